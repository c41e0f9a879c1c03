import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Arrangements, NO_ARRANGEMENTS } from '../../../widgets/fluency/check/arrangements.ts';
import { newForm } from '../../../widgets/fluency/check/form.ts';
import { itemAt, type Reply } from '../../../widgets/fluency/check/state.ts';
import { random } from '../../../widgets/maths/random.ts';
import { run } from '../../../widgets/panel/check/run.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => void vi.useRealTimers());

/** A check with its voice and beeps listened to. */
function aRun(arrangements: Partial<Arrangements> = {}) {
  const heard: string[] = [];
  const replies: Reply[] = [];
  let saidToTheEnd: (() => void) | undefined;
  const plan = { id: 'a', purpose: 'check', form: newForm(random('a')), arrangements: { ...NO_ARRANGEMENTS, ...arrangements } } as const;
  const ran = run(plan, {
    speech: {
      say: (text, done) => {
        heard.push(text);
        saidToTheEnd = done;
      },
      stop: () => undefined,
    },
    beeps: { alert: () => void heard.push('alert'), end: () => void heard.push('end') },
    replied: (reply) => void replies.push(reply),
    ended: ({ replies: all }) => void heard.push(`ended with ${all.length}`),
  });
  return { ...ran, heard, replies, plan, saying: () => saidToTheEnd };
}

test('each reply is told as soon as it is given, and the end once', () => {
  const { state, send, heard, replies, plan } = aRun();
  send({ kind: 'go' });
  vi.advanceTimersByTime(3 * 9_000);
  expect(state.value.stage.name).toBe('practised');
  send({ kind: 'go' });
  for (let at = 0; at < 25; at += 1) {
    vi.advanceTimersByTime(3_000);
    const { table, by } = itemAt(state.value)!;
    vi.advanceTimersByTime(700);
    for (const digit of String(table * by)) send({ kind: 'digit', digit, input: 'keyboard' });
    expect(replies).toHaveLength(at);
    send({ kind: 'enter' });
    expect(replies).toHaveLength(at + 1);
  }
  expect(replies.map(({ item }) => item)).toEqual(plan.form);
  expect(replies.every(({ right, first, last }) => right && first === 700 && last === 700)).toBe(true);
  expect(heard).toEqual(['ended with 25']);
  vi.advanceTimersByTime(3_600_000);
  expect(heard).toEqual(['ended with 25']);
});

test('a key counts at the moment when it was pressed, not when it was heard of', () => {
  const { state, send, replies } = aRun();
  send({ kind: 'go' });
  vi.advanceTimersByTime(3 * 9_000);
  send({ kind: 'go' });
  vi.advanceTimersByTime(3_000);
  const shown = performance.now();
  vi.advanceTimersByTime(500);
  send({ kind: 'digit', digit: '7', input: 'touch' }, shown + 410);
  send({ kind: 'enter' });
  expect(replies).toMatchObject([{ first: 410, last: 410, input: 'touch' }]);
  expect(state.value.stage.name).toBe('gap');
});

test('the voice reads, and its end shows the question that it read and no other', () => {
  const { state, send, heard, saying, repeat } = aRun({ questionReader: true });
  send({ kind: 'go' });
  vi.advanceTimersByTime(3_000);
  const end = saying();
  expect(state.value.stage.name).toBe('saying');
  end?.();
  expect(state.value.stage.name).toBe('question');
  expect(repeat()).toBe(true);
  send({ kind: 'digit', digit: '1', input: 'keyboard' });
  expect(repeat()).toBe(false);
  send({ kind: 'enter' });
  vi.advanceTimersByTime(3_000);
  end?.();
  expect(state.value.stage.name).toBe('saying');
  expect(heard.slice(1)).toEqual(['Practice question 1.', '1 times 12', '1 times 12', '1', 'Enter. Practice question 2.', '2 times 2']);
});

test('beeps are heard to the moment', () => {
  const { send, heard } = aRun({ audibleTimeAlert: true });
  send({ kind: 'go' });
  vi.advanceTimersByTime(3_000 + 3_999);
  expect(heard).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(heard).toEqual(['alert']);
  vi.advanceTimersByTime(2_000);
  expect(heard).toEqual(['alert', 'end']);
});
