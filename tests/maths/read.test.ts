import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Fraction, toExact } from '../../widgets/maths/exact.ts';
import { fromNumber, fromValue, toText, withUnits } from '../../widgets/maths/print.ts';
import { readCount, readExact, readQuantity, readSentence } from '../../widgets/maths/read.ts';
import { isRefusal } from '../../widgets/maths/refusal.ts';
import { sameValue } from '../../widgets/maths/value.ts';
import { worth } from '../../widgets/maths/worth.ts';
import { fractions, trees, values } from './arbitraries.ts';

// No `r`: whether it is a remainder or a letter hangs on the numbers beside it; the examples below have it.
const pieces = fc.constantFrom('3', '12', '1/2', '6/8', '1 1/2', '1 2/4', '½', '.5', '0.50', '0.3̇', '1,000', '10 000', '?', 'x', 'y', 'm', 'c', 'e', 'a',
  'xy', 'cm', 'cubes', 'of', '£', '°C', '+', '-', '−', '×', '*', '÷', '/', ':', '=', '<', '≤', '>=', '≠', '(', ')', '^', '²', '³', '%', '√', ' ', '\u202f', '.', ',');
const soup = fc.oneof(
  fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.string({ maxLength: 400 }), fc.array(pieces, { maxLength: 14 }).map(parts => parts.join('')),
  fc.array(pieces, { maxLength: 14 }).map(parts => parts.join(' ')),
);

describe('readSentence', () => {
  test('never throws, and either reads or says why in a sentence without lone surrogates', () => {
    fc.assert(fc.property(soup, text => {
      for (const read of [readSentence(text), readQuantity(text), readExact(text), readCount(text)]) {
        if (!isRefusal(read)) continue;
        expect(read.refused).toMatch(/^[A-Z“].+[.)]$/su);
        expect(read.refused.isWellFormed()).toBe(true);
      }
    }), { numRuns: 3_000 });
  });

  test('reads back what it prints, to the same tree', () => {
    const accepted = { count: 0 };
    fc.assert(fc.property(soup, text => {
      const read = readSentence(text);
      if (isRefusal(read) || toText(read).length > 200) return;
      accepted.count++;
      expect(readSentence(toText(read))).toEqual(read);
    }), { numRuns: 5_000 });
    expect(accepted.count).toBeGreaterThan(100);
  });

  test('reads back any tree to one of the same worth, so brackets are put wherever they are needed', () => {
    fc.assert(fc.property(trees(), tree => {
      const text = toText(tree);
      fc.pre(text.length <= 200 && !/\/0(?![\d.])/.test(text));
      const again = readSentence(text);
      if (isRefusal(again)) throw new Error(`${text}: ${again.refused}`);
      const value = worth(tree);
      expect(worth(again) === undefined).toBe(value === undefined);
      if (value) expect(sameValue(worth(again)!, value), text).toBe(true);
      expect(readSentence(toText(again)), text).toEqual(again);
    }), { numRuns: 2_000 });
  });

  test.each([
    ['3/4 + 1 1/2 = ?', '3/4 + 1\u00a01/2 = ?'], ['24 ÷ 3 = 8', '24 ÷ 3 = 8'], ['5<x', '5 < x'], ['0 < x <= 5', '0 < x ≤ 5'], ['2(x+3)', '2(x + 3)'],
    ['x^2', 'x²'], ['2^3^2', '2^(3²)'], ['-3^2', '−3²'], ['(-3)^2', '(−3)²'], ['5 + -3', '5 + (−3)'], ['5 - (-3)', '5 − (−3)'], ['1/(2%)', '1/(2%)'], ['1/2%', '(1/2)%'], ['3 x 4 = 12', '3 × 4 = 12'],
    ['7 ÷ 2 = 3r1', '7 ÷ 2 = 3\u00a0r\u00a01'], ['1/2 of 24', '1/2\u00a0of\u00a024'], ['0.50 = 0.5', '0.50 = 0.5'], ['6/8 = 3/4', '6/8 = 3/4'],
    ['1 2/4', '1\u00a02/4'], ['1 100/200', '1\u00a0100/200'], ['10,000/3', '10\u202f000/3'], ['1 500/3', '1500/3'], ['3·5', '3.5'], ['a r e', 'ar\u00a0e'], ['25% of 80', '25%\u00a0of\u00a080'],
    ['(x+1)/(2x)', '(x + 1)/(2x)'], ['1/2x', '1/2x'], ['4 tens + 3 ones', '4\u00a0tens + 3\u00a0ones'],
  ])('%s is printed %s', (typed, printed) => {
    const read = readSentence(typed);
    expect(isRefusal(read) ? read.refused : toText(read)).toBe(printed);
  });

  test('holds powers tighter than a fraction bar, and the bar left to right', () => {
    expect(worth(read('3/4^2'))).toEqual({ '': '3/16' });
    expect(worth(read('12/3/2'))).toEqual({ '': '2' });
    expect(worth(read('1/2x'))).toEqual({ x: '1/2' });
    expect(worth(read('10 - 3 - 2'))).toEqual({ '': '5' });
    expect(worth(read('24 ÷ 4 × 2'))).toEqual({ '': '12' });
  });

  test.each([
    ['', 'nothing to read'], ['3 +', 'after “3 +”'], ['3 + = 7', 'before “=”'], ['(3', 'not closed'], ['3)', 'never opened'], ['3 4', 'sign is missing after “3”'],
    ['1,5', 'comma'], ['3/0', '0 under its bar'], ['2 + @', '“@” after “2 +”'], ['0.1̇2̇3̇', 'recurring'], ['9'.repeat(41), '40 digits'], ['1+'.repeat(150), '200 characters'],
    ['('.repeat(60), '20'], ['-'.repeat(60), '20'], ['2^'.repeat(60), '20'], ['0.1̇23456̇7̇', 'recurring'], ['0.1̇234567̇', 'fraction'], ['0.(3)', 'recurring'],
  ])('%s is refused: %s', (typed, why) => {
    expect(readSentence(typed)).toMatchObject({ refused: expect.stringContaining(why) });
  });
});

