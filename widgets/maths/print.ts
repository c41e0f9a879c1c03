import { Fraction, toExact, toFraction, type Exact } from './exact.ts';
import type { Expression, NumberForm, Value } from './expression.ts';
import { isMade } from './made.ts';
import { ofOne } from './unit.ts';
import { coefficients, degreeOf, powersOf } from './value.ts';

export { toMathML } from './mathml.ts';
export { toText } from './text.ts';
export { toWords } from './words.ts';

/** A number as an expression. */
export function fromNumber(amount: Fraction | Exact, as?: NumberForm): Expression {
  const exact = typeof amount === 'string' ? toExact(toFraction(amount)) : toExact(amount);
  return as === undefined ? { exact } : { exact, as };
}

/**
 * A value as an expression, the highest powers first and the number last: 2x + 3, x² + 3xy + y² − 5, 0. A leading minus is avoided where another term can
 * lead: 12 − x.
 */
export function fromValue(value: Value, as?: NumberForm): Expression {
  const terms = [...coefficients(value)].sort(([one], [other]) => degreeOf(other) - degreeOf(one) || byLetters(one, other));
  const leading = Math.max(0, terms.findIndex(([, coefficient]) => coefficient.s === 1n));
  const [first, ...rest] = [...terms.slice(leading, leading + 1), ...terms.slice(0, leading), ...terms.slice(leading + 1)];
  if (first === undefined) return fromNumber(new Fraction(0), as);
  return rest.reduce(joined(as), termOf(first, as));
}

/** Of one degree, the higher power of the earlier letter comes first: x², xy, y². */
function byLetters(one: string, other: string): number {
  const [powers, others] = [new Map(powersOf(one)), new Map(powersOf(other))];
  const name = [...new Set([...powers.keys(), ...others.keys()])].sort().find(each => powers.get(each) !== others.get(each));
  return name === undefined ? 0 : (others.get(name) ?? 0) - (powers.get(name) ?? 0);
}

type Term = readonly [name: string, coefficient: Fraction];

function joined(as: NumberForm | undefined): (sum: Expression, term: Term) => Expression {
  return (sum, [name, coefficient]) => {
    const term = termOf([name, coefficient.abs()], as);
    if (coefficient.s === -1n) return { op: 'minus', of: [sum, term] };
    return { op: 'plus', of: isMade(sum, 'plus') ? [...sum.of, term] : [sum, term] };
  };
}

function termOf([name, coefficient]: Term, as: NumberForm | undefined): Expression {
  if (name === '') return fromNumber(coefficient, as);
  if (coefficient.s === -1n) return { op: 'negative', of: [termOf([name, coefficient.neg()], as)] };
  const factors = powersOf(name).map(([letter, power]): Expression => (power === 1 ? { letter } : { op: 'power', of: [{ letter }, fromNumber(new Fraction(power))] }));
  const all = coefficient.equals(1) ? factors : [fromNumber(coefficient, as), ...factors];
  const [only] = all;
  return all.length === 1 && only ? only : { op: 'beside', of: all };
}

/**
 * An expression with its units: £24, −£5, 24 cm, 40%, (2x + 3) cm. Sums of money are written with pence when they have any: £3.50. One has
 * its unit in the singular: 1 hour.
 */
export function withUnits(expression: Expression, units: { readonly before?: string; readonly after?: string }): Expression {
  const { before = '', after = '' } = units;
  if (before === '' && after === '') return expression;
  const opposite = before === '' ? undefined : withoutSign(expression);
  if (opposite) return { op: 'negative', of: [withUnits(opposite, units)] };
  if (after === '%') return { op: 'percent', of: [withUnits(expression, { before })] };
  const amount = CURRENCY.test(before) ? withPence(expression) : expression;
  return { op: 'beside', of: [...(before === '' ? [] : [{ word: before }]), amount, ...(after === '' ? [] : [{ word: isOne(expression) ? ofOne(after) : after }])] };
}

const CURRENCY = /^\p{Sc}$/u;

const isOne = (expression: Expression): boolean => 'exact' in expression && /^-?1$/.test(expression.exact) && expression.places === undefined;

function withoutSign(expression: Expression): Expression | undefined {
  if ('op' in expression) return expression.op === 'negative' ? expression.of[0] : undefined;
  return 'exact' in expression && expression.exact.startsWith('-') ? { ...expression, exact: expression.exact.slice(1) } : undefined;
}

function withPence(expression: Expression): Expression {
  if (!('exact' in expression) || expression.as === 'fraction' || expression.as === 'mixed') return expression;
  const amount = toFraction(expression.exact);
  if (amount.d === 1n && expression.places === undefined) return expression;
  return amount.mul(100).d === 1n || expression.as === 'decimal' ? { ...expression, as: 'decimal', places: 2 } : expression;
}
