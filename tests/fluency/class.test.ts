import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginningOf } from '../../widgets/fluency/beginnings.ts';
import { type Class, NEW_CLASS, openClass, practisedBy } from '../../widgets/fluency/class.ts';
import { decks } from '../../widgets/fluency/decks/index.ts';
import type { Year } from '../../widgets/fluency/fact.ts';
import { catalogueOf } from '../../widgets/fluency/memory/catalogue.ts';
import { liveOn } from '../../widgets/fluency/memory/live.ts';
import { NO_MEMORY } from '../../widgets/fluency/memory/memory.ts';

const years: readonly Year[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const pupil = (year: Year) => ({ year, minutes: 2 as const, widening: 1, decks: [] });

test.each(years)('a pupil of year %i can begin without a teacher: every deck and group there is, and some are open', async (year) => {
  const { decks: loaded, plan, faults } = await practisedBy(pupil(year), NEW_CLASS);
  expect(faults).toEqual([]);
  expect(loaded.map(({ id }) => id)).toEqual(beginningOf(year).decks);
  const groups = loaded.flatMap((deck) => deck.groups.map(({ id }) => id));
  expect(plan.taught.filter((group) => !groups.includes(group))).toEqual([]);
  const { unmet } = liveOn('2026-11-26', NO_MEMORY, catalogueOf(loaded), plan);
  expect(unmet.length).toBeGreaterThanOrEqual(5);
  expect(loaded.every((deck) => deck.year <= Math.max(year, 2))).toBe(true);
});

test('what the teacher has set goes before the year, what a pupil has goes before that, and own decks are taught', async () => {
  const own = { title: 'Ours', facts: ['7 × 8 = 56'] };
  const set: Class = { ...NEW_CLASS, decks: ['primes'], taught: ['primes'], own: [own], comparing: true };
  const { decks: loaded, plan } = await practisedBy(pupil(4), set);
  expect(loaded.map(({ title }) => title)).toEqual(['Primes to 50', 'Ours']);
  expect(plan).toMatchObject({ taught: ['primes', loaded[1]!.id], comparing: true });
  expect((await practisedBy({ ...pupil(4), decks: ['tables'] }, set)).decks.map(({ id }) => id)).toEqual(['tables', loaded[1]!.id]);
});

test('a deck that is gone, and an own deck with a wrong fact, are left out with a sentence that names them', async () => {
  const { decks: loaded, faults } = await practisedBy(pupil(4), { ...NEW_CLASS, decks: ['gone', 'tables'], own: [{ title: 'Wrong', facts: ['7 × 8 = 54'] }] });
  expect(loaded.map(({ id }) => id)).toEqual(['tables']);
  expect(faults).toEqual([expect.stringContaining('gone'), expect.stringMatching(/“Wrong”.*54/u)]);
});

test('what was set opens as it was kept; nothing is a new class', () => {
  const set: Class = { ...NEW_CLASS, decks: decks.map(({ id }) => id), taught: ['table-10'], spoken: { times: 'lots of', dividedBy: 'shared by' } };
  expect(openClass(JSON.parse(JSON.stringify(set)))).toEqual(set);
  expect(openClass(undefined)).toBe(NEW_CLASS);
});

test.each([
  ['no version', {}, /damaged/u], ['text', 'class', /damaged/u], ['version 0', { ...NEW_CLASS, version: 0 }, /damaged/u],
  ['an unknown word', { ...NEW_CLASS, spoken: { times: 'x', dividedBy: 'divided by' } }, /spoken\.times/u], ['a number as deck', { ...NEW_CLASS, decks: [7] }, /decks\.0/u],
])('damaged: %s', (_, damaged, sentence) => {
  expect(openClass(damaged)).toEqual({ isNewer: false, refused: expect.stringMatching(sentence) });
});

test.each([{ version: 2 }, { version: 7, spoken: 'x', decks: 5 }])('what is of a newer version is refused as such, however much of it fits: %o', (more) => {
  expect(openClass({ ...NEW_CLASS, ...more })).toEqual({ isNewer: true, refused: expect.stringMatching(/newer Partwhole.*stays as it is/u) });
});

test('whatever was kept is opened or refused in a sentence', () => {
  fc.assert(fc.property(fc.oneof(fc.anything(), fc.record({ version: fc.constant(1), decks: fc.anything(), own: fc.anything(), spoken: fc.anything(), comparing: fc.anything() })), (unknown) => {
    const opened = openClass(unknown);
    expect('refused' in opened ? opened.refused : 'As it was.').toMatch(/\.$/u);
  }));
});
