import { askingOf } from './change.ts';
import type { Sentence } from './english.ts';
import { isOnes, type Ground } from './ground.ts';
import { counts, isPersonal, sameNoun } from './match.ts';
import { fits, placesAsked } from './named.ts';
import { asksOpposite } from './opposites.ts';
import type { Quantity } from './quantity.ts';
import { isOf } from './rates.ts';
import { COMPARATIVES, STATING } from './verbs.ts';

/** What makes it doubtful that numbers are added, parts of each other, or so many times each. */
export function someOfDoubts(ground: Ground): readonly string[] {
  const is = (some: readonly ((one: Ground) => boolean)[]): boolean => some.some((one) => one(ground));
  return [
    ...(is([partAdded, againstPart, allOfThem, doneElse, asksPlace, partsAsked]) ? ['whether the others are some of the first'] : []),
    ...(is([wholeAdded, wholeAndMore, twoWholes]) ? ['which number is all of them'] : []),
    ...(is([madeOf, sizesAdded, needAdded, priceTaken, leftAdded, notDone]) ? ['whether the numbers are to be added'] : []),
    ...(is([severalStarts]) ? ['how many there were first'] : []),
    ...(is([longerThan]) ? ['than what it is more or less'] : []),
    ...(is([timesOther, timesTwice, timesOne]) ? ['what “each” belongs to'] : []),
  ];
}

const isSum = ({ plan: { structure } }: Ground): boolean => structure === 'part and whole, whole unknown';

/** "There are 20 trees. 4 of the trees are old": they are counted twice. */
function partAdded(ground: Ground): boolean {
  const { used, role } = ground;
  const isStated = (one: Quantity): boolean => one.isSubject && one.verb === 'be' && used.some((other) => other.sentence < one.sentence && other.thing.noun === one.thing.noun && other.thing.kinds.join() === one.thing.kinds.join() && other.value.compare(one.value) > 0);
  const isPart = (one: Quantity): boolean => one.ofThem || role(one) === 'part' || isStated(one);
  const part = used.find(isPart);
  return isSum(ground) && part !== undefined && used.some((one) => !isPart(one) && one.sentence < part.sentence);
}

/** "Both picked 41, Jules picked 23. They ate 2. How many did his sister pick?": what was eaten was picked. */
function doneElse({ problem: { question }, plan: { structure }, left, used }: Ground): boolean {
  return structure === 'part and whole, part unknown' && !STATING.has(question.verb) && left.some(({ verb, who }) => verb === question.verb && who.length > 1) && used.some(({ verb }) => verb !== question.verb);
}

/** What is there against what went: "how much more is left than was used?" */
function againstPart({ problem: { question }, plan: { structure }, used, role }: Ground): boolean {
  return structure === 'comparison, difference unknown' && used.length === 2 && (/^(?:be|have)$/.test(question.verb) || question.than.includes(question.verb))
    && used.some((one) => /^(?:has|done)$/.test(role(one) ?? '')) && used.some((one) => one.ofThem || /^(?:out|part)$/.test(role(one) ?? ''));
}

/** "70 people went to the zoo, 29 of the people were children. How many people paid?" */
function allOfThem({ problem, plan: { structure }, used, ends }: Ground): boolean {
  const { question, quantities, somes } = problem;
  if (ends.some((one) => asksOpposite(problem, one) || one.not && !question.not) || structure !== 'part and whole, part unknown' || used.length !== 2 || question.thing.kinds.length > 0 || question.not || STATING.has(question.verb) || somes.some(({ rest }) => rest)) return false;
  return used.some((one) => one.ofThem || one.isSubject && one.verb === 'be') && used.every((one) => one.thing.noun === used[0]?.thing.noun && counts(one, question.thing) !== undefined)
    && quantities.every(({ verb, who }) => verb !== question.verb && who.every((name) => !question.who.includes(name)));
}

/** "30 books are on a shelf, 12 of them are old. How many books are on the shelf?" asks for all of them. */
function asksPlace({ problem: { question }, plan: { structure }, used, left, times, words }: Ground): boolean {
  // "37 rooms are taken. How many rooms does the hotel have?"
  const isTaken = (one: Quantity): boolean => one.each === undefined && one.isSubject && one.clause.passive && /^(?:take|occupy|book|reserve|use)$/.test(one.verb);
  if (structure.startsWith('equal groups and') && question.verb === 'have' && !question.not && !['left', 'now', 'still'].some((word) => question.words.has(word)) && used.some(isTaken)) return true;
  if (question.verb !== 'be' || question.not || question.thing.kinds.length > 0 || ['left', 'now', 'remain', 'rest', 'still'].some((word) => question.words.has(word))) return false;
  const end = words.at(-1)?.lower === 'altogether' ? -1 : words.length;
  const asked = words.slice(0, end);
  if (structure.startsWith('equal groups and') && asked.some(({ lower }) => lower === 'there')) return used.some((one) => one.each === undefined && (one.ofThem || one.isSubject && one.clause.passive));
  if (!/^(?:in|on|at)$/.test(asked.at(-3)?.lower ?? '')) return false;
  const place = asked.at(-1)?.root ?? '';
  if (structure === 'equal groups and parts, whole unknown') return times.some(({ rate, number }) => rate.around.has(place) || number.around.has(place)) && used.some((one) => one.each === undefined && !times.some(({ number }) => number === one) && (one.ofThem || one.isSubject && (one.verb === 'be' || one.clause.passive)));
  return structure === 'part and whole, part unknown' && left.some((one) => one.around.has(place) && counts(one, question.thing) !== undefined);
}

