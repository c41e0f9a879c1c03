import type { Point } from '../../board/document.ts';
import { Fraction } from '../../maths/exact.ts';

/** The shapes that can be cut. */
export const SHAPES = ['circle', 'rectangle', 'square', 'triangle', 'pentagon', 'hexagon', 'heptagon', 'octagon'] as const;
export type ShapeName = (typeof SHAPES)[number];
/**
 * grid: rows and columns, of which there may be one. diagonals: one or both. unlike: parts of the same area and of other forms. sectors: of a circle.
 * centre: from the centre to corners and the middles of sides. fan: from the top corner to equal parts of the base. midpoints: between the middles of the
 * sides. unequal: columns, sectors, stripes or triangles of several areas.
 */
export const CUTS = ['grid', 'diagonals', 'unlike', 'sectors', 'centre', 'fan', 'midpoints', 'unequal'] as const;
export type CutName = (typeof CUTS)[number];

/** A part: its share of the whole, which is exact, and its outline around the middle of the shape, board units. `arc`: how far it goes round a circle. */
export interface Piece { readonly area: Fraction; readonly outline: readonly Point[]; readonly arc?: readonly [from: number, to: number] }
/** A shape and its cut into so many parts. */
export interface Cutting { readonly shape: ShapeName; readonly cut: CutName; readonly count: number; readonly across: number }

/** The most parts of a grid, and of everything else. */
export const MOST_CELLS = 48;
const MOST_PARTS = 24;

/** Half the sizes of the shapes with four sides; the radius of the circle, and of the circle around the corners of the others, board units. */
const HALF = { rectangle: { x: 120, y: 76 }, square: { x: 90, y: 90 } } as const;
export const RADIUS = 94;
const CORNERS = { triangle: 3, pentagon: 5, hexagon: 6, heptagon: 7, octagon: 8 } as const;

type Sided = keyof typeof CORNERS;
type Four = keyof typeof HALF;
const isFour = (shape: ShapeName): shape is Four => shape in HALF;

const upTo = (least: number, most: number): readonly number[] => Array.from({ length: most - least + 1 }, (_, at) => least + at);
const divisors = (number: number): readonly number[] => upTo(1, number).filter(each => number % each === 0);

/** Into how many parts a cut can cut a shape; none where there is no such cut of it. */
export function countsOf(shape: ShapeName, cut: CutName): readonly number[] {
  if (cut === 'unequal') return shape === 'circle' || isFour(shape) ? upTo(2, MOST_PARTS) : shape === 'triangle' ? upTo(2, 8) : shape === 'hexagon' ? [4] : [];
  if (isFour(shape)) return cut === 'grid' ? upTo(1, MOST_CELLS) : cut === 'diagonals' || cut === 'unlike' ? [2, 4] : [];
  if (shape === 'circle') return cut === 'sectors' ? upTo(1, MOST_PARTS) : [];
  if (cut === 'centre') return divisors(2 * CORNERS[shape]);
  return shape !== 'triangle' ? [] : cut === 'fan' ? upTo(2, 12) : cut === 'midpoints' ? [4] : [];
}

/** Whether a shape can be cut so. */
export function isCutting({ shape, cut, count, across }: Cutting): boolean {
  return countsOf(shape, cut).includes(count) && (cut === 'grid' ? across >= 1 && count % across === 0 : across === 1);
}

/** Points around a centre, from the top clockwise; `share`: of a whole turn. */
const round = (radius: number, share: number): Point => ({ x: radius * Math.sin(share * 2 * Math.PI), y: -radius * Math.cos(share * 2 * Math.PI) });
const between = (one: Point, other: Point, share: number): Point => ({ x: one.x + (other.x - one.x) * share, y: one.y + (other.y - one.y) * share });

/** One and two in turns, as shares of their sum. */
function inTurns(count: number): readonly Fraction[] {
  const sizes = Array.from({ length: count }, (_, at) => 1 + at % 2);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  return sizes.map(size => new Fraction(size, all));
}