function read(text: string) {
  const found = readSentence(text);
  if (isRefusal(found)) throw new Error(found.refused);
  return found;
}

describe('readQuantity', () => {
  test('reads back every linear value that is printed', () => {
    fc.assert(fc.property(values(), fc.constantFrom('decimal' as const, 'mixed' as const, undefined), (value, as) => {
      const text = toText(fromValue(value, as));
      fc.pre(text.length <= 200 && !/\d{41}/.test(text.replaceAll('\u202f', '')));
      expect(readQuantity(text)).toMatchObject({ value });
    }));
  });

  test('reads back units', () => {
    const units = fc.constantFrom({ before: '£' }, { after: 'cm' }, { after: '%' }, { after: 'p' }, { after: 'cm²' }, { after: 'km/h' }, { after: 'red cubes' }, { after: '°C' });
    fc.assert(fc.property(fractions(), units, (f, unit) => {
      const read = readQuantity(toText(withUnits(fromNumber(f), unit)));
      expect(read).toMatchObject({ value: fromNumberValue(f), ...unit });
    }));
  });

  test.each([
    ['?', { unknown: true }], ['£?', { unknown: true, before: '£' }], ['? cm', { unknown: true, after: 'cm' }], ['1½', { value: { '': '3/2' }, as: 'mixed' }],
    ['.5', { value: { '': '1/2' }, as: 'decimal' }], ['0.1̇42857̇', { value: { '': '1/7' }, as: 'decimal' }], ['-£5', { value: { '': '-5' }, before: '£' }], ['-5 cm', { value: { '': '-5' }, after: 'cm' }], ['-(2x+3) cm', { value: { x: '-2', '': '-3' }, after: 'cm' }], ['-x', { value: { x: '-1' } }], ['-£x', { value: { x: '-1' }, before: '£' }], ['--£5', { value: { '': '5' }, before: '£' }], ['-30 km/h', { value: { '': '-30' }, after: 'km/h' }],
    ['£-5', { value: { '': '-5' }, before: '£' }], ['£3.50', { value: { '': '7/2' }, as: 'decimal', before: '£' }], ['1,000', { value: { '': '1000' } }],
    ['1 000', { value: { '': '1000' } }], ['2x+3', { value: { x: '2', '': '3' } }], ['x-5', { value: { x: '1', '': '-5' } }], ['40%', { value: { '': '40' }, after: '%' }],
    ['12m', { value: { '': '12' }, after: 'm' }], ['2m+3', { value: { m: '2', '': '3' } }], ['(2x+3) cm', { value: { x: '2', '': '3' }, after: 'cm' }],
    ['2(x+3)', { value: { x: '2', '': '6' } }], ['x/2', { value: { x: '1/2' } }],
  ])('%s', (typed, quantity) => {
    expect(readQuantity(typed)).toEqual(quantity);
  });

  test.each([['x = 3', 'is a whole sentence'], ['x < 3', 'is a whole sentence'], ['x²', 'is not a value'], ['√2', 'is not a value']])('of “%s” it says that it %s', (typed, why) => {
    expect(readQuantity(typed)).toMatchObject({ refused: expect.stringContaining(`“${typed}” ${why}`) });
  });

  test.each(['', ' ', 'xy', 'x = 3', '-?', '1 ÷ 0', 'x²', '√2', '?+1', 'cubes'])('refuses “%s”', typed => {
    expect(isRefusal(readQuantity(typed))).toBe(true);
  });
});

