import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Class, MOST_OWN, NEW_CLASS, openClass } from '../../../widgets/fluency/class.ts';
import { classFrom, classSaid, isSetAlready, isUnset } from '../../../widgets/fluency/keeping/class-file.ts';
import { LONGEST_TITLE, type OwnDeck } from '../../../widgets/fluency/own-deck.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';

const anyOwn: fc.Arbitrary<OwnDeck> = fc.record({ title: fc.constantFrom('Sixes', 'Sevens', 'x'.repeat(LONGEST_TITLE)), facts: fc.constantFrom(['6 × 7 = 42'], ['7 × 8 = 56'], ['6 × 7 = 42', '7 × 8 = 56']) });
const anyClass: fc.Arbitrary<Class> = fc.record({
  decks: fc.option(fc.subarray(['tables', 'primes']), { nil: undefined }), taught: fc.option(fc.subarray(['table-7', 'table-8']), { nil: undefined }), own: fc.array(anyOwn, { maxLength: 6 }), comparing: fc.boolean(),
}).map(({ decks, taught, ...rest }) => ({ ...NEW_CLASS, ...rest, ...(decks && { decks }), ...(taught && { taught }) }));

test('the settings of a file are taken, and no own deck of either is lost; taken again, nothing changes', () => {
  fc.assert(fc.property(anyClass, anyClass, (file, here) => {
    const now = classFrom(file, here);
    if (isRefusal(now)) throw new Error(now.refused);
    expect([now.decks, now.taught, now.comparing]).toEqual([file.decks, file.taught, file.comparing]);
    const factsOf = (own: readonly OwnDeck[]): readonly string[] => own.map(({ facts }) => facts.join());
    expect(factsOf(now.own)).toEqual(expect.arrayContaining([...factsOf(here.own), ...factsOf(file.own)]));
    expect(now.own.slice(0, here.own.length)).toEqual(here.own);
    const added = now.own.slice(here.own.length).map(({ title }) => title);
    expect(new Set([...here.own.map(({ title }) => title), ...added]).size).toBe(new Set(here.own.map(({ title }) => title)).size + added.length);
    for (const { title } of now.own) expect(title.length).toBeLessThanOrEqual(LONGEST_TITLE);
    expect(isRefusal(openClass(now))).toBe(false);
    expect(isSetAlready(now, now)).toBe(true);
  }));
});

test('nothing set is unset, also as it comes back from the disk; anything else is not', () => {
  expect(isUnset(JSON.parse(JSON.stringify(NEW_CLASS)))).toBe(true);
  for (const more of [{ decks: [] }, { taught: [] }, { comparing: true }, { own: [{ title: 'a', facts: [] }] }, { spoken: { times: 'lots of', dividedBy: 'divided by' } }] as const) expect(isUnset({ ...NEW_CLASS, ...more })).toBe(false);
});

test('more own decks than are kept are refused', () => {
  const own = (from: number) => Array.from({ length: MOST_OWN - 5 }, (_, at) => ({ title: `${from + at}`, facts: [`${from + at} + 1 = ${from + at + 1}`] }));
  expect(classFrom({ ...NEW_CLASS, own: own(0) }, { ...NEW_CLASS, own: own(100) })).toEqual({ refused: expect.stringMatching(/50 decks.*at most 30/u) });
});

test.each<readonly [Partial<Class>, string]>([
  [{}, 'the decks of each pupil’s year, what each year has met and 7 × 8 read as 7 times 8'],
  [{ decks: ['tables'], taught: ['table-7', 'table-8'], own: [{ title: 'Sixes', facts: [] }], comparing: true }, '1 deck, 2 strategies marked as taught, 1 deck of your own (Sixes), 7 × 8 read as 7 times 8 and the comparison in class switched on'],
])('%j is said', (set, said) => expect(classSaid({ ...NEW_CLASS, ...set })).toBe(said));
