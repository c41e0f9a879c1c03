import type { Relation } from '../../board/relation.ts';
import { Fraction, toExact } from '../../maths/exact.ts';
import type { Expression, NumberForm } from '../../maths/expression.ts';
import { number } from '../../maths/value.ts';
import { bare } from './calculation.ts';
import { bar, drawn, equal, over, part, span } from './draw.ts';
import type { BarModel, Part, Quantity, Shade } from './model.ts';

/** Up to so many equal parts of a whole are drawn one by one; of more, what is looked at and the rest, in proportion. */
const MOST_DRAWN = 24;
/** The most bars of a ratio: each has a shade of its own. */
const MOST_TERMS = 6;
/** The most parts of a bar of a ratio. */
const MOST_SHARES = 50;

const known = (value: Fraction, as?: NumberForm): Quantity => ({ is: 'known', value: number(value), ...(as && { as }) });

/** A number as bars: a whole number as one, 3/5 and 60% as that much of one whole. None of what is below zero. */
export function amount({ value, over: parts }: Extract<Relation, { is: 'number' }>, written: Expression): BarModel | undefined {
  if (value.s < 0n && value.n > 0n) return undefined;
  const percent = isPercent(written);
  if (value.d === 1n && !percent) return drawn({ bars: [bar('b1', [part('p2', known(value))])] });
  const as = formOf(written);
  const into = new Fraction(parts);
  const share = { of: percent || parts > MOST_DRAWN || parts % Number(value.d) !== 0 ? undefined : into, value };
  const model = ofOne(share, percent ? [known(new Fraction(100)), known(value.mul(100), 'decimal')] : [known(new Fraction(1)), known(value, as)]);
  return model && (percent ? { ...model, units: { after: '%' } } : model);
}

/** Whether a number is written as a percentage, on one side at least. */
function isPercent(expression: Expression): boolean {
  const one = bare(expression);
  return 'op' in one && (one.op === 'percent' || (one.op === 'equals' && one.of.some(isPercent)));
}

/** How the first number in an expression is written. */
function formOf(expression: Expression): NumberForm | undefined {
  if ('exact' in expression) return expression.as;
  if (!('op' in expression)) return undefined;
  return expression.op === 'mixed' ? 'mixed' : expression.of.map(formOf).find(as => as !== undefined);
}

/** So much of one whole: of equal parts some are looked at; of more than the whole a second bar. `said`: of the whole, and of what is looked at. */
function ofOne({ of, value }: { readonly of: Fraction | undefined; readonly value: Fraction }, [whole, looked]: readonly [Quantity, Quantity]): BarModel | undefined {
  const n = of ?? new Fraction(value.d);
  const k = value.mul(n);
  const few = n.compare(MOST_DRAWN) <= 0 && k.compare(2 * MOST_DRAWN) <= 0;
  const row = (first: number, many: Fraction, shade: Shade): readonly Part[] => {
    if (many.n === 0n) return [];
    return few ? equal(first, Number(many.n), { shade }) : [part(`p${first}`, undefined, { tie: 'unit', share: toExact(many), shade })];
  };
  if (k.compare(n) > 0) {
    const [one, other] = [row(10, n, 1), row(110, k, 2)];
    return drawn({ bars: [bar('b1', one), bar('b2', other)], braces: [...over('c3', one, whole), ...over('c4', other, looked, 'below')] });
  }
  const [some, rest] = [row(10, k, 1), row(110, n.sub(k), 2)];
  const all = [...some, ...rest];
  return drawn({ bars: [bar('b1', all)], braces: [...over('c2', all, whole), ...span('c3', { from: some[0], to: some.at(-1), side: 'below' }, looked)] });
}

const greatest = (numbers: readonly Fraction[]): Fraction => numbers.reduce((so, each) => so.gcd(each));

/** 3 : 5 as a bar of 3 and a bar of 5 parts that are all equal; of numbers too large or not whole, the same ratio in its lowest terms. */
export function ratio(terms: readonly Fraction[]): BarModel | undefined {
  if (terms.length < 2 || terms.length > MOST_TERMS || terms.some(each => each.compare(0) <= 0)) return undefined;
  const isFine = (some: readonly Fraction[]): boolean => some.every(each => each.d === 1n && each.compare(MOST_SHARES) <= 0) && some.reduce((a, b) => a.add(b)).compare(150) <= 0;
  const unit = greatest(terms);
  const least = terms.map(each => each.div(unit));
  const counts = isFine(terms) && terms.every(each => each.compare(MOST_DRAWN) <= 0) ? terms : least;
  if (!isFine(counts)) return undefined;
  return drawn({ bars: counts.map((many, at) => bar(`b${at + 1}`, equal(10 + at * MOST_SHARES, Number(many.n), { shade: (at + 1) as Shade }))) });
}

/** 23 ÷ 5 = 4 r 3 as 4 equal parts of 5, and 3 left over; of many, equal parts in a row. */
export function remaining({ whole, by, remainder }: Extract<Relation, { is: 'division' }>): BarModel | undefined {
  const many = whole.sub(remainder).div(by);
  if (many.d !== 1n || many.compare(1) < 0 || by.compare(0) <= 0 || remainder.compare(0) <= 0) return undefined;
  const few = many.compare(12) <= 0;
  const groups = few ? equal(10, Number(many.n), { quantity: known(by) })
    : [{ kind: 'run' as const, id: 'p10', shade: 1 as const, unit: known(by), number: known(many) }];
  const parts = [...groups, part('p2', known(remainder), { shade: 2, label: 'left over' })];
  return drawn({ bars: [bar('b1', parts)], braces: over('c3', parts, known(whole)) });
}
