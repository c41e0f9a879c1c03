import { byWord } from './by-word.ts';
import { Fraction } from '../maths/exact.ts';
import type { Word } from './english.ts';

/** A number as it was found: which words it is (from, to: indices, without `to`), what it is worth, and how it was written. */
export interface Numeral {
  readonly from: number; readonly to: number; readonly value: Fraction;
  readonly is: 'number' | 'fraction' | 'percent' | 'ratio' | 'times';
  readonly terms?: readonly Fraction[];
  /** A unit written against it: £, $, cm, %. */
  readonly sign?: string;
  /** `one`, `a`: perhaps no number at all. */
  readonly weak?: true;
}

const ONES: Readonly<Record<string, number>> = byWord({
  zero: 0, no: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14,
  fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
});
const TENS: Readonly<Record<string, number>> = byWord({ twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 });
const SCALES: Readonly<Record<string, number>> = byWord({ hundred: 100, thousand: 1000, million: 1_000_000, billion: 1_000_000_000 });
const PARTS: Readonly<Record<string, number>> = byWord({
  half: 2, halve: 2, third: 3, quarter: 4, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11, twelfth: 12, twentieth: 20, hundredth: 100,
});
const TIMES: Readonly<Record<string, number>> = byWord({ twice: 2, double: 2, thrice: 3, triple: 3, treble: 3 });

const DIGITS = /^(?<sign>[$£€])?(?<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d*\.?\d+)(?<after>%|¢|°|[a-z]{1,7}²?)?$/i;

function digits(text: string): { readonly value: Fraction; readonly sign?: string } | undefined {
  if (text.length > 25) return undefined;
  const found = DIGITS.exec(text.replace(/\.$/, ''))?.groups;
  if (!found?.['number'] || /^(?:st|nd|rd|th|s)$/i.test(found['after'] ?? '')) return undefined;
  const sign = found['sign'] ?? found['after'];
  return { value: new Fraction(found['number'].replaceAll(',', '')), ...(sign !== undefined && { sign: sign.toLowerCase() }) };
}

function overText(text: string): Fraction | undefined {
  const [, top, bottom] = /^(\d{1,9})\/(\d{1,9})$/.exec(text) ?? [];
  return top !== undefined && bottom !== undefined && Number(bottom) > 0 ? new Fraction(`${top}/${bottom}`) : undefined;
}

/** "$ 8": the sign stands apart. */
function signed(found: ReturnType<typeof digits>, words: readonly Word[], at: number): ReturnType<typeof digits> {
  const sign = /[$£€]\s*$/.exec(`${words[at - 1]?.text === '$' ? '$' : ''}${words[at]?.before ?? ''}`)?.[0].trim();
  return found && found.sign === undefined && sign !== undefined ? { ...found, sign } : found;
}

const VULGAR: Readonly<Record<string, string>> = byWord({ '½': '1/2', '¼': '1/4', '¾': '3/4', '⅓': '1/3', '⅔': '2/3', '⅕': '1/5', '⅖': '2/5', '⅗': '3/5', '⅘': '4/5', '⅙': '1/6', '⅛': '1/8', '⅜': '3/8', '⅝': '5/8', '⅞': '7/8' });

function vulgar(text: string): Fraction | undefined {
  const [, whole = '', part = ''] = /^(\d*)([½¼¾⅓⅔⅕⅖⅗⅘⅙⅛⅜⅝⅞])$/.exec(text) ?? [];
  const fraction = VULGAR[part];
  return fraction === undefined ? undefined : new Fraction(fraction).add(whole === '' ? 0 : new Fraction(whole));
}

