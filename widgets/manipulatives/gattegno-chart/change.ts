import type { Moved } from '../../board/manipulative.ts';
import { toExact, toFraction, type Fraction } from '../../maths/exact.ts';
import { readExact } from '../../maths/read.ts';
import { isRefusal } from '../../maths/refusal.ts';
import { beforeJump, digitOf, fits, HIGHEST, LOWEST, powersOf, rowName, tenTo, type GattegnoChart } from './gattegno-chart.ts';

/** The chart with another number; that it jumped is forgotten. */
function withNumber({ jump: _, ...chart }: GattegnoChart, number: Fraction): GattegnoChart {
  return { ...chart, number: toExact(number) };
}

/** Chooses the cell of a digit in a row in place of what was chosen there; 0 chooses none. */
export function withDigit(chart: GattegnoChart, power: number, digit: number): GattegnoChart {
  const number = toFraction(chart.number);
  return withNumber(chart, number.add(tenTo(power).mul(digit - digitOf(number, power))));
}

/** Chooses a cell, or leaves it out when it was chosen. */
export function tapped(chart: GattegnoChart, power: number, digit: number): GattegnoChart {
  return withDigit(chart, power, digitOf(toFraction(chart.number), power) === digit ? 0 : digit);
}

/** Chooses the cells of a number that was typed; refuses one whose digits have no rows. */
export function typeNumber(chart: GattegnoChart, text: string): Moved<GattegnoChart> {
  const read = readExact(text);
  if (isRefusal(read)) return read;
  const number = toFraction(read.exact);
  if (fits(number, chart)) return { props: withNumber(chart, number) };
  return { refused: `This chart shows numbers made of ${rowName(chart.highest)} to ${rowName(chart.lowest)}. Add a row for others.` };
}

/** Nothing chosen. */
export function cleared(chart: GattegnoChart): GattegnoChart {
  return withNumber(chart, toFraction('0'));
}

/** All that is chosen goes on by so many rows to the larger ones, or back: × 10 for each. Refuses where there is no row for it. */
export function jumped(chart: GattegnoChart, by: number): Moved<GattegnoChart> {
  const number = toFraction(chart.number);
  if (number.equals(0)) return { refused: 'Choose a number first, then it can get larger and smaller.' };
  const to = number.mul(tenTo(by));
  if (!fits(to, chart)) {
    return { refused: by > 0 ? `There is no row for more than the ${rowName(chart.highest)}. Add a larger row first.` : `There is no row for less than the ${rowName(chart.lowest)}. Add a smaller row first.` };
  }
  const jump = (chart.jump ?? 0) + by;
  const next = withNumber(chart, to);
  return { props: jump === 0 ? next : { ...next, jump } };
}

/** As `jumped`, with one row more where the chart has none for it: ten times the hundreds are thousands. Refuses what goes past millions or thousandths. */
export function jumpedOn(chart: GattegnoChart, by: 1 | -1): Moved<GattegnoChart> {
  if (fits(toFraction(chart.number).mul(tenTo(by)), chart)) return jumped(chart, by);
  const longer = withRow(chart, by > 0 ? 'highest' : 'lowest', 1);
  return isRefusal(longer) ? longer : jumped(longer.props, by);
}

/** One row more or less at the larger end, or at the smaller. Refuses what goes past millions or thousandths, and to lose a row in which something is chosen. */
export function withRow(chart: GattegnoChart, end: 'highest' | 'lowest', by: 1 | -1): Moved<GattegnoChart> {
  const rows = { ...chart, [end]: chart[end] + (end === 'highest' ? by : -by) };
  if (rows.highest > HIGHEST || rows.lowest < LOWEST) return { refused: `A chart goes from ${rowName(HIGHEST)} to ${rowName(LOWEST)}.` };
  if (powersOf(rows).length < 1) return { refused: 'The last row stays.' };
  if (!fits(toFraction(chart.number), rows)) return { refused: `Something is chosen in the ${rowName(chart[end])}. Press it again first, then take the row away.` };
  const before = beforeJump(chart);
  const { jump: _, ...still } = rows;
  return { props: before === undefined || fits(before, rows) ? rows : still };
}
