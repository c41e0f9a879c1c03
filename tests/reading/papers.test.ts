import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantities } from '../../widgets/manipulatives/bar-model/model.ts';
import { Fraction } from '../../widgets/maths/exact.ts';
import { barModelOf, only, said } from './reader.ts';
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
  'what fraction': [
    [({ few }) => `There are ${5 * few} children in a class. ${2 * few} are girls. What fraction of the class are girls?`, () => '2/5'],
    [({ few }) => `There are ${5 * few} children in a class. ${2 * few} are girls. What fraction of the class are boys?`, () => '3/5'],
    [({ few }) => `There are ${2 * few} red counters and ${3 * few} blue counters in a bag. What fraction of the counters are red?`, () => '2/5'],
    [({ A, B, few }) => `${A} has ${3 * few} marbles and ${B} has ${4 * few} marbles. What fraction of the marbles does ${A} have?`, () => '3/7'],
    [({ A, few }) => `${A} has £${4 * few}. ${A} spends £${few}. What fraction of the money does ${A} have left?`, () => '3/4'],
    [({ few }) => `What fraction of 1 hour is ${few} minutes?`, ({ few }) => new Fraction(few, 60).toFraction()],
    [({ few }) => `Write ${10 * few} cm as a fraction of 2 m.`, ({ few }) => new Fraction(few, 20).toFraction()],
    [({ few }) => `Of ${10 * few} eggs, ${few} were broken. What fraction of the eggs were broken?`, () => '1/10'],
  ],
  'unequal shares': [
    [({ A, B, few, small }) => `Mum shares £${2 * small + few} between ${A} and ${B}. ${A} gets £${few} more than ${B}. How much does ${B} get?`, ({ small }) => small],
    [({ A, B, few, small }) => `${A}, ${B} and Cy share ${3 * few + small} sweets. ${A} gets twice as many as ${B}. Cy gets ${small} sweets. How many sweets does ${B} get?`, ({ few }) => few],
    [({ A, B, few, small }) => `Three children share ${2 * small + few + 8} marbles. ${A} gets ${few} more than ${B}. Chen gets 8 marbles. How many marbles does ${A} get?`, ({ few, small }) => small + few],
    [({ few }) => `Two brothers share ${5 * few} stamps. The older brother gets 4 times as many as the younger. How many stamps does the younger brother get?`, ({ few }) => few],
  ],
  'from one to another, and to work and back': [
    [({ small, few }) => `A train ticket has gone up from £${small} to £${small + few}. By how much has it gone up?`, ({ few }) => few],
    [({ A, few }) => `${A} drives ${few} km to work and ${few} km back each day. How far does ${A} drive in 5 days?`, ({ few }) => 10 * few],
    [({ large, few }) => `A shop sold ${large} ice creams on Saturday. This was ${few} more than on Friday. How many ice creams did it sell on Friday?`, ({ large, few }) => large - few],
    [({ few }) => `The taller boy is 1.6${few} m. The shorter boy is 1.3${few} m. What is the difference in centimetres between their heights?`, () => 30],
    [({ few }) => `A film lasts 1 hour ${few + 40} minutes. How many minutes is that?`, ({ few }) => 100 + few],
  ],
  'mixed units of money, ratios in words, what is on the last page': [
    [({ A, few }) => `${A} buys ${few} stamps at 60p each and a card for £1.40. How much does ${A} spend altogether?`, ({ few }) => new Fraction(6 * few + 14, 10).toFraction()],
    [({ few }) => `There are 5 red pens for every 2 blue pens in a box. There are ${7 * few} pens altogether. How many are blue?`, ({ few }) => 2 * few],
    [({ A, few }) => `${A} has ${6 * few + 5} photos and puts 6 on each page of an album. How many photos are on the last page?`, () => 5],
    [({ small, few }) => `A rectangular field is ${small + few} m long and ${small} m wide. A farmer puts a fence all the way round it. How long is the fence?`, ({ small, few }) => 4 * small + 2 * few],
    [({ few }) => `A teacher has 4 packs of 30 sheets. She gives 3 sheets to each of ${few + 20} pupils. How many sheets does she have left?`, ({ few }) => 60 - 3 * few],
  ],
  'how many times longer, lengths of a pool, and after': [
    [({ few }) => `A snake is ${9 * few} cm long. A worm is 9 cm long. How many times longer is the snake than the worm?`, ({ few }) => few],
    [() => 'A snake is 1.8 m long. A worm is 9 cm long. How many times longer is the snake than the worm?', () => 20],
    [({ A, few }) => `A swimming pool is 25 m long. ${A} wants to swim ${100 * few} m. How many lengths must ${A} swim?`, ({ few }) => 4 * few],
    [({ A, few }) => `A bag of flour weighs 1.5 kg. How many grams are left after ${A} uses ${50 * few} g?`, ({ few }) => 1500 - 50 * few],
    [({ few }) => `A piece of cloth is ${few} m long. How many pieces 50 cm long can be cut from it?`, ({ few }) => 2 * few],
    [({ few }) => `The product of two numbers is ${8 * few}. One of the numbers is 8. What is the other number?`, ({ few }) => few],
    [({ large, few }) => `There are ${few} more girls than boys in a school. There are ${large} girls. How many children are there in the school?`, ({ large, few }) => 2 * large - few],
  ],
  'both that are named': [
    [({ small, few }) => `A bag of crisps costs ${small}p. A drink costs ${few}p more. How much do a bag of crisps and a drink cost?`, ({ small, few }) => 2 * small + few],
  ],
  'ratios that are used': [
    [({ few }) => `The ratio of flour to butter in a recipe is 3 : 2. How much butter is needed for ${3 * few} g of flour?`, ({ few }) => 2 * few],
    [({ A, B, few }) => `${A} and ${B} share some money in the ratio 4 : 1. ${A} gets £${4 * few}. How much money do they share?`, ({ few }) => 5 * few],
  ],
  'a share and a part': [
    [({ few }) => `There are ${40 * few} seats in a hall. 1/4 of them are blue, ${few} are red and the rest are green. How many seats are green?`, ({ few }) => 29 * few],
  ],
};

