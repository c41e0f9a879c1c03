import { expect, test } from 'vitest';
import type { Json } from '../../widgets/board/document.ts';
import { toText } from '../../widgets/maths/print.ts';
import { random } from '../../widgets/maths/random.ts';
import type { AnyFamily } from '../../widgets/variation/family.ts';
import { families } from '../../widgets/variation/index.ts';
import { textOf } from '../../widgets/variation/written.ts';

const all = new Map<string, AnyFamily>(await Promise.all(families.map(async (card) => [card.id, await card.load()] as const)));
/** An answer as a pupil would write it: how a list and two equations are set apart is not looked at here. */
const written = (family: AnyFamily, answer: unknown): string => toText(family.write(answer)).replaceAll(' ,', ',').replaceAll(/\((\w = [^)]+)\)/g, '$1');
const line = (family: AnyFamily, item: Json): string => `${textOf(family.ask(item))} ${written(family, family.answer(item))}`;

const bracket = { sign: 1, multiplier: 3, factor: false, coefficient: 1, inner: 1, constant: 4, order: 'letter', place: 'before', letter: 'x' };
const equation = { many: 2, sign: 1, inner: 1, amount: 5, bracket: false, across: 0, result: 13, order: 'letter', sides: 'left' };
const sharing = { amount: 20, first: 2, second: 3, given: 'total', unit: '£' };
const percent = { percent: 10, amount: 80, change: 'of', asked: 'after' };
const terms = { first: 3, sign: 1, step: 3, rule: 'adds', shown: 4, hidden: 0, asked: 0 };
const sum = { first: 6, firstX: 1, firstY: 0, sign: 1, second: 9, secondX: 0, secondY: 0, begun: 1, turned: false };
const product = { many: 1, sign: 1, amount: 5, otherMany: 1, otherSign: 1, otherAmount: 2, turned: false, square: false };
const calculation = { first: 3, one: '+', second: 4, other: '×', third: 5, bracket: 'none', squared: 'nothing' };
const pair = { x: 1, sign: 1, y: 1, total: 10, otherX: 1, otherSign: -1, otherY: 1, otherTotal: 4, turned: false };

