import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apply, invert } from '../../widgets/board/diff.ts';
import type { Diff } from '../../widgets/board/document.ts';
import { boardOf, cutOf, headOf, LONGEST_TITLE, newLesson, stepOf, stepsOf } from '../../widgets/lesson/lesson.ts';
import type { Lesson, LessonEntry } from '../../widgets/lesson/lesson.ts';
import { open } from '../../widgets/lesson/open.ts';
import { addStep, changeStep, duplicateStep, insertStep, MOST_STEPS, moveStep, removeStep, renameLesson, renameStep } from '../../widgets/lesson/steps.ts';
import { isRefusal } from '../../widgets/maths/refusal.ts';
import type { Refusal } from '../../widgets/maths/refusal.ts';
import { kinds, sample, tile } from './sample.ts';

function after(lesson: Lesson, diff: Diff<LessonEntry> | Refusal): Lesson {
  if (isRefusal(diff)) throw new Error(diff.refused);
  const entries = apply(lesson.entries, diff);
  if (isRefusal(entries)) throw new Error(entries.refused);
  expect(apply(entries, invert(diff))).toEqual(lesson.entries);
  return { ...lesson, entries };
}
function counter(): () => string {
  let count = 0;
  return () => `new${count += 1}`;
}
const row = (lesson: Lesson) => stepsOf(lesson).map((step) => step.id);

test('a new lesson has its page for a title and one empty step', () => {
  const lesson = newLesson({ id: 'l', step: 's', now: 5, page: { title: 'Fractions', address: 'https://school.example/fractions' } });
  expect(headOf(lesson)).toMatchObject({ title: 'Fractions', created: 5 });
  expect(row(lesson)).toEqual(['s']);
  expect(boardOf(lesson, 's')).toEqual({});
});

test('a new lesson opens again, whatever the page says of itself', () => {
  fc.assert(fc.property(fc.string({ maxLength: 5_000, size: 'max', unit: 'grapheme' }), fc.string({ maxLength: 9_000, size: 'max' }), (title, address) => {
    const lesson = newLesson({ id: 'l', step: 's', now: 5, page: { title, address } });
    expect(open(JSON.parse(JSON.stringify(lesson)), kinds)).toEqual(lesson);
  }));
});

test('steps are added after the one that is shown, moved, and removed with their tiles', () => {
  let lesson = sample(tile('t'));
  lesson = after(lesson, addStep(lesson, { id: 's2' }));
  lesson = after(lesson, addStep(lesson, { id: 's3', after: 's1' }));
  expect(row(lesson)).toEqual(['s1', 's3', 's2']);
  lesson = after(lesson, moveStep(lesson, 's1', 99));
  expect(row(lesson)).toEqual(['s3', 's2', 's1']);
  lesson = after(lesson, removeStep(lesson, 's1'));
  expect(row(lesson)).toEqual(['s3', 's2']);
  expect(lesson.entries['t']).toBeUndefined();
});

test('the last step stays, and a full lesson takes no more', () => {
  const lesson = sample();
  expect(removeStep(lesson, 's1')).toMatchObject({ refused: expect.stringMatching(/^[A-Z].*\.$/) });
  const full = Array.from({ length: MOST_STEPS - 1 }, (_, at) => `x${at}`).reduce((one, id) => ({ ...one, entries: { ...one.entries, [id]: { ...stepOf(one, 's1')!, id } } }), lesson);
  expect(isRefusal(addStep(full, { id: 'more' }))).toBe(true);
  expect(isRefusal(renameStep(lesson, 'gone', 'x'))).toBe(true);
});

test('a copy stands right after its original and shares no id or link with it', () => {
  const problem = { text: 'Ali has 3', links: [{ start: 0, end: 3, tile: 'a' }] };
  let lesson = sample(tile('a', { linked: 'w' }), tile('b', { held: { by: 'a', slot: 'on' } }), tile('c', { linked: 'w' }));
  lesson = after(lesson, changeStep(lesson, 's1', { problem }));
  lesson = after(lesson, addStep(lesson, { id: 's9' }));
  const copied = after(lesson, duplicateStep(lesson, 's1', { step: 's2', ids: counter() }));
  expect(row(copied)).toEqual(['s1', 's2', 's9']);
  const copies = Object.values(boardOf(copied, 's2'));
  const [a, b, c] = ['a', 'b', 'c'].map((_, at) => copies[at]!);
  expect(copies).toHaveLength(3);
  expect(copies.map((one) => one.id).some((id) => id in lesson.entries)).toBe(false);
  expect(b!.held).toEqual({ by: a!.id, slot: 'on' });
  expect(a!.linked).toBe(c!.linked);
  expect(a!.linked).not.toBe('w');
  expect(stepOf(copied, 's2')!.problem!.links[0]!.tile).toBe(a!.id);
  expect(boardOf(copied, 's1')).toEqual(boardOf(lesson, 's1'));
});

test('a step from another lesson comes in with its tiles', () => {
  const cut = cutOf(sample(tile('t')), 's1')!;
  const lesson = after(sample(tile('t')), insertStep(sample(tile('t')), cut, { step: 's5', ids: counter() }));
  expect(row(lesson)).toEqual(['s1', 's5']);
  expect(Object.values(boardOf(lesson, 's5'))).toMatchObject([{ props: { size: 40 } }]);
});

test('titles are one line, cut at the longest, and a lesson keeps one', () => {
  const lesson = sample();
  expect(stepOf(after(lesson, renameStep(lesson, 's1', '  Halves\n and   thirds ')), 's1')!.title).toBe('Halves and thirds');
  expect(headOf(after(lesson, renameLesson(lesson, '½'.repeat(500)))).title).toHaveLength(LONGEST_TITLE);
  expect(isRefusal(renameLesson(lesson, ' \n'))).toBe(true);
  expect(renameStep(lesson, 's1', '')).toEqual([]);
});

test('any row of moves keeps every step once, in whole orders from one', () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.nat(5), fc.integer({ min: -2, max: 8 })), { maxLength: 20 }), (moves) => {
    let lesson = sample();
    for (const id of ['s2', 's3', 's4', 's5', 's6']) lesson = after(lesson, addStep(lesson, { id }));
    for (const [which, to] of moves) {
      const id = `s${which + 1}`;
      lesson = after(lesson, moveStep(lesson, id, to));
      expect(row(lesson).indexOf(id)).toBe(Math.max(0, Math.min(5, to)));
    }
    expect(stepsOf(lesson).map((step) => step.order)).toEqual([1, 2, 3, 4, 5, 6]);
    expect([...row(lesson)].sort()).toEqual(['s1', 's2', 's3', 's4', 's5', 's6']);
  }));
});
