import { useSignal } from '@preact/signals';
import { Icon } from '../../look/icon.tsx';
import { MOST_PUPILS } from '../../fluency/pupil.ts';
import { troublesOf } from './desk.ts';
import { FacePicture } from './face.tsx';
import type { PracticePage } from './page.ts';
import { YearChoice } from './year.tsx';

/** Who practises: every pupil of this device, always in the same order, with nothing said of how they do. */
export function Who({ page, refused }: { readonly page: PracticePage; readonly refused: string | undefined }) {
  const { pupils, unread } = page.desk;
  const isFull = pupils.value.length + unread.value.pupils.length >= MOST_PUPILS;
  return (
    <main class="practice">
      <header class="practice-head">
        <a class="practice-back" href="/sidepanel.html"><Icon name="arrow-left" size={20} />Back to the board</a>
        <a class="practice-back" href="#teacher">For teachers</a>
      </header>
      <h1 tabIndex={-1} data-begin>Who is practising?</h1>
      {[...troublesOf(page.desk), ...refused === undefined ? [] : [refused]].map((each) => <p key={each} class="warning" role="alert">{each}</p>)}
      {pupils.value.length > 0 && (
        <ul class="practice-pupils">
          {pupils.value.map((pupil) => (
            <li key={pupil.id}><button type="button" onClick={() => void page.choose(pupil)}><FacePicture of={pupil} /><span>{pupil.alias}</span></button></li>
          ))}
        </ul>
      )}
      <div class="practice-row">
        <button type="button" class={pupils.value.length === 0 ? 'accent' : undefined} aria-disabled={isFull} onClick={() => !isFull && page.toNew()}><Icon name="plus" size={20} />New pupil</button>
        <TryIt page={page} />
      </div>
      {isFull && <p class="practice-soft">There are {MOST_PUPILS} pupils on this device, and no more fit. A teacher can delete those who do not practise here any more.</p>}
      <p class="practice-soft">Nothing leaves this device. There are no names and no accounts.</p>
    </main>
  );
}

function TryIt({ page }: { readonly page: PracticePage }) {
  const asking = useSignal(false);
  if (!asking.value) {
    return <button type="button" onClick={() => {
      asking.value = true;
    }}>Just try it</button>;
  }
  return <YearChoice title="Facts of which year? Nothing is kept." done="Go on" chosen={(year) => void page.tryIt(year)} />;
}
