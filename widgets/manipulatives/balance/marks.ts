import type { Box, Point } from '../../board/document.ts';
import type { Around } from '../../board/manipulative.ts';
import type { Mark, Role } from '../../board/marks.ts';
import { isBalloon, type Balance } from './balance.ts';
import { layout, signGap, type Layout, type Pan, type Placed, type Row } from './layout.ts';
import { tellers } from './written.ts';

type Cell = Layout['cell'];
/** Half of the gap between two things. */
const AIR = 2;
const boxAt = ({ x, y }: Point, { width, height }: Cell): Box => ({ x: x - width / 2 + AIR, y: y - height / 2 + AIR, width: width - 2 * AIR, height: height - 2 * AIR });

/** What is written on a bag or a weight stands under its neck or knob. */
const NECK = 9;

/** A sack that is tied at its neck. */
function bag(box: Box, role: Role): readonly Mark[] {
  const { x, y, width, height } = box;
  const [middle, right, foot, neck] = [x + width / 2, x + width, y + height + AIR, y + NECK];
  const d = [
    `M ${middle - 8} ${y} Q ${middle} ${y + 4} ${middle + 8} ${y} L ${middle + 5} ${neck}`, `Q ${right} ${neck + 3} ${right} ${y + height * 0.65}`,
    `Q ${right} ${foot} ${right - 8} ${foot} L ${x + 8} ${foot}`, `Q ${x} ${foot} ${x} ${y + height * 0.65} Q ${x} ${neck + 3} ${middle - 5} ${neck} Z`,
  ].join(' ');
  return [
    { mark: 'path', d, box: { ...box, height: foot - y }, fill: role, edge: role },
    { mark: 'line', points: [{ x: middle - 6, y: neck }, { x: middle + 6, y: neck }], edge: role, thickness: 3 },
  ];
}

/** A weight of iron with its knob. */
function weight(box: Box): readonly Mark[] {
  const { x, y, width, height } = box;
  const [right, foot, slant] = [x + width, y + height + AIR, width / 10];
  const d = `M ${x} ${foot} L ${x + slant} ${y + NECK} L ${right - slant} ${y + NECK} L ${right} ${foot} Z`;
  return [
    { mark: 'circle', x: x + width / 2, y: y + NECK / 2 + 1, radius: NECK / 2, fill: 'paper', edge: 'ink-soft' },
    { mark: 'path', d, box: { ...box, height: foot - y }, fill: 'paper', edge: 'ink-soft' },
  ];
}

/** A balloon over its knot. */
function balloon(box: Box): readonly Mark[] {
  const { x, width } = box;
  const [y, high] = [box.y, box.height - 6];
  const [middle, side, foot] = [x + width / 2, y + high / 2, y + high];
  const d = `M ${x} ${side} A ${width / 2} ${high / 2} 0 0 1 ${x + width} ${side} A ${width / 2} ${high / 2} 0 0 1 ${x} ${side} Z`;
  return [
    { mark: 'path', d: `M ${middle} ${foot - 1} L ${middle - 5} ${foot + 6} L ${middle + 5} ${foot + 6} Z`, box: { x: middle - 5, y: foot - 1, width: 10, height: 7 }, fill: 'negative', edge: 'negative' },
    { mark: 'path', d, box: { x, y, width, height: high }, fill: 'negative', edge: 'negative' },
  ];
}

/** The string by which a balloon hangs on the pan. */
function string({ thing, side, middle }: Placed, pans: readonly Pan[]): readonly Mark[] {
  const pan = pans.find(each => each.side === side);
  return !isBalloon(thing) || pan === undefined ? [] : [{ mark: 'line', points: [middle, { x: middle.x, y: pan.at.y }], edge: 'ink-soft', thickness: 1.5 }];
}

/** Bags of the first letter are blue, those of the second orange: their patterns and letters tell them apart, too. */
const roleOf = (props: Balance, name: string): Role => (Object.keys(props.letters).indexOf(name) > 0 ? 'part-2' : 'part-1');

function thingMarks(props: Balance, { thing, middle, token }: Placed, cell: Cell): readonly Mark[] {
  const box = boxAt(middle, cell);
  const shape = isBalloon(thing) ? balloon(box) : thing.letter === undefined ? weight(box) : bag(box, roleOf(props, thing.letter));
  const at = { x: middle.x, y: isBalloon(thing) ? middle.y - 3 : middle.y + NECK / 2 + 1 };
  return [...shape.map((mark): Mark => ({ ...mark, part: thing.id })), { mark: 'value', part: thing.id, token, at, size: 'label', anchor: 'middle' }];
}

/** The foot with the post, the beam, and the pans on its ends. */
function frame({ beam, pans, base }: Layout): readonly Mark[] {
  const post = `M 0 0 L 16 ${base} L -16 ${base} Z`;
  return [
    { mark: 'path', d: post, box: { x: -16, y: 0, width: 32, height: base }, fill: 'board', edge: 'ink' },
    { mark: 'line', points: [{ x: -44, y: base }, { x: 44, y: base }], edge: 'ink', thickness: 4 },
    ...pans.map(({ at }, end): Mark => ({ mark: 'line', points: [at, { x: at.x, y: beam[end]?.y ?? 0 }], edge: 'ink', thickness: 3 })),
    { mark: 'line', points: beam, edge: 'ink', thickness: 5 },
    { mark: 'circle', x: 0, y: 0, radius: 6, fill: 'board', edge: 'ink', thickness: 3 },
    ...pans.map(({ at, width }): Mark => ({ mark: 'line', points: [{ x: at.x - width / 2 + 2, y: at.y + 2 }, { x: at.x + width / 2 - 2, y: at.y + 2 }], edge: 'ink', thickness: 4 })),
  ];
}

/** An equation with its sign in the middle, and beside it what is then done to both sides. */
function rowMarks(props: Balance, { line, y, noteX }: Row, around: Around): readonly Mark[] {
  const gap = signGap(around);
  const about = line.sign === '=' && line.note ? [] : line.left.parts.length > 0 ? tellers(props) : [];
  return [
    { mark: 'value', part: line.id, token: line.left, at: { x: -gap, y }, size: 'value', anchor: 'end' },
    { mark: 'text', text: line.sign, at: { x: 0, y }, size: 'value', anchor: 'middle', ...(about.length > 0 && { about }) },
    { mark: 'value', part: line.id, token: line.right, at: { x: gap, y }, size: 'value', anchor: 'start' },
    ...(line.note ? [{ mark: 'value', part: line.id, token: line.note, at: { x: noteX, y }, size: 'label', anchor: 'start', edge: 'ink-soft' } as const] : []),
  ];
}

/** The balance as it hangs, what lies on it, and what is written under it. */
export function marks(props: Balance, around: Around): readonly Mark[] {
  const laid = layout(props, around);
  return [
    ...laid.placed.flatMap(one => string(one, laid.pans)), ...frame(laid),
    ...laid.placed.flatMap(one => thingMarks(props, one, laid.cell)), ...laid.rows.flatMap(row => rowMarks(props, row, around)),
  ];
}
