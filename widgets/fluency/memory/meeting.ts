import { interfere } from './catalogue.ts';
import type { Entry } from './catalogue.ts';
import { hasKnownRelative } from './live.ts';
import type { Live } from './live.ts';
import type { Memory } from './memory.ts';
import { LEARNING_CAP, NEW_A_DAY } from './plan.ts';
import type { Plan } from './plan.ts';
import { isAlwaysRecalled, isRecalled } from './trace.ts';
import type { Trace } from './trace.ts';

/** Under this share of right answers nothing new comes, and what is known comes first. */
export const TOO_FEW_RIGHT = 0.85;
const [LAST, NEARLY_ALL, WIDER] = [20, 0.9, 2];
const [RUN, QUESTIONS_A_MINUTE, SURE_AFTER] = [8, 15, 14];
/** Of the last four that were asked before they had been shown so many may have been unknown, and the next is still asked so. */
const MOST_UNKNOWN = 1;

/** What share of the last twenty answers was right; the first few say little, so those that are missing count as right. */
export function shareRight({ recent }: Memory): number {
  return 1 - recent.slice(-LAST).filter(({ result }) => result === 'wrong').length / LAST;
}

/** Whether nearly all of the last answers were recalled and not worked out: then a pupil takes in more than the common number of new facts. */
function recallsNearlyAll({ recent }: Memory): boolean {
  return recent.length >= LAST && recent.slice(-LAST).filter(({ result }) => isRecalled(result)).length >= LAST * NEARLY_ALL;
}

/**
 * Whether a card takes a place among those that are learned at a time. One that is recalled each time does not; nor does one that has been worked out rightly each
 * time for a fortnight, so that who is sure but slow is not kept with the same few facts.
 */
function isBeingLearned(trace: Trace, day: number): boolean {
  if (trace.stage !== 'learning' && trace.stage !== 'understand') return false;
  const isSure = trace.stage === 'learning' && !trace.last.includes('wrong') && day - trace.since >= SURE_AFTER;
  return !isSure && !isAlwaysRecalled(trace);
}

/**
 * Whether something new may come: few enough are being learned and had to be learned today, enough of the last were right, seven others since the last one that
 * had to be learned. In the beginning, and while nearly all of the last answers were recalled, twice as many may come.
 */
export function mayMeet({ day, met, fresh }: Live, memory: Memory, { plan: { minutes }, due }: { readonly plan: Plan; readonly due: number }): boolean {
  const learned = met.filter(({ trace }) => isBeingLearned(trace, day)).length;
  const today = fresh.filter(({ known }) => known !== true);
  const last = today.at(-1);
  const isRunOver = last === undefined || memory.count - last.at >= Math.min(RUN, met.length);
  const more = recallsNearlyAll(memory) ? WIDER : 1;
  return isRunOver && (met.length < WIDER * NEW_A_DAY[minutes] || today.length < more * NEW_A_DAY[minutes]) && learned < more * LEARNING_CAP[minutes]
    && shareRight(memory) >= TOO_FEW_RIGHT && due <= minutes * QUESTIONS_A_MINUTE;
}

/**
 * The first unmet card of each of the first groups, of so many at most, none that interferes with what had to be learned today. Cards of a family lie together, so
 * a ÷ follows its ×.
 */
export function newOnes({ unmet, fresh }: Pick<Live, 'unmet' | 'fresh'>, groups = 1): readonly Entry[] {
  const today = fresh.filter(({ known }) => known !== true);
  const found = new Map<string, Entry>();
  for (const entry of unmet) {
    if (found.size === groups) break;
    if (!found.has(entry.group) && !today.some((other) => interfere(entry, other.entry))) found.set(entry.group, entry);
  }
  return [...found.values()];
}

/**
 * Whether an unmet card is asked as it is, without being shown first: a relative of it is known; or of the last four that were asked so at most one was unknown;
 * or nearly all is recalled lately, and nothing had to be learned today. So who knows much already is not shown what they know, and who does not is seldom asked
 * in vain.
 */
export function isLikelyKnown(entry: Entry, { fresh }: Live, memory: Memory): boolean {
  const unknown = (memory.tried ?? []).filter((isKnown) => !isKnown).length;
  return unknown <= MOST_UNKNOWN || hasKnownRelative(entry, memory) || (recallsNearlyAll(memory) && fresh.every(({ known }) => known === true));
}
