import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barModelOf, only } from './reader.ts';
import { told, type Told } from './told.ts';

const names = (text: string): readonly string[] => {
  const reading = only(text);
  expect(reading.sure).toBe('sure');
  return barModelOf(reading.models[0]!).bars.map(({ name = '' }) => name);
};

describe('bars beside each other are called by what tells them apart', () => {
  const cases: readonly (readonly [(told: Told) => string, (told: Told) => readonly string[]])[] = [
    [({ A, B, large, small }) => `${A} has ${large} stickers. ${B} has ${small} stickers. How many more stickers does ${A} have than ${B}?`, ({ A, B }) => [A, B]],
    [({ A, large, small }) => `${A} ran ${small} km on Monday and ${large} km on Tuesday. How much further did ${A} run on Tuesday than on Monday?`, () => ['Monday', 'Tuesday']],
    [({ A, few }) => `${A} buys ${few} kg of rice and 350 g of beans. How much heavier is the rice than the beans?`, () => ['Rice', 'Beans']],
    [({ A, large, small }) => `${A} has ${large} red pens and ${small} blue pens. How many more red pens than blue pens does ${A} have?`, () => ['Red', 'Blue']],
    [({ A, large, small, few }) => `${A} had ${large} cards and ${few} books on a shelf. Later ${A} added ${small - few} more books. How many more cards than books are on the shelf?`, () => ['Cards', 'Books']],
  ];
  it.each(cases.map(([text, called]) => [text({ A: 'Ali', B: 'Beth', large: 70, small: 30, few: 6 }), text, called] as const))('%s', (_example, text, called) => {
    fc.assert(fc.property(told, (one) => { expect(names(text(one))).toEqual(called(one)); }), { numRuns: 6 });
  });
});
