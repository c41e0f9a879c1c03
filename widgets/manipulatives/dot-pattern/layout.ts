import { spaceOf } from '../../board/card.ts';
import type { Box, Point } from '../../board/document.ts';
import type { Around } from '../../board/manipulative.ts';
import { random } from '../../maths/random.ts';
import { cellsOf, dotsTold, total, type DotPattern } from './dot-pattern.ts';

/** A dot's radius, board units. */
export const RADIUS = 11;
const MARGIN = 12;
/** A die's side, and half a domino's. */
const DIE = 120;
/** A frame's cell, board units. */
export const CELL = 42;
const FRAMES_APART = 14;
const PITCH = 28;

/** The places on a die, in reading order from the top left of three rows of three, by how many dots there are. */
const PIPS: Readonly<Record<string, readonly number[]>> = {
  '0': [], '1': [4], '2': [2, 6], '3': [2, 4, 6], '4': [0, 2, 6, 8], '5': [2, 4, 6, 0, 8], '6': [0, 2, 3, 5, 6, 8],
  // In two colours: 4 and 1 are the corners and the middle, 2 and 3 two diagonals, 3 and 3 the two columns.
  '5/4': [0, 2, 6, 8, 4], '5/1': [4, 0, 2, 6, 8], '5/2': [0, 8, 2, 4, 6], '6/3': [0, 3, 6, 2, 5, 8],
};

/** The dots of a die, of which `first` have the first colour; on a face with its corner at the origin. */
function pips(count: number, first = count): readonly Point[] {
  const places = PIPS[`${count}/${first}`] ?? PIPS[count] ?? [];
  return places.map(at => ({ x: DIE * (0.22 + 0.28 * (at % 3)), y: DIE * (0.22 + 0.28 * Math.floor(at / 3)) }));
}

const quarterTurn = ({ x, y }: Point): Point => ({ x: DIE - y, y: x });
const shifted = (points: readonly Point[], by: Point): readonly Point[] => points.map(({ x, y }) => ({ x: x + by.x, y: y + by.y }));
const swapped = ({ x, y }: Point): Point => ({ x: y, y: x });

/** The corners of the cells in the order in which they are filled: along the first five, then along the second. Frames of ten lie under each other, or side by side. */
export function cellsAt(props: DotPattern): readonly Point[] {
  return Array.from({ length: cellsOf(props) }, (_, at): Point => {
    const corner = { x: MARGIN + (at % 5) * CELL, y: MARGIN + Math.floor(at / 5) * CELL + Math.floor(at / 10) * FRAMES_APART };
    return props.upright ? swapped(corner) : corner;
  });
}

/** Rows of four and three places in turn, so far apart that dots a little off them never come near each other. */
const PLACES: readonly Point[] = [4, 3, 4, 3].flatMap((across, row) => Array.from({ length: across }, (_, at): Point => (
  { x: 36 + (at + (4 - across) / 2) * 52, y: 34 + row * 44 })));

const SHEET = { width: 228, height: 200 };
/** How far chance reaches against nearness to the middle, board units. */
const CHANCE = 110;

/** As many of the places as there are dots, those near the middle more often, each a little off it. With one dot more the others stay where they are. */
function scattered({ seed }: DotPattern, count: number): readonly Point[] {
  const chance = random(`dots ${seed}`);
  const off = (most: number): number => chance.whole(-most * 10, most * 10) / 10;
  const places = PLACES.map(({ x, y }) => ({
    x: x + off(10), y: y + off(7), turn: Math.hypot(x - SHEET.width / 2, y - SHEET.height / 2) + CHANCE * chance.next(),
  }));
  return places.toSorted((one, other) => one.turn - other.turn).slice(0, count).map(({ x, y }) => ({ x, y }));
}

function line(count: number): readonly Point[] {
  const start = MARGIN + (10 - count) / 2 * PITCH;
  return Array.from({ length: count }, (_, at) => ({ x: start + (at + 0.5) * PITCH, y: MARGIN + CELL / 2 }));
}

/** The middles of the dots, those of the first colour or half before the others. */
export function dotsAt(props: DotPattern): readonly Point[] {
  const { first, second, upright } = props;
  switch (props.arrangement) {
    case 'die': return upright ? pips(total(props), first).map(quarterTurn) : pips(total(props), first);
    case 'domino': {
      const halves = [pips(first), pips(second)];
      return halves.flatMap((half, at) => (upright ? shifted(half, { x: 0, y: at * DIE }) : shifted(half.map(quarterTurn), { x: at * DIE, y: 0 })));
    }
    case 'line': return upright ? line(total(props)).map(swapped) : line(total(props));
    case 'scattered': return scattered(props, total(props));
    default: return cellsAt(props).slice(0, total(props)).map(({ x, y }) => ({ x: x + CELL / 2, y: y + CELL / 2 }));
  }
}

/** The card that the dots lie on: as large for any number of them, so that it tells nothing of what is under it. */
export function face(props: DotPattern): Box {
  const lying = ((): Pick<Box, 'width' | 'height'> => {
    switch (props.arrangement) {
      case 'die': return { width: DIE, height: DIE };
      case 'domino': return { width: 2 * DIE, height: DIE };
      case 'line': return { width: 10 * PITCH + 2 * MARGIN, height: CELL + 2 * MARGIN };
      case 'scattered': return SHEET;
      default: return { width: 5 * CELL + 2 * MARGIN, height: Math.ceil(cellsOf(props) / 5) * CELL + (cellsOf(props) === 20 ? FRAMES_APART : 0) + 2 * MARGIN };
    }
  })();
  const isTurned = props.upright === true && props.arrangement !== 'scattered';
  return { x: 0, y: 0, width: isTurned ? lying.height : lying.width, height: isTurned ? lying.width : lying.height };
}

/** Where the number is written: under the card. */
export function numberAt(props: DotPattern, around: Pick<Around, 'text'>): Point {
  const { width, height } = face(props);
  return { x: width / 2, y: height + around.text.value };
}

/** The card, and under it room for its number when that is asked for, whether it is seen or not. */
export function box(props: DotPattern, around: Around): Box {
  const card = face(props);
  if (!props.counted) return card;
  const width = Math.max(card.width, spaceOf(dotsTold(props, total(props)), 'value', around).width);
  return { x: (card.width - width) / 2, y: 0, width, height: card.height + around.text.value * 1.9 };
}
