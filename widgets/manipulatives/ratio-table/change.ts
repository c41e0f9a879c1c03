import type { Moved } from '../../board/manipulative.ts';
import { toExact, toFraction, type Exact, type Fraction } from '../../maths/exact.ts';
import { readExact } from '../../maths/read.ts';
import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import { fits, MOST_NAME, readAmount, TOO_LONG } from '../proportion.ts';
import { clean } from '../wrap.ts';
import { factorOf, known, MOST_ARROWS, MOST_COLUMNS, ROW_IDS, worked, type Arrow, type Column, type RatioTable } from './ratio-table.ts';

type Cell = Exact | '?';
const cellOf = (amount: Fraction | undefined): Cell => (amount ? toExact(amount) : '?');
const mapped = (cell: Cell | undefined, change: (amount: Fraction) => Fraction): Cell => {
  const amount = known(cell);
  return cellOf(amount && change(amount));
};

/** The table if all its numbers can be read and it has room, else a sentence that says why not. */
export function checked(table: RatioTable): Moved<RatioTable> {
  if (table.columns.length > MOST_COLUMNS) return { refused: `A table has at most ${MOST_COLUMNS} columns. Take one away first.` };
  if (table.columns.length === 0) return { refused: 'A table has one column at least. To take it away, delete it.' };
  if (table.arrows.length > MOST_ARROWS) return { refused: `A table has at most ${MOST_ARROWS} arrows. Take one away first.` };
  return table.columns.every(({ cells }) => cells.every(cell => cell === '?' || fits(toFraction(cell)))) ? { props: table } : TOO_LONG;
}

const withColumns = (table: RatioTable, change: (column: Column) => Column): Moved<RatioTable> => checked({ ...table, columns: table.columns.map(change) });

/** What was typed into a cell: a number greater than zero or `?`; a unit goes for its whole row. Nothing else changes: what contradicts it is said. */
export function typeCell(table: RatioTable, { column, row }: { readonly column: string; readonly row: number }, text: string): Moved<RatioTable> {
  const now = table.rows[row];
  if (now === undefined) return { refused: 'This row is no longer in the table.' };
  const read = readAmount(text, now);
  if (isRefusal(read)) return read;
  const cell: Cell = read.amount === 'unknown' ? '?' : toExact(read.amount);
  const others = table.columns.filter(({ id, cells }) => id !== column && cells[row]?.includes('/'));
  // What else stands in the row is not written in another way because of it.
  const { as: _, ...measure } = read.measure;
  const { as } = others.length > 0 ? now : read.measure;
  const columns = table.columns.map(each => (each.id === column ? { ...each, cells: each.cells.with(row, cell) } : each));
  return checked({ ...table, columns, rows: table.rows.with(row, { ...measure, id: now.id, ...(as && { as }) }) });
}

/** The name of a row as it was typed; nothing takes it away. */
export function typeName(table: RatioTable, row: number, text: string): Moved<RatioTable> {
  const name = clean(text).replaceAll('\n', ' ').trim();
  if (name.length > MOST_NAME) return { refused: `A name has at most ${MOST_NAME} letters.` };
  return { props: { ...table, rows: table.rows.map((each, at) => {
    const { name: _, ...bare } = each;
    return at !== row ? each : name === '' ? bare : { ...bare, name };
  }) } };
}

/** Reads what to multiply or divide by: `3`, `× 3`, `÷ 2`. A number alone does what is done now. Gives what to multiply by. */
export function readFactor(text: string, does: 'times' | 'divided by' = 'times'): Fraction | Refusal {
  const [, sign = '', rest = ''] = /^\s*([×xX*÷/:]?)\s*(.*)$/su.exec(text) ?? [];
  const read = readExact(rest);
  const by = isRefusal(read) ? undefined : toFraction(read.exact);
  if (!by || !fits(by)) return { refused: 'Type what to multiply by, such as 3, 1/2 or × 10, or what to divide by, such as ÷ 2.' };
  return sign === '' ? (does === 'times' ? by : by.inverse()) : '÷/:'.includes(sign) ? by.inverse() : by;
}

/** What was typed at an arrow: what it goes to becomes so many times what it comes from, cell by cell. What is to be found stays so. */
export function typeFactor(table: RatioTable, arrow: Arrow, text: string): Moved<RatioTable> {
  const by = readFactor(text, factorOf(table, arrow)?.does);
  if (isRefusal(by)) return by;
  const scaled = (from: Cell | undefined, now: Cell): Cell => (known(from) ? mapped(from, amount => amount.mul(by)) : now);
  if (arrow.side === 'right') {
    const [from, to] = [arrow.from, arrow.to].map(id => table.rows.findIndex(row => row.id === id));
    return withColumns(table, column => ({ ...column, cells: column.cells.map((cell, at) => (at === to ? scaled(column.cells[from ?? 0], cell) : cell)) }));
  }
  const source = table.columns.find(({ id }) => id === arrow.from);
  return withColumns(table, column => (column.id === arrow.to ? { ...column, cells: column.cells.map((cell, at) => scaled(source?.cells[at], cell)) } : column));
}

