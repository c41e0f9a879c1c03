import type { Looks, Preset } from '../../board/manipulative.ts';
import type { Refusal } from '../../maths/refusal.ts';
import { BEADS, beadsOf, filled, rackOf, total, type Rekenrek } from './rekenrek.ts';
import { showing } from './change.ts';
import { isRefusal } from '../../maths/refusal.ts';

type Look = Preset<Rekenrek>;

/** Two rows: the number halved or nearly so, a full row first, and with a five above. */
function onTwo(number: number, more: Omit<Rekenrek, 'rows'>): readonly Look[] {
  const half = Math.ceil(number / 2);
  const uneven = Math.max(number - BEADS, Math.min(number, 5));
  return [
    { title: number % 2 === 0 ? 'A double' : 'A near double', props: rackOf([half, number - half], more) },
    { title: 'On two rows', props: rackOf([uneven, number - uneven], more) },
    { title: 'The top row first', props: rackOf(filled(number, 2), more) },
    { title: 'The bottom row first', props: rackOf(filled(number, 2).toReversed(), more) },
  ];
}

/** Ten rows: tens and ones, two halves, evenly over all, from the bottom. */
function onTen(number: number, more: Omit<Rekenrek, 'rows'>): readonly Look[] {
  const half = Math.ceil(number / 2);
  const halves = showing([half, number - half], rackOf(filled(0, BEADS), more));
  const even = Array.from({ length: BEADS }, (_, at) => Math.floor(number / BEADS) + (at < number % BEADS ? 1 : 0));
  return [
    { title: 'Tens and ones', props: rackOf(filled(number, BEADS), more) },
    ...(isRefusal(halves) ? [] : [{ title: 'Two parts', props: { ...halves, ...more } }]),
    { title: 'Over all rows', props: rackOf(even, more) },
    { title: 'From the bottom', props: rackOf(filled(number, BEADS).toReversed(), more) },
  ];
}

const otherColours = ({ rows, plain, counted }: Rekenrek): Rekenrek => ({ rows, ...(!plain && { plain: true }), ...(counted && { counted }) });

/** The beads at the right are as many as those that count: who counts those reads the number off the wrong side. */
function wrongSide(props: Rekenrek, more: Omit<Rekenrek, 'rows'>): Looks<Rekenrek>['not'] {
  const [number, rods] = [total(props), props.rows.length];
  const rest = beadsOf(props) - number;
  if (rest !== number && rest > 0) return { title: 'On the right', props: rackOf(filled(rest, rods), more), why: 'These beads stand on the right. Those that count are slid to the left.' };
  return { title: 'One bead less', props: rackOf(filled(number - 1, rods), more), why: 'One bead of them is not slid over.' };
}

/** The number in one row as five and some, on two rows as a double or any two addends, on ten as tens and ones; refuses 0, 1 and 100, which look one way only. */
export function looks(props: Rekenrek): Looks<Rekenrek> | Refusal {
  const number = total(props);
  if (number < 2) return { refused: 'So few beads look one way only. Slide two beads or more.' };
  if (number === 100) return { refused: 'When every bead is slid over, the rack looks one way only.' };
  const more = { ...(props.plain && { plain: props.plain }), ...(props.counted && { counted: props.counted }) };
  const one: readonly Look[] = number <= BEADS ? [{ title: 'In one row', props: rackOf([number], more) }] : [];
  const all = [...one, ...(number <= 2 * BEADS ? onTwo(number, more) : []), ...onTen(number, more)];
  const coloured = all.map(look => ({ title: 'Other colours', props: otherColours(look.props) }));
  const seen = new Set([JSON.stringify(props.rows)]);
  const isNew = ({ props: { rows } }: Look): boolean => !seen.has(JSON.stringify(rows)) && Boolean(seen.add(JSON.stringify(rows)));
  const [first, second, third] = [...all.filter(isNew), ...coloured];
  if (!first || !second || !third) return { refused: 'There is no other way in which this number looks on a rack.' };
  return { same: [first, second, third], not: wrongSide(props, more) };
}
