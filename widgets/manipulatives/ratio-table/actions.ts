import type { Action, Moved } from '../../board/manipulative.ts';
import type { NumberForm } from '../../maths/expression.ts';
import { isRefusal } from '../../maths/refusal.ts';
import { addArrows, addEmpty, addRow, addSum, addTimes, inOrder, otherSide, readFactor, solved, swapped, without, withoutRow } from './change.ts';
import { cellId, MOST_COLUMNS, type Arrow, type Column, type RatioTable } from './ratio-table.ts';

const FULL = `A table has at most ${MOST_COLUMNS} columns. Take one away first.`;

/** What is chosen: columns and rows by their cells, arrows by themselves. */
interface Chosen { readonly columns: readonly Column[]; readonly rows: readonly number[]; readonly arrows: readonly Arrow[] }

function chosenIn(table: RatioTable, ids: readonly string[]): Chosen {
  return {
    columns: table.columns.filter(column => table.rows.some(row => ids.includes(cellId(column, row)))),
    rows: table.rows.flatMap((row, at) => (table.columns.some(column => ids.includes(cellId(column, row))) || ids.includes(row.id) ? [at] : [])),
    arrows: table.arrows.filter(({ id }) => ids.includes(id)),
  };
}

const neighbours = (all: readonly { readonly id: string }[]): readonly (readonly [string, string])[] =>
  all.slice(1).flatMap(({ id }, at) => { const before = all[at]; return before ? [[before.id, id] as const] : []; });

/** Arrows between two chosen columns, or from each column to the next; likewise between rows. */
function arrowActions(table: RatioTable, { columns, rows, arrows }: Chosen): readonly Action<RatioTable>[] {
  const between = columns.length > 1 ? columns : table.columns;
  const down = rows.length > 1 ? rows.flatMap(at => table.rows[at] ?? []) : table.rows;
  const gone = arrows.length > 0 ? arrows : table.arrows;
  const level = gone.filter(({ side }) => side !== 'right').map(({ id }) => id);
  const none = { off: 'There is no arrow yet.' };
  return [
    {
      id: 'across', title: 'Arrows across', icon: 'redo', keys: ['j'], run: () => addArrows(table, neighbours(between), 'above'),
      ...(table.columns.length < 2 && { off: 'Arrows across need a second column.' }),
    },
    { id: 'down', title: 'Arrows down', icon: 'arrow-down', keys: ['d'], run: () => addArrows(table, neighbours(down), 'right') },
    {
      id: 'side', title: 'Other side', icon: 'move-vertical', keys: ['s'], run: () => ({ props: otherSide(table, level) }),
      ...(level.length === 0 && { off: 'There is no arrow above or below the table.' }),
    },
    { id: 'no-arrows', title: arrows.length > 0 ? 'No arrow' : 'No arrows', icon: 'minus', keys: ['x'], run: () => without(table, gone.map(({ id }) => id)), ...(gone.length === 0 && none) },
  ];
}

/** What makes a new column from those that are there. */
function columnActions(table: RatioTable, { columns }: Chosen): readonly Action<RatioTable>[] {
  const full = table.columns.length >= MOST_COLUMNS && { off: FULL };
  const source = columns.at(-1) ?? table.columns.at(-1);
  const [one, other] = columns.length > 1 ? columns : table.columns.slice(-2);
  const scaled = (does: 'times' | 'divided by') => (answer = ''): Moved<RatioTable> => {
    const by = readFactor(answer, does);
    return isRefusal(by) ? by : source ? addTimes(table, source, by) : { props: table };
  };
  return [
    { id: 'times', title: 'Times', icon: 'x', keys: ['*'], asks: 'value', run: scaled('times'), ...full },
    { id: 'divide', title: 'Divide by', icon: 'divide', keys: ['/'], asks: 'value', run: scaled('divided by'), ...full },
    {
      id: 'sum', title: 'Add two', icon: 'plus', keys: ['+'], run: () => (one && other ? addSum(table, [one, other]) : { props: table }),
      ...(other ? full : { off: 'Two columns are needed to add them.' }),
    },
    { id: 'column', title: 'Empty column', icon: 'columns-3', keys: ['c'], run: () => addEmpty(table), ...full },
  ];
}

/** Numbers that are not whole written as fractions, as mixed numbers, as decimals, in the chosen rows or all. */
function formAction(table: RatioTable, { rows }: Chosen): Action<RatioTable> {
  const NEXT: Readonly<Record<NumberForm, NumberForm>> = { fraction: 'mixed', mixed: 'decimal', decimal: 'fraction' };
  const wanted = (at: number): boolean => rows.length === 0 || rows.includes(at);
  const now = table.rows.find((_, at) => wanted(at))?.as ?? 'fraction';
  const isWhole = table.columns.every(({ cells }) => cells.every(cell => !cell.includes('/')));
  return {
    id: 'form', title: 'Fractions', icon: 'percent', run: () => ({ props: { ...table, rows: table.rows.map((row, at) => (wanted(at) ? { ...row, as: NEXT[now] } : row)) } }),
    ...(isWhole && { off: 'Every number in this table is whole, and written in one way only.' }),
  };
}

/** What can be done with a table: new columns and arrows first, then working out, then how it stands. */
export function actions(table: RatioTable, ids: readonly string[]): readonly Action<RatioTable>[] {
  const chosen = chosenIn(table, ids);
  const gone = chosen.columns.length > 0 ? chosen.columns : table.columns.slice(-1);
  const isAsked = table.columns.some(({ cells }) => cells.includes('?'));
  const wanted = (column: Column, row: number): boolean => chosen.columns.length === 0 || ids.includes(cellId(column, table.rows[row] ?? { id: '' }));
  const isFull = table.rows.length === 3;
  return [
    ...columnActions(table, chosen), ...arrowActions(table, chosen),
    {
      id: 'work-out', title: 'Work out', icon: 'lightbulb', keys: ['w'], run: () => solved(table, wanted), ...(!isAsked && { off: 'Every number is known. Type ? where one is to be found.' }),
    },
    {
      id: 'remove', title: 'Remove column', icon: 'eraser', keys: ['e', '-'], run: () => without(table, gone.map(({ id }) => id)),
      ...(gone.length === table.columns.length && { off: 'A table has one column at least. To take it away, delete it.' }),
    },
    isFull
      ? { id: 'row', title: 'Remove row', icon: 'rows-2', run: () => withoutRow(table, chosen.rows.at(-1) ?? 2) }
      : { id: 'row', title: 'Third row', icon: 'rows-2', run: () => addRow(table) },
    { id: 'swap', title: 'Swap rows', icon: 'repeat', run: () => ({ props: swapped(table) }) },
    { id: 'order', title: 'In order', icon: 'align-end-vertical', run: () => ({ props: inOrder(table) }) },
    formAction(table, chosen),
  ];
}
