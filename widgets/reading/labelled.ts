import { toExact } from '../maths/exact.ts';
import { bar, drawn, part } from '../manipulatives/bar-model/draw.ts';
import type { Shade } from '../manipulatives/bar-model/model.ts';
import { type Drawing, unitsBeside } from './drawn.ts';
import type { Sentence } from './english.ts';
import { manyOf } from './many.ts';
import type { Quantity } from './quantity.ts';
import type { Thing } from './thing.ts';

/** The most bars beside each other; more numbers are in no problem that is drawn. */
const MOST_BARS = 12;
/** A longer name is cut. */
const LONGEST = 30;

interface From { readonly sentences: readonly Sentence[]; /** What is asked for, if that is known. */ readonly asked?: Thing }

/** Numbers as bars with their names, and one for what is asked for, to be joined by the teacher. Nothing is said of how they hang together. */
export function labelledBars(quantities: readonly Quantity[], { sentences, asked }: From): Drawing {
  const shown = quantities.slice(0, MOST_BARS);
  const shade = (at: number): Shade => (at % 6 + 1) as Shade;
  const units = new Set(shown.map(({ unit }) => unit?.name));
  const [shared] = units.size === 1 ? units : [];
  const many = (noun: string): string => manyOf(sentences, noun) ?? noun;
  const nameOf = ({ who, thing, unit, value }: Quantity): string => {
    const whose = who.filter((name) => /^\p{Lu}/u.test(name)).join(' and ');
    const noun = thing.noun === unit?.name ? shared === undefined ? many(thing.noun) : '' : value.equals(1) ? thing.noun : many(thing.noun);
    const what = [...thing.kinds, noun].filter((word) => word !== '').join(' ');
    return [whose, what].filter((word) => word !== '').join(': ').slice(0, LONGEST);
  };
  const bars = shown.map((quantity, at) => bar(`b${2 * at + 1}`, [part(`p${2 * at + 2}`, { is: 'known', value: quantity.value.n === 0n ? {} : { '': toExact(quantity.value) }, ...(quantity.value.d > 1n && quantity.is === 'number' && { as: 'decimal' as const }) }, { shade: shade(at) })], { name: nameOf(quantity) }));
  const last = 2 * shown.length;
  const wanted = asked && asked.noun !== '' && asked.noun !== shared ? [...asked.kinds, many(asked.noun)].join(' ').slice(0, LONGEST) : 'what is asked';
  const unknown = bar(`b${last + 1}`, [part(`p${last + 2}`, { is: 'unknown' }, { shade: shade(shown.length) })], { name: wanted });
  return { model: { ...drawn({ bars: [...bars, unknown] }), ...unitsBeside(shared) }, parts: shown.map((quantity, at) => ({ quantity, part: `p${2 * at + 2}` })), asked: `p${last + 2}` };
}
