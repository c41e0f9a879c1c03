import type { Sentence } from '../../board/said.ts';
import { Fraction, toExact, toFraction } from '../../maths/exact.ts';
import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import { chainIn, type Chain } from '../../board/relation.ts';
import { checked } from './change.ts';
import { lineOf, MOST_JUMPS, type Jump, type NumberLine } from './number-line.ts';

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

/** The jumps that a sentence of adding and taking away makes, on the line that was there if they fit on it, else on one that they fit on. */
export function from(said: Sentence, was?: NumberLine): NumberLine | Refusal {
  const chain = chainIn(said);
  if (chain === undefined) return { refused: 'A number line shows adding and taking away. This says something else.' };
  if (chain.changes.length > MOST_JUMPS) return { refused: `A line holds at most ${MOST_JUMPS} jumps.` };
  const jumps = jumpsOf(chain);
  const numbers = chain.changes.reduce<readonly Fraction[]>((so, by) => [...so, (so.at(-1) ?? chain.start).add(by)], [chain.start]);
  const here = { jumps, points: jumps.length === 0 ? [{ id: 'p1', at: toExact(chain.start) }] : [], next: jumps.length + 2 };
  const kept = was && checked({ ...was, ...here, next: Math.max(was.next, here.next) });
  if (kept && !isRefusal(kept) && numbers.every(each => each.sub(toFraction(was.from)).div(toFraction(was.step)).d === 1n)) return kept.props;
  const { from: left, to, step } = frame(numbers);
  const made = checked(lineOf(left, to, step, here));
  return isRefusal(made) ? made : made.props;
}