/** Where each share begins, and where the last ends. */
function ends(shares: readonly Fraction[]): readonly Fraction[] {
  return shares.reduce<readonly Fraction[]>((so, share) => [...so, (so.at(-1) ?? new Fraction(0)).add(share)], [new Fraction(0)]);
}

const equalShares = (count: number): readonly Fraction[] => Array.from({ length: count }, () => new Fraction(1, count));

/** Outlines in shares of the sides of a shape with four, from its left upper corner. */
type Shares = readonly (readonly [x: number, y: number])[];
const fourPiece = ({ x, y }: Point, area: Fraction, shares: Shares): Piece =>
  ({ area, outline: shares.map(([right, down]) => ({ x: (2 * right - 1) * x, y: (2 * down - 1) * y })) });

const ofFour = (area: Fraction, ...outlines: readonly Shares[]) => ({ area, outlines });
const [HALVES, QUARTERS] = [new Fraction(1, 2), new Fraction(1, 4)];
const FOUR = {
  diagonals: {
    2: ofFour(HALVES, [[0, 0], [1, 0], [0, 1]], [[1, 0], [1, 1], [0, 1]]),
    4: ofFour(QUARTERS, [[0, 0], [1, 0], [0.5, 0.5]], [[1, 0], [1, 1], [0.5, 0.5]], [[1, 1], [0, 1], [0.5, 0.5]], [[0, 1], [0, 0], [0.5, 0.5]]),
  },
  // Three quarters of the width by two thirds of the height is half of all; so is what is left around it.
  unlike: {
    2: ofFour(HALVES, [[0, 0], [3 / 4, 0], [3 / 4, 2 / 3], [0, 2 / 3]], [[3 / 4, 0], [1, 0], [1, 1], [0, 1], [0, 2 / 3], [3 / 4, 2 / 3]]),
    4: ofFour(QUARTERS, [[0, 0], [0.5, 0], [0.5, 0.5], [0, 0.5]], [[0, 0.5], [0.5, 0.5], [0.5, 1], [0, 1]], [[0.5, 0], [1, 0], [1, 1]], [[0.5, 0], [1, 1], [0.5, 1]]),
  },
} as const;

function gridOf(half: Point, count: number, across: number): readonly Piece[] {
  const rows = count / across;
  return Array.from({ length: count }, (_, at) => {
    const [left, top] = [at % across / across, Math.floor(at / across) / rows];
    return fourPiece(half, new Fraction(1, count), [[left, top], [left + 1 / across, top], [left + 1 / across, top + 1 / rows], [left, top + 1 / rows]]);
  });
}

function columnsOf(half: Point, shares: readonly Fraction[]): readonly Piece[] {
  const at = ends(shares).map(Number);
  return shares.map((area, nth) => fourPiece(half, area, [[at[nth] ?? 0, 0], [at[nth + 1] ?? 1, 0], [at[nth + 1] ?? 1, 1], [at[nth] ?? 0, 1]]));
}

/** Points of an arc near enough to each other that it looks round. */
const STEPS = 60;

function sectorsOf(shares: readonly Fraction[]): readonly Piece[] {
  const at = ends(shares).map(Number);
  return shares.map((area, nth): Piece => {
    const [from, to] = [at[nth] ?? 0, at[nth + 1] ?? 1];
    const steps = Math.max(2, Math.ceil(STEPS * (to - from)));
    const arc = Array.from({ length: steps + 1 }, (_, step) => round(RADIUS, from + (to - from) * step / steps));
    return { area, arc: [from, to], outline: shares.length === 1 ? arc : [{ x: 0, y: 0 }, ...arc] };
  });
}

/** The corners of a shape, and the middles of its sides between them, clockwise from the top. */
function rim(shape: Sided): readonly Point[] {
  const sides = CORNERS[shape];
  const corner = (at: number): Point => round(shape === 'triangle' ? RADIUS * 1.18 : RADIUS * 1.04, at / sides);
  return Array.from({ length: 2 * sides }, (_, at) => (at % 2 === 0 ? corner(at / 2) : between(corner((at - 1) / 2), corner((at + 1) / 2), 0.5)));
}

