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
  'what is put into groups, and what is not': [
    [({ large, few }) => `A class collected ${9 * large} cans. They packed ${few} boxes with 20 cans in each. How many cans were not packed?`, ({ large, few }) => 9 * large - 20 * few],
    [({ large, few }) => `The bakery made ${9 * large} rolls. They packed 12 rolls in each of ${few} bags. How many rolls were left over?`, ({ large, few }) => 9 * large - 12 * few],
    [({ few, small }) => `The coach brought ${few} bags of balls with ${small} balls in each bag. During practice 5 balls were lost. How many balls were left?`, ({ few, small }) => few * small - 5],
    [({ A, large, few }) => `${A} needs ${2 * large} dollars. ${A} earns 8 dollars an hour and has worked ${few} hours. How much more must ${A} earn?`, ({ large, few }) => 2 * large - 8 * few],
  ],
  'those that are named': [
    [({ A, small, few }) => `${A} bought a pen for ${few} dollars, a book for 9 dollars and a bag for ${small} dollars. How much did the pen and the book cost together?`, ({ few }) => few + 9],
  ],
  'what stands beside it': [
    [({ A, large, small, few }) => `${A} picked ${small} daisies and ${large} poppies. ${A} gave ${few} daisies away. How many flowers does ${A} have now?`, ({ large, small, few }) => large + small - few],
    [({ few }) => `The kitchen used ${12 * few} eggs for cakes and 36 eggs for pancakes. If the eggs came in boxes of 12, how many boxes were used?`, ({ few }) => few + 3],
    [({ A, small, few }) => `${A} bought ${few} kilograms of cherries for 5 dollars per kilogram and a melon for ${small} dollars. How much did ${A} pay in all?`, ({ small, few }) => 5 * few + small],
    [({ A, B, large, small }) => `${A} and ${B} have ${large} shells. ${A} has ${small}. How many shells does ${B} have?`, ({ large, small }) => large - small],
  ],
  'than whom nobody says': [
    [({ A, B, large, few }) => `${A} has ${few} packs of ${large} cards. ${B} has 42 cards. How many more cards does ${A} have?`, ({ large, few }) => large * few - 42],
    [({ large, few }) => `There are ${large} girls in the club. There are ${few} fewer boys. How many boys are there?`, ({ large, few }) => large - few],
    [({ A, B, large, few }) => `${A} has ${large} beads. ${B} has ${few} beads fewer. How many beads does ${B} have?`, ({ large, few }) => large - few],
  ],
  'each, and what is beside it': [
    [({ few, small }) => `There are ${few} shelves with 15 books each in one bookcase and ${small} books in another. How many books are there in both bookcases?`, ({ few, small }) => 15 * few + small],
    [({ A, B, few, small }) => `${A} has ${few} boxes, each with ${small} beads in it. ${B} has 16 beads. How many more beads does ${A} have than ${B}?`, ({ few, small }) => few * small - 16],
  ],
  'told apart by a colour': [
    [({ large }) => `The green ribbon is 3 times as long as the red ribbon. The green ribbon is ${3 * large} cm long. How long is the red ribbon?`, ({ large }) => large],
    [({ large }) => `The green ribbon is 3 times as long as the red ribbon. The red ribbon is ${large} cm long. How long is the green ribbon?`, ({ large }) => 3 * large],
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
