import type { Phase } from '../board/manipulative.ts';
import type { AnyFamily } from './family.ts';

/** What the list of families needs to know of one before it is loaded. `topic`: the heading under which it stands. */
export interface FamilyCard {
  readonly id: string; readonly title: string; readonly topic: string; readonly phases: readonly [Phase, ...Phase[]]; readonly codes: readonly string[];
  load(): Promise<AnyFamily>;
}

/** Every family there is, from Reception to post-16. One that is not chosen is not loaded: a new one is a file and a card here. */
export const families: readonly FamilyCard[] = [
  {
    id: 'difference', title: 'Difference', topic: 'Adding and taking away', phases: ['KS1', 'KS2'], codes: ['2AS-2', '3AS-3', '6AS/MD-2'],
    load: () => import('./families/difference.ts').then((made) => made.default),
  },
  {
    id: 'adding-fractions', title: 'Adding and subtracting fractions', topic: 'Fractions, decimals, percentages', phases: ['KS2', 'KS3'], codes: ['4F-3', '5F-2', '6F-1', 'KS3:2.1', 'GCSE:N2'],
    load: () => import('./families/adding-fractions.ts').then((made) => made.default),
  },
  {
    id: 'equivalent-fractions', title: 'Equivalent fractions', topic: 'Fractions, decimals, percentages', phases: ['KS2', 'KS3'], codes: ['5F-2', '6F-1', '6F-2', 'KS3:1.3'],
    load: () => import('./families/equivalent-fractions.ts').then((made) => made.default),
  },
  {
    id: 'multiplying-fractions', title: 'Multiplying and dividing fractions', topic: 'Fractions, decimals, percentages', phases: ['KS2', 'KS3', 'KS4'], codes: ['KS3:2.1', 'GCSE:N2'],
    load: () => import('./families/multiplying-fractions.ts').then((made) => made.default),
  },
  {
    id: 'fraction-of-an-amount', title: 'A fraction of an amount', topic: 'Fractions, decimals, percentages', phases: ['KS2', 'KS3'], codes: ['3F-2', '5F-1', 'KS3:3.1', 'GCSE:R3'],
    load: () => import('./families/fraction-of-an-amount.ts').then((made) => made.default),
  },
  {
    id: 'fractions-decimals-percentages', title: 'Fractions, decimals, percentages', topic: 'Fractions, decimals, percentages', phases: ['KS2', 'KS3'], codes: ['5F-3', '6F-1', 'KS3:1.3', 'GCSE:R9'],
    load: () => import('./families/fractions-decimals-percentages.ts').then((made) => made.default),
  },
  {
    id: 'rounding', title: 'Rounding', topic: 'Number and place value', phases: ['KS2', 'KS3', 'KS4'], codes: ['4NPV-3', '5NPV-3', '6NPV-3', 'KS3:1.1', 'GCSE:N15'],
    load: () => import('./families/rounding.ts').then((made) => made.default),
  },
  {
    id: 'multiplication', title: 'Short and long multiplication', topic: 'Multiplying and dividing', phases: ['KS2', 'KS3'], codes: ['4MD-3', '5MD-3', '6AS/MD-2', 'KS3:2.1'],
    load: () => import('./families/multiplication.ts').then((made) => made.default),
  },
  {
    id: 'division', title: 'Short division with remainders', topic: 'Multiplying and dividing', phases: ['KS2', 'KS3'], codes: ['4NF-2', '5MD-4', '6AS/MD-2', 'KS3:2.1'],
    load: () => import('./families/division.ts').then((made) => made.default),
  },
  {
    id: 'directed-number', title: 'Directed number', topic: 'Number and place value', phases: ['KS2', 'KS3', 'KS4'], codes: ['KS3:2.1', 'GCSE:N2'],
    load: () => import('./families/directed-number.ts').then((made) => made.default),
  },
];
