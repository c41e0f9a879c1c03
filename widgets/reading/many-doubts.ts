import { counts, countsAsked, sameNoun } from './match.ts';
import type { Plan } from './plan.ts';
import type { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';
import { ratesIn } from './rates.ts';
import { roleOf } from './roles.ts';
import { ARRIVING, FINISHING, GAINING, LEAVING, isKindOf, LOSING, STATING } from './verbs.ts';
import { isMoney } from './whose.ts';

/** From this many numbers on a problem has several steps, and is only sure where they are all of one kind. */
const MANY = 4;

/** "12 eggplants, 9 carrots and 8 potatoes a day, for 4 days": all of them so often. */
function isOneNumber(problem: Problem): boolean {
  const [first, ...rates] = ratesIn(problem);
  const [number, ...numbers] = first?.numbers ?? [];
  return first !== undefined && number !== undefined && numbers.length === 0 && rates.length === problem.quantities.length - 2 && rates.every((rate) => rate.per === first.per && rate.quantity.clause === first.quantity.clause && rate.numbers.length === 1 && rate.numbers[0] === number);
}

/** One rate, the numbers of what it is of, and others of what is asked for that come or go: "4, 5 and 6 hours at £9 an hour", "had £50, 3 pens at £2 and a book for £9". */
function isOneRate(problem: Problem): boolean {
  const [rate, ...others] = ratesIn(problem);
  if (!rate || others.length > 0 || rate.numbers.length === 0 || new Set(rate.numbers.map(({ verb }) => verb)).size > 1) return false;
  const rest = problem.quantities.filter((one) => one !== rate.quantity && !rate.numbers.includes(one));
  const isLike = (one: Quantity): boolean => rate.quantity.unit !== undefined && one.unit?.row === rate.quantity.unit.row && one.is === 'number' && !one.compares;
  const isSame = (one: Quantity): boolean => rate.per !== '*' && rate.quantity.unit === undefined && one.unit === undefined && one.thing.noun === rate.quantity.thing.noun && one.thing.kinds.length === 0 && one.is === 'number' && !one.compares && !one.ofThem && one.each === undefined;
  return rest.length === 0 || rate.numbers.length === 1 && rest.length <= 3 && rest.every((one) => (isLike(one) || isSame(one)) && /^(?:has|in|out)$/.test(roleOf(problem, one)));
}

/** "240 are made, 85 and 97 are sold; the rest are packed into 2 boxes": one number that says how the rest of all the others is grouped. */
function isRestGrouped(problem: Problem): boolean {
  const { quantities, somes } = problem;
  const rests = somes.filter(({ rest }) => rest);
  const [grouping, ...more] = quantities.filter((one) => rests.some(({ sentence }) => sentence === one.sentence));
  const others = quantities.filter((one) => one !== grouping);
  const [first] = others;
  return rests.length === 1 && grouping !== undefined && more.length === 0 && first !== undefined && /^(?:has|in)$/.test(roleOf(problem, first))
    && others.every((one) => one.id < grouping.id && one.is === 'number' && one.each === undefined && !one.compares && !one.ofThem && one.who.length <= 1 && one.thing.kinds.length === 0 && one.unit?.row === first.unit?.row && sameNoun(one.thing.noun, first.thing.noun) !== undefined && (one === first || roleOf(problem, one) === 'out'));
}

/** What is doubtful where there are many numbers, or where they count something else than is asked for. */
export function manyDoubts(problem: Problem, { structure, drawing, without }: Plan, used: readonly Quantity[]): string[] {
  const { question, quantities } = problem;
  if (drawing.is !== 'balance') return [];
  const verbs = new Set(used.map(({ verb }) => verb));
  // The rest of a whole that nobody calls the rest: only where what is said of the others is plain.
  const isVague = structure === 'part and whole, part unknown' && !(question.compares === 'more' && question.than.length === 0 && used.some(({ verb }) => verb === 'need')) && !(question.compares === 'more' && (/^(?:need|buy|save)$/.test(question.verb) && question.words.has('need') || question.has('have to') && used.some((one) => !STATING.has(one.verb) && (question.words.has(one.verb) || question.words.has('go') && FINISHING.has(one.verb))))) && !(question.not && used.some((one) => one.verb === question.verb && !one.not && !STATING.has(one.verb))) && !problem.somes.some(({ rest }) => rest) && (verbs.size > 2 || used.some((one) => roleOf(problem, one) === 'done' && !one.ofThem && !one.isSubject) && !used.some((one) => roleOf(problem, one) === 'whole'));
  const isOneKind = (structure === 'part and whole, whole unknown' && verbs.size === 1 || structure.startsWith('several equal groups') || /^(?:average|fractions (?:and parts|of two))/.test(structure) || isOneRate(problem) || isOneNumber(problem) || /^(?:sharing|equal groups, number)/.test(structure) && isRestGrouped(problem)) && new Set(used).size + without.length === quantities.length;
  const isAdditive = /^(?:part and whole|change)/.test(structure) && !structure.endsWith('empty part unknown');
  // "How many?" after numbers of different things.
  const isBare = isAdditive && question.asks === 'number' && question.thing.noun === '' && !question.altogether && question.words.size <= 3 && used.some((one) => sameNoun(one.thing.noun, used[0]?.thing.noun ?? '') === undefined);
  const asked = problem.text.slice(question.start, question.end).toLowerCase();
  // "7 of the apples are green. How many apples are in the bowl?" asks for all of them, "how many are empty" only for some.
  const isAll = structure === 'part and whole, part unknown' && question.verb === 'be' && !question.not && question.thing.kinds.length === 0 && !problem.somes.some(({ rest }) => rest)
    && /\b(?:are|is|were|was) (?:there\b|(?:in|on|at) (?:the|a|his|her|their) \w+$)/.test(asked) && used.some((one) => one.ofThem && counts(one, question.thing) !== undefined);
  const isOnly = /^equal groups.*whole unknown/.test(structure) && drawing.left.some(({ each }) => each.is === 'asked') && drawing.right.every(({ gone }) => !gone) && (question.not || quantities.length > used.length && /\b(?:are|is|were|was) (?:still )?(?:empty|free|full|unsold|available|unused|spare|taken|broken)\b/.test(asked));
  // "5 got on while some got off": how many, nobody says.
  const isUntold = /^(?:change, result|part and whole, whole)/.test(structure) && problem.somes.some(({ rest, verb, sentence, clause, noun }) => !rest && (noun === '' || question.thing.noun === '' || sameNoun(noun, question.thing.noun) !== undefined) && clause.lead !== 'to' && verb !== question.verb && used.some((one) => one.sentence === sentence) && used.every((one) => one.clause !== clause) && (LOSING.has(verb) || LEAVING.has(verb) || ARRIVING.has(verb) || GAINING.has(verb) || verb === 'go'));
  const isOther = isAdditive && !(structure === 'part and whole, part unknown' && used.some((one) => isKindOf(question.thing.noun, one.thing.noun))) && !problem.somes.some(({ rest }) => rest) && question.thing.noun !== '' && question.asks === 'number' && used.some((one) => countsAsked(one, question) === undefined) && !isMoney(problem) && !(verbs.size === 1 && question.altogether);
  return [...(isVague ? ['whether the others are some of the first'] : []), ...(quantities.filter((one) => used.includes(one) || !(structure === 'equal groups, whole unknown' && without.includes(one)) && one.value.compare(3) > 0 && !(one.each === undefined && used.some(({ clause, thing }) => clause === one.clause && thing.noun !== one.thing.noun)) && !(one.verb === 'own' && one.unit === undefined && isMoney(problem))).length >= MANY && !isOneKind && !(isAdditive && used.every((one) => countsAsked(one, question) !== undefined)) ? ['in which steps so many numbers belong together'] : []), ...(isAll || isOnly ? ['whether the others are some of the first'] : []), ...(isUntold ? ['how many “some” are'] : []), ...(isBare ? ['what is to be counted'] : []), ...(isOther ? ['whether all the numbers count the same'] : [])];
}
