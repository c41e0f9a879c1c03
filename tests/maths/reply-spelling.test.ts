import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Fraction } from '../../widgets/maths/exact.ts';
import { spelt } from '../../widgets/maths/reply-spelling.ts';

const PLACES = { hundred: 2, thousand: 3, million: 6, billion: 9 } as const;
const part = fc.stringMatching(/^\d{0,10}$/);
const number = fc.tuple(fc.nat(12_345), part).map(([whole, after]) => (after === '' ? String(whole) : `${whole}.${after}`));

test('a number of hundreds, thousands and so on is written in full', () => {
  fc.assert(fc.property(number, fc.constantFrom('hundred', 'thousand', 'million', 'billion'), (amount, scale) => {
    const written = spelt(`${amount} ${scale}`);
    expect(written).toMatch(/^(?:0|[1-9]\d*)(?:\.\d+)?$/);
    expect(new Fraction(written).equals(new Fraction(amount).mul(10 ** PLACES[scale]))).toBe(true);
  }));
});

test('so is a sum of money', () => {
  fc.assert(fc.property(number, fc.constantFrom(['k', 3], ['m', 6], ['bn', 9]), (amount, [scale, places]) => {
    expect(new Fraction(spelt(`£${amount}${scale}`).slice(1)).equals(new Fraction(amount).mul(10 ** places))).toBe(true);
  }));
});

test('pence stand in two places after the point', () => {
  fc.assert(fc.property(fc.nat(999), fc.nat(99), (pounds, pence) => {
    const written = `£${pounds}.${String(pence).padStart(2, '0')}`;
    expect([`£${pounds} ${pence}p`, `£${pounds} ${pence} pence`, `${pounds} pounds ${pence}`, `${pounds} pounds ${pence} pence`].map(spelt)).toEqual([written, written, written, written]);
    expect(spelt(`${written}p`)).toBe(written);
  }));
});

test('letters of full width are those of a keyboard', () => expect(spelt('ｘ＝２３～！')).toBe('x=23~!'));
