import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { relationIn, worthOf } from '../../../widgets/board/relation.ts';
import { speak } from '../../../widgets/board/said.ts';
import { from } from '../../../widgets/manipulatives/fraction-wall/from.ts';
import { shadedOf, wallOf, type FractionWall } from '../../../widgets/manipulatives/fraction-wall/fraction-wall.ts';
import { looks } from '../../../widgets/manipulatives/fraction-wall/looks.ts';
import { describe, sentences } from '../../../widgets/manipulatives/fraction-wall/words.ts';
import { toText } from '../../../widgets/maths/print.ts';
import { readSentence } from '../../../widgets/maths/read.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';
import { walls } from './walls.ts';

const NOTHING = new Set<string>();
const said = (wall: FractionWall): readonly string[] => sentences(wall).map(sentence => (sentence.expression ? toText(sentence.expression).replaceAll('\u00a0', ' ') : speak(sentence.said, NOTHING)));
function shown(text: string, was?: FractionWall) {
  const expression = readSentence(text);
  if (isRefusal(expression)) throw new Error(expression.refused);
  return from({ kind: 'number', said: [], expression }, was);
}

test.each([
  [wallOf([{ cut: 4, shades: '11' }]), ['2/4 = 1/2', 'The whole is cut into 4 equal parts, and 2 of them are shaded.']],
  [wallOf([{ cut: 4, shades: '122' }]), ['1/4 + 2/4 = 3/4', 'The whole is cut into 4 equal parts, and 3 of them are shaded.']],
  [wallOf([{ cut: 3, shades: '11' }, { cut: 5, shades: '111' }]), ['2/3 > 3/5']],
  [wallOf([{ cut: 4, shades: '11' }, { cut: 2, shades: '1' }]), ['2/4 = 1/2', 'The same length is shaded, so the fractions are equal.']],
  [wallOf([{ cut: 4, shades: '11111', wholes: 2 }], { as: 'mixed' }), ['1 1/4', 'Each whole is cut into 4 equal parts, and 5 of them are shaded.']],
  [wallOf([{ cut: 4, shades: '111' }], { as: 'percent' }), ['3/4 = 75%', 'The whole is cut into 4 equal parts, and 3 of them are shaded.']],
  [wallOf([{ cut: 3, shades: '122' }], { as: 'ratio', total: true }), ['1 : 2', '1/3 + 2/3 = 3/3', '3/3 = 1', 'The whole is cut into 3 equal parts, and 3 of them are shaded.']],
  [wallOf([{ cut: 4 }]), []],
] as const)('%j says', (wall, expected) => {
  expect(said(wall)).toEqual(expected);
});

test('what it says of itself is true', () => {
  fc.assert(fc.property(walls, wall => {
    for (const { expression } of sentences(wall)) {
      if (expression === undefined || !('op' in expression)) continue;
      if (expression.op === 'more' || expression.op === 'less') {
        const [left, right] = expression.of.map(side => worthOf(relationIn({ expression: side })!)!);
        expect(left!.compare(right!)).toBe(expression.op === 'more' ? 1 : -1);
      } else expect(relationIn({ expression })).toBeDefined();
    }
  }));
});

test('a veil over the number of a strip hides how it is cut', () => {
  const wall = wallOf([{ cut: 4, shades: '11' }], { total: true });
  expect(speak(describe(wall), NOTHING)).toBe('quarters, two quarters shaded');
  expect(speak(describe(wall), new Set(['s1-shaded']))).toBe('a covered number shaded');
});

test('every strip is told from the top down, and of a longer one how many wholes it is', () => {
  expect(speak(describe(wallOf([1, 2, 3, 4, 5, 6, 7].map(cut => ({ cut, shades: cut === 3 ? '11' : '' })))), NOTHING))
    .toBe('7 strips: wholes; halves; thirds, two thirds shaded; quarters; fifths; sixths; sevenths');
  expect(speak(describe(wallOf([{ cut: 4, shades: '11111', wholes: 2 }])), NOTHING)).toBe('2 wholes in quarters, five quarters shaded');
});

test.each([['2/4', [['s1', 4, '1100']]], ['0.6', [['s1', 10, '1111110000']]], ['25%', [['s1', 4, '1000']]], ['5/4', [['s1', 4, '11111000']]], ['2', [['s1', 1, '11']]], ['0', [['s1', 1, '0']]],
  ['1/4 + 2/4 = 3/4', [['s1', 4, '1220']]], ['1/2 + 1/3', [['s1', 6, '111220']]], ['2/4 = 1/2', [['s1', 4, '1100'], ['s2', 2, '10']]], ['2/3 > 3/5', [['s1', 3, '110'], ['s2', 5, '11100']]],
  ['1 : 2', [['s1', 3, '122']]], ['3 × 1/4 = 3/4', [['s1', 4, '1110']]]])('%s is shown', (text, expected) => {
  const made = shown(text);
  expect(isRefusal(made) ? made : made.strips.map(({ id, cut, shades }) => [id, cut, shades])).toEqual(expected);
});

test.each(['7', '-1/2', '1/25', 'x + 1 = 3', '3/4 − 1/4', '13 : 14', '1/2 = 1/3', '1/3 > 1/2'])('%s is refused', text => {
  expect(isRefusal(shown(text))).toBe(true);
});

test('what was there keeps its ids, looks and wholes', () => {
  const was = wallOf([{ cut: 4, wholes: 2 }], { as: 'percent', length: 120, each: true });
  expect(shown('2/5', was)).toMatchObject({ each: true, length: 120, as: 'fraction', strips: [{ id: 's1', shades: '1100000000' }] });
});

test('other looks of one strip are worth the same, and the one that is not is worth something else', () => {
  fc.assert(fc.property(walls, wall => {
    const other = looks(wall);
    if (isRefusal(other)) return;
    const worth = shadedOf(wall.strips[0]!);
    for (const { props } of other.same) expect(shadedOf(props.strips[0]!).equals(worth)).toBe(true);
    expect(shadedOf(other.not.props.strips[0]!).equals(worth)).toBe(false);
  }));
});

test('0/3 = 0 is one strip with nothing shaded: there is nothing to compare', () => {
  expect(shown('0/3 = 0')).toMatchObject({ strips: [{ cut: 3, shades: '000' }] });
});
