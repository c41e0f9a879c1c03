import { Fraction } from '../../maths/exact.ts';
import type { Value } from '../../maths/expression.ts';
import { coefficients, letter, minus, number as amount, plus, product, times } from '../../maths/value.ts';
import type { Move } from '../family.ts';
import type { Sign } from '../terms.ts';

/**
 * The terms of a sequence from the first on, `shown` of them, that one at `hidden` (0: none) left out. From term to term `step` is added or taken away, or
 * it multiplies. `asked`: the number of the term that is to be found, or 0 for the rule.
 */
export type Sequence = {
  readonly first: number; readonly sign: Sign; readonly step: number; readonly rule: 'adds' | 'multiplies'; readonly shown: number; readonly hidden: number; readonly asked: number;
};
/** A rule with n in it or a single term, as a value; or the rule of a sequence that multiplies. */
export type Term = { readonly value: Value } | { readonly first: number; readonly by: number };

/** A term of a sequence, counted from one. */
export function termAt({ first, sign, step, rule }: Sequence, at: number): number {
  return rule === 'adds' ? first + sign * step * (at - 1) : first * step ** (at - 1);
}

const adds = ({ rule }: Sequence): boolean => rule === 'adds';
const stepOf = ({ sign, step }: Sequence): number => sign * step;
const turned = (sign: Sign): Sign => (sign === 1 ? -1 : 1);
/** What is done to a value, and to the rule that it may be, alike. */
const changed = (before: Term, change: (value: Value) => Value): Term => ('value' in before ? { value: change(before.value) } : before);
/** How many steps lie before the term that is asked for: n − 1 in a rule. */
const stepsBefore = ({ asked }: Sequence): Value => (asked === 0 ? plus(letter('n'), amount(-1)) : amount(asked - 1));
const onlyAdds = (change: (item: Sequence) => Sequence | undefined): ((item: Sequence) => Sequence | undefined) => (item) => (adds(item) ? change(item) : undefined);
/** The value of a rule at a place. */
const valueAt = (rule: Value, at: number): Value => [...coefficients(rule)].reduce((sum, [name, many]) => plus(sum, amount(name === '' ? many : many.mul(at))), amount(0));

