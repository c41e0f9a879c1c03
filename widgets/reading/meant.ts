import { fits } from './named.ts';
import type { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';
import type { Rate } from './rates.ts';

/** "How much did he spend on the tickets that he used?": those of which something else is told, and which are not meant; undefined where all are. */
export function notMeant(problem: Problem, rates: readonly Rate[]): readonly Quantity[] | undefined {
  const { question, clauses, sentences } = problem;
  // "5 hours learning English and 3 hours learning Chinese every day. How many hours on English?"
  const [first] = rates;
  const isAlike = rates.length > 1 && rates.every(({ quantity, per }) => per === first?.per && quantity.sentence === first.quantity.sentence && quantity.verb === first.quantity.verb);
  const told = isAlike ? rates.map(({ quantity }) => quantity) : [];
  const named = fits(problem, told);
  const unnamed = told.filter((_, at) => named[at] === 0);
  if (unnamed.length > 0 && unnamed.length < told.length) return unnamed;
  const relative = clauses[question.sentence]?.find((one, at, all) => one.verbAt > question.from && one.verbAt < question.to && at > 0 && all[at - 1]?.verb === question.verb && one.own && one.verb !== question.verb);
  const numbers = rates.flatMap((rate) => rate.numbers);
  // "bought 12 stamps and used 7 of them … how much did he spend?": on all that he bought.
  const isBare = /^(?:spend|pay)$/.test(question.verb) && (sentences[question.sentence] ?? []).slice(question.from, question.to).at(-1)?.root === question.verb;
  const others = relative ? numbers.filter(({ verb }) => verb !== relative.verb) : isBare && numbers.some(({ verb }) => verb === 'buy') ? numbers.filter(({ verb, ofThem }) => verb !== 'buy' && ofThem) : [];
  return others.length > 0 && others.length < numbers.length ? others : undefined;
}
