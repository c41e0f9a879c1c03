import type { Piece } from '../../board/manipulative.ts';
import { fieldOf } from './layout.ts';
import { worthOf } from './rectangle.ts';
import { MOST_TILES, PART, type AlgebraTiles, type Tile } from './tiles.ts';

/** Single tiles, each where it lay. Undefined for one alone, for a mat, and for a rectangle that is not full. */
export function split(props: AlgebraTiles): readonly Piece<AlgebraTiles>[] | undefined {
  const laid = fieldOf(props).laid.filter(({ part, empty }) => part !== PART.top && part !== PART.left && !empty);
  if (laid.length < 2 || worthOf(props) === undefined) return undefined;
  return laid.map(({ tile: { is, minus }, x, y }) => {
    const alone: Tile = { id: 't1', is, ...(minus && { minus }) };
    return { props: { tiles: [alone], ...(props.named && { named: true as const }), next: 2 }, at: { x, y } };
  });
}

/** One heap of all of them. Undefined where one is no heap, and where they are too many. The first heap's ids stay; ids that it has already are made new. */
export function combine(several: readonly AlgebraTiles[]): { readonly uses: number; readonly gives: readonly Piece<AlgebraTiles>[] } | undefined {
  const [first, ...others] = several;
  const many = several.reduce((so, { tiles }) => so + tiles.length, 0);
  if (!first || others.length === 0 || many > MOST_TILES || several.some(({ edges, right }) => edges ?? right)) return undefined;
  const { pairs: _, ...heap } = others.reduce(join, first);
  const written = several.some(each => each.written) && { written: true as const };
  return { uses: several.length, gives: [{ props: { ...heap, ...written }, at: { x: 0, y: 0 } }] };
}

function join(so: AlgebraTiles, other: AlgebraTiles): AlgebraTiles {
  const taken = new Set(so.tiles.map(({ id }) => id));
  let next = Math.max(so.next, other.next);
  const joined = other.tiles.map(tile => (taken.has(tile.id) ? { ...tile, id: `t${next++}` } : tile));
  return { ...so, tiles: [...so.tiles, ...joined], next };
}
