import { spaceOf, type Space } from '../../board/card.ts';
import type { Box, Point } from '../../board/document.ts';
import type { Around } from '../../board/manipulative.ts';
import { meet } from '../../board/room.ts';
import { isVeiled, type Token } from '../../board/said.ts';
import { toFraction, type Fraction } from '../../maths/exact.ts';
import { fromNumber, withUnits } from '../../maths/print.ts';
import { isClear } from '../row.ts';
import { landingOf, leaps, MOST_TICKS, placeOf, remembering, startPart, tickId, ticksOf, type Leap, type NumberLine } from './number-line.ts';

/** A number written under the line. `isTick`: it belongs to the scale. */
export interface Label { readonly at: Fraction; readonly token: Token; readonly x: number; readonly y: number; readonly space: Space; readonly isTick: boolean }
/** A jump's arc, from `start` to `end` in the way it goes; `peak`: the y of its highest (or lowest) point; `label`: the middle of its number; `isQuiet`: it is not written. */
export interface Arc {
  readonly leap: Leap; readonly start: Point; readonly end: Point; readonly peak: number;
  readonly label: Point; readonly token: Token; readonly space: Space; readonly isQuiet: boolean;
}
export interface Layout { readonly ticks: readonly Fraction[]; readonly labels: readonly Label[]; readonly arcs: readonly Arc[]; readonly box: Box }

/** Half the height of a tick, board units. */
export const TICK = 8;
type Text = Pick<Around, 'text' | 'veiled'>;

/** A number as this line writes it, with its units. */
export function written(line: NumberLine, at: Fraction): Token['value'] {
  return withUnits(fromNumber(at, line.as), { ...(line.before && { before: line.before }), ...(line.after && { after: line.after }) });
}

/** A jump's length with its sign, as it is written at its arc. The plus stands as a letter: words have a space after them. */
function signed(line: NumberLine, by: Fraction): Token['value'] {
  const amount = fromNumber(by, line.as);
  return by.compare(0) < 0 ? amount : { op: 'beside', of: [{ letter: '+' }, amount] };
}

// 1, 2, 5, 10, 20, 25, 50, 100 …: every so many labels reads well in tens; on a scale of fractions, what divides the whole does.
function multiples(step: Fraction): readonly number[] {
  const tens = [1, 10, 100, 1000].flatMap(ten => [1, 2, 2.5, 5].map(each => each * ten)).filter(Number.isInteger);
  const parts = Number(step.d);
  if (step.n !== 1n || parts === 1) return tens;
  const divisors = Array.from({ length: Math.min(parts, MOST_TICKS) }, (_, at) => at + 1).filter(each => parts % each === 0);
  return [...divisors, ...tens.map(each => each * parts)];
}

/** The ticks that are labelled: every so many, thinned further until their numbers stand clear of each other. */
export const labelled = remembering(
  ({ from, to, step, labels, as, before, after, length }: NumberLine, { label }: Text['text']) => JSON.stringify([from, to, step, labels, as, before, after, length, label]),
  thinned,
);

function thinned(line: NumberLine, text: Text['text']): readonly Fraction[] {
  const [from, to, step] = [toFraction(line.from), toFraction(line.to), toFraction(line.step)];
  const place = (at: Fraction) => ({ x: placeOf(line, at), width: spaceOf({ value: written(line, at), parts: [] }, 'label', { text }).width });
  const { labels } = line;
  if (labels === 'none') return [];
  if (labels === 'ends') return [from, to];
  const zero = from.div(step);
  const counted = ticksOf(line).map((at, nth) => ({ at, nth: zero.d === 1n ? Number(zero.s * zero.n) + nth : nth, ...place(at) }));
  const thin = (every: number) => counted.filter(({ nth }) => nth % every === 0);
  const every = multiples(step).map(each => each * labels).find(each => isClear(thin(each)));
  const shown = every === undefined ? [] : thin(every);
  const last = { at: to, ...place(to) };
  const first = { at: from, ...place(from) };
  const withFirst = shown[0] && !shown[0].at.equals(from) && isClear([first, shown[0]]) ? [first, ...shown] : shown;
  const end = withFirst.at(-1);
  return (end === undefined ? [first, last] : !end.at.equals(to) && isClear([end, last]) ? [...withFirst, last] : withFirst).map(({ at }) => at);
}

