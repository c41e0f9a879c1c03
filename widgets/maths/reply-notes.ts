import { fraction, numberAt } from './digits.ts';
import { Fraction, toExact } from './exact.ts';
import { factorial } from './factorial.ts';
import { isRefusal } from './refusal.ts';
import { namesIn } from './reply-names.ts';
import { isWord, UNIT_LETTERS } from './spelling.ts';
import { toWords } from './words.ts';

/** What one way of typing was read as, and how to type what else it might mean; nothing where only one thing can be meant. */
interface Note { readonly typed: RegExp; readonly says: (match: readonly string[]) => string | undefined }

const PIECE = String.raw`(?:[\p{L}\d.]+|\([^()]*\))`;
const BASE = String.raw`(?:[\p{L}\d.]|\([^()]*\))`;
const GROUP = String.raw`(?:\p{L}+|√?\([^()]*\)|√[\p{L}\d]+)`;

const isUnit = (letters: string): boolean => /^\p{L}/u.test(letters) && (isWord(letters) || UNIT_LETTERS.has(letters));
const isName = (letters: string): boolean => namesIn(letters) !== undefined && !/^[πθαβ]/.test(letters);

/** The root of a fraction of two of these comes out; √2/2 is meant as it stands. */
const SQUARES: ReadonlySet<string> = new Set(Array.from({ length: 15 }, (_, at) => String((at + 1) ** 2)));

/** Some type ! to end a sentence. */
function factorialNote(typed: string, number: string): string | undefined {
  const product = factorial(new Fraction(number));
  return product && `${typed.trim()} was read as ${number} factorial, which is ${toExact(product)}. For ${number} alone type ${number}.`;
}

function recurringNote(typed: string, digits: string): string | undefined {
  const read = numberAt(typed, 0, true, true);
  return read && !isRefusal(read) ? `${typed} was read as ${toWords(read.expression)}. For the decimal that ends there type ${digits}.` : undefined;
}

/** Below a fraction bar: 1/2x is half of x, a/bc is a/b times c. */
function below(typed: string, top: string, bottom: string, rest: string): string | undefined {
  if (isUnit(rest) || isName(rest) || (/\p{L}/u.test(bottom) && (isUnit(bottom + rest) || isName(bottom + rest)))) return undefined;
  if (bottom === 'd' && /d\p{L}$/u.test(top)) return undefined;
  const part = /^\d+$/.test(top) && /^\d+$/.test(bottom) ? fraction(top, bottom) : undefined;
  const read = part && !isRefusal(part) ? `${toWords(part).replace(/^one half$/, 'half')} of ${rest}` : `${top}/${bottom} times ${rest}`;
  return `${typed} was read as ${read}. For ${top} over ${bottom}${rest} type ${top}/(${bottom}${rest}).`;
}

