import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { only, said } from './reader.ts';
import { told, type Case, type Told } from './told.ts';

const cases: Readonly<Record<string, readonly Case[]>> = {
  'those who get on and off': [
    [({ small, few, large }) => `A bus leaves with ${small} passengers. At the first stop ${few} get off and ${large} get on. How many passengers are on the bus now?`, ({ small, few, large }) => small - few + large],
    [({ large, few }) => `A train had ${large} people on it. At Leeds ${few} people got off and 12 people got on. How many people are on the train now?`, ({ large, few }) => large - few + 12],
  ],
  'a packet, and what it costs': [
    [({ A, few }) => `A packet of seeds costs £${few}. ${A} buys 4 packets. ${A} pays with a £50 note. How much change does ${A} get?`, ({ few }) => 50 - 4 * few],
    [({ few }) => `A shop sells apples at ${few} for £1. How much do ${3 * few} apples cost?`, () => 3],
    [({ A, few }) => `${A} has £${few} in 20p coins. How many 20p coins does ${A} have?`, ({ few }) => 5 * few],
  ],
  'how many at one place': [
    [({ few }) => `${few} people can sit at one table. How many tables are needed for ${9 * few} people?`, () => 9],
    [({ few, small }) => `${few * small + 1} children get into teams of ${few}. How many children are not in a team?`, () => 1],
    [({ A, few }) => `A plank is 4 m long. ${A} saws off 3 pieces, each ${10 * few} cm long. How many centimetres of plank remain?`, ({ few }) => 400 - 30 * few],
    [({ few }) => `A 2 litre bottle is full of cola. ${few} friends each drink 150 ml. How many millilitres of cola are left in the bottle?`, ({ few }) => 2000 - 150 * few],
  ],
  'one measured thing against another': [
    [({ A, B, large, small }) => `${A} has ${large} beads. ${B} has ${small} beads. How many more beads does ${B} need to have the same number as ${A}?`, ({ large, small }) => large - small],
    [({ large, small }) => `One rope is ${large} m long. Another rope is ${small} m long. How much longer is the first rope?`, ({ large, small }) => large - small],
    [({ few }) => `A train journey takes 2 hours ${few} minutes. Another takes 50 minutes. How much longer is the first journey in minutes?`, ({ few }) => 70 + few],
    [({ small, few }) => `There are ${small} pupils in Class 5. There are ${few} fewer pupils in Class 6. How many pupils are there in the two classes?`, ({ small, few }) => 2 * small - few],
    [({ small, few }) => `A parcel weighs ${small} kg. A second parcel is ${few} kg lighter. What do the two parcels weigh together?`, ({ small, few }) => 2 * small - few],
    [({ few }) => `A car travels ${30 * few} miles in 3 hours. What is its average speed in miles per hour?`, ({ few }) => 10 * few],
  ],
  'what each of two has': [
    [({ A, B, small, few }) => `${A} and ${B} each have ${small} stickers. ${A} gives ${B} ${few} of his. How many stickers does ${B} have now?`, ({ small, few }) => small + few],
    [({ A, B, small, few }) => `${A} and ${B} each have ${small} stickers. ${A} loses ${few} stickers. How many stickers does ${A} have now?`, ({ small, few }) => small - few],
  ],
  'a share, and then how many there are': [
    [({ A, few }) => `${A} has read 3/8 of a book. The book has ${8 * few} pages. How many pages has ${A} still to read?`, ({ few }) => 5 * few],
    [({ A, few }) => `${A} has eaten 1/4 of a bar of chocolate. The bar has ${4 * few} squares. How many squares are left?`, ({ few }) => 3 * few],
  ],
  'one step back to a number, shapes': [
    [({ few }) => `The answer is ${7 * few} when a number is multiplied by 7. What is the number?`, ({ few }) => few],
    [({ A, few, small }) => `${A} thinks of a number. ${A} adds ${few}. The answer is ${small}. What number did ${A} think of?`, ({ few, small }) => small - few],
    [({ few }) => `A rectangular garden has an area of ${12 * few} m². It is 12 m long. How wide is it?`, ({ few }) => few],
    [({ small, few }) => `Two angles of a triangle are ${small + 20}° and ${few + 40}°. What is the size of the third angle?`, ({ small, few }) => 120 - small - few],
  ],
};

describe.each(Object.entries(cases))('%s', (_, some) => {
  it.each(some.map(([text, sure]) => [text({ A: 'Ali', B: 'Beth', large: 70, small: 30, few: 6 }), text, sure] as const))('%s', (_example, text, sure) => {
    fc.assert(fc.property(told, (numbers) => { expect(`${text(numbers)} ${said(text(numbers))}`).toBe(`${text(numbers)} sure ${sure(numbers)}`); }), { numRuns: 6 });
  });
});

describe('not sure where a word makes it another sum', () => {
  const open: readonly ((told: Told) => string)[] = [
    ({ A, few }) => `${A} walks ${few} km to school each day and the same distance home. How far does ${A} walk in 5 days?`,
    ({ A, few }) => `${A} swims ${few} lengths. Each length is 25 m. How many metres short of 1 km is ${A}?`,
    ({ A, B, few }) => `A cup of tea costs £${few}. A slice of cake costs £4. ${A} and ${B} each have a cup of tea and a slice of cake. How much do they pay altogether?`,
    ({ few }) => `A kilogram of apples costs £${few}. A kilogram of pears costs £3. How much do a kilogram of each cost together?`,
    ({ few }) => `A boat goes ${few} km downstream in 40 minutes and comes back in 1 hour. What is the speed of the boat in still water?`,
  ];
  it.each(open.map((text) => [text({ A: 'Ali', B: 'Beth', large: 70, small: 30, few: 6 }), text] as const))('%s', (_, text) => {
    fc.assert(fc.property(told, (numbers) => { expect({ words: text(numbers), sure: only(text(numbers)).sure }).not.toMatchObject({ sure: 'sure' }); }), { numRuns: 6 });
  });
});
