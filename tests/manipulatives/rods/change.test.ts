import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { add, combine, filled, inOrder, place, readRod, split, without } from '../../../widgets/manipulatives/rods/change.ts';
import { colourOf, lengthOf, letterOf, rodsOf, type Rods } from '../../../widgets/manipulatives/rods/rods.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';
import { lengths, someRods, total } from './rods.ts';

const ids = ({ rows }: Rods): readonly string[] => rows.flat().map(({ id }) => id);

test('wherever a rod is put, no rod is lost, changed or doubled, and no row is empty', () => {
  fc.assert(fc.property(someRods, fc.nat(), fc.integer({ min: -2, max: 7 }), fc.nat(7), (props, which, row, before) => {
    const rod = props.rows.flat()[which % props.rows.flat().length]!;
    const moved = place(props, rod, { row, before });
    if (isRefusal(moved)) return;
    const sorted = (each: Rods) => each.rows.flat().toSorted((a, b) => a.id.localeCompare(b.id));
    expect(sorted(moved.props)).toEqual(sorted(props));
    expect(moved.props.rows.every(({ length }) => length > 0)).toBe(true);
  }));
});

test('a rod that is added stands last in its row, with an id that was never there', () => {
  fc.assert(fc.property(someRods, fc.integer({ min: 1, max: 10 }), fc.nat(5), (props, long, row) => {
    const moved = add(props, long, row);
    if (isRefusal(moved)) return;
    expect(total(moved.props)).toBe(total(props) + long);
    expect(moved.props.rows[Math.min(row, props.rows.length)]!.at(-1)).toEqual({ id: `r${props.next}`, long });
    expect(ids(props)).not.toContain(`r${props.next}`);
  }));
});

test('a row is filled with as many rods of one kind as fit along it, and not one more', () => {
  fc.assert(fc.property(someRods, fc.integer({ min: 1, max: 10 }), fc.nat(4), (props, long, which) => {
    const row = which % props.rows.length;
    const moved = filled(props, row, long);
    const room = lengthOf(props.rows[row]!);
    expect(isRefusal(moved) && /longer/.test(moved.refused)).toBe(long > room);
    if (isRefusal(moved)) return;
    const filling = lengthOf(moved.props.rows.at(-1)!);
    expect(filling).toBeLessThanOrEqual(room);
    expect(room - filling).toBeLessThan(long);
  }));
});

test('split and pushed together again, rods of a row are the train they were', () => {
  fc.assert(fc.property(someRods, props => {
    const pieces = split(props)?.map(piece => piece.props);
    expect(pieces?.length).toBe(props.rows.flat().length > 1 ? props.rows.flat().length : undefined);
    const train = pieces && combine(pieces);
    if (!train) return;
    expect(lengths(train.gives[0]!.props)).toEqual([lengths(props).flat()]);
    expect(train.gives[0]!.props.rows.flat()).toEqual(props.rows.flat());
  }));
});

test('rods of which different ones are one do not go together', () => expect(combine([rodsOf([[2]]), rodsOf([[2]], { one: 2 })])).toBeUndefined());

test('the last rod stays; rows in order lose none', () => {
  fc.assert(fc.property(someRods, props => {
    expect(isRefusal(without(props, ids(props)))).toBe(true);
    expect(inOrder(props).rows.map(lengthOf)).toEqual(props.rows.map(lengthOf).toSorted((a, b) => a - b));
  }));
});

test('a rod is read from its colour, its letter, or exactly what it is worth', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 10 }), (one, long) => {
    for (const text of [colourOf(long), colourOf(long).toUpperCase(), letterOf(long), `${long}/${one}`]) expect(readRod({ one }, text)).toBe(long);
  }));
});

test.each([['0'], ['11'], ['2.5'], ['-3'], ['?'], ['x'], ['pink'], [''], ['W'], ['3 cm'], ['1/3']])('%j is no rod', text => {
  expect(readRod({ one: 1 }, text)).toMatchObject({ refused: expect.stringMatching(/^[A-Z].*\.$/) });
});
