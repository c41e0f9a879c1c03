import * as v from 'valibot';
import type { Manipulative } from '../../board/manipulative.ts';
import { number } from '../../maths/value.ts';
import { allDifferent, whole } from '../schema.ts';
import { actions } from './actions.ts';
import { arrayOf, countsOf, isArray, LONGEST, MOST_PARTS, type DotArray } from './array.ts';
import { from } from './from.ts';
import { box } from './layout.ts';
import { looks } from './looks.ts';
import { marks } from './marks.ts';
import { parts } from './parts.ts';
import { describe, sentences } from './words.ts';

// Ids of runs are never those of other parts.
const run = v.strictObject({ id: v.pipe(v.string(), v.regex(/^a\d{1,15}$/, 'A run is a and a number.')), count: whole(1, LONGEST) });
const side = v.pipe(v.tupleWithRest([run], run), v.maxLength(MOST_PARTS));
const schema = v.pipe(
  v.strictObject({
    rows: side, columns: side, over: whole(0, LONGEST - 1),
    things: v.picklist(['dots', 'squares']), written: v.picklist(['all', 'sides', 'none']), next: whole(0, 1e15 - 1),
  }),
  v.check(props => isArray(props), 'The rows and columns are too many for an array.'),
  v.check(props => allDifferent([...props.rows, ...props.columns]), 'An id stands twice.'),
);

/** Rows and columns of dots or squares, split by lines into parts, with or without some left over. */
const dotArray: Manipulative<DotArray> = {
  type: 'array', schema, migrations: [],
  presets: [
    { title: 'Rows of five', props: arrayOf([3], [5]) },
    { title: 'Split rows', props: arrayOf([5, 2], [8]) },
    { title: 'Split columns', props: arrayOf([6], [5, 2]) },
    { title: 'Left over', props: arrayOf([4], [5], { over: 3 }) },
    { title: 'Squares', props: arrayOf([4], [6], { things: 'squares' }) },
    { title: 'Ten and some', props: arrayOf([4], [10, 2], { things: 'squares' }) },
    { title: 'Split both ways', props: arrayOf([5, 3], [5, 4]) },
    { title: 'Without numbers', props: arrayOf([4], [3], { written: 'none' }) },
  ],
  box, marks, parts, describe, sentences, actions, looks, from,
  value: props => number(countsOf(props).all),
};
export default dotArray;
