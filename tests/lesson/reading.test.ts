import { describe, expect, test } from 'vitest';
import { apply, invert } from '../../widgets/board/diff.ts';
import type { Board, Tile } from '../../widgets/board/document.ts';
import { type Chosen, putSteps, readingOf, readingStep } from '../../widgets/lesson/reading.ts';
import { boardOf, type Cut, LONGEST_SENTENCE, type Lesson, stepOf, stepsOf } from '../../widgets/lesson/lesson.ts';
import { open } from '../../widgets/lesson/open.ts';
import { MOST_STEPS } from '../../widgets/lesson/steps.ts';
import { isRefusal } from '../../widgets/maths/refusal.ts';
import type { Model, Reading } from '../../widgets/reading/reading.ts';
import { kinds, sample, tile } from './sample.ts';

const model = (more: Partial<Model> = {}): Model => ({
  title: 'Plates', structure: 'comparison, difference unknown', type: 'plate', props: { size: 30 }, links: [{ start: 0, end: 3, part: 'rim' }], ...more,
});
const text = 'Ali has 3 plates. How many more?';
const sure = (more: Partial<Model> = {}): Reading => ({ text, sure: 'sure', models: [model(more)] });
const chosen = (reading: Reading = sure()): Chosen => ({ reading, model: reading.models[0] });

let count = 0;
const ids = () => `new${(count += 1)}`;

function cut(one: Chosen = chosen()): Cut {
  const made = readingStep(one, kinds, { step: ids(), ids });
  if (isRefusal(made)) throw new Error(made.refused);
  return made;
}

function put(lesson: Lesson, cuts: readonly Cut[], shown = 's1') {
  const made = putSteps(lesson, cuts, { shown, ids });
  if (isRefusal(made)) throw new Error(made.refused);
  const entries = apply(lesson.entries, made.diff);
  if (isRefusal(entries)) throw new Error(entries.refused);
  return { ...made, lesson: { ...lesson, entries } };
}

describe('a step of a reading', () => {
  test('has its words, its title, its structure, and its model linked to them', () => {
    const { step, tiles: [plate, ...more] } = cut();
    expect(more).toEqual([]);
    expect(plate).toMatchObject({ type: 'plate', props: { size: 30 }, step: step.id, version: 2 });
    expect(step).toMatchObject({ title: 'Plates', content: { kind: 'board' }, problem: { text, structure: 'comparison, difference unknown', links: [{ start: 0, end: 3, part: 'rim', tile: plate!.id }] } });
    expect(step.problem).not.toHaveProperty('unclear');
  });

  test('says what could not be told, at a length that can be kept', () => {
    const unclear = `${'It could not be told. '.repeat(100)}`;
    const made = cut(chosen({ text, sure: 'not sure', models: [model()], unclear }));
    expect(made.step.problem!.unclear).toBe(unclear.slice(0, LONGEST_SENTENCE));
    const { lesson } = put(sample(), [cut(chosen(sure({ title: 'A'.repeat(300), structure: 'b'.repeat(300) }))), made]);
    expect(open(lesson, kinds)).toEqual(lesson);
  });

  test.each([
    ['a manipulative that is not loaded', { type: 'hexagon' }, /could not be fetched/u], ['props that it does not know', { props: { size: -1 } }, /cannot be drawn/u],
  ])('is refused with %s', (_, more, why) => {
    expect(readingStep(chosen(sure(more)), kinds, { step: 's', ids })).toMatchObject({ refused: expect.stringMatching(why) });
  });
});

describe('readings in a lesson', () => {
  test('the first fills a step with nothing on it, the others follow it, all as one change that undo takes back', () => {
    const before = sample();
    const { lesson, first, diff } = put(before, [cut(), cut(), cut(chosen(sure({ title: 'Third' })))]);
    expect(first).toBe('s1');
    const steps = stepsOf(lesson);
    expect(steps.map(({ title }) => title)).toEqual(['Plates', 'Plates', 'Third']);
    for (const { id, problem } of steps) {
      const [plate, ...more] = Object.values(boardOf(lesson, id));
      expect(more).toEqual([]);
      expect(problem!.links.map((link) => link.tile)).toEqual([plate!.id]);
    }
    expect(apply(lesson.entries, invert(diff))).toEqual(before.entries);
  });

  test.each<readonly [string, Lesson]>([
    ['tiles', sample(tile('a'))],
    ['a title', { ...sample(), entries: { ...sample().entries, s1: { ...stepOf(sample(), 's1')!, title: 'Mine' } } }],
    ['a problem', { ...sample(), entries: { ...sample().entries, s1: { ...stepOf(sample(), 's1')!, problem: { text: 'Mine', links: [] } } } }],
    ['questions', { ...sample(), entries: { ...sample().entries, s1: { ...stepOf(sample(), 's1')!, content: { kind: 'exercise', version: 1, props: {} } } } }],
  ])('a step with %s stays as it is, and what is new comes after it', (_, before) => {
    const { lesson, first } = put(before, [cut()]);
    expect(stepOf(lesson, 's1')).toEqual(stepOf(before, 's1'));
    expect(boardOf(lesson, 's1')).toEqual(boardOf(before, 's1'));
    expect(stepsOf(lesson).map(({ id }) => id)).toEqual(['s1', first]);
  });

  test('are refused all together when there is no room for all', () => {
    const many = Array.from({ length: MOST_STEPS + 1 }, () => cut());
    expect(putSteps(sample(), many, { shown: 's1', ids })).toMatchObject({ refused: expect.stringContaining(String(MOST_STEPS)) });
    expect(stepsOf(put(sample(), many.slice(1)).lesson).length).toBe(MOST_STEPS);
  });
});

describe('the reading of a step, of which others are made', () => {
  const board = ({ tiles }: Cut, change: Partial<Tile> = {}): Board => Object.fromEntries(tiles.map((one) => [one.id, { ...one, ...change }]));

  test('has its words and the model as it stands on the board now', () => {
    const made = cut();
    expect(readingOf(made.step, board(made, { props: { size: 40 } }))).toEqual({ text, sure: 'sure', models: [model({ props: { size: 40 } })] });
  });

  test('is refused where there is no problem, or its model is gone', () => {
    const made = cut();
    expect(readingOf(made.step, {})).toMatchObject({ refused: expect.stringMatching(/Model the problem anew/u) });
    const { problem: _, ...bare } = made.step;
    expect(readingOf(bare, board(made))).toMatchObject({ refused: expect.stringMatching(/no problem/u) });
  });
});
