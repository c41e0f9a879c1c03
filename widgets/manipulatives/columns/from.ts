import { relationIn, worthOf, type Chain } from '../../board/relation.ts';
import type { Sentence } from '../../board/said.ts';
import type { Fraction } from '../../maths/exact.ts';
import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import { withBoth, withNumber } from './calculate.ts';
import { digitsOf, lastOf, type Columns, type Ranks } from './columns.ts';

/** What another sentence is shown with: the columns of their kind, and what these things can show, for a refusal. */
export interface Showing { readonly plain: Columns; readonly ranks: Ranks; readonly refused: string }

/** Whether a sum is one number in expanded form, such as 30 + 4. */
function isExpanded(props: Columns, { start, changes }: Chain, ranks: Ranks): boolean {
  const digits = [start, ...changes].map(each => (each.equals(0) ? undefined : digitsOf(props, each, ranks)));
  return digits.every((each, at) => each?.counts.length === 1 && each.first < (at === 0 ? Infinity : digits[at - 1]?.first ?? 0));
}

/** The columns that were there without what stood in them, or plain ones. */
function emptied(was: Columns | undefined, plain: Columns): Columns {
  if (was === undefined) return plain;
  const { exchanging: _, sum, ...rest } = was;
  return { ...rest, counts: was.counts.map(() => 0), ...(sum && { nth: was.nth + 1 }) };
}

/** A number, or an addition or subtraction of two; of several the number that they come to. A number keeps the columns that are there. */
export function from(said: Sentence, was: Columns | undefined, { plain, ranks, refused }: Showing): Columns | Refusal {
  const relation = relationIn(said);
  const value = relation && worthOf(relation);
  if (relation === undefined || value === undefined || relation.is === 'division') return { refused };
  const here = emptied(was, plain);
  const made = relation.is === 'sum' && !isExpanded(here, relation, ranks) ? summed(here, relation, ranks) : withNumber(here, value, ranks);
  if (isRefusal(made)) return { refused };
  const { sum } = made.props;
  return sum && isTold(said) ? { ...made.props, sum: { ...sum, told: true } } : made.props;
}

/** Whether a sentence says what it comes to: 347 + 285 = 632, not 347 + 285 = ? or 347 + 285. */
function isTold({ expression }: Sentence): boolean {
  return expression !== undefined && 'op' in expression && expression.op === 'equals' && !expression.of.some((side) => 'unknown' in side);
}

function summed(here: Columns, { start, changes }: Chain, ranks: Ranks): ReturnType<typeof withNumber> {
  const [change, ...others] = changes;
  if (change === undefined || others.length > 0) return withNumber(here, changes.reduce((sum, each) => sum.add(each), start), ranks);
  return withBoth(here, [start, change.abs()], { does: change.s < 0n ? 'take' : 'add', ranks });
}

/** Columns from the largest that a number needs to that of ones at least, with the number in them; undefined where there are no such things. */
export function columnsFor(value: Fraction, more: Omit<Columns, 'first' | 'counts' | 'nth'>, ranks: Ranks): Columns | undefined {
  const digits = digitsOf(more, value, ranks);
  if (digits === undefined) return undefined;
  const one = more.one ?? 0;
  const empty: Columns = { ...more, nth: 1, first: Math.max(digits.first, one), counts: Array.from({ length: Math.max(digits.first, one) - Math.min(lastOf(digits), one) + 1 }, () => 0) };
  const made = withNumber(empty, value, ranks);
  return isRefusal(made) ? undefined : made.props;
}
