import type { Token } from '../../board/said.ts';
import { told } from '../say.ts';

/** How the dots lie. */
export type Arrangement = 'die' | 'domino' | 'five-frame' | 'ten-frame' | 'twenty-frame' | 'line' | 'scattered';
/** How long a flash shows the dots, seconds. */
export type Seconds = 1 | 2 | 3 | 5;
/**
 * A card with dots to be seen without counting. `first` and `second`: the dots of each colour, or in each half of a domino. `seed`: where scattered dots lie.
 * `upright`: a quarter turn, or a frame whose fives stand. `carded`: the dots are under a card, and nothing tells how many there are. `counted`: their
 * number is written under them. `seconds`: how long a flash shows them.
 */
export type DotPattern = {
  readonly arrangement: Arrangement; readonly first: number; readonly second: number; readonly seed: number; readonly seconds: Seconds;
  readonly upright?: true; readonly carded?: true; readonly counted?: true;
};

/** Every arrangement, in the order in which they are tried. */
export const ARRANGEMENTS = ['die', 'domino', 'five-frame', 'ten-frame', 'twenty-frame', 'line', 'scattered'] as const satisfies readonly Arrangement[];
/** The choices of how long a flash is. */
export const SECONDS = [1, 2, 3, 5] as const satisfies readonly Seconds[];
/** The most dots that each arrangement shows. */
export const MOST: Readonly<Record<Arrangement, number>> = { 'die': 6, 'domino': 12, 'five-frame': 5, 'ten-frame': 10, 'twenty-frame': 20, 'line': 10, 'scattered': 10 };
/** The most dots in half a domino. */
export const HALF = 6;
/** Past the last seed the first comes again. */
export const SEEDS = 1_000_000;
/** The id of the dots, or of the card over them. */
export const CARD = 'card';
/** The id of the written number. */
export const NUMBER = 'number';

/** A card with dots, lying, flashed for two seconds. `second`: of another colour, or in the second half. */
export function dotsOf(arrangement: Arrangement, [first, second = 0]: readonly [number, number?], more: Partial<DotPattern> = {}): DotPattern {
  return { arrangement, first, second, seed: 1, seconds: 2, ...more };
}

/** How many dots there are. */
export const total = ({ first, second }: Pick<DotPattern, 'first' | 'second'>): number => first + second;

/** Whether an arrangement has room for these dots: a domino in each of its halves. */
export function hasRoom(arrangement: Arrangement, { first, second }: Pick<DotPattern, 'first' | 'second'>): boolean {
  return arrangement === 'domino' ? first <= HALF && second <= HALF : first + second <= MOST[arrangement];
}

/** Whether two numbers are seen: two colours, or the halves of a domino. */
export function isOfTwo({ arrangement, second }: DotPattern): boolean {
  return arrangement === 'domino' || second > 0;
}

/** Whether the dots lie in the cells of a frame; how many cells that has. */
export function cellsOf({ arrangement }: Pick<DotPattern, 'arrangement'>): 0 | 5 | 10 | 20 {
  return arrangement === 'five-frame' ? 5 : arrangement === 'ten-frame' ? 10 : arrangement === 'twenty-frame' ? 20 : 0;
}

/** Whether the number is written and can be read: not while the dots are under a card. */
export const isWritten = ({ counted, carded }: DotPattern): boolean => counted === true && carded !== true;

/** A number of the dots, as it is said; the written number tells every one of them. Never asked for while they are under a card. */
export function dotsTold(props: DotPattern, amount: number): Token {
  return told(amount, isWritten(props) ? [NUMBER] : []);
}
