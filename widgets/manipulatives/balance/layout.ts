import { spaceOf } from '../../board/card.ts';
import type { Box, Point } from '../../board/document.ts';
import type { Around } from '../../board/manipulative.ts';
import type { Token } from '../../board/said.ts';
import { difference, isBalloon, SIDES, type Balance, type Side, type Thing } from './balance.ts';
import { linesOf, thingToken, type Written } from './written.ts';

/** A thing where it stands or floats: `middle` of it, in cells of one size. */
export interface Placed { readonly thing: Thing; readonly side: Side; readonly middle: Point; readonly token: Token }
/** A pan: the middle of its plate, and how far it reaches. */
export interface Pan { readonly side: Side; readonly at: Point; readonly width: number; readonly top: number }
/** A line of writing under the balance, laid so that all equals signs stand below each other: where its signs and sides are. */
export interface Row { readonly line: Written; readonly y: number; readonly above: number; readonly below: number; readonly noteX: number }
export interface Layout {
  readonly cell: { readonly width: number; readonly height: number }; readonly pans: readonly Pan[]; readonly placed: readonly Placed[];
  /** The left and the right end of the beam. */
  readonly beam: readonly [Point, Point]; readonly base: number; readonly rows: readonly Row[]; readonly box: Box;
}

/** Board units. A thing is a comfortable target for a finger; pans are three things wide at least. */
const LEAST = 40;
const GAP = 4;
const BETWEEN = 20;
const STEM = 34;
const BASE = 52;
/** How far an end of the beam goes down at most, and how far for each one of difference. */
const LOWEST = 24;
const SLOPE = 3;
const LEAST_TIP = 7;
/** How far balloons float above what stands on the pan. */
const FLOATS = 16;

/** How far the left end of the beam is down: by the sign of the difference, and within a limit by its size. */
export function tip(props: Balance): number {
  const by = difference(props);
  return by.equals(0) ? 0 : (by.s < 0n ? -1 : 1) * Math.min(LOWEST, Math.max(LEAST_TIP, SLOPE * by.abs().valueOf()));
}

function cellOf(props: Balance, around: Around): Layout['cell'] {
  const spaces = SIDES.flatMap(side => props[side]).map(thing => spaceOf(thingToken(thing), 'label', around));
  const most = (sizes: readonly number[]): number => Math.max(LEAST, ...sizes) + GAP;
  // A bag has its neck and a weight its knob above what is written on it.
  return { width: most(spaces.map(({ width }) => width + 12)), height: most(spaces.map(({ above, below }) => 2 * Math.max(above, below) + 18)) };
}

const columnsFor = (many: number): number => (many <= 9 ? 3 : many <= 16 ? 4 : 6);

/** Rows from the plate upwards, each in the middle of the pan. */
function inRows(many: number, columns: number): readonly { readonly column: number; readonly row: number }[] {
  return Array.from({ length: many }, (_, at) => {
    const row = Math.floor(at / columns);
    const here = Math.min(columns, many - row * columns);
    return { row, column: at % columns - (here - 1) / 2 };
  });
}

function onPan(props: Balance, { side, at }: Pick<Pan, 'side' | 'at'>, { columns, cell }: { readonly columns: number; readonly cell: Layout['cell'] }): readonly Placed[] {
  const [standing, floating] = [props[side].filter(thing => !isBalloon(thing)), props[side].filter(isBalloon)];
  const high = Math.ceil(standing.length / columns) * cell.height;
  const place = (things: readonly Thing[], foot: number): readonly Placed[] => inRows(things.length, columns).flatMap(({ column, row }, nth) => {
    const thing = things[nth];
    return thing ? [{ thing, side, token: thingToken(thing), middle: { x: at.x + column * cell.width, y: foot - (row + 0.5) * cell.height } }] : [];
  });
  return [...place(standing, at.y), ...place(floating, at.y - high - FLOATS)];
}

/** Where everything is. The middle of the beam is the origin and stays where it is, whatever lies on the pans. */
export function layout(props: Balance, around: Around): Layout {
  const cell = cellOf(props, around);
  const columns = columnsFor(Math.max(props.left.length, props.right.length));
  const width = columns * cell.width;
  const arm = (width + BETWEEN) / 2;
  const down = tip(props);
  const beam: Layout['beam'] = [{ x: -arm, y: down }, { x: arm, y: -down }];
  const bare = SIDES.map((side, at) => ({ side, at: { x: side === 'left' ? -arm : arm, y: (beam[at]?.y ?? 0) - STEM }, width }));
  const placed = bare.flatMap(pan => onPan(props, pan, { columns, cell }));
  const top = (side: Side, y: number): number => Math.min(y - cell.height, ...placed.filter(each => each.side === side).map(({ middle }) => middle.y - cell.height / 2));
  const pans = bare.map(pan => ({ ...pan, top: top(pan.side, pan.at.y) }));
  const rows = rowsOf(props, around);
  return { cell, pans, placed, beam, base: BASE, rows, box: boxOf({ pans, rows, arm: arm + width / 2 }, around) };
}

/** The writing from the base down, row by row. */
function rowsOf(props: Balance, around: Around): readonly Row[] {
  const high = around.text.value;
  const lines = linesOf(props);
  const spaces = lines.map(line => [line.left, line.right].map(token => spaceOf(token, 'value', around)));
  const right = Math.max(0, ...spaces.map(([, space]) => space?.width ?? 0));
  return lines.reduce<readonly Row[]>((so, line, at) => {
    const [above, below] = (['above', 'below'] as const).map(way => Math.max(0.85 * high, ...(spaces[at] ?? []).map(space => space[way] + 0.1 * high)));
    const before = so.at(-1);
    const y = (before ? before.y + before.below : BASE + 10) + (above ?? 0);
    return [...so, { line, y, above: above ?? 0, below: below ?? 0, noteX: signGap(around) + right + 0.7 * around.text.label }];
  }, []);
}

/** Half the room of the sign between the sides. */
export const signGap = (around: Pick<Around, 'text'>): number => 0.65 * around.text.value;

function boxOf({ pans, rows, arm }: { readonly pans: readonly Pan[]; readonly rows: readonly Row[]; readonly arm: number }, around: Around): Box {
  const left = Math.max(arm, ...rows.map(({ line }) => signGap(around) + spaceOf(line.left, 'value', around).width));
  const right = Math.max(arm, ...rows.map(({ line, noteX }) => (line.note ? noteX + spaceOf(line.note, 'label', around).width : signGap(around) + spaceOf(line.right, 'value', around).width)));
  const top = Math.min(...pans.map(pan => pan.top)) - 2;
  const last = rows.at(-1);
  const bottom = last ? last.y + last.below : BASE + 4;
  return { x: -left - 2, y: top, width: left + right + 4, height: bottom - top + 2 };
}
