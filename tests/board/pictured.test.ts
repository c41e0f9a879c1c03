import { expect, test } from 'vitest';
import { pictureBoard } from '../../widgets/board/pictured.ts';
import numberLine from '../../widgets/manipulatives/number-line/index.ts';
import { lineOf } from '../../widgets/manipulatives/number-line/number-line.ts';
import { kind } from '../../widgets/board/manipulative.ts';

const kinds = new Map([['number-line', kind(numberLine)]]);
const props = lineOf('0', '10', '1', { points: [{ id: 'p1', at: '4' }, { id: 'p2', at: '6' }], next: 3 });

test('the parts that a picture veils lie under cards, revealed in their order; where it veils none, none do', () => {
  expect(pictureBoard({ type: 'number-line', props, veils: ['p2', 'p1'] }, kinds)).toMatchObject({ a: { props, veiled: { p2: 1, p1: 2 } } });
  expect(pictureBoard({ type: 'number-line', props }, kinds)?.['a']).not.toHaveProperty('veiled');
  expect(pictureBoard({ type: 'zebra', props }, kinds)).toBeUndefined();
});
