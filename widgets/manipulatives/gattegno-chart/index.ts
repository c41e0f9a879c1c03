import * as v from 'valibot';
import type { Manipulative } from '../../board/manipulative.ts';
import { number } from '../../maths/value.ts';
import { exact, whole } from '../schema.ts';
import { actions } from './actions.ts';
import { from } from './from.ts';
import { HIGHEST, isChart, LOWEST, type GattegnoChart } from './gattegno-chart.ts';
import { box } from './layout.ts';
import { looks } from './looks.ts';
import { marks } from './marks.ts';
import { parts } from './parts.ts';
import { describe, sentences } from './words.ts';

const schema = v.pipe(
  v.strictObject({
    highest: whole(LOWEST, HIGHEST), lowest: whole(LOWEST, HIGHEST), number: exact,
    jump: v.exactOptional(v.pipe(whole(LOWEST - HIGHEST, HIGHEST - LOWEST), v.notValue(0))),
    written: v.exactOptional(v.literal(true)), expanded: v.exactOptional(v.literal(true)), named: v.exactOptional(v.literal(true)), upsideDown: v.exactOptional(v.literal(true)),
  }),
  v.check(chart => isChart(chart), 'The number does not stand in the rows of the chart.'),
);

const BOTH = { written: true, expanded: true } as const;

/** One to nine of every power of ten: a number is made by choosing one cell in each row. */
const gattegnoChart: Manipulative<GattegnoChart> = {
  type: 'gattegno-chart', schema, migrations: [],
  presets: [
    { title: 'Hundreds to ones', props: { highest: 2, lowest: 0, number: '347', ...BOTH } },
    { title: 'Tens and ones', props: { highest: 1, lowest: 0, number: '34', ...BOTH } },
    { title: 'Ten times the size', props: { highest: 3, lowest: 0, number: '340', jump: 1, ...BOTH } },
    { title: 'Thousands to tenths', props: { highest: 3, lowest: -1, number: '15024/5', ...BOTH } },
    { title: 'Ones to thousandths', props: { highest: 0, lowest: -3, number: '1203/500', ...BOTH, named: true } },
    { title: 'Millions to ones', props: { highest: 6, lowest: 0, number: '4205060', ...BOTH } },
    { title: 'Largest row below', props: { highest: 2, lowest: -1, number: '347/10', upsideDown: true, ...BOTH } },
    { title: 'Nothing chosen', props: { highest: 2, lowest: 0, number: '0' } },
  ],
  box, marks, parts, describe, sentences, actions, from, looks,
  value: chart => number(chart.number),
};
export default gattegnoChart;
