import { calibrationOf, type Tenth } from '../../fluency/memory/calibration.ts';
import { Scroll } from './scroll.tsx';
import { percent } from './words.ts';

/** How well the engine foresees answers, from its random questions: those of one pupil, or of all. */
export function Calibration(of: { readonly count: number; readonly tenths: readonly Tenth[] }) {
  const calibration = calibrationOf(of);
  return (
    <section aria-labelledby="teacher-calibration">
      <h2 id="teacher-calibration">How well it foresees</h2>
      {calibration === 'not enough yet' ? <p>Not enough yet: it takes 300 answers, of which one in ten is drawn at random to look.</p> : <>
        <p>On {calibration.probes} random questions, what was foreseen and what came lie {percent(calibration.error)} apart on average.</p>
        <Scroll title="Foreseen and right, as a table">
          <table class="teacher-list" aria-label="Foreseen and right">
            <thead><tr><th scope="col">Foreseen</th><th scope="col">Right</th><th scope="col">Questions</th></tr></thead>
            <tbody>{calibration.tenths.map(({ probes, predicted, right }, at) => probes > 0 && <tr key={at}><th scope="row">{percent(predicted)}</th><td>{percent(right)}</td><td>{probes}</td></tr>)}</tbody>
          </table>
        </Scroll>
      </>}
    </section>
  );
}
