import type { Around } from '../../board/manipulative.ts';
import type { Mark } from '../../board/marks.ts';
import { arrowhead } from '../arrow.ts';
import { addendsOf, beforeJump, chosenCells, powersOf, rowName, type GattegnoChart } from './gattegno-chart.ts';
import { cellBox, cellsOf, gridOf, middleOf, rowBox, writtenOf, type Grid, type Line } from './layout.ts';

/** The cells that were chosen before a jump, dashed, and an arrow over every edge from there. */
function jumpMarks(grid: Grid): readonly Mark[] {
  const { chart } = grid;
  const before = beforeJump(chart);
  const { jump = 0 } = chart;
  if (before === undefined) return [];
  const larger = Math.sign(jump);
  const down = chart.upsideDown ? larger : -larger;
  return addendsOf({ ...chart, number: before.toFraction() }).flatMap(({ power, digit }): readonly Mark[] => {
    const { x, y, width, height } = cellBox(grid, power, digit);
    const heads = Array.from({ length: Math.abs(jump) }, (_, at) => middleOf(cellBox(grid, power + larger * at, digit)).y + down * height / 2);
    return [
      { mark: 'rect', x: x + 3, y: y + 3, width: width - 6, height: height - 6, round: 4, edge: 'accent', thickness: 2, dashed: true },
      ...heads.map(edge => arrowhead({ x: x + width / 2, y: edge }, { x: 0, y: down }, 5)),
    ];
  });
}

function written({ id, token, x, y }: Pick<Line, 'id' | 'token' | 'x' | 'y'>, size: 'value' | 'label', bold = false): Mark {
  return { mark: 'value', part: id, token, at: { x, y }, size, anchor: 'middle', ...(bold && { bold: true } as const) };
}

/** The cells, those that are chosen filled and with a thick edge, where they came from, the names of the rows and what is written below. */
export function marks(chart: GattegnoChart, around: Around): readonly Mark[] {
  const grid = gridOf(chart, around);
  const cells = cellsOf(grid);
  const chosen = chosenCells(chart);
  const { number, addends, signs } = writtenOf(grid, around);
  const names = chart.named ? powersOf(chart).map((power): Mark =>
    ({ mark: 'text', text: rowName(power), at: { x: grid.left - 7, y: middleOf(rowBox(grid, power)).y }, size: 'minor', anchor: 'end' })) : [];
  return [
    ...names, ...cells.map(({ box }): Mark => ({ mark: 'rect', ...box, fill: 'paper', edge: 'line', thickness: 1 })),
    ...cells.filter(({ id }) => chosen.has(id)).map(({ box: { x, y, width, height } }): Mark =>
      ({ mark: 'rect', x: x + 1, y: y + 1, width: width - 2, height: height - 2, round: 4, fill: 'part-1', edge: 'accent', thickness: 3.5 })),
    ...jumpMarks(grid),
    ...cells.map(cell => written({ ...cell, ...middleOf(cell.box) }, 'label', chosen.has(cell.id))),
    ...(number ? [written(number, 'value')] : []), ...addends.map(each => written(each, 'label')),
    ...signs.map((at): Mark => ({ mark: 'text', text: '+', at, size: 'label', anchor: 'middle' })),
  ];
}
