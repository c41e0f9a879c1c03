import type { Fraction } from '../maths/exact.ts';
import { isVerb, type Clause } from './clauses.ts';
import type { Sentence, Word } from './english.ts';
import { unitOf, type Unit } from './measures.ts';
import type { Numeral } from './numerals.ts';
import { COMPARATIVES, EACH } from './verbs.ts';

/** What a noun phrase counts: its noun in ground form, what kind it is (red), what it holds or is made of (pieces *of gum*). */
export interface Thing { readonly noun: string; readonly kinds: readonly string[]; readonly of?: string; readonly from: number; readonly to: number }

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
  /** It is (in) the subject of its clause: "35 people visited". */
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
  /** Where so many are, if it is not counted: "10 boxes in a *case*". */
  readonly inOne?: string;
  /** It is all of what another number is a part of: "25 out of *55*", "from the original *86*". */
  readonly outOf?: true;
}

const STOP = new Set(['in', 'on', 'at', 'of', 'for', 'from', 'with', 'into', 'to', 'and', 'or', 'but', 'than', 'that', 'who', 'which', 'as', 'if', 'then', 'when', 'by', 'per', 'each', 'every', 'there', 'so', 'during', 'after', 'before', 'left', 'altogether', 'because', 'while', 'over', 'out', 'away', 'back', 'yesterday', 'today', 'tomorrow', 'now', 'together', 'again', 'apiece', 'the', 'a', 'an', 'his', 'her', 'their', 'my', 'your', 'our', 'its', 'he', 'she', 'they', 'it', 'we', 'i', 'you', 'them', 'him', 'us', 'me', 'only', 'also', 'still', 'already', 'this', 'these', 'those', 'about', 'around', 'up', 'off', 'down', 'under', 'through', 'long', 'wide', 'tall', 'high', 'deep', 'old', 'ago', 'away', 'later', 'n\'t', 'not', 'too', 'onto', 'across', 'without', 'online', 'equally', 'evenly', 'total', 'plus', 'minus', 'inside', 'more', 'fewer', 'less', 'can', 'will', 'would', 'do', 'how', 'what', 'some', 'another', 'all', 'like', 'worth', 'apart', 'though', 'however', 'should', 'must', 'could', 'may', 'might', 'did', 'does']);
/** Sizes stop a phrase after its noun ("18 inches long") and belong to it before ("44 tall trees"). */
const SIZES = new Set(['long', 'wide', 'tall', 'high', 'deep', 'old']);
/** Verbs that stand right after a noun, though the library may call them nouns. */
const VERBS_AFTER = new Set(['get', 'gets', 'receive', 'receives', 'eat', 'eats', 'need', 'needs', 'use', 'cost', 'costs', 'weigh', 'weighs', 'hold', 'holds', 'make', 'pay', 'come', 'go', 'went', 'sat', 'take', 'fit']);
const COUNTED_BY = new Set(['piece', 'slice', 'pair', 'sheet', 'pack', 'package', 'packet', 'box', 'bag', 'set', 'bottle', 'can', 'cup', 'glass', 'jar', 'carton', 'bunch', 'group', 'loaf', 'bar', 'basket', 'case', 'bucket', 'load', 'row', 'stick', 'grain', 'bouquet', 'roll', 'bundle', 'crate', 'pile', 'plate', 'bowl', 'tray', 'team', 'container', 'ream', 'drum', 'sack', 'tube', 'deck', 'batch', 'dozen', 'kind', 'type', 'number', 'jug', 'barrel', 'block', 'scoop', 'game', 'round', 'page', 'chapter', 'head', 'flock', 'herd', 'tank', 'album', 'stack', 'vase', 'bin', 'book', 'carload', 'truckload', 'pitcher', 'ball', 'section', 'tablespoon', 'teaspoon', 'collection']);

/** Nouns of which so many make one. */
const GROUPS = new Set(['group', 'row', 'team', 'pack', 'package', 'packet', 'box', 'bag', 'set', 'case', 'pile', 'bunch', 'stack', 'carton', 'bundle', 'crate', 'tray', 'basket', 'jar', 'roll', 'block']);

/** Nouns that count pieces of something and say nothing about it. */
export const PIECES = new Set(['piece', 'slice', 'sheet', 'grain', 'number', 'bit', 'kind', 'type', 'amount', 'head', 'stick', 'pair']);

