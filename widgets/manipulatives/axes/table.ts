import { spaceOf, type Space } from '../../board/card.ts';
import type { Box, Point } from '../../board/document.ts';
import type { Around } from '../../board/manipulative.ts';
import type { Token } from '../../board/said.ts';
import { toExact, type Fraction } from '../../maths/exact.ts';
import { fromNumber } from '../../maths/print.ts';
import { ticksOf, type Axes } from './axes.ts';
import { isRounded, readPlot, valueAt } from './plots.ts';
import { formOf } from './scale.ts';

/** A cell of the table, `of` x or y, where x is `x`. `token` is undefined where there is no value. */
export interface Cell { readonly id: string; readonly of: 'x' | 'y'; readonly x: Token; readonly token: Token | undefined; readonly rounded: boolean; readonly at: Point; readonly box: Box }
/** The values of a line or a curve. `left`: from where its first column of letters is ruled off. */
export interface Table { readonly cells: readonly Cell[]; readonly box: Box; readonly left: number; readonly middle: number; readonly rows: readonly [number, number] }

/** The most columns. Which there are depends on the x-axis alone, so that no veil changes them. */
const MOST_COLUMNS = 9;
const PAD = 7;

interface Column { readonly x: { readonly id: string; readonly token: Token; readonly space: Space }; readonly y: { readonly id: string; readonly token: Token | undefined; readonly space: Space } }

/** The table of the line or curve that has one, from this height down: at every so many grid lines of the x-axis. */
export function tableOf(axes: Axes, around: Pick<Around, 'text' | 'veiled'>, top: number): Table | undefined {
  const plot = axes.plots.find(({ id }) => id === axes.table);
  const read = plot && readPlot(plot, axes.degrees);
  if (!plot || !read) return undefined;
  const columnOf = (at: Fraction): Column => {
    const [x, y] = [`${plot.id}-x:${toExact(at)}`, `${plot.id}-y:${toExact(at)}`];
    const [first, value] = [{ value: fromNumber(at, formOf(axes.x)), parts: [x] }, valueAt(read, at)];
    const second = value && { value, parts: [y] };
    return { x: { id: x, token: first, space: spaceOf(first, 'label', around) }, y: { id: y, token: second, space: spaceOf(second ?? { value: { word: '–' }, parts: [y] }, 'label', around) } };
  };
  const ticks = ticksOf(axes.x);
  const step = ticks[1] && ticks[0] ? ticks[1].sub(ticks[0]) : undefined;
  const choices = [1, 2, 5, 10, 20, 50].map(every => ticks.filter(at => !step || Number(at.div(step).n) % every === 0));
  const letters = around.text.label * 1.6;
  const wide = (column: Column): number => Math.max(column.x.space.width, column.y.space.width, around.text.label) + 2 * PAD;
  const columns = (choices.find(some => some.length <= MOST_COLUMNS) ?? []).map(columnOf);
  const heights = (['x', 'y'] as const).map(row => {
    const spaces = columns.map(column => column[row].space);
    return { above: Math.max(around.text.label * 0.6, ...spaces.map(({ above }) => above)) + 5, below: Math.max(around.text.label * 0.6, ...spaces.map(({ below }) => below)) + 5 };
  });
  const [upper, lower] = heights;
  if (!upper || !lower || columns.length === 0) return undefined;
  const middle = top + upper.above + upper.below;
  const rows = [top + upper.above, middle + lower.above] as const;
  let left = letters;
  const cells = columns.flatMap((column): readonly Cell[] => {
    const width = wide(column);
    const x = left + width / 2;
    const cell = (of: 'x' | 'y', at: number): Cell => ({
      id: column[of].id, of, x: column.x.token, token: column[of].token, rounded: of === 'y' && column.y.token !== undefined && isRounded(column.y.token.value),
      at: { x, y: rows[at] ?? top }, box: { x: left, y: at === 0 ? top : middle, width, height: at === 0 ? middle - top : lower.above + lower.below },
    });
    const both = [cell('x', 0), cell('y', 1)];
    left += width;
    return both;
  });
  return { cells, rows, middle, left: letters, box: { x: 0, y: top, width: left, height: middle + lower.above + lower.below - top } };
}
