import type { Fraction } from '../maths/exact.ts';
import { byWord } from './by-word.ts';
import type { Clause } from './clauses.ts';
import { containerBefore, eachOf, isSize, pricedThing, saidFrom } from './each.ts';
import type { Sentence, Word } from './english.ts';
import { unitOf, type Unit } from './measures.ts';
import { namesIn } from './names.ts';
import type { Numeral } from './numerals.ts';
import { comparison, MEASURED } from './than.ts';
import { asArea, thingFrom, type Thing } from './thing.ts';

/** A number in a problem, with all that its sentence says of it. */
export interface Quantity {
  readonly id: number;
  readonly value: Fraction;
  readonly is: Numeral['is'];
  readonly terms?: readonly Fraction[];
  /** Its characters in the text. */
  readonly start: number; readonly end: number;
  readonly sentence: number; readonly clause: Clause; readonly at: number; readonly to: number;
  readonly thing: Thing;
  readonly unit?: Unit;
  /** Whose it is: the subject's names in ground form; empty where nobody is named. */
  readonly who: readonly string[];
  /** To whom, and from whom, it goes. */
  readonly to_?: readonly string[]; readonly from_?: readonly string[];
  readonly verb: string; readonly not: boolean;
  /** It is (in) the subject of its clause: "16 guests came". */
  readonly isSubject: boolean;
  /** It belongs to every one of these: "each box holds 6", "6 in each box", "6 a day". */
  readonly each?: string;
  /** It is so much more or less, than what. */
  readonly compares?: { readonly is: 'more' | 'less' | 'times'; readonly than?: readonly string[] };
  /** "12 more" without a "than". */
  readonly more: boolean;
  /** It is some of what was named before: "9 of them". */
  readonly ofThem: boolean;
  /** Ground forms of the other words of its clause. */
  readonly around: ReadonlySet<string>;
  readonly weak?: true;
  /** Where so many are, if it is not counted: "8 trays in a *crate*". */
  readonly inOne?: string;
  /** It is all of what another number is a part of: "4 out of *9*", "from the original *70*". */
  readonly outOf?: true;
}

/** Speeds that are written as one word, and the length in them that is gone each hour. */
const SPEEDS: Readonly<Record<string, string>> = byWord({ mph: 'mile', kph: 'kilometre', kmh: 'kilometre', 'km/h': 'kilometre' });

interface Place { readonly words: Sentence; readonly clauses: readonly Clause[]; readonly sentence: number; readonly numeral: Numeral; readonly id: number }

/** What a sentence says of a number in it. */
export function quantityOf({ words, clauses, sentence, numeral, id }: Place): Quantity {
  const clause = clauses.find((one) => numeral.from >= one.start && numeral.from < one.end) ?? clauses[0] as Clause;
  const [first, last] = [words[numeral.from] as Word, words[numeral.to - 1] as Word];
  const inClause = words.slice(clause.start, clause.end);
  const comparing = comparison(words, numeral, clause);
  const found = asArea(thingOf(words, numeral, comparing?.past ?? numeral.to, clause));
  const measured = measuredThing(words, numeral, found);
  const priced = pricedThing(found, numeral, words);
  const speed = SPEEDS[found.noun] ?? SPEEDS[numeral.sign ?? ''];
  const isMoney = found.noun === 'pound' && found.of === undefined && !words.some(({ root, before }) => /^(?:dollar|cent)$/.test(root) || before.includes('$')) && (/^(?:cost|pay|spend|earn|charge|owe)$/.test(clause.verb) || /^(?:buy|sell|order|get)$/.test(clause.verb) && words[numeral.from - 1]?.lower === 'for');
  const unit = isMoney ? unitOf('£') : speed !== undefined ? unitOf(speed) : numeral.sign !== undefined && numeral.is !== 'percent' ? unitOf(numeral.sign) : unitOf(priced?.unit ?? measured?.noun ?? found.noun);
  const subject = ownerWords(words, clauses, clause);
  const isSubject = numeral.from >= clause.subject.from && numeral.from < clause.subject.to;
  const thing = isMoney ? { ...found, noun: '£' } : speed !== undefined ? { ...found, noun: speed, kinds: [] } : priced ? { ...found, noun: priced.unit, kinds: [] } : measured ?? found;
  const each = speed !== undefined ? 'hour' : priced?.each ?? containerBefore(words, numeral) ?? eachOf(words, { numeral, clause, thing, from: saidFrom(words, clauses, clause) });
  const others = goesTo(words, clause, numeral);
  const after = words[comparing?.past ?? numeral.to];
  const [ofWord, themWord] = [words[numeral.to], words[numeral.to + 1]];
  const isTimed = unit?.of === 'time' && /^(?:in|for|within|over)$/.test(words[numeral.from - 1]?.lower ?? '') && each !== undefined && (unitOf(each.replace('?', ''))?.of === 'time' && !(/^(?:hour|minute)$/.test(unit.name) && /^(?:day|week)$/.test(each)) || /^(?:night|morning|evening)$/.test(each));
  const outOf = ofWord?.lower === 'out' && themWord?.lower === 'of';
  const ofThem = outOf || numeral.is !== 'fraction' && numeral.is !== 'percent' && ofWord?.lower === 'of' && themWord !== undefined && /^(?:them|these|those|the|which|it|his|her|their|whom|my|your|our|all)$/.test(themWord.lower) || (ofWord?.lower === 'of' && themWord?.owns === true && numeral.is === 'number');
  return {
    id, value: numeral.value, is: isMeasured(words, numeral, unit) ? 'number' : numeral.is, ...(numeral.terms && { terms: numeral.terms }),
    start: first.start - (/[$£€]$/.test(first.before) ? 1 : 0), end: last.end, sentence, clause, at: numeral.from, to: Math.max(thing.to, numeral.to), thing,
    ...(unit && { unit }), who: clause.passive && doerOf(words, clause).length > 0 ? doerOf(words, clause) : isSubject ? [] : ownersIn(subject, inClause), ...others, verb: isAllOf(words, numeral) && words[numeral.from - 2]?.lower === 'of' ? 'have' : clause.verb, not: clause.not, isSubject,
    ...(each !== undefined && !isTimed && each.replace('?', '') !== thing.noun && { each }), ...(comparing && comparing.is !== undefined && { compares: { is: comparing.is, ...(comparing.than && { than: comparing.than }) } }),
    more: /^(?:more|additional|extra|another)$/.test(after?.lower ?? '') || comparing?.past !== undefined || /^(?:another|additional|extra)$/.test(words[numeral.from - 1]?.lower ?? ''),
    ofThem, around: new Set(inClause.map((word) => word.root)), ...(numeral.weak && { weak: true as const }), ...((isAllOf(words, numeral) || measured && words[numeral.from - 2]?.lower === 'from') && { outOf: true as const }),
  };
}

