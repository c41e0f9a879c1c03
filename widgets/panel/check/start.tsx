import type { Signal } from '@preact/signals';
import type { Arrangements } from '../../fluency/check/arrangements.ts';
import { arrangementsGiven } from '../../fluency/check/given.ts';
import type { Plan } from '../../fluency/check/state.ts';
import { AdultName, ArrangementFields, NO_VOICE, type Voice } from './arrangements.tsx';

interface StartProps {
  readonly arrangements: Signal<Arrangements>;
  readonly adult: Signal<string>;
  readonly voice: Voice | undefined;
  /** Whose check it is, where a pupil is chosen: then the arrangements are those that their teacher has set. */
  readonly alias: string | undefined;
  /** Whether the window has room for the official sizes. */
  readonly isExact: boolean;
  start(purpose: Plan['purpose']): void;
}

/** What is set before the pupil begins: the official access arrangements. */
export function CheckStart({ arrangements, adult, voice, alias, isExact, start }: StartProps) {
  const now = arrangements.value;
  const isWaiting = now.questionReader && voice === undefined;
  const begin = (purpose: Plan['purpose']) => () => {
    if (!isWaiting) start(purpose);
  };
  return (
    <main class="check-start">
      <h1>Multiplication Tables Check</h1>
      <p>3 questions to practise, then 25, as in the check at the end of Year 4: 6 seconds for each, 3 seconds between. No answer is marked until the end.</p>
      <div class="check-begin">
        <button type="button" class="accent" aria-disabled={isWaiting} onClick={begin('check')}>Start the check</button>
        <button type="button" aria-disabled={isWaiting} onClick={begin('try it out')}>Try it out</button>
        <p>{alias === undefined ? 'No pupil is chosen, so nothing of it is kept.' : `The check is kept for ${alias}. Try it out is the same check; nothing of it is kept.`}</p>
      </div>
      {!isExact && <p class="warning">In a window of this size it is practice for the check, smaller than the official one. Make the window larger to have it as it will be.</p>}
      {alias === undefined ? (
        <fieldset>
          <legend>Access arrangements</legend>
          <ArrangementFields now={now} voice={voice} set={(change) => {
            arrangements.value = { ...arrangements.peek(), ...change };
          }}>{now.inputAssistance && <AdultName adult={adult} />}</ArrangementFields>
        </fieldset>
      ) : <Given now={now} adult={adult} voice={voice} />}
    </main>
  );
}

/** The arrangements that the teacher has set for a pupil. */
function Given({ now, adult, voice }: { readonly now: Arrangements } & Pick<StartProps, 'adult' | 'voice'>) {
  const given = arrangementsGiven(now);
  return (
    <section aria-labelledby="check-given">
      <h2 id="check-given">Access arrangements</h2>
      {given.length === 0 ? <p>None are set. A teacher can set them in the teacher’s view.</p> : <ul>{given.map((one) => <li key={one}>{one}</li>)}</ul>}
      {now.questionReader && voice && !voice.speech && <p class="warning">Nothing is read aloud here. {NO_VOICE}</p>}
      {now.inputAssistance && <AdultName adult={adult} />}
    </section>
  );
}
