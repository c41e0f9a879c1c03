import type { Point } from '../../board/document.ts';
import type { Part, Range } from '../../board/manipulative.ts';
import { clamp } from '../../board/room.ts';
import type { Said, Token } from '../../board/said.ts';
import { Fraction, toExact, toFraction } from '../../maths/exact.ts';
import type { Drag } from './drag.ts';
import type { Edited } from './edit.ts';
import type { BarModel, Id } from './model.ts';
import { moved } from './shown.ts';

export type BarPart = Part<BarModel>;

/** Half the width of what a finger takes hold of a handle by, in board units. */
export const HANDLE = 10;

/** What a part shows, and that it can be veiled; that nothing is written is told as a value, so that a veil which is left on it hides it too. */
export function worn(id: Id, token: Token | undefined): Pick<BarPart, 'token' | 'veil'> {
  return token ? { token, veil: 'value' } : { token: { value: { word: 'not written' }, parts: [id] } };
}

/** A handle that is dragged across: a tall thin place to take hold of, and its range. */
export function handle(id: Id, name: Said, at: Point, { model, height, drag, side }: { readonly model: BarModel; readonly height: number; readonly drag: Drag; readonly side: 1 | -1 }): BarPart {
  const { range, scale } = drag;
  return {
    id, name, at, range, hit: { x: at.x - HANDLE, y: at.y - height / 2, width: 2 * HANDLE, height },
    move: (to, from) => {
      const now = steppedTo(range, side * (to.x - from.x) / scale);
      return now === range.now ? { props: model } : range.set(now);
    },
  };
}

/** The value of a range, by its steps from the least, that is nearest to so much more than now; now itself where nothing is nearer. */
function steppedTo({ least, most, now, step }: Range<BarModel>, more: number): string {
  const [from, to, unit, start] = [toFraction(least), toFraction(most), toFraction(step), toFraction(now)];
  if (Math.abs(more) < unit.valueOf() / 2) return now;
  const steps = Number(to.sub(from).div(unit).floor());
  return toExact(from.add(unit.mul(new Fraction(clamp(Math.round((start.sub(from).valueOf() + more) / unit.valueOf()), 0, steps)))));
}

/** A handle that goes from edge to edge: `edges` are the places in the order of the range. */
export function stops(id: Id, name: Said, at: Point, { edges, now, set }: { readonly edges: readonly (Point | undefined)[]; readonly now: number; set(edge: number): Edited }): BarPart {
  const open = edges.flatMap((edge, index) => edge ? [{ edge, index }] : []);
  const [least, most] = [open[0]?.index ?? now, open.at(-1)?.index ?? now];
  const range: Range<BarModel> = {
    least: String(least), most: String(most), now: String(now), step: '1', set: (edge) => moved(set(Number(edge))),
  };
  const far = (edge: Point, to: Point): number => Math.hypot(edge.x - to.x, 0.5 * (edge.y - to.y));
  return {
    id, name, at, range, hit: { x: at.x - HANDLE, y: at.y - HANDLE, width: 2 * HANDLE, height: 2 * HANDLE },
    move: (to, from) => {
      const aim = { x: at.x + to.x - from.x, y: at.y + to.y - from.y };
      const nearest = open.toSorted((a, b) => far(a.edge, aim) - far(b.edge, aim) || a.index - b.index)[0];
      return moved(set(nearest?.index ?? now));
    },
  };
}
