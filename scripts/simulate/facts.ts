// The 66 multiplication facts from 2 × 2 to 12 × 12, either way round one fact, as a deck for the engine and as facts for simulated pupils.
import type { Deck, Family } from '../../widgets/fluency/fact.ts';

export interface Fact {
  readonly id: string;
  /** The table of the teaching order in which it comes first. */
  readonly table: number;
  readonly product: number;
  /** Whether it is in the tables of 2, 5 or 10. */
  readonly isEarly: boolean;
  /** How much faster it is forgotten than others: little for 2, 5, 10, 11 and squares, more for large products. */
  readonly ease: number;
}

export const TABLES = [10, 5, 2, 4, 8, 3, 6, 9, 7, 11, 12] as const;

function easeOf(a: number, b: number): number {
  const simple = [a, b].some((factor) => [2, 5, 10, 11].includes(factor)) ? -0.06 : 0.08 * ((a * b) / 144);
  return simple - (a === b ? 0.03 : 0);
}

const families = TABLES.flatMap((table, place) => [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
  .filter((other) => !TABLES.slice(0, place).some((earlier) => earlier === other))
  .map((other): { fact: Fact; family: Family } => {
    const [a, b] = [Math.min(table, other), Math.max(table, other)];
    const id = `multiply-${a}-${b}`;
    return {
      fact: { id, table, product: a * b, isEarly: [2, 5, 10].some((early) => early === a || early === b), ease: easeOf(a, b) },
      family: {
        id, lead: `table-${table}`, groups: [`table-${table}`], year: 4, codes: [], picture: { type: '', props: {} },
        cards: [{ id, family: id, forms: [{ id: 'product', asks: `${a} × ${b} = ?` }], answer: String(a * b), value: String(a * b), operands: [a, b] }],
        routes: [{ strategy: '', sentence: '', steps: [], needs: [] }],
      },
    };
  }));

export const facts: readonly Fact[] = families.map(({ fact }) => fact);

export const deck: Deck = {
  id: 'tables', title: 'Tables', year: 4, families: families.map(({ family }) => family),
  groups: TABLES.map((table) => ({ id: `table-${table}`, title: String(table), stem: '', before: [] })),
};
