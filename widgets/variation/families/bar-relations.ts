import { type BarModel, compared, type Part, stretches } from '../../manipulatives/bar-model/model.ts';
import { numberOf } from '../../maths/value.ts';
import type { Random } from '../../maths/random.ts';
import type { Family } from '../family.ts';
import { typedInto } from '../typed.ts';
import { equals, made, number, said } from '../written.ts';
import {
  barsOf, FEWER, GROUP_MORE, hadBy, NAMES, ONLY_DIFFERENCE, OTHER_PARTS, PART_MORE, partsOf, PEOPLE, TOO_MANY, UNEQUAL, WAYS, WHOLE_A_PART, YES, type Barred, type Relation,
} from './bar-relations-item.ts';
import { barRelationMoves } from './bar-relations-moves.ts';

const MOST = 30;
const MOST_GROUPS = 8;

function begun(relation: Relation, first: number, second: number): Barred {
  return { relation, first, second, drawn: 'so', swapped: false, whole: 'bar', right: false };
}

function twoParts(chance: Random): Barred {
  const first = chance.whole(6, 12);
  return begun('sum', first, chance.whole(3, first - 2));
}

/** Numbers of which the bars with one thing another cannot be taken for the right ones, or for each other. */
function areApart({ relation, first, second }: Barred): boolean {
  if (relation === 'sum') return second > TOO_MANY && Math.abs(second - first) > 1;
  return relation === 'more' ? first > second + 1 && first !== 2 * second : second > 1;
}

const amountOf = ({ quantity }: Part): number => (quantity?.is === 'known' ? Number(numberOf(quantity.value) ?? 0) : 0);

/** What the bars say by themselves, read from the model as a pupil reads it. */
function read({ relation, first, second }: Barred, model: BarModel): string {
  const parts = stretches(model).filter((one) => one.kind === 'part');
  const amounts = parts.filter(({ id }) => id !== 'p3').map(amountOf);
  const count = (amount: number): number => amounts.filter((one) => one === amount).length;
  if (relation === 'more') {
    const [comparison] = model.comparisons;
    const longer = comparison && model.bars.find((bar) => bar.parts.includes(compared(model, comparison)[0] ?? bar.parts[0] as Part))?.name;
    return longer === undefined ? ONLY_DIFFERENCE : longer === PEOPLE[1] ? YES : FEWER;
  }
  if (relation === 'groups') return count(second) < amounts.length ? UNEQUAL : amounts.length > first ? GROUP_MORE : YES;
  if (model.braces.length === 0 && model.bars.length === 1) return WHOLE_A_PART;
  return !amounts.includes(first) || !amounts.includes(second) ? OTHER_PARTS : amounts.length > 2 ? PART_MORE : YES;
}

