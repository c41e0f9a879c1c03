import { describe, expect, it } from 'vitest';
import { only, said, unknownOf } from './reader.ts';

/** Small changes of one story, each with what is then asked for. */
const stories: Readonly<Record<string, readonly (readonly [text: string, sure: string])[]>> = {
  'before, after and between': [
    ['Maya had 24 stickers. She gave 9 stickers to Omar. How many stickers does Maya have now?', 'sure 15'],
    ['Maya had some stickers. She gave 9 stickers to Omar. Now Maya has 15 stickers. How many stickers did Maya have at first?', 'sure 24'],
    ['Maya had 24 stickers. She gave some stickers to Omar. Now Maya has 15 stickers. How many stickers did she give to Omar?', 'sure 9'],
    ['Maya had 24 stickers. Omar gave her 9 more stickers. How many stickers does Maya have now?', 'sure 33'],
    ['Maya had 24 stickers. Omar gave her some more. Now she has 33 stickers. How many stickers did Omar give her?', 'sure 9'],
    ['Maya had 24 stickers. She gave 9 to Omar and then bought 5 more. How many stickers does Maya have now?', 'sure 20'],
  ],
  'who has how many': [
    ['Zoe has 12 shells. Ivan has 7 shells. How many shells do they have altogether?', 'sure 19'],
    ['Zoe has 12 shells. Ivan has 7 shells. How many more shells does Zoe have than Ivan?', 'sure 5'],
    ['Zoe has 12 shells. Ivan has 7 more shells than Zoe. How many shells does Ivan have?', 'sure 19'],
    ['Zoe has 12 shells. Zoe has 7 more shells than Ivan. How many shells does Ivan have?', 'sure 5'],
    ['Zoe has 12 shells. Ivan has 7 fewer shells than Zoe. How many shells does Ivan have?', 'sure 5'],
    ['Zoe has 12 shells. She has 7 fewer shells than Ivan. How many shells does Ivan have?', 'sure 19'],
  ],
  'so many times as many, and all of them': [
    ['Lily has twice as many stickers as Jo. They have 36 stickers altogether. How many stickers does Jo have?', 'sure 12'],
    ['Lily has twice as many stickers as Jo. They have 36 stickers altogether. How many stickers does Lily have?', 'sure 24'],
    ['Jo has twice as many stickers as Lily. They have 36 stickers altogether. How many stickers does Jo have?', 'sure 24'],
  ],
  'something else is counted too': [
    ['Ruth has 14 apples and 6 pears. She eats 5 apples. How many apples does Ruth have left?', 'sure 9'],
    ['There are 30 red pens and 12 blue pens in a box. 8 red pens are put in the box. How many red pens are in the box now?', 'sure 38'],
    ['Tom has 18 marbles. Tom has 4 brothers. He gives 6 marbles to Ann. How many marbles does Tom have left?', 'sure 12'],
  ],
  'each and groups': [
    ['There are 6 bags with 8 apples in each bag. How many apples are there?', 'sure 48'],
    ['48 apples are put equally into 6 bags. How many apples are in each bag?', 'sure 8'],
    ['48 apples are put into bags of 8. How many bags are needed?', 'sure 6'],
    ['Sam has 50 apples. He puts 8 apples in each bag. How many apples are left over?', 'sure 2'],
    ['Sam has 50 apples. Each bag holds 8 apples. How many bags does Sam need?', 'sure 7'],
    ['Sam has 50 apples. Each bag holds 8 apples. How many bags can Sam fill?', 'sure 6'],
    ['Pens cost £3 each. Ana buys 4 pens and a book for £5. How much does Ana spend?', 'sure 17'],
  ],
  'mixed units': [
    ['A rope is 2 m long. Ben cuts off 35 cm. How many centimetres of rope are left?', 'sure 165'],
    ['A film lasts 1 hour and 45 minutes. Amy has watched 50 minutes of it. How many minutes are left?', 'sure 55'],
    ['A pen costs 85p and a book costs £3.20. How much do they cost altogether?', 'sure 81/20'],
  ],
  'number words': [
    ['Ali has twenty-five cards. Beth gives him one hundred and six more cards. How many cards does Ali have now?', 'sure 131'],
    ['A farmer has three dozen eggs. He sells twenty. How many eggs are left?', 'sure 16'],
  ],
};

describe.each(Object.entries(stories))('%s', (_, problems) => {
  it.each(problems)('%s', (text, sure) => expect(said(text)).toBe(sure));
});

describe('two readings where both are plausible', () => {
  it.each([
    ['The Blue Team scored 51 points. They led by 14 points. What was the score of the other team?', ['65', '37']],
  ] as const)('%s', (text, unknowns) => {
    const reading = only(text);
    expect(reading.sure).toBe('either');
    expect(reading.models.map(unknownOf)).toEqual(unknowns);
    expect(reading).toMatchObject({ unclear: expect.stringMatching(/^It could not be told .+\.$/) });
  });
});

describe('never sure where it cannot know', () => {
  it.each([
    'The first row has 4 seats, the second row has 7 seats and the third row has 10 seats. If this pattern continues, how many seats does the fourth row have?',
    'One bell rings every 6 minutes and another bell rings every 8 minutes. They ring together now. In how many minutes will they ring together again?',
    'Ann has 12 pens and 18 books. She makes packs that are all alike and uses up everything. What is the greatest number of packs?',
    'A square has a perimeter of 24 cm. What is the area of the square?',
    'Ben is twice as old as Ann. Find the ages of Ann and Ben if Ben was 3 times as old as Ann 4 years ago.',
    'Tom has 12 pens, Ann has 5 rulers and Ben is 9 years old. How many things are on the table?',
  ])('%s', (text) => expect(only(text).sure).not.toBe('sure'));
});
