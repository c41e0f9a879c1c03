import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byAlias, openPupil, unreadSaid } from '../../widgets/fluency/kept-pupil.ts';
import type { Pupil } from '../../widgets/fluency/pupil.ts';

const pupil: Pupil = { id: 'a', alias: 'Owl', face: 'bird', shade: 2, year: 4, minutes: 5, widening: 1, decks: [] };

test('a pupil is one as it was kept, and with what is added to it', () => {
  expect(openPupil(JSON.parse(JSON.stringify(pupil)))).toEqual(pupil);
  const more = { ...pupil, version: 1, more: true };
  expect(openPupil(more)).toBe(more);
});

const damages = [{ id: '' }, { face: 'dragon' }, { shade: 7 }, { year: 12 }, { minutes: 3 }, { widening: 4 }, { decks: [1] }];
test.each(damages)('what is damaged is refused, is named, and is given back as it is: %o', (damage) => {
  const kept = { ...pupil, ...damage };
  expect(openPupil(kept)).toEqual({ kept, alias: 'Owl', isNewer: false, refused: expect.stringMatching(/^Damaged, .*: Owl\. .*stays/u) });
});

test.each([{ version: 2 }, { version: 2, year: 12 }, { version: 3, face: undefined, decks: 'all' }])('what is of a newer version is refused as such, however much of it fits: %o', (more) => {
  expect(openPupil({ ...pupil, ...more })).toMatchObject({ isNewer: true, refused: expect.stringMatching(/newer Partwhole.*: Owl\. .*stays.*Update/u) });
});

test('whatever was kept is a pupil or is refused in sentences', () => {
  fc.assert(fc.property(fc.oneof(fc.anything(), fc.record({ alias: fc.anything(), version: fc.anything() })), (kept) => {
    const opened = openPupil(kept);
    expect('refused' in opened ? opened.refused : 'A pupil.').toMatch(/^[A-Z].*\.$/su);
  }));
});

test('of many there are two sentences, with everybody in one of them', () => {
  const unread = ['Ann', 'Ben', 'Cal', 'Dee'].map((alias, at) => ({ alias, isNewer: at % 2 === 0 }));
  expect(unreadSaid(unread)).toEqual([expect.stringContaining('newer Partwhole, so not shown here: Ann and Cal.'), expect.stringContaining('Damaged, so not shown here: Ben and Dee.')]);
  expect(unreadSaid([])).toEqual([]);
});

test('pupils stand in one order, whatever order they came in: by alias, numbers as numbers', () => {
  const pupils = ['Owl 10', 'ant', 'Owl 2', 'Bee', 'Owl 2'].map((alias, at) => ({ ...pupil, id: String(at), alias }));
  fc.assert(fc.property(fc.shuffledSubarray(pupils, { minLength: pupils.length }), (shuffled) => {
    expect(byAlias(shuffled).map(({ alias, id }) => `${alias} ${id}`)).toEqual(['ant 1', 'Bee 3', 'Owl 2 2', 'Owl 2 4', 'Owl 10 0']);
  }));
});
