import { Fraction } from '../../maths/exact.ts';
import type { Value } from '../../maths/expression.ts';
import { letter, minus, number as amount, plus, product, times } from '../../maths/value.ts';
import type { Move } from '../family.ts';
import { commonFactor, type Sign } from '../terms.ts';

/** A multiplier, with or without the letter, before or behind a bracket of two terms. `inner` is the sign of the second of them. */
export type Bracket = {
  readonly sign: Sign; readonly multiplier: number; readonly factor: boolean; readonly coefficient: number; readonly inner: Sign; readonly constant: number;
  readonly order: 'letter' | 'number'; readonly place: 'before' | 'behind'; readonly letter: string;
};

/** The letters that are used. */
export const LETTERS: readonly string[] = ['x', 'y', 'n', 'a'];

/** The terms of the bracket, as they are written. */
export function termsOf({ coefficient, inner, constant, order, letter: name }: Bracket): readonly [Value, Value] {
  return order === 'letter' ? [letter(name, coefficient), amount(inner * constant)] : [amount(constant), letter(name, inner * coefficient)];
}
/** What the bracket is worth. */
export function bracketOf(item: Bracket): Value {
  return plus(...termsOf(item));
}
/** What multiplies the bracket. */
export function multiplierOf({ sign, multiplier, factor, letter: name }: Bracket): Value {
  return factor ? letter(name, sign * multiplier) : amount(sign * multiplier);
}

const turned = (sign: Sign): Sign => (sign === 1 ? -1 : 1);
/** The part of a product that one term of the bracket makes, from the answer: with the letter, or from the number. */
const partOf = (before: Value, item: Bracket, which: 'letter' | 'number'): Value => {
  const name = which === 'letter' ? (item.factor ? `${item.letter}^2` : item.letter) : item.factor ? item.letter : '';
  return name in before ? { [name]: before[name] ?? '0' } : {};
};
const doubled = (before: Value): Value => times(before, new Fraction(2));
const halved = (before: Value): Value => times(before, new Fraction(1, 2));

