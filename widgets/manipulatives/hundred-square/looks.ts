import type { Looks, Preset } from '../../board/manipulative.ts';
import type { Refusal } from '../../maths/refusal.ts';
import { threeOf } from '../looks.ts';
import { reshaped } from './change.ts';
import { has, keyAt, patternIn, placeOf, shadedBy, SHADES, squareOf, type HundredSquare } from './hundred-square.ts';

type Look = Preset<HundredSquare>;

const flipped = ({ upwards, ...square }: HundredSquare): HundredSquare => (upwards ? square : { ...square, upwards: true });

/** Whether all that is marked and every pattern is still there. */
function showsAll(square: HundredSquare, { props }: Look): boolean {
  return props.markers.length === square.markers.length && SHADES.every(shade => (patternIn(square, shadedBy(square, shade)) === undefined
    ? shadedBy(props, shade).length === shadedBy(square, shade).length : patternIn(props, shadedBy(props, shade)) !== undefined));
}

/** The same numbers on other squares, those that a lesson would use first. */
function numberLooks(square: HundredSquare): readonly Look[] {
  const wide = (across: number): Look => ({ title: `${across} in a row`, props: reshaped(square, { across }) });
  const start = square.start === 1 ? 0 : 1;
  const all: readonly Look[] = [
    { title: square.upwards ? 'From above' : 'From below', props: flipped(square) },
    ...[10, 6, 12, 5, 8].filter(across => across !== square.across).map(wide),
    { title: `From ${start} on`, props: reshaped(square, { start }) },
  ];
  return all.filter(look => showsAll(square, look));
}

/** A product by its other name, on the square turned about, and as a number. */
function productLooks(square: HundredSquare, row: number, column: number): readonly Look[] {
  const upside = flipped(square);
  const { rows, across } = square;
  const turned = { ...square, rows: Math.max(rows, column + 1), across: Math.max(across, row + 1) };
  const marked = (props: HundredSquare, at: number): HundredSquare => ({ ...props, markers: [{ id: 'm1', at }] });
  const product = (row + 1) * (column + 1);
  const number = squareOf(1, { rows: product > 100 ? 12 : 10, across: product > 100 ? 12 : 10 });
  const small = { ...square, shades: [[], [], []], rows: row + 1, across: Math.max(2, column + 1) } as const;
  return [
    ...(row === column ? [] : [{ title: 'Turned about', props: marked(turned, keyAt(turned, column, row)) }]),
    { title: square.upwards ? 'From above' : 'From below', props: upside },
    { title: 'As a number', props: marked(number, product) },
    { title: 'Up to the product', props: marked(small, keyAt(small, row, column)) },
  ];
}

/** What seems to show the same: another number or product is marked, or one square too many is shaded. */
function wrong(square: HundredSquare): Looks<HundredSquare>['not'] | undefined {
  const last = square.markers.at(-1);
  if (last) {
    const { row, column } = placeOf(square, last.at);
    const swapped = last.at > 9 && last.at < 100 ? last.at % 10 * 10 + Math.floor(last.at / 10) : last.at;
    const isSwapped = !square.times && swapped !== last.at && has(square, swapped);
    const at = isSwapped ? swapped : column > 0 ? keyAt(square, row, column - 1) : keyAt(square, row, column + 1);
    const why = isSwapped ? 'The tens and the ones have changed places.' : square.times ? 'The marker stands in the column beside the product.' : 'The marker stands on the number beside it.';
    return { title: 'Another one', props: { ...square, markers: [...square.markers.slice(0, -1), { ...last, at }] }, why };
  }
  const shade = SHADES.find(each => shadedBy(square, each).length > 0);
  const added = shade === undefined ? undefined : { ...square, shades: square.shades.map((keys, at) => (at === shade - 1 ? keys.filter((_, nth) => nth !== Math.floor(keys.length / 2)) : keys)) };
  const [one, two, three] = added?.shades ?? [];
  return one && two && three ? { title: 'One is missing', props: { ...square, shades: [one, two, three] }, why: 'One of the shaded squares has been left out.' } : undefined;
}

/** The same numbers in rows of other lengths, from below, or as products turned about; refuses where nothing is marked or shaded. */
export function looks(square: HundredSquare): Looks<HundredSquare> | Refusal {
  const key = square.times ? square.markers[0]?.at : undefined;
  const place = key === undefined ? undefined : placeOf(square, key);
  const all = square.times ? (place ? productLooks(square, place.row, place.column) : []) : numberLooks(square);
  const [same, not] = [threeOf(all, square), wrong(square)];
  if (!not) return { refused: 'Mark a number or shade some squares first, then there is something to show in other ways.' };
  return same ? { same, not } : { refused: 'What is shown here fits on this square only.' };
}
