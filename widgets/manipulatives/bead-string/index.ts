import * as v from 'valibot';
import type { Manipulative } from '../../board/manipulative.ts';
import { number } from '../../maths/value.ts';
import { allDifferent, whole } from '../schema.ts';
import { actions } from './actions.ts';
import { isString, MOST_RUNS, SIZES, slidOver, stringOf, type BeadString } from './bead-string.ts';
import { from } from './from.ts';
import { box } from './layout.ts';
import { looks } from './looks.ts';
import { marks } from './marks.ts';
import { parts } from './parts.ts';
import { describe, sentences } from './words.ts';

// Ids of runs are never those of other parts.
const run = v.strictObject({ id: v.pipe(v.string(), v.regex(/^r\d{1,15}$/, 'A run is r and a number.')), count: whole(0, 100) });
const schema = v.pipe(
  v.strictObject({
    beads: v.picklist(SIZES),
    runs: v.pipe(v.array(run), v.maxLength(MOST_RUNS), v.check(each => allDifferent(each))),
    inRows: v.exactOptional(v.literal(true)),
    counted: v.exactOptional(v.literal(true)),
    next: whole(0, 1e15 - 1),
  }),
  v.check(props => isString(props), 'The beads do not fit on the string.'),
);

/** Beads on a string in two colours: some are slid to the left, and the rest stay at the right. */
const beadString: Manipulative<BeadString> = {
  type: 'bead-string', schema, migrations: [],
  presets: [
    { title: 'Ten beads', props: stringOf(10, [7], { counted: true }) },
    { title: 'Twenty beads', props: stringOf(20, [12], { counted: true }) },
    { title: 'A hundred beads', props: stringOf(100, [47], { inRows: true, counted: true }) },
    { title: 'A hundred in a line', props: stringOf(100, [47], { counted: true }) },
    { title: 'None slid over', props: stringOf(10, []) },
  ],
  box, marks, parts, describe, sentences, actions, looks, from,
  value: props => number(slidOver(props)),
};
export default beadString;
