import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byAlias, isPupil } from '../../widgets/fluency/kept-pupil.ts';
import type { Pupil } from '../../widgets/fluency/pupil.ts';

const pupil: Pupil = { id: 'a', alias: 'Owl', face: 'bird', shade: 2, year: 4, minutes: 5, widening: 1, decks: [] };

test('a pupil is one as it was kept, and with what a newer version adds', () => {
  expect(isPupil(JSON.parse(JSON.stringify(pupil)))).toBe(true);
  expect(isPupil({ ...pupil, more: true })).toBe(true);
});

test.each([{ id: '' }, { face: 'dragon' }, { shade: 7 }, { year: 12 }, { minutes: 3 }, { widening: 4 }, { decks: [1] }, { alias: undefined }])('what is damaged is none: %o', (damage) => {
  expect(isPupil({ ...pupil, ...damage })).toBe(false);
});

test('pupils stand in one order, whatever order they came in: by alias, numbers as numbers', () => {
  const pupils = ['Owl 10', 'ant', 'Owl 2', 'Bee', 'Owl 2'].map((alias, at) => ({ ...pupil, id: String(at), alias }));
  fc.assert(fc.property(fc.shuffledSubarray(pupils, { minLength: pupils.length }), (shuffled) => {
    expect(byAlias(shuffled).map(({ alias, id }) => `${alias} ${id}`)).toEqual(['ant 1', 'Bee 3', 'Owl 2 2', 'Owl 2 4', 'Owl 10 0']);
  }));
});
