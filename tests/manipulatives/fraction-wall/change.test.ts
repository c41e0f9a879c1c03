import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { add, apart, join, lineAt, moveTo, paint, remove, rename, split, stacked, typeLine, typeShaded, withWholes } from '../../../widgets/manipulatives/fraction-wall/change.ts';
import { recut, simplestCut } from '../../../widgets/manipulatives/fraction-wall/cutting.ts';
import { countOf, edgesOf, isStrip, longest, shadedOf, wallOf, wholesOf } from '../../../widgets/manipulatives/fraction-wall/fraction-wall.ts';
import { Fraction } from '../../../widgets/maths/exact.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';
import { made, strips, walls } from './walls.ts';

const counts = fc.integer({ min: 1, max: 24 });
const only = (wall: ReturnType<typeof wallOf>) => wall.strips[0]!;

test('a strip that is recut has the same length in each shade, and is recut wherever that is exact', () => {
  fc.assert(fc.property(strips, counts, (strip, cut) => {
    const other = recut(strip, cut);
    const isExact = (['1', '2'] as const).every(shade => shadedOf(strip, shade).mul(cut).d === 1n);
    expect(other !== undefined).toBe(isExact);
    if (other === undefined) return;
    expect(isStrip(other)).toBe(true);
    expect(wholesOf(other)).toBe(wholesOf(strip));
    for (const shade of ['1', '2'] as const) expect(shadedOf(other, shade).equals(shadedOf(strip, shade))).toBe(true);
  }));
});

test('what is renamed finer and back again is where it was', () => {
  fc.assert(fc.property(strips, fc.integer({ min: 1, max: 24 }), (strip, by) => {
    fc.pre(strip.cut * by <= 24);
    expect(recut(recut(strip, strip.cut * by)!, strip.cut)).toEqual(strip);
  }));
});

test('the fewest parts are as few as can be', () => {
  fc.assert(fc.property(strips, strip => {
    const fewest = simplestCut(strip);
    expect(recut(strip, fewest)).toBeDefined();
    for (let cut = 1; cut < fewest; cut++) expect(recut(strip, cut)).toBeUndefined();
  }));
});

test('2/4 is renamed as 1/2, and 3/5 cannot be quarters', () => {
  expect(only(made(rename(wallOf([{ cut: 4, shades: '11' }]), 's1', 2)))).toEqual({ id: 's1', cut: 2, shades: '10' });
  expect(only(made(rename(wallOf([{ cut: 4, shades: '0110' }]), 's1', 2)))).toEqual({ id: 's1', cut: 2, shades: '10' });
  expect(rename(wallOf([{ cut: 5, shades: '111' }]), 's1', 4)).toEqual({ refused: '3/5 cannot be cut into quarters exactly.' });
});

test('splitting and joining undo each other, and keep what is shaded', () => {
  fc.assert(fc.property(strips, fc.integer({ min: 2, max: 6 }), (strip, by) => {
    const wall = { ...wallOf([]), strips: [strip] };
    const moved = split(wall, 's1', by);
    expect(isRefusal(moved)).toBe(strip.cut * by > 24);
    if (isRefusal(moved)) return;
    expect(shadedOf(only(moved.props)).equals(shadedOf(strip))).toBe(true);
    expect(made(join(moved.props, 's1', by))).toEqual(wall);
  }));
});

test('parts that are shaded differently, or do not come out even, are not joined', () => {
  expect(isRefusal(join(wallOf([{ cut: 4, shades: '01' }]), 's1', 2))).toBe(true);
  expect(isRefusal(join(wallOf([{ cut: 5 }]), 's1', 2))).toBe(true);
});

