import { BESIDE, perOf, without } from './beside-asked.ts';
import { counts, sameNoun } from './match.ts';
import { momentOf } from './parts.ts';
import type { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';
import { COLOURS } from './rates.ts';
import { isKindOf, isSomeKind, STATING } from './verbs.ts';

/** The problem without what its question leaves out plainly: numbers of other things told beside those that are asked for, a price where only things are counted, how many chapters there are where each is told of. */
export function narrowed(problem: Problem): Problem {
  return [withoutOtherThings, withoutOtherGroups, ...BESIDE, withoutOtherDoing, withoutLater, withoutPrice, withoutMany, withoutAlikeEach].reduce((so, narrow) => narrow(so), problem);
}

/** "37 sit-ups and 12 squats", where sit-ups are asked for. */
function withoutOtherThings(problem: Problem): Problem {
  const { question, quantities, sentences } = problem;
  const { noun } = question.thing;
  if (question.asks !== 'number' || noun === '' || question.unit !== undefined) return problem;
  const asked = new Set((sentences[question.sentence] ?? []).slice(question.from).map(({ root }) => root));
  const isAsked = (one: Quantity): boolean => counts(one, question.thing) !== undefined;
  // "45 dolls and 28 games: how many toys?"
  const mayBeKind = (one: Quantity): boolean => !isSomeKind(one.thing.noun) && quantities.some((other) => other.clause === one.clause && counts(other, question.thing) === 'general');
  const isOther = (one: Quantity): boolean => one.is === 'number' && one.each === undefined && one.unit === undefined && one.thing.noun !== '' && one.thing.of === undefined && !isAsked(one) && !mayBeKind(one) && !asked.has(one.thing.noun) && !isKindOf(noun, one.thing.noun)
    && one.thing.kinds.every((kind) => !asked.has(kind)) && !quantities.some((other) => other.each !== undefined && (sameNoun(one.thing.noun, perOf(other)) !== undefined || other.each === '*' && other.clause === one.clause));
  const isBeside = (one: Quantity): boolean => isOther(one) && quantities.some((other) => other !== one && other.clause === one.clause && other.isSubject === one.isSubject && other.each === undefined && isAsked(other) && other.thing.of === undefined);
  const nouns = new Set(quantities.filter(isBeside).map(({ thing }) => thing.noun));
  const others = quantities.filter((one) => nouns.has(one.thing.noun) && isOther(one));
  return quantities.filter(isAsked).length >= 2 ? without(problem, others) : problem;
}

/** "7 rows of beans … and 5 rows of peas": groups of what is not asked for, where each group has so many. */
function withoutOtherGroups(problem: Problem): Problem {
  const { question, quantities, sentences } = problem;
  const asked = new Set((sentences[question.sentence] ?? []).slice(question.from).map(({ root }) => root));
  const groups = quantities.filter((one) => one.is === 'number' && one.each === undefined && !one.compares && quantities.some((rate) => rate.each !== undefined && (perOf(rate) === one.thing.noun || rate.clause === one.clause && rate.each === '*')));
  const [first] = groups;
  if (!first || groups.length < 2 || groups.some(({ thing, verb }) => thing.noun !== first.thing.noun || verb !== first.verb)) return problem;
  // "14 tables inside and 9 tables outside".
  const placed = (one: Quantity): readonly string[] => (sentences[one.sentence] ?? []).slice(one.thing.to, one.thing.to + 2).filter(({ lower }) => /^(?:(?:in|out)side|(?:in|out)doors|upstairs|downstairs)$/.test(lower)).map(({ root }) => root);
  const own = groups.map((one) => [one.thing.of ?? '', ...one.thing.kinds, ...placed(one), momentOf(problem, quantities, one) ?? ''].filter((word) => word !== ''));
  const apart = own.map((words) => words.filter((word) => !own.every((some) => some.includes(word))));
  const fitting = groups.filter((_, at) => (apart[at] ?? []).some((word) => asked.has(word)));
  // "4 packs of red balls and 8 packs of yellow": all of these are balls.
  if (groups.some(({ thing }) => COLOURS.test(thing.of ?? '')) && ![...asked].some((word) => COLOURS.test(word))) return problem;
  return apart.some(({ length }) => length === 0) || fitting.length === 0 ? problem : without(problem, groups.filter((one) => !fitting.includes(one)));
}

/** "There are 365 pages in the book. He read 48 on Saturday and twice as many on Sunday": how many there are is no part of what was done. */
function withoutOtherDoing(problem: Problem): Problem {
  const { question, quantities } = problem;
  const isDone = ({ verb }: Quantity): boolean => verb === question.verb && !STATING.has(verb);
  const isStated = (one: Quantity): boolean => one.is === 'number' && one.each === undefined && !one.compares && /^(?:be|have|contain)$/.test(one.verb) && quantities.every((other) => other === one || other.sentence !== one.sentence);
  const isCompared = (one: Quantity): boolean => one.compares !== undefined || one.is === 'times';
  if (!quantities.some((one) => isDone(one) && isCompared(one)) || !quantities.some((one) => isDone(one) && !isCompared(one)) || question.words.has('left') || quantities.some((one) => !isDone(one) && !isStated(one))) return problem;
  return without(problem, quantities.filter(isStated));
}

const ORDER = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/** "24 in the first game, 31 in the second and 19 in the third. How many in the first two games?" */
function withoutLater(problem: Problem): Problem {
  const { question, quantities, sentences } = problem;
  const many = quantities.find((one) => one.sentence === question.sentence && one.at > question.from && one.at < question.to && sentences[one.sentence]?.[one.at - 1]?.lower === 'first');
  if (!many || many.each !== undefined) return problem;
  const asked = quantities.filter((one) => one !== many && one.is === 'number' && one.each === undefined && counts(one, question.thing, question.unit) !== undefined);
  const placeOf = (one: Quantity): number => {
    const words = (sentences[one.sentence] ?? []).map(({ lower }) => lower);
    const next = asked.find((other) => other.sentence === one.sentence && other.at > one.at)?.at ?? one.clause.end;
    const isLed = words.slice(one.clause.start, asked.find(({ clause }) => clause === one.clause)?.at).some((word) => ORDER.includes(word));
    const before = asked.findLast((other) => other.sentence === one.sentence && other.at < one.at)?.to ?? one.clause.start;
    const near = isLed ? words.slice(before, one.at) : words.slice(one.at, next);
    return one === asked.at(-1) && near.includes('last') ? asked.length - 1 : ORDER.indexOf(near.find((word) => ORDER.includes(word)) ?? '');
  };
  const places = asked.map(placeOf);
  if (places.some((place) => place < 0) || new Set(places).size !== asked.length || many.value.compare(asked.length) >= 0) return problem;
  return without(problem, [many, ...asked.filter((_, at) => many.value.compare((places[at] ?? 0) + 1) < 0)]);
}

/** "Each balloon costs 2 dollars", "each shell weighs 5 grams", where nothing else is told or asked of money or weight. */
function withoutPrice(problem: Problem): Problem {
  const { question, quantities } = problem;
  if (question.asks !== 'number' || question.thing.noun === '' || question.unit !== undefined) return problem;
  const money = quantities.filter(({ unit }) => unit !== undefined && unit.of !== 'time');
  const [price] = money;
  return price?.each !== undefined && money.length === 1 && (/^(?:cost|weigh|measure|sell)$/.test(price.verb) || price.verb === 'be' && perOf(price) === question.thing.noun) && quantities.filter((one) => one.each === undefined && counts(one, question.thing) !== undefined).length >= 2 ? { ...without(problem, money), lower: problem.lower.replace(/\b(?:each|every|per|apiece)\b/, 'the') } : problem;
}

/** "A book has 3 chapters. The first chapter …" */
function withoutMany(problem: Problem): Problem {
  const { quantities, sentences, question } = problem;
  const isTold = (many: Quantity): boolean => {
    const { noun } = many.thing;
    const ordered = quantities.filter((one) => one !== many && (sentences[one.sentence] ?? []).slice(one.clause.start, one.clause.end).some(({ lower, root }, at, words) => /^(?:first|second|third|fourth|fifth|other|last)$/.test(lower) && (words[at + 1]?.root === noun || root === noun)));
    return noun !== '' && noun !== question.thing.noun && many.each === undefined && many.unit === undefined && many.value.equals(ordered.length);
  };
  return without(problem, quantities.filter(isTold));
}

/** "Each pair costs 64 with 18 off each pair; how much for each pair?": of one pair it is all the same. */
function withoutAlikeEach(problem: Problem): Problem {
  const { question, quantities } = problem;
  const [first, second] = quantities;
  // "35 every morning and 20 every afternoon. How many more in the morning than in the afternoon?"
  if (first && second && quantities.length === 2 && question.compares && perOf(first) !== perOf(second) && quantities.every((one) => one.each !== undefined && one.is === 'number' && !one.compares && question.words.has(perOf(one)))) return { ...problem, quantities: quantities.map(({ each: _, ...one }) => one) };
  if (!first || quantities.length < 2 || question.each === undefined || question.each === '*' || quantities.some((one) => one.each === undefined || one.is !== 'number' || one.compares)) return problem;
  const isSame = (one: Quantity): boolean => perOf(one) === question.each || isOfIt(problem, one);
  if (!quantities.every(isSame)) return problem;
  const { each: _, ...plain } = question;
  return { ...problem, question: plain, quantities: quantities.map(({ each: __, ...one }) => one) };
}

/** "each pair of boots" is each pair. */
function isOfIt({ sentences, question }: Problem, one: Quantity): boolean {
  const words = sentences[one.sentence] ?? [];
  return words.some(({ root }, at) => root === question.each && /^(?:each|every|per|a)$/.test(words[at - 1]?.lower ?? '') && words[at + 1]?.lower === 'of' && words.slice(at + 2, at + 5).some((word) => word.root === perOf(one)));
}
