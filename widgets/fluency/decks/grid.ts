import type { Picture } from '../../board/pictured.ts';
import type { Deck, Family } from '../fact.ts';
import { routesOf } from './grid-routes.ts';
import { range, shown } from './making.ts';
import { groupsOf, strategies } from './strategies.ts';
import { fromSum, sumCards, sumId } from './sums.ts';

/** What a teacher shows a sum with: fives and tens on a rekenrek for doubles, a jump for adding a little, a ten frame for all else. */
function pictureOf(a: number, b: number, lead: string): Picture {
  if (lead.includes('doubles')) return shown('rekenrek', `${b} + ${a}`);
  return lead === 'add-1' || lead === 'add-2' ? shown('number-line', `${b} + ${a}`) : shown('ten-frame', `${b} + ${a}`);
}

/** Groups whose sums are taught in Year 2: across ten. */
const YEAR_2: ReadonlySet<string> = new Set(['doubles-to-10', 'near-doubles-to-10', 'bridging', 'compensating']);

/** The family of a sum of the addition grid, a ≤ b ≤ 10. */
export function gridFamily(a: number, b: number): Family {
  const groups = groupsOf(a, b);
  const [lead] = groups;
  return {
    id: sumId(a, b), cards: sumCards(a, b), lead, groups, year: YEAR_2.has(lead) ? 2 : 1, codes: a + b > 10 ? ['2AS-1', '3NF-1'] : ['1NF-1', '2NF-1'],
    picture: pictureOf(a, b, lead), routes: [...routesOf(a, b, groups), fromSum(a, b)],
  };
}

/** The whole grid of adding and taking away to 20, by NCETM's strategies: 121 sums in 66 families. */
const grid: Deck = {
  id: 'adding-to-20', title: 'Adding and taking away to 20', year: 1, groups: strategies,
  families: strategies.flatMap(({ id }) => range(0, 10).flatMap((a) => range(a, 10).map((b) => [a, b] as const)).filter(([a, b]) => groupsOf(a, b)[0] === id).map(([a, b]) => gridFamily(a, b))),
};
export default grid;
