import type { Around, Filling, Held, Looks, Preset } from '../../board/manipulative.ts';
import type { Refusal } from '../../maths/refusal.ts';
import { threeOf } from '../looks.ts';
import type { Side } from '../counters/counters.ts';
import { counterIn } from './from.ts';
import { cellsOf, type TenFrame } from './ten-frame.ts';

const RED = JSON.stringify(['red counter']);

/** So many places on, going round, comes by every cell of five, ten and twenty, and never to the next one. */
const FAR = { 5: 2, 10: 3, 20: 7 } as const;

/** In which order cells are filled: along the fives, in twos, here and there, or from the last one. */
function orders({ cells }: TenFrame): Readonly<Record<'fives' | 'twos' | 'spread' | 'last', readonly number[]>> {
  const all = Array.from({ length: cells }, (_, at) => at);
  const twos = all.toSorted((a, b) => Math.floor(a / 10) - Math.floor(b / 10) || (a % 5) - (b % 5) || a - b);
  return { fives: all, twos, spread: all.map((at) => (at * FAR[cells] + 3) % cells), last: all.toReversed() };
}

const sidesOf = (held: readonly Pick<Held, 'said'>[]): readonly Side[] => held.map(({ said }) => (JSON.stringify(said) === RED ? 'red' : 'yellow'));
const other = (side: Side): Side => (side === 'red' ? 'yellow' : 'red');

/** Counters laid into the cells of a frame in this order. */
function laid(props: TenFrame, sides: readonly Side[], order: readonly number[]): readonly Filling[] {
  const cells = cellsOf(props);
  return sides.flatMap((side, at) => {
    const cell = cells[order[at] ?? -1];
    return cell ? [counterIn(side)(cell)] : [];
  });
}

interface Laid { readonly frame: TenFrame; readonly fill: readonly Filling[] }
const look = (title: string, frame: TenFrame, fill: readonly Filling[]): Preset<Laid> => ({ title, props: { frame, fill } });
const shown = ({ title, props: { frame, fill } }: Preset<Laid>): Preset<TenFrame> => ({ title, props: frame, fill });
/** How a frame and its counters look, whatever order they were laid in. */
const lie = ({ frame, fill }: Laid): string => JSON.stringify([frame.cells, frame.upright ?? false, fill.map(({ slot, props }) => JSON.stringify([slot, props])).toSorted()]);

/** As many counters turned, in twos, here and there, in another frame, or in other colours; and one more or less. Refuses an empty frame, and what is not counters. */
export function looks(props: TenFrame, { held }: Pick<Around, 'held'>): Looks<TenFrame> | Refusal {
  if (held.length === 0) return { refused: 'There is nothing in this frame yet. Put counters in it first.' };
  if (held.some(({ type }) => type !== 'counters')) return { refused: 'Only a frame of counters is shown in other ways.' };
  const { upright, ...lying } = props;
  const turned: TenFrame = upright ? lying : { ...props, upright: true };
  const { fives, twos, spread, last } = orders(props);
  const sides = sidesOf(held);
  const framed = (title: string, frame: TenFrame): Preset<Laid> => look(title, frame, laid(frame, sides, fives));
  const ordered = (title: string, order: readonly number[]): Preset<Laid> => look(title, props, laid(props, sides, order));
  const coloured = (title: string, colours: readonly Side[]): Preset<Laid> => look(title, props, laid(props, colours, fives));
  const all: readonly Preset<Laid>[] = [
    ordered('In twos', twos), ordered('Here and there', spread), framed('Turned', turned), ordered('From the other end', last), ...(props.cells === 5 ? [framed('In a frame of ten', { ...props, cells: 10 })] : []),
    framed('In a frame of twenty', { ...props, cells: 20 }), coloured('Turned over', sides.map(other)), coloured('By turns', sides.map((_, at) => (at % 2 === 0 ? 'red' : 'yellow'))),
  ];
  const same = threeOf(all, { frame: props, fill: laid(props, sides, fives) }, lie);
  if (!same) return { refused: 'There is too little here to show it in three other ways.' };
  const [first] = sides;
  const more = sides.length < props.cells && first !== undefined;
  const not = look(more ? 'One more' : 'One less', props, laid(props, more ? [...sides, first] : sides.slice(1), fives));
  const [one, two, three] = same;
  return { same: [shown(one), shown(two), shown(three)], not: { ...shown(not), why: more ? 'There is one counter more.' : 'There is one counter less.' } };
}