// What comes of each move, one after another, and the answer.
test.each<[string, Json, readonly (readonly [move: string, then: string])[]]>([
  ['expanding-one-bracket', bracket, [
    ['flip-inner', 'Expand 3(x − 4) 3x − 12'], ['flip-outer', 'Expand −3(x − 4) 12 − 3x'], ['double-coefficient', 'Expand −3(2x − 4) 12 − 6x'], ['letter-joins', 'Expand −3x(2x − 4) 12x − 6x²'],
    ['factor-out', 'Expand −6x(x − 2) 12x − 6x²'], ['multiplier-moves', 'Expand (x − 2) × (−6x) 12x − 6x²'], ['multiplier-moves', 'Expand −6x(x − 2) 12x − 6x²'],
    ['turn-and-sign', 'Expand 6x(2 − x) 12x − 6x²'], ['swap-difference', 'Expand 6x(x − 2) 6x² − 12x'], ['flip-inner', 'Expand 6x(x + 2) 6x² + 12x'], ['swap-sum', 'Expand 6x(2 + x) 6x² + 12x'],
    ['letter-leaves', 'Expand 6(2 + x) 6x + 12'], ['double-multiplier', 'Expand 12(2 + x) 12x + 24'], ['halve-multiplier', 'Expand 6(2 + x) 6x + 12'],
    ['multiplier-one-less', 'Expand 5(2 + x) 5x + 10'], ['other-letter', 'Expand 5(2 + a) 5a + 10'],
  ]],
  ['expanding-one-bracket', { ...bracket, multiplier: 2, coefficient: 4, constant: 5 }, [
    ['halve-coefficient', 'Expand 2(2x + 5) 4x + 10'], ['factor-in', 'Expand 4x + 10 4x + 10'],
  ]],
  ['linear-equations', equation, [
    ['flip-inner', 'Solve 2x − 5 = 13 9'], ['swap-sides', 'Solve 13 = 2x − 5 9'], ['result-up-one', 'Solve 14 = 2x − 5 19/2'], ['bracket-in', 'Solve 14 = 2(x − 5) 12'],
    ['flip-outer', 'Solve 14 = −2(x − 5) −2'], ['turn-bracket', 'Solve 14 = −2(5 − x) 12'], ['turn-bracket', 'Solve 14 = −2(x − 5) −2'], ['flip-outer', 'Solve 14 = 2(x − 5) 12'],
    ['bracket-out', 'Solve 14 = 2x − 5 19/2'], ['result-down-one', 'Solve 13 = 2x − 5 9'], ['flip-inner', 'Solve 13 = 2x + 5 4'], ['double-both', 'Solve 26 = 4x + 10 4'],
    ['letter-on-both', 'Solve x + 26 = 5x + 10 4'], ['number-on-both', 'Solve x + 29 = 5x + 13 4'], ['swap-sum', 'Solve x + 29 = 13 + 5x 4'], ['swap-sum', 'Solve x + 29 = 5x + 13 4'],
    ['letter-off-both', 'Solve 29 = 4x + 13 4'], ['letter-across', 'Solve x + 29 = 4x + 13 16/3'], ['letter-across', 'Solve 2x + 29 = 4x + 13 8'], ['letter-across', 'Solve 3x + 29 = 4x + 13 16'],
    ['letter-across', 'Solve 4x + 29 = 4x + 13 no solution'], ['match-numbers', 'Solve 4x + 13 = 4x + 13 all values'], ['letter-across', 'Solve 5x + 13 = 4x + 13 0'],
  ]],
  ['sharing-in-a-ratio', sharing, [
    ['double-amount', 'Share £40 in the ratio 2 : 3 16, 24'], ['swap-ratio', 'Share £40 in the ratio 3 : 2 24, 16'], ['scale-ratio', 'Share £40 in the ratio 9 : 6 24, 16'],
    ['simplify-ratio', 'Share £40 in the ratio 3 : 2 24, 16'], ['scale-ratio', 'Share £40 in the ratio 9 : 6 24, 16'], ['second-has-fewer', 'Share £40 in the ratio 9 : 3 30, 10'],
    ['tell-difference', 'Two shares are in the ratio 9 : 3. One is more than the other by £40. Find both. 60, 20'],
    ['tell-second', 'Two shares are in the ratio 9 : 3. The second is £40. Find both. 120, 40'], ['tell-first', 'Two shares are in the ratio 9 : 3. The first is £40. Find both. 40, 40/3'],
    ['tell-total', 'Share £40 in the ratio 9 : 3 30, 10'], ['halve-amount', 'Share £20 in the ratio 9 : 3 15, 5'], ['one-more-a-part', 'Share £32 in the ratio 9 : 3 24, 8'],
    ['one-less-a-part', 'Share £20 in the ratio 9 : 3 15, 5'], ['told-otherwise', 'Two shares are in the ratio 9 : 3. The second is £5. Find both. 15, 5'],
    ['tell-total', 'Share £5 in the ratio 9 : 3 15/4, 5/4'], ['other-unit', 'Share 5 g in the ratio 9 : 3 15/4, 5/4'], ['first-has-more', 'Share 5 g in the ratio 12 : 3 4, 1'],
  ]],
  ['percentage-change', percent, [
    ['double-percent', 'Find 20% of £80 16'], ['hundred-points-more', 'Find 120% of £80 96'], ['told-as-change', 'Increase £80 by 20% 96'], ['other-direction', 'Decrease £80 by 20% 64'],
    ['other-amount', 'Decrease £90 by 20% 72'], ['turn-round', 'After a decrease of 20% it is £72. What was it before? 90'], ['turn-back', 'Decrease £90 by 20% 72'],
    ['told-as-part', 'Find 80% of £90 72'], ['percent-and-amount-swap', 'Find 90% of £80 72'], ['half-of-double', 'Find 45% of £160 72'], ['ten-points-more', 'Find 55% of £160 88'],
    ['ten-points-less', 'Find 45% of £160 72'], ['double-amount', 'Find 45% of £320 144'], ['halve-amount', 'Find 45% of £160 72'], ['hundred-points-more', 'Find 145% of £160 232'],
    ['hundred-points-less', 'Find 45% of £160 72'],
  ]],
  ['percentage-change', { ...percent, percent: 25, change: 'increase' }, [
    ['back-again', 'Decrease £100 by 25% 75'],
  ]],
  ['sequences', terms, [
    ['every-term-up', 'Find the nth term of 4, 7, 10, 13, … 3n + 1'], ['begin-earlier', 'Find the nth term of 1, 4, 7, 10, … 3n − 2'], ['reverse', 'Find the nth term of 10, 7, 4, 1, … 13 − 3n'],
    ['double-terms', 'Find the nth term of 20, 14, 8, 2, … 26 − 6n'], ['halve-terms', 'Find the nth term of 10, 7, 4, 1, … 13 − 3n'], ['reverse', 'Find the nth term of 1, 4, 7, 10, … 3n − 2'],
    ['begin-later', 'Find the nth term of 4, 7, 10, 13, … 3n + 1'], ['larger-step', 'Find the nth term of 4, 8, 12, 16, … 4n'], ['smaller-step', 'Find the nth term of 4, 7, 10, 13, … 3n + 1'],
    ['opposite-terms', 'Find the nth term of −4, −7, −10, −13, … −3n − 1'], ['opposite-terms', 'Find the nth term of 4, 7, 10, 13, … 3n + 1'],
    ['every-term-down', 'Find the nth term of 3, 6, 9, 12, … 3n'], ['ask-for-a-term', 'Find term 10 of 3, 6, 9, 12, … 30'], ['twice-as-far', 'Find term 20 of 3, 6, 9, 12, … 60'],
    ['half-as-far', 'Find term 10 of 3, 6, 9, 12, … 30'], ['hide-a-term', 'Find term 10 of 3, 6, ?, 12, … 30'], ['one-more-shown', 'Find term 10 of 3, 6, ?, 12, 15, … 30'],
    ['one-fewer-shown', 'Find term 10 of 3, 6, ?, 12, … 30'], ['show-the-term', 'Find term 10 of 3, 6, 9, 12, … 30'], ['ask-for-the-rule', 'Find the nth term of 3, 6, 9, 12, … 3n'],
    ['multiplies-instead', 'Find the nth term of 3, 6, 12, 24, … 3 × 2^(n − 1)'],
  ]],
  ['factorising', { ...sum, second: 12 }, [
    ['other-number', 'Factorise fully 6x + 15 3(2x + 5)'], ['flip-sign', 'Factorise fully 6x − 15 3(2x − 5)'], ['every-term-gets-x', 'Factorise fully 6x² − 15x 3x(2x − 5)'],
    ['first-gets-y', 'Factorise fully 6x²y − 15x 3x(2xy − 5)'], ['second-gets-y', 'Factorise fully 6x²y − 15xy 3xy(2x − 5)'], ['terms-swap', 'Factorise fully −15xy + 6x²y 3xy(2x − 5)'],
    ['terms-swap', 'Factorise fully 6x²y − 15xy 3xy(2x − 5)'], ['every-term-loses-x', 'Factorise fully 6xy − 15y 3y(2x − 5)'], ['double-both', 'Factorise fully 12xy − 30y 6y(2x − 5)'],
    ['begin', 'Factorise fully 2(6xy − 15y) 6y(2x − 5)'], ['multiply-out', 'Factorise fully 12xy − 30y 6y(2x − 5)'], ['halve-both', 'Factorise fully 6xy − 15y 3y(2x − 5)'],
  ]],
  ['factorising', sum, [
    ['second-is-the-factor', 'Factorise fully 6x + 3 3(2x + 1)'], ['double-first', 'Factorise fully 12x + 3 3(4x + 1)'],
  ]],
  ['factorising', { ...sum, firstY: 2, secondY: 1 }, [
    ['first-loses-y', 'Factorise fully 6xy + 9y 3y(2x + 3)'],
  ]],
  ['expanding-two-brackets', product, [
    ['flip-second', 'Expand and simplify (x + 5)(x − 2) x² + 3x − 10'], ['flip-both', 'Expand and simplify (x − 5)(x + 2) x² − 3x − 10'],
    ['flip-second', 'Expand and simplify (x − 5)(x − 2) x² − 7x + 10'], ['second-down-one', 'Expand and simplify (x − 5)(x − 1) x² − 6x + 5'],
    ['second-up-one', 'Expand and simplify (x − 5)(x − 2) x² − 7x + 10'], ['double-first-letter', 'Expand and simplify (2x − 5)(x − 2) 2x² − 9x + 10'],
    ['halve-first-letter', 'Expand and simplify (x − 5)(x − 2) x² − 7x + 10'], ['match-number', 'Expand and simplify (x − 5)(x − 5) x² − 10x + 25'],
    ['as-a-square', 'Expand and simplify (x − 5)² x² − 10x + 25'], ['flip-both', 'Expand and simplify (x + 5)² x² + 10x + 25'],
    ['as-two-brackets', 'Expand and simplify (x + 5)(x + 5) x² + 10x + 25'],
  ]],
  ['expanding-two-brackets', { ...product, many: 3 }, [
    ['numbers-swap', 'Expand and simplify (3x + 2)(x + 5) 3x² + 17x + 10'], ['brackets-swap', 'Expand and simplify (x + 5)(3x + 2) 3x² + 17x + 10'],
  ]],
  ['expanding-two-brackets', product, [
    ['one-up-one-down', 'Expand and simplify (x + 6)(x + 1) x² + 7x + 6'],
  ]],
  ['order-of-operations', calculation, [
    ['needless-bracket', 'Work out 3 + (4 × 5) 23'], ['needless-bracket-off', 'Work out 3 + 4 × 5 23'], ['bracket-in', 'Work out (3 + 4) × 5 35'], ['third-up-one', 'Work out (3 + 4) × 6 42'],
    ['bracket-off', 'Work out 3 + 4 × 6 27'], ['sum-turned', 'Work out 4 × 6 + 3 27'], ['signs-swap', 'Work out 4 + 6 × 3 22'], ['signs-swap', 'Work out 4 × 6 + 3 27'],
    ['last-sign', 'Work out 4 × 6 − 3 21'], ['last-sign', 'Work out 4 × 6 + 3 27'], ['bracket-in', 'Work out 4 × (6 + 3) 36'], ['bracket-squared', 'Work out 4 × (6 + 3)² 324'],
    ['square-off', 'Work out 4 × (6 + 3) 36'], ['last-squared', 'Work out 4 × (6 + 3²) 60'],
  ]],
  ['order-of-operations', calculation, [
    ['factors-swap', 'Work out 3 + 5 × 4 23'], ['third-down-one', 'Work out 3 + 5 × 3 18'],
  ]],
  ['order-of-operations', { ...calculation, first: 20, one: '−', second: 8, other: '+' }, [
    ['bracket-after-minus', 'Work out 20 − (8 + 5) 7'], ['bracket-off', 'Work out 20 − 8 + 5 17'], ['last-sign', 'Work out 20 − 8 − 5 7'], ['bracket-after-minus', 'Work out 20 − (8 − 5) 17'],
    ['third-up-one', 'Work out 20 − (8 − 6) 18'],
  ]],
  ['simultaneous-equations', pair, [
    ['second-comes-to-more', 'Solve x + y = 10 and x − y = 6 x = 8 and y = 2'], ['first-comes-to-more', 'Solve x + y = 16 and x − y = 6 x = 11 and y = 5'],
    ['both-totals-double', 'Solve x + y = 32 and x − y = 12 x = 22 and y = 10'], ['both-totals-halve', 'Solve x + y = 16 and x − y = 6 x = 11 and y = 5'],
    ['flip-both-y', 'Solve x − y = 16 and x + y = 6 x = 11 and y = −5'], ['equations-swap', 'Solve x + y = 6 and x − y = 16 x = 11 and y = −5'],
    ['second-doubles', 'Solve 2x + 2y = 12 and x − y = 16 x = 11 and y = −5'], ['second-halves', 'Solve x + y = 6 and x − y = 16 x = 11 and y = −5'],
    ['letter-goes', 'Solve x + y = 6 and 2x = 22 x = 11 and y = −5'],
  ]],
  ['simultaneous-equations', { ...pair, x: 3, y: 2, total: 16, otherSign: 1, otherTotal: 6 }, [
    ['letters-swap', 'Solve 2x + 3y = 16 and x + y = 6 x = 2 and y = 4'], ['second-added', 'Solve 3x + 4y = 22 and x + y = 6 x = 2 and y = 4'],
    ['second-taken-away', 'Solve 2x + 3y = 16 and x + y = 6 x = 2 and y = 4'], ['first-comes-to-less', 'Solve 2x + 3y = 11 and x + y = 6 x = 7 and y = −1'],
    ['second-comes-to-less', 'Solve 2x + 3y = 11 and x + y = 0 x = −11 and y = 11'],
  ]],
  ['simultaneous-equations', { ...pair, y: 5, total: 30, otherSign: 1, otherY: 4, otherTotal: 24 }, [
    ['one-more-y-in-second', 'Solve x + 5y = 30 and x + 5y = 24 no solution'], ['one-more-y-in-second', 'Solve x + 5y = 30 and x + 6y = 24 x = 60 and y = −6'],
  ]],
])('%s from %j goes as it does in a classroom', (id, start, steps) => {
  const family = all.get(id)!;
  let item = start;
  for (const [move, then] of steps) {
    const next = family.moves[move]!.apply(item, random(move));
    expect(next === undefined ? `${move} cannot be done` : line(family, next)).toBe(then);
    item = next!;
  }
});

