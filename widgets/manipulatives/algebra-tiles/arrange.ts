import type { Moved } from '../../board/manipulative.ts';
import type { Value } from '../../maths/expression.ts';
import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import { after, type Deed } from '../both-sides.ts';
import { timesOver, without } from './change.ts';
import { bare, edgesFor, NO_TILES } from './lay.ts';
import { factorised, type Factor } from './factors.ts';
import { laidIn, placeId, placesOf, worthOf, type Place } from './rectangle.ts';
import { countsIn, MOST_TILES, SHAPES, tilesOf, type AlgebraTiles, type Edges, type Made, type Shape, type Tile } from './tiles.ts';

const NONE: Refusal = { refused: 'These tiles make no rectangle.' };

const valueOf = ({ x, y, one }: Factor): Value =>
  Object.fromEntries([['x', x], ['y', y], ['', one]].flatMap(([name, many]) => (many === 0 ? [] : [[name, String(many)]])));

/** All tiles laid to a rectangle, with its sides along the top and the left; zero pairs come and go as it needs. Says when there is none. */
export function asRectangle(props: AlgebraTiles): Moved<AlgebraTiles> {
  const worth = worthOf(props);
  const sides = worth && factorised(worth);
  if (!sides) return NONE;
  const made = edgesFor(valueOf(sides[0]), valueOf(sides[1]), props.next);
  return isRefusal(made) ? made : { props: filled({ ...bare(props), tiles: [], edges: made.edges, next: made.next }) };
}

/** Every place laid. */
export const filled = (props: AlgebraTiles): AlgebraTiles => ({ ...props, laid: props.edges ? placesOf(props.edges).map(({ id }) => id) : [] });

/** The top edge at the left, and the left edge on top: what was laid is turned with it. */
export function turned(props: AlgebraTiles): AlgebraTiles {
  const { edges, laid = [] } = props;
  if (!edges) return props;
  const there = new Set(laid);
  const now = edges.top.flatMap(top => edges.left.flatMap(left => (there.has(placeId(top, left)) ? [placeId(left, top)] : [])));
  return { ...props, edges: { top: edges.left, left: edges.top }, laid: now };
}

const NO_SQUARE: Refusal = { refused: 'Tiles are completed to a square when there is one x² and an even number of x, such as x² + 6x + 5.' };

/** x² + bx + c laid as far as they go to a square of x + b/2: places where ones are missing stay empty, and ones that are left over lie beside it. */
export function asSquare(props: AlgebraTiles): Moved<AlgebraTiles> {
  const counts = countsIn(worthOf(props) ?? {});
  const [b, c] = [counts?.get('x') ?? 0, counts?.get('one') ?? 0];
  if (!counts || counts.get('xx') !== 1 || b === 0 || b % 2 !== 0 || (['xy', 'yy', 'y'] as const).some(shape => counts.has(shape))) return NO_SQUARE;
  const side = valueOf({ x: 1, y: 0, one: b / 2 });
  const made = edgesFor(side, side, props.next);
  if (isRefusal(made)) return made;
  const places = placesOf(made.edges);
  const ones = places.filter(({ is }) => is === 'one');
  const laid = [...places.filter(({ is }) => is !== 'one'), ...ones.slice(0, Math.max(0, c))].map(({ id }) => id);
  const rest = tilesOf(new Map([['one', c > 0 ? Math.max(0, c - ones.length) : c]]), made.next);
  return { props: { ...bare(props), tiles: rest.tiles, edges: made.edges, laid, square: true, next: rest.next } };
}

const keyOf = ({ top, left }: Edges) => ({ column, row }: Place): string => [top[column], left[row]].map(tile => `${tile?.is}${tile?.minus ? '-' : ''}`).join();

/**
 * The next block of empty places of one kind: x times x, x times the ones, and so on. A square is completed at once: each one that is put in comes with
 * its negative, which lies beside the square, so that it is worth what it was.
 */