const fromNumberValue = (f: Fraction) => (f.equals(0) ? {} : { '': toExact(f) });

describe('readExact', () => {
  test('reads back numbers in every form', () => {
    fc.assert(fc.property(fractions(), fc.constantFrom('fraction' as const, 'decimal' as const, 'mixed' as const), (f, as) => {
      expect(readExact(toText(fromNumber(f, as)))).toMatchObject({ exact: toExact(f) });
    }));
  });

  test('takes numbers only', () => {
    expect(readExact('6/8')).toEqual({ exact: '3/4' });
    expect(readExact('-1 2/4')).toEqual({ exact: '-3/2', as: 'mixed' });
    for (const typed of ['', 'x', '3 + 4', '12 cm', '?', '£3']) expect(isRefusal(readExact(typed))).toBe(true);
  });
});

describe('readCount', () => {
  test('reads back every whole number that can be counted, however it is written', () => {
    fc.assert(fc.property(fc.maxSafeNat(), count => {
      expect(readCount(String(count))).toBe(count);
      expect(readCount(toText(fromNumber(new Fraction(count))))).toBe(count);
      expect(readCount(` ${count.toLocaleString('en-GB')} `)).toBe(count);
    }));
  });

  test('what it takes is what the number is worth', () => {
    fc.assert(fc.property(soup, text => {
      const count = readCount(text);
      if (isRefusal(count)) return;
      expect(readExact(text)).toMatchObject({ exact: String(count) });
      expect(Number.isSafeInteger(count) && count >= 0).toBe(true);
    }), { numRuns: 2_000 });
  });

  test.each([
    ['', 'Type how many: a whole number, such as 7.'], [' ', 'Type how many: a whole number, such as 7.'], ['1e1', 'This is not a whole number. Type one such as 7.'],
    ['1/2', '“1/2” is not a whole number. Type one such as 7.'], ['7.5', '“7.5” is not a whole number. Type one such as 7.'],
    ['3 + 4', '“3 + 4” is not a whole number. Type one such as 7.'], ['7 cm', '“7\u00a0cm” is not a whole number. Type one such as 7.'], ['?', '“?” is not a whole number. Type one such as 7.'],
    ['-3', '“−3” is below zero. Type how many: a whole number, such as 7.'], ['9007199254740993', '“9\u202f007\u202f199\u202f254\u202f740\u202f993” is too many to count. Type a smaller whole number.'],
    ['1'.repeat(41), 'A number here has at most 40 digits.'],
  ])('refuses “%s”', (typed, refused) => expect(readCount(typed)).toEqual({ refused }));
});
