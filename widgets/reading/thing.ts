import type { Sentence, Word } from './english.ts';
import { unitOf } from './measures.ts';
import { COMPARATIVES } from './verbs.ts';

/** What a noun phrase counts: its noun in ground form, what kind it is (red), what it holds or is made of (pieces *of gum*). */
export interface Thing { readonly noun: string; readonly kinds: readonly string[]; readonly of?: string; readonly from: number; readonly to: number }

const STOP = new Set(['in', 'on', 'at', 'of', 'for', 'from', 'with', 'into', 'to', 'and', 'or', 'but', 'than', 'that', 'who', 'which', 'as', 'if', 'then', 'when', 'by', 'per', 'each', 'every', 'there', 'so', 'during', 'after', 'before', 'left', 'altogether', 'because', 'while', 'over', 'out', 'away', 'back', 'yesterday', 'today', 'tomorrow', 'now', 'together', 'again', 'apiece', 'the', 'a', 'an', 'his', 'her', 'their', 'my', 'your', 'our', 'its', 'he', 'she', 'they', 'it', 'we', 'i', 'you', 'them', 'him', 'us', 'me', 'only', 'also', 'still', 'already', 'this', 'these', 'those', 'about', 'around', 'up', 'off', 'down', 'under', 'through', 'long', 'wide', 'tall', 'high', 'deep', 'old', 'ago', 'away', 'later', 'n\'t', 'not', 'too', 'onto', 'across', 'without', 'online', 'onboard', 'aboard', 'along', 'equally', 'evenly', 'total', 'plus', 'minus', 'inside', 'more', 'fewer', 'less', 'can', 'will', 'would', 'do', 'how', 'what', 'some', 'another', 'all', 'like', 'worth', 'apart', 'though', 'however', 'beside', 'behind', 'near', 'between', 'among', 'below', 'above', 'outside', 'underneath', 'against', 'until', 'till', 'upon', 'towards', 'toward', 'should', 'must', 'could', 'may', 'might', 'did', 'does']);

/** Sizes stop a phrase after its noun ("30 cm long") and belong to it before ("12 tall towers"). */
const SIZES = new Set(['long', 'wide', 'tall', 'high', 'deep', 'old']);

/** Verbs that stand right after a noun, though the library may call them nouns. */
const VERBS_AFTER = new Set(['get', 'gets', 'receive', 'receives', 'eat', 'eats', 'need', 'needs', 'use', 'cost', 'costs', 'weigh', 'weighs', 'hold', 'holds', 'make', 'pay', 'come', 'go', 'went', 'sat', 'take', 'fit', 'remain', 'remains', 'remained']);

export const COUNTED_BY = new Set(['piece', 'slice', 'pair', 'sheet', 'pack', 'package', 'packet', 'box', 'bag', 'set', 'bottle', 'can', 'cup', 'glass', 'jar', 'carton', 'bunch', 'group', 'loaf', 'bar', 'basket', 'case', 'bucket', 'load', 'row', 'stick', 'grain', 'bouquet', 'roll', 'bundle', 'crate', 'pile', 'plate', 'bowl', 'tray', 'team', 'container', 'ream', 'drum', 'sack', 'tube', 'deck', 'batch', 'dozen', 'kind', 'type', 'number', 'jug', 'barrel', 'block', 'scoop', 'game', 'round', 'page', 'chapter', 'head', 'flock', 'herd', 'tank', 'album', 'stack', 'vase', 'bin', 'book', 'carload', 'truckload', 'pitcher', 'ball', 'section', 'tablespoon', 'teaspoon', 'collection', 'shelf', 'rack', 'tin', 'tub', 'pot', 'drawer', 'pallet', 'punnet', 'hamper', 'bed', 'mug', 'strip', 'reel', 'string', 'net', 'lorry', 'truck', 'cart', 'folder', 'envelope', 'line', 'column']);

/** Nouns of which so many make one. */
export const GROUPS = new Set(['group', 'row', 'team', 'pack', 'package', 'packet', 'box', 'bag', 'set', 'case', 'pile', 'bunch', 'stack', 'carton', 'bundle', 'crate', 'tray', 'basket', 'jar', 'roll', 'block']);

/** Nouns that count pieces of something and say nothing about it. */
export const PIECES = new Set(['piece', 'slice', 'sheet', 'grain', 'number', 'bit', 'kind', 'type', 'amount', 'head', 'stick', 'pair']);

export const stops = (word: Word): boolean => STOP.has(word.lower) || word.root === 'be' || word.root === 'have' || word.root === 'do' || word.tags.has('Pronoun') || word.tags.has('Preposition');

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
    if (nouns.length > 0 && /^(?:last|next|past)$/.test(word.lower) && unitOf(words[at + 1]?.root ?? '')?.of === 'time') break;
    if (word.tags.has('Adverb') && nouns.length > 0 && !word.tags.has('Noun')) break;
    if (word.owns) { nouns.length = 0; continue; }
    // "every day Rosa reads".
    if (/^\p{Lu}/u.test(word.text) && unitOf(nouns.at(-1)?.root ?? '')?.of === 'time') break;
    // "in each game Ruth": somebody begins another phrase.
    if (nouns.length > 0 && /^(?:each|every)$/.test(words[from - 1]?.lower ?? '') && /^\p{Lu}\p{Ll}/u.test(word.text) && /^\p{Ll}/u.test(nouns.at(-1)?.text ?? '')) break;
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

/** "12 square metres": no length, whatever it is of. */
export function asArea(thing: Thing): Thing {
  const [, length] = /^(mm|cm|m|km)²$/.exec(thing.noun) ?? [];
  if (length !== undefined) return { ...thing, noun: `square ${length}` };
  const square = thing.kinds.findIndex((kind) => /^(?:square|cubic)$/.test(kind));
  return square >= 0 && unitOf(thing.noun)?.of === 'length' ? { ...thing, noun: `${thing.kinds[square] ?? ''} ${thing.noun}`, kinds: thing.kinds.filter((_, at) => at !== square) } : thing;
}

/** Whether a noun still comes in the same phrase: "old coins", "broken cups". */
function nounLater(words: Sentence, at: number): boolean {
  const next = words[at + 1];
  return next !== undefined && next.tags.has('Plural') && !/[,;]/.test(words[at]?.gap ?? '') && !stops(next);
}
