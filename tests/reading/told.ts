import fc from 'fast-check';

/** Two names, two numbers of which the first is larger, and a small one. */
export interface Told { readonly A: string; readonly B: string; readonly large: number; readonly small: number; readonly few: number }
export type Case = readonly [text: (told: Told) => string, sure: (told: Told) => number | string];

export const told: fc.Arbitrary<Told> = fc.record({
  names: fc.shuffledSubarray(['Ali', 'Beth', 'Maya', 'Tom', 'Ruth', 'Ivan'], { minLength: 2, maxLength: 2 }), large: fc.integer({ min: 60, max: 99 }), small: fc.integer({ min: 21, max: 50 }), few: fc.integer({ min: 4, max: 9 }),
}).map(({ names: [A = '', B = ''], ...numbers }) => ({ A, B, ...numbers }));
