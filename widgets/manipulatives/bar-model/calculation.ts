import { type Fraction, toFraction } from '../../maths/exact.ts';
import type { Expression, NumberForm } from '../../maths/expression.ts';
import { letter, number } from '../../maths/value.ts';
import { bar, drawn, equal, over, part, run, span } from './draw.ts';
import type { BarModel, Part, Quantity, Shade } from './model.ts';

/** Products of up to this many parts are drawn part by part; of more, as a run. */
const MOST_DRAWN = 12;

/** A sum, a difference, a product, a quotient or one number as a bar model, `?` and letters in it as they stand; undefined: nothing of these. */
export function calculated(whole: Expression): BarModel | undefined {
  const equals = 'op' in whole && whole.op === 'equals' && whole.of.length === 2 ? whole.of : undefined;
  const [left, right] = equals ?? [whole, undefined];
  if (!left) return undefined;
  if (equals && right && !('op' in bare(left)) && 'op' in bare(right)) return calculation(bare(right), left);
  return calculation(bare(left), right);
}

/** An expression without the brackets around it. */
export const bare = (expression: Expression): Expression => 'op' in expression && expression.op === 'brackets' && expression.of[0] ? bare(expression.of[0]) : expression;

/** An exact number that an expression is, a fraction that is written as one and a negative one too. */
function exactly(expression: Expression): { readonly value: Fraction; readonly as?: NumberForm } | undefined {
  const one = bare(expression);
  if ('exact' in one) return { value: toFraction(one.exact), ...(one.as && { as: one.as }) };
  if (!('op' in one)) return undefined;
  const [top, bottom] = one.of.map(exactly);
  if (one.op === 'over' && top && bottom && !bottom.value.equals(0)) return { value: top.value.div(bottom.value), as: 'fraction' };
  return one.op === 'negative' && top ? { ...top, value: top.value.neg() } : undefined;
}

/** What is written for one term; undefined: more than a number, a letter or `?`. */
function quantity(expression: Expression | undefined): Quantity | undefined {
  const one = expression && bare(expression);
  if (!one || 'unknown' in one) return one && { is: 'unknown' };
  if ('letter' in one) return /^\p{L}$/u.test(one.letter) ? { is: 'known', value: letter(one.letter) } : undefined;
  const exact = exactly(one);
  return exact && { is: 'known', value: number(exact.value), ...(exact.as && { as: exact.as }) };
}

function calculation(expression: Expression, result: Expression | undefined): BarModel | undefined {
  const comes = result && quantity(result);
  if (result && !comes) return undefined;
  if (!('op' in expression) || exactly(expression)) {
    const alone = quantity(expression);
    return alone && drawn({ bars: [bar('b1', [part('p2', alone)])] });
  }
  const terms = operands(expression).map(quantity);
  const every = terms.filter((term) => term !== undefined);
  if (every.length !== terms.length) return undefined;
  switch (expression.op) {
    case 'plus': return sum(every, comes);
    case 'minus': return difference(every, comes);
    case 'times': return every.length === 2 ? product(every, comes) : undefined;
    case 'divided by': case 'over': return quotient(every, comes);
    default: return undefined;
  }
}

/** The operands of an operation; of 12 − 3 − 4 all three. */
function operands(expression: Extract<Expression, { readonly op: unknown }>): readonly Expression[] {
  const [first, ...others] = expression.of;
  return expression.op === 'minus' && first && 'op' in first && first.op === 'minus' ? [...operands(first), ...others] : expression.of;
}

const shade = (index: number): Shade => (index % 6 + 1) as Shade;

function sum(terms: readonly Quantity[], comes: Quantity | undefined): BarModel | undefined {
  if (terms.length > 100) return undefined;
  const parts = terms.map((term, index) => part(`p${index + 2}`, term, { shade: shade(index) }));
  return drawn({ bars: [bar('b1', parts)], braces: over(`c${terms.length + 2}`, parts, comes ?? { is: 'unknown' }) });
}

/** a − b − … = c: the whole is a; what is taken away is dotted. */
function difference([whole, ...taken]: readonly Quantity[], comes: Quantity | undefined): BarModel | undefined {
  if (!whole || taken.length > 100) return undefined;
  const left = part('p2', comes ?? { is: 'unknown' });
  const parts = [left, ...taken.map((term, index) => part(`p${index + 3}`, term, { shade: shade(index + 1), dotted: true }))];
  return drawn({ bars: [bar('b1', parts)], braces: over(`c${taken.length + 3}`, parts, whole) });
}

const amount = (one: Quantity | undefined): Fraction | undefined => {
  const { '': constant, ...letters } = one?.is === 'known' ? one.value : { '': undefined, x: '1' };
  return Object.keys(letters).length === 0 ? toFraction(constant ?? '0') : undefined;
};

const counts = (one: Quantity | undefined, most: number): number | undefined => {
  const value = amount(one);
  return value && value.d === 1n && value.compare(1) >= 0 && value.compare(most) <= 0 ? Number(value.n) : undefined;
};

function product([first, second]: readonly Quantity[], comes: Quantity | undefined): BarModel | undefined {
  const share = amount(first);
  if (share && share.d > 1n && share.compare(0) > 0) return fractionOf(share, second, comes);
  const many = counts(first, MOST_DRAWN);
  const parts = many === undefined ? undefined : equal(2, many, { quantity: second });
  if (parts) return drawn({ bars: [bar('b1', parts)], braces: over('c90', parts, comes ?? { is: 'unknown' }) });
  return counts(first, 1e6) !== undefined || first?.is === 'unknown' || !amount(first) ? inRun(second, first, comes ?? { is: 'unknown' }) : undefined;
}

function inRun(unit: Quantity | undefined, many: Quantity | undefined, comes: Quantity | undefined): BarModel {
  const one = run('p2', { unit, number: many });
  return drawn({ bars: [bar('b1', [one])], braces: over('c3', [one], comes) });
}

/** k/n of an amount: n equal parts of which k are looked at; more than a whole is drawn as k parts beside n. */
export function fractionOf(share: Fraction, of: Quantity | undefined, comes: Quantity | undefined): BarModel | undefined {
  const [k, n] = [Number(share.n), Number(share.d)];
  if (k > 90 || n > 90) return undefined;
  if (k > n) {
    const [one, other] = [equal(10, n), equal(110, k, { shade: 2 })];
    return drawn({ bars: [bar('b1', one), bar('b2', other)], braces: [...over('c3', one, of), ...over('c4', other, comes ?? { is: 'unknown' }, 'below')] });
  }
  const parts = equal(10, n).map((piece, index): Part => index < k ? piece : { ...piece, shade: 2 });
  const braces = [...over('c2', parts, of), ...span('c3', { from: parts[0], to: parts[k - 1], side: 'below' }, comes ?? { is: 'unknown' })];
  return drawn({ bars: [bar('b1', parts)], braces });
}

function quotient([whole, by]: readonly Quantity[], comes: Quantity | undefined): BarModel | undefined {
  const many = counts(by, MOST_DRAWN);
  if (many === undefined) return by?.is === 'unknown' || counts(by, 1e6) !== undefined ? inRun(comes ?? { is: 'unknown' }, by, whole) : undefined;
  const parts = equal(2, many, { quantity: comes ?? { is: 'unknown' } });
  return drawn({ bars: [bar('b1', parts)], braces: over('c90', parts, whole) });
}
