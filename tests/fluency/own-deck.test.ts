import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factOf } from '../../widgets/fluency/asked.ts';
import { deckText, openDeck, readDeckFile } from '../../widgets/fluency/deck-file.ts';
import { assignedDeck, deckCode, readDeckCode } from '../../widgets/fluency/deck-code.ts';
import { marked } from '../../widgets/fluency/marked.ts';
import { LONGEST_TEXT, MOST_FACTS, ownDeck, readDeck } from '../../widgets/fluency/own-deck.ts';
import { truthOf } from '../../widgets/fluency/truth.ts';
import { isRefusal } from '../../widgets/maths/refusal.ts';
import { decks, families } from './decks/all.ts';

const cardsOf = (text: string) => {
  const read = readDeck('Ours', text);
  return 'deck' in read ? read.deck.families.flatMap((family) => family.cards.flatMap((card) => card.forms.map((form) => `${form.asks} ${card.answer}`))) : read.faults;
};
const refusal = (line: string): string => {
  const read = readDeck('Ours', line);
  return 'faults' in read ? read.faults.map(({ refused }) => refused).join(' ').replaceAll('\u00a0', ' ') : '';
};
const OWN = { title: 'Ours', facts: ['7 × 8 = 56', 'cos 60° = 1/2', '13 × 7 = 91'] };

