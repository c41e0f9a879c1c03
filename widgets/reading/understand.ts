import { Fraction } from '../maths/exact.ts';
import { askingOf, composed } from './change.ts';
import { compared, difference } from './comparison.ts';
import { entryOf, rated, shared } from './groups.ts';
import { counts, fitsKinds, ofThing, sameNoun, sameOwner } from './match.ts';
import { isCoin, sameRow, unitOf } from './measures.ts';
import type { Sentence } from './english.ts';
import { average } from './average.ts';
import { beforeAndAfter } from './before.ts';
import { chained } from './chain.ts';
import { fractional } from './fraction.ts';
import { leftOver } from './leftover.ts';
import { percentages } from './percent.ts';
import { puzzle } from './puzzle.ts';
import { inRatio } from './ratio.ts';
import { geometry } from './geometry.ts';
import { ASKED, given, usedBy, type Plan } from './plan.ts';
import type { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';
import { change } from './money.ts';
import { aboutNumbers } from './number.ts';
import { proportional } from './rate.ts';
import { holderOf, roleOf } from './roles.ts';

/** Whether a number belongs to somebody else than the one who is asked about, and does not go to or from them. */
function isOthers(problem: Problem, quantity: Quantity): boolean {
  const { question } = problem;
  if (question.who.length !== 1 || /^(?:they|we|it|there|you|i)$/.test(question.who[0] ?? '')) return false;
  const holder = holderOf(problem);
  if (sameOwner(quantity.who, holder) !== false) return false;
  return ![quantity.to_, quantity.from_].some((names) => names && sameOwner(names, holder) === true) && !/^(?:give|take|put|eat|borrow|join|send|remove|steal|buy|lend|cut|bring|place)$/.test(quantity.verb);
}

const TIMES = ['yesterday', 'today', 'tomorrow', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'morning', 'afternoon', 'evening', 'lunch', 'dinner', 'breakfast', 'january', 'february', 'march', 'april', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** Where a question asks of one day, what was on another is left out. */
function atTheTime({ question, sentences }: Problem, some: readonly Quantity[]): readonly Quantity[] {
  const asked = TIMES.filter((word) => question.words.has(word));
  const near = ({ sentence, clause }: Quantity): ReadonlySet<string> => new Set((sentences[sentence] ?? []).slice(clause.start, clause.end).map((word) => word.lower));
  const then = some.filter((one) => asked.some((word) => near(one).has(word)));
  if (asked.length !== 1 || then.length < 2) return some;
  return some.filter((one) => then.includes(one) || !TIMES.some((word) => near(one).has(word)));
}

function headFrom(words: Sentence, from: number): string {
  let at = from;
  while (words[at + 1]?.tags.has('Noun') && !/[,.;?]/.test(words[at]?.gap ?? '')) at++;
  return words[at]?.root ?? '';
}

/** The nouns of places in a clause: in the box, on the shelf. */
function placesIn(words: Sentence): readonly string[] {
  return words.flatMap(({ lower }, at) => /^(?:in|on|inside)$/.test(lower) && /^(?:a|the|an|his|her|their|another)$/.test(words[at + 1]?.lower ?? '') ? [headFrom(words, at + 2)] : []).filter((word) => word !== '');
}

/** Where a question asks of one place, what is in another, and stays there, is left out. */
function inThePlace({ question, sentences, ...problem }: Problem, some: readonly Quantity[]): readonly Quantity[] {
  const asked = placesIn((sentences[question.sentence] ?? []).slice(question.from, question.to));
  const near = ({ sentence, clause }: Quantity): readonly string[] => placesIn((sentences[sentence] ?? []).slice(clause.start, clause.end));
  if (asked.length !== 1 || !some.some((one) => near(one).includes(asked[0] ?? ''))) return some;
  return some.filter((one) => near(one).length === 0 || near(one).includes(asked[0] ?? '') || !/^(?:be|have)$/.test(one.verb) || problem.quantities.length < 3);
}

/** Whether money is asked for. */
function isMoney({ question }: Problem): boolean {
  return question.thing.noun === 'money' || (question.unit?.of === 'money' && !isCoin(question.thing.noun)) || (question.asks === 'amount' && /^(?:spend|pay|cost|earn|make|owe|charge)$/.test(question.verb) && question.thing.noun === '') || /^(?:cost|price|bill)$/.test(question.thing.noun);
}

/** Of how much was spent, only what was: what somebody had is not part of it. */
function spendingOnly({ question }: Problem, some: readonly Quantity[]): readonly Quantity[] {
  if (!/^(?:spend|pay|cost)$/.test(question.verb)) return some;
  const spent = some.filter(({ verb }) => /^(?:spend|pay|cost|buy|purchase|charge|order|rent|get|sum|total)$/.test(verb));
  return spent.length >= 2 ? spent : some;
}

/** What comes, goes and is there, of the thing that is asked for. */
export function totalled(problem: Problem): Plan | undefined {
  const { question, quantities } = problem;
  const plain = quantities.filter((one) => one.is === 'number' && one.each === undefined && !one.compares);
  const same = plain.filter((one) => counts(one, question.thing, question.unit) !== undefined);
  const doubts: string[] = [];
  let relevant: readonly Quantity[] = same;
  if (askingOf(problem) === 'left') same.push(...plain.filter((one) => !same.includes(one) && /^(?:want|show|come|attend)$/.test(one.verb) && one.isSubject && same.length >= 2));
  const units = plain.filter(({ unit }) => unit !== undefined);
  const asksMoney = isMoney(problem) && units.some(({ unit }) => unit?.of === 'money');
  if (asksMoney) relevant = spendingOnly(problem, units.filter(({ unit }) => unit?.of === 'money'));
  else if (same.length < 2 && (question.thing.noun === 'money' || question.asks !== 'number' || question.thing.noun === '' ) && units.length >= 2) relevant = units;
  else if (same.length < 2) { relevant = plain; if (plain.some((one) => one.thing.noun !== '' && counts(one, question.thing, question.unit) === undefined) && question.thing.noun !== '') doubts.push('whether all the numbers count the same'); }
  relevant = ofThing(relevant, question.thing);
  const row = asksMoney ? undefined : relevant[0]?.unit?.row;
  if (row !== undefined && question.thing.noun !== '' && question.unit === undefined && relevant.every(({ unit }) => unit?.row === row)) relevant = plain.filter((one) => relevant.includes(one) || (one.unit?.row === row && one.thing.of === undefined));
  const owned = relevant.filter((one) => !isOthers(problem, one));
  if (owned.length > 0 && owned.length < relevant.length && relevant.some((one) => one.who.length < 2 && sameOwner(one.who, holderOf(problem)) === true)) relevant = owned;
  const kinds = question.thing.kinds;
  const fitting = relevant.filter((one) => fitsKinds(one, kinds));
  if (fitting.length > 0 && fitting.length < relevant.length && kinds.some((kind) => relevant.some((one) => one.thing.kinds.includes(kind)))) relevant = fitting;
  relevant = atTheTime(problem, inThePlace(problem, relevant));
  if (relevant.length < 1) return undefined;
  const unit = question.unit && relevant.every((one) => one.unit) ? question.unit : relevant.some(({ thing }) => isCoin(thing.noun)) ? unitOf('$') : relevant[0]?.unit;
  if (new Set(relevant.map((one) => one.unit?.row ?? '')).size > 1) doubts.push('whether all the numbers count the same');
  const made = composed(problem, relevant.map((one) => entryOf(problem, one, unit)));
  if (!made) return undefined;
  // "54 people: 18 are men, 26 are women and the rest are children".
  if (made.structure === 'part and whole, part unknown' && problem.somes.some(({ rest }) => rest)) doubts.splice(0, doubts.length);
  return { structure: made.structure, drawing: made.balance, without: [], doubts: [...doubts, ...made.doubts, ...(relevant.length < 2 ? ['what the other numbers have to do with it'] : [])], ...(unit && { unit: unit.name }) };
}

/** One number in another unit, or in dozens. */
function changed({ quantities, question, lower }: Problem): Plan | undefined {
  const [only] = quantities;
  if (!only || quantities.length !== 1 || only.is !== 'number' || only.compares || only.each !== undefined) return undefined;
  const { unit } = question;
  const dozens = only.value.div(12);
  if (/\bdozens?\b/.test(lower) && dozens.d === 1n && !question.words.has('dozen') && counts(only, question.thing) !== undefined) {
    return { structure: 'equal groups, whole unknown', drawing: { is: 'balance', left: [{ each: ASKED }], right: [{ each: { is: 'given', value: new Fraction(12), from: [] }, times: given(only, dozens) }] }, without: [], doubts: [] };
  }
  if (!unit || !only.unit || !sameRow(unit, only.unit) || unit.size.equals(only.unit.size)) return undefined;
  const value = only.value.mul(only.unit.size).div(unit.size);
  return { structure: 'the same in another unit', drawing: { is: 'balance', left: [{ each: given(only, value) }], right: [{ each: ASKED }] }, without: [], doubts: [], unit: unit.name };
}

const WAYS: readonly ((problem: Problem) => Plan | undefined)[] = [changed, puzzle, beforeAndAfter, inRatio, percentages, fractional, aboutNumbers, average, geometry, change, proportional, leftOver, compared, chained, difference, rated, shared, totalled];

/** What a problem can be understood to be, the way that fits best first, each with what is doubtful about it. */
export function* understandings(problem: Problem): Generator<Plan> {
  for (const way of WAYS) {
    const found = way(problem);
    if (!found) continue;
    const plan = { ...found, doubts: [...found.doubts, ...oddWords(problem, found), ...sumDoubts(problem, found)] };
    const used = usedBy(plan);
    const left = problem.quantities.filter((one) => !used.includes(one) && !plan.without.includes(one));
    const apart = left.filter((one) => one.value.compare(3) > 0 && !used.some(({ clause }) => clause === one.clause));
    const several = [...manyDoubts(problem, plan, used), ...(apart.length > 1 ? ['what the other numbers have to do with it'] : [])];
    plan.doubts.push(...several);
    yield left.some((one) => !isIrrelevant(problem, one, used)) ? { ...plan, doubts: [...plan.doubts, 'what another number has to do with it'] } : plan;
  }
}

/** A sentence where more goes than there is: such numbers contradict each other. */
export function isTooMuch(problem: Problem): string | undefined {
  const entries = problem.quantities.filter((one) => one.is === 'number' && one.each === undefined && !one.compares).map((one) => ({ one, role: roleOf(problem, one) }));
  const sum = (roles: readonly string[]) => entries.filter(({ role }) => roles.includes(role)).reduce((so, { one }) => so.add(one.value), new Fraction(0));
  const [there, gone] = [sum(['has', 'in', 'whole']), sum(['out'])];
  return entries.some(({ role }) => role === 'out') && entries.some(({ role }) => role === 'has' || role === 'whole') && gone.compare(there) > 0 ? 'More goes than there is: the numbers contradict each other. Check them.' : undefined;
}

/** From this many numbers on a problem has several steps, and is only sure where they are all of one kind. */
const MANY = 4;

/** What is doubtful where there are many numbers, or where they count something else than is asked for. */
function manyDoubts(problem: Problem, { structure, drawing }: Plan, used: readonly Quantity[]): string[] {
  const { question, quantities } = problem;
  if (drawing.is !== 'balance') return [];
  const verbs = new Set(used.map(({ verb }) => verb));
  const isOneKind = structure === 'part and whole, whole unknown' && verbs.size === 1 && used.length === quantities.length;
  const isAdditive = /^(?:part and whole|change)/.test(structure);
  const isOther = isAdditive && !problem.somes.some(({ rest }) => rest) && question.thing.noun !== '' && question.asks === 'number' && used.some((one) => counts(one, question.thing, question.unit) === undefined) && !isMoney(problem) && !(verbs.size === 1 && question.altogether);
  return [...(quantities.filter((one) => used.includes(one) || one.value.compare(3) > 0).length >= MANY && !isOneKind && !(isAdditive && used.every((one) => counts(one, question.thing, question.unit) !== undefined)) ? ['in which steps so many numbers belong together'] : []), ...(isOther ? ['whether all the numbers count the same'] : [])];
}

/** What makes it doubtful that numbers are simply to be added. */
function sumDoubts(problem: Problem, { structure, drawing }: Plan): readonly string[] {
  if (structure !== 'part and whole, whole unknown' || drawing.is !== 'balance') return [];
  const { question, lower } = problem;
  const used = usedBy({ structure, drawing, without: [], doubts: [] });
  const roles = used.map((one) => roleOf(problem, one));
  const verbs = new Set(used.map(({ verb }) => verb));
  const isPlainSum = verbs.size === 1 || question.altogether || roles.every((role) => role === 'has' || role === 'in') || used.every(({ unit }) => unit?.of === 'money');
  return [
    ...(isPlainSum ? [] : ['whether the numbers are to be added']),
    ...(roles.filter((role) => role === 'whole').length > 0 && used.length > 1 && !question.altogether ? ['which number is all of them'] : []),
    ...(roles.filter((role) => role === 'whole').length > 1 && !used.every(({ sentence }) => sentence === used[0]?.sentence) ? ['which number is all of them'] : []),
    ...(question.not ? ['which of them are asked for'] : []),
    ...(/\b(?:each|every|per)\b/.test(lower.replaceAll(/\beach other\b|\bevery (?:day|week|morning|month|year|night)\b/g, '')) ? ['what “each” belongs to'] : []),
  ];
}

/** Words that ask for more than these structures say: in a question, and anywhere. */
const ODD = /\b(?:minimum|maximum|least|smallest|largest (?:number|amount|possible)|greatest|probability|likely|percent|percentage|what fraction|average|mean|median|rounded|nearest|estimate|rate of change|speed of|again|pattern|digits?)\b/;
const ODD_ANYWHERE = /\b(?:pattern continues|as possible|same time again|same combination|reversing|interchanged|interest rate|loan|plus extra|(?:least|greatest|fewest) number|product of|more than (?:the )?(?:\w+ )?times|(?:more|less) than (?:twice|double)|denominator|odometer|consecutive|years ago|still water|downstream|for every (?!one\b|1\b)(?:\d+|two|three|four|five|six|seven|eight|nine|ten)\b)/;
const BOTH = /^(?:find|what (?:is|are|was|were)) the \w+ of \w+ and (?:the )?\w+|\bof each\b|^how (?:long|much|old|heavy|many) (?:are|is|did|does) (?:the )?(?:pieces|parts|two|each (?:of them )?(?:cost|weigh|have))|\b(?:had|cost|has|have) each\b/;

/** What is odd about a problem, and no part of the structure that was found. */
function oddWords({ text, question, lower, quantities }: Problem, { structure, drawing }: Plan): readonly string[] {
  const asked = text.slice(question.start, question.end).toLowerCase();
  const isHandled = /^(?:ratio|percent|reverse|fraction|average|one amount|before|equation)/.test(structure);
  const word = isHandled ? undefined : ODD.exec(asked)?.[0] ?? (structure === 'rate' || structure.startsWith('equal groups, number') ? undefined : ODD_ANYWHERE.exec(lower)?.[0]);
  const isShape = /\b(?:area|perimeter|rectang\w+|circumference|diameter|radius|volume)\b|\b\d+ \w+ by \d+ \w+/.exec(lower)?.[0];
  const isGeometry = /^(?:area|perimeter)/.test(structure);
  const story = lower.slice(0, Math.max(0, lower.lastIndexOf(asked.slice(0, 20))));
  const shape = isGeometry ? /\b(?:area|perimeter)\b/.exec(story)?.[0] : quantities.some(({ unit }) => unit?.of === 'length') && isShape !== undefined && !(question.words.has('total') && isShape === 'area') ? isShape : undefined;
  const isNumber = /\b(?:a|the|my|what) number\b(?! of)/.test(asked) || /\btwice a number\b/.test(lower);
  return [
    ...(word === undefined ? [] : [`what “${word}” asks for`]), ...(shape === undefined ? [] : [`how the ${shape} comes into it`]),
    ...(BOTH.test(asked) && !isHandled ? ['which of the two is asked for'] : []),
    ...((lower.match(/\btotal of\b/g)?.length ?? 0) > 1 ? ['which number is all of them'] : []),
    ...(/\bup\b/.test(lower) && /\bdown\b/.test(lower) ? ['what goes up and what goes down'] : []),
    ...(drawing.is === 'own' && question.unit && drawing.from.some(({ unit }) => unit && question.unit && unit.row === question.unit.row && !unit.size.equals(question.unit.size)) ? ['in which unit it is to be drawn'] : []),
    ...(question.each !== undefined && quantities.some(({ unit }) => unit && unitOf(question.each ?? '')?.row === unit.row && unitOf(question.each ?? '')?.name !== unit.name) ? ['in which unit it is shared'] : []),
    ...(isNumber && !/^(?:equation|ratio|comparison|total|part|average)/.test(structure) ? ['what happens to the number'] : []),
    ...((question.compares || question.words.has('difference')) && structure === 'part and whole, whole unknown' ? ['what is compared with what'] : []),
  ];
}

/** A number of something that is not asked about. */
function isIrrelevant(problem: Problem, quantity: Quantity, used: readonly Quantity[]): boolean {
  if (quantity.is !== 'number') return false;
  // Something else was done to so many: "went to 36 games, but missed 35".
  if (used.length > 1 && used.every(({ verb }) => verb === problem.question.verb) && quantity.verb !== problem.question.verb && !/^(?:have|be)$/.test(quantity.verb) && quantity.each === undefined) return true;
  if (quantity.inOne !== undefined) return true;
  if (quantity.value.compare(3) <= 0 && quantity.unit === undefined && quantity.each === undefined && (used.length === Number(quantity.value.n) || /\b(?:first|second|third|other)\b/.test(problem.lower))) return true;
  if (used.every(({ unit }) => unit?.of === 'money') && quantity.unit === undefined && !problem.quantities.some(({ each }) => each !== undefined)) return true;
  // What it counts is spoken of where a number that matters is told.
  if (used.some((one) => one.clause !== quantity.clause && one.around.has(quantity.thing.noun) && one.thing.noun !== quantity.thing.noun && quantity.thing.noun !== '')) return false;
  if (quantity.each !== undefined && (quantity.unit?.of === 'money' || quantity.unit?.of === 'time' || sameNoun(quantity.each, problem.question.thing.noun) !== undefined)) return false;
  if (quantity.is !== 'number') return false;
  return counts(quantity, problem.question.thing, problem.question.unit) === undefined || !fitsKinds(quantity, problem.question.thing.kinds) || isOthers(problem, quantity);
}
