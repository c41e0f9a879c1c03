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
