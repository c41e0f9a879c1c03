import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isString, restOf, slidOver, stringOf } from '../../../widgets/manipulatives/bead-string/bead-string.ts';
import { add, back, bounds, resized, showing, slideTo, together, typeCount, typeMore, withCount } from '../../../widgets/manipulatives/bead-string/change.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';
import { made, strings } from './strings.ts';

const counts = (props: Parameters<typeof slidOver>[0]): readonly number[] => props.runs.map(({ count }) => count);

test('sliding passes beads between a run and what is to its right, and nothing else changes', () => {
  fc.assert(fc.property(strings, fc.nat(9), fc.integer({ min: -20, max: 120 }), (props, which, to) => {
    const at = which % props.runs.length;
    const slid = made(slideTo(props, props.runs[at]!.id, to));
    const { least, most } = bounds(props, at);
    expect(isString(slid)).toBe(true);
    expect(slid.runs[at]!.count).toBe(Math.min(most, Math.max(least, to)));
    expect(slid.runs.map(({ id }) => id)).toEqual(props.runs.map(({ id }) => id));
    const others = (all: readonly number[]): readonly number[] => all.filter((_, place) => place !== at && place !== at + 1);
    expect(others([...counts(slid), restOf(slid)])).toEqual(others([...counts(props), restOf(props)]));
  }));
});

test('a number that is typed changes one run and the rest, or is refused', () => {
  fc.assert(fc.property(strings, fc.nat(9), fc.integer({ min: 0, max: 110 }), (props, which, to) => {
    const { id } = props.runs[which % props.runs.length]!;
    const moved = withCount(props, id, to);
    const possible = to <= restOf(props) + props.runs.find(run => run.id === id)!.count && (to > 0 || props.runs.length === 1);
    expect(isRefusal(moved)).toBe(!possible);
    if (isRefusal(moved)) return;
    expect(isString(moved.props)).toBe(true);
    expect(moved.props.runs).toEqual(props.runs.map(run => (run.id === id ? { id, count: to } : run)));
  }));
});

test.each(['7.5', '1/2', '-3', '?', 'x', '7 cm', '', ' ', '101', '1e1'])('%j beads are refused, and nothing is lost', text => {
  expect(isRefusal(typeCount(stringOf(100, [47]), 'r1', text))).toBe(true);
  expect(isRefusal(typeCount(stringOf(100, [47]), 'rest', text))).toBe(true);
  expect(isRefusal(typeMore(stringOf(100, [47]), text))).toBe(true);
});

test('what is typed for the rest is slid by the last run', () => {
  expect(counts(made(typeCount(stringOf(20, [4, 6]), 'rest', '3')))).toEqual([4, 13]);
  expect(isRefusal(typeCount(stringOf(20, [4, 6]), 'rest', '16'))).toBe(true);
});

test('what is added is a run of its own, with an id that was never there', () => {
  fc.assert(fc.property(strings, fc.integer({ min: 1, max: 50 }), (props, more) => {
    const moved = add(props, more);
    expect(isRefusal(moved)).toBe(more > restOf(props));
    if (isRefusal(moved)) return;
    expect(slidOver(moved.props)).toBe(slidOver(props) + more);
    expect(new Set(moved.props.runs.map(({ id }) => id)).size).toBe(moved.props.runs.length);
    expect(counts(moved.props)).toEqual(slidOver(props) === 0 ? [more] : [...counts(props), more]);
  }));
});

test('pushed together and slid back, the string is whole and has one run; another size loses no bead that was slid over', () => {
  fc.assert(fc.property(strings, props => {
    expect(counts(together(props))).toEqual([slidOver(props)]);
    expect(counts(back(props))).toEqual([0]);
    expect(counts(resized(props))).toEqual(counts(props));
    expect(isString(resized(props))).toBe(true);
  }));
});

test('addends stand on the shortest string that has beads enough, and fill it up with its rest', () => {
  expect(showing([7, 3])).toMatchObject({ beads: 10, runs: [{ count: 7 }] });
  expect(showing([7, 5])).toMatchObject({ beads: 20, runs: [{ count: 7 }, { count: 5 }] });
  expect(showing([38, 25])).toMatchObject({ beads: 100, inRows: true, runs: [{ count: 38 }, { count: 25 }] });
  expect(showing([2], stringOf(100, [47]))).toMatchObject({ beads: 100, runs: [{ count: 2 }] });
});
