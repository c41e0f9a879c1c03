import { Fraction } from '../../maths/exact.ts';
import type { Expression } from '../../maths/expression.ts';
import type { Random } from '../../maths/random.ts';
import type { Family, Move } from '../family.ts';
import { typedWhole } from '../typed.ts';
import { equals, made, number, said, UNKNOWN } from '../written.ts';

/**
 * Two parts and their whole as an addition or a subtraction, on either side of "="; one of the three is to be found. `beside`: a number that stands beside
 * what is to be found on the other side (3 + 4 = ? + 1); 0: none.
 */
type Equation = {
  readonly one: number; readonly other: number; readonly find: 'one' | 'other' | 'whole'; readonly form: 'adds' | 'takes away';
  readonly calculates: 'before' | 'after'; readonly beside: number;
};

const MOST = 10;
const wholeOf = ({ one, other }: Equation): number => one + other;
const found = (item: Equation): number => (item.find === 'whole' ? wholeOf(item) - item.beside : item[item.find]);

/** What is found moves to another of the three numbers. */
const finds = (from: Equation['find'], to: Equation['find']) => (item: Equation): Equation | undefined => (item.find === from && item.beside === 0 ? { ...item, find: to } : undefined);

const moves: Readonly<Record<string, Move<Equation, Fraction>>> = {
  'swap-addends': {
    title: 'The two parts change places.', changes: ['one', 'other'], effect: 'stays', inverse: 'swap-addends',
    explain: 'The same two parts make the same whole in either order.',
    apply: (item) => (item.find === 'whole' && item.form === 'adds' ? { ...item, one: item.other, other: item.one } : undefined), law: (before) => before,
  },
  'swap-sides': {
    title: 'The two sides of the equals sign change places.', changes: ['calculates'], effect: 'stays', inverse: 'swap-sides',
    explain: 'Both sides have the same value, so either can stand first.', trap: 'The answer has to come after the equals sign.',
    apply: (item) => ({ ...item, calculates: item.calculates === 'before' ? 'after' : 'before' }), law: (before) => before,
  },
  'find-a-part': {
    title: 'The whole is known, and the second part is to be found.', changes: ['other', 'whole'], effect: 'turns over', inverse: 'find-the-whole',
    explain: 'The same three numbers belong together; now a part of the whole is missing.', trap: 'There is a plus sign, so the numbers that are seen are added.',
    apply: finds('whole', 'other'), law: (_, { other }) => new Fraction(other),
  },
  'find-the-first-part': {
    title: 'The second part is known, and the first is to be found.', changes: ['one', 'other'], effect: 'swaps',
    explain: 'The same three numbers belong together; now the other part is missing.',
    apply: finds('other', 'one'), law: (_, { one }) => new Fraction(one),
  },
  'find-the-whole': {
    title: 'Both parts are known, and the whole is to be found.', changes: ['other', 'whole'], effect: 'turns over', inverse: 'find-a-part',
    explain: 'The same three numbers belong together; now the whole is missing.',
    apply: finds('other', 'whole'), law: (_, from) => new Fraction(wholeOf(from)),
  },
  'take-away': {
    title: 'The same three numbers are written as a subtraction.', changes: ['form'], effect: 'stays', inverse: 'add-back',
    explain: 'The whole without one part is the other part: it is the same fact, said in another way.', trap: 'It is a new calculation, so it has another answer.',
    apply: (item) => (item.form === 'adds' && item.find === 'other' ? { ...item, form: 'takes away' } : undefined), law: (before) => before,
  },
  'add-back': {
    title: 'The same three numbers are written as an addition.', changes: ['form'], effect: 'stays', inverse: 'take-away',
    explain: 'A part and the other part make the whole: it is the same fact, said in another way.', trap: 'It is a new calculation, so it has another answer.',
    apply: (item) => (item.form === 'takes away' && item.find === 'other' ? { ...item, form: 'adds' } : undefined), law: (before) => before,
  },
  'whole-one-more': {
    title: 'The whole goes up by one.', changes: ['whole'], effect: 'shifts', inverse: 'whole-one-less',
    explain: 'The known part is as it was, so the one more is in the part that is missing.',
    apply: (item) => (item.find === 'other' ? { ...item, other: item.other + 1 } : undefined), law: (before) => before.add(1),
  },
  'whole-one-less': {
    title: 'The whole goes down by one.', changes: ['whole'], effect: 'shifts', inverse: 'whole-one-more',
    explain: 'The known part is as it was, so the missing part is one less.',
    apply: (item) => (item.find === 'other' ? { ...item, other: item.other - 1 } : undefined), law: (before) => before.sub(1),
  },
  'known-part-one-more': {
    title: 'The known part goes up by one.', changes: ['one'], effect: 'shifts',
    explain: 'The whole is as it was, so the missing part gives the one.', trap: 'A number is larger, so the answer is larger.',
    apply: (item) => (item.find === 'other' ? { ...item, one: item.one + 1, other: item.other - 1 } : undefined), law: (before) => before.sub(1),
  },
  'part-one-more': {
    title: 'One of the parts that are put together goes up by one.', changes: ['other'], effect: 'shifts',
    explain: 'One more is put in, so what is missing is one more.',
    apply: (item) => (item.find === 'whole' ? { ...item, other: item.other + 1 } : undefined), law: (before) => before.add(1),
  },
  'both-sides-add': {
    title: 'A number is added on the other side too.', changes: ['beside'], effect: 'shifts',
    explain: 'Both sides have the same value, so what stands beside the missing number is a part of that value.', trap: 'The missing number is what the calculation comes to, whatever stands after it.',
    apply: (item) => (item.find === 'whole' && item.form === 'adds' && item.beside === 0 ? { ...item, beside: 1 } : undefined), law: (before) => before.sub(1),
  },
  'beside-one-more': {
    title: 'The number beside the missing one goes up by one.', changes: ['beside'], effect: 'shifts',
    explain: 'The sides stay equal, so the missing number gives the one.', trap: 'A number is larger, so the missing number is larger.',
    apply: (item) => (item.beside > 0 ? { ...item, beside: item.beside + 1 } : undefined), law: (before) => before.sub(1),
  },
  'beside-the-same': {
    title: 'The number beside the missing one is one that stands on the other side.', changes: ['beside'], effect: 'changes',
    explain: 'The same number is on both sides, so the others are equal too: nothing needs to be worked out.', trap: 'It has to be worked out from left to right.',
    apply: (item) => (item.beside > 0 ? { ...item, beside: item.other } : undefined), law: (_, { one }) => new Fraction(one),
  },
};

