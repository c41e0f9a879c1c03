import * as v from 'valibot';
import { exact, whole } from '../schema.ts';
import { MOST, MOST_LEFT, type Ranks } from './columns.ts';

/** What the props of both manipulatives of columns have. */
export const fields = ({ least, most }: Ranks) => ({
  first: whole(least, most),
  counts: v.pipe(v.array(whole(0, MOST)), v.minLength(1), v.maxLength(most - least + 1)),
  exchange: v.picklist(['alone', 'steps', 'off']),
  exchanging: v.exactOptional(v.strictObject({ rank: whole(least, most), into: v.picklist(['larger', 'smaller']) })),
  sum: v.exactOptional(v.strictObject({ does: v.picklist(['add', 'take']), change: exact, left: v.array(whole(0, MOST_LEFT)), told: v.exactOptional(v.literal(true)) })),
  nth: whole(1, 1e15 - 1),
  heads: v.picklist(['letters', 'words', 'numerals', 'powers']),
  counted: v.exactOptional(v.literal(true)), written: v.exactOptional(v.literal(true)), expanded: v.exactOptional(v.literal(true)),
});

/** What is said of props whose fields are right one by one and do not hold together. */
export const UNSOUND = 'The columns do not hold together.';
