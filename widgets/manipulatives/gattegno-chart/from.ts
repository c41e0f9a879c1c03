import { relationIn, type Chain, type Relation } from '../../board/relation.ts';
import type { Sentence } from '../../board/said.ts';
import { toExact, type Fraction } from '../../maths/exact.ts';
import type { Refusal } from '../../maths/refusal.ts';
import { digitOf, fits, powersOf, rowsFor, tenTo, type GattegnoChart } from './gattegno-chart.ts';

const REFUSED: Refusal = {
  refused: 'A Gattegno chart shows a number of millions to thousandths, such a number in its places (300 + 40 + 7), or one multiplied or divided by 10, 100 or 1000.',
};

const NEW: GattegnoChart = { highest: 2, lowest: 0, number: '0', written: true, expanded: true };

/** These numbers' digits in the rows that there were, with as many more as they need; the first is chosen. */
function charted([number, ...others]: readonly [Fraction, ...Fraction[]], was: GattegnoChart | undefined): GattegnoChart | undefined {
  const { jump: _, ...kept } = was ?? NEW;
  const rows = [number, ...others].map(rowsFor);
  if (rows.includes(undefined)) return undefined;
  const [highest, lowest] = [Math.max(kept.highest, ...rows.map(each => each?.highest ?? 0)), Math.min(kept.lowest, ...rows.map(each => each?.lowest ?? 0))];
  return { ...kept, highest, lowest, number: toExact(number) };
}

/** Whether an addition's addends are what stands in different places of its total: 300 + 40 + 7. */
function isExpanded({ start, changes }: Chain): boolean {
  const rows = [start, ...changes].map(addend => {
    const found = addend.compare(0) > 0 ? rowsFor(addend) : undefined;
    return found && found.highest === found.lowest && fits(addend, found) && digitOf(addend, found.lowest) > 0 ? found.lowest : undefined;
  });
  return !rows.includes(undefined) && new Set(rows).size === rows.length;
}

/** How many rows a multiplication by a power of ten goes up: 1 for ten; undefined for another number. */
function rowsUp(by: Fraction): number | undefined {
  return powersOf({ highest: 6, lowest: 1 }).find(power => tenTo(power).equals(by));
}

/** Whether a sentence says a division, which is read back as the multiplication that it undoes. */
function isDivision({ expression }: Sentence): boolean {
  return expression !== undefined && 'op' in expression && expression.op === 'equals' && expression.of.some(side => 'op' in side && side.op === 'divided by');
}

/** A number that went on by whole rows: 34 × 10 to the larger, 340 ÷ 10 to the smaller ones. */
function multiplied({ number, each }: Extract<Relation, { readonly is: 'product' }>, divides: boolean, was: GattegnoChart | undefined): GattegnoChart | undefined {
  const [rows, small] = rowsUp(each) === undefined || divides ? [rowsUp(number), each] : [rowsUp(each), number];
  const large = rows === undefined ? undefined : small.mul(tenTo(rows));
  if (rows === undefined || !large || large.compare(0) <= 0) return undefined;
  const made = charted(divides ? [small, large] : [large, small], was);
  return made && { ...made, jump: divides ? -rows : rows };
}

/** A number in its rows, or one that was multiplied or divided by a power of ten; refuses all else. */
export function from(said: Sentence, was?: GattegnoChart): GattegnoChart | Refusal {
  const relation = relationIn(said);
  switch (relation?.is) {
    case 'number': return charted([relation.value], was) ?? REFUSED;
    case 'sum': return (isExpanded(relation) ? charted([relation.changes.reduce((so, each) => so.add(each), relation.start)], was) : undefined) ?? REFUSED;
    case 'product': return multiplied(relation, isDivision(said), was) ?? REFUSED;
    default: return REFUSED;
  }
}
