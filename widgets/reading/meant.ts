import type { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';
import type { Rate } from './rates.ts';

/** "How much did he spend on the tickets that he used?": those of which something else is told, and which are not meant; undefined where all are. */
export function notMeant({ question, clauses, sentences }: Problem, rates: readonly Rate[]): readonly Quantity[] | undefined {
  const relative = clauses[question.sentence]?.find((one, at, all) => one.verbAt > question.from && one.verbAt < question.to && at > 0 && all[at - 1]?.verb === question.verb && one.own && one.verb !== question.verb);
  const numbers = rates.flatMap((rate) => rate.numbers);
  // "bought 12 stamps and used 7 of them … how much did he spend?": on all that he bought.
  const isBare = /^(?:spend|pay)$/.test(question.verb) && (sentences[question.sentence] ?? []).slice(question.from, question.to).at(-1)?.root === question.verb;
  const others = relative ? numbers.filter(({ verb }) => verb !== relative.verb) : isBare && numbers.some(({ verb }) => verb === 'buy') ? numbers.filter(({ verb, ofThem }) => verb !== 'buy' && ofThem) : [];
  return others.length > 0 && others.length < numbers.length ? others : undefined;
}
