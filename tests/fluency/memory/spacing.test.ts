import fc from 'fast-check';
import { default_w, forgetting_curve } from 'ts-fsrs';
import { describe, expect, test } from 'vitest';
import { MOST_INTERVAL, recallOf, reviewed } from '../../../widgets/fluency/memory/spacing.ts';
import type { Graded, Spaced } from '../../../widgets/fluency/memory/spacing.ts';

/** The intervals when each answer comes when it is due. */
function intervals(grade: Graded, count: number): readonly number[] {
  let [spaced, day]: [Spaced | undefined, number] = [undefined, 0];
  return Array.from({ length: count }, () => {
    const review = reviewed(spaced, grade, day);
    [spaced, day] = [review.spaced, day + review.interval];
    return review.interval;
  });
}

const grades: fc.Arbitrary<Graded> = fc.constantFrom('again', 'hard', 'good', 'easy');

describe('the spacing between days', () => {
  test.each([['good', [3, 6, 15, 34, 45, 45]], ['hard', [2, 2, 3, 4, 5, 6]], ['easy', [4, 17, 45, 45]]] as const)('the golden intervals at .95 for %s, up to a term', (grade, expected) => {
    expect(intervals(grade, expected.length)).toEqual(expected);
  });

  test('the chance to recall is FSRS-6’s: 1 on the day, 0.9 after its stability, ever less', () => {
    fc.assert(fc.property(fc.double({ min: 0.1, max: 300, noNaN: true }), fc.integer({ min: 0, max: 400 }), (stability, days) => {
      const spaced = { stability, difficulty: 5, day: 10 };
      expect(recallOf(spaced, 10 + days)).toBeCloseTo(forgetting_curve(default_w, days, stability), 6);
      expect(recallOf(spaced, 10)).toBe(1);
      expect(recallOf(spaced, 11 + days)).toBeLessThan(recallOf(spaced, 10 + days));
    }));
  });

  test('whatever happens on whatever days, stays within 1 and 45 days, and never throws', () => {
    fc.assert(fc.property(fc.array(fc.tuple(grades, fc.integer({ min: -100, max: 900 })), { minLength: 1 }), (reviews) => {
      let spaced: Spaced | undefined;
      for (const [grade, day] of reviews) {
        const review = reviewed(spaced, grade, day);
        spaced = review.spaced;
        expect(review.interval).toBeGreaterThanOrEqual(1);
        expect(review.interval).toBeLessThanOrEqual(MOST_INTERVAL);
      }
    }));
  });
});
