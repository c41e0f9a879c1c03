import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CheckEvent, nextMoment, step } from '../../../widgets/fluency/check/machine.ts';
import { type CheckState, hasNext, isIdle, itemAt, numberOf, secondsLeft } from '../../../widgets/fluency/check/state.ts';
import { asks } from '../../../widgets/fluency/check/words.ts';
import { answer, atFirst, atGap, go, press, product, sitting, tick, toQuestion, type, wait } from './sitting.ts';

const shownAt = (state: CheckState): number => 'since' in state.stage ? state.stage.since : Number.NaN;

describe('the run of it', () => {
  test('practises 1 × 12, 2 × 2 and 10 × 10, and then asks the form’s 25', () => {
    let state = go(sitting());
    const asked: string[] = [];
    while (state.stage.name !== 'ended') {
      if (state.stage.name === 'practised') state = go(state);
      state = toQuestion(state);
      asked.push(`${numberOf(state)}: ${asks(itemAt(state)!)}`);
      state = answer(state);
    }
    expect(asked.slice(0, 3)).toEqual(['1: 1 × 12 =', '2: 2 × 2 =', '3: 10 × 10 =']);
    expect(asked.slice(3)).toEqual(state.plan.form.map((item, at) => `${at + 1}: ${asks(item)}`));
    expect(state.replies).toHaveLength(25);
    expect(state.replies.every(({ right }) => right)).toBe(true);
    expect(nextMoment(state)).toBeUndefined();
  });

  test('waits for the pupil before the practice and after it, however long', () => {
    expect(nextMoment(sitting())).toBeUndefined();
    expect(tick(sitting(), 1e9).stage.name).toBe('ready');
    const practised = [1, 2, 3].reduce(answer, go(sitting()));
    expect(tick(practised, 1e9).stage.name).toBe('practised');
    expect(practised.replies).toEqual([]);
  });
});

describe.each([0, 1234.5, 98765.400000095367])('times from a clock that stands at %s', (start) => {
  test('a gap lasts 3.00 s', () => {
    const gap = atGap({}, start);
    expect(tick(gap, shownAt(gap) + 2_990).stage.name).toBe('gap');
    expect(tick(gap, shownAt(gap) + 3_000).stage.name).toBe('question');
    expect(nextMoment(gap)).toBe(shownAt(gap) + 3_000);
  });

  test('a question lasts 6.00 s, and then what is in the box is taken', () => {
    const first = atFirst({}, start);
    const typed = type(first, product(first), shownAt(first) + 1_000);
    expect(tick(typed, shownAt(first) + 5_990).stage.name).toBe('question');
    const over = tick(typed, shownAt(first) + 6_000);
    expect(over.stage.name).toBe('gap');
    expect(over.replies).toMatchObject([{ typed: product(first), right: true, entered: false }]);
    expect(tick(first, shownAt(first) + 6_000).replies).toMatchObject([{ typed: '', right: false, length: 0 }]);
  });

  test('the time left is rounded up, and each second is a moment of its own', () => {
    let state = atFirst({}, start);
    const question = state.stage;
    const left = [secondsLeft(state)];
    while (state.stage === question) {
      const moment = nextMoment(state)!;
      expect(secondsLeft(tick(state, moment - 1))).toBe(left.at(-1));
      state = tick(state, moment);
      left.push(secondsLeft(state));
    }
    expect(left).toEqual([6, 5, 4, 3, 2, 1, undefined]);
  });

  test('RecallTime is the first key, OverallTime the last digit, without Enter', () => {
    const first = atFirst({}, start);
    const since = shownAt(first);
    const state = press(type(press(type(type(first, '5', since + 1_100), '7', since + 1_400), 'backspace', since + 1_800), '6', since + 2_500), 'enter', since + 4_000);
    const [reply] = state.replies;
    expect(reply).toMatchObject({ typed: '56', length: 4, input: 'keyboard', entered: true });
    expect(reply!.first).toBeCloseTo(1_100, 6);
    expect(reply!.last).toBeCloseTo(2_500, 6);
  });
});

describe('keys', () => {
  test('Enter with an empty box is ignored, with digits it submits at once', () => {
    const first = atFirst();
    expect(press(first, 'enter')).toEqual(first);
    expect(press(press(type(first, '7'), 'backspace'), 'enter').stage).toBe(first.stage);
    expect(press(type(first, '7'), 'enter').stage).toEqual({ name: 'gap', since: first.now });
  });

  test('five digits at most, backspace takes the last, leading noughts do not matter', () => {
    const first = atFirst();
    expect(type(first, '1234567').typed.text).toBe('12345');
    expect(press(type(first, '123'), 'backspace').typed.text).toBe('12');
    expect(press(first, 'backspace')).toEqual(first);
    expect(press(type(first, `0${product(first)}`), 'enter').replies).toMatchObject([{ right: true, typed: `0${product(first)}` }]);
  });

  test.each(['-', '.', '12', 'a', '', '٣'])('%s is no digit', (digit) => {
    const first = atFirst();
    expect(step(first, { kind: 'digit', digit, input: 'keyboard' }, first.now)).toEqual(first);
  });

  test('are taken only while a question is shown', () => {
    for (const state of [sitting(), go(sitting()), atGap()]) expect(press(type(state, '12'), 'enter')).toEqual(state);
  });

  test('what comes after the time of a question is not meant for the next', () => {
    const first = atFirst();
    const late = type(first, '7', shownAt(first) + 6_010);
    expect(late).toMatchObject({ stage: { name: 'gap' }, replies: [{ typed: '' }] });
    const early = type(late, '7', shownAt(late) + 3_000);
    expect(early).toMatchObject({ stage: { name: 'question' }, typed: { text: '' } });
  });
});

