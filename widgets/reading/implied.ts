import { Fraction } from '../maths/exact.ts';
import { byWord } from './by-word.ts';
import type { Clause } from './clauses.ts';
import type { Sentence, Word } from './english.ts';
import { EQUALLY } from './equally.ts';
import { sameNoun } from './match.ts';
import type { Quantity } from './quantity.ts';
import type { Question } from './question.ts';
import { ON_SOME_DAYS } from './rates.ts';
import type { Thing } from './thing.ts';
import { isKindOf } from './verbs.ts';

interface Told { readonly quantities: readonly Quantity[]; readonly question: Question; readonly sentences: readonly Sentence[]; readonly clauses: readonly (readonly Clause[])[]; readonly lower: string }

/** Numbers that a text does not write and everybody knows: the days of a week, the legs of a dog, the people of a list, the twelve of a dozen. */
export function implied(told: Told): readonly Quantity[] {
  const found = [...ownParts(told), ...pairs(told)];
  if (found.length > 0) return found;
  const one = timesOf(told) ?? dozens(told) ?? people(told);
  return one ? [one] : [];
}

interface Place { readonly sentence: number; readonly at: number; readonly to: number; readonly value: number; readonly noun: string; readonly each?: string }

const NOT_IN_THE_TEXT = 1000;

/** A number at words that imply it. */
function quantityAt({ sentences, clauses }: Told, { sentence, at, to, value, noun, each }: Place): Quantity | undefined {
  const words = sentences[sentence] ?? [];
  const [first, last] = [words[at], words[to - 1]];
  const clause = clauses[sentence]?.find((one) => at >= one.start && at < one.end) ?? clauses[sentence]?.[0];
  if (!first || !last || !clause) return undefined;
  const thing: Thing = { noun, kinds: [], from: at, to };
  return {
    id: NOT_IN_THE_TEXT + at, value: new Fraction(value), is: 'number', start: first.start, end: last.end, sentence, clause, at, to, thing, who: [], verb: clause.verb, not: false, isSubject: false,
    ...(each !== undefined && { each }), more: false, ofThem: false, around: new Set(words.slice(clause.start, clause.end).map(({ root }) => root)),
  };
}

const SPANS: Readonly<Record<string, readonly (readonly [unit: string, many: number])[]>> = byWord({
  week: [['day', 7]], day: [['hour', 24]], hour: [['minute', 60]], minute: [['second', 60]], year: [['month', 12], ['week', 52]], weekend: [['day', 2]],
});

/** "3 a day: how many in a week?", "28 in a week: how many each day?": how many of the shorter time make the longer. */
function timesOf(told: Told): Quantity | undefined {
  const { quantities, question, sentences } = told;
  const [only] = quantities;
  if (!only || quantities.length !== 1 || only.is !== 'number' || only.compares) return undefined;
  const per = only.each ?? question.each;
  if (ON_SOME_DAYS.test(told.lower)) return undefined;
  if (per === undefined || (only.each === undefined) === (question.each === undefined)) return undefined;
  for (const [sentence, words] of sentences.entries()) for (const [at, { root }] of words.entries()) {
    const span = SPANS[root]?.find(([unit]) => unit === per);
    const before = words[at - 1]?.lower ?? '';
    if (span && /^(?:a|an|one|1|last|this|the|whole|per|next)$/.test(before)) return quantityAt(told, { sentence, at, to: at + 1, value: span[1], noun: per });
  }
  return undefined;
}

/** "packs them in dozens": every one of what is asked for holds twelve. */
function dozens(told: Told): Quantity | undefined {
  const { quantities, question, sentences } = told;
  const [only] = quantities;
  const { noun } = question.thing;
  if (!only || quantities.length !== 1 || noun === '' || sameNoun(only.thing.noun, noun) !== undefined) return undefined;
  for (const [sentence, words] of sentences.entries()) {
    const at = words.findIndex(({ root }, index) => root === 'dozen' && /^(?:in|into|by|the|of)$/.test(words[index - 1]?.lower ?? ''));
    if (at >= 0) return quantityAt(told, { sentence, at, to: at + 1, value: 12, noun: only.thing.noun, each: noun });
  }
  return undefined;
}

const IN_PAIRS = /^(?:sock|stocking|shoe|boot|sneaker|trainer|sandal|slipper|glove|mitten|earring|skate|ski|sandal|flipper|chopstick|drumstick|wing)$/;

/** "8 pairs of socks: how many socks?" */
function pairs(told: Told): readonly Quantity[] {
  const { quantities, question, sentences } = told;
  const { noun, of } = question.thing;
  const [only] = quantities;
  if (!only || quantities.length !== 1 || only.thing.of !== 'pair' || only.thing.noun !== noun || of !== undefined || !IN_PAIRS.test(noun) || only.is !== 'number' || only.compares) return [];
  const at = (sentences[only.sentence] ?? []).findIndex(({ root }, index) => index >= only.at && root === 'pair');
  const two = at < 0 ? undefined : quantityAt(told, { sentence: only.sentence, at, to: at + 1, value: 2, noun, each: 'pair' });
  return two ? [two] : [];
}

