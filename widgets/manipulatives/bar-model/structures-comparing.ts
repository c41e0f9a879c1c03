import { OTHER, bar, beside, difference, drawn, equal, over, part, run } from './draw.ts';
import type { BarModel } from './model.ts';
import type { Field, Numbers, Structure } from './structures.ts';

const QUANTITIES: readonly Field[] = [
  { name: 'smaller', title: 'The smaller one', number: '12' }, { name: 'larger', title: 'The larger one', number: '17' },
  { name: 'difference', title: 'The difference', number: '5' },
];

function twoBars({ said }: Numbers): BarModel {
  const [smaller, larger] = [part('p2', said('smaller')), part('p4', said('larger'), { shade: OTHER })];
  return drawn({
    bars: [bar('b1', [smaller], { name: 'Ali' }), bar('b3', [larger], { name: 'Beth' })],
    braces: beside('c5', ['b1', 'b3'], said('total')),
    comparisons: difference('d6', { bar: 'b1', edge: larger }, said('difference')),
  });
}

const comparison: Structure = {
  id: 'comparison', title: 'How many more', fields: QUANTITIES,
  questions: [
    { unknown: 'difference', given: ['smaller', 'larger'] }, { unknown: 'larger', given: ['smaller', 'difference'] },
    { unknown: 'smaller', given: ['larger', 'difference'] },
  ],
  draw: twoBars,
};

const comparisonTotal: Structure = {
  id: 'comparison-total', title: 'Total and difference',
  fields: [...QUANTITIES, { name: 'total', title: 'The total', number: '29' }],
  questions: [
    { unknown: 'smaller', given: ['total', 'difference'] }, { unknown: 'larger', given: ['total', 'difference'] },
    { unknown: 'total', given: ['smaller', 'difference'] }, { unknown: 'total', given: ['larger', 'difference'] },
    { unknown: 'difference', given: ['total', 'larger'] }, { unknown: 'difference', given: ['total', 'smaller'] },
  ],
  draw: twoBars,
};

const TIMES: readonly Field[] = [
  { name: 'times', title: 'How many times as many', number: '3', count: { least: 2, most: 100 } },
  { name: 'smaller', title: 'The smaller one', number: '8' }, { name: 'larger', title: 'The larger one', number: '24' },
  { name: 'difference', title: 'The difference', number: '16' }, { name: 'total', title: 'The total', number: '32' },
];

function timesBars({ said, count }: Numbers): BarModel {
  const smaller = part('p2', said('smaller'), { tie: 'unit' });
  const larger = said('times')?.is === 'unknown'
    ? [run('r4', { number: said('times') }, { tie: 'unit', shade: OTHER })]
    : equal(4, count('times'), { shade: OTHER });
  return drawn({
    bars: [bar('b1', [smaller], { name: 'Ali' }), bar('b3', larger, { name: 'Beth' })],
    braces: [...over('c200', larger, said('larger'), 'below'), ...beside('c201', ['b1', 'b3'], said('total'))],
    comparisons: difference('d202', { bar: 'b1', edge: larger.at(-1) }, said('difference')),
  });
}

const times: Structure = {
  id: 'times', title: 'Times as many', fields: TIMES,
  questions: [
    { unknown: 'larger', given: ['smaller', 'times'] }, { unknown: 'smaller', given: ['larger', 'times'] },
    { unknown: 'times', given: ['smaller', 'larger'] },
  ],
  draw: timesBars,
};

const timesTotal: Structure = {
  id: 'times-total', title: 'Times as many, with total or difference', fields: TIMES,
  questions: [
    { unknown: 'smaller', given: ['total'] }, { unknown: 'smaller', given: ['difference'] }, { unknown: 'larger', given: ['total'] },
    { unknown: 'larger', given: ['difference'] }, { unknown: 'total', given: ['difference'] }, { unknown: 'difference', given: ['total'] },
    { unknown: 'total', given: ['larger'] }, { unknown: 'total', given: ['smaller'] }, { unknown: 'difference', given: ['larger'] },
    { unknown: 'difference', given: ['smaller'] },
  ],
  draw: timesBars,
};

/** Structures of two quantities side by side. */
export const comparing: readonly Structure[] = [comparison, comparisonTotal, times, timesTotal];
