import { askingOf } from '../change.ts';
import { counts, isPersonal, ofThing, sameOwner } from '../match.ts';
import { MOMENTS } from '../parts.ts';
import { asksOpposite } from '../opposites.ts';
import type { Problem } from '../problem.ts';
import { thingFrom } from '../thing.ts';
import { isGeneral, isKindOf, STATING } from '../verbs.ts';
import type { Item } from './items.ts';
import { askedWords } from './story.ts';

const ORDINAL = /^(?:first|second|third|fourth|fifth|last)$/;

const DAYS: Readonly<Record<string, readonly string[]>> = { weekend: ['saturday', 'sunday'] };
const isMoment = (word: string): boolean => MOMENTS.has(word) && !/^(?:day|week|weekend)$/.test(word) || ORDINAL.test(word) || /^(?:lunch|dinner|breakfast)$/.test(word);
const GIVEN = /^(?:give|send|lend|hand|offer|bring|sell|pay|feed|mail|award|donate|pass|return|deliver|share|take|borrow|steal)$/;

const EATEN = /^(?:eat|drink|use|break|pop|burst|spill|tear)$/;

/** "in the desk *and the cupboard*". */
function also(words: Problem['sentences'][number], from: number): readonly string[] {
  const { to } = thingFrom(words, from);
  return words[to]?.lower === 'and' && /^(?:the|a|an|his|her|their)$/.test(words[to + 1]?.lower ?? '') ? [thingFrom(words, to + 2).noun] : [];
}

/** Nouns of the places that some words name: in the *box*, on the *shelf*. */
function placesIn(words: Problem['sentences'][number]): readonly string[] {
  return words.flatMap(({ lower }, at) => /^(?:in|on|at|inside)$/.test(lower) && /^(?:the|a|an|his|her|their)$/.test(words[at + 1]?.lower ?? '') ? [thingFrom(words, at + 2).noun, ...also(words, at + 2)] : []).filter((word) => word !== '' && !MOMENTS.has(word) && !/^(?:end|beginning|start|morning|total|time)$/.test(word));
}

/** "… the pen and the book …": the two that a question names. */
export function pairIn(words: Problem['sentences'][number], { from, to }: Problem['question']): readonly string[] {
  const and = words.findIndex(({ lower }, at) => lower === 'and' && at > from && at < to);
  const [one, other] = [words[and - 1], words.slice(and + 1, and + 3).find((word) => word.tags.has('Noun'))];
  return and > 0 && one?.tags.has('Noun') && other ? [one.root, other.root] : [];
}

/** Whether a question is about the day of what happened last. */
function isSettled(items: readonly Item[], words: ReadonlySet<string>): boolean {
  const last = items.findLast(({ label }) => [...label].some(isMoment));
  return last === items.at(-1) && last !== undefined && (last.role === 'in' || last.role === 'out') && [...words].some((word) => word.endsWith('day') && isMoment(word) && last.label.has(word));
}

