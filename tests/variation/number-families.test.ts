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
  ['scaling-facts', { one: 3, oneIn: 0, does: 'times', two: 10, twoIn: 0 }], ['scaling-facts', { one: 13, oneIn: 0, does: 'times', two: 4, twoIn: 0 }], ['scaling-facts', { one: 3, oneIn: -2, does: 'times', two: 4, twoIn: -2 }], ['times-powers-of-ten', { digits: 34, last: 0, does: 'times', power: 4 }], ['times-powers-of-ten', { digits: 34, last: 0, does: 'times', power: 0 }], ['times-powers-of-ten', { digits: 34, last: -1, does: 'divided by', power: 3 }],
  ['times-powers-of-ten', { digits: 34, last: 4, does: 'times', power: 1 }], ['times-powers-of-ten', { digits: 0, last: 0, does: 'times', power: 1 }],
  ['equal-parts', { ...quarter, across: 3 }], ['equal-parts', { ...quarter, shades: '0000' }], ['equal-parts', { ...quarter, across: 16, shades: '1111000000000000' }], ['equal-parts', { ...quarter, cut: 'unequal', across: 1, shades: '1100' }],
  ['equal-parts', { ...quarter, cut: 'unequal', across: 1, shades: '10000' }], ['equal-parts', { ...quarter, across: 5, shades: '11000' }], ['equal-parts', { ...quarter, bottom: 2, across: 1, cut: 'unequal', shades: '1100' }],
])('%s: %j leaves the range', (id, item) => {
  expect(all.get(id)!.faults(item)).not.toEqual([]);
});