/** A run of number words that begins here: twenty-five, one hundred and five, three dozen. */
function spoken(words: readonly Word[], from: number): { readonly to: number; readonly value: number } | undefined {
  let [sum, group, to] = [0, -1, from];
  for (let at = from; at < words.length; at++) {
    const word = words[at]?.lower ?? '';
    const next = words[at + 1]?.lower ?? '';
    if (word === 'and' && to === at && group >= 100 && at > from && (ONES[next] !== undefined || TENS[next] !== undefined)) continue;
    const [one, ten, scale] = [ONES[word], TENS[word], SCALES[word]];
    if (one !== undefined && word !== 'no' && (group < 0 || group % 100 === 0 || (group % 100 >= 20 && group % 10 === 0 && one < 10))) group = Math.max(group, 0) + one;
    else if (ten !== undefined && (group < 0 || (group % 100 === 0 && group > 0))) group = Math.max(group, 0) + ten;
    else if (scale === 100 && group > 0 && group < 100) group *= 100;
    else if (scale !== undefined && scale > 100 && group > 0) { sum += group * scale; group = 0; } else break;
    to = at + 1;
    if (/[,;.]/.test(words[at]?.gap ?? '')) break;
  }
  return to > from ? { to, value: sum + Math.max(group, 0) } : undefined;
}

/** Whether a word names a part of a whole when it stands after a number: two thirds, one half. */
function partName(word: Word | undefined): number | undefined {
  if (!word) return undefined;
  return PARTS[word.lower] ?? (word.lower.endsWith('s') ? PARTS[word.lower.slice(0, -1)] : undefined) ?? (word.lower === 'halves' ? 2 : undefined);
}

const isOne = (word: string): boolean => word === 'a' || word === 'an' || word === 'one' || word === 'another';

/** "3 : 5", "2 : 3 : 4": the colons stand apart from their numbers. */
function spacedRatio(words: readonly Word[], at: number): Numeral | undefined {
  const isTerm = (index: number): boolean => /^\d{1,6}$/.test(words[index]?.text.replace(/[.?]$/, '') ?? '');
  let to = at + 1;
  while (to < at + 3 && isTerm(to - 1) && isTerm(to) && /^\s*:\s*$/.test(`${words[to - 1]?.gap ?? ''}`)) to++;
  if (to === at + 1) return undefined;
  const terms = words.slice(at, to).map(({ text }) => new Fraction(text.replace(/[.?]$/, '')));
  return { from: at, to, is: 'ratio', value: terms[0] ?? new Fraction(0), terms };
}

