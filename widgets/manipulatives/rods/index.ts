import * as v from 'valibot';
import type { Manipulative } from '../../board/manipulative.ts';
import { number } from '../../maths/value.ts';
import { allDifferent, whole } from '../schema.ts';
import { actions } from './actions.ts';
import { combine, split } from './change.ts';
import { from } from './from.ts';
import { box } from './layout.ts';
import { looks } from './looks.ts';
import { marks } from './marks.ts';
import { parts } from './parts.ts';
import { lengthOf, LONGEST, MOST_LONG, MOST_RODS, MOST_ROWS, rodsOf, worthOf, type Rods } from './rods.ts';
import { describe, sentences } from './words.ts';

const on = v.exactOptional(v.literal(true));
const rod = v.strictObject({ id: v.pipe(v.string(), v.regex(/^r\d{1,15}$/, 'A rod is r and a number.')), long: whole(1, LONGEST) });
const row = v.pipe(v.array(rod), v.minLength(1), v.check(rods => lengthOf(rods) <= MOST_LONG, 'A row is too long.'));
const schema = v.pipe(
  v.strictObject({
    rows: v.pipe(v.array(row), v.minLength(1), v.maxLength(MOST_ROWS)), one: whole(1, LONGEST),
    numerals: on, letters: on, upright: on, next: whole(0, 1e15 - 1),
  }),
  v.check(({ rows }) => rows.flat().length <= MOST_RODS && allDifferent(rows.flat()), 'There are too many rods, or one stands twice.'),
);

const whites = (many: number): readonly number[] => Array.from({ length: many }, () => 1);

/** Rods of ten lengths, each in its colour, laid end to end in rows; any of them may be one. */
const rods: Manipulative<Rods> = {
  type: 'rods', schema, migrations: [],
  presets: [
    { title: 'Staircase', props: rodsOf([[1], [2], [3], [4], [5], [6], [7], [8], [9], [10]]) },
    { title: 'Parts and whole', props: rodsOf([[3, 4], [7]], { numerals: true }) },
    { title: 'Ways to make ten', props: rodsOf([[10], [9, 1], [8, 2], [7, 3], [6, 4], [5, 5]], { letters: true }) },
    { title: 'Equal rods', props: rodsOf([[3, 3, 3, 3], [10, 2]], { numerals: true }) },
    { title: 'How many more', props: rodsOf([[9], [5]], { numerals: true }) },
    { title: 'A fraction of one', props: rodsOf([[2], [5]], { one: 5, numerals: true }) },
    { title: 'Fractions of one', props: rodsOf([[6], [3, 3], [2, 2, 2], whites(6)], { one: 6, numerals: true }) },
    { title: 'Tens and ones', props: rodsOf([[10], [10], [10], [4]], { numerals: true }) },
  ],
  box, marks, parts, describe, sentences, actions, split, combine, from, looks,
  value: props => number(worthOf(props, lengthOf(props.rows.flat()))),
};
export default rods;
