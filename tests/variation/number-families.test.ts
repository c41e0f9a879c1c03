import { describe, expect, test } from 'vitest';
import type { Json } from '../../widgets/board/document.ts';
import { toText } from '../../widgets/maths/print.ts';
import { random } from '../../widgets/maths/random.ts';
import type { AnyFamily } from '../../widgets/variation/family.ts';
import { families } from '../../widgets/variation/index.ts';
import { answerText, textOf } from '../../widgets/variation/written.ts';

const all = new Map<string, AnyFamily>(await Promise.all(families.map(async (card) => [card.id, await card.load()] as const)));
const line = (family: AnyFamily, item: Json): string => `${textOf(family.ask(item))} ${answerText(family, item)}`.replaceAll('\u202f', ' ');

describe.each<[string, Json, readonly (readonly [move: string, then: string])[]]>([
  ['bonds', { whole: 5, part: 4, finds: 'second', as: 'words', shown: 'counters' }, [
    ['part-one-less', '5 is 3 and ? 2'], ['other-side', '5 is ? and 3 2'], ['whole-one-more', '6 is ? and 3 3'], ['all-of-it', '6 is ? and 6 0'], ['both-one-less', '5 is ? and 5 0'],
    ['part-one-less', '5 is ? and 4 1'], ['parts-change-places', '5 is ? and 1 4'], ['in-signs', '5 = ? + 1 4'], ['both-ten-more', '15 = ? + 11 4'], ['both-one-more', '16 = ? + 12 4'],
    ['part-one-more', '16 = ? + 13 3'], ['whole-one-less', '15 = ? + 13 2'],
  ]],
  ['equations-and-equals', { one: 3, other: 4, find: 'whole', form: 'adds', calculates: 'before', beside: 0 }, [
    ['swap-addends', '4 + 3 = ? 7'], ['swap-sides', '? = 4 + 3 7'], ['find-a-part', '7 = 4 + ? 3'], ['take-away', '? = 7 − 4 3'], ['whole-one-more', '? = 8 − 4 4'], ['known-part-one-more', '? = 8 − 5 3'],
    ['whole-one-less', '? = 7 − 5 2'], ['find-the-first-part', '2 = 7 − ? 5'],
  ]],
  ['equations-and-equals', { one: 5, other: 3, find: 'other', form: 'takes away', calculates: 'after', beside: 0 }, [
    ['add-back', '8 = 5 + ? 3'], ['find-the-whole', '? = 5 + 3 8'], ['both-sides-add', '? + 1 = 5 + 3 7'], ['beside-one-more', '? + 2 = 5 + 3 6'], ['beside-the-same', '? + 3 = 5 + 3 5'], ['part-one-more', '? + 3 = 5 + 4 6'],
  ]],
  ['adding-across-ten', { start: 9, change: 3, does: 'plus' }, [
    ['change-one-more', '9 + 4 = ? 13'], ['change-one-more', '9 + 5 = ? 14'], ['start-one-less', '8 + 5 = ? 13'], ['change-one-more', '8 + 6 = ? 14'], ['take-it-off-again', '14 − 6 = ? 8'],
    ['start-ten-more', '24 − 6 = ? 18'], ['change-one-less', '24 − 5 = ? 19'], ['start-one-more', '25 − 5 = ? 20'], ['start-ten-less', '15 − 5 = ? 10'],
  ]],
  ['adding-across-ten', { start: 9, change: 5, does: 'plus' }, [['pass-one-on', '8 + 6 = ? 14'], ['change-places', '6 + 8 = ? 14'], ['pass-one-back', '7 + 7 = ? 14'], ['make-ten', '10 + 4 = ? 14']]],
  ['column-addition', { top: 398, bottom: 257 }, [
    ['pass-one-on', '399 + 256 = ? 655'], ['make-a-hundred', '400 + 255 = ? 655'], ['tens-change-places', '450 + 205 = ? 655'], ['ones-change-places', '455 + 200 = ? 655'], ['one-more', '455 + 201 = ? 656'],
    ['hundred-less', '355 + 201 = ? 556'], ['hundred-more', '455 + 201 = ? 656'], ['pass-one-back', '454 + 202 = ? 656'],
  ]],
  ['column-subtraction', { top: 574, bottom: 286 }, [
    ['no-tens', '504 − 286 = ? 218'], ['no-ones', '500 − 286 = ? 214'], ['both-one-less-than-a-hundred', '499 − 285 = ? 214'], ['ones-change-places', '495 − 289 = ? 206'], ['take-one-less', '495 − 288 = ? 207'],
    ['both-one-more', '496 − 289 = ? 207'], ['both-one-less', '495 − 288 = ? 207'], ['take-one-more', '495 − 289 = ? 206'],
  ]],
  ['column-subtraction', { top: 503, bottom: 297 }, [['both-to-a-hundred', '506 − 300 = ? 206'], ['both-ten-more', '516 − 310 = ? 206']]],
  ['derived-facts', { first: 25, second: 4 }, [
    ['double-second', '25 × 8 = ? 200'], ['double-second', '25 × 16 = ? 400'], ['double-and-halve', '50 × 8 = ? 400'], ['second-one-less', '50 × 7 = ? 350'], ['first-one-less', '49 × 7 = ? 343'], ['first-one-more', '50 × 7 = ? 350'],
    ['second-one-more', '50 × 8 = ? 400'], ['halve-and-double', '25 × 16 = ? 400'], ['halve-second', '25 × 8 = ? 200'], ['double-first', '50 × 8 = ? 400'], ['change-places', '8 × 50 = ? 400'],
  ]],
  ['derived-facts', { first: 9, second: 6 }, [['double-both', '18 × 12 = ? 216']]],
  ['scaling-facts', { one: 3, oneIn: 0, does: 'times', two: 4, twoIn: 0 }, [
    ['first-ten-times', '30 × 4 = ? 120'], ['pass-ten-on', '3 × 40 = ? 120'], ['first-ten-times', '30 × 40 = ? 1200'], ['pass-ten-back', '300 × 4 = ? 1200'], ['divide-instead', '1200 ÷ 4 = ? 300'],
    ['divisor-ten-times', '1200 ÷ 40 = ? 30'], ['divide-both-ten-times', '12 000 ÷ 400 = ? 30'],
  ]],
  ['scaling-facts', { one: 3, oneIn: 0, does: 'plus', two: 4, twoIn: 0 }, [
    ['terms-ten-times', '30 + 40 = ? 70'], ['terms-ten-times', '300 + 400 = ? 700'], ['other-unit', '300 + 40 = ? 340'], ['terms-a-tenth', '30 + 4 = ? 34'], ['multiply-instead', '30 × 4 = ? 120'],
    ['first-a-tenth', '3 × 4 = ? 12'], ['first-a-tenth', '0.3 × 4 = ? 1.2'], ['second-a-tenth', '0.3 × 0.4 = ? 0.12'], ['one-more', '0.3 × 0.5 = ? 0.15'], ['both-ten-times', '3 × 5 = ? 15'],
  ]],
  ['times-powers-of-ten', { digits: 34, last: 0, does: 'times', power: 1 }, [
    ['times-ten-more', '34 × 100 = ? 3400'], ['number-a-tenth', '3.4 × 100 = ? 340'], ['nought-between', '30.4 × 100 = ? 3040'], ['last-digit-more', '30.5 × 100 = ? 3050'], ['pass-ten-on', '305 × 10 = ? 3050'],
    ['pass-ten-back', '30.5 × 100 = ? 3050'], ['other-way', '30.5 ÷ 100 = ? 0.305'], ['number-ten-times', '305 ÷ 100 = ? 3.05'], ['divided-by-ten-more', '305 ÷ 1000 = ? 0.305'], ['divide-both-a-tenth', '30.5 ÷ 100 = ? 0.305'],
    ['divide-both-ten-times', '305 ÷ 1000 = ? 0.305'], ['other-way', '305 × 1000 = ? 305 000'],
  ]],
  ['times-powers-of-ten', { digits: 27, last: 0, does: 'times', power: 1 }, [['divide-a-hundred-times', '2700 ÷ 10 = ? 270']]],
  ['times-powers-of-ten', { digits: 27, last: -1, does: 'times', power: 2 }, [['divide-the-product', '270 ÷ 100 = ? 2.7']]],
])('%s from %j', (id, start, steps) => {
  test('goes as it does in a classroom', () => {
    const family = all.get(id)!;
    let item = start;
    for (const [move, then] of steps) {
      const next = family.moves[move]!.apply(item, random(move));
      expect(next === undefined ? `${move} cannot be done` : line(family, next)).toBe(then);
      item = next!;
    }
  });
});

