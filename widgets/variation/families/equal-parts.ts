import { SHAPES } from '../../manipulatives/fraction-shape/cuts.ts';
import { isEqual, pieces, shadedOf } from '../../manipulatives/fraction-shape/fraction-shape.ts';
import { Fraction } from '../../maths/exact.ts';
import type { Random } from '../../maths/random.ts';
import { readExact } from '../../maths/read.ts';
import { isRefusal } from '../../maths/refusal.ts';
import type { Family } from '../family.ts';
import { typedWhole } from '../typed.ts';
import { number, said } from '../written.ts';
import { isCut, isShaded, isTogether, looksUnlike, PARTS, recut, SHADED, shadedIn, shadesOf, styleOf, UNEQUAL, YES, type Parted } from './equal-parts-item.ts';
import { partedMoves } from './equal-parts-moves.ts';

const MOST_PARTS = 12;
const ASKED = [[1, 2], [1, 4], [3, 4]] as const;
const ROUND = [[1, 3], [1, 4], [1, 5], [2, 3], [2, 5], [3, 4], [1, 6]] as const;

const asked = ({ top, bottom }: Parted): Fraction => new Fraction(top, bottom);

function columns(chance: Random, [top, bottom]: readonly [number, number]): Parted {
  return { top, bottom, shape: chance.pick(['square', 'rectangle']), cut: 'grid', across: bottom, shades: shadesOf(top, bottom), turn: 0 };
}

function typedFraction(item: Parted, text: string): Parted | undefined {
  const read = readExact(text);
  const value = isRefusal(read) ? undefined : new Fraction(read.exact);
  return value && value.compare(0) > 0 && value.compare(1) < 0 && value.d <= BigInt(MOST_PARTS) ? { ...item, top: Number(value.n), bottom: Number(value.d) } : undefined;
}