test('a computer that stood still loses one question and not more, and each that is shown has its whole time', () => {
  const first = atFirst();
  const late = tick(first, shownAt(first) + 60_000);
  expect(late).toMatchObject({ stage: { name: 'gap', since: first.now + 60_000 }, replies: [{}] });
  const shown = tick(late, late.now + 60_000);
  expect(shown).toMatchObject({ stage: { name: 'question', since: late.now + 60_000 } });
  expect(shown.replies).toHaveLength(1);
});

test('a hidden window is noted with the question that stood there, and how often', () => {
  const first = atFirst();
  const seen = answer(press(press(first, 'hidden'), 'shown'));
  const next = answer(press(press(seen, 'hidden'), 'shown'));
  expect(next.replies.map(({ hidden }) => hidden)).toEqual([true, false]);
  expect(answer(press(toQuestion(press(next, 'hidden')), 'shown')).replies.at(-1)).toMatchObject({ hidden: true });
  expect(next.hides).toBe(2);
});

describe('the Next button', () => {
  const gap = atGap({ nextButton: true });
  const since = shownAt(gap);

  test('comes after 2 s, and nothing happens until it is pressed', () => {
    expect(hasNext(tick(gap, since + 1_990))).toBe(false);
    expect(press(gap, 'go', since + 1_990).stage.name).toBe('gap');
    expect(hasNext(tick(gap, since + 2_000))).toBe(true);
    expect(press(gap, 'go', since + 2_000).stage).toEqual({ name: 'question', since: since + 2_000 });
    expect(tick(gap, since + 200_000).stage.name).toBe('gap');
  });

  test('is asked for after 30 s', () => {
    expect([nextMoment(gap), nextMoment(tick(gap, since + 2_000))]).toEqual([since + 2_000, since + 30_000]);
    expect([29_990, 30_000].map((after) => isIdle(tick(gap, since + after)))).toEqual([false, true]);
  });

  test('the check ends 30 minutes after its first question, with what is in the box', () => {
    const before = tick(gap, since + 30 * 60_000 - 10);
    expect(before.stage.name).toBe('gap');
    expect(nextMoment(before)).toBe(since + 30 * 60_000);
    expect(tick(before, since + 30 * 60_000)).toMatchObject({ stage: { name: 'ended' }, replies: [] });
    const shown = press(gap, 'go', since + 30 * 60_000 - 1_000);
    expect(tick(type(shown, product(shown)), since + 30 * 60_000)).toMatchObject({ stage: { name: 'ended' }, replies: [{ right: true }] });
  });
});

describe('the audio version', () => {
  const saying = wait(atGap({ questionReader: true }));

  test('shows the question and starts its time when it has been said', () => {
    expect(saying.stage.name).toBe('saying');
    expect(secondsLeft(saying)).toBeUndefined();
    expect(press(saying, 'said', saying.now + 1_700).stage).toEqual({ name: 'question', since: saying.now + 1_700 });
  });

  test('typing earlier shows it, starts its time and counts', () => {
    const typed = type(saying, '7', saying.now + 400);
    expect(typed).toMatchObject({ stage: { name: 'question', since: saying.now + 400 }, typed: { text: '7' } });
    expect(press(typed, 'said', saying.now + 1_700)).toMatchObject({ stage: typed.stage, typed: typed.typed });
    expect(press(saying, 'enter', saying.now + 400).stage).toBe(saying.stage);
  });

  test('a voice that never ends is not waited for for ever', () => {
    expect(tick(saying, saying.now + 15_000).stage.name).toBe('question');
  });
});

test('an adult who types is noted, whatever they type on', () => {
  expect(answer(atFirst({ inputAssistance: true })).replies).toMatchObject([{ input: 'adult' }]);
});

test('whatever happens, nothing is mutated, numbers of replies and of questions agree, and time never goes back', () => {
  const kinds = ['backspace', 'enter', 'go', 'said', 'hidden', 'shown', 'tick'] as const;
  const event = fc.oneof(fc.constantFrom(...kinds).map((kind): CheckEvent => ({ kind })), fc.string({ maxLength: 2 }).map((digit): CheckEvent => ({ kind: 'digit', digit, input: 'touch' })), fc.constantFrom(...'0123456789').map((digit): CheckEvent => ({ kind: 'digit', digit, input: 'mouse' })));
  fc.assert(fc.property(fc.array(fc.tuple(event, fc.integer({ min: -5_000, max: 8_000 })), { minLength: 20, maxLength: 200 }), fc.boolean(), fc.boolean(), (events, questionReader, nextButton) => {
    let state = go(sitting({ questionReader, nextButton }));
    for (const [one, after] of events) {
      const before = JSON.stringify(state);
      const next = step(state, one, state.now + after);
      expect(JSON.stringify(state)).toBe(before);
      expect(next.now).toBeGreaterThanOrEqual(state.now);
      expect(next.replies).toHaveLength(Math.max(0, next.at - 3));
      expect(next.typed.text).toMatch(/^\d{0,5}$/u);
      for (const { first, last } of next.replies) expect(first >= 0 && last >= first && last <= 6_000 + 8_000).toBe(true);
      state = next;
    }
  }), { numRuns: 60 });
});
