import * as fc from 'fast-check';
import { HIGHEST, LOWEST, powersOf, tenTo, type GattegnoChart } from '../../../widgets/manipulatives/gattegno-chart/gattegno-chart.ts';
import { Fraction, toExact } from '../../../widgets/maths/exact.ts';
import { isRefusal, type Refusal } from '../../../widgets/maths/refusal.ts';

const flag = <Name extends string>(name: Name) => fc.constantFrom({}, { [name]: true } as Readonly<Record<Name, true>>);

/** A number made of these digits, the largest row's first. */
export function numberOf(rows: Pick<GattegnoChart, 'highest' | 'lowest'>, digits: readonly number[]): Fraction {
  return powersOf(rows).reduce((sum, power, at) => sum.add(tenTo(power).mul(digits[at] ?? 0)), new Fraction(0));
}

/** Charts as they come about: any rows, any digits in them. */
export const charts: fc.Arbitrary<GattegnoChart> = fc.tuple(fc.integer({ min: LOWEST, max: HIGHEST }), fc.integer({ min: LOWEST, max: HIGHEST }))
  .chain(([one, other]) => {
    const rows = { highest: Math.max(one, other), lowest: Math.min(one, other) };
    return fc.tuple(fc.array(fc.nat(9), { minLength: 10, maxLength: 10 }), flag('upsideDown'), flag('written'), flag('expanded'), flag('named'))
      .map(([digits, ...flags]): GattegnoChart => Object.assign({ ...rows, number: toExact(numberOf(rows, digits)) }, ...flags));
  });

/** The props of a change that was made; throws the reason of one that was not. */
export function made(moved: { readonly props: GattegnoChart } | Refusal): GattegnoChart {
  if (isRefusal(moved)) throw new Error(moved.refused);
  return moved.props;
}
