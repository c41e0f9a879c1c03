import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { said } from './reader.ts';
import { told, type Case, type Told } from './told.ts';

const cases: Readonly<Record<string, readonly Case[]>> = {
  'two bare numbers, and what is done with them': [
    [({ large, small }) => `What is the sum of ${large} and ${small}?`, ({ large, small }) => large + small],
    [({ large, small }) => `Find the difference between ${small} and ${large}.`, ({ large, small }) => large - small],
    [({ large, few }) => `What is the product of ${large} and ${few}?`, ({ large, few }) => large * few],
    [({ few }) => `What is ${12 * few} divided by ${few}?`, () => 12],
    [({ large, small }) => `If you take ${small} away from ${large}, what number do you get?`, ({ large, small }) => large - small],
    [({ large, small }) => `Subtract ${small} from ${large}. What do you get?`, ({ large, small }) => large - small],
    [({ large, small }) => `What number is ${small} less than ${large}?`, ({ large, small }) => large - small],
    [({ large, small }) => `Which number is ${small} more than ${large}?`, ({ large, small }) => large + small],
    [({ large, small }) => `The number ${large} is how much greater than ${small}?`, ({ large, small }) => large - small],
    [({ large, small }) => `What must you add to ${small} to get ${large}?`, ({ large, small }) => large - small],
  ],
  'the same at several times': [
    [({ A, few }) => `${A} ran ${few} laps on Monday. On Tuesday ${A} ran 4 more laps than on Monday. On Wednesday ${A} ran twice as many laps as on Tuesday. How many laps did ${A} run on Wednesday?`, ({ few }) => 2 * (few + 4)],
    [({ A, few }) => `${A} ran ${few} laps on Monday, ${few + 3} laps on Tuesday and twice as many laps on Wednesday as on Tuesday. How many laps did ${A} run altogether?`, ({ few }) => few + 3 * (few + 3)],
    [({ A, small, few }) => `${A} sold ${small} cups on Friday. On Saturday ${A} sold ${few} cups more. How many cups did ${A} sell on Saturday?`, ({ small, few }) => small + few],
    [({ small, few }) => `A shop sold ${small} lamps in May. In June it sold ${few} fewer lamps. How many lamps did it sell in June?`, ({ small, few }) => small - few],
    [({ A, few }) => `${A} read ${few} pages in the morning. ${A} read 5 times as many pages in the evening as in the morning. How many pages did ${A} read that day?`, ({ few }) => 6 * few],
    [({ A, small, few }) => `${A} read ${small} pages on Monday, ${few} on Tuesday and ${few} on Friday. How many pages did ${A} read in the first three days?`.replace(' in the first three days', ' altogether'), ({ small, few }) => small + 2 * few],
  ],
  'what is not so, and what is cut off': [
    [({ large, small }) => `A magazine has ${large} pages. ${small} pages are advertisements. How many pages are not advertisements?`, ({ large, small }) => large - small],
    [({ few }) => `There are 31 days in July. It was sunny on ${few} days. How many days were not sunny?`, ({ few }) => 31 - few],
    [({ A, large, small }) => `A string is ${large} centimeters long. ${A} cuts off a piece that is ${small} centimeters long. How long is the string that is left?`, ({ large, small }) => large - small],
    [({ A, small, few }) => `${A} had ${few} bags of marbles. There were ${small} marbles in each bag. ${A} gave 14 marbles to a friend and then bought 6 more. How many marbles does ${A} have now?`, ({ small, few }) => few * small - 8],
    [({ small, few }) => `A theater has ${few} rows with ${small} seats in each row. How many people can the theater seat?`, ({ small, few }) => few * small],
  ],
  'so far, put together, and what is gone': [
    [({ A, B, small, few }) => `${A} had ${small} trading cards. ${A} traded ${few} cards for 9 of ${B}'s cards. How many cards does ${A} have now?`, ({ small, few }) => small - few + 9],
    [({ A, few }) => `${A} made ${few} bracelets with 20 beads on each bracelet. ${A} had 200 beads. How many beads were not used?`, ({ few }) => 200 - 20 * few],
    [({ few }) => `${2 * few} ducks were swimming on a pond. Half of them flew away. How many ducks stayed on the pond?`, ({ few }) => few],
    [({ A, few }) => `${A} checked out ${few} mysteries, 3 joke books and 2 atlases. Later ${A} returned 5 of the books. How many books does ${A} still have?`, ({ few }) => few],
    [({ A, large, small }) => `${A} bought a puzzle with ${large} pieces. So far ${A} has put together ${small} pieces. How many pieces are left to put together?`, ({ large, small }) => large - small],
    [({ large, small }) => `A store sold ${small} hammers in the morning and some more in the afternoon. By closing time it had sold ${large} hammers. How many hammers did it sell in the afternoon?`, ({ large, small }) => large - small],
    [({ large, small, few }) => `In a spelling bee, ${large} students started. ${small} were out after the first round and ${few} more were out after the second round. How many students were still in the spelling bee?`, ({ large, small, few }) => large - small - few],
    [({ A, B, small, few }) => `${A} ate ${few} of the ${small} cupcakes, and ${B} ate 3 of them. How many cupcakes were not eaten?`, ({ small, few }) => small - few - 3],
    [({ small, few }) => `Mr. Webb planted ${small} rose bushes. ${few} of them died, and he planted 8 new ones. How many rose bushes does he have now?`, ({ small, few }) => small - few + 8],
    [({ large, small }) => `The scouts hiked ${large} miles in 2 days. They hiked ${small} miles the first day. How many miles did they hike the second day?`, ({ large, small }) => large - small],
    [({ few }) => `There are 52 cards in a deck. Four players each take ${few} cards. How many cards are left in the deck?`, ({ few }) => 52 - 4 * few],
  ],
  'units that are explained, and kinds of a group': [
    [({ small }) => `There are 3 feet in a yard. How many feet are there in ${small} yards?`, ({ small }) => 3 * small],
    [({ few }) => `There are 16 ounces in a pound. A melon weighs ${few} pounds. How many ounces does the melon weigh?`, ({ few }) => 16 * few],
    [({ few, small }) => `A small pizza is cut into 6 slices and a large pizza is cut into ${small} slices. How many slices are there in ${few} small pizzas and 2 large pizzas?`, ({ few, small }) => 6 * few + 2 * small],
    [({ A, few }) => `${A} wants to buy ${few} comic books that cost $4 each. ${A} has $7. How much more money does ${A} need?`, ({ few }) => 4 * few - 7],
    [({ large, small, few }) => `A farmer has ${large} chickens, ${small} goats and ${few} dogs. How many more chickens than goats does the farmer have?`, ({ large, small }) => large - small],
  ],
  'one against two others together': [
    [({ A, B, small, few }) => `${A} has ${small} buttons. ${B} has ${few} buttons. Pia has as many buttons as ${A} and ${B} together. How many buttons does Pia have?`, ({ small, few }) => small + few],
    [({ A, B, small, few }) => `${A} has ${small} buttons and ${B} has ${few} buttons. Pia has twice as many buttons as ${A} and ${B} combined. How many buttons does Pia have?`, ({ small, few }) => 2 * (small + few)],
    [({ A, B, small }) => `${A} has ${small} stickers. ${B} has 6 more stickers than ${A}. Dana has half as many stickers as ${A} and ${B} have together. How many stickers does Dana have?`, ({ small }) => small + 3],
    [({ A, B, small, few }) => `${A} has ${small} cards. ${B} has ${few} cards. Pia has 3 fewer cards than ${A} and ${B} together. How many cards does Pia have?`, ({ small, few }) => small + few - 3],
    [({ A, B, few }) => `${A} is 3 years older than ${B}. ${B} is twice as old as Rick. Rick is ${few} years old. How old is ${A}?`, ({ few }) => 2 * few + 3],
  ],
  'to fill, to grow, and higher': [
    [({ small, large }) => `A tank holds ${large} gallons. Henry has poured in ${small} gallons of water. How many more gallons will it take to fill the tank?`, ({ small, large }) => large - small],
    [({ A, large, small }) => `${A} is ${large} inches tall. Last year ${A} was ${small} inches tall. How many inches did ${A} grow?`, ({ large, small }) => large - small],
    [({ A, large, few }) => `${A} scored ${large} on a spelling test. ${A} scored ${few} points higher on a math test. What was the score on the math test?`.replaceAll(' a spelling', ' the spelling').replaceAll(' a math', ' the math'), ({ large, few }) => large + few],
    [({ few }) => `A jar has ${few} grape candies and twice as many cherry candies. How many cherry candies are in the jar?`, ({ few }) => 2 * few],
    [({ few }) => `A class has ${few} boys and twice as many girls. How many girls are there?`, ({ few }) => 2 * few],
    [({ small, few }) => `A pair of gloves costs $${small}. A scarf costs $${few} more than the gloves. How much do the gloves and the scarf cost together?`, ({ small, few }) => 2 * small + few],
  ],
  'how it was before, told by what is left': [
    [({ A, small, few }) => `${A} picked some peaches. ${A} gave ${few} peaches to a friend and kept the other ${small}. How many peaches did ${A} pick?`, ({ small, few }) => small + few],
    [({ small, few }) => `A teacher put ${few} brushes in each can. She filled ${small} cans and had 2 brushes left over. How many brushes did she have?`, ({ small, few }) => small * few + 2],
    [({ A, large, small }) => `${A} had $${large}. After buying a kite, ${A} had $${small}. How much did the kite cost?`, ({ large, small }) => large - small],
    [({ few }) => `There were ${2 * few} kittens and 13 puppies at the shelter. ${few} kittens and 6 puppies were adopted. How many animals were left at the shelter?`, ({ few }) => few + 7],
    [({ few, small }) => `A classroom has ${few} tables. Four students sit at each table. If there are ${4 * few + small} students in the class, how many students do not have a seat at a table?`, ({ small }) => small],
    [({ few, small }) => `A cook cut ${few} pies into ${small} slices each. Guests ate 19 slices. How many slices are left?`, ({ few, small }) => few * small - 19],
    [({ few }) => `Mrs. Bell shared ${5 * few + 3} grapes equally among 5 children and ate the ones that were left over. How many grapes did Mrs. Bell eat?`, () => 3],
    [({ small, large }) => `The sum of ${small} and a number is ${large}. What is the number?`, ({ small, large }) => large - small],
    [({ few }) => `A kangaroo can jump ${few} feet. How many jumps does it need to go ${8 * few} feet?`, () => 8],
    [({ few, small }) => `A family of ${few} went to the fair. Each ticket cost $${small}, and parking cost $10. How much did the family spend?`, ({ few, small }) => few * small + 10],
    [({ large, small, few }) => `A bike shop sold ${few} bikes in April, ${small} bikes in May, and ${large} bikes in June. How many bikes did it sell in May and June?`, ({ small, large }) => small + large],
  ],
  'who shares with friends': [
    [({ A, few, small }) => `${A} and his ${few} brothers picked ${(few + 1) * small} apples. They shared the apples equally. How many apples did each boy get?`, ({ small }) => small],
    [({ A, few, small }) => `${A} shared ${(few + 1) * small} cookies equally with her ${few} friends. How many cookies did each child get?`, ({ small }) => small],
    [({ A, few, small }) => `${A} shared ${(few + 1) * small} cookies equally among herself and her ${few} friends. How many cookies did each child get?`, ({ small }) => small],
    [({ A, few, small }) => `${A} shared ${few * small} cookies equally among her ${few} friends. How many cookies did each friend get?`, ({ small }) => small],
    [({ A, few, small }) => `${A} and her ${few} friends went to a show. Each ticket cost $${small}. How much did the tickets cost altogether?`, ({ small, few }) => (few + 1) * small],
  ],
  'groups, and what is left over': [
    [({ small }) => `A gardener has ${6 * small + 5} seeds. She plants them in rows of 6. How many seeds will not be in a full row?`, () => 5],
    [({ small }) => `A truck can carry 6 crates at a time. The driver needs to move ${6 * small + 1} crates. How many trips will he have to make?`, ({ small }) => small + 1],
    [({ A, small }) => `${A} has ${10 * small + 3} pennies. ${A} puts them in stacks of 10. How many stacks of 10 can ${A} make?`, ({ small }) => small],
    [({ small, few }) => `A farmer collected ${small * few} eggs. He put them in cartons that hold ${few} eggs each. How many cartons did he fill?`, ({ small }) => small],
    [({ A, few, small }) => `${A} gave each of the ${few} groups in the class ${small} counters. ${A} had 5 counters left over. How many counters did ${A} have to begin with?`, ({ few, small }) => few * small + 5],
    [({ few, small }) => `A store has ${few} tanks. There are ${small} fish in each tank. On Saturday ${2 * few} fish were sold. How many fish were left in the tanks?`, ({ few, small }) => few * small - 2 * few],
    [({ A, few, small }) => `${A} found ${few} starfish, ${small} clams and 9 crabs. Each starfish has 5 arms. How many arms do the starfish have altogether?`, ({ few }) => 5 * few],
  ],
  'prices of some': [
    [({ few, small }) => `Tickets to the circus are $${few} for adults and $3 for children. How much will it cost for 2 adults and ${small} children to go to the circus?`, ({ few, small }) => 2 * few + 3 * small],
    [({ A, few, small }) => `${A} bought ${few} shirts for $14 each and 1 pair of jeans for $${small}. How much money did ${A} spend?`, ({ few, small }) => 14 * few + small],
    [({ small, few }) => `A pencil costs ${small} cents, an eraser costs ${few} cents, and a ruler costs 60 cents. How much do a pencil and a ruler cost together?`, ({ small }) => small + 60],
    [({ A, few, small }) => `${A} earned $${few * small} mowing lawns. ${A} mowed ${few} lawns and charged the same price for each lawn. How much did ${A} charge for each lawn?`, ({ small }) => small],
  ],
  'won by, rose by, and not': [
    [({ large, small }) => `The Eagles scored ${large} points. The Hawks scored ${small} points. By how many points did the Eagles win?`, ({ large, small }) => large - small],
    [({ large, small }) => `The temperature at 6 a.m. was ${small} degrees. By noon, it was ${large} degrees. How many degrees did the temperature rise?`, ({ large, small }) => large - small],
    [({ small }) => `There are 365 days in a year. It rained on ${small} days last year. On how many days did it not rain?`, ({ small }) => 365 - small],
    [({ large, small, few }) => `In a parking lot there are ${large} red cars, ${small} blue cars and ${few} white cars. How many of the cars are not white?`, ({ large, small }) => large + small],
    [({ small }) => `There are twice as many girls as boys in the choir. There are ${small} boys. How many children are in the choir?`, ({ small }) => 3 * small],
    [({ large, small }) => `A stadium has ${large + 100} seats. ${large} tickets were sold before the game, and ${small} more were sold at the gate. How many seats were empty during the game?`, ({ small }) => 100 - small],
  ],
  'fewer than before': [
    [({ A, large, few }) => `${A} had ${large} pens. Today ${A} has ${few} fewer pens. How many pens does ${A} have today?`, ({ large, few }) => large - few],
  ],
  'more or fewer than somebody else, who is not said again': [
    [({ A, B, large, small }) => `${A} picked ${large} pears. ${B} picked ${small} fewer pears. How many pears did ${B} pick?`, ({ large, small }) => large - small],
    [({ A, B, large, small }) => `${A} picked ${large} pears. ${B} picked ${small} more pears. How many pears did ${B} pick?`, ({ large, small }) => large + small],
    [({ A, B, large, small }) => `${A}'s class has ${large} books. ${B}'s class has ${small} fewer books. How many books does ${B}'s class have?`, ({ large, small }) => large - small],
  ],
  'an age against another, and then years': [
    [({ A, B, small, few }) => `${A} is ${small} years old. ${B} is ${few} years older than ${A}. How old will ${B} be in 3 years?`, ({ small, few }) => small + few + 3],
    [({ A, B, small, few }) => `${A} is ${small} years old. ${B} is ${few} years younger than ${A}. How old was ${B} 2 years ago?`, ({ small, few }) => small - few - 2],
    [({ A, few }) => `${A} is ${few} years old. Her uncle is 4 times as old as ${A}. How old will her uncle be in 5 years?`, ({ few }) => 4 * few + 5],
    [({ small, few }) => `Lily is ${small} years old. Her cousin Drew is ${few} years older than she is. How old is Drew?`, ({ small, few }) => small + few],
  ],
  'each of a number of people': [
    [({ A, small, few }) => `${A} wants to give each of the ${small} pupils ${few} pens. ${A} has ${2 * small} pens. How many more pens does ${A} need?`, ({ small, few }) => small * few - 2 * small],
    [({ A, small, few }) => `${A} gave each of ${small} pupils ${few} pens. How many pens did ${A} give away?`, ({ small, few }) => small * few],
    [({ few, small }) => `${2 * few} friends shared ${few} pizzas. Each pizza was cut into ${2 * small} slices. If everyone ate the same number of slices, how many slices did each friend eat?`, ({ small }) => small],
    [({ A, few, small }) => `${A} has ${few} pumpkins. Together they weigh ${few * small} pounds. If all the pumpkins weigh the same, how many pounds does one pumpkin weigh?`, ({ small }) => small],
  ],
  'so much in one hour, and pieces of a length': [
    [({ few, small }) => `In one hour a machine fills ${small} bottles. How many bottles does it fill in ${few} hours?`, ({ few, small }) => few * small],
    [({ A, few }) => `${A} cut a ribbon that was ${8 * few} inches long into pieces that were ${few} inches long. How many pieces did ${A} get?`, () => 8],
    [({ few }) => `A recipe calls for 3 cups of flour for every 2 cups of sugar. If you use ${2 * few} cups of sugar, how many cups of flour do you need?`, ({ few }) => 3 * few],
    [({ A, few }) => `A library charges ${few} cents for each day that a book is late. ${A}'s book was 6 days late. How many cents does ${A} owe?`, ({ few }) => 6 * few],
    [({ A, few }) => `${A} has ${few} pairs of socks. How many socks does ${A} have?`, ({ few }) => 2 * few],
  ],
  'games, gifts and change': [
    [({ small, few }) => `A team won ${small} games and lost ${few}. How many games did the team play?`, ({ small, few }) => small + few],
    [({ small, few }) => `The red team won ${small} games and lost ${few} games. How many games did it play altogether?`, ({ small, few }) => small + few],
    [({ A, large, small, few }) => `${A} picked ${large} pears. ${A} gave ${small} pears to a neighbor and ${few} pears to a teacher. How many pears did ${A} give away?`, ({ small, few }) => small + few],
    [({ A, large, small, few }) => `${A} picked ${large} pears. ${A} gave ${small} pears to a neighbor and ${few} pears to a teacher. How many pears does ${A} have left?`, ({ large, small, few }) => large - small - few],
    [({ A, small }) => `A pack of gum costs ${small} cents. ${A} paid with a one-dollar bill. How many cents did ${A} get back in change?`, ({ small }) => 100 - small],
    [({ A, few }) => `A shelf holds 5 rows of books with ${2 * few} books in each row. If ${A} takes ${few} books off the shelf, how many books remain?`, ({ few }) => 9 * few],
    [({ A, large, small }) => `${A} had ${small} cards. His uncle gave him some more cards. Now ${A} has ${large} cards. How many cards did his uncle give him?`, ({ large, small }) => large - small],
    [({ large, small, few }) => `A clown had ${large} balloons. ${small} of them popped and ${few} blew away. How many balloons does the clown have now?`, ({ large, small, few }) => large - small - few],
  ],
  'what lies elsewhere, and what is not told': [
    [({ large, small, few }) => `A farmer has ${large} cows and ${small} horses in the barn. There are also ${few} chickens in the yard. How many animals are in the barn?`, ({ large, small }) => large + small],
    [({ small, few, large }) => `A box contains ${few} red markers, ${small} blue markers, and some green markers. There are ${large + 10} markers in all. How many green markers are in the box?`, ({ small, few, large }) => large + 10 - small - few],
    [({ A, small, few }) => `${A} planted ${small} bulbs by the fence and ${few} more beside the door. How many bulbs did ${A} plant in all?`, ({ small, few }) => small + few],
    [({ small, few }) => `Last year an oak tree was ${small} feet tall. It grew ${few} feet this year. How tall is it now?`, ({ small, few }) => small + few],
  ],
};

