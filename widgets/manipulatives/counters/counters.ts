import { spaceOf } from '../../board/card.ts';
import type { Box, Point } from '../../board/document.ts';
import type { Around } from '../../board/manipulative.ts';
import type { Mark } from '../../board/marks.ts';
import type { Token } from '../../board/said.ts';
import { told } from '../say.ts';

export type Side = 'red' | 'yellow';
/** One two-colour counter; its id is its own for life. */
export type Counter = { readonly id: string; readonly side: Side };
/** Counters that are moved as one, in rows of `across`. `counted`: their number is written under them. `next` makes the next id. */
export type Counters = { readonly counters: readonly Counter[]; readonly across: number; readonly counted?: true; readonly next: number };

/** The most counters in one tile. */
export const MOST_COUNTERS = 100;
/** The most counters in one row. */
export const MOST_ACROSS = 20;
/** From middle to middle, board units: a comfortable target for a finger. */
export const PITCH = 44;
const RADIUS = 19;
/** The id of the written number, the one part that a veil can hide. */
export const COUNT = 'count';

/** So many counters of one side, or of each side in turn: `[['red', 4], ['yellow', 3]]`. */
export function countersOf(runs: readonly (readonly [Side, number])[], across = 5): Counters {
  const sides = runs.flatMap(([side, number]) => Array.from({ length: number }, () => side));
  return { counters: sides.map((side, at) => ({ id: `c${at + 1}`, side })), across, next: sides.length + 1 };
}

/** The middle of the counter that stands at this place in the list. */
export function middleOf(at: number, across: number): Point {
  return { x: (at % across + 0.5) * PITCH, y: (Math.floor(at / across) + 0.5) * PITCH };
}

/** Room for the counters alone, without the written number. */
export function field(props: Counters): Box {
  const { length } = props.counters;
  return { x: 0, y: 0, width: Math.min(length, props.across) * PITCH, height: Math.ceil(length / props.across) * PITCH };
}

/** Where the number is written. */
export function countAt(props: Counters, around: Around): Point {
  const { width, height } = field(props);
  return { x: width / 2, y: height + around.text.value * 0.8 };
}

/** The counters, and under them their number when it is asked for. */
export function box(props: Counters, around: Around): Box {
  const whole = field(props);
  if (!props.counted) return whole;
  const width = Math.max(whole.width, spaceOf(countToken(props), 'value', around).width);
  return { x: (whole.width - width) / 2, y: 0, width, height: whole.height + around.text.value * 1.5 };
}

/** The number of counters, as it is written. */
export function countToken(props: Counters): Token {
  return told(props.counters.length, [COUNT]);
}

/** The parts that the number of counters stands on: none, so that nothing hides it, while it is not written. */
export function countParts(props: Counters): readonly string[] {
  return props.counted ? [COUNT] : [];
}

// The red side has a ring, so that the sides differ in grey and to every eye.
function marksOf(counter: Counter, middle: Point): readonly Mark[] {
  const role = counter.side === 'red' ? 'counter-1' : 'counter-2';
  const disc: Mark = { mark: 'circle', part: counter.id, ...middle, radius: RADIUS, fill: role, edge: role };
  return counter.side === 'red' ? [disc, { mark: 'circle', part: counter.id, ...middle, radius: RADIUS * 0.6, edge: role }] : [disc];
}

/** A disc for each counter, and the number. */
export function marks(props: Counters, around: Around): readonly Mark[] {
  const discs = props.counters.flatMap((counter, at) => marksOf(counter, middleOf(at, props.across)));
  if (!props.counted) return discs;
  return [...discs, { mark: 'value', part: COUNT, token: countToken(props), at: countAt(props, around), size: 'value', anchor: 'middle' }];
}
