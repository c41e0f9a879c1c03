import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_TENTHS, calibrationOf, withProbe, withTenths } from '../../../widgets/fluency/memory/calibration.ts';
import { comparisonOf } from '../../../widgets/fluency/memory/comparison.ts';
import { catalogue, given, recorded } from './some.ts';

const probe = fc.record({ predicted: fc.double({ min: 0, max: 1, noNaN: true }), right: fc.boolean() });
const tenthsOf = (probes: readonly { predicted: number; right: boolean }[]) => probes.reduce((tenths, { predicted, right }) => withProbe(tenths, predicted, right), NO_TENTHS);

describe('calibration', () => {
  test('is the mean gap between what was foreseen and what came, tenth by tenth', () => {
    fc.assert(fc.property(fc.array(probe, { minLength: 1 }), (probes) => {
      const found = calibrationOf({ count: 300, tenths: tenthsOf(probes) });
      if (found === 'not enough yet') throw new Error('there are probes');
      const byTenth = Map.groupBy(probes, ({ predicted }) => Math.min(9, Math.floor(predicted * 10)));
      const expected = [...byTenth.values()].reduce((sum, own) => sum + Math.abs(own.reduce((gap, { predicted, right }) => gap + predicted - Number(right), 0)), 0) / probes.length;
      expect(found.error).toBeCloseTo(expected, 9);
      expect(found.probes).toBe(probes.length);
      expect(found.error).toBeLessThanOrEqual(1);
    }));
  });

  test('foreseeing nine in ten of which nine in ten come is no error; all of which come, a tenth', () => {
    const nine = Array.from({ length: 100 }, (_, at) => ({ predicted: 0.9, right: at % 10 !== 0 }));
    expect(calibrationOf({ count: 1000, tenths: tenthsOf(nine) })).toMatchObject({ error: expect.closeTo(0, 9), probes: 100 });
    expect(calibrationOf({ count: 1000, tenths: tenthsOf(nine.map(({ predicted }) => ({ predicted, right: true }))) })).toMatchObject({ error: expect.closeTo(0.1, 9) });
  });

  test('there is not enough yet under 300 answers', () => {
    expect(calibrationOf({ count: 299, tenths: tenthsOf([{ predicted: 0.9, right: true }]) })).toBe('not enough yet');
    expect(calibrationOf({ count: 300, tenths: NO_TENTHS })).toBe('not enough yet');
  });

  test('two devices’ probes add up', () => {
    fc.assert(fc.property(fc.array(probe), fc.array(probe), (one, other) => {
      const [together, apart] = [tenthsOf([...one, ...other]), withTenths(tenthsOf(one), tenthsOf(other))];
      expect(together.map(({ probes, right }) => [probes, right])).toEqual(apart.map(({ probes, right }) => [probes, right]));
    }));
  });

  test('the memory foresees each probe before it learns of the answer', () => {
    const { memory } = recorded([given('multiply-7-8'), given('multiply-7-8', { day: 1, probe: true, right: false }), given('multiply-7-9', { probe: true })]);
    expect(memory.tenths.reduce((sum, { probes }) => sum + probes, 0)).toBe(1);
    expect(memory.tenths.reduce((sum, { predicted }) => sum + predicted, 0)).toBeCloseTo(0.947, 2);
  });
});

describe('the comparison in class', () => {
  const cardOf = (arm: string) => catalogue.list.find((entry) => entry.arm === arm)!.card.id;
  const probes = (arm: string, recalled: number, slow: number) => [
    ...Array.from({ length: recalled }, () => given(cardOf(arm), { probe: true })), ...Array.from({ length: slow }, () => given(cardOf(arm), { probe: true, seconds: 8 })),
    given(cardOf(arm), { seconds: 8 }),
  ];

  test('is two numbers: the share of random probes that was recalled, in each half', () => {
    expect(comparisonOf(recorded([...probes('own', 24, 8), ...probes('leitner', 16, 16)]).log, catalogue)).toEqual({ own: 0.75, leitner: 0.5 });
  });

  test('there is not enough yet before thirty probes in each half', () => {
    expect(comparisonOf(recorded([...probes('own', 24, 8), ...probes('leitner', 29, 0)]).log, catalogue)).toBe('not enough yet');
    expect(comparisonOf([], catalogue)).toBe('not enough yet');
  });
});
