import type { Action, Moved } from '../../board/manipulative.ts';
import { isRefusal } from '../../maths/refusal.ts';
import { axisOf, handleOf, ticksOf, type Axes, type Plot } from './axes.ts';
import { addFormula, checked, typedSpot, without, withPoint } from './change.ts';

const NO_PLOT = 'There is no line or curve yet. Type a formula first.';
const NO_POINTS = 'There are fewer than two points to join.';

/** The line or curve that is chosen by itself or by one of its points; else the last one. */
function chosenPlot({ plots }: Axes, chosen: readonly string[]): Plot | undefined {
  return plots.findLast(({ id }) => chosen.some(part => part === id || part === handleOf(id, 0) || part === handleOf(id, 1) || part.startsWith(`${id}-`))) ?? plots.at(-1);
}

/** A point where it was typed; of nothing typed, at the first grid place to the right of zero that is free. */
function addPoint(axes: Axes, text: string): Moved<Axes> {
  if (text.trim() !== '') {
    const typed = typedSpot(text);
    return isRefusal(typed) ? typed : withPoint(axes, typed);
  }
  const free = ticksOf(axes.x).filter(at => at.s > 0n).map(at => ({ x: at.toFraction(), y: ticksOf(axes.y).some(up => up.n === 0n) ? '0' : axes.y.from }));
  const spot = free.find(one => axes.points.every(point => point.x !== one.x || point.y !== one.y));
  return spot ? withPoint(axes, spot) : { refused: 'Type where the point is, such as (2, 3).' };
}

/** One quadrant as far as the axes go, or all four of them. */
function quadrants(axes: Axes): Moved<Axes> {
  const four = isFour(axes);
  const axis = (name: 'x' | 'y') => axisOf(four ? '0' : `-${axes[name].to}`, axes[name].to, axes[name].step, axes[name].name);
  return checked({ ...axes, x: axis('x'), y: axis('y') });
}

const isFour = ({ x, y }: Axes): boolean => x.from.startsWith('-') || y.from.startsWith('-');
const hasPositive = ({ x, y }: Axes): boolean => [x, y].every(({ to }) => to !== '0' && !to.startsWith('-'));

function toggled<Key extends 'triangle' | 'table'>(axes: Axes, key: Key, plot: Plot): Moved<Axes> {
  const { [key]: now, ...rest } = axes;
  return { props: (now === plot.id ? rest : { ...axes, [key]: plot.id }) as Axes };
}

function flag(axes: Axes, key: 'coordinates' | 'crossings' | 'half' | 'degrees'): Moved<Axes> {
  const { [key]: now, ...rest } = axes;
  return { props: now ? rest : { ...axes, [key]: true } };
}

function joined(axes: Axes): Axes {
  const { joined: now, ...rest } = axes;
  return now === undefined ? { ...axes, joined: 'row' } : now === 'row' ? { ...axes, joined: 'shape' } : rest;
}

/** The points, lines and curves among the chosen parts, or all when none is chosen. */
function removable({ points, plots }: Axes, chosen: readonly string[]): readonly string[] {
  const all = [...points, ...plots].map(({ id }) => id);
  return chosen.length === 0 ? all : all.filter(id => chosen.some(part => part === id || part.startsWith(`${id}-`)));
}

/** What can be done: what is plotted first, then what is shown of it, then the axes. */
export function actions(axes: Axes, chosen: readonly string[]): readonly Action<Axes>[] {
  const plot = chosenPlot(axes, chosen);
  const lines = axes.plots.filter(({ is }) => is === 'line');
  const line = plot?.is === 'line' ? plot : lines.at(-1);
  const gone = removable(axes, chosen);
  return [
    { id: 'point', title: 'Point', icon: 'map-pin', keys: ['p'], asks: 'value', run: (answer = '') => addPoint(axes, answer) },
    { id: 'formula', title: 'Formula', icon: 'chart-spline', keys: ['f'], asks: 'value', run: (answer = '') => addFormula(axes, answer) },
    {
      id: 'gradient', title: axes.triangle === undefined ? 'Gradient' : 'No gradient', icon: 'triangle-right', keys: ['g'], run: () => (line ? toggled(axes, 'triangle', line) : { refused: NO_PLOT }),
      ...(!line && { off: 'There is no line yet. Type a formula such as y = 2x + 1 first.' }),
    },
    { id: 'table', title: axes.table === undefined ? 'Table' : 'No table', icon: 'table', keys: ['t'], run: () => (plot ? toggled(axes, 'table', plot) : { refused: NO_PLOT }), ...(!plot && { off: NO_PLOT }) },
    {
      id: 'crossings', title: 'Where they meet', icon: 'crosshair', keys: ['m'], run: () => flag(axes, 'crossings'),
      ...(lines.length < 2 && !axes.crossings && { off: 'Where lines meet is marked when there are two of them.' }),
    },
    { id: 'coordinates', title: 'Point labels', icon: 'hash', keys: ['n'], run: () => flag(axes, 'coordinates'), ...(axes.points.length === 0 && !axes.coordinates && { off: 'There is no point yet.' }) },
    { id: 'join', title: axes.joined === undefined ? 'Join' : axes.joined === 'row' ? 'Close shape' : 'Not joined', icon: 'spline', keys: ['j'], run: () => ({ props: joined(axes) }), ...(axes.points.length < 2 && { off: NO_POINTS }) },
    {
      id: 'remove', title: chosen.length === 0 ? 'Clear' : 'Remove', icon: 'eraser', keys: ['e'], run: () => ({ props: without(axes, gone) }),
      ...(gone.length === 0 && { off: 'There is no point, line or curve to take away.' }),
    },
    {
      id: 'quadrants', title: isFour(axes) ? 'One quadrant' : 'Four quadrants', icon: 'grid-2x2', keys: ['q'], run: () => quadrants(axes),
      ...(!hasPositive(axes) && { off: 'These axes do not go above zero. Type other ends first.' }),
    },
    { id: 'half', title: axes.half ? 'Whole steps' : 'Half steps', icon: 'magnet', keys: ['h'], run: () => flag(axes, 'half') },
    { id: 'degrees', title: axes.degrees ? 'Radians' : 'Degrees', icon: 'circle', keys: ['d'], run: () => flag(axes, 'degrees') },
  ];
}