// A wrong way, the item that it is taken on, and what it comes to; nothing where it does not arise.
test.each<[string, string, Json, string | undefined]>([
  ['expanding-one-bracket', 'first-only', bracket, '3x + 4'], ['expanding-one-bracket', 'sign-lost', bracket, undefined], ['expanding-one-bracket', 'square-lost', bracket, undefined],
  ['expanding-one-bracket', 'unlike-collected', bracket, '15x'], ['expanding-one-bracket', 'first-only', { ...bracket, sign: -1, inner: -1 }, '−3x − 4'],
  ['expanding-one-bracket', 'sign-lost', { ...bracket, sign: -1, inner: -1 }, '−3x − 12'], ['expanding-one-bracket', 'unlike-collected', { ...bracket, sign: -1, inner: -1 }, '9x'],
  ['expanding-one-bracket', 'square-lost', { ...bracket, factor: true, coefficient: 2 }, '18x'], ['linear-equations', 'not-undone', equation, '9'],
  ['linear-equations', 'takes-away-coefficient', equation, '6'], ['linear-equations', 'first-only', equation, undefined], ['linear-equations', 'letters-together', equation, undefined],
  ['linear-equations', 'nought-for-none', equation, undefined], ['linear-equations', 'not-undone', { ...equation, amount: 3, bracket: true, result: 10 }, '8'],
  ['linear-equations', 'takes-away-coefficient', { ...equation, amount: 3, bracket: true, result: 10 }, '2'],
  ['linear-equations', 'first-only', { ...equation, amount: 3, bracket: true, result: 10 }, '7/2'],
  ['linear-equations', 'takes-away-coefficient', { ...equation, many: 5, across: 2, result: 14 }, undefined],
  ['linear-equations', 'letters-together', { ...equation, many: 5, across: 2, result: 14 }, '9/7'], ['linear-equations', 'not-undone', { ...equation, many: 3, across: 3 }, undefined],
  ['linear-equations', 'letters-together', { ...equation, many: 3, across: 3 }, '4/3'], ['linear-equations', 'nought-for-none', { ...equation, many: 3, across: 3 }, '0'],
  ['sharing-in-a-ratio', 'divides-by-each', sharing, '10, 20/3'], ['sharing-in-a-ratio', 'part-of-part', sharing, '40/3, 20/3'], ['sharing-in-a-ratio', 'always-the-total', sharing, undefined],
  ['sharing-in-a-ratio', 'other-way-round', sharing, '12, 8'], ['sharing-in-a-ratio', 'divides-by-each', { ...sharing, first: 3, second: 2 }, '20/3, 10'],
  ['sharing-in-a-ratio', 'part-of-part', { ...sharing, first: 3, second: 2 }, undefined], ['sharing-in-a-ratio', 'other-way-round', { ...sharing, first: 3, second: 2 }, '8, 12'],
  ['sharing-in-a-ratio', 'always-the-total', { ...sharing, given: 'difference' }, '8, 12'], ['sharing-in-a-ratio', 'other-way-round', { ...sharing, second: 2 }, undefined],
  ['percentage-change', 'percent-as-pounds', { ...percent, percent: 20 }, undefined], ['percentage-change', 'change-only', { ...percent, percent: 20 }, undefined],
  ['percentage-change', 'percent-of-the-new', { ...percent, percent: 20 }, undefined], ['percentage-change', 'divides-by-percent', { ...percent, percent: 20 }, '4'],
  ['percentage-change', 'percent-as-pounds', { ...percent, percent: 20, change: 'increase' }, '100'], ['percentage-change', 'change-only', { ...percent, percent: 20, change: 'increase' }, '16'],
  ['percentage-change', 'divides-by-percent', { ...percent, percent: 20, change: 'increase' }, undefined],
  ['percentage-change', 'percent-as-pounds', { ...percent, percent: 20, change: 'decrease' }, '60'], ['percentage-change', 'change-only', { ...percent, percent: 20, change: 'decrease' }, '16'],
  ['percentage-change', 'percent-of-the-new', { ...percent, percent: 20, amount: 96, change: 'increase', asked: 'before' }, '76.80'],
  ['percentage-change', 'percent-of-the-new', { ...percent, percent: 20, amount: 64, change: 'decrease', asked: 'before' }, '76.80'], ['sequences', 'n-plus-step', { ...terms, first: 4 }, 'n + 3'],
  ['sequences', 'first-as-constant', { ...terms, first: 4 }, '3n + 4'], ['sequences', 'step-without-sign', { ...terms, first: 4 }, undefined],
  ['sequences', 'tenth-doubled', { ...terms, first: 4 }, undefined], ['sequences', 'first-step-goes-on', { ...terms, first: 4 }, undefined],
  ['sequences', 'n-plus-step', { ...terms, first: 10, sign: -1 }, 'n − 3'], ['sequences', 'first-as-constant', { ...terms, first: 10, sign: -1 }, '10 − 3n'],
  ['sequences', 'step-without-sign', { ...terms, first: 10, sign: -1 }, '3n + 7'], ['sequences', 'n-plus-step', { ...terms, first: 4, asked: 10 }, undefined],
  ['sequences', 'tenth-doubled', { ...terms, first: 4, asked: 10 }, '35'], ['sequences', 'first-as-constant', { ...terms, step: 2, rule: 'multiplies' }, undefined],
  ['sequences', 'first-step-goes-on', { ...terms, step: 2, rule: 'multiplies' }, '3n'], ['factorising', 'not-all', sum, '3(2x + 3)'], ['factorising', 'first-term-only', sum, '3(2x + 9)'],
  ['factorising', 'letter-left', sum, undefined], ['factorising', 'one-forgotten', sum, undefined], ['factorising', 'not-all', { ...sum, first: 12, second: 18 }, '2(6x + 9)'],
  ['factorising', 'first-term-only', { ...sum, first: 12, second: 18 }, '6(2x + 18)'], ['factorising', 'first-term-only', { ...sum, firstX: 2, secondX: 1 }, undefined],
  ['factorising', 'letter-left', { ...sum, firstX: 2, secondX: 1 }, '3(2x² + 3x)'], ['factorising', 'one-forgotten', { ...sum, second: 3 }, '3(2x)'],
  ['factorising', 'not-all', { ...sum, first: 3, firstY: 1, second: 2, secondY: 1 }, undefined], ['factorising', 'letter-left', { ...sum, first: 3, firstY: 1, second: 2, secondY: 1 }, '3xy + 2y'],
  ['expanding-two-brackets', 'no-middle', product, 'x² + 10'], ['expanding-two-brackets', 'numbers-added', product, 'x² + 7x + 7'],
  ['expanding-two-brackets', 'middle-multiplied', product, 'x² + 10x + 7'], ['expanding-two-brackets', 'two-minuses', product, undefined],
  ['expanding-two-brackets', 'no-middle', { ...product, sign: -1, otherSign: -1 }, 'x² + 10'], ['expanding-two-brackets', 'numbers-added', { ...product, sign: -1, otherSign: -1 }, 'x² − 7x − 7'],
  ['expanding-two-brackets', 'middle-multiplied', { ...product, sign: -1, otherSign: -1 }, 'x² + 10x − 7'],
  ['expanding-two-brackets', 'two-minuses', { ...product, sign: -1, otherSign: -1 }, 'x² − 7x − 10'], ['order-of-operations', 'left-to-right', calculation, '35'],
  ['order-of-operations', 'addition-first', calculation, undefined], ['order-of-operations', 'bracket-ignored', calculation, undefined],
  ['order-of-operations', 'square-doubles', calculation, undefined], ['order-of-operations', 'left-to-right', { ...calculation, first: 20, one: '−', second: 8, other: '+' }, '17'],
  ['order-of-operations', 'addition-first', { ...calculation, first: 20, one: '−', second: 8, other: '+' }, '7'],
  ['order-of-operations', 'addition-first', { ...calculation, first: 24, one: '÷', third: 2 }, '3'], ['order-of-operations', 'left-to-right', { ...calculation, bracket: 'front' }, undefined],
  ['order-of-operations', 'bracket-ignored', { ...calculation, bracket: 'front' }, '23'], ['order-of-operations', 'square-doubles', { ...calculation, squared: 'third' }, '43'],
  ['simultaneous-equations', 'adds-what-is-taken', pair, undefined], ['simultaneous-equations', 'sign-lost-at-the-end', pair, 'x = 13 and y = 3'],
  ['simultaneous-equations', 'minus-as-plus', pair, undefined], ['simultaneous-equations', 'letters-exchanged', pair, 'x = 3 and y = 7'],
  ['simultaneous-equations', 'sign-lost-at-the-end', { ...pair, otherX: 2, otherSign: 1, otherTotal: 14 }, 'x = 16 and y = 6'],
  ['simultaneous-equations', 'letters-exchanged', { ...pair, otherX: 2, otherSign: 1, otherTotal: 14 }, 'x = 6 and y = 4'],
  ['simultaneous-equations', 'adds-what-is-taken', { ...pair, x: 2, y: 3, total: 16, otherX: 2, otherSign: 1, otherTotal: 8 }, 'x = 5 and y = 2'],
  ['simultaneous-equations', 'adds-what-is-taken', { ...pair, y: 5, otherSign: 1, otherY: 5 }, 'x = 7 and y = 3/5'],
  ['simultaneous-equations', 'sign-lost-at-the-end', { ...pair, y: 5, otherSign: 1, otherY: 5 }, undefined],
  ['simultaneous-equations', 'letters-exchanged', { ...pair, y: 5, otherSign: 1, otherY: 5 }, undefined], ['simultaneous-equations', 'minus-as-plus', { ...pair, x: 0 }, 'x = −6 and y = 10'],
])('%s, %s: %j comes to %s', (id, wrong, item, comes) => {
  const family = all.get(id)!;
  const made = family.misconceptions.find((one) => one.id === wrong)!.apply(item);
  expect(made === undefined ? undefined : written(family, made)).toBe(comes);
});

