import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parts as partsOf } from '../../widgets/manipulatives/bar-model/parts.ts';
import { quantities } from '../../widgets/manipulatives/bar-model/model.ts';
import { numberOf } from '../../widgets/maths/value.ts';
import { random } from '../../widgets/maths/random.ts';
import { isRefusal } from '../../widgets/maths/refusal.ts';
import { plainText } from '../../widgets/reading/text.ts';
import { barModelOf, only, reader, said, unknownOf } from './reader.ts';
import { filled, worded } from './wordings.ts';

const SWEETS = 'Zoe has 8 more sweets than Tom. Tom has 9 sweets. How many sweets does Zoe have?';

const refusal = (text: string): string => {
  const read = reader.read(text);
  return isRefusal(read) ? read.refused : 'read';
};

const drawnParts = (reading: ReturnType<typeof only>): readonly string[] => {
  const model = barModelOf(reading.models[0]);
  return [...quantities(model).map(({ carrier }) => carrier), ...partsOf(model, { held: [], text: { value: 10, label: 10 } } as unknown as Parameters<typeof partsOf>[1]).map(({ id }) => id)];
};

describe('what points back to its words', () => {
  const all = worded.flatMap((structure) => structure.wordings.map((_, at) => filled(structure, at, 'links').text)).filter((text) => !/^\S*x |Solve|^\d+x/.test(text));
  it('every link is sorted, without overlap, in the text, and at a part of the model; the question is one of them', () => {
    for (const text of all) {
      const reading = only(text);
      const { links } = reading.models[0];
      const known = drawnParts(reading);
      links.forEach(({ start, end, part }, at) => {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(reading.text.length);
        const before = links[at - 1];
        if (before) expect(start >= before.end || (start === before.start && end === before.end)).toBe(true);
        expect({ text, part, known: known.includes(part) }).toEqual({ text, part, known: true });
      });
    }
  });

  it('a number that is linked is what stands at its part, or how many parts there are', () => {
    const reading = only(SWEETS);
    const model = barModelOf(reading.models[0]);
    const at = (words: string) => reading.models[0].links.find(({ start, end }) => reading.text.slice(start, end) === words)?.part;
    const value = (part: string | undefined) => quantities(model).find(({ carrier }) => carrier === part)?.quantity;
    expect(value(at('8'))).toMatchObject({ value: { '': '8' } });
    expect(value(at('9'))).toMatchObject({ value: { '': '9' } });
    expect(value(at('How many sweets does Zoe have'))).toEqual({ is: 'unknown' });
  });
});

describe('calculations and relations', () => {
  it.each([
    ['24 × 6', '144'], ['347 + 285', '632'], ['3/4 + 1/8', '7/8'], ['15% of 80', '12'], ['3/4 of 24', '18'], ['0.3 of 2 m', '3/5'], ['What is 56 ÷ 7?', '8'], ['2x + 3 = 11', '4'],
    ['x + 5 = 2x - 1', '6'], ['100 - 37 =', '63'], ['£20 − £4.50', '31/2'],
  ])('%s', (text, unknown) => {
    const { sure, models: [model] } = only(text);
    expect(sure).toBe('sure');
    expect(unknownOf(model)).toBe(unknown);
  });

  it.each([
    ['15% of 80', ['15%', '80']], ['3/4 of 24', ['3/4', '24']], ['0.3 of 2 m', ['0.3', '2']], ['3 : 5', ['3', '5']], ['1 : 3', ['1', '3']], ['4 : 4', ['4', '4']], ['24 × 6', ['24', '6']], ['12 ÷ 4', ['12', '4']],
  ])('every number of %s leads to a part of its own', (text, words) => {
    const [{ links }] = only(text).models;
    expect(links.map(({ start, end }) => text.slice(start, end))).toEqual(words);
    expect(new Set(links.map(({ part }) => part)).size).toBe(words.length);
  });

  it('a ratio, a list and a small table are drawn as they stand', () => {
    const numbers = (text: string) => quantities(barModelOf(only(text).models[0])).map(({ quantity }) => quantity.is === 'known' ? numberOf(quantity.value)?.toFraction() : '?');
    expect(barModelOf(only('3 : 5').models[0]).bars.map(({ parts }) => parts.length)).toEqual([3, 5]);
    expect(numbers('4, 7, 9.5 and 12')).toEqual(['4', '7', '19/2', '12']);
    expect(barModelOf(only('Mon 4, Tue 7, Wed 5').models[0]).bars.map(({ name }) => name)).toEqual(['Mon', 'Tue', 'Wed']);
  });
});

