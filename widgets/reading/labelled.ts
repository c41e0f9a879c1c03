import { toExact } from '../maths/exact.ts';
import { bar, drawn, part } from '../manipulatives/bar-model/draw.ts';
import type { Shade } from '../manipulatives/bar-model/model.ts';
import { type Drawing, unitsBeside } from './drawn.ts';
import type { Sentence } from './english.ts';
import { inUnit } from './groups.ts';
import { manyOf } from './many.ts';
import type { Unit } from './measures.ts';
import type { Quantity } from './quantity.ts';
import type { Thing } from './thing.ts';

/** The most bars beside each other; more numbers are in no problem that is drawn. */
const MOST_BARS = 12;
/** A longer name is cut. */
const LONGEST = 30;

/** Whose, but not by name. */
const UNNAMED = /^(?:he|she|it|they|we|i|you|one|here|there)$/i;

/** The unit that all can be written in, so that what is longer is drawn longer: pounds rather than pence, else the smallest. None where there are several sorts. */
function sharedUnit(quantities: readonly Quantity[]): Unit | undefined {
  const units = quantities.flatMap(({ unit }) => unit ?? []);
  if (new Set(units.map(({ row }) => row)).size !== 1) return undefined;
  return units.find(({ before }) => before) ?? units.toSorted((one, other) => one.size.compare(other.size))[0];
}

interface From { readonly sentences: readonly Sentence[]; /** What is asked for, if that is known. */ readonly asked?: Thing }

/** Numbers as bars with their names, and one for what is asked for, to be joined by the teacher. Nothing is said of how they hang together. */
export function labelledBars(quantities: readonly Quantity[], { sentences, asked }: From): Drawing {
  const shown = quantities.slice(0, MOST_BARS);
  const shade = (at: number): Shade => (at % 6 + 1) as Shade;
  const unit = sharedUnit(shown);
  const shared = shown.every((one) => one.unit) ? unit?.name : undefined;
  const many = (noun: string): string => manyOf(sentences, noun) ?? noun;
  const nameOf = ({ who, thing, unit: own, value, compares }: Quantity): string => {
    const isMeasure = thing.noun === own?.name;
    const whose = who.filter((name) => !UNNAMED.test(name) && (isMeasure || /^\p{Lu}/u.test(name))).join(' and ');
    const noun = isMeasure ? shared === undefined ? many(unit?.name ?? thing.noun) : '' : value.equals(1) ? thing.noun : many(thing.noun);
    // "350 g less than the melon" is not what the mango has.
    const what = [...thing.kinds, noun, compares?.is ?? ''].filter((word) => word !== '').join(' ');
    return [whose, what].filter((word) => word !== '').join(': ').slice(0, LONGEST);
  };
  const bars = shown.map((quantity, at) => {
    const amount = inUnit(quantity, unit);
    const value = amount.is === 'given' ? amount.value : quantity.value;
    return bar(`b${2 * at + 1}`, [part(`p${2 * at + 2}`, { is: 'known', value: value.n === 0n ? {} : { '': toExact(value) }, ...(value.d > 1n && quantity.is === 'number' && { as: 'decimal' as const }) }, { shade: shade(at) })], { name: nameOf(quantity) });
  });
  const last = 2 * shown.length;
  const wanted = asked && asked.noun !== '' && asked.noun !== shared ? [...asked.kinds, many(asked.noun)].join(' ').slice(0, LONGEST) : 'what is asked';
  const unknown = bar(`b${last + 1}`, [part(`p${last + 2}`, { is: 'unknown' }, { shade: shade(shown.length) })], { name: wanted });
  return { model: { ...drawn({ bars: [...bars, unknown] }), ...unitsBeside(shared) }, parts: shown.map((quantity, at) => ({ quantity, part: `p${2 * at + 2}` })), asked: `p${last + 2}` };
}
