import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { said } from './reader.ts';
import { told, type Case } from './told.ts';

/** Stories in which another of the numbers is asked for than one would think, or a number is told that has nothing to do with it. */
const cases: Readonly<Record<string, readonly Case[]>> = {
  'what they hold': [
    [({ small, few }) => `Each shelf in a shop holds ${small} jars. There are ${few} shelves of jam and 4 shelves of honey. How many jars of honey are there?`, ({ small }) => 4 * small],
    [({ large, small, few }) => `A cafe sold ${large} cups of coffee and ${small} cups of tea yesterday. Today it sold ${few} cups of tea. How many cups of tea did the cafe sell in the two days?`, ({ small, few }) => small + few],
    [({ A, small, few }) => `${A} baked ${6 * small} muffins and ${few} tarts. ${A} packed the muffins into boxes of 6. How many boxes of muffins did ${A} pack?`, ({ small }) => small],
    [({ A, large, small, few }) => `${A} drank ${small + few} cups of water on Monday, ${large} on Tuesday and ${small} on Wednesday. How many more cups of water did ${A} drink on Monday than on Wednesday?`, ({ few }) => few],
    [({ large, small }) => `A jar of honey weighs ${large + small} grams. The empty jar weighs ${small} grams. How much does the honey weigh?`, ({ large }) => large],
  ],
  'what was done, and what is left': [
    [({ large, small, few }) => `The cook used ${small} eggs for breakfast and ${few} eggs for lunch. There are ${large} eggs left. How many eggs did the cook use?`, ({ small, few }) => small + few],
    [({ A, large, small, few }) => `${A} cut ${large} roses and ${small} tulips. ${A} put ${few} roses in a vase. How many flowers did ${A} cut?`, ({ large, small }) => large + small],
    [({ A, small, few }) => `${A} packed ${few} bags with ${small} plums in each bag. There were 4 plums left over. How many plums were there altogether?`, ({ small, few }) => small * few + 4],
    [({ large, small, few }) => `The gardener planted ${small} bulbs in the morning and ${few} bulbs after lunch. He still has ${large} bulbs in his bag. How many bulbs did he have at the start?`, ({ large, small, few }) => large + small + few],
    [({ A, large, small, few }) => `${A} made ${large + small + few} rolls. The family ate ${small} rolls and ${A} gave ${few} rolls to a neighbour. How many rolls did ${A} have left?`, ({ large }) => large],
  ],
  'whose they are': [
    [({ A, large, small, few }) => `${A} received ${small} birthday cards in the post and ${few} by hand. His twin received ${large} cards. How many birthday cards did ${A} receive altogether?`, ({ small, few }) => small + few],
    [({ A, few }) => `${A} ran 5 kilometres every day for ${few} days. His friend ran 4 kilometres every day. How far did ${A} run?`, ({ few }) => 5 * few],
    [({ large, small, few }) => `The red rope is ${large} metres long. The blue rope is ${few} metres shorter than the red rope and the green rope is ${small} metres long. How long is the blue rope?`, ({ large, few }) => large - few],
    [({ B, few }) => `At the shop a notebook costs 3 pounds and a pencil case costs 7 pounds. ${B} bought ${few} notebooks. How much did ${B} pay?`, ({ few }) => 3 * few],
  ],
  'at first, or at that time': [
    [({ large, small, few }) => `At a party there were ${small} boys and ${large} girls. ${few} boys went home early. How many more girls than boys were at the party in the beginning?`, ({ large, small }) => large - small],
    [({ A, B, large, small, few }) => `${A} scored ${small} points in the first game and ${few} points in the second. ${B} scored ${large} points in the first game. How many more points did ${B} score than ${A} in the first game?`, ({ large, small }) => large - small],
  ],
  'whose they are, be they people or vans': [
    [({ small, few }) => `A crate holds 24 melons. A lorry brought ${small} crates and a van brought ${few} crates. How many melons did the van bring?`, ({ few }) => 24 * few],
    [({ A, B, large, small, few }) => `There are ${large} cards in a pack. ${A} lost ${few} cards from his pack and ${B} lost ${small} cards from hers. How many cards are left in ${A}'s pack?`, ({ large, few }) => large - few],
    [({ few }) => `A spider has 8 legs and an ant has 6 legs. How many legs do ${few} spiders have?`, ({ few }) => 8 * few],
    [({ A, large, small, few }) => `${A} weighs ${small} kilograms and his dog weighs ${few} kilograms. ${A}'s father weighs ${large} kilograms. How much do ${A} and his dog weigh together?`, ({ small, few }) => small + few],
    [({ A, B, large, small, few }) => `${A} and ${B} had ${large} marbles altogether. ${B} had ${small} marbles. Then ${A} lost ${few} marbles. How many marbles did ${A} have before he lost some?`, ({ large, small }) => large - small],
  ],
  'told, and not asked': [
    [({ B, large, small, few }) => `${B} is saving for a bike that costs ${3 * large} dollars. She has ${small} dollars and her uncle gives her ${few} dollars. How much does ${B} have now?`, ({ small, few }) => small + few],
    [({ large, small, few }) => `Miss Hill handed out ${large} red folders and ${small} blue folders. ${few} blue folders were handed back. How many folders did she hand out?`, ({ large, small }) => large + small],
    [({ B, large, small, few }) => `In a box there are ${small} chocolates with nuts and ${large} without nuts. ${B} eats ${few} of the chocolates with nuts. How many chocolates with nuts are left?`, ({ small, few }) => small - few],
    [({ small, few }) => `A bike shop repaired ${small} bikes last week. This week it repaired ${few} bikes more than last week and sold 3 bikes. How many bikes did it repair this week?`, ({ small, few }) => small + few],
    [({ B, large, small, few }) => `${B} has ${small} coins in her purse and ${large} coins in her money box. She takes ${few} coins out of the money box. How many coins are in the money box now?`, ({ large, few }) => large - few],
    [({ A, large, small, few }) => `${A} spent ${small} dollars of his ${2 * large} dollars on Friday and ${few} dollars on Saturday. How much did ${A} spend in the two days?`, ({ small, few }) => small + few],
  ],
  'which of the groups': [
    [({ small, few }) => `In the cafe each table seats 4 people and there are ${small} tables inside and ${few} tables outside. How many people can sit outside?`, ({ few }) => 4 * few],
    [({ A, few }) => `${A} has ${few} baskets of 15 lemons and 2 baskets of 18 oranges. How many lemons does ${A} have?`, ({ few }) => 15 * few],
    [({ B, large, small, few }) => `There are ${large} pages in an album. ${B} has filled ${small} pages with photos. Each page holds ${few} photos. How many photos has ${B} put into the album?`, ({ small, few }) => small * few],
    [({ A, few }) => `${A} has ${few} notes of 20 pounds and 3 coins of 2 pounds. How many pounds does ${A} have?`, ({ few }) => 20 * few + 6],
  ],
  'on that day, in that game': [
    [({ A, large, small, few }) => `${A} read ${large} pages on Saturday and ${small} pages on Sunday. His brother read ${few} pages on Saturday. How many more pages did ${A} read on Saturday than his brother?`, ({ large, few }) => large - few],
    [({ A, large, small, few }) => `${A} scored ${large} goals in the first season, ${small} goals in the second season and ${few} goals in the third season. How many goals did ${A} score in the first and third seasons together?`, ({ large, few }) => large + few],
    [({ large, small }) => `Jon's sunflower was ${small} centimetres tall in June and ${large} centimetres tall in August. How much did it grow from June to August?`, ({ large, small }) => large - small],
    [({ A, large, small, few }) => `After ${A} used ${few} nails he had ${small} nails left. Then he found ${large} more nails in a drawer. How many nails did ${A} have before he used any?`, ({ small, few }) => small + few],
    [({ A, large, small, few }) => `After ${A} used ${few} nails he had ${small} nails left. Then he found ${large} more nails in a drawer. How many nails does ${A} have now?`, ({ large, small }) => small + large],
    [({ large, small, few }) => `A gardener needs ${large} plants. He has grown ${small} plants and bought ${few} plants. How many plants has he got so far?`, ({ small, few }) => small + few],
  ],
  'whose of two': [
    [({ A, B, large, small, few }) => `${A}'s class collected ${large} kilograms of paper and ${few} kilograms of glass. ${B}'s class collected ${small} kilograms of paper. How many more kilograms of paper did ${A}'s class collect than ${B}'s class?`, ({ large, small }) => large - small],
    [({ A, B, large, few }) => `${A}'s kite flew ${large} metres high and ${B}'s kite flew ${few} metres higher. How high did ${B}'s kite fly?`, ({ large, few }) => large + few],
  ],
  'each has his own': [
    [({ A, B, large, small, few }) => `${A} took ${large} shots and scored ${small} of them. ${B} took 55 shots and scored ${few}. How many shots did ${A} miss?`, ({ large, small }) => large - small],
    [({ A, B, small, few }) => `${A} picked 3 times as many cherries as ${B}. ${B} picked ${small} cherries and ate ${few}. How many cherries did ${A} pick?`, ({ small }) => 3 * small],
    [({ small, few }) => `Grandma gave Tess ${small} dollars and Grandpa gave her ${few} dollars. Tess spent 3 dollars. How much money did Tess get from her grandparents?`, ({ small, few }) => small + few],
    [({ large, small, few }) => `Hilda read ${few} chapters of a book with ${small} pages in each chapter. The book has ${large} chapters. How many pages did Hilda read?`, ({ small, few }) => small * few],
    [({ small, few }) => `The ferry made ${small} trips on Monday and ${few} trips on Tuesday. It carried 45 people on each trip. How many people did it carry on Tuesday?`, ({ few }) => 45 * few],
    [({ B, large, small, few }) => `${B} had ${2 * large} beads. She made a necklace with ${small + few} beads and a bracelet with ${small} beads. How many more beads are in the necklace than in the bracelet?`, ({ few }) => few],
    [({ large, small, few }) => `Some children were playing tag. ${small} children went home and then ${few} more came to play. Now ${large} children are playing. How many children were playing tag to begin with?`, ({ large, small, few }) => large + small - few],
  ],
  'both, and one of them': [
    [({ large, small }) => `Jules and his sister picked ${large} kilograms of grapes. Jules picked ${small} kilograms. How many kilograms did his sister pick?`, ({ large, small }) => large - small],
    [({ A, B, large, small, few }) => `${A} ran ${few} laps and walked ${small} laps. ${B} ran ${large} laps and walked 3 laps. How many laps did ${A} and ${B} run altogether?`, ({ large, few }) => large + few],
    [({ large, small, few }) => `In one box there are ${small} pens, and in another box there are ${large} pens. Mrs Low takes ${few} pens out of the second box. How many pens are in the second box now?`, ({ large, few }) => large - few],
    [({ large, small }) => `A baker makes ${large} loaves every morning and ${small} loaves every afternoon. How many more loaves does he make in the morning than in the afternoon?`, ({ large, small }) => large - small],
  ],
  'either of two': [
    [({ large, small, few }) => `The kitchen baked ${large} pizzas. ${small} pizzas were sold and the teachers ate ${few}. How many pizzas were sold or eaten?`, ({ small, few }) => small + few],
    [({ A, large, small, few }) => `${A} has ${large} blocks. ${small} are red, ${few} are yellow and the others are green. How many blocks are red or yellow?`, ({ small, few }) => small + few],
  ],
  'until then': [
    [({ large, small, few }) => `A shop had ${large} bicycles. It sold ${small} bicycles in May and ${few} bicycles in June. How many bicycles did the shop have at the end of June?`, ({ large, small, few }) => large - small - few],
    [({ B, small, few }) => `${B} has ${few} more stamps than her brother. Her brother has ${small} stamps. ${B} uses 3 of her stamps. How many stamps did ${B} have before she used any?`, ({ small, few }) => small + few],
    [({ small, few }) => `There were ${small} balloons at the party, and ${few} burst. The clown brought 10 balloons more. How many balloons were there then?`, ({ small, few }) => small - few + 10],
    [({ B, large, small, few }) => `${B} counted ${small} ducks and ${large} swans on the lake. Then ${few} ducks flew off. How many birds are still on the lake?`, ({ large, small, few }) => large + small - few],
    [({ A, large, small, few }) => `${A} has ${large} football cards and ${small} baseball cards. He swaps ${few} football cards for 3 baseball cards. How many football cards does ${A} have now?`, ({ large, few }) => large - few],
  ],
  'the others of them': [
    [({ large, small, few }) => `On Tuesday ${small} people visited the castle. On Wednesday ${large} people visited it and ${few} of them were children. How many adults visited the castle on Wednesday?`, ({ large, few }) => large - few],
    [({ large, small }) => `There are ${large} seats on a bus and ${small} of them are empty. How many seats are taken?`, ({ large, small }) => large - small],
    [({ large, small, few }) => `A library has ${large} story books and ${few} picture books. ${small} of the story books are out on loan. How many story books are in the library now?`, ({ large, small }) => large - small],
  ],
};

