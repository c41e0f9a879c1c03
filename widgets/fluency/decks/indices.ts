import type { Card, Deck, Family, Route } from '../fact.ts';
import { group, numberCard, route, shown, writtenCard } from './making.ts';
import { productId } from './sums.ts';

interface Fact { readonly id: string; readonly asks: string; readonly answer: string; readonly number?: true; readonly sentence: string; readonly steps: readonly string[]; readonly needs?: readonly string[] }

/** Facts of one group, each a family of one card; its picture is its first line written out. */
function families(lead: string, codes: readonly string[], facts: readonly Fact[]): readonly Family[] {
  return facts.map(({ id, asks, answer, number, sentence, steps, needs = [] }): Family => {
    const made = { id, family: id, answer, asked: [['plain', asks]] } as const;
    const card: Card = number ? numberCard(made) : writtenCard(made);
    const only: Route = route(lead, sentence, { steps, needs });
    return { id, lead, groups: [lead], year: 10, codes, cards: [card], picture: shown('number-sentence', steps[0] ?? asks), routes: [only] };
  });
}

const LAWS: readonly Fact[] = [
  { id: 'index-product', asks: 'x^2 × x^3 = ?', answer: 'x^5', sentence: '2 factors of x and 3 more are 5 factors of x: the indices are added.', steps: ['x^2 × x^3 = x × x × x × x × x', 'x^2 × x^3 = x^5'] },
  { id: 'index-product-alone', asks: 'x × x^4 = ?', answer: 'x^5', sentence: 'x is x to the power 1: 1 factor of x and 4 more are 5 factors of x.', steps: ['x × x^4 = x^1 × x^4', 'x × x^4 = x^5'] },
  { id: 'index-quotient', asks: 'x^6 ÷ x^2 = ?', answer: 'x^4', sentence: '2 of the 6 factors cancel, and 4 are left: the indices are subtracted.', steps: ['6 − 2 = 4', 'x^6 ÷ x^2 = x^4'] },
  { id: 'index-power', asks: '(x^2)^3 = ?', answer: 'x^6', sentence: '3 lots of 2 factors are 6 factors: the indices are multiplied.', steps: ['(x^2)^3 = x^2 × x^2 × x^2', '(x^2)^3 = x^6'] },
  { id: 'index-power-of-product', asks: '(2x)^3 = ?', answer: '8x^3', sentence: 'The 2 is cubed too: 2 times 2 times 2 is 8.', steps: ['(2x)^3 = 2^3 × x^3', '(2x)^3 = 8x^3'] },
  { id: 'index-zero', asks: 'x^0 = ?', answer: '1', number: true, sentence: 'x cubed divided by itself is 1, and subtracting the indices leaves 0: so x to the power 0 is 1.', steps: ['x^3 ÷ x^3 = 1', 'x^0 = 1'] },
  { id: 'index-negative', asks: 'x^(−1) = ?', answer: '1/x', sentence: 'One index less means dividing by x: x to the power 0 is 1, and 1 divided by x is 1/x.', steps: ['1 ÷ x = 1/x', 'x^(−1) = 1/x'] },
  { id: 'index-negative-2', asks: 'x^(−2) = ?', answer: '1/x^2', sentence: 'A negative index is one over the power: one over x squared.', steps: ['1 ÷ x^2 = 1/x^2', 'x^(−2) = 1/x^2'] },
  { id: 'index-half', asks: 'x^(1/2) = ?', answer: '√x', sentence: 'Squaring doubles the index, and twice one half is 1: so its square is x, and it is the square root of x.', steps: ['2 × 1/2 = 1', 'x^(1/2) = √x'] },
  { id: 'index-third', asks: 'x^(1/3) = ?', answer: '∛x', sentence: 'Cubing makes the index 3 times as large, and 3 thirds are 1: so its cube is x, and it is the cube root of x.', steps: ['3 × 1/3 = 1', 'x^(1/3) = ∛x'] },
];

/** A negative power of a number. */
const over = (base: number, exponent: number): Fact => ({
  id: `index-${base}-m${exponent}`, asks: `${base}^(−${exponent}) = ?`, answer: `1/${base ** exponent}`, sentence: `A negative index is one over the power: ${base} to the power ${exponent} is ${base ** exponent}, so it is one over ${base ** exponent}.`,
  steps: [`${base}^${exponent} = ${base ** exponent}`, `${base}^(−${exponent}) = 1/${base ** exponent}`],
});
const ROOTS: Readonly<Record<number, string>> = { 2: 'square', 3: 'cube', 4: 'fourth' };
const SIGNS: Readonly<Record<number, string>> = { 2: '√', 3: '∛', 4: '∜' };
/** A number to the power top over bottom, from its root. */
const rooted = (root: number, [top, bottom]: readonly [number, number]): Fact => {
  const [base, value] = [root ** bottom, root ** top];
  return {
    id: `index-${base}-${top}-over-${bottom}`, asks: `${base}^(${top}/${bottom}) = ?`, answer: String(value), number: true,
    sentence: `The ${ROOTS[bottom] ?? ''} root of ${base} is ${root}${top === 1 ? '' : `, and ${root} to the power ${top} is ${value}`}.`,
    steps: [`${SIGNS[bottom] ?? ''}${base} = ${root}`, ...(top === 1 ? [] : [`${root}^${top} = ${value}`]), `${base}^(${top}/${bottom}) = ${value}`],
  };
};

