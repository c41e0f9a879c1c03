import type { Around, Moved, Part } from '../../board/manipulative.ts';
import { toExact, toFraction } from '../../maths/exact.ts';
import { tapped, typeNumber, withDigit } from './change.ts';
import { cellId, chosenCells, digitOf, powersOf, rowId, rowName, tenTo, type GattegnoChart } from './gattegno-chart.ts';
import { cellBox, cellsOf, gridOf, middleOf, numeral, rowBox, writtenOf, type Cell, type Grid, type Line } from './layout.ts';

/** A row as a slider from none of it to nine: by keys a number is made in as many steps as it has rows. */
function rowPart(grid: Grid, power: number): Part<GattegnoChart> {
  const { chart } = grid;
  const [unit, digit] = [tenTo(power), digitOf(toFraction(chart.number), power)];
  const worth = unit.mul(digit);
  const set = (to: string): Moved<GattegnoChart> => ({ props: withDigit(chart, power, Number(toFraction(to).div(unit))) });
  const hit = rowBox(grid, power);
  return {
    id: rowId(power), name: [rowName(power)], hit, at: middleOf(digit === 0 ? { ...hit, width: 2 * grid.left } : cellBox(grid, power, digit)),
    token: numeral(worth, digit === 0 ? [] : [cellId(power, digit)]),
    range: { least: '0', most: toExact(unit.mul(9)), now: toExact(worth), step: toExact(unit), set },
  };
}

/** A cell is veiled whole, so that a veil over the whole chart covers what is written under it and leaves the chart to be read. */
function cellPart({ chart }: Grid, { id, power, digit, token, box }: Cell, isChosen: boolean): Part<GattegnoChart> {
  return {
    id, name: [isChosen ? `${rowName(power)}, chosen` : rowName(power)], at: middleOf(box), hit: box, token, veil: 'all',
    press: () => ({ props: tapped(chart, power, digit) }),
  };
}

const around = ({ x, y, width, height }: Line): Part<GattegnoChart>['hit'] => ({ x: x - Math.max(width, 44) / 2, y: y - height / 2, width: Math.max(width, 44), height });

/** The rows, the number and its addends where they are written, and every cell. */
export function parts(chart: GattegnoChart, surface: Around): readonly Part<GattegnoChart>[] {
  const grid = gridOf(chart, surface);
  const { number, addends } = writtenOf(grid, surface);
  const chosen = chosenCells(chart);
  const numbers = number ? [number] : [];
  return [
    ...powersOf(chart).map(power => rowPart(grid, power)),
    ...numbers.map((line): Part<GattegnoChart> => ({
      id: line.id, name: ['number'], at: { x: line.x, y: line.y }, hit: around(line), token: line.token, veil: 'value', type: text => typeNumber(chart, text),
    })),
    ...addends.map((line): Part<GattegnoChart> => ({ id: line.id, name: ['addend'], at: { x: line.x, y: line.y }, hit: around(line), token: line.token, veil: 'value' })),
    ...cellsOf(grid).map(cell => cellPart(grid, cell, chosen.has(cell.id))),
  ];
}
