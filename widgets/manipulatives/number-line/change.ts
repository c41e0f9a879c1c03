import type { Moved } from '../../board/manipulative.ts';
import { Fraction, toExact, toFraction, type Exact } from '../../maths/exact.ts';
import { readCount, readExact, readQuantity } from '../../maths/read.ts';
import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import { isSameUnit } from '../../maths/unit.ts';
import { numberOf } from '../../maths/value.ts';
import { isOn, landingOf, leaps, MOST_JUMPS, stepsOf, type Jump, type NumberLine } from './number-line.ts';

/** The line if all that stands on it still does, else the sentence that says what does not. */
export function checked(line: NumberLine): Moved<NumberLine> {
  const steps = stepsOf(line);
  if (isRefusal(steps)) return steps;
  const numbers = [...leaps(line).flatMap(({ start, end }) => [start, end]), ...line.points.map(point => toFraction(point.at))];
  if (!numbers.every(each => isOn(line, each))) return { refused: 'A jump or a marked point would leave the line. Make the line longer first, or take it away.' };
  if (line.jumps.some(jump => jump.by === '0')) return { refused: 'A jump goes from one number to another one.' };
  if (line.jumps.length > MOST_JUMPS || line.points.length > MOST_JUMPS) return { refused: `A line holds at most ${MOST_JUMPS} jumps and ${MOST_JUMPS} marked points.` };
  return { props: line };
}

/** A new jump between two numbers. It follows the last jump that lands where it starts. `inHand`: its landing. */
export function leap(line: NumberLine, start: Fraction, end: Fraction): Moved<NumberLine> {
  const id = `j${line.next}`;
  const before = leaps(line).findLast(each => each.end.equals(start));
  const by = toExact(end.sub(start));
  const jump: Jump = before ? { id, by, after: before.jump.id } : { id, by, from: toExact(start) };
  const made = checked({ ...line, jumps: [...line.jumps, jump], next: line.next + 1 });
  return isRefusal(made) ? made : { ...made, inHand: landingOf(id) };
}

const changed = (line: NumberLine, id: string, change: (jump: Jump) => Jump): Moved<NumberLine> =>
  checked({ ...line, jumps: line.jumps.map(jump => (jump.id === id ? change(jump) : jump)) });

/** Makes a jump so long. */
export function withBy(line: NumberLine, id: string, by: Fraction): Moved<NumberLine> {
  return changed(line, id, jump => ({ ...jump, by: toExact(by) }));
}

const GONE: Refusal = { refused: 'This jump is no longer on the line.' };

/** Moves a jump's landing; what follows it moves along. Refuses its own start. */
export function landOn(line: NumberLine, id: string, end: Fraction): Moved<NumberLine> {
  const now = leaps(line).find(each => each.jump.id === id);
  return now === undefined ? GONE : withBy(line, id, end.sub(now.start));
}

/** Slides a jump's landing. On its own start it goes on to the step behind that, so that keys can turn a jump round. */
export function slideLanding(line: NumberLine, id: string, end: Fraction): Moved<NumberLine> {
  const now = leaps(line).find(each => each.jump.id === id);
  if (now === undefined) return GONE;
  return end.equals(now.start) ? withBy(line, id, toFraction(line.step).mul(now.by.compare(0) > 0 ? -1 : 1)) : landOn(line, id, end);
}

/** Moves the start of a jump that follows no other; its length stays. */
export function startFrom(line: NumberLine, id: string, start: Fraction): Moved<NumberLine> {
  return changed(line, id, jump => ({ id: jump.id, by: jump.by, from: toExact(start) }));
}

/** Moves a marked point. */
export function pointAt(line: NumberLine, id: string, at: Fraction): Moved<NumberLine> {
  return checked({ ...line, points: line.points.map(point => (point.id === id ? { ...point, at: toExact(at) } : point)) });
}

/** Marks a number. */
export function mark(line: NumberLine, at: Exact): Moved<NumberLine> {
  return checked({ ...line, points: [...line.points, { id: `p${line.next}`, at }], next: line.next + 1 });
}

/** Takes jumps and points away; a jump that followed one of them stays where it is. */
export function without(line: NumberLine, ids: readonly string[]): NumberLine {
  const starts = new Map(leaps(line).map(each => [each.jump.id, each.start]));
  const freed = (jump: Jump): Jump =>
    'after' in jump && ids.includes(jump.after) ? { id: jump.id, by: jump.by, from: toExact(starts.get(jump.id) ?? new Fraction(0)) } : jump;
  return {
    ...line, jumps: line.jumps.filter(jump => !ids.includes(jump.id)).map(freed), points: line.points.filter(point => !ids.includes(point.id)),
  };
}

/** The same jump again and again, each from where the one before lands: so many in all, a whole number. */
export function repeated(line: NumberLine, id: string, times: number): Moved<NumberLine> {
  const first = line.jumps.find(jump => jump.id === id);
  if (first === undefined) return { refused: 'Choose a jump to repeat.' };
  if (times < 1 || times > MOST_JUMPS) return { refused: `A jump can be repeated from 1 to ${MOST_JUMPS} times.` };
  const more = Array.from({ length: times - 1 }, (_, at): Jump => (
    { id: `j${line.next + at}`, by: first.by, after: at === 0 ? id : `j${line.next + at - 1}` }));
  return checked({ ...line, jumps: [...line.jumps, ...more], next: line.next + more.length });
}

/** The same jump as many times as was typed. */
export function typeTimes(line: NumberLine, id: string, text: string): Moved<NumberLine> {
  const times = readCount(text);
  return isRefusal(times) ? times : repeated(line, id, times);
}

/** A plain number as it was typed, a leading plus sign allowed. */
export function typedNumber(text: string): Fraction | Refusal {
  const read = readExact(text.trim().replace(/^\+/, ''));
  return isRefusal(read) ? read : toFraction(read.exact);
}

/** One end of the line as it was typed, with its unit if one was typed along. */
export function typeEnd(line: NumberLine, end: 'from' | 'to', text: string): Moved<NumberLine> {
  const read = readQuantity(text);
  if (isRefusal(read)) return read;
  const amount = 'value' in read ? numberOf(read.value) : undefined;
  if (!('value' in read) || amount === undefined) return { refused: 'The end of a line is a number.' };
  const units = { ...(read.before && { before: read.before }), ...(read.after && !isSameUnit(read.after, line.after) && { after: read.after }) };
  return checked({ ...line, [end]: toExact(amount), ...units });
}
