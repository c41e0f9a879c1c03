import * as v from 'valibot';
import type { Manipulative } from '../../board/manipulative.ts';
import { number } from '../../maths/value.ts';
import { allDifferent, whole } from '../schema.ts';
import { actions } from './actions.ts';
import { from } from './from.ts';
import { isWhole, LEAST_ACROSS, MOST_ACROSS, MOST_MARKERS, numbersOf, squareOf, STARTS, valueOf, type HundredSquare } from './hundred-square.ts';
import { box } from './layout.ts';
import { looks } from './looks.ts';
import { marks } from './marks.ts';
import { parts } from './parts.ts';
import { describe, sentences } from './words.ts';

const key = whole(-200, 2000);
const shade = v.pipe(v.array(key), v.maxLength(MOST_ACROSS * MOST_ACROSS));
const schema = v.pipe(
  v.strictObject({
    start: whole(STARTS.least, STARTS.most), across: whole(LEAST_ACROSS, MOST_ACROSS), rows: whole(1, MOST_ACROSS),
    upwards: v.exactOptional(v.literal(true)), times: v.exactOptional(v.literal(true)),
    shades: v.tuple([shade, shade, shade]), brush: v.picklist([1, 2, 3]),
    markers: v.pipe(v.array(v.strictObject({ id: v.pipe(v.string(), v.regex(/^m[1-5]$/, 'A marker is m and a number.')), at: key })), v.maxLength(MOST_MARKERS), v.check(each => allDifferent(each))),
    neighbours: v.exactOptional(v.literal(true)),
  }),
  v.check(square => isWhole(square), 'What is shaded or marked is not on the square.'),
);

const hundred = squareOf(1);
const multiples = (step: number): readonly number[] => numbersOf(hundred, { first: step, step });

/** A hundred numbers in rows, to shade, to mark and to count on; or the products to 12 × 12. */
const hundredSquare: Manipulative<HundredSquare> = {
  type: 'hundred-square', schema, migrations: [],
  presets: [
    { title: 'To a hundred', props: hundred },
    { title: 'From zero', props: squareOf(0) },
    { title: 'Counting from below', props: squareOf(1, { upwards: true }) },
    { title: 'Ten more, ten less', props: squareOf(1, { markers: [{ id: 'm1', at: 47 }], neighbours: true }) },
    { title: 'Adding tens and ones', props: squareOf(1, { markers: [{ id: 'm1', at: 34 }, { id: 'm2', at: 59 }] }) },
    { title: 'Multiples of 3 and 4', props: squareOf(1, { shades: [multiples(3), multiples(4), []] }) },
    { title: 'Six in a row', props: squareOf(1, { across: 6, rows: 8, shades: [multiples(3).filter(each => each <= 48), [], []] }) },
    { title: 'Times square', props: squareOf(1, { times: true, across: MOST_ACROSS, rows: MOST_ACROSS, markers: [{ id: 'm1', at: 708 }] }) },
  ],
  box, marks, parts, describe, sentences, actions, from, looks,
  value: square => {
    const last = square.markers.at(-1);
    return last && number(valueOf(square, last.at));
  },
};
export default hundredSquare;
