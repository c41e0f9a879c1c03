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
    id: 'number-pictures', title: 'A number in dots, frames and beads', topic: 'Number and place value', phases: ['EYFS', 'KS1'], codes: ['ELG Number', '1NPV-2', '1AS-1'],
    load: () => import('./families/number-pictures.ts').then((made) => made.default),
  },
  {
    id: 'places-on-a-line', title: 'Where a number stands on a line', topic: 'Number and place value', phases: ['KS1', 'KS2'], codes: ['2NPV-2', '3NPV-3', '3NPV-4', '4NPV-3'],
    load: () => import('./families/places-on-a-line.ts').then((made) => made.default),
  },
  {
    id: 'rounding', title: 'Rounding', topic: 'Number and place value', phases: ['KS2', 'KS3', 'KS4'], codes: ['4NPV-3', '5NPV-3', '6NPV-3', 'KS3:1.1', 'GCSE:N15'],
    load: () => import('./families/rounding.ts').then((made) => made.default),
  },
  {
    id: 'directed-number', title: 'Directed number', topic: 'Number and place value', phases: ['KS2', 'KS3', 'KS4'], codes: ['KS3:2.1', 'GCSE:N2'],
    load: () => import('./families/directed-number.ts').then((made) => made.default),
  },
  {
    id: 'bonds', title: 'Bonds within five, ten and twenty', topic: 'Adding and taking away', phases: ['EYFS', 'KS1'], codes: ['ELG Number', '1AS-1', '1NF-1', '2NF-1'],
    load: () => import('./families/bonds.ts').then((made) => made.default),
  },
  {
    id: 'equations-and-equals', title: 'Equations and the equals sign', topic: 'Adding and taking away', phases: ['KS1'], codes: ['1AS-2', '1NF-1', '2NF-1', '3AS-3'],
    load: () => import('./families/equations-and-equals.ts').then((made) => made.default),
  },
  {
    id: 'adding-across-ten', title: 'Adding across ten', topic: 'Adding and taking away', phases: ['KS1', 'KS2'], codes: ['2AS-1', '3NF-1'],
    load: () => import('./families/adding-across-ten.ts').then((made) => made.default),
  },
  {
    id: 'bar-relations', title: 'Bars that show a relation', topic: 'Adding and taking away', phases: ['KS1', 'KS2'], codes: ['1AS-2', '2AS-2', '2MD-1', '3AS-3'],
    load: () => import('./families/bar-relations.ts').then((made) => made.default),
  },
  {
    id: 'difference', title: 'Difference', topic: 'Adding and taking away', phases: ['KS1', 'KS2'], codes: ['2AS-2', '3AS-3', '6AS/MD-2'],
    load: () => import('./families/difference.ts').then((made) => made.default),
  },
  {
    id: 'column-addition', title: 'Column addition', topic: 'Adding and taking away', phases: ['KS2'], codes: ['3AS-2', '3NPV-1'],
    load: () => import('./families/column-addition.ts').then((made) => made.default),
  },
  {
    id: 'column-subtraction', title: 'Column subtraction', topic: 'Adding and taking away', phases: ['KS2'], codes: ['3AS-2', '6AS/MD-2'],
    load: () => import('./families/column-subtraction.ts').then((made) => made.default),
  },
  {
    id: 'derived-facts', title: 'Derived multiplication facts', topic: 'Multiplying and dividing', phases: ['KS2', 'KS3'], codes: ['4NF-1', '4MD-2', '4MD-3', '4NF-3', '6AS/MD-2'],
    load: () => import('./families/derived-facts.ts').then((made) => made.default),
  },
  {
    id: 'scaling-facts', title: 'Facts scaled by powers of ten', topic: 'Multiplying and dividing', phases: ['KS2', 'KS3'], codes: ['3NF-3', '4NF-3', '5NF-2', 'KS3:1.1'],
    load: () => import('./families/scaling-facts.ts').then((made) => made.default),
  },
  {
    id: 'times-powers-of-ten', title: 'Multiplying and dividing by 10, 100 and 1,000', topic: 'Multiplying and dividing', phases: ['KS2', 'KS3'], codes: ['4MD-1', '5MD-1', '6NPV-1', 'KS3:1.1'],
    load: () => import('./families/times-powers-of-ten.ts').then((made) => made.default),
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
    id: 'order-of-operations', title: 'Order of operations', topic: 'Multiplying and dividing', phases: ['KS2', 'KS3'], codes: ['6AS/MD-2', 'KS3:2.1', 'GCSE:N3'],
    load: () => import('./families/order-of-operations.ts').then((made) => made.default),
  },
  {
    id: 'equal-parts', title: 'Equal parts', topic: 'Fractions, decimals, percentages', phases: ['KS1', 'KS2'], codes: ['3F-1', '5F-2'],
    load: () => import('./families/equal-parts.ts').then((made) => made.default),
  },
  {
    id: 'fraction-pictures', title: 'A fraction on bars, strips and lines', topic: 'Fractions, decimals, percentages', phases: ['KS2', 'KS3'], codes: ['3F-1', '3F-3', '5F-2'],
    load: () => import('./families/fraction-pictures.ts').then((made) => made.default),
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
    id: 'percentage-change', title: 'Percentages of amounts, and change', topic: 'Fractions, decimals, percentages', phases: ['KS3', 'KS4'], codes: ['KS3:3.1', 'GCSE:R9'],
    load: () => import('./families/percentage-change.ts').then((made) => made.default),
  },
  {
    id: 'sharing-in-a-ratio', title: 'Sharing in a ratio', topic: 'Ratio and proportion', phases: ['KS2', 'KS3', 'KS4'], codes: ['6AS/MD-3', 'KS3:3.1', 'GCSE:R5'],
    load: () => import('./families/sharing-in-a-ratio.ts').then((made) => made.default),
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
    id: 'indices', title: 'Indices', topic: 'Algebra', phases: ['KS3', 'KS4', 'KS5'], codes: ['KS3:1.1', 'GCSE:N6', 'GCSE:N7', 'GCSE:A4'],
    load: () => import('./families/indices.ts').then((made) => made.default),
  },
  {
    id: 'gradient', title: 'Gradient and equation of a line', topic: 'Algebra', phases: ['KS3', 'KS4'], codes: ['KS3:4.2', 'GCSE:A9', 'GCSE:A10'],
    load: () => import('./families/gradient.ts').then((made) => made.default),
  },
  {
    id: 'simultaneous-equations', title: 'Simultaneous equations', topic: 'Algebra', phases: ['KS4'], codes: ['GCSE:A19'],
    load: () => import('./families/simultaneous-equations.ts').then((made) => made.default),
  },
  {
    id: 'quadratics', title: 'Quadratics', topic: 'Algebra', phases: ['KS4', 'KS5'], codes: ['GCSE:A4', 'GCSE:A11', 'GCSE:A18'],
    load: () => import('./families/quadratics.ts').then((made) => made.default),
  },
  {
    id: 'surds', title: 'Surds', topic: 'Algebra', phases: ['KS4', 'KS5'], codes: ['GCSE:N8'],
    load: () => import('./families/surds.ts').then((made) => made.default),
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
    id: 'pythagoras', title: 'Pythagoras and exact trigonometry', topic: 'Shape and measure', phases: ['KS3', 'KS4'], codes: ['KS3:3.2', 'GCSE:G20', 'GCSE:G21'],
    load: () => import('./families/pythagoras.ts').then((made) => made.default),
  },
  {
    id: 'probability-trees', title: 'Probability with trees', topic: 'Probability', phases: ['KS4'], codes: ['GCSE:P6', 'GCSE:P8'],
    load: () => import('./families/probability-trees.ts').then((made) => made.default),
  },
  {
    id: 'differentiating-powers', title: 'Differentiating powers', topic: 'Calculus', phases: ['KS5'], codes: ['A level:G2'],
    load: () => import('./families/differentiating-powers.ts').then((made) => made.default),
  },
];
