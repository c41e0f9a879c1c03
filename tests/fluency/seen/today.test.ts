import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placedIn } from '../../../widgets/fluency/seen/cards.ts';
import { meantBy, muddlesOf } from '../../../widgets/fluency/seen/muddles.ts';
import { sameDayList } from '../../../widgets/fluency/seen/today.ts';
import { answer, tables } from './sample.ts';

const cards = placedIn([tables]);
const wrong = (card: string, typed: string) => answer(card, typed, { right: false, band: 'wrong' });
const slow = (card: string) => answer(card, '56', { band: 'worked out' });

test.each([
  ['two wrong in one group', [wrong('multiply-7-8', '54'), wrong('multiply-7-9', '56')], 1],
  ['one wrong', [wrong('multiply-7-8', '54')], 0],
  ['two wrong in two groups', [wrong('multiply-7-8', '54'), wrong('multiply-3-4', '11')], 0],
  ['three slow', [slow('multiply-7-8'), slow('multiply-7-9'), slow('multiply-7-10')], 1],
  ['two slow', [slow('multiply-7-8'), slow('multiply-7-9')], 0],
  ['facts that are in no deck', [wrong('gone', '1'), wrong('gone', '2')], 0],
] as const)('%s', (_, answers, lines) => {
  expect(sameDayList([{ pupil: 'Dee', answers }], cards).filter(({ kind }) => kind === 'group')).toHaveLength(lines);
});

test('the same wrong answer twice is a muddle, with the fact that it belongs to', () => {
  const answers = [wrong('multiply-7-8', '48'), answer('multiply-2-2', '4'), wrong('multiply-7-8', ' 48')];
  expect(muddlesOf([{ pupil: 'Dee', answers }], cards)).toEqual([{ card: 'multiply-7-8', typed: '48', times: 2, pupils: ['Dee'], meant: 'multiply-6-8' }]);
  expect(sameDayList([{ pupil: 'Dee', answers }], cards).map(({ kind, pupils }) => [kind, pupils])).toEqual([['group', ['Dee']], ['muddle', ['Dee']]]);
});

test('one each of two pupils is a muddle of the class, and no line of today', () => {
  const all = ['Asha', 'Ben'].map((pupil) => ({ pupil, answers: [wrong('multiply-6-8', '42')] }));
  expect(muddlesOf(all, cards)).toEqual([{ card: 'multiply-6-8', typed: '42', times: 2, pupils: ['Asha', 'Ben'], meant: 'multiply-6-7' }]);
  expect(sameDayList(all, cards)).toEqual([]);
});

test('nothing typed is no muddle; a number of no fact near it is meant for none', () => {
  expect(muddlesOf([{ pupil: 'a', answers: [wrong('multiply-6-8', ''), wrong('multiply-6-8', ' ')] }], cards)).toEqual([]);
  expect(meantBy(cards.get('multiply-6-8')!.card, '47', cards)).toBeUndefined();
  expect(meantBy(cards.get('divide-56-7')!.card, '7', cards)).toBe('divide-49-7');
});

test('there are never more than six lines, those for most pupils first', () => {
  const ids = [...cards.keys()];
  const answers = fc.array(fc.record({ card: fc.constantFrom(...ids), typed: fc.constantFrom('1', '2', '54'), right: fc.boolean() }), { maxLength: 60 })
    .map((all) => all.map(({ card, typed, right }) => answer(card, typed, { right, band: right ? 'worked out' : 'wrong' })));
  fc.assert(fc.property(fc.array(answers, { maxLength: 8 }), (all) => {
    const lines = sameDayList(all.map((each, at) => ({ pupil: String(at), answers: each })), cards);
    expect(lines.length).toBeLessThanOrEqual(6);
    const sizes = lines.map(({ pupils }) => pupils.length);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    for (const { pupils } of lines) expect(new Set(pupils).size).toBe(pupils.length);
  }));
});
