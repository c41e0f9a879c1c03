import { Fraction } from '../../maths/exact.ts';
import type { Value } from '../../maths/expression.ts';
import { letter, minus, number as amount, plus, product, times } from '../../maths/value.ts';
import type { Move } from '../family.ts';
import type { Sign } from '../terms.ts';

/** A product of two brackets, each so many of x and a number with its sign. `turned`: the second is written first. `square`: equal ones as a power. */
export type Brackets = {
  readonly many: number; readonly sign: Sign; readonly amount: number; readonly otherMany: number; readonly otherSign: Sign; readonly otherAmount: number;
  readonly turned: boolean; readonly square: boolean;
};

/** What each bracket is worth, as its two terms. */
export function bracketsOf({ many, sign, amount: one, otherMany, otherSign, otherAmount }: Brackets): readonly [readonly [Value, Value], readonly [Value, Value]] {
  return [[letter('x', many), amount(sign * one)], [letter('x', otherMany), amount(otherSign * otherAmount)]];
}
/** Whether the brackets are the same. */
export function areSame({ many, sign, amount: one, otherMany, otherSign, otherAmount }: Brackets): boolean {
  return many === otherMany && sign === otherSign && one === otherAmount;
}

const first = (item: Brackets): Value => plus(...bracketsOf(item)[0]);
const second = (item: Brackets): Value => plus(...bracketsOf(item)[1]);
const turned = (sign: Sign): Sign => (sign === 1 ? -1 : 1);
const so = (value: Value, many: number): Value => times(value, new Fraction(many));
/** The moves of a product that is not written as a square, and whose first bracket comes first. */
const ofTwo = (change: (item: Brackets) => Brackets | undefined): ((item: Brackets) => Brackets | undefined) => (item) => (item.square || item.turned ? undefined : change(item));

/** What may change between one product and the next. */
export const moves: Readonly<Record<string, Move<Brackets, Value>>> = {
  'second-up-one': {
    title: 'The number in the second bracket goes up by one.', changes: ['otherAmount'], effect: 'changes', inverse: 'second-down-one',
    explain: 'The whole of the first bracket is added once more, or taken away where there is a minus.', trap: 'Only the last number changes.',
    apply: ofTwo((item) => ({ ...item, otherAmount: item.otherAmount + 1 })), law: (before, from) => plus(before, so(first(from), from.otherSign)),
  },
  'second-down-one': {
    title: 'The number in the second bracket goes down by one.', changes: ['otherAmount'], effect: 'changes', inverse: 'second-up-one',
    explain: 'The whole of the first bracket is there once less, or is taken away once less where there is a minus.', trap: 'Only the last number changes.',
    apply: ofTwo((item) => ({ ...item, otherAmount: item.otherAmount - 1 })), law: (before, from) => minus(before, so(first(from), from.otherSign)),
  },
  'flip-second': {
    title: 'The sign in the second bracket changes.', changes: ['otherSign'], effect: 'changes', inverse: 'flip-second',
    explain: 'The number of this bracket is multiplied by both terms of the other, so two of the products turn.', trap: 'Only the last term changes its sign.',
    apply: ofTwo((item) => ({ ...item, otherSign: turned(item.otherSign) })), law: (before, from) => minus(before, so(first(from), 2 * from.otherSign * from.otherAmount)),
  },
  'flip-both': {
    title: 'The signs in both brackets change.', changes: ['sign', 'otherSign'], effect: 'changes', inverse: 'flip-both',
    explain: 'The last product has turned twice, so it is as it was; only the products with one number in them turn.', trap: 'Every sign after the square changes.',
    apply: (item) => ({ ...item, sign: turned(item.sign), otherSign: turned(item.otherSign) }),
    law: (before) => ('x' in before ? minus(before, { x: new Fraction(before['x'] ?? '0').mul(2).toFraction() }) : before),
  },
  'match-number': {
    title: 'The number in the second bracket becomes that of the first.', changes: ['otherAmount'], effect: 'changes',
    explain: 'The products in the middle are of the same size now: they make twice one of them, or nothing at all.', trap: 'There are always three terms.',
    apply: ofTwo((item) => (item.many === item.otherMany ? { ...item, otherAmount: item.amount } : undefined)),
    law: (before, from) => plus(before, so(first(from), from.otherSign * (from.amount - from.otherAmount))),
  },
  'as-a-square': {
    title: 'The brackets are the same, so they are written as a square.', changes: ['square'], effect: 'stays', inverse: 'as-two-brackets',
    explain: 'A square is a bracket times itself: the products in the middle are there as before.', trap: 'Each term is squared, and nothing else is there.',
    apply: (item) => (areSame(item) && !item.square ? { ...item, square: true } : undefined), law: (before) => before,
  },
  'as-two-brackets': {
    title: 'The square is written as two brackets.', changes: ['square'], effect: 'stays', inverse: 'as-a-square',
    explain: 'A square is a bracket times itself.',
    apply: (item) => (item.square ? { ...item, square: false } : undefined), law: (before) => before,
  },
  'brackets-swap': {
    title: 'The brackets change places.', changes: ['turned'], effect: 'stays', inverse: 'brackets-swap',
    explain: 'The order of factors makes no difference to a product.',
    apply: (item) => (areSame(item) ? undefined : { ...item, turned: !item.turned }), law: (before) => before,
  },
  'numbers-swap': {
    title: 'The numbers in the brackets change places.', changes: ['amount', 'otherAmount'], effect: 'changes', inverse: 'numbers-swap',
    explain: 'The first and the last product are as they were, but other terms meet in the middle.', trap: 'The same numbers give the same answer.',
    apply: (item) => (item.many !== item.otherMany && item.sign === item.otherSign ? { ...item, amount: item.otherAmount, otherAmount: item.amount } : undefined),
    law: (before, { many, otherMany, amount: one, otherAmount, sign }) => plus(before, letter('x', sign * (many - otherMany) * (one - otherAmount))),
  },
  'double-first-letter': {
    title: 'There are twice as many of the letter in the first bracket.', changes: ['many'], effect: 'changes', inverse: 'halve-first-letter',
    explain: 'Two of the products double: those that this term makes with both terms of the other bracket.', trap: 'The whole answer doubles.',
    apply: ofTwo((item) => ({ ...item, many: 2 * item.many })), law: (before, from) => plus(before, product(letter('x', from.many), second(from))),
  },
  'halve-first-letter': {
    title: 'There are half as many of the letter in the first bracket.', changes: ['many'], effect: 'changes', inverse: 'double-first-letter',
    explain: 'Two of the products halve: those that this term makes with both terms of the other bracket.',
    apply: ofTwo((item) => (item.many % 2 === 0 ? { ...item, many: item.many / 2 } : undefined)), law: (before, from) => minus(before, product(letter('x', from.many / 2), second(from))),
  },
  'one-up-one-down': {
    title: 'One number goes up by one and the other goes down by one.', changes: ['amount', 'otherAmount'], effect: 'shifts',
    explain: 'The numbers have the same sum, so the middle stays; their product is another.', trap: 'What is added here is taken away there, so nothing changes.',
    apply: ofTwo((item) => {
      const isPlain = item.many === 1 && item.otherMany === 1 && item.sign === 1 && item.otherSign === 1;
      // 3 and 4 would only change places.
      return isPlain && item.amount + 1 !== item.otherAmount ? { ...item, amount: item.amount + 1, otherAmount: item.otherAmount - 1 } : undefined;
    }),
    law: (before, from) => plus(before, amount(from.otherAmount - from.amount - 1)),
  },
};
