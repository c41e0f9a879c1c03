import type { Around, Part } from '../../board/manipulative.ts';
import { middle } from '../../board/room.ts';
import type { Said } from '../../board/said.ts';
import { fromNumber, toText } from '../../maths/print.ts';
import { ordinal } from '../ordinal.ts';
import { typeCell, typeFactor, typeName } from './change.ts';
import { layout, type LaidArrow, type LaidCell, type LaidName } from './layout.ts';
import { cellId, factorOf, signOf, type RatioTable } from './ratio-table.ts';

type TablePart = Part<RatioTable>;

const namePart = (table: RatioTable, { row, box }: LaidName): TablePart => {
  const at = table.rows.indexOf(row);
  return {
    id: row.id, name: [`name of the ${ordinal(at)} row`, ...(row.name === undefined ? [] : [': ', { typed: row.name, parts: [row.id] }])], at: middle(box), hit: box,
    written: row.name ?? '', words: true, type: text => typeName(table, at, text),
  };
};

function cellPart(table: RatioTable, { column, row, at: [nth, place], token, box }: LaidCell): TablePart {
  const named: Said = row.name === undefined ? [`${ordinal(place)} row`] : [{ typed: row.name }];
  const id = cellId(column, row);
  return {
    id, name: [...named, `, ${ordinal(nth)} column`], at: middle(box), hit: box, token, veil: 'value',
    type: text => typeCell(table, { column: column.id, row: place }, text),
  };
}

/** "arrow from the first to the second column above the table, times 3". */
function arrowPart(table: RatioTable, { arrow, label, space, token }: LaidArrow): TablePart {
  const places = (arrow.side === 'right' ? table.rows : table.columns).map(({ id }) => id);
  const [from, to] = [arrow.from, arrow.to].map(id => ordinal(places.indexOf(id)));
  const factor = factorOf(table, arrow);
  const by = fromNumber(factor?.by ?? '1');
  const [width, height] = [Math.max(32, space.width), Math.max(28, space.above + space.below)];
  const where = arrow.side === 'right' ? 'row' : `column ${arrow.side} the table`;
  return {
    id: arrow.id, name: [`arrow from the ${from} to the ${to} ${where}`], at: label, hit: { x: label.x - width / 2, y: label.y - height / 2, width, height }, veil: 'value',
    ...(factor ? { token: { value: { op: 'beside', of: [{ word: factor.does }, by] }, parts: [arrow.id] }, written: `${signOf(factor)} ${toText(by)}` } : { token }),
    type: text => typeFactor(table, arrow, text),
  };
}

/** The names of the rows, the cells column by column, and the arrows; all of them are typed into. */
export function parts(table: RatioTable, around: Around): readonly TablePart[] {
  const { names, cells, arrows } = layout(table, around);
  const inOrder = table.arrows.flatMap(({ id }) => arrows.find(({ arrow }) => arrow.id === id) ?? []);
  return [...names.map(name => namePart(table, name)), ...cells.map(cell => cellPart(table, cell)), ...inOrder.map(arrow => arrowPart(table, arrow))];
}
