import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BASELINE, widthOf } from '../../widgets/board/text.ts';
import { typeset, type Piece, type Typeset } from '../../widgets/board/typeset.ts';
import { fromNumber } from '../../widgets/maths/print.ts';
import { isRefusal } from '../../widgets/maths/refusal.ts';
import { readReply } from '../../widgets/maths/reply.ts';
import { anyTrees, trees } from '../maths/arbitraries.ts';
import { replies } from '../maths/replies.ts';

const of = (text: string, height = 20): Typeset => {
  const read = readReply(text);
  if (isRefusal(read)) throw new Error(read.refused);
  return typeset(read, height);
};
const texts = ({ pieces }: Typeset) => pieces.flatMap(piece => ('text' in piece ? [piece.text] : []));
const points = (piece: Piece, bold = false) => ('line' in piece ? piece.line : [{ x: piece.x, y: piece.y }, { x: piece.x + widthOf(piece.text, piece.height, bold), y: piece.y }]);

describe('typeset', () => {
  test('stays within its width and what it reaches above and below, whatever the tree', () => {
    fc.assert(fc.property(fc.oneof(trees(), replies(), anyTrees()), fc.constantFrom(7, 20, 64), fc.boolean(), (tree, height, bold) => {
      const { width, above, below, pieces } = typeset(tree, height, bold);
      for (const { x, y } of pieces.flatMap(piece => points(piece, bold))) {
        expect(x).toBeGreaterThanOrEqual(-1e-6);
        expect(x).toBeLessThanOrEqual(width + 1e-6);
        expect(y).toBeGreaterThanOrEqual(-above - 1e-6);
        expect(y).toBeLessThanOrEqual(below + 1e-6);
      }
    }), { numRuns: 500 });
  });

  test('grows in proportion to the height', () => {
    fc.assert(fc.property(fc.oneof(trees(), replies()), tree => {
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
    for (const text of ['5 ≤ x', '5 ≥ x', '5 ≠ x', '√2', '2π', '0.3̇', 'sin θ', '∛8', 'x ∈ {1} ∪ [2, ∞)']) expect(texts(of(text)).join('')).not.toMatch(/[≤≥≠√∛πθ∈∪∞]|\u0307/u);
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

  test('writes answers as they are read', () => {
    const line = (text: string) => texts(of(text)).join('').replaceAll('\u00a0', ' ');
    expect(line('x=2 or x=-3')).toBe('x = 2 or x = −3');
    expect(line('x=2, y=3')).toBe('x = 2 and y = 3');
    expect(line('(2,-3)')).toBe('(2, −3)');
    expect(line('{1,2}')).toBe('{1, 2}');
    expect(line('{}')).toBe('{}');
    expect(line('2, 3')).toBe('2, 3');
    expect(line('(2,3]')).toBe('(2, 3]');
    expect(line('[-2,5!)')).toBe('[−2, 5!)');
    expect(line('x ∈ [2,3]')).toBe('x  [2, 3]');
    expect(line('0.333…')).toBe(line('0.3̇'));
    expect(line('4.2E5')).toBe(line('4.2 × 10^5'));
    expect(line('3 ± 2')).toBe('3 ± 2');
    expect(line('±2')).toBe('±2');
    expect(line('2 sin x cos x')).toBe('2 sin x cos x');
  });

  test('raises the power at the name of a function, lowers the base of a logarithm, and sets the index of a root over its short arm', () => {
    const [sine, two, x] = of('sin²x').pieces;
    expect([sine, two, x].map(piece => piece && 'text' in piece && piece.text.trim())).toEqual(['sin', '2', 'x']);
    expect(two && 'text' in two && two.y).toBeLessThan(0);
    const [log, base] = of('log_2 8').pieces;
    expect(log && base && 'text' in log && 'text' in base && base.y > log.y && base.height < log.height).toBe(true);
    const [index, sign, inside] = of('∛8').pieces;
    expect(index && inside && 'text' in index && 'text' in inside && index.text === '3' && index.x < inside.x && index.y < inside.y && index.height < inside.height).toBe(true);
    expect(sign && 'line' in sign).toBe(true);
  });

  test('draws bars as high as what stands between them', () => {
    const bars = of('|1/2|').pieces.filter(piece => 'line' in piece && piece.line.every(point => point.x === piece.line[0]?.x));
    const { above, below } = of('1/2');
    expect(bars).toHaveLength(2);
    for (const bar of bars) expect('line' in bar && bar.line.map(point => Math.abs(point.y)).every((reach, at) => reach > [above, below][at]!)).toBe(true);
  });
});
