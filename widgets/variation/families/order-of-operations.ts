import { Fraction } from '../../maths/exact.ts';
import type { Expression, Operation } from '../../maths/expression.ts';
import { numberOf } from '../../maths/value.ts';
import { polynomial } from '../../maths/worth.ts';
import type { Family } from '../family.ts';
import { sizeAt } from '../terms.ts';
import { made, number, said } from '../written.ts';
import { isFrontFirst, isStrong, moves, operated, type Calculation, type Sign } from './order-of-operations-moves.ts';

const MOST = 200;
const OPERATIONS: Readonly<Record<Sign, Operation>> = { '+': 'plus', '−': 'minus', '×': 'times', '÷': 'divided by' };
const SIGNS: Readonly<Record<string, Sign>> = { '+': '+', '-': '−', '–': '−', '−': '−', 'x': '×', '*': '×', '×': '×', '/': '÷', '÷': '÷' };

const squared = (amount: Fraction): Fraction => amount.mul(amount);

/** What is worked out on the way, and the answer as the last of it; undefined where something would be divided by nought. */
function steps(item: Calculation): readonly Fraction[] | undefined {
  const { first, one, second, other, third } = item;
  const [a, b, c] = [new Fraction(first), new Fraction(second), item.squared === 'third' ? squared(new Fraction(third)) : new Fraction(third)];
  const inner = isFrontFirst(item) ? operated(a, one, b) : operated(b, other, c);
  if (!inner) return undefined;
  const whole = item.squared === 'bracket' ? squared(inner) : inner;
  const result = isFrontFirst(item) ? operated(whole, other, c) : operated(a, one, whole);
  return result && [inner, whole, result];
}
const solved = (item: Calculation): Fraction => steps(item)?.at(-1) ?? new Fraction(0);

/** Two numbers or groups with their sign between them; a sum goes on as one. */
function joined(left: Expression, sign: Sign, right: Expression): Expression {
  return made(OPERATIONS[sign], left, right);
}
function written({ first, one, second, other, third, bracket, squared: raised }: Calculation): Expression {
  const [a, b, c] = [number(first), number(second), raised === 'third' ? made('power', number(third), number(2)) : number(third)];
  const inBracket = (inner: Expression): Expression => (raised === 'bracket' ? made('power', made('brackets', inner), number(2)) : made('brackets', inner));
  if (bracket === 'front') return joined(inBracket(joined(a, one, b)), other, c);
  if (bracket === 'back') return joined(a, one, inBracket(joined(b, other, c)));
  return isStrong(other) && !isStrong(one) ? joined(a, one, joined(b, other, c)) : joined(joined(a, one, b), other, c);
}

/** The calculation as equal jumps and one more, or as a rectangle: where one of these shows it. */
function pictured(item: Calculation): { readonly type: string; readonly shows: Expression } | undefined {
  const { first, one, second, other, third, bracket } = item;
  if (item.squared !== 'nothing') return undefined;
  const jumps = (many: number, each: number): readonly Expression[] => Array.from({ length: many }, () => number(each));
  const signs = `${one}${other}`;
  if (signs === '+×' && bracket !== 'front' && second < 12) return { type: 'number-line', shows: made('plus', number(first), ...jumps(second, third)) };
  if (signs === '×+' && bracket !== 'back' && first < 12) return { type: 'number-line', shows: made('plus', ...jumps(first, second), number(third)) };
  if (signs === '+×') return { type: 'area-model', shows: made('times', made('plus', number(first), number(second)), number(third)) };
  if (signs === '×+') return { type: 'area-model', shows: made('times', number(first), made('plus', number(second), number(third))) };
  if ([one, other].every((sign) => !isStrong(sign)) && bracket === 'none') return { type: 'number-line', shows: written(item) };
  return undefined;
}

function signAt(key: 'one' | 'other'): (item: Calculation, text: string) => Calculation | undefined {
  return (item, text) => {
    const sign = SIGNS[text.trim()];
    return sign === undefined ? undefined : { ...item, [key]: sign };
  };
}