/** What may change between one sequence and the next. */
export const moves: Readonly<Record<string, Move<Sequence, Term>>> = {
  'every-term-up': {
    title: 'Every term goes up by one.', changes: ['first'], effect: 'shifts', inverse: 'every-term-down',
    explain: 'The steps are as they were, so only what is added in the end is one more.', trap: 'The number before the letter goes up.',
    apply: onlyAdds((item) => ({ ...item, first: item.first + 1 })), law: (before) => changed(before, (value) => plus(value, amount(1))),
  },
  'every-term-down': {
    title: 'Every term goes down by one.', changes: ['first'], effect: 'shifts', inverse: 'every-term-up',
    explain: 'The steps are as they were, so only what is added in the end is one less.', trap: 'The number before the letter goes down.',
    apply: onlyAdds((item) => ({ ...item, first: item.first - 1 })), law: (before) => changed(before, (value) => plus(value, amount(-1))),
  },
  'begin-earlier': {
    title: 'The sequence begins one term earlier.', changes: ['first'], effect: 'shifts', inverse: 'begin-later',
    explain: 'Every term has moved on by one place, so each place holds one step less.', trap: 'The numbers are the same, so the rule is.',
    apply: onlyAdds((item) => ({ ...item, first: item.first - stepOf(item) })), law: (before, from) => changed(before, (value) => plus(value, amount(-stepOf(from)))),
  },
  'begin-later': {
    title: 'The sequence begins one term later.', changes: ['first'], effect: 'shifts', inverse: 'begin-earlier',
    explain: 'Every term has moved back by one place, so each place holds one step more.', trap: 'The numbers are the same, so the rule is.',
    apply: onlyAdds((item) => ({ ...item, first: item.first + stepOf(item) })), law: (before, from) => changed(before, (value) => plus(value, amount(stepOf(from)))),
  },
  'reverse': {
    title: 'The terms that are shown stand in reverse order.', changes: ['first', 'sign'], effect: 'changes', inverse: 'reverse',
    explain: 'What was added from term to term is taken away now, beginning at the other end.', trap: 'The terms are the same, so the rule is.',
    apply: onlyAdds((item) => ({ ...item, first: termAt(item, item.shown), sign: turned(item.sign) })),
    law: (before, from) => changed(before, (value) => minus(amount(from.first + termAt(from, from.shown)), value)),
  },
  'double-terms': {
    title: 'Every term doubles.', changes: ['first', 'step'], effect: 'scales', inverse: 'halve-terms',
    explain: 'The steps double with the terms, so the whole rule does.', trap: 'Only the number before the letter doubles.',
    apply: onlyAdds((item) => ({ ...item, first: 2 * item.first, step: 2 * item.step })), law: (before) => changed(before, (value) => times(value, new Fraction(2))),
  },
  'halve-terms': {
    title: 'Every term halves.', changes: ['first', 'step'], effect: 'scales', inverse: 'double-terms',
    explain: 'The steps halve with the terms, so the whole rule does.',
    apply: onlyAdds((item) => (item.first % 2 === 0 && item.step % 2 === 0 ? { ...item, first: item.first / 2, step: item.step / 2 } : undefined)),
    law: (before) => changed(before, (value) => times(value, new Fraction(1, 2))),
  },
  'opposite-terms': {
    title: 'Every term changes its sign.', changes: ['first', 'sign'], effect: 'changes sign', inverse: 'opposite-terms',
    explain: 'What was added is taken away, from the opposite of where it began.',
    apply: onlyAdds((item) => ({ ...item, first: -item.first, sign: turned(item.sign) })), law: (before) => changed(before, (value) => minus({}, value)),
  },
  'larger-step': {
    title: 'The step from term to term is one larger.', changes: ['step'], effect: 'changes', inverse: 'smaller-step',
    explain: 'The first term is as it was, and every later one is as many steps on as there are gaps before it.', trap: 'Only the number before the letter changes.',
    apply: onlyAdds((item) => ({ ...item, step: item.step + 1 })), law: (before, from) => changed(before, (value) => plus(value, times(stepsBefore(from), new Fraction(from.sign)))),
  },
  'smaller-step': {
    title: 'The step from term to term is one smaller.', changes: ['step'], effect: 'changes', inverse: 'larger-step',
    explain: 'The first term is as it was, and every later one is as many steps on as there are gaps before it.', trap: 'Only the number before the letter changes.',
    apply: onlyAdds((item) => ({ ...item, step: item.step - 1 })), law: (before, from) => changed(before, (value) => minus(value, times(stepsBefore(from), new Fraction(from.sign)))),
  },
  'multiplies-instead': {
    title: 'From the first two terms it goes on by multiplying.', changes: ['rule', 'step'], effect: 'changes kind', leaves: true,
    explain: 'Two terms fit many rules: the steps grow now, so no number of the letter alone makes them.', trap: 'Two terms are enough to know the rule.',
    apply: onlyAdds((item) => {
      const by = termAt(item, 2) / item.first;
      return Number.isInteger(by) && by > 1 && item.first > 0 && item.asked === 0 ? { ...item, rule: 'multiplies', sign: 1, step: by } : undefined;
    }),
  },
  'ask-for-a-term': {
    title: 'A term far on is asked for in place of the rule.', changes: ['asked'], effect: 'changes kind', inverse: 'ask-for-the-rule',
    explain: 'The rule says what stands at every place: the number of the place goes where the letter was.', trap: 'All terms up to there have to be written.',
    apply: onlyAdds((item) => (item.asked === 0 ? { ...item, asked: 10 } : undefined)), law: (before, _, to) => changed(before, (value) => valueAt(value, to.asked)),
  },
  'ask-for-the-rule': {
    title: 'The rule is asked for in place of a term.', changes: ['asked'], effect: 'changes kind',
    explain: 'The letter stands for the number of any place.',
    apply: onlyAdds((item) => (item.asked > 0 ? { ...item, asked: 0 } : undefined)),
  },
  'twice-as-far': {
    title: 'The term that is asked for stands twice as far on.', changes: ['asked'], effect: 'changes', inverse: 'half-as-far',
    explain: 'As many steps again are added to the term that there was, and no second beginning.', trap: 'The term is twice as large.',
    apply: (item) => (item.asked > 0 ? { ...item, asked: 2 * item.asked } : undefined),
    law: (before, from) => changed(before, (value) => plus(value, product(amount(from.asked), amount(stepOf(from))))),
  },
  'half-as-far': {
    title: 'The term that is asked for stands half as far on.', changes: ['asked'], effect: 'changes', inverse: 'twice-as-far',
    explain: 'Half of the places are gone, with their steps, but the beginning is there as before.', trap: 'The term is half as large.',
    apply: (item) => (item.asked > 0 && item.asked % 2 === 0 ? { ...item, asked: item.asked / 2 } : undefined),
    law: (before, from) => changed(before, (value) => minus(value, product(amount(from.asked / 2), amount(stepOf(from))))),
  },
  'one-more-shown': {
    title: 'One more term is shown.', changes: ['shown'], effect: 'stays', inverse: 'one-fewer-shown',
    explain: 'The rule had told of this term already.',
    apply: (item) => ({ ...item, shown: item.shown + 1 }), law: (before) => before,
  },
  'one-fewer-shown': {
    title: 'The last term is not shown any more.', changes: ['shown'], effect: 'stays', inverse: 'one-more-shown',
    explain: 'The rule goes on telling of it.',
    apply: (item) => ({ ...item, shown: item.shown - 1 }), law: (before) => before,
  },
  'hide-a-term': {
    title: 'A term in the middle is hidden.', changes: ['hidden'], effect: 'stays', inverse: 'show-the-term',
    explain: 'The terms round it tell how large two steps are, so one step is known as well.', trap: 'Without this term the rule cannot be known.',
    apply: (item, chance) => (item.hidden === 0 && item.shown > 2 ? { ...item, hidden: chance.whole(2, item.shown - 1) } : undefined), law: (before) => before,
  },
  'show-the-term': {
    title: 'The term that was hidden is shown.', changes: ['hidden'], effect: 'stays',
    explain: 'It is what the rule said it would be.',
    apply: (item) => (item.hidden > 0 ? { ...item, hidden: 0 } : undefined), law: (before) => before,
  },
};
