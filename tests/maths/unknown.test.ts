import { expect, test } from 'vitest';
import { filled, unknownsIn } from '../../widgets/maths/unknown.ts';
import { read } from './algebra/reading.ts';

test.each([['?', 1], ['x + 3', 0], ['? + ?', 2], ['2 × (? + ?) = ?', 3]])('%s has so many to be found: %d', (typed, count) => expect(unknownsIn(read(typed))).toBe(count));

test('every one is filled in', () => expect(filled(read('? + 2 = ?'), { exact: '7' })).toEqual(read('7 + 2 = 7')));
