import { spaceOf, type Space } from '../../board/card.ts';
import type { Box, Point } from '../../board/document.ts';
import type { Around } from '../../board/manipulative.ts';
import { aroundAll } from '../../board/room.ts';
import { isVeiled, type Token } from '../../board/said.ts';
import { widthOf } from '../../board/text.ts';
import { toExact, toFraction, type Fraction } from '../../maths/exact.ts';
import { unknownIn, writtenIn } from '../proportion.ts';
import { isClear } from '../row.ts';
import { numberId, numbersOf, placeOf, SIDES, ticksOf, type DoubleNumberLine, type Pair, type Side } from './double-number-line.ts';

type Surface = Pick<Around, 'text' | 'veiled'>;

/** A number written at a scale: at a tick, or of a pair. `bold`: of the pair that fixes the ratio. */
export interface Label {
  readonly id: string; readonly side: Side; readonly at: Fraction; readonly pair?: Pair; readonly token: Token; readonly size: 'value' | 'label'; readonly bold?: true;
  readonly x: number; readonly y: number; readonly space: Space;
}
/** A number of the scale where a pair stands: it is written as the pair's, and is a part of its own. */
export interface Shared { readonly side: Side; readonly at: Fraction; readonly token: Token; readonly label: Label }
/** The name of a scale, beyond its numbers. */
export interface Name { readonly side: Side; readonly text: string; readonly at: Point; readonly box: Box }
export interface Layout { readonly ticks: readonly Fraction[]; readonly labels: readonly Label[]; readonly shared: readonly Shared[]; readonly names: readonly Name[]; readonly box: Box }

/** Half the height of a tick, and from line to line, board units. */
export const TICK = 7;
export const BETWEEN = 44;
/** Where the lines lie. */
export const lineY = (side: Side): number => (side === 'top' ? 0 : BETWEEN);

/** The number of a pair on one of the scales, or that it is to be found. */
export function pairToken(line: DoubleNumberLine, pair: Pair, side: Side, around: Surface): Token {
  return { value: pair.asks === side ? unknownIn(line[side]) : writtenIn(line[side], numbersOf(line, pair)[side]), parts: toldBy(line, pair, side, around) };
}

/** The parts that tell a number of a pair: its own, and the number of the tick on which it stands. */
export function toldBy(line: DoubleNumberLine, pair: Pair, side: Side, around: Surface): readonly string[] {
  const isAsked = line.pairs.some(({ at, asks }) => at === pair.at && asks === side);
  const tick = isAsked ? undefined : numbered(line, around).find(at => toExact(at) === pair.at);
  return [numberId(pair, side), ...(tick ? tickToken(line, tick, side).parts : [])];
}

/** A tick's number on one of the scales; its part is named after the number, so that a veil follows it. */
function tickToken(line: DoubleNumberLine, at: Fraction, side: Side): Token {
  const amount = side === 'top' ? at : numbersOf(line, { at: toExact(at) }).bottom;
  return { value: writtenIn(line[side], amount), parts: [`${side}:${toExact(amount)}`] };
}

const EVERY = [1, 2, 5, 10, 20, 50, 100];

/** The ticks that have numbers: every so many of them, so that they stand clear of each other on both scales; the end too, where it does. Zero always. */
function numbered(line: DoubleNumberLine, { text }: Pick<Around, 'text'>): readonly Fraction[] {
  const before = thinned.get(line);
  if (before?.text === text) return before.ticks;
  const ticks = thin(line, text);
  thinned.set(line, { text, ticks });
  return ticks;
}

const thinned = new WeakMap<DoubleNumberLine, { readonly text: Around['text']; readonly ticks: readonly Fraction[] }>();

function thin(line: DoubleNumberLine, text: Around['text']): readonly Fraction[] {
  const ticks = ticksOf(line);
  if (line.plain) return ticks.slice(0, 1);
  const wide = (at: Fraction): { readonly at: Fraction; readonly x: number; readonly width: number } =>
    ({ at, x: placeOf(line, at), width: Math.max(...SIDES.map(side => spaceOf(tickToken(line, at, side), 'label', { text }).width)) });
  const places = ticks.map(wide);
  const each = (every: number): typeof places => places.filter((_, at) => at % every === 0);
  const shown = each(EVERY.find(every => isClear(each(every))) ?? 1000);
  const [end, last] = [wide(toFraction(line.to)), shown.at(-1)];
  return [...shown, ...(last && !last.at.equals(end.at) && isClear([last, end]) ? [end] : [])].map(({ at }) => at);
}

type Unplaced = Omit<Label, 'y'>;

