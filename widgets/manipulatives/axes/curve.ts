import type { Point } from '../../board/document.ts';
import type { RealFunction } from '../../maths/function.ts';

/** A window onto a function: what is seen of it, in its own numbers. */
export interface View { readonly left: number; readonly right: number; readonly low: number; readonly high: number }

/** How many places across are looked at, and how often a steep place is halved. */
const PLACES = 240;
const HALVINGS = 14;

/**
 * The stretches of a curve that are seen, each from left to right, cut at the top and the bottom. Where the function has no value, and where it leaps
 * (at a pole), a stretch ends and the next begins: no line is ever drawn across.
 */
export function stretchesOf(of: RealFunction, view: View): readonly (readonly Point[])[] {
  const step = (view.right - view.left) / PLACES;
  const all: Point[][] = [];
  let run: Point[] = [];
  const end = (): void => {
    if (run.length > 1) all.push(run);
    run = [];
  };
  let before: Point | undefined;
  for (let at = 0; at <= PLACES; at += 1) {
    const x = at === PLACES ? view.right : view.left + at * step;
    const here = { x, y: of(x) };
    if (!Number.isFinite(here.y)) {
      if (before) edge(of, before, here.x).forEach(point => run.push(point));
      end();
    } else if (before === undefined) {
      run = at === 0 ? [here] : [...edge(of, here, x - step).toReversed(), here];
    } else {
      const between = bridge(of, [before, here], view);
      if (between === undefined) {
        end();
        run = [here];
      } else {
        run.push(...between, here);
      }
    }
    before = Number.isFinite(here.y) ? here : undefined;
  }
  end();
  return all.flatMap(stretch => clipped(stretch, view));
}

/** The last point with a value before a place that has none, such as 0 of √x. */
function edge(of: RealFunction, known: Point, none: number): readonly Point[] {
  let [inside, outside] = [known, none];
  for (let at = 0; at < HALVINGS * 2; at += 1) {
    const x = (inside.x + outside) / 2;
    const y = of(x);
    if (Number.isFinite(y)) inside = { x, y };
    else outside = x;
  }
  return inside === known || Math.abs(inside.y) > 1e9 ? [] : [inside];
}

/** Points between two that are far apart in height; undefined: the function leaps between them. */
function bridge(of: RealFunction, [one, other]: readonly [Point, Point], view: View): readonly Point[] | undefined {
  const tall = view.high - view.low;
  if (Math.abs(other.y - one.y) < tall / 8) return [];
  let [left, right] = [one, other];
  const found: Point[] = [];
  for (let at = 0; at < HALVINGS; at += 1) {
    const x = (left.x + right.x) / 2;
    const middle = { x, y: of(x) };
    if (!Number.isFinite(middle.y)) return undefined;
    found.push(middle);
    // On into the steeper half: where it is a leap, all of it stays in ever less room.
    if (Math.abs(middle.y - left.y) > Math.abs(right.y - middle.y)) right = middle;
    else left = middle;
  }
  return Math.abs(right.y - left.y) > tall / 16 ? undefined : found.toSorted((a, b) => a.x - b.x);
}

/** The pieces of a stretch between the top and the bottom of the view. */
function clipped(stretch: readonly Point[], { low, high }: View): readonly (readonly Point[])[] {
  const pieces: Point[][] = [];
  let piece: Point[] = [];
  const inside = ({ y }: Point): boolean => y >= low && y <= high;
  const end = (): void => {
    if (piece.length > 1) pieces.push(piece);
    piece = [];
  };
  stretch.forEach((here, at) => {
    const before = stretch[at - 1];
    if (before && inside(before) !== inside(here)) piece.push(cut(before, here, (inside(here) ? before : here).y > high ? high : low));
    else if (before && !inside(before) && !inside(here) && (before.y > high) !== (here.y > high)) {
      piece.push(cut(before, here, before.y > high ? high : low), cut(before, here, before.y > high ? low : high));
      end();
    }
    if (inside(here)) piece.push(here);
    else end();
  });
  end();
  return pieces;
}

function cut(one: Point, other: Point, y: number): Point {
  return { x: one.x + (other.x - one.x) * (y - one.y) / (other.y - one.y), y };
}
