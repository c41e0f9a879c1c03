import { type Signal, useSignal } from '@preact/signals';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { QUESTIONS } from '../../fluency/check/form.ts';
import { bandOf, YEARS } from '../../fluency/check/national.ts';
import type { CheckResult } from '../../fluency/check/result.ts';
import type { Reply } from '../../fluency/check/state.ts';
import { asks } from '../../fluency/check/words.ts';
import { AdultName } from './arrangements.tsx';

interface EndProps {
  readonly result: CheckResult;
  readonly adult: Signal<string>;
  /** Gives the result again, with the name of the adult who typed. */
  addAdult(): void;
  again(): void;
}

/** The score, where it stands in the country, and every answer; the first that anyone hears of right and wrong. */
export function CheckEnd({ result, adult, addAdult, again }: EndProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <main class="check-end">
      <h1 ref={heading} tabIndex={-1}>That was the check</h1>
      <p class="check-score">{result.score} out of {QUESTIONS}</p>
      <Notes result={result} />
      <section aria-labelledby="check-national">
        <h2 id="check-national">Across England</h2>
        <p>{bandOf(result.score)} There is no pass mark.</p>
        <p>The mean score of those who took it was {listed(YEARS.map(({ year, mean }) => `${mean} in ${year}`))}; {listed(YEARS.map(({ year, full }) => `${full} in every 100 in ${year}`))} scored 25. Figures of the Department for Education.</p>
      </section>
      {result.arrangements.inputAssistance && <Adult result={result} adult={adult} addAdult={addAdult} />}
      <Replies replies={result.replies} />
      <button type="button" onClick={again}>Back to the start</button>
    </main>
  );
}

const list = new Intl.ListFormat('en-GB');
const listed = (items: readonly string[]): string => list.format(items);

function Notes({ result: { complete, replies, hides } }: { readonly result: CheckResult }) {
  const left = QUESTIONS - replies.length;
  const asked = replies.flatMap(({ hidden }, at) => hidden ? [`question ${at + 1}`] : []);
  return <>
    {!complete && <p class="warning">The 30 minutes were over before the last {left === 1 ? 'question' : `${left} questions`}.</p>}
    {hides > 0 && <p class="warning">The window was hidden {hides === 1 ? 'once' : `${hides} times`}{asked.length > 0 && `, during ${listed(asked)}`}.</p>}
  </>;
}

function Adult({ result, adult, addAdult }: Pick<EndProps, 'result' | 'adult' | 'addAdult'>) {
  const said = useSignal('');
  const add = (): void => {
    addAdult();
    said.value = 'The name is with the result.';
  };
  return (
    <section aria-labelledby="check-adult">
      <h2 id="check-adult">Input assistance</h2>
      {result.adult !== undefined && <p>Typed by {result.adult}.</p>}
      <AdultName adult={adult} />
      <button type="button" onClick={add}>Keep the name</button>
      <output>{said}</output>
    </section>
  );
}

/** Every answer of a check, with what would have been right. */
export function Replies({ replies }: { readonly replies: readonly Reply[] }) {
  const title = useId();
  return (
    <section class="check-replies" aria-labelledby={title}>
      <h2 id={title}>Answers</h2>
      <table aria-labelledby={title}>
        <thead><tr><th scope="col">No.</th><th scope="col">Question</th><th scope="col">Answer</th><th scope="col">Right</th></tr></thead>
        <tbody>
          {replies.map(({ item, typed, right }, at) => (
            <tr key={at}>
              <td>{at + 1}</td><th scope="row">{asks(item)}</th>
              <td>{typed === '' ? <i>none</i> : typed}</td>
              <td>{right ? '✓ yes' : `✗ no: ${item.table * item.by}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
