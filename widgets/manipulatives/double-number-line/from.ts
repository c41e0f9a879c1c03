import type { Moved } from '../../board/manipulative.ts';
import type { Sentence } from '../../board/said.ts';
import { Fraction, toExact, toFraction } from '../../maths/exact.ts';
import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import { isPercent, proportionIn, timesIn, type Measure, type Proportion } from '../proportion.ts';
import { checked, withTerms } from './change.ts';
import { fixing, lineOf, type DoubleNumberLine, type Pair } from './double-number-line.ts';

const REFUSED: Refusal = { refused: 'A double number line shows a ratio of two, a product, a fraction or a percentage, of numbers greater than zero.' };

/** The end of the top scale and its ticks, so that one and a number of it both have a tick: tenths of a hundred, parts of one, or ones to ten at least. */
function frame(one: Fraction, number: Fraction): Pick<DoubleNumberLine, 'to' | 'step'> {
  const part = number.div(one);
  if (one.equals(100)) return { step: '10', to: toExact(number.compare(100) <= 0 ? one : number.div(10).ceil().mul(10)) };
  if (part.d > 1n && part.d <= 20n) return { step: toExact(one.div(new Fraction(part.d))), to: toExact(part.ceil().mul(one)) };
  const most = part.compare(10) <= 0 ? new Fraction(10) : part.div(10).ceil().mul(10);
  return { step: toExact(one.mul(most.div(10))), to: toExact(one.mul(most)) };
}

/** A new line: a ratio with a tick for every time over; a product with what goes with one, and what it comes to. Names stay. */
function fresh({ is, columns, measures }: Proportion, was?: DoubleNumberLine): DoubleNumberLine | undefined {
  const [fixes, pair] = columns;
  const [a, b] = fixes ?? [];
  if (!a || !b) return undefined;
  const measured = (old: Measure | undefined, at: number): Measure =>
    (old && isPercent(old) === isPercent(measures[at] ?? {}) ? old : { ...(old?.name && { name: old.name }), ...measures[at] });
  const more = { top: measured(was?.top, 0), bottom: measured(was?.bottom, 1), ...(was?.plain && { plain: true as const }), ...(was && { length: was.length }) };
  const ends = is === 'ratio' || !pair?.[0] ? { step: toExact(a), to: toExact(a.mul(4)) } : frame(a, pair[0]);
  const made = lineOf({ ...more, ...ends, fixes: [toExact(a), toExact(b)], pairs: pair?.[0] ? [[toExact(pair[0])]] : [] });
  return { ...made, next: Math.max(made.next, was?.next ?? 0) };
}

/** The line that was there with the product in it: what goes with one in the pair that fixes the ratio, if that has one on top, and the other in the next. */
function multiplied(was: DoubleNumberLine, [one, other]: Proportion['columns']): Moved<DoubleNumberLine> | undefined {
  const { pair: fixed, top } = fixing(was);
  const [each, number] = [one?.[1], other?.[0]];
  if (!each || !number || !timesIn(was.top, top).equals(1)) return undefined;
  const second = was.pairs.find(({ id }) => id !== fixed.id);
  const known: Pair = { id: second?.id ?? `m${was.next}`, at: toExact(number) };
  const pairs = second ? was.pairs.map(pair => (pair === second ? known : pair)) : [...was.pairs, known];
  const step = toFraction(was.step);
  const to = number.compare(toFraction(was.to)) <= 0 ? was.to : toExact(number.div(step).ceil().mul(step));
  return checked({ ...was, pairs, fixes: { ...was.fixes, bottom: toExact(each) }, to, next: second ? was.next : was.next + 1 });
}

/** The line that was there with another proportion on it; undefined where it does not fit. */
function kept(was: DoubleNumberLine, { is, columns, measures }: Proportion): DoubleNumberLine | undefined {
  const [a, b] = columns[0] ?? [];
  const isAlike = is === 'ratio' ? !isPercent(was.top) && !isPercent(was.bottom) : [was.top, was.bottom].every((one, at) => isPercent(one) === isPercent(measures[at] ?? {}));
  if (!isAlike || !a || !b) return undefined;
  const made = is === 'ratio' ? withTerms(was, a, b) : multiplied(was, columns);
  return made === undefined || isRefusal(made) ? undefined : made.props;
}

/** A ratio, a product or a percentage on two scales; the line that was there keeps its pairs where they are, its names, units and what is to be found. */
export function from(said: Sentence, was?: DoubleNumberLine): DoubleNumberLine | Refusal {
  const proportion = proportionIn(said, was && isPercent(was.top));
  if (!proportion || proportion.columns[0]?.length !== 2) return REFUSED;
  const made = (was && kept(was, proportion)) ?? fresh(proportion, was);
  const line = made ? checked(made) : REFUSED;
  return isRefusal(line) ? line : line.props;
}
