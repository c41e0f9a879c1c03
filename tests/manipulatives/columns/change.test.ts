import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { begin, carried, exchange, oneLess, oneMore, spanned, typeCount, withCount } from '../../../widgets/manipulatives/columns/change.ts';
import { countOf, lastOf, MOST, ranksOf, standing, type Columns } from '../../../widgets/manipulatives/columns/columns.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';
import { BLOCKS, charts, columns, COUNTERS, made, sound } from './columns.ts';

const some = fc.record({ props: charts, which: fc.nat(9), into: fc.constantFrom('larger' as const, 'smaller' as const) })
  .map(({ props, which, into }) => ({ props, rank: ranksOf(props)[which % props.counts.length]!, into }));

test('an exchange changes two columns and never the number; it is refused only when there are too few, no room, or it is switched off', () => {
  fc.assert(fc.property(some, ({ props, rank, into }) => {
    const moved = exchange(props, { rank, into }, COUNTERS);
    const to = into === 'larger' ? rank + 1 : rank - 1;
    const enough = countOf(props, rank) >= (into === 'larger' ? 10 : 1);
    const room = to <= 6 && to >= -3 && countOf(props, to) + (into === 'larger' ? 1 : 10) <= MOST;
    expect(isRefusal(moved)).toBe(!enough || !room || props.exchange === 'off');
    if (isRefusal(moved)) return;
    expect(standing(moved.props)).toEqual(standing(props));
    expect(sound(moved.props)).toBe(true);
    for (const each of ranksOf(moved.props)) if (each !== rank && each !== to) expect(countOf(moved.props, each)).toBe(countOf(props, each));
  }));
});

test('step by step, an exchange is shown first and changes no count', () => {
  fc.assert(fc.property(some, ({ props, rank, into }) => {
    const moved = begin({ ...props, exchange: 'steps' }, { rank, into }, COUNTERS);
    if (!isRefusal(moved)) expect(moved.props).toEqual({ ...props, exchange: 'steps', exchanging: { rank, into } });
  }));
});

test('ten ones become a ten and a ten becomes ten ones', () => {
  const thirteen: Columns = { ...columns('30'), counts: [2, 13] };
  expect(made(exchange(thirteen, { rank: 0, into: 'larger' }, BLOCKS)).counts).toEqual([3, 3]);
  expect(made(exchange(columns('34'), { rank: 1, into: 'smaller' }, BLOCKS)).counts).toEqual([2, 14]);
  expect(exchange(columns('34'), { rank: 0, into: 'larger' }, BLOCKS)).toEqual({ refused: 'Ten ones are exchanged for one ten, and there are fewer than ten.' });
  expect(exchange(columns('34'), { rank: 0, into: 'smaller' }, BLOCKS)).toEqual({ refused: 'There is no smaller block to exchange it for.' });
});

test('where exchanging is off or step by step, thirteen ones stand as thirteen ones; by itself a tenth one makes a ten', () => {
  expect(made(typeCount(columns('34', { exchange: 'off' }), 0, '13', BLOCKS)).counts).toEqual([3, 13]);
  expect(made(typeCount(columns('34'), 0, '13', BLOCKS)).counts).toEqual([3, 13]);
  expect(made(oneMore(columns('39', { exchange: 'alone' }), 0, BLOCKS)).counts).toEqual([4, 0]);
  expect(made(oneMore(columns('99', { exchange: 'alone' }), 0, BLOCKS))).toMatchObject({ first: 2, counts: [1, 0, 0] });
  expect(typeCount(columns('34', { exchange: 'alone' }), 0, '13', BLOCKS)).toMatchObject({ refused: expect.stringContaining('by themselves') });
});

test('by itself, counting on and back in ones goes through every number', () => {
  fc.assert(fc.property(fc.nat(9998), value => {
    const props = columns(String(value), { exchange: 'alone' });
    const more = made(oneMore(props, 0, BLOCKS));
    expect(standing(more).valueOf()).toBe(value + 1);
    expect(more.counts.every(count => count <= 9)).toBe(true);
    expect(standing(made(oneLess(more, 0, BLOCKS))).valueOf()).toBe(value);
  }));
  expect(oneLess(columns('0', { exchange: 'alone' }), 0, BLOCKS)).toMatchObject({ refused: expect.any(String) });
});

test('carrying leaves fewer than ten wherever there is a larger column with room, and the number as it was', () => {
  fc.assert(fc.property(charts.map(props => ({ ...props, counts: props.counts.map(count => count % 20) })), props => {
    const after = carried(props, lastOf(props), COUNTERS);
    expect(standing(after)).toEqual(standing(props));
    for (const rank of ranksOf(after)) if (rank < 6) expect(countOf(after, rank)).toBeLessThan(10);
  }));
});

test('a count is set in its own column alone, and refused beyond what a column holds', () => {
  fc.assert(fc.property(some, fc.integer({ min: -5, max: 60 }), ({ props, rank }, count) => {
    const steps: Columns = { ...props, exchange: 'steps' };
    const moved = withCount(steps, rank, count, COUNTERS);
    expect(isRefusal(moved)).toBe(count < 0 || count > MOST);
    if (!isRefusal(moved)) for (const each of ranksOf(props)) expect(countOf(moved.props, each)).toBe(each === rank ? count : countOf(props, each));
  }));
});

test('columns are added and taken away at both ends, but never one with something in it', () => {
  fc.assert(fc.property(charts, fc.integer({ min: -4, max: 7 }), fc.integer({ min: -4, max: 7 }), (props, from, to) => {
    const moved = spanned(props, [from, to], COUNTERS);
    const loses = ranksOf(props).some(rank => (rank > from || rank < to) && countOf(props, rank) > 0);
    expect(isRefusal(moved)).toBe(loses || from < to || from > 6 || to < -3);
    if (!isRefusal(moved)) expect([moved.props.first, lastOf(moved.props), standing(moved.props)]).toEqual([from, to, standing(props)]);
  }));
});