describe('what a picture shows at first', () => {
  const stories: readonly ((told: Told) => string)[] = [
    ({ few }) => `There are ${40 * few} seats in a hall. 1/4 of them are blue, ${few} are red and the rest are green. How many seats are green?`,
    ({ A, few }) => `${A} had £${8 * few}. ${A} spent 1/4 of the money on a book and £${few} on a game. How much did ${A} have left?`,
    ({ few }) => `Half of the ${2 * few} pupils in Year 3 and a third of the ${6 * few} pupils in Year 4 can swim. How many pupils can swim altogether?`,
    ({ few }) => `There are ${5 * few} children in a class. ${2 * few} are girls. What fraction of the class are girls?`,
  ];
  it.each(stories.map((text) => [text({ A: 'Ali', B: 'Beth', large: 70, small: 30, few: 6 }), text] as const))('no value that is not told: %s', (_, text) => {
    fc.assert(fc.property(told, (numbers) => {
      const [model] = only(text(numbers)).models;
      const words = [...text(numbers).matchAll(/\d+/g)].map(([word]) => word);
      const shown = quantities(barModelOf(model)).flatMap(({ quantity }) => quantity.is === 'known' ? [quantity.value[''] ?? '0'] : []);
      expect({ shown, isTold: shown.every((value) => words.includes(value)) }).toMatchObject({ isTold: true });
    }), { numRuns: 6 });
  });
});

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
    ({ A, B, few }) => `${A} and ${B} have ${10 * few} cards between them. ${A} gives ${B} ${few} cards and now they have the same number. How many cards did ${A} have at first?`,
    ({ few }) => `Tickets cost £${few} for adults and £3 for children. Mr and Mrs Lee take their 3 children. How much do they pay?`,
    ({ large, few }) => `A television was £${large}. It is reduced by £${few}. What fraction of the price is the reduction?`,
    ({ large }) => `A cook uses 2/3 of a bag of rice. ${large} g of rice is left. How much rice was in the full bag?`,
    ({ small, few }) => `The mean of ${few} and another number is ${small}. What is the other number?`,
    ({ small, few }) => `There are ${small} counters in a bag. ${few} are red and 3 are blue. What fraction of the counters are green?`,
    ({ few }) => `A boat goes ${few} km downstream in 40 minutes and comes back in 1 hour. What is the speed of the boat in still water?`,
  ];
  it.each(open.map((text) => [text({ A: 'Ali', B: 'Beth', large: 70, small: 30, few: 6 }), text] as const))('%s', (_, text) => {
    fc.assert(fc.property(told, (numbers) => { expect({ words: text(numbers), sure: only(text(numbers)).sure }).not.toMatchObject({ sure: 'sure' }); }), { numRuns: 6 });
  });
});
