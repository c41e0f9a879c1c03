import * as v from 'valibot';
import type { Manipulative } from '../../board/manipulative.ts';
import { number } from '../../maths/value.ts';
import { whole } from '../schema.ts';
import { actions } from './actions.ts';
import { from } from './from.ts';
import { areRuns, gridOf, shadedOf, WRITINGS, type HundredGrid } from './hundred-grid.ts';
import { scattered } from './change.ts';
import { box } from './layout.ts';
import { looks } from './looks.ts';
import { marks } from './marks.ts';
import { parts } from './parts.ts';
import { describe, sentences } from './words.ts';

const schema = v.pipe(
  v.strictObject({
    of: v.picklist([100, 1000]), by: v.picklist(['columns', 'rows']),
    runs: v.pipe(v.array(v.strictObject({ count: whole(1, 1000), shade: v.picklist(['0', '1', '2']) })), v.maxLength(1000)),
    brush: v.exactOptional(v.literal(2)), single: v.exactOptional(v.literal(true)),
    writes: v.pipe(v.array(v.picklist(WRITINGS)), v.maxLength(WRITINGS.length), v.check(all => new Set(all).size === all.length, 'It is written twice in the same way.')),
  }),
  v.check(props => areRuns(props), 'What is shaded does not fill the grid.'),
);

/** A whole in a hundred cells, or a thousand parts: decimals, percentages and fractions as parts of it. */
const hundredGrid: Manipulative<HundredGrid> = {
  type: 'hundred-grid', schema, migrations: [],
  presets: [
    { title: 'Hundred grid', props: gridOf(100, [37]) },
    { title: 'Empty', props: gridOf(100, [0]) },
    { title: 'Sixty per cent', props: gridOf(100, [60], { writes: ['decimal', 'percent', 'simplest'] }) },
    { title: 'Two shades', props: gridOf(100, [30, 25], { writes: ['decimal'] }) },
    { title: 'All over the grid', props: scattered(gridOf(100, [24], { writes: ['percent'], single: true })) },
    { title: 'Thousandths', props: gridOf(1000, [345], { writes: ['decimal', 'percent'] }) },
  ],
  box, marks, parts, describe, sentences, actions, from, looks,
  value: props => number(shadedOf(props)),
};
export default hundredGrid;
