import { Fraction } from '../maths/exact.ts';
import { nameOf } from './comparison.ts';
import { isOthers } from './whose.ts';
import { entryOf, inUnit } from './groups.ts';
import { counts, fitsKinds, ofThing, sameNoun, sameOwner } from './match.ts';
import { askedWords, wordsOf } from './named.ts';
import { MOMENTS, momentOf, saysOfSome } from './parts.ts';
import { ASKED, type Plan, type Rows } from './plan.ts';
import type { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';
import { roleOf } from './roles.ts';
import { askedText } from './shares.ts';
import { currentOf, severalSides } from './sides.ts';
import { isKindOf, STATING } from './verbs.ts';

/** "How many more … than …", "what is the difference": two numbers and what lies between them. */
export function difference(problem: Problem): Plan | undefined {
  const { question, quantities } = problem;
  const isMargin = /^(?:win|lose|beat|defeat)$/.test(question.verb) && (problem.sentences[question.sentence]?.[question.from - 1]?.lower === 'by' || /\bby$/.test(askedText(problem)));
  const isDifference = question.words.has('difference') || isMargin;
  if (!question.compares && !isDifference && !question.has('how many times as')) return undefined;
  const isRated = quantities.every((one) => one.each !== undefined && one.each === quantities[0]?.each);
  const all = quantities.filter((one) => one.is === 'number' && (isRated || one.each === undefined) && !one.compares);
  // Of what somebody had and what was eaten, those that the question names.
  const split = withRest(problem, all);
  if (split) return split;
  const done = STATING.has(question.verb) ? [] : all.filter(({ verb }) => verb === question.verb);
  const doing = all.filter(({ verb }) => !/^(?:have|be)$/.test(verb) && question.words.has(verb));
  const told = doing.length === 2 ? doing : done.length >= 2 && question.than.length > 0 ? done : currentOf(problem, all);
  const several = severalSides(problem, told);
  if (several) return { ...several, without: all.filter((one) => !told.includes(one)) };
  if (/^how many times (?:as|more|longer|taller|heavier|bigger|larger|older|further|farther|higher|wider|deeper|faster|greater)\b/.test(problem.lower.slice(question.start))) return timesAsMany(problem, told);
  const fills = question.compares === 'more' && (question.has('to fill') || question.has('to complete') || question.has('to make'));
  const needs = fills && question.than.length === 0 || /^(?:need|want|buy|require|get|have|add|find|pick|finish|fill|gather|read|earn|save|do|collect|sell|make|score|raise|bake|run|walk|swim|drive|pay|catch|plant|win)$/.test(question.verb) && question.than.length === 0 && !isDifference;
  if (needs && (fills || question.verb === 'need' || question.verb === 'require' || question.has('need') || question.has('to have') || question.has('should') || question.has('have to') || question.words.has('must'))) return needed(problem, told);
  const measured = question.compares && !question.words.has('more') && !question.words.has('fewer') ? told.filter(({ unit }) => unit !== undefined) : [];
  const matching = measured.length === 2 ? measured : told.filter((one) => counts(one, question.thing, question.unit) !== undefined && fitsKinds(one, question.thing.kinds));
  const sides = told.filter((one) => namesSide(problem, one, told));
  const times = all.length > 2 ? atTimes(problem, all) : [];
  const two = times.length === 2 ? times : matching.length === 2 ? matching : sides.length === 2 ? sides : told.length === 2 ? told : matching.length > 2 ? matching.filter((one) => namesSide(problem, one, told)) : [];
  const then = atThen(problem, told);
  const named = bestNamed(problem, two.length !== 2 && question.than.length === 0 ? [] : then.filter((one) => measured.length >= 2 ? one.unit !== undefined : [...two, { thing: question.thing, unit: question.unit }].some(({ thing, unit }) => counts(one, thing, unit) !== undefined) || question.words.has(one.thing.noun) || question.thing.noun === '' && one.unit !== undefined && one.unit.row === all[0]?.unit?.row));
  const chosen = named.two ?? (then.length === 2 ? then : two);
  const [first, second] = chosen;
  if (!first || !second || chosen.length !== 2) return undefined;
  const unit = question.unit ?? (first.unit ?? second.unit);
  const [one, other] = [inUnit(first, unit), inUnit(second, unit)];
  if (one.is !== 'given' || other.is !== 'given') return undefined;
  const isFirst = one.value.compare(other.value) >= 0;
  const rows = [{ name: nameOf(first.who, sideKinds(first)), terms: [{ each: one }] }, { name: nameOf(second.who, sideKinds(second)), terms: [{ each: other }] }];
  const drawing: Rows = { is: 'rows', rows, differences: [{ larger: isFirst ? 0 : 1, smaller: isFirst ? 1 : 0, by: ASKED }], times: [] };
  const isTotal = [first, second].some((each) => roleOf(problem, each) === 'whole' && (each.who.length > 1 || / total (?:weight|cost|number|length|price) of /.test(problem.lower)));
  // "Later he added 4 more books": the books are not what they were.
  const isChanged = STATING.has(question.verb) && all.some((late) => !chosen.includes(late) && late.more === true && roleOf(problem, late) === 'in' && chosen.some((early) => early.id < late.id && sameNoun(early.thing.noun, late.thing.noun) !== undefined && sameOwner(early.who, late.who) !== false));
  return { structure: 'comparison, difference unknown', drawing, without: all.filter((one) => !told.includes(one) || (first.verb === second.verb && (named.two || then.length === 2) && question.than.length > 0 && !chosen.includes(one)) || (times.length === 2 && !times.includes(one))), doubts: named.isOpen && times.length !== 2 && !(done.length === 2 || doing.length === 2) ? ['which two are compared'] : isTotal ? ['which is all of them'] : isHalfTold(problem, [first, second]) ? ['whether both are told'] : isChanged ? ['what another number has to do with it'] : [], ...(unit && { unit: unit.name }) };
}

/** Where it is asked how it is now, or was at first, only what was told of that. */
function atThen(problem: Problem, some: readonly Quantity[]): readonly Quantity[] {
  const { question } = problem;
  const now = some.filter((one) => roleOf(problem, one) === 'now');
  if (now.length === 0 || now.length === some.length) return some;
  if (question.words.has('now') || question.words.has('left')) return now.length >= 2 && question.than.length > 0 ? now : some;
  return question.has('at first') || question.words.has('originally') ? some.filter((one) => !now.includes(one)) : some;
}

/** Of more than two numbers the two that the question names most; open where it names others as much. */
function bestNamed(problem: Problem, some: readonly Quantity[]): { readonly two?: readonly [Quantity, Quantity]; readonly isOpen: boolean } {
  if (some.length < 3) return { isOpen: false };
  const asked = [...askedWords(problem)];
  const own = some.map((one) => { const words = wordsOf(problem, some, one); return asked.filter((word) => words.has(word)); });
  const isPart = (one: Quantity): boolean => one.ofThem || saysOfSome(problem, one) || one.isSubject && one.verb === 'be' && some.some((other) => other.id < one.id && other.sentence < one.sentence && other.thing.noun === one.thing.noun);
  const pairs = some.flatMap((first, at) => some.slice(at + 1).map((second, by) => {
    const [one, other] = [own[at] ?? [], own[at + 1 + by] ?? []];
    return { two: [first, second] as const, fit: 10 * new Set([...one, ...other]).size + one.length + other.length - [first, second].filter(isPart).length / 2 };
  })).toSorted((one, other) => other.fit - one.fit);
  const [best, next] = pairs;
  return best && next && best.fit > next.fit ? { two: best.two, isOpen: false } : { isOpen: true };
}

/** "40 hats: 12 are red and the rest are blue. How many more blue ones": one part is told, and all of them. */
function withRest(problem: Problem, [first, second, ...others]: readonly Quantity[]): Plan | undefined {
  const { question, somes } = problem;
  if (!question.compares || question.than.length === 0 || !first || !second || others.length > 0) return undefined;
  const [whole, part] = first.value.compare(second.value) > 0 ? [first, second] : [second, first];
  // "Mo and Nan have 32, Mo has 20".
  const isBoth = whole.who.length === 2 && part.who.length === 1 && whole.who.includes(part.who[0] ?? '') && counts(part, whole.thing, whole.unit) !== undefined;
  // "35 members, 17 are boys: how many more girls than boys?"
  const [other, than] = [question.thing.noun, question.than.find((word) => !/^(?:the|there|be|do|a)$/.test(word)) ?? ''];
  const isKinds = question.asks === 'number' && whole.unit === undefined && other !== than && (part.thing.noun === than || part.verb === 'be' && part.around.has(than)) && whole.thing.noun !== than && whole.thing.noun !== other && !part.around.has(other) && !whole.around.has(other) && !whole.around.has(than) && (sameNoun(part.thing.noun, whole.thing.noun) !== undefined || isKindOf(other, whole.thing.noun));
  if (!isBoth && !isKinds && !somes.some(({ rest }) => rest)) return undefined;
  const left = whole.value.sub(part.value);
  if (whole.id > part.id) return undefined;
  const unit = question.unit ?? whole.unit;
  const isLarger = left.compare(part.value) > 0;
  return {
    structure: 'total and one part, difference unknown', without: [], doubts: [], ...(unit && { unit: unit.name }),
    drawing: {
      is: 'rows', rows: [{ name: nameOf(part.who, sideKinds(part)), terms: [{ each: inUnit(part, unit) }] }, { name: isBoth ? nameOf(whole.who.filter((name) => !part.who.includes(name)), []) : 'The rest', terms: [] }], times: [],
      differences: [{ larger: isLarger ? 1 : 0, smaller: isLarger ? 0 : 1, by: ASKED }], total: { amount: inUnit(whole, unit), of: [0, 1] },
    },
  };
}

/** "How many times as many": the larger, in parts of the smaller. */
function timesAsMany({ question }: Problem, told: readonly Quantity[]): Plan | undefined {
  const [first, second] = told;
  if (!first || !second || told.length !== 2) return undefined;
  const unit = question.unit ?? first.unit;
  const [one, other] = [inUnit(first, unit), inUnit(second, unit)];
  if (one.is !== 'given' || other.is !== 'given') return undefined;
  const [larger, smaller] = one.value.compare(other.value) >= 0 ? [one, other] : [other, one];
  return {
    structure: 'times as many, number of times unknown', without: [], doubts: [],
    drawing: { is: 'balance', left: [{ each: larger }], right: [{ each: smaller, times: ASKED }] },
  };
}

const sideKinds = ({ thing }: Quantity): readonly string[] => [...thing.kinds, thing.noun].filter((word) => word !== '' && !/^[$£€]$/.test(word));

/** The two that stand with the days, or times of day, that a question compares: "more on Monday than on Tuesday". */
function atTimes({ question, sentences }: Problem, some: readonly Quantity[]): readonly Quantity[] {
  const asked = [...question.words].filter((word) => MOMENTS.has(word));
  if (asked.length !== 2) return [];
  const found = asked.map((word) => some.filter((one) => momentOf({ sentences }, some, one) === word));
  return found.every(({ length }) => length === 1) ? found.flat() : [];
}

/** "How many more in the second than in the first", where only one of them is told. */
function isHalfTold({ question, sentences }: Problem, some: readonly Quantity[]): boolean {
  const order = ['first', 'second', 'third'];
  const asked = order.filter((word) => question.words.has(word) && !question.words.has('grader') && !question.words.has('grade'));
  const says = ({ sentence, clause }: Quantity, words: readonly string[]): boolean => (sentences[sentence] ?? []).slice(clause.start, clause.end).some(({ lower }) => words.includes(lower));
  // "One rope … another rope … the first rope".
  return asked.length > 0 && some.some((one) => !says(one, order)) && !(asked.join() === 'first' && some.slice(1).some((one) => says(one, ['another', 'other', 'second'])));
}

/** Whether a number is one of those that a question compares. */
function namesSide({ question }: Problem, quantity: Quantity, told: readonly Quantity[]): boolean {
  const words = [...question.words];
  const isOnes = told.some(({ who }) => who.join() !== quantity.who.join());
  return isOnes && quantity.who.some((name) => !/^(?:he|she|it|they|we|you|i)$/.test(name) && name.toLowerCase().split(' ').every((word) => words.includes(word))) || (quantity.thing.noun !== '' && words.includes(quantity.thing.noun) && quantity.thing.kinds.length === 0) || (quantity.thing.kinds.length > 0 && quantity.thing.kinds.every((kind) => words.includes(kind)));
}

/** How many more are needed: what is wanted less what is there. */
function needed(problem: Problem, told: readonly Quantity[]): Plan | undefined {
  const { question } = problem;
  const matching = told.filter((one) => !isOthers(problem, one) && counts(one, question.thing, question.unit) !== undefined && fitsKinds(one, question.thing.kinds));
  const some = ofThing(matching.length >= 2 ? matching : told, question.thing);
  if (some.length < 2) return undefined;
  const unit = question.unit ?? some[0]?.unit;
  const entries = some.map((one) => entryOf(problem, one, unit));
  const wanted = entries.filter(({ quantity }) => /^(?:cost|need|require|want|call)$/.test(quantity.verb));
  const there = entries.filter((one) => !wanted.includes(one));
  if (wanted.length > 1 && there.length > 0) {
    return { structure: 'part and whole, part unknown', drawing: { is: 'balance', left: wanted.map(({ term }) => term), right: [...there.map(({ term }) => term), { each: ASKED }] }, without: [], doubts: [], ...(unit && { unit: unit.name }) };
  }
  const [whole, ...parts] = entries.toSorted((a, b) => b.size.compare(a.size));
  if (!whole) return undefined;
  const got = parts.reduce((so, { size }) => so.add(size), new Fraction(0));
  if (got.compare(whole.size) > 0) return undefined;
  return {
    structure: 'part and whole, part unknown', drawing: { is: 'balance', left: [whole.term], right: [...parts.map(({ term }) => term), { each: ASKED }] }, without: [],
    doubts: some === told && matching.length !== told.length && !(question.thing.noun === '' && told.every((one) => one.thing.noun !== '' && one.thing.noun === told[0]?.thing.noun)) ? ['which numbers belong to what is needed'] : [], ...(unit && { unit: unit.name }),
  };
}
