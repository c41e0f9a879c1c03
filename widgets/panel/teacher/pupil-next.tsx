import type { Answer } from '../../fluency/answer.ts';
import { nameOf } from '../../fluency/seen/cards.ts';
import { coverage } from '../../fluency/seen/met.ts';
import { muddlesOf } from '../../fluency/seen/muddles.ts';
import { nextGroup } from '../../fluency/seen/next.ts';
import { muddleSaid } from '../../fluency/seen/said.ts';
import type { PupilProps } from './pupil.tsx';

const [MOST_UNMET, MOST_MUDDLES] = [12, 6];

/** The strategy to teach next in each deck, what is not met yet, and what the pupil takes for something else. */
export function PupilNext({ one: { memory, practised }, seen, log }: PupilProps & { readonly log: readonly Answer[] | undefined }) {
  const muddles = muddlesOf(log ? [{ pupil: '', answers: log }] : [], seen.cards).slice(0, MOST_MUDDLES);
  return (
    <div class="teacher-columns">
      <section aria-labelledby="teacher-next">
        <h2 id="teacher-next">Next</h2>
        <ul class="teacher-today">
          {practised.decks.map((deck) => {
            const next = nextGroup(memory, deck);
            const { of, known, unmet } = coverage(memory, [deck]);
            return (
              <li key={deck.id}>
                <b>{deck.title}</b>
                <span>{next ? `Next strategy: ${next.group.title}. “${next.group.stem}”` : 'Every strategy is known.'}</span>
                <span>{known} of {of} facts by heart{unmet.length > 0 && `; ${unmet.length} not yet met: ${unmet.slice(0, MOST_UNMET).map(nameOf).join(', ')}${unmet.length > MOST_UNMET ? ' …' : ''}`}</span>
              </li>
            );
          })}
        </ul>
      </section>
      <section aria-labelledby="teacher-own-muddles">
        <h2 id="teacher-own-muddles">Taken for each other</h2>
        {muddles.length === 0 && <p>No wrong answer has come twice.</p>}
        <ul class="teacher-muddles">{muddles.map((muddle) => <li key={`${muddle.card} ${muddle.typed}`}><b>{muddleSaid(muddle, seen.cards)}</b><span>{muddle.times} times</span></li>)}</ul>
      </section>
    </div>
  );
}
