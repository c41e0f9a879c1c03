import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { difference, SIDES, sideOf, solvedBy, weighed, type Balance } from '../../../widgets/manipulatives/balance/balance.ts';
import { doToBoth, moveOver, regrouped, takeOff, typeEquation, typeOn, typeThing, typeWorth } from '../../../widgets/manipulatives/balance/change.ts';
import { after, factorOf, readDeed, type Deed } from '../../../widgets/manipulatives/both-sides.ts';
import { Fraction, toExact } from '../../../widgets/maths/exact.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';
import { letter, number, sameValue } from '../../../widgets/maths/value.ts';
import { balanceOf, balances, made } from './balances.ts';

const deed = (text: string): Deed => {
  const read = readDeed(text);
  if (isRefusal(read)) throw new Error(read.refused);
  return read;
};
const both = (props: Balance, text: string): Balance => made(doToBoth(props, deed(text)));
const sides = (props: Balance) => SIDES.map(side => sideOf(props[side]));

const deeds: fc.Arbitrary<Deed> = fc.oneof(
  fc.tuple(fc.constantFrom('add' as const, 'take' as const), fc.integer({ min: 1, max: 9 }), fc.boolean())
    .map(([does, many, isBag]): Deed => ({ does, amount: isBag ? letter('x', many % 3 + 1) : number(many) })),
  fc.tuple(fc.constantFrom('multiply' as const, 'divide' as const), fc.constantFrom('2', '3', '-1', '1/2')).map(([does, by]): Deed => ({ does, by })),
);

test('the same done to both sides is done to both sides, exactly, and leaves the tilt with the same sign', () => {
  fc.assert(fc.property(balances.filter(props => props.letters['x'] !== undefined), deeds, (props, one) => {
    const moved = doToBoth(props, one);
    if (isRefusal(moved)) return;
    SIDES.forEach(side => expect(sameValue(sideOf(moved.props[side]), after(one, sideOf(props[side])))).toBe(true));
    const turned = (factorOf(one) ?? new Fraction(1)).s;
    expect(difference(moved.props).compare(0)).toBe(difference(props).mul(turned).compare(0));
  }));
});

test('after a step back the same equation stands there again', () => {
  fc.assert(fc.property(balances, fc.integer({ min: 1, max: 9 }), (props, many) => {
    const there = made(doToBoth(props, { does: 'take', amount: number(many) }));
    const back = made(doToBoth(there, { does: 'add', amount: number(many) }));
    expect(sides(back)).toEqual(sides(props));
    expect(back.lines).toHaveLength(2);
  }));
});