describe('facts that a teacher types', () => {
  test.each([
    ['7 × 8 = 56', '7 × 8 = ? 56'], ['7x8=56', '7 × 8 = ? 56'], ['56 = 7 * 8', '7 × 8 = ? 56'], ['12 + ? = 20', '12 + ? = 20 8'], ['cos 60° = 1/2', 'cos 60° = ? 1/2'], ['? ÷ 4 = 2.5', '? ÷ 4 = 2.5 10'],
    ['1 m = 100 cm', '1m = ? cm 100'], ['1/4 = 25%', '1/4 = ?% 25'], ['√8 = 2√2', '√8 = ? 2√2'], ['x^2 × x^3 = x^5', 'x² × x³ = ? x^5'], ['0.1 + 0.2 = 0.3', '0.1 + 0.2 = ? 0.3'], ['3 − ? = 5', '3 − ? = 5 −2'], ['2^? = 32', '2^? = 32 5'],
  ])('%s asks %s', (line, asks) => expect(cardsOf(line)).toEqual([asks]));

  test.each([
    ['7 × 8 = 54', '7 × 8 = 54 is not so: 7 × 8 is 56.'], ['7 × 8 = 9 × 6', '7 × 8 = 9 × 6 is not so: 7 × 8 is 56, and 9 × 6 is 54.'], ['cos 60° = 1/3', 'cos 60° = 1/3 is not so: cos 60° is 1/2.'],
    ['1/4 = 0.3', '1/4 = 0.3 is not so: 1/4 is 0.25.'], ['1/3 = 0.3', '1/3 = 0.3 is not so: 1/3 is 0.3̇.'], ['0.1 + 0.2 = 0.4', '0.1 + 0.2 = 0.4 is not so: 0.1 + 0.2 is 0.3.'], ['π = 3.14', 'π = 3.14 is not so.'],
    ['1 m = 10 cm', '1m = 10 cm is not so.'], ['7 × 8 = 50 + 6', 'Write the answer of “7 × 8 = 50 + 6” as one number.'], ['?² = 49', '“?² = 49” has more than one answer: −7 and 7.'],
    ['x + 3 = 7', '“x + 3 = 7” is not true for every x. A fact always is; put ? for a number that is asked.'], ['? + ? = 5', '“? + ? = 5” has 2 question marks. A fact asks for one number.'],
    ['half of 14 = 7', '“half of 14 = 7” cannot be checked here, because of “half”. Write the fact with numbers and signs, or leave it out.'],
    ['23 ÷ 5 = 4 r 3', '“23 ÷ 5 = 4 r 3” cannot be checked here, because of “r”. Write the fact with numbers and signs, or leave it out.'],
    ['7 × 8', '“7 × 8” is not one fact. Write one on each line, with its answer: 7 × 8 = 56, or 12 + ? = 20.'], ['5 = 5', '“5 = 5” asks for nothing: both sides are written alike.'], ['? = 5', '“? = 5” asks for nothing: the answer stands beside it.'],
    ['2^? = 33', 'The answer of “2^? = 33” cannot be worked out here. Write the whole fact, with its answer at the end.'],
  ])('%s is refused', (line, refused) => expect(refusal(line)).toBe(refused));

  test('every fault is told with its line, and no deck is made', () => {
    expect(readDeck('Ours', '7 × 8 = 56\n\n7 × 8 = 54\r\n6 × 6 = 36\nhello (')).toEqual({ faults: [{ line: 3, refused: '7 × 8 = 54 is not so: 7 × 8 is 56.' }, { line: 5, refused: expect.stringContaining('hello (') }] });
  });

  test('whatever is typed, it makes a deck of true facts or is refused in sentences', () => {
    const piece = fc.oneof(fc.constantFrom('7', '8', '56', '0.5', '1/4', '?', '?', '=', '=', '+', '−', '×', '÷', '^', '√', 'x', 'cm', 'm', '%', 'sin', '(', ')', ' ', '\n'), fc.string({ maxLength: 3 }));
    fc.assert(fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const read = readDeck('Ours', pieces.join(''));
      const sentences = 'faults' in read ? read.faults.map(({ refused }) => refused) : [];
      const truths = 'deck' in read ? read.deck.families.flatMap(({ cards }) => cards.flatMap((card) => card.forms.map((form) => truthOf(factOf(card, form) ?? { unknown: true })))) : [];
      expect(sentences.length + truths.length).toBeGreaterThan(0);
      expect(sentences.filter((sentence) => !sentence.endsWith('.'))).toEqual([]);
      expect(truths.filter((truth) => truth !== 'equal')).toEqual([]);
    }), { numRuns: 400 });
  });

  test('sums and products are true or refused as they are', () => {
    fc.assert(fc.property(fc.nat(300), fc.nat(300), fc.nat(600), fc.constantFrom('+', '−', '×'), (a, b, c, sign) => {
      const value = sign === '+' ? a + b : sign === '−' ? a - b : a * b;
      expect(refusal(`${a} ${sign} ${b} = ${c}`) === '').toBe(c === value);
      expect(cardsOf(`${a} ${sign} ${b} = ${value}`)).toHaveLength(1);
    }), { numRuns: 200 });
  });

  test('a fact of the grid or the tables is the card that it is there, with the form that was typed', () => {
    const read = readDeck('Ours', '7 × 8 = 56\n7 × ? = 56\n8 × 7 = 56\n6 + 8 = 14\n7 × 8 = 56');
    if (!('deck' in read)) throw new Error('refused');
    expect(read.deck.families.map(({ id, cards }) => [id, ...cards.map((card) => [card.id, ...card.forms.map(({ asks }) => asks)])])).toEqual([
      ['multiply-7-8', ['multiply-7-8', '7 × 8 = ?', '8 × 7 = ?'], ['divide-56-7', '7 × ? = 56']], ['add-6-8', ['add-6-8', '6 + 8 = ?']],
    ]);
    expect(read.deck.families[0]?.picture).toEqual(families.get('multiply-7-8')?.picture);
    expect(read.deck.families.every(({ lead }) => lead === read.deck.groups[0]?.id)).toBe(true);
  });

  test('its cards are marked as others are', () => {
    const read = readDeck('Ours', 'cos 60° = 1/2\n13 × 7 = 91\n1 m = 100 cm\n√8 = 2√2');
    const cards = 'deck' in read ? read.deck.families.flatMap((family) => family.cards) : [];
    const right = (at: number, typed: string) => { const card = cards[at]!; return marked(card, card.forms[0], typed).right; };
    expect([right(0, '1/2'), right(0, '0.5'), right(0, '1/3'), right(1, '091'), right(1, '13 × 7'), right(2, '100 cm'), right(3, '2√2'), right(3, '√8')]).toEqual([true, true, false, true, undefined, true, true, undefined]);
  });

  test('too much, no title and no facts are refused', () => {
    expect(readDeck('Ours', '1 + 1 = 2\n'.repeat(MOST_FACTS + 1))).toEqual({ faults: [{ refused: `A deck has at most 200 facts, and this has 201. Make two of it.` }] });
    expect(readDeck('Ours', ' '.repeat(LONGEST_TEXT + 1))).toEqual({ faults: [{ refused: 'This is too long for a deck: at most 200 facts, one on each line.' }] });
    expect(readDeck(' ', '1 + 1 = 2')).toEqual({ faults: [{ refused: 'Give the deck a title, so that the class can find it.' }] });
    expect(readDeck('x'.repeat(81), '1 + 1 = 2')).toEqual({ faults: [{ refused: 'The title is too long: at most 80 characters.' }] });
    expect(readDeck('Ours', '\n \n')).toEqual({ faults: [{ refused: 'There is no fact in this deck yet. Type one on each line, such as 7 × 8 = 56.' }] });
    expect(refusal(`1 + ${'1 + '.repeat(40)}1 = 2`)).toMatch(/is too long: a fact has at most 100 characters\.$/);
  });
});

