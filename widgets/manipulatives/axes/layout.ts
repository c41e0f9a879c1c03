import { spaceOf, type Space } from '../../board/card.ts';
import type { Box, Point } from '../../board/document.ts';
import type { Around } from '../../board/manipulative.ts';
import { aroundAll, meet } from '../../board/room.ts';
import type { Token } from '../../board/said.ts';
import { widthOf } from '../../board/text.ts';
import { toFraction } from '../../maths/exact.ts';
import { RISE, RUN, SIDE, type Axes, type Spot } from './axes.ts';
import { ends, straightOf } from './line.ts';
import { crossingsOf, handles, lengthsOf, pair, readPlot, triangleOf, type Read } from './plots.ts';
import { crossOf, labels, pointOf, type Label } from './scale.ts';
import { tableOf, type Table } from './table.ts';

/** Something written beside what it is about: a letter or a word, a value, or both. `id`: the part whose value it is. */
export interface Tag { readonly id: string; readonly letter?: string; readonly token?: Token; readonly at: Point; readonly room: Box }
/** The name of an axis, from where it begins. */
export interface Name { readonly axis: 'x' | 'y'; readonly text: string; readonly at: Point; readonly room: Box }
/** A line of the key under the graph. */
export interface KeyRow { readonly id: string; readonly read: Read | undefined; readonly token: Token; readonly y: number; readonly space: Space }
export interface Layout {
  readonly labels: readonly Label[]; readonly names: readonly Name[]; readonly tags: readonly Tag[]; readonly key: readonly KeyRow[];
  readonly table: Table | undefined; readonly box: Box;
}
type Text = Pick<Around, 'text' | 'veiled'>;

/** How long a stroke is drawn before its equation in the key. */
export const SAMPLE = 32;
/** How far an axis goes on past the grid. */
export const ARROW = 12;
/** A name of an axis that is longer stands under the numbers or over the axis's top, not at its end. */
const SHORT = 3;

export const placeOf = (axes: Axes, { x, y }: Spot): Point => pointOf(axes, { x: toFraction(x), y: toFraction(y) });

function namesOf(axes: Axes, around: Text, written: readonly Label[]): readonly Name[] {
  const high = around.text.label;
  const cross = crossOf(axes);
  const top = Math.min(-ARROW, ...written.map(({ room }) => room.y));
  const right = Math.max(SIDE + ARROW, ...written.map(({ room }) => room.x + room.width));
  const low = Math.max(SIDE, ...written.map(({ room }) => room.y + room.height));
  const name = (axis: 'x' | 'y', at: Point): Name => {
    const text = axes[axis].name;
    return { axis, text, at, room: { x: at.x, y: at.y - high * 0.45, width: widthOf(text, high), height: high * 0.95 } };
  };
  const [wide, tall] = [axes.x.name.length > SHORT, widthOf(axes.y.name, high)];
  return [
    name('x', wide ? { x: SIDE - widthOf(axes.x.name, high), y: low + high * 0.75 } : { x: right + 4, y: cross.y }),
    name('y', { x: axes.y.name.length > SHORT ? Math.max(-30, Math.min(cross.x - tall / 2, SIDE - tall)) : cross.x - tall / 2, y: top - high * 0.75 }),
  ];
}

interface Wanted { readonly id: string; readonly letter?: string; readonly token?: Token; readonly at: Point; readonly sides: readonly Point[] }

const ROUND: readonly Point[] = [[1, -1], [1, 1], [-1, -1], [-1, 1], [0, -1], [0, 1], [1, 0], [-1, 0]].map(([x = 0, y = 0]) => ({ x, y }));

/** The space between a letter or a word and its value. */
export const gapAfter = (letter: string): number => (letter.length > 1 ? 6 : 2);

interface Crowd { readonly taken: readonly Box[]; readonly strokes: readonly (readonly [Point, Point])[] }

/** How large something is that is written. */
function sizeOf({ letter, token }: Pick<Wanted, 'letter' | 'token'>, around: Text): Space {
  const high = around.text.label;
  const space = token ? spaceOf(token, 'label', around) : { width: 0, above: 0, below: 0 };
  const own = letter === undefined ? { width: 0, above: 0, below: 0 } : { width: widthOf(letter, high) + (token ? gapAfter(letter) : 0), above: high * 0.45, below: high * 0.5 };
  return { width: space.width + own.width, above: Math.max(space.above, own.above), below: Math.max(space.below, own.below) };
}

