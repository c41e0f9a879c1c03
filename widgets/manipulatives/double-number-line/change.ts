import type { Moved } from '../../board/manipulative.ts';
import { toExact, toFraction, type Fraction } from '../../maths/exact.ts';
import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import { MOST_NAME, readAmount, type Measure } from '../proportion.ts';
import { clean } from '../wrap.ts';
import { faultOf, fixing, numberId, numbersOf, rateOf, SIDES, type DoubleNumberLine, type Pair, type Side } from './double-number-line.ts';

const GONE: Refusal = { refused: 'This pair is no longer on the line.' };

/** The line if all that stands on it still does, else the sentence that says what does not. */
export function checked(line: DoubleNumberLine): Moved<DoubleNumberLine> {
  const fault = faultOf(line);
  return fault === undefined ? { props: line } : { refused: fault };
}

const times = (exact: string, by: Fraction): string => toExact(toFraction(exact).mul(by));

/** The line made to reach a number of its top scale: on by whole steps, where it does not yet. */
function reaching(line: DoubleNumberLine, at: Fraction): DoubleNumberLine {
  const step = toFraction(line.step);
  return at.compare(toFraction(line.to)) <= 0 ? line : { ...line, to: toExact(at.div(step).ceil().mul(step)) };
}

/**
 * The pair that fixes the ratio with other numbers. Nothing moves: the scale of which the number changes is written anew, so that every pair and tick stays
 * where it is, as many times the pair as before.
 */
export function withTerms(line: DoubleNumberLine, top: Fraction, bottom: Fraction): Moved<DoubleNumberLine> {
  const by = top.div(fixing(line).top);
  const pairs = line.pairs.map(pair => ({ ...pair, at: times(pair.at, by) }));
  return checked({ ...line, pairs, fixes: { ...line.fixes, bottom: toExact(bottom) }, to: times(line.to, by), step: times(line.step, by) });
}

/** Moves a pair to a number of the top scale; the bottom one follows, and the ratio stays. */
export function slide(line: DoubleNumberLine, id: string, at: Fraction): Moved<DoubleNumberLine> {
  const pairs = line.pairs.map(pair => (pair.id === id ? { ...pair, at: toExact(at) } : pair));
  const bottom = line.fixes.id === id ? toExact(at.mul(rateOf(line))) : line.fixes.bottom;
  return checked(reaching({ ...line, pairs, fixes: { ...line.fixes, bottom } }, at));
}

/** A new pair at a number of the top scale. */
export function add(line: DoubleNumberLine, at: Fraction): Moved<DoubleNumberLine> {
  const id = `m${line.next}`;
  const made = checked(reaching({ ...line, pairs: [...line.pairs, { id, at: toExact(at) }], next: line.next + 1 }, at));
  return isRefusal(made) ? made : { ...made, inHand: id };
}

/** Takes pairs away. Refuses the one that fixes the ratio. */
export function without(line: DoubleNumberLine, ids: readonly string[]): Moved<DoubleNumberLine> {
  if (ids.includes(line.fixes.id)) return { refused: 'This pair fixes the ratio. Let another pair fix it first.' };
  return { props: { ...line, pairs: line.pairs.filter(({ id }) => !ids.includes(id)) } };
}

/** Lets another pair fix the ratio. Nothing else changes. */
export function fixedBy(line: DoubleNumberLine, id: string): Moved<DoubleNumberLine> {
  const pair = line.pairs.find(each => each.id === id);
  return pair ? checked({ ...line, fixes: { id, bottom: toExact(numbersOf(line, pair).bottom) } }) : GONE;
}

function asking(line: DoubleNumberLine, pair: Pair, side: Side): Moved<DoubleNumberLine> {
  if (pair.id === line.fixes.id) return { refused: 'This pair fixes the ratio, so both its numbers are known. Let another pair fix it first.' };
  if (pair.asks !== undefined && pair.asks !== side) return { refused: 'The other number of this pair is to be found already. One of the two has to be known.' };
  return { props: { ...line, pairs: line.pairs.map(each => (each === pair ? { ...pair, asks: side } : each)) } };
}

/** The pairs with what they ask for worked out: these, or all. */
export function solved(line: DoubleNumberLine, ids: readonly string[]): DoubleNumberLine {
  const known = ({ asks: _, ...pair }: Pair): Pair => pair;
  return { ...line, pairs: line.pairs.map(pair => (ids.length === 0 || ids.includes(pair.id) ? known(pair) : pair)) };
}