const NOTES: readonly Note[] = [
  { typed: new RegExp(String.raw`(?<![\p{L}\d).√^/]|\d\s)(${PIECE})/(\d+|\p{L})(${GROUP})`, 'u'), says: ([typed = '', top = '', bottom = '', rest = '']) => below(typed, top, bottom, rest) },
  { typed: /(\p{L}[+−-]\d+)\/(\p{L}[+−-]\d+)/u, says: ([typed = '', top = '', bottom = '']) => `${typed} was read as ${typed.replaceAll(/[+−-]/g, ' $& ')}. For all of ${top} over all of ${bottom} type (${top})/(${bottom}).` },
  { typed: new RegExp(String.raw`(${BASE})\^(\d+)/(\d+)`, 'u'), says: ([typed = '', base = '', top = '', bottom = '']) => `${typed} was read as ${base}^${top} over ${bottom}. For ${base} to the power ${top}/${bottom} type ${base}^(${top}/${bottom}).` },
  { typed: new RegExp(String.raw`(?<!\p{L})(e|\d+)\^([-−]?\d+)(${GROUP})`, 'u'), says: ([typed = '', base = '', power = '', rest = '']) => (isUnit(rest) || isName(rest) ? undefined : `${typed} was read as ${base}^${power} times ${rest}. For ${base} to the power ${power}${rest} type ${base}^(${power}${rest}).`) },
  { typed: /√\s*(\d+|\p{L})(\p{L}+)/u, says: ([typed = '', first = '', rest = '']) => (isUnit(rest) || isName(rest) ? undefined : `${typed} was read as √${first} times ${rest}. For the root of ${first}${rest} type √(${first}${rest}).`) },
  { typed: /√\s*(\d+)\/(\d+)/, says: ([typed = '', top = '', bottom = '']) => (!SQUARES.has(top) || !SQUARES.has(bottom) ? undefined : `${typed} was read as √${top} over ${bottom}. For the root of ${top}/${bottom} type √(${top}/${bottom}).`) },
  { typed: /(sin|cos|tan)\s*(?:\^\s*\(?[-−]1\)?|⁻¹)/, says: ([typed = '', name = '']) => `${typed} was read as arc${name}, the angle. For one over ${name} x type 1/${name} x.` },
  { typed: /(sin|cos|tan|ln|log)\s*(\d*[a-zθ])\/(\d+)/, says: ([typed = '', name = '', of = '', bottom = '']) => `${typed} was read as (${name} ${of})/${bottom}. For ${name} of ${of}/${bottom} type ${name}(${of}/${bottom}).` },
  { typed: /(?:^|[=<>≤≥(,×÷*]|\bor\b)\s*[-−](\d+)(\^\d+|[²³])/, says: ([, base = '', power = '']) => `−${base}${power} was read as −(${base}${power}). For a power of −${base} type (−${base})${power}.` },
  { typed: /([([])(\d{1,3}),(\d{3})([)\]])/, says: ([typed = '', open = '', first = '', second = '', close = '']) => `${typed} was read as one number, ${first}${second}. For ${open + close === '()' ? 'a point' : 'an interval'} put a space after the comma: ${open}${first}, ${second}${close}.` },
  { typed: /(\d[\d.]*)E[-−–](\d+)/, says: ([typed = '', front = '', power = '']) => `${typed} was read as ${front} × 10^−${power}. For ${front} times E, less ${power}, type ${front}E − ${power}.` },
  { typed: /(\d[\d.]*)e[-−–](\d+)(?![\d.])/, says: ([typed = '', front = '', power = '']) => `${typed} was read as ${front} times e, less ${power}. For standard form type ${front} × 10^-${power}.` },
  { typed: /(\d+)!=\s*(\d+)/, says: ([typed = '', first = '', second = '']) => `${typed} was read as ${first}! = ${second}. For two numbers that are not equal type ${first} ≠ ${second}.` },
  { typed: /(\d{1,2})!\s*$/, says: ([typed = '', number = '']) => factorialNote(typed, number) },
  { typed: /(\d*\.\d+)(?:…|\.{3,})/, says: ([typed = '', digits = '']) => recurringNote(typed, digits) },
  { typed: /^(?:[^,]*=)?\s*[-−]?(\d+),(\d{1,2})(?![\d,])[^,]*$/, says: ([, first = '', second = '']) => `${first},${second} was read as two numbers, ${first} and ${second}. For a decimal type a full stop: ${first}.${second}.` },
  { typed: new RegExp(String.raw`(\d+) x (${GROUP})`, 'u'), says: ([typed = '', first = '', rest = '']) => `${typed} was read as ${first} times the letter x times ${rest}. For ${first} times ${rest} type ${first} × ${rest}.` },
  { typed: /(\d)·(\d)/, says: ([typed = '', first = '', second = '']) => `${typed} was read as ${first} times ${second}. For a decimal type a full stop: ${first}.${second}.` },
];

/** The note on the first thing in a text that might mean something else too. */
export function noteOn(text: string): string | undefined {
  for (const { typed, says } of NOTES) {
    const match = typed.exec(text);
    const note = match ? says([...match]) : undefined;
    if (note !== undefined) return note;
  }
  return undefined;
}
