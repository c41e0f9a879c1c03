import * as v from 'valibot';
import type { Action, Manipulative, Part } from '../../board/manipulative.ts';
import { units } from '../schema.ts';
import { box, COLOURS, drawn, marks, MOST_POINTS, pointsOf, type Pen } from './pen.ts';
import { describe } from './words.ts';

const schema = v.strictObject({
  points: v.pipe(v.array(units(-20_000, 20_000)), v.minLength(2), v.maxLength(MOST_POINTS * 2), v.check(points => points.length % 2 === 0, 'Half a point is missing.')),
  colour: v.picklist(COLOURS),
  thickness: v.picklist(['thin', 'thick']),
});

function parts(props: Pen): readonly Part<Pen>[] {
  const points = pointsOf(props);
  const at = points[Math.floor(points.length / 2)] ?? { x: 0, y: 0 };
  return [{ id: 'stroke', name: ['stroke'], at, hit: { points, width: 16 }, veil: 'all' }];
}

function actions(props: Pen): readonly Action<Pen>[] {
  const next = COLOURS[(COLOURS.indexOf(props.colour) + 1) % COLOURS.length] ?? 'ink';
  return [
    { id: 'colour', title: 'Colour', icon: 'palette', keys: ['c'], run: () => ({ props: { ...props, colour: next } }) },
    {
      id: 'thickness', title: props.thickness === 'thin' ? 'Thicker' : 'Thinner', icon: 'pen-line', keys: ['t'],
      run: () => ({ props: { ...props, thickness: props.thickness === 'thin' ? 'thick' : 'thin' } }),
    },
  ];
}

const wave = drawn(Array.from({ length: 41 }, (_, at) => ({ x: at * 3, y: 20 * Math.sin(at / 6) })))?.props;
const preset: Pen = wave ?? { points: [0, 0], colour: 'ink', thickness: 'thin' };

/** A stroke of the pen: a tile like any other. */
const pen: Manipulative<Pen> = {
  type: 'pen', schema, migrations: [],
  presets: [{ title: 'Pen', props: preset }, { title: 'Thick pen', props: { ...preset, colour: 'part-1', thickness: 'thick' } }],
  box, marks, parts, actions, drawn,
  describe,
};
export default pen;
