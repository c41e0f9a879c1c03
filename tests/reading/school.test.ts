import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Fraction } from '../../widgets/maths/exact.ts';
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
  'a voucher': [
    [({ few, small }) => `Three friends have a meal for £${3 * small + few}. They have a £${few} voucher. They share the cost equally. How much does each friend pay?`, ({ small }) => small],
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
  'a share, and what is not of it': [
    [({ few }) => `A pair of trainers normally costs £${4 * few}. In a sale, there is 1/4 off. What is the sale price?`, ({ few }) => 3 * few],
    [({ few }) => `A coat costs £${3 * few}. Its price is reduced by a third. What is the new price?`, ({ few }) => 2 * few],
    [({ few }) => `In a sale all prices are reduced by 1/5. The sale price of a lamp is £${4 * few}. What was the price before the sale?`, ({ few }) => 5 * few],
    [({ few }) => `35% of the ${20 * few} seats in a theatre are empty. How many seats are taken?`, ({ few }) => 13 * few],
    [({ few }) => `Two thirds of the children in a class are girls. There are ${few} boys. How many children are in the class?`, ({ few }) => 3 * few],
    [({ few }) => `There are ${5 * few} cars in a car park. 2/5 of them are red and the rest are blue. How many of the cars are blue?`, ({ few }) => 3 * few],
    [({ A, few }) => `${A} spends 2/5 of the savings on a game. The game costs £${2 * few}. How much were the savings?`, ({ few }) => 5 * few],
  ],
  'steps back to a number': [
    [({ few, small }) => `A number is halved and then ${few} is added. The answer is ${small}. What was the number?`, ({ few, small }) => 2 * (small - few)],
    [({ A, few, small }) => `${A} thinks of a number. ${A} adds ${few} and then divides by 5. The answer is ${small}. What number did ${A} think of?`, ({ few, small }) => 5 * small - few],
    [({ few, small }) => `I think of a number. I subtract ${few} from it and multiply the result by 3. My answer is ${3 * small}. What is my number?`, ({ few, small }) => small + few],
    [({ A, few, small }) => `${A} thinks of a number, doubles it, adds ${2 * few} and then halves the result. ${A} gets ${small}. What number did ${A} think of?`, ({ few, small }) => small - few],
  ],
  'sides, and the way around': [
    [({ few, small }) => `A rectangle has an area of ${few * small} square centimetres. Its width is ${few} cm. What is its length?`, ({ small }) => small],
    [({ few }) => `A regular hexagon has sides of ${few} cm. What is its perimeter?`, ({ few }) => 6 * few],
    [({ few }) => `The perimeter of an equilateral triangle is ${3 * few} cm. What is the length of one side?`, ({ few }) => few],
    [({ few }) => `A triangle has a perimeter of ${3 * few + 3} cm. Two of its sides are ${few} cm and ${few + 1} cm. How long is the third side?`, ({ few }) => few + 2],
    [({ few, small }) => `A rectangular card is ${small} cm long. Its width is ${few} cm less than its length. What is the perimeter of the card?`, ({ few, small }) => 4 * small - 2 * few],
  ],
  'several at once': [
    [({ few, small }) => `Mum buys 3 kg of carrots at £${few} per kilogram and 2 kg of onions at £${small} per kilogram. How much does she spend?`, ({ few, small }) => 3 * few + 2 * small],
    [({ few, small }) => `A plumber charges a £${small} call-out fee and £${few} per hour. How much does he charge for 3 hours of work?`, ({ few, small }) => small + 3 * few],
    [({ few }) => `Five parcels have a mean weight of ${few} kg. What is the total weight of the five parcels?`, ({ few }) => 5 * few],
    [({ A, B, few }) => `${A} saves £${few + 3} a week and ${B} saves £${few} a week. How much more than ${B} does ${A} save in 6 weeks?`, () => 18],
    [({ small, few }) => `A ribbon is cut into three pieces. The first piece is ${small} cm long. The second piece is ${few} cm longer than the first piece. The third piece is twice as long as the first piece. How long was the ribbon altogether?`, ({ small, few }) => 4 * small + few],
    [({ few }) => `In an orchard, there are 3 times as many apple trees as pear trees. There are ${2 * few} more apple trees than pear trees. How many pear trees are there?`, ({ few }) => few],
    [({ A, few }) => `${A} has some cards. ${A} gives 17 cards to Zoe and shares the remaining ${4 * few} cards equally between 4 cousins. How many cards does each cousin get?`, ({ few }) => few],
    [({ few }) => `A factory makes ${50 * few} toys a day. It packs them in boxes of 50. How many boxes does it fill in 5 days?`, ({ few }) => 5 * few],
    [({ few, small }) => `There are ${few * small + 1} pupils going on a trip. Each minibus can carry ${few} pupils. What is the smallest number of minibuses needed?`, ({ small }) => small + 1],
  ],
  'some of a kind, and what is told the other way round': [
    [({ small, few }) => `A bag contains ${few} red counters, 7 blue counters and some green counters. There are ${small + few + 7} counters in the bag. How many green counters are there?`, ({ small }) => small],
    [({ large, small }) => `The population of a village is ${large}. Last year it was ${small}. By how many people has it increased?`, ({ large, small }) => large - small],
    [({ large, few }) => `A rugby team scored ${large} points this season. That is ${few} points fewer than last season. How many points did they score last season?`, ({ large, few }) => large + few],
    [({ large, small }) => `A lorry and its load weigh ${large} tonnes. The lorry weighs ${small} tonnes. What is the weight of the load in tonnes?`, ({ large, small }) => large - small],
    [({ A, few }) => `${A} and her dad weigh ${3 * few} kg together. ${A}'s dad weighs twice as much as ${A}. How much does ${A} weigh?`, ({ few }) => few],
    [({ A, small, few }) => `${A} had £${small + 3 * few}. After buying 3 identical plants ${A} had £${small}. How much did each plant cost?`, ({ few }) => few],
    [({ A, few }) => `${A} saves 20p coins. ${A} has ${5 * few} of them. How much money does ${A} have in pounds?`, ({ few }) => few],
    [({ few }) => `A train travels at 90 km per hour. How long does it take to travel ${45 * few} km, in hours?`, ({ few }) => few % 2 === 0 ? few / 2 : `${few}/2`],
    [({ A, few }) => `${A} scores ${few}, ${few + 2}, ${few + 4} and ${few + 6} in four tests. What is the mean score?`, ({ few }) => few + 3],
    [({ small, few }) => `Class 6 collected ${small} bottle tops in September and ${few} in October. They need 100 bottle tops. How many more do they need?`, ({ small, few }) => 100 - small - few],
  ],
  'rate after rate': [
    [({ A, few }) => `${A} is paid £${few} per hour. ${A} works from Monday to Friday for 7 hours a day. How much is ${A} paid for the week?`, ({ few }) => 35 * few],
    [({ A, few }) => `${A} runs 3 laps a day. Each lap is 400 m. How many metres does ${A} run in ${few} days?`, ({ few }) => 1200 * few],
    [({ few, small }) => `Each class has ${small} pupils. Each pupil needs ${few} pencils. How many pencils are needed for 7 classes?`, ({ few, small }) => 7 * few * small],
  ],
  'shares of several': [
    [({ A, B, few }) => `${A}, ${B} and Zoe share some sweets in the ratio 3 : 4 : 5. Zoe gets ${5 * few} sweets. How many sweets does ${A} get?`, ({ few }) => 3 * few],
    [({ few }) => `Half of the ${2 * few} pupils in Year 3 and a third of the ${6 * few} pupils in Year 4 can swim. How many pupils can swim altogether?`, ({ few }) => 3 * few],
    [({ few }) => `A car uses 1 litre of petrol to travel 14 km. How many litres of petrol are needed for a journey of ${14 * few} km?`, ({ few }) => few],
  ],
  'what each of several does': [
    [({ A, B, few, small }) => `${A} and ${B} each buy a sandwich for £${few} and a drink for £${small}. How much do they spend altogether?`, ({ few, small }) => 2 * few + 2 * small],
    [({ few, small }) => `Grandad has 3 grandchildren. He gives each of them £${few} and keeps £${small} for himself. How much did he have?`, ({ few, small }) => 3 * few + small],
  ],
  'the rest of a share, more of it, and angles': [
    [({ few }) => `In a year group, 7/10 of the ${10 * few} pupils have school dinners. The others bring a packed lunch. How many bring a packed lunch?`, ({ few }) => 3 * few],
    [({ few }) => `A shop sells ${20 * few} newspapers on Saturday and 15% more on Sunday. How many newspapers does it sell on Sunday?`, ({ few }) => 23 * few],
    [({ few, small }) => `Two angles of a triangle are ${small + 20} degrees and ${few + 40} degrees. What is the size of the third angle?`, ({ few, small }) => 120 - small - few],
  ],
  'the rest of several, which is shared or packed': [
    [({ large, small, few }) => `A bakery makes ${large + small + 5 * few} rolls. It sells ${large} in the morning and ${small} in the afternoon. The rest are packed equally into 5 boxes. How many rolls are in each box?`, ({ few }) => few],
    [({ A, B, large, small, few }) => `${A} has ${large + small + 4 * few} beads. ${A} loses ${small} and gives ${large} to ${B}. ${A} shares the rest equally between 4 friends. How many beads does each friend get?`, ({ few }) => few],
    [({ large, small, few }) => `A farmer has ${large + small + 12 * few} eggs. He sells ${small} on Monday and ${large} on Tuesday. The rest are packed in boxes of 12. How many boxes does he need?`, ({ few }) => few],
    [({ A, small, few }) => `${A} has £${small + 12 + 3 * few}. ${A} spends £${small} on a coat and £12 on a book. ${A} shares the rest equally between 3 friends. How much does each get?`, ({ few }) => few],
  ],
  'two measures beside each other, of two things': [
    [({ A, few }) => `${A} buys ${few} kg of rice and 350 g of beans. How many grams of food does ${A} buy altogether?`, ({ few }) => 1000 * few + 350],
    [({ A, few }) => `${A} buys 2 kg of rice and ${10 * few} g of beans. How much heavier is the rice than the beans?`, ({ few }) => new Fraction(200 - few, 100).toFraction()],
  ],
  'groups up to an aim, and a book that is being read': [
    [({ A, small, few }) => `${A} saves £5 each week. ${A} already has £${small}. How many weeks will it take until ${A} has £${small + 5 * few}?`, ({ few }) => few],
    [({ A, small, few }) => `${A} has ${small} cards. ${A} gets 6 cards each day. How many days will it take ${A} to have ${small + 6 * few} cards?`, ({ few }) => few],
    [({ small, few }) => `A plant is ${small} cm tall. It grows 3 cm a week. How many weeks will it take to reach ${small + 3 * few} cm?`, ({ few }) => few],
    [({ A, large, few }) => `${A} is reading a book with ${large + 25 * few} pages. ${A} has read ${large} pages. ${A} reads 25 pages a day from now on. How many days will it take to finish the book?`, ({ few }) => few],
  ],
  'prices for whom': [
    [({ large, small }) => `A ticket costs £${large} for an adult and £${small} for a child. 2 adults and 3 children go. How much do they pay?`, ({ large, small }) => 2 * large + 3 * small],
    [({ large, small }) => `A ticket costs £${large} for an adult and £${small} for a child. How much does it cost for an adult and 3 children?`, ({ large, small }) => large + 3 * small],
  ],
  'several rates': [
    [({ A, small, few }) => `Every day ${A} spends ${few} hours learning English and 3 hours learning Chinese. How many hours does ${A} spend on English in ${small} days?`, ({ small, few }) => few * small],
    [({ A, large, small, few }) => `${A} earns £${large} every week. The job lasts ${few} weeks. ${A} pays £${small} rent each week. How much does ${A} save in that time?`, ({ large, small, few }) => few * (large - small)],
    [({ A, small, few }) => `White shirts come in packs of 6. ${A} bought ${few} packs. Blue shirts come in packs of 9 and ${A} bought ${small} packs. How many shirts did ${A} buy in all?`, ({ small, few }) => 6 * few + 9 * small],
  ],
  'how many more, when there came some to one of them': [
    [({ A, large, small, few }) => `${A} had ${large} cards and ${few} books on a shelf. Later ${A} added ${small - few} more books. How many more cards than books are on the shelf?`, ({ large, small }) => large - small],
    [({ A, B, large, small, few }) => `${A} brought ${large} balloons and ${B} brought ${small} balloons to the park. Then ${A} bought ${few} more balloons. How many more balloons did ${A} have than ${B}?`, ({ large, small, few }) => large + few - small],
  ],
  'so many out of all': [
    [({ A, large, small }) => `In a test ${A} got ${small} out of ${large} questions right. How many did ${A} get wrong?`, ({ large, small }) => large - small],
    [({ large, small }) => `${small} out of ${large} pupils are boys. How many girls are there?`, ({ large, small }) => large - small],
    [({ large, small }) => `${small} out of ${large} children walk to school. How many do not walk to school?`, ({ large, small }) => large - small],
  ],
  'beside a number, and the other piece': [
    [({ large, few }) => `A number is ${few} less than ${large}. What is the number?`, ({ large, few }) => large - few],
    [({ large, few }) => `A number is ${few} more than ${large}. What is the number?`, ({ large, few }) => large + few],
    [({ large, small }) => `A rope ${large} m long is cut into two pieces. One piece is ${small} m long. How long is the other piece?`, ({ large, small }) => large - small],
  ],
  'both of two numbers': [
    [({ small, few }) => `Two numbers have a sum of ${2 * small + few} and a difference of ${few}. What are the numbers?`, ({ small, few }) => small + few],
    [({ small, few }) => `The difference between two numbers is ${few} and their total is ${2 * small + few}. Find the two numbers.`, ({ small, few }) => small + few],
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
    ({ few }) => `There are ${5 * few} cars in a car park. 2/5 of them are red. How many of the cars are blue?`,
    ({ few }) => `A farmer has ${4 * few} animals. 1/4 of them are pigs. How many cows does he have?`,
    ({ few }) => `Wages of £${10 * few} are increased by 1/10. What are the new wages?`,
    ({ few }) => `I think of a number. I subtract it from ${10 * few} and double the result. My answer is 30. What is my number?`,
    ({ few }) => `It takes ${few} people 8 hours to paint a fence. How many person-hours of work is that?`,
    ({ few }) => `Grass seed costs $${few} per package and covers 50 square feet. What did it cost to seed the lawn with a 10 ft. leash in the middle?`,
    ({ few }) => `A tank holds ${20 * few} litres. It is 3/4 full. 10 litres are taken out. How many litres are left in the tank?`,
    ({ few }) => `A school has ${20 * few} pupils. 55% are girls. How many more girls than boys are there?`,
    ({ A, few }) => `${A} is paid £${few} an hour. On Sunday ${A} is paid double. How much does ${A} get for 6 hours on Sunday?`,
    ({ few }) => `Orange squash is made with 1 part squash and ${few} parts water. How much squash is needed to make 2 litres, in millilitres?`,
    ({ small, few }) => `A ribbon of 3 m is cut. ${small} cm is kept and the rest is shared among ${few} girls. How long is each piece?`,
    ({ small, few }) => `A shop has ${small + 60} red pens. It sells ${small} blue pens and 20 green pens. The rest are put equally into ${few} pots. How many pens are in each pot?`,
    ({ small, few }) => `A ticket for a film costs £${small} for an adult and £${few} for a child. Mr and Mrs Khan take their three children. How much do they pay?`,
    ({ A, large, small }) => `In a test ${A} got ${small} out of ${large} questions right. How many did ${A} get right?`,
    ({ large, small, few }) => `${large} pupils are in Class A, ${small} pupils are in Class B and ${few} pupils are in Class C. How many pupils are in Class A and Class C together?`,
    ({ small, few }) => `2/3 of a number is ${few} more than ${small}. What is the number?`,
  ];
  it.each(open.map((text) => [text({ A: 'Ali', B: 'Beth', large: 70, small: 30, few: 6 }), text] as const))('%s', (_, text) => {
    fc.assert(fc.property(told, (numbers) => { expect({ words: text(numbers), sure: only(text(numbers)).sure }).not.toMatchObject({ sure: 'sure' }); }), { numRuns: 6 });
  });
});