export function fillIn(props: AlgebraTiles): Moved<AlgebraTiles> {
  const { edges, laid = [] } = props;
  const empty = edges ? placesOf(edges).filter(({ id }) => !laid.includes(id)) : [];
  const [first] = empty;
  if (!edges || !first) return { refused: 'Every place has its tile.' };
  if (props.square) return completed(props, empty);
  const key = keyOf(edges);
  return { props: { ...props, laid: [...laid, ...empty.filter(place => key(place) === key(first)).map(({ id }) => id)] } };
}

function completed(props: AlgebraTiles, empty: readonly Place[]): Moved<AlgebraTiles> {
  const against = empty.map(({ is, minus }, at): Tile => ({ id: `t${props.next + at}`, is, ...(!minus && { minus: true }) }));
  const tiles = [...props.tiles, ...against];
  if (tiles.length > MOST_TILES) return { refused: 'There is no room for so many more tiles.' };
  return { props: { ...props, tiles, laid: [...props.laid ?? [], ...empty.map(({ id }) => id)], next: props.next + against.length } };
}

/** The same done to both sides of a mat. What is not there to be taken away comes as its negative; tiles are shared only into equal groups. */
export function doToBoth(props: AlgebraTiles, deed: Deed): Moved<AlgebraTiles> {
  const one = changed(props.tiles, deed, props.next);
  if (isRefusal(one)) return one;
  const other = changed(props.right ?? [], deed, one.next);
  if (isRefusal(other)) return other;
  if (Math.max(one.tiles.length, other.tiles.length) > MOST_TILES) return { refused: `At most ${MOST_TILES} tiles lie on each side.` };
  const { pairs: _, ...rest } = props;
  return { props: { ...rest, tiles: one.tiles, right: other.tiles, next: other.next } };
}

function changed(tiles: readonly Tile[], deed: Deed, next: number): Made | Refusal {
  if ('by' in deed) return scaled(tiles, deed, next);
  const counts = countsIn(after({ does: 'add', amount: deed.amount }, {}));
  if (!counts || [...counts.values()].some(many => Math.abs(many) > MOST_TILES)) return NO_TILES;
  if (deed.does === 'add') return joined(tiles, tilesOf(counts, next));
  return [...counts].reduce<Made>((so, [shape, many]) => fewer(so, shape, many), { tiles, next });
}

const joined = (tiles: readonly Tile[], more: Made): Made => ({ tiles: [...tiles, ...more.tiles], next: more.next });

/** So many of a shape taken away; what is not there is made up by its negative. */
function fewer({ tiles, next }: Made, shape: Shape, many: number): Made {
  const there = tiles.filter(tile => tile.is === shape && (tile.minus === true) === (many < 0)).length;
  const gone = Math.min(there, Math.abs(many)) * Math.sign(many);
  const kept = without(tiles, new Map([[shape, gone]])) ?? tiles;
  return joined(kept, tilesOf(new Map([[shape, gone - many]]), next));
}

function scaled(tiles: readonly Tile[], deed: Extract<Deed, { readonly by: string }>, next: number): Made | Refusal {
  const by = Number(deed.by);
  if (!Number.isInteger(by) || Math.abs(by) > MOST_TILES) return { refused: 'Tiles are multiplied and shared by a whole number, such as 2.' };
  if (deed.does === 'multiply') return tiles.length * Math.abs(by) > MOST_TILES ? { refused: `At most ${MOST_TILES} tiles lie on each side.` } : timesOver(tiles, by, next);
  const kinds = SHAPES.flatMap(shape => [true, false].map(minus => tiles.filter(tile => tile.is === shape && (tile.minus === true) === minus)));
  if (kinds.some(kind => kind.length % by !== 0)) return { refused: `These tiles cannot be shared into ${Math.abs(by)} equal groups.` };
  const kept = new Set(kinds.flatMap(kind => kind.slice(0, kind.length / Math.abs(by))));
  const left = tiles.filter(tile => kept.has(tile));
  return { tiles: by < 0 ? timesOver(left, -1, next).tiles : left, next };
}

/** What lies here, by its tiles: those of a rectangle, a heap or the left of a mat. */
export const everyTile = (props: AlgebraTiles): readonly Tile[] => [...laidIn(props), ...props.tiles, ...props.right ?? []];
