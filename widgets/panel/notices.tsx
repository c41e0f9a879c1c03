import type { Desk } from './desk.ts';
import { Gone } from './lessons.tsx';
import type { Page } from './page.ts';

/** What the person must know of the keeping of their work and of how a problem was read, and the offer to go on with the lesson of this page. */
export function Notices({ page, desk }: { readonly page: Page; readonly desk: Desk }) {
  const offer = desk.offered.value;
  const gone = desk.gone.value;
  const stopped = page.stopped.value;
  const kept = desk.kept.value;
  return (
    <div role="status">
      {gone && <Gone desk={desk} back={() => desk.open(gone.id)} />}
      {stopped !== undefined && <p class="notice"><span>{stopped}</span></p>}
      {kept !== undefined && <p class="notice"><span>{kept}</span><button type="button" class="quiet" onClick={() => void desk.saveFile()}>Save to a file</button></p>}
      {desk.notes.value.length > 0 && <p class="notice"><span>{desk.notes.value.join(' ')}</span><button type="button" class="quiet" onClick={() => {
        desk.notes.value = [];
      }}>Close</button></p>}
      {offer && <p class="notice"><span>You made “{offer.title}” beside this page.</span>
        <button type="button" class="quiet" onClick={() => void desk.open(offer.id)}>Go on</button>
        <button type="button" class="quiet" onClick={desk.declineOffer}>Not now</button></p>}
    </div>
  );
}
