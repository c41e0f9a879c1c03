import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { only, said } from './reader.ts';
import { told, type Case } from './told.ts';

/** What follows from the words, where another way of thinking would be in doubt or would say something else. */
const cases: Readonly<Record<string, readonly Case[]>> = {
  'both of a general sort': [
    [({ large, few }) => `There are ${large} boys in the choir, and ${few} more girls than boys. How many children are in the choir?`, ({ large, few }) => 2 * large + few],
    [({ A, small, few }) => `${A} has ${small} hens and ${few} times as many ducks. How many ducks does ${A} have?`, ({ small, few }) => small * few],
    [({ small, few }) => `We sold ${small} ice cream cones. We sold ${few} more milkshakes than ice cream cones. How many milkshakes were sold?`, ({ small, few }) => small + few],
  ],
  'a comparison that is said of the number before it': [
    [({ large, few }) => `The museum had ${large} visitors on Saturday, ${few} more than on Friday. How many visitors did it have on Friday?`, ({ large, few }) => large - few],
    [({ large, few }) => `The museum had ${large} visitors on Saturday, ${few} fewer than on Friday. How many visitors did it have on Friday?`, ({ large, few }) => large + few],
  ],
  'groups, and what is beside them': [
    [({ small, few }) => `A gardener planted ${few} rows of tulips with 15 tulips in each row and ${small} daffodils. How many flowers did he plant in all?`, ({ small, few }) => 15 * few + small],
    [({ A, few }) => `The jar of ${A} holds ${10 * few} red beads and 48 blue beads. ${A} uses ${few} red beads for a bracelet. How many red beads remain in the jar?`, ({ few }) => 9 * few],
  ],
  'what is not so': [
    [({ A, small, large }) => `${A} collected ${large} leaves, ${small} of which were brown. How many of the leaves were not brown?`, ({ small, large }) => large - small],
    [({ large, small, few }) => `Maya found ${large + small} shells. If she has ${small} red shells and ${few} green shells, how many shells are not red or green?`, ({ large, few }) => large - few],
  ],
};

describe.each(Object.entries(cases))('%s', (_, some) => {
  it.each(some.map(([text, sure]) => [text({ A: 'Ali', B: 'Beth', large: 70, small: 30, few: 6 }), text, sure] as const))('%s', (_text, text, sure) => {
    fc.assert(fc.property(told, (one) => { expect({ text: text(one), said: said(text(one)) }).toEqual({ text: text(one), said: `sure ${sure(one)}` }); }), { numRuns: 12 });
  });
});

it('two ways of thinking that come to two numbers are both shown', () => {
  const reading = only('The shop sold 118 loaves on Friday. On Saturday it sold 157 loaves and on Sunday 96. How many loaves did it sell over the weekend?');
  expect([reading.sure, reading.models.length]).toEqual(['either', 2]);
});
