import type { Year } from './fact.ts';

/** What is practised in a year where the teacher has set nothing: decks by their ids, and the groups that are taken as taught. */
export interface Beginning { readonly decks: readonly string[]; readonly taught: readonly string[] | 'all' }

const FIRST_SUMS = ['add-1', 'doubles-to-5', 'add-2', 'bonds-10', 'add-10', 'add-0'];
const ALL_SUMS = [...FIRST_SUMS, 'near-doubles-to-5', 'no-family', 'doubles-to-10', 'near-doubles-to-10', 'bridging', 'compensating'];
const YEAR_2_TABLES = ['table-10', 'table-5', 'table-2'];
const YEAR_3_TABLES = [...YEAR_2_TABLES, 'table-4', 'table-8', 'table-3'];
const SECONDARY: Beginning = { decks: ['tables', 'equivalents', 'negative-numbers', 'squares-and-cubes', 'powers'], taught: 'all' };
const GCSE: Beginning = { decks: ['tables', 'squares-and-cubes', 'negative-numbers', 'indices', 'surds', 'exact-trigonometry'], taught: 'all' };

/** What the national curriculum (2013) and the ready-to-progress criteria (2020) have brought by the beginning of each year, and a first group of what comes in it. */
const BEGINNINGS: Readonly<Record<Year, Beginning>> = {
  0: { decks: ['see-to-5', 'bonds-to-5', 'see-to-10'], taught: ['see-5'] },
  1: { decks: ['see-to-10', 'bonds-to-5', 'adding-to-20'], taught: ['see-10', 'bonds-5', 'add-1'] },
  2: { decks: ['adding-to-20', 'doubles-and-halves', 'tables'], taught: [...FIRST_SUMS, 'doubles-of-1-to-10', 'table-10'] },
  3: { decks: ['tables', 'adding-to-20', 'bonds-to-100'], taught: [...YEAR_2_TABLES, ...ALL_SUMS, 'bonds-100-tens'] },
  4: { decks: ['tables', 'complements'], taught: [...YEAR_3_TABLES, 'complements-100'] },
  5: { decks: ['tables', 'powers-of-ten', 'squares-and-cubes', 'equivalents'], taught: 'all' },
  6: { decks: ['tables', 'equivalents', 'powers-of-ten', 'squares-and-cubes', 'primes'], taught: 'all' },
  7: SECONDARY, 8: SECONDARY, 9: SECONDARY, 10: GCSE, 11: GCSE,
};

/** What a pupil of this year begins with. */
export function beginningOf(year: Year): Beginning {
  return BEGINNINGS[year];
}
