import { relationIn } from '../../board/relation.ts';
import type { Sentence } from '../../board/said.ts';
import { Fraction, toExact } from '../../maths/exact.ts';
import type { Expression, NumberForm } from '../../maths/expression.ts';
import type { Refusal } from '../../maths/refusal.ts';
import { minus, number, numberOf, plus } from '../../maths/value.ts';
import { worth } from '../../maths/worth.ts';
import { isShort } from './change.ts';
import { circlesIn, LEAST_PARTS, modelOf, MOST_PARTS, type Amount, type Circle, type PartWhole } from './part-whole.ts';

const REFUSED: Refusal = { refused: 'A part–whole model shows a number, or two to five parts that are added or taken from a whole, such as 7 + 3 = 10.' };

/** A whole and its parts; undefined: an empty circle. */
interface Claim { readonly whole: Amount; readonly parts: readonly (Amount | undefined)[] }
interface Term { readonly minus: boolean; readonly of: Expression }

const bare = (expression: Expression): Expression => ('op' in expression && expression.op === 'brackets' && expression.of[0] ? bare(expression.of[0]) : expression);

/** The terms that are added or taken away from left to right; brackets are one term. */
function terms(expression: Expression, isMinus = false): readonly Term[] {
  if (!('op' in expression) || (expression.op !== 'plus' && expression.op !== 'minus')) return [{ minus: isMinus, of: expression }];
  return expression.of.flatMap((one, at) => (at === 0 ? terms(one, isMinus) : [{ minus: expression.op === 'minus', of: one }]));
}

/** What a circle can hold of an expression: `?`, a number, or what is linear in letters. */
function amountOf(expression: Expression): Amount | undefined {
  const one = bare(expression);
  if ('unknown' in one) return { unknown: true };
  const value = worth(one);
  const as: NumberForm | undefined = 'exact' in one ? one.as : 'op' in one && one.op === 'mixed' ? 'mixed' : undefined;
  return value && { value, ...(as && { as }) };
}

/** a + b = c as parts and whole, c − a = b as whole and parts; undefined for anything else. */
function claimOf(said: readonly Term[], comes: Expression): Claim | undefined {
  const isSum = said.every(term => !term.minus);
  const isDifference = said.slice(1).every(term => term.minus);
  const [first, ...others] = said.map(({ of }) => amountOf(of));
  const result = amountOf(comes);
  if (!first || !result || (!isSum && !isDifference)) return undefined;
  return isSum ? { whole: result, parts: [first, ...others] } : { whole: first, parts: [...others, result] };
}

/** What an equation or a calculation says, its unwritten side to be found. */
function read(expression: Expression): Claim | undefined {
  const [left = expression, right = { unknown: true } as const] = 'op' in expression && expression.op === 'equals' ? expression.of : [];
  if ('op' in expression && expression.op === 'equals' && expression.of.length !== 2) return undefined;
  const [one, other] = [terms(bare(left)), terms(bare(right))];
  if (one.length > 1) return claimOf(one, right);
  return other.length > 1 ? claimOf(other, left) : undefined;
}

/** Whether a claim can be true: its numbers agree, or something in it is open. */
function isPossible({ whole, parts }: Claim): boolean {
  const values = [whole, ...parts].map(one => (one && 'value' in one ? one.value : undefined));
  const [says, ...each] = values;
  if (!says || each.some(one => one === undefined)) return true;
  const by = numberOf(minus(says, each.reduce<typeof says>((so, one) => plus(so, one ?? {}), {})));
  return by === undefined || by.equals(0);
}

/** A number in its places: 345 is 300, 40 and 5, and 2.5 is 2 and 0.5. One that has no two to five such places has two empty parts. */
function inPlaces(value: Fraction, as?: NumberForm): Claim {
  const shown = (part: Fraction): Amount => ({ value: number(toExact(part)), ...(as && { as }) });
  const places: Fraction[] = [];
  const digits = as === 'decimal' || value.d === 1n ? value.abs().toString() : '';
  const [before = '', after = ''] = /^\d{1,15}(?:\.\d{1,6})?$/.test(digits) && value.s >= 0n ? digits.split('.') : [];
  [...before, ...after].forEach((digit, at) => {
    const part = new Fraction(Number(digit)).mul(new Fraction(10).pow(before.length - 1 - at) ?? 0);
    if (!part.equals(0)) places.push(part);
  });
  const isSplit = places.length >= LEAST_PARTS && places.length <= MOST_PARTS;
  return { whole: shown(value), parts: isSplit ? places.map(shown) : [undefined, undefined] };
}

/** The claim with the ids of the circles that there were, as far as they go, and as they stood. */
function made({ whole, parts }: Claim, was?: PartWhole): PartWhole {
  const fresh = modelOf(whole, parts);
  if (!was) return fresh;
  const ids = [was.whole, ...was.whole.parts ?? []].map(({ id }) => id);
  let next = was.next;
  const renamed = new Map(circlesIn(fresh.whole).map(({ id }, at) => [id, ids[at] ?? `c${next++}`]));
  const named = (circle: Circle): Circle => ({ ...circle, id: renamed.get(circle.id) ?? circle.id, ...(circle.parts && { parts: circle.parts.map(named) }) });
  return { whole: named(fresh.whole), side: was.side, ...(was.counted && { counted: was.counted }), next };
}

/** A sum or a difference as a whole and its parts, equal parts of a product, a number in its places; `?` and letters as they stand. Refuses what is not true. */
export function from(said: Sentence, was?: PartWhole): PartWhole | Refusal {
  const { expression } = said;
  const relation = relationIn(said);
  if (expression === undefined) return REFUSED;
  const claim = ((): Claim | undefined => {
    if (relation?.is === 'number') return inPlaces(relation.value, 'exact' in expression ? expression.as : undefined);
    if (relation?.is !== 'product') return read(expression);
    const count = relation.number.valueOf();
    const each: Amount = { value: number(toExact(relation.each)) };
    return Number.isInteger(count) && count >= LEAST_PARTS && count <= MOST_PARTS
      ? { whole: { value: number(toExact(relation.each.mul(relation.number))) }, parts: Array.from({ length: count }, () => each) } : undefined;
  })();
  if (!claim || claim.parts.length < LEAST_PARTS || claim.parts.length > MOST_PARTS || !isPossible(claim)) return REFUSED;
  return [claim.whole, ...claim.parts].every(one => one === undefined || isShort(one)) ? made(claim, was) : REFUSED;
}
