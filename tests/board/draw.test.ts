import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Tile } from '../../widgets/board/document.ts';
import { drawn, type Stroke } from '../../widgets/board/draw.ts';
import { see } from '../../widgets/board/scene.ts';
import { widthOf } from '../../widgets/board/text.ts';
import { Fraction, toExact } from '../../widgets/maths/exact.ts';
import { boardOf, KINDS, PANEL, sceneOf, tile } from './small.ts';

const number = fc.oneof(fc.bigInt().map(String), fc.constant('?'), fc.bigInt({ min: 1n, max: 10n ** 9n }).map((top) => toExact(new Fraction(top, 7n))));
const sum = (props: Readonly<Record<string, string>>, veiled?: Tile['veiled']) =>
  tile('a', 'sum', { props: { one: '3', two: '4', total: '7', name: 'Ana', ...props }, ...(veiled && { veiled }) });
const strokesOf = (one: Tile): readonly Stroke[] => drawn(sceneOf(one).seen.get(one.id)!);
const texts = (strokes: readonly Stroke[]) => strokes.flatMap((stroke) => stroke.stroke === 'text' ? [stroke.text] : []);
const cards = (strokes: readonly Stroke[], role: string) => strokes.filter((stroke) => stroke.stroke === 'rect' && stroke.fill === role);

describe('drawn', () => {
  test('draws the same of two that differ in what is veiled only: no number, no width, no place tells', () => {
    fc.assert(fc.property(number, number, number, (one, other, total) => {
      expect(strokesOf(sum({ one, total }, { one: 1 }))).toEqual(strokesOf(sum({ one: other, total }, { one: 1 })));
      expect(sceneOf(sum({ one }, { one: 1 })).seen.get('a')?.box).toEqual(sceneOf(sum({ one: other }, { one: 1 })).seen.get('a')?.box);
    }));
  });

  test('has only finite numbers', () => {
    fc.assert(fc.property(number, number, fc.string(), (one, two, name) => {
      expect(JSON.stringify(strokesOf(sum({ one, two, name }, { two: 1 })))).not.toContain('null');
    }));
  });

  test('a veil is a solid card in the place of the value, and leaves the length of its part', () => {
    const bare = strokesOf(sum({}));
    const veiled = strokesOf(sum({}, { two: 1 }));
    expect(texts(bare)).toEqual(['3', '4', '7', 'more', 'Ana']);
    expect(texts(veiled)).toEqual(['3', '7', 'Ana']);
    expect(cards(veiled, 'ink-soft')).toHaveLength(1);
    expect(veiled[0]).toEqual(bare[0]);
  });

  test('an unknown is a question mark in a dashed card, which the veil’s is not', () => {
    const [card] = cards(strokesOf(sum({ two: '?' })), 'unknown');
    expect(card).toMatchObject({ edge: 'unknown', dash: [6, 4] });
    expect(texts(strokesOf(sum({ two: '?' })))).toContain('?');
    expect(cards(strokesOf(sum({}, { two: 1 })), 'ink-soft')[0]).not.toHaveProperty('dash');
  });

  test('what is hidden whole loses every mark', () => {
    expect(texts(strokesOf(sum({}, { name: 1 })))).not.toContain('Ana');
  });

  test('text stands to its anchor, and its baseline half a digit under the middle', () => {
    const strokes = strokesOf(sum({}));
    const [three, , seven, , name] = strokes.filter((stroke) => stroke.stroke === 'text');
    const first = widthOf('3', 22);
    expect(three).toMatchObject({ x: 10, height: 22, bold: false, role: 'ink' });
    expect(seven?.x).toBeCloseTo(first + 140 - widthOf('7', 22) / 2);
    expect(name?.x).toBeCloseTo(60 - widthOf('Ana', 16, true));
    expect(three && three.y > 20 && three.y < 20 + 22 / 2).toBe(true);
  });

  test('gives the same strokes for a tile that only moved, and others when its veils change', () => {
    const before = see(boardOf(sum({})), KINDS, PANEL);
    const { props } = before.board['a']!;
    const moved = see(boardOf(tile('a', 'sum', { props, x: 40 })), KINDS, PANEL, before);
    const veiled = see(boardOf(tile('a', 'sum', { props, veiled: { one: 1 } })), KINDS, PANEL, moved);
    const [first, second, third] = [before, moved, veiled].map((scene) => drawn(scene.seen.get('a')!));
    expect(second).toBe(first);
    expect(third).not.toEqual(first);
  });
});