// What makes an item harder, and its stem sentence; each of these is within the range, many of them only just.
test.each<[string, Json, string, string]>([
  ['bonds', { whole: 5, part: 4, finds: 'second', as: 'words', shown: 'counters' }, '', 'The whole is 5, one part is 4, and the other part is what is missing.'],
  ['bonds', { whole: 6, part: 0, finds: 'first', as: 'words', shown: 'counters' }, 'a part that is nothing; past five; the first part is missing', 'The whole is 6, one part is 0, and the other part is what is missing.'],
  ['bonds', { whole: 10, part: 10, finds: 'second', as: 'words', shown: 'counters' }, 'a part that is nothing; past five', 'The whole is 10, one part is 10, and the other part is what is missing.'],
  ['bonds', { whole: 11, part: 5, finds: 'second', as: 'words', shown: 'counters' }, 'past five; past ten', 'The whole is 11, one part is 5, and the other part is what is missing.'],
  ['bonds', { whole: 1, part: 1, finds: 'second', as: 'words', shown: 'counters' }, 'a part that is nothing', 'The whole is 1, one part is 1, and the other part is what is missing.'],
  ['bonds', { whole: 20, part: 0, finds: 'second', as: 'words', shown: 'counters' }, 'a part that is nothing; past five; past ten', 'The whole is 20, one part is 0, and the other part is what is missing.'],
  ['equations-and-equals', { one: 3, other: 4, find: 'whole', form: 'adds', calculates: 'before', beside: 0 }, '', 'On one side is 3 + 4 and on the other 7: both have the same value.'],
  ['equations-and-equals', { one: 3, other: 4, find: 'whole', form: 'adds', calculates: 'after', beside: 1 }, 'the calculation comes after the equals sign; a calculation on both sides', 'On one side is 6 + 1 and on the other 3 + 4: both have the same value.'],
  ['equations-and-equals', { one: 3, other: 4, find: 'other', form: 'takes away', calculates: 'before', beside: 0 }, 'a part is missing; a subtraction', 'On one side is 7 − 3 and on the other 4: both have the same value.'],
  ['equations-and-equals', { one: 9, other: 1, find: 'one', form: 'adds', calculates: 'before', beside: 0 }, 'a part is missing', 'On one side is 9 + 1 and on the other 10: both have the same value.'],
  ['equations-and-equals', { one: 3, other: 4, find: 'whole', form: 'adds', calculates: 'before', beside: 6 }, 'a calculation on both sides', 'On one side is 3 + 4 and on the other 1 + 6: both have the same value.'],
  ['adding-across-ten', { start: 9, change: 3, does: 'plus' }, 'across a ten', 'Split 3 into 1 and 2: 1 goes to 10, and 2 goes beyond.'],
  ['adding-across-ten', { start: 9, change: 1, does: 'plus' }, 'a whole ten', 'There is no ten to cross between 9 and 10.'],
  ['adding-across-ten', { start: 10, change: 4, does: 'plus' }, 'a whole ten', 'The whole ten 10 needs nothing: all of the 4 goes beyond it.'],
  ['adding-across-ten', { start: 5, change: 3, does: 'plus' }, '', 'There is no ten to cross between 5 and 8.'],
  ['adding-across-ten', { start: 14, change: 6, does: 'minus' }, 'across a ten; taking away', 'Split 6 into 4 and 2: 4 goes to 10, and 2 goes beyond.'],
  ['adding-across-ten', { start: 16, change: 6, does: 'minus' }, 'a whole ten; taking away', 'There is no ten to cross between 16 and 10.'],
  ['adding-across-ten', { start: 20, change: 6, does: 'minus' }, 'a whole ten; taking away', 'The whole ten 20 is where it begins: all of the 6 goes beyond it.'],
  ['adding-across-ten', { start: 25, change: 7, does: 'plus' }, 'across a ten; past twenty', 'Split 7 into 5 and 2: 5 goes to 30, and 2 goes beyond.'],
  ['adding-across-ten', { start: 20, change: 5, does: 'plus' }, 'a whole ten', 'The whole ten 20 needs nothing: all of the 5 goes beyond it.'],
  ['adding-across-ten', { start: 21, change: 5, does: 'plus' }, 'past twenty', 'There is no ten to cross between 21 and 26.'],
  ['adding-across-ten', { start: 90, change: 9, does: 'plus' }, 'a whole ten; past twenty', 'The whole ten 90 needs nothing: all of the 9 goes beyond it.'],
  ['adding-across-ten', { start: 5, change: 4, does: 'minus' }, 'taking away', 'There is no ten to cross between 5 and 1.'],
  ['adding-across-ten', { start: 1, change: 1, does: 'plus' }, '', 'There is no ten to cross between 1 and 2.'],
  ['column-addition', { top: 345, bottom: 212 }, '', 'In the ones 5 and 2 make 7, so there is nothing to exchange.'],
  ['column-addition', { top: 347, bottom: 285 }, 'an exchange of ones; an exchange of tens', 'In the ones 7 and 5 make 12: ten of them are exchanged for one ten, and 2 stay.'],
  ['column-addition', { top: 346, bottom: 254 }, 'an exchange of ones; an exchange of tens; an exchange that causes another', 'In the ones 6 and 4 make 10: ten of them are exchanged for one ten, and 0 stay.'],
  ['column-addition', { top: 342, bottom: 258 }, 'an exchange of ones; an exchange of tens; an exchange that causes another', 'In the ones 2 and 8 make 10: ten of them are exchanged for one ten, and 0 stay.'],
  ['column-addition', { top: 400, bottom: 255 }, 'a whole hundred', 'In the ones 0 and 5 make 5, so there is nothing to exchange.'],
  ['column-addition', { top: 100, bottom: 100 }, 'a whole hundred', 'In the ones 0 and 0 make 0, so there is nothing to exchange.'],
  ['column-addition', { top: 899, bottom: 100 }, '', 'In the ones 9 and 0 make 9, so there is nothing to exchange.'],
  ['column-addition', { top: 345, bottom: 275 }, 'an exchange of ones; an exchange of tens', 'In the ones 5 and 5 make 10: ten of them are exchanged for one ten, and 0 stay.'],
  ['column-addition', { top: 345, bottom: 215 }, 'an exchange of ones', 'In the ones 5 and 5 make 10: ten of them are exchanged for one ten, and 0 stay.'],
  ['column-subtraction', { top: 574, bottom: 231 }, '', 'From 4 in the ones, 1 can be taken away: nothing is exchanged.'],
  ['column-subtraction', { top: 574, bottom: 236 }, 'an exchange into the ones', 'From 4 in the ones, 6 cannot be taken away: one ten is exchanged, which makes 14.'],
  ['column-subtraction', { top: 574, bottom: 286 }, 'an exchange into the ones; an exchange into the tens', 'From 4 in the ones, 6 cannot be taken away: one ten is exchanged, which makes 14.'],
  ['column-subtraction', { top: 504, bottom: 286 }, 'an exchange into the ones; an exchange into the tens; an exchange across a nought', 'From 4 in the ones, 6 cannot be taken away: one ten is exchanged, which makes 14.'],
  ['column-subtraction', { top: 506, bottom: 300 }, 'a whole hundred is taken away', 'From 6 in the ones, 0 can be taken away: nothing is exchanged.'],
  ['column-subtraction', { top: 101, bottom: 100 }, 'a whole hundred is taken away', 'From 1 in the ones, 0 can be taken away: nothing is exchanged.'],
  ['column-subtraction', { top: 999, bottom: 100 }, 'a whole hundred is taken away', 'From 9 in the ones, 0 can be taken away: nothing is exchanged.'],
  ['column-subtraction', { top: 574, bottom: 274 }, '', 'From 4 in the ones, 4 can be taken away: nothing is exchanged.'],
  ['column-subtraction', { top: 504, bottom: 233 }, 'an exchange into the tens', 'From 4 in the ones, 3 can be taken away: nothing is exchanged.'],
  ['column-subtraction', { top: 574, bottom: 573 }, '', 'From 4 in the ones, 3 can be taken away: nothing is exchanged.'],
  ['derived-facts', { first: 25, second: 4 }, 'beyond the tables', 'There are 4 groups of 25; one group fewer would be 25 less.'],
  ['derived-facts', { first: 12, second: 12 }, '', 'There are 12 groups of 12; one group fewer would be 12 less.'],
  ['derived-facts', { first: 13, second: 12 }, 'beyond the tables', 'There are 12 groups of 13; one group fewer would be 13 less.'],
  ['derived-facts', { first: 12, second: 13 }, 'beyond the tables', 'There are 13 groups of 12; one group fewer would be 12 less.'],
  ['derived-facts', { first: 25, second: 16 }, 'beyond the tables; both beyond the tables', 'There are 16 groups of 25; one group fewer would be 25 less.'],
  ['derived-facts', { first: 10, second: 7 }, 'a whole ten', 'There are 7 groups of 10; one group fewer would be 10 less.'],
  ['derived-facts', { first: 7, second: 10 }, 'a whole ten', 'There are 10 groups of 7; one group fewer would be 7 less.'],
  ['derived-facts', { first: 9, second: 4 }, 'one less than a whole ten', 'There are 4 groups of 9; one group fewer would be 9 less.'],
  ['derived-facts', { first: 4, second: 9 }, 'one less than a whole ten', 'There are 9 groups of 4; one group fewer would be 4 less.'],
  ['derived-facts', { first: 2, second: 2 }, '', 'There are 2 groups of 2; one group fewer would be 2 less.'],
  ['derived-facts', { first: 40, second: 25 }, 'beyond the tables; both beyond the tables; a whole ten', 'There are 25 groups of 40; one group fewer would be 40 less.'],
  ['derived-facts', { first: 240, second: 4 }, 'beyond the tables; a whole ten', 'There are 4 groups of 240; one group fewer would be 240 less.'],
  ['scaling-facts', { one: 3, oneIn: 0, does: 'times', two: 4, twoIn: 0 }, '', 'The fact is 3 × 4 = 12, and ones times ones are ones: it is 12 of those.'],
  ['scaling-facts', { one: 3, oneIn: 1, does: 'times', two: 4, twoIn: 1 }, 'both numbers are scaled', 'The fact is 3 × 4 = 12, and tens times tens are hundreds: it is 12 of those.'],
  ['scaling-facts', { one: 5, oneIn: 1, does: 'times', two: 4, twoIn: 0 }, 'a nought in the fact', 'The fact is 5 × 4 = 20, and tens times ones are tens: it is 20 of those.'],
  ['scaling-facts', { one: 3, oneIn: -1, does: 'times', two: 4, twoIn: 0 }, 'a decimal', 'The fact is 3 × 4 = 12, and tenths times ones are tenths: it is 12 of those.'],
  ['scaling-facts', { one: 3, oneIn: 0, does: 'times', two: 4, twoIn: -1 }, 'a decimal', 'The fact is 3 × 4 = 12, and ones times tenths are tenths: it is 12 of those.'],
  ['scaling-facts', { one: 12, oneIn: 1, does: 'divided by', two: 4, twoIn: 0 }, 'a division', 'The fact is 12 ÷ 4 = 3, and tens divided by ones are tens: it is 3 of those.'],
  ['scaling-facts', { one: 12, oneIn: 2, does: 'divided by', two: 4, twoIn: 1 }, 'both numbers are scaled; a division', 'The fact is 12 ÷ 4 = 3, and hundreds divided by tens are tens: it is 3 of those.'],
  ['scaling-facts', { one: 3, oneIn: 1, does: 'plus', two: 4, twoIn: 1 }, 'both numbers are scaled', 'The unit is the same: 3 tens and 4 tens are 7 tens.'],
  ['scaling-facts', { one: 3, oneIn: 1, does: 'plus', two: 4, twoIn: 0 }, 'two units', 'The units are not the same: 3 tens and 4 ones stay apart.'],
  ['scaling-facts', { one: 12, oneIn: 3, does: 'times', two: 5, twoIn: 0 }, 'a nought in the fact', 'The fact is 12 × 5 = 60, and thousands times ones are thousands: it is 60 of those.'],
  ['scaling-facts', { one: 5, oneIn: 3, does: 'times', two: 2, twoIn: 1 }, 'both numbers are scaled; a nought in the fact', 'The fact is 5 × 2 = 10, and thousands times tens are ten thousands: it is 10 of those.'],
  ['scaling-facts', { one: 4, oneIn: 1, does: 'divided by', two: 4, twoIn: 1 }, 'both numbers are scaled; a division', 'The fact is 4 ÷ 4 = 1, and tens divided by tens are ones: it is 1 of those.'],
  ['scaling-facts', { one: 5, oneIn: -2, does: 'times', two: 2, twoIn: -1 }, 'both numbers are scaled; a decimal; a nought in the fact', 'The fact is 5 × 2 = 10, and hundredths times tenths are thousandths: it is 10 of those.'],
  ['scaling-facts', { one: 4, oneIn: 0, does: 'divided by', two: 4, twoIn: 0 }, 'a division', 'The fact is 4 ÷ 4 = 1, and ones divided by ones are ones: it is 1 of those.'],
  ['scaling-facts', { one: 12, oneIn: 3, does: 'times', two: 8, twoIn: 0 }, '', 'The fact is 12 × 8 = 96, and thousands times ones are thousands: it is 96 of those.'],
  ['times-powers-of-ten', { digits: 34, last: 0, does: 'times', power: 1 }, '', 'Every digit moves 1 place to the left: the ones become tens.'],
  ['times-powers-of-ten', { digits: 34, last: -1, does: 'times', power: 2 }, 'a decimal', 'Every digit moves 2 places to the left: the tenths become tens.'],
  ['times-powers-of-ten', { digits: 304, last: 0, does: 'divided by', power: 2 }, 'the answer is a decimal; a division; a nought between', 'Every digit moves 2 places to the right: the ones become hundredths.'],
  ['times-powers-of-ten', { digits: 34, last: 0, does: 'divided by', power: 3 }, 'the answer is a decimal; a division; below one', 'Every digit moves 3 places to the right: the ones become thousandths.'],
  ['times-powers-of-ten', { digits: 34, last: 1, does: 'divided by', power: 1 }, 'a division', 'Every digit moves 1 place to the right: the tens become ones.'],
  ['times-powers-of-ten', { digits: 1, last: 0, does: 'divided by', power: 3 }, 'the answer is a decimal; a division; below one', 'Every digit moves 3 places to the right: the ones become thousandths.'],
  ['times-powers-of-ten', { digits: 9999, last: 0, does: 'times', power: 2 }, '', 'Every digit moves 2 places to the left: the ones become hundreds.'],
  ['times-powers-of-ten', { digits: 99, last: 3, does: 'times', power: 1 }, '', 'Every digit moves 1 place to the left: the thousands become ten thousands.'],
  ['times-powers-of-ten', { digits: 5, last: -3, does: 'times', power: 3 }, 'a decimal', 'Every digit moves 3 places to the left: the thousandths become ones.'],
  ['equal-parts', { top: 1, bottom: 4, shape: 'square', cut: 'grid', across: 4, shades: '1000', turn: 0 }, '', 'The whole is cut into 4 equal parts, and 1 of them is shaded.'],
  ['equal-parts', { top: 1, bottom: 4, shape: 'square', cut: 'unlike', across: 1, shades: '1000', turn: 0 }, 'parts that look unlike', 'The whole is cut into 4 equal parts, and 1 of them is shaded.'],
  ['equal-parts', { top: 1, bottom: 4, shape: 'square', cut: 'unequal', across: 1, shades: '1000', turn: 0 }, 'unequal parts', 'The whole is cut into 4 parts that are not equal, so they cannot name a fraction of it.'],
  ['equal-parts', { top: 1, bottom: 4, shape: 'square', cut: 'grid', across: 8, shades: '11000000', turn: 0 }, 'more parts than the fraction names', 'The whole is cut into 8 equal parts, and 2 of them are shaded.'],
  ['equal-parts', { top: 1, bottom: 4, shape: 'square', cut: 'grid', across: 4, shades: '0100', turn: 0 }, 'other parts are shaded', 'The whole is cut into 4 equal parts, and 1 of them is shaded.'],
  ['equal-parts', { top: 1, bottom: 4, shape: 'square', cut: 'grid', across: 4, shades: '1000', turn: 3 }, 'a turned shape', 'The whole is cut into 4 equal parts, and 1 of them is shaded.'],
  ['equal-parts', { top: 1, bottom: 4, shape: 'circle', cut: 'sectors', across: 1, shades: '1000', turn: 0 }, 'a circle', 'The whole is cut into 4 equal parts, and 1 of them is shaded.'],
  ['equal-parts', { top: 1, bottom: 4, shape: 'square', cut: 'grid', across: 12, shades: '111000000000', turn: 0 }, 'more parts than the fraction names', 'The whole is cut into 12 equal parts, and 3 of them are shaded.'],
  ['equal-parts', { top: 1, bottom: 2, shape: 'square', cut: 'grid', across: 2, shades: '10', turn: 0 }, '', 'The whole is cut into 2 equal parts, and 1 of them is shaded.'],
])('%s: %j is harder by “%s”', (id, item, features, stem) => {
  const family = all.get(id)!;
  expect([family.features(item).join('; '), textOf(family.stem(item)).replaceAll('\u202f', ' '), family.faults(item)]).toEqual([features, stem, []]);
});

