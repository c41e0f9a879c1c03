import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../widgets/fluency/answer.ts';
import { MOST_CHECKED, NEAR_ENOUGH, foundIn, nextCheckIn } from '../../../widgets/fluency/memory/check-in.ts';
import { NO_PRACTICE } from '../../../widgets/fluency/memory/practice.ts';
import { random } from '../../../widgets/maths/random.ts';
import { catalogue, given, plan, record } from './some.ts';

const groups = plan.taught;

/** A whole check-in of a pupil who recalls a share of each group. */
function checkedIn(shares: Readonly<Record<string, number>>, seed: string): readonly Answer[] {
  const [chance, luck] = [random(seed), random(`${seed} luck`)];
  let practice = NO_PRACTICE;
  for (;;) {
    const question = nextCheckIn(practice.log, catalogue, groups, chance);
    if (!question) return practice.log;
    const isKnown = luck.next() < (shares[catalogue.byId.get(question.card)!.group] ?? 0);
    practice = record(practice, given(question.card, { mode: 'check-in', seconds: isKnown ? 1.5 : 8 }));
  }
}
const share = fc.constantFrom(0, 0.5, 1);
const pupils = fc.record(Object.fromEntries(groups.map((group) => [group, share])));

describe('a check-in', () => {
  test('asks no card twice, every group at least once, and at most 40', () => {
    fc.assert(fc.property(pupils, fc.string(), (shares, seed) => {
      const cards = checkedIn(shares, seed).map(({ card }) => card);
      expect(cards.length).toBeLessThanOrEqual(MOST_CHECKED);
      expect(new Set(cards).size).toBe(cards.length);
      expect(new Set(cards.map((card) => catalogue.byId.get(card)!.group))).toEqual(new Set(groups));
    }), { numRuns: 30 });
  });

  test('stops before 40 only when every group is known to within a tenth', () => {
    fc.assert(fc.property(pupils, fc.string(), (shares, seed) => {
      const answers = checkedIn(shares, seed);
      const unsure = foundIn(answers, catalogue, groups).filter(({ within }) => within > NEAR_ENOUGH);
      if (answers.length < MOST_CHECKED) expect(unsure).toEqual([]);
    }), { numRuns: 30 });
  });

  test('is short for who knows all or nothing, and ranks what is known above what is not', () => {
    const all = Object.fromEntries(groups.map((group) => [group, 1]));
    expect(checkedIn(all, 'a').length).toBeLessThan(20);
    expect(checkedIn({}, 'b').length).toBeLessThan(20);
    const early = { 'table-10': 1, 'table-5': 1, 'table-2': 1 };
    const found = foundIn(checkedIn(early, 'c'), catalogue, groups).toSorted((a, b) => b.recalled - a.recalled).slice(0, 3).map(({ group }) => group);
    expect(new Set(found)).toEqual(new Set(Object.keys(early)));
  });

  test('without groups, or without cards, asks nothing', () => {
    expect(nextCheckIn([], catalogue, [], random(''))).toBeUndefined();
    expect(nextCheckIn([], catalogue, ['nothing'], random(''))).toBeUndefined();
  });
});
