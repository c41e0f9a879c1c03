import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_DAYS, NO_DAYS, clockNote, daysBetween, earlierNote, onDate } from '../../../widgets/fluency/memory/clock.ts';
import { dateOf } from './some.ts';

const through = (...days: readonly number[]) => days.reduce((clock, day) => onDate(clock, dateOf(day)), NO_DAYS);

describe('the days of the memory', () => {
  test('follow the calendar while it goes on', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: MOST_DAYS })), (steps) => {
      const days = steps.reduce<number[]>((all, one) => [...all, (all.at(-1) ?? 0) + one], [0]);
      expect(through(...days).day).toBe(days.at(-1));
    }));
  });

  test('never go back, nor on by more than three months at once, whatever the calendar does', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -5000, max: 5000 })), (days) => {
      let clock = NO_DAYS;
      for (const day of days) {
        const next = onDate(clock, dateOf(day));
        expect(next.day).toBeGreaterThanOrEqual(clock.day);
        expect(next.day - clock.day).toBeLessThanOrEqual(MOST_DAYS);
        clock = next;
      }
    }));
  });

  test.each([
    ['a year ahead and set right again, then the days as they come', [0, 365, 1, 2, 3], MOST_DAYS + 2],
    ['a laptop whose clock starts in 2015 each morning', [0, -4000, 1, -4000, 2, -4000, 3], 3],
    ['a time zone to the west and home again', [5, 4, 5, 6], 1],
    ['summer holidays', [0, 45], 45],
    ['away for two years', [0, 730], MOST_DAYS],
  ])('%s', (_, days, expected) => expect(through(...days).day).toBe(expected));

  test('a person is told in a sentence where the calendar jumped, and only then', () => {
    expect(clockNote(through(0, 1, 0, 40))).toBeUndefined();
    expect(clockNote(through(0, 365, 1, 2))).toBeUndefined();
    expect(clockNote(through(0, 365, 365))).toBe(clockNote(through(0, 365)));
    expect(clockNote(through(0, 365))).toMatch(/went on from 7 September 2026 to 7 September 2027 /);
    expect(clockNote(through(365, 1))).toMatch(/went back from 7 September 2027 to 8 September 2026 .* No answer is lost/);
  });

  test('a day before that of the last answer is told, in whatever zone; any other is not', () => {
    expect(earlierNote('2026-11-27', '2026-11-26')).toMatch(/is 26 November 2026, which is before the last answer, of 27 November 2026\..*time zone.*No answer is lost/u);
    for (const today of ['2026-11-27', '2026-11-28', '2027-11-27', 'soon']) expect(earlierNote('2026-11-27', today)).toBeUndefined();
    expect(earlierNote(undefined, '2026-11-26')).toBeUndefined();
  });

  test('what is no date lies no days away', () => {
    expect(daysBetween('2026-02-28', '2026-03-01')).toBe(1);
    expect(daysBetween('soon', '2026-03-01')).toBe(0);
    expect(onDate({ day: 3, date: '2026-03-01' }, 'soon').day).toBe(3);
  });
});
