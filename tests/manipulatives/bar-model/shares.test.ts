import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toExact } from '../../../widgets/maths/exact.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';
import type { Edited } from '../../../widgets/manipulatives/bar-model/edit.ts';
import { spanned, stretches, type BarModel, type SpanBrace } from '../../../widgets/manipulatives/bar-model/model.ts';
import { parts } from '../../../widgets/manipulatives/bar-model/parts.ts';
import { reshare, sharesOf } from '../../../widgets/manipulatives/bar-model/shares.ts';
import { solveModel } from '../../../widgets/manipulatives/bar-model/solve.ts';
import { m, p, q } from './models.ts';
import { PANEL, seeds, walk } from './surfaces.ts';

const made = (edited: Edited): BarModel => {
  if (isRefusal(edited)) throw new Error(edited.refused);
  return edited;
};
const written = (model: BarModel): readonly string[] => stretches(model).map((part) => part.kind === 'part' && part.quantity?.is === 'known' ? part.quantity.value[''] ?? '0' : '');
const one = m([{ id: 'b1', parts: [p('p2', 24, { label: 'Ana' })] }]);
const thirds = made(reshare(one, 'b1', 3));

describe('dividing a bar into equal parts', () => {
  test('24 in three, in four, and in one again: exactly, and what is first keeps its id and label', () => {
    expect(written(thirds)).toEqual(['8', '8', '8']);
    expect(written(made(reshare(thirds, 'b1', 4)))).toEqual(['6', '6', '6', '6']);
    expect(made(reshare(thirds, 'b1', 7)).bars[0]!.parts.slice(0, 3).map(({ id }) => id)).toEqual(stretches(thirds).map(({ id }) => id));
    expect(made(reshare(thirds, 'b1', 1)).bars).toEqual(one.bars);
  });

  test('what one equal part says is said again where it is written, and never lost', () => {
    const said = m([{ id: 'b1', parts: [p('p2', undefined, { tie: 't' }), p('p3', undefined, { tie: 't' }), p('p4', 8, { tie: 't' })] }]);
    expect(written(made(reshare(said, 'b1', 2)))).toEqual(['12', '']);
    expect(written(made(reshare(said, 'b1', 4)))).toEqual(['', '', '6', '6']);
  });

  test('a brace over all of the bar, and a comparison with its end, stay there', () => {
    const model = m([{ id: 'b1', parts: [p('p2', undefined, { tie: 't' }), p('p3', undefined, { tie: 't' })] }, { id: 'b4', parts: [p('p5', 3)] }], {
      braces: [{ kind: 'span', id: 'c6', from: 'p2', to: 'p3', side: 'above', quantity: q(24) }], comparisons: [{ id: 'd7', bar: 'b4', edge: 'p3', quantity: q('?') }],
    });
    for (const into of [1, 3, 5]) {
      const after = made(reshare(model, 'b1', into));
      expect(spanned(after, after.braces[0] as SpanBrace)).toHaveLength(into);
      expect(solveModel(after).found.get('d7')?.value.toFraction()).toBe('21');
    }
  });

  test('what ends inside the bar, different numbers, and too many parts are refused', () => {
    const cut = { ...thirds, braces: [{ kind: 'span', id: 'c90', from: stretches(thirds)[0]!.id, to: stretches(thirds)[1]!.id, side: 'above' } as const] };
    expect(reshare(cut, 'b1', 5)).toMatchObject({ refused: expect.stringContaining('inside') });
    const unlike = m([{ id: 'b1', parts: [p('p2', 8, { tie: 't' }), p('p3', 9, { tie: 't' })] }]);
    expect(reshare(unlike, 'b1', 3)).toMatchObject({ refused: expect.stringContaining('different') });
    expect(isRefusal(reshare(thirds, 'b1', 101))).toBe(true);
  });

  test('never changes what anything else comes to, in any model that a person comes to', () => {
    let tried = 0;
    fc.assert(fc.property(seeds, fc.integer({ min: 1, max: 7 }), (seed, into) => {
      for (const { model: before } of walk(seed, 5)) {
        for (const bar of before.bars.filter(sharesOf)) {
          const after = reshare(before, bar.id, into);
          if (isRefusal(after)) continue;
          const [was, is] = [solveModel(before), solveModel(after)];
          if (was.contradictions.length + is.contradictions.length > 0) continue;
          tried++;
          for (const { id } of [...before.bars, ...before.braces, ...before.comparisons]) {
            const [old, now] = [was.found.get(id)?.value, is.found.get(id)?.value];
            expect(now && toExact(now), `${id} of ${JSON.stringify(before)}`).toBe(old && toExact(old));
          }
        }
      }
    }), { numRuns: 30 });
    expect(tried).toBeGreaterThan(10);
  });
});

describe('the handle on the lower edge of a bar', () => {
  const shares = (model: BarModel) => parts(model, PANEL).find(({ id }) => id.endsWith('.shares'));

  test('is there for a bar of one part, and of equal parts only', () => {
    expect(shares(one)?.range).toMatchObject({ least: '1', most: '100', now: '1' });
    expect(shares(thirds)?.range?.now).toBe('3');
    expect(shares(m([{ id: 'b1', parts: [p('p2', 5), p('p3', 5)] }]))).toBeUndefined();
  });

  test('the first division follows the finger', () => {
    const width = one.length;
    for (const model of [one, thirds]) {
      const { at, move } = shares(model)!;
      for (const into of [1, 2, 3, 5, 12, 100]) {
        const moved = move!({ x: width / into, y: at.y + 30 }, at);
        expect('props' in moved && stretches(moved.props).length).toBe(into);
      }
    }
  });

  test('lies clear of the line that ends the bar, where both stand: most of that is left to take hold of', () => {
    const [end, share] = ['b1.end', 'b1.shares'].map((id) => parts(one, PANEL).find((part) => part.id === id)!.hit);
    if (!('height' in end!) || !('height' in share!)) throw new Error('Both are boxes.');
    expect(end.y + end.height - share.y).toBeLessThan(end.height / 4);
  });
});