/** The laws of indices, negative and fractional indices. */
export const indices: Deck = {
  id: 'indices', title: 'Indices', year: 10,
  groups: [
    group('index-laws', 'Laws of indices', { stem: '___ factors and ___ factors are ___ factors.' }),
    group('negative-indices', 'Negative indices', { stem: 'A negative index is one over the power: one over ___.', before: ['index-laws'] }),
    group('fractional-indices', 'Fractional indices', { stem: 'The ___ root of ___ is ___, and to the power ___ that is ___.', before: ['index-laws'] }),
  ],
  families: [
    ...families('index-laws', ['GCSE:A4', 'GCSE:N7'], LAWS),
    ...families('negative-indices', ['GCSE:N7'], [over(2, 1), over(2, 2), over(2, 3), over(3, 1), over(3, 2), over(4, 2), over(5, 1), over(5, 2), over(10, 1), over(10, 2), over(10, 3)]),
    ...families('fractional-indices', ['GCSE:N7'], [rooted(3, [1, 2]), rooted(4, [1, 2]), rooted(5, [1, 2]), rooted(7, [1, 2]), rooted(10, [1, 2]), rooted(2, [1, 3]), rooted(3, [1, 3]), rooted(4, [1, 3]), rooted(5, [1, 3]), rooted(2, [2, 3]), rooted(3, [2, 3]), rooted(2, [3, 2]), rooted(3, [3, 2]), rooted(2, [1, 4]), rooted(2, [3, 4])]),
  ],
};

/** Roots of a square times a number that has no square in it: the square's root and the number. */
const SIMPLE = [[2, 2], [2, 3], [3, 2], [2, 5], [2, 6], [3, 3], [2, 7], [4, 2], [3, 5], [4, 3], [5, 2], [3, 6], [3, 7], [6, 2], [5, 3], [4, 5], [7, 2], [10, 2]] as const;
const simplified = ([out, under]: (typeof SIMPLE)[number]): Fact => {
  const square = out * out;
  const whole = square * under;
  return {
    id: `surd-${whole}`, asks: `√${whole} = ?`, answer: `${out}√${under}`, sentence: `${square} is the greatest square number that divides ${whole}: ${whole} is ${square} times ${under}. The square root of ${square} is ${out}, so √${whole} is ${out}√${under}.`,
    steps: [`√${whole} = √${square} × √${under}`, `√${square} = ${out}`, `√${whole} = ${out}√${under}`], needs: [`square-${out}`, ...(out <= 12 && square <= 12 && under <= 12 ? [productId(Math.min(square, under), Math.max(square, under))] : [])],
  };
};
const squared = (under: number): Fact => ({
  id: `surd-squared-${under}`, asks: `√${under} × √${under} = ?`, answer: String(under), number: true, sentence: `The square root of ${under}, squared, is ${under}.`, steps: [`(√${under})² = ${under}`],
});
const multiplied = ([a, b, root]: readonly [number, number, number]): Fact => ({
  id: `surd-${a}-times-${b}`, asks: `√${a} × √${b} = ?`, answer: String(root), number: true, sentence: `Under one root: ${a} times ${b} is ${root * root}, and the square root of that is ${root}.`,
  steps: [`√${a} × √${b} = √${a * b}`, `√${a * b} = ${root}`], needs: [`square-${root}`],
});
const rationalised = (under: number): Fact => ({
  id: `surd-one-over-${under}`, asks: `1/√${under} = ?`, answer: `√${under}/${under}`, sentence: `Multiply top and bottom by √${under}: the top becomes √${under}, the bottom ${under}.`, steps: [`√${under} × √${under} = ${under}`, `1/√${under} = √${under}/${under}`],
  needs: [`surd-squared-${under}`],
});

/** Surds: simplified, multiplied, with a whole number below the bar. */
export const surds: Deck = {
  id: 'surds', title: 'Surds', year: 10,
  groups: [
    group('surds-multiplied', 'Surds multiplied', { stem: 'Under one root: ___ times ___ is ___.' }),
    group('surds-simplified', 'Surds simplified', { stem: '___ is the greatest square number that divides ___: ___ is ___ times ___.', before: ['surds-multiplied'] }),
    group('surds-rationalised', 'No surd below the bar', { stem: 'Multiply top and bottom by √___.', before: ['surds-multiplied'] }),
  ],
  families: [
    ...families('surds-multiplied', ['GCSE:N8'], [...[2, 3, 5, 6, 7].map(squared), ...([[2, 8, 4], [2, 18, 6], [3, 12, 6], [2, 32, 8], [3, 27, 9], [5, 20, 10], [2, 50, 10]] as const).map(multiplied)]),
    ...families('surds-simplified', ['GCSE:N8'], SIMPLE.map(simplified)),
    ...families('surds-rationalised', ['GCSE:N8'], [2, 3, 5, 6, 7].map(rationalised)),
  ],
};
