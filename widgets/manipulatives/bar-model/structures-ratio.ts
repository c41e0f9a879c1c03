import { OTHER, bar, beside, difference, drawn, equal, over } from './draw.ts';
import type { Bar, BarModel, Part } from './model.ts';
import type { Field, Numbers, Question, Structure } from './structures.ts';

const shares = (name: string, title: string, number: string): Field => ({ name, title, number, count: { most: 50 } });

const TWO: readonly Question[] = [
  { unknown: 'second', given: ['first'] }, { unknown: 'first', given: ['second'] }, { unknown: 'first', given: ['total'] }, { unknown: 'second', given: ['total'] },
  { unknown: 'first', given: ['difference'] }, { unknown: 'second', given: ['difference'] }, { unknown: 'total', given: ['first'] },
  { unknown: 'total', given: ['difference'] }, { unknown: 'difference', given: ['total'] }, { unknown: 'difference', given: ['first'] },
];

/** Two bars of the same unit; the longer is compared with the shorter. */
function twoShares({ said, count }: Numbers, names: readonly [string, string]): BarModel {
  const [first, second] = [equal(3, count('shares 1')), equal(60, count('shares 2'), { shade: OTHER })];
  const [longer, shorter] = first.length >= second.length ? [first, 'b2'] : [second, 'b1'];
  return drawn({
    bars: [bar('b1', first, { name: names[0] }), bar('b2', second, { name: names[1] })],
    braces: [
      ...over('c200', first, said('first')), ...over('c201', second, said('second'), 'below'), ...beside('c202', ['b1', 'b2'], said('total')),
    ],
    comparisons: difference('d203', { bar: shorter, edge: longer.at(-1) }, said('difference')),
  });
}

const fractionComparison: Structure = {
  id: 'fraction-comparison', title: 'Fraction of another',
  fields: [
    shares('shares 1', 'The numerator', '3'), shares('shares 2', 'The denominator', '5'),
    { name: 'first', title: 'The one that is a fraction', number: '12' }, { name: 'second', title: 'The other one', number: '20' },
    { name: 'total', title: 'The total', number: '32' }, { name: 'difference', title: 'The difference', number: '8' },
  ],
  questions: [{ unknown: 'first', given: ['second'] }, ...TWO.filter((one) => one.unknown !== 'first' || one.given[0] !== 'second')],
  draw: (numbers) => twoShares(numbers, ['Ali', 'Beth']),
};

const ratio: Structure = {
  id: 'ratio', title: 'Ratio of two',
  fields: [
    shares('shares 1', 'Shares of the first', '3'), shares('shares 2', 'Shares of the second', '2'),
    { name: 'first', title: 'The first', number: '24' }, { name: 'second', title: 'The second', number: '16' },
    { name: 'total', title: 'The total', number: '40' }, { name: 'difference', title: 'The difference', number: '8' },
  ],
  questions: [{ unknown: 'first', given: ['total'] }, ...TWO.filter((one) => one.unknown !== 'first' || one.given[0] !== 'total')],
  draw: (numbers) => twoShares(numbers, ['Red', 'Blue']),
};

const ratioOfThree: Structure = {
  id: 'ratio-three', title: 'Ratio of three',
  fields: [
    shares('shares 1', 'Shares of the first', '2'), shares('shares 2', 'Shares of the second', '3'), shares('shares 3', 'Shares of the third', '5'),
    { name: 'first', title: 'The first', number: '48' }, { name: 'second', title: 'The second', number: '72' },
    { name: 'third', title: 'The third', number: '120' }, { name: 'total', title: 'The total', number: '240' },
    { name: 'share', title: 'One share', number: '24' }, { name: 'difference', title: 'The third less the first', number: '72' },
  ],
  questions: [
    { unknown: 'third', given: ['total'] }, { unknown: 'first', given: ['total'] }, { unknown: 'second', given: ['total'] }, { unknown: 'share', given: ['total'] },
    { unknown: 'total', given: ['share'] }, { unknown: 'third', given: ['first'] }, { unknown: 'total', given: ['second'] },
    { unknown: 'total', given: ['difference'] }, { unknown: 'second', given: ['difference'] }, { unknown: 'difference', given: ['total'] },
  ],
  draw: ({ said, count }) => {
    const rows: readonly (readonly Part[])[] = [
      equal(4, count('shares 1'), { quantity: said('share') }), equal(60, count('shares 2'), { shade: OTHER }), equal(120, count('shares 3'), { shade: 3 }),
    ];
    const names = ['Red', 'Blue', 'Green'];
    const bars: readonly Bar[] = rows.map((row, at) => bar(`b${at + 1}`, row, { name: names[at] ?? '' }));
    const [first = [], , third = []] = rows;
    const [longer, shorter] = third.length >= first.length ? [third, 'b1'] : [first, 'b3'];
    return drawn({
      bars,
      braces: [
        ...rows.flatMap((row, at) => over(`c${201 + at}`, row, said(['first', 'second', 'third'][at] ?? ''), 'below')),
        ...beside('c204', ['b1', 'b2', 'b3'], said('total')),
      ],
      comparisons: difference('d205', { bar: shorter, edge: longer.at(-1) }, said('difference')),
    });
  },
};

