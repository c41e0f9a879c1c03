import { kind, type Card } from '../board/manipulative.ts';

/** Every manipulative there is, in the order of the tray. What is not on a board is not loaded: a new one is a folder and a card here. */
export const cards: readonly Card[] = [
  {
    type: 'bar-model', title: 'Bar model', otherNames: ['bars', 'tape diagram', 'strip diagram', 'part-whole bars', 'Singapore bars'], group: 'Number, part and whole',
    phases: ['KS1', 'KS2', 'KS3', 'KS4'], load: () => import('./bar-model/index.ts').then(made => kind(made.default)),
  },
  {
    type: 'counters', title: 'Counters', otherNames: ['two-colour counters', 'double-sided counters', 'dots', 'red and yellow'], group: 'Number, part and whole',
    phases: ['EYFS', 'KS1', 'KS2', 'KS3'], load: () => import('./counters/index.ts').then(made => kind(made.default)),
  },
  {
    type: 'ten-frame', title: 'Ten frame', otherNames: ['tens frame', 'five frame', 'twenty frame', 'number frame'], group: 'Number, part and whole',
    phases: ['EYFS', 'KS1'], makes: ['counters'], load: () => import('./ten-frame/index.ts').then(made => kind(made.default)),
  },
  {
    type: 'number-line', title: 'Number line', otherNames: ['empty number line', 'number track', 'jumps', 'blank number line'], group: 'Number, part and whole',
    phases: ['EYFS', 'KS1', 'KS2', 'KS3', 'KS4'], load: () => import('./number-line/index.ts').then(made => kind(made.default)),
  },
  {
    type: 'part-whole', title: 'Part–whole model', otherNames: ['cherry model', 'cherry diagram', 'number bond', 'part-part-whole', 'part whole', 'bonds'], group: 'Number, part and whole',
    phases: ['EYFS', 'KS1', 'KS2', 'KS3'], makes: ['counters'], load: () => import('./part-whole/index.ts').then(made => kind(made.default)),
  },
  {
    type: 'rekenrek', title: 'Rekenrek', otherNames: ['number rack', 'arithmetic rack', 'calculating frame', 'bead frame', 'counting frame', 'abacus'], group: 'Number, part and whole',
    phases: ['EYFS', 'KS1', 'KS2'], load: () => import('./rekenrek/index.ts').then(made => kind(made.default)),
  },
  {
    type: 'bead-string', title: 'Bead string', otherNames: ['beads', 'hundred beads', 'bead bar', 'string of beads'], group: 'Number, part and whole',
    phases: ['EYFS', 'KS1', 'KS2'], load: () => import('./bead-string/index.ts').then(made => kind(made.default)),
  },
  {
    type: 'dot-pattern', title: 'Dot pattern', otherNames: ['subitising', 'dot card', 'dice pattern', 'die', 'domino', 'quick look', 'flash card'], group: 'Number, part and whole',
    phases: ['EYFS', 'KS1'], load: () => import('./dot-pattern/index.ts').then(made => kind(made.default)),
  },
  {
    type: 'hundred-square', title: 'Hundred square',
    otherNames: ['100 square', 'hundred chart', 'number grid', 'number square', 'times table square', 'multiplication square', 'multiplication grid'],
    group: 'Number, part and whole', phases: ['EYFS', 'KS1', 'KS2', 'KS3'], load: () => import('./hundred-square/index.ts').then(made => kind(made.default)),
  },
  {
    type: 'base-ten', title: 'Base ten', otherNames: ['Dienes', 'Dienes blocks', 'place value blocks', 'MAB', 'tens and ones', 'deconstructed', 'hundreds, tens and ones', 'rods and cubes'],
    group: 'Place value', phases: ['KS1', 'KS2'], load: () => import('./base-ten/index.ts').then(made => kind(made.default)),
  },
  {
    type: 'place-value-counters', title: 'Place-value counters', otherNames: ['place value chart', 'PV counters', 'place value discs', 'column addition', 'column subtraction', 'place value grid'],
    group: 'Place value', phases: ['KS1', 'KS2'], load: () => import('./place-value-counters/index.ts').then(made => kind(made.default)),
  },
  {
    type: 'gattegno-chart', title: 'Gattegno chart', otherNames: ['tens chart', 'place value chart of Gattegno', 'number names chart', 'ten times bigger'],
    group: 'Place value', phases: ['KS1', 'KS2', 'KS3'], load: () => import('./gattegno-chart/index.ts').then(made => kind(made.default)),
  },
  {
    type: 'array', title: 'Array', otherNames: ['rows and columns', 'dots array', 'multiplication array', 'grouping', 'sharing', 'times tables'], group: 'Multiplying, dividing, comparing',
    phases: ['EYFS', 'KS1', 'KS2', 'KS3'], load: () => import('./array/index.ts').then(made => kind(made.default)),
  },
  {
    type: 'area-model', title: 'Area model', otherNames: ['grid method', 'box method', 'long multiplication', 'expanding brackets', 'factorising', 'completing the square'], group: 'Multiplying, dividing, comparing',
    phases: ['KS2', 'KS3', 'KS4', 'KS5'], load: () => import('./area-model/index.ts').then(made => kind(made.default)),
  },
  {
    type: 'rods', title: 'Cuisenaire rods', otherNames: ['number rods', 'Cuisenaire', 'coloured rods', 'trains', 'staircase'], group: 'Multiplying, dividing, comparing',
    phases: ['EYFS', 'KS1', 'KS2', 'KS3'], load: () => import('./rods/index.ts').then(made => kind(made.default)),
  },
  {
    type: 'ratio-table', title: 'Ratio table', otherNames: ['proportion table', 'scaling table', 'multiplicative table', 'rates', 'percentage table'],
    group: 'Multiplying, dividing, comparing', phases: ['KS2', 'KS3', 'KS4'], load: () => import('./ratio-table/index.ts').then(made => kind(made.default)),
  },
  {
    type: 'double-number-line', title: 'Double number line', otherNames: ['DNL', 'percentage line', 'conversion line', 'two number lines', 'proportion'],
    group: 'Multiplying, dividing, comparing', phases: ['KS2', 'KS3', 'KS4'], load: () => import('./double-number-line/index.ts').then(made => kind(made.default)),
  },
  {
    type: 'fraction-wall', title: 'Fraction wall', otherNames: ['fraction strips', 'fraction bars', 'fraction tiles', 'equivalent fractions', 'compare fractions'], group: 'Fractions, decimals, percentages',
    phases: ['KS1', 'KS2', 'KS3'], load: () => import('./fraction-wall/index.ts').then(made => kind(made.default)),
  },
  {
    type: 'fraction-shape', title: 'Fraction of a shape', otherNames: ['fraction circle', 'pizza', 'pie', 'shaded shape', 'parts of a whole', 'equal parts'], group: 'Fractions, decimals, percentages',
    phases: ['KS1', 'KS2', 'KS3'], load: () => import('./fraction-shape/index.ts').then(made => kind(made.default)),
  },
  {
    type: 'hundred-grid', title: 'Hundred grid', otherNames: ['hundredths grid', 'percentage grid', 'decimal grid', 'thousand grid', 'hundredths square'], group: 'Fractions, decimals, percentages',
    phases: ['KS2', 'KS3'], load: () => import('./hundred-grid/index.ts').then(made => kind(made.default)),
  },
  {
    type: 'algebra-tiles', title: 'Algebra tiles', otherNames: ['algebra discs', 'x tiles', 'zero pairs', 'collecting like terms', 'expanding brackets', 'completing the square'], group: 'Algebra',
    phases: ['KS3', 'KS4'], load: () => import('./algebra-tiles/index.ts').then(made => kind(made.default)),
  },
  {
    type: 'balance', title: 'Balance', otherNames: ['scales', 'equation balance', 'see-saw', 'balance scales', 'solving equations'], group: 'Algebra',
    phases: ['KS1', 'KS2', 'KS3', 'KS4'], load: () => import('./balance/index.ts').then(made => kind(made.default)),
  },
  {
    type: 'axes', title: 'Axes', otherNames: ['graph', 'coordinates', 'coordinate grid', 'quadrants', 'line graph', 'y = mx + c', 'gradient', 'plot', 'function'], group: 'Algebra',
    phases: ['KS2', 'KS3', 'KS4', 'KS5'], load: () => Promise.all([import('./axes/index.ts'), import('../maths/formula.ts').then(made => made.loadFormulas())]).then(([made]) => kind(made.default)),
  },
  {
    type: 'number-sentence', title: 'Number sentence', otherNames: ['equation', 'calculation', 'sum', 'expression', 'inequality'], group: 'Writing',
    phases: ['KS1', 'KS2', 'KS3', 'KS4'], load: () => import('./number-sentence/index.ts').then(made => kind(made.default)),
  },
  {
    type: 'note', title: 'Note', otherNames: ['text', 'words', 'label', 'stem sentence'], group: 'Writing',
    phases: ['EYFS', 'KS1', 'KS2', 'KS3', 'KS4'], load: () => import('./note/index.ts').then(made => kind(made.default)),
  },
  {
    type: 'pen', title: 'Pen', otherNames: ['draw', 'ink', 'highlighter', 'annotate'], group: 'Writing',
    phases: ['EYFS', 'KS1', 'KS2', 'KS3', 'KS4'], load: () => import('./pen/index.ts').then(made => kind(made.default)),
  },
  {
    type: 'cover', title: 'Cover', otherNames: ['card', 'hide', 'mask', 'screen'], group: 'Writing',
    phases: ['EYFS', 'KS1', 'KS2', 'KS3', 'KS4'], load: () => import('./cover/index.ts').then(made => kind(made.default)),
  },
];

/** The card of a type, or `undefined` for a type that is not in the list. */
export function cardOf(type: string): Card | undefined {
  return cards.find(card => card.type === type);
}
