import { counts, fitsKinds, sameNoun } from './match.ts';
import { unitOf } from './measures.ts';
import type { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';
import { isGeneral, STATING, isSomeKind } from './verbs.ts';
import { isMoney, isOthers } from './whose.ts';

/** "How many do 4 hens lay": a number of the question itself, and not of what was told: "the 3 friends", "in those 2 days". */
function isAskedWith({ question, sentences }: Problem, { sentence, at }: Quantity): boolean {
  return sentence === question.sentence && at > question.from && at < question.to && !/^(?:the|these|those|all|both|his|her|their|last|first|of)$/.test(sentences[sentence]?.[at - 1]?.lower ?? '');
}

/** "8 a day", where nobody says for how many days. */
function isTimeless({ quantities, question }: Problem, { each, id }: Quantity): boolean {
  const row = unitOf(each ?? '')?.row;
  return row !== undefined && question.unit?.of !== 'time' && quantities.every((one) => one.id === id || one.unit?.row !== row && one.each === undefined);
}

/** A number of something that is not asked about. */
export function isIrrelevant(problem: Problem, quantity: Quantity, used: readonly Quantity[]): boolean {
  if (quantity.is !== 'number' || quantity.compares?.than?.length === 0 || isAskedWith(problem, quantity)) return false;
  // "Each shelf has 22 books", where shelves are compared.
  if (quantity.each !== undefined && problem.question.compares && problem.question.than.length > 0 && sameNoun(quantity.each.replace('?', ''), problem.question.thing.noun) === 'same' && used.every((one) => sameNoun(one.thing.noun, problem.question.thing.noun) === 'same')) return true;
  // "How many does each friend get?", and how many friends there are is told.
  if (problem.question.each !== undefined && quantity.each === undefined && sameNoun(quantity.thing.noun, problem.question.each) !== undefined) return false;
  // "It took 8 workers to finish."
  const before = problem.sentences[quantity.sentence]?.[quantity.clause.verbAt - 1]?.lower;
  if (quantity.verb === 'take' && before === 'it' && quantity.unit === undefined && counts(quantity, problem.question.thing) === undefined) return true;
  // Something else was done to so many: "played 9 songs, but forgot 4".
  const isOneBreath = problem.question.altogether && quantity.unit !== undefined && used.some(({ sentence, unit }) => sentence === quantity.sentence && unit?.row === quantity.unit?.row);
  const isToldOf = quantity.thing.noun !== '' && counts(quantity, problem.question.thing, problem.question.unit) === undefined && used.some((one) => one.clause !== quantity.clause && one.around.has(quantity.thing.noun) && one.thing.noun !== quantity.thing.noun);
  if (!isOneBreath && !isToldOf && used.length > 1 && used.every(({ verb }) => verb === problem.question.verb) && quantity.verb !== problem.question.verb && (!/^(?:have|be)$/.test(quantity.verb) || !STATING.has(problem.question.verb) && !quantity.more && counts(quantity, problem.question.thing) !== undefined) && (quantity.each === undefined || isTimeless(problem, quantity))) return true;
  // "He wants to buy a ball for 32", where it is asked what he has saved.
  if (quantity.verb === 'buy' && quantity.unit?.of === 'money' && /^(?:save|earn)$/.test(problem.question.verb) && !problem.question.words.has('more') && problem.sentences[quantity.sentence]?.some(({ root }, at, words) => /^(?:want|hope|like|plan)$/.test(root) && words[at + 1]?.lower === 'to' && words[at + 2]?.root === 'buy')) return true;
  // It is told beside a number that matters, of another thing: "5 cups and 8 plates".
  const { question } = problem;
  const isBeside = used.some(({ clause }) => clause === quantity.clause) && quantity.each === undefined;
  // "45 dolls, 32 puzzles and 28 games: how many toys?"
  if (isBeside && quantity.unit === undefined && !isSomeKind(quantity.thing.noun) && used.some((one) => one.clause === quantity.clause && counts(one, question.thing) === 'general')) return false;
  const isUnknown = isGeneral(question.thing.noun) && quantity.unit === undefined && !isSomeKind(quantity.thing.noun) && !isGeneral(quantity.thing.noun);
  if (isBeside && !isUnknown && question.thing.noun !== '' && used.some((one) => counts(one, question.thing, question.unit) !== undefined) && (counts(quantity, question.thing, question.unit) === undefined || (question.thing.of !== undefined && quantity.thing.of !== undefined && sameNoun(quantity.thing.of, question.thing.of) === undefined))) return true;
  if (quantity.inOne !== undefined) return true;
  // "1 pair of jeans for $29".
  if (quantity.value.equals(1) && quantity.each === undefined && used.some((one) => one.unit?.of === 'money' && one.each === undefined && one.clause === quantity.clause && one.at > quantity.at && problem.quantities.every(({ id }) => id <= quantity.id || id >= one.id))) return true;
  // Others of which each has it too: "9 tickets at £6 each, and her friend has 4 tickets".
  if (quantity.each === undefined && used.some((rate) => rate.each === '*' && rate.unit?.of === 'money' && used.some((one) => one !== rate && one.each === undefined && one.sentence === rate.sentence && one.id < rate.id && one.thing.noun !== '' && one.thing.noun === quantity.thing.noun))) return false;
  const isThose = quantity.sentence === question.sentence && /^(?:the|these|those|both)$/.test(problem.sentences[quantity.sentence]?.[quantity.at - 1]?.lower ?? '');
  if (quantity.value.compare(3) <= 0 && (quantity.unit === undefined || isThose && quantity.unit.of === 'time') && quantity.each === undefined && (used.length === Number(quantity.value.n) || /\b(?:first|second|third|other)\b/.test(problem.lower))) return true;
  // "A packet costs £2. She buys 4 packets": so many were paid for.
  const isBought = /^(?:buy|purchase|order|get|want|need)$/.test(quantity.verb) && quantity.sentence !== question.sentence && quantity.value.compare(1) > 0 && used.some((one) => one.clause !== quantity.clause && one.around.has(quantity.thing.noun) && quantity.thing.noun !== '');
  if (!isBought && used.every(({ unit }) => unit?.of === 'money') && quantity.unit === undefined && !problem.quantities.some(({ each }) => each !== undefined)) return true;
  // What it counts is spoken of where a number that matters is told.
  const isCounted = problem.quantities.some((one) => one !== quantity && one.each === undefined && one.thing.noun === quantity.thing.noun && used.some(({ clause }) => clause === one.clause));
  if (!isCounted && used.some((one) => one.clause !== quantity.clause && one.around.has(quantity.thing.noun) && one.thing.noun !== quantity.thing.noun && quantity.thing.noun !== '')) return false;
  // What a box costs, where it is asked how much it holds.
  if (quantity.each !== undefined && quantity.unit?.of === 'money' && !isMoney(problem) && problem.question.unit === undefined && used.some((one) => one.each !== undefined && one.unit === undefined && one.each.replace('?', '') === quantity.each?.replace('?', ''))) return true;
  if (quantity.each !== undefined && (quantity.unit?.of === 'money' || quantity.unit?.of === 'time' || sameNoun(quantity.each, problem.question.thing.noun) !== undefined && !(question.compares && question.than.length > 0))) return false;
  if (quantity.is !== 'number') return false;
  return counts(quantity, problem.question.thing, problem.question.unit) === undefined || !fitsKinds(quantity, problem.question.thing.kinds) || isOthers(problem, quantity);
}
