import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextStep, typeNumber, typeSecond, typeSum, withBoth, withLeft, withNumber } from '../../../widgets/manipulatives/columns/calculate.ts';
import { exchange, withCount, withoutSum } from '../../../widgets/manipulatives/columns/change.ts';
import { digitsOf, ranksOf, resultOf, standing, startOf, stageOf, type Columns } from '../../../widgets/manipulatives/columns/columns.ts';
import { sentences } from '../../../widgets/manipulatives/columns/words.ts';
import { toText } from '../../../widgets/maths/print.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';
import { polynomial } from '../../../widgets/maths/worth.ts';
import { both, charts, columns, COUNTERS, made, numbers, sound } from './columns.ts';

/** Every state on the way to the end, pressing nothing but Next step. */
function steps(props: Columns, so: readonly Columns[] = [props]): readonly Columns[] {
  const moved = nextStep(props, COUNTERS);
  if (isRefusal(moved)) return so;
  expect(so.length).toBeLessThan(80);
  return steps(moved.props, [...so, moved.props]);
}

const exchanges = (all: readonly Columns[]): number => all.filter(each => each.exchanging).length;

/** Both sides of the number sentence, as far as they are known, are worth the same. */
function isTrue(props: Columns): boolean {
  const { expression } = sentences(props)[0]!;
  if (!expression || !('op' in expression) || expression.op !== 'equals') return true;
  const [left, right] = expression.of.map(side => polynomial(side));
  return right === undefined || JSON.stringify(left) === JSON.stringify(right);
}

test('347 and 285 come to 632 with two exchanges, one step at a time', () => {
  const all = steps(both('347', '285', 'add'));
  expect(all.map(({ counts }) => counts)).toEqual([[3, 4, 7], [3, 4, 12], [3, 4, 12], [3, 5, 2], [3, 13, 2], [3, 13, 2], [4, 3, 2], [6, 3, 2]]);
  expect(exchanges(all)).toBe(2);
  expect(all.map(each => toText(sentences(each)[0]!.expression!))).toEqual([
    '347 + 285 = ?', '347 + 285 = 352 + 280', '347 + 285 = 352 + 280', '347 + 285 = 352 + 280', '347 + 285 = 432 + 200', '347 + 285 = 432 + 200', '347 + 285 = 432 + 200', '347 + 285 = 632',
  ]);
});

test('to take 267 from 503 a hundred is exchanged over the empty column of tens', () => {
  const all = steps(both('503', '267', 'take'));
  expect(all.at(-1)!.counts).toEqual([2, 3, 6]);
  expect(all.map(({ counts }) => counts)).toContainEqual([4, 10, 3]);
  expect(all.map(({ counts }) => counts)).toContainEqual([4, 9, 13]);
});

const sums = fc.record({ one: numbers, other: numbers, does: fc.constantFrom('add' as const, 'take' as const), exchange: fc.constantFrom('steps' as const, 'alone' as const) });

test('every step is true, keeps both numbers, and the last one has the result in as few counters as can be', () => {
  fc.assert(fc.property(sums, ({ one, other, does, exchange: mode }) => {
    const [start, change] = does === 'take' && one.compare(other) < 0 ? [other, one] : [one, other];
    const comes = does === 'take' ? start.sub(change) : start.add(change);
    const all = steps(made(withBoth(columns('0', { exchange: mode }), [start, change], { does, ranks: COUNTERS })));
    for (const each of all) {
      expect([startOf(each), resultOf(each)]).toEqual([start, comes]);
      expect(sound(each) && isTrue(each)).toBe(true);
    }
    const end = all.at(-1)!;
    expect(standing(end)).toEqual(comes);
    expect(stageOf(end)).toBe('done');
    if (mode === 'alone') expect(exchanges(all)).toBe(0);
  }), { numRuns: 60 });
});

test('with exchanging switched off the columns are added, and thirteen tens stay thirteen tens', () => {
  const all = steps(both('347', '285', 'add', { exchange: 'off' }));
  expect(all.at(-1)!.counts).toEqual([3, 4, 12]);
  expect(nextStep(all.at(-1)!, COUNTERS)).toMatchObject({ refused: expect.stringContaining('switched off') });
});

test('a number stands in as few things as can be, in the columns that are there and those it needs', () => {
  fc.assert(fc.property(charts, numbers, (props, value) => {
    const after = made(withNumber(props, value, COUNTERS));
    expect(standing(after)).toEqual(value);
    expect(after.counts.every(count => count <= 9)).toBe(true);
    expect(ranksOf(after)).toEqual(expect.arrayContaining([...ranksOf(props)]));
  }));
});

test.each(['10000000', '0.0001', '1/3', '-4', '?', 'x', '', '3 m'])('%j is refused, and the chart stays', text => {
  expect(isRefusal(typeNumber(columns('34'), text, COUNTERS))).toBe(true);
  expect(isRefusal(typeSecond(both('34', '5', 'add'), text, COUNTERS))).toBe(true);
  expect(isRefusal(typeSum(columns('34'), 'take', text, COUNTERS))).toBe(true);
});

test('more than there is cannot be taken away', () => {
  expect(typeSum(columns('34'), 'take', '35', COUNTERS)).toMatchObject({ refused: expect.stringContaining('More would be taken away') });
  expect(made(typeSum(columns('34'), 'take', '34', COUNTERS)).sum).toMatchObject({ left: [3, 4] });
  expect(isRefusal(withLeft(both('34', '30', 'take'), 0, 5))).toBe(true);
  expect(isRefusal(withCount(both('34', '30', 'take'), 1, 2, COUNTERS))).toBe(true);
});

test('what is changed in the second row changes the second number only; in the first row the first number only', () => {
  const sum = both('347', '285', 'add');
  expect(sentences(made(withLeft(sum, 1, 3))).map(({ expression }) => expression && toText(expression))).toEqual(['347 + 235 = ?']);
  expect(sentences(made(withCount(sum, 2, 5, COUNTERS))).map(({ expression }) => expression && toText(expression))).toEqual(['547 + 285 = ?']);
  const [, second] = steps(sum);
  expect(toText(sentences(made(withCount(second!, 2, 5, COUNTERS)))[0]!.expression!)).toBe('547 + 285 = 552 + 280');
});

test('a sum that is done goes on as one number with an id of its own, so that no veil of the first number lies on it', () => {
  const done = steps(both('347', '285', 'add')).at(-1)!;
  expect(withoutSum(done)).toMatchObject({ counts: [6, 3, 2], nth: 2 });
  expect(made(withCount(done, 0, 3, COUNTERS))).toMatchObject({ counts: [6, 3, 3], nth: 2 });
  expect(withoutSum(both('347', '285', 'add'))).toMatchObject({ counts: [3, 4, 7], nth: 1 });
});

test('an exchange in the middle of a sum leaves both numbers as they are', () => {
  const sum = both('523', '267', 'take');
  const after = made(exchange(sum, { rank: 1, into: 'smaller' }, COUNTERS));
  expect([startOf(after), resultOf(after)]).toEqual([startOf(sum), resultOf(sum)]);
});

test('digits have no noughts at either end, and nothing at all is nought ones', () => {
  expect(digitsOf({}, standing(columns('1020')), COUNTERS)).toEqual({ first: 3, counts: [1, 0, 2] });
  expect(digitsOf({}, standing(columns('0')), COUNTERS)).toEqual({ first: 0, counts: [0] });
});
