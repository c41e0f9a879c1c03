import { sameOwner } from './match.ts';
import { isCoin } from './measures.ts';
import type { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';
import { holderOf, roleOf } from './roles.ts';

/** Whether a number belongs to somebody else than the one who is asked about, and does not go to or from them. */
export function isOthers(problem: Problem, quantity: Quantity): boolean {
  const { question } = problem;
  if (question.who.length === 0 || (question.who.length > 1 && (quantity.who.length !== 1 || ![...question.who, ...quantity.who].every((name) => /^\p{Lu}/u.test(name)))) || /^(?:they|we|it|there|you|i)$/.test(question.who[0] ?? '')) return false;
  const holder = holderOf(problem);
  // "Her brother broke 7 of them": of hers.
  const last = problem.quantities.findLast((one) => one.id < quantity.id && one.thing.noun === quantity.thing.noun && !one.ofThem);
  if (quantity.ofThem && last && sameOwner(last.who, holder) === false && sameOwner(last.who, quantity.who) === true) return true;
  if (quantity.ofThem && last && sameOwner(last.who, holder) === true && roleOf(problem, quantity) === 'out' && problem.sentences[quantity.sentence]?.[quantity.at + 2]?.lower === 'them') return false;
  // "He gave 3 to Sara", where Jess is asked about.
  if (quantity.to_ && quantity.to_.every((name) => /^\p{Lu}/u.test(name)) && sameOwner(quantity.to_, holder) === false && sameOwner(quantity.who, holder) === false) return true;
  if (sameOwner(quantity.who, holder) !== false || isGivenAll(problem, quantity, holder)) return false;
  // "Luis took 36 shots, Jorge took 30": each takes his own.
  if (problem.quantities.some((one) => one.id < quantity.id && one.verb === quantity.verb && sameOwner(one.who, holder) === true) && !quantity.ofThem && !quantity.to_ && !quantity.from_) return true;
  return ![quantity.to_, quantity.from_].some((names) => names && sameOwner(names, holder) === true) && !/^(?:give|take|put|eat|borrow|join|send|remove|steal|buy|lend|cut|bring|place)$/.test(quantity.verb);
}

/** "Lee gives all of his pencils to Rosa": what Lee had is Rosa's. */
function isGivenAll({ lower }: Problem, { who }: Quantity, holder: readonly string[]): boolean {
  const [giver, receiver] = [who[0], holder[0]].map((name) => name?.toLowerCase());
  const [, from, to] = /\b(\p{L}+) (?:gives?|gave|hands?|handed|passes|passed|sends?|sent) all (?:of )?(?:his|her|their|the)(?: \p{L}+){1,3}? to (\p{L}+)/u.exec(lower) ?? /\b(\p{L}+) (?:gives?|gave|hands?|handed|passes|passed|sends?|sent) (\p{L}+) all (?:of )?(?:his|her|their|the)\b/u.exec(lower) ?? [];
  return giver !== undefined && receiver !== undefined && (from === giver || /^(?:he|she)$/.test(from ?? '')) && to === receiver;
}

/** Whether money is asked for. */
export function isMoney({ question }: Problem): boolean {
  return question.thing.noun === 'money' || (question.unit?.of === 'money' && !isCoin(question.thing.noun)) || (question.asks === 'amount' && /^(?:spend|pay|cost|earn|make|owe|charge)$/.test(question.verb) && question.thing.noun === '') || /^(?:cost|price|bill)$/.test(question.thing.noun);
}