const stops = (word: Word): boolean => STOP.has(word.lower) || word.root === 'be' || word.root === 'have' || word.root === 'do' || word.tags.has('Pronoun') || word.tags.has('Preposition');

/** The noun phrase from a word on, with what it is of; no noun where none stands there. */
export function thingFrom(words: Sentence, from: number, verbAt = -1): Thing {
  const nouns: Word[] = [];
  const isCounted = words[from - 1]?.tags.has('Value') === true || /^\d/.test(words[from - 1]?.text ?? '') || /^(?:many|more)$/.test(words[from - 1]?.lower ?? '');
  let at = from;
  for (; at < words.length; at++) {
    const word = words[at];
    if (!word || (stops(word) && !(nouns.length === 0 && SIZES.has(word.lower) && words[at + 1] && !stops(words[at + 1] as Word))) || (at === verbAt && nouns.length > 0)) break;
    if ((word.tags.has('Value') && word.root !== 'quarter') || /^\d/.test(word.text)) break;
    if (at > from && word.tags.has('Verb') && (word.tags.has('PastTense') || word.tags.has('Gerund') || word.tags.has('PresentTense') && word.root !== word.lower && !(isCounted && !nouns.at(-1)?.tags.has('Plural'))) && nouns.length > 0 && !nounLater(words, at)) break;
    if (word.tags.has('Adverb') && nouns.length > 0 && !word.tags.has('Noun')) break;
    if (word.owns) { nouns.length = 0; continue; }
    if (nouns.length > 0 && (VERBS_AFTER.has(word.lower) || COMPARATIVES[word.lower] !== undefined)) break;
    // After a plural noun a verb or another clause begins, unless a noun follows: "sports teams".
    const last = nouns.at(-1);
    if (last?.tags.has('Plural') && !word.tags.has('Plural')) break;
    if (nouns.length === 0 && word.tags.has('PastTense') && VERBS_AFTER.has(word.root)) break;
    nouns.push(word);
    if (isCounted && nouns.length === 1 && word.lower.length <= 2 && unitOf(word.lower) && words[at + 1]?.lower !== 'of') { at++; break; }
    if (/[,;:.?!()]/.test(word.gap) && !(/,/.test(word.gap) && nouns.every((one) => one.tags.has('Adjective')))) { at++; break; }
  }
  const head = nouns.at(-1);
  const [of, inside, later] = [words[at], words[at + 1], words[at + 2]];
  const thing = { noun: head?.root ?? '', kinds: nouns.slice(0, -1).map((word) => word.root), from, to: at };
  if (of?.lower === 'of' && head && (COUNTED_BY.has(thing.noun) || unitOf(thing.noun)) && inside && !/[,.;?]/.test(words[at - 1]?.gap ?? '')) {
    const skip = /^(?:the|his|her|their|my|our|its|your|these|those|a|an)$/.test(inside.lower) ? 1 : 0;
    const held = later || skip === 0 ? thingFrom(words, at + 1 + skip, verbAt) : undefined;
    if (held && held.noun !== '' && !/^(?:them|it|those)$/.test(inside.lower)) {
      return PIECES.has(thing.noun) ? { ...thing, noun: held.noun, kinds: [...thing.kinds, ...held.kinds], of: thing.noun, to: held.to } : { ...thing, of: held.noun, kinds: [...thing.kinds, ...held.kinds], to: held.to };
    }
  }
  return thing;
}

/** Whether a noun still comes in the same phrase: "used crayons", "broken toys". */
function nounLater(words: Sentence, at: number): boolean {
  const next = words[at + 1];
  return next !== undefined && next.tags.has('Plural') && !/[,;]/.test(words[at]?.gap ?? '') && !stops(next);
}

