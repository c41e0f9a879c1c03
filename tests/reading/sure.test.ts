import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantities } from '../../widgets/manipulatives/bar-model/model.ts';
import { barModelOf, only, said } from './reader.ts';
import { told, type Case, type Told } from './told.ts';

const cases: Readonly<Record<string, readonly Case[]>> = {
  'a ratio with spaces': [
    [({ A, B, few }) => `Share £${8 * few} between ${A} and ${B} in the ratio 3 : 5. How much does ${B} get?`, ({ few }) => 5 * few],
    [({ A, B, few }) => `Divide ${9 * few} sweets between ${A} and ${B} in the ratio 2 : 7. How many sweets does ${A} get?`, ({ few }) => 2 * few],
  ],
  'all but some': [
    [({ small, few }) => `A farmer has ${small} sheep. All but ${few} run away. How many are left?`, ({ few }) => few],
    [({ small, few }) => `A farmer has ${small} cows. All but ${few} are sold. How many cows are sold?`, ({ small, few }) => small - few],
    [({ small, few }) => `Everyone except ${few} of the ${small} children went on the trip. How many children went on the trip?`, ({ small, few }) => small - few],
  ],
  'a mean and its total': [
    [({ small, few }) => `The average of ${few} numbers is ${small}. What is their total?`, ({ small, few }) => small * few],
    [({ small, few }) => `The mean of ${few} numbers is ${small}. What is the sum of the numbers?`, ({ small, few }) => small * few],
  ],
  'a number with its operations': [
    [({ small, few }) => `A number is multiplied by 4 and then ${few} is added. The result is ${4 * small + few}. What is the number?`, ({ small }) => small],
    [({ small, few }) => `A number is doubled and then ${few} is subtracted. The result is ${2 * small - few}. What is the number?`, ({ small }) => small],
  ],
  'parts of one whole': [
    [({ A, B }) => `${A} ate 3/8 of a pizza and ${B} ate 1/4. How much of the pizza is left?`, () => '3/8'],
    [({ A, B }) => `${A} ate 2/5 of a cake and ${B} ate 1/5. How much of the cake did they eat altogether?`, () => '3/5'],
  ],
  'days that are compared, and days that are asked for': [
    [({ A, large, small, few }) => `${A} read ${large} pages on Monday, ${small} on Tuesday and ${few} on Wednesday. How many more pages did ${A} read on Monday than on Tuesday?`, ({ large, small }) => large - small],
    [({ A, large, small, few }) => `On Monday ${A} sold ${few} cakes, on Tuesday ${A} sold ${large} and on Friday ${A} sold ${small}. How many more cakes did ${A} sell on Tuesday than on Friday?`, ({ large, small }) => large - small],
    [({ large, small, few }) => `A class collected ${large} cans on Monday, ${small} on Tuesday and ${few} on Friday. How many cans did it collect on Monday and Tuesday?`, ({ large, small }) => large + small],
  ],
  'a unit that is asked for': [
    [({ A, few }) => `${A} ran ${few} km on Monday and 1,500 m on Tuesday. How far did ${A} run in metres?`, ({ few }) => 1000 * few + 1500],
    [({ few }) => `How many ${few} cm pieces can be cut from ${12 * few} cm of ribbon?`, () => 12],
  ],
  'groups, and what is beside them': [
    [({ large, small, few }) => `In a basket there are ${large} apples and ${small} pears. ${few} of the apples are green. How many pieces of fruit are in the basket?`, ({ large, small }) => large + small],
    [({ few, small }) => `Each pack has ${few} tiles. There are ${small} blue tiles. How many packs hold ${11 * few} tiles?`, () => 11],
    [({ few }) => `It takes ${few} eggs to make one cake. How many cakes can be made with ${7 * few + 1} eggs?`, () => 7],
    [({ few, small }) => `There are ${few} rows of chairs with ${small} chairs in each row. ${few} chairs are broken. How many chairs are not broken?`, ({ few, small }) => few * small - few],
    [({ few, small }) => `There are ${few * small} chairs in ${few} equal rows. ${few} chairs are red. How many chairs are in each row?`, ({ small }) => small],
    [({ A, few, small }) => `A baker bakes ${small} buns every hour. ${A} buys nothing. The baker works for ${few} hours and sells ${small} buns. How many buns does the baker bake?`.replace(/ \p{Lu}\p{Ll}+ buys nothing\./u, ''), ({ few, small }) => few * small],
    [({ A, few, small }) => `${A} gave ${few} stickers to each of 3 friends. ${A} has ${small} left. How many stickers did ${A} have at first?`, ({ few, small }) => 3 * few + small],
  ],
  'what happened, and until when': [
    [({ A, large, small, few }) => `${A} had ${large} beads. ${A} used ${small} beads on Monday and bought ${few} beads on Tuesday. How many beads did ${A} have before ${A} bought more?`, ({ large, small }) => large - small],
    [({ large, small, few }) => `A train had ${large} passengers. At a station ${small} got off and ${few} got on. How many passengers are on the train now?`, ({ large, small, few }) => large - small + few],
    [({ A, large, small, few }) => `${A} read ${few} pages on Monday and ${small} pages on Tuesday. The book has ${large} pages. How many pages are left to read?`, ({ large, small, few }) => large - small - few],
    [({ large, small, few }) => `A library had ${large} books. ${small} books were borrowed and ${few} were returned. How many books are in the library now?`, ({ large, small, few }) => large - small + few],
  ],
  'some of what there is': [
    [({ large, small, few }) => `A class has ${large} boys and ${small} girls. ${few} children are absent. How many children are present?`, ({ large, small, few }) => large + small - few],
    [({ large, small }) => `A shop has ${large + small} hats. ${small} are red and the rest are blue. How many more blue hats than red hats are there?`, ({ large, small }) => large - small],
    [({ A, B, large, small }) => `${A} and ${B} have ${large + small} pens. ${A} has ${large} pens. How many more pens does ${A} have than ${B}?`, ({ large, small }) => large - small],
    [({ small, few }) => `The sum of 3 numbers is ${small + 2 * few}. Two of the numbers are ${few} and ${few + 1}. What is the third number?`, ({ small }) => small - 1],
  ],
  'than whom, however short the name is': [
    [({ few }) => `Lily has ${few} times as many stickers as Jo. They have ${12 * (few + 1)} stickers altogether. How many stickers does Jo have?`, () => 12],
    [({ small, few }) => `Ed has ${few} more pens than Al. Together they have ${2 * small + few} pens. How many pens does Al have?`, ({ small }) => small],
  ],
  'than whom, from the sentence before': [
    [({ A, large, few }) => `${A} is ${large} cm tall. A sister of ${A} is here. Her brother is ${few} cm shorter. How tall is her brother?`.replace(/ A sister .*? here\./, ''), ({ large, few }) => large - few],
    [({ A, B, few }) => `${A} has ${few} apples. ${B} has 3 times as many. How many apples does ${B} have?`, ({ few }) => 3 * few],
  ],
};

