import type { Point } from '../../board/document.ts';
import type { Around } from '../../board/manipulative.ts';
import type { Mark } from '../../board/marks.ts';
import { middle } from '../../board/room.ts';
import { layout, type LaidArrow, type LaidCell, type LaidName, type Warning } from './layout.ts';
import type { RatioTable } from './ratio-table.ts';

function nameOf({ lines, box }: LaidName, around: Around): readonly Mark[] {
  const high = around.text.label * 1.2;
  const { y } = middle(box);
  return [
    { mark: 'rect', ...box, fill: 'paper', edge: 'ink-soft', thickness: 1.5 },
    ...lines.map((text, at): Mark => ({ mark: 'text', text, typed: true, at: { x: box.x + 8, y: y + (at - (lines.length - 1) / 2) * high }, size: 'label', anchor: 'start' })),
  ];
}

const cellOf = ({ token, box }: LaidCell): readonly Mark[] => [
  { mark: 'rect', ...box, fill: 'board', edge: 'ink-soft', thickness: 1.5 },
  { mark: 'value', token, at: middle(box), size: 'value', anchor: 'middle' },
];

/** A thick dashed frame around each column that is not in proportion; a veil over any number takes it away, for it would tell of that. */
function frames(warning: Warning, cells: readonly LaidCell[]): readonly Mark[] {
  const inside = cells.filter(({ at: [column] }) => warning.columns.includes(column));
  const framed = inside.map(({ box }): Mark => ({ mark: 'rect', about: warning.about, ...box, fill: 'warning', edge: 'warning', dashed: true, thickness: 3 }));
  return framed;
}

const said = ({ text, about, at }: Warning): Mark => ({ mark: 'text', about, text, at, size: 'minor', anchor: 'start', edge: 'warning' });

function head(from: Point, tip: Point): Mark {
  const [dx, dy] = [Math.sign(tip.x - from.x) * 7, Math.sign(tip.y - from.y) * 7];
  const back = { x: tip.x - dx, y: tip.y - dy };
  const [side, other] = dx === 0 ? [{ ...back, x: back.x - 5 }, { ...back, x: back.x + 5 }] : [{ ...back, y: back.y - 5 }, { ...back, y: back.y + 5 }];
  return { mark: 'line', points: [side, tip, other], edge: 'ink-soft', thickness: 2 };
}

function arrowOf({ arrow, points, token, label }: LaidArrow): readonly Mark[] {
  const [bend, tip] = points.slice(-2);
  return [
    { mark: 'line', points, edge: 'ink-soft', thickness: 2 }, ...(bend && tip ? [head(bend, tip)] : []),
    { mark: 'value', part: arrow.id, token, at: label, size: 'label', anchor: 'middle' },
  ];
}

/** The table, its arrows with what they multiply or divide by, and which columns are not in proportion. */
export function marks(table: RatioTable, around: Around): readonly Mark[] {
  const { names, cells, arrows, warning } = layout(table, around);
  const drawn = cells.map(cellOf);
  return [
    ...names.flatMap(name => nameOf(name, around)), ...drawn.flatMap(each => each.slice(0, 1)), ...(warning ? frames(warning, cells) : []),
    ...drawn.flatMap(each => each.slice(1)), ...arrows.flatMap(arrowOf), ...(warning ? [said(warning)] : []),
  ];
}