test('painting shades all parts from one to another, and nothing else', () => {
  fc.assert(fc.property(strips, fc.nat(71), fc.integer({ min: -5, max: 80 }), (strip, first, last) => {
    const [from, to] = [first % strip.shades.length, Math.min(strip.shades.length - 1, Math.max(0, last))];
    const after = only(made(paint({ ...wallOf([]), strips: [strip] }, 's1', from, last))).shades;
    const shade = strip.shades[from] === '1' ? '0' : '1';
    [...after].forEach((one, at) => expect(one).toBe(at >= Math.min(from, to) && at <= Math.max(from, to) ? shade : strip.shades[at]));
  }));
});

test('strips are added below, moved and taken away by their ids', () => {
  fc.assert(fc.property(walls, fc.nat(4), fc.integer({ min: -2, max: 8 }), counts, (wall, which, place, cut) => {
    const { id } = wall.strips[which % wall.strips.length]!;
    const more = made(add(wall, id, cut));
    expect(new Set(more.strips.map(strip => strip.id)).size).toBe(wall.strips.length + 1);
    expect(more.strips[more.strips.findIndex(strip => strip.id === id) + 1]).toMatchObject({ cut });
    const moved = made(moveTo(wall, id, place));
    expect(moved.strips.findIndex(strip => strip.id === id)).toBe(Math.min(wall.strips.length, Math.max(1, place)) - 1);
    expect(moved.strips.filter(strip => strip.id !== id)).toEqual(wall.strips.filter(strip => strip.id !== id));
    const less = remove(wall, id);
    expect(isRefusal(less)).toBe(wall.strips.length === 1);
  }));
});

test('what is shaded is never cut off, and the upright line stays on the strips', () => {
  fc.assert(fc.property(walls, fc.integer({ min: 1, max: 3 }), fc.nat(99), (wall, wholes, at) => {
    const edges = edgesOf(wall);
    const lined = made(lineAt(wall, edges[at % edges.length]!));
    const moved = withWholes(lined, 's1', wholes);
    if (isRefusal(moved)) return;
    expect(countOf(only(moved.props))).toBe(countOf(only(wall)));
    expect(wholesOf(only(moved.props))).toBe(wholes);
    if (moved.props.line !== undefined) expect(new Fraction(moved.props.line).compare(longest(moved.props))).toBeLessThanOrEqual(0);
  }));
  expect(isRefusal(withWholes(wallOf([{ cut: 4, shades: '11111', wholes: 2 }]), 's1', 1))).toBe(true);
});

test.each([['3/8', 8, '11100000'], ['1/2', 2, '10'], ['0.25', 4, '1000'], ['1', 4, '1111'], ['0', 4, '0000'], ['1/4 + 2/4', 4, '1220'], ['50%', 4, '1100'], ['1 1/2', 2, '1110']])('typed, %s is cut into %i', (text, cut, shades) => {
  expect(only(made(typeShaded(wallOf([{ cut: 4, shades: '11' }], { total: true }), 's1', text)))).toEqual({ id: 's1', cut, shades });
});

test.each(['7/2', '-1/2', '1/97', 'x', '', '?', '1/4 + 1/4 + 1/4', '5 cm'])('typed, %j is refused', text => {
  expect(isRefusal(typeShaded(wallOf([{ cut: 4 }]), 's1', text))).toBe(true);
});

test.each(['2', '-1', '1/4 + 1/4', 'x', ''])('the upright line does not stand at %j of one whole', text => {
  expect(isRefusal(typeLine(wallOf([{ cut: 4 }]), text))).toBe(true);
});

test('walls come apart into strips and together again', () => {
  fc.assert(fc.property(walls, walls, (one, other) => {
    const gives = stacked([one, other])!.gives[0]!.props;
    expect(gives.strips.map(({ cut, shades }) => [cut, shades])).toEqual([...one.strips, ...other.strips].map(({ cut, shades }) => [cut, shades]));
    expect(new Set(gives.strips.map(({ id }) => id)).size).toBe(gives.strips.length);
    expect(apart(gives)!.map(({ props }) => props.strips[0])).toEqual(gives.strips);
  }));
});
