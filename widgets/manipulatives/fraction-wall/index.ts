import * as v from 'valibot';
import type { Manipulative } from '../../board/manipulative.ts';
import { toFraction } from '../../maths/exact.ts';
import { number } from '../../maths/value.ts';
import { MOST_CUT } from '../portion.ts';
import { allDifferent, exact, units, whole } from '../schema.ts';
import { actions } from './actions.ts';
import { apart, stacked } from './change.ts';
import { from } from './from.ts';
import { isStrip, longest, MOST_STRIPS, shadedOf, wallOf, type FractionWall } from './fraction-wall.ts';
import { box } from './layout.ts';
import { looks } from './looks.ts';
import { marks } from './marks.ts';
import { parts } from './parts.ts';
import { describe, sentences } from './words.ts';

const strip = v.pipe(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^s\d{1,15}$/, 'A strip is s and a number.')), cut: whole(1, MOST_CUT), shades: v.pipe(v.string(), v.regex(/^[012]{1,72}$/, 'A part has no shade, or one of two.')),
  }),
  v.check(isStrip, 'A strip is one to three wholes long.'),
);
const schema = v.pipe(
  v.strictObject({
    strips: v.pipe(v.array(strip), v.minLength(1), v.maxLength(MOST_STRIPS), v.check(each => allDifferent(each))),
    each: v.exactOptional(v.literal(true)), total: v.exactOptional(v.literal(true)),
    as: v.picklist(['fraction', 'mixed', 'decimal', 'percent', 'ratio']), brush: v.exactOptional(v.literal(2)),
    line: v.exactOptional(exact), length: units(80, 600), next: whole(0, 1e15 - 1),
  }),
  v.check(wall => wall.line === undefined || (toFraction(wall.line).compare(0) >= 0 && toFraction(wall.line).compare(longest(wall)) <= 0), 'The upright line stands off the strips.'),
);

const cuts = (...several: readonly number[]): readonly { readonly cut: number }[] => several.map(cut => ({ cut }));

/** A wall of fraction strips: wholes under each other, each cut into equal parts that are shaded, renamed and compared. */
const fractionWall: Manipulative<FractionWall> = {
  type: 'fraction-wall', schema, migrations: [],
  presets: [
    { title: 'Wall to twelfths', props: wallOf(cuts(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12), { each: true, length: 272 }) },
    { title: 'Two quarters', props: wallOf([{ cut: 4, shades: '11' }], { total: true }) },
    { title: 'Halves to eighths', props: wallOf(cuts(1, 2, 4, 8), { each: true }) },
    { title: 'Thirds to twelfths', props: wallOf(cuts(1, 3, 6, 12), { each: true, length: 272 }) },
    { title: 'Two to compare', props: wallOf([{ cut: 3, shades: '11' }, { cut: 5, shades: '111' }], { total: true, line: '2/3' }) },
    { title: 'Two shades', props: wallOf([{ cut: 8, shades: '11122' }], { total: true }) },
    { title: 'More than one', props: wallOf([{ cut: 4, shades: '11111', wholes: 2 }], { total: true, as: 'mixed', length: 140 }) },
    { title: 'Tenths as decimals', props: wallOf([{ cut: 10, shades: '1111' }, { cut: 5, shades: '11' }], { total: true, as: 'decimal' }) },
  ],
  box, marks, parts, describe, sentences, actions, from, looks, split: apart, combine: stacked,
  value: ({ strips: [only, ...others] }) => (only && others.length === 0 ? number(shadedOf(only)) : undefined),
};
export default fractionWall;
