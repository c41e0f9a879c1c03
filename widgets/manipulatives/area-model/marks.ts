import type { Around } from '../../board/manipulative.ts';
import type { Mark, Role } from '../../board/marks.ts';
import { cellsOf, numberIn, type AreaModel } from './area-model.ts';
import { layout, type Band, type Layout } from './layout.ts';

const ROLES: readonly Role[] = ['part-1', 'part-2', 'part-3', 'part-4', 'part-5', 'part-6'];

const line = (from: readonly [number, number], to: readonly [number, number], more: Partial<Pick<Mark, 'edge' | 'thickness' | 'dashed'>>): Mark =>
  ({ mark: 'line', points: [{ x: from[0], y: from[1] }, { x: to[0], y: to[1] }], ...more });

/** The unit squares that the rectangle is a part of, each with its frame. */
function unitSquares({ units }: Layout): readonly Mark[] {
  if (!units) return [];
  const { size } = units;
  return Array.from({ length: units.down }, (_, row) => Array.from({ length: units.across }, (__, column): Mark => (
    { mark: 'rect', x: column * size, y: row * size, width: size, height: size, fill: 'paper', edge: 'ink-soft' }))).flat();
}

/** The lines that cut the unit squares into equal parts, over everything. */
function cuts({ units, width, height }: Layout): readonly Mark[] {
  if (!units) return [];
  const places = (many: number, parts: number): readonly number[] =>
    Array.from({ length: many * parts - 1 }, (_, at) => ((at + 1) * units.size) / parts);
  const look = { edge: 'ink-soft', thickness: 1, dashed: true } as const;
  return [
    ...places(units.across, units.cutAcross).map(x => line([x, 0], [x, height], look)), ...places(units.down, units.cutDown).map(y => line([0, y], [width, y], look)),
  ];
}

/** The cells in their colours; what is missing is a dashed outline, and what does not match its sides has a frame of warning. */
function cells(props: AreaModel, { columns, rows, units }: Layout): readonly Mark[] {
  return cellsOf(props).flatMap(({ id, row, column, missing, wrong }, at): readonly Mark[] => {
    const [down, across] = [rows[Math.floor(at / columns.length)], columns[at % columns.length]];
    if (!down || !across) return [];
    const place = { x: across.from, y: down.from, width: across.to - across.from, height: down.to - down.from };
    // The first colour has no pattern: on paper it would not be seen within a unit square.
    const role = ROLES[(units ? at + 1 : at) % ROLES.length] ?? 'part-1';
    const frame: Mark = { mark: 'rect', x: place.x + 4, y: place.y + 4, width: place.width - 8, height: place.height - 8, edge: 'warning', thickness: 4, dashed: true, about: [id, row.id, column.id] };
    return [missing ? { mark: 'rect', ...place, edge: 'ink-soft', dashed: true } : { mark: 'rect', ...place, fill: role, edge: role, thickness: 2.5 }, ...(wrong ? [frame] : [])];
  });
}

/** Whether the line between two terms can be dragged: both are numbers above zero. */
export function isMovable(one: Band | undefined, other: Band | undefined): boolean {
  return [one, other].every(band => band && (numberIn(band)?.compare(0) ?? 0) > 0);
}

/** The knobs at which lines are taken hold of. */
function knobs({ columns, rows }: Layout): readonly Mark[] {
  const knob = (x: number, y: number): Mark => ({ mark: 'circle', x, y, radius: 5, fill: 'accent', edge: 'accent' });
  const movable = (bands: readonly Band[]): readonly Band[] => bands.filter((band, at) => at < bands.length - 1 && isMovable(band, bands[at + 1]));
  return [...movable(columns).map(({ to }) => knob(to, 0)), ...movable(rows).map(({ to }) => knob(0, to))];
}

/** The unit squares where there are some, the cells, what is written in and around them, and whether it is a sketch. */
export function marks(props: AreaModel, around: Around): readonly Mark[] {
  const laid = layout(props, around);
  return [
    ...unitSquares(laid), ...cells(props, laid), ...cuts(laid), ...knobs(laid),
    ...laid.labels.map(({ id, token, x, y, size, about }): Mark => ({ mark: 'value', token, at: { x, y }, size, anchor: 'middle', ...(id !== undefined && { part: id }), ...(about && { about }) })),
    ...laid.captions.map(({ text, about, x, y }): Mark => ({ mark: 'text', text, about, at: { x, y }, size: 'minor', anchor: 'start', edge: 'ink-soft' })),
  ];
}