describe.each(Object.entries(cases))('%s', (_, some) => {
  it.each(some.map((one) => [one[0]({ A: 'Ali', B: 'Beth', large: 70, small: 30, few: 6 }), one] as const))('%s', (_text, [text, sure]) => {
    fc.assert(fc.property(told, (numbers) => { const words = text(numbers); expect({ words, said: said(words) }).toEqual({ words, said: `sure ${sure(numbers)}` }); }), { numRuns: 6 });
  });
});

it('as many of one as of the other is no difference, and no other reading', () => {
  expect(said('A shop has 88 hats. 44 are red and the rest are blue. How many more blue hats than red hats are there?')).toBe('sure 0');
});

describe('not sure where the words leave it open', () => {
  const open: readonly ((told: Told) => string)[] = [
    ({ A, few, small }) => `${A} wants to go on ${few} rides. Each ride costs ${small} dollars, plus it costs 3 dollars to get into the park. How much money does ${A} need?`,
    ({ A, few }) => `${A}'s dad baked ${3 * few} buns. If the ${few} of them ate an equal number of buns, how many buns did ${A} eat?`,
    ({ few, small }) => `There are ${few * small} children in ${few} groups. How many?`,
    ({ few, small, large }) => `There are ${few} boxes, ${small} pens and ${large} pencils. How many?`,
    ({ small, few }) => `${small} children were on a bus. At the stop ${few} children got on the bus while some got off. How many children are on the bus now?`,
    ({ small, large, few }) => `A shop had ${large} apples. On Monday it sold ${small} apples, and on Tuesday it got ${few} more apples. How many apples did the shop have on Monday evening?`,
    ({ A, B, large, few }) => `If ${A} gives ${few} cards to ${B}, they will have the same number. ${A} has ${large} cards. How many cards does ${B} have?`,
    ({ few, small }) => `A hen lays ${few} eggs a week. How many eggs do ${small} hens lay in 3 weeks?`,
    ({ large, small, few }) => `${large} pupils went by bus, and ${small} went by car. ${few} pupils who went by bus forgot their lunch. How many pupils went altogether?`,
  ];
  it.each(open.map((text) => [text({ A: 'Ali', B: 'Beth', large: 70, small: 30, few: 6 }), text] as const))('%s', (_, text) => {
    fc.assert(fc.property(told, (numbers) => { expect({ words: text(numbers), sure: only(text(numbers)).sure }).not.toMatchObject({ sure: 'sure' }); }), { numRuns: 6 });
  });
});

describe('what stands beside the numbers of a model', () => {
  const unitsOf = (text: string): unknown => barModelOf(only(text).models[0]).units;
  it('coins that are counted are no dollars', () => {
    expect(unitsOf('Omar had 49 quarters in his bank. His aunt gave him 25 quarters. How many quarters does he have now?')).toBeUndefined();
    expect(unitsOf('Omar has 3 quarters and 2 dimes. How many cents does he have?')).toEqual({ after: 'cents' });
  });

  it('a unit changed into another shows groups of it, and the answer nowhere', () => {
    const model = barModelOf(only('How many minutes are in 3 hours?').models[0]);
    expect(model.units).toEqual({ after: 'minutes' });
    expect(quantities(model).flatMap(({ quantity }) => (quantity.is === 'known' ? [JSON.stringify(quantity.value)] : []))).not.toContain('{"":"180"}');
    expect(said('How many minutes are in 3 hours?')).toBe('sure 180');
    expect(said('How many metres are 400 cm?')).toBe('sure 4');
  });
});
