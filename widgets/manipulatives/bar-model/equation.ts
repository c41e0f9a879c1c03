import type { Relation } from '../../board/relation.ts';
import { toExact } from '../../maths/exact.ts';
import type { Value } from '../../maths/expression.ts';
import { coefficients, degree, isNumber, plus } from '../../maths/value.ts';
import { bar, drawn, part } from './draw.ts';
import type { BarModel, Part, Shade } from './model.ts';

/** Up to so many of a letter are drawn one by one; more of it, as one part. */
const MOST_DRAWN = 12;

/**
 * 2x + 3 as parts: x, x and 3. A number or a letter that is taken away stands with the part before it, as x − 5 and 10 − x. Undefined: nothing in it is
 * more than zero, or letters are multiplied.
 */
function side(first: number, value: Value): readonly Part[] | undefined {
  const terms = [...coefficients(value)];
  const more = terms.filter(([, many]) => many.s > 0n);
  const less: Value = Object.fromEntries(terms.filter(([, many]) => many.s < 0n).map(([name, many]) => [name, toExact(many)]));
  if (degree(value) > 1 || more.length === 0 || terms.some(([name]) => !/^\p{L}?$/u.test(name))) return undefined;
  const pieces = more.flatMap(([name, many], at): readonly { readonly value: Value; readonly shade: Shade }[] => {
    const shade = (name === '' ? 2 : at === 0 ? 1 : at % 4 + 2) as Shade;
    const apart = name !== '' && many.d === 1n && many.compare(MOST_DRAWN) <= 0;
    return Array.from({ length: apart ? Number(many.n) : 1 }, () => ({ value: { [name]: apart ? '1' : toExact(many) }, shade }));
  });
  const taker = Math.max(0, pieces.findLastIndex(piece => !isNumber(piece.value) || isNumber(less) === false));
  const all = pieces.map((piece, at) => (at === taker ? { ...piece, value: plus(piece.value, less) } : piece));
  return all.map(({ value: each, shade }, at) => part(`p${first + at}`, { is: 'known', value: each }, { shade }));
}

/** A linear equation as two bars that are equally long: a number above what it comes to, else its left side above its right. */
export function equation({ left, right }: Pick<Extract<Relation, { is: 'equation' }>, 'left' | 'right'>): BarModel | undefined {
  const [above, below] = isNumber(right) ? [right, left] : [left, right];
  const [one, other] = [side(10, above), side(60, below)];
  if (!one || !other) return undefined;
  const [top] = one;
  const whole = one.length === 1 && top && isNumber(above) ? [{ ...top, shade: 3 as const }] : one;
  return drawn({ bars: [bar('b1', whole, { wholeOf: 'b2' }), bar('b2', other)] });
}

/** 2x + 3 by itself as one bar. */
export function linear(value: Value): BarModel | undefined {
  const parts = side(10, value);
  return parts && drawn({ bars: [bar('b1', parts)] });
}