/** A dimension that is seen as `?` while it is to be found. */
const seen = (item: Equation, which: Equation['find'], amount: number): string => (item.find === which ? '?' : String(amount));

function first(chance: Random, least: number, most: number): Equation {
  const one = chance.whole(2, 4);
  const whole = chance.whole(Math.max(least, one + 2), most);
  return { one, other: whole - one === one ? one + 1 : whole - one, find: 'whole', form: 'adds', calculates: 'before', beside: 0 };
}

/** Both sides, with `missing` where a number is to be found. */
function sides(item: Equation, missing: Expression): readonly [Expression, Expression] {
  const [one, other, whole] = (['one', 'other', 'whole'] as const).map((which) => (item.find === which ? missing : number(which === 'whole' ? wholeOf(item) : item[which])));
  if (!one || !other || !whole) return [missing, missing];
  const calculation = item.form === 'adds' ? made('plus', one, other) : made('minus', whole, one);
  const rest = item.beside > 0 ? made('plus', missing, number(item.beside)) : item.form === 'adds' ? whole : other;
  return item.calculates === 'before' ? [calculation, rest] : [rest, calculation];
}

/** Equations and "=": both sides have the same value, wherever the unknown stands. */
const equationsAndEquals: Family<Equation, Fraction> = {
  id: 'equations-and-equals', version: 1, title: 'Equations and the equals sign', phases: ['KS1'], codes: ['1AS-2', '1NF-1', '2NF-1', '3AS-3'],
  learn: 'The equals sign says that both sides have the same value, whichever number is missing.',
  dimensions: {
    one: {
      label: 'the first part', kind: 'critical', of: (item) => seen(item, 'one', item.one),
      typed: (item, text) => { const one = typedWhole(text, MOST); return one === undefined || item.find === 'one' ? undefined : { ...item, one, other: item.find === 'other' ? wholeOf(item) - one : item.other }; },
    },
    other: {
      label: 'the second part', kind: 'critical', of: (item) => seen(item, 'other', item.other),
      typed: (item, text) => { const other = typedWhole(text, MOST); return other === undefined || item.find === 'other' ? undefined : { ...item, other, one: item.find === 'one' ? wholeOf(item) - other : item.one }; },
    },
    whole: {
      label: 'the whole', kind: 'critical', of: (item) => seen(item, 'whole', wholeOf(item)),
      typed: (item, text) => {
        const whole = typedWhole(text, MOST);
        if (whole === undefined || item.find === 'whole') return undefined;
        return item.find === 'one' ? { ...item, one: whole - item.other } : { ...item, other: whole - item.one };
      },
    },
    form: { label: 'whether it adds or takes away', kind: 'critical', of: ({ form }) => form, typed: (item, text) => (text.trim() === '+' ? { ...item, form: 'adds' } : /^[-−]$/.test(text.trim()) ? { ...item, form: 'takes away' } : undefined) },
    calculates: { label: 'the side of the equals sign that the calculation is on', kind: 'critical', of: ({ calculates }) => calculates },
    beside: {
      label: 'the number beside the missing one', kind: 'critical', of: ({ beside }) => (beside === 0 ? '' : String(beside)),
      typed: (item, text) => { const beside = typedWhole(text, MOST); return beside === undefined ? undefined : { ...item, beside }; },
    },
  },
  start: (chance) => first(chance, 5, 8),
  faults: (item) => [
    ...(wholeOf(item) > MOST ? ['The numbers are within ten.'] : []),
    ...(item.one < 1 || item.other < 1 ? ['Each part is one at least.'] : []),
    ...(item.beside > 0 && (item.find !== 'whole' || item.form !== 'adds') ? ['A number stands beside the missing one only where two parts are added.'] : []),
    ...(item.beside >= wholeOf(item) ? ['Something is missing on the other side: at least one.'] : []),
  ],
  answer: (item) => new Fraction(found(item)),
  again: (item) => {
    // Every number is tried until both sides are equal.
    const tried = Array.from({ length: MOST + 1 }, (_, at) => at).find((at) => {
      if (item.find === 'whole') return item.one + item.other === at + item.beside;
      const [one, other] = item.find === 'one' ? [at, item.other] : [item.one, at];
      return one + other === item.one + item.other;
    });
    return new Fraction(tried ?? -1);
  },
  write: (answer) => number(answer),
  ask: (item) => said(equals(...sides(item, UNKNOWN))),
  stem: (item) => {
    const [left, right] = sides(item, number(found(item)));
    return said('On one side is ', left, ' and on the other ', right, ': both have the same value.');
  },
  features: (item) => [
    ...(item.calculates === 'after' ? ['the calculation comes after the equals sign'] : []), ...(item.find === 'whole' ? [] : ['a part is missing']),
    ...(item.form === 'takes away' ? ['a subtraction'] : []), ...(item.beside > 0 ? ['a calculation on both sides'] : []),
  ],
  picture: (item) => (item.beside > 0
    ? { type: 'balance', shows: equals(...sides(item, { letter: 'n' })) }
    : { type: 'part-whole', shows: equals(made('plus', number(item.one), number(item.other)), number(wholeOf(item))) }),
  moves,
  misconceptions: [
    {
      id: 'equals-means-work-out', name: 'reads the equals sign as “write the answer next”', why: 'Both sides have the same value: what does the other side come to with your number in it?',
      apply: (item) => (item.beside > 0 ? new Fraction(wholeOf(item)) : undefined),
    },
    {
      id: 'adds-all', name: 'adds all the numbers that are seen', why: 'Which number is the whole, and which are its parts?',
      apply: (item) => (item.beside > 0 ? new Fraction(wholeOf(item) + item.beside) : item.find === 'whole' ? undefined : new Fraction(wholeOf(item) + (item.find === 'one' ? item.other : item.one))),
    },
    {
      id: 'counts-the-first', name: 'counts the number it starts at', why: 'Count the steps from one number to the next, not the numbers.',
      apply: (item) => new Fraction(item.find === 'whole' && item.beside === 0 ? found(item) - 1 : found(item) + 1),
    },
  ],
  scripts: [
    {
      id: 'same-three-numbers', title: 'The same three numbers', archetype: 'chain', notice: 'What do these equations say about the same whole and parts?',
      steps: [{ moves: ['swap-addends'] }, { moves: ['swap-sides'] }, { moves: ['find-a-part'] }, { moves: ['take-away'] }, { moves: ['whole-one-more'] }, { moves: ['swap-sides'] }], discuss: [2, 4],
      start: (chance) => first(chance, 6, 8),
    },
    {
      id: 'both-sides', title: 'A calculation on both sides', archetype: 'boundary', notice: 'What does the equals sign say when there is a calculation on both sides of it?',
      steps: [{ moves: ['swap-sides'] }, { moves: ['both-sides-add'] }, { moves: ['beside-one-more'] }, { moves: ['beside-the-same'] }, { moves: ['swap-addends'] }, { moves: ['swap-sides'] }], discuss: [2, 4],
      start: (chance) => { const one = chance.whole(2, 6); return { one, other: chance.whole(3, MOST - one - 1), find: 'whole', form: 'adds', calculates: 'after', beside: 0 }; },
    },
    {
      id: 'one-change-each', title: 'One change each', archetype: 'spider', notice: 'Which changes leave the missing number as it was?',
      steps: [{ moves: ['swap-addends'], from: 0 }, { moves: ['part-one-more'], from: 0 }, { moves: ['swap-sides'], from: 0 }, { moves: ['find-a-part'], from: 0 }, { moves: ['both-sides-add'], from: 0 }], discuss: [3, 5],
    },
    {
      id: 'unknown-moves', title: 'The missing number moves', archetype: 'reverse', notice: 'How do you know which number is missing, and how to find it?',
      steps: [{ moves: ['find-a-part'] }, { moves: ['known-part-one-more'] }, { moves: ['swap-sides'] }, { moves: ['take-away'] }, { moves: ['whole-one-less', 'whole-one-more'] }, { moves: ['find-the-first-part'] }], discuss: [1, 4],
      start: (chance) => { const one = chance.whole(1, 4); return { one, other: chance.whole(3, 9 - one), find: 'whole', form: 'adds', calculates: 'before', beside: 0 }; },
    },
  ],
};
export default equationsAndEquals;