function unplaced(line: DoubleNumberLine, around: Surface, side: Side): readonly Unplaced[] {
  const made = (label: Omit<Unplaced, 'side' | 'x' | 'space' | 'id'>): Unplaced => ({
    ...label, side, id: label.token.parts[0] ?? '', x: placeOf(line, label.at), space: spaceOf(label.token, label.size, { ...around, bold: label.bold ?? false }),
  });
  const taken = new Set(line.pairs.map(({ at }) => at));
  // Where a pair stands its own number is written, and no tick tells what its veil hides.
  const ticks = numbered(line, around).filter(at => !taken.has(toExact(at))).map(at => made({ at, token: tickToken(line, at, side), size: 'label' }));
  const pairs = line.pairs.map(pair => made({
    at: toFraction(pair.at), pair, token: pairToken(line, pair, side, around), size: 'value', ...(pair.id === line.fixes.id && { bold: true as const }),
  }));
  return [...ticks, ...pairs];
}

/** The numbers of a scale in rows outwards from its line: those of the ticks in the first, the others in the first in which they stand clear. */
function labelsOf(line: DoubleNumberLine, around: Surface, side: Side): { readonly labels: readonly Label[]; readonly reach: number } {
  const firm = ({ pair, token }: Unplaced): boolean => pair === undefined && !(around.veiled && isVeiled(token, around.veiled));
  const rows: Unplaced[][] = [];
  const place = ({ x, space }: Unplaced): { readonly x: number; readonly width: number } => ({ x, width: space.width });
  for (const label of unplaced(line, around, side).toSorted((a, b) => Number(firm(b)) - Number(firm(a)) || a.x - b.x)) {
    const free = rows.find(row => row.every(other => isClear([place(other), place(label)].toSorted((a, b) => a.x - b.x))));
    if (free) free.push(label);
    else rows.push([label]);
  }
  const halves = rows.map(row => Math.max(...row.map(({ space }) => Math.max(space.above, space.below))));
  const out = (nth: number): number => TICK + 5 + halves.slice(0, nth).reduce((sum, half) => sum + 2 * half + 3, 0);
  const way = side === 'top' ? -1 : 1;
  const labels = rows.flatMap((row, nth) => row.map((label): Label => ({ ...label, y: lineY(side) + way * (out(nth) + (halves[nth] ?? 0)) })));
  return { labels, reach: out(rows.length) };
}

function nameOf(line: DoubleNumberLine, around: Surface, { side, reach }: { readonly side: Side; readonly reach: number }): readonly Name[] {
  const text = line[side].name;
  if (text === undefined) return [];
  const high = around.text.label;
  const y = side === 'top' ? -reach - high * 0.7 : BETWEEN + reach + high * 0.6;
  return [{ side, text, at: { x: -6, y }, box: { x: -8, y: y - high * 0.6, width: Math.max(44, widthOf(text, high) + 4), height: high * 1.2 } }];
}

/** The numbers of ticks on which pairs stand; none where the pair asks for it. */
function sharedOf(line: DoubleNumberLine, labels: readonly Label[], around: Surface): readonly Shared[] {
  return numbered(line, around).flatMap(at => SIDES.flatMap((side): readonly Shared[] => {
    const here = labels.filter(label => label.side === side && label.pair?.at === toExact(at));
    const [label] = here;
    return label && here.every(({ pair }) => pair?.asks !== side) ? [{ side, at, token: tickToken(line, at, side), label }] : [];
  }));
}

const remembered = new WeakMap<DoubleNumberLine, { readonly around: Surface; readonly layout: Layout }>();

/** Where everything stands: the top line lies at y = 0 and begins at x = 0, so that nothing shifts when a pair is added. */
export function layout(line: DoubleNumberLine, around: Surface): Layout {
  const before = remembered.get(line);
  if (before && before.around.text === around.text && before.around.veiled === around.veiled) return before.layout;
  const made = laidOut(line, around);
  remembered.set(line, { around, layout: made });
  return made;
}

function laidOut(line: DoubleNumberLine, around: Surface): Layout {
  const scales = SIDES.map(side => ({ side, ...labelsOf(line, around, side) }));
  const labels = scales.flatMap(scale => scale.labels);
  const names = scales.flatMap(({ side, reach }) => nameOf(line, around, { side, reach }));
  const lines: Box = { x: -8, y: -TICK - 2, width: line.length + 32, height: BETWEEN + 2 * TICK + 4 };
  const rooms = labels.map(({ x, y, space }): Box => ({ x: x - space.width / 2, y: y - space.above, width: space.width, height: space.above + space.below }));
  const { x, y, width, height } = aroundAll([lines, ...rooms, ...names.map(({ box }) => box)]) ?? lines;
  return { ticks: ticksOf(line), labels, shared: sharedOf(line, labels, around), names, box: { x: x - 2, y: y - 2, width: width + 4, height: height + 4 } };
}
