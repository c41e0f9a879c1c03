import { expect, test } from 'vitest';
import { assignTo } from '../../widgets/fluency/assigning.ts';
import { NEW_CLASS, openClass } from '../../widgets/fluency/class.ts';
import { isRefusal } from '../../widgets/maths/refusal.ts';

const current = { decks: ['tables'], taught: ['table-10'] };

test('a deck of the list comes to those that are practised, with its groups marked as taught', async () => {
  const done = await assignTo(NEW_CLASS, { deck: 'squares-and-cubes', groups: [] }, current);
  if (isRefusal(done)) throw new Error(done.refused);
  expect(done.set.decks).toEqual(['tables', 'squares-and-cubes']);
  expect(done.set.taught?.[0]).toBe('table-10');
  expect(openClass(JSON.parse(JSON.stringify(done.set)))).toEqual(done.set);
  const again = await assignTo(done.set, { deck: 'tables', groups: ['table-7'] }, current);
  expect(again).toMatchObject({ set: { decks: ['tables', 'squares-and-cubes'], taught: expect.arrayContaining(['table-7', 'table-10']) }, said: expect.stringContaining('The 7 times table') });
  expect(await assignTo(done.set, { deck: 'squares-and-cubes', groups: [] }, current)).toMatchObject({ set: done.set });
});

test('an own deck takes the place of one of the same title; a wrong fact, a strange part and a thirty-first deck are refused', async () => {
  const own = { title: 'Sixes', facts: ['6 × 7 = 42'] };
  const set = { ...NEW_CLASS, own: [{ title: 'Sixes', facts: ['6 × 8 = 48'] }] };
  expect(await assignTo(set, { own }, current)).toMatchObject({ set: { own: [own] } });
  expect(await assignTo(set, { own: { title: 'Wrong', facts: ['7 × 8 = 54'] } }, current)).toEqual({ refused: expect.stringContaining('7 × 8') });
  expect(await assignTo(set, { deck: 'tables', groups: ['table-99'] }, current)).toEqual({ refused: expect.stringContaining('table-99') });
  const full = { ...NEW_CLASS, own: Array.from({ length: 30 }, (_, at) => ({ title: String(at), facts: ['1 + 1 = 2'] })) };
  expect(await assignTo(full, { own }, current)).toEqual({ refused: expect.stringContaining('30 decks') });
});