/** Those of some that are of what is asked for: the thing, its kind, its owner, its time, its place. Undefined where that cannot be said. */
export function relevant(problem: Problem, items: readonly Item[]): readonly Item[] | undefined {
  const { question, sentences } = problem;
  // "How much do her pets weigh?": which of them are pets, is another question.
  if (question.who.length === 1 && question.who.some((name) => isGeneral(name))) return undefined;
  const asksMoney = question.asks === 'amount' && (question.thing.noun === '' || question.thing.noun === 'money') && items.some(({ about }) => about.unit?.of === 'money');
  const isMeasured = question.thing.noun === '' || question.asks !== 'number';
  const isOf = ({ about }: Item): boolean => asksMoney ? about.unit?.of === 'money' : counts(about, question.thing, question.unit) !== undefined || question.compares !== undefined && question.than.includes(about.thing.noun) || isMeasured && about.unit !== undefined;
  // "Her dog weighs 14 kg. Kate herself weighs 40 kg": whether she is one of those who are asked about is open.
  if (items.some(({ about }) => about.who.some((name) => name.endsWith('self')))) return undefined;
  const isNameless = ({ about }: Item): boolean => about.thing.noun === '' && about.unit === undefined;
  // "17 of them were children. How many adults?": of all who were there.
  const isSplit = ({ about }: Item): boolean => isKindOf(question.thing.noun, about.thing.noun) && items.some(({ about: part }) => part.ofThem && asksOpposite(problem, part));
  const all = items.filter((item) => isOf(item) || isSplit(item) || !asksMoney && isNameless(item));
  const held = question.compares && (question.thing.of === undefined || all.some(({ about }) => about.thing.of !== question.thing.of && question.than.includes(about.thing.of ?? ''))) ? all.map(({ about }) => about) : ofThing(all.map(({ about }) => about), question.thing.of === undefined && all.some(({ about }) => about.unit && about.thing.of === question.thing.noun) ? { ...question.thing, of: question.thing.noun } : question.thing);
  const of = all.filter(({ about }) => held.includes(about));
  if (of.some(({ about }) => about.each === undefined && about.to === about.at + 1 && sentences[about.sentence]?.[about.at - 1]?.lower === 'of')) return undefined;
  if (!of.some((one) => isOf(one) || isSplit(one)) || new Set(of.filter((one) => !isNameless(one)).map(({ about }) => about.unit?.row ?? '')).size > 1) return undefined;
  const words = askedWords(problem);
  const exact = of.filter(({ about }) => about.thing.noun === question.thing.noun);
  const named = exact.length >= 2 && askingOf(problem) === 'done' && !question.altogether && exact.length < of.length && !of.some(isNameless) ? exact : of;
  const wanted = question.thing.kinds.filter((kind) => kind !== 'different' && kind !== 'more');
  const isOfKind = (kind: string) => ({ about, label }: Item): boolean => about.thing.kinds.length > 0 ? about.thing.kinds.includes(kind) : label.has(kind);
  const kinds = wanted.filter((kind) => named.some(isOfKind(kind)));
  if (kinds.length < wanted.length && named.some(({ about }) => about.thing.kinds.length > 0)) return undefined;
  const ofKind = kinds.length === 0 ? named : named.filter((item) => kinds.some((kind) => isOfKind(kind)(item)) || item.about.thing.kinds.length === 0);
  // "… at the end of June": all that happened until then.
  const isEnd = question.has('end of') || STATING.has(question.verb) && isSettled(ofKind, words);
  const moments = isEnd ? [] : [...words].flatMap((word) => DAYS[word] ?? (isMoment(word) && !(word === 'first' && question.has('at first')) ? [word] : []));
  const isTimed = ({ label }: Item): boolean => [...label].some(isMoment);
  const isThen = ({ label }: Item): boolean => moments.some((word) => label.has(word));
  if (isEnd && ofKind.some(isTimed) && ![...words].some((word) => isMoment(word) && ofKind.findLast(isTimed)?.label.has(word))) return undefined;
  // "… after the second month": what was before counts as well.
  const asking = (sentences[question.sentence] ?? []).slice(question.from, question.to);
  if (asking.some(({ lower }, at) => /^(?:after|before|by|until)$/.test(lower) && asking.slice(at + 1, at + 4).some((word) => isMoment(word.lower)))) return undefined;
  if (moments.length > 0 && !moments.every((word) => word === 'today' || ofKind.some(({ label }) => label.has(word)))) return undefined;
  // "How many more did Gwen read on Saturday than her brother?"
  const thenToo = moments.length === 1 && ofKind.every(isTimed) ? ofKind.filter(isThen) : [];
  const then = moments.length === 0 || question.compares ? thenToo.length > 1 ? thenToo : ofKind : ofKind.filter((item) => isThen(item) || !isTimed(item));
  const names = question.who.filter((name) => isPersonal(name) && !/^(?:i|you)$/.test(name)).flatMap((name) => name.toLowerCase().split(' ').at(-1) ?? []);
  // "Her family ate 7": they had none of their own.
  const isFromHers = (about: Item['about']): boolean => EATEN.test(about.verb) && items.every(({ about: one }) => one === about || sameOwner(one.who, about.who) !== true);
  // "Her brother broke 7 of them": of hers, unless it was his that were told of last.
  const isOfHers = (about: Item['about']): boolean => about.ofThem && sameOwner(then.findLast(({ about: one }) => one.id < about.id && !one.ofThem)?.about.who ?? [], question.who) === true;
  const isOthers = ({ about, label }: Item): boolean => !isOfHers(about) && !isFromHers(about) && sameOwner(about.who, question.who) === false && !(GIVEN.test(about.verb) && !then.some((one) => one.about !== about && one.about.verb === about.verb && sameOwner(one.about.who, question.who) === true) || about.to_ || about.from_?.some((name) => !/^(?:hers|his|theirs)$/.test(name))) && !names.some((name) => label.has(name));
  const owned = names.length === 0 || question.compares || then.some(({ role, about }) => role === 'whole' || about.who.length === 2 && question.who.every((name) => about.who.includes(name))) ? then : then.filter((item) => !isOthers(item));
  const pair = pairIn(sentences[question.sentence] ?? [], question);
  const places = placesIn((sentences[question.sentence] ?? []).slice(question.from, question.to)).filter((place) => owned.some(({ label }) => label.has(place)));
  const isElsewhere = ({ about }: Item): boolean => {
    const next = problem.quantities.find((one) => one.sentence === about.sentence && one.at > about.at)?.at ?? about.clause.end;
    const own = placesIn((sentences[about.sentence] ?? []).slice(about.at, Math.min(next, about.clause.end)));
    return STATING.has(about.verb) && own.length > 0 && !own.some((place) => places.includes(place));
  };
  const here = places.length === 0 ? owned : owned.filter((item) => !isElsewhere(item));
  const isOwn = ({ label }: Item): boolean => names.some((name) => label.has(name));
  if (sentences[question.sentence]?.[question.thing.to]?.lower === 'and') return undefined;
  // "How much do Adam and his dog weigh?", where somebody else is weighed too.
  const asked = question.who.length > 1 && here.every(({ about }) => about.who.length === 1) ? here.filter(({ about }) => about.who.some((name) => question.who.includes(name))) : [];
  if (asked.length > 1 && asked.length === question.who.length) return asked;
  const both = here.filter(({ label }) => pair.some((word) => label.has(word)));
  if (both.length === 2 && here.length > 2) return both;
  // "How long is the blue rope?"
  const told = names.length > 0 || question.compares || question.altogether || here.some(({ about }) => about.unit === undefined) ? [] : here.filter((one) => [...words].some((word) => one.label.has(word) && here.every((other) => other === one || !other.label.has(word))));
  if (told.length === 1 && told.some(({ follows }) => follows !== undefined)) return told;
  return names.length > 0 && here.some(isOwn) && here.some((item) => item.follows !== undefined) ? here.filter(isOwn) : here;
}

