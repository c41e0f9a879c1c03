import { isRelation } from './brackets.ts';
import { toFraction, type Fraction } from './exact.ts';
import type { Expression } from './expression.ts';
import { isMade } from './made.ts';
import { enclosed, NOTHING, refuse, sign, unreadRest, type Reader, type Reading } from './read-reading.ts';

/** Answers that are given together: alternatives, lists, sets, points. `item` reads what stands between their commas. */

/** Alternatives, of which one that is itself a list gives as many: 2, 3 or 4. */
export function alternatives(reading: Reading, item: Reader): Expression {
  const all = [listed(reading, item)];
  while (sign(reading) === 'or' || sign(reading) === '∪') {
    reading.at++;
    all.push(listed(reading, item));
  }
  const [only = NOTHING] = all;
  return all.length === 1 ? only : { op: 'or', of: all.flatMap(one => (isMade(one, 'or', 'list') ? one.of : [one])) };
}

/**
 * What stands between commas, or between "and". Numbers make a list. Equations hold together (x = 2, y = 3), but those that give one letter
 * several values are alternatives (x = 2, x = 3, and x = 2, 3), and so are inequalities that never hold together, unless "and" was typed.
 */
function listed(reading: Reading, item: Reader): Expression {
  const all = [item(reading)];
  let together = false;
  for (let next = sign(reading); next === ',' || next === 'and' || next === '∩'; next = sign(reading)) {
    together ||= next !== ',';
    reading.at++;
    all.push(item(reading));
  }
  const [only = NOTHING] = all;
  if (all.length === 1) return only;
  if (!all.some(isSentence)) return { op: 'list', of: all };
  return { op: !together && (areValuesOfOne(all) || lieApart(all)) ? 'or' : 'and', of: all };
}

const isSentence = (expression: Expression): boolean => 'op' in expression && isRelation(expression.op);

/** x < −1, x > 4: both never hold together. */
function lieApart(all: readonly Expression[]): boolean {
  const [one, other] = all.map(boundIn);
  if (all.length !== 2 || !one || !other || one.letter !== other.letter || one.isUpper === other.isUpper) return false;
  const [upper, lower] = one.isUpper ? [one, other] : [other, one];
  return upper.at.compare(lower.at) < 0;
}

/** The end that an inequality sets a letter, where it is a number; upper of x < 3 and of 3 > x. */
function boundIn(sentence: Expression): { readonly letter: string; readonly isUpper: boolean; readonly at: Fraction } | undefined {
  const [left, right] = isMade(sentence, 'less', 'at most', 'more', 'at least') && sentence.of.length === 2 ? sentence.of : [];
  if (!left || !right) return undefined;
  const isUpper = isMade(sentence, 'less', 'at most');
  if ('letter' in left && 'exact' in right) return { letter: left.letter, isUpper, at: toFraction(right.exact) };
  return 'exact' in left && 'letter' in right ? { letter: right.letter, isUpper: !isUpper, at: toFraction(left.exact) } : undefined;
}

function areValuesOfOne([first, ...rest]: readonly Expression[]): boolean {
  const letter = first && letterOf(first);
  return letter !== undefined && rest.every(one => (isSentence(one) ? letterOf(one) === letter : true));
}

function letterOf(expression: Expression): string | undefined {
  const [left] = isMade(expression, 'equals') ? expression.of : [];
  return left && 'letter' in left ? left.letter : undefined;
}

/** What stands in brackets: with commas a point, between square brackets or with ∞ an interval, else in brackets. */
export function bracketed(reading: Reading, item: Reader): Expression {
  const opens = reading.tokens[reading.at];
  reading.at++;
  const inner = enclosed(reading, ')', () => alternatives(reading, reading.besides?.endOr(item) ?? item));
  const [open, close] = [opens, reading.tokens[reading.at - 1]].map(token => token !== undefined && /^[[\]]$/.test(reading.text.slice(token.start, token.end)));
  const interval = reading.refusal ? NOTHING : reading.besides?.intervalIn(reading, inner, open === true, close === true);
  return interval ?? (isMade(inner, 'list') ? { op: 'point', of: inner.of } : { op: 'brackets', of: [inner] });
}

/** A set: of numbers {2, 3}, of nothing {}, or of what a sentence is true of {x : x < 3}, which is that sentence. */
export function set(reading: Reading, item: Reader): Expression {
  reading.at++;
  if (sign(reading) === '}') {
    reading.at++;
    return { op: 'set', of: [] };
  }
  const [letter, such] = reading.tokens.slice(reading.at);
  const isSuch = such && 'sign' in such && (such.sign === ':' || (such.sign === '|' && barsLeft(reading) % 2 === 1));
  const isBuilt = letter && 'is' in letter && 'letter' in letter.is && isSuch;
  if (isBuilt) reading.at += 2;
  const inner = enclosed(reading, '}', () => alternatives(reading, item));
  if (isBuilt) return isSentence(inner) || ('op' in inner && ['or', 'and'].includes(inner.op)) ? inner : refuse(reading, unreadRest(reading));
  return { op: 'set', of: 'op' in inner && ['list', 'or', 'and'].includes(inner.op) ? inner.of : [inner] };
}

/** How many upright bars there are before the set is closed; those around something come in pairs. */
function barsLeft({ tokens, at }: Reading): number {
  const rest = tokens.slice(at).map(token => ('sign' in token ? token.sign : ''));
  return rest.slice(0, rest.indexOf('}')).filter(each => each === '|').length;
}
