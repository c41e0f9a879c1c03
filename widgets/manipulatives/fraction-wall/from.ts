import { relationIn } from '../../board/relation.ts';
import type { Sentence } from '../../board/said.ts';
import type { Expression } from '../../maths/expression.ts';
import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import { commonCut, formOf, MOST_CUT, portionsIn, type Portion } from '../portion.ts';
import { canShade, showing } from './cutting.ts';
import { MOST_WHOLES, wallOf, wholesOf, type FractionWall, type Strip } from './fraction-wall.ts';

const REFUSED: Refusal = { refused: `A fraction wall shows numbers from 0 to ${MOST_WHOLES} in parts no smaller than twenty-fourths, two of them added or compared, or a ratio.` };

const ORDERS: Readonly<Record<string, number>> = { equals: 0, more: 1, less: -1 };

/**
 * The two numbers of a comparison that is true, 2/3 > 3/5, each with a strip of its own; of an equation where they are written in other parts, 2/4 = 1/2.
 * Undefined of all else, and where both are 0, for there is nothing to compare.
 */
function sidesOf(expression: Expression | undefined): readonly (readonly Portion[])[] | undefined {
  if (expression === undefined || !('op' in expression) || expression.of.length !== 2) return undefined;
  const [one, other] = expression.of.map(side => portionsIn({ expression: side }));
  if (one?.length !== 1 || other?.length !== 1 || !one[0] || !other[0] || ORDERS[expression.op] !== one[0].value.compare(other[0].value)) return undefined;
  if (one[0].value.equals(0) && other[0].value.equals(0)) return undefined;
  const isSeen = expression.op !== 'equals' || (one[0].over !== other[0].over && Math.max(one[0].over, other[0].over) <= MOST_CUT);
  return isSeen ? [one, other] : undefined;
}

/** A ratio of two whole numbers, as parts of one whole in two shades. */
function ratioStrip(said: Sentence, id = 's1'): Strip | undefined {
  const relation = relationIn(said);
  if (relation?.is !== 'ratio' || relation.terms.length !== 2 || relation.terms.some(term => term.d !== 1n || term.compare(0) <= 0)) return undefined;
  const [first = 0, second = 0] = relation.terms.map(Number);
  return first + second > MOST_CUT ? undefined : { id, cut: first + second, shades: '1'.repeat(first) + '2'.repeat(second) };
}

/** A whole number of times an amount, such as 3 × 1/4, is so many of it: 3/4. */
function timesOf(said: Sentence): readonly Portion[] | undefined {
  const relation = relationIn(said);
  if (relation?.is !== 'product' || relation.number.d !== 1n) return undefined;
  return [{ value: relation.number.mul(relation.each), over: Number(relation.each.d) }];
}

/** The strip for one side, in the place and of the length of the one that was there. */
function stripFor(portions: readonly Portion[], at: number, was: FractionWall | undefined): Strip | Refusal {
  const cut = canShade(portions) ? commonCut(portions, MOST_CUT) : undefined;
  const before = was?.strips[at];
  return cut === undefined ? REFUSED : showing(portions, cut, { id: before?.id ?? `s${(was?.next ?? 1) + at}`, wholes: before ? wholesOf(before) : 1 });
}

/** The strips with the looks of the wall that was there, written as the sentence is. */
function withLooks(strips: readonly Strip[], as: FractionWall['as'], was: FractionWall | undefined): FractionWall {
  const { line: _, brush: __, ...looks } = was ?? wallOf([], { total: true, length: wholesOf(strips[0] ?? { id: '', cut: 1, shades: '0' }) > 1 ? 120 : 240 });
  return { ...looks, strips, as, next: looks.next + strips.length };
}

/**
 * A number on one strip, cut as it is written; an addition in two shades; an equation or a comparison of two numbers on two strips; a ratio as two shades
 * of one whole. Ids, lengths and whether numbers are written are kept from `was`.
 */
export function from(said: Sentence, was?: FractionWall): FractionWall | Refusal {
  const ratio = ratioStrip(said, was?.strips[0]?.id);
  if (ratio) return withLooks([ratio], 'ratio', was && { ...was, total: true });
  const numbers = portionsIn(said) ?? timesOf(said);
  const wanted = sidesOf(said.expression) ?? (numbers ? [numbers] : []);
  if (wanted.length === 0) return REFUSED;
  const strips = wanted.map((portions, at) => stripFor(portions, at, was));
  const refused = strips.find(isRefusal);
  if (refused) return refused;
  return withLooks(strips.flatMap(strip => (isRefusal(strip) ? [] : [strip])), formOf(said.expression) ?? (was && was.as !== 'ratio' ? was.as : 'fraction'), was);
}
