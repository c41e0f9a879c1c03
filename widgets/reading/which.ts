import { askingOf } from './change.ts';
import { labelOfQuantity } from './deduced/items.ts';
import { pairIn } from './deduced/relevant.ts';
import type { Word } from './english.ts';
import { isName, isOnes, isThingOf, type Ground } from './ground.ts';
import { counts } from './match.ts';
import { fits, placesAsked } from './named.ts';
import { MOMENTS, ORDER } from './parts.ts';
import type { Quantity } from './quantity.ts';
import { isAgainstTwo } from './together.ts';
import { GAINING, STATING } from './verbs.ts';

/** What makes it doubtful that just these numbers are asked for, and whose they are. */
export function whichDoubts(ground: Ground): readonly string[] {
  const is = (some: readonly ((one: Ground) => boolean)[]): boolean => some.some((one) => one(ground));
  return [
    ...(is([namesPair, namesSome, namesRate, asksDone, asksGroups, asksFirst, asksOnePlace]) ? ['which of the numbers are asked for'] : []),
    ...(is([namesBoth]) ? ['whether all the numbers are counted'] : []),
    ...(is([ofSeveral, ofOthers, ofAnother, rowsOfOthers, ratesOfOthers]) ? ['whose are asked for'] : []),
    ...(is([passedOn]) ? ['what they have together'] : []),
    ...(is([another]) ? ['what the other one has to do with it'] : []),
    ...(is([comparesElse, comparesTwo]) ? ['what is compared with what'] : []),
  ];
}

/** "… the pen and the book …", where more than these two are counted. */
function namesPair({ problem, plan: { structure }, used }: Ground): boolean {
  const { question, sentences } = problem;
  const pair = pairIn(sentences[question.sentence] ?? [], question);
  const named = used.filter((one) => { const label = labelOfQuantity(problem, one); return pair.some((word) => label.has(word)); });
  // "… in the first and the third season".
  const order = [...question.words].filter((word) => /^(?:first|second|third|fourth|fifth)$/.test(word));
  const places = used.map((one) => [...labelOfQuantity(problem, one)].find((word) => ORDER.has(word)));
  if (structure === 'part and whole, whole unknown' && order.length > 1 && used.length > order.length && order.every((word) => places.includes(word))) return true;
  return structure === 'part and whole, whole unknown' && used.length > 2 && named.length === 2;
}

/** The question's words that stand with some of the numbers that are added, and with others not: of pens and rulers, pens. */
function namesSome({ problem, plan: { structure }, used, role }: Ground): boolean {
  const { question, sentences } = problem;
  // "… before the ducks flew off?"
  if (question.has('before') && askingOf(problem) === 'start') return false;
  // "If Ann gives all of them to Ben": then he has both.
  if (structure !== 'part and whole, whole unknown' || /\b(?:gives?|gave)(?: \w+)? all\b/.test(problem.lower)) return false;
  const still = used.filter((one) => one.each === undefined && !one.compares && !one.more && (/^(?:has|done|whole|part)$/.test(role(one) ?? '') || one.unit?.of === 'money' && /^(?:cost|pay)$/.test(one.verb) || (!question.altogether && (role(one) === 'out' || (role(one) === 'in' && one.verb === question.verb && [...question.words].some((word) => ORDER.has(word) || MOMENTS.has(word)))))));
  const fit = fits(problem, still, new Set([...placesAsked(problem), question.thing.noun, question.thing.of ?? '', question.verb, ...(question.altogether ? question.thing.kinds : [])]));
  // "There are 12 boys in the class. There are also 15 girls": nothing says that these are elsewhere.
  const isElsewhere = (one: Quantity): boolean => (question.altogether ? isOnes(one) : one.who.length > 0) || (sentences[one.sentence] ?? []).slice(one.clause.start, one.clause.end).some((word) => word.tags.has('Noun') && !word.tags.has('Pronoun') && !word.tags.has('Value') && word.root !== one.thing.noun && !one.thing.kinds.includes(word.root));
  return Math.max(0, ...fit) > 0 && still.some((one, at) => fit[at] === 0 && isElsewhere(one));
}

/** The same of prices, and of what each has: of two cars' speeds, that of one. */
function namesRate({ problem, plan: { structure }, used }: Ground): boolean {
  const { question } = problem;
  if (!structure.startsWith('equal groups')) return false;
  const measure = used.find(({ each }) => each !== undefined)?.unit?.of;
  const amounts = used.filter((one) => counts(one, question.thing, question.unit) !== undefined || (one.unit !== undefined && one.unit.of === measure));
  const fit = fits(problem, amounts, new Set([...placesAsked(problem), question.thing.noun, question.thing.of ?? '', question.verb, ...question.thing.kinds]));
  const isUnnamed = (other: Quantity, one: Quantity): boolean => (other.each !== undefined && other.sentence !== one.sentence) || (other.verb === 'cost' && one.verb === 'cost' && !question.altogether)
    || (question.verb === 'cost' && other.verb === 'be' && other.who.length > 0 && !isName(other.who[0] ?? ''));
  return amounts.some((one, at) => one.each !== undefined && (fit[at] ?? 0) > 0 && amounts.some((other, index) => fit[index] === 0 && isUnnamed(other, one)));
}

