import type { Said } from '../../board/said.ts';
import { withUnits } from '../../maths/print.ts';
import { stretches, numberId, totalId, type Bar, type BarModel, type Carrier, type Part, type Run } from './model.ts';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth'];

/** What one of several is called by its place: "the second part", "part 20". Alone it is just "the part". */
function placed(word: string, at: number, of: number): Said {
  if (of === 1) return [`the ${word}`];
  const ordinal = ORDINALS[at];
  return ordinal === undefined ? [`${word} `, { value: { exact: String(at + 1) }, parts: [] }] : [`the ${ordinal} ${word}`];
}

/** What a bar is called: the name that was typed on it or on the bar that shows its whole, with its set; else its place. */
export function nameOfBar(model: BarModel, bar: Bar): Said {
  const named = bar.name ? bar : model.bars.find((one) => one.wholeOf === bar.id && one.name);
  const set = model.sets.length > 1 ? model.sets.find((one) => one.id === bar.set)?.title : undefined;
  if (named?.name) return [{ typed: set === undefined ? named.name : inSet(named.name, set), parts: [named.id] }];
  return isWhole(model, bar) ? ['the whole'] : placed('bar', model.bars.indexOf(bar), model.bars.length);
}

/** "Ali before", as it is said in a sentence; beside any other heading "Ali (Monday)". */
function inSet(name: string, set: string): string {
  return /^(before|after)$/i.test(set) ? `${name} ${set.toLowerCase()}` : `${name} (${set})`;
}

/** Whether a bar without a name can be called the whole: it is drawn above the only other bar without one. */
function isWhole(model: BarModel, bar: Bar): boolean {
  const pairs = model.bars.filter((above) => above.wholeOf !== undefined && !above.name && !model.bars.find((one) => one.id === above.wholeOf)?.name);
  return bar.wholeOf !== undefined && (isOneWhole(model) || (pairs.length === 1 && pairs[0] === bar));
}

/** Whether all bars show the same whole: there is one, or each is drawn above another. */
export function isOneWhole(model: BarModel): boolean {
  return model.bars.filter((bar) => bar.wholeOf === undefined).length === 1;
}

/** What a part or a run is called: its label, or its place in its bar; a bar's only part by the bar's name. */
export function nameOfPart(model: BarModel, part: Part | Run): Said {
  if (part.label) return [{ typed: part.label, parts: [part.id] }];
  const bar = model.bars.find((one) => one.parts.includes(part));
  if (!bar) return ['a part'];
  const isRow = part.kind === 'run' && part.sign === undefined;
  if (bar.parts.length === 1) return isRow && !bar.name ? ['the equal parts'] : nameOfBar(model, bar);
  const place: Said = isRow ? ['the equal parts'] : placed('part', bar.parts.indexOf(part), bar.parts.length);
  const others = model.bars.filter((one) => one !== bar && one.parts.length > 1);
  return others.length === 0 ? place : [...place, ' of ', ...nameOfBar(model, bar)];
}

/** Whose equal parts they are, where that needs to be said. */
function of(model: BarModel, run: Part | Run): Said {
  const name = nameOfPart(model, run);
  return name[0] === 'the equal parts' ? name.slice(1) : [' of ', ...name];
}

/** What a carrier is called in a sentence, beginning small: "the brace", "Tom", "the second part of Mia", "the difference", "x". */
export function nameOf(model: BarModel, carrier: Carrier): Said {
  const bar = model.bars.find((one) => one.id === carrier);
  if (bar) return nameOfBar(model, bar);
  for (const part of stretches(model)) {
    if (part.id === carrier && part.kind === 'run' && part.sign !== undefined) return [{ value: withUnits({ exact: '1' }, { after: part.sign }), parts: [] }];
    if (part.id === carrier) return part.kind === 'run' ? ['each equal part', ...of(model, part)] : nameOfPart(model, part);
    if (numberId(part.id) === carrier && part.kind === 'run' && part.sign !== undefined) return [part.sign === '%' ? 'the percentage' : `the number of ${part.sign}`];
    if (numberId(part.id) === carrier) return ['the number of equal parts', ...of(model, part)];
    if (totalId(part.id) === carrier) return nameOfPart(model, part);
  }
  const brace = model.braces.findIndex((one) => one.id === carrier);
  if (brace >= 0) return placed('brace', brace, model.braces.length);
  const comparison = model.comparisons.findIndex((one) => one.id === carrier);
  return comparison >= 0 ? placed('difference', comparison, model.comparisons.length) : [{ value: { letter: carrier }, parts: [] }];
}

/** Names or words in a row: "a", "a and b", "a, b and c". */
export function listed(items: readonly Said[]): Said {
  return items.flatMap((item, at) => at === 0 ? item : [at === items.length - 1 ? ' and ' : ', ', ...item]);
}

/** The verb between a name and what it is, with spaces: equal parts are, all else is. */
export function be([first]: Said): ' are ' | ' is ' {
  return typeof first === 'string' && first.endsWith('equal parts') ? ' are ' : ' is ';
}

/**
 * The same with a capital letter, to begin a sentence with. A letter on its own stays small, for it may be an unknown; so does what is not a
 * plain word, such as `iPad`.
 */
export function capital(said: Said): Said {
  const [first, ...rest] = said;
  if (typeof first === 'object' && 'typed' in first && /^\p{Ll}{2,}(?!\p{L})/u.test(first.typed)) {
    return [{ ...first, typed: first.typed.charAt(0).toUpperCase() + first.typed.slice(1) }, ...rest];
  }
  return typeof first === 'string' ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : said;
}
