import type { Box, Point } from '../../board/document.ts';
import type { Around, Part } from '../../board/manipulative.ts';
import { ordinal } from '../ordinal.ts';
import { lineId, lengthOf, OVER, productId, type DotArray, type Way } from './array.ts';
import { drawnTo, mostOf, splitAt, typeAll, typeOver, typeRun, withOver, withRun } from './change.ts';
import { bandsOf, CORNER, overY, PITCH, sizeOf, written, type Band, type Label } from './layout.ts';
import { linesOf } from './marks.ts';
import { allToken, overToken, productToken, runToken, writing } from './tokens.ts';

type ArrayPart = Part<DotArray>;

const WAYS: readonly Way[] = ['rows', 'columns'];
/** How large a place for a finger is where there is room. */
const FINGER = 44;

const around = ({ x, y }: Point, width: number, height: number): Box => ({ x: x - width / 2, y: y - height / 2, width, height });

/** "first part of the rows". */
const partOf = (way: Way, at: number): string => `${ordinal(at)} part of the ${way}`;

/** Where a side is taken hold of: at its number, or beside the things where none is written. */
function sidePlace(way: Way, { from, to }: Band, label: Label | undefined): Pick<ArrayPart, 'at' | 'hit'> {
  const middle = (from + to) / 2;
  const at = label ?? (way === 'rows' ? { x: -CORNER - FINGER / 2, y: middle } : { x: middle, y: -CORNER - FINGER / 2 });
  const long = Math.max(Math.min(FINGER, to - from), label ? (way === 'rows' ? label.high : label.width) : 0);
  const wide = Math.max(FINGER, label ? (way === 'rows' ? label.width : label.high) : 0);
  // Numbers are near the things: what is more than their own width lies away from these.
  const [x, y] = label ? (way === 'rows' ? [label.x + label.width / 2 - wide / 2, label.y] : [label.x, label.y + label.high / 2 - wide / 2]) : [at.x, at.y];
  return { at: { x: at.x, y: at.y }, hit: way === 'rows' ? around({ x, y }, wide, long) : around({ x, y }, long, wide) };
}

/** The rows or the columns of a run: how many there are, as a slider that can be typed into. */
function sidePart(props: DotArray, way: Way, { at, label }: { readonly at: number; readonly label: Label | undefined }): readonly ArrayPart[] {
  const band = bandsOf(props[way])[at];
  if (band === undefined) return [];
  const most = mostOf(props, way) - lengthOf(props[way]) + band.count;
  return [{
    id: band.id, name: [`number of ${way}${props[way].length === 1 ? '' : ` in the ${ordinal(at)} part`}`], ...sidePlace(way, band, label), token: runToken(props, band), ...(label && { veil: 'value' }),
    type: text => typeRun(props, band.id, text),
    range: { least: '1', most: String(most), now: String(band.count), step: '1', page: '5', set: now => withRun(props, band.id, Number(now)) },
  }];
}

/** A split line, which goes from row to row or from column to column. */
function linePart(props: DotArray, way: Way, { at, place }: { readonly at: number; readonly place: number }): readonly ArrayPart[] {
  const [run, next] = [props[way][at], props[way][at + 1]];
  if (!run || !next) return [];
  const { width, full } = sizeOf(props);
  const [start, end] = way === 'rows' ? [{ x: -4, y: place }, { x: width + 4, y: place }] : [{ x: place, y: -4 }, { x: place, y: full + 4 }];
  const most = run.count + next.count - 1;
  return [{
    id: lineId(run.id), name: [`split after the ${partOf(way, at)}`], at: start, hit: { points: [start, end], width: PITCH }, token: runToken(props, run),
    range: { least: '1', most: String(most), now: String(run.count), step: '1', set: now => splitAt(props, run.id, Number(now)) },
    move: (to, from) => {
      const steps = Math.round((way === 'rows' ? to.y - from.y : to.x - from.x) / PITCH);
      return splitAt(props, run.id, Math.min(most, Math.max(1, run.count + steps)));
    },
  }];
}

function overPart(props: DotArray, label: Label | undefined): readonly ArrayPart[] {
  if (props.over === 0) return [];
  const at = label ?? { x: (props.over * PITCH) / 2, y: overY(props) };
  return [{
    id: OVER, name: ['left over'], at: { x: at.x, y: at.y }, hit: around(at, Math.max(FINGER, label?.width ?? 0), label?.high ?? PITCH), token: overToken(props), ...(label && { veil: 'value' }),
    type: text => typeOver(props, text),
    range: { least: '1', most: String(lengthOf(props.columns) - 1), now: String(props.over), step: '1', set: now => withOver(props, Number(now)) },
  }];
}

/** The corner at which the array is drawn larger and smaller, both ways at once. */
function corner(props: DotArray): ArrayPart {
  const { width, full } = sizeOf(props);
  const at = { x: width + CORNER, y: full + CORNER };
  return {
    id: 'corner', name: ['corner, to draw the array larger'], at, hit: around(at, FINGER, FINGER), grain: { x: PITCH, y: PITCH },
    move: (to, from) => drawnTo(props, lengthOf(props.rows) + Math.round((to.y - from.y) / PITCH), lengthOf(props.columns) + Math.round((to.x - from.x) / PITCH)),
  };
}

function productParts(props: DotArray, labels: ReadonlyMap<string, Label>): readonly ArrayPart[] {
  const all = props.rows.flatMap((row, down) => props.columns.map((column, across) => ({ row, column, down, across })));
  return all.flatMap(({ row, column, down, across }): readonly ArrayPart[] => {
    const label = labels.get(productId(row, column));
    const of = [...(props.rows.length > 1 ? [partOf('rows', down)] : []), ...(props.columns.length > 1 ? [partOf('columns', across)] : [])];
    const name = of.length === 0 ? 'product' : `product of the ${of.join(' and the ')}`;
    return label ? [{ id: label.id, name: [name], at: { x: label.x, y: label.y }, hit: around(label, label.width, label.high), token: productToken(props, row, column), veil: 'value' }] : [];
  });
}

/** The things themselves: how many there are, the rows as long as they are now. */
function body(props: DotArray): ArrayPart {
  const { width, height } = sizeOf(props);
  const at = { x: width / 2, y: height / 2 };
  return { id: 'things', name: [props.things], at, hit: { x: 0, y: 0, width, height }, token: allToken(props), type: text => typeAll(props, text) };
}

/** The things, their sides, the split lines, what is left over, the products that are written, and the corner. */
export function parts(props: DotArray, around_: Around): readonly ArrayPart[] {
  const labels = new Map(written(props, around_).map(label => [label.id, label]));
  const isLabelled = writing(props).sides;
  return [
    body(props), ...WAYS.flatMap(way => props[way].flatMap((run, at) => sidePart(props, way, { at, label: isLabelled ? labels.get(run.id) : undefined }))),
    ...WAYS.flatMap(way => linesOf(props[way]).flatMap(({ at: place }, at) => linePart(props, way, { at, place }))),
    ...overPart(props, labels.get(OVER)), ...productParts(props, labels), corner(props),
  ];
}
