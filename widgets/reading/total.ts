import { atTheTime } from './at-time.ts';
import { askingOf, composed } from './change.ts';
import { isMoney, isOthers } from './whose.ts';
import type { Sentence } from './english.ts';
import { entryOf } from './groups.ts';
import { counts, countsAsked, fitsKinds, ofThing, sameNoun, sameOwner } from './match.ts';
import { isCoin, unitOf } from './measures.ts';
import { MOMENTS } from './parts.ts';
import { fits } from './named.ts';
import { ASKED, type Plan } from './plan.ts';
import type { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';
import { holderOf, isBrought, roleOf } from './roles.ts';
import { thingFrom } from './thing.ts';
import { isKindOf } from './verbs.ts';

/** Where the same was done with two things, only that which the question names: tag and not cards. */
function ofTheDoing({ question, sentences }: Problem, some: readonly Quantity[]): readonly Quantity[] {
  if (/^(?:have|be|do|buy|sell|get|)$/.test(question.verb) || some.some(({ verb }) => verb !== question.verb)) return some;
  const nouns = (sentences[question.sentence] ?? []).slice(question.from, question.to).filter((word, at, all) => word.tags.has('Noun') && all[at - 1]?.root === question.verb).map((word) => word.root);
  const named = some.filter((one) => nouns.some((noun) => one.around.has(noun)));
  return named.length > 0 && named.length < some.length ? named : some;
}

/** The nouns of places in a clause: in the box, on the shelf. */
function placesIn(words: Sentence): readonly string[] {
  return words.flatMap(({ lower }, at) => /^(?:in|on|inside)$/.test(lower) && /^(?:a|the|an|his|her|their|another)$/.test(words[at + 1]?.lower ?? '') ? [thingFrom(words, at + 2).noun, ...alsoIn(words, at + 2)] : []).filter((word) => word !== '');
}

/** "in the desk *and the cupboard*". */
function alsoIn(words: Sentence, from: number): readonly string[] {
  const at = words.findIndex(({ lower }, index) => index > from && index < from + 3 && lower === 'and');
  return at > 0 && /^(?:a|the|an|his|her|their|another)$/.test(words[at + 1]?.lower ?? '') ? [thingFrom(words, at + 2).noun] : [];
}

/** Where a question asks of one place, what is in another, and stays there, is left out. */
function inThePlace({ question, sentences, ...problem }: Problem, some: readonly Quantity[]): readonly Quantity[] {
  const asked = placesIn((sentences[question.sentence] ?? []).slice(question.from, question.to));
  // "27 in the desk and 8 in his bag": each has its own place.
  const near = ({ sentence, clause, at }: Quantity): readonly string[] => {
    const beside = problem.quantities.filter((one) => one.sentence === sentence && one.clause === clause);
    const next = beside.find((one) => one.at > at)?.at ?? clause.end;
    const own = placesIn((sentences[sentence] ?? []).slice(at, next));
    return beside.length > 1 && own.length > 0 ? own : placesIn((sentences[sentence] ?? []).slice(clause.start, clause.end));
  };
  if (asked.length !== 1 || !some.some((one) => near(one).includes(asked[0] ?? ''))) return some;
  return some.filter((one) => near(one).length === 0 || near(one).includes(asked[0] ?? '') || !/^(?:be|have)$/.test(one.verb) || problem.quantities.length < 3);
}

/** "… before she bought more": what happened first of what is not to be counted, where other things happened before it. */
function beforeEvent({ question, sentences }: Problem, some: readonly Quantity[]): Quantity | undefined {
  const words = sentences[question.sentence] ?? [];
  const before = words.findIndex(({ lower }, at) => lower === 'before' && at > question.from);
  const verbs = before < 0 ? [] : words.slice(before + 1).map(({ root }) => root);
  const found = some.filter(({ verb }) => verb !== '' && verb !== 'be' && verb !== 'have' && verbs.includes(verb));
  const [event] = found;
  return event && found.length === 1 && some.indexOf(event) >= 2 ? event : undefined;
}

/** Of how much was spent, only what was: what somebody had is not part of it. */
function spendingOnly(problem: Problem, some: readonly Quantity[]): readonly Quantity[] {
  const { question } = problem;
  if (!/^(?:spend|pay|cost)$/.test(question.verb)) return some;
  const spent = some.filter((one) => (one.verb === 'be' && one.around.has('price') || /^(?:spend|pay|cost|buy|purchase|charge|order|rent|get|sum|total)$/.test(one.verb)) && !isBrought(problem, one));
  return spent.length >= 2 ? spent : some;
}

/** "Pages of reading and maths homework", of three kinds: those that the question lists. */
function ofKinds(problem: Problem, some: readonly Quantity[]): readonly Quantity[] | undefined {
  const { question, sentences } = problem;
  if (sentences[question.sentence]?.[question.thing.to]?.lower !== 'and' || some.length < 3) return undefined;
  const fit = fits(problem, some, new Set([question.thing.noun, question.verb]));
  const listed = some.filter((_, at) => (fit[at] ?? 0) > 0);
  return listed.length >= 2 && some.every((one) => listed.includes(one) || one.thing.of !== undefined) ? listed : undefined;
}

/** "84 fastballs and 37 curveballs: how many pitches altogether?" Things of one sentence that are all asked for by a general name. */
function isListed({ question, quantities }: Problem, some: readonly Quantity[]): boolean {
  const [first] = some;
  return question.altogether && first !== undefined && some.length > 1 && some.length === quantities.length && some.every(({ clause, unit, isSubject, thing }) => clause === first.clause && unit === undefined && !isSubject && thing.noun !== '');
}

/** What comes, goes and is there, of the thing that is asked for. */
export function totalled(problem: Problem): Plan | undefined {
  const { question, quantities } = problem;
  // "Every day 4 hours of this and 3 of that": what each has is the same for all.
  const [first] = quantities;
  const isAlike = first?.each !== undefined && quantities.length > 1 && quantities.every((one) => one.each === first.each && one.clause === first.clause) && (question.altogether || question.each === first.each || first.each === 'day' && question.words.has('daily'));
  // "Three brothers have 18 cars": so many have them.
  const isOwners = (one: Quantity): boolean => one.isSubject && one.verb === 'have' && quantities.some((other) => other.clause === one.clause && !other.isSubject && sameNoun(other.thing.noun, one.thing.noun) === undefined);
  const plain = quantities.filter((one) => !isOwners(one) && one.is === 'number' && (isAlike || one.each === undefined) && !one.compares);
  const same = plain.filter((one) => countsAsked(one, question) !== undefined);
  const doubts: string[] = [];
  const without: Quantity[] = [];
  // Of candy and chocolate, candy: whether the general word counts both cannot be told, unless all are asked for.
  const exact = same.filter((one) => one.thing.noun === question.thing.noun || one.thing.noun === question.also?.noun || question.thing.kinds.includes(one.thing.noun));
  // "Pieces of candy … pieces of chocolate": the one is told apart from the other.
  const isApart = exact.length >= 2 && question.thing.of !== undefined && same.every((one) => one.thing.of === question.thing.of);
  if (!question.altogether && !isApart && exact.length >= 2 && exact.length < same.length && same.some((one) => one.unit === undefined && counts(one, question.thing) === 'general')) doubts.push('whether all the numbers count the same');
  let relevant: readonly Quantity[] = isApart && !question.altogether ? exact : same;
  if (isApart && !question.altogether) without.push(...same.filter((one) => !exact.includes(one)));
  if (askingOf(problem) === 'left') same.push(...plain.filter((one) => !same.includes(one) && /^(?:want|show|come|attend)$/.test(one.verb) && one.isSubject && same.length >= 2));
  const units = plain.filter(({ unit }) => unit !== undefined);
  const asksMoney = isMoney(problem) && units.some(({ unit }) => unit?.of === 'money');
  if (asksMoney) {
    const money = units.filter(({ unit }) => unit?.of === 'money');
    relevant = spendingOnly(problem, money);
    // What somebody had is no part of what was spent.
    if (relevant.length < money.length) without.push(...money.filter((one) => !relevant.includes(one) && (one.verb === 'have' || isBrought(problem, one))));
  } else if (same.length < 2 && (question.thing.noun === 'money' || question.asks !== 'number' || question.thing.noun === '' ) && units.length >= 2) relevant = units;
  else if (same.length < 2) { relevant = plain; if (!(same.length === 0 && isListed(problem, plain)) && plain.some((one) => one.thing.noun !== '' && counts(one, question.thing, question.unit) === undefined) && question.thing.noun !== '') doubts.push('whether all the numbers count the same'); }
  relevant = ofKinds(problem, relevant) ?? ofThing(relevant, question.thing);
  const row = asksMoney ? undefined : relevant[0]?.unit?.row;
  if (row !== undefined && question.thing.noun !== '' && question.unit === undefined && relevant.every(({ unit }) => unit?.row === row)) relevant = plain.filter((one) => relevant.includes(one) || (one.unit?.row === row && one.thing.of === undefined));
  const owned = relevant.filter((one) => !isOthers(problem, one));
  // "His dad's weigh 11 pounds, together 30": what is all of both is nobody's own.
  const isWhole = owned.length === 1 && owned.every((one) => roleOf(problem, one) === 'whole') && relevant.length === 2;
  if (!isWhole && owned.length > 0 && owned.length < relevant.length && relevant.some((one) => one.who.length < 2 && sameOwner(one.who, holderOf(problem)) === true)) relevant = owned;
  // "Her dog weighs 14 kg and she 33 kg. How much do her pets weigh?"
  const [asker] = question.who;
  const kindly = asker === undefined ? [] : relevant.filter(({ who }) => who.some((name) => isKindOf(name.split(' ').at(-1) ?? '', asker.split(' ').at(-1) ?? '')));
  if (kindly.length >= 2) relevant = kindly;
  // "How much do a pencil and a ruler cost?", where an eraser has a price too.
  const named = question.who.length > 1 ? relevant.filter(({ who }) => who.some((name) => question.who.includes(name))) : [];
  if (named.length > 1 && named.length === question.who.length && named.length < relevant.length && relevant.every(({ who }) => who.length === 1)) { without.push(...relevant.filter((one) => !named.includes(one))); relevant = named; }
  const kinds = question.thing.kinds;
  const fitting = relevant.filter((one) => fitsKinds(one, kinds));
  if (fitting.length > 0 && fitting.length < relevant.length && kinds.some((kind) => relevant.some((one) => one.thing.kinds.includes(kind)))) relevant = fitting;
  const here = inThePlace(problem, relevant);
  without.push(...relevant.filter((one) => !here.includes(one)));
  const near = atTheTime(problem, here);
  const asked = ofTheDoing(problem, near);
  if ([...question.words].filter((word) => MOMENTS.has(word)).length > 1) without.push(...here.filter((one) => !near.includes(one)));
  without.push(...near.filter((one) => !asked.includes(one)));
  relevant = asked;
  if (relevant.length < 1) return undefined;
  const unit = question.unit && relevant.every((one) => one.unit) ? question.unit : relevant.some((one) => one.unit !== undefined && isCoin(one.thing.noun)) ? unitOf('$') : (relevant.find((one) => one.unit?.before) ?? relevant[0])?.unit;
  if (new Set(relevant.map((one) => one.unit?.row ?? '')).size > 1) doubts.push('whether all the numbers count the same');
  // "18 cows and 24 sheep. He sells 7 sheep. How many animals did he have at first?": all that there were.
  const atFirst = relevant.filter((one) => roleOf(problem, one) === 'has' && one.clause === relevant[0]?.clause);
  if (askingOf(problem) === 'start' && atFirst.length > 1 && relevant.every((one) => atFirst.includes(one) || roleOf(problem, one) === 'out')) {
    without.push(...relevant.filter((one) => !atFirst.includes(one)));
    return { structure: 'part and whole, whole unknown', without, doubts, ...(unit && { unit: unit.name }), drawing: { is: 'balance', left: [{ each: ASKED }], right: atFirst.map((one) => entryOf(problem, one, unit).term) } };
  }
  const until = beforeEvent(problem, relevant);
  const kept = until ? relevant.slice(0, relevant.indexOf(until)) : relevant;
  if (until) without.push(...relevant.filter((one) => !kept.includes(one)));
  const asking = until ? { ...problem, question: { ...question, has: (words: string) => words !== 'before' && question.has(words) } } : problem;
  const made = composed(asking, kept.map((one) => entryOf(problem, one, unit)));
  if (!made) return undefined;
  // "240 pupils, 130 girls: how many boys?": both are kinds of the whole.
  const [whole, ...others] = kept.toSorted((one, other) => other.value.compare(one.value));
  if (made.structure === 'part and whole, part unknown' && whole && isKindOf(question.thing.noun, whole.thing.noun) && others.every(({ thing, ofThem, around }) => thing.noun !== question.thing.noun && (isKindOf(thing.noun, whole.thing.noun) || ofThem && [...around].some((word) => word !== question.thing.noun && isKindOf(word, whole.thing.noun))))) doubts.splice(0, doubts.length);
  // "30 fish: 8 are red, 9 are blue and the rest are gold".
  if (made.structure === 'part and whole, part unknown' && problem.somes.some(({ rest }) => rest) && quantities.every((one) => relevant.includes(one) || without.includes(one))) doubts.splice(0, doubts.length);
  return { structure: made.structure, drawing: made.balance, without: [...without, ...made.without ?? []], doubts: [...doubts, ...made.doubts, ...(relevant.length < 2 ? ['what the other numbers have to do with it'] : [])], ...(unit && { unit: unit.name }) };
}
