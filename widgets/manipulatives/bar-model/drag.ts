import type { Range } from '../../board/manipulative.ts';
import { clamp } from '../../board/room.ts';
import { type Fraction, toExact, toFraction, type Exact } from '../../maths/exact.ts';
import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import { number, numberOf } from '../../maths/value.ts';
import { withStretch, type Edited, type Stretch } from './edit.ts';
import { stretches, type Bar, type BarModel, type Id, type Part } from './model.ts';
import { solveModel } from './solve.ts';
import { LEAST_DRAWN, unitOf, widthsOf } from './widths.ts';
import { withQuantity } from './write.ts';

/** A range, and how many board units one of its units is; `counts`: its units are the model's. */
export interface Drag { readonly range: Range<BarModel>; readonly scale: number; readonly counts: boolean }

const LONGEST = 4000;
/** Steps of what is dragged freely, in board units: fine enough for a sketch, few enough for a slider. */
const FREE = { step: '5', page: '50' };
const moved = (edited: Edited): ReturnType<Range<BarModel>['set']> => isRefusal(edited) ? edited : { props: edited };
const board = (width: number): Exact => String(Math.round(width));

/** Whether a part is tied with others, so that it cannot be dragged alone. */
function isTied(model: BarModel, part: Stretch): boolean {
  return part.tie !== undefined && stretches(model).some((other) => other !== part && other.tie === part.tie);
}

/** The number that a person wrote as this part's value. */
function given(part: Stretch): Fraction | undefined {
  return part.kind === 'part' && part.quantity?.is === 'known' ? numberOf(part.quantity.value) : undefined;
}

function rewritten(model: BarModel, part: Part, value: Fraction): Edited {
  const as = part.quantity?.is === 'known' ? part.quantity.as : undefined;
  return withQuantity(model, part.id, { is: 'known', value: number(value), ...(as && { as }) });
}

/** A drag may not make a drawing that cannot be: it is refused when statements that agreed do not agree any more. */
function agreeing(before: BarModel, after: Edited): Edited {
  if (isRefusal(after)) return after;
  const clash: Refusal = { refused: 'What is written elsewhere on the model keeps this in its place. Change that first.' };
  return solveModel(after).contradictions.length > solveModel(before).contradictions.length ? clash : after;
}

const isDecimal = (part: Stretch): boolean => part.kind === 'part' && part.quantity?.is === 'known' && part.quantity.as === 'decimal';

/**
 * How the line between two parts is dragged. To scale, inside a fixed whole: what a person wrote changes by steps of the unit, what follows,
 * follows. In a sketch, freely. Undefined: there is nothing to drag, since equal parts stay equal and what is asked for follows from the rest.
 */
export function divisionDrag(model: BarModel, left: Stretch, right: Stretch): Drag | undefined {
  const widths = widthsOf(model);
  if (isTied(model, left) || isTied(model, right)) return undefined;
  if (!widths.toScale) return sketchDivision(model, left, right);
  const { found } = solveModel(model);
  const [first, second] = [found.get(left.id)?.value, found.get(right.id)?.value];
  if (left.kind === 'run' || right.kind === 'run' || !first || !second || (!given(left) && !given(right))) return undefined;
  const whole = first.add(second);
  const step = unitOf([first, second], isDecimal(left) || isDecimal(right));
  const set = (now: Exact): ReturnType<Range<BarModel>['set']> => {
    const one = given(left) ? rewritten(model, left, toFraction(now)) : model;
    const both = isRefusal(one) || !given(right) ? one : rewritten(one, right, whole.sub(toFraction(now)));
    return moved(agreeing(model, both));
  };
  return { scale: widths.scale, counts: true, range: { least: '0', most: toExact(whole), now: toExact(first), step: toExact(step), set } };
}

function drawnAs(model: BarModel, widths: ReadonlyMap<Id, number>): BarModel {
  return [...widths].reduce((all, [id, drawn]) => withStretch(all, id, (part) => [{ ...part, drawn: clamp(drawn, LEAST_DRAWN, LONGEST) }]), model);
}

