import { counts, isPersonal, sameNoun } from './match.ts';
import { sameRow, unitOf } from './measures.ts';
import type { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';

/** What every one has, the noun of which one, and how many there are of those. */
export interface Rate { readonly quantity: Quantity; readonly per: string; readonly numbers: readonly Quantity[] }

/** Not on every day of a week, though it is said of each. */
export const ON_SOME_DAYS = /\b(?:every|each|per) \w+ (?:that|which|when|except|but)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\bweekdays?\b|\bdays a week\b/;

/** "4 packs of red balls and 8 packs of yellow". */
export const COLOURS = /^(?:red|blue|green|yellow|white|black|brown|purple|pink|gr[ae]y|silver|gold)$/;

/** Nouns that stand for whatever was counted: "each item costs 4". */
const ANY = /^(?:item|object|article|thing)$/;

export const nounOf = (quantity: Quantity): string => quantity.thing.noun;

/** The rates of a problem, with the numbers that count what each is of. */
export function ratesIn(problem: Problem): readonly Rate[] {
  const each = problem.quantities.filter((one) => one.each !== undefined && one.is === 'number' && !one.compares);
  return each.flatMap((quantity): readonly Rate[] => {
    const others = problem.quantities.filter((one) => one !== quantity && one.is === 'number' && !one.compares && one.each === undefined);
    const generic = quantity.each?.startsWith('?') ?? false;
    const per = (quantity.each ?? '').replace('?', '');
    if (per !== '*' && sameNoun(per, nounOf(quantity)) !== undefined) return [];
    const asksOwn = counts(quantity, problem.question.thing, problem.question.unit) !== undefined;
    if (per === '*' && !asksOwn && problem.question.thing.noun !== '' && saysNoun(problem, quantity)) return [{ quantity, per: problem.question.thing.noun, numbers: [] }];
    const counted = per === '*' ? others.filter((one) => quantity.who.includes(nounOf(one))) : [];
    if (per === '*' && counted.length > 0) return [{ quantity, per: nounOf(counted[0] as Quantity), numbers: counted }];
    // "6 friends went to the fair. They bought 3 each."
    const people = quantity.who[0] === 'they' ? others.filter((one) => one.id < quantity.id && isPersonal(nounOf(one))) : [];
    if (per === '*' && people.length === 1) return [{ quantity, per: '*', numbers: people }];
    if (per === '*') return [{ quantity, per: '*', numbers: numbersOf(problem, quantity, others) }];
    const isOfIt = (one: Quantity): boolean => one.thing.of === undefined || COLOURS.test(one.thing.of) || one.thing.of === nounOf(quantity) || !others.some((also) => isOf(also, per) && also.thing.of === nounOf(quantity));
    const numbers = others.filter((one) => isOf(one, per) && isOfIt(one) && one.inOne !== per && !(one.inOne !== undefined && others.some((also) => also !== one && also.clause !== one.clause && isOf(also, per))));
    const last = others.findLast((one) => one.id < quantity.id) ?? others.at(-1);
    // "12 ml each time she washes her hair … after 20 washes".
    const [only, ...more] = others.filter(({ unit }) => unit === undefined);
    if (numbers.length === 0 && per === 'time' && only && more.length === 0 && only.id > quantity.id && sameNoun(nounOf(only), nounOf(quantity)) === undefined) return [{ quantity, per, numbers: [only] }];
    if (numbers.length === 0 && ANY.test(per) && last) return [{ quantity, per, numbers: others.filter(({ clause }) => clause === last.clause) }];
    // "4 km every day … in 2 weeks".
    const [unit, longer] = [unitOf(per), numbers.length > 0 ? [] : others.filter((one) => one.unit?.of === 'time' && one.unit.row === unitOf(per)?.row && one.unit.size.compare(unitOf(per)?.size ?? 0) > 0)];
    if (unit?.of === 'time' && longer.length === 1 && !ON_SOME_DAYS.test(problem.lower)) return [{ quantity, per, numbers: longer }];
    const asks = sameNoun(problem.question.thing.noun, per) !== undefined;
    if (generic && numbers.length === 0 && !asks) return [];
    const near = closest(numbers, per);
    return [{ quantity, per, numbers: near.length > 0 || asks || unitOf(per) ? near : numbersOf(problem, quantity, others) }];
  });
}

/** Whether the noun of the question stands in the rate's own clause: "the vans seat 6 people each. How many vans". */
function saysNoun({ question }: Problem, { around, verb }: Quantity): boolean {
  return around.has(question.thing.noun) && verb !== question.thing.noun;
}

/** The numbers that count the ones of which each has something, where no noun says so: those nearest that count something else. */
function numbersOf({ lower }: Problem, quantity: Quantity, others: readonly Quantity[]): readonly Quantity[] {
  const named = others.filter((one) => nounOf(one) !== nounOf(quantity) && !/^(?:square|cubic) /.test(nounOf(one)) && counts(quantity, one.thing) === undefined && !(quantity.unit && one.unit && sameRow(quantity.unit, one.unit)) && (one.unit === undefined || one.unit.of === 'time'));
  const untimed = named.filter(({ unit }) => unit === undefined);
  const candidates = untimed.length > 0 ? untimed : named;
  const near = candidates.filter((one) => one.sentence === quantity.sentence && one.clause.start <= quantity.clause.start);
  // "2 shirts for $14 each and a coat for $29": those before it.
  const before = near.filter((one) => one.at < quantity.at);
  const counted = before.length > 0 ? before : near.length > 0 ? near : candidates;
  const last = counted.at(-1);
  if (last && /\b(?:at|for) the same (?:price|cost|amount|rate)\b/.test(lower)) return named.filter((one) => nounOf(one) === nounOf(last));
  return counted.filter((one) => one.inOne === undefined && one.verb === last?.verb || nounOf(one) === (last ? nounOf(last) : ''));
}

/** Those that count exactly the noun, where any do; else those that count a kind of it. */
function closest(numbers: readonly Quantity[], per: string): readonly Quantity[] {
  const exact = numbers.filter((one) => nounOf(one) === per);
  return exact.length > 0 && numbers.some((one) => nounOf(one) !== per && one.sentence === exact[0]?.sentence && one.clause === exact[0].clause) ? numbers : exact.length > 0 && numbers.length > exact.length && numbers.every((one) => one.verb === exact[0]?.verb) ? exact : numbers;
}

/** Whether a number counts the ones of which each has something. */
export function isOf(quantity: Quantity, per: string): boolean {
  return sameNoun(nounOf(quantity), per) !== undefined || sameNoun(per, nounOf(quantity)) !== undefined || (quantity.thing.of !== undefined && sameNoun(quantity.thing.of, per) !== undefined && quantity.thing.of !== nounOf(quantity))
    || quantity.thing.kinds.at(-1) === per || `${quantity.thing.kinds.at(-1) ?? ''}${nounOf(quantity)}` === per;
}

/** Whom a price is for: "£7 for an adult", "£4 for children". */
export function payerOf(sentences: Problem['sentences'], { to, sentence }: Pick<Quantity, 'to' | 'sentence'>): string | undefined {
  const [forWhom, next, after] = sentences[sentence]?.slice(to, to + 3) ?? [];
  const person = /^(?:an?|each|every)$/.test(next?.lower ?? '') ? after : next?.tags.has('Plural') ? next : undefined;
  return person && /^(?:for|per)$/.test(forWhom?.lower ?? '') && isPersonal(person.root) ? person.root : undefined;
}
