import { type Fraction, toFraction } from '../maths/exact.ts';
import type { Expression, Value } from '../maths/expression.ts';
import { letters, minus, sameValue } from '../maths/value.ts';
import { polynomial } from '../maths/worth.ts';
import type { Sentence } from './said.ts';

/** A number that is added to and taken from, from left to right: 4 + 3 − 2. */
export interface Chain { readonly start: Fraction; readonly changes: readonly Fraction[] }

/**
 * What a sentence says, read back out of it, exact: what a manipulative can be asked to show another way.
 *
 * number: 34, −3, 3/5, 60%; `over`: how many parts a whole was written in (5, of 14/20 it is 20, of 0.6 it is 10, of 60% it is 100); 1 of whole numbers.
 * sum: 4 + 3 − 2 = 5, one change at least. product: `number` times `each`: 7 × 8 = 56; of 56 ÷ 7 = 8 too, as it stands on its head; 3/5 × 20 = 12.
 * division: 23 ÷ 5 = 4 r 3, where something remains. ratio: 3 : 5, as written. equation: 2x + 3 = 11, y = 2x + 1, (x + 3)(x + 2) = x² + 5x + 6;
 * `left` and `right` are as they stand, multiplied out; `sides` as they were written. expression: x² + 3x + 2 by itself.
 */
export type Relation =
  | { readonly is: 'number'; readonly value: Fraction; readonly over: number }
  | { readonly is: 'sum' } & Chain
  | { readonly is: 'product'; readonly number: Fraction; readonly each: Fraction }
  | { readonly is: 'division'; readonly whole: Fraction; readonly by: Fraction; readonly remainder: Fraction }
  | { readonly is: 'ratio'; readonly terms: readonly Fraction[] }
  | { readonly is: 'equation'; readonly left: Value; readonly right: Value; readonly sides: readonly [Expression, Expression] }
  | { readonly is: 'expression'; readonly value: Value; readonly written: Expression };

const bare = (expression: Expression): Expression => ('op' in expression && expression.op === 'brackets' && expression.of[0] ? bare(expression.of[0]) : expression);

/** The one exact number that an expression is written as: 7, −3, 3/5, 1 2/3, 0.6, 60%; and in how many parts a whole was written. */
function numberIn(expression: Expression): { readonly value: Fraction; readonly over: number } | undefined {
  const one = bare(expression);
  if ('exact' in one) {
    const value = toFraction(one.exact);
    return { value, over: one.as === 'decimal' ? tens(value, one.places) : Number(value.d) };
  }
  if (!('op' in one)) return undefined;
  const [first, second] = one.of.map(numberIn);
  switch (one.op) {
    case 'negative': return first && { ...first, value: first.value.neg() };
    case 'percent': return first && { value: first.value.div(100), over: 100 * first.over };
    case 'mixed': return first && second && { value: first.value.add(second.value), over: second.over };
    case 'over': {
      if (!first || !second || first.over !== 1 || second.over !== 1 || second.value.equals(0)) return undefined;
      return { value: first.value.div(second.value), over: Number(second.value.abs()) };
    }
    default: return undefined;
  }
}

/** The power of ten that a decimal is written over: 10 of 0.6, 100 of 0.60; of a recurring one its own denominator. */
function tens(value: Fraction, places = 0): number {
  for (let power = 10 ** places; power <= 1e9; power *= 10) if (value.mul(power).d === 1n) return power;
  return Number(value.d);
}

function chainOf(expression: Expression): Chain | undefined {
  const one = bare(expression);
  const number = numberIn(one);
  if (number) return { start: number.value, changes: [] };
  if (!('op' in one) || (one.op !== 'plus' && one.op !== 'minus')) return undefined;
  const sign = one.op === 'minus' ? -1 : 1;
  return one.of.slice(1).reduce<Chain | undefined>((so, next) => {
    const change = numberIn(next)?.value;
    return so === undefined || change === undefined ? undefined : { start: so.start, changes: [...so.changes, change.mul(sign)] };
  }, one.of[0] === undefined ? undefined : chainOf(one.of[0]));
}

/** What a chain comes to. */
export function endOf(chained: Chain): Fraction {
  return chained.changes.reduce((so, change) => so.add(change), chained.start);
}