const tagAt = ({ id, letter, token }: Wanted, corner: Point, { width, above, below }: Space): Tag => ({
  id, room: { ...corner, width, height: above + below }, at: { x: corner.x, y: corner.y + above }, ...(letter !== undefined && { letter }), ...(token && { token }),
});

/** Where something is written: at the first side that is free, of lines too if one is; undefined: no side is. */
function tagged(one: Wanted, { taken, strokes }: Crowd, around: Text): Tag | undefined {
  const space = sizeOf(one, around);
  const height = space.above + space.below;
  const free = [1, 1.8].flatMap(far => one.sides.map(side => ({
    x: one.at.x + side.x * (9 * far + space.width / 2) - space.width / 2, y: one.at.y + side.y * (7 * far + height / 2) - height / 2, width: space.width, height,
  }))).filter(room => room.x >= -24 && room.x + room.width <= SIDE + 40 && room.y >= -8 && room.y + height <= SIDE + 8 && taken.every(other => !meet(other, room, 2)));
  const best = free.find(room => strokes.every(stroke => !crosses(stroke, room))) ?? free[0];
  return best && tagAt(one, { x: best.x, y: best.y }, space);
}

/** Whether a stroke goes through a box. */
function crosses([one, other]: readonly [Point, Point], { x, y, width, height }: Box): boolean {
  // The share of the stroke that lies between two sides, across and then down.
  const [across, down] = [[one.x, other.x, x, x + width], [one.y, other.y, y, y + height]].map(([from = 0, to = 0, least = 0, most = 0]) => {
    if (from === to) return from > least && from < most ? [0, 1] as const : [1, 0] as const;
    const [a, b] = [(least - from) / (to - from), (most - from) / (to - from)];
    return [Math.min(a, b), Math.max(a, b)] as const;
  });
  return Math.max(0, across?.[0] ?? 0, down?.[0] ?? 0) < Math.min(1, across?.[1] ?? 1, down?.[1] ?? 1);
}

function strokesOf(axes: Axes): Crowd['strokes'] {
  const lines = axes.plots.flatMap((plot): Crowd['strokes'] => {
    const seen = plot.is === 'line' ? ends(axes, straightOf(plot)) : undefined;
    return seen ? [[placeOf(axes, seen[0]), placeOf(axes, seen[1])]] : [];
  });
  if (!axes.joined) return lines;
  const places = axes.points.map(point => placeOf(axes, point));
  return [...lines, ...places.flatMap((to, at): Crowd['strokes'] => {
    const from = places[at - 1] ?? (axes.joined === 'shape' ? places.at(-1) : undefined);
    return from ? [[from, to]] : [];
  })];
}

/** What is to be written on the graph, the gradient triangle first. */
function wantedOn(axes: Axes): readonly Wanted[] {
  const triangle = triangleOf(axes);
  const lengths = triangle && lengthsOf(triangle);
  const [left, right] = triangle ? [placeOf(axes, triangle.left), placeOf(axes, triangle.right)] : [];
  const down = triangle && triangle.rise.s < 0n ? -1 : 1;
  return [
    ...(lengths && left && right ? [
      { id: RUN, letter: 'run', token: lengths.run, at: { x: (left.x + right.x) / 2, y: left.y }, sides: [{ x: 0, y: down }, { x: 0, y: -down }, ...ROUND] },
      { id: RISE, letter: 'rise', token: lengths.rise, at: { x: right.x, y: (left.y + right.y) / 2 }, sides: [{ x: 1, y: 0 }, { x: -1, y: 0 }, ...ROUND] },
    ] : []),
    ...crossingsOf(axes).map(({ id, spot }) => ({ id, token: { value: pair(spot), parts: [id] }, at: placeOf(axes, spot), sides: ROUND })),
    ...axes.points.map(({ id, letter, x, y }) => ({ id, letter, at: placeOf(axes, { x, y }), sides: ROUND, ...(axes.coordinates && { token: { value: pair({ x, y }), parts: [id] } }) })),
  ];
}

