import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { relationIn } from '../../../widgets/board/relation.ts';
import { speak } from '../../../widgets/board/said.ts';
import { isEqual, shadedOf, shapeOf, type FractionShape } from '../../../widgets/manipulatives/fraction-shape/fraction-shape.ts';
import { from } from '../../../widgets/manipulatives/fraction-shape/from.ts';
import { looks } from '../../../widgets/manipulatives/fraction-shape/looks.ts';
import { describe, sentences } from '../../../widgets/manipulatives/fraction-shape/words.ts';
import { toText } from '../../../widgets/maths/print.ts';
import { readSentence } from '../../../widgets/maths/read.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';
import { shapes } from './shapes.ts';

const NOTHING = new Set<string>();
const said = (props: FractionShape): readonly string[] => sentences(props).map(sentence => (sentence.expression ? toText(sentence.expression) : speak(sentence.said, NOTHING)));
function shown(text: string, was?: FractionShape) {
  const expression = readSentence(text);
  if (isRefusal(expression)) throw new Error(expression.refused);
  return from({ kind: 'number', said: [], expression }, was);
}

test('it says whether the parts are equal, and how much is shaded by area', () => {
  expect(speak(describe(shapeOf('circle', 'sectors', [3, 4])), NOTHING)).toBe('circle in 4 equal parts: three quarters shaded');
  expect(speak(describe(shapeOf('rectangle', 'unequal', [1, 4])), NOTHING)).toBe('rectangle in 4 parts: one sixth shaded. The parts are not equal.');
  expect(speak(describe(shapeOf('rectangle', 'unlike', [1, 2])), NOTHING)).toBe('rectangle in 2 equal parts: one half shaded. The parts are equal in area, though not the same shape.');
  expect(speak(describe({ ...shapeOf('rectangle', 'grid', [5, 12]), across: 4, turn: 3 }), NOTHING)).toBe('rectangle in 12 equal parts, in 3 rows of 4: five twelfths shaded; turned by 45 degrees');
  expect(speak(describe(shapeOf('hexagon', 'centre', [1, 6])), NOTHING)).toBe('hexagon in 6 equal parts, cut from the centre: one sixth shaded');
});

test.each([
  [shapeOf('circle', 'sectors', [2, 4]), ['2/4 = 1/2', '2/4 + 2/4 = 1', 'The whole is cut into 4 equal parts, and 2 of them are shaded.']],
  [shapeOf('circle', 'sectors', [1, 4], { as: 'percent' }), ['1/4 = 25%', '25% + 75% = 100%', 'The whole is cut into 4 equal parts, and 1 of them is shaded.']],
  [shapeOf('triangle', 'unequal', [1, 3]), ['1/9', '1/9 + 8/9 = 1', 'The parts are not equal. By area one ninth of the whole is shaded.']],
  [shapeOf('circle', 'sectors', [0, 4]), []],
] as const)('%j says', (props, expected) => {
  expect(said(props)).toEqual(expected);
});

test('every number sentence it says is true', () => {
  fc.assert(fc.property(shapes, props => {
    for (const { expression } of sentences(props)) if (expression !== undefined) expect(relationIn({ expression })).toBeDefined();
  }));
});

test('a number is shown on the shape that was there where that can be cut so, else on a circle', () => {
  expect(shown('2/4')).toMatchObject({ shape: 'circle', shades: '1100' });
  expect(shown('2/5', shapeOf('rectangle', 'grid', [1, 4]))).toMatchObject({ shape: 'rectangle', cut: 'grid', shades: '11000' });
  expect(shown('1/6', shapeOf('hexagon', 'centre', [1, 3], { turn: 2 }))).toMatchObject({ shape: 'hexagon', turn: 2, shades: '100000' });
  expect(shown('1/7', shapeOf('hexagon', 'centre', [1, 3]))).toMatchObject({ shape: 'circle', shades: '1000000' });
  expect(shown('0.5')).toMatchObject({ as: 'decimal' });
});

test.each(['5/4', '-1/2', '1/25', '1/4 + 1/4', '2 : 3', 'x'])('%s is refused', text => {
  expect(isRefusal(shown(text))).toBe(true);
});

test('other looks are worth the same, and the unequal parts are not', () => {
  fc.assert(fc.property(shapes, props => {
    const other = looks(props);
    if (isRefusal(other)) return;
    for (const { props: same } of other.same) expect(isEqual(same) && shadedOf(same).equals(shadedOf(props))).toBe(true);
    expect(isEqual(other.not.props)).toBe(false);
    expect(shadedOf(other.not.props).compare(shadedOf(props))).toBeLessThan(0);
  }));
});