/** "12 are novels, 9 are about animals and the rest about space. How many are novels?" asks for what is told. */
function partsAsked({ problem, plan: { structure }, ends, left }: Ground): boolean {
  if (structure !== 'part and whole, part unknown' || ends.length < 2 || problem.question.verb !== 'be' || problem.question.not || problem.question.compares) return false;
  const all = [...left, ...ends];
  const fit = fits(problem, all, placesAsked(problem));
  return ends.some((one, at) => (fit[left.length + at] ?? 0) > 0 && left.every((whole, index) => whole !== one && fit[index] === 0));
}

/** "Together they have 70, Ann has 30. How many do they have together?" */
function wholeAdded(ground: Ground): boolean {
  const { problem: { question }, used, role } = ground;
  return isSum(ground) && question.altogether && used.length > 1 && used.some((one) => role(one) === 'whole' && one.who.length > 1);
}

/** "There are 8 games in all, 4 are at night. Keith missed 4": to all there are nothing is added. */
function wholeAndMore({ plan: { structure }, left, role }: Ground): boolean {
  return structure === 'change, result unknown' && left.length > 1 && left.some((one) => role(one) === 'whole');
}

/** What is left of two numbers that were told apart, of different doings or things. */
function twoWholes({ problem: { question }, plan: { structure }, left, role }: Ground): boolean {
  const [first, ...others] = left;
  return structure === 'part and whole, part unknown' && first !== undefined && role(first) !== 'in' && others.some((one) => one.sentence !== first.sentence && role(one) !== 'in'
    && (one.verb !== first.verb || one.isSubject && one.verb === 'be' && !first.isSubject || [one, first].some((each) => counts(each, question.thing) === undefined && sameNoun(one.thing.noun, first.thing.noun) === undefined)));
}

/** "How tall is Ann?" asks for no sum. */
function sizesAdded(ground: Ground): boolean {
  const isGrown = ground.used.some((one) => ground.role(one) === 'in' && /^(?:grow|gain|rise|increase)$/.test(one.verb));
  return isSum(ground) && !isGrown && !ground.problem.question.altogether && /^how (?:tall|old|heavy|high|deep|wide|long) (?:is|was|are|were)\b/.test(ground.text);
}

/** "Made 5 bracelets with 16 beads on each, and has 23 beads. How many did she use?": what is made takes what it is made of. */
function madeOf({ problem: { question }, plan: { structure }, times, used }: Ground): boolean {
  return question.verb === 'use' && structure.startsWith('equal groups') && used.length > 2 && times.some(({ rate, number }) => /^(?:make|bake|build|sew|knit|prepare|decorate)$/.test(number.verb) && sameNoun(rate.thing.noun, number.thing.noun) === undefined);
}

/** What is needed, added to what is there. */
function needAdded(ground: Ground): boolean {
  const { problem: { question }, used } = ground;
  const isAdded = isSum(ground) || ground.plan.structure === 'change, result unknown' && ground.gone.length === 0;
  return isAdded && !question.altogether && used.some(({ verb, unit }) => !unit && /^(?:need|require|cost|take)$/.test(verb)) && used.some(({ verb }) => /^(?:have|collect)$/.test(verb));
}

/** "How much do you pay for both?" takes no price from another. */
function priceTaken({ problem: { question, sentences }, plan: { structure }, used, gone }: Ground): boolean {
  // "There is a discount of £6 on each", and it is added.
  if (structure.startsWith('equal groups') && used.some((one) => !gone.includes(one) && isDiscount(one, sentences[one.sentence] ?? []))) return true;
  return structure === 'change, result unknown' && /^(?:pay|cost)$/.test(question.verb) && gone.length > 0 && used.every(({ unit }) => unit?.of === 'money');
}

/** "How many are still there?", where nothing was understood to be gone. */
function leftAdded(ground: Ground): boolean {
  const { problem, used, role } = ground;
  return isSum(ground) && askingOf(problem) === 'left' && used.some((one) => role(one) === 'has') && used.some((one) => !/^(?:has|now|in)$/.test(role(one) ?? ''));
}

