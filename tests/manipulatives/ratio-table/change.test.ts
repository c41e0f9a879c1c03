import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addArrows, addEmpty, addRow, addSum, addTimes, inOrder, readFactor, solved, swapped, typeCell, typeFactor, typeName, without, withoutRow,
} from '../../../widgets/manipulatives/ratio-table/change.ts';
import { factorOf, isTable, tableOf, worked, type RatioTable } from '../../../widgets/manipulatives/ratio-table/ratio-table.ts';
import { Fraction, toExact } from '../../../widgets/maths/exact.ts';
import { isRefusal } from '../../../widgets/maths/refusal.ts';
import { amounts, cellsOf, hidden, made } from './tables.ts';

const paint = tableOf([{ name: 'blue' }, { name: 'white' }], [['3', '5'], ['6', '10'], ['12', '?']], [[0, 1], [1, 2]]);

test('worked out, a table has every number that follows, exactly, and keeps what it had', () => {
  fc.assert(fc.property(hidden, ({ whole, table }) => {
    const moved = solved(table, () => true);
    if (isRefusal(moved)) return;
    moved.props.columns.forEach(({ cells }, nth) => cells.forEach((cell, row) => {
      if (cell !== '?') expect(cell).toBe(toExact(whole[nth]![row]!));
      if (table.columns[nth]!.cells[row] !== '?') expect(cell).toBe(table.columns[nth]!.cells[row]);
    }));
  }));
  expect(cellsOf(made(solved(paint, () => true)))).toEqual([['3', '5'], ['6', '10'], ['12', '20']]);
});

test('a table that contradicts itself works nothing out, and says so', () => {
  const wrong = made(typeCell(paint, { column: 'c2', row: 1 }, '11'));
  expect(worked(wrong).off).toEqual([1]);
  expect(solved(wrong, () => true)).toMatchObject({ refused: expect.stringMatching(/proportion/) });
  expect(cellsOf(wrong)).toEqual([['3', '5'], ['6', '11'], ['12', '?']]);
});

test('columns that are multiplied, divided or added stay in proportion', () => {
  fc.assert(fc.property(hidden.filter(({ whole }) => whole.length > 1), amounts, ({ whole }, by) => {
    const table = tableOf(whole[0]!.map(() => ({})), whole.map(column => column.map(toExact)));
    for (const moved of [addTimes(table, table.columns[0]!, by), addTimes(table, table.columns[0]!, by.inverse()), addSum(table, [table.columns[0]!, table.columns[1]!])]) {
      if (isRefusal(moved)) return;
      expect(worked(moved.props).off).toEqual([]);
      expect(moved.props.columns.length).toBe(table.columns.length + 1);
      expect(isTable(moved.props)).toBe(true);
    }
  }));
});

test('an arrow says what it does, and what is typed at it is done', () => {
  const [first, second] = paint.arrows;
  expect(factorOf(paint, first!)).toEqual({ does: 'times', by: new Fraction(2) });
  const tripled = made(typeFactor(paint, second!, '3'));
  expect(cellsOf(tripled)).toEqual([['3', '5'], ['6', '10'], ['18', '30']]);
  expect(cellsOf(made(typeFactor(paint, second!, '÷ 2')))).toEqual([['3', '5'], ['6', '10'], ['3', '5']]);
  const down = made(addArrows(paint, [['a', 'b']], 'right'));
  expect(factorOf(down, down.arrows.at(-1)!)).toEqual({ does: 'times', by: new Fraction(5, 3) });
  expect(cellsOf(made(typeFactor(down, down.arrows.at(-1)!, '2')))).toEqual([['3', '6'], ['6', '12'], ['12', '24']]);
});

test('what is divided by is written as that, and a number alone goes on dividing', () => {
  const table = tableOf([{}, {}], [['100', '40'], ['10', '4']], [[0, 1]]);
  expect(factorOf(table, table.arrows[0]!)).toEqual({ does: 'divided by', by: new Fraction(10) });
  expect(cellsOf(made(typeFactor(table, table.arrows[0]!, '5')))[1]).toEqual(['20', '8']);
  expect(cellsOf(made(typeFactor(table, table.arrows[0]!, '× 2')))[1]).toEqual(['200', '80']);
});

test.each([['0'], ['-2'], ['?'], ['x'], [''], ['× '], ['÷ 0'], ['two']])('%j is nothing to multiply by', text => {
  expect(readFactor(text)).toMatchObject({ refused: expect.stringMatching(/^Type .*\.$/) });
});

test('nothing is lost when rows are swapped, columns are put in order, or a row comes and goes', () => {
  fc.assert(fc.property(hidden, ({ table }) => {
    expect(swapped(swapped(table))).toEqual(table);
    expect(inOrder(table).columns.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(table.columns);
    const grown = addRow(table);
    expect(isRefusal(grown)).toBe(table.rows.length === 3);
    if (!isRefusal(grown)) expect(made(withoutRow(grown.props, 2))).toEqual(table);
  }));
});

test('arrows go with their columns and rows; the last column and the second row stay', () => {
  expect(made(without(paint, ['c2'])).arrows).toEqual([]);
  expect(isRefusal(without(paint, ['c1', 'c2', 'c3']))).toBe(true);
  expect(isRefusal(withoutRow(paint, 0))).toBe(true);
  expect(isTable(made(addEmpty(paint)))).toBe(true);
});

test('a unit goes for its row, a name for its own; nothing takes a name away', () => {
  const priced = made(typeCell(paint, { column: 'c1', row: 1 }, '£5'));
  expect(priced.rows).toEqual([{ id: 'a', name: 'blue' }, { id: 'b', name: 'white', before: '£' }]);
  expect(made(typeName(paint, 0, ' ')).rows[0]).toEqual({ id: 'a' });
  expect(isRefusal(typeName(paint, 0, 'a name that is far too long'))).toBe(true);
});

test('how a number is typed does not rewrite the others of its row', () => {
  const halves: RatioTable = tableOf([{}, {}], [['1/2', '1'], ['3', '6']]);
  expect(made(typeCell(halves, { column: 'c2', row: 0 }, '0.25')).rows[0]).toEqual({ id: 'a' });
  expect(made(typeCell(halves, { column: 'c1', row: 0 }, '0.25')).rows[0]).toEqual({ id: 'a', as: 'decimal' });
});
