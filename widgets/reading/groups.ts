import { Fraction } from '../maths/exact.ts';
import { atTheTime } from './at-time.ts';
import { askingOf, composed } from './change.ts';
import { type Entry, sum, terms } from './entries.ts';
import { isMoney, isOthers } from './whose.ts';
import { EQUALLY } from './equally.ts';
import { counts, sameNoun, sameOwner } from './match.ts';
import { notMeant } from './meant.ts';
import { sameRow, unitOf, type Unit } from './measures.ts';
import { askedWords, wordsOf } from './named.ts';
import { ASKED, given, type Amount, type Balance, type Plan, type Term } from './plan.ts';
import type { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';
import { nounOf, payerOf, ratesIn, type Rate } from './rates.ts';
import { roundedGroups } from './remainder.ts';
import { holderOf, roleOf } from './roles.ts';
import { askedText } from './shares.ts';
import { GROUPS, PIECES } from './thing.ts';
import { isKindOf, STATING } from './verbs.ts';

/** An amount in this unit, exactly. */
export function inUnit(quantity: Quantity, unit: Unit | undefined): Amount {
  const own = quantity.unit;
  return own && unit && sameRow(own, unit) && !own.size.equals(unit.size) ? given(quantity, quantity.value.mul(own.size).div(unit.size)) : given(quantity);
}

const valueOf = (amount: Amount): Fraction => amount.is === 'given' ? amount.value : new Fraction(0);

/** A number as an entry of what happens, in this unit. */
export function entryOf(problem: Problem, quantity: Quantity, unit?: Unit): Entry {
  const amount = inUnit(quantity, unit);
  return { term: { each: amount, label: labelOf(quantity) }, role: roleOf(problem, quantity), quantity, size: valueOf(amount) };
}

/** What a part is called on the drawing: its kind. */
export function labelOf({ thing }: Quantity): string {
  return thing.kinds.join(' ');
}

/** So many times what each has, for every number that counts them. */
function runsOf(problem: Problem, rate: Rate, unit?: Unit): readonly Entry[] {
  const each = inUnit(rate.quantity, unit);
  return rate.numbers.map((number) => {
    const times = inUnit(number, number.unit?.of === 'time' ? unitOf(rate.per) : undefined);
    const sign = number.value.d > 1n ? nounOf(number) : undefined;
    // "reads 15 each day … after 5 days": what is done so often is what the rate says.
    const done = number.unit?.of === 'time' && rate.quantity.unit?.of !== 'money' && STATING.has(number.verb) && !STATING.has(rate.quantity.verb) || /^(?:use|eat|drink|burn|consume)$/.test(rate.quantity.verb) && problem.question.words.has('left') ? { ...number, verb: rate.quantity.verb, who: rate.quantity.who } : number;
    return { term: { each, times, ...(sign !== undefined && { sign }) }, role: roleOf(problem, done), quantity: done, size: valueOf(each).mul(valueOf(times)) };
  });
}

interface Found { readonly structure: string; readonly term: Term; readonly entries: readonly Entry[]; readonly without?: readonly Quantity[]; readonly doubts?: readonly string[] }

function planned(problem: Problem, { structure, term, entries, without = [], doubts = [] }: Found, unit: Unit | undefined): Plan | undefined {
  const made = composed(problem, entries, term);
  return made && { structure, drawing: made.balance, without: [...without, ...made.without ?? []], doubts: [...made.doubts, ...doubts], ...(unit && { unit: unit.name }) };
}

/** A rate with what is asked: all of it, how many groups, or with other numbers of the same thing. */
export function rated(problem: Problem): Plan | undefined {
  const { question } = problem;
  const rates = ratesIn(problem);
  const [first] = rates;
  if (!first) return undefined;
  const asksNumber = rates.find((rate) => asksFor(problem, rate) === 'number');
  if (asksNumber) return numberOfGroups(problem, asksNumber);
  const all = rates.filter((rate) => asksFor(problem, rate) === 'all' && rate.numbers.length > 0);
  // "Boxes of 12 cost £3 each": what they hold is not what they cost.
  const prices = all.filter(({ quantity }) => quantity.unit?.of === 'money');
  const of = isMoney(problem) && prices.length > 0 ? prices : all;
  if (of.length === 0) return undefined;
  // Pence and pounds together are pounds.
  const row = of[0]?.quantity.unit?.row;
  const unit = question.unit ?? (row === undefined ? undefined : problem.quantities.find((one) => one.unit?.before && one.unit.row === row)?.unit) ?? of[0]?.quantity.unit;
  const others = notMeant(problem, of);
  if (others) {
    const made = rated({ ...problem, quantities: problem.quantities.filter((one) => !others.includes(one)) });
    return made && { ...made, without: [...made.without, ...others] };
  }
  const runs = of.flatMap((rate) => runsOf(problem, rate, unit));
  const used = new Set([...of.map(({ quantity }) => quantity), ...runs.map(({ quantity }) => quantity)]);
  const plain = problem.quantities.filter((one) => !used.has(one) && one.is === 'number' && one.each === undefined && !one.compares && !isInOne(problem, one) && of.some(({ quantity }) => counts(one, quantity.thing, quantity.unit) !== undefined || sameNoun(nounOf(quantity), nounOf(one)) !== undefined || one.unit === undefined && isKindOf(nounOf(one), question.thing.noun) && isKindOf(nounOf(quantity), question.thing.noun)));
  const owned = plain.filter((one) => !isOthers(problem, one));
  const isOwn = of.some(({ quantity, numbers }) => [quantity, ...numbers].some(({ who }) => sameOwner(who, holderOf(problem)) === true));
  // "bakes 24 an hour for 6 hours, and sells 100. How many does he bake?"
  const isDone = !STATING.has(question.verb) && of.every(({ quantity, numbers }) => quantity.verb === question.verb || numbers.every(({ verb }) => verb === question.verb) && (quantity.unit?.of !== 'money' || question.verb === 'save')) && problem.question.altogether === false;
  const isInside = asksGroups(problem, of);
  const beside = besideAsked(problem, of, plain);
  const counted = (isOwn ? owned : plain).filter((one) => !beside.includes(one) && !isOtherPrice(problem, one) && (isInside ? one.clause !== of[0]?.quantity.clause : !isDone || one.verb === question.verb || one.more));
  const isUsed = askingOf(problem) === 'start' && runs.every(({ quantity: { verb } }) => /^(?:make|build|fill|pack|use)$/.test(verb));
  const entries = priced(problem, [...asMoney(problem, of[0]?.quantity, isUsed ? runs.map((one) => ({ ...one, role: 'out' as const })) : runs), ...counted.map((one) => entryOf(problem, one, unit))]).toSorted((a, b) => a.quantity.id - b.quantity.id);
  const isPartly = runs.some(({ role }) => role === 'whole' || role === 'now') || (runs.some(({ role }) => role === 'part' || role === 'out') && runs.some(({ role }) => role === 'has' || role === 'in'));
  const asking = isPartly ? { ...problem, question: { ...question, altogether: false } } : problem;
  const unbought = plain.filter((one) => isOtherPrice(problem, one));
  const left = beside.length > 0 ? beside : unbought.length > 0 ? unbought : isInside || isDone ? plain.filter((one) => !counted.includes(one) && (isInside || roleOf(problem, one) === 'out')) : [];
  return planned(asking, { without: left, structure: entries.length === 1 ? 'equal groups, whole unknown' : 'equal groups and parts, whole unknown', term: { each: ASKED }, entries: entries.length === 1 ? entries.map((one) => ({ ...one, role: 'has' as const })) : entries }, unit);
}

/** "7 boxes with 9 in each and 12 on the desk. How many are in the boxes?" */
function asksGroups({ question, sentences }: Problem, rates: readonly Rate[]): boolean {
  const words = (sentences[question.sentence] ?? []).slice(question.from, question.to);
  const nouns = rates.flatMap(({ per, numbers }) => [per, ...numbers.map(nounOf)]);
  return words.some(({ root }, at) => nouns.includes(root) && /^(?:in|inside|on)$/.test(words[at - 2]?.lower ?? '') && /^(?:the|these|those|her|his)$/.test(words[at - 1]?.lower ?? ''));
}

/** "3 tickets for £12 each and a poster for £9. How much did she pay for the tickets?" */
function besideAsked(problem: Problem, rates: readonly Rate[], plain: readonly Quantity[]): readonly Quantity[] {
  const names = problem.question.who.flatMap((name) => name.toLowerCase().split(' '));
  const asked = new Set([...askedWords(problem)].filter((word) => !names.includes(word) && word !== problem.question.verb));
  const numbers = rates.flatMap((rate) => rate.numbers);
  if (rates.some(({ quantity }) => quantity.unit?.of !== 'money') || !numbers.some((one) => asked.has(nounOf(one)))) return [];
  return plain.filter((one) => { const own = wordsOf(problem, [...rates.map(({ quantity }) => quantity), ...plain], one); return /^(?:buy|pay|spend|cost)$/.test(one.verb) && ![...asked].some((word) => own.has(word)); });
}

/** "A pencil costs 15 cents and an eraser 8 cents. She buys 3 pencils": nobody buys an eraser. */
function isOtherPrice({ sentences }: Problem, { verb, unit, who, sentence, clause, isSubject, to }: Quantity): boolean {
  // "£7 for an adult": who is an adult among those that pay is not told by that word.
  if (payerOf(sentences, { to, sentence }) !== undefined) return false;
  const [article] = (sentences[sentence] ?? []).slice(clause.subject.from);
  const noun = who[0]?.split(' ').at(-1);
  if (verb !== 'cost' || unit?.of !== 'money' || isSubject || noun === undefined || who.length > 1 || !/^(?:a|an|one|each)$/.test(article?.lower ?? '')) return false;
  return !sentences.some((words, at) => words.some(({ root }, index) => root === noun && !(at === sentence && index >= clause.start && index < clause.end)));
}

/** "A pack has 8": so many are in each of any number of packs. */
function isInOne({ sentences, question }: Problem, { sentence, clause, verb, thing }: Quantity): boolean {
  const [article, ...words] = (sentences[sentence] ?? []).slice(clause.subject.from, clause.subject.to);
  return /^(?:have|hold|contain)$/.test(verb) && /^(?:a|an)$/.test(article?.lower ?? '') && GROUPS.has(words.at(-1)?.root ?? '') && thing.noun === question.thing.noun && question.verb !== 'have';
}

/** What is bought or sold for so much each takes money away or brings it, unless fewer are bought or sold than there were. */
function asMoney(problem: Problem, rate: Quantity | undefined, runs: readonly Entry[]): readonly Entry[] {
  if (rate?.unit?.of !== 'money') return runs;
  const isMixed = runs.some(({ role }) => role === 'whole') || runs.some(({ role }) => role === 'in') && runs.some(({ role }) => role === 'now') || runs.some(({ role }) => role === 'has') && runs.some(({ role }) => role === 'now' || role === 'out' || role === 'part');
  if (isMixed && runs.length > 1) return runs;
  const isGiven = rate.to_ !== undefined && sameOwner(rate.to_, holderOf(problem)) === true;
  return runs.map((one) => ({ ...one, role: isGiven || /^(?:earn|make|sell|charge|get|receive|save|mow|win)$/.test(rate.verb) || /^(?:sell|mow|wash)$/.test(one.quantity.verb) ? 'in' as const : 'out' as const }));
}

/** Of what is spent or costs all counts together, whoever has what. */
function priced({ question: asked }: Problem, entries: readonly Entry[]): readonly Entry[] {
  const isSpent = /^(?:spend|pay|cost|owe|charge)$/.test(asked.verb) || /^(?:cost|bill|price)$/.test(asked.thing.noun) || (entries.every(({ role }) => role === 'out') && !asked.words.has('left'));
  return isSpent ? entries.map((one) => ({ ...one, role: 'done' as const })) : entries;
}

/** Whether a question asks for all that a rate comes to, or for how many there are of which each has it. */
export function asksFor(problem: Problem, { quantity, per, numbers }: Rate): 'all' | 'number' | undefined {
  const { thing, unit, asks } = problem.question;
  if (problem.question.each !== undefined && EQUALLY.test(problem.lower) && thing.noun === '') return undefined;
  if (thing.of !== undefined && !PIECES.has(thing.of) && quantity.thing.noun === thing.of && per === thing.noun) return 'number';
  if (thing.of !== undefined && quantity.thing.noun === thing.of || quantity.unit !== undefined && quantity.thing.noun === thing.noun) return 'all';
  if (asks === 'amount' && quantity.unit?.of === 'time' && problem.question.words.has('longer')) return 'all';
  if (per !== '*' && sameNoun(thing.noun, per) !== undefined) return 'number';
  // "9 shelves of novels, each with 22 books. How many novels?"
  if (numbers.length > 0 && numbers.every((one) => one.thing.of === thing.noun) && isKindOf(thing.noun, quantity.thing.noun)) return 'all';
  if (counts(quantity, thing, unit) !== undefined) return 'all';
  if (quantity.unit?.of === 'money' && (thing.noun === 'money' || (asks === 'amount' && thing.noun === ''))) return 'all';
  if (asks === 'amount' && thing.noun === '' && problem.question.verb === 'weigh' && quantity.unit?.of === 'mass') return 'all';
  if (asks === 'length' && quantity.unit?.of === 'length') return 'all';
  if (asks === 'long') return /^(?:hour|minute|day|week|month|year|second)$/.test(per) ? 'number' : quantity.unit?.of === 'time' || quantity.unit?.of === 'length' ? 'all' : undefined;
  if (thing.noun === 'time') return quantity.unit?.of === 'time' ? 'all' : /^(?:hour|minute|day|week|month|year)$/.test(per) ? 'number' : undefined;
  if (thing.noun === '' && asks === 'number') return /^(?:buy|afford|get)$/.test(problem.question.verb) && (per === '*' || per === 'piece') ? 'number' : 'all';
  if (quantity.thing.noun === '' && per !== '*' && problem.quantities.some((one) => one !== quantity && one.thing.noun === per)) return 'all';
  if (PIECES.has(quantity.thing.noun) && problem.quantities.some((one) => one.thing.of === thing.noun)) return 'all';
  if (quantity.unit && thing.noun !== '' && ['cost', 'price', 'weight', 'distance', 'length', 'amount', 'bill', 'value', 'score'].includes(thing.noun)) return 'all';
  return undefined;
}

function numberOfGroups(problem: Problem, rate: Rate): Plan | undefined {
  const { quantity } = rate;
  const unit = quantity.unit;
  const plain = problem.quantities.filter((one) => one !== quantity && one.each === undefined && one.is === 'number' && !one.compares);
  const fitting = plain.filter((one) => counts(one, quantity.thing, quantity.unit) !== undefined || sameNoun(nounOf(quantity), nounOf(one)) !== undefined);
  // "Made 9 yesterday and 8 today. How many minutes did it work today?"
  const matching = atTheTime(problem, fitting);
  // "How many packs hold 48 tiles?": the question itself says what is put into groups.
  const own = matching.filter((one) => one.sentence === problem.question.sentence && one.at > problem.question.from && one.at < problem.question.to && !one.more);
  const without = own.length === 1 ? matching.filter((one) => !own.includes(one) && one.sentence !== quantity.sentence) : [];
  const whole = own.length === 1 && without.length === matching.length - 1 ? own : matching.length > 0 ? matching : plain.filter((one) => sameNoun(nounOf(one), rate.per) === undefined);
  if (whole.length === 0) return undefined;
  const [aim] = own;
  const already = whole === own && aim && /\b(?:until|till|before|to (?:have|reach|get to|make up|complete))\b/.test(askedText(problem)) ? without.filter((one) => /^(?:have|be|save|own|collect|raise|earn)$/.test(one.verb) && roleOf(problem, one) !== 'out') : [];
  if (aim && already.length > 0) return upTo(problem, rate, aim, already);
  const doubts = matching.length > 0 || whole.every((one) => one.verb === whole[0]?.verb || roleOf(problem, one) !== 'done') ? [] : whole.length > 1 ? ['what is put into groups'] : [];
  const each = inUnit(quantity, unit);
  const made = composed(problem, startingFrom(problem, whole, unit), { each, times: ASKED, ...unitSign(problem, rate) });
  if (!made) return undefined;
  const rounded = countsWhole(problem, rate) ? roundedGroups(problem, made.balance, valueOf(each)) : undefined;
  return { structure: rounded?.structure ?? 'equal groups, number of groups unknown', drawing: rounded?.balance ?? made.balance, without: whole === own ? without : fitting.filter((one) => !matching.includes(one)), doubts: [...made.doubts, ...doubts, ...(rounded?.doubts ?? [])] };
}

/** "Saves £5 a week, and has £38. How many weeks until she has £83?": what is there already, and the groups, make what is aimed at. */
function upTo(problem: Problem, rate: Rate, aim: Quantity, already: readonly Quantity[]): Plan | undefined {
  const { unit } = rate.quantity;
  const each = inUnit(rate.quantity, unit);
  const [whole, ...parts] = [aim, ...already].map((one) => entryOf(problem, one, unit));
  if (!whole || whole.size.compare(sum(parts)) <= 0) return undefined;
  const balance: Balance = { is: 'balance', left: [...terms(parts), { each, times: ASKED, ...unitSign(problem, rate) }], right: [whole.term] };
  const rounded = countsWhole(problem, rate) ? roundedGroups(problem, balance, valueOf(each)) : undefined;
  return { structure: rounded?.structure ?? 'equal groups, number of groups unknown', drawing: rounded?.balance ?? balance, without: [], doubts: [...already.length > 1 ? ['what is there already'] : [], ...rounded?.doubts ?? []], ...(unit && { unit: unit.name }) };
}

/** The numbers of a whole that is shared: the first is there, what is done to others takes them away. */
export function startingFrom(problem: Problem, whole: readonly Quantity[], unit: Unit | undefined): readonly Entry[] {
  const entries = whole.map((one) => entryOf(problem, one, unit));
  return entries.map((one, at) => {
    if (at === 0 && one.role !== 'whole') return { ...one, role: 'has' as const };
    // "used 48 for cakes and 36 for pancakes".
    if (one.quantity.clause === entries[0]?.quantity.clause && one.role === entries[0].role && !one.quantity.ofThem) return { ...one, role: 'has' as const };
    // "his mother gave him 15 and his father gave him 9".
    if (one.quantity.verb === entries[0]?.quantity.verb && one.role === entries[0].role && !one.quantity.ofThem && one.quantity.to_ && entries[0].quantity.to_) return { ...one, role: 'has' as const };
    if (one.quantity.more && one.role === 'done') return { ...one, role: 'in' as const };
    return one.role === 'done' && !one.quantity.isSubject && entries.length > 1 && one.quantity.verb !== entries[0]?.quantity.verb ? { ...one, role: 'out' as const } : one;
  });
}

/** Cups that hold so many ml each are counted, and are no measure. */
const countsWhole = ({ question: asked }: Problem, { quantity, per }: Rate): boolean => !/^(?:hour|minute|second)$/.test(per) && (asked.unit === undefined || asked.unit.of === 'time') || per === asked.thing.noun && quantity.unit !== undefined && asked.unit !== undefined && asked.unit.of !== 'time' && !sameRow(quantity.unit, asked.unit);

function unitSign(problem: Problem, rate: Rate): { readonly sign?: string } {
  const { question } = problem;
  return question.unit && question.unit.of !== 'money' && (question.unit.of === 'time' || !countsWhole(problem, rate)) ? { sign: question.thing.noun === '' ? rate.per : question.thing.noun } : {};
}
