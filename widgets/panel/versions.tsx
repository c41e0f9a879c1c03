import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Desk, Version } from './desk.ts';
import { Sheet } from './sheet.tsx';
import { when } from './when.ts';

/** The lesson as it was earlier; bringing one back keeps today's as a version too. */
export function Versions({ desk, close }: { readonly desk: Desk; close(): void }) {
  const versions = useSignal<readonly Version[] | undefined>(undefined);
  useEffect(() => {
    void desk.versions().then((found) => {
      versions.value = found;
    });
  }, []);
  return (
    <Sheet title="Earlier versions" close={close}>
      {versions.value?.length === 0 && <p>There is no earlier version yet. One is kept when a lesson is opened, and then about every five minutes of change.</p>}
      <ul class="lessons">{versions.value?.map((version) => (
        <li key={version.at}><button type="button" class="plain" onClick={() => {
          close();
          void desk.bringBack(version);
        }}>{when(version.at)}<small>Bring it back</small></button></li>
      ))}</ul>
    </Sheet>
  );
}
