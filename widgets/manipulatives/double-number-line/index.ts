import * as v from 'valibot';
import type { Manipulative } from '../../board/manipulative.ts';
import { MOST_NAME } from '../proportion.ts';
import { allDifferent, exact, form, typed, units, whole } from '../schema.ts';
import { actions } from './actions.ts';
import { faultOf, lineOf, LONGEST, MOST_PAIRS, SHORTEST, SIDES, type DoubleNumberLine } from './double-number-line.ts';
import { from } from './from.ts';
import { layout } from './layout.ts';
import { looks } from './looks.ts';
import { marks } from './marks.ts';
import { parts } from './parts.ts';
import { describe, sentences } from './words.ts';

// Ids of pairs are never those of other parts; numbers are greater than zero, so that a ratio can be made of them.
const id = v.pipe(v.string(), v.regex(/^m\d{1,15}$/, 'A pair is m and a number.'));
const positive = v.pipe(exact, v.check(each => each !== '0' && !each.startsWith('-'), 'A number is not greater than zero.'));
const name = v.exactOptional(typed(MOST_NAME));
const measure = v.strictObject({ name, before: name, after: name, as: v.exactOptional(form) });
const schema = v.pipe(
  v.strictObject({
    top: measure, bottom: measure,
    pairs: v.pipe(
      v.array(v.strictObject({ id, at: positive, asks: v.exactOptional(v.picklist(SIDES)) })), v.minLength(1), v.maxLength(MOST_PAIRS), v.check(each => allDifferent(each)),
    ),
    fixes: v.strictObject({ id, bottom: positive }),
    to: positive, step: positive, plain: v.exactOptional(v.literal(true)), length: units(SHORTEST, LONGEST), next: whole(0, 1e15 - 1),
  }),
  v.check(line => faultOf(line) === undefined, 'Something does not stand on the line.'),
);

/** Two number lines in proportion, one above the other: what stands at the same place belongs together. */
const doubleNumberLine: Manipulative<DoubleNumberLine> = {
  type: 'double-number-line', schema, migrations: [],
  presets: [
    { title: 'Ratio', props: lineOf({ top: { name: 'blue' }, bottom: { name: 'white' }, fixes: ['3', '5'], pairs: [['9', 'bottom']], to: '12', step: '3' }) },
    { title: 'Percentage', props: lineOf({ top: { after: '%' }, bottom: { before: '£' }, fixes: ['100', '40'], pairs: [['30', 'bottom']], to: '100', step: '10' }) },
    { title: 'Converting', props: lineOf({ top: { name: 'miles' }, bottom: { name: 'kilometres' }, fixes: ['5', '8'], pairs: [['20', 'bottom']], to: '25', step: '5' }) },
    { title: 'Multiplying', props: lineOf({ top: { name: 'boxes' }, bottom: { name: 'pencils' }, fixes: ['1', '8'], pairs: [['7', 'bottom']], to: '8', step: '1' }) },
    { title: 'Through one', props: lineOf({ top: { name: 'hours' }, bottom: { name: 'miles' }, fixes: ['3', '150'], pairs: [['1', 'bottom'], ['5', 'bottom']], to: '6', step: '1', plain: true }) },
    { title: 'Fractions', props: lineOf({ bottom: { after: '%' }, fixes: ['1', '100'], pairs: [['3/5']], to: '1', step: '1/5' }) },
    { title: 'Finding the whole', props: lineOf({ top: { after: '%' }, bottom: { before: '£' }, fixes: ['20', '12'], pairs: [['100', 'bottom']], to: '100', step: '20', plain: true }) },
  ],
  box: (props, around) => layout(props, around).box,
  marks, parts, describe, sentences, actions, from, looks,
};
export default doubleNumberLine;
