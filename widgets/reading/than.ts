import type { Clause } from './clauses.ts';
import type { Sentence } from './english.ts';
import type { Numeral } from './numerals.ts';
import { COMPARATIVES } from './verbs.ts';

/** So much more or less, or so many times, than what; `past`: the word after "more". Nothing is compared where only that is said: "8 more". */
export interface Comparison { readonly is?: 'more' | 'less' | 'times'; readonly than?: readonly string[]; readonly past?: number }

const FAR = /^(?:farther|further|longer|higher)$/;
const GOING = /^(?:jump|run|walk|throw|swim|drive|ride|travel|hike|leap|kick|hit|fly|climb|shoot|cycle|row)$/;

/** What somebody or something has, by which it is measured. */
export const MEASURED = /^(?:price|height|age|weight|length|cost|width|mass|depth|score|mark|share|jump)$/;

/** What a number says of more and less; undefined where it says nothing of them. */
export function comparison(words: Sentence, numeral: Numeral, clause: Clause): Comparison | undefined {
  // "8 more", "8 more apples than Tom", "5 years older than", "3 times as many as".
  for (let at = numeral.to; at < Math.min(words.length, numeral.to + 6); at++) {
    const word = words[at];
    if (!word || /[,;]/.test(words[at - 1]?.gap ?? '') || word.lower === 'how') break;
    const direction = COMPARATIVES[word.lower];
    const isTimes = numeral.is === 'times';
    // "15 times Ron's height".
    if (isTimes && word.owns && at === numeral.to && MEASURED.test(words[at + 1]?.root ?? '')) return { is: 'times', than: [word.lower] };
    if (direction === undefined && !(isTimes && /^(?:as|the|that|his|her|their)$/.test(word.lower))) { if (word.root === 'be' || word.lower === 'and' || word.lower === 'to') break; continue; }
    const than = words.findIndex((one, index) => index > at && index < at + 14 && (one.lower === 'than' || (isTimes && one.lower === 'as' && index > at) || (isTimes && one.lower === 'of')));
    const past = at === numeral.to && /^(?:more|fewer|less)$/.test(word.lower) ? at + 1 : undefined;
    // "His sister is 4 years younger": than whom, the sentence before says.
    const isSize = direction !== undefined && (clause.verb === 'be' || FAR.test(word.lower) && GOING.test(clause.verb)) && !/^(?:more|fewer|less|greater|later|earlier)$/.test(word.lower);
    if (than < 0 && isSize) return { is: direction, than: [] };
    // "Ben's case weighs 2 kg less", "a ruler costs 20p more".
    if (than < 0 && direction !== undefined && /^(?:weigh|cost|measure)$/.test(clause.verb) && at <= numeral.to + 1 && !isTimes && (/[.,;]/.test(word.gap) || at + 1 === words.length)) return { is: direction, than: [], ...(past !== undefined && { past }) };
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
