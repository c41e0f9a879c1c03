import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Around } from '../../../widgets/board/manipulative.ts';
import { fixing, lineOf, numbersOf, placeOf, type DoubleNumberLine } from '../../../widgets/manipulatives/double-number-line/double-number-line.ts';
import { layout } from '../../../widgets/manipulatives/double-number-line/layout.ts';
import { parts } from '../../../widgets/manipulatives/double-number-line/parts.ts';
import { sentences } from '../../../widgets/manipulatives/double-number-line/words.ts';
import { toExact, toFraction } from '../../../widgets/maths/exact.ts';
import { toText } from '../../../widgets/maths/print.ts';
import { PANEL, PROJECTOR } from '../../contracts/walk.ts';
import { lines, made } from './lines.ts';

const AROUND: Around = { held: [], text: PANEL.text };
const partOf = (line: DoubleNumberLine, id: string) => parts(line, AROUND).find(part => part.id === id)!;

function dragged(line: DoubleNumberLine, id: string, by: number): DoubleNumberLine {
  const { at, move } = partOf(line, id);
  return made(move!({ x: at.x + by, y: at.y }, at));
}

const paint = lineOf({ fixes: ['3', '5'], pairs: [['9']], to: '12', step: '3' });

test('dragged to another tick, a pair has the numbers of that tick on both scales', () => {
  const moved = dragged(paint, 'm2', placeOf(paint, toFraction('3')) * -0.9);
  expect(Object.values(numbersOf(moved, moved.pairs[1]!)).map(toExact)).toEqual(['6', '10']);
});

test('a number of the pair that fixes the ratio is dragged to another ratio, which is said at once', () => {
  const moved = dragged(paint, 'm1-bottom', 28);
  expect([fixing(moved).top, fixing(moved).bottom].map(toExact)).toEqual(['3', '7']);
  expect(toText(sentences(moved, AROUND)[0]!.expression!)).toBe('3 : 7');
  expect(toText(sentences(dragged(paint, 'm1-top', 14), AROUND)[0]!.expression!)).toBe('4 : 5');
});

test('let go where it was taken hold of, nothing moves', () => {
  fc.assert(fc.property(lines, line => {
    for (const { id, at, move } of parts(line, AROUND)) if (move) expect(made(move(at, at)), id).toEqual(line);
  }));
});

test('a drag along the lines marks a pair at the tick where it ends', () => {
  const { at, move } = partOf(paint, 'line');
  expect(move!({ x: placeOf(paint, toFraction('6')) + 4, y: at.y }, at)).toMatchObject({ inHand: 'm3', props: { pairs: [{ at: '3' }, { at: '9' }, { at: '6' }] } });
});

test('every number stands over its place, and no two of a scale that are written side by side touch', () => {
  fc.assert(fc.property(lines, fc.constantFrom(PANEL, PROJECTOR), fc.boolean(), (line, { text }, covered) => {
    const veiled = new Set(covered ? parts(line, AROUND).filter(({ veil }) => veil).map(({ id }) => id) : []);
    const { labels } = layout(line, { text, veiled });
    for (const label of labels) expect(label.x).toBeCloseTo(placeOf(line, label.at));
    labels.forEach((one, nth) => labels.slice(nth + 1).filter(other => other.side === one.side && other.y === one.y)
      .forEach(other => expect(Math.abs(other.x - one.x)).toBeGreaterThan((other.space.width + one.space.width) / 2)));
  }));
});

test('where a number is to be found, no tick tells it, neither to the eye nor to the ear', () => {
  const asked = lineOf({ fixes: ['3', '5'], pairs: [['9', 'bottom']], to: '12', step: '3' });
  expect(parts(asked, AROUND).map(({ token }) => (token ? toText(token.value) : ''))).not.toContain('15');
  expect(layout(asked, AROUND).labels.map(({ token }) => toText(token.value))).not.toContain('15');
});