/** The names in a run of words: people, or nouns in ground form; pronouns as they stand. */
export function namesIn(words: readonly Word[]): readonly string[] {
  const names: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) continue;
    if (/^(?:of|in|on|at|from|for|with|to|by|who|that|which)$/.test(word.lower)) break;
    if (word.lower === 'and' || word.lower === 'or') continue;
    if (word.tags.has('Pronoun') || /^(?:i|you|he|she|they|we|it)$/.test(word.lower)) { names.push(word.lower); continue; }
    const next = words[at + 1];
    const endsRun = !next || /[,]/.test(word.gap) || next.lower === 'and' || next.lower === 'or' || /^(?:of|in|on|at|from|for|with|to|by|who|that|which)$/.test(next.lower) || next.tags.has('Pronoun');
    if (isTitle(word)) continue;
    if (word.owns && next && endsAfter(words, at)) continue;
    if (endsRun && (word.tags.has('Noun') || word.tags.has('ProperNoun') || word.tags.has('Person') || /^[A-Z]/.test(word.text) || word.tags.has('Adjective') || !word.tags.has('Determiner'))) names.push(possessed(words, at));
  }
  return names.filter((name) => name !== '' && !/^(?:the|a|an|his|her|their|my|if|then|there|each|both|all|also|together|one|week|day|month|year|night|morning|afternoon|evening|time|other|rest|today|left|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/i.test(name));
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const isProper = (word: Word): boolean => /^\p{Lu}/u.test(word.text) && !word.tags.has('Plural') && !word.tags.has('Pronoun') && !word.tags.has('Determiner');
const proper = (word: Word): string => capital(word.lower);
const isTitle = (word: Word): boolean => /^(?:mr|mrs|ms|dr|miss|uncle|aunt|mister|coach|farmer|aunty)\.?$/.test(word.lower);
const endsAfter = (words: readonly Word[], at: number): boolean => words[at + 1] !== undefined;

/** "Amy's sister" is somebody else than Amy, and than Ben's sister. */
function possessed(words: readonly Word[], at: number): string {
  const [before, word] = [words[at - 1], words[at]];
  if (!word) return '';
  if (before?.owns) return `${proper(before)} ${word.root}`;
  if (before && isTitle(before)) return `${capital(before.lower.replace('.', ''))} ${proper(word)}`;
  return isProper(word) ? proper(word) : word.root;
}

interface Place { readonly words: Sentence; readonly clauses: readonly Clause[]; readonly sentence: number; readonly numeral: Numeral; readonly id: number }

/** What a sentence says of a number in it. */
export function quantityOf({ words, clauses, sentence, numeral, id }: Place): Quantity {
  const clause = clauses.find((one) => numeral.from >= one.start && numeral.from < one.end) ?? clauses[0] as Clause;
  const [first, last] = [words[numeral.from] as Word, words[numeral.to - 1] as Word];
  const inClause = words.slice(clause.start, clause.end);
  const comparing = comparison(words, numeral);
  const found = thingOf(words, numeral, comparing?.past ?? numeral.to, clause);
  const unit = numeral.sign !== undefined && numeral.is !== 'percent' ? unitOf(numeral.sign) : unitOf(pricedThing(found, numeral)?.unit ?? found.noun);
  const subject = ownerWords(words, clauses, clause);
  const isSubject = numeral.from >= clause.subject.from && numeral.from < clause.subject.to;
  const priced = pricedThing(found, numeral);
  const thing = priced ? { ...found, noun: priced.unit, kinds: [] } : found;
  const each = priced?.each ?? containerBefore(words, numeral) ?? eachOf(words, { numeral, clause, thing, from: saidFrom(words, clauses, clause) });
  const others = goesTo(words, clause, numeral);
  const after = words[comparing?.past ?? numeral.to];
  const [ofWord, themWord] = [words[numeral.to], words[numeral.to + 1]];
  const isTimed = unit?.of === 'time' && each !== undefined && unitOf(each.replace('?', ''))?.of === 'time';
  const outOf = ofWord?.lower === 'out' && themWord?.lower === 'of';
  const ofThem = outOf || numeral.is !== 'fraction' && numeral.is !== 'percent' && ofWord?.lower === 'of' && themWord !== undefined && /^(?:them|these|those|the|which|it|his|her|their|whom|my|your|our|all)$/.test(themWord.lower) || (ofWord?.lower === 'of' && themWord?.owns === true && numeral.is === 'number');
  return {
    id, value: numeral.value, is: isMeasured(words, numeral, unit) ? 'number' : numeral.is, ...(numeral.terms && { terms: numeral.terms }),
    start: first.start - (/[$£€]$/.test(first.before) ? 1 : 0), end: last.end, sentence, clause, at: numeral.from, to: Math.max(thing.to, numeral.to), thing,
    ...(unit && { unit }), who: isSubject ? [] : namesIn(subject), ...others, verb: clause.verb, not: clause.not, isSubject,
    ...(each !== undefined && !isTimed && { each }), ...(comparing && comparing.is !== undefined && { compares: { is: comparing.is, ...(comparing.than && { than: comparing.than }) } }),
    more: /^(?:more|additional|extra|another)$/.test(after?.lower ?? '') || comparing?.past !== undefined || /^(?:another|additional|extra)$/.test(words[numeral.from - 1]?.lower ?? ''),
    ofThem, around: new Set(inClause.map((word) => word.root)), ...(numeral.weak && { weak: true as const }), ...(isAllOf(words, numeral) && { outOf: true as const }),
  };
}

/** "half a cup", "3/4 mile": so much of a unit, and no part of something. */
function isMeasured(words: Sentence, { is, to }: Numeral, unit: Unit | undefined): boolean {
  return is === 'fraction' && unit !== undefined && (words[to]?.lower !== 'of' || /^(?:a|an)$/.test(words[to + 1]?.lower ?? ''));
}

/** "25 out of 55", "from the original 86", "from her collection of 90". */
function isAllOf(words: Sentence, { from }: Numeral): boolean {
  const before = words.slice(Math.max(0, from - 5), from).map((word) => word.lower).join(' ');
  return /(?:\bout of(?: the)?|\bfrom the original|\bfrom (?:her|his|their|a|the) \w+ of)$/.test(before);
}

/** "How many 6 dollar games": every game costs 6 dollars. */
function pricedThing(thing: Thing, numeral: Numeral): { readonly each: string; readonly unit: string } | undefined {
  const [first] = thing.kinds;
  if (numeral.is !== 'number') return undefined;
  if (numeral.sign !== undefined && thing.noun !== '' && /[$£€]/.test(numeral.sign) && unitOf(thing.noun) === undefined) return { each: thing.noun, unit: numeral.sign };
  return first !== undefined && /^(?:dollar|cent|pound|euro|buck)$/.test(first) && thing.noun !== 'bill' && thing.noun !== 'coin' ? { each: thing.noun, unit: first } : undefined;
}

/** "groups of 9", "a package of 6", "2 bags of 9 apples": every one of them holds so many. */
function containerBefore(words: Sentence, numeral: Numeral): string | undefined {
  const [of, container, before] = [words[numeral.from - 1], words[numeral.from - 2], words[numeral.from - 3]];
  if (of?.lower !== 'of' || !container || !(GROUPS.has(container.root) || container.tags.has('Plural') && COUNTED_BY.has(container.root))) return undefined;
  if (/^(?:the|this|that)$/.test(before?.lower ?? '') && !container.tags.has('Plural')) return undefined;
  return before && (before.tags.has('Value') || /^\d/.test(before.text)) ? container.root : `?${container.root}`;
}

/** The subject's words; of a clause without one, those of the nearest clause before with one. */
function ownerWords(words: Sentence, clauses: readonly Clause[], clause: Clause): readonly Word[] {
  const upto = clauses.slice(0, clauses.indexOf(clause) + 1).toReversed();
  const owner = upto.find((one) => one.own);
  return owner ? words.slice(owner.subject.from, owner.subject.to) : [];
}

function thingOf(words: Sentence, numeral: Numeral, from: number, clause: Clause): Thing {
  const [next, after] = [words[from], words[from + 1]];
  if (numeral.is === 'fraction' && next?.lower === 'of' && /^(?:a|an)$/.test(after?.lower ?? '') && unitOf(words[from + 2]?.root ?? '')) return thingFrom(words, from + 2, clause.verbAt);
  if (numeral.is === 'fraction' && (next?.lower === 'a' || next?.lower === 'an') && unitOf(after?.root ?? '')) return thingFrom(words, from + 1, clause.verbAt);
  if (next?.lower === 'of' && after && /^(?:the|these|those|his|her|their|my|its|our|your|a|an|all)$/.test(after.lower)) return thingFrom(words, from + 2, clause.verbAt);
  if (next?.lower === 'of' && after && !/^(?:them|which|it|whom)$/.test(after.lower)) return thingFrom(words, from + 1, clause.verbAt);
  if (numeral.to > from) return { noun: '', kinds: [], from, to: from };
  if (/[,;:.?]/.test(words[from - 1]?.gap ?? '')) return { noun: '', kinds: [], from, to: from };
  const own = thingFrom(words, from, clause.verbAt);
  if (own.noun !== '' || own.to > from) return own;
  // "the number of boys is 12", "his score was 62": what it counts stands before.
  return { noun: '', kinds: [], from, to: from };
}

function comparison(words: Sentence, numeral: Numeral): { readonly is?: 'more' | 'less' | 'times'; readonly than?: readonly string[]; readonly past?: number } | undefined {
  // "8 more", "8 more apples than Tom", "5 years older than", "3 times as many as".
  for (let at = numeral.to; at < Math.min(words.length, numeral.to + 6); at++) {
    const word = words[at];
    if (!word || /[,;]/.test(words[at - 1]?.gap ?? '') || word.lower === 'how') break;
    const direction = COMPARATIVES[word.lower];
    const isTimes = numeral.is === 'times';
    if (direction === undefined && !(isTimes && /^(?:as|the|that|his|her|their)$/.test(word.lower))) { if (word.root === 'be' || word.lower === 'and' || word.lower === 'to') break; continue; }
    const than = words.findIndex((one, index) => index > at && index < at + 14 && (one.lower === 'than' || (isTimes && one.lower === 'as' && index > at) || (isTimes && one.lower === 'of')));
    const past = at === numeral.to && /^(?:more|fewer|less)$/.test(word.lower) ? at + 1 : undefined;
    if (than < 0 && !isTimes) return past === undefined ? undefined : { past };
    const thanWords = than < 0 ? [] : words.slice(than + 1, untilEnd(words, than + 1));
    return { is: isTimes ? 'times' : direction ?? 'more', than: thanWords.map((one) => one.root), ...(past !== undefined && { past }) };
  }
  return undefined;
}

function untilEnd(words: Sentence, from: number): number {
  let at = from;
  while (at < words.length && !/[,;.?]/.test(words[at]?.gap ?? '') && !/^(?:and|but|how|if)$/.test(words[at]?.lower ?? '')) at++;
  return Math.min(words.length, /^(?:and|but|how|if)$/.test(words[at]?.lower ?? '') ? at : at + 1);
}

/** Where what is said of a clause without a subject of its own begins. */
function saidFrom(words: Sentence, clauses: readonly Clause[], clause: Clause): number {
  let at = clauses.indexOf(clause);
  const isThere = (one: Clause | undefined): boolean => one !== undefined && words.slice(one.start, one.verbAt).some((word) => word.lower === 'there');
  while (at > 0 && !isThere(clauses[at]) && (!clauses[at]?.own || /^(?:that|who|which)$/.test(clauses[at]?.lead ?? ''))) at--;
  return clauses[at]?.start ?? clause.start;
}

/** "each of the 8 sections": where the noun begins. */
function pastNumber(words: Sentence, from: number): number {
  let at = from;
  if (words[at]?.lower !== 'of') return at;
  while (/^(?:of|the|these|those|his|her|their|its|my)$/.test(words[at]?.lower ?? '') || words[at]?.tags.has('Value') === true) at++;
  return at;
}

/** The noun that every one of which has the quantity. */
function eachOf(words: Sentence, { numeral, clause, thing, from }: { readonly numeral: Numeral; readonly clause: Clause; readonly thing: Thing; readonly from: number }): string | undefined {
  const end = Math.max(thing.to, numeral.to);
  // "6 in each box", "$5 per hour", "$5 each", "6 for every friend".
  for (let at = end; at < words.length; at++) {
    const word = words[at];
    if (!word || at > end + 5 || /^(?:and|but|if|that|who|which|how|so|then|he|she|they|when)$/.test(word.lower) || (/[,;]/.test(words[at - 1]?.gap ?? '') && at > numeral.to)) break;
    if ((word.tags.has('Value') && !/^(?:a|an)$/.test(word.lower)) || /^\d/.test(word.text)) break;
    if (EACH.has(word.lower)) {
      const noun = thingFrom(words, pastNumber(words, at + 1), clause.verbAt);
      if (word.lower === 'each' && /[,.;?]/.test(word.gap)) return '*';
      return noun.noun === '' || /^(?:one|have|has|cost|costs|weigh|get|got)$/.test(words[at + 1]?.lower ?? '') ? '*' : noun.noun === 'one' ? '*' : noun.noun;
    }
    if (at === end && /^(?:a|an)$/.test(word.lower) && words[at + 1] && !stops(words[at + 1] as Word) && thing.noun !== '') {
      const noun = thingFrom(words, at + 1, clause.verbAt).noun;
      if (unitOf(noun)?.of === 'time' || ['piece', 'person', 'box', 'bag', 'pack', 'game', 'ticket', 'pound', 'dozen', 'gallon', 'night', 'mile', 'lawn', 'shelf', 'gram'].includes(noun)) return noun;
    }
  }
  // "each box holds 6", "every day she reads 6".
  for (let at = from; at < numeral.from; at++) {
    if (!EACH.has(words[at]?.lower ?? '')) continue;
    const next = words[at + 1];
    if (/[,.;]/.test(words[at]?.gap ?? '') || /^(?:and|plus|but)$/.test(next?.lower ?? '')) continue;
    // "Each of the 48 lambs" counts the lambs.
    if (next?.lower === 'of' && !words.slice(at, numeral.from).some((_, index) => isVerb(words, at + index))) continue;
    const noun = next?.lower === 'of' ? thingFrom(words, /^(?:the|his|her|their|these|those|its|my)$/.test(words[at + 2]?.lower ?? '') ? at + 3 : at + 2, clause.verbAt) : thingFrom(words, at + 1, clause.verbAt);
    return noun.noun === '' || noun.noun === 'one' || next?.root === 'have' ? '*' : noun.noun;
  }
  // "10 stickers on a page", "5 books on each shelf".
  for (let at = end; at < Math.min(clause.end + 3, end + 2); at++) {
    if (unitOf(thing.noun)?.of === 'money' || numeral.sign !== undefined || !/^(?:on|in|into|inside|per|onto)$/.test(words[at]?.lower ?? '') || !/^(?:a|an|one)$/.test(words[at + 1]?.lower ?? '')) continue;
    const noun = thingFrom(words, at + 2, clause.verbAt);
    if (noun.noun !== '' && noun.of === undefined) return unitOf(noun.noun)?.of === 'time' ? noun.noun : `?${noun.noun}`;
  }
  // "2 ounces to wash a pound of clothes".
  const [to, wash, a, pound] = words.slice(end, end + 4);
  if (to?.lower === 'to' && wash && /^(?:a|an|one|each|every)$/.test(a?.lower ?? '') && pound) return `?${pound.root}`;
  // "boxes which can contain 9", "tables that seat 4".
  if (/^(?:hold|contain|fit|seat|carry|load|transport|accommodate)$/.test(clause.verb) && numeral.from > clause.verbAt) {
    const subjectWords = words.slice(clause.subject.from, clause.subject.to);
    const holder = subjectWords.findLast((word) => word.tags.has('Noun') && !word.tags.has('Pronoun') && !word.tags.has('ProperNoun')) ?? (clause.lead === 'which' || clause.lead === 'that' ? words[clause.start - 1] : undefined);
    if (holder) return `?${holder.root}`;
  }
  // "one box holds 6", "a bee has 6 legs": every one of them.
  const subject = words.slice(clause.subject.from, clause.subject.to);
  if (subject.length >= 2 && subject.length <= 4 && /^(?:a|an|one)$/.test(subject[0]?.lower ?? '') && /^(?:have|hold|contain|cost|weigh|carry|fit|seat|take|need|use|transport|eat|be|make|sell|load)$/.test(clause.verb) && numeral.from > clause.verbAt && !subject.some((word) => word.lower === 'of')) {
    const noun = thingFrom(words, clause.subject.from + 1, clause.verbAt);
    return noun.noun === '' ? undefined : `?${noun.noun}`;
  }
  return undefined;
}

/** To whom and from whom a quantity goes. */
function goesTo(words: Sentence, clause: Clause, numeral: Numeral): { readonly to_?: readonly string[]; readonly from_?: readonly string[] } {
  const between = words.slice(clause.verbAt + 1, numeral.from);
  const direct = numeral.from > clause.verbAt && between.length > 0 && between.length <= 4 ? namesIn(between.filter((word) => !word.tags.has('Adverb'))) : [];
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
