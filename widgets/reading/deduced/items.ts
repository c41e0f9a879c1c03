import { Fraction } from '../../maths/exact.ts';
import { labelOf, inUnit } from '../groups.ts';
import { counts } from '../match.ts';
import { unitOf, type Unit } from '../measures.ts';
import { MOMENTS, momentOf } from '../parts.ts';
import type { Amount, Term } from '../plan.ts';
import type { Problem } from '../problem.ts';
import type { Quantity } from '../quantity.ts';
import { type Rate, ratesIn } from '../rates.ts';
import { roleOf, type Role } from '../roles.ts';
import { STATING } from '../verbs.ts';

/** An amount that a story tells or that follows from what it tells: what it is made of, and the words by which it is known. */
export interface Item {
  /** What it comes to, and the terms that come to it; none: it cannot be written as a sum. */
  readonly value: Fraction; readonly terms?: readonly Term[];
  /** The number that says what is counted, and all those that are in it. */
  readonly about: Quantity; readonly from: readonly Quantity[];
  readonly role: Role;
  /** Its own words in lower case: whose, of what kind, when; none that it shares with the numbers beside it. */
  readonly label: ReadonlySet<string>;
  /** How it follows from another, where a comparison says so. */
  readonly follows?: { readonly statement: Quantity; readonly base: Item; readonly isBase: boolean };
}

