import type { Point } from '../../board/document.ts';
import type { Around } from '../../board/manipulative.ts';
import type { Mark } from '../../board/marks.ts';
import { toFraction } from '../../maths/exact.ts';
import { layout, TICK, type Arc, type Label } from './layout.ts';
import { placeOf, type NumberLine } from './number-line.ts';

const segment = (x0: number, y0: number, x1: number, y1: number, thickness = 2): Mark =>
  ({ mark: 'line', points: [{ x: x0, y: y0 }, { x: x1, y: y1 }], edge: 'ink', thickness });

const arrowhead = (tip: Point, back: 1 | -1): Mark =>
  ({ mark: 'line', points: [{ x: tip.x + back * 7, y: -6 }, tip, { x: tip.x + back * 7, y: 6 }], edge: 'ink', thickness: 2 });

function axis(line: NumberLine): readonly Mark[] {
  const right = line.goesOn === undefined ? line.length : line.length + 14;
  const left = line.goesOn === 'both' ? -14 : 0;
  return [
    segment(left, 0, right, 0, 2.5),
    ...(line.goesOn ? [arrowhead({ x: right, y: 0 }, -1)] : []),
    ...(left < 0 ? [arrowhead({ x: left, y: 0 }, 1)] : []),
  ];
}

function arcOf({ leap, start, end, peak, label, token, isQuiet }: Arc): readonly Mark[] {
  // A cubic whose two handles stand a third higher than its peak touches the peak in its middle.
  const handle = start.y + (peak - start.y) * 4 / 3;
  const up = peak < start.y ? -1 : 1;
  const edge = leap.by.compare(0) > 0 ? 'part-1' : 'part-2';
  const box = { x: Math.min(start.x, end.x), y: Math.min(start.y, peak), width: Math.abs(end.x - start.x), height: Math.abs(peak - start.y) };
  const d = `M ${start.x} ${start.y} C ${start.x} ${handle} ${end.x} ${handle} ${end.x} ${end.y}`;
  return [
    { mark: 'path', part: leap.jump.id, d, box, edge, thickness: 2.5 },
    {
      mark: 'line', part: leap.jump.id, edge, thickness: 2.5,
      points: [{ x: end.x - 5, y: end.y + up * 9 }, end, { x: end.x + 5, y: end.y + up * 9 }],
    },
    ...(isQuiet ? [] : [{ mark: 'value' as const, part: leap.jump.id, token, at: label, size: 'value' as const, anchor: 'middle' as const, edge: edge as typeof edge }]),
  ];
}

function labelOf({ token, x, y, isTick }: Label): readonly Mark[] {
  return [{ mark: 'value', token, at: { x, y }, size: 'label', anchor: 'middle' }, ...(isTick ? [] : [segment(x, -TICK, x, TICK + 2)])];
}

/** The line, its ticks (those with a number a little longer), numbers, jumps and marked points. */
export function marks(line: NumberLine, around: Around): readonly Mark[] {
  const { ticks, labels, arcs } = layout(line, around);
  const long = new Set(labels.filter(label => label.isTick).map(label => label.x));
  return [
    ...axis(line),
    ...ticks.map(at => placeOf(line, at)).map(x => (long.has(x) ? segment(x, -TICK, x, TICK) : segment(x, -TICK * 0.6, x, TICK * 0.6, 1.5))),
    ...labels.flatMap(labelOf),
    ...arcs.flatMap(arcOf),
    ...line.points.map(({ id, at }): Mark => ({ mark: 'circle', part: id, x: placeOf(line, toFraction(at)), y: 0, radius: 7, fill: 'accent', edge: 'accent' })),
  ];
}