/** By symmetry all the triangles from the centre to half a side are alike; each part is as many of them. */
function fromCentre(shape: Sided, count: number): readonly Piece[] {
  const points = rim(shape);
  const each = points.length / count;
  return equalShares(count).map((area, nth) => {
    const own = Array.from({ length: each + (count === 1 ? 0 : 1) }, (_, at) => points[(nth * each + at) % points.length] ?? { x: 0, y: 0 });
    return { area, outline: count === 1 ? own : [{ x: 0, y: 0 }, ...own] };
  });
}

const point = (points: readonly Point[], at: number): Point => points[at] ?? { x: 0, y: 0 };

/** Triangles of one height on equal parts of the base. */
function fan(count: number): readonly Piece[] {
  const points = rim('triangle');
  const [top, right, left] = [point(points, 0), point(points, 2), point(points, 4)];
  return equalShares(count).map((area, at) => ({ area, outline: [top, between(left, right, (at + 1) / count), between(left, right, at / count)] }));
}

/** The triangle between the middles of the sides, and the one at each corner. */
function midpoints(): readonly Piece[] {
  const points = rim('triangle');
  const corners = [0, 2, 4].map(at => [point(points, at), point(points, at + 1), point(points, (at + 5) % 6)]);
  return [...corners, [point(points, 1), point(points, 3), point(points, 5)]].map(outline => ({ area: QUARTERS, outline }));
}

/** Stripes of one height from the top down: 1, 3, 5 … of as many small triangles as the square of their number. */
function stripes(count: number): readonly Piece[] {
  const points = rim('triangle');
  const [top, right, left] = [point(points, 0), point(points, 2), point(points, 4)];
  return Array.from({ length: count }, (_, at) => {
    const [from, to] = [at / count, (at + 1) / count];
    const upper = at === 0 ? [top] : [between(top, left, from), between(top, right, from)];
    return { area: new Fraction(2 * at + 1, count * count), outline: [...upper, between(top, right, to), between(top, left, to)] };
  });
}

/** A hexagon from its top corner: the triangles at its sides are half as large as the two in the middle. */
function fromCorner(): readonly Piece[] {
  const corners = [0, 2, 4, 6, 8, 10].map(at => point(rim('hexagon'), at));
  return [1, 2, 2, 1].map((size, at) => ({ area: new Fraction(size, 6), outline: [point(corners, 0), point(corners, at + 1), point(corners, at + 2)] }));
}

/** The parts of a cut that there is (`isCutting`), in reading order or clockwise from the top, with their exact areas: these come to one. */
export function piecesOf({ shape, cut, count, across }: Cutting): readonly Piece[] {
  if (isFour(shape)) {
    if (cut === 'grid') return gridOf(HALF[shape], count, across);
    if (cut === 'unequal') return columnsOf(HALF[shape], inTurns(count));
    const made = FOUR[cut === 'diagonals' ? 'diagonals' : 'unlike'][count === 4 ? 4 : 2];
    return made.outlines.map(outline => fourPiece(HALF[shape], made.area, outline));
  }
  if (shape === 'circle') return sectorsOf(cut === 'unequal' ? inTurns(count) : equalShares(count));
  if (cut === 'centre') return fromCentre(shape, count);
  if (shape === 'hexagon') return fromCorner();
  return cut === 'fan' ? fan(count) : cut === 'midpoints' ? midpoints() : stripes(count);
}

/** Whether parts of one area have several forms in this cut. What is mirrored has the same form. */
export function isUnlike({ cut, shape, count }: Pick<Cutting, 'cut' | 'shape' | 'count'>): boolean {
  return cut === 'unlike' || (cut === 'fan' && count > 2) || (cut === 'diagonals' && count === 4 && shape === 'rectangle');
}
