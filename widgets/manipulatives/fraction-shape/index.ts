import * as v from 'valibot';
import type { Manipulative } from '../../board/manipulative.ts';
import { number } from '../../maths/value.ts';
import { whole } from '../schema.ts';
import { actions } from './actions.ts';
import { CUTS, isCutting, MOST_CELLS, SHAPES } from './cuts.ts';
import { shadedOf, shapeOf, type FractionShape } from './fraction-shape.ts';
import { from } from './from.ts';
import { box, TURNS } from './layout.ts';
import { looks } from './looks.ts';
import { marks } from './marks.ts';
import { parts } from './parts.ts';
import { describe, sentences } from './words.ts';

const schema = v.pipe(
  v.strictObject({
    shape: v.picklist(SHAPES), cut: v.picklist(CUTS), across: whole(1, MOST_CELLS), shades: v.pipe(v.string(), v.regex(/^[01]{1,48}$/, 'A part is shaded or not.')),
    turn: whole(0, TURNS - 1), label: v.exactOptional(v.literal(true)), as: v.picklist(['fraction', 'decimal', 'percent']),
  }),
  v.check(({ shades, ...cutting }) => isCutting({ ...cutting, count: shades.length }), 'The shape cannot be cut so.'),
);

/** A whole shape that is cut into equal parts, or into unequal ones, of which some are shaded. */
const fractionShape: Manipulative<FractionShape> = {
  type: 'fraction-shape', schema, migrations: [],
  presets: [
    { title: 'Circle in quarters', props: shapeOf('circle', 'sectors', [3, 4]) },
    { title: 'Rectangle in fifths', props: shapeOf('rectangle', 'grid', [2, 5]) },
    { title: 'Rectangle in a grid', props: shapeOf('rectangle', 'grid', [4, 12], { across: 4 }) },
    { title: 'Unequal parts', props: shapeOf('rectangle', 'unequal', [1, 4]) },
    { title: 'Halves that look unlike', props: shapeOf('rectangle', 'unlike', [1, 2]) },
    { title: 'Quarters that look unlike', props: shapeOf('square', 'unlike', [1, 4]) },
    { title: 'Hexagon in sixths', props: shapeOf('hexagon', 'centre', [1, 6]) },
    { title: 'Triangle in quarters', props: shapeOf('triangle', 'midpoints', [1, 4]) },
  ],
  box, marks, parts, describe, sentences, actions, from, looks,
  value: props => number(shadedOf(props)),
};
export default fractionShape;
