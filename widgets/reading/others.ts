import { isRefusal, type Refusal } from '../maths/refusal.ts';
import type { Random } from '../maths/random.ts';
import { Fraction, toExact } from '../maths/exact.ts';
import * as v from 'valibot';
import { schema } from '../manipulatives/bar-model/schema.ts';
import { quantities, type BarModel, type Carrier, type Part, type Quantity, type Run } from '../manipulatives/bar-model/model.ts';
import { solveModel } from '../manipulatives/bar-model/solve.ts';
import type { Json } from '../board/document.ts';
import type { English } from './english.ts';
import { numeralsIn } from './numerals.ts';
import type { Model, Reading } from './reading.ts';

const NO_OTHER: Refusal = { refused: 'No other question follows from these numbers alone. Change what is asked on the bar model itself.' };

function barModelOf({ type, props }: Model): BarModel | undefined {
  const checked = type === 'bar-model' ? v.safeParse(schema, props) : undefined;
  return checked?.success ? checked.output : undefined;
}

/** What is written at a carrier, changed. */
function rewritten(model: BarModel, carrier: Carrier, quantity: Quantity): BarModel {
  const inPart = (part: Part | Run): Part | Run => {
    if (part.kind === 'part') return part.id === carrier ? { ...part, quantity } : part;
    return part.id === carrier ? { ...part, unit: quantity } : `${part.id}.number` === carrier ? { ...part, number: quantity } : part;
  };
  const { way: _, ...still } = model;
  return {
    ...still, bars: model.bars.map((bar) => ({ ...bar, parts: bar.parts.map(inPart) })),
    braces: model.braces.map((brace) => brace.id === carrier ? { ...brace, quantity } : brace),
    comparisons: model.comparisons.map((one) => one.id === carrier ? { ...one, quantity } : one),
  };
}

/** What was asked for is written, and the next number, from the first on, that then follows from the others is asked for. */
export function otherQuestion({ models: [first] }: Reading): Reading | Refusal {
  const model = barModelOf(first);
  if (!model) return NO_OTHER;
  const asked = quantities(model).find(({ quantity }) => quantity.is === 'unknown');
  const value = asked && solveModel(model).found.get(asked.carrier)?.value;
  if (!asked || !value) return { refused: 'What is asked for does not follow from the numbers yet. Join the bars first.' };
  const answered = rewritten(model, asked.carrier, { is: 'known', value: value.n === 0n ? {} : { '': toExact(value) }, ...(value.d > 1n && { as: 'decimal' as const }) });
  const known = quantities(model).filter(({ quantity }) => quantity.is === 'known');
  const order = [...known.filter(({ carrier }) => carrier > asked.carrier), ...known.filter(({ carrier }) => carrier <= asked.carrier)];
  for (const { carrier, quantity } of order) {
    const turned = rewritten(answered, carrier, { is: 'unknown' });
    const solved = solveModel(turned);
    const found = solved.found.get(carrier)?.value;
    if (found && solved.contradictions.length === 0 && quantity.is === 'known' && toExact(found) === (quantity.value[''] ?? '0')) {
      const base = first.structure.replace(/, .*$/, '');
      return { text: '', sure: 'sure', models: [{ title: first.title, structure: `${base}, another part unknown`, type: first.type, props: turned as unknown as Json, links: [] }] };
    }
  }
  return NO_OTHER;
}

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

/** The words with other numbers, read anew, until they are read for sure and as the same structure. */
export function otherNumbers(reading: Reading, { chance, read, english }: Around): Reading | Refusal {
  const { text, models: [first] } = reading;
  const kept: Refusal = { refused: 'No other numbers were found that fit these words. Change them on the bar model itself.' };
  if (text === '' || reading.sure === 'not sure') return kept;
  const spots = numbersOf(text, english);
  const linked = spots.filter(({ start, end }) => first.links.some((link) => start < link.end && end > link.start));
  if (linked.length === 0) return kept;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const changed = linked.map((spot) => ({ ...spot, now: similar(spot.value, chance.fork(`${tries} ${spot.start}`)) }));
    const next = changed.reduceRight((so, { start, end, now }) => `${so.slice(0, start)}${written(now)}${so.slice(end)}`, text);
    if (next === text) continue;
    const again = read(next);
    if (!isRefusal(again) && again.sure === 'sure' && again.models[0].structure === first.structure && isNice(again.models[0], first)) return again;
  }
  return kept;
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
  const [one, other] = [now, before].map((model) => {
    const props = barModelOf(model);
    const asked = props && quantities(props).find(({ quantity }) => quantity.is === 'unknown');
    return props && asked ? solveModel(props).found.get(asked.carrier)?.value : undefined;
  });
  return one !== undefined && (other === undefined || one.d <= other.d) && one.compare(0) > 0;
}