/** "Baked 80, sold 30, then baked 15. How many did he bake altogether?": what was sold counts as well. */
function asksDone({ problem: { question }, used, gone }: Ground): boolean {
  if (!question.altogether || STATING.has(question.verb) || question.verb === '' || question.words.has('left')) return false;
  return (used.some(({ verb }) => verb === question.verb) || GAINING.has(question.verb)) && gone.some(({ verb }) => verb !== question.verb);
}

/** "How many are in the packs?", where others lie beside them. */
function asksGroups({ plan: { structure }, used, times, gone, words }: Ground): boolean {
  if (!structure.startsWith('equal groups') || times.length === 0) return false;
  const isBeside = used.some((one) => one.each === undefined && !gone.includes(one) && times.every(({ number, rate }) => number !== one && rate !== one));
  const pers = times.map(({ rate }) => rate.each?.replace('?', ''));
  return isBeside && words.some(({ root }, at) => pers.includes(root) && words.slice(Math.max(0, at - 2), at).some(({ lower }) => /^(?:in|from)$/.test(lower)));
}

/** "13 holes in the garden and 9 in the park. How many in the park?", where both are added. */
function asksOnePlace({ problem, plan: { structure }, used, words, text }: Ground): boolean {
  const { sentences } = problem;
  const labels = used.map((one) => labelOfQuantity(problem, one));
  if (structure === 'change, result unknown' && /\bin the (?:first|second)\b/.test(text) && labels.some((label) => label.has('first')) && labels.some((label) => label.has('second'))) return true;
  const placeIn = (some: readonly Word[]): string | undefined => { const at = some.findIndex(({ lower }, index) => /^(?:in|on|at)$/.test(lower) && /^(?:the|a|his|her|their)$/.test(some[index + 1]?.lower ?? '') && !MOMENTS.has(some[index + 2]?.lower ?? '') && !ORDER.has(some[index + 2]?.lower ?? '')); return at < 0 ? undefined : some.slice(at + 2, at + 5).find((word) => word.tags.has('Noun'))?.root; };
  const asked = placeIn(words);
  const places = used.map((one) => placeIn((sentences[one.sentence] ?? []).slice(one.at, used.find((other) => other.sentence === one.sentence && other.at > one.at)?.at ?? one.clause.end)));
  return structure === 'part and whole, whole unknown' && asked !== undefined && places.includes(asked) && places.some((place) => place !== undefined && place !== asked);
}

/** "In the first two games", where more or fewer than two are added. */
function asksFirst({ problem: { question, quantities, sentences }, plan: { structure }, used }: Ground): boolean {
  const many = quantities.find((one) => one.sentence === question.sentence && one.at > question.from && one.at < question.to && /^(?:first|last|next)$/.test(sentences[one.sentence]?.[one.at - 1]?.lower ?? ''));
  return structure === 'part and whole, whole unknown' && many !== undefined && !used.includes(many) && !many.value.equals(used.length);
}

/** "How many cards and beads does she have", where only one of them is counted. */
function namesBoth({ problem: { quantities }, plan: { drawing }, used, words }: Ground): boolean {
  const nouns = words.flatMap(({ lower }, at) => lower === 'and' && words[at - 1]?.tags.has('Plural') && words[at + 1]?.tags.has('Plural') ? [words[at - 1]?.root ?? '', words[at + 1]?.root ?? ''] : []);
  const isIn = (some: readonly Quantity[]): boolean => nouns.every((noun) => some.some(({ thing }) => thing.noun === noun));
  return drawing.is === 'balance' && nouns.length === 2 && isIn(quantities) && !isIn(used);
}

/** What is left, of nobody who is named, where several have some. */
function ofSeveral({ problem: { question }, plan: { structure }, used, role }: Ground): boolean {
  // "Maya spent 31. Ben spent 12": his own, and not hers.
  const spenders = new Set(used.filter((one) => role(one) === 'out' && isOnes(one) && /^(?:spend|pay|lose|sell|use)$/.test(one.verb) && !one.ofThem && !one.from_).map(({ who }) => who[0]));
  if (structure === 'change, result unknown' && spenders.size > 1 && question.who.length === 0 && !question.altogether) return true;
  const owners = new Set(used.filter((one) => /^(?:has|in|done)$/.test(role(one) ?? '') && !one.to_ && !one.from_ && isOnes(one)).map(({ who }) => who[0]));
  return structure === 'change, result unknown' && owners.size > 1 && question.who.length === 0 && (!question.altogether || question.also !== undefined);
}

