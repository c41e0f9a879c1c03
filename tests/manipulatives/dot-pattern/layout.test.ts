import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Around } from '../../../widgets/board/manipulative.ts';
import { dotsOf, total, type DotPattern } from '../../../widgets/manipulatives/dot-pattern/dot-pattern.ts';
import { box, dotsAt, face, RADIUS } from '../../../widgets/manipulatives/dot-pattern/layout.ts';
import { marks } from '../../../widgets/manipulatives/dot-pattern/marks.ts';
import { PANEL } from '../../contracts/walk.ts';
import { patterns, seen } from './patterns.ts';

const AROUND: Around = { held: [], text: PANEL.text };
const apart = (props: DotPattern): number => {
  const dots = dotsAt(props);
  return Math.min(...dots.flatMap((one, at) => dots.slice(at + 1).map(other => Math.hypot(one.x - other.x, one.y - other.y))));
};

test('there are as many dots as the number says, each on the card, well apart from the others', () => {
  fc.assert(fc.property(seen, props => {
    const { width, height } = face(props);
    expect(dotsAt(props)).toHaveLength(total(props));
    expect(apart(props)).toBeGreaterThan(2 * RADIUS + 4);
    for (const { x, y } of dotsAt(props)) {
      expect(Math.min(x, y, width - x, height - y)).toBeGreaterThan(RADIUS + 4);
    }
  }), { numRuns: 500 });
});

test('scattered dots lie in another way for another seed, the same for the same, and stay where they are when one comes', () => {
  fc.assert(fc.property(fc.nat(999_998), fc.integer({ min: 1, max: 9 }), (seed, count) => {
    const dots = (more: number, of: number) => dotsAt(dotsOf('scattered', [more], { seed: of }));
    expect(dots(count + 1, seed).slice(0, count)).toEqual(dots(count, seed));
    expect(dots(count, seed + 1)).not.toEqual(dots(count, seed));
  }));
});

test('a quarter turn keeps the pattern: every distance between two dots is there again', () => {
  const distances = (props: DotPattern): readonly number[] => {
    const dots = dotsAt(props);
    return dots.flatMap((one, at) => dots.slice(at + 1).map(other => Math.round(Math.hypot(one.x - other.x, one.y - other.y) * 1000))).toSorted((a, b) => a - b);
  };
  fc.assert(fc.property(seen, ({ upright: _, ...props }) => {
    expect(distances({ ...props, upright: true })).toEqual(distances(props));
  }));
});

test('under a card the picture is the same whatever is under it', () => {
  fc.assert(fc.property(patterns, patterns, (one, other) => {
    const { arrangement, upright, counted } = one;
    const same: DotPattern = { arrangement, first: Math.min(other.first, 5), second: 0, seed: other.seed, seconds: other.seconds, carded: true, ...(upright && { upright }), ...(counted && { counted }) };
    const under: DotPattern = { ...one, carded: true };
    expect(marks(same, AROUND)).toEqual(marks(under, AROUND));
    expect(box(same, AROUND)).toEqual(box(under, AROUND));
    expect(box(under, AROUND)).toEqual(box(one, AROUND));
  }));
});
