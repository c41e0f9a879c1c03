import { describe, expect, test } from 'vitest';
import type { Fraction } from '../../widgets/maths/exact.ts';
import type { AnyFamily, Move } from '../../widgets/variation/family.ts';
import difference from '../../widgets/variation/families/difference.ts';
import { number } from '../../widgets/variation/written.ts';
import { complaints } from './complaints.ts';

// What a family promises is only worth something if a family that breaks it is found out: here every promise is broken by hand, one at a time.
const whole: AnyFamily = difference;
type Broken = Partial<AnyFamily>;
const found = (broken: Broken): Promise<readonly string[]> => {
  const family: AnyFamily = { ...whole, ...broken };
  return complaints({ id: whole.id, title: whole.title, topic: '', phases: whole.phases, codes: whole.codes, load: () => Promise.resolve(family) }, 40);
};
const withMove = (id: string, change: Partial<Move<never, unknown>>): Broken => ({ moves: { ...whole.moves, [id]: { ...whole.moves[id]!, ...change } as Move<never, unknown> } });
const plusOne = (answer: unknown): Fraction => (answer as Fraction).add(1);

test('as it is, there is nothing to complain of', async () => {
  expect(await found({})).toEqual([]);
});

describe('found out is', () => {
  test.each(Object.keys(whole.moves))('another law of %s', async (id) => {
    expect((await found(withMove(id, { law: (before) => (before as Fraction).add(2) }))).join(' ')).toContain('its law foretells');
  });
  test.each(Object.keys(whole.moves))('%s when it changes nothing, or more than it says', async (id) => {
    expect(await found(withMove(id, { apply: (item) => item }))).not.toEqual([]);
    const more = whole.moves[id]!.changes.length > 1 ? ['subtrahend'] : ['minuend', 'subtrahend'];
    expect(await found(withMove(id, { changes: more }))).not.toEqual([]);
  });
  test.each(Object.entries(whole.moves).filter(([, { effect }]) => effect !== 'stays').map(([id]) => id))('%s when it is said to leave the answer', async (id) => {
    expect((await found(withMove(id, { effect: 'stays' }))).join(' ')).toContain('was to stay');
  });
  test.each(Object.entries(whole.moves).filter(([, { inverse }]) => inverse !== undefined).map(([id]) => id))('an inverse of %s that does not come back', async (id) => {
    expect((await found(withMove(id, { inverse: 'both-to-a-ten' }))).join(' ')).toContain('does not come back');
  });
  test.each<readonly [string, Broken, string]>([
    ['a wrong answer', { answer: (item) => plusOne(whole.answer(item)) }, 'the other'],
    ['a misconception that is right', { misconceptions: whole.misconceptions.map((one, at) => (at === 0 ? { ...one, apply: (item) => whole.answer(item) } : one)) }, 'never told'],
    ['a first item with a fault', { start: () => ({ minuend: 9, subtrahend: 9 }) }, 'cannot begin'],
    ['always the same set', { start: () => ({ minuend: 45, subtrahend: 21 }), scripts: whole.scripts.map(({ start: _, ...script }) => ({ ...script, steps: [{ moves: ['both-down'] }] })) }, 'different sets'],
    ['digits in words', { ask: () => ['34 take away 2'] }, 'digits in words'],
    ['a question that tells less than it varies', { ask: () => ['How many?'], picture: () => undefined }, 'changes nothing that is seen'],
    ['one before a letter', { write: (answer) => ({ op: 'beside', of: [number(1), { letter: 'a' }, number(answer as Fraction)] }) }, 'before a letter'],
    ['a stem that is no sentence', { stem: () => ['the gap'] }, 'stem is not a sentence'],
    ['no code', { codes: [] }, 'code'],
    ['a picture that nothing shows', { picture: () => ({ type: 'rekenrek', shows: { exact: '1/7' } }) }, 'does not show'],
    ['a picture by nothing', { picture: () => ({ type: 'abacus', shows: { exact: '7' } }) }, 'no manipulative'],
  ])('%s', async (_, broken, why) => {
    expect((await found(broken)).join(' ')).toContain(why);
  });
});