describe.each(Object.entries(cases))('%s', (_, some) => {
  it.each(some.map(([text, sure]) => [text({ A: 'Ali', B: 'Beth', large: 70, small: 30, few: 6 }), text, sure] as const))('%s', (_text, text, sure) => {
    fc.assert(fc.property(told, (one) => { expect({ text: text(one), said: said(text(one)) }).toEqual({ text: text(one), said: `sure ${sure(one)}` }); }), { numRuns: 8 });
  });
});

it('does not take away what is only taken', () => {
  expect(said('A hotel has 8 floors with 14 rooms on each floor. 37 rooms are taken. How many rooms does the hotel have?')).not.toBe('sure 75');
  expect(said('A hotel has 8 floors with 14 rooms on each floor. 37 rooms are taken. How many rooms are free?')).toBe('sure 75');
});

it('does not take what was eaten from what was picked', () => {
  expect(said('Jules and his sister picked 41 kilograms of grapes. Jules picked 23 kilograms. They ate 2 kilograms. How many kilograms did his sister pick?')).toBe('not sure');
});

it('says nothing where what is told last happened first, or where twice something is left', () => {
  expect(said('When Jack came home he had 14 pencils. He had given 6 pencils to friends and lost 2. How many pencils did he take to school?')).toBe('not sure');
  expect(said('Matt had 34 dollars. After he bought a ball he had 19 dollars left, and after he bought a cap he had 7 dollars left. How much did the ball cost?')).toBe('not sure');
});
