import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { only, said } from './reader.ts';
import { told, type Case, type Told } from './told.ts';

/** So many pence, as pounds are written. */
const pounds = (pence: number): string => `£${Math.floor(pence / 100)}.${String(pence % 100).padStart(2, '0')}`;

const cases: Readonly<Record<string, readonly Case[]>> = {
  'a length that is cut, and a jug that is poured out': [
    [({ A, few }) => `${A} has a 2 metre length of ribbon. ${A} cuts off 3 pieces, each ${5 * few} cm long. How many centimetres of ribbon are left?`, ({ few }) => 200 - 15 * few],
    [({ A, few }) => `A jug contains 2.5 litres of squash. ${A} pours out ${few} glasses of 250 ml each. How many millilitres of squash are left in the jug?`, ({ few }) => 2500 - 250 * few],
    [({ few }) => `A bottle holds 2 litres of juice. How many ${30 * few} ml cups can be completely filled from the bottle?`, ({ few }) => Math.floor(2000 / (30 * few))],
    [({ A, few }) => `${A} swims ${few} lengths of a 25 m pool. How many metres does ${A} swim?`, ({ few }) => 25 * few],
    [({ few }) => `A litre of paint covers ${few} square metres. How many litres are needed to cover ${7 * few} square metres?`, () => 7],
  ],
  'different things that are bought together': [
    [({ A, small, few }) => `${A} buys 3 pens and a ruler for ${pounds(3 * small + 10 * few)}. The ruler costs ${10 * few}p. How many pence does one pen cost?`, ({ small }) => small],
    [({ small, few }) => `Two pencils and a rubber cost ${2 * small + few}p. A pencil costs ${small}p. How much does the rubber cost?`, ({ few }) => few],
    [({ small, few }) => `The total cost of 4 apples and 2 pears is £${4 * few + 2 * small}. An apple costs £${few}. What is the cost of one pear?`, ({ small }) => small],
    [({ A, few }) => `A pen costs ${few}p and a ruler costs 80p. ${A} buys 3 pens and 2 rulers. How much change does ${A} get from 500p?`, ({ few }) => 340 - 3 * few],
    [({ small, few }) => `A bus ticket costs £${small} for an adult and £${few} for a child. How much do tickets for 2 adults and 3 children cost?`, ({ small, few }) => 2 * small + 3 * few],
    [({ small, few }) => `2 teas and a cake cost £${2 * few + small}. A tea and a cake cost £${few + small}. How much is a tea?`, ({ few }) => few],
    [({ small, few }) => `4 cakes and 3 teas cost £${4 * small + 3 * few}. 4 cakes and 1 tea cost £${4 * small + few}. How much does one cake cost?`, ({ small }) => small],
    [({ A, small, few }) => `${A} buys 2 scarves and 3 hats. ${A} pays £${2 * small + 3 * few} altogether. Each scarf costs £${small}. How much does each hat cost?`, ({ few }) => few],
    [({ A, few }) => `${A} buys 5 pens and 2 pads. A pen costs £1. ${A} pays with a £50 note and gets £${45 - 2 * few} change. How much is a pad?`, ({ few }) => few],
    [({ A, small, few }) => `${A} buys a coffee and 2 cakes for £${small + 2 * few}. A coffee costs £${small}. How much do the cakes cost?`, ({ few }) => 2 * few],
    [({ A, small, few }) => `${A} buys 2 pens and 3 pencils. Pens cost ${small}p each and pencils cost ${few}p each. How much more does ${A} spend on pens than on pencils?`, ({ small, few }) => Math.abs(2 * small - 3 * few)],
  ],
  'a pack, and one of it': [
    [({ few }) => `A shop sells bottles of water in packs of 10. Each pack costs £${few}. What is the cost of one bottle in pence?`, ({ few }) => 10 * few],
    [({ few }) => `Eggs come in boxes of 12. Each box costs £3. How much do ${few} boxes cost?`, ({ few }) => 3 * few],
    [({ few }) => `Eggs come in boxes of 12. Each box costs £3. How many eggs are in ${few} boxes?`, ({ few }) => 12 * few],
    [({ few, small }) => `A school orders ${4 * few} boxes of pencils. Each box contains ${small} pencils. The pencils are shared equally between ${few} classes. How many pencils does each class get?`, ({ small }) => 4 * small],
  ],
  'a bill that is shared': [
    [({ few, small }) => `Five friends go out for a meal. The meal costs £${5 * small} and they leave a tip of £${5 * few}. They share the total cost equally. How much does each friend pay?`, ({ small, few }) => small + few],
    [({ few, small }) => `Three friends buy a pizza for £${3 * few} and drinks for £${3 * small}. They split the bill equally. How much does each friend pay?`, ({ small, few }) => small + few],
  ],
  'parts of one whole': [
    [({ A, few }) => `${A} has ${12 * few} stickers. ${A} gives 1/4 of them to a brother and 1/3 of them to a sister. How many stickers does ${A} have left?`, ({ few }) => 5 * few],
    [({ few }) => `There are ${7 * few} pupils in Class 5. 3/7 of them walk to school and ${few} come by car. The rest come by bus. How many pupils come by bus?`, ({ few }) => 3 * few],
    [({ few }) => `A farmer has ${6 * few} animals. 1/2 of them are sheep, 1/3 of them are cows and the rest are goats. How many goats does the farmer have?`, ({ few }) => few],
    [({ few }) => `In a box of beads 1/4 are red, 1/3 are blue and the other ${5 * few} are green. How many beads are there in the box?`, ({ few }) => 12 * few],
    [({ few }) => `Of ${20 * few} tickets, 45% were sold on Monday and 30% were sold on Tuesday. How many tickets were not sold?`, ({ few }) => 5 * few],
    [({ A, few }) => `${A} had £${8 * few}. ${A} spent 1/4 of the money on a book and £${few} on a game. How much did ${A} have left?`, ({ few }) => 5 * few],
    [({ A, few }) => `${A} has read ${3 * few} pages of a book. This is 3/4 of the book. How many pages does ${A} have left to read?`, ({ few }) => few],
    [({ few }) => `A water tank holds ${3 * few} litres. It is two thirds full. How many more litres are needed to fill the tank?`, ({ few }) => few],
    [({ few }) => `3/5 of a number is ${3 * few}. What is the number?`, ({ few }) => 5 * few],
  ],
  'more and less, of what was told before': [
    [({ A, B, small, few }) => `${A}'s case weighs ${small} kg. ${B}'s case weighs ${few} kg less. What is the total weight of the two cases?`, ({ small, few }) => 2 * small - few],
    [({ small, few }) => `A pen costs ${small}p. A ruler costs ${few}p more. How much do they cost altogether?`, ({ small, few }) => 2 * small + few],
    [({ large, few }) => `On Monday, a shop sold ${large} ice creams. On Tuesday, it sold ${few} fewer ice creams than on Monday. How many ice creams did the shop sell over the two days?`, ({ large, few }) => 2 * large - few],
    [({ A, B, few }) => `${A} and ${B} have ${3 * few} marbles between them. ${A} has twice as many as ${B}. How many marbles does ${A} have?`, ({ few }) => 2 * few],
    [({ A, small, few }) => `${A}'s kitten weighed ${small} kg. Four weeks later, it weighed ${small + few} kg. How many kilograms did the kitten gain?`, ({ few }) => few],
    [({ large, small, few }) => `There were ${large} home fans and ${small} away fans at a match. At half time ${few} fans left. How many fans were still at the match?`, ({ large, small, few }) => large + small - few],
    [({ A, few }) => `${A} cycles ${12 * few} miles in 3 hours. At the same speed, how far would ${A} cycle in 5 hours?`, ({ few }) => 20 * few],
    [({ A, few }) => `${A} earns £${few} an hour. Last week ${A} worked 16 hours. ${A} spent £38 of the wages on a jumper. How much did ${A} have left?`, ({ few }) => 16 * few - 38],
  ],
};

