import type { Ground } from './ground.ts';
import { counts, sameNoun } from './match.ts';
import type { Quantity } from './quantity.ts';
import { isOf } from './rates.ts';
import { COMPARATIVES, STATING } from './verbs.ts';

/** What makes it doubtful that numbers are added, parts of each other, or so many times each. */
export function someOfDoubts(ground: Ground): readonly string[] {
  const is = (some: readonly ((one: Ground) => boolean)[]): boolean => some.some((one) => one(ground));
  return [
    ...(is([partAdded, againstPart, allOfThem]) ? ['whether the others are some of the first'] : []),
    ...(is([wholeAdded, twoWholes]) ? ['which number is all of them'] : []),
    ...(is([sizesAdded, needAdded]) ? ['whether the numbers are to be added'] : []),
    ...(is([severalStarts]) ? ['how many there were first'] : []),
    ...(is([longerThan]) ? ['than what it is more or less'] : []),
    ...(is([timesOther, timesTwice]) ? ['what “each” belongs to'] : []),
  ];
}

const isSum = ({ plan: { structure } }: Ground): boolean => structure === 'part and whole, whole unknown';

/** "There are 20 trees. 4 of the trees are old": they are counted twice. */
function partAdded(ground: Ground): boolean {
  const { used, role } = ground;
  const isPart = (one: Quantity): boolean => one.ofThem || role(one) === 'part';
  const part = used.find(isPart);
  return isSum(ground) && part !== undefined && used.some((one) => !isPart(one) && one.sentence < part.sentence);
}

/** What is there against what went: "how much more is left than was used?" */
function againstPart({ problem: { question }, plan: { structure }, used, role }: Ground): boolean {
  return structure === 'comparison, difference unknown' && used.length === 2 && /^(?:be|have)$/.test(question.verb)
    && used.some((one) => /^(?:has|done)$/.test(role(one) ?? '')) && used.some((one) => one.ofThem || /^(?:out|part)$/.test(role(one) ?? ''));
}

/** "70 people went to the zoo, 29 of the people were children. How many people paid?" */
function allOfThem({ problem: { question, quantities, somes }, plan: { structure }, used }: Ground): boolean {
  if (structure !== 'part and whole, part unknown' || used.length !== 2 || question.thing.kinds.length > 0 || question.not || STATING.has(question.verb) || somes.some(({ rest }) => rest)) return false;
  return used.some((one) => one.ofThem) && used.every((one) => one.thing.noun === used[0]?.thing.noun && counts(one, question.thing) !== undefined)
    && quantities.every(({ verb, who }) => verb !== question.verb && who.every((name) => !question.who.includes(name)));
}

/** "Together they have 70, Ann has 30. How many do they have together?" */
function wholeAdded(ground: Ground): boolean {
  const { problem: { question }, used, role } = ground;
  return isSum(ground) && question.altogether && used.length > 1 && used.some((one) => role(one) === 'whole' && one.who.length > 1);
}

/** What is left of two numbers that were told apart, of different doings or things. */
function twoWholes({ problem: { question }, plan: { structure }, left, role }: Ground): boolean {
  const [first, ...others] = left;
  return structure === 'part and whole, part unknown' && first !== undefined && role(first) !== 'in' && others.some((one) => one.sentence !== first.sentence && role(one) !== 'in'
    && (one.verb !== first.verb || [one, first].some((each) => counts(each, question.thing) === undefined && sameNoun(one.thing.noun, first.thing.noun) === undefined)));
}

/** "How tall is Ann?" asks for no sum. */
function sizesAdded(ground: Ground): boolean {
  return isSum(ground) && !ground.problem.question.altogether && /^how (?:tall|old|heavy|high|deep|wide|long) (?:is|was|are|were)\b/.test(ground.text);
}

/** What is needed, added to what is there. */
function needAdded(ground: Ground): boolean {
  const { problem: { question }, used } = ground;
  return isSum(ground) && !question.altogether && used.some(({ verb, unit }) => !unit && /^(?:need|require|cost|take)$/.test(verb)) && used.some(({ verb }) => /^(?:have|collect)$/.test(verb));
}

/** "4 were in the hall and 5 in the yard. Some more came": to which? */
function severalStarts({ plan: { structure }, used, role }: Ground): boolean {
  const states = used.filter((one) => /^(?:has|done)$/.test(role(one) ?? '') && !one.more && one.each === undefined);
  return structure === 'change, change unknown' && used.length > 2 && new Set(states.map(({ sentence }) => sentence)).size > 1;
}

/** "Tom jumped 4 cm farther": it is no length by itself. */
function longerThan({ problem: { sentences }, used }: Ground): boolean {
  return used.some(({ compares, more, sentence, to, at }) => !compares && !more && [sentences[sentence]?.[to], sentences[sentence]?.[at + 1]].some((word) => word !== undefined && !/^(?:more|later)$/.test(word.lower) && COMPARATIVES[word.lower] !== undefined));
}

/** So many times what each has, of something else than that of which each has it. */
function timesOther({ problem: { quantities }, plan: { structure }, times, used }: Ground): boolean {
  return structure.startsWith('equal groups') && times.some(({ rate, number }) => {
    const per = rate.each?.replace('?', '') ?? '*';
    const isAfter = number.sentence > rate.sentence;
    if (per === '*') return isAfter && quantities.some((one) => one.id < rate.id && one.is === 'number' && !used.includes(one));
    if (number.thing.noun !== per && sameNoun(number.thing.noun, rate.thing.noun) !== undefined) return true;
    const isBeside = (): boolean => used.some((one) => one.each === undefined && one !== number && one.sentence !== number.sentence && sameNoun(one.thing.noun, rate.thing.noun) === 'same');
    return number.unit === undefined && number.thing.noun !== '' && !isOf(number, per) && (isAfter || (number.sentence < rate.sentence && isBeside()));
  });
}

/** "7 kids have 9 each. 5 kids are watching": only some of them have it. */
function timesTwice({ plan: { structure }, times }: Ground): boolean {
  return structure.startsWith('equal groups') && times.some((one) => times.some((other) => one !== other && one.rate === other.rate && !one.gone && !other.gone && one.number.sentence !== other.number.sentence
    && (one.number.thing.noun !== other.number.thing.noun || (one.number.isSubject && one.number.verb !== other.number.verb))));
}