/** A part of what two have that belongs to a third. */
function ofOthers({ plan: { structure }, used }: Ground): boolean {
  const both = used.find(({ who }) => who.length === 2);
  return structure === 'part and whole, part unknown' && both !== undefined && used.some((one) => one !== both && isName(one.who[0] ?? '') && !one.who.some((name) => both.who.includes(name)));
}

/** What somebody else has or does, where one person is asked about. */
function ofAnother({ problem: { question, lower, sentences }, plan: { structure }, used, role, person, text }: Ground): boolean {
  if (person === undefined || /\b(?:gives?|gave)(?: \w+)? all\b/.test(lower)) return false;
  if (!/^(?:part and whole, whole|change, (?:result|start)|equal groups)/.test(structure) && !(structure === 'comparison, difference unknown' && question.than.length > 0) && !(structure === 'part and whole, part unknown' && used.some(({ verb }) => /^(?:need|cost)$/.test(verb)))) return false;
  const isAnother = ({ who: [name = ''] }: Quantity): boolean => name !== person && !isThingOf(name, person) && !name.toLowerCase().split(' ').every((word) => text.includes(word) || question.words.has(word));
  // "Rope sells for £2 a foot": rope is nobody.
  const isPrice = ({ unit, each, verb, clause, sentence }: Quantity): boolean => unit?.of === 'money' && each !== undefined && verb === 'sell' && sentences[sentence]?.[clause.verbAt + 1]?.lower === 'for';
  const isAlike = (one: Quantity): boolean => one.verb === question.verb || /^(?:has|in)$/.test(role(one) ?? '') || /^(?:need|cost)$/.test(used.find((other) => other !== one)?.verb ?? '');
  return used.some((one) => isOnes(one) && isAnother(one) && !isPrice(one) && !one.to_ && !one.from_ && !one.ofThem && !one.more && isAlike(one));
}

/** All rows together, where the question names fewer of them, or nobody compares one of them with another. */
function rowsOfOthers({ problem: { question }, plan: { drawing }, used }: Ground): boolean {
  if (drawing.is !== 'rows' || drawing.total?.amount.is !== 'asked') return false;
  const named = question.who.filter(isName);
  if (named.length > 1) return drawing.rows.length > named.length;
  const isCompared = ({ who }: Quantity): boolean => used.some(({ compares, who: own }) => compares && (own.some((name) => who.includes(name)) || compares.than?.some((word) => who.some((name) => name.toLowerCase() === word))));
  return drawing.rows.length > 2 && used.some((one) => !one.compares && one.who.length === 1 && !isCompared(one));
}

/** What each has of somebody else's, or as many times as several have. */
function ratesOfOthers({ plan: { structure }, used, times, person }: Ground): boolean {
  if (!structure.startsWith('equal groups') || person === undefined) return false;
  const isAnothers = (one: Quantity): boolean => isOnes(one) && !one.who.includes(person) && !isThingOf(one.who[0] ?? '', person);
  return (times.some(({ rate }) => isAnothers(rate) && rate.unit?.of !== 'money') && used.some((one) => one.each === undefined && one.who.includes(person)))
    || (times.some(({ number }) => isAnothers(number)) && times.some(({ number }) => number.who.includes(person)));
}

/** What goes from one to the other of those who are asked about together: it makes no difference. */
function passedOn({ problem: { question, quantities }, plan: { drawing }, used }: Ground): boolean {
  const people = [...(question.who.length > 1 ? question.who : []), ...(question.altogether && question.who[0] === 'they' ? quantities.flatMap(({ who }) => who) : [])];
  return drawing.is === 'balance' && used.some(({ to_, from_, who }) => who.some((name) => people.includes(name)) && [...to_ ?? [], ...from_ ?? []].some((name) => people.includes(name) && !who.includes(name)));
}

/** "Another rope is 5 m long." */
function another({ problem: { question, sentences }, plan: { drawing }, used }: Ground): boolean {
  if (drawing.is !== 'balance' || question.altogether || ['another', 'other', 'both', 'two'].some((word) => question.words.has(word))) return false;
  return used.some(({ sentence, clause, isSubject, each }) => !isSubject && each === undefined && /^(?:another|other)$/.test((sentences[sentence] ?? [])[clause.subject.from]?.lower ?? '') && clause.own);
}

/** "Three more than Ann and Ben": with one of them only. */
function comparesTwo({ problem, plan: { drawing }, used }: Ground): boolean {
  return drawing.is === 'rows' && used.some((one) => isAgainstTwo(problem, one));
}

/** "How many more … than …", and no difference is drawn. */
function comparesElse({ problem: { question }, plan: { structure, drawing }, text }: Ground): boolean {
  return drawing.is === 'balance' && question.compares !== undefined && question.than.length > 0 && /^(?:equal groups|change|part and whole)/.test(structure) && !/^(?:be|have) to\b/.test(text);
}