describe('column moves that draw a digit', () => {
  test.each<[string, string, Json, (one: { readonly top: number; readonly bottom: number }) => boolean]>([
    ['column-addition', 'ones-make-ten', { top: 345, bottom: 212 }, ({ bottom }) => bottom > 215 && bottom < 219],
    ['column-addition', 'tens-make-hundred', { top: 345, bottom: 212 }, ({ bottom }) => bottom === 272 || bottom === 282],
    ['column-addition', 'tens-to-nine', { top: 345, bottom: 216 }, ({ bottom }) => bottom === 256],
    ['column-subtraction', 'ones-need-exchange', { top: 574, bottom: 231 }, ({ bottom }) => bottom > 234 && bottom < 240],
    ['column-subtraction', 'tens-need-exchange', { top: 574, bottom: 231 }, ({ bottom }) => bottom === 281 || bottom === 291],
  ])('%s: %s', (id, move, item, will) => {
    for (let draw = 0; draw < 20; draw++) {
      const next = all.get(id)!.moves[move]!.apply(item, random(String(draw)));
      expect(will(next as { top: number; bottom: number }), JSON.stringify(next)).toBe(true);
    }
  });
});

const quarter = { top: 1, bottom: 4, shape: 'square', cut: 'grid', across: 4, shades: '1000', turn: 0 };

