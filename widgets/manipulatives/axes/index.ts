import * as v from 'valibot';
import type { Manipulative } from '../../board/manipulative.ts';
import { LONGEST_FORMULA } from '../../maths/formula.ts';
import { isRefusal } from '../../maths/refusal.ts';
import { allDifferent, exact, id, typed, whole } from '../schema.ts';
import { actions } from './actions.ts';
import { axisOf, axesOf, isAxis, LONGEST_NAME, MOST_PLOTS, MOST_POINTS, sameSpot, type Axes } from './axes.ts';
import { checked } from './change.ts';
import { from } from './from.ts';
import { looks } from './looks.ts';
import { layout } from './layout.ts';
import { marks } from './marks.ts';
import { parts } from './parts.ts';
import { describe, sentences } from './words.ts';

const axis = v.pipe(
  v.strictObject({ from: exact, to: exact, step: exact, name: v.pipe(typed(LONGEST_NAME), v.minLength(1)) }),
  v.check(one => isAxis(one), 'An axis runs from a smaller number to a larger one in sixty steps at most.'),
);
const spot = v.strictObject({ x: exact, y: exact });
// Ids of points and lines are never those of other parts.
const point = v.strictObject({ id: v.pipe(v.string(), v.regex(/^p\d{1,15}$/)), letter: v.pipe(v.string(), v.regex(/^[A-Z]$/)), x: exact, y: exact });
const plotId = v.pipe(v.string(), v.regex(/^l\d{1,15}$/));
const flag = v.exactOptional(v.literal(true));
const plot = v.variant('is', [
  v.strictObject({
    id: plotId, is: v.literal('line'), across: flag, typed: v.exactOptional(typed(LONGEST_FORMULA)),
    through: v.pipe(v.tuple([spot, spot]), v.check(([one, other]) => !sameSpot(one, other), 'A line goes through two points that are not the same.')),
  }),
  v.strictObject({ id: plotId, is: v.literal('curve'), formula: typed(LONGEST_FORMULA) }),
]);
const schema = v.pipe(
  v.strictObject({
    x: axis, y: axis,
    points: v.pipe(v.array(point), v.maxLength(MOST_POINTS), v.check(each => allDifferent(each))),
    plots: v.pipe(v.array(plot), v.maxLength(MOST_PLOTS), v.check(each => allDifferent(each))),
    joined: v.exactOptional(v.picklist(['row', 'shape'])), coordinates: flag, crossings: flag, half: flag, degrees: flag,
    triangle: v.exactOptional(id), table: v.exactOptional(id), next: whole(0, 1e15 - 1),
  }),
  v.check(axes => !isRefusal(checked(axes)), 'Something does not stand on the axes.'),
);

const line = (one: string, a: readonly [string, string], b: readonly [string, string]) => ({ id: one, is: 'line' as const, through: [{ x: a[0], y: a[1] }, { x: b[0], y: b[1] }] as const });

/** Axes with one or four quadrants: points, lines that are held by two points, curves from formulas, a gradient triangle and a table of values. */
const axes: Manipulative<Axes> = {
  type: 'axes', schema, migrations: [],
  presets: [
    {
      title: 'Points in one quadrant',
      props: axesOf('0', '10', '1', {
        points: [{ id: 'p1', letter: 'A', x: '2', y: '3' }, { id: 'p2', letter: 'B', x: '7', y: '3' }, { id: 'p3', letter: 'C', x: '7', y: '8' }], coordinates: true, next: 4,
      }),
    },
    { title: 'Four quadrants', props: axesOf('-6', '6', '1') },
    { title: 'A line and its gradient', props: axesOf('-6', '6', '1', { plots: [line('l1', ['0', '1'], ['2', '5'])], triangle: 'l1', next: 2 }) },
    { title: 'A quadratic with its table', props: { ...axesOf('-4', '4', '1', { plots: [{ id: 'l1', is: 'curve', formula: 'y = x² − 4' }], table: 'l1', next: 2 }), y: axisOf('-6', '12', '2', 'y') } },
    { title: 'Two lines that meet', props: axesOf('-6', '6', '1', { plots: [line('l1', ['-2', '-1'], ['0', '1']), line('l2', ['1', '5'], ['3', '1'])], crossings: true, next: 3 }) },
    {
      title: 'A line graph',
      props: {
        ...axesOf('0', '5', '1', {
          points: [['A', '0', '4'], ['B', '1', '7'], ['C', '2', '12'], ['D', '3', '14'], ['E', '4', '11'], ['F', '5', '9']].map(([letter = '', x = '', y = ''], at) => ({ id: `p${at + 1}`, letter, x, y })), joined: 'row', next: 7,
        }),
        x: axisOf('0', '5', '1', 'hours'), y: axisOf('0', '16', '2', 'temperature'),
      },
    },
    { title: 'Sine, in degrees', props: { ...axesOf('-2', '2', '1/2', { plots: [{ id: 'l1', is: 'curve', formula: 'y = sin x' }], degrees: true, next: 2 }), x: axisOf('0', '360', '30', 'x'), y: axisOf('-2', '2', '1/2', 'y') } },
  ],
  box: (props, around) => layout(props, around).box,
  marks, parts, describe, sentences, actions, from, looks,
};
export default axes;
