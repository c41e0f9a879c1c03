import { Fraction } from '../../maths/exact.ts';
import type { Move } from '../family.ts';
import { overSurd, surd, timesSurd, type Surd } from '../surd.ts';

/** out·√first, alone or with a second such term. A number under the root of one is the number alone. `bar`: a division is written as a fraction. */
export type Roots = {
  readonly firstOut: number; readonly first: number; readonly operation: 'none' | 'plus' | 'minus' | 'times' | 'divided by'; readonly secondOut: number; readonly second: number; readonly bar: boolean;
};
/** Terms with different numbers under the root, none of them nought. */
export type Answer = readonly Surd[];

/** Terms collected: those with the same root are one, the smaller root first. */
export function collected(terms: readonly Surd[]): Answer {
  const roots = [...new Set(terms.map((one) => one.in))].toSorted((a, b) => (a < b ? -1 : 1));
  return roots.map((root): Surd => ({ in: root, out: terms.filter((one) => one.in === root).reduce((sum, { out }) => sum.add(out), new Fraction(0)) })).filter(({ out }) => !out.equals(0));
}

export const firstOf = ({ firstOut, first }: Roots): Surd => surd(new Fraction(firstOut), new Fraction(first));
export const secondOf = ({ secondOut, second }: Roots): Surd => surd(new Fraction(secondOut), new Fraction(second));
const scaled = (terms: Answer, by: Fraction | number): Answer => terms.map((one) => ({ ...one, out: one.out.mul(by) }));
const squareFree = (amount: number): number => Number(surd(new Fraction(1), new Fraction(amount)).in);
const isSum = ({ operation }: Roots): boolean => operation === 'plus' || operation === 'minus';

/** Another term is there, with the root that the first one comes to. */
const joins = (operation: Roots['operation']) => (item: Roots): Roots | undefined =>
  (item.operation === 'none' && squareFree(item.first) > 1 ? { ...item, operation, second: squareFree(item.first) } : undefined);
const operates = (operation: Roots['operation']) => (item: Roots): Roots | undefined =>
  (item.operation === 'none' || item.operation === operation || item.bar ? undefined : { ...item, operation });

/** The law of a change to the first term, or to the second: a sum changes by what is added to the term, a product or quotient by what it is multiplied by. */
const onTerm = (term: (item: Roots) => Surd, sign: (item: Roots) => 1 | -1, by: (item: Roots) => Fraction) => (before: Answer, from: Roots, to: Roots): Answer =>
  (isSum(from) ? collected([...before, ...scaled([term(to)], sign(from)), ...scaled([term(from)], -sign(from))]) : scaled(before, by(from)));

