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
    id: 'expanding-one-bracket', title: 'Expanding one bracket', topic: 'Algebra', phases: ['KS3', 'KS4'], codes: ['KS3:1.4', 'GCSE:A4'],
    load: () => import('./families/expanding-one-bracket.ts').then((made) => made.default),
  },
  {
    id: 'linear-equations', title: 'Linear equations', topic: 'Algebra', phases: ['KS3', 'KS4'], codes: ['KS3:2.2', 'GCSE:A17'],
    load: () => import('./families/linear-equations.ts').then((made) => made.default),
  },
  {
    id: 'sharing-in-a-ratio', title: 'Sharing in a ratio', topic: 'Ratio and proportion', phases: ['KS2', 'KS3', 'KS4'], codes: ['6AS/MD-3', 'KS3:3.1', 'GCSE:R5'],
    load: () => import('./families/sharing-in-a-ratio.ts').then((made) => made.default),
  },
  {
    id: 'percentage-change', title: 'Percentages of amounts, and change', topic: 'Fractions, decimals, percentages', phases: ['KS3', 'KS4'], codes: ['KS3:3.1', 'GCSE:R9'],
    load: () => import('./families/percentage-change.ts').then((made) => made.default),
  },
  {
    id: 'sequences', title: 'Sequences and the nth term', topic: 'Algebra', phases: ['KS3', 'KS4'], codes: ['KS3:4.1', 'GCSE:A25'],
    load: () => import('./families/sequences.ts').then((made) => made.default),
  },
  {
    id: 'factorising', title: 'Factorising', topic: 'Algebra', phases: ['KS3', 'KS4'], codes: ['KS3:1.4', 'GCSE:A4'],
    load: () => import('./families/factorising.ts').then((made) => made.default),
  },
  {
    id: 'expanding-two-brackets', title: 'Expanding two brackets', topic: 'Algebra', phases: ['KS3', 'KS4'], codes: ['KS3:1.4', 'GCSE:A4'],
    load: () => import('./families/expanding-two-brackets.ts').then((made) => made.default),
  },
  {
    id: 'order-of-operations', title: 'Order of operations', topic: 'Multiplying and dividing', phases: ['KS2', 'KS3'], codes: ['6AS/MD-2', 'KS3:2.1', 'GCSE:N3'],
    load: () => import('./families/order-of-operations.ts').then((made) => made.default),
  },
  {
    id: 'simultaneous-equations', title: 'Simultaneous equations', topic: 'Algebra', phases: ['KS4'], codes: ['GCSE:A19'],
    load: () => import('./families/simultaneous-equations.ts').then((made) => made.default),
  },
];
