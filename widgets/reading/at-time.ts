import { MOMENTS, momentOf } from './parts.ts';
import type { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';
import { STATING } from './verbs.ts';

const TIMES = ['yesterday', 'today', 'tomorrow', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'morning', 'afternoon', 'evening', 'lunch', 'dinner', 'breakfast', 'january', 'february', 'march', 'april', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** Where a question asks of one day, what was on another is left out. */
export function atTheTime({ question, sentences }: Problem, some: readonly Quantity[]): readonly Quantity[] {
  const several = [...question.words].filter((word) => MOMENTS.has(word));
  const moments = some.map((one) => momentOf({ sentences }, some, one));
  if (several.length > 1 && new Set(moments).size === some.length && !moments.includes(undefined) && several.every((word) => moments.includes(word))) return some.filter((_, at) => several.includes(moments[at] ?? ''));
  const asked = TIMES.filter((word) => question.words.has(word));
  // "Made 9 yesterday and 8 today": each was done on a day of its own.
  const [first] = some;
  const isDone = first !== undefined && !STATING.has(first.verb) && some.every(({ verb, more }) => verb === first.verb && !more);
  if (asked.length === 1 && isDone && some.length > 1 && !moments.includes(undefined) && new Set(moments).size === some.length && moments.includes(asked[0])) return some.filter((_, at) => moments[at] === asked[0]);
  const near = ({ sentence, clause }: Quantity): ReadonlySet<string> => new Set((sentences[sentence] ?? []).slice(clause.start, clause.end).map((word) => word.lower));
  const then = some.filter((one) => asked.some((word) => near(one).has(word)));
  if (asked.length !== 1 || then.length < 2) return some;
  return some.filter((one) => then.includes(one) || !TIMES.some((word) => near(one).has(word)));
}
