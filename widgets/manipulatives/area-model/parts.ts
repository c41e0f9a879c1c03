import type { Box, Point } from '../../board/document.ts';
import type { Around, Moved, Part } from '../../board/manipulative.ts';
import { clamp } from '../../board/room.ts';
import { valueAt } from '../../board/slider.ts';
import { Fraction, toExact, toFraction } from '../../maths/exact.ts';
import { ordinal } from '../ordinal.ts';
import { cellsOf, lineId, numberIn, sumId, TOTAL, type AreaModel, type Cell, type Way } from './area-model.ts';
import { splitAt, typeCell, typeTerm, WAYS } from './change.ts';
import { layout, type Band, type Label, type Layout } from './layout.ts';
import { isMovable } from './marks.ts';
import { cellToken, termToken } from './tokens.ts';

type AreaPart = Part<AreaModel>;

const NAMES = { down: 'left side', across: 'top side' } as const;
const FINGER = 44;
/** A line has at most so many places, so that it can be brought to any of them. */
const MOST_STEPS = 200;

const around = ({ x, y }: Point, width: number, height: number): Box => ({ x: x - width / 2, y: y - height / 2, width, height });
const partOf = (of: string, at: number, many: number): string => (many === 1 ? of : `${ordinal(at)} part of the ${of}`);

/** A term of a side, which is typed into. */
function termPart(props: AreaModel, way: Way, { at, band, label }: { readonly at: number; readonly band: Band; readonly label: Label }): AreaPart {
  const [width, height] = way === 'across' ? [Math.max(label.width, Math.min(FINGER, band.to - band.from)), Math.max(label.high, FINGER - 14)] : [Math.max(label.width, FINGER - 14), Math.max(label.high, Math.min(FINGER, band.to - band.from))];
  return {
    id: band.id, name: [partOf(NAMES[way], at, props[way].length)], at: { x: label.x, y: label.y }, hit: around(label, width, height),
    token: termToken(props, band), veil: 'value', type: text => typeTerm(props, band.id, text),
  };
}

/** The step of a line between two numbers: the parts that both are whole numbers of, or a power of ten as many where those are too small. */
function stepOf(one: Fraction, other: Fraction): { readonly least: Fraction; readonly step: Fraction } {
  const least = new Fraction(1, one.d * other.d / gcd(one.d, other.d));
  const steps = Number(one.add(other).div(least));
  return { least, step: least.mul(new Fraction(10n ** BigInt(Math.max(0, Math.ceil(Math.log10(steps / MOST_STEPS)))))) };
}

const gcd = (one: bigint, other: bigint): bigint => (other === 0n ? one : gcd(other, one % other));

/** The line between two numbers of a side, which takes from one what it gives to the other. */
function linePart(props: AreaModel, way: Way, { at, laid }: { readonly at: number; readonly laid: Layout }): readonly AreaPart[] {
  const bands = way === 'across' ? laid.columns : laid.rows;
  const [band, next] = [bands[at], bands[at + 1]];
  const [one, other] = [band && numberIn(band), next && numberIn(next)];
  if (!band || !next || !one || !other || !isMovable(band, next)) return [];
  const sum = one.add(other);
  const { least, step } = stepOf(one, other);
  const range = {
    least: toExact(least), most: toExact(sum.sub(least)), now: toExact(one), step: toExact(step), set: (to: string): Moved<AreaModel> => splitAt(props, band.id, toFraction(to)),
  };
  const [start, end] = way === 'across' ? [{ x: band.to, y: 0 }, { x: band.to, y: laid.rows.at(-1)?.to ?? 0 }] : [{ x: 0, y: band.to }, { x: laid.columns.at(-1)?.to ?? 0, y: band.to }];
  return [{
    id: lineId(band.id), name: [`line after the ${partOf(NAMES[way], at, bands.length)}`], at: start, hit: { points: [start, end], width: 20 }, token: termToken(props, band), range,
    move: (to, from) => {
      const more = ((way === 'across' ? to.x - from.x : to.y - from.y) * sum.valueOf()) / (next.to - band.from);
      if (Math.abs(more) < step.valueOf() / 2) return { props };
      const index = (one.valueOf() + more - least.valueOf()) / step.valueOf();
      return range.set(valueAt(range, clamp(Math.round(index), 0, Math.floor(Number(sum.sub(least).sub(least).div(step))))));
    },
  }];
}

/** A cell; what is in it can be typed while its sides do not tell it. */
function cellPart(props: AreaModel, cell: Cell, { at, laid, label }: { readonly at: number; readonly laid: Layout; readonly label: Label }): AreaPart {
  const [row, column] = [Math.floor(at / props.across.length), at % props.across.length];
  const [down, across] = [laid.rows[row], laid.columns[column]];
  const hit = down && across ? { x: across.from, y: down.from, width: across.to - across.from, height: down.to - down.from } : around(label, label.width, label.high);
  const isOpen = !cell.row.value || !cell.column.value || props.given[cell.id] !== undefined;
  const place = [...(props.down.length > 1 ? [`${ordinal(row)} row`] : []), ...(props.across.length > 1 ? [`${ordinal(column)} column`] : [])];
  return {
    id: cell.id, name: [[cell.missing ? 'missing part' : 'part', ...place].join(', ')], at: { x: label.x, y: label.y }, hit, token: cellToken(props, cell), veil: 'value',
    ...(isOpen && { type: (text: string) => typeCell(props, cell.id, text) }),
  };
}

/** A sum that is written beside the rectangle. */
const sumPart = (label: Label, name: string): AreaPart => (
  { id: label.id ?? TOTAL, name: [name], at: { x: label.x, y: label.y }, hit: around(label, label.width, label.high), token: label.token, veil: 'value' });

/** The terms of both sides, the lines between them, the cells, and the sums that are written. */
export function parts(props: AreaModel, around_: Around): readonly AreaPart[] {
  const laid = layout(props, around_);
  const labels = new Map(laid.labels.flatMap(label => (label.id === undefined ? [] : [[label.id, label] as const])));
  const at = <Made>(id: string, make: (label: Label) => Made): readonly Made[] => { const label = labels.get(id); return label ? [make(label)] : []; };
  const bands = { down: laid.rows, across: laid.columns };
  return [
    ...WAYS.flatMap(way => bands[way].flatMap((band, nth) => at(band.id, label => termPart(props, way, { at: nth, band, label })))),
    ...WAYS.flatMap(way => bands[way].flatMap((_, nth) => linePart(props, way, { at: nth, laid }))),
    ...cellsOf(props).flatMap((cell, nth) => at(cell.id, label => cellPart(props, cell, { at: nth, laid, label }))),
    ...props.down.flatMap(({ id }, nth) => at(sumId(id), label => sumPart(label, `sum of the ${ordinal(nth)} row`))),
    ...at(TOTAL, label => sumPart(label, 'total')),
  ];
}