interface Calculated { readonly relation: Relation; readonly comes?: Fraction }

/** What one side of an equation, or a calculation by itself, says and comes to when its numbers are known. */
function calculation(expression: Expression): Calculated | undefined {
  const one = bare(expression);
  const number = numberIn(one);
  if (number) return { relation: { is: 'number', ...number }, comes: number.value };
  const chain = chainOf(one);
  if (chain) return { relation: { is: 'sum', ...chain }, comes: endOf(chain) };
  if (!('op' in one)) return undefined;
  const numbers = one.of.map(each => numberIn(each)?.value);
  const [first, second] = numbers;
  if (one.op === 'ratio') return numbers.every(each => each !== undefined) ? { relation: { is: 'ratio', terms: numbers } } : undefined;
  if (!first || !second || one.of.length !== 2) return undefined;
  if (one.op === 'times') return { relation: { is: 'product', number: first, each: second }, comes: first.mul(second) };
  if (one.op !== 'divided by' || second.equals(0)) return undefined;
  return { relation: { is: 'product', number: second, each: first.div(second) }, comes: first.div(second) };
}

/** The number that a relation is about: what a sum or product comes to, what is shared out; undefined where there is no single one. */
export function worthOf(relation: Relation): Fraction | undefined {
  switch (relation.is) {
    case 'number': return relation.value;
    case 'sum': return endOf(relation);
    case 'product': return relation.number.mul(relation.each);
    case 'division': return relation.whole;
    default: return undefined;
  }
}

const isUnknown = (expression: Expression): boolean => 'unknown' in bare(expression);

/** 56 ÷ 7 = ?, ? ÷ 7 = 8, ? × 8 = 56 and the like: the product of which one of three is asked for. */
function asked(calculated: Expression, result: Expression): Relation | undefined {
  const one = bare(calculated);
  if (!('op' in one) || one.of.length !== 2 || (one.op !== 'times' && one.op !== 'divided by')) return undefined;
  const [first, second] = one.of.map(each => numberIn(each)?.value);
  const comes = numberIn(result)?.value;
  if (!comes) return undefined;
  const [a, b] = one.of.map(each => each !== undefined && isUnknown(each));
  if (one.op === 'times') {
    if (a && second && !second.equals(0)) return { is: 'product', number: comes.div(second), each: second };
    return b && first && !first.equals(0) ? { is: 'product', number: first, each: comes.div(first) } : undefined;
  }
  if (a && second) return { is: 'product', number: second, each: comes };
  return b && first && !comes.equals(0) ? { is: 'product', number: first.div(comes), each: comes } : undefined;
}

/** 23 ÷ 5 = 4 r 3: the result is written as a number, the word r, and a number. */
function remaining(calculated: Expression, result: Expression): Relation | undefined {
  const [one, comes] = [bare(calculated), bare(result)];
  if (!('op' in one) || one.op !== 'divided by' || !('op' in comes) || comes.op !== 'beside' || comes.of.length !== 3) return undefined;
  const [whole, by] = one.of.map(each => numberIn(each)?.value);
  const [times, word, remainder] = comes.of;
  const [many, left] = [times, remainder].map(each => (each ? numberIn(each)?.value : undefined));
  if (!whole || !by || !many || !left || !word || !('word' in word) || word.word !== 'r') return undefined;
  return by.mul(many).add(left).equals(whole) ? { is: 'division', whole, by, remainder: left } : undefined;
}

function equationOf(left: Expression, right: Expression): Relation | undefined {
  const [one, other] = [polynomial(left), polynomial(right)];
  if (!one || !other || letters(minus(one, other)).length + letters(one).length === 0) return undefined;
  return { is: 'equation', left: one, right: other, sides: [left, right] };
}

/** An expression with a letter in it. */
function expressionOf(written: Expression): Relation | undefined {
  const value = polynomial(written);
  return value && letters(value).length > 0 ? { is: 'expression', value, written } : undefined;
}

/** Two sides that are both numbers, sums or products, and equal; the one that says more. */
function balanced(left: Expression, right: Expression): Relation | undefined {
  const [one, other] = [calculation(left), calculation(right)];
  if (!one?.comes || !other?.comes || !one.comes.equals(other.comes)) return undefined;
  const says = ({ relation }: Calculated): number => (relation.is === 'number' ? 0 : relation.is === 'sum' ? relation.changes.length : 1);
  return says(other) > says(one) ? other.relation : one.relation;
}

