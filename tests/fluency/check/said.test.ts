import { expect, test } from 'vitest';
import { nextMoment } from '../../../widgets/fluency/check/machine.ts';
import { soundBetween } from '../../../widgets/fluency/check/sound.ts';
import { type CheckState, itemAt } from '../../../widgets/fluency/check/state.ts';
import { canRepeat, saidBetween, saysItem } from '../../../widgets/fluency/check/words.ts';
import { answer, atFirst, atGap, press, sitting, tick, toQuestion, type, wait } from './sitting.ts';

/** What is heard while the stage lasts, and at its end, with the moment since it began. */
function heard(state: CheckState): readonly string[] {
  const sounds: string[] = [];
  for (let now = state; now.stage === state.stage;) {
    const next = tick(now, nextMoment(now)!);
    const sound = soundBetween(now, next);
    if (sound) sounds.push(`${sound} at ${next.now - state.now}`);
    now = next;
  }
  return sounds;
}

test('a beep when the count becomes 2, another at the end; none without the arrangement', () => {
  expect(heard(atFirst({ audibleTimeAlert: true }))).toEqual(['alert at 4000', 'end at 6000']);
  expect(heard(atFirst())).toEqual([]);
  expect(heard(atGap({ audibleTimeAlert: true }))).toEqual([]);
});

test('an answer by Enter ends the question with its beep, and a late tick does not lose the alert', () => {
  const first = atFirst({ audibleTimeAlert: true });
  expect(soundBetween(first, answer(first))).toBe('end');
  expect(soundBetween(first, type(first, '1'))).toBeUndefined();
  expect(soundBetween(first, tick(first, first.now + 5_300))).toBe('alert');
});

test('everything is read: what comes, the question with × as times, each key', () => {
  const gap = atGap({ questionReader: true });
  const saying = wait(gap);
  const shown = toQuestion(saying);
  expect(saidBetween(gap, saying)).toMatch(/^\d+ times \d+$/u);
  expect(saidBetween(gap, saying)).toBe(saysItem(itemAt(saying)!));
  expect(saidBetween(saying, shown)).toBeUndefined();
  expect(saidBetween(saying, type(saying, '4'))).toBe('4');
  expect(saidBetween(shown, type(shown, '4'))).toBe('4');
  expect(saidBetween(type(shown, '42'), press(type(shown, '42'), 'backspace'))).toBe('delete');
  expect(saidBetween(type(shown, '42'), press(type(shown, '42'), 'enter'))).toBe('Enter. Question 2.');
  expect(saidBetween(shown, tick(shown, shown.now + 6_000))).toBe('Question 2.');
  expect(saidBetween(undefined, sitting({ questionReader: true }))).toContain('25 questions');
  for (const before of [undefined, sitting()]) expect(saidBetween(before, atFirst())).toBeUndefined();
});

test('the Next button and the wait at it are read too', () => {
  const gap = atGap({ questionReader: true, nextButton: true });
  const next = tick(gap, gap.now + 2_000);
  expect(saidBetween(gap, next)).toBe('Next');
  expect(saidBetween(next, tick(next, gap.now + 30_000))).toContain('Press Next');
});

test('a question can be said again until the pupil types', () => {
  const shown = atFirst({ questionReader: true });
  expect([atGap({ questionReader: true }), shown, type(shown, '4'), press(type(shown, '4'), 'backspace'), atFirst()].map(canRepeat)).toEqual([false, true, false, false, false]);
});