// A wrong way, the item that it is taken on, and what it comes to; nothing where it does not arise.
test.each<[string, string, Json, string | undefined]>([
  ['bonds', 'gives-whole', { whole: 7, part: 3, finds: 'second', as: 'words', shown: 'counters' }, '7'], ['bonds', 'adds', { whole: 7, part: 3, finds: 'second', as: 'words', shown: 'counters' }, '10'],
  ['bonds', 'counts-the-first', { whole: 7, part: 3, finds: 'second', as: 'words', shown: 'counters' }, '5'], ['bonds', 'repeats-the-part', { whole: 7, part: 3, finds: 'second', as: 'words', shown: 'counters' }, '3'],
  ['equations-and-equals', 'equals-means-work-out', { one: 3, other: 4, find: 'whole', form: 'adds', calculates: 'before', beside: 1 }, '7'],
  ['equations-and-equals', 'equals-means-work-out', { one: 3, other: 4, find: 'whole', form: 'adds', calculates: 'before', beside: 0 }, undefined],
  ['equations-and-equals', 'adds-all', { one: 3, other: 4, find: 'whole', form: 'adds', calculates: 'before', beside: 1 }, '8'],
  ['equations-and-equals', 'adds-all', { one: 3, other: 4, find: 'whole', form: 'adds', calculates: 'before', beside: 0 }, undefined],
  ['equations-and-equals', 'adds-all', { one: 3, other: 4, find: 'other', form: 'adds', calculates: 'before', beside: 0 }, '10'], ['equations-and-equals', 'adds-all', { one: 3, other: 4, find: 'one', form: 'adds', calculates: 'before', beside: 0 }, '11'],
  ['equations-and-equals', 'counts-the-first', { one: 3, other: 4, find: 'whole', form: 'adds', calculates: 'before', beside: 0 }, '6'], ['equations-and-equals', 'counts-the-first', { one: 3, other: 4, find: 'other', form: 'adds', calculates: 'before', beside: 0 }, '5'],
  ['adding-across-ten', 'counts-the-first', { start: 9, change: 4, does: 'plus' }, '12'], ['adding-across-ten', 'counts-the-first', { start: 13, change: 4, does: 'minus' }, '10'],
  ['adding-across-ten', 'all-beyond-the-ten', { start: 9, change: 4, does: 'plus' }, '14'], ['adding-across-ten', 'all-beyond-the-ten', { start: 10, change: 4, does: 'plus' }, undefined],
  ['adding-across-ten', 'all-beyond-the-ten', { start: 13, change: 4, does: 'minus' }, undefined], ['adding-across-ten', 'smaller-from-larger', { start: 13, change: 4, does: 'minus' }, '11'],
  ['adding-across-ten', 'smaller-from-larger', { start: 9, change: 4, does: 'plus' }, undefined], ['adding-across-ten', 'no-new-ten', { start: 19, change: 4, does: 'plus' }, '13'], ['adding-across-ten', 'no-new-ten', { start: 13, change: 4, does: 'minus' }, undefined],
  ['column-addition', 'forgets-exchange', { top: 347, bottom: 285 }, '522'], ['column-addition', 'writes-both-digits', { top: 347, bottom: 285 }, '51\u202f212'],
  ['column-addition', 'turns-the-sum-round', { top: 347, bottom: 285 }, '641'], ['column-addition', 'turns-the-sum-round', { top: 341, bottom: 285 }, undefined],
  ['column-addition', 'exchanges-always', { top: 341, bottom: 285 }, '636'], ['column-addition', 'exchanges-always', { top: 347, bottom: 285 }, '632'],
  ['column-subtraction', 'smaller-from-larger', { top: 574, bottom: 286 }, '312'], ['column-subtraction', 'does-not-reduce', { top: 574, bottom: 286 }, '398'], ['column-subtraction', 'nothing-for-too-few', { top: 574, bottom: 286 }, '300'],
  ['column-subtraction', 'skips-the-nought', { top: 504, bottom: 286 }, '228'], ['column-subtraction', 'skips-the-nought', { top: 574, bottom: 286 }, undefined], ['column-subtraction', 'skips-the-nought', { top: 504, bottom: 283 }, undefined],
  ['derived-facts', 'one-is-one', { first: 49, second: 7 }, '349'], ['derived-facts', 'one-is-one', { first: 51, second: 7 }, '351'], ['derived-facts', 'one-is-one', { first: 50, second: 7 }, undefined], ['derived-facts', 'one-is-one', { first: 1, second: 7 }, undefined],
  ['derived-facts', 'adjusts-by-the-other', { first: 49, second: 7 }, '301'], ['derived-facts', 'adjusts-by-the-other', { first: 6, second: 9 }, '51'], ['derived-facts', 'adjusts-by-the-other', { first: 6, second: 8 }, undefined],
  ['derived-facts', 'tens-only', { first: 25, second: 4 }, '85'], ['derived-facts', 'tens-only', { first: 20, second: 4 }, undefined], ['derived-facts', 'tens-only', { first: 8, second: 4 }, undefined], ['derived-facts', 'adds', { first: 25, second: 4 }, '29'],
  ['scaling-facts', 'scales-once', { one: 3, oneIn: 1, does: 'times', two: 4, twoIn: 1 }, '120'], ['scaling-facts', 'scales-once', { one: 3, oneIn: 1, does: 'times', two: 4, twoIn: 0 }, undefined],
  ['scaling-facts', 'tenths-stay-tenths', { one: 3, oneIn: -1, does: 'times', two: 4, twoIn: -1 }, '1.2'], ['scaling-facts', 'tenths-stay-tenths', { one: 3, oneIn: -1, does: 'times', two: 4, twoIn: 0 }, undefined],
  ['scaling-facts', 'nought-is-there-already', { one: 5, oneIn: 1, does: 'times', two: 4, twoIn: 0 }, '20'], ['scaling-facts', 'nought-is-there-already', { one: 5, oneIn: 0, does: 'times', two: 4, twoIn: 0 }, undefined],
  ['scaling-facts', 'adds-the-digits', { one: 3, oneIn: 1, does: 'plus', two: 4, twoIn: 0 }, '70'], ['scaling-facts', 'adds-the-digits', { one: 3, oneIn: 1, does: 'plus', two: 4, twoIn: 1 }, undefined],
  ['scaling-facts', 'divisor-scales-up', { one: 12, oneIn: 1, does: 'divided by', two: 4, twoIn: 1 }, '300'], ['scaling-facts', 'divisor-scales-up', { one: 12, oneIn: 1, does: 'divided by', two: 4, twoIn: 0 }, undefined],
  ['times-powers-of-ten', 'adds-noughts', { digits: 34, last: -1, does: 'times', power: 1 }, '3.4'], ['times-powers-of-ten', 'adds-noughts', { digits: 34, last: 0, does: 'times', power: 1 }, undefined],
  ['times-powers-of-ten', 'other-way', { digits: 34, last: 0, does: 'times', power: 1 }, '3.4'], ['times-powers-of-ten', 'other-way', { digits: 34, last: 0, does: 'divided by', power: 1 }, '340'],
  ['times-powers-of-ten', 'one-place', { digits: 34, last: 0, does: 'times', power: 2 }, '340'], ['times-powers-of-ten', 'one-place', { digits: 34, last: 0, does: 'divided by', power: 3 }, '3.4'], ['times-powers-of-ten', 'one-place', { digits: 34, last: 0, does: 'times', power: 1 }, undefined],
  ['times-powers-of-ten', 'whole-part-only', { digits: 34, last: -1, does: 'times', power: 1 }, '30.4'], ['times-powers-of-ten', 'whole-part-only', { digits: 34, last: 0, does: 'times', power: 1 }, undefined],
  ['times-powers-of-ten', 'drops-noughts', { digits: 304, last: -1, does: 'times', power: 1 }, '34'], ['times-powers-of-ten', 'drops-noughts', { digits: 34, last: -1, does: 'times', power: 1 }, undefined],
  ['equal-parts', 'counts-any-parts', { ...quarter, cut: 'unequal', across: 1 }, 'yes'], ['equal-parts', 'counts-any-parts', quarter, undefined],
  ['equal-parts', 'part-to-part', { ...quarter, across: 5, shades: '10000' }, 'yes'], ['equal-parts', 'part-to-part', quarter, undefined],
  ['equal-parts', 'has-to-look-alike', { ...quarter, cut: 'unlike', across: 1 }, 'unequal parts'], ['equal-parts', 'has-to-look-alike', quarter, undefined],
  ['equal-parts', 'exactly-so-many-parts', { ...quarter, across: 8, shades: '11000000' }, 'wrong number of parts'], ['equal-parts', 'exactly-so-many-parts', quarter, undefined],
  ['equal-parts', 'has-to-touch', { ...quarter, shades: '0001' }, 'wrong number shaded'], ['equal-parts', 'has-to-touch', quarter, undefined],
])('%s, %s: %j comes to %s', (id, wrong, item, comes) => {
  const family = all.get(id)!;
  const made = family.misconceptions.find((one) => one.id === wrong)!.apply(item);
  expect(made === undefined ? undefined : toText(family.write(made))).toBe(comes);
});