/** Which pictures show a fraction, and which only seem to: equal parts of one whole, so many of them shaded. */
const equalParts: Family<Parted, string> = {
  id: 'equal-parts', version: 1, title: 'Equal parts', phases: ['KS1', 'KS2'], codes: ['3F-1', '5F-2'],
  learn: 'A fraction needs a whole in equal parts: how many there are in all, and how many are meant.',
  dimensions: {
    asked: { label: 'the fraction that is asked for', kind: 'surface', of: ({ top, bottom }) => `${top}/${bottom}`, typed: typedFraction },
    equal: { label: 'whether the parts are equal', kind: 'critical', of: ({ cut }) => (cut === 'unequal' ? 'not equal' : 'equal') },
    parts: { label: 'how many parts there are', kind: 'critical', of: ({ shades }) => String(shades.length), typed: (item, text) => { const parts = typedWhole(text, MOST_PARTS); return parts === undefined ? undefined : recut(item, parts, shadedIn(item)); } },
    shaded: { label: 'how many parts are shaded', kind: 'critical', of: (item) => String(shadedIn(item)), typed: (item, text) => { const shaded = typedWhole(text, MOST_PARTS); return shaded === undefined ? undefined : recut(item, item.shades.length, shaded); } },
    cut: { label: 'how it is cut', kind: 'representation', of: styleOf },
    which: { label: 'which parts are shaded', kind: 'representation', of: (item) => (isTogether(item) ? 'the first ones' : item.shades) },
    shape: { label: 'the shape of the whole', kind: 'representation', of: ({ shape }) => shape, typed: (item, text) => { const shape = SHAPES.find((each) => each === text.trim().toLowerCase()); return shape && { ...item, shape }; } },
    turn: { label: 'how it is turned', kind: 'representation', of: ({ turn }) => String(turn) },
  },
  start: (chance) => columns(chance, chance.pick(ASKED)),
  faults: (item) => {
    if (!isCut(item)) return ['The shape cannot be cut so.'];
    const [parts, shaded, wrongs] = [item.shades.length, shadedIn(item), [item.cut === 'unequal', item.shades.length % item.bottom > 0]];
    return [
      ...(parts < 2 || parts > MOST_PARTS ? ['There are from two to twelve parts.'] : []), ...(shaded < 1 ? ['Something is shaded: at least one part.'] : []),
      ...(wrongs[0] && wrongs[1] ? ['Only one thing is wrong at a time: the parts are not equal, so there are as many as the fraction says.'] : []),
      ...(wrongs[0] && !isShaded(item) ? ['Only one thing is wrong at a time: the parts are not equal, so as many are shaded as the fraction says.'] : []),
      ...(wrongs[1] && shaded !== item.top ? ['Only one thing is wrong at a time: there are other parts, so as many are shaded as the fraction says.'] : []),
      ...(wrongs[0] && shadedOf(item).equals(asked(item)) ? ['The parts are not equal, yet as much is shaded as is asked for.'] : []),
    ];
  },
  answer: (item) => {
    if (item.cut === 'unequal') return UNEQUAL;
    return item.shades.length % item.bottom > 0 ? PARTS : isShaded(item) ? YES : SHADED;
  },
  again: (item) => {
    // By area: how much is shaded, and whether parts of this size can be put together to what is asked for.
    if (!isEqual(item)) return UNEQUAL;
    const [part] = pieces(item);
    if (shadedOf(item).equals(asked(item))) return YES;
    return part && asked(item).div(part.area).d === 1n ? SHADED : PARTS;
  },
  write: (answer) => ({ word: answer }),
  ask: (item) => said('Is ', number(asked(item)), ' of the shape shaded? If not, what is wrong?'),
  stem: (item) => {
    const [parts, shaded] = [number(item.shades.length), shadedIn(item)];
    if (item.cut === 'unequal') return said('The whole is cut into ', parts, ' parts that are not equal, so they cannot name a fraction of it.');
    return said('The whole is cut into ', parts, ' equal parts, and ', number(shaded), shaded === 1 ? ' of them is shaded.' : ' of them are shaded.');
  },
  features: (item) => [
    ...(item.cut === 'unequal' ? ['unequal parts'] : []), ...(looksUnlike(item) ? ['parts that look unlike'] : []), ...(isTogether(item) ? [] : ['other parts are shaded']),
    ...(item.shades.length > item.bottom ? ['more parts than the fraction names'] : []), ...(item.turn > 0 ? ['a turned shape'] : []), ...(item.shape === 'circle' ? ['a circle'] : []),
  ],
  picture: ({ shape, cut, across, shades, turn }) => ({ type: 'fraction-shape', props: { shape, cut, across, shades, turn, as: 'fraction' } }),
  moves: partedMoves,
  misconceptions: [
    {
      id: 'counts-any-parts', name: 'counts the parts, whatever their sizes', why: 'Would it be fair to share it like this? Only equal parts name a fraction.',
      apply: (item) => (item.cut === 'unequal' ? YES : undefined),
    },
    {
      id: 'part-to-part', name: 'compares what is shaded with what is not', why: 'Count all the parts of the whole, those that are shaded too.',
      apply: (item) => (item.cut !== 'unequal' && shadedIn(item) * item.bottom === (item.shades.length - shadedIn(item)) * item.top ? YES : undefined),
    },
    {
      id: 'has-to-look-alike', name: 'takes parts of several forms for unequal ones', why: 'Compare their sizes: could one be cut up and laid on the other?',
      apply: (item) => (looksUnlike(item) ? UNEQUAL : undefined),
    },
    {
      id: 'exactly-so-many-parts', name: 'wants exactly as many parts as the bottom number', why: 'Put parts together in groups of equal size: how many groups are there?',
      apply: (item) => (item.cut !== 'unequal' && item.shades.length !== item.bottom ? PARTS : undefined),
    },
    {
      id: 'has-to-touch', name: 'wants the shaded parts side by side', why: 'Slide them together in your mind: how much is shaded?',
      apply: (item) => (isTogether(item) ? undefined : SHADED),
    },
  ],
  scripts: [
    {
      id: 'what-it-is', title: 'What is it, what is it not?', archetype: 'rule', notice: 'What has to be so, for the fraction to be shown?',
      steps: [
        { moves: ['cut-otherwise'] }, { moves: ['cut-unlike'], from: 0 }, { moves: ['made-unequal'], from: 0 }, { moves: ['each-in-two'], from: 0 },
        { moves: ['shaded-apart'] }, { moves: ['turned'], from: 0 }, { moves: ['one-part-more'], from: 0 }, { moves: ['one-more-shaded'], from: 4 },
      ],
      discuss: [3, 7],
    },
    {
      id: 'in-a-circle', title: 'In a circle, and not only there', archetype: 'rule', notice: 'Which changes leave the fraction as it was, and which do not?',
      steps: [
        { moves: ['turned'] }, { moves: ['made-unequal'], from: 0 }, { moves: ['each-in-two'], from: 0 }, { moves: ['shaded-apart'] },
        { moves: ['straight-whole'], from: 0 }, { moves: ['one-part-more'], from: 5 }, { moves: ['one-more-shaded'], from: 3 },
      ],
      discuss: [2, 6],
      start: (chance) => { const [top, bottom] = chance.pick(ROUND); return { top, bottom, shape: 'circle', cut: 'sectors', across: 1, shades: shadesOf(top, bottom), turn: 0 }; },
    },
    {
      id: 'many-looks', title: 'One fraction, many looks', archetype: 'same answer', notice: 'What may change, and the fraction stays?',
      steps: [{ moves: ['other-whole'] }, { moves: ['cut-otherwise'] }, { moves: ['cut-unlike'] }, { moves: ['turned'] }, { moves: ['round-whole'] }, { moves: ['each-in-two'] }, { moves: ['shaded-apart'] }], discuss: [3, 7],
    },
  ],
};
export default equalParts;
