import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { relationIn, sameRelation } from '../../../widgets/board/relation.ts';
import { speak, type Sentence } from '../../../widgets/board/said.ts';
import { addArrows, typeCell } from '../../../widgets/manipulatives/ratio-table/change.ts';
import { from } from '../../../widgets/manipulatives/ratio-table/from.ts';
import { looks } from '../../../widgets/manipulatives/ratio-table/looks.ts';
import { tableOf, worked, type RatioTable } from '../../../widgets/manipulatives/ratio-table/ratio-table.ts';
import { describe, sentences } from '../../../widgets/manipulatives/ratio-table/words.ts';
import { toText } from '../../../widgets/maths/print.ts';
import { readSentence } from '../../../widgets/maths/read.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';
import { cellsOf, hidden, made } from './tables.ts';

const none = new Set<string>();
const texts = (table: RatioTable): readonly string[] => sentences(table).map(({ expression, said }) => (expression ? toText(expression) : speak(said, none)));
const sentence = (text: string): Sentence => {
  const expression = readSentence(text);
  if (isRefusal(expression)) throw new Error(expression.refused);
  return { kind: 'number', said: [], expression };
};
const shown = (text: string, was?: RatioTable): RatioTable => {
  const table = from(sentence(text), was);
  if (isRefusal(table)) throw new Error(table.refused);
  return table;
};
const paint = tableOf([{ name: 'blue' }, { name: 'white' }], [['3', '5'], ['6', '10'], ['12', '?']], [[0, 1]]);

test('it says its rows with their numbers, and which are not in proportion', () => {
  expect(speak(describe(paint), none)).toBe('2 rows and 3 columns; blue: 3, 6 and 12; white: 5, 10 and unknown');
  expect(speak(describe(made(typeCell(paint, { column: 'c2', row: 0 }, '7'))), none)).toBe('2 rows and 3 columns; blue: 3, 7 and 12; white: 5, 10 and unknown. The second column is not in the same proportion as those before.');
  expect(speak(describe(tableOf([{ after: '%' }, { before: '£' }], [['100', '40'], ['10', '?']])), new Set(['c1-b']))).toBe('2 rows and 2 columns; first row: 100 per cent and 10 per cent; second row: a covered number and £ unknown');
});

test('its first sentence is its ratio, and then what is in the same one', () => {
  expect(texts(paint)).toEqual(['3 : 5', '3 : 5 = 6 : 10', '3 × 2 = 6', '5 × 2 = 10', 'For every 3 blue there are 5 white.']);
});

test('it multiplies by what goes with one, along its arrows, and in hundredths', () => {
  const each = made(addArrows(tableOf([{}, {}], [['1', '4'], ['5', '20']], [[0, 1]]), [['a', 'b']], 'right'));
  expect(texts(each)).toEqual(['1 : 4', '1 : 4 = 5 : 20', '5 × 4 = 20', '1 × 5 = 5', '4 × 5 = 20', '4 × 1 = 4', '4 × 5 = 20', 'For every 1 there are 4.']);
  expect(texts(tableOf([{ after: '%' }, { before: '£' }], [['100', '40'], ['10', '4']], [[0, 1]]))).toEqual(['10% × 40 = 4', '100 ÷ 10 = 10', '40 ÷ 10 = 4']);
});

test('a wrong number is said, and no false sentence is', () => {
  fc.assert(fc.property(hidden, fc.nat(), ({ table }, which) => {
    const wrong = made(typeCell(table, { column: table.columns[which % table.columns.length]!.id, row: which % table.rows.length }, '7'));
    for (const { expression } of sentences(wrong)) {
      if (!expression || ('op' in expression && expression.op === 'ratio')) continue;
      const isRatios = 'op' in expression && expression.of.every(side => 'op' in side && side.op === 'ratio');
      if (isRatios) expect(sameRelation(relationIn({ expression: expression.of[0]! })!, relationIn({ expression: expression.of[1]! })!)).toBe(true);
      else expect(relationIn({ expression }), toText(expression)).toBeDefined();
    }
    expect(sentences(wrong).some(({ said }) => /not in the same/.test(speak(said, none)))).toBe(worked(wrong).off.length > 0);
  }));
});

test.each([
  ['3 : 5', [['3', '5'], ['6', '10'], ['30', '50']]], ['2 : 3 : 5', [['2', '3', '5'], ['4', '6', '10'], ['20', '30', '50']]], ['7 × 8 = 56', [['1', '8'], ['7', '56']]],
  ['60% × 20 = 12', [['100', '20'], ['60', '12']]], ['3/5 × 20 = 12', [['1', '20'], ['3/5', '12']]], ['3/5', [['1', '100'], ['3/5', '60']]],
])('it shows %s', (text, cells) => expect(cellsOf(shown(text))).toEqual(cells));

test('another ratio keeps columns, names, arrows, ids and what is to be found', () => {
  expect(shown('4 : 5', paint)).toEqual({ ...paint, columns: [{ id: 'c1', cells: ['4', '5'] }, { id: 'c2', cells: ['8', '10'] }, { id: 'c3', cells: ['16', '?'] }] });
  fc.assert(fc.property(hidden, ({ table }) => {
    const [own] = sentences(table);
    if (own?.expression && relationIn(own)?.is === 'ratio') expect(from(own, table)).toEqual(table);
  }));
});

test('another product keeps the units and the other columns', () => {
  const bill = tableOf([{ after: '%' }, { before: '£' }], [['100', '40'], ['10', '4'], ['30', '?'], ['50', '20']], [[0, 1]]);
  expect(cellsOf(shown('1/4 × 80 = 20', bill))).toEqual([['100', '80'], ['25', '20'], ['30', '?'], ['50', '40']]);
  expect(shown('1/4 × 80 = 20', bill).rows).toEqual(bill.rows);
});

test.each(['3 + 4 = 7', '34', '2 : 3 : 5 : 7', '23 ÷ 5 = 4 r 3', '0 × 5 = 0', '2x + 3 = 11'])('it refuses %s in a sentence', text => {
  expect(from(sentence(text))).toMatchObject({ refused: expect.stringMatching(/^A ratio table shows .*\.$/) });
});

test('other looks are in the same proportion, and what has grown by the same amount is not', () => {
  fc.assert(fc.property(hidden, ({ table }) => {
    const all = looks(table);
    if (isRefusal(all)) return;
    const base = table.columns.find(({ cells }) => !cells.includes('?'))!.cells;
    const joined = (props: RatioTable): RatioTable => tableOf(table.rows, [base, ...cellsOf(props)] as typeof base[]);
    for (const look of all.same.filter(({ title }) => title !== 'Rows swapped')) expect(worked(joined(look.props)).off).toEqual([]);
    expect(worked(joined(all.not.props)).off.length).toBeGreaterThan(0);
  }));
});