const list = (text: string): readonly string[] => text.split(' ');
const FOUR_LEGS = 'dog puppy cat kitten horse pony cow calf pig piglet sheep lamb goat rabbit bunny hamster lion tiger bear elephant giraffe zebra donkey fox deer mouse wolf turtle tortoise lizard frog table chair';
const TWO_LEGS = 'bird hen chicken chick duck duckling goose turkey rooster penguin owl parrot ostrich eagle pigeon robin crow sparrow person boy girl man woman child kid';
const INSECTS = 'ant bee beetle fly butterfly ladybird ladybug insect wasp grasshopper moth';

/** How many of a part each one has, whoever it is. */
const PARTS: Readonly<Record<string, readonly (readonly [many: number, owners: readonly string[]])[]>> = byWord({
  leg: [[4, list(FOUR_LEGS)], [2, list(TWO_LEGS)], [6, list(INSECTS)], [8, ['spider']]], arm: [[8, ['octopus']]],
  ear: [[2, list(FOUR_LEGS).slice(0, -2)]], eye: [[2, [...list(FOUR_LEGS).slice(0, -2), ...list(TWO_LEGS)]]], wing: [[2, list(TWO_LEGS).slice(0, -7)]],
  wheel: [[1, ['unicycle']], [2, list('bicycle bike motorcycle motorbike scooter')], [3, ['tricycle']], [4, list('car van taxi')]],
  side: [[3, ['triangle']], [4, list('square rectangle')], [5, ['pentagon']], [6, ['hexagon']], [8, ['octagon']]],
});

/** "How many legs do 7 dogs have?": each of them has so many. */
function ownParts(told: Told): readonly Quantity[] {
  const { quantities, question } = told;
  const part = question.thing.noun;
  const many = PARTS[part];
  if (!many || question.asks !== 'number' || quantities.some(({ thing, each, is }) => thing.noun === part || each !== undefined || is !== 'number')) return [];
  const nouns = [...new Set(quantities.map(({ thing }) => thing.noun))];
  const found = nouns.flatMap((noun) => {
    const value = (many.find(([, owners]) => owners.includes(noun)) ?? many.find(([, owners]) => owners.some((owner) => isKindOf(noun, owner))))?.[0];
    const one = value === undefined ? undefined : quantityAt(told, { sentence: question.sentence, at: question.thing.from, to: question.thing.to, value, noun: part, each: noun });
    return one ? [one] : [];
  });
  return found.length === nouns.length ? found : [];
}

const isName = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text) && !word.tags.has('Pronoun') && !word.tags.has('Determiner') && !/^(?:if|when|after|then|on|in|at|how|each|together|mr|mrs|ms|miss|dr)$/.test(word.lower);

interface Names { readonly from: number; readonly to: number; readonly many: number }

/** A list of names that begins at a word: "Ann, Ben and Cara". */
function namesAt(words: Sentence, from: number): Names | undefined {
  let [at, many] = [from, 0];
  while (isName(words[at])) {
    many++;
    const next = words[at + 1];
    const comma = /,/.test(words[at]?.gap ?? '');
    if (next?.lower === 'and' && isName(words[at + 2])) { at += 2; if (!/,/.test(words[at]?.gap ?? '') || !isName(words[at + 1])) return { from, to: at + 1, many: many + 1 }; continue; }
    if (!comma || !isName(next)) break;
    at++;
  }
  return undefined;
}

/** "Ann, Ben and Cara each have 4", "Ann goes with Ben and Cara. They shared it equally": how many people there are. */
function people(told: Told): Quantity | undefined {
  const { quantities, question, sentences, lower } = told;
  const [only] = quantities;
  const isShared = EQUALLY.test(lower) && (question.each !== undefined || only?.each !== undefined);
  // "Amy and Ben each buy a sandwich for £2 and a drink for £1."
  const areEach = quantities.every(({ each, sentence, is, compares }) => each === '*' && sentence === only?.sentence && is === 'number' && !compares);
  if (!only || only.is !== 'number' || only.compares || quantities.length !== 1 && !areEach || !(isShared || only.each === '*')) return undefined;
  for (const [sentence, words] of sentences.entries()) for (let at = 0; at < words.length; at++) {
    const names = isName(words[at - 1]) || words[at - 1]?.lower === 'and' && isName(words[at - 2]) ? undefined : namesAt(words, at);
    if (!names && words[at]?.lower === 'with' && isShared && isName(words[at + 1])) {
      const others = namesAt(words, at + 1) ?? { from: at + 1, to: at + 2, many: 1 };
      const subject = words.slice(0, at).filter((word) => isName(word));
      if (subject.length === 1) return quantityAt(told, { sentence, at: others.from, to: others.to, value: others.many + 1, noun: 'person' });
    }
    if (!names) continue;
    const [before, after] = [words[names.from - 1]?.lower ?? '', words[names.to]?.lower ?? ''];
    if (before === 'with') continue;
    if (isShared ? !/^(?:from|of|than)$/.test(before) : after === 'each' || words[names.to + 1]?.lower === 'each') return quantityAt(told, { sentence, at: names.from, to: names.to, value: names.many, noun: 'person' });
  }
  return undefined;
}
