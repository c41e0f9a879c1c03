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
    id: 'quadratics', title: 'Quadratics', topic: 'Algebra', phases: ['KS4', 'KS5'], codes: ['GCSE:A4', 'GCSE:A11', 'GCSE:A18'],
    load: () => import('./families/quadratics.ts').then((made) => made.default),
  },
  {
    id: 'indices', title: 'Indices', topic: 'Algebra', phases: ['KS3', 'KS4', 'KS5'], codes: ['KS3:1.1', 'GCSE:N6', 'GCSE:N7', 'GCSE:A4'],
    load: () => import('./families/indices.ts').then((made) => made.default),
  },
  {
    id: 'surds', title: 'Surds', topic: 'Algebra', phases: ['KS4', 'KS5'], codes: ['GCSE:N8'],
    load: () => import('./families/surds.ts').then((made) => made.default),
  },
  {
    id: 'gradient', title: 'Gradient and equation of a line', topic: 'Algebra', phases: ['KS3', 'KS4'], codes: ['KS3:4.2', 'GCSE:A9', 'GCSE:A10'],
    load: () => import('./families/gradient.ts').then((made) => made.default),
  },
  {
    id: 'differentiating-powers', title: 'Differentiating powers', topic: 'Calculus', phases: ['KS5'], codes: ['A level:G2'],
    load: () => import('./families/differentiating-powers.ts').then((made) => made.default),
  },
  {
    id: 'area', title: 'Area', topic: 'Shape and measure', phases: ['KS2', 'KS3', 'KS4'], codes: ['5G-2', '6G-1', 'KS3:6.2', 'GCSE:G16'],
    load: () => import('./families/area.ts').then((made) => made.default),
  },
  {
    id: 'angles', title: 'Angles', topic: 'Shape and measure', phases: ['KS2', 'KS3', 'KS4'], codes: ['6G-1', 'KS3:6.1', 'GCSE:G3'],
    load: () => import('./families/angles.ts').then((made) => made.default),
  },
  {
    id: 'probability-trees', title: 'Probability with trees', topic: 'Probability', phases: ['KS4'], codes: ['GCSE:P6', 'GCSE:P8'],
    load: () => import('./families/probability-trees.ts').then((made) => made.default),
  },
  {
    id: 'pythagoras', title: 'Pythagoras and exact trigonometry', topic: 'Shape and measure', phases: ['KS3', 'KS4'], codes: ['KS3:3.2', 'GCSE:G20', 'GCSE:G21'],
    load: () => import('./families/pythagoras.ts').then((made) => made.default),
  },
];
