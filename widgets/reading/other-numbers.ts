import type { Random } from '../maths/random.ts';
import { Fraction, toExact } from '../maths/exact.ts';
import { isRefusal, type Refusal } from '../maths/refusal.ts';
import { numberOf } from '../maths/value.ts';
import { quantities } from '../manipulatives/bar-model/model.ts';
import { solveModel } from '../manipulatives/bar-model/solve.ts';
import type { English } from './english.ts';
import { numeralsIn } from './numerals.ts';
import { askedIn, barModelOf, retold, rewritten, titled } from './others.ts';
import type { Model, Reading } from './reading.ts';

const NO_NUMBERS: Refusal = { refused: 'No other numbers were found that fit these words. Change them on the bar model itself.' };

/** How often other numbers are tried before it is given up. */
const MOST_TRIES = 40;

interface Around { readonly chance: Random; readonly read: (text: string) => Reading | Refusal; readonly english: English }

/** A number of about the same size and kind: whole where it is whole, with as many places where it is a decimal. */
function similar(value: Fraction, chance: Random): Fraction {
  const places = value.d === 1n ? 0 : toExact(value).length > 12 ? 2 : decimals(value);
  const scale = 10 ** places;
  const size = Math.max(2, Math.round(value.mul(scale).valueOf()));
  const least = Math.max(2, Math.floor(size / 2));
  const most = Math.min(Math.max(least + 3, size * 2), 1_000_000_000);
  return new Fraction(chance.whole(Math.min(least, most - 1), most)).div(scale);
}

function decimals({ d }: Fraction): number {
  for (let places = 1; places <= 4; places++) if (BigInt(10 ** places) % d === 0n) return places;
  return 0;
}

/**
 * The words with other numbers, read anew, until they are read for sure and as the same structure; where they never are, the model with other numbers, in
 * words of our own.
 */
export function otherNumbers(reading: Reading, { chance, read, english }: Around): Reading | Refusal {
  if (reading.sure === 'not sure') return NO_NUMBERS;
  return inItsWords(reading, { chance, read, english }) ?? inOurWords(reading, { chance, english }) ?? NO_NUMBERS;
}

function inItsWords({ text, models: [first] }: Reading, { chance, read, english }: Around): Reading | undefined {
  // One of a thing stays one: its noun would not fit another number.
  const spots = numbersOf(text, english).filter(({ value }) => !value.equals(1));
  const linked = spots.filter(({ start, end }) => first.links.some((link) => start < link.end && end > link.start));
  for (let tries = 0; tries < MOST_TRIES && linked.length > 0; tries++) {
    const changed = linked.map((spot) => ({ ...spot, now: similar(spot.value, chance.fork(`${tries} ${spot.start}`)) }));
    const next = changed.reduceRight((so, { start, end, now }) => `${so.slice(0, start)}${written(now)}${so.slice(end)}`, text);
    if (next === text) continue;
    const again = read(next);
    if (isRefusal(again) || again.sure !== 'sure') continue;
    const [model] = again.models;
    if (model.structure === first.structure && isNice(model, first)) return { text: again.text, sure: 'sure', models: [{ ...model, title: model.title === first.title ? titled(first.title, 'other numbers') : model.title }] };
  }
  return undefined;
}

function inOurWords(reading: Reading, { chance, english }: Pick<Around, 'chance' | 'english'>): Reading | undefined {
  const [first] = reading.models;
  const model = barModelOf(first);
  const asked = model && askedIn(model);
  if (!model || asked === undefined) return undefined;
  const numbers = quantities(model).flatMap(({ carrier, quantity }) => {
    const value = quantity.is === 'known' ? numberOf(quantity.value) : undefined;
    return value && value.compare(1) > 0 ? [{ carrier, quantity, value }] : [];
  });
  // A number that nobody said, such as the minutes of an hour, is not to be changed.
  if (numbers.some(({ carrier }) => !first.links.some(({ part }) => part === carrier))) return undefined;
  for (let tries = 0; tries < MOST_TRIES && numbers.length > 0; tries++) {
    const changed = numbers.reduce((so, { carrier, quantity, value }) => rewritten(so, carrier, { ...quantity, is: 'known', value: { '': toExact(similar(value, chance.fork(`${tries} ${carrier}`))) } }), model);
    const { found, contradictions } = solveModel(changed);
    const isPositive = [...found.values()].every(({ value }) => value.compare(0) > 0);
    const other = retold(changed, { reading, english, asked, title: titled(first.title, 'other numbers') });
    if (contradictions.length === 0 && isPositive && other && isNice(other.models[0], first)) return { ...other, models: [{ ...other.models[0], structure: first.structure }] };
  }
  return undefined;
}

interface Spot { readonly start: number; readonly end: number; readonly value: Fraction }

/** Where plain numbers stand in a text, in digits or words; fractions, ratios and percentages are left as they are. */
function numbersOf(text: string, english: English): readonly Spot[] {
  return english(text).flatMap((words) => numeralsIn(words).flatMap((numeral): readonly Spot[] => {
    const [from, to] = [words[numeral.from], words[numeral.to - 1]];
    if (!from || !to || numeral.is !== 'number' || numeral.weak) return [];
    const digits = /^[$£€]?(\d[\d,]*(?:\.\d+)?)/.exec(from.text);
    const isDigits = numeral.to === numeral.from + 1 && digits?.[1] !== undefined;
    if (!isDigits && !/^[a-z-]+$/i.test(text.slice(from.start, to.end).replaceAll(' ', ''))) return [];
    const start = isDigits ? from.start + from.text.indexOf(digits[1] ?? '') : from.start;
    return [{ start, end: isDigits ? start + (digits[1] ?? '').length : to.end, value: numeral.value }];
  }));
}

/** A number as it is written in a text. */
function written(value: Fraction): string {
  const exact = value.d === 1n ? value.n.toString() : value.valueOf().toFixed(decimals(value));
  const [whole = '', rest] = exact.split('.');
  const grouped = whole.length > 4 ? whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',') : whole;
  return rest === undefined ? grouped : `${grouped}.${rest}`;
}

/** Whether what is asked for comes out as whole as it did before. */
function isNice(now: Model, before: Model): boolean {
  const [one, other] = [now, before].map((each) => {
    const model = barModelOf(each);
    const asked = model && askedIn(model);
    return !model || asked === undefined ? undefined : solveModel(model).found.get(asked)?.value;
  });
  return one !== undefined && (other === undefined || one.d <= other.d) && one.compare(0) > 0;
}