/** A number of a pair becomes this one. What is to be found takes the number that belongs there, and no other. */
function withNumber(line: DoubleNumberLine, pair: Pair, { side, amount }: { readonly side: Side; readonly amount: Fraction }): Moved<DoubleNumberLine> {
  if (pair.asks === side) {
    const isRight = numbersOf(line, pair)[side].equals(amount);
    return isRight ? { props: solved(line, [pair.id]) } : { refused: 'That does not keep the proportion. Look at the other pairs, or work it out.' };
  }
  const { top, bottom } = fixing(line);
  if (pair.id === line.fixes.id) return side === 'top' ? withTerms(line, amount, bottom) : withTerms(line, top, amount);
  return slide(line, pair.id, side === 'top' ? amount : amount.div(rateOf(line)));
}

/** What was typed for a number of a pair: a number greater than zero, or `?`; a unit goes for the whole scale. */
export function typeNumber(line: DoubleNumberLine, { id, side }: { readonly id: string; readonly side: Side }, text: string): Moved<DoubleNumberLine> {
  const pair = line.pairs.find(each => each.id === id);
  if (pair === undefined) return GONE;
  const read = readAmount(text, line[side]);
  if (isRefusal(read)) return read;
  const moved = read.amount === 'unknown' ? asking(line, pair, side) : withNumber(line, pair, { side, amount: read.amount });
  return isRefusal(moved) ? moved : { props: { ...moved.props, [side]: formKept(moved.props, side, read.measure) } };
}

/** The measure with what was typed along, but for the form where other numbers of the scale would be written anew by it. */
function formKept(line: DoubleNumberLine, side: Side, { as, ...measure }: Measure): Measure {
  const broken = line.pairs.filter(pair => numbersOf(line, pair)[side].d > 1n).length > 1 || !line.plain;
  const now = broken ? line[side].as : as;
  return { ...measure, ...(now && { as: now }) };
}

/** The right end of a scale as it was typed. */
export function typeEnd(line: DoubleNumberLine, side: Side, text: string): Moved<DoubleNumberLine> {
  const read = readAmount(text, line[side]);
  if (isRefusal(read)) return read;
  if (read.amount === 'unknown') return { refused: 'The end of a line is a number. Mark a pair there, then type ? for one of its numbers.' };
  return checked({ ...line, to: toExact(side === 'top' ? read.amount : read.amount.div(rateOf(line))) });
}

/** From tick to tick on the top scale, as it was typed. */
export function typeStep(line: DoubleNumberLine, text: string): Moved<DoubleNumberLine> {
  const read = readAmount(text, line.top);
  if (isRefusal(read)) return read;
  return read.amount === 'unknown' ? { refused: 'A step is a number, such as 5 or 1/4.' } : checked({ ...line, step: toExact(read.amount) });
}

/** A new pair where the typed number of the top scale stands. */
export function typePair(line: DoubleNumberLine, text: string): Moved<DoubleNumberLine> {
  const read = readAmount(text, line.top);
  if (isRefusal(read)) return read;
  return read.amount === 'unknown' ? { refused: 'Type the number on the top scale first; then type ? for what is to be found.' } : add(line, read.amount);
}

/** The name of a scale as it was typed; nothing takes it away. */
export function typeName(line: DoubleNumberLine, side: Side, text: string): Moved<DoubleNumberLine> {
  const name = clean(text).replaceAll('\n', ' ').trim();
  if (name.length > MOST_NAME) return { refused: `A name has at most ${MOST_NAME} letters.` };
  const { name: _, ...bare } = line[side];
  return { props: { ...line, [side]: name === '' ? bare : { ...bare, name } } };
}

/** The scales the other way up. */
export function swapped(line: DoubleNumberLine): Moved<DoubleNumberLine> {
  const rate = rateOf(line);
  const { top } = fixing(line);
  const [upper, lower] = SIDES;
  const pairs = line.pairs.map(({ asks, ...pair }): Pair => ({ ...pair, at: times(pair.at, rate), ...(asks && { asks: asks === upper ? lower : upper }) }));
  return checked({ ...line, top: line.bottom, bottom: line.top, pairs, fixes: { ...line.fixes, bottom: toExact(top) }, to: times(line.to, rate), step: times(line.step, rate) });
}

/** The pairs that are chosen by themselves or by one of their numbers. */
export function chosenPairs({ pairs }: DoubleNumberLine, chosen: readonly string[]): readonly Pair[] {
  return pairs.filter(pair => [pair.id, ...SIDES.map(side => numberId(pair, side))].some(id => chosen.includes(id)));
}
