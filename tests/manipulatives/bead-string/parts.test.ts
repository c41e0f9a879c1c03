import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Around } from '../../../widgets/board/manipulative.ts';
import { groupsOf, REST, stringOf, type BeadString } from '../../../widgets/manipulatives/bead-string/bead-string.ts';
import { measures, rowsOf } from '../../../widgets/manipulatives/bead-string/layout.ts';
import { parts } from '../../../widgets/manipulatives/bead-string/parts.ts';
import { PANEL } from '../../contracts/walk.ts';
import { made, strings } from './strings.ts';

const AROUND: Around = { held: [], text: PANEL.text };
const partOf = (props: BeadString, id: string) => parts(props, AROUND).find(part => part.id === id)!;
const countOf = (props: BeadString, id: string): number => groupsOf(props).find(group => group.id === id)!.count;

/** The bead that stands at a place is pulled so far, board units; negative: to the left. */
function pulled(props: BeadString, at: number, by: number): BeadString {
  const bead = rowsOf(props).flatMap(row => row.beads).find(each => each.at === at)!;
  return made(partOf(props, bead.group).move!({ x: bead.x + by, y: bead.y }, { x: bead.x, y: bead.y }));
}

test('a bead of the rest takes all before it along to the left', () => {
  fc.assert(fc.property(strings.filter(props => countOf(props, REST) > 0), fc.nat(99), (props, which) => {
    const rest = countOf(props, REST);
    const along = which % rest;
    expect(countOf(pulled(props, props.beads - rest + along, -measures(props).slack), REST)).toBe(rest - along - 1);
  }));
});

test('a bead of a run takes all of the run behind it along to the right', () => {
  fc.assert(fc.property(strings.filter(props => props.runs[0]!.count > 1), fc.nat(99), (props, which) => {
    const bead = 1 + (which % (props.runs[0]!.count - 1));
    expect(pulled(props, bead, measures(props).slack).runs[0]!.count).toBe(bead);
  }));
});

test('a bead that is pulled a little, or against the others, stays', () => {
  fc.assert(fc.property(strings, fc.nat(99), (props, which) => {
    const at = which % props.beads;
    const isRest = at >= props.beads - countOf(props, REST);
    expect(pulled(props, at, 4)).toEqual(props);
    expect(pulled(props, at, isRest ? 300 : -300)).toEqual(props);
  }));
});

test('where the bare string is taken hold of and let go again, nothing moves; a tap on it goes to any place between the beads', () => {
  fc.assert(fc.property(strings, props => {
    for (const { id } of groupsOf(props)) {
      const { at, move } = partOf(props, id);
      expect(made(move!(at, at))).toEqual(props);
    }
  }));
  const props = stringOf(10, [4]);
  const { at, move } = partOf(props, 'r1');
  const beads = rowsOf(props)[0]!.beads;
  expect(beads.map(({ x, y }) => countOf(made(move!({ x: x + 1, y }, at)), 'r1'))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

test('a slider goes from end to end, and stands where it was set', () => {
  fc.assert(fc.property(strings, fc.nat(100), (props, which) => {
    for (const { id, count } of groupsOf(props)) {
      const { range } = partOf(props, id);
      const [least, most] = [Number(range!.least), Number(range!.most)];
      const to = least + (which % (most - least + 1));
      expect(Number(range!.now)).toBe(count);
      expect(countOf(made(range!.set(String(to))), id)).toBe(to);
    }
  }));
});

/** The bead that stands at a place is tapped, a little off its middle. */
function tapped(props: BeadString, at: number, off = 0): BeadString {
  const { x, y, group } = rowsOf(props).flatMap(row => row.beads).find(each => each.at === at)!;
  return made(partOf(props, group).press!({ x: x + off, y }));
}

test('a tap on the seventh bead makes seven, wherever it stands and wherever on it the finger is', () => {
  for (const start of [[], [3], [7], [9], [10]]) for (const off of [-12, 0, 12]) expect(countOf(tapped(stringOf(10, start), 6, off), 'r1')).toBe(7);
  for (const inRows of [{}, { inRows: true } as const]) expect(countOf(tapped(stringOf(100, [12], inRows), 46), 'r1')).toBe(47);
});

test('a tap slides its own group up to that bead, or the last run up to a bead of the rest; the other runs stay', () => {
  fc.assert(fc.property(strings, fc.nat(99), (props, which) => {
    const at = which % props.beads;
    const groups = groupsOf(props);
    const group = groups.find(({ start, count }) => at >= start && at < start + count)!;
    const run = group.id === REST ? groups.at(-2)! : group;
    const after = tapped(props, at);
    expect(countOf(after, run.id)).toBe(at + 1 - run.start);
    const others = (of: BeadString) => of.runs.filter(({ id }) => id !== run.id && id !== groups[groups.indexOf(run) + 1]?.id);
    expect(others(after)).toEqual(others(props));
  }));
});

test('pressed without a place, it says what to do', () => {
  expect(partOf(stringOf(10, [4]), 'r1').press!()).toEqual({ refused: 'Tap the bead up to which they slide. On the keyboard the arrow keys slide them.' });
});
