import type { Said, Sentence, Token } from '../../board/said.ts';
import type { Expression } from '../../maths/expression.ts';
import { toFraction, type Exact } from '../../maths/exact.ts';
import { fromNumber } from '../../maths/print.ts';
import { polynomial } from '../../maths/worth.ts';
import { alone, counted, equality, ratio, told } from '../say.ts';
import { handleOf, RISE, RUN, scaleOf, type Axes, type Axis, type Plot } from './axes.ts';
import { crossingsOf, lengthsOf, pair, readPlot, rightOf, triangleOf, type Crossing } from './plots.ts';
import { formOf } from './scale.ts';

const ORDINALS = ['first', 'second', 'third', 'fourth'] as const;

/** "line", or "second line" of several; "curve". */
export function nameOfPlot({ plots }: Axes, id: string): string {
  const plot = plots.find(one => one.id === id);
  const alike = plots.filter(one => one.is === plot?.is);
  const word = plot?.is ?? 'line';
  return alike.length < 2 ? word : `${ORDINALS[alike.findIndex(one => one.id === id)] ?? 'last'} ${word}`;
}

/** The least and the largest number of an axis, and its step, as they are written. */
const numbersOf = (axis: Axis): readonly [Expression, Expression, Expression] => {
  const written = (exact: Exact): Expression => fromNumber(toFraction(exact), formOf(axis));
  return [written(axis.from), written(axis.to), written(axis.step)];
};

/** An axis's numbers, as one value that a veil can hide: from −6 to 6 in steps of 1. */
export function scaleToken(axes: Axes, axis: 'x' | 'y'): Token {
  const [from, to, step] = numbersOf(axes[axis]);
  return { value: { op: 'beside', of: [{ letter: 'from ' }, from, { letter: ' to ' }, to, { letter: ' in steps of ' }, step] }, parts: [scaleOf(axis)] };
}

const named = ({ name }: Axis, axis: 'x' | 'y'): Said => (name === axis ? [] : [' (', { typed: name }, ')']);

/** Where so many points lie is told; of more, how many there are. */
const MOST_TOLD = 8;

/** "; points A (2, 3) and B (7, 3), joined in a row". */
function pointsSaid({ points, joined, coordinates }: Axes): Said {
  const [first, ...others] = points;
  if (!first) return [];
  const each = [first, ...others].flatMap(({ id, letter, x, y }, at): Said =>
    [at === 0 ? ' ' : at === others.length ? ' and ' : ', ', `${letter} `, { value: pair({ x, y }), parts: [id] }]);
  const how = others.length === 0 || !joined ? '' : joined === 'row' ? ', joined in a row' : ', joined to a shape';
  const many: Said = points.length > MOST_TOLD ? ['; ', ...counted(points.length, 'point')] : [others.length === 0 ? '; point' : '; points', ...each];
  return [...many, how, coordinates ? ', with coordinates' : ''];
}

/** "; line y = 2x + 1"; one that cannot be drawn is told by its part. */
function plotsSaid(axes: Axes): Said {
  return axes.plots.flatMap((plot): Said => {
    const read = readPlot(plot, axes.degrees);
    return [`; ${nameOfPlot(axes, plot.id)}`, ...(read ? [' ', { value: read.written, parts: [plot.id] }] : [' that cannot be drawn'])];
  });
}

/** "x-axis from −6 to 6 in steps of 1; y-axis from −6 to 6 in steps of 1; points A (2, 3) and B (7, 3); line y = 2x + 1". What is measured on them is told by itself. */
export function describe(axes: Axes): Said {
  const places = [...(axes.half ? ['; points in half steps'] : []), ...(axes.degrees ? ['; angles in degrees'] : [])];
  return [
    'x-axis', ...named(axes.x, 'x'), ' ', scaleToken(axes, 'x'), '; y-axis', ...named(axes.y, 'y'), ' ', scaleToken(axes, 'y'),
    ...pointsSaid(axes), ...plotsSaid(axes), ...places,
  ];
}

const numberSentence = (said: Said, expression: Expression): Sentence => ({ kind: 'number', said, expression });

/** The ratio of across to up on a line that is held at the origin: 3 : 5 through (3, 5). */
function proportion(plot: Plot): readonly Sentence[] {
  if (plot.is !== 'line') return [];
  const at = plot.through.findIndex(spot => spot.x === '0' && spot.y === '0');
  const other = plot.through[1 - at];
  if (at < 0 || !other || other.x.startsWith('-') || other.y.startsWith('-') || other.x === '0' || other.y === '0') return [];
  const parts = [handleOf(plot.id, 0), handleOf(plot.id, 1), plot.id];
  return [
    ratio([told(other.x, parts), told(other.y, parts)]),
    { kind: 'stem', said: [{ about: parts, said: ['For every ', told(other.x, parts), ' across, the line goes ', told(other.y, parts), ' up.'] }] },
  ];
}

/** 4/2 = 2, rise over run, of the triangle that is shown. */
function gradient(axes: Axes): readonly Sentence[] {
  const triangle = triangleOf(axes);
  if (!triangle) return [];
  const { run, rise } = lengthsOf(triangle);
  const [over, slope]: readonly [Token, Token] = [
    { value: { op: 'over', of: [rise.value, run.value] }, parts: [RISE, RUN] }, { value: fromNumber(triangle.gradient), parts: [RISE, RUN, triangle.line] },
  ];
  return [
    equality(over, slope),
    { kind: 'stem', said: ['The rise is ', rise, ' and the run is ', run, { about: slope.parts, said: [', so the gradient is ', slope] }, '.'] },
  ];
}

/** 2x + 3 = 11 where two lines meet, and where that is. */
function meeting(axes: Axes, { id, spot, lines: [one, other] }: Crossing): readonly Sentence[] {
  const [left, right] = [rightOf(one), rightOf(other)];
  const [first, second]: readonly [Token, Token] = [{ value: left ?? one.written, parts: [one.plot.id] }, { value: right ?? other.written, parts: [other.plot.id] }];
  const at: Token = { value: pair(spot), parts: [id] };
  return [
    ...(left && right ? [equality(first, second)] : []),
    { kind: 'stem', said: [`The ${nameOfPlot(axes, one.plot.id)} and the ${nameOfPlot(axes, other.plot.id)} meet at `, at, '.'] },
  ];
}

/**
 * Where lines meet, what both come to there; the equation of every line and curve; rise over run of a gradient triangle; a ratio where a line through the
 * origin shows one; and of one curve or line alone the expression that y is.
 */
export function sentences(axes: Axes): readonly Sentence[] {
  const equations = axes.plots.flatMap((plot): readonly Sentence[] => {
    const read = readPlot(plot, axes.degrees);
    return read ? [...proportion(plot), numberSentence([{ value: read.written, parts: [plot.id] }], read.written)] : [];
  });
  const [only, ...others] = axes.plots;
  const right = only && others.length === 0 ? readPlot(only, axes.degrees) : undefined;
  const expression = right && rightOf(right);
  const itself = only && expression && 'op' in expression && polynomial(expression) ? [alone({ value: expression, parts: [only.id] })] : [];
  return [...crossingsOf(axes).flatMap(crossing => meeting(axes, crossing)), ...equations, ...gradient(axes), ...itself];
}
