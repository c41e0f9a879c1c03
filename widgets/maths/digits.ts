import { Fraction, toExact } from './exact.ts';
import type { Expression } from './expression.ts';
import { LONGEST_PERIOD, MOST_PLACES } from './numeral.ts';
import { recurringIn } from './recurring.ts';
import { isRefusal, type Refusal } from './refusal.ts';

/** A number found in a text: what it is, and where the text goes on after it. */
export interface Found { readonly expression: Expression; readonly end: number }

const VULGAR: Readonly<Record<string, string>> = {
  '½': '1/2', '⅓': '1/3', '⅔': '2/3', '¼': '1/4', '¾': '3/4', '⅕': '1/5', '⅖': '2/5', '⅗': '3/5', '⅘': '4/5', '⅙': '1/6', '⅚': '5/6', '⅐': '1/7',
  '⅛': '1/8', '⅜': '3/8', '⅝': '5/8', '⅞': '7/8', '⅑': '1/9', '⅒': '1/10',
};
const MOST_DIGITS = 40;

// All are tried at one place (`y`). A separator between thousands is the same throughout: a comma or a space.
const GROUPED = /\d{1,3}([,\s])\d{3}(?:\1\d{3})*(?!\d|[,\u2009\u202f]\d)/y;
const DIGITS = /\d+/y;
const POINT = /[.·]((?:\d\u0307?)*)/y;
const GOES_ON = /\.(\d*)(?:\u0307?\s?…|\u0307?\.{3,})\.*/y;
const POINT_IN_LIST = /\.((?:\d\u0307?)*)(?:(?<!\u0307)\((\d+)\))?/y;
const PLAIN = String.raw`(\d{1,3}(?:[,\u2009\u202f]\d{3})+|\d+)`;
const VULGARS = `([${Object.keys(VULGAR).join('')}])`;
const UNDER_BAR = String.raw`\s*[/⁄]\s*${PLAIN}(?!\d|[.·,\u2009\u202f]\d|\s*[\^!]|(?!\s+[⁰¹²³⁴-⁹]+√)\s*[⁰¹²³⁴-⁹⁻])`;
const BAR = new RegExp(UNDER_BAR, 'y');
const AFTER_WHOLE = new RegExp(String.raw`\s*(?:${VULGARS}|(?<=\s)(?=[1-9])${PLAIN}${UNDER_BAR})`, 'y');
const WHOLE_AND_HUNDREDS = new RegExp(String.raw`(\d{1,3}(?:\s\d{3})*)[^\S\u2009\u202f]([1-9]\d\d)${UNDER_BAR}`, 'y');

/**
 * The number that begins at a place in a text: 7, 1,000, 10 000, .5, 0.3̇, 3/4, 1 1/2, ½. Nothing when none begins there; a sentence
 * when one begins and cannot be read. With `alone` a fraction bar after it is left (it follows a bar, a root or a power sign itself). With `listed`
 * a comma without three digits after it ends the number, after a comma without a space no other comma groups, a raised dot multiplies, and
 * recurring digits may stand in brackets, 0.(3), or be followed by dots, 0.333….
 */
export function numberAt(text: string, from: number, alone: boolean, listed = false): Found | Refusal | undefined {
  const vulgar = VULGAR[text.charAt(from)];
  if (vulgar !== undefined) return { expression: { exact: vulgar }, end: from + 1 };
  const whole = listed && text[from - 1] === ',' ? digitsAt(text, from) : wholeAt(text, from);
  if (!listed && whole && /,\d/y.test(text.slice(whole.end, whole.end + 2))) return { refused: `The comma after “${text.slice(from, whole.end)}” is not between thousands. Write 1,000 with three digits after it, and a decimal with a point: 1.5.` };
  const end = whole?.end ?? from;
  const goesOn = listed ? matchAt(GOES_ON, text, end) : undefined;
  if (goesOn) return recurringDecimal(text.slice(from, end), goesOn, end);
  const point = matchAt(listed ? POINT_IN_LIST : POINT, text, end);
  if (point && isPoint(point, whole !== undefined)) {
    return !listed && text[end + point[0].length] === '(' && !point[1] ? { refused: DOTS } : decimal(whole?.digits ?? '', point, end);
  }
  if (!whole) return undefined;
  if (whole.digits.length > MOST_DIGITS) return { refused: `A number here has at most ${MOST_DIGITS} digits.` };
  return alone ? plain(whole) : withFraction(text, whole);
}

const DOTS = 'A recurring decimal has one dot over the first digit that recurs and one over the last, which ends the number.';

/** A dot is a point after or before a digit; a raised dot only between two digits, for it is a times sign too. */
function isPoint([all, after]: RegExpExecArray, afterWhole: boolean): boolean {
  return all.startsWith('·') ? afterWhole && after !== '' : afterWhole || after !== '' || all.length > 1;
}

/** What a sticky pattern finds at a place in a text. */
export function matchAt(pattern: RegExp, text: string, from: number): RegExpExecArray | undefined {
  pattern.lastIndex = from;
  return pattern.exec(text) ?? undefined;
}

interface Whole { readonly digits: string; readonly end: number }
const bare = (digits: string): string => digits.replace(/[^\d]/g, '');
const plain = ({ digits, end }: Whole): Found => ({ expression: { exact: toExact(new Fraction(BigInt(digits))) }, end });

