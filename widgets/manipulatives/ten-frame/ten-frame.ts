import type { Box, Point } from '../../board/document.ts';
import type { Around, Held, Slot } from '../../board/manipulative.ts';
import type { Mark } from '../../board/marks.ts';
import { widthOf } from '../../board/text.ts';
import type { Token } from '../../board/said.ts';
import { toFraction } from '../../maths/exact.ts';
import { numberOf } from '../../maths/value.ts';
import { told } from '../say.ts';

/** A frame of five, a frame of ten, or two of ten. `upright`: its fives stand. `counted`: how many cells are full and empty is written under it. */
export type TenFrame = { readonly cells: 5 | 10 | 20; readonly upright?: true; readonly counted?: true };

/** Side of a cell, board units: a counter and a little air. */
export const CELL = 48;
const GAP = 16;
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth',
  'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth'] as const;

/** A cell: also the name of its slot, and the order in which the frame is filled, five by five. */
export interface Cell extends Box { readonly id: string; readonly name: string }

/** The cells in the order they are filled: along the first five, then along the second. */
export function cellsOf(props: TenFrame): readonly Cell[] {
  return ORDINALS.slice(0, props.cells).map((ordinal, at) => {
    const along = (at % 5) * CELL;
    const across = Math.floor(at / 5) * CELL + Math.floor(at / 10) * GAP;
    const corner = props.upright ? { x: across, y: along } : { x: along, y: across };
    return { id: `cell-${at + 1}`, name: `${ordinal} cell`, ...corner, width: CELL, height: CELL };
  });
}

/** The frame without what is written under it. */
export function frame(props: TenFrame): Box {
  const last = cellsOf(props).at(-1) ?? { x: 0, y: 0 };
  return { x: 0, y: 0, width: last.x + CELL, height: last.y + CELL };
}

/** The cells that nothing lies in. */
export function emptyCells(props: TenFrame, held: readonly Held[]): readonly Cell[] {
  const full = new Set(held.map(each => each.slot));
  return cellsOf(props).filter(cell => !full.has(cell.id));
}

/** What is written under the frame: the word, its number, and where they stand. */
export interface Count { readonly id: 'full' | 'empty'; readonly token: Token; readonly at: Point }

/** How many cells are full and how many are empty, told by parts that a veil can hide when they are written. */
export function counts(props: TenFrame, around: Pick<Around, 'held' | 'text'>): readonly [Count, Count] {
  const empty = emptyCells(props, around.held).length;
  const { width, height } = frame(props);
  // As far apart as two cards need, so that nothing moves when a veil is put over a number or taken off.
  const place = (line: number): Point => ({ x: width / 2, y: height + around.text.value * (0.9 + line * 1.7) });
  const parts = (id: string): readonly string[] => (props.counted ? [id] : []);
  return [
    { id: 'full', token: told(props.cells - empty, parts('full')), at: place(0) },
    { id: 'empty', token: told(empty, parts('empty')), at: place(1) },
  ];
}

/** The frame, and under it the numbers when they are asked for; narrow frames have them stand out at the sides. */
export function box(props: TenFrame, around: Around): Box {
  const whole = frame(props);
  if (!props.counted) return whole;
  const left = Math.max(whole.width / 2, widthOf('empty', around.text.label) + 6);
  const right = Math.max(whole.width / 2, widthOf('20', around.text.value) + 12);
  return { x: whole.width / 2 - left, y: 0, width: left + right, height: whole.height + around.text.value * 3.4 };
}

function written({ id, token, at }: Count): readonly Mark[] {
  return [
    { mark: 'text', text: id, at: { x: at.x - 6, y: at.y }, size: 'label', anchor: 'end' },
    { mark: 'value', part: id, token, at: { x: at.x + 6, y: at.y }, size: 'value', anchor: 'start' },
  ];
}

/** A square for each cell, a stronger edge round each frame, and the numbers. */
export function marks(props: TenFrame, around: Around): readonly Mark[] {
  const cells = cellsOf(props);
  const squares = cells.map(({ x, y, width, height }): Mark => ({ mark: 'rect', x, y, width, height, fill: 'board', edge: 'ink-soft', thickness: 1.5 }));
  const frames = Array.from({ length: Math.ceil(cells.length / 10) }, (_, at): Mark => {
    const first = cells[at * 10] ?? { x: 0, y: 0 };
    const last = cells.slice(at * 10, at * 10 + 10).at(-1) ?? first;
    const points = [[first.x, first.y], [last.x + CELL, first.y], [last.x + CELL, last.y + CELL], [first.x, last.y + CELL], [first.x, first.y]] as const;
    return { mark: 'line', points: points.map(([x, y]) => ({ x, y })), edge: 'ink', thickness: 3 };
  });
  return [...squares, ...frames, ...(props.counted ? counts(props, around).flatMap(written) : [])];
}

/** One slot a cell. What is worth one and fits is taken as it is; a group of ones is split over the cells. */
export function slots(props: TenFrame): readonly Slot[] {
  return cellsOf(props).map(({ id, name, ...place }) => ({ id, name, box: place, lies: 'cell', accepts }));
}

function accepts(one: Pick<Held, 'type' | 'value' | 'box'>, already: readonly Held[]): ReturnType<Slot['accepts']> {
  if (already.length > 0) return { refused: 'There is something in this cell. Drop it on an empty one.' };
  const worth = one.value === undefined ? undefined : numberOf(one.value);
  if (worth === undefined || worth.d !== 1n || worth.compare(toFraction('1')) < 0) return { refused: 'A cell holds one thing that is worth one, such as a counter.' };
  if (worth.n > 1n) return one.type === 'counters' ? 'split' : { refused: 'A cell holds one. Split this first.' };
  return one.box.width <= CELL && one.box.height <= CELL ? 'whole' : { refused: 'This is too large for a cell.' };
}
