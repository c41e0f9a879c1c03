import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BASELINE, widthOf } from '../../widgets/board/text.ts';
import { typeset, type Piece, type Typeset } from '../../widgets/board/typeset.ts';
import { fromNumber } from '../../widgets/maths/print.ts';
import { readSentence } from '../../widgets/maths/read.ts';
import { isRefusal } from '../../widgets/maths/refusal.ts';
import { trees } from '../maths/arbitraries.ts';

const of = (text: string, height = 20): Typeset => {
  const read = readSentence(text);
  if (isRefusal(read)) throw new Error(read.refused);
  return typeset(read, height);
};
const texts = ({ pieces }: Typeset) => pieces.flatMap(piece => ('text' in piece ? [piece.text] : []));
const points = (piece: Piece, bold = false) => ('line' in piece ? piece.line : [{ x: piece.x, y: piece.y }, { x: piece.x + widthOf(piece.text, piece.height, bold), y: piece.y }]);

describe('typeset', () => {
  test('stays within its width and what it reaches above and below, whatever the tree', () => {
    fc.assert(fc.property(trees(), fc.constantFrom(7, 20, 64), fc.boolean(), (tree, height, bold) => {
      const { width, above, below, pieces } = typeset(tree, height, bold);
      for (const { x, y } of pieces.flatMap(piece => points(piece, bold))) {
        expect(x).toBeGreaterThanOrEqual(-1e-6);
        expect(x).toBeLessThanOrEqual(width + 1e-6);
        expect(y).toBeGreaterThanOrEqual(-above - 1e-6);
        expect(y).toBeLessThanOrEqual(below + 1e-6);
      }
    }));
  });

  test('grows in proportion to the height', () => {
    fc.assert(fc.property(trees(), tree => {
      const [small, large] = [typeset(tree, 10), typeset(tree, 30)];
      expect(large.width).toBeCloseTo(3 * small.width, 6);
      expect(large.above).toBeCloseTo(3 * small.above, 6);
      expect(large.pieces).toHaveLength(small.pieces.length);
    }));
  });

  test('puts the middle of the digits on the middle line', () => {
    const { pieces, above, below, width } = typeset(fromNumber('48'), 20);
    expect(pieces).toEqual([{ text: '48', x: 0, y: BASELINE * 20, height: 20 }]);
    expect([above, below, width]).toEqual([BASELINE * 20, BASELINE * 20, widthOf('48', 20)]);
  });

  test('stacks a fraction on the middle line, smaller, and without touching the bar', () => {
    const { pieces } = of('3/4');
    const bar = pieces.find(piece => 'line' in piece)!;
    const [top, bottom] = pieces.filter(piece => 'text' in piece);
    expect(new Set(bar.line.map(point => point.y))).toEqual(new Set([0]));
    expect([top!.height, bottom!.height]).toEqual([14, 14]);
    expect(top!.y).toBeLessThan(-bar.thickness / 2);
    expect(bottom!.y - 2 * BASELINE * 14).toBeGreaterThan(bar.thickness / 2);
  });

  test('keeps one line of text one piece, with spaces that are not dropped', () => {
    expect(texts(of('2x + 3 = 11'))).toEqual(['2x\u00a0+\u00a03\u00a0=\u00a011']);
    expect(texts(of('1,234,567'))).toEqual(['1\u2009234\u2009567']);
  });

  test('draws what the typeface lacks as lines', () => {
    for (const text of ['5 ≤ x', '5 ≥ x', '5 ≠ x', '√2', '2π', '0.3̇']) expect(texts(of(text)).join('')).not.toMatch(/[≤≥≠√π]|\u0307/u);
    expect(of('5 ≠ 6').pieces.filter(piece => 'line' in piece)).toHaveLength(3);
  });

  test('writes the sign of a percentage beside a mixed number without brackets, and brackets around a sum', () => {
    expect(texts(typeset({ op: 'percent', of: [{ exact: '100/3', as: 'mixed' }] }, 20)).join(' ')).toBe('33 1 3 %');
    expect(texts(of('(x + 3)%')).join('')).toContain('(');
  });

  test('makes brackets as high as what stands in them', () => {
    const open = of('(1/2)^2').pieces.find(piece => 'text' in piece && piece.text === '(')!;
    expect('text' in open && open.height).toBeGreaterThan(20);
  });
});
