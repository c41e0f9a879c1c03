import { relationIn } from '../../board/relation.ts';
import type { Sentence } from '../../board/said.ts';
import type { Expression } from '../../maths/expression.ts';
import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import { commonCut, formOf, MOST_CUT, portionsIn, type Portion } from '../portion.ts';
import { canShade, showing } from './change.ts';
import { MOST_WHOLES, wallOf, wholesOf, type FractionWall, type Strip } from './fraction-wall.ts';

const REFUSED: Refusal = { refused: `A fraction wall shows numbers from 0 to ${MOST_WHOLES} in parts no smaller than twenty-fourths, two of them added or compared, or a ratio.` };

/** The two sides of an equation or a comparison of two numbers, each with a strip of its own: 2/4 = 1/2, 2/3 > 3/5. */
function sidesOf(expression: Expression | undefined): readonly (readonly Portion[])[] {
  if (expression === undefined || !('op' in expression) || !['equals', 'more', 'less'].includes(expression.op)) return [];
  const sides = expression.of.flatMap(side => {
    const read = portionsIn({ expression: side });
    return read?.length === 1 ? [read] : [];
  });
  const [one, other] = sides;
  const isTwo = sides.length === 2 && expression.of.length === 2 && one?.[0]?.over !== other?.[0]?.over && [one, other].every(side => (side?.[0]?.over ?? Infinity) <= MOST_CUT);
  return isTwo || (expression.op !== 'equals' && sides.length === 2) ? sides : [];
}

/** A ratio of two whole numbers, as parts of one whole in two shades. */
function ratioStrip(said: Sentence): Strip | undefined {
  const relation = relationIn(said);
  if (relation?.is !== 'ratio' || relation.terms.length !== 2 || relation.terms.some(term => term.d !== 1n || term.compare(0) <= 0)) return undefined;
  const [first = 0, second = 0] = relation.terms.map(Number);
  return first + second > MOST_CUT ? undefined : { id: 's1', cut: first + second, shades: '1'.repeat(first) + '2'.repeat(second) };
}

/** A whole number of times an amount, such as 3 × 1/4, is so many of it: 3/4. */
function timesOf(said: Sentence): readonly Portion[] | undefined {
  const relation = relationIn(said);
  if (relation?.is !== 'product' || relation.number.d !== 1n) return undefined;
  return [{ value: relation.number.mul(relation.each), over: Number(relation.each.d) }];
}

function stripFor(portions: readonly Portion[], at: number, wholes: number): Strip | Refusal {
  const cut = canShade(portions) ? commonCut(portions, MOST_CUT) : undefined;
  return cut === undefined ? REFUSED : showing(portions, cut, { id: `s${at + 1}`, wholes });
}

/** The strips with the looks of the wall that was there. Words that a wall had are kept; how the sentence was written is taken over. */
function withLooks(strips: readonly Strip[], as: FractionWall['as'], was: FractionWall | undefined): FractionWall {
  const { line: _, brush: __, ...looks } = was ?? wallOf([], { total: true, length: wholesOf(strips[0] ?? { id: '', cut: 1, shades: '0' }) > 1 ? 120 : 240 });
  return { ...looks, strips, as, next: Math.max(looks.next, strips.length + 1) };
}

/**
 * A number on one strip, cut as it is written; an addition in two shades; an equation or a comparison of two numbers on two strips; a ratio as two shades
 * of one whole. Wholes, sizes and what is written are kept from `was`.
 */
export function from(said: Sentence, was?: FractionWall): FractionWall | Refusal {
  const ratio = ratioStrip(said);
  if (ratio) return withLooks([ratio], 'ratio', was && { ...was, total: true });
  const numbers = portionsIn(said) ?? timesOf(said);
  const sides = sidesOf(said.expression);
  const wanted = sides.length > 0 ? sides : numbers ? [numbers] : [];
  if (wanted.length === 0) return REFUSED;
  const strips = wanted.map((portions, at) => stripFor(portions, at, 1));
  const refused = strips.find(isRefusal);
  if (refused) return refused;
  return withLooks(strips.flatMap(strip => (isRefusal(strip) ? [] : [strip])), formOf(said.expression) ?? (was && was.as !== 'ratio' ? was.as : 'fraction'), was);
}