function sketchDivision(model: BarModel, left: Stretch, right: Stretch): Drag | undefined {
  const { of } = widthsOf(model);
  const [first, both] = [of.get(left.id) ?? 0, (of.get(left.id) ?? 0) + (of.get(right.id) ?? 0)];
  if (both < 3 * LEAST_DRAWN) return undefined;
  const set = (now: Exact): { readonly props: BarModel } => {
    const at = toFraction(now).valueOf();
    return { props: drawnAs(model, new Map([[left.id, at], [right.id, Math.round(both) - at]])) };
  };
  const most = board(Math.max(both - LEAST_DRAWN, first));
  const least = board(Math.min(LEAST_DRAWN, first));
  return { scale: 1, counts: false, range: { least, most, now: board(first), ...FREE, set } };
}

/**
 * How the free end of a bar is dragged. Where its last part is a number that a person wrote, by steps of the unit; the scale of the drawing
 * stays. In a sketch the bar is stretched freely. Else the whole drawing is made longer or shorter.
 */
export function endDrag(model: BarModel, bar: Bar): Drag {
  const widths = widthsOf(model);
  const last = model.align === 'right' ? bar.parts[0] : bar.parts.at(-1);
  const value = last && given(last);
  if (widths.toScale && last?.kind === 'part' && value && !isTied(model, last) && value.compare(0) >= 0) return valueEnd(model, last, value);
  const wide = bar.parts.reduce((all, { id }) => all + (widths.of.get(id) ?? 0), 0);
  return widths.toScale || wide < 1 ? lengthEnd(model, Math.max(wide, 1)) : sketchEnd(model, bar, wide);
}

const LEAST_LENGTH = 60;

function longest(model: BarModel): number {
  const { of } = widthsOf(model);
  return Math.max(...model.bars.map(({ parts }) => parts.reduce((all, { id }) => all + (of.get(id) ?? 0), 0)));
}

function valueEnd(model: BarModel, last: Part, value: Fraction): Drag {
  const { scale } = widthsOf(model);
  const step = unitOf([value], isDecimal(last));
  const set = (now: Exact): ReturnType<Range<BarModel>['set']> => {
    const after = agreeing(model, rewritten(model, last, toFraction(now)));
    if (isRefusal(after)) return after;
    const grows = longest({ ...after, length: 1000 }) === 0 ? 1 : ratioOfLongest(model, after);
    return { props: { ...after, length: clamp(model.length * grows, LEAST_LENGTH, LONGEST) } };
  };
  const most = value.add(step.mul(100)).add(value);
  return { scale, counts: true, range: { least: '0', most: toExact(most), now: toExact(value), step: toExact(step), page: toExact(step.mul(10)), set } };
}

/** How much longer the longest bar is after a change, true to scale. */
function ratioOfLongest(before: BarModel, after: BarModel): number {
  const [one, two] = [widthsOf(before).scale, widthsOf({ ...after, length: before.length }).scale];
  return two > 0 ? one / two : 1;
}

function lengthEnd(model: BarModel, wide: number): Drag {
  const by = model.length / wide;
  const set = (now: Exact): { readonly props: BarModel } => ({ props: { ...model, length: clamp(toFraction(now).valueOf() * by, LEAST_LENGTH, LONGEST) } });
  const least = board(Math.min(wide, Math.max(LEAST_LENGTH / by, 1)));
  return { scale: 1, counts: false, range: { least, most: board(Math.max(wide, LONGEST / by)), now: board(wide), ...FREE, set } };
}

function sketchEnd(model: BarModel, bar: Bar, wide: number): Drag {
  const ties = new Set(bar.parts.flatMap(({ tie }) => tie ?? []));
  const along = stretches(model).filter((part) => bar.parts.includes(part) || (part.tie !== undefined && ties.has(part.tie)));
  const { of } = widthsOf(model);
  const set = (now: Exact): { readonly props: BarModel } => {
    const by = toFraction(now).valueOf() / wide;
    return { props: drawnAs(model, new Map(along.map(({ id }) => [id, (of.get(id) ?? 0) * by]))) };
  };
  const least = board(Math.min(wide, LEAST_DRAWN * bar.parts.length));
  return { scale: 1, counts: false, range: { least, most: board(Math.max(wide, LONGEST)), now: board(wide), ...FREE, set } };
}
