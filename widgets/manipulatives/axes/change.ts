import type { Moved } from '../../board/manipulative.ts';
import { toExact, toFraction, type Fraction } from '../../maths/exact.ts';
import { readFormula } from '../../maths/formula.ts';
import { readExact } from '../../maths/read.ts';
import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import { isAxis, isPlaced, LONGEST_NAME, MOST_PLOTS, MOST_POINTS, MOST_STEPS, sameSpot, type Axes, type Line, type Plot, type Spot } from './axes.ts';
import { ends, handlesOf, lineFrom, straightOf } from './line.ts';

const OFF: Refusal = { refused: 'That lies outside of these axes. Make the axes longer first.' };
const SAME: Refusal = { refused: 'A line goes through two points that are not the same.' };
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Coordinates as they are typed: (2, −3), 2, 3 or 1/2; 4; or with nothing but a space between them, as a keypad without a comma can. */
export function typedSpot(text: string): Spot | Refusal {
  const inner = text.trim().replace(/^\((.*)\)$/s, '$1');
  const pieces = inner.trim().split(inner.includes(';') ? ';' : inner.includes(',') ? ',' : /\s+/);
  if (pieces.length !== 2) return { refused: 'Type two coordinates, such as (2, −3).' };
  const [x, y] = pieces.map(piece => readExact(piece));
  if (!x || !y || isRefusal(x) || isRefusal(y)) return { refused: 'A coordinate is a plain number. Type two, such as (2, −3).' };
  return { x: x.exact, y: y.exact };
}

/** A new point, called by the first letter that is free. */
export function withPoint(axes: Axes, spot: Spot): Moved<Axes> {
  if (!isPlaced(axes, spot)) return OFF;
  const letter = [...LETTERS].find(one => axes.points.every(point => point.letter !== one));
  if (letter === undefined || axes.points.length >= MOST_POINTS) return { refused: `At most ${MOST_POINTS} points stand on one graph.` };
  return { props: { ...axes, points: [...axes.points, { id: `p${axes.next}`, letter, ...spot }], next: axes.next + 1 } };
}

/** Moves a point. */
export function movePoint(axes: Axes, id: string, { x, y }: Spot): Moved<Axes> {
  return isPlaced(axes, { x, y }) ? { props: { ...axes, points: axes.points.map(point => (point.id === id ? { ...point, x, y } : point)) } } : OFF;
}

/** Moves one of the two points that a line is held by: its equation changes. */
export function moveHandle(axes: Axes, { id, at }: { readonly id: string; readonly at: 0 | 1 }, spot: Spot): Moved<Axes> {
  if (!isPlaced(axes, spot)) return OFF;
  const line = axes.plots.find(plot => plot.id === id);
  if (line?.is !== 'line') return { refused: 'This line is not there any more.' };
  if (sameSpot(line.through[at], spot)) return { props: axes };
  if (sameSpot(line.through[1 - at] ?? spot, spot)) return SAME;
  const { typed: _, ...rest } = line;
  const through: Line['through'] = at === 0 ? [spot, line.through[1]] : [line.through[0], spot];
  return { props: withPlot(axes, { ...rest, through }) };
}

const withPlot = (axes: Axes, plot: Plot): Axes => ({ ...axes, plots: axes.plots.map(one => (one.id === plot.id ? plot : one)) });

/** A formula as a line or a curve with this id, or why it cannot be drawn on these axes. */
function plotOf(axes: Axes, id: string, text: string): Plot | Refusal {
  const formula = readFormula(text);
  if (isRefusal(formula)) return formula;
  const typed = text.trim();
  return formula.is === 'curve' ? { id, is: 'curve', formula: typed } : lineFrom(axes, { formula, id, typed }) ?? { refused: 'This line goes past these axes. Make the axes longer first.' };
}

/** A new line or curve from its formula. */
export function addFormula(axes: Axes, text: string): Moved<Axes> {
  if (axes.plots.length >= MOST_PLOTS) return { refused: `At most ${MOST_PLOTS} lines and curves stand on one graph. Take one away first.` };
  const plot = plotOf(axes, `l${axes.next}`, text);
  return isRefusal(plot) ? plot : { props: { ...axes, plots: [...axes.plots, plot], next: axes.next + 1 } };
}

/** Another formula for a line or a curve. */
export function retype(axes: Axes, id: string, text: string): Moved<Axes> {
  const plot = plotOf(axes, id, text);
  if (isRefusal(plot)) return plot;
  return { props: tidied(withPlot(axes, plot)) };
}

/** A gradient triangle only at a line. */
function tidied(axes: Axes): Axes {
  const { triangle, table, ...rest } = axes;
  return {
    ...rest, ...(triangle !== undefined && axes.plots.some(plot => plot.id === triangle && plot.is === 'line') && { triangle }),
    ...(table !== undefined && axes.plots.some(plot => plot.id === table) && { table }),
  };
}

/** Without these points, lines and curves. */
export function without(axes: Axes, ids: readonly string[]): Axes {
  return tidied({ ...axes, points: axes.points.filter(({ id }) => !ids.includes(id)), plots: axes.plots.filter(({ id }) => !ids.includes(id)) });
}

/**
 * The axes if all that stands on them still does. Points that would be off are refused; lines that are held by points which are off are held by others, or
 * refused when nothing of them would be seen.
 */
export function checked(axes: Axes): Moved<Axes> {
  for (const axis of [axes.x, axes.y]) {
    if (toFraction(axis.from).compare(toFraction(axis.to)) >= 0) return { refused: 'An axis runs from the smaller number to the larger one.' };
    if (toFraction(axis.step).compare(0) <= 0) return { refused: 'A step is larger than zero.' };
    if (!isAxis(axis)) return { refused: `An axis has from 1 to ${MOST_STEPS} steps. Choose another step, or other ends.` };
  }
  if (!axes.points.every(point => isPlaced(axes, point))) return { refused: 'A point would be off the axes. Move it or take it away first.' };
  const plots = axes.plots.map((plot): Plot | undefined => {
    if (plot.is === 'curve' || plot.through.every(spot => isPlaced(axes, spot))) return plot;
    const straight = straightOf(plot);
    const through = ends(axes, straight) && handlesOf(axes, straight);
    return through && { ...plot, through };
  });
  return plots.every(plot => plot !== undefined) ? { props: { ...axes, plots } } : { refused: 'A line would be off the axes. Take it away first.' };
}

const typedNumber = (text: string): Fraction | Refusal => {
  const read = readExact(text);
  return isRefusal(read) ? read : toFraction(read.exact);
};

/** An end or the step of an axis as it was typed. */
export function typeAxis(axes: Axes, { axis, what }: { readonly axis: 'x' | 'y'; readonly what: 'from' | 'to' | 'step' }, text: string): Moved<Axes> {
  const read = typedNumber(text);
  return isRefusal(read) ? read : checked({ ...axes, [axis]: { ...axes[axis], [what]: toExact(read) } });
}

/** What an axis is called. */
export function nameAxis(axes: Axes, axis: 'x' | 'y', text: string): Moved<Axes> {
  const name = text.trim();
  if (name === '') return { refused: `Type what the ${axis}-axis is called, such as time in minutes.` };
  return name.length > LONGEST_NAME ? { refused: `A name of an axis has at most ${LONGEST_NAME} characters.` } : { props: { ...axes, [axis]: { ...axes[axis], name } } };
}
