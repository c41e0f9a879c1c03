import type { Said } from '../../board/said.ts';
import { spanned, stretches, numberId, totalId, type Bar, type BarModel, type Carrier, type Part, type Run } from './model.ts';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth'];

/** What one of several is called by its place: "the second part", "part 20". Alone it is just "the part". */
function placed(word: string, at: number, of: number): Said {
  if (of === 1) return [`the ${word}`];
  const ordinal = ORDINALS[at];
  return ordinal === undefined ? [`${word} `, { value: { exact: String(at + 1) }, parts: [] }] : [`the ${ordinal} ${word}`];
}

/** What a bar is called: the name that was typed, or its place. */
export function nameOfBar(model: BarModel, bar: Bar): Said {
  return bar.name ? [{ typed: bar.name, parts: [bar.id] }] : placed('bar', model.bars.indexOf(bar), model.bars.length);
}

/** What a part or a run is called: its label, or its place in its bar; a bar's only part by the bar's name. */
export function nameOfPart(model: BarModel, part: Part | Run): Said {
  if (part.label) return [{ typed: part.label, parts: [part.id] }];
  const bar = model.bars.find((one) => one.parts.includes(part));
  if (!bar) return ['a part'];
  if (bar.parts.length === 1) return nameOfBar(model, bar);
  const place = placed('part', bar.parts.indexOf(part), bar.parts.length);
  return model.bars.length === 1 ? place : [...place, ' of ', ...nameOfBar(model, bar)];
}

/** What a carrier is called in a sentence, beginning small: "the brace", "Tom", "the second part of Mia", "the difference", "x". */
export function nameOf(model: BarModel, carrier: Carrier): Said {
  const bar = model.bars.find((one) => one.id === carrier);
  if (bar) return nameOfBar(model, bar);
  for (const part of stretches(model)) {
    if (part.id === carrier) return part.kind === 'run' ? ['each equal part of ', ...nameOfPart(model, part)] : nameOfPart(model, part);
    if (numberId(part.id) === carrier) return ['the number of equal parts of ', ...nameOfPart(model, part)];
    if (totalId(part.id) === carrier) return nameOfPart(model, part);
  }
  const brace = model.braces.findIndex((one) => one.id === carrier);
  if (brace >= 0) return placed('brace', brace, model.braces.length);
  const comparison = model.comparisons.findIndex((one) => one.id === carrier);
  return comparison >= 0 ? placed('difference', comparison, model.comparisons.length) : [{ value: { letter: carrier }, parts: [] }];
}

/** Whether a brace spans all of the bar that it stands over. */
export function isWhole(model: BarModel, carrier: Carrier): boolean {
  const brace = model.braces.find((one) => one.id === carrier);
  if (!brace || brace.kind === 'side') return false;
  const span = spanned(model, brace);
  return model.bars.some((bar) => bar.parts.length === span.length && bar.parts[0] === span[0]);
}

/** Names or words in a row: "a", "a and b", "a, b and c". */
export function listed(items: readonly Said[]): Said {
  return items.flatMap((item, at) => at === 0 ? item : [at === items.length - 1 ? ' and ' : ', ', ...item]);
}

/** The same with a capital letter, to begin a sentence with. What a person typed stays as it is. */
export function capital(said: Said): Said {
  const [first, ...rest] = said;
  return typeof first === 'string' ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : said;
}