// What a teacher types into a dimension, and what is asked then; nothing where it cannot be that.
test.each<[string, string, Json, string, string | undefined]>([
  ['bonds', 'whole', { whole: 7, part: 3, finds: 'second', as: 'signs', shown: 'counters' }, '9', '9 = 3 + ? 6'], ['bonds', 'part', { whole: 7, part: 3, finds: 'second', as: 'signs', shown: 'counters' }, '5', '7 = 5 + ? 2'],
  ['bonds', 'whole', { whole: 7, part: 3, finds: 'second', as: 'signs', shown: 'counters' }, '21', undefined], ['bonds', 'part', { whole: 7, part: 3, finds: 'second', as: 'signs', shown: 'counters' }, 'x', undefined],
  ['equations-and-equals', 'one', { one: 3, other: 4, find: 'whole', form: 'adds', calculates: 'before', beside: 0 }, '5', '5 + 4 = ? 9'], ['equations-and-equals', 'one', { one: 3, other: 4, find: 'other', form: 'adds', calculates: 'before', beside: 0 }, '5', '5 + ? = 7 2'],
  ['equations-and-equals', 'one', { one: 3, other: 4, find: 'one', form: 'adds', calculates: 'before', beside: 0 }, '5', undefined], ['equations-and-equals', 'other', { one: 3, other: 4, find: 'one', form: 'adds', calculates: 'before', beside: 0 }, '5', '? + 5 = 7 2'],
  ['equations-and-equals', 'other', { one: 3, other: 4, find: 'whole', form: 'adds', calculates: 'before', beside: 0 }, '5', '3 + 5 = ? 8'], ['equations-and-equals', 'whole', { one: 3, other: 4, find: 'one', form: 'adds', calculates: 'before', beside: 0 }, '9', '? + 4 = 9 5'],
  ['equations-and-equals', 'whole', { one: 3, other: 4, find: 'other', form: 'adds', calculates: 'before', beside: 0 }, '9', '3 + ? = 9 6'], ['equations-and-equals', 'whole', { one: 3, other: 4, find: 'whole', form: 'adds', calculates: 'before', beside: 0 }, '9', undefined],
  ['equations-and-equals', 'beside', { one: 3, other: 4, find: 'whole', form: 'adds', calculates: 'before', beside: 0 }, '2', '3 + 4 = ? + 2 5'], ['equations-and-equals', 'form', { one: 3, other: 4, find: 'other', form: 'adds', calculates: 'before', beside: 0 }, '-', '7 − 3 = ? 4'],
  ['adding-across-ten', 'start', { start: 9, change: 3, does: 'plus' }, '19', '19 + 3 = ? 22'], ['adding-across-ten', 'change', { start: 9, change: 3, does: 'plus' }, '5', '9 + 5 = ? 14'], ['adding-across-ten', 'does', { start: 9, change: 3, does: 'plus' }, '−', '9 − 3 = ? 6'],
  ['adding-across-ten', 'does', { start: 9, change: 3, does: 'minus' }, '+', '9 + 3 = ? 12'], ['column-addition', 'top-tens', { top: 345, bottom: 212 }, '9', '395 + 212 = ? 607'], ['column-addition', 'bottom-ones', { top: 345, bottom: 212 }, '12', undefined],
  ['column-subtraction', 'bottom-hundreds', { top: 574, bottom: 231 }, '1', '574 − 131 = ? 443'], ['derived-facts', 'first', { first: 25, second: 4 }, '26', '26 × 4 = ? 104'], ['derived-facts', 'second', { first: 25, second: 4 }, '6', '25 × 6 = ? 150'],
  ['scaling-facts', 'one', { one: 3, oneIn: 1, does: 'times', two: 4, twoIn: 0 }, '6', '60 × 4 = ? 240'], ['scaling-facts', 'oneIn', { one: 3, oneIn: 1, does: 'times', two: 4, twoIn: 0 }, 'Tenths', '0.3 × 4 = ? 1.2'], ['scaling-facts', 'twoIn', { one: 3, oneIn: 1, does: 'times', two: 4, twoIn: 0 }, 'hundreds', '30 × 400 = ? 12 000'],
  ['scaling-facts', 'two', { one: 3, oneIn: 1, does: 'times', two: 4, twoIn: 0 }, '5', '30 × 5 = ? 150'], ['scaling-facts', 'does', { one: 3, oneIn: 1, does: 'times', two: 4, twoIn: 0 }, '+', '30 + 4 = ? 34'], ['scaling-facts', 'two', { one: 3, oneIn: 1, does: 'times', two: 4, twoIn: 0 }, '0', undefined],
  ['times-powers-of-ten', 'digits', { digits: 34, last: 0, does: 'times', power: 1 }, '5.06', '5.06 × 10 = ? 50.6'], ['times-powers-of-ten', 'digits', { digits: 34, last: 0, does: 'times', power: 1 }, '4500', '4500 × 10 = ? 45 000'], ['times-powers-of-ten', 'digits', { digits: 34, last: 0, does: 'times', power: 1 }, '1/3', undefined],
  ['times-powers-of-ten', 'digits', { digits: 34, last: 0, does: 'times', power: 1 }, '-3', undefined], ['times-powers-of-ten', 'last', { digits: 34, last: 0, does: 'times', power: 1 }, 'hundredths', '0.34 × 10 = ? 3.4'], ['times-powers-of-ten', 'power', { digits: 34, last: 0, does: 'times', power: 1 }, '1,000', '34 × 1000 = ? 34 000'],
  ['times-powers-of-ten', 'power', { digits: 34, last: 0, does: 'times', power: 1 }, '20', undefined], ['times-powers-of-ten', 'does', { digits: 34, last: 0, does: 'times', power: 1 }, '÷', '34 ÷ 10 = ? 3.4'], ['times-powers-of-ten', 'does', { digits: 34, last: 0, does: 'divided by', power: 1 }, '×', '34 × 10 = ? 340'],
  ['equal-parts', 'asked', quarter, '1/2', 'Is 1/2 of the shape shaded? If not, what is wrong? wrong number shaded'], ['equal-parts', 'asked', quarter, '1', undefined], ['equal-parts', 'asked', quarter, '0', undefined], ['equal-parts', 'asked', quarter, '1/13', undefined], ['equal-parts', 'asked', quarter, '5/4', undefined],
  ['equal-parts', 'parts', { ...quarter, shades: '0100' }, '5', undefined], ['equal-parts', 'shaded', quarter, '5', undefined], ['equal-parts', 'parts', { ...quarter, cut: 'diagonals', across: 1 }, '5', undefined],
  ['equal-parts', 'parts', quarter, '5', 'Is 1/4 of the shape shaded? If not, what is wrong? wrong number of parts'], ['equal-parts', 'shaded', quarter, '2', 'Is 1/4 of the shape shaded? If not, what is wrong? wrong number shaded'], ['equal-parts', 'shape', quarter, 'Rectangle', 'Is 1/4 of the shape shaded? If not, what is wrong? yes'],
])('%s, %s: into %j is typed “%s”', (id, dimension, item, text, then) => {
  const family = all.get(id)!;
  const made = family.dimensions[dimension]!.typed!(item, text);
  expect(made === undefined ? undefined : line(family, made)).toBe(then);
});
