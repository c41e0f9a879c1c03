import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaOf, cellId, cellsOf, isArea, numberIn, sideValue, worthOf, type AreaModel } from '../../../widgets/manipulatives/area-model/area-model.ts';
import { byTens, join, sidesAsked, split, splitAt, turned, typeCell, typeSide, typeTerm, withMissing } from '../../../widgets/manipulatives/area-model/change.ts';
import { byPlaces } from '../../../widgets/manipulatives/area-model/places.ts';
import { productExpression } from '../../../widgets/manipulatives/area-model/tokens.ts';
import { Fraction, toExact } from '../../../widgets/maths/exact.ts';
import { toText } from '../../../widgets/maths/print.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';
import { minus, number, product } from '../../../widgets/maths/value.ts';
import { polynomial } from '../../../widgets/maths/worth.ts';
import { areas, made, ofNumbers } from './areas.ts';

const written = (props: AreaModel): string => toText(productExpression(props));
const bare = areaOf([number(23)], [number(47)]);

test('cells are worth the product of the sides, and the product is written as it is worth', () => {
  fc.assert(fc.property(areas, props => {
    const whole = product(sideValue(props.down)!, sideValue(props.across)!);
    expect(worthOf(props)).toEqual(whole);
    expect(polynomial(productExpression(props))).toEqual(whole);
  }));
});

test('tens and ones, joining and turning leave the worth', () => {
  fc.assert(fc.property(areas, props => {
    for (const moved of [byTens(props), join(props, []), { props: turned(props) }]) {
      if (isRefusal(moved)) continue;
      expect(isArea(moved.props)).toBe(true);
      expect(worthOf(moved.props)).toEqual(worthOf(props));
    }
    expect(turned(turned(props))).toEqual(props);
  }));
  expect(written(made(byTens(bare)))).toBe('(20 + 3) × (40 + 7)');
  expect(written(made(join(made(byTens(bare)), [])))).toBe('23 × 47');
});

test('a number by its places comes to the number, the largest first', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 99999 }), fc.constantFrom(1, 4, 10, 100), (top, bottom) => {
    const parts = byPlaces(new Fraction(top, bottom), bottom === 4 ? undefined : 'decimal');
    expect(parts.reduce((so, part) => so.add(part)).equals(new Fraction(top, bottom))).toBe(true);
    parts.slice(1).forEach((part, at) => expect(part.compare(parts[at]!)).toBeLessThan(0));
  }));
  expect(byPlaces(new Fraction('2.35'), 'decimal').map(part => toExact(part))).toEqual(['2', '3/10', '1/20']);
  expect(byPlaces(new Fraction('3/4')).map(part => toExact(part))).toEqual(['3/4']);
});

test('a side is typed as a sum, and is refused when it is none', () => {
  expect(written(made(typeSide(bare, 'down', '20 + 3')))).toBe('(20 + 3) × 47');
  expect(written(made(typeSide(made(typeSide(bare, 'down', 'x + 3')), 'across', 'x − 2')))).toBe('(x + 3)(x − 2)');
  expect(written(made(typeTerm(bare, 't2', '40 + 7')))).toBe('23 × (40 + 7)');
  expect(made(typeSide(bare, 'down', '2.3')).as).toBe('decimal');
  for (const text of ['0', 'x/y', '3 = 3', '5 cm', '1 + 2 + 3 + 4 + 5', 'hello', '(', 'x^9', '2 × ?']) expect(typeSide(bare, 'down', text)).toMatchObject({ refused: expect.stringMatching(/^[A-Z“].*\.$/s) });
});

test('terms that stay what they were keep their ids, and so do their cells', () => {
  const parted = made(byTens(bare));
  const [twenty, three] = parted.down;
  const longer = made(typeSide(parted, 'down', '100 + 20 + 3'));
  expect(longer.down.slice(1)).toEqual([twenty, three]);
  expect(made(typeSide(longer, 'down', '3')).down).toEqual([three]);
  expect(cellsOf(turned(parted)).map(({ id }) => id).toSorted()).toEqual(cellsOf(parted).map(({ id }) => id).toSorted());
});

test('a line takes from one number what it gives to the other', () => {
  fc.assert(fc.property(ofNumbers.filter(({ across }) => across.length > 1), fc.integer({ min: 1, max: 9 }), (props, tenths) => {
    const [one, other] = props.across;
    const both = numberIn(one)!.add(numberIn(other!)!);
    const moved = made(splitAt(props, one.id, both.mul(tenths).div(10)));
    expect(worthOf(moved)).toEqual(worthOf(props));
    expect(numberIn(moved.across[0])!.equals(both.mul(tenths).div(10))).toBe(true);
  }));
  expect(isRefusal(splitAt(made(byTens(bare)), 't1', new Fraction(23)))).toBe(true);
});

test('a side is split at what is typed, in whichever term is chosen', () => {
  expect(written(made(split(bare, 'across', { chosen: [], text: '40' })))).toBe('23 × (40 + 7)');
  expect(written(made(split(bare, 'across', { chosen: [], text: '50' })))).toBe('23 × (50 − 3)');
  expect(isRefusal(split(bare, 'across', { chosen: [], text: '47' }))).toBe(true);
  expect(isRefusal(split(bare, 'across', { chosen: [], text: 'x' }))).toBe(true);
});

test('sides that are asked for are found from the cells, and what does not match is seen', () => {
  const props = areaOf([{ x: '1' }, number(3)], [{ x: '1' }, number(2)]);
  const asked = made(sidesAsked(props));
  expect([...asked.down, ...asked.across].every(({ value }) => value === undefined)).toBe(true);
  expect(worthOf(asked)).toEqual(worthOf(props));
  const typed = ['x', '3', 'x', '2'].reduce((so, text, at) => made(typeTerm(so, `t${at + 1}`, text)), asked);
  expect(typed).toEqual(props);
  const wrong = ['x', '2', 'x', '2'].reduce((so, text, at) => made(typeTerm(so, `t${at + 1}`, text)), asked);
  expect(cellsOf(wrong).filter(cell => cell.wrong)).toHaveLength(2);
  expect(worthOf(wrong)).toBeUndefined();
});

test('a side that is asked for leaves its products, and a cell that is known can be typed', () => {
  const asked = made(typeTerm(bare, 't2', '?'));
  expect(cellsOf(asked)[0]!.value).toEqual(number(1081));
  const other = made(typeCell(asked, cellsOf(asked)[0]!.id, '230'));
  expect(cellsOf(made(typeTerm(other, 't2', '10')))[0]!.wrong).toBe(false);
});

test('a part that is missing is taken off the worth, and put back', () => {
  const square = areaOf([{ x: '1' }, number(3)], [{ x: '1' }, number(3)]);
  const gone = made(withMissing(square, []));
  expect(worthOf(gone)).toEqual({ x: '6', 'x^2': '1' });
  expect(made(withMissing(gone, []))).toEqual(square);
  expect(isRefusal(withMissing(bare, []))).toBe(true);
  fc.assert(fc.property(areas.filter(props => cellsOf(props).length > 1), fc.nat(9), (props, which) => {
    const cell = cellsOf(props)[which % cellsOf(props).length]!;
    expect(minus(worthOf(props)!, worthOf(made(withMissing(props, [cellId(cell.row, cell.column)])))!)).toEqual(cell.value);
  }));
});
