import type { Lot } from './next.ts';
import type { Live, Met } from './live.ts';
import { BOX_DAYS } from './trace.ts';

/** The queue by Leitner's boxes of 1, 3, 7, 14 and 30 days: what is due, the lowest box first; whatever is new when nothing is due; then any. */
export function leitnerQueue({ day, met, unmet }: Live): readonly Lot[] {
  const isDue = ({ trace: { spaced, box } }: Met): boolean => spaced === undefined || spaced.day + (BOX_DAYS[box] ?? 1) <= day;
  return [
    { why: 'due', entries: met.filter(isDue).toSorted((a, b) => a.trace.box - b.trace.box) },
    { why: 'new', entries: unmet.slice(0, 1) },
    { why: 'filler', entries: met, weight: () => 1 },
  ];
}