const greatest = (a: number, b: number): number => b === 0 ? a : greatest(b, a % b);

/** Where p/q of one is as much as r/s of the other, both are cut into the common unit: p and r parts are then lcm(p, r) units. */
const equalising: Structure = {
  id: 'equalising', title: 'A common unit',
  fields: [
    shares('parts 1', 'Equal parts of the first', '2'), shares('of 1', 'Parts of the first in all', '3'),
    shares('parts 2', 'Equal parts of the second', '4'), shares('of 2', 'Parts of the second in all', '5'),
    { name: 'first', title: 'The first', number: '30' }, { name: 'second', title: 'The second', number: '25' },
    { name: 'total', title: 'The total', number: '55' },
  ],
  questions: [
    { unknown: 'first', given: ['total'] }, { unknown: 'second', given: ['total'] }, { unknown: 'total', given: ['first'] }, { unknown: 'second', given: ['first'] },
    { unknown: 'first', given: ['second'] },
  ],
  draw: ({ said, count }) => {
    const [p, r] = [count('parts 1'), count('parts 2')];
    const units = p * r / greatest(p, r);
    const row = (from: number, many: number, of: number) => Array.from({ length: many }, (_, at) =>
      equal(from + at, 1, { share: String(units / of), shade: at < of ? 1 : OTHER })).flat();
    const [first, second] = [row(3, count('of 1'), p), row(60, count('of 2'), r)];
    return drawn({
      bars: [bar('b1', first, { name: 'Ali' }), bar('b2', second, { name: 'Beth' })],
      braces: [...over('c200', first, said('first')), ...over('c201', second, said('second'), 'below'), ...beside('c202', ['b1', 'b2'], said('total'))],
    });
  },
};

const rate: Structure = {
  id: 'rate', title: 'Rate', as: 'decimal',
  fields: [
    { name: 'first number', title: 'How many', number: '5', count: { most: 50 } }, { name: 'first', title: 'What they cost', number: '7/2' },
    { name: 'second number', title: 'How many are asked for', number: '8', count: { most: 50 } }, { name: 'second', title: 'What those cost', number: '28/5' },
    { name: 'each', title: 'What one costs', number: '7/10' },
  ],
  questions: [
    { unknown: 'second', given: ['first'] }, { unknown: 'first', given: ['second'] }, { unknown: 'each', given: ['first'] }, { unknown: 'first', given: ['each'] },
    { unknown: 'second', given: ['each'] },
  ],
  draw: ({ said, count, exact }) => {
    const [first, second] = [equal(3, count('first number'), { quantity: said('each') }), equal(60, count('second number'), { shade: OTHER })];
    const scale = (name: string) => ({ from: '0', to: exact(name), marks: count(name) });
    return drawn({
      bars: [
        bar('b1', first, { name: `Price of ${count('first number')}`, scale: scale('first number') }),
        bar('b2', second, { name: `Price of ${count('second number')}`, scale: scale('second number') }),
      ],
      braces: [...over('c200', first, said('first')), ...over('c201', second, said('second'))],
      units: { before: '£' },
    });
  },
};

/** Structures of equal shares. */
export const ratios: readonly Structure[] = [fractionComparison, ratio, ratioOfThree, equalising, rate];
