import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atOnce, itemByItem, type Turns } from '../../widgets/fluency/turns.ts';

test('at once, long thought comes to its end', () => {
  function* two(): Turns<number> {
    yield;
    yield;
    return 2;
  }
  expect(atOnce(two())).toBe(2);
});

test('items are taken once each, in order, with turns between them', () => {
  fc.assert(fc.property(fc.nat(3_000), (length) => {
    const taken: number[] = [];
    const items = Array.from({ length }, (_, at) => at * 2);
    const turns = [...itemByItem(items, (item, at) => taken.push(item - at))].length;
    expect(taken).toEqual(items.map((_, at) => at));
    expect(turns).toBeGreaterThanOrEqual(length / 500);
  }));
});
