/** A way of typing that means one thing and is not in the grammar of answers, with how that is written there. */
type Spelling = readonly [typed: RegExp, written: string | ((...match: readonly (string | undefined)[]) => string)];

/** What is said before an answer. */
const AROUND: readonly Spelling[] = [
  [/^\s*(?:so|therefore|thus|hence|∴)(?:[,:;&]\s*(?=\S)|\s*(?==)|\s+(?=\S)(?![-+−×*·÷/≠<>≤≥∈∪±:]\s))/i, ''],
  [/^\s*(?:i think )?(?:(?:it is|it['’]?s)\s+|(?:(?:the|my) )?(?:final )?ans(?:wer)?\.?(?:\s*(?:is|=|:)\s*|\s+(?=[-−\d(£])))(?=\S)/i, ''],
  [/^\s*(?:the )?n(?:\^?th|ᵗʰ) term\s*(?:is|=|:)\s*(?=\S)/i, ''],
  [/^\s*[TUu](?:_n|ₙ|\(n\)|n(?=\s*=.*n))\s*=\s*(?=\S)/, ''],
  [/^\s*(?:(?:[fg]{1,2}(?:\^\s*\(?\s*[-−]1\s*\)?|⁻¹|['′’]{1,2})?\s*\((?:[xtn]|[-−]?\d+)\))|h\s*\([xtn]\))\s*=\s*(?=\S)/, ''],
  [/^\s*([a-z])['′’]\s*=/, 'd$1/dx ='],
  [/^\s*[=→]\s*(?=[^\s=<>])/, ''],
];

/** Digits, in groups of three if at all: the comma of a list is none of theirs. */
const WHOLE = String.raw`\d+(?:,\d{3})*`;
const withPence = (pounds: string, pence: string): string => `£${pounds}.${pence.padStart(2, '0')}`;
const MONEY: readonly Spelling[] = [
  [/((?:£\s*)+)([-−–])\s*(?=\S)/, '$2$1'],
  [/(£\s*\d+)·(\d\d)\b/, '$1.$2'],
  [new RegExp(String.raw`£\s*(${WHOLE})\s+(\d{1,2})\s*p(?:ence|enny)?\b`), (_, pounds = '', pence = '') => withPence(pounds, pence)],
  [new RegExp(String.raw`(${WHOLE})\s*pounds?\s*(\d{1,2})(?:\s*p(?:ence|enny)?)?\s*$`), (_, pounds = '', pence = '') => withPence(pounds, pence)],
  [new RegExp(String.raw`(£\s*${WHOLE}\.\d\d)\s*p(?:ence)?\b`), '$1'],
  [/(£\s*\d+)[,-](\d\d)\s*$/, '$1.$2'],
];

const NUMBER = String.raw`(${WHOLE}(?:\.\d+)?)`;
const PLACES: Readonly<Record<string, number>> = { hundred: 2, thousand: 3, k: 3, million: 6, m: 6, bn: 9, billion: 9 };
const inFull = (number: string, scale: string): string => movedRight(number, PLACES[scale.toLowerCase()] ?? 0);
const SIZES: readonly Spelling[] = [
  [new RegExp(String.raw`£\s*${NUMBER}\s*(k|m|bn)\b`), (_, number = '', scale = '') => `£${inFull(number, scale)}`],
  [new RegExp(String.raw`(?<![\d/.,^]\s*)${NUMBER}\s*(hundred|thousand|million|billion)\b`, 'i'), (_, number = '', scale = '') => inFull(number, scale)],
  [/(\.)(\d) recurring\b/i, '$1($2)'],
];

/** Units of length that are said to be square or cubic. */
const LENGTH = String.raw`((?:[ckm]?m|(?:milli|centi|kilo)?met(?:re|er)s?|in|inch(?:es)?|ft|foot|feet|yards?|miles?|units?)\b)`;
/** After these no letter is multiplied. */
const ENDS = String.raw`(?=\s*(?:$|[-−–+×*=<>≤≥,;:)\]}/]|(?:or|and|x)\b))`;
const UNITS: readonly Spelling[] = [
  [/(\d\s*)(\p{Lu}\p{Ll}{2,})(?!\p{L})/gu, (_, amount = '', word = '') => amount + word.toLowerCase()],
  [/(\d\s*)gms?\b/gi, '$1g'],
  [/(\d\s*)ltrs?\b/gi, '$1litres'],
  [/\/\s*secs?\b/gi, '/s'],
  [/\s+per\s+(?=\p{L})(?!cent\b)|\s+an\s+(?=hour\b)/giu, '/'],
  [/(\d\s*)(kg|[ckm]m|[cm]l)s?\b/gi, (_, amount = '', unit = '') => amount + unit.toLowerCase()],
  [new RegExp(String.raw`(\d\s*)(?:square\s+|sq\.?\s+|sq(?=[ck]?m\b))${LENGTH}`, 'giu'), '$1$2²'],
  [new RegExp(String.raw`(\d\s*)${LENGTH}\s+sq(?:uare)?\b`, 'giu'), '$1$2²'],
  [new RegExp(String.raw`(\d\s*)(?:cubic|cu\.?)\s+${LENGTH}`, 'giu'), '$1$2³'],
  [/(\d\s*)cc\b/g, '$1cm³'],
  [/(\d\s*)(?:kmp?h|kph)\b/gi, '$1km/h'],
  [/(\d\s*)(?:miles?|mi)\s*\/\s*(?:h|hr|hour)\b/gi, '$1mph'],
  [/(\d)\s*[º˚]/g, '$1°'],
  [new RegExp(String.raw`(\d\s*)in\b\.?${ENDS}`, 'g'), '$1inches'],
  [new RegExp(String.raw`(?<!/\s*\d*)(\d\s+)ha\b${ENDS}`, 'g'), '$1hectares'],
  [/(\d\s*)secs?\b(?=\s*$)/gi, '$1seconds'],
];

const clock = (hours: string, minutes: string, half = ''): string => `${half === '' ? Number(hours) : (Number(hours) % 12) + (/^p/i.test(half) ? 12 : 0)} h${minutes === '' ? '' : ` ${Number(minutes)} min`}`;
const TIMES: readonly Spelling[] = [
  [/\b(\d{1,2})(?:\s*[:.]\s*([0-5]\d))?\s*([ap])\.?m\b\.?/i, (_, hours = '', minutes = '', half = '') => clock(hours, minutes, half)],
  [/\b(\d{1,2}):(0\d)\b|\b(0\d):([0-5]\d)\b/, (_, hours, minutes, early, after) => clock(hours ?? early ?? '', minutes ?? after ?? '')],
  [/(?<=^\s*|=\s*)(\d+\s*(?:h|hrs?|hours?))\s*(\d{1,2})\s*$/i, '$1 $2 min'],
  [/(\d\s*(?:h|hrs?|hours?)\s*\d{1,2}\s*)m\b/i, '$1min'],
  [/(\d\s*)m(\s*\d{1,2}\s*s(?:ecs?|econds?)?\s*)$/i, '$1min$2'],
];

const SEVERAL: readonly Spelling[] = [
  [/(\([^(),]*,[^()]*\))\s*(?=\([^(),]*,[^()]*\))/g, '$1, '],
  [/^(\s*[a-z]\s*=\s*|\s*)\+\s*[-−–]\s*(?=[\d√(])/, '$1±'],
  [/^\s*([a-z])\s*=([^=/]+)\/\s*\1\s*=([^=/]+)$/, '$1=$2 or $1=$3'],
];

/** Whether letters that stand together behind a number would be taken for one of these spellings: 5am for a time of day, 5cc for cm³, 5Abc for a word. */
export function isSpelling(letters: string): boolean {
  return /^(?:[ap]m|in|cc|gms?|ltrs?|secs?|kmp?h|kph|(?:kg|[ckm]m|[cm]l)s?)$/i.test(letters) || /^\p{Lu}\p{Ll}{2,}$/u.test(letters);
}

const ALL: readonly Spelling[] = [...AROUND, ...MONEY, ...SIZES, ...UNITS, ...TIMES, ...SEVERAL];

/**
 * What a pupil typed, in the spelling of the grammar: without “The answer is”, “nth term =” or “f(x) =” before it, £3.50 for “3 pounds 50” and “£3.50p”,
 * km/h for “kph”, cm² for “square cm”, 2000000 for “2 million”, and 15 h 30 min for “3:30 pm”. Takes any text; what it does not know it leaves as it is.
 */
export function spelt(text: string): string {
  const narrow = text.replaceAll(/[！-～]/g, (wide) => String.fromCodePoint((wide.codePointAt(0) ?? 0) - 0xfee0));
  return ALL.reduce((one, [typed, written]) => (typeof written === 'string' ? one.replace(typed, written) : one.replace(typed, (...match: (string | undefined)[]) => written(...match))), narrow);
}

/** A number in digits, with its point so many places further right. */
function movedRight(number: string, places: number): string {
  const [whole = '', part = ''] = number.replaceAll(',', '').split('.');
  const digits = part.padEnd(places, '0');
  const after = digits.slice(places);
  return `${whole}${digits.slice(0, places)}`.replace(/^0+(?=\d)/, '') + (after === '' ? '' : `.${after}`);
}
