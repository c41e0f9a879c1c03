import type { Deck, Family, Group, Route, Year } from '../fact.ts';
import { group, range, shown } from './making.ts';
import { tableRoutes, GROUPS_OF } from './table-routes.ts';
import { fromProduct, productCards, productId } from './sums.ts';

/** The order in which tables are taught: DfE 2020 (3NF-2) 10 and 5, then 2, 4, 8; then 3, 6, 9 and 7, 11, 12. */
export const TABLES = [10, 5, 2, 4, 8, 3, 6, 9, 7, 11, 12] as const;
const EARLY: ReadonlySet<number> = new Set([10, 5, 2, 4, 8]);
/** The year in which the national curriculum has each table. */
const YEARS: Readonly<Record<number, Year>> = { 2: 2, 5: 2, 10: 2, 3: 3, 4: 3, 8: 3 };
/** Tables that the routes of a table come from. */
const FROM: Readonly<Record<number, readonly number[]>> = { 5: [10], 4: [2], 8: [4], 3: [2], 6: [3, 5], 9: [10], 7: [5, 2], 11: [10], 12: [10, 2] };

const tableGroup = (table: number): Group => group(`table-${table}`, `The ${table} times table`, { stem: `___ ${GROUPS_OF[table] ?? ''} are ___.`, before: (FROM[table] ?? []).map((each) => `table-${each}`) });

/** The family of a multiplication of the tables, 2 ≤ a ≤ b ≤ 12: taught with the first of its two tables. */
export function tableFamily(a: number, b: number): Family {
  const tables = TABLES.filter((each) => each === a || each === b);
  const lead = tables[0] ?? a;
  const plain: Route = { strategy: 'groups', sentence: `${a} ${GROUPS_OF[b] ?? ''} are ${a * b}.`, steps: [`${a} × ${b} = ${a * b}`], needs: [] };
  const [first = plain, ...others] = tableRoutes(a, b);
  return {
    id: productId(a, b), cards: productCards(a, b), lead: `table-${lead}`, groups: [...tables.map((each) => `table-${each}`), ...(a === b ? ['squares'] : [])],
    year: YEARS[lead] ?? 4, codes: EARLY.has(lead) ? ['3NF-2', '4NF-1'] : ['4NF-1'], picture: first.picture ?? shown('array', `${a} × ${b}`),
    routes: [first, ...others, fromProduct(a, b)],
  };
}

/** Multiplying and dividing to 12 × 12, division with each table: 66 families, 66 products and 121 quotients. */
const tables: Deck = {
  id: 'tables', title: 'Times tables and dividing', year: 2, groups: TABLES.map(tableGroup),
  families: TABLES.flatMap((table, at) => range(2, 12).filter((other) => !TABLES.slice(0, at).some((each) => each === other)).map((other) => tableFamily(Math.min(table, other), Math.max(table, other)))),
};
export default tables;
