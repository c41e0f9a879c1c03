import nlp from 'compromise/two';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clausesIn } from '../../widgets/reading/clauses.ts';
import { englishFrom } from '../../widgets/reading/english.ts';
import { numeralsIn } from '../../widgets/reading/numerals.ts';
import { plainText, problemsIn } from '../../widgets/reading/text.ts';
import { filled, worded } from './wordings.ts';

const english = englishFrom(nlp);
const texts = worded.flatMap((structure) => structure.wordings.map((_, at) => filled(structure, at, 'words').text));

describe('words', () => {
  it('every word stands where it says, in order', () => {
    for (const text of texts) {
      let before = 0;
      for (const { text: word, start, end } of english(text).flat()) {
        expect(text.slice(start, end)).toBe(word);
        expect(start).toBeGreaterThanOrEqual(before);
        before = end;
      }
    }
  });

  it('the clauses of a sentence are the whole of it, one after the other', () => {
    for (const sentence of texts.flatMap(english)) {
      const clauses = clausesIn(sentence);
      expect([clauses[0]?.start, clauses.at(-1)?.end]).toEqual([0, sentence.length]);
      clauses.slice(1).forEach(({ start }, at) => expect(start).toBe(clauses[at]?.end));
    }
  });
});

describe('numbers', () => {
  const valuesIn = (text: string) => english(text).flatMap(numeralsIn).map(({ value, is }) => `${value.toFraction()}${is === 'number' ? '' : ` ${is}`}`);
  it.each([
    ['He has twenty-five cards.', ['25']], ['There are one hundred and five trees.', ['105']], ['She has two thousand three hundred stamps.', ['2300']], ['Buy 5,092 of them.', ['5092']],
    ['It costs $600.50.', ['1201/2']], ['Use 2 1/2 cups.', ['5/2']], ['Use 3/4 of it.', ['3/4 fraction']], ['She ate two thirds of them.', ['2/3 fraction']], ['He drank half of it.', ['1/2 fraction']],
    ['A sale of 35% is on.', ['35 percent']], ['A sale of 35 per cent is on.', ['35 percent']], ['The ratio is 3:2.', ['3 ratio']], ['He has twice as many.', ['2 times']], ['He has 3 times as many.', ['3 times']],
    ['A box of three dozen eggs.', ['36']], ['He rode it 3 times.', ['3']], ['She came on the 3rd of May.', []],
  ])('%s', (text, values) => expect(valuesIn(text)).toEqual(values));

  it('any whole number is read from its digits', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 999_999 }), (number) => {
      expect(valuesIn(`Tom has ${number.toLocaleString('en-GB')} pens.`)).toEqual([String(number)]);
    }));
  });
});

describe('text', () => {
  it('is plain, and the same when it is made plain again', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const plain = plainText(text);
      expect(plainText(plain)).toBe(plain);
      expect(plain).not.toMatch(/[\u00A0\u00AD\u200B\t]| {2}/);
    }));
  });

  it('is parted where a new story begins, and a second question has its story with it', () => {
    expect(problemsIn('Tom has 3 pens. He buys 4. How many has he? Ann has 8 pens. She loses 2. How many are left?')).toHaveLength(2);
    expect(problemsIn('Tom has 3 pens. Ann has 5. How many have they? How many more has Ann?')).toEqual(['Tom has 3 pens. Ann has 5. How many have they?', 'Tom has 3 pens. Ann has 5. How many more has Ann?']);
  });
});
