import * as v from 'valibot';
import type { Manipulative } from '../../board/manipulative.ts';
import { MOST_NAME } from '../proportion.ts';
import { allDifferent, exact, form, typed, whole } from '../schema.ts';
import { actions } from './actions.ts';
import { from } from './from.ts';
import { layout } from './layout.ts';
import { looks } from './looks.ts';
import { marks } from './marks.ts';
import { parts } from './parts.ts';
import { isTable, MOST_ARROWS, MOST_COLUMNS, ROW_IDS, tableOf, type RatioTable } from './ratio-table.ts';
import { describe, sentences } from './words.ts';

// Ids of columns and arrows are never those of other parts.
const columnId = v.pipe(v.string(), v.regex(/^c\d{1,15}$/, 'A column is c and a number.'));
const name = v.exactOptional(typed(MOST_NAME));
const row = v.strictObject({ id: v.picklist(ROW_IDS), name, before: name, after: name, as: v.exactOptional(form) });
const arrow = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^w\d{1,15}$/, 'An arrow is w and a number.')), from: v.string(), to: v.string(), side: v.picklist(['above', 'below', 'right']),
});
const schema = v.pipe(
  v.strictObject({
    rows: v.pipe(v.array(row), v.minLength(2), v.maxLength(ROW_IDS.length), v.check(each => allDifferent(each))),
    columns: v.pipe(
      v.array(v.strictObject({ id: columnId, cells: v.array(v.union([v.literal('?'), exact])) })), v.minLength(1), v.maxLength(MOST_COLUMNS), v.check(each => allDifferent(each)),
    ),
    arrows: v.pipe(v.array(arrow), v.maxLength(MOST_ARROWS), v.check(each => allDifferent(each))),
    next: whole(0, 1e15 - 1),
  }),
  v.check(table => isTable(table), 'A column has a number too few or too many, or an arrow goes nowhere.'),
);

const down = (table: RatioTable): RatioTable => ({ ...table, arrows: [...table.arrows, { id: `w${table.next}`, from: 'a', to: 'b', side: 'right' }], next: table.next + 1 });

/** Numbers in proportion, in rows and columns, with arrows for what they are multiplied and divided by. */
const ratioTable: Manipulative<RatioTable> = {
  type: 'ratio-table', schema, migrations: [],
  presets: [
    { title: 'Ratio', props: tableOf([{ name: 'blue' }, { name: 'white' }], [['3', '5'], ['6', '10'], ['12', '?']], [[0, 1], [1, 2]]) },
    { title: 'Times as many', props: down(tableOf([{ name: 'boxes' }, { name: 'pencils' }], [['1', '8'], ['5', '40'], ['7', '?']])) },
    { title: 'Percentages', props: tableOf([{ after: '%' }, { before: '£' }], [['100', '40'], ['10', '?'], ['30', '?']], [[0, 1], [1, 2]]) },
    { title: 'Through one', props: tableOf([{ name: 'hours' }, { name: 'miles' }], [['3', '150'], ['1', '?'], ['5', '?']], [[0, 1], [1, 2]]) },
    { title: 'Converting', props: tableOf([{ name: 'miles' }, { name: 'kilometres' }], [['5', '8'], ['10', '16'], ['15', '24'], ['?', '40']]) },
    { title: 'Ratio of three', props: tableOf([{ name: 'oats' }, { name: 'sugar' }, { name: 'butter' }], [['5', '2', '3'], ['10', '4', '6'], ['?', '6', '?']]) },
    { title: 'Empty', props: tableOf([{}, {}], [['?', '?'], ['?', '?'], ['?', '?']]) },
  ],
  box: (props, around) => layout(props, around).box,
  marks, parts, describe, sentences, actions, from, looks,
};
export default ratioTable;
