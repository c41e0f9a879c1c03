import type { Point } from '../../board/document.ts';
import type { Around } from '../../board/manipulative.ts';
import type { Mark, Role } from '../../board/marks.ts';
import { widthOf } from '../../board/text.ts';
import { toFraction } from '../../maths/exact.ts';
import { along, RISE, RUN, SIDE, ticksOf, type Axes, type Plot } from './axes.ts';
import { stretchesOf } from './curve.ts';
import { ARROW, gapAfter, layout, placeOf, SAMPLE, typedOf, type Tag } from './layout.ts';
import { ends, straightOf } from './line.ts';
import { crossingsOf, handles, readPlot, triangleOf } from './plots.ts';
import { crossOf } from './scale.ts';
import type { Table } from './table.ts';

type Stroke = Pick<Mark, 'edge' | 'thickness' | 'dashed'>;
/** How lines and curves differ, to every eye: in colour, in thickness, and in dashes. */
const STROKES: readonly Stroke[] = [
  { edge: 'part-1', thickness: 3 }, { edge: 'part-2', thickness: 3, dashed: true }, { edge: 'part-3', thickness: 5 }, { edge: 'part-4', thickness: 5, dashed: true },
];
const strokeOf = (axes: Axes, id: string): Stroke => STROKES[axes.plots.findIndex(plot => plot.id === id)] ?? { edge: 'ink', thickness: 3 };

const line = (points: readonly Point[], stroke: Stroke): Mark => ({ mark: 'line', points, ...stroke });
const across = (y: number, stroke: Stroke): Mark => line([{ x: 0, y }, { x: SIDE, y }], stroke);
const up = (x: number, stroke: Stroke): Mark => line([{ x, y: 0 }, { x, y: SIDE }], stroke);

function grid(axes: Axes): readonly Mark[] {
  const thin: Stroke = { edge: 'line', thickness: 0.6 };
  const cross = crossOf(axes);
  const axis: Stroke = { edge: 'ink', thickness: 2 };
  return [
    { mark: 'rect', x: 0, y: 0, width: SIDE, height: SIDE, fill: 'paper', edge: 'line', thickness: 1 },
    ...ticksOf(axes.x).map(at => up(along(axes.x, at), thin)), ...ticksOf(axes.y).map(at => across(SIDE - along(axes.y, at), thin)),
    line([{ x: 0, y: cross.y }, { x: SIDE + ARROW, y: cross.y }], axis), line([{ x: cross.x, y: -ARROW }, { x: cross.x, y: SIDE }], axis),
    line([{ x: SIDE + ARROW - 7, y: cross.y - 4 }, { x: SIDE + ARROW, y: cross.y }, { x: SIDE + ARROW - 7, y: cross.y + 4 }], axis),
    line([{ x: cross.x - 4, y: 7 - ARROW }, { x: cross.x, y: -ARROW }, { x: cross.x + 4, y: 7 - ARROW }], axis),
  ];
}

const round = (number: number): number => Math.round(number * 100) / 100;

function curveOf(axes: Axes, plot: Plot): readonly Mark[] {
  const draws = readPlot(plot, axes.degrees)?.draws;
  if (!draws) return [];
  const [left, right, low, high] = [axes.x.from, axes.x.to, axes.y.from, axes.y.to].map(exact => toFraction(exact).valueOf());
  if (left === undefined || right === undefined || low === undefined || high === undefined) return [];
  const place = ({ x, y }: Point): Point => ({ x: round((x - left) / (right - left) * SIDE), y: round(SIDE - (y - low) / (high - low) * SIDE) });
  return stretchesOf(draws, { left, right, low, high }).map((stretch): Mark => {
    const points = stretch.map(place);
    const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
    const [x, y] = [Math.min(...xs), Math.min(...ys)];
    return {
      mark: 'path', d: points.map((point, at) => `${at === 0 ? 'M' : 'L'} ${point.x} ${point.y}`).join(' '), ...strokeOf(axes, plot.id),
      box: { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y },
    };
  });
}

function plotOf(axes: Axes, plot: Plot): readonly Mark[] {
  if (plot.is === 'curve') return curveOf(axes, plot);
  const seen = ends(axes, straightOf(plot));
  return seen ? [line(seen.map(spot => placeOf(axes, spot)), strokeOf(axes, plot.id))] : [];
}