describe('whatever is selected', () => {
  it.each([
    ['hard spaces', SWEETS.replaceAll(' ', '\u00A0')],
    ['soft hyphens', SWEETS.replaceAll('sweets', 'swe\u00ADets')],
    ['line breaks', SWEETS.replaceAll(' than', '\nthan').replaceAll(' sweets', '\r\nsweets')],
    ['curly quotes', 'Zoe’s bag has 8 more sweets than Tom’s bag. Tom’s bag has 9 sweets. How many sweets does Zoe’s bag have?'],
    ['markup', SWEETS.replaceAll('9', '<b>9</b>').replace('Zoe', '<script src="x.js"></script>Zoe')],
  ])('with %s', (_, text) => expect(said(text)).toBe('sure 17'));

  it.each([
    ['Ali has 3<b>4</b> pens. Ben has 12 pens. How many more pens does Ali have than Ben?', 'Ali has 34 pens. Ben has 12 pens. How many more pens does Ali have than Ben?'],
    ['<p class="a">Tom has 5 apples &amp; 3 pears.</p><script>alert("7")</script><p>How many pieces of fruit does he have?</p>', 'Tom has 5 apples & 3 pears. How many pieces of fruit does he have?'],
    ['A mat is 12 cm<sup>2</sup>. How many cm<sup>2</sup> are 3&nbsp;mats?', 'A mat is 12 cm². How many cm² are 3 mats?'],
  ])('of %s nothing is left but its words', (text, words) => expect(only(text).text).toBe(words));

  it('what only looks like a tag stays', () => expect(plainText('Let a <b and c> 3 be 1 < 2')).toBe('Let a <b and c> 3 be 1 < 2'));

  it('several problems at once are several readings', () => {
    const read = reader.read(`1. ${SWEETS}\n2. Ruth has 20 cards. She gives 8 cards to Ben. How many cards does Ruth have left?`);
    if (isRefusal(read)) throw new Error(read.refused);
    expect(read.readings.map(({ models: [model] }) => unknownOf(model))).toEqual(['17', '12']);
  });

  it('a second question goes on with the same story', () => {
    const read = reader.read('There are 12 cats and 20 dogs. How many animals are there? How many more dogs than cats are there?');
    if (isRefusal(read)) throw new Error(read.refused);
    expect(read.readings.map(({ models: [model] }) => unknownOf(model))).toEqual(['32', '8']);
  });
});