/** So many equal jumps in a row are seen to be equal. */
const A_RUN = 3;

/** Jumps that follow each other and are equal, in runs; none where a veil hides a jump or a landing, for that the others are equal would give it away. */
function equalRuns(line: NumberLine, veiled: Text['veiled']): readonly (readonly Leap[])[] {
  const all = leaps(line);
  if (veiled && all.some(({ jump }) => [jump.id, startPart(jump), landingOf(jump.id)].some(part => veiled.has(part)))) return [];
  const runs: Leap[][] = [];
  for (const leap of all) {
    const run = runs.find(one => 'after' in leap.jump && one.at(-1)?.jump.id === leap.jump.after && one.at(-1)?.by.equals(leap.by));
    if (run) run.push(leap);
    else runs.push([leap]);
  }
  return runs.filter(run => run.length >= A_RUN);
}

/** What is left free between two numbers that are not to be read as one, board units. */
const APART = 10;

/** How far a jump goes on the drawing. */
const widthOf = (line: NumberLine, { start, end }: Leap): number => Math.abs(placeOf(line, end) - placeOf(line, start));

/** Of equal jumps that have no room for their numbers beside each other, the first says it for all. */
function quietJumps(line: NumberLine, around: Text): ReadonlySet<string> {
  return new Set(equalRuns(line, around.veiled).flatMap(([first, ...others]) => {
    const wide = first && spaceOf({ value: signed(line, first.by), parts: [] }, 'value', around).width;
    return first && wide !== undefined && wide + APART > widthOf(line, first) ? others.map(({ jump }) => jump.id) : [];
  }));
}

/** Landings on the way of equal jumps that have no room for their numbers beside each other: the scale tells where they are. */
function quietLandings(line: NumberLine, around: Text): ReadonlySet<string> {
  return new Set(equalRuns(line, around.veiled).flatMap(run => {
    const wide = Math.max(...run.map(({ end }) => spaceOf({ value: written(line, end), parts: [] }, 'label', around).width));
    return run.some(leap => wide + APART > widthOf(line, leap)) ? run.slice(0, -1).map(({ end }) => end.toFraction()) : [];
  }));
}

/** Every number that is written under the line, and the parts it would give away: the tick's, and all that lands, starts or is marked there. */
function tokens(line: NumberLine, around: Text): readonly { readonly at: Fraction; readonly token: Token; readonly isTick: boolean }[] {
  const quiet = quietLandings(line, around);
  const parts = new Map<string, { at: Fraction; parts: Set<string>; isTick: boolean }>();
  const add = (at: Fraction, part: string, isTick = false): void => {
    const key = at.toFraction();
    const known = parts.get(key) ?? { at, parts: new Set<string>(), isTick };
    known.parts.add(part);
    parts.set(key, known);
  };
  for (const at of labelled(line, around.text)) add(at, tickId(line, at), true);
  for (const { jump, start, end } of leaps(line)) {
    if (!quiet.has(start.toFraction()) || parts.has(start.toFraction())) add(start, startPart(jump));
    if (!quiet.has(end.toFraction()) || parts.has(end.toFraction())) add(end, landingOf(jump.id));
  }
  for (const point of line.points) add(toFraction(point.at), point.id);
  return [...parts.values()].map(({ at, parts: told, isTick }) => ({ at, isTick, token: { value: written(line, at), parts: [...told] } }));
}

