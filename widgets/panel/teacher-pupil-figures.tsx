import type { Answer, Input } from '../fluency/answer.ts';
import { calibrationOf } from '../fluency/memory/calibration.ts';
import type { Memory } from '../fluency/memory/memory.ts';
import { effortOf } from '../fluency/seen/effort.ts';
import { typingOf } from '../fluency/seen/typing.ts';
import type { PupilProps } from './teacher-pupil.tsx';
import { Scroll } from './teacher-scroll.tsx';
import { percent, seconds } from './teacher-words.ts';

const INPUTS: Readonly<Record<Input, string>> = { keyboard: 'Keyboard', mouse: 'Mouse', touch: 'Touch', adult: 'An adult types' };

/** Effort, what typing takes, and how well the engine foresees this pupil. Nothing of it is compared with others. */
export function PupilFigures({ one: { memory }, log }: PupilProps & { readonly log: readonly Answer[] }) {
  const { days, minutes, stronger } = effortOf(log, memory);
  const typing = typingOf(log, memory);
  return (
    <div class="teacher-columns">
      <section aria-labelledby="teacher-effort">
        <h2 id="teacher-effort">Effort</h2>
        <p>{days === 1 ? '1 day' : `${days} days`}, {minutes === 1 ? '1 minute' : `${minutes} minutes`} in all. In the last week {stronger === 1 ? '1 fact' : `${stronger} facts`} grew stronger.</p>
      </section>
      <section aria-labelledby="teacher-typing">
        <h2 id="teacher-typing">Recalling and typing</h2>
        {typing.length === 0 ? <p>No time says anything yet.</p> : (
          <Scroll title="Recalling and typing, as a table">
            <table class="teacher-list">
              <thead><tr><th scope="col">Input</th><th scope="col">Right answers</th><th scope="col">In all</th><th scope="col">Without typing</th></tr></thead>
              <tbody>{typing.map(({ input, answers, total, net }) => <tr key={input}><th scope="row">{INPUTS[input]}</th><td>{answers}</td><td>{seconds(total)}</td><td>{seconds(net)}</td></tr>)}</tbody>
            </table>
          </Scroll>
        )}
      </section>
      <Calibration memory={memory} />
    </div>
  );
}

function Calibration({ memory }: { readonly memory: Memory }) {
  const calibration = calibrationOf(memory);
  return (
    <section aria-labelledby="teacher-calibration">
      <h2 id="teacher-calibration">How well it foresees</h2>
      {calibration === 'not enough yet' ? <p>Not enough yet: it takes 300 answers, of which one in ten is drawn at random to look.</p> : <>
        <p>On {calibration.probes} random questions, what was foreseen and what came lie {percent(calibration.error)} apart on average.</p>
        <Scroll title="Foreseen and right, as a table">
          <table class="teacher-list">
            <thead><tr><th scope="col">Foreseen</th><th scope="col">Right</th><th scope="col">Questions</th></tr></thead>
            <tbody>{calibration.tenths.map(({ probes, predicted, right }, at) => probes > 0 && <tr key={at}><th scope="row">{percent(predicted)}</th><td>{percent(right)}</td><td>{probes}</td></tr>)}</tbody>
          </table>
        </Scroll>
      </>}
    </section>
  );
}
