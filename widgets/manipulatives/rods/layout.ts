import { spaceOf } from '../../board/card.ts';
import type { Box, Point } from '../../board/document.ts';
import type { Around } from '../../board/manipulative.ts';
import { aroundAll, middle } from '../../board/room.ts';
import type { Token } from '../../board/said.ts';
import { widthOf } from '../../board/text.ts';
import { spread } from '../row.ts';
import { told } from '../say.ts';
import { colourOf, lengthOf, toldBy, worthOf, type Rod, type Rods } from './rods.ts';

/** The length of a white rod, and how thick every rod is, board units: ten of them in the narrowest panel are still told apart. */
export const UNIT = 24;

/** A rod where it lies, in the row that has so many before it. */
export interface LaidRod { readonly rod: Rod; readonly row: number; readonly box: Box }
/** What a rod is worth, as it is written at it. */
export interface Numeral { readonly id: string; readonly token: Token; readonly at: Point; readonly width: number; readonly height: number }

/** Where the rods lie when each row begins `strip` behind the one before: rows downwards from y = 0, upright ones to the right, growing up from y = 0. */
export function laid(props: Rods, strip = 0): readonly LaidRod[] {
  return props.rows.flatMap((row, nth) => row.map((rod, at): LaidRod => {
    const along = lengthOf(row.slice(0, at)) * UNIT;
    const across = nth * (UNIT + strip) + strip;
    const long = rod.long * UNIT;
    const box = props.upright ? { x: across, y: -along - long, width: UNIT, height: long } : { x: along, y: across, width: long, height: UNIT };
    return { rod, row: nth, box };
  }));
}

interface Sized { readonly lies: LaidRod; readonly token: Token; readonly width: number; readonly height: number }

function sized(props: Rods, around: Pick<Around, 'text' | 'veiled'>): readonly Sized[] {
  if (!props.numerals) return [];
  return laid(props).map(lies => {
    const token = told(worthOf(props, lies.rod.long), toldBy(props, [lies.rod]));
    const { width, above, below } = spaceOf(token, 'label', around);
    return { lies, token, width, height: above + below };
  });
}

const fits = ({ lies: { box }, width, height }: Sized): boolean => width <= box.width - 1 && height <= box.height;

/** How far rows stand apart: not at all, or so that what the rods are worth has room between them where it does not fit on every rod. */
export function stripOf(props: Rods, around: Pick<Around, 'text' | 'veiled'>): number {
  const all = sized(props, around);
  if (all.length === 0 || (!props.letters && all.every(fits))) return 0;
  return Math.max(...all.map(({ width, height }) => (props.upright ? width : height))) + 4;
}

/** What every rod is worth, on it where there is room, else beside it, clear of its neighbours. None while it is not asked for. */
export function numeralsOf(props: Rods, around: Pick<Around, 'text' | 'veiled'>): readonly Numeral[] {
  const strip = stripOf(props, around);
  const boxes = laid(props, strip);
  const all = sized(props, around).map(({ lies, token, width, height }, at): Numeral & { readonly row: number } => {
    const box = boxes[at]?.box ?? lies.box;
    const { x, y } = middle(box);
    const aside = strip === 0 ? { x, y } : props.upright ? { x: box.x - strip / 2, y } : { x, y: box.y - strip / 2 };
    return { id: lies.rod.id, row: lies.row, token, at: aside, width, height };
  });
  return strip === 0 ? all : props.rows.flatMap((_, row) => apart(all.filter(each => each.row === row), props));
}

/** The numerals of a row, moved along it until they stand clear of each other. */
function apart(row: readonly Numeral[], { upright }: Rods): readonly Numeral[] {
  if (!upright) return spread(row.map(each => ({ each, x: each.at.x, width: each.width }))).map(({ each, x }) => ({ ...each, at: { ...each.at, x } }));
  return spread(row.map(each => ({ each, x: -each.at.y, width: each.height }))).map(({ each, x }) => ({ ...each, at: { ...each.at, y: -x } }));
}

/** Which rod is one, in words, where they stand, and their room; none while that is the white one, as it is for all who count in white rods. */
export function keyOf(props: Rods, around: Pick<Around, 'text' | 'veiled'>): { readonly text: string; readonly at: Point; readonly room: Box } | undefined {
  if (props.one === 1) return undefined;
  const text = `${colourOf(props.one)} is one`;
  const { x, y, height } = field(props, around);
  const high = around.text.minor;
  return { text, at: { x, y: y + height + high * 0.8 }, room: { x, y: y + height, width: widthOf(text, high), height: high * 1.4 } };
}

/** The room of the rods with what is written at them. */
function field(props: Rods, around: Pick<Around, 'text' | 'veiled'>): Box {
  const numerals = numeralsOf(props, around).map(({ at, width, height }) => ({ x: at.x - width / 2, y: at.y - height / 2, width, height }));
  return aroundAll([...laid(props, stripOf(props, around)).map(({ box }) => box), ...numerals]) ?? { x: 0, y: 0, width: UNIT, height: UNIT };
}

/** All that is drawn. */
export function box(props: Rods, around: Around): Box {
  const key = keyOf(props, around);
  const { x, y, width, height } = aroundAll([field(props, around), ...(key ? [key.room] : [])]) ?? field(props, around);
  return { x: x - 1, y: y - 1, width: width + 2, height: height + 2 };
}
