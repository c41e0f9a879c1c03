import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { clockNote, earlierNote } from '../../fluency/memory/clock.ts';
import { nextGroup } from '../../fluency/seen/next.ts';
import { Icon, type IconName } from '../../look/icon.tsx';
import { openCheck } from '../../shelf/windows.ts';
import { FacePicture } from './face.tsx';
import type { PracticePage, Work } from './page.ts';
import { wallNow } from './wall.ts';

/** From this year on pupils come with facts that they know. */
const FIRST_CHECK_IN = 2;
/** Younger than this, nobody is shown a clock. */
const FIRST_CLOCK = 3;

/** What a pupil does today. */
export function Start({ page, work }: { readonly page: PracticePage; readonly work: Work }) {
  const { seated: { pupil, isKept }, practised: { faults, plan: { minutes, year } } } = work;
  const { clock, count } = work.seated.memory();
  // Without it, what an older pupil knows long since would be met one fact after the other.
  const isNew = count === 0 && year >= FIRST_CHECK_IN;
  // Told on the day of the jump: after that the date is either right again or meant.
  const note = earlierNote(clock.date, wallNow().day) ?? (clock.jumped?.to === clock.date ? clockNote(clock) : undefined);
  return (
    <main class="practice">
      <header class="practice-head">
        <button type="button" class="quiet practice-back" onClick={page.toWho}><Icon name="arrow-left" size={20} />Somebody else</button>
        <span class="practice-me"><FacePicture of={pupil} size={26} />{pupil.alias}</span>
      </header>
      <h1 tabIndex={-1} data-begin>What today?</h1>
      {page.desk.trouble.value !== '' && <p class="warning" role="alert">{page.desk.trouble.value}</p>}
      {note !== undefined && <p class="warning" role="status">{note}</p>}
      {faults.map((fault) => <p key={fault} class="warning" role="status">{fault}</p>)}
      <div class="practice-modes">
        <Mode icon="footprints" title="Calm" {...(!isNew && { is: 'accent' as const })} run={() => void page.begin('calm')}>{minutes} minutes, no clock.</Mode>
        <Understanding page={page} work={work} />
        <Mode icon="list-checks" title="Check-in" {...(isNew && { is: 'accent' as const })} run={() => void page.begin('check-in')}>{isNew ? 'Begin with this: it finds out what you know already, so that nothing is asked again and again. It ends by itself.' : 'Find out what you know already. It ends by itself.'}</Mode>
        {year < FIRST_CLOCK
          ? <Mode icon="timer" title="Steady" off>With a clock: from Year {FIRST_CLOCK}. Until then facts grow best without one.</Mode>
          : <Mode icon="timer" title="Steady" run={() => void page.begin('steady')}>{minutes} minutes with a clock that you can hide, against your own best.</Mode>}
        {year >= FIRST_CLOCK && <Mode icon="table-2" title="Multiplication Tables Check" run={() => void openCheck(isKept ? pupil.id : undefined)}>25 questions as in Year 4, in a window of its own.</Mode>}
      </div>
      <ReadAloud page={page} />
    </main>
  );
}

interface ModeProps { readonly icon: IconName; readonly title: string; readonly is?: 'accent'; readonly off?: true; run?(): void; readonly children: ComponentChildren }

function Mode({ icon, title, is, off, run, children }: ModeProps) {
  return (
    <button type="button" class={is ? `practice-mode ${is}` : 'practice-mode'} aria-disabled={off} onClick={run}>
      <Icon name={icon} size={28} /><span><b>{title}</b><small>{children}</small></span>
    </button>
  );
}

/** Understand is about one group: the one that comes next for this pupil, or another that they choose. */
function Understanding({ page, work: { practised: { decks }, seated, groups } }: { readonly page: PracticePage; readonly work: Work }) {
  const next = decks.map((deck) => nextGroup(seated.memory(), deck)?.group).find((group) => group !== undefined) ?? groups[0];
  const chosen = useSignal(next?.id ?? '');
  return (
    <div class="practice-understand">
      <Mode icon="lightbulb" title="Understand" run={() => void page.begin('understand', [chosen.value])}>With pictures and no hurry.</Mode>
      <label class="practice-field"><span>About</span>
        <select value={chosen.value} onChange={(event) => {
          chosen.value = event.currentTarget.value;
        }}>
          {decks.map((deck) => (
            <optgroup key={deck.id} label={deck.title}>{deck.groups.map((group) => <option key={group.id} value={group.id}>{group.title}</option>)}</optgroup>
          ))}
        </select>
      </label>
    </div>
  );
}

function ReadAloud({ page: { voice, aloud } }: { readonly page: PracticePage }) {
  const isOff = voice.value === null;
  return (
    <>
      <label class="practice-check"><input type="checkbox" checked={aloud.value && !isOff} disabled={isOff} aria-describedby={isOff ? 'practice-no-voice' : undefined} onChange={(event) => {
        aloud.value = event.currentTarget.checked;
      }} /> Read the questions aloud</label>
      {isOff && <p id="practice-no-voice" class="practice-soft">This browser has no English voice on this device, and Partwhole sends no words away to be spoken.</p>}
    </>
  );
}