/**
 * What a sentence says, or undefined when it is nothing that can be shown another way: words alone, a sum with an unknown in it, sides that are not
 * equal: what is not true is not drawn. A lone `?` on one side is what the other comes to. Sentences with letters are equations, whatever solves them.
 */
export function relationIn({ expression }: Pick<Sentence, 'expression'>): Relation | undefined {
  if (expression === undefined) return undefined;
  if ('op' in expression && expression.op === 'equals') {
    const [left, right] = expression.of;
    if (!left || !right || expression.of.length !== 2) return undefined;
    if (isUnknown(right)) return calculation(left)?.relation ?? expressionOf(left);
    if (isUnknown(left)) return calculation(right)?.relation ?? expressionOf(right);
    return balanced(left, right) ?? remaining(left, right) ?? asked(left, right) ?? asked(right, left) ?? equationOf(left, right);
  }
  return calculation(expression)?.relation ?? expressionOf(expression);
}

/**
 * The additions and subtractions that a sentence says: of `4 + 3 − 2 = 5`, `4 + 3 = ?`; a number by itself is a chain without a change. Undefined when
 * it says anything else.
 */
export function chainIn(sentence: Pick<Sentence, 'expression'>): Chain | undefined {
  const relation = relationIn(sentence);
  if (relation?.is === 'number') return { start: relation.value, changes: [] };
  return relation?.is === 'sum' ? relation : undefined;
}

const sameNumbers = (some: readonly Fraction[], others: readonly Fraction[]): boolean =>
  some.length === others.length && some.every((one, at) => others[at]?.equals(one));

/**
 * Whether two relations are the same by value: 14/20 is 7/10, 3 : 5 is 6 : 10, 2x + 3 = 11 is 2x + 3 = 11 however its sides are written, and 11 = 2x + 3. A product is
 * another one when it is turned about, and a sum when its terms are, for they are shown in other ways; that a longer one starts at 0 is no term (0 + 3 + 4).
 */
export function sameRelation(one: Relation, other: Relation): boolean {
  if (one.is === 'number') return other.is === 'number' && one.value.equals(other.value);
  if (one.is === 'sum') return other.is === 'sum' && sameNumbers(termsOf(one), termsOf(other));
  if (one.is === 'product') return other.is === 'product' && (sameProduct(one, other) || sameProduct(turned(one), other));
  if (one.is === 'division') return other.is === 'division' && sameNumbers([one.whole, one.by], [other.whole, other.by]);
  if (one.is === 'ratio') return other.is === 'ratio' && sameRatio(one.terms, other.terms);
  if (one.is === 'equation') return other.is === 'equation' && (sameSides(one, [other.left, other.right]) || sameSides(one, [other.right, other.left]));
  return other.is === 'expression' && sameValue(one.value, other.value);
}

/** 3 and 4 of 0 + 3 + 4, which is 3 + 4 from where a number line starts; 0 and 3 of 0 + 3. */
function termsOf({ start, changes }: Chain): readonly Fraction[] {
  return start.equals(0) && changes.length > 1 ? changes : [start, ...changes];
}

type Product = Extract<Relation, { readonly is: 'product' }>;

const sameProduct = (one: Product, other: Product): boolean => sameNumbers([one.number, one.each], [other.number, other.each]);

/** The same comparison from its other side: 8 is 8/3 of 3, and 3 is 3/8 of 8. */
function turned(one: Product): Product {
  return one.number.equals(0) ? one : { is: 'product', number: one.number.inverse(), each: one.number.mul(one.each) };
}

const sameSides = (one: Extract<Relation, { readonly is: 'equation' }>, [left, right]: readonly [Value, Value]): boolean =>
  sameValue(one.left, left) && sameValue(one.right, right);

function sameRatio(some: readonly Fraction[], others: readonly Fraction[]): boolean {
  const [first, second] = [some[0], others[0]];
  return first !== undefined && second !== undefined && sameNumbers(some.map(term => term.mul(second)), others.map(term => term.mul(first)));
}