test.each<[string, Json]>([['expanding-one-bracket', bracket], ['linear-equations', equation], ['sharing-in-a-ratio', sharing], ['percentage-change', percent], ['sequences', terms], ['factorising', sum], ['expanding-two-brackets', product], ['order-of-operations', calculation], ['simultaneous-equations', pair]])('%s: %j is within the range', (id, item) => {
  expect(all.get(id)!.faults(item)).toEqual([]);
});

test.each<[string, Json]>([
  ['expanding-one-bracket', { ...bracket, multiplier: 13 }], ['expanding-one-bracket', { ...bracket, multiplier: 0 }], ['expanding-one-bracket', { ...bracket, coefficient: 0 }],
  ['expanding-one-bracket', { ...bracket, coefficient: 13 }], ['expanding-one-bracket', { ...bracket, constant: 0 }], ['expanding-one-bracket', { ...bracket, constant: 25 }],
  ['expanding-one-bracket', { ...bracket, multiplier: 12, constant: 13 }], ['expanding-one-bracket', { ...bracket, multiplier: 1 }],
  ['expanding-one-bracket', { ...bracket, multiplier: 1, sign: -1, place: 'behind' }], ['linear-equations', { ...equation, many: 0 }], ['linear-equations', { ...equation, many: 13 }],
  ['linear-equations', { ...equation, amount: 0 }], ['linear-equations', { ...equation, amount: 31 }], ['linear-equations', { ...equation, across: 13 }],
  ['linear-equations', { ...equation, result: 61 }], ['linear-equations', { ...equation, result: -61 }], ['linear-equations', { ...equation, many: 1, bracket: true }],
  ['linear-equations', { ...equation, sign: -1 }], ['linear-equations', { ...equation, many: 2, across: 1, result: 40 }],
  ['linear-equations', { ...equation, bracket: true, inner: -1, order: 'number', across: 1 }], ['sharing-in-a-ratio', { ...sharing, amount: 0 }], ['sharing-in-a-ratio', { ...sharing, amount: 485 }],
  ['sharing-in-a-ratio', { ...sharing, first: 0 }], ['sharing-in-a-ratio', { ...sharing, second: 0 }], ['sharing-in-a-ratio', { ...sharing, amount: 27, first: 20, second: 7 }],
  ['sharing-in-a-ratio', { ...sharing, first: 3, given: 'difference' }], ['sharing-in-a-ratio', { ...sharing, amount: 21 }], ['sharing-in-a-ratio', { ...sharing, amount: 300, given: 'first' }],
  ['percentage-change', { ...percent, percent: 0 }], ['percentage-change', { ...percent, percent: 310 }], ['percentage-change', { ...percent, percent: 110, change: 'increase' }],
  ['percentage-change', { ...percent, percent: 100, change: 'decrease' }], ['percentage-change', { ...percent, percent: 100 }], ['percentage-change', { ...percent, amount: 0 }],
  ['percentage-change', { ...percent, amount: 1010 }], ['percentage-change', { ...percent, percent: 7, amount: 30 }], ['percentage-change', { ...percent, percent: 200, amount: 600 }],
  ['sequences', { ...terms, step: 0 }], ['sequences', { ...terms, step: 21 }], ['sequences', { ...terms, shown: 3 }], ['sequences', { ...terms, shown: 7 }], ['sequences', { ...terms, hidden: 1 }],
  ['sequences', { ...terms, hidden: 4 }], ['sequences', { ...terms, asked: 4 }], ['sequences', { ...terms, asked: 101 }], ['sequences', { ...terms, first: 161 }],
  ['sequences', { ...terms, rule: 'multiplies', step: 6 }], ['sequences', { ...terms, rule: 'multiplies', first: 0, step: 2 }], ['sequences', { ...terms, rule: 'multiplies', step: 2, asked: 10 }],
  ['sequences', { ...terms, rule: 'multiplies', first: 100, step: 5 }], ['factorising', { ...sum, first: 0 }], ['factorising', { ...sum, second: 121 }], ['factorising', { ...sum, firstX: 4 }],
  ['factorising', { ...sum, firstX: 0 }], ['factorising', { ...sum, begun: 2 }], ['factorising', { ...sum, second: 7 }], ['expanding-two-brackets', { ...product, many: 0 }],
  ['expanding-two-brackets', { ...product, many: 7 }], ['expanding-two-brackets', { ...product, amount: 0 }], ['expanding-two-brackets', { ...product, amount: 13 }],
  ['expanding-two-brackets', { ...product, otherAmount: 13 }], ['expanding-two-brackets', { ...product, square: true }], ['order-of-operations', { ...calculation, first: 1 }],
  ['order-of-operations', { ...calculation, third: 61 }], ['order-of-operations', { ...calculation, squared: 'third', third: 13 }], ['order-of-operations', { ...calculation, squared: 'bracket' }],
  ['order-of-operations', { ...calculation, one: '−' }], ['order-of-operations', { ...calculation, other: '÷' }], ['order-of-operations', { ...calculation, second: 30, third: 10 }],
  ['simultaneous-equations', { ...pair, x: 13 }], ['simultaneous-equations', { ...pair, y: 0, x: 0 }], ['simultaneous-equations', { ...pair, y: 0, otherY: 0 }],
  ['simultaneous-equations', { ...pair, x: 0, otherX: 0 }], ['simultaneous-equations', { ...pair, total: 101 }], ['simultaneous-equations', { ...pair, total: 11 }],
  ['simultaneous-equations', { ...pair, otherSign: 1, otherTotal: 10 }], ['simultaneous-equations', { ...pair, x: 11, y: 10, otherSign: 1, otherTotal: -2, total: 12, otherX: 12, otherY: 11 }],
])('%s: %j leaves the range', (id, item) => {
  expect(all.get(id)!.faults(item)).not.toEqual([]);
});