test('ids are never given twice, and what did not change keeps its own', () => {
  fc.assert(fc.property(balances, fc.integer({ min: 1, max: 9 }), (props, many) => {
    const moved = made(doToBoth(props, { does: 'add', amount: number(many) }));
    const ids = SIDES.flatMap(side => moved[side].map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    for (const side of SIDES) {
      const bags = (of: Balance) => of[side].filter(thing => thing.letter !== undefined);
      expect(bags(moved)).toEqual(bags(props));
    }
  }));
});

test('an equation that is typed balances by the true weight of its letter, whenever one number solves it', () => {
  fc.assert(fc.property(balances, props => {
    const [left = {}, right = {}] = sides(props);
    const solved = solvedBy(left, right);
    if (solved.is === 'one') expect(toExact(solved.number)).toBe(props.letters['x']);
    expect(difference(props).equals(0)).toBe(solved.is !== 'none');
    expect(weighed(left, props.letters).sub(weighed(right, props.letters)).equals(difference(props))).toBe(true);
  }));
});

test('3x + 2 = 14 is solved: take 2 from both, divide both by 3', () => {
  const start = balanceOf('3x + 2 = 14');
  const [two] = start.left.filter(thing => thing.letter === undefined);
  const next = both(start, '−2');
  expect(next.left.map(({ id }) => id)).not.toContain(two!.id);
  expect(next.right).toEqual([{ id: start.right[0]!.id, is: '12' }]);
  const end = both(next, '÷ 3');
  expect(end.left).toEqual([{ id: start.left[0]!.id, letter: 'x', is: '1' }]);
  expect(end.right).toEqual([{ id: start.right[0]!.id, is: '4' }]);
  expect(end.lines.map(line => line.deed)).toEqual([{ does: 'take', amount: { '': '2' } }, { does: 'divide', by: '3' }]);
});

test('what is moved from pan to pan changes the equation, and the letter weighs what it weighed: the pans tip', () => {
  fc.assert(fc.property(balances.filter(props => props.left.length > 0), fc.nat(20), (props, which) => {
    const thing = props.left[which % props.left.length]!;
    const moved = made(moveOver(props, [thing.id]));
    expect(moved.right).toContainEqual(thing);
    expect(moved.letters).toEqual(props.letters);
    expect(moved.lines).toEqual([]);
    const weight = weighed(sideOf([thing]), props.letters);
    expect(difference(moved).equals(difference(props).sub(weight.mul(2)))).toBe(true);
  }));
});

test('what is not there is not taken away, unless balloons stand in for it', () => {
  const start = balanceOf('x + 2 = 14');
  expect(doToBoth(start, deed('−5'))).toEqual({ refused: 'There is not so much on the left to take away. Allow balloons to go on below zero.' });
  expect(sides(both({ ...start, balloons: true }, '−5'))).toEqual([{ x: '1', '': '-3' }, { '': '9' }]);
  expect(isRefusal(doToBoth(start, deed('− y')))).toBe(true);
});

test('a balloon and a weight of the same size go off together', () => {
  const start = balanceOf('2x − 3 = 5');
  expect(start.balloons).toBe(true);
  expect(both(start, '+3').left.map(({ is, letter: name }) => [name, is])).toEqual([['x', '1'], ['x', '1']]);
});

test.each(['x² = 4', '3x + 2', 'x + y + z = 3', 'a', '', 'x = 99999', '30x = 2', 'x × x = 3'])('what cannot lie on the pans is refused: %j', text => {
  expect(typeEquation(balanceOf('x = 1'), text)).toMatchObject({ refused: expect.stringMatching(/^[A-Z“].*\.$/) });
});

test.each(['0', '× 0', '÷ 0', '÷ x', 'x = 2', '', '? + 1', '× '])('nothing is done to both sides by %j', text => {
  expect(readDeed(text)).toMatchObject({ refused: expect.stringMatching(/^[A-Z“].*\.$/) });
});

test.each([['− 2', { does: 'take', amount: { '': '2' } }], ['x', { does: 'add', amount: { x: '1' } }], ['-2x', { does: 'take', amount: { x: '2' } }], ['2x - 1', { does: 'add', amount: { x: '2', '': '-1' } }],
  ['/3', { does: 'divide', by: '3' }], ['× 1/2', { does: 'multiply', by: '1/2' }], ['÷ −1', { does: 'divide', by: '-1' }]])('%j is read', (text, read) => expect(readDeed(text)).toEqual(read));

test('weights come apart into tens, fives and ones, and go together, and the equation stays', () => {
  fc.assert(fc.property(balances, props => {
    const small = regrouped(props, 'small');
    if (isRefusal(small)) return;
    expect(sides(small.props)).toEqual(sides(props));
    expect(sides(made(regrouped(small.props, 'one')))).toEqual(sides(props));
  }));
  expect(made(regrouped(balanceOf('3x + 2 = 18'), 'small')).right.map(({ is }) => is)).toEqual(['10', '5', '1', '1', '1']);
});

test('a weight is typed exactly or refused; what is put on one pan only tips it', () => {
  const start = balanceOf('3x + 2 = 14');
  const fourteen = start.right[0]!.id;
  expect(made(typeThing(start, fourteen, '29/2')).right[0]!.is).toBe('29/2');
  for (const text of ['0', '-3', 'x', '', '99999']) expect(isRefusal(typeThing(start, fourteen, text))).toBe(true);
  expect(difference(made(typeOn(start, 'left', '2x − 1'))).equals(7)).toBe(true);
  expect(difference(made(takeOff(start, [fourteen]))).equals(14)).toBe(true);
  expect(difference(made(typeWorth(start, 'x', '5'))).equals(3)).toBe(true);
});

test('two letters weigh small whole numbers where they can', () => expect(balanceOf('2x + y = 10').letters).toEqual({ x: '1', y: '8' }));
