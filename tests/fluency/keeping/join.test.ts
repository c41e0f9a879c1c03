import fc from 'fast-check';
import { expect, test } from 'vitest';
import { freeAlias, joining, nextNumbers, resultsGained } from '../../../widgets/fluency/keeping/join.ts';
import { type KeptPractice, NO_PRACTICE, type Practice } from '../../../widgets/fluency/memory/practice.ts';
import { atOnce } from '../../../widgets/fluency/turns.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';
import { anyGiven, given, recorded, replay, trimmed } from '../memory/some.ts';

const join = (one: KeptPractice, other: KeptPractice) => atOnce(joining(one, other));

const idsOf = ({ log }: Practice): readonly string[] => log.map(({ device, number }) => `${device} ${number}`);
/** A pupil's practice with only the answers of some devices, as each of them would have it. */
const part = (whole: Practice, devices: readonly string[]): Practice => {
  const log = whole.log.filter(({ device }) => devices.includes(device));
  return { snapshots: {}, log, memory: replay({}, log) };
};
const joined = (one: Practice, other: Practice): Practice => {
  const both = join(one, other);
  if (isRefusal(both)) throw new Error(both.refused);
  return both.practice;
};

test('no answer is lost and none counts twice, whichever comes first and however often', () => {
  fc.assert(fc.property(fc.array(anyGiven, { maxLength: 30 }), (all) => {
    const whole = recorded(all);
    const [one, other] = [part(whole, ['a', 'b']), part(whole, ['b', 'c'])];
    const both = joined(one, other);
    expect(idsOf(both).toSorted()).toEqual(idsOf(whole).toSorted());
    expect(joined(other, one)).toEqual(both);
    expect(joined(both, other)).toEqual(both);
    expect(both.memory.count).toBe(whole.log.filter(({ mode }) => mode !== 'typing').length);
  }), { numRuns: 60 });
});

test('what is gained is what was not here, and the next number of a device is after all of its own', () => {
  fc.assert(fc.property(fc.array(anyGiven, { maxLength: 30 }), fc.integer({ min: 2, max: 20 }), (all, most) => {
    const whole = recorded(all);
    const one = part(whole, ['a']);
    const both = join(one, whole);
    if (isRefusal(both)) throw new Error(both.refused);
    expect(both.gained).toBe(whole.log.length - one.log.length);
    for (const { device, number } of whole.log) expect(both.next[device]).toBeGreaterThan(number);
    expect(nextNumbers(trimmed(whole, most))).toEqual(both.next);
  }), { numRuns: 60 });
});

test('answers that were dropped here count for nothing when they come again', () => {
  const whole = recorded(Array.from({ length: 12 }, (_, at) => given('multiply-2-10', { day: at })));
  const short = trimmed(whole, 4);
  const both = join(short, whole);
  expect(both).toMatchObject({ gained: 0, practice: { memory: { count: 12 } } });
});

test('other answers under the same numbers are of somebody else, and are refused', () => {
  const mine = recorded([given('multiply-2-10'), given('multiply-3-10')]);
  const theirs = recorded([given('multiply-4-10'), given('multiply-5-10')]);
  expect(join(mine, mine)).toMatchObject({ gained: 0 });
  expect(join(mine, theirs)).toEqual({ refused: expect.stringMatching(/^These are not answers of the same pupil.*\.$/u) });
  expect(join(mine, NO_PRACTICE)).toMatchObject({ gained: 0 });
});

test('results are gained once', () => {
  expect(resultsGained([{ id: 'a' }], [{ id: 'a' }, { id: 'b' }])).toEqual([{ id: 'b' }]);
});

test.each([
  ['Asha', [], 'Asha'], ['Asha', ['Ben'], 'Asha'], ['Asha', ['asha'], 'Asha 2'], ['Asha', ['Asha', 'Asha 2'], 'Asha 3'],
  ['<script>alert(1)</script>', [], 'Pupil'], ['x'.repeat(1000), ['Pupil'], 'Pupil 2'], ['abcdefghijklmnopqrst', ['abcdefghijklmnopqrst'], 'abcdefghijklmnopqr 2'],
] as const)('%j among %j is %j', (alias, others, free) => expect(freeAlias(alias, others)).toBe(free));
