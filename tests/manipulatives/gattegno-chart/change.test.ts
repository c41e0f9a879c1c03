import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { Around } from '../../../widgets/board/manipulative.ts';
import { cleared, jumped, jumpedOn, tapped, typeNumber, withDigit, withRow } from '../../../widgets/manipulatives/gattegno-chart/change.ts';
import { addendsOf, beforeJump, digitOf, fits, HIGHEST, isChart, LOWEST, powersOf, rowsFor, tenTo, type GattegnoChart } from '../../../widgets/manipulatives/gattegno-chart/gattegno-chart.ts';
import gattegnoChart from '../../../widgets/manipulatives/gattegno-chart/index.ts';
import { box, cellsOf, gridOf, writtenOf } from '../../../widgets/manipulatives/gattegno-chart/layout.ts';
import { parts } from '../../../widgets/manipulatives/gattegno-chart/parts.ts';
import { Fraction, toFraction } from '../../../widgets/maths/exact.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';
import { PANEL, PROJECTOR } from '../../contracts/walk.ts';
import { charts, made } from './charts.ts';

const AROUND: Around = { held: [], text: PANEL.text };
const CHART: GattegnoChart = { highest: 2, lowest: 0, number: '347', written: true, expanded: true };

test('the chosen cells come to the number, one in a row at most', () => {
  fc.assert(fc.property(charts, chart => {
    const addends = addendsOf(chart);
    expect(addends.reduce((sum, { worth }) => sum.add(worth), new Fraction(0)).equals(toFraction(chart.number))).toBe(true);
    expect(new Set(addends.map(({ power }) => power)).size).toBe(addends.length);
  }));
});

test('a tap chooses a cell in place of its neighbour, a second one leaves it out, and the other rows stay', () => {
  fc.assert(fc.property(charts, fc.nat(9), fc.integer({ min: 1, max: 9 }), (chart, at, digit) => {
    const power = powersOf(chart)[at % powersOf(chart).length]!;
    const [was, after] = [toFraction(chart.number), tapped(chart, power, digit)];
    const now = toFraction(after.number);
    expect(digitOf(now, power)).toBe(digitOf(was, power) === digit ? 0 : digit);
    for (const other of powersOf(chart)) if (other !== power) expect(digitOf(now, other)).toBe(digitOf(was, other));
    expect(tapped(withDigit(chart, power, digit), power, digit)).toEqual(withDigit(chart, power, 0));
  }));
});

test('ten times and back is where it began; a jump that has no row is refused', () => {
  fc.assert(fc.property(charts, fc.constantFrom(1, -1), (chart, by) => {
    const moved = jumped(chart, by);
    const to = toFraction(chart.number).mul(tenTo(by));
    expect(isRefusal(moved)).toBe(chart.number === '0' || !fits(to, chart));
    if (isRefusal(moved)) return;
    expect(toFraction(moved.props.number).equals(to)).toBe(true);
    expect(beforeJump(moved.props)?.equals(toFraction(chart.number))).toBe(true);
    expect(made(jumped(moved.props, -by))).toEqual(chart);
    const twice = jumped(moved.props, by);
    if (!isRefusal(twice)) expect(twice.props.jump).toBe(2 * by);
  }));
});

test('ten times and a tenth bring the row that they need, from millions to thousandths', () => {
  fc.assert(fc.property(charts.filter(({ number }) => number !== '0'), fc.constantFrom(1 as const, -1 as const), (chart, by) => {
    const moved = jumpedOn(chart, by);
    const to = toFraction(chart.number).mul(tenTo(by));
    expect(isRefusal(moved)).toBe(!fits(to, { highest: HIGHEST, lowest: LOWEST }));
    if (isRefusal(moved)) return;
    expect([isChart(moved.props), toFraction(moved.props.number).equals(to)]).toEqual([true, true]);
    expect(powersOf(moved.props).length).toBe(powersOf(chart).length + (fits(to, chart) ? 0 : 1));
  }));
  expect(jumpedOn(CHART, 1)).toEqual({ props: { ...CHART, highest: 3, number: '3470', jump: 1 } });
  expect(isRefusal(jumpedOn(cleared(CHART), 1))).toBe(true);
});

