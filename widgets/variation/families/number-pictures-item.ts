import { stringOf } from '../../manipulatives/bead-string/bead-string.ts';
import { countersOf } from '../../manipulatives/counters/counters.ts';
import { type Arrangement, dotsOf, hasRoom } from '../../manipulatives/dot-pattern/dot-pattern.ts';
import { BEADS, rackOf } from '../../manipulatives/rekenrek/rekenrek.ts';
import type { Picture } from '../../board/pictured.ts';

/** What a number is shown by: dots as on a die, on a domino, in a frame, in a line or scattered; counters; beads on a rack or on a string. */
export type NumberLook = Exclude<Arrangement, 'five-frame'> | 'counters' | 'rack' | 'string';
export const NUMBER_LOOKS = ['die', 'domino', 'ten-frame', 'twenty-frame', 'line', 'scattered', 'counters', 'rack', 'string'] as const satisfies readonly NumberLook[];
/** The number that is asked for, and what is shown: so many in one colour, row, half or group, and in the second; `seed`: where scattered dots lie. */
export type Shown = { readonly asked: number; readonly look: NumberLook; readonly first: number; readonly second: number; readonly seed: number; readonly upright: boolean };

/** What is said of a picture: it shows the number, or the one thing about it that does not fit. */
export const [YES, MORE, FEWER, REST, PART] = ['yes', 'one too many', 'one missing', 'only the rest is', 'only a part is'];

/** How many there are in all. */
export const totalOf = ({ first, second }: Pick<Shown, 'first' | 'second'>): number => first + second;

/** How many cells or beads there are, full and empty, slid over and not; undefined where nothing is left over. */
export function placesOf({ look, asked, second }: Pick<Shown, 'look' | 'asked' | 'second'>): number | undefined {
  if (look === 'ten-frame') return 10;
  if (look === 'twenty-frame') return 20;
  if (look === 'rack') return asked <= BEADS && second === 0 ? BEADS : 2 * BEADS;
  return look === 'string' ? (asked < BEADS ? 10 : 20) : undefined;
}

/** How many cells are empty, or beads not slid over; undefined where nothing is left over. */
export function restOf(item: Shown): number | undefined {
  const places = placesOf(item);
  return places === undefined ? undefined : places - totalOf(item);
}

/** Whether dots can stand upright in this look, and are seen to: four or five on a die look the same. */
export const canTurn = (look: NumberLook): boolean => ['domino', 'ten-frame', 'twenty-frame', 'line'].includes(look);

/** Whether the look has room for what is shown. */
export function isShowable(item: Shown): boolean {
  const { look, first, second, upright } = item;
  if (first < 1 || second < 0 || (upright && !canTurn(look)) || (look === 'domino' && second < 1)) return false;
  if (look === 'rack') return second === 0 ? first <= (placesOf(item) ?? 0) : first <= BEADS && second <= BEADS;
  if (look === 'string') return totalOf(item) <= (placesOf(item) ?? 0);
  return look === 'counters' ? totalOf(item) <= 20 : hasRoom(look, item);
}

/** The manipulative that shows it. */
export function numberPicture(item: Shown): Picture {
  const { look, first, second, seed, upright } = item;
  if (look === 'counters') return { type: 'counters', props: countersOf([['red', first], ['yellow', second]]) };
  if (look === 'string') return { type: 'bead-string', props: stringOf(placesOf(item) === 10 ? 10 : 20, second === 0 ? [first] : [first, second]) };
  if (look === 'rack') return { type: 'rekenrek', props: rackOf(second > 0 ? [first, second] : placesOf(item) === BEADS ? [first] : [Math.min(first, BEADS), Math.max(0, first - BEADS)]) };
  return { type: 'dot-pattern', props: dotsOf(look, [first, second], { seed, ...(upright && { upright }) }) };
}