/** The number that begins at this word, if one does. */
function numeralAt(words: readonly Word[], at: number): Numeral | undefined {
  const word = words[at];
  if (!word) return undefined;
  const next = words[at + 1];
  const raw = word.text.replace(/['’]s?$/, '');
  const ratio = /^(\d{1,6}):(\d{1,6})(?::(\d{1,6}))?$/.exec(raw.replace(/[.?]$/, ''));
  if (ratio) {
    const terms = ratio.slice(1).filter((term) => term !== undefined).map((term) => new Fraction(term));
    const isClock = /^(?:[ap]\.?m|o'clock)/.test(next?.lower ?? '');
    return isClock ? undefined : { from: at, to: at + 1, is: 'ratio', value: terms[0] ?? new Fraction(0), terms };
  }
  const spaced = ratio ? undefined : spacedRatio(words, at);
  if (spaced) return spaced;
  const fraction = overText(raw) ?? vulgar(raw);
  if (fraction) return { from: at, to: at + 1, is: /\d[½-⅞]/.test(raw) ? 'number' : 'fraction', value: fraction };
  const written = signed(digits(raw), words, at);
  const said = written ? undefined : spoken(words, at);
  if (written || said) {
    const to = said?.to ?? at + 1;
    const value = written?.value ?? new Fraction(said?.value ?? 0);
    if (written && value.compare(1) < 0 && value.compare(0) > 0 && words[to]?.lower === 'of' && /\./.test(raw)) return { from: at, to, value, is: 'fraction' };
    return number(words, { from: at, to, value, ...(written?.sign !== undefined && { sign: written.sign }) });
  }
  const times = TIMES[word.lower];
  if (times !== undefined && /^(?:as|the|that|his|her|their|what|more|its|this)$/.test(next?.lower ?? '')) return { from: at, to: at + 1, is: 'times', value: new Fraction(times) };
  const part = partName(word);
  if (part !== undefined && word.lower === 'half' && !/^(?:time|term|way|past|hourly)$/.test(next?.lower ?? '') && words[at - 1]?.lower !== 'first' && words[at - 1]?.lower !== 'second') return { from: at, to: at + 1, is: 'fraction', value: new Fraction(1, 2) };
  if (isOne(word.lower) && word.lower !== 'another') {
    const over = partName(next);
    if (over !== undefined && (words[at + 2]?.lower === 'of' || words[at - 1]?.lower === 'by' || over === 2)) return { from: at, to: at + 2, is: 'fraction', value: new Fraction(1, over) };
    if (next?.lower === 'dozen') return { from: at, to: at + 2, is: 'number', value: new Fraction(12) };
    if (SCALES[next?.lower ?? ''] !== undefined) return { from: at, to: at + 2, is: 'number', value: new Fraction(SCALES[next?.lower ?? ''] ?? 0) };
  }
  return word.lower === 'dozen' && words[at - 1]?.lower === 'the' ? { from: at, to: at + 1, is: 'number', value: new Fraction(12) } : undefined;
}

function number(words: readonly Word[], found: Omit<Numeral, 'is'>): Numeral {
  const { from, to, value, sign } = found;
  const [next, after] = [words[to], words[to + 1]];
  const mixed = next && words[to - 1]?.gap.trim() === '' ? overText(next.text) : undefined;
  if (mixed && value.d === 1n) return { ...found, is: 'number', to: to + 1, value: value.add(mixed) };
  if (next?.lower === 'and' && value.d === 1n && (after?.lower === 'half' || (isOne(after?.lower ?? '') && words[to + 2]?.lower === 'half'))) {
    return { ...found, is: 'number', to: to + (after?.lower === 'half' ? 2 : 3), value: value.add(new Fraction(1, 2)) };
  }
  if (sign === '%' || next?.lower === 'percent' || (next?.lower === 'per' && after?.lower === 'cent') || next?.text === '%') {
    return { from, to: sign === '%' ? to : next?.lower === 'per' ? to + 2 : to + 1, value, is: 'percent' };
  }
  if (next?.lower === 'dozen') return { ...found, is: 'number', to: to + 1, value: value.mul(12) };
  if (SCALES[next?.lower ?? ''] !== undefined && /\d/.test(words[from]?.text ?? '')) return { ...found, is: 'number', to: to + 1, value: value.mul(SCALES[next?.lower ?? ''] ?? 1) };
  const part = partName(next);
  if (part !== undefined && value.d === 1n && (after?.lower === 'of' || (next?.lower.endsWith('s') && !/^(?:quarters|seconds)$/.test(next.lower)) || next?.lower === 'half') && value.n < BigInt(part) * 2n) {
    return { from, to: to + 1, value: value.div(part), is: 'fraction' };
  }
  if (next?.lower === 'times' && /^(?:as|more|less|fewer|the|that|longer|farther|heavier|older|taller|larger|bigger|greater|faster|higher|his|her|their|another)$/.test(after?.lower ?? '') || next?.lower === 'times' && after?.owns === true) return { from, to: to + 1, value, is: 'times' };
  const weak = words[from]?.lower === 'one' && to === from + 1;
  return { ...found, is: 'number', ...(weak && { weak: true }) };
}

/** Every number in a sentence, in words or digits, exact, from the left. */
export function numeralsIn(words: readonly Word[]): readonly Numeral[] {
  const found: Numeral[] = [];
  for (let at = 0; at < words.length; at++) {
    const numeral = numeralAt(words, at);
    if (!numeral) continue;
    found.push(numeral);
    at = numeral.to - 1;
  }
  return found;
}
