import { clausesIn, type Clause } from './clauses.ts';
import type { English, Sentence, Word } from './english.ts';
import { isPersonal, sameNoun } from './match.ts';
import { isCoin } from './measures.ts';
import { numeralsIn } from './numerals.ts';
import { namesIn, PIECES, quantityOf, thingFrom, type Quantity, type Thing } from './quantity.ts';
import { isKnownVerb } from './verbs.ts';
import { questionAt, questionEnd, questionIn, type Question } from './question.ts';

/** A number that is not told: "some", "more plums", "the rest". */
export interface Some { readonly sentence: number; readonly clause: Clause; readonly verb: string; readonly who: readonly string[]; readonly rest: boolean }

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
  const question = questionIn(words, clauses[sentence] ?? [], { sentence, from, to: questionEnd(words, from) });
  let id = 0;
  const found = sentences.flatMap((some, at) => numeralsIn(some).map((numeral) => quantityOf({ words: some, clauses: clauses[at] ?? [], sentence: at, numeral, id: id++ })));
  const told = found.filter((quantity) => isTold(quantity, sentences[quantity.sentence] ?? []));
  const counted = told.filter((quantity) => !quantity.weak || told.some((one) => one !== quantity && !one.weak && (one.thing.noun === quantity.thing.noun || quantity.thing.noun === question.thing.noun || one.verb === quantity.verb && one.sentence === quantity.sentence)) || quantity.unit !== undefined || sameNoun(quantity.thing.noun, question.thing.noun) !== undefined);
  const named = resolved(withVerbs(compounded(counted, sentences), sentences), { sentences, clauses });
  const quantities = withEvery(withThings(withRates(named, question), sentences, question), sentences).filter((one, at, all) => !isRepeated(one, all.slice(0, at), sentences));
  const people = cast(sentences, clauses);
  const who = question.who.map((name) => /^(?:he|she)$/.test(name) ? lastOf(people, sentence, name) ?? name : name);
  return {
    text, sentences, clauses, quantities, question: { ...question, who }, somes: somesIn(sentences, clauses),
    lower: text.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' '),
  };
}

