import type { Memory } from '../memory/memory.ts';
import { nameOf, type Placed } from './cards.ts';
import { shadeOf } from './shade.ts';

const HEAD = ['pupil', 'fact', 'answers', 'right', 'median net time (ms)', 'state', 'last seen (days ago)'];

/** A cell as RFC 4180 has it. What a spreadsheet would take for a formula begins with an apostrophe. */
function cell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r−]/u.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The middle of some times, rounded; of an even number of them between the two in the middle. Nothing of none. */
export function median(times: readonly number[]): number | undefined {
  const sorted = times.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]];
  return low === undefined || high === undefined ? undefined : Math.round((low + high) / 2);
}

/** Every fact that each pupil has met, a line each, as a table for a spreadsheet. Aliases only: there are no names. */
export function csvOf(pupils: readonly { readonly alias: string; readonly memory: Memory }[], cards: ReadonlyMap<string, Placed>): string {
  const lines = pupils.flatMap(({ alias, memory }) => Object.entries(memory.cards).map(([id, trace]) => {
    const card = cards.get(id)?.card;
    return [alias, card ? nameOf(card) : id, trace.answers, trace.right, median(trace.times) ?? '', shadeOf(memory, id), memory.clock.day - trace.day];
  }));
  return `\uFEFF${[HEAD, ...lines].map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}
