import type { Pupil } from '../../fluency/pupil.ts';
import { FacePicture } from './face.tsx';
import type { PracticePage } from './page.ts';

/** The same pupil is at work on another page: two at once would ask past each other. */
export function Elsewhere({ page, pupil }: { readonly page: PracticePage; readonly pupil: Pupil }) {
  return (
    <main class="practice">
      <FacePicture of={pupil} size={48} />
      <h1 tabIndex={-1} data-begin>{pupil.alias} is practising in another tab or window</h1>
      <p>Every answer given there is kept. Go on there, or practise here instead: the other one stops then.</p>
      <div class="practice-row">
        <button type="button" class="accent" onClick={() => void page.choose(pupil, 'claim')}>Practise here instead</button>
        <button type="button" onClick={page.toWho}>Back to the pupils</button>
      </div>
    </main>
  );
}