/** What things are measured in by the piece: "half of a bag". */
const PORTIONS = /^(?:bag|box|pack|packet|carton|can|jar|bottle|bucket|tank|tub|tablespoon|teaspoon|scoop|bushel|acre)$/;

/** "a 2 metre length of ribbon", "a 5 kg bag": what is told of one thing is how long or heavy it is. */
function measuredThing(words: Sentence, { from, to, is }: Numeral, found: Thing): Thing | undefined {
  const [first, ...kinds] = found.kinds;
  const isOneThing = /^(?:a|an|the|this|that|his|her|its|their|another)$/.test(words[from - 1]?.lower ?? '') && words[found.to - 1]?.tags.has('Plural') !== true;
  return is === 'number' && isOneThing && first !== undefined && isSize(first, words[to]) ? { ...found, noun: first, kinds, ...(found.of !== undefined && { of: found.of }) } : undefined;
}

/** "half a cup", "3/4 mile", "0.5 of a bag": so much of a unit, and no part of something. */
function isMeasured(words: Sentence, { is, to }: Numeral, unit: Unit | undefined): boolean {
  const isOfOne = words[to]?.lower === 'of' && /^(?:a|an)$/.test(words[to + 1]?.lower ?? '');
  return is === 'fraction' && (unit !== undefined ? words[to]?.lower !== 'of' || isOfOne : isOfOne && PORTIONS.test(words[to + 2]?.root ?? '') && !(words[to + 3]?.lower === 'of' && words[to + 4]?.tags.has('Value')));
}

/** "4 out of 9", "from the original 70", "from his bag of 30". */
function isAllOf(words: Sentence, { from }: Numeral): boolean {
  const before = words.slice(Math.max(0, from - 5), from).map((word) => word.lower).join(' ');
  // "14 of her 60 cards".
  const [some, of] = [words[from - 3], words[from - 2]];
  if (of?.lower === 'of' && /^(?:the|his|her|their|its|my|our)$/.test(words[from - 1]?.lower ?? '') && [some, unitOf(some?.root ?? '') ? words[from - 4] : undefined].some((word) => word?.tags.has('Value') || /^\d/.test(word?.text ?? ''))) return true;
  return /(?:\bout of(?: the)?|\bfrom the original|\bfrom (?:her|his|their|a|the) \w+ of)$/.test(before);
}

/** "9 cakes were baked *by Ann*". */
function doerOf(words: Sentence, clause: Clause): readonly string[] {
  const by = words.findIndex((word, at) => word.lower === 'by' && at > clause.verbAt && at < clause.end && words[at + 1]?.tags.has('ProperNoun'));
  return by < 0 ? [] : namesIn(words.slice(by + 1, by + 2).map((word) => ({ ...word, gap: '' })));
}

