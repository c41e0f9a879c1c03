import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer } from '../../../widgets/fluency/answer.ts';
import { placedIn } from '../../../widgets/fluency/seen/cards.ts';
import { csvOf, median } from '../../../widgets/fluency/seen/csv.ts';
import { effortOf } from '../../../widgets/fluency/seen/effort.ts';
import { forecast } from '../../../widgets/fluency/seen/forecast.ts';
import { answer, memory, tables, trace } from './sample.ts';

const cards = placedIn([tables]);
const products = [...cards.keys()].filter((id) => id.startsWith('multiply-'));
const forms = [products.slice(0, 25), products.slice(30, 55)].map((ids) => ids.map((id) => {
  const [, table, by] = id.split('-').map(Number) as [number, number, number];
  return { table, by };
}));
const today = '2026-11-26';
const all = (more: (at: number) => Partial<Answer>): readonly Answer[] => products.map((id, at) => answer(id, '1', { day: today, ...more(at) }));

test('who is always right in time is expected at 25, who never is at 0', () => {
  expect(forecast(all(() => ({})), { forms, today })).toEqual({ expected: expect.closeTo(25, 9), from: 25, to: 25 });
  expect(forecast(all(() => ({ right: false })), { forms, today })).toEqual({ expected: expect.closeTo(0, 9), from: 0, to: 0 });
  expect(forecast(all(() => ({ last: 6001 })), { forms, today })).toMatchObject({ to: 0 });
  expect(forecast(all(() => ({ last: 6000 })), { forms, today })).toMatchObject({ from: 25 });
  expect(forecast(all(() => ({ last: 6001, mode: 'check' })), { forms, today })).toMatchObject({ from: 25 });
});

test('nothing is foretold before four of five products are answered, within four weeks', () => {
  const answers = all(() => ({}));
  expect(forecast(answers.slice(0, 53), { forms, today })).toMatchObject({ from: 25 });
  expect(forecast(answers.slice(0, 52), { forms, today })).toEqual({ missing: 14 });
  expect(forecast(all(() => ({ day: '2026-10-29' })), { forms, today })).toMatchObject({ from: 25 });
  expect(forecast(all(() => ({ day: '2026-10-28' })), { forms, today })).toEqual({ missing: 66 });
  expect(forecast(all(() => ({ mode: 'understand' })), { forms, today })).toEqual({ missing: 66 });
});

test('the band holds the expected score, and more right answers never expect less', () => {
  fc.assert(fc.property(fc.array(fc.boolean(), { minLength: 66, maxLength: 66 }), fc.nat(65), (right, at) => {
    const [before, after] = [right, right.with(at, true)].map((list) => forecast(all((index) => ({ right: list[index]! })), { forms, today }));
    if (!before || !after || 'missing' in before || 'missing' in after) throw new Error('A forecast is missing.');
    expect(before.from).toBeLessThanOrEqual(Math.ceil(before.expected));
    expect(before.to).toBeGreaterThanOrEqual(Math.floor(before.expected));
    expect(after.expected).toBeGreaterThanOrEqual(before.expected - 1e-9);
  }), { numRuns: 40 });
});

test('effort counts days, minutes without pauses, and what grew stronger this week', () => {
  const at = (minute: number, day: string): Answer => answer('multiply-2-2', '4', { at: minute * 60_000, day, last: 2000 });
  const now = memory({ a: trace('fluent', { since: 10 }), b: trace('secure', { since: 3 }), c: trace('learning', { since: 10 }) }, 10);
  expect(effortOf([at(0, '2026-11-25'), at(1, '2026-11-25'), at(2, '2026-11-25'), at(60, '2026-11-26')], now)).toEqual({ days: 2, minutes: 2, stronger: 1 });
  expect(effortOf([], memory({}))).toEqual({ days: 0, minutes: 0, stronger: 0 });
});

test('a clock that goes back takes no minutes away', () => {
  const at = (minute: number): Answer => answer('multiply-2-2', '4', { at: minute * 60_000, last: 0 });
  expect(effortOf([at(10), at(1), at(2)], memory({})).minutes).toBe(1);
});

test.each([[[], undefined], [[3], 3], [[5, 1], 3], [[9, 1, 2], 2]] as const)('the median of %o is %s', (times, middle) => {
  expect(median(times)).toBe(middle);
});

test('a spreadsheet gets a line a fact, and no formula', () => {
  const now = memory({ 'multiply-7-8': trace('learning', { answers: 5, right: 3, times: [1000, 2001], day: 2 }), gone: trace('secure', { day: 4 }) }, 4);
  expect(csvOf([{ alias: '=cmd,"x"', memory: now }], cards)).toBe(
    '\uFEFFpupil,fact,answers,right,median net time (ms),state,last seen (days ago)\r\n"\'=cmd,""x""",7 × 8,5,3,1501,worked out,2\r\n"\'=cmd,""x""",gone,1,1,,secure,0\r\n');
});
