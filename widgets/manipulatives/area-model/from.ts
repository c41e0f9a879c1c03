import { relationIn, type Relation } from '../../board/relation.ts';
import type { Sentence } from '../../board/said.ts';
import { Fraction } from '../../maths/exact.ts';
import type { Expression, Value } from '../../maths/expression.ts';
import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import { letters, number, numberOf, product, sameValue } from '../../maths/value.ts';
import { polynomial } from '../../maths/worth.ts';
import { areaOf, cellsOf, isArea, isTerm, MOST_TERMS, numberIn, sideValue, sum, type AreaModel, type Side } from './area-model.ts';
import { withSide } from './change.ts';
import { factored } from './factor.ts';
import { byPlaces } from './places.ts';
import { hasDecimal, sideIn, termsIn } from './read.ts';

/** The terms of both sides, and what is taken away from their product. */
interface Found { readonly down: readonly Value[]; readonly across: readonly Value[]; readonly less?: Value }

const REFUSED: Refusal = { refused: `An area model shows a product: of two numbers, or of two sums with at most ${MOST_TERMS} terms, such as (x + 3)(x + 2).` };
/** Unit squares are drawn for sides that are no longer than this. */
const LONGEST_UNIT = 3;

const bare = (expression: Expression): Expression => ('op' in expression && expression.op === 'brackets' && expression.of[0] ? bare(expression.of[0]) : expression);
const isSum = (expression: Expression): boolean => (termsIn(expression)?.length ?? 0) > 1;

/** Two factors: 23 × 47, (x + 3)(x + 2), 3(x + 2), 2x(x + 3), (x + 3)². */
function factorsIn(expression: Expression): readonly [Expression, Expression] | undefined {
  const one = bare(expression);
  if (!('op' in one)) return undefined;
  const [first, second] = one.of;
  if (!first || !second) return undefined;
  if (one.op === 'power') return isSum(first) && 'exact' in second && second.exact === '2' ? [first, first] : undefined;
  if (one.op === 'times' && one.of.length === 2) return [first, second];
  if (one.op !== 'beside' || !one.of.some(isSum)) return undefined;
  const [last, ...before] = one.of.toReversed();
  if (!last || !isSum(last)) return one.of.length === 2 ? [first, second] : undefined;
  const [only] = before;
  return [before.length === 1 && only ? only : { op: 'beside', of: before.toReversed() }, last];
}

/** A product with known terms, alone or less something. */
function productIn(expression: Expression): Found | undefined {
  const one = bare(expression);
  if ('op' in one && one.op === 'minus') {
    const [whole, less] = one.of;
    const [found, value] = [whole && productIn(whole), less && polynomial(less)];
    return found && value ? { ...found, less: value } : undefined;
  }
  const sides = factorsIn(one)?.map(sideIn) ?? [];
  const [down, across] = sides.map(side => (isRefusal(side) ? [] : side.values.flatMap(value => (value ? [value] : []))));
  const isKnown = sides.every(side => !isRefusal(side) && side.values.every(value => value !== undefined));
  return isKnown && down && across && down.length > 0 && across.length > 0 ? { down, across } : undefined;
}

/** The first product among the sides of a sentence, all of which come to the same or are to be found. */
function written(expression: Expression | undefined): Found | undefined {
  if (expression === undefined) return undefined;
  const sides = 'op' in expression && expression.op === 'equals' ? expression.of : [expression];
  const values = sides.filter(side => !('unknown' in bare(side))).map(polynomial);
  const [first, ...others] = values;
  if (!first || others.some(value => !value || !sameValue(first, value))) return undefined;
  return sides.map(productIn).find(found => found !== undefined);
}

const termsOf = (value: Value): readonly Value[] => Object.entries(value).map(([name, coefficient]) => ({ [name]: coefficient }));
/** A letter comes before a number. */
const pair = (factors: readonly [Value, Value] | undefined): Found | undefined => factors && { down: termsOf(factors[0]), across: termsOf(factors[1]) };

/** What else says a product: one that is asked for or shared out, and a polynomial that has two factors. */
function related(relation: Relation | undefined): Found | undefined {
  switch (relation?.is) {
    case 'product': return { down: [number(relation.number)], across: [number(relation.each)] };
    case 'expression': return pair(factored(relation.value));
    case 'equation': return sameValue(relation.left, relation.right) ? pair(factored(relation.left)) : undefined;
    default: return undefined;
  }
}

/** The terms of a side that was written as one number: those it had before, or its places. */
function parted(values: readonly Value[], { was, as }: { readonly was: Side | undefined; readonly as: 'decimal' | undefined }): readonly Value[] {
  const [only, ...others] = values;
  const amount = only && others.length === 0 ? numberOf(only) : undefined;
  if (!amount || !only) return values;
  const before = was && sideValue(was);
  if (before && sameValue(before, only)) return was.flatMap(({ value }) => (value ? [value] : []));
  return amount.compare(10) > 0 || amount.d !== 1n ? byPlaces(amount, as).map(part => number(part)) : values;
}

/** Fractions are cut out of unit squares: short sides, and one at least that is not whole. */
function inUnits({ down, across }: AreaModel): boolean {
  const all = [...down, ...across].map(term => numberIn(term));
  return down.length === 1 && across.length === 1 && all.every(each => each && each.compare(0) > 0 && each.compare(LONGEST_UNIT) <= 0) && all.some(each => each?.d !== 1n);
}

/** What is taken away from the product has to be its last corner. */
function withCorner(props: AreaModel, less: Value | undefined): AreaModel | undefined {
  if (!less) return props;
  const corner = cellsOf(props).at(-1);
  return corner?.value && sameValue(corner.value, less) && cellsOf(props).length > 1 ? { ...props, missing: [corner.id] } : undefined;
}

/** The sides on the rectangle that was there, with ids that go on. */
function shown({ down, across, less }: Found, was: AreaModel | undefined, as: 'decimal' | undefined): AreaModel | undefined {
  const sides = { down: parted(down, { was: was?.down, as }), across: parted(across, { was: was?.across, as }) };
  if (![...sides.down, ...sides.across].every(isTerm)) return undefined;
  const { unit: _, as: __, ...before } = was ?? areaOf(sides.down, sides.across);
  const moved = withSide({ ...before, given: {}, missing: [] }, 'down', sides.down);
  const both = isRefusal(moved) ? moved : withSide({ ...moved.props, given: {}, missing: [] }, 'across', sides.across);
  if (isRefusal(both)) return undefined;
  const made: AreaModel = { ...both.props, given: {}, ...(as && { as }) };
  return withCorner(inUnits(made) && !as ? { ...made, unit: true } : made, less);
}

/**
 * A product as it is written, of numbers or of sums with letters, by itself or as one side of what it comes to, or less its corner (x² + 6x = (x + 3)² − 9);
 * a division; a quadratic that has two factors. Numbers are parted into their places, or as they were before.
 */
export function from(said: Sentence, was?: AreaModel): AreaModel | Refusal {
  const found = written(said.expression) ?? related(relationIn(said));
  const made = found && shown(found, was, said.expression && hasDecimal(said.expression) ? 'decimal' : undefined);
  return made && isArea(made) && isWhole(made) ? made : REFUSED;
}

/** Whether the sides are there, and not so long that nobody reads what they come to. */
function isWhole({ down, across }: AreaModel): boolean {
  const [one, other] = [sum(down.map(({ value }) => value)), sum(across.map(({ value }) => value))];
  const all = one && other && product(one, other);
  return all !== undefined && (letters(all).length > 0 || new Fraction(numberOf(all) ?? 0).abs().compare(1e12) < 0);
}