describe('what cannot be read', () => {
  it.each([
    ['nothing', ' \n ', /nothing to read/],
    ['a question without numbers', 'What is the weather like today in the town?', /no number/],
    ['words without anything', 'The rain in Spain stays mainly in the plain.', /neither a number nor a question/],
    ['another language', 'Der Hund hat drei Knochen und findet noch vier. Wie viele Knochen hat der Hund jetzt insgesamt?', /English/],
    ['source code', 'def f(x):\n    return x + 3\nprint(f(4))', /source code/],
    ['another script', '小明有五个苹果，又买了三个。他一共有几个苹果？', /number|English/],
    ['source code', 'for (let i = 0; i < 10; i++) { total[i] = total[i] + x; } if (a) { return b; }', /source code/],
  ])('%s: a sentence', (_, text, sentence) => expect(refusal(text)).toMatch(sentence));

  it('numbers that contradict each other are said to', () => {
    const reading = only('Tom has 5 sweets. He gives away 9 sweets. How many sweets does Tom have left?');
    expect(reading).toMatchObject({ sure: 'not sure', unclear: expect.stringMatching(/contradict/) });
  });

  it('numbers without a question are bars, and that is said', () => {
    const reading = only('Tom has 3 pens. Ann has 8 pens.');
    expect(reading).toMatchObject({ sure: 'not sure', unclear: expect.stringMatching(/no question/) });
    expect(barModelOf(reading.models[0]).bars.map(({ name }) => name)).toEqual(['Tom: pens', 'Ann: pens', 'what is asked']);
  });

  it('more than 5,000 characters are cut, and more than twelve problems, each with a note', () => {
    const read = reader.read(`${SWEETS}\n\n`.repeat(200));
    if (isRefusal(read)) throw new Error(read.refused);
    expect(read.readings).toHaveLength(12);
    expect(read.notes.join(' ')).toMatch(/5,000 characters.*12 problems/s);
  });

  it('more numbers than a bar has parts are not joined', () => {
    const reading = only(`Tom has ${'3 pens and '.repeat(300)} 4 pens. How many pens does Tom have altogether?`);
    expect(reading.sure).toBe('not sure');
    expect(barModelOf(reading.models[0]).bars.length).toBeLessThan(20);
  });

  it('nothing less nothing has no empty bar', () => expect(barModelOf(only('0 0 How many are left?').models[0]).bars.every(({ parts }) => parts.length > 0)).toBe(true));

  it('a novel does not freeze it', () => {
    expect(refusal('It was a dark night and he had not slept. '.repeat(20_000))).toMatch(/number/);
    expect(typeof refusal(`${'a'.repeat(200_000)} 5?`)).toBe('string');
    expect(typeof refusal('9'.repeat(100_000))).toBe('string');
    expect(typeof refusal('1, '.repeat(50_000))).toBe('string');
    expect(typeof refusal(`${'('.repeat(5000)}1${')'.repeat(5000)}`)).toBe('string');
  });

  it('any text at all is a reading or a sentence, and the same again', () => {
    const words = fc.constantFrom('has', 'more', 'than', 'each', '3', '12', 'half', '1/0', '3:0', '0%', 'of', 'the', 'Tom', 'boxes', '?', '.', 'How many', 'how much', 'left', 'altogether', '£5', 'twice', '%', 'and', 'if', 'ratio', '99999999999999999999', '0', '__proto__', 'constructor', '3 : 5');
    fc.assert(fc.property(fc.oneof(fc.string({ maxLength: 80 }), fc.array(words, { maxLength: 20 }).map((some) => some.join(' '))), (text) => {
      const read = reader.read(text);
      expect(reader.read(text)).toEqual(read);
      if (!isRefusal(read)) for (const { models } of read.readings) for (const model of models) if (model.type === 'bar-model') barModelOf(model);
    }), { numRuns: 150 });
  });
});

describe('others of the same', () => {
  it('the same numbers with another question: what was asked for is told, and what is asked for now was told', () => {
    const reading = only(SWEETS);
    const other = reader.sameNumbersOtherQuestion(reading);
    if (isRefusal(other)) throw new Error(other.refused);
    expect(['8', '9']).toContain(unknownOf(other.models[0]));
    const told = quantities(barModelOf(other.models[0])).flatMap(({ quantity }) => quantity.is === 'known' ? [numberOf(quantity.value)?.toFraction()] : []);
    expect(told).toContain('17');
  });

  it('the same structure with other numbers: its words and its model say the same', () => {
    fc.assert(fc.property(fc.string({ minLength: 1 }), (seed) => {
      const reading = only(SWEETS);
      const other = reader.sameStructureOtherNumbers(reading, random(seed));
      if (isRefusal(other)) throw new Error(other.refused);
      expect(other.models[0].structure).toBe(reading.models[0].structure);
      const [more, has] = (other.text.match(/\d+/g) ?? []).map(Number);
      expect(unknownOf(other.models[0])).toBe(String((more ?? 0) + (has ?? 0)));
      expect(only(other.text)).toMatchObject({ text: other.text, models: [{ props: other.models[0].props, links: other.models[0].links }] });
    }), { numRuns: 20 });
  });

  it('a reading that is not sure has no others', () => {
    const reading = only('Tom has 3 pens. Ann has 8 pens.');
    expect(isRefusal(reader.sameNumbersOtherQuestion(reading))).toBe(true);
    expect(isRefusal(reader.sameStructureOtherNumbers(reading, random('a')))).toBe(true);
  });
});
