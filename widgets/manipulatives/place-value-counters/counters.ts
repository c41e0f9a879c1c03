import type { Point } from '../../board/document.ts';
import type { Mark, Role } from '../../board/marks.ts';
import { powerOf, type Columns } from '../columns/columns.ts';
import type { Heap, Things } from '../columns/layout.ts';

/** From middle to middle of two counters, board units, and how large one is. */
const PITCH = 28;
const RADIUS = 12.5;
/** What is left between two frames of ten. */
const APART = 8;

/** Colours of the ranks; each counter has its value on it besides. */
const ROLES: Readonly<Record<number, Role>> = {
  6: 'rod-3', 5: 'rod-10', 4: 'rod-8', 3: 'rod-6', 2: 'rod-9', 1: 'rod-2', 0: 'rod-5', [-1]: 'rod-4', [-2]: 'rod-1', [-3]: 'rod-7',
};

/** Upright frames stand side by side; lying ones one under the other. */
const turned = ({ lying }: Columns, { x, y }: Point): Point => (lying ? { x: y, y: x } : { x, y });

/** The middle of the counter at this place: along the first five of a frame of ten, along the second five, then on to the next frame. */
function placeOf(props: Columns, at: number): Point {
  const [frame, within] = [Math.floor(at / 10), at % 10];
  return turned(props, { x: frame * (2 * PITCH + APART) + (Math.floor(within / 5) + 0.5) * PITCH, y: (within % 5 + 0.5) * PITCH });
}

const all = ({ count, ghosts }: Heap): number => count + ghosts;

/** The room of so many counters. */
function size(props: Columns, heap: Heap): { readonly width: number; readonly height: number } {
  const [many, { framed }] = [all(heap), props];
  const frames = Math.max(1, Math.ceil(many / 10));
  const width = framed || many > 5 ? frames * 2 * PITCH + (frames - 1) * APART : PITCH;
  const { x, y } = turned(props, { x: width, y: PITCH * (framed || many > 5 ? 5 : Math.max(props.lying ? 1 : 2, many)) });
  return { width: x, height: y };
}

/** Digits as a drawing on a counter, so that they are as large as it: 1 is a stroke, 0 a ring. `wide`: from the middle of one to the next. */
function strokes(text: string, { x, y }: Point): { readonly d: string; readonly points: readonly Point[] } {
  const wide = Math.min(7, 21 / text.length);
  const [half, high] = [wide * 0.36, Math.min(5, wide * 0.9)];
  const middle = (at: number): number => x + (at - (text.length - 1) / 2) * wide;
  const d = [...text].map((digit, at) => {
    const here = middle(at);
    if (digit === '1') return `M ${here - half * 0.8} ${y - high * 0.5} L ${here} ${y - high} L ${here} ${y + high}`;
    if (digit === '0') return `M ${here - half} ${y} A ${half} ${high} 0 1 1 ${here + half} ${y} A ${half} ${high} 0 1 1 ${here - half} ${y} Z`;
    return '';
  }).join(' ');
  return { d, points: [...text].flatMap((digit, at) => (digit === '.' ? [{ x: middle(at), y: y + high }] : [])) };
}

/** What one is worth, as it stands on the counter: 100, 1, 0.01. */
const valueText = (power: number): string => (power < 0 ? `0.${'0'.repeat(-power - 1)}1` : `1${'0'.repeat(power)}`);

function counter(rank: number, middle: Point, power: number): readonly Mark[] {
  const role = ROLES[rank] ?? 'rod-1';
  const { d, points } = strokes(valueText(power), middle);
  return [
    { mark: 'circle', ...middle, radius: RADIUS, fill: role, edge: role, thickness: 1.5 },
    { mark: 'path', d, box: { x: middle.x - 10, y: middle.y - 6, width: 20, height: 12 }, edge: 'ink', thickness: power > 3 || power < -1 ? 1 : 1.4 },
    ...points.map((point): Mark => ({ mark: 'circle', ...point, radius: 0.7, fill: 'ink', edge: 'ink', thickness: 0.5 })),
  ];
}

/** The lines of the frames of ten, as many as are begun. */
function frames(props: Columns, { x, y }: Point, many: number): readonly Mark[] {
  return Array.from({ length: Math.max(1, Math.ceil(many / 10)) }, (_, at): Mark => {
    const corner = turned(props, { x: at * (2 * PITCH + APART), y: 0 });
    const place = { x: x + corner.x, y: y + corner.y };
    const line = (from: Point, to: Point): string => {
      const [one, other] = [turned(props, from), turned(props, to)];
      return `M ${place.x + one.x} ${place.y + one.y} L ${place.x + other.x} ${place.y + other.y}`;
    };
    const levels = [0, 1, 2, 3, 4, 5].map(five => line({ x: 0, y: five * PITCH }, { x: 2 * PITCH, y: five * PITCH }));
    const uprights = [0, 1, 2].map(two => line({ x: two * PITCH, y: 0 }, { x: two * PITCH, y: 5 * PITCH }));
    const end = turned(props, { x: 2 * PITCH, y: 5 * PITCH });
    return { mark: 'path', d: [...levels, ...uprights].join(' '), box: { ...place, width: end.x, height: end.y }, edge: 'line', thickness: 1 };
  });
}

/** The counters of a cell; those about to be exchanged have a strong ring, those to come are dashed. */
function draw(props: Columns, heap: Heap, { x, y }: Point): readonly Mark[] {
  const { rank, count, ringed } = heap;
  const at = (place: number): Point => ({ x: x + placeOf(props, place).x, y: y + placeOf(props, place).y });
  const isRinged = (place: number): boolean => (ringed === 'ten' && place < 10) || (ringed === 'last' && place === count - 1);
  const discs = Array.from({ length: count }, (_, place): readonly Mark[] => [
    ...counter(rank, at(place), powerOf(props, rank)),
    ...(isRinged(place) ? [{ mark: 'circle', ...at(place), radius: RADIUS, edge: 'accent', thickness: 3 } as const] : []),
  ]);
  const ghosts = Array.from({ length: heap.ghosts }, (_, more): Mark => ({ mark: 'circle', ...at(count + more), radius: RADIUS - 1, edge: 'ink-soft', dashed: true, thickness: 1.5 }));
  return [...(props.framed ? frames(props, { x, y }, all(heap)) : []), ...discs.flat(), ...ghosts];
}

/** Counters from millions to thousandths. */
export const COUNTERS: Things = { least: -3, most: 6, things: 'counter', reserve: () => 10, size, draw };