// The picture that goes with an item; none where nothing shows it.
test.each<[string, Json, string | undefined]>([
  ['expanding-one-bracket', bracket, 'area-model'], ['linear-equations', equation, 'balance'], ['linear-equations', { ...equation, across: 2 }, undefined], ['sharing-in-a-ratio', sharing, 'bar-model'],
  ['percentage-change', percent, 'bar-model'], ['percentage-change', { ...percent, percent: 120 }, 'double-number-line'], ['percentage-change', { ...percent, percent: 120, asked: 'before' }, undefined],
  ['percentage-change', { ...percent, change: 'increase', asked: 'before' }, 'bar-model'], ['sequences', terms, 'number-line'], ['sequences', { ...terms, rule: 'multiplies' }, undefined],
  ['factorising', sum, 'area-model'], ['expanding-two-brackets', product, 'area-model'], ['order-of-operations', calculation, 'number-line'], ['order-of-operations', { ...calculation, bracket: 'front' }, 'area-model'],
  ['order-of-operations', { ...calculation, one: '×', other: '+' }, 'number-line'], ['order-of-operations', { ...calculation, one: '×', other: '+', bracket: 'back' }, 'area-model'],
  ['order-of-operations', { ...calculation, first: 20, one: '−', other: '+' }, 'number-line'], ['order-of-operations', { ...calculation, squared: 'third' }, undefined], ['simultaneous-equations', pair, 'axes'],
])('%s: %j is shown by %s', (id, item, type) => {
  expect(all.get(id)!.picture?.(item)?.type).toBe(type);
});
