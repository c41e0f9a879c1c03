import type { Route } from '../fact.ts';
import { route, shown } from './making.ts';
import { productId } from './sums.ts';

/** So many of each number: 7 eights. */
export const GROUPS_OF: Readonly<Record<number, string>> = {
  2: 'twos', 3: 'threes', 4: 'fours', 5: 'fives', 6: 'sixes', 7: 'sevens', 8: 'eights', 9: 'nines', 10: 'tens', 11: 'elevens', 12: 'twelves',
};
const ONE_OF: Readonly<Record<number, string>> = { 2: 'two', 3: 'three', 4: 'four', 5: 'five', 6: 'six', 7: 'seven', 8: 'eight', 9: 'nine', 10: 'ten', 11: 'eleven', 12: 'twelve' };

const many = (number: number, of: number): string => `${number} ${GROUPS_OF[of] ?? ''}`;
/** The family of a product, where it is one of the tables from 2 to 12. */
const table = (a: number, b: number): readonly string[] => (Math.min(a, b) < 2 ? [] : [productId(Math.min(a, b), Math.max(a, b))]);

/** m groups of each, as some groups and the others. */
function parted(table1: number, each: number, [first, second]: readonly [number, number]): Route {
  const [c, d] = [first * each, second * each];
  const more = second === 1 ? `one more ${ONE_OF[each] ?? ''}` : many(second, each);
  return route(`${first} and ${second}`, `${many(table1, each)} are ${many(first, each)} and ${more}: ${c} and ${d} make ${c + d}.`, {
    steps: [`${first} × ${each} = ${c}`, ...(second === 1 ? [] : [`${second} × ${each} = ${d}`]), `${c} + ${d} = ${c + d}`], needs: [...table(first, each), ...table(second, each)],
    picture: shown('array', `${table1} × ${each} = ${first} × ${each} + ${second} × ${each}`),
  });
}

function doubled(number: number, each: number): Route {
  const half = number / 2;
  return route('doubling', `${many(number, each)} are double ${many(half, each)}: double ${half * each} is ${number * each}.`, {
    steps: [`${half} × ${each} = ${half * each}`, `2 × ${half * each} = ${number * each}`], needs: table(half, each), picture: shown('array', `${number} × ${each} = ${half} × ${each} + ${half} × ${each}`),
  });
}

function lessOne(each: number): Route {
  return route('one less than 10', `${many(9, each)} are one ${ONE_OF[each] ?? ''} less than ${many(10, each)}: ${10 * each} less ${each} is ${9 * each}.`, {
    steps: [`10 × ${each} = ${10 * each}`, `${10 * each} − ${each} = ${9 * each}`], needs: table(10, each), picture: shown('array', `9 × ${each}`),
  });
}

/** Ways to find so many of each, by the number of groups. */
const WAYS: Readonly<Record<number, (each: number) => readonly Route[]>> = {
  10: (each) => [route('tens', `${many(10, each)} are ${each} tens: ${10 * each}.`, { steps: [`${each} × 10 = ${10 * each}`], picture: shown('array', `10 × ${each}`) })],
  2: (each) => [route('doubling', `${many(2, each)} are double ${each}: ${2 * each}.`, { steps: [`${each} + ${each} = ${2 * each}`], picture: shown('array', `2 × ${each}`) })],
  5: (each) => (each === 10 ? [] : [route('half of 10', `${many(5, each)} are half of ${many(10, each)}: half of ${10 * each} is ${5 * each}.`, {
    steps: [`10 × ${each} = ${10 * each}`, `${10 * each} ÷ 2 = ${5 * each}`], needs: table(10, each), picture: shown('array', `5 × ${each}`),
  })]),
  9: (each) => [lessOne(each)],
  11: (each) => [parted(11, each, [10, 1])],
  12: (each) => [parted(12, each, [10, 2])],
  4: (each) => [doubled(4, each)],
  3: (each) => [parted(3, each, [2, 1])],
  6: (each) => [parted(6, each, [5, 1]), doubled(6, each)],
  7: (each) => [parted(7, each, [5, 2])],
  8: (each) => [doubled(8, each)],
};
/** Which of its two tables helps first. */
const HELPS = [10, 2, 5, 9, 11, 12, 4, 3, 6, 7, 8] as const;

/** The routes to a × b, 2 ≤ a ≤ b ≤ 12: from what each of its tables comes from, and from the square next to it. What is found by ten or by doubling needs no other. */
export function tableRoutes(a: number, b: number): readonly Route[] {
  const ways = HELPS.filter((each) => each === a || each === b).flatMap((each) => WAYS[each]?.(each === a ? b : a) ?? []);
  if (a === 2 || b === 10) return ways.filter(({ needs }) => needs.length === 0);
  const next = b === a + 1 ? [parted(b, a, [a, 1])] : [];
  return [...ways, ...next.filter(({ sentence }) => !ways.some((way) => way.sentence === sentence))];
}
