import type { Sentence } from '../../board/said.ts';
import { relationIn, type Chain, type Relation } from '../../board/relation.ts';
import { Fraction, toExact, toFraction } from '../../maths/exact.ts';
import type { Expression, NumberForm } from '../../maths/expression.ts';
import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import { checked } from './change.ts';
import { lineOf, MOST_JUMPS, MOST_TICKS, type Jump, type NumberLine } from './number-line.ts';

/** So many equal jumps are still told apart where a line is as long as a panel is wide: all that a times table has. */
const MOST_EQUAL = 12;
const NOT: Refusal = { refused: `A number line shows a number, adding and taking away, and equal jumps, from two to ${MOST_EQUAL} of them. This says something else.` };
const ZERO = new Fraction(0);

/** What a sentence puts on a line: jumps from a number, or a marked number and how it is written. */
interface Shown { readonly chain: Chain; readonly over?: number; readonly as?: NumberForm; readonly percent?: true }

function shownOf(relation: Relation | undefined, expression: Expression | undefined): Shown | undefined {
  if (relation?.is === 'sum') return { chain: relation };
  if (relation?.is === 'number') {
    const percent = expression !== undefined && isPercent(expression);
    const [value, as] = [percent ? relation.value.mul(100) : relation.value, expression && formOf(expression)];
    return { chain: { start: value, changes: [] }, over: percent ? Number(value.d) : relation.over, ...(as && { as }), ...(percent && { percent }) };
  }
  if (relation?.is !== 'product' || relation.number.d !== 1n || relation.number.compare(2) < 0 || relation.each.equals(0)) return undefined;
  if (relation.number.compare(MOST_EQUAL) > 0) return undefined;
  return { chain: { start: ZERO, changes: Array.from({ length: Number(relation.number) }, () => relation.each) } };
}

function isPercent(expression: Expression): boolean {
  return 'op' in expression && (expression.op === 'percent' || ((expression.op === 'equals' || expression.op === 'brackets') && expression.of.some(isPercent)));
}

/** How the first number of an expression that says so is written. */
function formOf(expression: Expression): NumberForm | undefined {
  if ('exact' in expression) return expression.as;
  if (!('op' in expression)) return undefined;
  return expression.op === 'mixed' ? 'mixed' : expression.of.map(formOf).find(as => as !== undefined);
}

const jumpsOf = ({ start, changes }: Chain): readonly Jump[] => changes.filter(change => !change.equals(0)).map((by, at): Jump => (
  at === 0 ? { id: 'j1', by: toExact(by), from: toExact(start) } : { id: `j${at + 1}`, by: toExact(by), after: `j${at}` }));

/** The least and the largest number on the way, and the step that all of them are whole steps of: tenths of a length that is round. */
function frame(numbers: readonly Fraction[]): Pick<NumberLine, 'from' | 'to' | 'step'> {
  const least = numbers.reduce((a, b) => (a.compare(b) < 0 ? a : b));
  const most = numbers.reduce((a, b) => (a.compare(b) > 0 ? a : b));
  const part = numbers.reduce((so, { d }) => so.lcm(new Fraction(d)), new Fraction(1));
  const from = least.compare(0) < 0 ? least.floor() : least.compare(20) > 0 ? least.div(10).floor().mul(10) : new Fraction(0);
  const long = most.sub(from);
  const round = [10, 20, 50].map(each => new Fraction(each)).find(each => each.compare(long) >= 0) ?? long.div(100).ceil().mul(100);
  const span = part.equals(1) ? round : long.ceil();
  const steps = span.compare(100) > 0 ? span.div(100).ceil() : new Fraction(1);
  return { from: toExact(from), to: toExact(from.add(span.equals(0) ? new Fraction(1) : span)), step: toExact(steps.div(part)) };
}

/** A scale for equal jumps from zero: below zero, or longer than 20, it ends with them, and has a tick at each landing and no others. */
function frameOf({ start, changes: [each, ...more] }: Chain, numbers: readonly Fraction[]): Pick<NumberLine, 'from' | 'to' | 'step'> {
  const end = numbers.at(-1) ?? ZERO;
  if (!each || more.length === 0 || !start.equals(0) || !more.every(by => by.equals(each))) return frame(numbers);
  if (end.compare(0) > 0 && end.compare(20) <= 0) return frame(numbers);
  const [from, to] = end.compare(0) < 0 ? [end, ZERO] : [ZERO, end];
  return { from: toExact(from), to: toExact(to), step: toExact(each.abs()) };
}

/** A scale for one number that is not whole: 3/5 from 0 to 1 in fifths, 12.25 from 12 to 13 in hundredths, 1.234 from 1.2 to 1.3 in thousandths; a percentage from 0% to 100% in tens. */
function finely({ start }: Chain, { over, percent }: Pick<Shown, 'over' | 'percent'>): Pick<NumberLine, 'from' | 'to' | 'step'> {
  if (percent) {
    const [from, to] = [start.compare(0) < 0 ? start.div(100).floor().mul(100) : ZERO, start.compare(100) > 0 ? start.div(100).ceil().mul(100) : new Fraction(100)];
    const step = [10, 5, 1].map(each => new Fraction(each)).find(each => start.div(each).d === 1n) ?? new Fraction(1, start.d);
    return { from: toExact(from), to: toExact(to), step: toExact(step) };
  }
  const parts = over !== undefined && over % Number(start.d) === 0 ? over : Number(start.d);
  if (parts > MOST_TICKS / 2) {
    const span = new Fraction(100, parts);
    const from = start.div(span).floor().mul(span);
    return { from: toExact(from), to: toExact(from.add(span)), step: toExact(new Fraction(1, parts)) };
  }
  const whole = start.floor();
  const isNear = start.compare(0) >= 0 && start.ceil().mul(parts).compare(MOST_TICKS / 2) <= 0;
  return { from: toExact(isNear ? ZERO : whole), to: toExact(isNear ? start.ceil() : whole.add(1)), step: toExact(new Fraction(1, parts)) };
}

/**
 * The jumps that a sentence makes, or the number that it says as a marked point: on the line that was there if they fit on its ticks, else on one that they
 * fit on. Refuses what a line cannot show, and more jumps than it holds.
 */
export function from(said: Sentence, was?: NumberLine): NumberLine | Refusal {
  const shown = shownOf(relationIn(said), said.expression);
  if (shown === undefined) return NOT;
  const { chain, as, percent } = shown;
  if (chain.changes.length > MOST_JUMPS) return { refused: `A line holds at most ${MOST_JUMPS} jumps.` };
  const jumps = jumpsOf(chain);
  const numbers = chain.changes.reduce<readonly Fraction[]>((so, by) => [...so, (so.at(-1) ?? chain.start).add(by)], [chain.start]);
  const here = { jumps, points: jumps.length === 0 ? [{ id: 'p1', at: toExact(chain.start) }] : [], next: jumps.length + 2 };
  const kept = was && (was.after === '%') === (percent === true) && checked({ ...was, ...here, next: Math.max(was.next, here.next) });
  if (kept && !isRefusal(kept) && numbers.every(each => each.sub(toFraction(was.from)).div(toFraction(was.step)).d === 1n)) return kept.props;
  const scale = chain.changes.length === 0 && (percent || (shown.over ?? 1) > 1) ? finely(chain, shown) : frameOf(chain, numbers);
  const made = checked(lineOf(scale.from, scale.to, scale.step, { ...here, ...(as && { as }), ...(percent && { after: '%' }), ...(was && { length: was.length }) }));
  return isRefusal(made) ? made : made.props;
}