const added = (table: RatioTable, cells: readonly Cell[], from?: string): Moved<RatioTable> => {
  const id = `c${table.next}`;
  const arrow: readonly Arrow[] = from === undefined ? [] : [{ id: `w${table.next + 1}`, from, to: id, side: 'above' }];
  return checked({ ...table, columns: [...table.columns, { id, cells }], arrows: [...table.arrows, ...arrow], next: table.next + 2 });
};

/** A column behind the others in which every number is to be found. */
export const addEmpty = (table: RatioTable): Moved<RatioTable> => added(table, table.rows.map(() => '?'));

/** A column so many times another one, with an arrow to it. */
export function addTimes(table: RatioTable, column: Column, by: Fraction): Moved<RatioTable> {
  return added(table, column.cells.map(cell => mapped(cell, amount => amount.mul(by))), column.id);
}

/** A column that is two others added: 3 and 5, 6 and 10 make 9 and 15. */
export function addSum(table: RatioTable, [one, other]: readonly [Column, Column]): Moved<RatioTable> {
  return added(table, one.cells.map((cell, at) => {
    const more = known(other.cells[at]);
    return more ? mapped(cell, amount => amount.add(more)) : '?';
  }));
}

/** Takes columns and arrows away; arrows go with their columns. */
export function without(table: RatioTable, ids: readonly string[]): Moved<RatioTable> {
  const arrows = table.arrows.filter(({ id, from, to }) => ![id, from, to].some(each => ids.includes(each)));
  return checked({ ...table, columns: table.columns.filter(({ id }) => !ids.includes(id)), arrows });
}

/** A third row below, in which every number is to be found. */
export function addRow(table: RatioTable): Moved<RatioTable> {
  const id = ROW_IDS.find(each => !table.rows.some(row => row.id === each));
  if (id === undefined) return { refused: 'A table has at most three rows.' };
  return withColumns({ ...table, rows: [...table.rows, { id }] }, column => ({ ...column, cells: [...column.cells, '?'] }));
}

/** Takes a row of three away, with its arrows. */
export function withoutRow(table: RatioTable, row: number): Moved<RatioTable> {
  const id = table.rows[row]?.id;
  if (table.rows.length < 3 || id === undefined) return { refused: 'A table has two rows at least.' };
  const kept = { ...table, rows: table.rows.filter((_, at) => at !== row), arrows: table.arrows.filter(({ from, to }) => from !== id && to !== id) };
  return withColumns(kept, column => ({ ...column, cells: column.cells.filter((_, at) => at !== row) }));
}

/** The rows the other way up. */
export function swapped(table: RatioTable): RatioTable {
  return { ...table, rows: table.rows.toReversed(), columns: table.columns.map(column => ({ ...column, cells: column.cells.toReversed() })) };
}

/** The columns from the least to the greatest, by what is known or follows in the first row; those of which nothing is known stand last. */
export function inOrder(table: RatioTable): RatioTable {
  const { worth } = worked(table);
  const first = new Map(table.columns.map((column, at) => [column, known(column.cells[0]) ?? worth(at, 0)] as const));
  const order = (one: Column, other: Column): number => {
    const [a, b] = [first.get(one), first.get(other)];
    return a && b ? a.compare(b) : a ? -1 : b ? 1 : 0;
  };
  return { ...table, columns: table.columns.toSorted(order) };
}

/** Arrows between these, each where there is none yet that goes there on its side. */
export function addArrows(table: RatioTable, pairs: readonly (readonly [string, string])[], side: Arrow['side']): Moved<RatioTable> {
  const fresh = pairs.filter(([from, to]) => !table.arrows.some(arrow => arrow.from === from && arrow.to === to && arrow.side === side));
  const arrows = fresh.map(([from, to], at): Arrow => ({ id: `w${table.next + at}`, from, to, side }));
  return checked({ ...table, arrows: [...table.arrows, ...arrows], next: table.next + arrows.length });
}

/** These arrows on the other side of the table; those at its right stay. */
export function otherSide(table: RatioTable, ids: readonly string[]): RatioTable {
  const turned = (arrow: Arrow): Arrow => (arrow.side === 'right' || !ids.includes(arrow.id) ? arrow : { ...arrow, side: arrow.side === 'above' ? 'below' : 'above' });
  return { ...table, arrows: table.arrows.map(turned) };
}

/** Every number that is to be found and follows from the others, of these cells or of all. Refuses where nothing follows, or the table contradicts itself. */
export function solved(table: RatioTable, isWanted: (column: Column, row: number) => boolean): Moved<RatioTable> {
  const { worth, off } = worked(table);
  if (off.length > 0) return { refused: 'The columns are not all in the same proportion, so nothing follows from them. Change the one that is marked first.' };
  const columns = table.columns.map((column, at) => ({
    ...column, cells: column.cells.map((cell, row): Cell => (cell === '?' && isWanted(column, row) ? cellOf(worth(at, row)) : cell)),
  }));
  const isSame = columns.every((column, at) => column.cells.every((cell, row) => cell === table.columns[at]?.cells[row]));
  return isSame ? { refused: 'Too little is known to work this out. A column needs a number, and another column both.' } : checked({ ...table, columns });
}
