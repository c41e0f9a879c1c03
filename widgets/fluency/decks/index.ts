import type { Deck, Year } from '../fact.ts';

/** What a list of decks needs to know of one before it is loaded. */
export interface DeckCard { readonly id: string; readonly title: string; readonly year: Year; load(): Promise<Deck> }

/** Every deck there is, from Reception to Year 11, in the order of the years. One that is not practised is not loaded. */
export const decks: readonly DeckCard[] = [
  { id: 'see-to-5', title: 'Seeing how many, to 5', year: 0, load: () => import('./subitising.ts').then((made) => made.seeToFive) },
  { id: 'see-to-10', title: 'Seeing how many, to 10', year: 0, load: () => import('./subitising.ts').then((made) => made.seeToTen) },
  { id: 'bonds-to-5', title: 'Bonds to 5', year: 0, load: () => import('./bonds.ts').then((made) => made.bondsToFive) },
  { id: 'bonds-to-10', title: 'Bonds to 10', year: 1, load: () => import('./bonds.ts').then((made) => made.bondsToTen) },
  { id: 'adding-to-20', title: 'Adding and taking away to 20', year: 1, load: () => import('./grid.ts').then((made) => made.default) },
  { id: 'doubles-and-halves', title: 'Doubles and halves', year: 1, load: () => import('./doubles.ts').then((made) => made.doubles) },
  { id: 'bonds-to-20', title: 'Bonds to 20', year: 2, load: () => import('./bonds.ts').then((made) => made.bondsToTwenty) },
  { id: 'tables', title: 'Times tables and dividing', year: 2, load: () => import('./tables.ts').then((made) => made.default) },
  { id: 'units-and-time', title: 'Units and time', year: 2, load: () => import('./units.ts').then((made) => made.units) },
  { id: 'bonds-to-100', title: 'Bonds to 100', year: 3, load: () => import('./bonds.ts').then((made) => made.bondsToHundred) },
  { id: 'complements', title: 'What makes 100, 1,000 and 1', year: 3, load: () => import('./complements.ts').then((made) => made.complements) },
  { id: 'scaled-by-10', title: 'Facts times 10', year: 3, load: () => import('./scaled.ts').then((made) => made.scaledByTen) },
  { id: 'scaled-by-100', title: 'Facts times 100', year: 4, load: () => import('./scaled.ts').then((made) => made.scaledByHundred) },
  { id: 'angles', title: 'Angle facts', year: 4, load: () => import('./angles.ts').then((made) => made.angles) },
  { id: 'scaled-by-tenths', title: 'Facts in tenths and hundredths', year: 5, load: () => import('./scaled.ts').then((made) => made.scaledDown) },
  { id: 'powers-of-ten', title: 'Times and divided by 10, 100, 1,000', year: 5, load: () => import('./powers.ts').then((made) => made.powersOfTen) },
  { id: 'equivalents', title: 'Fractions, decimals, percentages', year: 5, load: () => import('./equivalents.ts').then((made) => made.equivalents) },
  { id: 'squares-and-cubes', title: 'Squares, cubes and roots', year: 5, load: () => import('./squares.ts').then((made) => made.squares) },
  { id: 'primes', title: 'Primes to 50', year: 5, load: () => import('./primes.ts').then((made) => made.primes) },
  { id: 'negative-numbers', title: 'Negative numbers', year: 6, load: () => import('./negatives.ts').then((made) => made.negatives) },
  { id: 'powers', title: 'Powers of 2 and 3', year: 7, load: () => import('./powers.ts').then((made) => made.powers) },
  { id: 'exact-trigonometry', title: 'Exact trigonometric values', year: 10, load: () => import('./trigonometry.ts').then((made) => made.trigonometry) },
  { id: 'indices', title: 'Indices', year: 10, load: () => import('./indices.ts').then((made) => made.indices) },
  { id: 'surds', title: 'Surds', year: 10, load: () => import('./indices.ts').then((made) => made.surds) },
];
