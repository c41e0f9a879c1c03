import { clausesIn, type Clause } from './clauses.ts';
import type { English, Sentence } from './english.ts';
import { implied } from './implied.ts';
import { withKinds } from './kinds.ts';
import { isPersonal, sameNoun } from './match.ts';
import { unitOf, type Unit } from './measures.ts';
import { namesIn } from './names.ts';
import { numeralsIn } from './numerals.ts';
import { cast, lastOf, resolved } from './people.ts';
import { quantityOf, type Quantity } from './quantity.ts';
import { EQUALLY } from './equally.ts';
import { questionAt, questionEnd, questionIn, type Question } from './question.ts';
import { withSelves } from './selves.ts';
import { withSharers } from './sharers.ts';
import { thingFrom } from './thing.ts';
import { withThings } from './things.ts';
import { isKindOf } from './verbs.ts';
import { againstBefore, compounded, isRepeated, isTold, withEvery, withRates, withSameTimes, withSubjects, withVerbs } from './told.ts';

/** A number that is not told: "some", "more nuts", "the rest". */
export interface Some { readonly sentence: number; readonly clause: Clause; readonly verb: string; readonly who: readonly string[]; readonly noun: string; readonly rest: boolean }

/** A problem as it was taken apart. */
export interface Problem {
  readonly text: string;
  readonly sentences: readonly Sentence[]; readonly clauses: readonly (readonly Clause[])[];
  readonly quantities: readonly Quantity[];
  readonly question: Question;
  readonly somes: readonly Some[];
  /** Everything in lower case, with single spaces. */
  readonly lower: string;
}

/** Takes a problem apart; undefined where it asks nothing. */
export function problemIn(text: string, english: English): Problem | undefined {
  const sentences = english(text);
  const clauses = sentences.map(clausesIn);
  const asking = sentences.flatMap((words, sentence) => { const from = questionAt(words); return from < 0 ? [] : [{ words, sentence, from }]; });
  const last = asking.at(-1);
  if (!last) return undefined;
  const { words, sentence, from } = last;
  const question = inSeats(questionIn(words, clauses[sentence] ?? [], { sentence, from, to: questionEnd(words, from) }), sentences);
  const lower = text.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ');
  let id = 0;
  const found = sentences.flatMap((some, at) => numeralsIn(some).map((numeral) => quantityOf({ words: some, clauses: clauses[at] ?? [], sentence: at, numeral, id: id++ })));
  const tellings = found.filter((quantity) => isTold(quantity, sentences[quantity.sentence] ?? []));
  const told = tellings.length > 0 ? tellings : found;
  const counted = told.filter((quantity) => !quantity.weak || told.some((one) => one !== quantity && !one.weak && (one.thing.noun === quantity.thing.noun || quantity.thing.noun === question.thing.noun || one.verb === quantity.verb && one.sentence === quantity.sentence)) || quantity.unit !== undefined || sameNoun(quantity.thing.noun, question.thing.noun) !== undefined);
  // "3 eggs to make one cake": the one is what the eggs are for.
  // "one round costs 80"; "one album has 12 … the other album": no number either.
  const isArticle = (one: Quantity): boolean => one.weak === true && (counted.some((other) => other.clause === one.clause && other.each?.replace('?', '') === one.thing.noun) || one.isSubject && lower.includes(`the other ${one.thing.noun}`));
  // "If each pumpkin weighs the same, how much does one pumpkin weigh?"
  const asOne = counted.find((one) => one.weak && one.sentence === sentence && one.at > from && (EQUALLY.test(lower) || /^(?:weigh|cost|hold|contain)$/.test(question.verb)) && counted.some((other) => other !== one && other.each === undefined && other.thing.noun === one.thing.noun && other.value.compare(1) > 0));
  const many = counted.filter((one) => one !== asOne && !isArticle(one) && !(one.weak && (one.clause.lead === 'to' || sentences[one.sentence]?.[one.at - 1]?.lower === 'for') && counted.some((other) => other.sentence === one.sentence && other.each?.replace('?', '') === one.thing.noun)));
  const named = resolved(withVerbs(compounded(many, sentences), sentences), { sentences, clauses });
  const quantities = withKinds(withEvery(withSameTimes(withSubjects(withThings(withRates(againstBefore(named, question, sentences), question, sentences), sentences, question), sentences)), sentences).filter((one, at, all) => !isRepeated(one, all.slice(0, at), sentences) && !isUnitFact(one, all)), question);
  // "in pounds", of money and not of weight.
  const money = question.unit?.name === 'pound' && quantities.some(({ unit }) => unit?.row === 'pounds') ? { unit: unitOf('£') as Unit } : {};
  const all = withSelves(withSharers(quantities, sentences), { question, sentences, lower });
  // "shares the rest between 3 friends. How much does each get?": each friend.
  const sharers = question.each === '*' ? all.filter((one) => one.unit === undefined && one.each === undefined && /^(?:between|among|amongst)$/.test(sentences[one.sentence]?.[one.at - 1]?.lower ?? '')) : [];
  const people = cast(sentences, clauses);
  // "his brother has 7 … How many do the brothers have?"
  const isMany = (name: string): boolean => /^\p{Ll}/u.test(name) && isPersonal(name) && words.slice(from).some((word) => word.root === name && word.tags.has('Plural'));
  const isOneOf = ({ sentence, clause }: Quantity, name: string): boolean => (sentences[sentence] ?? []).slice(clause.subject.from, clause.subject.to).some((word) => word.root === name && !word.tags.has('Plural'));
  const who = question.who.map((name) => /^(?:he|she)$/.test(name) ? lastOf(people, sentence, name) ?? name : isMany(name) && quantities.some((one) => one.who.length === 1 && one.who[0] === name && isOneOf(one, name)) ? 'they' : name);
  return {
    text, sentences, clauses, quantities: [...all, ...implied({ quantities: all, question, sentences, clauses, lower })], question: { ...question, ...money, who, ...(asOne && question.each === undefined && { each: asOne.thing.noun }), ...(sharers.length === 1 && sharers[0] && { each: sharers[0].thing.noun }) }, somes: somesIn(sentences, clauses),
    lower,
  };
}

