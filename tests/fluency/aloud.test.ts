import { expect, test } from 'vitest';
import { answerAloud, askedAloud, factAloud, type Spoken } from '../../widgets/fluency/aloud.ts';
import { families } from './decks/all.ts';

const cards = [...families.values()].flatMap((family) => family.cards);
const all = cards.flatMap((card) => card.forms.map((form) => ({ card, form })));
const LOTS: Spoken = { times: 'lots of', dividedBy: 'shared by' };

test('every form and every fact is said in words, without signs', () => {
  const said = all.flatMap(({ card, form }) => [askedAloud(form), factAloud(card, form)]);
  expect(said.filter((words) => /[=×÷+−√^_]|unknown|undefined|  |\?\?/.test(words))).toEqual([]);
  expect(all.map(({ form }) => askedAloud(form)).filter((words) => !/^[\p{Lu}\d].*\?$/u.test(words))).toEqual([]);
});

test('no two cards ask the same for the ear, but where one sees a picture', () => {
  const by = Map.groupBy(all.filter(({ form }) => !form.seen), ({ form }) => askedAloud(form));
  expect([...by].filter(([, each]) => new Set(each.map(({ card }) => card.id)).size > 1).map(([words]) => words)).toEqual([]);
});

test.each([
  ['7 × 8 = ?', 'What is 7 times 8?'], ['7 × ? = 56', '7 times what is 56?'], ['? ÷ 7 = 8', 'What divided by 7 is 8?'], ['56 ÷ ? = 7', '56 divided by what is 7?'],
  ['1 m = ? cm', '1 metre is how many centimetres?'], ['3/4 h = ? min', 'Three quarters of an hour is how many minutes?'], ['1 m² = ? cm²', '1 square metre is how many square centimetres?'], ['1000 cm³ = ? litre', '1000 cubic centimetres is how many litres?'], ['1 week = ? days', '1 week is how many days?'], ['1/2 day = ? h', 'One half of a day is how many hours?'], ['1/4 = ?%', 'One quarter is how many per cent?'], ['1/4 as a decimal', 'One quarter as a decimal?'], ['double 35', 'Double 35?'], ['How many dots?', 'How many dots?'],
  ['√49 = ?', 'What is the square root of 49?'], ['2^? = 32', '2 to what power is 32?'], ['sin 30° = ?', 'What is sine 30°?'], ['3 − (−5) = ?', 'What is 3 minus negative 5?'],
  ['−3 − 5 = ?', 'What is negative 3 minus 5?'], ['(2x)^3 = ?', 'What is 2 x, all cubed?'], ['(x^2)^3 = ?', 'What is x squared, all cubed?'],
])('%s is asked as “%s”', (asks, words) => expect(askedAloud({ asks })).toBe(words));

test('× and ÷ are said as the class says them', () => {
  expect(askedAloud({ asks: '7 × 8 = ?' }, LOTS)).toBe('What is 7 lots of 8?');
  expect(askedAloud({ asks: '56 ÷ 7 = ?' }, LOTS)).toBe('What is 56 shared by 7?');
  expect(factAloud({ answer: '56' }, { asks: '7 × 8 = ?' }, LOTS)).toBe('7 lots of 8 is 56.');
});

test('a measure is said with its units', () => {
  expect(factAloud({ answer: '1/2' }, { asks: '500 m = ? km' })).toBe('500 metres is one half of a kilometre.');
  expect(factAloud({ answer: '1' }, { asks: '60 s = ? min' })).toBe('60 seconds is 1 minute.');
});

test('a negative number is said as one, and a bracket with a power without the word bracket', () => {
  expect(factAloud({ answer: '-2' }, { asks: '3 − 5 = ?' })).toBe('3 minus 5 is negative 2.');
  expect(factAloud({ answer: '8x^3' }, { asks: '(2x)^3 = ?' })).toBe('2 x, all cubed, is 8 x cubed.');
  expect(all.map(({ card, form }) => factAloud(card, form)).filter((words) => /bracket|is minus/u.test(words))).toEqual([]);
});

test('a fact that is asked in words is said with its answer', () => {
  expect(factAloud({ answer: '70' }, { asks: 'double 35' })).toBe('Double 35? 70.');
  expect(factAloud({ answer: '1/4' }, { asks: '0.25 as a fraction' })).toBe('0.25 as a fraction? One quarter.');
});

test.each([['56', '56'], ['3/4', 'three quarters'], ['-3', 'negative 3'], ['8x^3', '8 x cubed'], ['75%', '75 per cent']])('the answer %s alone is said %s', (answer, words) => expect(answerAloud({ answer })).toBe(words));
