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
  'seats and people': [
    [({ large, small }) => `There are ${small} people in a cinema. The cinema has ${large} seats. How many seats are empty?`, ({ large, small }) => large - small],
    [({ small, few, large }) => `${small} children and ${few} adults came to the show. The hall has ${large + 10} seats. How many seats were empty?`, ({ large, small, few }) => large + 10 - small - few],
  ],
  'years ago, and years from now': [
    [({ A, large, few }) => `${A} is ${large}. How old was ${A} ${few} years ago?`, ({ large, few }) => large - few],
    [({ A, small, few }) => `${A} is ${small} years old. How old will ${A} be in ${few} years?`, ({ small, few }) => small + few],
    [({ A, small, few }) => `In ${few} years ${A} will be ${small}. How old is ${A} now?`, ({ small, few }) => small - few],
    [({ A, small, few }) => `If ${few} years ago ${A} was ${small} years old, how old is ${A} now?`, ({ small, few }) => small + few],
  ],
  'groups of equal groups': [
    [({ few }) => `There are ${few} days in a camp and 24 hours in a day. How many hours are there in the camp?`.replaceAll('camp', 'week'), ({ few }) => 24 * few],
    [({ few, small }) => `Each box holds ${few} packs. Each pack holds ${small} pens. How many pens are in 3 boxes?`, ({ few, small }) => 3 * few * small],
    [({ few, small }) => `A shelf holds ${few} crates and each crate holds ${small} bottles. How many bottles are there on a shelf?`, ({ few, small }) => few * small],
  ],
  'a comparison, and then a change': [
    [({ A, B, small, few }) => `${A} has twice as many coins as ${B}. ${B} has ${small} coins. ${A} gives away ${few} coins. How many coins does ${A} have now?`, ({ small, few }) => 2 * small - few],
    [({ A, B, large, small, few }) => `${A} has ${large} shells. ${B} has ${small} fewer shells than ${A}. ${B} finds ${few} more. How many shells does ${B} have now?`, ({ large, small, few }) => large - small + few],
    [({ A, B, small, few }) => `${A} has ${small} apples. ${B} has ${few} more. How many apples does ${B} have?`, ({ small, few }) => small + few],
  ],
  'the same for both': [
    [({ A, B, small, few }) => `${A} has ${small + 2 * few} marbles and ${B} has ${small}. How many marbles must ${A} give ${B} so that they have the same number?`, ({ few }) => few],
  ],
  'change from a note': [
    [({ few }) => `Each ticket costs £${few}. A family buys 4 tickets and pays with a £50 note. How much change do they get?`, ({ few }) => 50 - 4 * few],
    [({ A, few }) => `${A} bought ${few} pens at $2 each and a book for $9. ${A} paid with a $50 bill. How much change did ${A} get?`, ({ few }) => 41 - 2 * few],
  ],
  'one rate, and other prices': [
    [({ A, few, small }) => `${A} had $${small + 30}. ${A} bought ${few} pens at $2 each and a book for $9. How much money does ${A} have left?`, ({ few, small }) => small + 21 - 2 * few],
    [({ few, small }) => `A box of pencils costs £${few}. A box of pens costs £${small}. How much do 3 boxes of pencils and 2 boxes of pens cost?`, ({ few, small }) => 3 * few + 2 * small],
  ],
  'groups that are put into others, go, or are filled': [
    [({ A, few }) => `${A} bought ${2 * few} packs of pencils. Each pack has 24 pencils. ${A} put the pencils in rows with 16 in each row. How many rows could ${A} make?`, ({ few }) => 3 * few],
    [({ small, few }) => `A bakery made ${8 * small} muffins. It put them in boxes of 8 and sold ${few} boxes. How many boxes are left?`, ({ small, few }) => small - few],
    [({ few, small }) => `In a car park there are ${few} rows. Each row has space for 15 cars. ${small} cars are parked. How many more cars can park?`, ({ few, small }) => 15 * few - Math.min(small, 15 * few)],
    [({ A, small, few }) => `${A} has ${small + 8 * few} photos. ${A} put ${small} photos into one album and put the rest into 8 different albums. How many photos were in each of the albums?`.replace('each of the albums', 'each of the 8 albums'), ({ few }) => few],
    [({ A, few }) => `${A} has ${5 * few} apples. ${A} uses 5 apples for each pie. How many apples are left after ${A} bakes 3 pies?`.replace(/after \w+ bakes/, 'after she bakes'), ({ few }) => 5 * few - 15],
  ],
  'trips with a full load': [
    [({ small, few }) => `A truck can carry ${few} boxes. How many trips are needed to carry ${few * small} boxes?`, ({ small }) => small],
    [({ few }) => `A baker uses ${few} eggs for one cake. She has ${5 * few} eggs. How many cakes can she bake?`, () => 5],
  ],
  'what was had is not spent': [
    [({ A, large, small, few }) => `${A} had ${large} cents. ${A} bought a pen for ${small} cents. ${A} bought a sweet for ${few} cents. How much money did ${A} spend altogether?`, ({ small, few }) => small + few],
  ],
  'kinds of what is asked for': [
    [({ large, small, few }) => `A shop sold ${large} pairs of boots, ${small} pairs of trainers and ${few} pairs of sandals. How many pairs of shoes did it sell?`, ({ large, small, few }) => large + small + few],
  ],
  'two kinds of one whole': [
    [({ large, small }) => `A club has ${large + small} members. ${small} are boys. How many more girls than boys are there?`, ({ large, small }) => large - small],
    [({ few }) => `There are 4 times as many boys as girls in a club. There are ${5 * few} children in the club. How many girls are there?`, ({ few }) => few],
  ],
  'what a word is': [
    [({ A, large, small, few }) => `${A} had ${large} figures on a shelf. ${A} added ${small} more and later removed ${few}. How many figures are on the shelf?`, ({ large, small, few }) => large + small - few],
    [({ A, large, small }) => `${A} is reading a ${large} page book. ${A} has already read ${small} pages. How many pages does ${A} have left to read?`, ({ large, small }) => large - small],
    [({ A, small }) => `${A} spent half of the money on a game that cost £${small}. How much money did ${A} have at first?`, ({ small }) => 2 * small],
    [({ few }) => `${few} children ride a big wheel every 5 minutes. How many children ride the big wheel in 15 minutes?`, ({ few }) => 3 * few],
    [({ A, small }) => `${A} wants to read a book with ${10 * small} pages. If ${A} reads the same number of pages each night, how many must ${A} read each night to finish in 10 days?`, ({ small }) => small],
  ],
  'two parts of a whole, one against the other': [
    [({ small, few }) => `A plank ${small * 2 + few} cm long is cut into two pieces. One piece is ${few} cm longer than the other. How long is the shorter piece?`, ({ small }) => small],
    [({ small, few }) => `Two numbers add up to ${small * 2 + few}. One is ${few} more than the other. What is the larger number?`, ({ small, few }) => small + few],
    [({ few }) => `The sum of two numbers is ${few * 4}. One number is 3 times the other. What is the smaller number?`, ({ few }) => few],
  ],
  'a side of a shape': [
    [({ few }) => `The perimeter of a square is ${few * 4} cm. How long is each side?`, ({ few }) => few],
    [({ small }) => `A hexagon has a perimeter of ${small * 6} cm. All its sides are equal. What is the length of one side?`.replace(' All its sides are equal.', ''), ({ small }) => small],
    [({ small, few }) => `The perimeter of a rectangle is ${2 * (small + few)} cm. Its length is ${small} cm. What is its width?`, ({ few }) => few],
  ],
  'one step to a number, and a number of a mean': [
    [({ small, few }) => `A number plus ${few} is ${small}. What is the number?`, ({ small, few }) => small - few],
    [({ small, few }) => `${few} more than a number is ${small}. What is the number?`, ({ small, few }) => small - few],
    [({ small, few }) => `A number minus ${few} is ${small}. What is the number?`, ({ small, few }) => small + few],
    [({ small, few }) => `The average of three numbers is ${small}. Two of the numbers are ${small - few} and ${small + 1}. What is the third number?`, ({ small, few }) => small + few - 1],
  ],
  'what else belongs to a rate': [
    [({ small, few }) => `There are ${small} girls and ${few} boys in a class. Each pupil brings 2 pens. How many pens do they bring?`, ({ small, few }) => 2 * (small + few)],
    [({ few }) => `A man walks ${few} km every day. How many kilometres does he walk in 2 weeks?`, ({ few }) => 14 * few],
    [({ few }) => `A box has ${few} rows of chocolates with 5 in each row. Jim eats 8 chocolates. How many chocolates are left?`, ({ few }) => 5 * few - 8],
    [({ few }) => `A pair of socks costs £${few}. How much do 7 pairs cost?`, ({ few }) => 7 * few],
    [({ A, small, few }) => `${A} read ${few} pages on Monday and ${small} pages on Tuesday. The book has 90 pages. How many pages does ${A} still have to read?`, ({ small, few }) => 90 - small - few],
  ],
  'what is said of owners, tasks and parts': [
    [({ small, few }) => `${few} friends each have ${small} stamps. They find 8 more stamps. How many stamps do they have altogether?`, ({ small, few }) => few * small + 8],
    [({ small, few }) => `Three brothers have ${small + 11} toy cars altogether. The eldest has ${few} and the youngest has 5. How many does the other brother have?`, ({ small, few }) => small + 6 - few],
    [({ A, few }) => `${A} scored ${few}, ${few + 3} and ${few + 6} points in three games. What is the average score?`, ({ few }) => few + 3],
    [({ small }) => `There are 30 days in June. It rained on ${Math.min(small, 29)} days. On how many days did it not rain?`, ({ small }) => 30 - Math.min(small, 29)],
    [({ A, few }) => `There are 120 pages in a book. ${A} reads ${few} pages each day. How many pages are left after 5 days?`, ({ few }) => 120 - 5 * few],
    [({ few }) => `A lorry carries 12 crates with 24 bottles in each crate. ${few} bottles break. How many bottles are not broken?`, ({ few }) => 288 - few],
    [({ large, small }) => `A school has ${large} pupils. There are ${small} girls. How many boys are there?`, ({ large, small }) => large - small],
    [({ A, few }) => `${A}'s mum is ${4 * few}. That is 4 times as old as ${A}. How old is ${A}?`, ({ few }) => few],
    [({ A, small, few }) => `${A} has ${small + few} stamps in 2 albums. One album has ${few} stamps. How many stamps are in the other album?`, ({ small }) => small],
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
