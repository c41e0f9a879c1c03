import type { Moved } from '../../board/manipulative.ts';
import { Fraction, toExact, toFraction } from '../../maths/exact.ts';
import { toWords } from '../../maths/print.ts';
import { readCount } from '../../maths/read.ts';
import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import { commonCut, MOST_CUT, portion, readPortions, sharesOf, type Portion } from '../portion.ts';
import { countOf, longest, MOST_STRIPS, MOST_WHOLES, shadedOf, wholesOf, type FractionWall, type Strip } from './fraction-wall.ts';

const GONE: Refusal = { refused: 'This strip is no longer on the wall.' };
const TOO_FINE: Refusal = { refused: `A whole is cut into at most ${MOST_CUT} equal parts.` };

/** The wall with one strip changed, or why that cannot be. */
function withStrip(wall: FractionWall, id: string, change: (strip: Strip) => Strip | Refusal): Moved<FractionWall> {
  const strip = wall.strips.find(each => each.id === id);
  if (strip === undefined) return GONE;
  const changed = change(strip);
  return isRefusal(changed) ? changed : { props: { ...wall, strips: wall.strips.map(each => (each === strip ? changed : each)) } };
}

/** Shades with parts from one to another painted, both of them; what already had the shade at `from` loses it. */
function painted(shades: string, [from, to]: readonly [number, number], shade: string): string {
  const paint = shades[from] === shade ? '0' : shade;
  const [first, last] = [Math.min(from, to), Math.max(from, to)];
  return shades.slice(0, first) + paint.repeat(last - first + 1) + shades.slice(last + 1);
}

/** Shades the parts of a strip from one to another, counted from 0, with the shade in use; a part that had it loses it, and so do all that go along. */
export function paint(wall: FractionWall, id: string, from: number, to: number): Moved<FractionWall> {
  return withStrip(wall, id, strip => ({ ...strip, shades: painted(strip.shades, [from, Math.min(strip.shades.length - 1, Math.max(0, to))], wall.brush === 2 ? '2' : '1') }));
}

/** The same shading with each part cut into so many. */
const finer = (shades: string, by: number): string => [...shades].map(shade => shade.repeat(by)).join('');

/** So many parts at a time as one part; undefined where they are not shaded alike. */
function coarser(shades: string, by: number): string | undefined {
  const groups = Array.from({ length: shades.length / by }, (_, at) => shades.slice(at * by, (at + 1) * by));
  return groups.every(group => new Set(group).size === 1) ? groups.map(group => group[0]).join('') : undefined;
}

/** A strip cut into other parts with the same length in each shade, where it was if that can be and else from the left; undefined if it cannot be cut so. */
export function recut(strip: Strip, cut: number): Strip | undefined {
  const [first, second] = (['1', '2'] as const).map(shade => shadedOf(strip, shade).mul(cut));
  if (!first || !second || first.d !== 1n || second.d !== 1n) return undefined;
  const fine = Number(new Fraction(strip.cut).lcm(cut));
  const kept = coarser(finer(strip.shades, fine / strip.cut), fine / cut);
  const packed = '1'.repeat(Number(first)) + '2'.repeat(Number(second));
  return { ...strip, cut, shades: kept ?? packed.padEnd(wholesOf(strip) * cut, '0') };
}

/** "3/5 cannot be cut into quarters exactly." */
function notExactly(strip: Strip, cut: number): Refusal {
  const said = [...toWords(portion(countOf(strip), strip.cut))];
  const two = countOf(strip, '2') > 0 && countOf(strip, '1') > 0 ? ' with both shades' : '';
  return { refused: `${said[0]?.toUpperCase()}${said.slice(1).join('')} cannot be cut into ${sharesOf(cut)}${two} exactly.` };
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

/** A strip that shows one or two numbers in its shades from the left, cut as asked; as long as it was, or as long as they need. */
export function showing(portions: readonly Portion[], cut: number, was: { readonly id: string; readonly wholes: number }): Strip | Refusal {
  const [first = 0, second = 0] = portions.map(({ value }) => Number(value.mul(cut)));
  const wholes = Math.max(was.wholes, Math.ceil((first + second) / cut));
  if (wholes > MOST_WHOLES) return { refused: `A strip shows numbers from 0 to ${MOST_WHOLES}.` };
  return { id: was.id, cut, shades: ('1'.repeat(first) + '2'.repeat(second)).padEnd(wholes * cut, '0') };
}

/** Whether one or two numbers, none below zero, can be shaded on a strip. */
export function canShade(portions: readonly Portion[]): boolean {
  return portions.length <= 2 && portions.every(({ value }) => value.compare(0) >= 0);
}

/** Into how many parts a strip is cut for what was typed: as it was typed; for decimals and percentages as it is, if that will do. */
function cutFor(wall: FractionWall, strip: Strip, portions: readonly Portion[]): number | undefined {
  const fits = portions.every(({ value }) => value.mul(strip.cut).d === 1n);
  const isKept = wall.as === 'decimal' || wall.as === 'percent' || portions.every(({ over }) => over === 1 || over > MOST_CUT);
  return fits && isKept ? strip.cut : commonCut(portions, MOST_CUT);
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

/** Into how few parts a whole can be cut so that the same length of each shade is still exact: two of 2/4. */
export function simplestCut(strip: Strip): number {
  const both = (['1', '2'] as const).map(shade => new Fraction(shadedOf(strip, shade).d));
  return Number(both.reduce((so, d) => so.lcm(d), new Fraction(1)));
}

/** The edge that is nearest to a place, in wholes. */
export function nearest(edges: readonly Fraction[], to: number): Fraction | undefined {
  return edges.reduce<Fraction | undefined>((so, one) => (so && Math.abs(so.valueOf() - to) <= Math.abs(one.valueOf() - to) ? so : one), undefined);
}