describe.each(Object.entries(cases))('%s', (_, some) => {
  it.each(some.map(([text, sure]) => [text({ A: 'Tom', B: 'Beth', large: 70, small: 30, few: 6 }), text, sure] as const))('%s', (_example, text, sure) => {
    fc.assert(fc.property(told, (numbers) => { expect(`${text(numbers)} ${said(text(numbers))}`).toBe(`${text(numbers)} sure ${sure(numbers)}`); }), { numRuns: 5 });
  });
});

/** The only number that is right; it may say so, or that it is not sure. */
const never: readonly (readonly [text: (told: Told) => string, right: (told: Told) => number])[] = [
  [({ large, small, few }) => `A magazine has ${large} pages. ${small} pages are advertisements and ${few} are blank. How many pages are not advertisements?`, ({ large, small }) => large - small],
  [({ A, small, few }) => `${A} had ${few} bags of marbles. There were ${small} marbles in each bag. ${A} gave 3 bags to a friend and bought 6 marbles. How many marbles does ${A} have now?`, ({ small, few }) => (few - 3) * small + 6],
  [({ A, few, small }) => `${A} had ${small} dollars. ${A} found 2 quarters and spent ${few} dollars. How many dollars does ${A} have left, not counting the quarters?`, ({ small, few }) => small - few],
  [({ A, large, small }) => `${A} put ${small} pieces of a puzzle together in the morning. There were ${large} pieces. How many pieces did ${A} put together?`, ({ small }) => small],
  [({ small, few }) => `A nickel is worth 5 cents. ${small} nickels and ${few} dimes are in a box. How many nickels are in the box?`, ({ small }) => small],
  [({ A, B, small, few }) => `${A} has ${small} cards. ${B} has ${few} cards. Pia has as many cards as ${A} and ${B} together. How many cards does ${A} have?`, ({ small }) => small],
  [({ A, B, small, few }) => `${A} has ${small} cards. ${B} has ${few} cards. Pia has 3 more cards than ${A}, and ${B} has a cat. How many cards does Pia have?`, ({ small }) => small + 3],
  [({ few, small }) => `A cook put ${few} plums in each bowl. She filled ${small} bowls and had 2 plums left over. How many plums does she have now?`, () => 2],
  [({ A, large, small }) => `${A} was ${small} inches tall. Now ${A} is ${large} inches tall. How tall was ${A}?`, ({ small }) => small],
  [({ A, small, few }) => `${A} has ${small} pens and 3 times as many pencils. ${A} loses ${few} pens. How many pencils does ${A} have?`, ({ small }) => 3 * small],
  [({ A, few }) => `${A} jumps 4 feet and then ${few} feet. How many jumps does ${A} make?`, () => 2],
  [({ few, small, large }) => `There are ${few} tables with ${small} chairs at each table. ${large} chairs are in the yard. How many chairs are not in the yard?`, ({ few, small }) => few * small],
  [({ A, small, few }) => `${A} and his ${few} brothers have ${small} cards and 9 books. How many cards do they have?`, ({ small }) => small],
  [({ large, small, few }) => `A toy store sold ${large} dolls, ${small} puzzles, and ${few} board games last week. How many toys did the store sell last week?`, ({ large, small, few }) => large + small + few],
  [({ large, small, few }) => `There are ${large} red cars, ${small} blue cars and ${few} white vans. How many are not white?`, ({ large, small }) => large + small],
  [({ small, few }) => `There are twice as many girls as boys in a choir. There are ${small} boys and ${few} teachers. How many girls are in the choir?`, ({ small }) => 2 * small],
  [({ A, few, small }) => `${A} shared ${few * (few + 1) * small} cookies equally with her ${few} friends. How many cookies did each get?`, ({ few, small }) => few * small],
  [({ A, B, small, few }) => `${A} picked ${small} pears. ${B} picked ${few} more pears. How many pears did they pick altogether?`, ({ small, few }) => 2 * small + few],
  [({ A, small, few }) => `${A} sold ${small} cups on Friday. On Saturday ${A} sold ${few} more cups. How many cups did ${A} sell on Friday?`, ({ small }) => small],
  [({ A, large, small, few }) => `${A} had ${large} pears. ${A} gave ${small} pears to a neighbor and got ${few} pears from a teacher. How many pears did ${A} give away?`, ({ small }) => small],
  [({ small, few }) => `A team won ${small} games and lost ${few} games. How many games did the team win?`, ({ small }) => small],
  [({ small, few }) => `A team won ${small} games and lost ${few} games. How many more games did the team win than lose?`, ({ small, few }) => small - few],
  [({ A, small, few }) => `${A} has ${few} pairs of socks and ${small} shirts. How many pairs of socks does ${A} have?`, ({ few }) => few],
  [({ A, small, few }) => `${A} has ${few} books. ${A} takes ${small} books from the library. How many books does ${A} have now?`, ({ small, few }) => small + few],
  [({ A, B, small, few }) => `${A} is ${small} years old. ${B} is ${few} years older than ${A}. How old will ${A} be in 3 years?`, ({ small }) => small + 3],
  [({ large, small, few }) => `In one hour ${large} cars and ${small} buses pass a school. How many more cars than buses pass it in ${few} hours?`, ({ large, small, few }) => few * (large - small)],
];

describe('never wrong and sure', () => {
  it.each(never.map(([text, right]) => [text({ A: 'Tom', B: 'Beth', large: 70, small: 30, few: 6 }), text, right] as const))('%s', (_example, text, right) => {
    fc.assert(fc.property(told, (numbers) => { expect(['not sure', 'either', `sure ${right(numbers)}`]).toContain(said(text(numbers))); }), { numRuns: 5 });
  });
});