/** "How many people can the theatre seat?", where its seats are told: as many as there are seats. */
function inSeats(question: Question, sentences: readonly Sentence[]): Question {
  const isSeated = /^(?:seat|sit)$/.test(question.verb) && (sameNoun(question.thing.noun, 'person') !== undefined || isKindOf(question.thing.noun, 'person'));
  const place = isSeated ? sentences.slice(0, question.sentence).flat().find((word) => /^(?:seat|chair)$/.test(word.root) && word.tags.has('Plural')) : undefined;
  return place ? { ...question, thing: { ...question.thing, noun: place.root } } : question;
}

/** "There are 16 ounces in a pound. A melon weighs 3 pounds": what everybody knows of the units. */
function isUnitFact({ unit, each, value }: Quantity, all: readonly Quantity[]): boolean {
  const per = unitOf(each?.replace('?', '') ?? '');
  return unit !== undefined && unit.of !== 'money' && per !== undefined && per.row === unit.row && value.mul(unit.size).equals(per.size) && all.length === 2 && all.some((one) => one.unit?.name === per.name && one.each === undefined);
}

/** What is there without a number. */
function somesIn(sentences: readonly Sentence[], clauses: readonly (readonly Clause[])[]): readonly Some[] {
  return sentences.flatMap((words, sentence) => questionAt(words) === 0 ? [] : words.flatMap((word, at): readonly Some[] => {
    const clause = clauses[sentence]?.find((one) => at >= one.start && at < one.end);
    if (!clause) return [];
    const [next, before] = [words[at + 1], words[at - 1]];
    const isRest = !next?.tags.has('Value') && (word.lower === 'rest' || word.lower === 'others' || word.lower === 'remaining') && /^(?:the|and)$/.test(before?.lower ?? '') && !/^(?:as|than)$/.test(words[at - 2]?.lower ?? '');
    const isSome = /^(?:some|several|few)$/.test(word.lower) || (word.lower === 'more' && !before?.tags.has('Value') && before?.lower !== 'some' && next?.tags.has('Plural') === true && !/^(?:many|no|any)$/.test(before?.lower ?? ''));
    return isSome || isRest ? [{ sentence, clause, verb: clause.verb, who: namesIn(words.slice(clause.subject.from, clause.subject.to)), noun: at + 1 === clause.verbAt ? '' : thingFrom(words, /^of$/.test(next?.lower ?? '') ? at + 3 : next?.lower === 'more' ? at + 2 : at + 1, clause.verbAt).noun, rest: isRest }] : [];
  }));
}
