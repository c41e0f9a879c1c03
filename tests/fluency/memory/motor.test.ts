import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_MOTOR, NUMBERS_TO_TYPE, bandOf, netTime, saysNothing } from '../../../widgets/fluency/memory/motor.ts';
import { motorKey } from '../../../widgets/fluency/memory/memory.ts';
import type { Practice } from '../../../widgets/fluency/memory/practice.ts';
import type { Year } from '../../../widgets/fluency/fact.ts';
import { given, plan, recorded } from './some.ts';

const milliseconds = fc.integer({ min: 0, max: 4000 });
const baseline = fc.record({ first: milliseconds, between: fc.integer({ min: 0, max: 1500 }) });

/** A pupil whose fingers take so long has typed the numbers they saw. */
function measured(first: number, between: number): Practice {
  return recorded(NUMBERS_TO_TYPE.map((number) => {
    const length = String(number).length;
    return given('typing', { mode: 'typing', typed: String(number), first, last: first + (length - 1) * between, length });
  }));
}
const fingers = (practice: Practice) => (practice.memory.motor[motorKey({ device: 'a', input: 'keyboard' })] ?? NO_MOTOR).baseline;

describe('the baseline', () => {
  test('typing what one sees measures the fingers exactly, and no fact', () => {
    fc.assert(fc.property(milliseconds, fc.integer({ min: 0, max: 1500 }), (first, between) => {
      const practice = measured(first, between);
      expect(fingers(practice)).toEqual({ first, between });
      expect(practice.memory.cards).toEqual({});
      expect(practice.memory.count).toBe(0);
    }));
  });

  test('typing what one sees asks four numbers of one digit, four of two and two of three', () => {
    expect([1, 2, 3].map((digits) => NUMBERS_TO_TYPE.filter((number) => String(number).length === digits).length)).toEqual([4, 4, 2]);
  });

  test('a pupil whose fingers take 2 s and who recalls in 0.6 s is automatic', () => {
    const after = recorded([given('multiply-7-8', { first: 2600, last: 3100, length: 2 })], measured(2000, 500));
    expect(after.log.at(-1)?.band).toBe('automatic');
    expect(after.memory.cards['multiply-7-8']?.times).toEqual([600]);
  });

  test('moves slowly towards the fastest fifth of the answers that take no recall, by keyboard and touch apart', () => {
    const plain = (input: 'keyboard' | 'touch') => Array.from({ length: 20 }, (_, at) => given('multiply-1-10', { seconds: 1.4 + at / 100, input, length: 1 }));
    const practice = recorded([...plain('keyboard')], measured(1000, 300));
    expect(fingers(practice).first).toBeCloseTo(1000 + 0.2 * 415, 6);
    expect(fingers(recorded(plain('touch'), measured(1000, 300)))).toEqual({ first: 1000, between: 300 });
  });

  test('is not moved by answers that had to be worked out or were wrong', () => {
    const slow = Array.from({ length: 60 }, (_, at) => given('multiply-1-10', at % 2 ? { seconds: 6 } : { right: false }));
    expect(fingers(recorded(slow, measured(1000, 300)))).toEqual({ first: 1000, between: 300 });
  });
});

describe('the band', () => {
  const key = (net: number) => ({ first: 1000 + net, last: 1000 + net, length: 1 });
  test.each([
    [4, 1, 1200, 'automatic'], [4, 1, 1201, 'fluent'], [4, 1, 2200, 'fluent'], [4, 1, 2201, 'worked out'],
    [0, 1, 1800, 'automatic'], [1, 1, 3300, 'fluent'], [1, 1, 3301, 'worked out'], [2, 1, 1800, 'fluent'],
    [4, 2, 2400, 'automatic'], [1, 2, 6600, 'fluent'], [4, 0.1, 1200, 'automatic'], [4, 99, 3601, 'fluent'],
  ] as const)('in Year %i, widened by %f, %i ms is %s', (year: Year, widening, net, band) => {
    expect(bandOf({ ...key(net), right: true }, { first: 1000, between: 300 }, { ...plan, year, widening })).toBe(band);
  });

  test('slower fingers make no fact slower: the same recall is in the same band on any baseline', () => {
    fc.assert(fc.property(baseline, fc.integer({ min: 0, max: 8000 }), fc.integer({ min: 1, max: 4 }), (own, recall, length) => {
      const first = own.first + recall;
      const keys = { first, last: first + (length - 1) * own.between, length };
      expect(netTime(keys, own)).toBe(recall);
      expect(bandOf({ ...keys, right: true }, own, plan)).toBe(recall <= 1200 ? 'automatic' : recall <= 2200 ? 'fluent' : 'worked out');
    }));
  });

  test('wrong is wrong at any speed; a right answer whose time says nothing has no band', () => {
    fc.assert(fc.property(fc.integer({ min: -30_000, max: 60_000 }), (first) => {
      const keys = { first, last: first, length: 1 };
      const own = { first: 900, between: 300 };
      expect(bandOf({ ...keys, right: false }, own, plan)).toBe('wrong');
      expect(saysNothing(keys, own)).toBe(first < 700 || first > 20_000);
      expect(bandOf({ ...keys, right: true }, own, plan) === undefined).toBe(first < 700 || first > 20_000);
    }));
    expect(saysNothing({ first: 1000, last: 22_000, length: 2 }, { first: 900, between: 300 })).toBe(true);
    expect(saysNothing({ first: NaN, last: 1000, length: 1 }, { first: 900, between: 300 })).toBe(true);
  });

  test('a dropped time keeps its correctness', () => {
    const { log, memory } = recorded([given('multiply-7-8', { untimed: true }), given('multiply-7-8', { untimed: true, right: false })]);
    expect(log.map(({ band, right }) => [band, right])).toEqual([[undefined, true], [undefined, false]]);
    expect(memory.cards['multiply-7-8']).toMatchObject({ answers: 2, right: 1, last: ['right', 'wrong'], times: [] });
  });
});
