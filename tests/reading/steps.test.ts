import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { said } from './reader.ts';
import { told, type Case } from './told.ts';

const cases: Readonly<Record<string, readonly Case[]>> = {
  'a number that everybody knows and nobody writes': [
    [({ A, few }) => `${A} reads ${few} books a day. How many books does ${A} read in one week?`, ({ few }) => 7 * few],
    [({ few }) => `A machine makes ${few} toys every hour. How many toys does it make in a day?`, ({ few }) => 24 * few],
    [({ few }) => `A shop sold ${7 * few} cakes last week. How many cakes on average did it sell each day?`, ({ few }) => few],
    [({ A, few }) => `${A} has ${12 * few} eggs and packs them in dozens. How many boxes does ${A} need?`, ({ few }) => few],
    [({ few }) => `There are ${few} dogs in a park. How many legs do they have?`, ({ few }) => 4 * few],
    [({ small }) => `How many legs do ${small} spiders have?`, ({ small }) => 8 * small],
    [({ small, few }) => `There are ${small} cats and ${few} hens on a farm. How many legs are there altogether?`, ({ small, few }) => 4 * small + 2 * few],
    [({ small }) => `A shop repairs ${small} tricycles. How many wheels do the tricycles have?`, ({ small }) => 3 * small],
    [({ A, B, few }) => `${A}, ${B}, Zoe and Dan each have ${few} stickers. How many stickers do they have altogether?`, ({ few }) => 4 * few],
    [({ A, B, few }) => `${A} went to the cinema with ${B} and Zoe. The tickets cost ${3 * few} dollars. They shared the cost equally. How much did each person pay?`, ({ few }) => few],
    [({ A, B, small }) => `${A}, ${B}, and Dan split a bill equally. Each person paid ${small} dollars. What was the total bill?`, ({ small }) => 3 * small],
  ],
  'so many at a time': [
    [({ A, few }) => `${A} can carry ${few} plates at a time. ${A} has to carry ${4 * few} plates from one table and ${2 * few} plates from another. How many trips will ${A} make?`, () => 6],
    [({ few, small }) => `A boat takes ${few} people at a time. ${few * small} people want to cross the river. How many trips are needed?`, ({ small }) => small],
  ],
  'a price of each': [
    [({ A, small, few }) => `${A} bought a pen for ${small} cents. How much would ${few} pens cost?`, ({ small, few }) => small * few],
    [({ small, few }) => `A shop sells mugs for $${few}. Last week it sold ${small} mugs. How much money did it make?`, ({ small, few }) => small * few],
    [({ A, few, small }) => `${A} bought ${few} pens for $${small} each. What was the total amount ${A} paid?`, ({ small, few }) => small * few],
    [({ A, few, small }) => `${A} earns $${few} an hour. ${A} worked ${small} hours on Monday, 4 hours on Tuesday and 6 hours on Friday. How much did ${A} earn in all?`, ({ small, few }) => few * (small + 10)],
    [({ A, few }) => `${A} bought 3 plates, 4 bowls and 2 spoons. Each item cost $${few}. How much did ${A} spend?`, ({ few }) => 9 * few],
    [({ A, few }) => `${A} drove at 50 mph for ${few} hours. How many miles did ${A} drive?`, ({ few }) => 50 * few],
    [({ small, few }) => `A recipe calls for ${few} eggs. How many eggs are needed for ${small} recipes?`, ({ small, few }) => small * few],
  ],
  'what is still to be paid': [
    [({ A, small, few }) => `${A} wants to buy a coat that costs $${small} and a hat that costs $${few}. ${A} has $12. How much more money does ${A} need?`, ({ small, few }) => small + few - 12],
    [({ A, small, few }) => `A jumper costs $${small}, a hat costs $${few} and a scarf costs $6. ${A} has saved $15. How much more money does ${A} need to buy all three?`, ({ small, few }) => small + few - 9],
  ],
  'those of the others': [
    [({ small, few }) => `A painter has to paint ${small} doors. Each door takes 3 hours. She has already painted ${few} doors. How many hours will it take to paint the rest?`, ({ small, few }) => 3 * (small - few)],
    [({ A, small, few }) => `At the fair ${A} bought ${small} tickets. After the big wheel ${A} had ${few} tickets left. Each ticket cost 4 dollars. How much did ${A} spend on the big wheel?`, ({ small, few }) => 4 * (small - few)],
    [({ small, few }) => `A seller had ${small} melons. At the end of the day he had ${few} left. He sold them for $3 each. How much money did he make?`, ({ small, few }) => 3 * (small - few)],
    [({ A, small, few }) => `${A} had to clean ${few} small windows and ${small} large windows. By noon ${A} had only cleaned 15 of them. How many windows did ${A} not clean?`, ({ small, few }) => small + few - 15],
  ],
  'several equal groups': [
    [({ A, few, small }) => `${A} bought ${small} boxes of tea and ${few} boxes of rice. Each box of tea cost $5 and each box of rice cost $2. How much more did ${A} spend on tea than on rice?`, ({ few, small }) => 5 * small - 2 * few],
    [({ A, few, small }) => `${A} bought ${small} boxes of tea and ${few} boxes of rice. Each box of tea cost $5 and each box of rice cost $7. How much did ${A} spend altogether?`, ({ few, small }) => 5 * small + 7 * few],
    [({ A, B, small, few }) => `${A} has ${few} jars with ${small} sweets in each. ${B} has 3 jars with 4 sweets in each. How many more sweets does ${A} have than ${B}?`, ({ small, few }) => few * small - 12],
    [({ few }) => `A class went on a trip in 2 vans and ${few} buses. There were 8 people in each van and 30 people in each bus. How many people went on the trip?`, ({ few }) => 16 + 30 * few],
  ],
  'the same at two times': [
    [({ large, small }) => `On Monday ${large} people came. ${small} fewer people came on Tuesday than on Monday. How many people came on Tuesday?`, ({ large, small }) => large - small],
    [({ small, large }) => `A bakery sold ${small} rolls in the morning. It sold ${large} more rolls in the afternoon than in the morning. How many rolls did it sell in the afternoon?`, ({ small, large }) => small + large],
    [({ small, large }) => `A bakery sold ${small} rolls in the morning. It sold ${large} more rolls in the afternoon than in the morning. How many rolls did it sell altogether?`, ({ small, large }) => 2 * small + large],
    [({ A, few }) => `${A} saw ${few} ducks on Friday. On Saturday ${A} saw 3 times that many. How many ducks did ${A} see on Saturday?`, ({ few }) => 3 * few],
    [({ A, few }) => `${A} cycled ${few} km in the morning and twice as far in the afternoon. How far did ${A} cycle altogether?`, ({ few }) => 3 * few],
  ],
  'all of it goes to somebody': [
    [({ A, B, small, few }) => `${A} has ${few} pencils. ${B} has ${small} pencils. ${B} gives all of his pencils to ${A}. How many pencils does ${A} have now?`, ({ small, few }) => small + few],
    [({ A, B, small, few }) => `${A} has ${few} cards and ${B} has ${small} cards. If ${B} gives ${A} all of her cards, how many cards will ${A} have?`, ({ small, few }) => small + few],
  ],
};

describe.each(Object.entries(cases))('%s', (_, some) => {
  it.each(some.map(([text, sure]) => [text({ A: 'Ali', B: 'Beth', large: 70, small: 30, few: 6 }), text, sure] as const))('%s', (_example, text, sure) => {
    fc.assert(fc.property(told, (numbers) => { expect(`${text(numbers)} ${said(text(numbers))}`).toBe(`${text(numbers)} sure ${sure(numbers)}`); }), { numRuns: 8 });
  });
});
