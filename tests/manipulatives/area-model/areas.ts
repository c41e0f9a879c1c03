import * as fc from 'fast-check';
import { areaOf, isArea, type AreaModel } from '../../../widgets/manipulatives/area-model/area-model.ts';
import { Fraction } from '../../../widgets/maths/exact.ts';
import type { Value } from '../../../widgets/maths/expression.ts';
import { isRefusal, type Refusal } from '../../../widgets/maths/refusal.ts';
import { letter, number } from '../../../widgets/maths/value.ts';

/** Positive numbers: whole, tenths, quarters. */
const amounts: fc.Arbitrary<Fraction> = fc.oneof(fc.integer({ min: 1, max: 400 }).map(each => new Fraction(each)), fc.tuple(fc.integer({ min: 1, max: 60 }), fc.constantFrom(4, 10)).map(([top, bottom]) => new Fraction(top, bottom)));
const numbers: fc.Arbitrary<Value> = amounts.map(each => number(each));
const terms: fc.Arbitrary<Value> = fc.oneof(
  numbers, fc.integer({ min: 1, max: 9 }).map(each => number(-each)),
  fc.tuple(fc.constantFrom('x', 'y'), fc.integer({ min: -5, max: 5 }).filter(each => each !== 0)).map(([name, many]) => letter(name, many)),
);
const side = (of: fc.Arbitrary<Value>) => fc.array(of, { minLength: 1, maxLength: 3 });

/** Rectangles of known numbers. */
export const ofNumbers: fc.Arbitrary<AreaModel> = fc.tuple(side(numbers), side(numbers)).map(([down, across]) => areaOf(down, across));
/** Rectangles with known sides: numbers above and below zero, and letters. */
export const areas: fc.Arbitrary<AreaModel> = fc.tuple(side(terms), side(terms)).map(([down, across]) => areaOf(down, across)).filter(isArea);

/** The props of a change that was made; throws the reason of one that was not. */
export function made(moved: { readonly props: AreaModel } | AreaModel | Refusal): AreaModel {
  if (isRefusal(moved)) throw new Error(moved.refused);
  return 'props' in moved ? moved.props : moved;
}