describe('the file of a deck', () => {
  test('gives the deck again', () => {
    expect(readDeckFile(deckText(OWN))).toEqual(OWN);
    expect(readDeckFile(`\uFEFF${deckText(OWN)}`)).toEqual(OWN);
  });

  test.each([
    [deckText(OWN).slice(0, 60), /^This file is damaged/], ['hello', /^This file is not a deck/], ['[]', /^This file is not a deck/], ['{"title":"Ours"}', /^This file is not a deck/],
    ['{"partwhole":"lesson","format":1}', /^There is no deck in this/], ['{"partwhole":"deck","version":2}', /saved by a newer Partwhole/], ['{"partwhole":"deck","version":1,"title":5,"facts":[]}', /^This deck is damaged \(at “title”\)/],
    ['{"partwhole":"deck","version":1,"title":"Ours","facts":["7 × 8 = 56",7]}', /^This deck is damaged \(at “facts.1”\)/], ['{"partwhole":"deck","version":"1","title":"Ours","facts":[]}', /^This deck is damaged \(at “version”\)/],
    ['{"partwhole":"deck","version":1,"title":"Ours","facts":["7 × 8 = 54"]}', /^This deck was not opened\. 7 × 8 = 54 is not so: 7 × 8 is 56\.$/], [' '.repeat(100_001), /^This file is bigger/],
    ['{"partwhole":"deck","version":1,"title":"Ours","facts":[]}', /^This deck was not opened\. There is no fact/],
  ])('%s is refused', (text, why) => expect(readDeckFile(text)).toEqual({ refused: expect.stringMatching(why) }));

  test('anything at all is opened or refused in a sentence', () => {
    fc.assert(fc.property(fc.anything({ withNullPrototype: true }), (unknown) => {
      const opened = openDeck(unknown);
      expect(isRefusal(opened) ? opened.refused.endsWith('.') : Array.isArray(opened.facts)).toBe(true);
    }));
    fc.assert(fc.property(fc.record({ partwhole: fc.constant('deck'), version: fc.constantFrom(1, 1, 2, -1), title: fc.anything(), facts: fc.oneof(fc.anything(), fc.array(fc.anything())) }), (unknown) => {
      expect(isRefusal(openDeck(unknown))).toBe(true);
    }));
  });
});

describe('the code of a deck', () => {
  test.each([[{ deck: 'tables', groups: ['table-7', 'table-8'] }, 'tables/table-7+table-8'], [{ deck: 'bonds-to-10', groups: [] }, 'bonds-to-10/all']] as const)('%o is %s', (assigned, code) => {
    expect(deckCode(assigned)).toBe(code);
    expect(readDeckCode(` ${code.toUpperCase()}\n`)).toEqual(assigned);
  });

  test('of every deck and every group is read again', async () => {
    for (const deck of decks) {
      for (const groups of [[], ...deck.groups.map(({ id }) => [id])]) {
        const assigned = readDeckCode(String(deckCode({ deck: deck.id, groups })));
        expect(assigned).toEqual({ deck: deck.id, groups });
        const made = isRefusal(assigned) ? assigned : await assignedDeck(assigned);
        expect(isRefusal(made) ? made : made.families.map(({ id }) => id)).toEqual(deck.families.filter(({ lead }) => groups.length === 0 || groups.includes(lead)).map(({ id }) => id));
      }
    }
  });

  test('of a teacher’s own deck holds the facts, and is letters and digits', async () => {
    const code = deckCode({ own: OWN });
    expect(code).toMatch(/^PD1[\dA-Za-z]+$/);
    expect(readDeckCode(String(code).replace(/(.{9})/g, '$1\n'))).toEqual({ own: OWN });
    expect(await assignedDeck({ own: OWN })).toEqual(ownDeck(OWN));
  });

  test('with one letter changed, lost or doubled is refused', () => {
    const code = String(deckCode({ own: OWN }));
    fc.assert(fc.property(fc.integer({ min: 3, max: code.length - 1 }), fc.constantFrom('a', 'Z', '7', ''), (at, letter) => {
      const changed = code.slice(0, at) + letter + code.slice(at + 1);
      expect(isRefusal(readDeckCode(changed))).toBe(changed !== code);
    }));
  });

  test.each([
    ['', /^This is not the code of a deck/], ['tables', /^This is not the code/], ['difference/1/same-difference/7b', /^This is not the code/], ['tabels/all', /^There is no deck “tabels” here/], ['PD2abc', /newer Partwhole/],
    ['PD1abc', /missing or mistyped/], ['x'.repeat(5000), /^This is not the code/],
  ])('“%s” is refused', (code, why) => expect(readDeckCode(code)).toEqual({ refused: expect.stringMatching(why) }));

  test('a group that the deck has not is refused, and a deck too large for a code', async () => {
    expect(await assignedDeck({ deck: 'tables', groups: ['table-13'] })).toEqual({ refused: 'The deck “Times tables and dividing” has no part “table-13”. Look at the code again.' });
    expect(deckCode({ own: { title: 'Ours', facts: Array.from({ length: 200 }, (_, at) => `${at} + 1000 = ${at + 1000}`) } })).toEqual({ refused: 'This deck has too many facts for a code. Save it as a file instead.' });
  });
});
