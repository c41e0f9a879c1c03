import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../widgets/board/live.ts';
import { sceneOf, tile } from './small.ts';

const said = (...args: Parameters<typeof sentencesOf>) => sentencesOf(...args).map(({ tile: id, said: words }) => [id, words]);
const sum = (id: string, more = {}) => tile(id, 'sum', more);

describe('sentencesOf', () => {
  test('says all, number sentences first, in the order of the tiles', () => {
    expect(said(sceneOf(sum('a'), sum('b', { z: 1 })), [])).toEqual([
      ['a', '3 plus 4 equals 7'], ['b', '3 plus 4 equals 7'], ['a', 'The first part is 3.'], ['b', 'The first part is 3.'],
    ]);
  });

  test('says those of what is chosen; of its holder when it has none; of all when that has none either', () => {
    const scene = sceneOf(sum('a'), tile('t', 'tray'), tile('h', 'chip', { held: { by: 't', slot: 'c0' } }), tile('c', 'chip', { x: 300 }));
    expect(new Set(said(scene, ['a']).map(([id]) => id))).toEqual(new Set(['a']));
    expect(said(scene, ['h'])).toEqual([['t', 'The tray holds 1.']]);
    expect(said(scene, ['c']).length).toBe(3);
  });

  test('falls silent where a sentence names what is veiled', () => {
    expect(said(sceneOf(sum('a', { veiled: { two: 1 } })), [])).toEqual([['a', 'The first part is 3.']]);
    expect(said(sceneOf(sum('a', { veiled: { one: 1 } })), [])).toEqual([]);
  });

  test('falls silent where a tile, or something it holds, is under a cover', () => {
    expect(said(sceneOf(sum('a'), tile('c', 'lid', { z: 1, props: { width: 900, height: 900 } })), ['a'])).toEqual([]);
    expect(said(sceneOf(sum('a'), tile('c', 'lid', { x: 85, y: -5, z: 1, props: { width: 40, height: 50 } })), ['a'])).toEqual([['a', 'The first part is 3.']]);
    const tray = [tile('t', 'tray'), tile('h', 'chip', { held: { by: 't', slot: 'c0' } })];
    expect(said(sceneOf(...tray, tile('c', 'lid', { z: 2, props: { width: 28, height: 50 } })), [])).toEqual([]);
  });
});
