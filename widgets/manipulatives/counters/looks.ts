import type { Looks, Preset } from '../../board/manipulative.ts';
import type { Refusal } from '../../maths/refusal.ts';
import { flip } from './change.ts';
import { countersOf, MOST_ACROSS, MOST_COUNTERS, type Counters } from './counters.ts';
import { different } from '../looks.ts';

const across = (props: Counters, rows: number): Counters => ({ ...props, across: rows });

/** As many counters in other rows and colours, and one more or less. Refuses one counter alone. */
export function looks(props: Counters): Looks<Counters> | Refusal {
  const many = props.counters.length;
  if (many < 2) return { refused: 'A counter alone looks the same wherever it lies. Take two at least.' };
  const apart = { ...props, ...countersOf([['red', 1], ['yellow', many - 1]], props.across) };
  const candidates: readonly Preset<Counters>[] = [
    { title: 'In twos', props: across(props, 2) }, { title: 'Both colours', props: apart }, { title: 'In a row', props: across(props, Math.min(many, MOST_ACROSS)) },
    { title: 'Turned over', props: flip(props, []) }, { title: 'In a column', props: across(props, 1) },
  ];
  const more = many < MOST_COUNTERS;
  const not = { ...props, ...countersOf([['red', more ? many + 1 : many - 1]], props.across) };
  const lie = ({ counters, across: rows }: Counters): string => JSON.stringify([counters.map(({ side }) => side), Math.min(rows, counters.length)]);
  return different(props, { candidates, lie, not: { title: more ? 'One more' : 'One less', props: not, why: more ? 'There is one counter more.' : 'There is one counter less.' } });
}