function triangle(axes: Axes): readonly Mark[] {
  const found = triangleOf(axes);
  if (!found) return [];
  const [left, right] = [placeOf(axes, found.left), placeOf(axes, found.right)];
  const corner = { x: right.x, y: left.y };
  return [{ ...line([left, corner], { edge: 'ink', thickness: 2, dashed: true }), part: RUN }, { ...line([corner, right], { edge: 'ink', thickness: 2, dashed: true }), part: RISE }];
}

const disc = ({ x, y }: Point, radius: number, look: { readonly fill?: Role; readonly edge: Role }): Mark => ({ mark: 'circle', x, y, radius, thickness: 2, ...look });

function dots(axes: Axes): readonly Mark[] {
  const places = axes.points.map(point => placeOf(axes, point));
  const [first] = places;
  const row = axes.joined === 'shape' && first ? [...places, first] : places;
  return [
    ...(axes.joined && row.length > 1 ? [line(row, { edge: 'ink', thickness: 2 })] : []),
    ...places.map((at, nth): Mark => ({ ...disc(at, 5, { fill: 'ink', edge: 'ink' }), part: axes.points[nth]?.id ?? '' })),
  ];
}

function tagMarks({ id, letter, token, at }: Tag, around: Around): readonly Mark[] {
  const start = letter === undefined ? 0 : widthOf(letter, around.text.label) + gapAfter(letter);
  return [
    ...(letter === undefined ? [] : [{ mark: 'text', text: letter, at, size: 'label', anchor: 'start' } as const]),
    ...(token ? [{ mark: 'value', token, part: id, at: { x: at.x + start, y: at.y }, size: 'label', anchor: 'start' } as const] : []),
  ];
}

function tableMarks({ cells, box, left, middle, rows }: Table): readonly Mark[] {
  const rule: Stroke = { edge: 'ink-soft', thickness: 1.5 };
  const letter = (text: string, y: number): Mark => ({ mark: 'text', text, at: { x: left / 2, y }, size: 'label', anchor: 'middle' });
  return [
    line([{ x: 0, y: middle }, { x: box.width, y: middle }], rule), line([{ x: left, y: box.y }, { x: left, y: box.y + box.height }], rule),
    letter('x', rows[0]), letter('y', rows[1]),
    // A want of a value is a value to a veil.
    ...cells.map(({ id, token, at }): Mark => ({ mark: 'value', part: id, token: token ?? { value: { word: '–' }, parts: [id] }, at, size: 'label', anchor: 'middle' })),
  ];
}

/** The grid and its numbers; lines and curves; the gradient triangle; where lines meet; points; under the graph the key, and the table. */
export function marks(axes: Axes, around: Around): readonly Mark[] {
  const { labels, names, tags, key, table } = layout(axes, around);
  return [
    ...grid(axes),
    ...labels.flatMap(({ token, at, room }): readonly Mark[] => [
      { mark: 'rect', ...room, fill: 'paper', round: 2 }, { mark: 'value', token, at, size: 'label', anchor: 'middle' },
    ]),
    ...names.map(({ text, at }): Mark => ({ mark: 'text', text, typed: true, at, size: 'label', anchor: 'start' })),
    ...axes.plots.flatMap(plot => plotOf(axes, plot)), ...triangle(axes),
    ...handles(axes).map(({ spot, line: id }) => disc(placeOf(axes, spot), 6, { fill: 'paper', edge: strokeOf(axes, id).edge ?? 'ink' })),
    ...crossingsOf(axes).map(({ spot }) => disc(placeOf(axes, spot), 9, { edge: 'ink' })),
    ...dots(axes), ...tags.flatMap(tag => tagMarks(tag, around)),
    ...key.flatMap(({ id, token, y, read }): readonly Mark[] => [
      line([{ x: 0, y }, { x: SAMPLE, y }], strokeOf(axes, id)),
      read ? { mark: 'value', part: id, token, at: { x: SAMPLE + 10, y }, size: 'value', anchor: 'start' }
        : { mark: 'text', part: id, text: typedOf(axes, id), typed: true, at: { x: SAMPLE + 10, y }, size: 'label', anchor: 'start' },
    ]),
    ...(table ? tableMarks(table) : []),
  ];
}