const EMPTY = /^(?:the|an?|his|her|their|its|my|our|your|of|in|on|at|to|for|from|by|with|and|or|as|so|did|does|do|be|is|are|was|were|had|has|have|many|much|more|fewer|less|than|he|she|it|they|we|i|you|that|this|there|each|every|who|which|how|what|if|then|in all|all|some|also|only|not|n't|will|would|can)$/;

/** Whether a word says something that can tell one number from another. */
export const isTelling = (word: string): boolean => !EMPTY.test(word) && word !== '';

/** "In one box … in another box": the first and the second. */
function inOrder(words: Problem['sentences'][number]): readonly string[] {
  const at = words.findIndex(({ lower }, index) => /^(?:one|another)$/.test(lower) && /^(?:in|on|at)$/.test(words[index - 1]?.lower ?? ''));
  return at < 0 ? [] : [words[at]?.lower === 'one' ? 'first' : 'second'];
}

/** The words that belong to a number: its subject's, and those up to the next number. */
export function labelOfQuantity(problem: Problem, quantity: Quantity): ReadonlySet<string> {
  const words = problem.sentences[quantity.sentence] ?? [];
  const { clause } = quantity;
  const beside = problem.quantities.filter((one) => one.sentence === quantity.sentence && one !== quantity);
  const next = Math.min(clause.end, ...beside.filter(({ at }) => at > quantity.at).map(({ at }) => at));
  const first = Math.min(quantity.at, ...beside.filter((one) => one.clause === clause).map(({ at }) => at));
  const moment = momentOf(problem, problem.quantities, quantity);
  // "a book for 9 dollars": what has a price stands before it.
  const last = Math.max(clause.start, ...beside.filter(({ at }) => at < quantity.at).map(({ to }) => to));
  const before = words[quantity.at - 1]?.lower ?? '';
  // "a necklace with 26 beads".
  const isPrice = quantity.unit?.of === 'money' && /^(?:for|at)$/.test(before) || before === 'with' && quantity.each === undefined && words.slice(last, quantity.at).some(({ lower }) => /^an?$/.test(lower));
  const own = (isPrice ? words.slice(last, quantity.at) : words.slice(quantity.at, next)).filter(({ lower }) => !MOMENTS.has(lower));
  const shared = words.slice(clause.start, isPrice ? clause.verbAt + 1 : first).filter(({ lower }) => !MOMENTS.has(lower));
  return new Set([...shared, ...own].flatMap(({ lower, root }) => [lower, root]).concat(quantity.thing.of ?? [], inOrder(words.slice(last, next)), quantity.who.flatMap((name) => name.toLowerCase().split(' ')), moment === undefined ? [] : [moment]).filter(isTelling));
}

const sizeOf = (amount: Amount): Fraction => amount.is === 'given' ? amount.value : new Fraction(0);

const TRADING = /^(?:buy|sell|order|purchase|rent|get|cost)$/;
/** What is made takes what it is made of. */
const CONSUMING = /^(?:take|use|need|require|eat|drink|consume)$/;

/** What breaks is gone, where it is asked what there is afterwards. */
function roleHere(problem: Problem, quantity: Quantity): Role {
  const role = roleOf(problem, quantity);
  const { words } = problem.question;
  const isBroken = role === 'part' && quantity.isSubject && !quantity.ofThem && !quantity.clause.passive && /^(?:break|burst|pop|rot|melt|spoil|wilt|die|escape)$/.test(quantity.verb);
  return isBroken && (words.has('now') || words.has('left')) ? 'out' : role;
}

/** One number as it stands. */
function plain(problem: Problem, quantity: Quantity, unit: Unit | undefined): Item {
  const each = inUnit(quantity, unit);
  return { value: sizeOf(each), terms: [{ each, label: labelOf(quantity) }], about: quantity, from: [quantity], role: roleHere(problem, quantity), label: labelOfQuantity(problem, quantity) };
}

/** "Ann and Ben each have 24". */
const isOfEachName = ({ each, who, is, compares }: Quantity): boolean => each === '*' && who.length > 1 && is === 'number' && !compares && who.every((name) => /^\p{Lu}/u.test(name));

/** What each of several has, as one of them has it. */
function ownOf(problem: Problem, { each: _, ...quantity }: Quantity, { name, unit }: { readonly name: string; readonly unit: Unit | undefined }): Item {
  const own = plain(problem, { ...quantity, who: [name] }, unit);
  const others = quantity.who.filter((one) => one !== name).map((one) => one.toLowerCase());
  return { ...own, label: new Set([...own.label].filter((word) => !others.includes(word))) };
}

/** Of the numbers that count what several rates are of, the one that this rate names: "an adult ticket costs 12 … 2 adult tickets". */
function onlyOf(problem: Problem, { quantity, numbers }: Rate): readonly Quantity[] {
  const label = labelOfQuantity(problem, quantity);
  const some = numbers.filter(({ thing }) => [...thing.kinds, ...thing.of === undefined ? [] : [thing.of]].some((word) => label.has(word)));
  return some.length === 1 ? some : [];
}

/** Those that count what the question names, where it names any: boxes of red pens. */
function ofAsked({ question }: Problem, numbers: readonly Quantity[]): readonly Quantity[] {
  const named = numbers.filter(({ thing }) => [...thing.kinds, thing.of ?? ''].some((word) => word !== '' && (question.thing.kinds.includes(word) || word === question.thing.of)));
  return named.length > 0 ? named : numbers;
}

/**
 * Every amount that stands by itself: numbers, and so many times what each has, where only one number counts those. Undefined where a rate counts
 * nothing that is told, or could count two.
 */
export function itemsIn(problem: Problem, unit: Unit | undefined): readonly Item[] | undefined {
  const { quantities: all, question } = problem;
  const owned = all.filter((one) => isOfEachName(one) && question.who.length === 1 && question.who.every((name) => one.who.includes(name)));
  const quantities = all.filter((one) => !owned.includes(one));
  const rates = quantities.filter(({ each }) => each !== undefined);
  const isAskedUnit = ({ unit: own }: Quantity): boolean => own !== undefined && quantities.some((one) => one.each === undefined && one.unit?.row === own.row && counts(one, question.thing, question.unit) !== undefined);
  const asked = rates.filter((one) => counts(one, question.thing, question.unit) !== undefined || isAskedUnit(one) || one.unit !== undefined && one.unit.of !== 'time' && question.asks === 'amount');
  const found = ratesIn(problem).filter(({ quantity }) => asked.includes(quantity));
  const runs = found.map((rate) => found.some((other) => other !== rate && other.per === rate.per && other.numbers.some((one) => rate.numbers.includes(one))) ? { ...rate, numbers: onlyOf(problem, rate) } : rate);
  if (runs.length !== asked.length || runs.some(({ numbers }) => numbers.length === 0 || new Set(numbers.map(({ verb }) => verb)).size > 1)) return undefined;
  const products = runs.flatMap(({ quantity, numbers }): readonly Item[] => ofAsked(problem, numbers).map((number): Item => {
    const [each, times] = [inUnit(quantity, unit), inUnit(number, number.unit?.of === 'time' ? unitOf(quantity.each ?? '') : undefined)];
    const telling = STATING.has(number.verb) || number.verb === '' || quantity.unit?.of === 'money' && TRADING.test(number.verb) ? quantity : number;
    return { value: sizeOf(each).mul(sizeOf(times)), terms: [{ each, times }], about: { ...quantity, who: number.who.length > 0 ? number.who : quantity.who, verb: telling.verb }, from: [quantity, number], role: CONSUMING.test(quantity.verb) && telling === number ? 'out' : roleOf(problem, telling), label: new Set([...labelOfQuantity(problem, quantity), ...labelOfQuantity(problem, number)]) };
  }));
  const used = new Set(products.flatMap(({ from }) => from));
  return [...products, ...owned.flatMap((one) => one.who.map((name) => ownOf(problem, one, { name, unit }))), ...quantities.filter((one) => !used.has(one) && one.each === undefined && one.compares === undefined && one.is === 'number').map((one) => plain(problem, one, unit))].toSorted((one, other) => one.about.id - other.about.id);
}
