import type { Point } from '../../board/document.ts';
import type { Around, Moved, Part } from '../../board/manipulative.ts';
import { Fraction, toExact, toFraction } from '../../maths/exact.ts';
import { told } from '../say.ts';
import { fillTo, fillUpTo, inCell, room, toggled, typeShaded } from './change.ts';
import { brushOf, cellId, countOf, GRID, shadeToken, toldBy, unrolled, type HundredGrid, type Writing } from './hundred-grid.ts';
import { before, cellAt, cellBox, pieces, sideOf, wide, type Piece } from './layout.ts';

type GridPart = Part<HundredGrid>;

const NAMES: Readonly<Record<string, string>> = {
  decimal: 'shaded, as a decimal', percent: 'shaded, as a percentage', fraction: 'shaded, as a fraction', simplest: 'shaded, as a fraction in lowest terms',
  first: 'first shade', second: 'second shade',
} satisfies Readonly<Record<Writing | 'first' | 'second', string>>;

/** A tap fills the grid up to the end of the cell, and to its beginning where it was filled to its end already. */
function press(props: HundredGrid, at: Point | undefined): Moved<HundredGrid> {
  if (at === undefined) return { refused: 'Tap the cell up to which the grid is filled. On the keyboard the arrow keys fill it.' };
  const each = inCell(props);
  const end = (cellAt(props, at) + 1) * each;
  const to = fillUpTo(props, end);
  return { props: JSON.stringify(to.runs) === JSON.stringify(props.runs) ? fillUpTo(props, end - each) : to };
}

/** The whole grid: it is filled up to where the hand is with the shade in use. */
function grid(props: HundredGrid): GridPart {
  const shade = brushOf(props);
  const share = (count: number): string => toExact(new Fraction(count, props.of));
  const token = shadeToken(props, shade);
  const all = wide(props);
  return {
    id: GRID, name: [shade === '1' ? 'grid' : 'grid, second shade'], at: { x: all / 2, y: all / 2 }, hit: { x: 0, y: 0, width: all, height: all }, token,
    press: at => press(props, at), move: to => ({ props: fillUpTo(props, before(props, to)) }),
    range: {
      least: '0', most: share(room(props, shade)), now: share(countOf(props, shade)), step: share(1), page: '1/10',
      set: to => ({ props: fillTo(props, shade, Number(toFraction(to).mul(props.of))) }),
    },
  };
}

/** The cells, each to be shaded by itself. */
function cells(props: HundredGrid): readonly GridPart[] {
  if (!props.single) return [];
  const [shades, each, side] = [unrolled(props), inCell(props), sideOf(props)];
  return Array.from({ length: 100 }, (_, at): GridPart => {
    const hit = cellBox(props, at);
    const isShaded = /[12]/.test(shades.slice(at * each, (at + 1) * each));
    return {
      id: cellId(at), at: { x: hit.x + side / 2, y: hit.y + side / 2 }, hit, press: () => ({ props: toggled(props, at) }),
      name: ['column ', told(Math.floor(hit.x / side + 0.5) + 1), ', row ', told(Math.floor(hit.y / side + 0.5) + 1), { about: toldBy(props), said: isShaded ? [', shaded'] : [] }],
    };
  });
}

/** A number below the grid. Typed into, it is shaded. */
function number(props: HundredGrid, piece: Piece, high: number): readonly GridPart[] {
  if ('sign' in piece) return [];
  const { id, token, at, width } = piece;
  const shade = id === 'first' ? '1' : id === 'second' ? '2' : undefined;
  return [{
    id, name: [NAMES[id] ?? 'shaded'], at, token, veil: 'value', hit: { x: at.x - width / 2, y: at.y - high / 2, width, height: high },
    type: text => typeShaded(props, text, shade),
  }];
}

/** The grid as one thing to be filled, its cells where they are shaded one by one, and the numbers below it. */
export function parts(props: HundredGrid, around: Around): readonly GridPart[] {
  return [grid(props), ...cells(props), ...pieces(props, around).flatMap(piece => number(props, piece, around.text.value * 1.6))];
}