// What is shaded, of which shape and cut, and whether it shows a quarter.
test.each<[Partial<typeof quarter>, string]>([
  [{}, 'yes'], [{ across: 1 }, 'yes'], [{ across: 2 }, 'yes'], [{ cut: 'diagonals', across: 1 }, 'yes'], [{ cut: 'unlike', across: 1 }, 'yes'], [{ shape: 'circle', cut: 'sectors', across: 1 }, 'yes'], [{ shape: 'triangle', cut: 'midpoints', across: 1 }, 'yes'],
  [{ turn: 3 }, 'yes'], [{ shades: '0010' }, 'yes'], [{ across: 8, shades: '00100100' }, 'yes'], [{ cut: 'unequal', across: 1 }, 'unequal parts'], [{ across: 5, shades: '10000' }, 'wrong number of parts'], [{ across: 3, shades: '100' }, 'wrong number of parts'],
  [{ shades: '1100' }, 'wrong number shaded'], [{ across: 8, shades: '10000000' }, 'wrong number shaded'],
])('a quarter of a square in four columns, but %j: %s', (but, says) => {
  const family = all.get('equal-parts')!;
  expect(family.faults({ ...quarter, ...but })).toEqual([]);
  expect([family.answer({ ...quarter, ...but }), family.again({ ...quarter, ...but })]).toEqual([says, says]);
});

