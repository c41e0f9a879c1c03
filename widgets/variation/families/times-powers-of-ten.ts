import { Fraction } from '../../maths/exact.ts';
import type { Expression } from '../../maths/expression.ts';
import { readExact } from '../../maths/read.ts';
import { isRefusal } from '../../maths/refusal.ts';
import type { Family, Move } from '../family.ts';
import { inUnits, powerNamed, tenTo, unitName } from '../powers-of-ten.ts';
import { equals, made, number, said, UNKNOWN } from '../written.ts';

/** A number, as digits and the power of ten that the last of them counts, multiplied or divided by ten to a power. */
type Shifted = { readonly digits: number; readonly last: number; readonly does: 'times' | 'divided by'; readonly power: number };

const PLACES = { least: -3, most: 5 } as const;
const MOST_DIGITS = 9999;

const valueIn = ({ digits, last }: Shifted): Fraction => inUnits(digits, last);
/** How many places the digits move to the left. */
const places = ({ does, power }: Shifted): number => (does === 'times' ? power : -power);
const decimal = (amount: Fraction): Expression => number(amount, 'decimal');
const lengthOf = (digits: number): number => String(digits).length;

const only = (does: Shifted['does'], by: { readonly last?: number; readonly power?: number }) => (item: Shifted): Shifted | undefined => (
  item.does === does ? { ...item, last: item.last + (by.last ?? 0), power: item.power + (by.power ?? 0) } : undefined);

const moves: Readonly<Record<string, Move<Shifted, Fraction>>> = {
  'number-ten-times': {
    title: 'The number is ten times as large.', changes: ['last'], effect: 'scales', inverse: 'number-a-tenth',
    explain: 'The same is done to a number that is ten times as large, so what comes of it is ten times as large.',
    apply: (item) => ({ ...item, last: item.last + 1 }), law: (before) => before.mul(10),
  },
  'number-a-tenth': {
    title: 'The number is a tenth the size.', changes: ['last'], effect: 'scales', inverse: 'number-ten-times',
    explain: 'The same is done to a number that is a tenth the size, so what comes of it is a tenth the size; its digits move, and no noughts are added.',
    trap: 'The noughts of the ten, the hundred or the thousand are written after the number, or taken off it.',
    apply: (item) => ({ ...item, last: item.last - 1 }), law: (before) => before.div(10),
  },
  'times-ten-more': {
    title: 'It is multiplied by a number that is ten times as large.', changes: ['power'], effect: 'scales',
    explain: 'The digits move one place further to the left.',
    apply: only('times', { power: 1 }), law: (before) => before.mul(10),
  },
  'divided-by-ten-more': {
    title: 'It is divided by a number that is ten times as large.', changes: ['power'], effect: 'scales',
    explain: 'It is shared into ten times as many parts, so each part is a tenth the size: the digits move one place further to the right.',
    trap: 'A number is ten times as large, so the answer is ten times as large.',
    apply: only('divided by', { power: 1 }), law: (before) => before.div(10),
  },
  'pass-ten-on': {
    title: 'The number is ten times as large, and what it is multiplied by is a tenth the size.', changes: ['last', 'power'], effect: 'stays', inverse: 'pass-ten-back',
    explain: 'What one number gives the other gains, so the digits end in the same places.', trap: 'Two other numbers have another product.',
    apply: only('times', { last: 1, power: -1 }), law: (before) => before,
  },
  'pass-ten-back': {
    title: 'The number is a tenth the size, and what it is multiplied by is ten times as large.', changes: ['last', 'power'], effect: 'stays', inverse: 'pass-ten-on',
    explain: 'What one number gives the other gains, so the digits end in the same places.', trap: 'Two other numbers have another product.',
    apply: only('times', { last: -1, power: 1 }), law: (before) => before,
  },
  'divide-both-ten-times': {
    title: 'Both numbers of the division are ten times as large.', changes: ['last', 'power'], effect: 'stays', inverse: 'divide-both-a-tenth',
    explain: 'There is ten times as much, shared into ten times as many parts: each part is as large as before.', trap: 'Both are ten times as large, so the answer is ten times as large.',
    apply: only('divided by', { last: 1, power: 1 }), law: (before) => before,
  },
  'divide-both-a-tenth': {
    title: 'Both numbers of the division are a tenth the size.', changes: ['last', 'power'], effect: 'stays', inverse: 'divide-both-ten-times',
    explain: 'There is a tenth as much, shared into a tenth as many parts: each part is as large as before.', trap: 'Both are a tenth the size, so the answer is a tenth the size.',
    apply: only('divided by', { last: -1, power: -1 }), law: (before) => before,
  },
  'other-way': {
    title: 'It is divided instead of multiplied, or multiplied instead of divided.', changes: ['does'], effect: 'scales', inverse: 'other-way',
    explain: 'The digits move as many places the other way from where the number stands.',
    apply: (item) => ({ ...item, does: item.does === 'times' ? 'divided by' : 'times' }), law: (before, _, to) => before.mul(tenTo(2 * places(to))),
  },
  'divide-the-product': {
    title: 'What it came to is divided by what it was multiplied by.', changes: ['last', 'does'], effect: 'turns over',
    explain: 'Dividing undoes multiplying, so the digits come back to where they were.',
    apply: (item) => (item.does === 'times' ? { ...item, last: item.last + item.power, does: 'divided by' } : undefined), law: (_, from) => inUnits(from.digits, from.last),
  },
  'divide-a-hundred-times': {
    title: 'The number is a hundred times as large, and it is divided by ten instead of multiplied.', changes: ['last', 'does'], effect: 'stays',
    explain: 'Two places to the left and one back to the right are one place to the left.', trap: 'Dividing makes a number smaller, so the answer is smaller.',
    apply: (item) => (item.does === 'times' && item.power === 1 ? { ...item, last: item.last + 2, does: 'divided by' } : undefined), law: (before) => before,
  },
  'nought-between': {
    title: 'A nought comes between the digits.', changes: ['digits'], effect: 'changes',
    explain: 'The nought holds its place, and moves with the other digits.', trap: 'A nought is nothing, so it can be left out.',
    apply: (item) => (item.digits >= 10 && item.digits <= 99 ? { ...item, digits: 100 * Math.floor(item.digits / 10) + (item.digits % 10) } : undefined),
    law: (before, from, to) => before.add(inUnits(90 * Math.floor(from.digits / 10), to.last + places(to))),
  },
  'last-digit-more': {
    title: 'The last digit goes up by one.', changes: ['digits'], effect: 'shifts',
    explain: 'One more in its place before is one more in its place after the digits have moved.', trap: 'One more in the question is one more in the answer.',
    apply: (item) => (item.digits % 10 < 9 ? { ...item, digits: item.digits + 1 } : undefined), law: (before, { last }, to) => before.add(inUnits(1, last + places(to))),
  },
};

