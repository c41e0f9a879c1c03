import type { Random } from '../../maths/random.ts';

/** One question, `table × by`. */
export interface Item { readonly table: number; readonly by: number }

/** The three questions for practice, always these, which count for nothing. */
export const PRACTICE: readonly Item[] = [{ table: 1, by: 12 }, { table: 2, by: 2 }, { table: 10, by: 10 }];
/** How many questions count. */
export const QUESTIONS = 25;

/** How often a number may stand first in one form. From the assessment framework of the Standards and Testing Agency, page 10. */
const LIMITS: readonly { readonly table: number; readonly least: number; readonly most: number }[] = [
  { table: 2, least: 0, most: 2 }, { table: 3, least: 1, most: 3 }, { table: 4, least: 1, most: 3 }, { table: 5, least: 1, most: 3 },
  { table: 6, least: 2, most: 4 }, { table: 7, least: 2, most: 4 }, { table: 8, least: 2, most: 4 }, { table: 9, least: 2, most: 4 },
  { table: 10, least: 0, most: 2 }, { table: 11, least: 1, most: 3 }, { table: 12, least: 2, most: 4 },
];
/** The tables that are taught in Key Stage 1, and how many of a form's questions are of them. */
const EARLY = { tables: [2, 5, 10], least: 3, most: 7 };

type Counts = ReadonlyMap<number, number>;
const count = (counts: Counts, of: number): number => counts.get(of) ?? 0;
const oneMore = (counts: Counts, of: number): Counts => new Map(counts).set(of, count(counts, of) + 1);
const pair = ({ table, by }: Item): string => `${Math.min(table, by)} ${Math.max(table, by)}`;

/**
 * A form of 25 questions that keeps every limit: how often each table comes, three to seven from Key Stage 1, the second factors within one of the
 * same limits, no question twice and none turned round. The same chance gives the same form. How the real forms are drawn is not published.
 */
export function newForm(random: Random): readonly Item[] {
  for (let attempt = 0; ; attempt += 1) {
    const form = drawn(random.fork(`form ${attempt}`));
    if (form) return form;
  }
}

/** One attempt; about three in five keep every limit. */
function drawn(random: Random): readonly Item[] | undefined {
  const tables = drawnTables(random);
  const early = tables.filter((table) => EARLY.tables.includes(table)).length;
  if (early < EARLY.least || early > EARLY.most) return undefined;
  const form: Item[] = [];
  const pairs = new Set<string>();
  let seconds: Counts = new Map();
  for (const table of random.shuffle(tables)) {
    const free = LIMITS.filter((limit) => count(seconds, limit.table) <= limit.most && !pairs.has(pair({ table, by: limit.table })));
    if (free.length === 0) return undefined;
    const item = { table, by: random.pick(free).table };
    form.push(item);
    pairs.add(pair(item));
    seconds = oneMore(seconds, item.by);
  }
  return LIMITS.every(({ table, least }) => count(seconds, table) >= least - 1) ? form : undefined;
}

/** Which tables come, with repeats: each its least number of times, and the rest at random where there is room. */
function drawnTables(random: Random): readonly number[] {
  let counts: Counts = new Map(LIMITS.map(({ table, least }) => [table, least]));
  const all = (): readonly number[] => [...counts].flatMap(([table, times]) => Array.from({ length: times }, () => table));
  while (all().length < QUESTIONS) {
    const open = LIMITS.filter(({ table, most }) => count(counts, table) < most);
    counts = oneMore(counts, random.pick(open).table);
  }
  return all();
}
