import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { add, fixedBy, slide, solved, swapped, typeEnd, typeName, typeNumber, typePair, typeStep, withTerms, without } from '../../../widgets/manipulatives/double-number-line/change.ts';
import { fixing, lineOf, numbersOf, placeOf, rateOf, type DoubleNumberLine } from '../../../widgets/manipulatives/double-number-line/double-number-line.ts';
import { Fraction, toExact, toFraction } from '../../../widgets/maths/exact.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';
import { amounts } from '../ratio-table/tables.ts';
import { lines, made } from './lines.ts';

const paint = lineOf({ fixes: ['3', '5'], pairs: [['9', 'bottom']], to: '12', step: '3' });
const pairsOf = (line: DoubleNumberLine): readonly (readonly string[])[] => line.pairs.map(pair => { const { top, bottom } = numbersOf(line, pair); return [toExact(top), toExact(bottom)]; });
const places = (line: DoubleNumberLine): readonly number[] => line.pairs.map(({ at }) => placeOf(line, toFraction(at)));
const which = (line: DoubleNumberLine, nth: number) => line.pairs[nth % line.pairs.length]!;

test('a pair that slides keeps the ratio, whichever it is; the others stay where they are', () => {
  fc.assert(fc.property(lines, fc.nat(9), amounts, (line, nth, at) => {
    const moved = slide(line, which(line, nth).id, at);
    if (isRefusal(moved)) return;
    expect(rateOf(moved.props).equals(rateOf(line))).toBe(true);
    expect(moved.props.pairs.find(({ id }) => id === which(line, nth).id)!.at).toBe(toExact(at));
    expect(moved.props.pairs.filter(({ id }) => id !== which(line, nth).id)).toEqual(line.pairs.filter(({ id }) => id !== which(line, nth).id));
    expect(toFraction(moved.props.to).compare(at)).toBeGreaterThanOrEqual(0);
  }));
});

test('another ratio moves nothing: every pair is as many times the one that fixes it as before', () => {
  fc.assert(fc.property(lines, amounts, amounts, (line, top, bottom) => {
    const moved = withTerms(line, top, bottom);
    if (isRefusal(moved)) return;
    expect([fixing(moved.props).top, fixing(moved.props).bottom].map(toExact)).toEqual([top, bottom].map(toExact));
    places(moved.props).forEach((place, at) => expect(place).toBeCloseTo(places(line)[at]!));
    expect(moved.props.pairs.map(({ asks }) => asks)).toEqual(line.pairs.map(({ asks }) => asks));
  }));
});

test('a number of a pair that is typed is that number exactly, on either scale', () => {
  fc.assert(fc.property(lines, fc.nat(9), fc.constantFrom('top' as const, 'bottom' as const), amounts, (line, nth, side, amount) => {
    const pair = which(line, nth);
    const moved = typeNumber(line, { id: pair.id, side }, toExact(amount));
    if (isRefusal(moved)) return;
    const now = numbersOf(moved.props, moved.props.pairs.find(({ id }) => id === pair.id)!);
    expect(toExact(now[side])).toBe(toExact(amount));
    if (pair.id !== line.fixes.id) expect(rateOf(moved.props).equals(rateOf(line))).toBe(true);
  }));
});

test('what is to be found takes the number that belongs there, and no other', () => {
  expect(isRefusal(typeNumber(paint, { id: 'm2', side: 'bottom' }, '11'))).toBe(true);
  expect(made(typeNumber(paint, { id: 'm2', side: 'bottom' }, '15')).pairs[1]).toEqual({ id: 'm2', at: '9' });
  expect(made(typeNumber(paint, { id: 'm2', side: 'top' }, '6')).pairs[1]).toEqual({ id: 'm2', at: '6', asks: 'bottom' });
  expect(solved(paint, []).pairs).toEqual([{ id: 'm1', at: '3' }, { id: 'm2', at: '9' }]);
});

test('one number of a pair can be asked for, and none of the pair that fixes the ratio', () => {
  const known = solved(paint, []);
  expect(made(typeNumber(known, { id: 'm2', side: 'top' }, '?')).pairs[1]).toEqual({ id: 'm2', at: '9', asks: 'top' });
  expect(isRefusal(typeNumber(paint, { id: 'm2', side: 'top' }, '?'))).toBe(true);
  expect(isRefusal(typeNumber(paint, { id: 'm1', side: 'top' }, '?'))).toBe(true);
});

test('any pair can fix the ratio, and nothing changes by it but which can be taken away', () => {
  fc.assert(fc.property(lines, fc.nat(9), (line, nth) => {
    const moved = fixedBy(line, which(line, nth).id);
    expect(isRefusal(moved)).toBe(which(line, nth).asks !== undefined);
    if (isRefusal(moved)) return;
    expect(pairsOf(moved.props)).toEqual(pairsOf(line));
    expect(isRefusal(without(moved.props, [which(line, nth).id]))).toBe(true);
  }));
});

test('swapped twice, a line is as it was; swapped once, every pair has its numbers the other way up', () => {
  fc.assert(fc.property(lines, line => {
    const once = made(swapped(line));
    expect(pairsOf(once)).toEqual(pairsOf(line).map(pair => pair.toReversed()));
    places(once).forEach((place, at) => expect(place).toBeCloseTo(places(line)[at]!));
    expect(made(swapped(once))).toEqual(line);
  }));
});

test('a new pair is in hand, and makes the line reach further where it has to', () => {
  expect(add(paint, new Fraction(20))).toMatchObject({ inHand: 'm3', props: { to: '21' } });
  expect(pairsOf(made(typePair(paint, '7.5'))).at(-1)).toEqual(['15/2', '25/2']);
  expect(isRefusal(typePair(paint, '5000'))).toBe(true);
});

test('the end can be typed on either scale, and no pair is left behind it', () => {
  expect(made(typeEnd(paint, 'bottom', '30')).to).toBe('18');
  expect(isRefusal(typeEnd(paint, 'top', '8'))).toBe(true);
  expect(isRefusal(typeStep(paint, '0.01'))).toBe(true);
  expect(made(typeStep(paint, '1')).step).toBe('1');
});

test('a unit goes for its scale, a name for its own', () => {
  expect(made(typeNumber(paint, { id: 'm1', side: 'bottom' }, '£6')).bottom).toEqual({ before: '£' });
  expect(made(typeName(paint, 'top', 'blue')).top).toEqual({ name: 'blue' });
  expect(made(typeName(made(typeName(paint, 'top', 'blue')), 'top', '')).top).toEqual({});
});

test.each([['0'], ['-3'], ['x'], [''], ['3 : 5'], ['2 + x']])('%j is refused in a sentence, and nothing changes', text => {
  expect(typeNumber(paint, { id: 'm1', side: 'top' }, text)).toMatchObject({ refused: expect.stringMatching(/^[A-Z“].*\.$/) });
});