export const moves: Readonly<Record<string, Move<Roots, Answer>>> = {
  'first-times-four': {
    title: 'The number under the first root is multiplied by four.', changes: ['first'], effect: 'changes',
    explain: 'Four is the square of two: two comes out before the root.', trap: 'What is multiplied by four under the root makes it four times as large.',
    apply: (item) => (item.first > 1 ? { ...item, first: 4 * item.first } : undefined), law: onTerm(firstOf, () => 1, () => new Fraction(2)),
  },
  'first-times-nine': {
    title: 'The number under the first root is multiplied by nine.', changes: ['first'], effect: 'changes',
    explain: 'Nine is the square of three: three comes out before the root.', trap: 'What is multiplied by nine under the root makes it nine times as large.',
    apply: (item) => (item.first > 1 ? { ...item, first: 9 * item.first } : undefined), law: onTerm(firstOf, () => 1, () => new Fraction(3)),
  },
  'second-times-four': {
    title: 'The number under the second root is multiplied by four.', changes: ['second'], effect: 'changes',
    explain: 'The second term is twice as large, not four times.', trap: 'The second term is four times as large.',
    apply: (item) => (item.operation === 'none' ? undefined : { ...item, second: 4 * item.second }),
    law: onTerm(secondOf, ({ operation }) => (operation === 'minus' ? -1 : 1), ({ operation }) => (operation === 'times' ? new Fraction(2) : new Fraction(1, 2))),
  },
  'first-doubled': {
    title: 'The number before the first root is doubled.', changes: ['firstOut'], effect: 'changes',
    explain: 'The first term is there twice.',
    apply: (item) => (item.operation === 'none' ? undefined : { ...item, firstOut: 2 * item.firstOut }), law: onTerm(firstOf, () => 1, () => new Fraction(2)),
  },
  'root-added': {
    title: 'A root is added.', changes: ['operation', 'second'], effect: 'changes',
    explain: 'In simplest form both have the same root, so they are collected like letters.', trap: 'The numbers under the roots are added.',
    apply: joins('plus'), law: (before, _, to) => collected([...before, secondOf(to)]),
  },
  'to-plus': {
    title: 'Added instead.', changes: ['operation'], effect: 'changes',
    explain: 'Only terms with the same root can be collected: so many of that root and so many more.', trap: 'The numbers under the roots are added.',
    apply: operates('plus'), law: (_, from) => collected([firstOf(from), secondOf(from)]),
  },
  'to-minus': {
    title: 'Subtracted instead.', changes: ['operation'], effect: 'changes',
    explain: 'So many of the same root, less so many.', trap: 'The number under the root is taken from the other.',
    apply: operates('minus'), law: (_, from) => collected([firstOf(from), ...scaled([secondOf(from)], -1)]),
  },
  'to-times': {
    title: 'Multiplied instead.', changes: ['operation'], effect: 'changes kind',
    explain: 'A root multiplied by the same root is the number under it.', trap: 'The answer has a root in it, as the numbers have.',
    apply: operates('times'), law: (_, from) => [timesSurd(firstOf(from), secondOf(from))],
  },
  'to-divide': {
    title: 'Divided instead.', changes: ['operation'], effect: 'changes kind',
    explain: 'The same root above and below cancels: it is how many times one is as long as the other.',
    apply: operates('divided by'), law: (_, from) => [overSurd(firstOf(from), secondOf(from))],
  },
  'terms-swap': {
    title: 'The two terms change places.', changes: ['first', 'second'], effect: 'stays', inverse: 'terms-swap',
    explain: 'Adding and multiplying may be done in either order.',
    apply: (item) => ((item.operation === 'plus' || item.operation === 'times') && item.firstOut === item.secondOut && item.first !== item.second ? { ...item, first: item.second, second: item.first } : undefined), law: (before) => before,
  },
  'divided-swap': {
    title: 'The other way round: divided by the first.', changes: ['first', 'second'], effect: 'turns over', inverse: 'divided-swap',
    explain: 'Dividing the other way round gives one over what there was.', trap: 'The larger is always divided by the smaller.',
    apply: (item) => (item.operation === 'divided by' && item.firstOut === item.secondOut && item.first !== item.second ? { ...item, first: item.second, second: item.first } : undefined),
    law: (before) => before.map((one) => overSurd(surd(new Fraction(1)), one)),
  },
  'another-root': {
    title: 'The second term becomes another root.', changes: ['second'], effect: 'changes kind', trap: 'Two roots can always be added to one.',
    explain: 'The terms have different roots in simplest form, so they stay apart, as x and y do.',
    apply: (item, chance) => {
      const others = [2, 3, 5, 6, 7].filter((root) => root !== squareFree(item.first) && root !== item.second);
      return isSum(item) ? { ...item, second: chance.pick(others) } : undefined;
    },
    law: (_, from, to) => collected([firstOf(from), ...scaled([secondOf(to)], from.operation === 'minus' ? -1 : 1)]),
  },
  'square-outside': {
    title: 'The first root is written in its simplest form.', changes: ['firstOut', 'first'], effect: 'stays',
    explain: 'It is the same number, written with the square taken out.',
    apply: (item) => {
      const { out, in: root } = firstOf(item);
      return item.operation !== 'none' && root > 1n && out.compare(item.firstOut) > 0 ? { ...item, firstOut: Number(out.n), first: Number(root) } : undefined;
    },
    law: (before) => before,
  },
  'with-a-bar': {
    title: 'The division is written with a bar.', changes: ['bar'], effect: 'stays',
    explain: 'A fraction bar divides what is above it by what is below.',
    apply: (item) => (item.operation === 'divided by' && !item.bar ? { ...item, bar: true } : undefined), law: (before) => before,
  },
  'number-under-root': {
    title: 'The number above the bar goes under a root.', changes: ['firstOut', 'first'], effect: 'changes',
    explain: 'Both are under a root now: what is under them is divided first.', trap: 'A root on top makes no difference.',
    apply: (item) => (item.bar && item.first === 1 && item.firstOut > 1 ? { ...item, first: item.firstOut, firstOut: 1 } : undefined),
    law: (_, from) => [surd(new Fraction(1, from.secondOut), new Fraction(from.firstOut, from.second))],
  },
};
