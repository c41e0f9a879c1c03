import type { Moved, Piece } from '../../board/manipulative.ts';
import { toExact, toFraction, type Fraction } from '../../maths/exact.ts';
import { toText } from '../../maths/print.ts';
import { readCount } from '../../maths/read.ts';
import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import { MOST_CUT, portion, readPortions, sharesOf } from '../portion.ts';
import { canShade, coarser, cutFor, finer, painted, recut, showing } from './cutting.ts';
import { countOf, longest, MOST_STRIPS, MOST_WHOLES, wholesOf, type FractionWall, type Strip } from './fraction-wall.ts';

const GONE: Refusal = { refused: 'This strip is no longer on the wall.' };
const TOO_FINE: Refusal = { refused: `A whole is cut into at most ${MOST_CUT} equal parts.` };

/** The wall with one strip changed, or why that cannot be. */
function withStrip(wall: FractionWall, id: string, change: (strip: Strip) => Strip | Refusal): Moved<FractionWall> {
  const strip = wall.strips.find(each => each.id === id);
  if (strip === undefined) return GONE;
  const changed = change(strip);
  return isRefusal(changed) ? changed : { props: { ...wall, strips: wall.strips.map(each => (each === strip ? changed : each)) } };
}

/** Shades the parts of a strip from one to another, counted from 0, with the shade in use; a part that had it loses it, and so do all that go along. */
export function paint(wall: FractionWall, id: string, from: number, to: number): Moved<FractionWall> {
  return withStrip(wall, id, strip => ({ ...strip, shades: painted(strip.shades, [from, Math.min(strip.shades.length - 1, Math.max(0, to))], wall.brush === 2 ? '2' : '1') }));
}

/** "3/5 cannot be cut into quarters exactly." */
function notExactly(strip: Strip, cut: number): Refusal {
  const two = countOf(strip, '2') > 0 && countOf(strip, '1') > 0 ? ' with both shades' : '';
  return { refused: `${toText(portion(countOf(strip), strip.cut))} cannot be cut into ${sharesOf(cut)}${two} exactly.` };
}

/** Renames what is shaded: the strip is cut into so many parts a whole, and the same length is shaded. Refuses what is not exact. */
export function rename(wall: FractionWall, id: string, cut: number): Moved<FractionWall> {
  if (cut < 1 || cut > MOST_CUT) return cut < 1 ? { refused: 'A whole has one part at least.' } : TOO_FINE;
  return withStrip(wall, id, strip => recut(strip, cut) ?? notExactly(strip, cut));
}

/** Cuts each part of a strip into so many. */
export function split(wall: FractionWall, id: string, by: number): Moved<FractionWall> {
  if (by < 2) return { refused: 'Cut each part into two or more.' };
  return withStrip(wall, id, strip => (strip.cut * by > MOST_CUT ? TOO_FINE : { ...strip, cut: strip.cut * by, shades: finer(strip.shades, by) }));
}

/** Joins so many parts of a strip at a time into one. Refuses where they do not come out even or are not shaded alike. */
export function join(wall: FractionWall, id: string, by: number): Moved<FractionWall> {
  if (by < 2) return { refused: 'Join two or more parts into one.' };
  return withStrip(wall, id, strip => {
    if (strip.cut % by !== 0) return { refused: `The ${sharesOf(strip.cut)} of a whole cannot be joined in groups of ${by} with none left over.` };
    const shades = coarser(strip.shades, by);
    return shades === undefined ? { refused: 'Parts that are shaded differently are not joined. Shade them alike, or rename the strip.' } : { ...strip, cut: strip.cut / by, shades };
  });
}

/** Adds a strip of one whole, cut into so many parts, below another one; at the end if that is not there. */
export function add(wall: FractionWall, after: string | undefined, cut: number): Moved<FractionWall> {
  if (cut < 1 || cut > MOST_CUT) return cut < 1 ? { refused: 'A whole has one part at least.' } : TOO_FINE;
  if (wall.strips.length >= MOST_STRIPS) return { refused: `A wall has at most ${MOST_STRIPS} strips.` };
  const found = wall.strips.findIndex(({ id }) => id === after);
  const at = found < 0 ? wall.strips.length : found + 1;
  return { props: { ...wall, strips: wall.strips.toSpliced(at, 0, { id: `s${wall.next}`, cut, shades: '0'.repeat(cut) }), next: wall.next + 1 } };
}

/** Takes a strip away; the last one stays. */
export function remove(wall: FractionWall, id: string): Moved<FractionWall> {
  const strips = wall.strips.filter(each => each.id !== id);
  return strips.length === 0 ? { refused: 'This is the last strip. To take it away, delete it.' } : { props: lineWithin({ ...wall, strips }) };
}

/** The upright line goes with the strips that were as long as it stands far. */
function lineWithin(wall: FractionWall): FractionWall {
  const { line, ...without } = wall;
  return line !== undefined && toFraction(line).compare(longest(wall)) > 0 ? without : wall;
}