function wholeAt(text: string, from: number): Whole | undefined {
  const found = beforeHundreds(text, from) ?? matchAt(GROUPED, text, from)?.[0] ?? matchAt(DIGITS, text, from)?.[0];
  return found === undefined ? undefined : { digits: bare(found), end: from + found.length };
}

function digitsAt(text: string, from: number): Whole | undefined {
  const found = matchAt(DIGITS, text, from)?.[0];
  return found === undefined ? undefined : { digits: found, end: from + found.length };
}

/** `1 100/200` is one and a hundred two-hundredths, but `1 500/3` is fifteen hundred over three. Thin spaces always group. */
function beforeHundreds(text: string, from: number): string | undefined {
  const [, whole, top = '', bottom = ''] = matchAt(WHOLE_AND_HUNDREDS, text, from) ?? [];
  return whole !== undefined && BigInt(top) < BigInt(bare(bottom)) ? whole : undefined;
}

function withFraction(text: string, whole: Whole): Found | Refusal {
  const over = matchAt(BAR, text, whole.end);
  if (over) return found(fraction(whole.digits, bare(over[1] ?? '')), whole.end + over[0].length);
  const after = matchAt(AFTER_WHOLE, text, whole.end);
  if (!after) return plain(whole);
  const [all, vulgar = '', top = '', bottom = ''] = after;
  const part = vulgar === '' ? fraction(bare(top), bare(bottom)) : { exact: VULGAR[vulgar] ?? '0' };
  return isRefusal(part) ? part : found(mixed(whole, part), whole.end + all.length);
}

function found(expression: Expression | Refusal, end: number): Found | Refusal {
  return isRefusal(expression) ? expression : { expression, end };
}

/** A fraction as it was written: an exact number when it is in lowest terms, else whole over whole, so that 6/8 stays 6/8. */
export function fraction(top: string, bottom: string): Expression | Refusal {
  const [n, d] = [BigInt(top), BigInt(bottom)];
  if (d === 0n) return { refused: `A fraction cannot have 0 under its bar: change the bottom of ${top}/${bottom}.` };
  if (bottom.length > MOST_DIGITS || top.length > MOST_DIGITS) return { refused: `A number here has at most ${MOST_DIGITS} digits.` };
  const value = new Fraction(n, d);
  if (value.d === d && d > 1n) return { exact: toExact(value) };
  return { op: 'over', of: [{ exact: n.toString() }, { exact: d.toString() }] };
}

function mixed(whole: Whole, part: Expression): Expression {
  const amount = new Fraction(BigInt(whole.digits));
  const proper = 'exact' in part && amount.compare(0) > 0 && new Fraction(part.exact).compare(1) < 0;
  if (proper) return { exact: toExact(amount.add(part.exact)), as: 'mixed' };
  return { op: 'mixed', of: [{ exact: toExact(amount) }, part] };
}

/** A decimal; the recurring block is dotted at its first and last digit, or stands in brackets. */
function decimal(whole: string, [all = '', typed = '', inBrackets]: readonly string[], end: number): Found | Refusal {
  const digits = inBrackets === undefined ? typed : typed + inBrackets.replace(/^.|.$/g, digit => `${digit}\u0307`);
  const dots = [...digits.matchAll(/\d\u0307/g)].map(({ index }, at) => index - at);
  const after = bare(digits);
  const first = dots[0] ?? after.length;
  const fixed = after.slice(0, first);
  const recurring = after.slice(first);
  const rightly = dots.length === 0 || (dots.at(-1) === after.length - 1 && (dots.length === 2 || recurring.length === 1));
  if (!rightly) return { refused: DOTS };
  if (whole.length > MOST_DIGITS || fixed.length > MOST_PLACES || recurring.length > LONGEST_PERIOD) {
    return { refused: `A decimal here has at most ${MOST_PLACES} digits after the point, of which at most ${LONGEST_PERIOD} recur. Write it as a fraction.` };
  }
  const value = decimalValue(whole, fixed, recurring);
  const exact = toExact(value);
  const places = recurring === '' && fixed.endsWith('0') ? { places: fixed.length } : {};
  const isWhole = value.d === 1n && fixed === '';
  return { expression: isWhole ? { exact } : { exact, as: 'decimal', ...places }, end: end + all.length };
}

/** A decimal that ends in dots, 0.333…: recurring where it shows which digits recur. */
function recurringDecimal(whole: string, [all, digits = '']: RegExpExecArray, end: number): Found | Refusal {
  const parts = /\u0307/.test(all) ? undefined : recurringIn(digits);
  if (!parts) return { refused: `“${whole}${all}” does not say which digits recur. Put those in brackets: 0.(3) for 0.333…, 0.1(6) for 0.1666….` };
  return decimal(bare(whole), [all, parts.fixed, parts.recurring], end);
}

function decimalValue(whole: string, fixed: string, recurring: string): Fraction {
  const ten = 10n ** BigInt(fixed.length);
  const start = new Fraction(BigInt(whole + fixed || '0'), ten);
  return recurring === '' ? start : start.add(new Fraction(BigInt(recurring), ten * (10n ** BigInt(recurring.length) - 1n)));
}
