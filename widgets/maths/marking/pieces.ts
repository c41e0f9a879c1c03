import { isKnownUnit } from '../algebra/units.ts';
import { toExact, toFraction } from '../exact.ts';
import type { Expression } from '../expression.ts';
import { isRelation } from '../brackets.ts';
import { bare, isCurrency, isMade, wholeOf } from './parts.ts';
import { quantity } from './quantity.ts';

/**
 * A reply that gives one amount in pieces, as that amount, where the answer is one: 3 kg 500 g for “3 kg and 500 g”, £3.50 for “£3 and 50p”, 2½ for
 * “2 and 1/2”, 4 for 4 r 0, 0.3̇ for 0.3r, 15 h 30 min for 15:30, and 12 for “12?”.
 */
export function inOnePiece(reply: Expression, answer: Expression): Expression {
  const [inner, asked] = [bare(reply), bare(answer)];
  if (isMade(asked, 'list', 'or', 'and', 'set', 'point', 'ratio', 'union') || ('op' in asked && isRelation(asked.op))) return reply;
  if (isMade(inner, 'list') && inner.of.length === 2) return together(inner.of.map(bare)) ?? reply;
  if (isMade(inner, 'ratio') && isMade(asked, 'beside') && asked.of.some((part) => 'word' in part && part.word === 'h')) return onClock(inner.of.map(bare)) ?? reply;
  if (!isMade(inner, 'beside')) return reply;
  const [first, name, rest] = inner.of;
  if (first && name && 'unknown' in name && inner.of.length === 2) return first;
  if (first && rest && name && 'word' in name && name.word === 'r' && wholeOf(rest) === 0n) return first;
  const isRecurring = inner.of.length === 2 && name && 'letter' in name && name.letter === 'r' && 'exact' in asked;
  return (isRecurring && first && lastRecurring(first)) || reply;
}

function together([first, second]: readonly Expression[]): Expression | undefined {
  if (!first || !second) return undefined;
  const whole = wholeOf(first);
  if (whole !== undefined) return whole > 0n && 'exact' in second && isProper(second.exact) ? { exact: toExact(toFraction(second.exact).add(whole)), as: 'mixed' } : undefined;
  const [one, other] = [quantity(first), quantity(second)];
  const [pounds, pence] = [one, other].map(({ amount }) => (amount ? wholeOf(amount) : undefined));
  if (!one.unit || !other.unit || pence === undefined || pence < 0n || pounds === undefined || pounds < 0n) return undefined;
  if (isPounds(one.unit) && nameOf(other.unit) === 'penny' && pence < 100n) return { op: 'beside', of: [{ word: '£' }, { exact: toExact(toFraction(`${pounds * 100n + pence}/100`)), as: 'decimal', ...(pence % 10n === 0n && { places: 2 }) }] };
  const isRow = isMade(first, 'beside') && isMade(second, 'beside') && [one.unit, other.unit].every((unit) => isKnownUnit(nameOf(unit)) && !isCurrency(unit));
  return isRow ? { op: 'beside', of: [...first.of, ...second.of] } : undefined;
}

/** 15:30 where an hour is asked. */
function onClock([hours, minutes, ...more]: readonly Expression[]): Expression | undefined {
  const isTime = hours && minutes && more.length === 0 && [hours, minutes].every((one) => (wholeOf(one) ?? -1n) >= 0n) && (wholeOf(minutes) ?? 60n) < 60n;
  return isTime ? { op: 'beside', of: [hours, { word: 'h' }, minutes, { word: 'min' }] } : undefined;
}

const isProper = (exact: string): boolean => exact.includes('/') && toFraction(exact).compare(1) < 0 && toFraction(exact).compare(0) > 0;
const isPounds = (unit: Expression): boolean => ['£', 'pound', 'pounds'].includes(nameOf(unit));

function nameOf(unit: Expression): string {
  const name = 'word' in unit ? unit.word : 'letter' in unit ? unit.letter : '';
  return ['p', 'pence'].includes(name) ? 'penny' : name;
}

/** A decimal with one digit after the point, as one in which that digit recurs. */
function lastRecurring(decimal: Expression): Expression | undefined {
  if (!('exact' in decimal) || decimal.as !== 'decimal' || decimal.places !== undefined) return undefined;
  const value = toFraction(decimal.exact);
  const whole = value.floor();
  const tenths = value.sub(whole).mul(10);
  return value.compare(0) > 0 && tenths.d === 1n ? { exact: toExact(whole.add(tenths.div(9))), as: 'decimal' } : undefined;
}
