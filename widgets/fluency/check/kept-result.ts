import * as v from 'valibot';
import { keptArrangements } from './kept-arrangements.ts';
import type { CheckResult } from './result.ts';

const count = v.pipe(v.number(), v.finite(), v.minValue(0));
const factor = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12));
const reply = v.looseObject({
  item: v.looseObject({ table: factor, by: factor }), typed: v.pipe(v.string(), v.maxLength(20)), right: v.boolean(), first: count, last: count, length: count,
  input: v.picklist(['keyboard', 'mouse', 'touch', 'adult']), entered: v.boolean(), hidden: v.boolean(),
});
const schema = v.looseObject({
  id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(100)), at: v.pipe(v.number(), v.finite()), day: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/u)), arrangements: keptArrangements,
  replies: v.pipe(v.array(reply), v.maxLength(25)), score: v.pipe(count, v.maxValue(25)), complete: v.boolean(), hides: count, adult: v.optional(v.pipe(v.string(), v.maxLength(200))),
});

/** Whether what was kept is the result of a check. Checks and never transforms. */
export function isCheckResult(unknown: unknown): unknown is CheckResult {
  return v.is(schema, unknown);
}

/**
 * The results of checks among all that was kept of a pupil's sittings, the last first. A sitting that was kept again counts once: with the name of the adult,
 * where that was added, and else as it was kept last.
 */
export function checksIn(results: readonly unknown[]): readonly CheckResult[] {
  const byId = new Map<string, CheckResult>();
  for (const result of results.filter(isCheckResult)) {
    const known = byId.get(result.id);
    if (known?.adult === undefined || result.adult !== undefined) byId.set(result.id, result);
  }
  return [...byId.values()].sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
}
