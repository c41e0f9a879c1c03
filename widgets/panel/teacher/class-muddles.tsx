import { muddlesOf } from '../../fluency/seen/muddles.ts';
import { listedShort, muddleSaid } from '../../fluency/seen/said.ts';
import type { SeenClass } from './seen.ts';

const MOST = 12;

/** The wrong answers that came most often lately, with what they come of. */
export function ClassMuddles({ seen }: { readonly seen: SeenClass }) {
  const muddles = muddlesOf(seen.pupils.map(({ pupil, recent }) => ({ pupil: pupil.alias, answers: recent })), seen.cards).slice(0, MOST);
  return (
    <section aria-labelledby="teacher-muddles">
      <h2 id="teacher-muddles">Taken for each other</h2>
      {muddles.length === 0 && <p>No wrong answer has come twice lately.</p>}
      <ul class="teacher-muddles">
        {muddles.map((muddle) => <li key={`${muddle.card} ${muddle.typed}`}><b>{muddleSaid(muddle, seen.cards)}</b><span>{muddle.times} times: {listedShort(muddle.pupils)}</span></li>)}
      </ul>
    </section>
  );
}
