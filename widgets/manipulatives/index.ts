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
    type: 'bead-string', title: 'Bead string', otherNames: ['beads', 'hundred beads', 'bead bar', 'string of beads'], group: 'Number, part and whole',
    phases: ['EYFS', 'KS1', 'KS2'], load: () => import('./bead-string/index.ts').then(made => kind(made.default)),
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