/** Moves a strip to a place, counted from 1 at the top; the others keep their order. */
export function moveTo(wall: FractionWall, id: string, place: number): Moved<FractionWall> {
  const strip = wall.strips.find(each => each.id === id);
  if (strip === undefined) return GONE;
  const others = wall.strips.filter(each => each !== strip);
  const at = Math.min(others.length, Math.max(0, place - 1));
  return wall.strips[at] === strip ? { props: wall } : { props: { ...wall, strips: others.toSpliced(at, 0, strip) } };
}

/** Makes a strip so many wholes long. Refuses to cut off what is shaded. */
export function withWholes(wall: FractionWall, id: string, wholes: number): Moved<FractionWall> {
  if (wholes < 1 || wholes > MOST_WHOLES) return { refused: `A strip is one to ${MOST_WHOLES} wholes long.` };
  const moved = withStrip(wall, id, strip => {
    const length = strip.cut * wholes;
    if (/[12]/.test(strip.shades.slice(length))) return { refused: 'There are shaded parts in the last whole. Clear them first, then make the strip shorter.' };
    return { ...strip, shades: strip.shades.slice(0, length).padEnd(length, '0') };
  });
  return isRefusal(moved) ? moved : { props: lineWithin(moved.props) };
}

/** No part is shaded any more: of one strip, or of all. */
export function cleared(wall: FractionWall, id?: string): FractionWall {
  return { ...wall, strips: wall.strips.map(strip => (id === undefined || strip.id === id ? { ...strip, shades: '0'.repeat(strip.shades.length) } : strip)) };
}

/** What was typed beside a strip: it is shaded from the left, 1/4 + 2/4 in two shades, and cut as the number is written. */
export function typeShaded(wall: FractionWall, id: string, text: string): Moved<FractionWall> {
  const portions = readPortions(text);
  if (isRefusal(portions)) return portions;
  if (!canShade(portions)) return { refused: `A strip shows one number from 0 to ${MOST_WHOLES}, or two that are added.` };
  return withStrip(wall, id, strip => {
    const cut = cutFor(wall, strip, portions);
    return cut === undefined ? { refused: `A strip has at most ${MOST_CUT} parts in a whole, too few to show this exactly.` } : showing(portions, cut, { id, wholes: wholesOf(strip) });
  });
}

/** Puts the upright line at a number, in wholes. */
export function lineAt(wall: FractionWall, at: Fraction): Moved<FractionWall> {
  if (at.compare(0) < 0 || at.compare(longest(wall)) > 0) return { refused: 'The line stands somewhere on the strips, from zero to their end.' };
  return { props: { ...wall, line: toExact(at) } };
}

/** The upright line at what was typed. */
export function typeLine(wall: FractionWall, text: string): Moved<FractionWall> {
  const portions = readPortions(text);
  const [one, ...others] = isRefusal(portions) ? [] : portions;
  return one === undefined || others.length > 0 ? { refused: 'Type one number for the line to stand at, such as 3/4.' } : lineAt(wall, one.value);
}

/** A count that was typed, for what it counts. */
export function counting(text: string, use: (count: number) => Moved<FractionWall>): Moved<FractionWall> {
  const count = readCount(text);
  return isRefusal(count) ? count : use(count);
}

/** The edge that is nearest to a place, in wholes. */
export function nearest(edges: readonly Fraction[], to: number): Fraction | undefined {
  return edges.reduce<Fraction | undefined>((so, one) => (so && Math.abs(so.valueOf() - to) <= Math.abs(one.valueOf() - to) ? so : one), undefined);
}

/** Room for a strip of its own, from the top of one to the top of the next, board units. */
const APART = 72;

/** Each strip as a wall of its own; undefined of a single one. */
export function apart(wall: FractionWall): readonly Piece<FractionWall>[] | undefined {
  const { line: _, ...looks } = wall;
  return wall.strips.length < 2 ? undefined : wall.strips.map((strip, at) => ({ props: { ...looks, strips: [strip] }, at: { x: 0, y: at * APART } }));
}

/** The strips of several walls as one, in the looks of the first, whose strips keep their ids; undefined where they would be too many. */
export function stacked(several: readonly FractionWall[]): { readonly uses: number; readonly gives: readonly Piece<FractionWall>[] } | undefined {
  const [first, ...others] = several;
  if (first === undefined || others.length === 0) return undefined;
  const more = others.flatMap(({ strips }) => strips).map((strip, at) => ({ ...strip, id: `s${first.next + at}` }));
  if (first.strips.length + more.length > MOST_STRIPS) return undefined;
  return { uses: several.length, gives: [{ props: { ...first, strips: [...first.strips, ...more], next: first.next + more.length }, at: { x: 0, y: 0 } }] };
}
