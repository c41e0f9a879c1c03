import { toExact } from '../maths/exact.ts';
import { bar, drawn, part } from '../manipulatives/bar-model/draw.ts';
import type { BarModel, Shade } from '../manipulatives/bar-model/model.ts';
import type { Drawing } from './drawn.ts';
import type { Quantity } from './quantity.ts';
import type { Thing } from './thing.ts';

/** The most bars beside each other; more numbers are in no problem that is drawn. */
const MOST_BARS = 12;

const nameOf = ({ who, thing, unit }: Quantity): string => {
  const whose = who.filter((name) => /^\p{Lu}/u.test(name)).join(' and ');
  const what = [...thing.kinds, thing.noun === unit?.name ? '' : thing.noun].filter((word) => word !== '').join(' ');
  return [whose, what].filter((word) => word !== '').join(': ').slice(0, 30);
};

/** Numbers as bars with their names, and one for what is asked for, to be joined by the teacher. Nothing is said of how they hang together. */
export function labelledBars(quantities: readonly Quantity[], asked: Thing | undefined): Drawing {
  const shown = quantities.slice(0, MOST_BARS);
  const shade = (at: number): Shade => (at % 6 + 1) as Shade;
  const bars = shown.map((quantity, at) => bar(`b${2 * at + 1}`, [part(`p${2 * at + 2}`, { is: 'known', value: quantity.value.n === 0n ? {} : { '': toExact(quantity.value) }, ...(quantity.value.d > 1n && quantity.is === 'number' && { as: 'decimal' as const }) }, { shade: shade(at) })], { name: nameOf(quantity) }));
  const last = 2 * shown.length;
  const unknown = bar(`b${last + 1}`, [part(`p${last + 2}`, { is: 'unknown' }, { shade: shade(shown.length) })], { name: asked && asked.noun !== '' ? [...asked.kinds, asked.noun].join(' ').slice(0, 30) : '?' });
  const model: BarModel = drawn({ bars: [...bars, unknown] });
  return { model, parts: shown.map((quantity, at) => ({ quantity, part: `p${2 * at + 2}` })), asked: `p${last + 2}` };
}