function isDiscount({ to }: Quantity, words: Sentence): boolean {
  return words[to]?.lower === 'off' && /^(?:the|its|his|her|their|this)$/.test(words[to + 1]?.lower ?? '') || words.some(({ lower }, at) => /^(?:discount|rebate|reduction)$/.test(lower) && /^(?:a|an|the)$/.test(words[at - 1]?.lower ?? ''));
}

/** "She saw a bag for £8, but did not buy it." */
function notDone({ problem: { clauses }, plan: { drawing }, used }: Ground): boolean {
  return drawing.is === 'balance' && used.some(({ unit, sentence, clause }) => unit?.of === 'money' && (clauses[sentence] ?? []).some((one) => one.not && one.start > clause.start && /^(?:buy|pay|spend|take)$/.test(one.verb)));
}

/** "4 were in the hall and 5 in the yard. Some more came": to which? */
function severalStarts({ plan: { structure }, used, role }: Ground): boolean {
  const states = used.filter((one) => /^(?:has|done)$/.test(role(one) ?? '') && !one.more && one.each === undefined);
  return structure === 'change, change unknown' && used.length > 2 && new Set(states.map(({ sentence }) => sentence)).size > 1;
}

/** "Tom jumped 4 cm farther": it is no length by itself. */
function longerThan({ problem: { sentences, question }, plan: { drawing }, used }: Ground): boolean {
  const between = drawing.is === 'rows' ? drawing.differences.flatMap(({ by }) => by.is === 'given' ? by.from : []) : [];
  // "Ann picked 5. Ben picked 3 more. How many did they pick in all?"
  const isOpen = question.altogether && used.some((one) => isOnes(one) && !one.compares && one.more && !one.ofThem && !one.to_ && used.some((other) => other.sentence < one.sentence && isOnes(other) && other.who[0] !== one.who[0] && other.verb === one.verb));
  // "18 older players" are players of a kind.
  const isMore = ({ sentence, to, at }: Quantity): boolean => [to, at + 1].some((next) => {
    const [word, noun] = [sentences[sentence]?.[next], sentences[sentence]?.[next + 1]];
    const isKind = next === at + 1 && noun?.tags.has('Plural') === true && noun.tags.has('Noun');
    return word !== undefined && !isKind && !/^(?:more|later)$/.test(word.lower) && COMPARATIVES[word.lower] !== undefined;
  });
  return isOpen || used.some((one) => !between.includes(one) && !one.compares && isMore(one));
}

/** So many times what each has, of something else than that of which each has it. */
function timesOther({ problem: { quantities }, plan: { structure }, times, used }: Ground): boolean {
  return structure.startsWith('equal groups') && times.some(({ rate, number }) => {
    const per = rate.each?.replace('?', '') ?? '*';
    const isAfter = number.sentence > rate.sentence;
    if (per === '*') return isAfter && quantities.some((one) => one.id < rate.id && one.is === 'number' && !used.includes(one));
    // Everybody needs one.
    if (/^(?:ticket|ride|meal|lunch|admission|fare|seat|pass)$/.test(per) && isPersonal(number.thing.noun)) return false;
    if (number.thing.noun !== per && number.thing.of !== per && sameNoun(number.thing.noun, rate.thing.noun) !== undefined) return true;
    const isBeside = (): boolean => used.some((one) => one.each === undefined && one !== number && one.sentence !== number.sentence && sameNoun(one.thing.noun, rate.thing.noun) === 'same');
    if (number.around.has('old') && number.unit?.of === 'time' && per !== 'year') return true;
    return number.unit === undefined && number.thing.noun !== '' && !isOf(number, per) && (isAfter || (number.sentence < rate.sentence && isBeside()));
  });
}

/** "7 kids have 9 each. 5 kids are watching": only some of them have it. */
function timesTwice({ problem: { question }, plan: { structure }, times }: Ground): boolean {
  const isAsked = (one: Quantity): boolean => one.sentence === question.sentence;
  return structure.startsWith('equal groups') && times.some((one) => times.some((other) => one !== other && (isAsked(one.number) && !isAsked(other.number) && one.rate === other.rate) || one !== other && one.rate === other.rate && !one.gone && !other.gone && one.number.sentence !== other.number.sentence
    && (one.number.thing.noun !== other.number.thing.noun || (one.number.isSubject && one.number.verb !== other.number.verb))));
}

/** "Packs of 12 cost £4 each. What is the cost of one pen?" is no price of many. */
function timesOne({ plan: { structure }, times, text }: Ground): boolean {
  const one = /\b(?:cost|price)\b.*\b(?:one|each|a single) (\p{L}+)/u.exec(text)?.[1];
  return structure.startsWith('equal groups, whole') && one !== undefined && times.some(({ rate }) => rate.each !== one && rate.unit?.of === 'money' && !/[*]/.test(rate.each ?? ''));
}