/** Numbers that only name something, or are none: the third grade, one another, each one, in 1998, half past. */
function isTold(quantity: Quantity, words: Sentence): boolean {
  const [before, after] = [words[quantity.at - 1], words[quantity.to]];
  const next = words[quantity.at + 1];
  if (quantity.weak) {
    if (/^(?:each|every|the|this|that|no|any|which|another|only|other|all|in|long|piece)$/.test(before?.lower ?? '') || /^(?:of|another|more|at|is|was|day|has|to|by|and)$/.test(next?.lower ?? '') || quantity.thing.noun === '') return false;
    if (/^(?:time|way|side|end|hand|week|morning|night|evening|afternoon|person)$/.test(quantity.thing.noun)) return false;
  }
  if (/^(?:grade|chapter|page|number|step|room|level|class|year|gate|bus|route|question|section)$/.test(before?.lower ?? '') && quantity.thing.noun === '' && /^\d/.test(words[quantity.at]?.text ?? '')) return false;
  if (/^(?:o'clock|a\.?m\.?|p\.?m\.?)$/.test(after?.lower ?? '') || /^(?:a\.?m\.?|p\.?m\.?)$/.test(next?.lower ?? '')) return false;
  if (/^(?:19|20)\d\d$/.test(words[quantity.at]?.text ?? '') && before?.lower === 'in' && quantity.thing.noun === '') return false;
  if (/(?:^|-)(?:grader|grade)$/.test(quantity.thing.noun) && quantity.weak) return false;
  return true;
}

/** "1 hour and 30 minutes", "2 kg 200 g": one amount, in the smaller unit. */
function compounded(quantities: readonly Quantity[], sentences: readonly Sentence[]): readonly Quantity[] {
  const found: Quantity[] = [];
  for (const quantity of quantities) {
    const before = found.at(-1);
    const [one, other] = [before?.unit, quantity.unit];
    const words = sentences[quantity.sentence] ?? [];
    const gap = before?.sentence === quantity.sentence ? words.slice(before.to, quantity.at).map((word) => word.lower).join(' ') : 'none';
    if (before && one && other && (gap === '' || gap === 'and') && one.row === other.row && one.size.compare(other.size) > 0 && one.of !== 'money' && before.each === undefined && !before.compares) {
      found[found.length - 1] = { ...quantity, id: before.id, start: before.start, at: before.at, value: before.value.mul(one.size).div(other.size).add(quantity.value), who: before.who, isSubject: before.isSubject };
    } else found.push(quantity);
  }
  return found;
}

/** "won 32 tickets playing a game and 25 playing another": the second goes on with the verb of the first. */
function withVerbs(quantities: readonly Quantity[], sentences: readonly Sentence[]): readonly Quantity[] {
  const found: Quantity[] = [];
  for (const quantity of quantities) {
    const before = found.at(-1);
    const joined = sentences[quantity.sentence]?.[quantity.at - 1]?.lower === 'and';
    const goesOn = joined && before?.sentence === quantity.sentence && before.clause !== quantity.clause && !quantity.clause.own && (!isKnownVerb(quantity.verb) || quantity.clause.lead === 'to') && !quantity.isSubject;
    found.push(goesOn && before ? { ...quantity, verb: before.verb } : quantity);
  }
  return found;
}

/** "for every 6 pounds they earned 1 point": a point for every one of them. */
function withEvery(quantities: readonly Quantity[], sentences: readonly Sentence[]): readonly Quantity[] {
  const pairs = quantities.flatMap((quantity) => {
    const before = sentences[quantity.sentence]?.[quantity.at - 1]?.lower;
    const one = quantities.find((other) => other !== quantity && other.sentence === quantity.sentence && other.value.equals(1) && other.thing.noun !== quantity.thing.noun);
    return (before === 'every' || before === 'each') && one ? [{ quantity, one }] : [];
  });
  return quantities.filter((quantity) => !pairs.some(({ one }) => one === quantity))
    .map((quantity) => { const pair = pairs.find((each) => each.quantity === quantity); return pair ? { ...quantity, each: pair.one.thing.noun } : quantity; });
}

/** "… paid for the three pizzas": a number that was told before, said again. */
function isRepeated(quantity: Quantity, before: readonly Quantity[], sentences: readonly Sentence[]): boolean {
  const article = sentences[quantity.sentence]?.[quantity.at - 1]?.lower ?? '';
  return /^(?:the|these|those|all|his|her|their)$/.test(article) && before.some((one) => one.value.equals(quantity.value) && one.thing.noun === quantity.thing.noun);
}

/** A place where so many are, or what holds so many, says a rate only where it is counted or asked for. */
function withRates(quantities: readonly Quantity[], question: Question): readonly Quantity[] {
  return quantities.map((quantity) => {
    const { each, ...bare } = quantity;
    if (!each?.startsWith('?')) return quantity;
    const per = each.slice(1);
    const counted = quantities.some((one) => one !== quantity && (sameNoun(one.thing.noun, per) !== undefined || one.thing.of === per || one.thing.kinds.at(-1) === per));
    return counted || (question.words.has(per) && /^(?:hold|contain|fit|seat|carry|load|transport|accommodate)$/.test(quantity.verb)) || sameNoun(question.thing.noun, per) !== undefined || question.thing.kinds.at(-1) === per ? quantity : quantity.verb === 'be' ? { ...bare, inOne: per } : bare;
  });
}

interface Person { readonly sentence: number; readonly at: number; readonly name: string; readonly pronoun?: 'he' | 'she' | 'it' }

/** Who is named, in order, and which pronoun can stand for them. */
function cast(sentences: readonly Sentence[], clauses: readonly (readonly Clause[])[]): readonly Person[] {
  return sentences.flatMap((words, sentence) => (clauses[sentence] ?? []).filter(({ own, start, end }) => own && !(questionAt(words) >= 0 && end > questionAt(words) && start >= questionAt(words))).flatMap(({ subject, verbAt }) => {
    const part = words.slice(subject.from, subject.to);
    const names = namesIn(part).filter((name) => isPersonal(name) && !/^(?:i|you|he|she|they|we|it|there|them)$/i.test(name));
    if (names.length !== 1 || part.some((word) => word.tags.has('Value') || /^(?:his|her|their|my|our|your|its)$/.test(word.lower))) return [];
    // Who gives to him or her is not who is spoken of next.
    const rest = words.slice(verbAt + 1, verbAt + 6);
    if (rest.some((word) => /^(?:him|them)$/.test(word.lower) || (word.lower === 'her' && !rest[rest.indexOf(word) + 1]?.tags.has('Noun')))) return [];
    const word: Word | undefined = part.findLast((one) => one.tags.has('Noun'));
    const owner = part.find((one) => one.owns);
    const pronoun = word?.tags.has('MaleName') || /^(?:mr|boy|man|father|brother|dad|uncle|grandfather|son|king)/.test((names[0] ?? '').toLowerCase()) ? 'he' as const
      : word?.tags.has('FemaleName') || /^(?:mrs|ms|miss|girl|woman|mother|sister|mom|mum|aunt|grandmother|daughter|queen)/.test((names[0] ?? '').toLowerCase()) ? 'she' as const : undefined;
    return [{ sentence, at: subject.from, name: names[0] ?? '', ...(pronoun && !owner && { pronoun }) }];
  }));
}

function lastOf(people: readonly Person[], sentence: number, pronoun: string): string | undefined {
  const before = people.filter((one) => one.sentence <= sentence);
  return (before.findLast((one) => one.pronoun === pronoun) ?? before.findLast((one) => one.pronoun === undefined))?.name;
}

/** Says he and she by the name of the person who was named last. */
function resolved(quantities: readonly Quantity[], { sentences, clauses }: { readonly sentences: readonly Sentence[]; readonly clauses: readonly (readonly Clause[])[] }): readonly Quantity[] {
  const people = cast(sentences, clauses);
  return quantities.map((quantity) => {
    const before = people.filter((one) => one.sentence < quantity.sentence || (one.sentence === quantity.sentence && one.at < quantity.at && one.at !== quantity.clause.subject.from));
    const say = (names: readonly string[]): readonly string[] => names.flatMap((name) => {
      if (/^(?:he|she|him|her)$/i.test(name)) {
        const pronoun = /^h(?:e|im)$/.test(name) ? 'he' : 'she';
        return [lastOf(before, quantity.sentence, pronoun) ?? before.at(-1)?.name ?? name];
      }
      return [name];
    });
    return { ...quantity, who: say(quantity.who), ...(quantity.to_ && { to_: say(quantity.to_) }), ...(quantity.from_ && { from_: say(quantity.from_) }) };
  });
}

/** Gives every number what it counts, where its own words do not say: "14 more", "9 of them", "2 apple, 4 pecan and 7 pumpkin pies". */
function withThings(quantities: readonly Quantity[], sentences: readonly Sentence[], question: Question): readonly Quantity[] {
  const found: Quantity[] = [];
  quantities.forEach((quantity, at) => {
    found.push({ ...quantity, thing: thingOf(quantity, { before: found, later: quantities.slice(at + 1), words: sentences[quantity.sentence] ?? [], question }) });
  });
  return found.map((quantity, at) => {
    if (isCoin(quantity.thing.noun) && !asksMoney(question)) { const { unit: _, ...bare } = quantity; return bare; }
    const unit = quantity.unit ?? unitFrom(found, at);
    return unit && !quantity.unit ? { ...quantity, unit } : quantity;
  });
}

/** Coins are counted, unless it is asked what they are worth. */
function asksMoney({ thing, unit, asks }: Question): boolean {
  return thing.noun === 'money' || (unit?.of === 'money' && !isCoin(thing.noun)) || (asks === 'amount' && thing.noun !== 'coin');
}

/** "jogged 2 kilometres … and on Wednesday 9". */
function unitFrom(quantities: readonly Quantity[], at: number): Quantity['unit'] {
  const quantity = quantities[at];
  const before = quantities.slice(0, at).findLast((one) => one.thing.noun !== '' && one.thing.noun === quantity?.thing.noun);
  return before?.unit && !isCoin(before.thing.noun) ? before.unit : undefined;
}

interface Near { readonly before: readonly Quantity[]; readonly later: readonly Quantity[]; readonly words: Sentence; readonly question: Question }

function thingOf(quantity: Quantity, { before, later, words, question }: Near): Thing {
  const { thing } = quantity;
  const next = later.find((one) => one.clause === quantity.clause && one.thing.kinds.length > 0 && words[one.thing.to - 1]?.tags.has('Plural') === true);
  const last = words[thing.to - 1];
  const isSingle = thing.noun !== '' && last !== undefined && !last.tags.has('Plural') && last.lower === thing.noun && quantity.value.compare(1) !== 0;
  // 2 apple, 4 pecan and 7 pumpkin pies: the noun stands after the last.
  if (isSingle && next && !quantity.unit && /^(?:,|and|or)$/.test((words[thing.to - 1]?.gap.trim() || words[thing.to]?.lower) ?? '')) {
    return { ...next.thing, kinds: [...thing.kinds, thing.noun], from: thing.from, to: thing.to };
  }
  if (thing.noun !== '' && thing.noun !== 'one' && !(PIECES.has(thing.noun) && thing.of === undefined)) return thing;
  if (quantity.unit) return { ...thing, noun: quantity.unit.name };
  if (quantity.is === 'ratio' || quantity.is === 'percent' || quantity.is === 'fraction' || quantity.is === 'times') return thing;
  const subject = words.slice(quantity.clause.subject.from, quantity.clause.subject.to);
  // "The number of boys is 12", "Richard's score was 62".
  if (quantity.at > quantity.clause.verbAt && quantity.verb === 'be' && subject.length > 0) {
    const of = subject.findIndex((word) => word.lower === 'of');
    const counted = of >= 0 ? thingFrom(words, quantity.clause.subject.from + of + 1, quantity.clause.verbAt) : undefined;
    if (counted && counted.noun !== '') return { ...counted, from: thing.from, to: thing.to };
  }
  if (quantity.each !== undefined) return thing;
  const earlier = before.findLast((one) => one.thing.noun !== '' && one.is === 'number' && (one.unit === undefined || !isTime(one)) && one.each === undefined) ?? before.findLast((one) => one.thing.noun !== '');
  const same = before.findLast((one) => one.thing.noun !== '' && one.verb === quantity.verb && one.sentence === quantity.sentence && one.each === undefined);
  const from = same ?? earlier;
  const kinds = thing.kinds;
  return from ? { ...thing, noun: from.thing.noun, kinds: from.thing.kinds.length > 0 && kinds.length === 0 && (quantity.ofThem || quantity.more) ? from.thing.kinds : kinds, ...(from.thing.of !== undefined && { of: from.thing.of }) } : { ...thing, noun: question.thing.noun };
}

const isTime = (quantity: Quantity): boolean => quantity.unit?.of === 'time';

/** What is there without a number. */
function somesIn(sentences: readonly Sentence[], clauses: readonly (readonly Clause[])[]): readonly Some[] {
  return sentences.flatMap((words, sentence) => questionAt(words) === 0 ? [] : words.flatMap((word, at): readonly Some[] => {
    const clause = clauses[sentence]?.find((one) => at >= one.start && at < one.end);
    if (!clause) return [];
    const [next, before] = [words[at + 1], words[at - 1]];
    const isRest = !next?.tags.has('Value') && (word.lower === 'rest' || word.lower === 'others' || word.lower === 'remaining') && /^(?:the|and)$/.test(before?.lower ?? '');
    const isSome = /^(?:some|several|few)$/.test(word.lower) || (word.lower === 'more' && !before?.tags.has('Value') && before?.lower !== 'some' && next?.tags.has('Plural') === true && !/^(?:many|no|any)$/.test(before?.lower ?? ''));
    return isSome || isRest ? [{ sentence, clause, verb: clause.verb, who: namesIn(words.slice(clause.subject.from, clause.subject.to)), rest: isRest }] : [];
  }));
}