/** What is written on the graph; what has no room there stands in rows under it, so that nothing is ever left out. */
function tagsOf(axes: Axes, around: Text, { before, under }: { readonly before: readonly Box[]; readonly under: number }): readonly Tag[] {
  const dots = [...axes.points, ...handles(axes).map(({ spot }) => spot)].map(spot => placeOf(axes, spot)).map(({ x, y }): Box => ({ x: x - 6, y: y - 6, width: 12, height: 12 }));
  const strokes = strokesOf(axes);
  let row = { x: 0, y: under, height: 0 };
  return wantedOn(axes).reduce<readonly Tag[]>((so, one) => {
    const tag = tagged(one, { taken: [...before, ...dots, ...so.map(({ room }) => room)], strokes }, around);
    if (tag) return [...so, tag];
    const space = sizeOf(one, around);
    if (row.x > 0 && row.x + space.width > SIDE) row = { x: 0, y: row.y + row.height + 8, height: 0 };
    const placed = tagAt(one, { x: row.x, y: row.y }, space);
    row = { x: row.x + space.width + 16, y: row.y, height: Math.max(row.height, space.above + space.below) };
    return [...so, placed];
  }, []);
}

/** What was typed for a curve: of a formula that cannot be read, all that there is to show. */
export function typedOf({ plots }: Axes, id: string): string {
  const plot = plots.find(one => one.id === id);
  return plot?.is === 'curve' ? plot.formula : '';
}

function keyOf(axes: Axes, around: Text, top: number): readonly KeyRow[] {
  let y = top;
  return axes.plots.map((plot): KeyRow => {
    const read = readPlot(plot, axes.degrees);
    const token: Token = { value: read?.written ?? { unknown: true }, parts: [plot.id] };
    const high = around.text.label;
    const space = read ? spaceOf(token, 'value', around) : { width: widthOf(typedOf(axes, plot.id), high), above: high * 0.45, below: high * 0.5 };
    const middle = y + Math.max(space.above, 18);
    y = middle + Math.max(space.below, 18) + 4;
    return { id: plot.id, read, token, y: middle, space };
  });
}

const known = new WeakMap<Axes, { readonly around: Text; readonly layout: Layout }>();

/** Where everything stands: the grid's top left corner is at the origin, so that nothing shifts when something is written under it. */
export function layout(axes: Axes, around: Text): Layout {
  const before = known.get(axes);
  if (before && before.around.text === around.text && before.around.veiled === around.veiled) return before.layout;
  const made = laidOut(axes, around);
  known.set(axes, { around, layout: made });
  return made;
}

function laidOut(axes: Axes, around: Text): Layout {
  const numbers = labels(axes, around);
  const names = namesOf(axes, around, numbers);
  const rooms = [...numbers, ...names].map(({ room }) => room);
  const under = Math.max(SIDE + 4, ...rooms.map(room => room.y + room.height)) + 8;
  const tags = tagsOf(axes, around, { before: rooms, under });
  const bottom = Math.max(SIDE + 4, ...[...rooms, ...tags.map(({ room }) => room)].map(room => room.y + room.height)) + 8;
  const key = keyOf(axes, around, bottom);
  const last = key.at(-1);
  const below = last === undefined ? bottom : last.y + Math.max(last.space.below, 18) + 8;
  const table = tableOf(axes, around, below);
  const all = aroundAll([
    { x: -12, y: -ARROW - 2, width: SIDE + 14 + ARROW, height: SIDE + ARROW + 14 }, ...rooms, ...tags.map(({ room }) => room), ...(table ? [table.box] : []),
    ...key.map(({ y, space }) => ({ x: 0, y: y - Math.max(18, space.above), width: SAMPLE + 10 + space.width, height: Math.max(18, space.above) + Math.max(18, space.below) })),
  ]);
  const { x, y, width, height } = all ?? { x: 0, y: 0, width: SIDE, height: SIDE };
  return { labels: numbers, names, tags, key, table, box: { x: x - 2, y: y - 2, width: width + 4, height: height + 4 } };
}