/** What may change between one product and the next. */
export const moves: Readonly<Record<string, Move<Bracket, Value>>> = {
  'flip-inner': {
    title: 'The sign in the bracket changes.', changes: ['inner'], effect: 'changes', inverse: 'flip-inner',
    explain: 'Only the second term in the bracket has turned, so only the term that it makes turns.',
    apply: (item) => ({ ...item, inner: turned(item.inner) }),
    law: (before, from) => minus(before, doubled(partOf(before, from, from.order === 'letter' ? 'number' : 'letter'))),
  },
  'flip-outer': {
    title: 'The sign of the multiplier changes.', changes: ['sign'], effect: 'changes sign', inverse: 'flip-outer',
    explain: 'The multiplier goes with every term, so every term changes its sign.', trap: 'Only the first term changes its sign.',
    apply: (item) => ({ ...item, sign: turned(item.sign) }), law: (before) => minus({}, before),
  },
  'double-multiplier': {
    title: 'The multiplier doubles.', changes: ['multiplier'], effect: 'scales', inverse: 'halve-multiplier',
    explain: 'There are twice as many brackets, so there is twice as much of every term.',
    apply: (item) => ({ ...item, multiplier: 2 * item.multiplier }), law: doubled,
  },
  'halve-multiplier': {
    title: 'The multiplier halves.', changes: ['multiplier'], effect: 'scales', inverse: 'double-multiplier',
    explain: 'There are half as many brackets, so there is half as much of every term.',
    apply: (item) => (item.multiplier % 2 === 0 ? { ...item, multiplier: item.multiplier / 2 } : undefined), law: halved,
  },
  'multiplier-one-less': {
    title: 'The multiplier is one nearer to nought.', changes: ['multiplier'], effect: 'changes',
    explain: 'One bracket fewer is counted, with all that is in it.', trap: 'One is taken from the answer.',
    apply: (item) => ({ ...item, multiplier: item.multiplier - 1 }),
    law: (before, from) => minus(before, product(multiplierOf({ ...from, multiplier: 1 }), bracketOf(from))),
  },
  'double-coefficient': {
    title: 'There are twice as many of the letter in the bracket.', changes: ['coefficient'], effect: 'changes', inverse: 'halve-coefficient',
    explain: 'Only the term with the letter in it has doubled; the other is made as before.', trap: 'The whole answer doubles.',
    apply: (item) => ({ ...item, coefficient: 2 * item.coefficient }), law: (before, from) => plus(before, partOf(before, from, 'letter')),
  },
  'halve-coefficient': {
    title: 'There are half as many of the letter in the bracket.', changes: ['coefficient'], effect: 'changes', inverse: 'double-coefficient',
    explain: 'Only the term with the letter in it has halved; the other is made as before.',
    apply: (item) => (item.coefficient % 2 === 0 ? { ...item, coefficient: item.coefficient / 2 } : undefined), law: (before, from) => minus(before, halved(partOf(before, from, 'letter'))),
  },
  'letter-joins': {
    title: 'The letter multiplies the bracket too.', changes: ['factor'], effect: 'changes', inverse: 'letter-leaves',
    explain: 'Every term is multiplied by the letter: one of them becomes a square, and the other gets the letter.', trap: 'Only the number gets the letter.',
    apply: (item) => (item.factor ? undefined : { ...item, factor: true }), law: (before, from) => product(before, letter(from.letter)),
  },
  'letter-leaves': {
    title: 'The letter does not multiply the bracket any more.', changes: ['factor'], effect: 'changes', inverse: 'letter-joins',
    explain: 'Every term has one letter fewer.',
    apply: (item) => (item.factor ? { ...item, factor: false } : undefined),
    law: (before, { letter: name }) => Object.fromEntries(Object.entries(before).map(([monomial, many]) => [monomial === name ? '' : name, many])),
  },
  'multiplier-moves': {
    title: 'The multiplier goes to the other side of the bracket.', changes: ['place'], effect: 'stays', inverse: 'multiplier-moves',
    explain: 'The order of factors makes no difference to a product.', trap: 'What comes after a bracket does not multiply it.',
    apply: (item) => ({ ...item, place: item.place === 'before' ? 'behind' : 'before' }), law: (before) => before,
  },
  'swap-sum': {
    title: 'The terms of the sum in the bracket change places.', changes: ['order'], effect: 'stays', inverse: 'swap-sum',
    explain: 'A sum is the same in either order.',
    apply: (item) => (item.inner > 0 ? { ...item, order: item.order === 'letter' ? 'number' : 'letter' } : undefined), law: (before) => before,
  },
  'swap-difference': {
    title: 'The terms of the difference in the bracket change places.', changes: ['order'], effect: 'changes sign', inverse: 'swap-difference',
    explain: 'A difference turned round is the opposite of what it was.', trap: 'The order makes no difference.',
    apply: (item) => (item.inner < 0 ? { ...item, order: item.order === 'letter' ? 'number' : 'letter' } : undefined), law: (before) => minus({}, before),
  },
  'turn-and-sign': {
    title: 'The difference in the bracket is turned round, and the sign of the multiplier changes.', changes: ['sign', 'order'], effect: 'stays', inverse: 'turn-and-sign',
    explain: 'Turning a difference round gives its opposite, and so does the sign in front: the opposite of the opposite is what there was.', trap: 'The sign of the answer changes.',
    apply: (item) => (item.inner < 0 ? { ...item, sign: turned(item.sign), order: item.order === 'letter' ? 'number' : 'letter' } : undefined), law: (before) => before,
  },
  'factor-out': {
    title: 'A common factor of the bracket goes to the multiplier.', changes: ['multiplier', 'coefficient', 'constant'], effect: 'stays', inverse: 'factor-in',
    explain: 'The multiplier gets the factor that the bracket loses, so the product is the same.', trap: 'Other numbers give another answer.',
    apply: (item, chance) => {
      const common = commonFactor(item.coefficient, item.constant);
      const primes = [2, 3, 5].filter((prime) => common % prime === 0);
      if (primes.length === 0) return undefined;
      const by = chance.pick(primes);
      return { ...item, multiplier: item.multiplier * by, coefficient: item.coefficient / by, constant: item.constant / by };
    },
    law: (before) => before,
  },
  'factor-in': {
    title: 'A factor of the multiplier goes into the bracket.', changes: ['multiplier', 'coefficient', 'constant'], effect: 'stays', inverse: 'factor-out',
    explain: 'Every term in the bracket gets the factor that the multiplier loses, so the product is the same.', trap: 'Other numbers give another answer.',
    apply: (item, chance) => {
      const primes = [2, 3].filter((prime) => item.multiplier % prime === 0);
      if (primes.length === 0) return undefined;
      const by = chance.pick(primes);
      return { ...item, multiplier: item.multiplier / by, coefficient: item.coefficient * by, constant: item.constant * by };
    },
    law: (before) => before,
  },
  'other-letter': {
    title: 'Another letter is used.', changes: ['letter'], effect: 'changes', inverse: 'other-letter',
    explain: 'The letter stands for a number, and which letter it is makes no difference to what is done.',
    apply: (item, chance) => ({ ...item, letter: chance.pick(LETTERS.filter((each) => each !== item.letter)) }),
    law: (before, from, to) => Object.fromEntries(Object.entries(before).map(([monomial, many]) => [monomial.replace(from.letter, to.letter), many])),
  },
};
