import type { Looks, Preset } from '../../board/manipulative.ts';
import { toExact, toFraction } from '../../maths/exact.ts';
import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import { different } from '../looks.ts';
import type { Axes, Axis, Dot, Line, Plot, Spot } from './axes.ts';
import { checked } from './change.ts';
import { straightOf } from './line.ts';
import { readPlot } from './plots.ts';

type Not = Looks<Axes>['not'];

/** An axis that goes twice as far both ways, by steps twice as large. */
function wider(axis: Axis): Axis {
  const [from, to, step] = [axis.from, axis.to, axis.step].map(toFraction);
  return from && to && step ? { ...axis, from: toExact(from.mul(2)), to: toExact(to.mul(2)), step: toExact(step.mul(2)) } : axis;
}

/** An axis with a grid line at every other place only. */
const coarser = (axis: Axis): Axis => ({ ...axis, step: toExact(toFraction(axis.step).mul(2)) });

const swapped = <Place extends Spot>(spot: Place): Place => ({ ...spot, x: spot.y, y: spot.x });
const isSame = ({ x, y }: Spot): boolean => x === y;

function isOn(line: Line, { x, y }: Spot): boolean {
  const { a, b, c } = straightOf(line);
  return a.mul(toFraction(x)).add(b.mul(toFraction(y))).equals(c);
}

/** Whether a curve is as far as can be seen the x-axis itself, which is the same upside down. */
const isFlatAtZero = (plot: Plot): boolean => [-2.3, -1, 0.4, 1, 2.7].every(x => !readPlot(plot)?.draws?.(x));

/** A line or curve that only looks like it: a line with x and y changed about, a curve upside down. Undefined where that is the same. */
function otherPlot(plot: Plot): { readonly plot: Plot; readonly why: string } | undefined {
  if (plot.is === 'line') {
    const { typed: _, ...line } = plot;
    const [one, two] = [swapped(plot.through[0]), swapped(plot.through[1])];
    return isOn(plot, one) && isOn(plot, two) ? undefined : { plot: { ...line, through: [one, two] }, why: 'Its points have x and y changed about, so it is another line.' };
  }
  const [, right] = /^\s*y\s*=\s*(.+)$/u.exec(plot.formula) ?? [];
  return right === undefined || isFlatAtZero(plot) ? undefined : { plot: { ...plot, formula: `y = −(${right})` }, why: 'It is upside down: every y has the other sign.' };
}

/** What only seems to show the same: the first line, curve or point that can be made another. */
function onlySeems(axes: Axes): Not | undefined {
  const plots = axes.plots.flatMap((plot): readonly Not[] => {
    const other = otherPlot(plot);
    return other ? [{ title: 'Not the same', why: other.why, props: { ...axes, plots: axes.plots.map(one => (one === plot ? other.plot : one)) } }] : [];
  });
  const points = axes.points.filter(point => !isSame(point)).map((point: Dot): Not => ({
    title: 'Not the same', why: 'A point has its coordinates changed about: along comes before up.', props: { ...axes, points: axes.points.map(one => (one === point ? swapped(point) : one)) },
  }));
  return [...plots, ...points].find(({ props }) => !isRefusal(checked(props)));
}

/** The same points, lines and curves on other scales, on which they look steeper or flatter; and one that only seems the same. */
export function looks(axes: Axes): Looks<Axes> | Refusal {
  if (axes.points.length + axes.plots.length === 0) return { refused: 'Nothing stands on these axes yet. Put a point or a formula on them first.' };
  const not = onlySeems(axes);
  if (!not) return { refused: 'What stands here has no look that is easily mistaken for it. Put a point with two different coordinates on the axes.' };
  const candidates: readonly Preset<Axes>[] = [
    { title: 'Flatter', props: { ...axes, y: wider(axes.y) } }, { title: 'Steeper', props: { ...axes, x: wider(axes.x) } },
    { title: 'On a wider scale', props: { ...axes, x: wider(axes.x), y: wider(axes.y) } }, { title: 'On a coarser grid', props: { ...axes, x: coarser(axes.x), y: coarser(axes.y) } },
  ];
  return different(axes, { candidates: candidates.filter(({ props }) => !isRefusal(checked(props))), lie: JSON.stringify, not });
}