test.each<[string, Json]>([
  ['bonds', { whole: 21, part: 3, finds: 'second', as: 'words', shown: 'counters' }], ['bonds', { whole: 4, part: 5, finds: 'second', as: 'words', shown: 'counters' }], ['bonds', { whole: 0, part: 0, finds: 'second', as: 'words', shown: 'counters' }],
  ['equations-and-equals', { one: 5, other: 6, find: 'whole', form: 'adds', calculates: 'before', beside: 0 }], ['equations-and-equals', { one: 5, other: 0, find: 'whole', form: 'adds', calculates: 'before', beside: 0 }],
  ['equations-and-equals', { one: 3, other: 4, find: 'one', form: 'adds', calculates: 'before', beside: 1 }], ['equations-and-equals', { one: 3, other: 4, find: 'whole', form: 'adds', calculates: 'before', beside: 7 }],
  ['adding-across-ten', { start: 9, change: 10, does: 'plus' }], ['adding-across-ten', { start: 9, change: 0, does: 'plus' }], ['adding-across-ten', { start: 95, change: 5, does: 'plus' }], ['adding-across-ten', { start: 4, change: 4, does: 'minus' }], ['adding-across-ten', { start: 0, change: 4, does: 'plus' }],
  ['column-addition', { top: 99, bottom: 200 }], ['column-addition', { top: 500, bottom: 500 }], ['column-subtraction', { top: 99, bottom: 20 }], ['column-subtraction', { top: 400, bottom: 400 }],
  ['derived-facts', { first: 1, second: 4 }], ['derived-facts', { first: 40, second: 30 }], ['scaling-facts', { one: 3, oneIn: 4, does: 'times', two: 4, twoIn: 0 }], ['scaling-facts', { one: 3, oneIn: -3, does: 'times', two: 4, twoIn: 0 }],
  ['scaling-facts', { one: 13, oneIn: 0, does: 'divided by', two: 4, twoIn: 0 }], ['scaling-facts', { one: 12, oneIn: 0, does: 'divided by', two: 4, twoIn: 1 }], ['scaling-facts', { one: 3, oneIn: 3, does: 'times', two: 4, twoIn: 3 }], ['scaling-facts', { one: 0, oneIn: 0, does: 'times', two: 4, twoIn: 0 }],
  ['scaling-facts', { one: 3, oneIn: -2, does: 'times', two: 4, twoIn: -2 }], ['times-powers-of-ten', { digits: 34, last: 0, does: 'times', power: 4 }], ['times-powers-of-ten', { digits: 34, last: 0, does: 'times', power: 0 }], ['times-powers-of-ten', { digits: 34, last: -1, does: 'divided by', power: 3 }],
  ['times-powers-of-ten', { digits: 34, last: 4, does: 'times', power: 1 }], ['times-powers-of-ten', { digits: 0, last: 0, does: 'times', power: 1 }],
  ['equal-parts', { ...quarter, across: 3 }], ['equal-parts', { ...quarter, shades: '0000' }], ['equal-parts', { ...quarter, across: 16, shades: '1111000000000000' }], ['equal-parts', { ...quarter, cut: 'unequal', across: 1, shades: '1100' }],
  ['equal-parts', { ...quarter, cut: 'unequal', across: 1, shades: '10000' }], ['equal-parts', { ...quarter, across: 5, shades: '11000' }], ['equal-parts', { ...quarter, bottom: 2, across: 1, cut: 'unequal', shades: '1100' }],
])('%s: %j leaves the range', (id, item) => {
  expect(all.get(id)!.faults(item)).not.toEqual([]);
});
