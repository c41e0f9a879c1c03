import type { Looks, Preset } from '../../board/manipulative.ts';
import type { Refusal } from '../../maths/refusal.ts';
import { colourOf, lengthOf, MOST_LONG, MOST_ROWS, rodsOf, tensAndOnes, type Rods } from './rods.ts';

type Lengths = readonly (readonly number[])[];

/** The lengths of a row put together in another way: in tens and ones, in halves, or with one white rod. */
function others(row: readonly number[]): readonly (readonly number[])[] {
  const total = row.reduce((sum, long) => sum + long, 0);
  if (total < 2) return [row];
  const half = Math.floor(total / 2);
  const ways = [tensAndOnes(total), [...tensAndOnes(total - half), ...tensAndOnes(half)], [...tensAndOnes(total - 1), 1]];
  const now = row.join();
  const fresh = ways.filter((way, at) => way.join() !== now && ways.findIndex(each => each.join() === way.join()) === at);
  return fresh.length === 0 ? [row] : fresh;
}

/** The same rods with another as one, or of one as white one rod longer or shorter. */
function seeming(props: Rods): Looks<Rods>['not'] {
  const one = props.one === 1 ? 1 : props.one === 10 ? 9 : props.one + 1;
  if (one !== props.one) return { title: 'Another is one', props: { ...props, one }, why: `The same rods lie here, but here the ${colourOf(one)} rod is one.` };
  const last = props.rows.at(-1)?.at(-1);
  const long = last === undefined || last.long === 10 ? 9 : last.long + 1;
  const rows = props.rows.map(row => row.map(rod => (rod.id === last?.id ? { ...rod, long } : rod)));
  const way = long === 9 && last?.long === 10 ? 'shorter' : 'longer';
  return { title: 'Nearly', props: { ...props, rows }, why: `One rod is ${way} by a white rod, so this is not worth the same.` };
}

/** Turned, in a train or in rows, and put together from other rods; the same rods with another as one only seem the same. Refuses a single white rod. */
export function looks(props: Rods): Looks<Rods> | Refusal {
  const rows: Lengths = props.rows.map(row => row.map(({ long }) => long));
  const { numerals, letters, upright, one } = props;
  const style = { one, ...(numerals && { numerals }), ...(letters && { letters }) };
  const total = lengthOf(props.rows.flat());
  if (total < 2) return { refused: 'A single white rod can be shown in one way only. Lay more rods first.' };
  const as = (title: string, laid: Lengths, isUpright = upright ?? false): Preset<Rods> => ({ title, props: rodsOf(laid, { ...style, ...(isUpright && { upright: true as const }) }) });
  const single = rows.flat().map(long => [long]);
  const ways = [0, 1].map(way => rows.map(row => others(row)[way] ?? others(row)[0] ?? row));
  const all = [
    as(upright ? 'Lying' : 'Upright', rows, !upright), ...ways.map((way, at) => as(at === 0 ? 'Other rods' : 'Still other rods', way)),
    ...(total <= MOST_LONG ? [as('In one train', [rows.flat()])] : []), ...(single.length <= MOST_ROWS ? [as('In rows', single)] : []),
    as('Other way round', rows.map(row => row.toReversed()).toReversed()), ...ways.map(way => as('Turned, other rods', way, !upright)),
  ];
  const seen = new Set([shape(props)]);
  const [first, second, third] = all.filter(look => !seen.has(shape(look.props)) && seen.add(shape(look.props)));
  return first && second && third ? { same: [first, second, third], not: seeming(props) } : { refused: 'These rods can be shown in this way only.' };
}

const shape = ({ rows, upright }: Rods): string => JSON.stringify([rows.map(row => row.map(({ long }) => long)), upright ?? false]);
