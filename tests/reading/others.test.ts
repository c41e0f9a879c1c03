import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberId, quantities, stretches, type BarModel } from '../../widgets/manipulatives/bar-model/model.ts';
import { random } from '../../widgets/maths/random.ts';
import { isRefusal, type Refusal } from '../../widgets/maths/refusal.ts';
import type { Reading } from '../../widgets/reading/index.ts';
import { barModelOf, only, reader, unknownOf } from './reader.ts';
import { filled, worded } from './wordings.ts';

const made = (reading: Reading | Refusal): Reading => {
  if (isRefusal(reading)) throw new Error(reading.refused);
  return reading;
};
const asked = (text: string): Reading => made(reader.sameNumbersOtherQuestion(only(text)));

const carriersOf = (model: BarModel): ReadonlySet<string> => new Set([
  ...stretches(model).flatMap(({ id, kind }) => kind === 'run' ? [id, numberId(id)] : [id]), ...[...model.braces, ...model.comparisons].map(({ id }) => id),
]);

/** What is wrong with words of our own, as far as a machine can tell. */
function wrongWith({ text, models: [{ props, links, type }] }: Reading): readonly string[] {
  const wrong: string[] = [];
  if (!/^[\p{Lu}\d£$“].*[^.]\?$/u.test(text)) wrong.push('is no sentence with a question at its end');
  if (/ {2}| [.,?]|undefined|\.\.|NaN|\b1 \p{Ll}+s\b(?<!1 times|is|was|has)/u.test(text)) wrong.push('is badly written');
  const carriers = carriersOf(barModelOf({ props, type, title: '', structure: '', links: [] }));
  links.forEach(({ start, end, part }, at) => {
    if (start >= end || end > text.length || start < (links[at - 1]?.end ?? 0)) wrong.push('has links that are none');
    if (!carriers.has(part)) wrong.push(`is linked to ${part}, which is not there`);
  });
  return wrong;
}

describe('the same numbers with another question, in words of our own', () => {
  it.each([
    ['Maya has 5 red apples and 3 green apples. How many apples does she have altogether?', 'A whole of 8 apples has two parts. One part is 3 green apples. How many red apples are in the other part?', 'part and whole, part unknown', '5'],
    ['Omar has 34 stickers. Beth has 21 stickers. How many more stickers does Omar have than Beth?', 'Beth has 21 stickers. Omar has 13 more stickers than Beth. How many stickers does Omar have?', 'comparison, larger unknown', '34'],
    ['Maya had 24 stickers. She gave 9 stickers to Omar. How many stickers does Maya have now?', 'There are 24 stickers at first. Some of them are taken away, and 15 stickers are left. How many stickers are taken away?', 'change, change unknown', '9'],
    ['There are 6 bags with 8 apples in each bag. How many apples are there?', '48 apples are shared equally between 6 bags. How many apples is that for each bag?', 'sharing, each share unknown', '8'],
    ['Sam has 50 apples. He puts 8 apples in each bag. How many apples are left over?', '50 apples are put into 6 equal groups, and 2 apples are left over. How many apples are in each group?', 'sharing, each share unknown', '8'],
    ['Lily has twice as many stickers as Jo. They have 36 stickers altogether. How many stickers does Jo have?', 'Jo has 12 stickers. Lily has twice as many stickers as Jo. How many stickers do Lily and Jo have altogether?', 'times as many, total unknown', '36'],
    ['Sam is 12 years old. His sister is 4 years younger. How old is his sister?', 'The amount for “Sister” is 8 years. The amount for “Sam” is 4 years more than for “Sister”. What is the amount for “Sam”?', 'comparison, larger unknown', '12'],
    ['Pens cost £3 each. Ana buys 4 pens and a book for £5. How much does Ana spend?', 'A whole of £17 has 4 equal parts, and £5 more. How much is each equal part?', 'sharing, each share unknown', '3'],
    ['3/4 + 1/8', 'A whole of 7/8 has two parts. One part is 1/8. How much is the other part?', 'part and whole, part unknown', '3/4'],
    ['15% of 80', '15% of the whole is 12. How much is the whole?', 'percentage of an amount, whole unknown', '80'],
  ])('%s', (text, words, structure, answer) => {
    const other = asked(text);
    expect({ text: other.text, structure: other.models[0].structure, unknown: unknownOf(other.models[0]) }).toEqual({ text: words, structure, unknown: answer });
  });

  it('every number and the question lead to the parts that they are about', () => {
    const { text, models: [{ links }] } = asked('Omar has 34 stickers. Beth has 21 stickers. How many more stickers does Omar have than Beth?');
    expect(links.map(({ start, end }) => text.slice(start, end))).toEqual(['21', '13', 'How many stickers does Omar have']);
    expect(new Set(links.map(({ part }) => part)).size).toBe(3);
  });

  it('has a title that is not the one of the problem it is made of', () => {
    const reading = only('Omar has 34 stickers. Beth has 21 stickers. How many more stickers does Omar have than Beth?');
    const titles = [made(reader.sameNumbersOtherQuestion(reading)), made(reader.sameStructureOtherNumbers(reading, random('a')))].map(({ models: [{ title }] }) => title);
    expect(titles).toEqual(['Omar and Beth: another question', 'Omar and Beth: other numbers']);
    expect(asked('24 × 6').models[0].title).toBe('Another question');
  });

  const each = worded.flatMap((structure) => structure.wordings.map((_, at) => ({ structure, at, name: `${structure.id} ${at}` })));
  it.each(each)('of $name, and of that again', ({ structure, at }) => {
    fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 8 }), (seed) => {
      let reading = only(filled(structure, at, seed).text);
      for (let times = 0; times < 3; times += 1) {
        const other = reader.sameNumbersOtherQuestion(reading);
        if (isRefusal(other)) return;
        expect({ text: other.text, wrong: wrongWith(other) }).toEqual({ text: other.text, wrong: [] });
        const told = quantities(barModelOf(other.models[0])).filter(({ quantity }) => quantity.is === 'unknown');
        expect(told).toHaveLength(1);
        expect(unknownOf(other.models[0])).not.toBe(undefined);
        reading = other;
      }
    }), { numRuns: 2 });
  });
});

describe('the same structure with other numbers', () => {
  it('one of a thing stays one, for its noun would fit no other number', () => {
    fc.assert(fc.property(fc.string({ minLength: 1 }), (seed) => {
      const other = made(reader.sameStructureOtherNumbers(only('Tom walks for 1 hour in the morning and 3 hours in the afternoon. How many hours does he walk altogether?'), random(seed)));
      expect(other.text).toMatch(/^Tom walks for 1 hour in the morning and (?:[2-9]|\d\d) hours/u);
    }), { numRuns: 10 });
  });

  it('where the words are not read anew, the model has others, in words of our own', () => {
    const turned = asked('Sam has 50 apples. He puts 8 apples in each bag. How many apples are left over?');
    const other = made(reader.sameStructureOtherNumbers(turned, random('b')));
    expect(wrongWith(other)).toEqual([]);
    expect(other.models[0].structure).toBe(turned.models[0].structure);
    expect(other.text).not.toBe(turned.text);
    expect(unknownOf(other.models[0])).toMatch(/^\d+$/u);
  });
});