/** Whose it is: "the height *of Ann*", "there are 9 in the box *of Ben*", "in *Ben's* box"; else the subject. */
function ownersIn(subject: readonly Word[], clause: readonly Word[]): readonly string[] {
  const of = subject.findIndex((word, at) => word.lower === 'of' && MEASURED.test(subject[at - 1]?.root ?? ''));
  if (of > 0) return namesIn(subject.slice(of + 1));
  const names = namesIn(subject);
  if (names.length > 0) return names;
  const at = clause.findIndex((word, index) => word.lower === 'of' && clause[index + 1]?.tags.has('ProperNoun') && /^(?:in|on|at)$/.test([clause[index - 2], clause[index - 3]].find((one) => PLACED.test(one?.lower ?? ''))?.lower ?? ''));
  const owner = at >= 0 ? clause[at + 1] : clause.find((word, index) => word.owns && word.tags.has('ProperNoun') && PLACED.test(clause[index - 1]?.lower ?? ''));
  return owner ? namesIn([owner].map((word) => ({ ...word, owns: false, gap: '' }))) : [];
}

const PLACED = /^(?:in|on|at)$/;

/** The subject's words; of a clause without one, those of the nearest clause before with one. */
function ownerWords(words: Sentence, clauses: readonly Clause[], clause: Clause): readonly Word[] {
  const upto = clauses.slice(0, clauses.indexOf(clause) + 1).toReversed();
  const owner = upto.find((one) => one.own);
  // "gave 15 to Bruno, who had 20".
  const named = clause.lead === 'who' && !clause.own ? words[clause.start - 1] : undefined;
  if (named?.tags.has('ProperNoun') && words[clause.start]?.lower === 'who') return [{ ...named, gap: '' }];
  return owner ? words.slice(owner.subject.from, owner.subject.to) : [];
}

function thingOf(words: Sentence, numeral: Numeral, from: number, clause: Clause): Thing {
  const [next, after] = [words[from], words[from + 1]];
  // "4 times as many boys as girls".
  if (numeral.is === 'times' && next?.lower === 'as' && /^(?:many|much)$/.test(after?.lower ?? '')) { const own = thingFrom(words, from + 2, clause.verbAt); if (own.noun !== '') return own; }
  // "18 flew away": what follows is what they did.
  if (from === clause.verbAt) return { noun: '', kinds: [], from, to: from };
  // "earned $72 mowing lawns".
  if (numeral.sign !== undefined && next?.lower.endsWith('ing') && next.tags.has('Verb')) return { noun: '', kinds: [], from, to: from };
  if (numeral.is === 'fraction' && next?.lower === 'of' && /^(?:a|an)$/.test(after?.lower ?? '') && unitOf(words[from + 2]?.root ?? '')) return thingFrom(words, from + 2, clause.verbAt);
  if (numeral.is === 'fraction' && (next?.lower === 'a' || next?.lower === 'an') && unitOf(after?.root ?? '')) return thingFrom(words, from + 1, clause.verbAt);
  // "4 of his 11 worksheets".
  if (next?.lower === 'of' && after && /^(?:the|these|those|his|her|their|my|its|our|your)$/.test(after.lower) && words[from + 2]?.tags.has('Value')) return thingFrom(words, from + 3, clause.verbAt);
  if (next?.lower === 'of' && after && /^(?:the|these|those|his|her|their|my|its|our|your|a|an|all)$/.test(after.lower)) return thingFrom(words, from + 2, clause.verbAt);
  if (next?.lower === 'of' && after && !/^(?:them|which|it|whom)$/.test(after.lower)) return thingFrom(words, from + 1, clause.verbAt);
  if (numeral.to > from) return { noun: '', kinds: [], from, to: from };
  if (/[,;:.?]/.test(words[from - 1]?.gap ?? '')) return { noun: '', kinds: [], from, to: from };
  const own = thingFrom(words, from, clause.verbAt);
  if (own.noun !== '' || own.to > from) return own;
  // "the number of boys is 12", "her mark was 17": what it counts stands before.
  return { noun: '', kinds: [], from, to: from };
}

/** To whom and from whom a quantity goes. */
function goesTo(words: Sentence, clause: Clause, numeral: Numeral): { readonly to_?: readonly string[]; readonly from_?: readonly string[] } {
  const between = words.slice(clause.verbAt + 1, numeral.from);
  const direct = numeral.from > clause.verbAt && between.length > 0 && between.length <= 4 && !between.some((word) => word.tags.has('Value')) ? namesIn(between.filter((word) => !word.tags.has('Adverb'))) : [];
  const her = between.length === 1 && between[0]?.lower === 'her' ? ['her'] : undefined;
  const giving = /^(?:give|send|lend|hand|offer|bring|sell|buy|pay|feed|get|mail|award|donate|make|bake|teach|show|pass|leave)$/.test(clause.verb);
  let [to, from]: (readonly string[] | undefined)[] = [giving ? her ?? (direct.length > 0 ? direct : undefined) : undefined, undefined];
  for (let at = numeral.to; at < clause.end; at++) {
    const word = words[at];
    const end = Math.min(clause.end, at + 6);
    if (word?.lower === 'to' && !words[at + 1]?.tags.has('Verb')) to ??= namesIn(words.slice(at + 1, end));
    if (word?.lower === 'from') from ??= namesIn(words.slice(at + 1, end));
  }
  return { ...(to && to.length > 0 && { to_: to }), ...(from && from.length > 0 && { from_: from }) };
}
