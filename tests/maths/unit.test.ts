import { expect, test } from 'vitest';
import { isSameUnit, ofOne } from '../../widgets/maths/unit.ts';

test.each([
  ['hours', 'hour'], ['litres', 'litre'], ['apples', 'apple'], ['degrees', 'degree'], ['ladies', 'lady'], ['trolleys', 'trolley'], ['boxes', 'box'], ['matches', 'match'], ['brushes', 'brush'], ['classes', 'class'], ['pizzas', 'pizza'], ['cows', 'cow'],
  ['feet', 'foot'], ['pence', 'penny'], ['people', 'person'], ['loaves', 'loaf'], ['potatoes', 'potato'], ['buses', 'bus'], ['pies', 'pie'], ['cookies', 'cookie'], ['halves', 'half'],
])('one of %s is one %s', (many, one) => expect(ofOne(many)).toBe(one));

test.each(['cm', 'ms', 'lbs', 'm²', 'Lions', 'hour', 'sheep', 'gas', 'lens', 'news', 'series', 'glass', 'octopus', 'tennis', 'foot', ''])('“%s” is no plural', (unit) => expect(ofOne(unit)).toBe(unit));

test('a unit is the same of one and of many', () => {
  expect([isSameUnit('hour', 'hours'), isSameUnit('children', 'child'), isSameUnit('cm', 'cm'), isSameUnit(), isSameUnit('hours', 'minutes'), isSameUnit('hours')]).toEqual([true, true, true, true, false, false]);
});
