import type { Random } from '../../maths/random.ts';
import type { Family } from '../family.ts';
import { typedWhole } from '../typed.ts';
import { number, said } from '../written.ts';
import { FEWER, isShowable, MORE, numberPicture, PART, placesOf, REST, restOf, totalOf, YES, type NumberLook, type Shown } from './number-pictures-item.ts';
import { numberPictureMoves } from './number-pictures-moves.ts';

const LEAST = 2;
const MOST = 20;
const SEEDS = 100;

const begun = (chance: Random, look: NumberLook, [least, most]: readonly [number, number]): Shown => {
  const asked = chance.whole(least, most);
  return { asked, look, first: asked, second: 0, seed: chance.whole(1, SEEDS), upright: false };
};

/** Everything that fails about a picture: nothing where it shows the number, and one thing where it is a non-example. */
function failing(item: Shown): readonly string[] {
  const [all, { asked, first, second }] = [totalOf(item), item];
  if (all === asked) return [];
  return [
    ...(all === asked + 1 ? [MORE] : []), ...(all === asked - 1 ? [FEWER] : []), ...(restOf(item) === asked ? [REST] : []),
    ...(second > 0 && (first === asked || second === asked) ? [PART] : []),
  ];
}

/** Which pictures show a number, and which only seem to: how many there are, in whatever look. */
const numberPictures: Family<Shown, string> = {
  id: 'number-pictures', version: 1, title: 'A number in dots, frames and beads', phases: ['EYFS', 'KS1'], codes: ['ELG Number', '1NPV-2', '1AS-1'],
  learn: 'A number says how many there are in all, however they lie, whatever their colours, and however much room they take.',
  dimensions: {
    asked: { label: 'the number that is asked for', kind: 'surface', of: ({ asked }) => String(asked), typed: (item, text) => { const asked = typedWhole(text, MOST); return asked === undefined ? undefined : { ...item, asked }; } },
    count: { label: 'how many there are', kind: 'critical', of: (item) => String(totalOf(item)), typed: (item, text) => { const all = typedWhole(text, MOST); return all === undefined ? undefined : { ...item, ...(item.second > 0 ? { second: all - item.first } : { first: all }) }; } },
    part: { label: 'the parts in which they are shown', kind: 'critical', of: ({ first, second }) => (second === 0 ? 'one part' : `${first} in the first of two`) },
    look: { label: 'what shows the number', kind: 'representation', of: ({ look }) => look },
    place: { label: 'where scattered dots lie', kind: 'representation', of: ({ seed }) => String(seed) },
    turn: { label: 'whether it stands or lies', kind: 'representation', of: ({ upright }) => (upright ? 'stands' : 'lies') },
  },
  start: (chance) => begun(chance, 'ten-frame', [6, 8]),
  faults: (item) => [
    ...(item.asked < LEAST || item.asked > MOST ? ['The number is from two to twenty.'] : []), ...(isShowable(item) ? [] : ['So many cannot be shown in this way.']),
    ...(failing(item).length > 1 ? ['Only one thing is wrong at a time: this is not the number for two reasons.'] : []),
    ...(totalOf(item) !== item.asked && failing(item).length === 0 ? ['It is not the number for a reason that has no name here: let it be one too many, one missing, or only a part or the rest.'] : []),
  ],
  answer: (item) => failing(item)[0] ?? YES,
  again: (item) => {
    // Counted one after the other, as they are drawn: the filled ones first, then those that are left.
    const drawn = [...Array.from({ length: item.first }, () => 'first'), ...Array.from({ length: item.second }, () => 'second')];
    const left = Math.max(0, (placesOf(item) ?? drawn.length) - drawn.length);
    const names: readonly (readonly [number, string])[] = [
      [drawn.length, YES], [drawn.length - 1, MORE], [drawn.length + 1, FEWER], [left, REST], ...['first', 'second'].map((colour) => [drawn.filter((one) => one === colour).length, PART] as const),
    ];
    return names.find(([many]) => many === item.asked)?.[1] ?? '';
  },
  write: (answer) => ({ word: answer }),
  ask: ({ asked }) => said('Is it ', number(asked), '? If not, what is wrong?'),
  stem: (item) => {
    const [all, rest] = [totalOf(item), restOf(item) ?? 0];
    if (item.second > 0) return said('Here are ', number(item.first), ' and ', number(item.second), ', which are ', number(all), ' in all.');
    return rest > 0 ? said('Here are ', number(all), ', and ', number(rest), rest === 1 ? ' more makes ' : ' more make ', number(all + rest), '.') : said('Here are ', number(all), ', counted one by one.');
  },
  features: (item) => [
    ...(item.look === 'scattered' ? ['dots here and there'] : []), ...(item.upright ? ['turned'] : []), ...(item.second > 0 ? ['two parts'] : []), ...(totalOf(item) > 10 ? ['more than ten'] : []),
    ...(placesOf(item) === undefined ? [] : ['some are left over']),
  ],
  picture: numberPicture,
  moves: numberPictureMoves,
  misconceptions: [
    {
      id: 'room-for-number', name: 'takes more room for more', why: 'Touch each one and count: does pushing them apart make another one?',
      apply: (item) => (item.look === 'scattered' && totalOf(item) === item.asked ? MORE : undefined),
    },
    {
      id: 'counts-the-rest', name: 'counts the empty cells, or the beads that are left', why: 'Which ones count: the full cells, the beads that were slid over?',
      apply: (item) => (restOf(item) === item.asked ? YES : undefined),
    },
    {
      id: 'counts-one-part', name: 'counts one colour or row only', why: 'Put a finger round all of them: how many are in there?',
      apply: (item) => (item.second > 0 && totalOf(item) !== item.asked && [item.first, item.second].includes(item.asked) ? YES : undefined),
    },
    {
      id: 'two-parts-are-two-numbers', name: 'takes two parts for two numbers and not for one', why: 'Say it as a whole and its parts: how many are there altogether?',
      apply: (item) => (item.second > 0 && totalOf(item) === item.asked ? PART : undefined),
    },
    {
      id: 'counts-not-one-to-one', name: 'counts one of them twice, or leaves one out', why: 'Move each one aside as you say its number.',
      apply: (item) => (Math.abs(totalOf(item) - item.asked) === 1 ? YES : undefined),
    },
  ],
  scripts: [
    {
      id: 'is-it-this-number', title: 'Is it this number?', archetype: 'rule', notice: 'What has to be so, for the number to be shown?',
      steps: [
        { moves: ['another-look'] }, { moves: ['strewn'], from: 0 }, { moves: ['one-more'] }, { moves: ['turned'], from: 0 }, { moves: ['rest-instead'], from: 0 },
        { moves: ['in-two'], from: 0 }, { moves: ['one-fewer'], from: 1 }, { moves: ['more-of-another'], from: 0 },
      ],
      discuss: [3, 5],
    },
    {
      id: 'within-five', title: 'Within five, seen at once', archetype: 'rule', notice: 'Which changes leave the number as it was, and which do not?',
      steps: [
        { moves: ['another-look'] }, { moves: ['strewn'], from: 0 }, { moves: ['one-fewer'] }, { moves: ['another-look'], from: 0 }, { moves: ['in-two'], from: 0 },
        { moves: ['one-more'], from: 0 }, { moves: ['laid-otherwise'], from: 2 },
      ],
      discuss: [2, 3],
      start: (chance) => begun(chance, 'die', [3, 5]),
    },
    {
      id: 'to-twenty', title: 'Ten and some more', archetype: 'rule', notice: 'How do you see whether it is that number, without counting from one?',
      steps: [
        { moves: ['in-two'] }, { moves: ['turned'], from: 0 }, { moves: ['one-more'], from: 0 }, { moves: ['another-look'], from: 0 }, { moves: ['rest-instead'], from: 0 },
        { moves: ['one-fewer'], from: 4 }, { moves: ['more-of-another'], from: 0 },
      ],
      discuss: [3, 5],
      start: (chance) => begun(chance, 'twenty-frame', [12, 17]),
    },
    {
      id: 'many-looks', title: 'One number, many looks', archetype: 'same answer', notice: 'What may change, and the number stays?',
      steps: [{ moves: ['another-look'] }, { moves: ['in-two'] }, { moves: ['moved-over', 'another-look'] }, { moves: ['strewn'] }, { moves: ['laid-otherwise'] }, { moves: ['together'] }, { moves: ['another-look'] }], discuss: [2, 4],
    },
  ],
};
export default numberPictures;
