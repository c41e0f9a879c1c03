import { isRelation } from './brackets.ts';
import type { Expression } from './expression.ts';
import { endless, interval, isSetOfNumbers, pairAsInterval } from './interval.ts';
import { isMade } from './made.ts';
import { made, missing as nothingHere, refuse, sign, type Reader, type Reading } from './read-reading.ts';
import { numberOf } from './value.ts';
import { worth } from './worth.ts';

/** Why nothing can be read here. */
export function missing(reading: Reading): string {
  return sign(reading) === '∞' ? 'The sign ∞ is not a number: it can only be the end of an interval, such as [2, ∞).' : nothingHere(reading);
}

/** What may stand between the commas in brackets: ∞ and −∞ as the ends of intervals, and what `item` reads. */
export function endOr(item: Reader): Reader {
  return reading => {
    const { at } = reading;
    const minus = sign(reading) === '−';
    if (minus || sign(reading) === '+') reading.at++;
    if (sign(reading) !== '∞') {
      reading.at = at;
      return item(reading);
    }
    reading.at++;
    const infinity: Expression = { letter: '∞' };
    return minus ? { op: 'negative', of: [infinity] } : infinity;
  };
}

/**
 * The interval that stands in these brackets, or why it is none. Nothing for what stands in round ones and does not go on for ever, which is a point, and for
 * a single thing, which is in brackets.
 */
export function intervalIn(reading: Reading, inner: Expression, open: boolean, close: boolean): Expression | undefined {
  const ends = isMade(inner, 'list') ? inner.of : [inner];
  const [from = inner, to, more] = ends;
  const isEndless = ends.some(end => endless(end) !== undefined);
  if (!isEndless && (ends.length === 1 || !(open || close))) return undefined;
  if (!to || more) return refuse(reading, 'An interval in brackets has two ends: type [2, 3]. Type numbers that belong together as {1, 2, 3}.');
  if (endless(from) === 1 || endless(to) === -1 || isAfter(from, to)) return refuse(reading, 'An interval begins with its smaller end: type [2, 3], (−∞, 2] or [2, ∞).');
  if ((open && endless(from)) || (close && endless(to))) return refuse(reading, 'Nothing reaches ∞, so a round bracket stands beside it: type [2, ∞) or (−∞, 2].');
  return interval(ends, open, close);
}

function isAfter(from: Expression, to: Expression): boolean {
  const [low, high] = [from, to].map(worth).map(value => value && numberOf(value));
  return low !== undefined && high !== undefined && low.compare(high) > 0;
}

/** Sets and intervals with ∪ between them. A pair in round brackets is an interval among them. Between other things the sign is left. */
export function united(reading: Reading, operand: Reader): Expression {
  const first = operand(reading);
  if (!isSetOfNumbers(pairAsInterval(first))) return first;
  if (sign(reading) === '∩') return refuse(reading, 'The sign ∩ is not worked out here. Type what is in both, such as [2, 3].');
  const all = [first];
  while (sign(reading) === '∪') {
    reading.at++;
    all.push(operand(reading));
  }
  if (all.length === 1) return first;
  const sets = all.map(pairAsInterval);
  return sets.every(isSetOfNumbers) ? made('union', sets) : refuse(reading, 'The sign ∪ joins intervals and sets. Type each of them as one, as in [1, 2] ∪ {3}.');
}

/** A sentence with ∈ in it, or why it is none. What is in a set that is described, x ∈ {x : x < 3}, is described so. */
export function membership(reading: Reading, sentence: Expression): Expression {
  if (!('op' in sentence) || !isRelation(sentence.op) || !hasMembers(sentence)) return sentence;
  const [left, right, more] = sentence.of;
  if (!left || !right || more || sentence.op !== 'element of' || ('op' in left && isRelation(left.op))) return refuse(reading, 'A sentence with ∈ has no other =, < or ∈ in it. Type x ∈ [2, 3] by itself.');
  if ('letter' in left && 'op' in right && (isRelation(right.op) || ['or', 'and'].includes(right.op))) return right;
  const set = pairAsInterval(right);
  return isSetOfNumbers(set) ? { op: 'element of', of: [left, set] } : refuse(reading, 'After ∈ stands a set or an interval: type x ∈ {1, 2} or x ∈ [2, 3].');
}

function hasMembers(expression: Expression): boolean {
  if (!('op' in expression) || !isRelation(expression.op)) return false;
  return expression.op === 'element of' || expression.of.some(hasMembers);
}
