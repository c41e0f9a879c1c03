import { OTHER, bar, drawn, equal, over, part, run } from './draw.ts';
import type { Part, Scale, Shade } from './model.ts';
import type { Field, Numbers, Question, Structure } from './structures.ts';

/** Up to so many parts are drawn one by one; a percentage that needs more is drawn as two lengths in proportion. */
const MOST_DRAWN = 20;

const PERCENT_SCALE: Scale = { from: '0', to: '100', after: '%', marks: 10 };
const percentage = (number: string, most = 100): Field => ({ name: 'percent', title: 'The percentage', number, count: { most } });

const greatest = (a: number, b: number): number => b === 0 ? a : greatest(b, a % b);

/** So many per cent, as equal parts of the largest size that fits both it and the hundred; `first`: the number in the first part's id. */
function percents(first: number, many: number, { percent, ...look }: { readonly percent: number; readonly shade?: Shade; readonly dotted?: true }): readonly Part[] {
  const size = greatest(100, percent);
  if (many === 0) return [];
  if (100 / size <= MOST_DRAWN) return equal(first, many / size, look);
  return equal(first, 1, { share: String(many), ...look });
}

const ofAmount: Structure = {
  id: 'percent-of', title: 'Percentage of an amount', as: 'decimal',
  fields: [
    percentage('30'), { name: 'whole', title: 'The whole', number: '60' }, { name: 'amount', title: 'The part', number: '18' }, { name: 'rest', title: 'The rest', number: '42' },
  ],
  questions: [
    { unknown: 'amount', given: ['whole'] }, { unknown: 'rest', given: ['whole'] }, { unknown: 'whole', given: ['amount'] }, { unknown: 'whole', given: ['rest'] },
  ],
  draw: ({ said, count }) => {
    const percent = count('percent');
    const [some, rest] = [percents(2, percent, { percent }), percents(60, 100 - percent, { percent, shade: OTHER })];
    return drawn({
      bars: [bar('b1', [...some, ...rest], { scale: PERCENT_SCALE })],
      braces: [
        ...over('c200', [...some, ...rest], said('whole')), ...over('c201', some, said('amount')),
        ...over('c202', rest, said('rest')),
      ],
      units: { before: '£' },
    });
  },
};

const asPercentage: Structure = {
  id: 'percent-as', title: 'One amount as a percentage of another', as: 'decimal',
  fields: [
    { name: 'percent', title: 'The percentage', number: '30' }, { name: 'whole', title: 'The whole', number: '60' }, { name: 'amount', title: 'The part', number: '18' },
  ],
  questions: [
    { unknown: 'percent', given: ['amount', 'whole'] }, { unknown: 'amount', given: ['percent', 'whole'] }, { unknown: 'whole', given: ['amount', 'percent'] },
  ],
  draw: ({ said }) => {
    const some = run('r4', { number: said('percent') }, { tie: 'percent', sign: '%' });
    return drawn({
      bars: [
        bar('b1', [part('p2', said('whole'), { tie: 'percent', share: '100', shade: 3 })], { wholeOf: 'b3' }),
        bar('b3', [some, part('p5', undefined, { shade: OTHER })], { scale: { ...PERCENT_SCALE, marks: 2 } }),
      ],
      braces: over('c6', [some], said('amount')),
    });
  },
};

const CHANGE: readonly Field[] = [
  { name: 'original', title: 'Before', number: '80' }, { name: 'change', title: 'The change', number: '16' },
];
const FORWARDS: Question = { unknown: 'new', given: ['original'] };
const BACKWARDS: Question = { unknown: 'original', given: ['new'] };
const OTHERS: readonly Question[] = [
  { unknown: 'change', given: ['original'] }, { unknown: 'original', given: ['change'] }, { unknown: 'new', given: ['change'] },
  { unknown: 'change', given: ['new'] },
];

function increased({ said, count }: Numbers) {
  const percent = count('percent');
  const [before, after, more] = [percents(2, 100, { percent }), percents(60, 100, { percent }), percents(120, percent, { percent, shade: OTHER })];
  return drawn({
    bars: [bar('b1', before, { name: 'Before', scale: PERCENT_SCALE }), bar('b180', [...after, ...more], { name: 'After' })],
    braces: [
      ...over('c200', before, said('original')), ...over('c201', [...after, ...more], said('new'), 'below'), ...over('c202', more, said('change')),
    ],
    units: { before: '£' },
  });
}

function decreased({ said, count }: Numbers) {
  const percent = count('percent');
  const [left, less] = [percents(2, 100 - percent, { percent }), percents(120, percent, { percent, shade: OTHER, dotted: true })];
  return drawn({
    bars: [bar('b1', [...left, ...less], { scale: PERCENT_SCALE })],
    braces: [
      ...over('c200', [...left, ...less], said('original')), ...over('c201', left, said('new')), ...over('c202', less, said('change')),
    ],
    units: { before: '£' },
  });
}

const increase: Structure = {
  id: 'percent-increase', title: 'Percentage increase', as: 'decimal', fields: [percentage('20'), ...CHANGE, { name: 'new', title: 'After', number: '96' }],
  questions: [FORWARDS, BACKWARDS, ...OTHERS], draw: increased,
};
const decrease: Structure = {
  id: 'percent-decrease', title: 'Percentage decrease', as: 'decimal', fields: [percentage('20', 99), ...CHANGE, { name: 'new', title: 'After', number: '64' }],
  questions: [FORWARDS, BACKWARDS, ...OTHERS], draw: decreased,
};
const reverse: Structure = {
  ...decrease, id: 'percent-reverse', title: 'Reverse percentage', questions: [BACKWARDS, FORWARDS, ...OTHERS],
};

/** Structures of percentages: of, as, increase, decrease, reverse. */
export const percent: readonly Structure[] = [ofAmount, asPercentage, increase, decrease, reverse];
