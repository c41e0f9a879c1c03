import type { Picture } from '../../board/pictured.ts';
import { lineOf } from '../../manipulatives/number-line/number-line.ts';
import { Fraction, toExact } from '../../maths/exact.ts';
import type { Family, Route, Year } from '../fact.ts';
import { counted, exactly, route, shown, text } from './making.ts';
import { productCards, productId, sumCards, sumId } from './sums.ts';

/** Ten, a hundred, a tenth and a hundredth: how facts are scaled, by which criterion and in which year (DfE 2020). */
export const SCALES = {
  tens: { by: new Fraction(10), units: 'tens', code: '3NF-3', year: 3 }, hundreds: { by: new Fraction(100), units: 'hundreds', code: '4NF-3', year: 4 },
  tenths: { by: new Fraction(1, 10), units: 'tenths', code: '5NF-2', year: 5 }, hundredths: { by: new Fraction(1, 100), units: 'hundredths', code: '5NF-2', year: 5 },
} as const satisfies Readonly<Record<string, { readonly by: Fraction; readonly units: string; readonly code: string; readonly year: Year }>>;
export type Scale = keyof typeof SCALES;

/** A number line that counts in tens, hundreds or tenths, with a jump for each of the two numbers. */
function jumps(a: number, b: number, by: Fraction): Picture {
  const [one, other, step] = [by.mul(a), by.mul(b), by].map(toExact);
  const to = toExact(by.mul(a + b > 10 ? 20 : 10));
  const line = lineOf('0', to, step ?? '1', { as: 'decimal', jumps: [...(a === 0 ? [] : [{ id: 'j1', by: one ?? '1', from: '0' }]), { id: 'j2', by: other ?? '1', from: one ?? '0' }], next: 3 });
  return { type: 'number-line', props: line };
}

/** From 10 − 3 to 100 − 30: a way to each difference of a sum whose two numbers are so many times a and b. */
export function scaledDifferences(a: number, b: number, { by, units }: { readonly by: Fraction; readonly units: string }): readonly Route[] {
  const [c, whole] = [a + b, text(by.mul(a + b))];
  const [, ...differences] = sumCards(by.mul(a), by.mul(b));
  return differences.map(({ id, answer }) => {
    const left = exactly(answer).equals(by.mul(a)) ? a : b;
    const less = c - left;
    return route('scaling', `${c} take away ${less} is ${left}, so ${counted(c, units)} take away ${counted(less, units)} is ${counted(left, units)}: ${answer}.`, {
      steps: [`${c} − ${less} = ${left}`, `${whole} − ${text(by.mul(less))} = ${answer}`], needs: [sumId(a, b)], cards: [id],
    });
  });
}

/** 30 + 50 from 3 + 5, of numbers to 10. */
export function scaledSum(a: number, b: number, scale: Scale): Family {
  const { by, units, code, year } = SCALES[scale];
  const [one, other, whole] = [by.mul(a), by.mul(b), by.mul(a + b)];
  return {
    id: sumId(one, other), cards: sumCards(one, other), lead: `adding-${scale}`, groups: [`adding-${scale}`], year, codes: [code],
    picture: scale === 'hundredths' ? shown('hundred-grid', `${text(one)} + ${text(other)}`) : jumps(a, b, by),
    routes: [route('scaling', `${a} and ${b} make ${a + b}, so ${counted(a, units)} and ${counted(b, units)} make ${counted(a + b, units)}: ${text(whole)}.`, {
      steps: [`${a} + ${b} = ${a + b}`, `${text(one)} + ${text(other)} = ${text(whole)}`], needs: [sumId(a, b)],
    }), ...scaledDifferences(a, b, { by, units })],
  };
}

/** 7 × 80 from 7 × 8. */
export function scaledProduct(a: number, b: number, scale: Scale): Family {
  const { by, units, code, year } = SCALES[scale];
  const [other, whole] = [by.mul(b), by.mul(a * b)];
  const needs = [productId(Math.min(a, b), Math.max(a, b))];
  const [, byNumber, byScaled] = productCards(a, other);
  return {
    id: productId(a, other), cards: productCards(a, other), lead: `multiplying-${scale}`, groups: [`multiplying-${scale}`], year, codes: [code],
    picture: shown('area-model', `${a} × ${text(other)}`),
    routes: [route('scaling', `${a} times ${b} is ${a * b}, so ${a} times ${b} ${units} is ${a * b} ${units}: ${text(whole)}.`, {
      steps: [`${a} × ${b} = ${a * b}`, `${a} × ${text(other)} = ${text(whole)}`], needs,
    }), route('scaling', `${a * b} divided by ${a} is ${b}, so ${a * b} ${units} divided by ${a} is ${counted(b, units)}: ${text(other)}.`, {
      steps: [`${a * b} ÷ ${a} = ${b}`, `${text(whole)} ÷ ${a} = ${text(other)}`], needs, cards: byNumber ? [byNumber.id] : [],
    }), route('scaling', `${a * b} divided by ${b} is ${a}, so ${a * b} ${units} divided by ${counted(b, units)} is ${a}.`, {
      steps: [`${a * b} ÷ ${b} = ${a}`, `${text(whole)} ÷ ${text(other)} = ${a}`], needs, cards: byScaled ? [byScaled.id] : [],
    })],
  };
}
