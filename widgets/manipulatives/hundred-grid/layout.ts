import { spaceOf } from '../../board/card.ts';
import type { Box, Point } from '../../board/document.ts';
import type { Around } from '../../board/manipulative.ts';
import type { Token } from '../../board/said.ts';
import { widthOf } from '../../board/text.ts';
import { clamp } from '../../board/room.ts';
import { inCell } from './change.ts';
import { isTwo, mainly, numberId, shadeToken, totalToken, type HundredGrid, type Run } from './hundred-grid.ts';

/** How long the side of a cell is, board units; thousandths need more room. */
export const sideOf = ({ of }: Pick<HundredGrid, 'of'>): number => (of === 100 ? 24 : 30);

/** How long the side of the grid is. */
export const wide = (props: Pick<HundredGrid, 'of'>): number => 10 * sideOf(props);

/** A rectangle by how far it reaches over the lines in which the grid is filled, and along them. */
const placed = ({ by }: Pick<HundredGrid, 'by'>, across: number, along: number, size: { readonly across: number; readonly along: number }): Box =>
  (by === 'columns' ? { x: across, y: along, width: size.across, height: size.along } : { x: along, y: across, width: size.along, height: size.across });

/** The room of a cell, counted from 0 in the order of filling. */
export function cellBox(props: HundredGrid, cell: number): Box {
  const side = sideOf(props);
  return placed(props, Math.floor(cell / 10) * side, cell % 10 * side, { across: side, along: side });
}

/** What is shaded as rectangles: of each run one for each line, or less, that it fills. */
export function shadedBoxes(props: HundredGrid): readonly { readonly shade: Run['shade']; readonly box: Box }[] {
  const [side, line] = [sideOf(props), props.of / 10];
  const unit = side / inCell(props);
  const starts = props.runs.reduce<readonly number[]>((so, { count }) => [...so, (so.at(-1) ?? 0) + count], [0]);
  return props.runs.flatMap(({ shade, count }, at) => {
    const start = starts[at] ?? 0;
    if (shade === '0') return [];
    const [first, last] = [Math.floor(start / line), Math.floor((start + count - 1) / line)];
    return Array.from({ length: last - first + 1 }, (_, nth) => {
      const [from, to] = [Math.max(start, (first + nth) * line), Math.min(start + count, (first + nth + 1) * line)];
      return { shade, box: placed(props, (first + nth) * side, from % line * unit, { across: side, along: (to - from) * unit }) };
    });
  });
}

/** How many parts lie before a point, in the order of filling: whole ones, the nearest number. */
export function before(props: HundredGrid, { x, y }: Point): number {
  const [side, line] = [sideOf(props), props.of / 10];
  const [across, along] = props.by === 'columns' ? [x, y] : [y, x];
  const full = Math.floor(across / side);
  if (full < 0) return 0;
  return full > 9 ? props.of : full * line + clamp(Math.round(along / side * inCell(props)), 0, line);
}

/** The cell that a point lies in, in the order of filling; of points beside the grid the nearest. */
export function cellAt({ by, of }: HundredGrid, { x, y }: Point): number {
  const [column, row] = [x, y].map(each => clamp(Math.floor(each / sideOf({ of })), 0, 9));
  return by === 'columns' ? (column ?? 0) * 10 + (row ?? 0) : (row ?? 0) * 10 + (column ?? 0);
}

/** A number that is written with its id, or a sign before one; its middle. */
export type Piece = { readonly at: Point; readonly width: number } & ({ readonly id: string; readonly token: Token } | { readonly sign: '=' | '+' });
type Unplaced = { readonly sign?: '=' | '+'; readonly id: string; readonly token: Token };

/** What is written: 0.6 = 60%, or of two shades 0.3 + 0.25 = 0.55 = 55%. */
function written(props: HundredGrid): readonly Unplaced[] {
  const { writes } = props;
  const totals = writes.map((writing, at): Unplaced => ({ id: writing, token: totalToken(props, writing), ...((at > 0 || isTwo(props)) && { sign: '=' }) }));
  if (writes.length === 0 || !isTwo(props)) return totals;
  const addends = (['1', '2'] as const).map((shade): Unplaced => ({ id: numberId(shade), token: shadeToken(props, shade), ...(shade === '2' && { sign: '+' }) }));
  return [...addends, ...totals];
}

interface Line { readonly width: number; readonly items: readonly { readonly one: Unplaced; readonly lead: number; readonly width: number }[] }

/** What is written in lines, as many as it needs; a sign stands at the beginning of a line. */
function lines(props: HundredGrid, around: Around): readonly Line[] {
  return written(props).reduce<readonly Line[]>((so, one) => {
    const lead = one.sign === undefined ? 0 : widthOf(` ${one.sign} `, around.text.value);
    const { width } = spaceOf(one.token, 'value', around);
    const last = so.at(-1);
    const item = { one, lead, width };
    if (last === undefined || last.width + lead + width > wide(props)) return [...so, { width: lead + width, items: [item] }];
    return [...so.slice(0, -1), { width: last.width + lead + width, items: [...last.items, item] }];
  }, []);
}

/** How high a line is: with fractions higher, whichever they are. */
const lineHeight = ({ writes }: HundredGrid, { text }: Around): number => text.value * (mainly({ writes }) === 'fraction' || writes.some(each => each === 'fraction' || each === 'simplest') ? 2 : 1.7);

/** Everything written below the grid, each line in the middle. */
export function pieces(props: HundredGrid, around: Around): readonly Piece[] {
  const high = lineHeight(props, around);
  return lines(props, around).flatMap(({ width: all, items }, line) => {
    const y = wide(props) + 6 + (line + 0.5) * high;
    const starts = items.reduce<readonly number[]>((so, { lead, width }) => [...so, (so.at(-1) ?? 0) + lead + width], [(wide(props) - all) / 2]);
    return items.flatMap(({ one, lead, width }, at): readonly Piece[] => {
      const start = starts[at] ?? 0;
      const sign: readonly Piece[] = one.sign === undefined ? [] : [{ sign: one.sign, width: lead, at: { x: start + lead / 2, y } }];
      return [...sign, { id: one.id, token: one.token, width, at: { x: start + lead + width / 2, y } }];
    });
  });
}

/** The grid, and under it what is written. */
export function box(props: HundredGrid, around: Around): Box {
  const below = lines(props, around);
  const width = Math.max(wide(props) + 4, ...below.map(line => line.width));
  const high = below.length === 0 ? 2 : 6 + below.length * lineHeight(props, around);
  return { x: (wide(props) - width) / 2, y: -2, width, height: wide(props) + 2 + high };
}