test('a number that is typed is chosen as it is, or refused', () => {
  fc.assert(fc.property(charts, charts, (chart, { number }) => {
    const moved = typeNumber(chart, number);
    expect(isRefusal(moved)).toBe(!fits(toFraction(number), chart));
    if (!isRefusal(moved)) expect(moved.props.number).toBe(number);
  }));
});

test.each(['1000', '3.5', '-3', '1/3', '?', 'x', '', 'three'])('%j is no number of hundreds, tens and ones', text => expect(isRefusal(typeNumber(CHART, text))).toBe(true));

test('rows come and go at both ends, but not with something chosen in them', () => {
  fc.assert(fc.property(charts, fc.constantFrom('highest' as const, 'lowest' as const), fc.constantFrom(1 as const, -1 as const), (chart, end, by) => {
    const moved = withRow(chart, end, by);
    if (isRefusal(moved)) return;
    expect(isChart(moved.props)).toBe(true);
    expect([moved.props.number, powersOf(moved.props).length]).toEqual([chart.number, powersOf(chart).length + by]);
  }));
  expect(isRefusal(withRow(CHART, 'highest', -1))).toBe(true);
  expect(isRefusal(withRow(cleared({ ...CHART, highest: 0 }), 'highest', -1))).toBe(true);
  expect(withRow({ ...CHART, highest: 3, number: '340', jump: 1 }, 'lowest', -1)).toEqual({ props: { ...CHART, highest: 3, lowest: 1, number: '340' } });
});

test('the fewest rows for a number hold it, and none of their ends is empty', () => {
  fc.assert(fc.property(charts.filter(({ number }) => number !== '0'), chart => {
    const number = toFraction(chart.number);
    const rows = rowsFor(number)!;
    expect(fits(number, rows)).toBe(true);
    expect([rows.highest, rows.lowest].every(power => digitOf(number, power) > 0)).toBe(true);
  }));
  expect([rowsFor(new Fraction('1/3')), rowsFor(new Fraction('1/2000')), rowsFor(new Fraction(10_000_000))]).toEqual([undefined, undefined, undefined]);
});

test('by keys every row goes from none to nine of it, and the slider stands where it was set', () => {
  fc.assert(fc.property(charts, fc.nat(9), fc.nat(9), (chart, at, digit) => {
    const power = powersOf(chart)[at % powersOf(chart).length]!;
    const { range } = parts(chart, AROUND).find(({ id }) => id === `row${power}`)!;
    const after = made(range!.set(tenTo(power).mul(digit).toFraction()));
    expect(digitOf(toFraction(after.number), power)).toBe(digit);
    expect(range!.most).toBe(tenTo(power).mul(9).toFraction());
  }), { numRuns: 60 });
});

test('no two cells lie over each other, and larger rows stand above unless it is upside down', () => {
  fc.assert(fc.property(charts, fc.constantFrom(PANEL, PROJECTOR), (chart, { text }) => {
    const cells = cellsOf(gridOf(chart, { text }));
    expect(new Set(cells.map(({ box: { x, y } }) => `${x} ${y}`)).size).toBe(9 * powersOf(chart).length);
    const rows = powersOf(chart).map(power => cells.find(cell => cell.power === power)!.box.y);
    expect(rows).toEqual([...rows].sort((one, other) => (chart.upsideDown ? other - one : one - other)));
    const lines = writtenOf(gridOf(chart, { text }), { held: [], text });
    expect(lines.signs.length).toBe(Math.max(0, lines.addends.length - 1));
  }), { numRuns: 60 });
});

test('hundreds, tens and ones are seen whole in a panel', () => expect(box(CHART, AROUND).width).toBeLessThanOrEqual(328));

test.each([
  [{}, true], [{ number: '1000' }, false], [{ number: '7/2' }, false], [{ number: '-3' }, false], [{ highest: -1 }, false], [{ highest: 7 }, false], [{ jump: 0 }, false],
  [{ jump: 1 }, false], [{ number: '340', jump: 1 }, true], [{ number: '0', jump: 1 }, false], [{ written: false }, false],
])('props that no chart can have are refused: %o', (change, holds) => expect(v.safeParse(gattegnoChart.schema, { ...CHART, ...change }).success).toBe(holds));