describe.each(Object.entries(cases))('%s', (_, some) => {
  it.each(some.map(([text, sure]) => [text({ A: 'Ali', B: 'Beth', large: 70, small: 30, few: 6 }), text, sure] as const))('%s', (_example, text, sure) => {
    fc.assert(fc.property(told, (numbers) => { expect(`${text(numbers)} ${said(text(numbers))}`).toBe(`${text(numbers)} sure ${sure(numbers)}`); }), { numRuns: 6 });
  });
});

describe('not sure where it is nearly the same and means something else', () => {
  const open: readonly ((told: Told) => string)[] = [
    ({ A, few }) => `${A} had ${12 * few} stickers. ${A} gave 1/4 of them to a brother and then 1/3 of them to a sister. How many stickers does ${A} have left?`,
    ({ few }) => `There are ${8 * few} cars. 1/4 of the cars are red and ${few} of the red cars are new. How many cars are not new?`,
    ({ few }) => `A farmer has ${6 * few} animals. 1/2 of them are sheep, 1/3 of them are cows and the rest are goats. How many cows does the farmer have?`,
    ({ few, small }) => `Three friends have a meal for £${3 * small}. They have a £${few} voucher. They share the cost equally. How much does each friend pay?`,
    ({ small, few }) => `2/3 of a number is ${few} more than ${small}. What is the number?`,
  ];
  it.each(open.map((text) => [text({ A: 'Ali', B: 'Beth', large: 70, small: 30, few: 6 }), text] as const))('%s', (_, text) => {
    fc.assert(fc.property(told, (numbers) => { expect({ words: text(numbers), sure: only(text(numbers)).sure }).not.toMatchObject({ sure: 'sure' }); }), { numRuns: 6 });
  });
});