/** The number of a typed text as digits and their last place. */
function typed(item: Shifted, text: string): Shifted | undefined {
  const read = readExact(text);
  if (isRefusal(read)) return undefined;
  const last = Array.from({ length: PLACES.most - PLACES.least + 1 }, (_, at) => PLACES.most - at).find((power) => new Fraction(read.exact).div(tenTo(power)).d === 1n);
  const digits = last === undefined ? undefined : new Fraction(read.exact).div(tenTo(last)).valueOf();
  return last === undefined || digits === undefined || digits < 1 || digits > MOST_DIGITS ? undefined : { ...item, digits, last };
}

/** Multiplying and dividing by ten, a hundred, a thousand: the digits move. */
const timesPowersOfTen: Family<Shifted, Fraction> = {
  id: 'times-powers-of-ten', version: 1, title: 'Multiplying and dividing by 10, 100 and 1,000', phases: ['KS2', 'KS3'], codes: ['4MD-1', '5MD-1', '6NPV-1', 'KS3:1.1'],
  learn: 'Every digit moves as many places as there are tens multiplied: to the left, or to the right.',
  dimensions: {
    digits: { label: 'the digits of the number', kind: 'critical', of: ({ digits }) => String(digits), typed },
    last: { label: 'the place of its last digit', kind: 'critical', of: ({ last }) => unitName(last), typed: (item, text) => { const last = powerNamed(text); return last === undefined ? undefined : { ...item, last }; } },
    does: { label: 'whether it is multiplied or divided', kind: 'critical', of: ({ does }) => does, typed: (item, text) => (/^[×*]$/.test(text.trim()) ? { ...item, does: 'times' } : /^[÷/]$/.test(text.trim()) ? { ...item, does: 'divided by' } : undefined) },
    power: {
      label: 'what it is multiplied or divided by', kind: 'critical', of: ({ power }) => String(10 ** power),
      typed: (item, text) => { const power = [1, 2, 3].find((each) => String(10 ** each) === text.replace(/[\s,]/g, '')); return power === undefined ? undefined : { ...item, power }; },
    },
  },
  start: (chance) => ({ digits: 10 * chance.pick([2, 4, 6, 8]) + chance.pick([3, 5, 7, 9]), last: 0, does: 'times', power: 1 }),
  faults: (item) => [
    ...(item.power < 1 || item.power > 3 ? ['It is multiplied or divided by ten, a hundred or a thousand.'] : []),
    ...(item.digits < 1 || item.digits > MOST_DIGITS ? ['The number has four digits at most.'] : []),
    ...([item.last, item.last + places(item)].some((last) => last < PLACES.least || last + lengthOf(item.digits) > PLACES.most + 1) ? ['The numbers are from thousandths to hundreds of thousands.'] : []),
  ],
  answer: (item) => inUnits(item.digits, item.last + places(item)),
  again: (item) => {
    // By ten, again and again.
    const value = (new Fraction(10).pow(item.last) ?? new Fraction(0)).mul(item.digits);
    return Array.from({ length: item.power }).reduce<Fraction>((so) => (item.does === 'times' ? so.mul(10) : so.div(10)), value);
  },
  write: decimal,
  ask: (item) => said(equals(made(item.does, decimal(valueIn(item)), number(10 ** item.power)), UNKNOWN)),
  stem: (item) => {
    const places = [number(item.power), item.power === 1 ? ' place' : ' places'] as const;
    return said('Every digit moves ', ...places, item.does === 'times' ? ' to the left' : ' to the right', `: the ${unitName(item.last)} become ${unitName(item.last + (item.does === 'times' ? item.power : -item.power))}.`);
  },
  features: (item) => [
    ...(item.last < 0 ? ['a decimal'] : []), ...(item.last + places(item) < 0 ? ['the answer is a decimal'] : []), ...(item.does === 'divided by' ? ['a division'] : []),
    ...(String(item.digits).includes('0') ? ['a nought between'] : []), ...(inUnits(item.digits, item.last + places(item)).compare(1) < 0 ? ['below one'] : []),
  ],
  picture: (item) => ({
    type: 'gattegno-chart', shows: equals(made(item.does, decimal(valueIn(item)), number(10 ** item.power)), decimal(inUnits(item.digits, item.last + places(item)))),
  }),
  moves,
  misconceptions: [
    {
      id: 'adds-noughts', name: 'writes noughts after the decimal', why: 'Is a number with noughts after its last decimal place any larger?',
      apply: (item) => (item.does === 'times' && item.last < 0 ? valueIn(item) : undefined),
    },
    { id: 'other-way', name: 'moves the digits the other way', why: 'Should it be larger or smaller than before?', apply: (item) => inUnits(item.digits, item.last - places(item)) },
    {
      id: 'one-place', name: 'moves the digits one place, whatever it is multiplied or divided by', why: 'A hundred is ten tens: how many places is that?',
      apply: (item) => (item.power > 1 ? inUnits(item.digits, item.last + (item.does === 'times' ? 1 : -1)) : undefined),
    },
    {
      id: 'whole-part-only', name: 'multiplies only what stands before the point', why: 'Every digit moves, those after the point as well.',
      apply: (item) => {
        if (item.does !== 'times' || item.last >= 0) return undefined;
        const whole = valueIn(item).floor();
        return whole.mul(tenTo(item.power)).add(valueIn(item).sub(whole));
      },
    },
    {
      id: 'drops-noughts', name: 'leaves out a nought between the digits', why: 'The nought holds a place open: what is in that place after the digits have moved?',
      apply: (item) => (/^\d0\d$/.test(String(item.digits)) ? inUnits(10 * Math.floor(item.digits / 100) + (item.digits % 10), item.last + places(item)) : undefined),
    },
  ],
  scripts: [
    {
      id: 'digits-move', title: 'The digits move', archetype: 'chain', notice: 'When does writing noughts after a number not work?',
      steps: [{ moves: ['times-ten-more'] }, { moves: ['number-a-tenth'] }, { moves: ['number-a-tenth'] }, { moves: ['times-ten-more'] }, { moves: ['nought-between'] }], discuss: [2, 4],
    },
    {
      id: 'below-one', title: 'Dividing, to below one', archetype: 'boundary', notice: 'What happens to the digits when it is divided by more and more?',
      steps: [{ moves: ['divided-by-ten-more'] }, { moves: ['divided-by-ten-more'] }, { moves: ['number-a-tenth'] }, { moves: ['divide-both-a-tenth'] }, { moves: ['other-way'] }], discuss: [2, 4],
      start: (chance) => ({ digits: 10 * chance.pick([2, 4, 6, 8]) + chance.pick([3, 5, 7, 9]), last: 2, does: 'divided by', power: 1 }),
    },
    {
      id: 'the-same-answer', title: 'Ten times here, a tenth there', archetype: 'same answer', notice: 'How can both numbers change and the answer stay?',
      steps: [{ moves: ['pass-ten-on'] }, { moves: ['pass-ten-on'] }, { moves: ['divide-a-hundred-times'] }, { moves: ['divide-both-ten-times'] }], discuss: [1, 3],
      start: (chance) => ({ digits: 10 * chance.pick([2, 4, 6, 8]) + chance.pick([3, 5, 7, 9]), last: chance.pick([-2, -1]), does: 'times', power: 3 }),
    },
  ],
};
export default timesPowersOfTen;
