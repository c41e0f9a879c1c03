import { matchAt } from './digits.ts';
import { UNIT_LETTERS } from './spelling.ts';
import { endsNumber, type Token } from './tokens.ts';

const LETTERS = /\p{L}[\p{L}\p{M}]*/uy;
const SQUARED_UNIT = /\s*([mckµ]?m|in|ft|(?<=\/\s*)s)([23])(?![\p{L}\d.])(?!\s*\p{L})/uy;
/** Letters or a bracket after a letter: it is one of a product. */
const NO_UNIT = /^\s*(?:\(|(?!(?:or|and)\b)\p{L})/u;
const UNIT_THEN_AMOUNT = /\s*\d[\d.]*\s*(\p{L}+)/uy;

/** 12 cm2 is 12 cm², and m/s2 m/s²; and in 2 h 30 m the letters are units, for an amount with a unit comes after or before. */
export function unitAt(text: string, start: number, before: readonly Token[]): readonly Token[] | undefined {
  const [unitBefore, last] = [before.at(-2), before.at(-1)];
  const isRate = last && 'sign' in last && last.sign === '/';
  if (!last || !(isRate || ('is' in last && endsNumber(last)))) return undefined;
  const goesOn = isAmount(before.slice(0, -2)) && unitBefore && 'is' in unitBefore && 'word' in unitBefore.is && isUnit(unitBefore.is.word);
  const [squared, unit = '', power = ''] = matchAt(SQUARED_UNIT, text, start) ?? [];
  if (squared !== undefined) {
    const end = start + squared.length - 1;
    return [{ start, end, is: unit.length > 1 || goesOn ? { word: unit } : { letter: unit } }, { start: end, end: end + 1, raised: power }];
  }
  const letter = matchAt(LETTERS, text, start)?.[0] ?? '';
  if (isRate || !UNIT_LETTERS.has(letter)) return undefined;
  const [, next = ''] = matchAt(UNIT_THEN_AMOUNT, text, start + 1) ?? [];
  return (goesOn && !NO_UNIT.test(text.slice(start + 1))) || isUnit(next) ? [{ start, end: start + 1, is: { word: letter } }] : undefined;
}

/** Whether a number ends here that is not what a function is of. */
function isAmount(pieces: readonly Token[]): boolean {
  const [opens, last] = [pieces.at(-2), pieces.at(-1)];
  const isOfFunction = (opens && ('call' in opens || ('sign' in opens && '√^'.includes(opens.sign)))) || endsIndex(pieces, 'log_') || endsIndex(pieces.slice(0, -1), 'log_');
  return last !== undefined && 'is' in last && endsNumber(last) && !isOfFunction;
}

const UNIT_WORDS: ReadonlySet<string> = new Set(['mm', 'cm', 'km', 'mg', 'kg', 'ml', 'cl', 'hr', 'hrs', 'hour', 'hours', 'min', 'mins', 'minute', 'minutes', 'sec', 'secs', 'second', 'seconds',
  'day', 'days', 'week', 'weeks', 'month', 'months', 'year', 'years', 'ft', 'in', 'lb', 'lbs', 'oz', 'st', 'yd', 'pence', 'pounds', 'litres', 'grams', 'metres', 'feet', 'inches']);
const isUnit = (letters: string): boolean => UNIT_LETTERS.has(letters) || UNIT_WORDS.has(letters);

/** Whether the last piece is the base of a logarithm or the index of a root. */
export function endsIndex(before: readonly Token[], sign: 'log_' | 'root_'): boolean {
  const [opens, last] = [before.at(-2), before.at(-1)];
  return last !== undefined && 'is' in last && opens !== undefined && 'sign' in opens && opens.sign === sign;
}