/** Three numbers, two operations: what is done first, and what a bracket or a power changes. */
const orderOfOperations: Family<Calculation, Fraction> = {
  id: 'order-of-operations', version: 1, title: 'Order of operations', phases: ['KS2', 'KS3'], codes: ['6AS/MD-2', 'KS3:2.1', 'GCSE:N3'],
  learn: 'Brackets come first, then powers, then multiplying and dividing, then adding and taking away; what is alike goes from left to right.',
  dimensions: {
    first: { label: 'the first number', kind: 'critical', of: ({ first }) => String(first), typed: sizeAt('first') },
    one: { label: 'the first sign', kind: 'critical', of: ({ one }) => one, typed: signAt('one') },
    second: { label: 'the second number', kind: 'critical', of: ({ second }) => String(second), typed: sizeAt('second') },
    other: { label: 'the second sign', kind: 'critical', of: ({ other }) => other, typed: signAt('other') },
    third: { label: 'the last number', kind: 'critical', of: ({ third }) => String(third), typed: sizeAt('third') },
    bracket: { label: 'the bracket', kind: 'critical', of: ({ bracket }) => ({ none: 'none', front: 'round the first two', back: 'round the last two' })[bracket] },
    squared: { label: 'what is squared', kind: 'critical', of: (item) => ({ nothing: 'nothing', third: 'the last number', bracket: 'the bracket' })[item.squared] },
  },
  start: (chance) => {
    const [first, second, third] = chance.shuffle([2, 3, 4, 5, 6, 7, 8]);
    const [one, other] = chance.pick([['+', '×'], ['+', '×'], ['×', '+']] as const);
    return { first: first ?? 2, one, second: second ?? 3, other, third: third ?? 4, bracket: 'none', squared: 'nothing' };
  },
  faults: (item) => {
    const worked = steps(item);
    return [
      ...([item.first, item.second, item.third].some((each) => each < 2 || each > 60) ? ['The numbers are from two to sixty.'] : []),
      ...(item.squared === 'third' && item.third > 12 ? ['Squares are those of numbers up to twelve.'] : []),
      ...(item.squared === 'bracket' && item.bracket === 'none' ? ['There is no bracket to square.'] : []),
      ...(worked === undefined || worked.some((each) => each.d !== 1n || each.s < 0n) ? ['Everything on the way is whole and not below nought.'] : []),
      ...(worked?.some((each) => each.compare(MOST) > 0) === true ? ['Nothing is larger than two hundred.'] : []),
    ];
  },
  answer: solved,
  // What is printed, as the reader of expressions understands it.
  again: (item) => numberOf(polynomial(written(item)) ?? {}) ?? new Fraction(0),
  write: (answer) => number(answer),
  ask: (item) => said('Work out ', written(item)),
  stem: (item) => {
    const { first, one, second, other, third, bracket } = item;
    if (item.squared === 'third') return said('The power belongs to ', number(third), ' alone, and makes it ', number(third ** 2), '.');
    const inner = isFrontFirst(item) ? joined(number(first), one, number(second)) : joined(number(second), other, number(third));
    const why = bracket !== 'none' ? 'it stands in the bracket' : isStrong(one) === isStrong(other) ? 'both signs are alike and we go from left to right' : 'multiplying and dividing come before adding and taking away';
    return said('First comes ', inner, ', which is ', number(steps(item)?.[0] ?? 0), `, for ${why}.`);
  },
  features: (item) => [
    ...(item.bracket === 'none' ? [] : ['a bracket']), ...(item.squared === 'nothing' ? [] : ['a power']), ...(isFrontFirst(item) ? [] : ['what is done first comes last']),
    ...(isStrong(item.one) === isStrong(item.other) ? ['signs that are alike'] : []),
  ],
  picture: pictured,
  moves,
  misconceptions: [
    {
      id: 'left-to-right', name: 'works from left to right whatever the signs', why: 'How many are multiplied? Put the bracket in that says what belongs together.',
      apply: (item) => (item.bracket === 'none' ? steps({ ...item, bracket: 'front' })?.at(-1) : undefined),
    },
    {
      id: 'addition-first', name: 'adds before taking away, for it comes first in a word', why: 'Adding and taking away are alike: they go from left to right.',
      apply: (item) => (item.bracket === 'none' && (`${item.one}${item.other}` === '−+' || `${item.one}${item.other}` === '÷×') ? steps({ ...item, bracket: 'back' })?.at(-1) : undefined),
    },
    {
      id: 'bracket-ignored', name: 'works as if there were no bracket', why: 'The bracket says what is worked out first: cover the rest and look at it alone.',
      apply: (item) => (item.bracket === 'none' || item.squared === 'bracket' ? undefined : steps({ ...item, bracket: 'none' })?.at(-1)),
    },
    {
      id: 'square-doubles', name: 'doubles in place of squaring', why: 'A number squared is the number times itself: the area of a square with this side.',
      apply: (item) => (item.squared === 'third' ? steps({ ...item, squared: 'nothing', third: 2 * item.third })?.at(-1) : undefined),
    },
  ],
  scripts: [
    {
      id: 'where-the-bracket-goes', title: 'Where the bracket goes', archetype: 'chain', notice: 'When does a bracket change the answer, and when not?',
      steps: [{ moves: ['needless-bracket'] }, { moves: ['bracket-in'], from: 0 }, { moves: ['third-up-one'] }, { moves: ['bracket-off'] }, { moves: ['sum-turned'] }], discuss: [1, 2, 5],
      start: (chance) => {
        const [first = 2, second = 3, third = 4] = chance.shuffle([2, 3, 4, 5, 6, 7]);
        return { first, one: '+', second, other: '×', third, bracket: 'none', squared: 'nothing' };
      },
    },
    {
      id: 'left-to-right', title: 'Alike, so from left to right', archetype: 'contrast', notice: 'What does a bracket after a minus do to the signs in it?',
      steps: [{ moves: ['bracket-after-minus'] }, { moves: ['last-sign'], from: 0 }, { moves: ['bracket-after-minus'] }, { moves: ['third-up-one'] }, { moves: ['bracket-off'] }], discuss: [1, 2, 3],
      start: (chance) => {
        const [second, third] = chance.pick([[8, 5], [7, 4], [9, 4], [8, 3], [6, 4], [9, 5], [7, 2]] as const);
        return { first: chance.pick([20, 24, 25, 30]), one: '−', second, other: '+', third, bracket: 'none', squared: 'nothing' };
      },
    },
    {
      id: 'what-the-square-belongs-to', title: 'What the square belongs to', archetype: 'contrast', notice: 'What is squared: a number, or all that is in the bracket?',
      steps: [{ moves: ['bracket-squared'] }, { moves: ['last-squared'], from: 0 }, { moves: ['bracket-off'] }, { moves: ['needless-bracket'] }], discuss: [1, 2],
      start: (chance) => {
        const [first, second, third] = chance.pick([[2, 3, 4], [2, 3, 5], [3, 2, 4], [2, 6, 3], [3, 5, 2], [4, 2, 3], [5, 2, 3], [3, 4, 2], [2, 5, 4], [4, 3, 2], [2, 4, 5], [2, 3, 6], [3, 2, 5], [3, 6, 2], [4, 5, 2], [5, 4, 2], [2, 7, 3], [5, 3, 2]] as const);
        return { first, one: '×', second, other: '+', third, bracket: 'back', squared: 'nothing' };
      },
    },
  ],
};
export default orderOfOperations;