/** Which bar models show a relation, and which only seem to: parts and whole, how many more, equal groups. */
const barRelations: Family<Barred, string> = {
  id: 'bar-relations', version: 1, title: 'Bars that show a relation', phases: ['KS1', 'KS2'], codes: ['1AS-2', '2AS-2', '2MD-1', '3AS-3'],
  learn: 'In a bar model every number has its bar, the whole is as long as its parts together, and a difference is what one bar has beyond another.',
  dimensions: {
    relation: { label: 'the relation that is asked for', kind: 'surface', of: ({ relation }) => relation },
    first: { label: 'the first number', kind: 'surface', of: ({ first }) => String(first), typed: typedInto('first', MOST) },
    second: { label: 'the second number', kind: 'surface', of: ({ second }) => String(second), typed: typedInto('second', MOST) },
    drawn: { label: 'what the bars are drawn for', kind: 'critical', of: ({ drawn }) => (drawn === 'so' ? 'the relation' : drawn) },
    order: { label: 'which comes first', kind: 'representation', of: ({ swapped }) => (swapped ? 'the second number' : 'the first number') },
    whole: { label: 'what shows the whole', kind: 'representation', of: ({ whole }) => (whole === 'bar' ? 'a bar' : `a brace ${whole}`) },
    side: { label: 'where the bars begin', kind: 'representation', of: ({ right }) => (right ? 'at the right' : 'at the left') },
  },
  start: twoParts,
  faults: (item) => [
    ...(WAYS[item.relation].includes(item.drawn) ? [] : ['This relation cannot be drawn so.']),
    ...(item.first < 2 || item.second < 2 || item.first + item.second > MOST || (item.relation === 'groups' && (item.first > MOST_GROUPS || item.second > 10)) ? ['The numbers are from two on, and come to thirty at most; there are at most eight groups, of ten at most.'] : []),
    ...(areApart(item) ? [] : ['With these numbers a wrong picture could be taken for a right one. Choose numbers that are further apart.']),
  ],
  answer: ({ drawn }) => NAMES[drawn],
  again: (item) => read(item, barsOf(item)),
  write: (answer) => ({ word: answer }),
  ask: ({ relation, first, second }) => {
    if (relation === 'more') return said(`${PEOPLE[0]} has `, number(first), ` and ${PEOPLE[1]} has `, number(second), ' more. Do the bars show it? If not, what is wrong?');
    if (relation === 'groups') return said('Do the bars show ', number(first), ' groups of ', number(second), '? If not, what is wrong?');
    return said('Do the bars show ', equals(made('plus', number(first), number(second)), number(first + second)), '? If not, what is wrong?');
  },
  stem: (item) => {
    if (item.relation === 'more') {
      const [his, hers] = hadBy(item);
      return said(`${PEOPLE[0]} has `, number(his), ` and ${PEOPLE[1]} has `, number(hers), ', which is ', number(Math.abs(hers - his)), hers > his ? ' more.' : ' fewer.');
    }
    const parts = partsOf(item);
    const listed = parts.flatMap((one, at) => [...(at === 0 ? [] : [at === parts.length - 1 ? ' and ' : ', ']), number(one)]);
    return said('The parts are ', ...listed, ', and together they come to ', number(parts.reduce((sum, one) => sum + one, 0)), '.');
  },
  features: (item) => [
    ...(item.swapped ? ['the other way round'] : []), ...(item.whole === 'bar' ? [] : ['a brace for the whole']), ...(item.right ? ['bars from the right'] : []), ...(item.relation === 'more' ? ['a comparison'] : []),
  ],
  picture: (item) => ({ type: 'bar-model', props: barsOf(item) }),
  moves: barRelationMoves,
  misconceptions: [
    {
      id: 'all-numbers-are-there', name: 'looks only whether the numbers are there', why: 'Say what each bar stands for: which of them is the whole?',
      apply: (item) => (['whole as a part', 'a part too many', 'a group too many', 'difference alone'].includes(item.drawn) ? YES : undefined),
    },
    {
      id: 'whole-is-enough', name: 'looks only whether the whole is right', why: 'Read each part too: are these the parts that were asked for?',
      apply: (item) => (['other parts', 'unequal'].includes(item.drawn) ? YES : undefined),
    },
    {
      id: 'more-is-the-difference', name: 'takes the difference, whichever bar it is on', why: 'Who has more? Whose bar has to be longer?',
      apply: (item) => (item.drawn === 'fewer' ? YES : undefined),
    },
    {
      id: 'order-matters', name: 'wants the first number to come first', why: 'Let the parts change places: is the whole another one?',
      apply: (item) => (item.relation === 'sum' && item.swapped && item.drawn === 'so' ? OTHER_PARTS : undefined),
    },
  ],
  scripts: [
    {
      id: 'parts-and-whole', title: 'Parts and whole', archetype: 'rule', notice: 'What has to be so, for two parts and their whole to be shown?',
      steps: [
        { moves: ['parts-change-places'] }, { moves: ['whole-drawn-as-part'], from: 0 }, { moves: ['whole-above'], from: 0 }, { moves: ['other-parts'], from: 0 }, { moves: ['whole-below'], from: 1 },
        { moves: ['a-part-too-many'], from: 3 },
      ],
      discuss: [2, 4],
    },
    {
      id: 'how-many-more', title: 'How many more', archetype: 'rule', notice: 'Whose bar is longer, and by how much?',
      steps: [{ moves: ['parts-change-places'] }, { moves: ['fewer-instead'], from: 0 }, { moves: ['from-the-right'], from: 0 }, { moves: ['difference-alone'], from: 0 }, { moves: ['parts-change-places'], from: 3 }, { moves: ['fewer-instead'], from: 5 }],
      discuss: [2, 4],
      start: (chance) => { const second = chance.whole(3, 6); return begun('more', second + chance.whole(2, 6) + (second === 3 ? 2 : 0), second); },
    },
    {
      id: 'equal-groups', title: 'Equal groups', archetype: 'rule', notice: 'What has to be equal, and what has to be counted?',
      steps: [{ moves: ['made-unequal'] }, { moves: ['whole-above'], from: 0 }, { moves: ['a-group-too-many'], from: 0 }, { moves: ['whole-below'], from: 0 }, { moves: ['made-unequal'], from: 2 }],
      discuss: [1, 3],
      start: (chance) => begun('groups', chance.whole(3, 5), chance.whole(3, 6)),
    },
    {
      id: 'many-looks', title: 'One relation, many looks', archetype: 'same answer', notice: 'What may change in the picture, and it shows the same relation?',
      steps: [{ moves: ['parts-change-places'] }, { moves: ['whole-above'] }, { moves: ['first-up'] }, { moves: ['whole-below'] }, { moves: ['second-up'] }, { moves: ['parts-change-places'] }], discuss: [2, 3],
    },
  ],
};
export default barRelations;
