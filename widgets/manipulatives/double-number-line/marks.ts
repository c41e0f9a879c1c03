import type { Around } from '../../board/manipulative.ts';
import type { Mark } from '../../board/marks.ts';
import { toFraction } from '../../maths/exact.ts';
import { placeOf, SIDES, type DoubleNumberLine, type Pair, type Side } from './double-number-line.ts';
import { BETWEEN, layout, lineY, TICK } from './layout.ts';

const segment = (from: readonly [number, number], to: readonly [number, number], thickness: number): Mark =>
  ({ mark: 'line', points: [{ x: from[0], y: from[1] }, { x: to[0], y: to[1] }], edge: 'ink', thickness });

/** A line that goes on to the right, with its ticks. */
function scale(line: DoubleNumberLine, ticks: readonly number[], side: Side): readonly Mark[] {
  const [y, end] = [lineY(side), line.length + 20];
  const head: Mark = { mark: 'line', points: [{ x: end - 7, y: y - 6 }, { x: end, y }, { x: end - 7, y: y + 6 }], edge: 'ink', thickness: 2 };
  return [segment([0, y], [end, y], 2.5), head, ...ticks.map(x => segment([x, y - TICK], [x, y + TICK], 1.5))];
}

/** A pair: a line from scale to scale. The one that fixes the ratio is thick and its ends are filled; the others are thin and hollow. */
function pairOf(line: DoubleNumberLine, pair: Pair): readonly Mark[] {
  const x = placeOf(line, toFraction(pair.at));
  const isFixing = pair.id === line.fixes.id;
  const ends = SIDES.map((side): Mark => (
    { mark: 'circle', part: pair.id, x, y: lineY(side), radius: isFixing ? 6 : 5, fill: isFixing ? 'accent' : 'board', edge: 'accent', thickness: 2 }));
  return [{ mark: 'line', part: pair.id, points: [{ x, y: 0 }, { x, y: BETWEEN }], edge: 'accent', thickness: isFixing ? 4 : 2 }, ...ends];
}

/** The two lines with their ticks, the pairs, every number, and the names. */
export function marks(line: DoubleNumberLine, around: Around): readonly Mark[] {
  const { ticks, labels, names } = layout(line, around);
  const places = ticks.map(at => placeOf(line, at));
  return [
    ...SIDES.flatMap(side => scale(line, places, side)), ...line.pairs.flatMap(pair => pairOf(line, pair)),
    ...labels.map(({ id, token, x, y, size, bold }): Mark => ({ mark: 'value', part: id, token, at: { x, y }, size, anchor: 'middle', ...(bold && { bold }) })),
    ...names.map(({ text, at }): Mark => ({ mark: 'text', text, typed: true, at, size: 'label', anchor: 'start', edge: 'ink-soft' })),
  ];
}