/** The numbers in rows: those of the scale in the first, the others in the first where they stand clear. */
function labelsOf(line: NumberLine, around: Text): { readonly labels: readonly Label[]; readonly bottom: number } {
  const all = tokens(line, around).map(each => ({ ...each, x: placeOf(line, each.at), space: spaceOf(each.token, 'label', around) }));
  if (all.length === 0) return { labels: [], bottom: TICK };
  const above = Math.max(...all.map(({ space }) => space.above));
  const high = above + Math.max(...all.map(({ space }) => space.below)) + 4;
  const rows: { x: number; width: number }[][] = [];
  const firm = ({ isTick, token }: (typeof all)[number]): boolean => isTick && !(around.veiled && isVeiled(token, around.veiled));
  const labels = all.toSorted((a, b) => Number(firm(b)) - Number(firm(a)) || a.x - b.x).map(({ at, token, isTick, x, space }): Label => {
    const one = { x, width: space.width };
    const free = rows.findIndex(row => row.every(other => isClear([other, one].toSorted((a, b) => a.x - b.x))));
    const row = free < 0 ? rows.push([]) - 1 : free;
    rows[row]?.push(one);
    return { at, token, isTick, x, space, y: TICK + 4 + above + row * high };
  });
  return { labels, bottom: TICK + 4 + rows.length * high };
}

function arcsOf(line: NumberLine, around: Text, bottom: number): readonly Arc[] {
  const taken: Box[] = [];
  const rise = around.text.value * 0.5;
  const quiet = quietJumps(line, around);
  return leaps(line).toSorted((a, b) => a.by.abs().compare(b.by.abs())).map((leap): Arc => {
    const up = leap.by.compare(0) > 0 ? -1 : 1;
    const x0 = placeOf(line, leap.start);
    const x1 = placeOf(line, leap.end);
    const y = up < 0 ? -TICK - 2 : bottom + 2;
    const token: Token = { value: signed(line, leap.by), parts: [leap.jump.id] };
    const space = spaceOf(token, 'value', around);
    const half = Math.max(space.above, space.below);
    const boxAt = (peak: number): Box => ({ x: (x0 + x1 - space.width) / 2 - 2, y: peak + up * (half + 3) - half, width: space.width + 4, height: 2 * half });
    let peak = y + up * Math.min(70, Math.max(20, Math.abs(x1 - x0) * 0.35));
    const isQuiet = quiet.has(leap.jump.id);
    while (!isQuiet && taken.some(other => meet(other, boxAt(peak)))) peak += up * rise;
    if (!isQuiet) taken.push(boxAt(peak));
    return { leap, start: { x: x0, y }, end: { x: x1, y }, peak, label: { x: (x0 + x1) / 2, y: peak + up * (half + 3) }, token, space, isQuiet };
  });
}

const known = new WeakMap<NumberLine, { readonly around: Text; readonly layout: Layout }>();

/** Where everything stands: the line lies at y = 0 and its left end at x = 0, so that nothing shifts when a jump is added above it. */
export function layout(line: NumberLine, around: Text): Layout {
  const before = known.get(line);
  if (before && before.around.text === around.text && before.around.veiled === around.veiled) return before.layout;
  const made = laidOut(line, around);
  known.set(line, { around, layout: made });
  return made;
}

function laidOut(line: NumberLine, around: Text): Layout {
  const { labels, bottom } = labelsOf(line, around);
  const arcs = arcsOf(line, around, bottom);
  const reach = arcs.flatMap(({ label, space }) => [label.y - space.above, label.y + space.below]);
  const sides = [...labels, ...arcs.map(({ label, space }) => ({ x: label.x, space }))];
  const left = Math.min(-16, ...sides.map(({ x, space }) => x - space.width / 2)) - 2;
  const right = Math.max(line.length + 24, ...sides.map(({ x, space }) => x + space.width / 2)) + 2;
  const top = Math.min(-36, ...reach, ...arcs.map(({ peak }) => peak - 4)) - 2;
  const low = Math.max(bottom, 20, ...reach, ...arcs.map(({ peak }) => peak + 4)) + 2;
  return { ticks: line.blank ? [] : ticksOf(line), labels, arcs, box: { x: left, y: top, width: right - left, height: low - top } };
}
