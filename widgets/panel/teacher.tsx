import type { PracticeDesk } from './practice-desk.ts';

/** What the teacher sees of the pupils of this device. */
export function Teacher({ close }: { readonly desk: PracticeDesk; close(): void }) {
  return (
    <main class="practice">
      <h1>For teachers</h1>
      <p>The teacher’s view comes here.</p>
      <p><button type="button" onClick={close}>Back to the pupils</button></p>
    </main>
  );
}
