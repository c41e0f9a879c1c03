import fc from 'fast-check';
import { Fraction, toExact } from '../../../widgets/maths/exact.ts';
import type { Expression } from '../../../widgets/maths/expression.ts';

const exact = (amount: Fraction | number): Expression => ({ exact: toExact(new Fraction(amount)) });
const made = (op: Extract<Expression, { readonly op: unknown }>['op'], ...of: Expression[]): Expression => ({ op, of });
const smallNumber = (): fc.Arbitrary<Expression> => fc.tuple(fc.integer({ min: -30, max: 30 }), fc.integer({ min: 1, max: 12 })).map(([n, d]) => exact(new Fraction(n, d)));

/** One number: whole, a fraction, mixed or a decimal. */
export function numbers(): fc.Arbitrary<Expression> {
  return fc.tuple(fc.integer({ min: -200, max: 200 }), fc.constantFrom(1, 2, 3, 4, 5, 8, 10, 100), fc.constantFrom('fraction' as const, 'mixed' as const, 'decimal' as const, undefined))
    .map(([n, d, as]) => ({ exact: toExact(new Fraction(n, d)), ...(as && { as }) }));
}

/** A polynomial in one or two letters, or a product of two. */
export function polynomials(): fc.Arbitrary<Expression> {
  const term = fc.tuple(fc.integer({ min: -9, max: 9 }).filter((n) => n !== 0), fc.constantFrom('x', 'y'), fc.nat(3)).map(([n, letter, power]): Expression =>
    (power === 0 ? exact(n) : made('beside', exact(n), power === 1 ? { letter } : made('power', { letter }, exact(power)))));
  const sum = fc.array(term, { minLength: 2, maxLength: 3 }).map((terms) => made('plus', ...terms));
  return fc.oneof(sum, fc.tuple(sum, sum).map(([one, other]) => made('beside', made('brackets', one), made('brackets', other))));
}

/** A polynomial over a linear one. */
export function rationals(): fc.Arbitrary<Expression> {
  return fc.tuple(polynomials(), fc.integer({ min: 1, max: 5 }), fc.integer({ min: -5, max: 5 })).map(([top, n, constant]) =>
    made('over', top, made('plus', made('beside', exact(n), { letter: 'x' }), exact(constant))));
}

/** a + b√c, perhaps over a whole number. */
export function surds(): fc.Arbitrary<Expression> {
  return fc.tuple(smallNumber(), smallNumber().filter((n) => 'exact' in n && n.exact !== '0'), fc.constantFrom(2, 3, 5, 8, 12, 18, 20), fc.integer({ min: 1, max: 6 })).map(([a, b, c, d]) =>
    made('over', made('plus', a, made('times', b, made('root', exact(c)))), exact(d)));
}

type Rewriting = (expression: Expression, amount: number) => Expression | undefined;

const REWRITINGS: readonly Rewriting[] = [
  (e) => ('op' in e && (e.op === 'plus' || e.op === 'times' || e.op === 'beside') ? { op: e.op === 'beside' ? 'times' : e.op, of: e.of.toReversed() } : undefined),
  (e, n) => made('over', made('times', exact(n), e), exact(n)),
  (e, n) => made('minus', made('plus', e, exact(n)), exact(n)),
  (e) => made('negative', made('negative', e)),
  (e) => made('times', exact(1), e),
  (e, n) => made('minus', made('plus', made('beside', exact(n), { letter: 'x' }), e), made('beside', exact(n), { letter: 'x' })),
  (e, n) => ('exact' in e ? made('plus', exact(new Fraction(e.exact).sub(n)), exact(n)) : undefined),
  (e, n) => ('exact' in e ? made('over', exact(new Fraction(new Fraction(e.exact).n * new Fraction(e.exact).s * BigInt(n))), exact(new Fraction(new Fraction(e.exact).d * BigInt(n)))) : undefined),
  (e) => ('op' in e && e.op === 'power' && e.of[1] && 'exact' in e.of[1] && e.of[1].exact === '2' && e.of[0] ? made('times', e.of[0], e.of[0]) : undefined),
  (e) => distributed(e),
  (e, n) => ('op' in e && e.op === 'over' && e.of[0] && e.of[1] ? made('over', made('times', e.of[0], made('plus', { letter: 'y' }, exact(n))), made('times', made('plus', { letter: 'y' }, exact(n)), e.of[1])) : undefined),
  (e) => ('op' in e && e.op === 'over' && e.of[0] && e.of[1] ? made('over', made('negative', e.of[0]), made('negative', e.of[1])) : undefined),
  (e) => ('op' in e && e.op === 'over' && e.of[0] && e.of[1] && 'op' in e.of[0] && e.of[0].op === 'plus' ? made('plus', ...e.of[0].of.map((term) => made('over', term, e.of[1]!))) : undefined),
  (e) => ('op' in e && e.op === 'root' && e.of[0] ? made('over', made('root', made('times', e.of[0], exact(9))), exact(3)) : undefined),
  (e) => ('op' in e && e.op === 'root' && e.of[0] ? made('over', e.of[0], e) : undefined),
  (e, n) => ('op' in e && e.op === 'plus' ? made('times', exact(n), made('plus', ...e.of.map((term) => made('over', term, exact(n))))) : undefined),
];

/** a(b + c) as ab + ac. */
function distributed(e: Expression): Expression | undefined {
  if (!('op' in e) || (e.op !== 'times' && e.op !== 'beside')) return undefined;
  const [first, second, ...rest] = e.of;
  const inner = second && 'op' in second && second.op === 'brackets' ? second.of[0] : second;
  if (!first || !inner || rest.length > 0 || !('op' in inner) || inner.op !== 'plus') return undefined;
  return made('plus', ...inner.of.map((term) => made('times', first, term)));
}

/** The tree with one of its parts, counted from the root, rewritten. */
function rewritten(expression: Expression, at: number, rewriting: Rewriting, amount: number): Expression {
  let left = at;
  const go = (part: Expression): Expression => {
    if (left-- === 0) return rewriting(part, amount) ?? part;
    if (!('op' in part)) return part;
    // What is written with digits in an index stays as it is: rewritings of it are another matter.
    return { op: part.op, of: part.of.map((child, place) => (part.op === 'power' && place === 1 ? child : go(child))) };
  };
  return go(expression);
}

/** What a random chain of valid rewritings makes of an expression. */
export function equivalents(expression: Expression): fc.Arbitrary<Expression> {
  const step = fc.tuple(fc.nat(7), fc.constantFrom(...REWRITINGS), fc.integer({ min: 1, max: 6 }));
  return fc.array(step, { maxLength: 5 }).map((steps) => steps.reduce((so, [at, rewriting, amount]) => rewritten(so, at, rewriting, amount), expression));
}
