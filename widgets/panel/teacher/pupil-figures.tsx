import type { Answer, Input } from '../../fluency/answer.ts';
import { effortOf } from '../../fluency/seen/effort.ts';
import { typingOf } from '../../fluency/seen/typing.ts';
import { Calibration } from './calibration.tsx';
import type { PupilProps } from './pupil.tsx';
import { Scroll } from './scroll.tsx';
import { seconds } from './words.ts';

const INPUTS: Readonly<Record<Input, string>> = { keyboard: 'Keyboard', mouse: 'Mouse', touch: 'Touch', adult: 'An adult types' };

/** Effort, what typing takes, and how well the engine foresees this pupil. Nothing of it is compared with others. */
export function PupilFigures({ one: { memory }, log }: PupilProps & { readonly log: readonly Answer[] }) {
  const { days, minutes, stronger } = effortOf(log, memory);
  const typing = typingOf(log, memory);
  // Of many years, the oldest answers live on only in what was made of them.
  const isAll = log.filter(({ mode }) => mode !== 'typing').length >= memory.count;
  return (
    <div class="teacher-columns">
      <section aria-labelledby="teacher-effort">
        <h2 id="teacher-effort">Effort</h2>
        <p>{days === 1 ? '1 day' : `${days} days`}, {minutes === 1 ? '1 minute' : `${minutes} minutes`} {isAll ? 'in all' : `in the last ${log.length.toLocaleString('en-GB')} answers`}. In the last week {stronger === 1 ? '1 fact' : `${stronger} facts`} grew stronger.</p>
      </section>
      <section aria-labelledby="teacher-typing">
        <h2 id="teacher-typing">Recalling and typing</h2>
        {typing.length === 0 ? <p>No time says anything yet.</p> : (
          <Scroll title="Recalling and typing, as a table">
            <table class="teacher-list" aria-label="Recalling and typing">
              <thead><tr><th scope="col">Input</th><th scope="col">Right answers</th><th scope="col">In all</th><th scope="col">Without typing</th></tr></thead>
              <tbody>{typing.map(({ input, answers, total, net }) => <tr key={input}><th scope="row">{INPUTS[input]}</th><td>{answers}</td><td>{seconds(total)}</td><td>{seconds(net)}</td></tr>)}</tbody>
            </table>
          </Scroll>
        )}
      </section>
      <Calibration count={memory.count} tenths={memory.tenths} />
    </div>
  );
}
