import type { Point } from '../../board/document.ts';
import type { Mark, Role } from '../../board/marks.ts';
import type { Columns } from '../columns/columns.ts';
import type { Heap, Things } from '../columns/layout.ts';

/** Where a block's corner is in its heap, and how large it is. */
interface Size { readonly width: number; readonly height: number }

/** The side of the smallest cube, board units, by the largest block there is a column for. */
const CUBE = [18, 11, 7, 5] as const;
/** What is left after five, so that they are seen at a glance. */
const FIVES = 5;
/** How far each flat or thousand of a pile lies to the right of the one under it. */
const SLANT = 5;

const cubeOf = ({ first }: Pick<Columns, 'first'>): number => CUBE[first] ?? 5;

function sizeOfOne(rank: number, cube: number): Size {
  if (rank === 0) return { width: cube, height: cube };
  if (rank === 1) return { width: cube, height: 10 * cube };
  return rank === 2 ? { width: 10 * cube, height: 10 * cube } : { width: 13 * cube, height: 13 * cube };
}

/**
 * The corner of a block in its heap. Cubes stand in lines of ten, as long as a rod, and rods in rows of ten, as wide as a flat; flats and thousands lie
 * one over the other, ten in a pile, each seen at its upper and left edges.
 */
function cornerOf(rank: number, cube: number, at: number): Point {
  const [ten, within] = [Math.floor(at / 10), at % 10];
  const fives = within >= 5 ? FIVES : 0;
  if (rank === 0) return { x: ten * (cube + 4), y: within * (cube + 1) + fives };
  if (rank === 1) return { x: within * (cube + 2) + fives, y: ten * (10 * cube + 6) };
  const step = rank === 2 ? Math.max(10, 1.6 * cube) : 4.2 * cube;
  return { x: ten * (sizeOfOne(rank, cube).width + 9 * SLANT + FIVES + 8) + within * SLANT + fives, y: within * step + fives };
}

/** The room of a heap. */
function size(props: Columns, { rank, count, ghosts }: Heap): Size {
  const cube = cubeOf(props);
  if (count + ghosts === 0) return { width: 0, height: props.loose ? 0 : 5 * cube };
  const one = sizeOfOne(rank, cube);
  const corners = Array.from({ length: count + ghosts }, (_, at) => cornerOf(rank, cube, at));
  return { width: Math.max(...corners.map(({ x }) => x)) + one.width, height: Math.max(...corners.map(({ y }) => y)) + one.height };
}

const ROLE: Role = 'part-1';
const TENTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** Lines at every tenth of a side, across and, of a flat, upright too. */
function ruled({ x, y }: Point, { width, height }: Size, isSquare: boolean): string {
  const across = TENTHS.map(tenth => `M ${x} ${y + height * tenth / 10} L ${x + width} ${y + height * tenth / 10}`);
  const upright = isSquare ? TENTHS.map(tenth => `M ${x + width * tenth / 10} ${y} L ${x + width * tenth / 10} ${y + height}`) : [];
  return [...across, ...upright].join(' ');
}

function flat(rank: number, corner: Point, one: Size): readonly Mark[] {
  const body: Mark = { mark: 'rect', ...corner, ...one, fill: ROLE, edge: ROLE, thickness: 1.5 };
  return rank === 0 ? [body] : [body, { mark: 'path', d: ruled(corner, one, rank === 2), box: { ...corner, ...one }, edge: ROLE, thickness: 0.6 }];
}

/** A thousand: its front, with its top and its side seen from above. */
function thousand({ x, y }: Point, { width, height }: Size): readonly Mark[] {
  const [side, deep] = [width * 10 / 13, width * 3 / 13];
  const [front, right, bottom] = [y + deep, x + side, y + height];
  const outline = `M ${x} ${front} L ${x + deep} ${y} L ${x + width} ${y} L ${x + width} ${bottom - deep} L ${right} ${bottom} L ${x} ${bottom} Z`;
  const edges = `M ${x} ${front} L ${right} ${front} L ${right} ${bottom} M ${right} ${front} L ${x + width} ${y}`;
  const tops = TENTHS.map(tenth => `M ${x + side * tenth / 10} ${front} L ${x + side * tenth / 10 + deep} ${y}`);
  const sides = TENTHS.map(tenth => `M ${right} ${front + side * tenth / 10} L ${x + width} ${y + side * tenth / 10}`);
  const box = { x, y, width, height };
  return [
    { mark: 'path', d: outline, box, fill: ROLE, edge: ROLE, thickness: 1.5 },
    { mark: 'path', d: [ruled({ x, y: front }, { width: side, height: side }, true), ...tops, ...sides].join(' '), box, edge: ROLE, thickness: 0.5 },
    { mark: 'path', d: edges, box, edge: ROLE, thickness: 1.5 },
  ];
}

/** The blocks of a heap; those about to be exchanged have a strong edge, those to come are dashed. */
function draw(props: Columns, { rank, count, ringed, ghosts }: Heap, { x, y }: Point): readonly Mark[] {
  const cube = cubeOf(props);
  const one = sizeOfOne(rank, cube);
  const at = (place: number): Point => ({ x: x + cornerOf(rank, cube, place).x, y: y + cornerOf(rank, cube, place).y });
  const isRinged = (place: number): boolean => (ringed === 'ten' && place < 10) || (ringed === 'last' && place === count - 1);
  const blocks = Array.from({ length: count }, (_, place): readonly Mark[] => [
    ...(rank === 3 ? thousand(at(place), one) : flat(rank, at(place), one)),
    ...(isRinged(place) ? [{ mark: 'rect', ...at(place), ...one, edge: 'accent', thickness: 3 } as const] : []),
  ]);
  const coming = Array.from({ length: ghosts }, (_, more): Mark => ({ mark: 'rect', ...at(count + more), ...one, edge: 'ink-soft', dashed: true, thickness: 1.5 }));
  return [...blocks.flat(), ...coming];
}

/** Cubes, rods, flats and thousands. */
export const BLOCKS: Things = { least: 0, most: 3, things: 'block', reserve: rank => (rank < 2 ? 10 : 4), size, draw };

/** Where the heap of a rank lies from the left end of the loose blocks of a tile; for taking them apart. */
export const placeIn = (props: Columns, rank: number, at: number): Point => cornerOf(rank, cubeOf(props), at);
