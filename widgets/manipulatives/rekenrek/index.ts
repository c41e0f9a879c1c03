import * as v from 'valibot';
import type { Manipulative } from '../../board/manipulative.ts';
import { number } from '../../maths/value.ts';
import { whole } from '../schema.ts';
import { actions } from './actions.ts';
import { from } from './from.ts';
import { box } from './layout.ts';
import { looks } from './looks.ts';
import { marks } from './marks.ts';
import { parts } from './parts.ts';
import { BEADS, filled, rackOf, SIZES, total, type Rekenrek } from './rekenrek.ts';
import { describe, sentences } from './words.ts';

const row = v.strictObject({ id: v.pipe(v.string(), v.regex(/^row-([1-9]|10)$/, 'A row is row and its number.')), count: whole(0, BEADS) });
const schema = v.strictObject({
  rows: v.pipe(
    v.array(row),
    v.check(rows => SIZES.some(size => size === rows.length), 'A rack has one, two or ten rows.'),
    v.check(rows => rows.every(({ id }, at) => id === `row-${at + 1}`), 'The rows stand in their order from the top.'),
  ),
  plain: v.exactOptional(v.literal(true)),
  counted: v.exactOptional(v.literal(true)),
});

/** Rods of ten beads in a frame: beads slide to the left to count, and the colour changes after five. */
const rekenrek: Manipulative<Rekenrek> = {
  type: 'rekenrek', schema, migrations: [],
  presets: [
    { title: 'Two rows', props: rackOf([7, 6]) },
    { title: 'With numbers', props: rackOf([8, 5], { counted: true }) },
    { title: 'One row', props: rackOf([7], { counted: true }) },
    { title: 'A double', props: rackOf([6, 6]) },
    { title: 'A hundred beads', props: rackOf(filled(47, 10), { counted: true }) },
    { title: 'Whole rows', props: rackOf([10, 3], { plain: true }) },
    { title: 'All on the right', props: rackOf([0, 0]) },
  ],
  box, marks, parts, describe, sentences, actions, from, looks,
  value: props => number(total(props)),
};
export default rekenrek;
