import type { Around } from '../../board/manipulative.ts';
import type { Mark, Role } from '../../board/marks.ts';
import { fieldOf, isRoomFor, rowsOf, type Laid, type Row } from './layout.ts';
import { PART, type AlgebraTiles, type Shape } from './tiles.ts';
import { nameToken } from './written.ts';

/** Each shape has a colour with a pattern of its own; all negative sides are alike, and have a minus on them. */
const ROLES: Readonly<Record<Shape, Role>> = { xx: 'part-1', xy: 'part-4', yy: 'part-5', x: 'part-3', y: 'part-2', one: 'positive' };

/** Half the length of the minus on a negative side that has no room for its name. */
const MINUS = 7;

const isEdge = ({ part }: Laid): boolean => part === PART.top || part === PART.left;

/** What a tile is, written on it where there is room; else a negative one has its minus alone. */
function nameMarks(props: AlgebraTiles, laid: Laid, around: Around): readonly Mark[] {
  const { x, y, width, height, tile } = laid;
  const token = nameToken(props, tile);
  const middle = { x: x + width / 2, y: y + height / 2 };
  const own = isEdge(laid) ? { part: laid.part, about: [PART.names] } : { part: PART.names };
  const size = (['label', 'minor'] as const).find(each => isRoomFor(token, laid, { size: each, around }) && (each === 'minor' || Math.min(width, height) > 40));
  if (props.named && size) return [{ mark: 'value', token, at: middle, size, anchor: 'middle', ...own }];
  if (!tile.minus) return [];
  return [{ mark: 'line', part: laid.part, points: [{ x: middle.x - MINUS, y: middle.y }, { x: middle.x + MINUS, y: middle.y }], edge: 'ink', thickness: 3 }];
}

function tileMarks(props: AlgebraTiles, laid: Laid, around: Around): readonly Mark[] {
  const { x, y, width, height, tile, part, empty } = laid;
  const box = { x: x + 1, y: y + 1, width: width - 2, height: height - 2, round: 3 };
  if (empty) return [{ mark: 'rect', part, ...box, edge: 'ink-soft', dashed: true, thickness: 1.5 }];
  const role = tile.minus ? 'negative' : ROLES[tile.is];
  return [{ mark: 'rect', part, ...box, fill: role, edge: role }, ...nameMarks(props, laid, around)];
}

function rowMarks({ line, at, signX }: Row): readonly Mark[] {
  const sign: readonly Mark[] = signX === undefined ? [] : [{ mark: 'text', text: '=', at: { x: signX, y: at.y }, size: 'value', anchor: 'end' }];
  return [...sign, { mark: 'value', part: line.id, token: line.token, at, size: 'value', anchor: 'middle' }];
}

/** The tiles with what stands on them, frames round zero pairs, the lines of a mat or of a rectangle's edges, and what is written under them. */
export function marks(props: AlgebraTiles, around: Around): readonly Mark[] {
  const { laid, frames, lines, box } = fieldOf(props);
  const bare = !props.edges && !props.right && laid.length === 0;
  return [
    ...(bare ? [{ mark: 'rect', ...box, edge: 'ink-soft', dashed: true, round: 6 } as const] : []),
    ...lines.map((points): Mark => ({ mark: 'line', points, edge: 'ink-soft', thickness: props.right ? 3 : 2 })),
    ...frames.map((frame): Mark => ({ mark: 'rect', ...frame, round: 6, edge: 'accent', dashed: true, thickness: 2 })),
    ...laid.flatMap(one => tileMarks(props, one, around)), ...rowsOf(props, around).flatMap(rowMarks),
  ];
}
