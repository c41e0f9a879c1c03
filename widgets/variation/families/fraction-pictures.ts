import { isEqual, shadedOf } from '../../manipulatives/fraction-shape/fraction-shape.ts';
import { Fraction } from '../../maths/exact.ts';
import type { Random } from '../../maths/random.ts';
import { readExact } from '../../maths/read.ts';
import { isRefusal } from '../../maths/refusal.ts';
import type { Family } from '../family.ts';
import { typedWhole } from '../typed.ts';
import { number, said } from '../written.ts';
import { allParts, barOf, FRACTION_LOOKS, fractionPicture, MARKS, PARTS, REST, UNEQUAL, WHOLE, YES, type FractionLook, type FractionShown } from './fraction-pictures-item.ts';
import { fractionPictureMoves } from './fraction-pictures-moves.ts';

const LEAST_PARTS = 2;
const MOST_PARTS = 16;
/** Of these the rest, as many parts as marks, and one to the other are all different. */
const ASKED = [[3, 4], [4, 5], [2, 5], [3, 8]] as const;

const asked = ({ top, bottom }: FractionShown): Fraction => new Fraction(top, bottom);
const share = ({ shaded, parts }: FractionShown): Fraction => new Fraction(shaded, parts);

function plain(chance: Random, look: FractionLook): FractionShown {
  const [top, bottom] = chance.pick(ASKED);
  return { top, bottom, look, wholes: 1, parts: bottom, shaded: top, equal: true, which: 'first' };
}

function typedFraction(item: FractionShown, text: string): FractionShown | undefined {
  const read = readExact(text);
  const value = isRefusal(read) ? undefined : new Fraction(read.exact);
  return value && value.compare(0) > 0 && value.compare(1) < 0 && value.d <= BigInt(MOST_PARTS) ? { ...item, top: Number(value.n), bottom: Number(value.d) } : undefined;
}

/** Everything that fails about a picture: nothing where it shows the fraction, and one thing where it is a non-example. Counted in parts. */
function failing(item: FractionShown): readonly string[] {
  const { top, bottom, parts, shaded, wholes, look } = item;
  const plainly = parts % bottom === 0 && wholes === 1;
  const right = shaded * bottom === top * parts;
  if (!item.equal) return right && parts === bottom ? [UNEQUAL] : [];
  if (right) return [];
  return [
    ...(parts === top + bottom && shaded === top && wholes === 1 ? [PARTS] : []), ...(plainly && (parts - shaded) * bottom === top * parts ? [REST] : []),
    ...(wholes === 2 && shaded * bottom === top * allParts(item) ? [WHOLE] : []), ...(look === 'line' && (shaded + 1) * bottom === top * parts ? [MARKS] : []),
  ];
}

/** Whether the look can be drawn so. */
function isDrawn({ look, wholes, parts, shaded, equal, which }: FractionShown): boolean {
  if (parts < LEAST_PARTS || parts > MOST_PARTS || shaded < 1 || shaded >= parts * wholes) return false;
  return (equal || (look === 'bar' && which === 'first')) && (wholes === 1 || (look !== 'bar' && which === 'first')) && (look !== 'line' || which === 'first');
}

/** Which pictures show a fraction of one whole, and which only seem to: on bars, strips and number lines. */
const fractionPictures: Family<FractionShown, string> = {
  id: 'fraction-pictures', version: 1, title: 'A fraction on bars, strips and lines', phases: ['KS2', 'KS3'], codes: ['3F-1', '3F-3', '5F-2'],
  learn: 'A fraction is of one whole, cut into equal parts: on a line these are the jumps from nought to one.',
  dimensions: {
    asked: { label: 'the fraction that is asked for', kind: 'surface', of: ({ top, bottom }) => `${top}/${bottom}`, typed: typedFraction },
    equal: { label: 'whether the parts are equal', kind: 'critical', of: ({ equal }) => (equal ? 'equal' : 'not equal') },
    parts: { label: 'how many parts one whole has', kind: 'critical', of: ({ parts }) => String(parts), typed: (item, text) => { const parts = typedWhole(text, MOST_PARTS); return parts === undefined ? undefined : { ...item, parts }; } },
    shaded: { label: 'how many parts are taken', kind: 'critical', of: ({ shaded }) => String(shaded), typed: (item, text) => { const shaded = typedWhole(text, 2 * MOST_PARTS); return shaded === undefined ? undefined : { ...item, shaded }; } },
    wholes: { label: 'how many wholes are drawn', kind: 'critical', of: ({ wholes }) => String(wholes) },
    look: { label: 'what shows the fraction', kind: 'representation', of: ({ look }) => look, typed: (item, text) => { const look = FRACTION_LOOKS.find((each) => each === text.trim().toLowerCase()); return look && { ...item, look }; } },
    which: { label: 'which parts are taken', kind: 'representation', of: ({ which }) => which },
  },
  start: (chance) => plain(chance, 'bar'),
  faults: (item) => (!isDrawn(item) ? ['It cannot be drawn so: there are from two to sixteen parts, and some of them are taken.'] : [
    ...(failing(item).length > 1 ? ['Only one thing is wrong at a time: this is not the fraction for two reasons.'] : []),
    ...(failing(item).length === 0 && !(item.equal && share(item).equals(asked(item))) ? ['It is not the fraction for a reason that has no name here.'] : []),
    ...(!item.equal && shadedOf(barOf(item)).equals(asked(item)) ? ['The parts are not equal, yet as much is shaded as is asked for.'] : []),
  ]),
  answer: (item) => failing(item)[0] ?? YES,
  again: (item) => {
    // By size: how much of one whole is taken, and what that is of the rest, of the other part, of all, or with one jump more.
    if (!isEqual({ ...barOf({ ...item, wholes: 1, shaded: 1, which: 'first' }), shades: '0'.repeat(item.parts) })) return UNEQUAL;
    const [taken, jump] = [share(item), new Fraction(1, item.parts)];
    const is = (size: Fraction): boolean => size.equals(asked(item));
    if (is(taken)) return YES;
    if (item.wholes === 2 && is(taken.div(2))) return WHOLE;
    const rest = new Fraction(1).sub(taken);
    if (item.look === 'line' && is(taken.add(jump)) && item.parts % item.bottom === 0) return MARKS;
    return rest.s > 0n && is(taken.div(rest)) ? PARTS : is(rest) ? REST : '';
  },
  write: (answer) => ({ word: answer }),
  ask: (item) => said('Is ', number(asked(item)), ' of one whole shown? If not, what is wrong?'),
  stem: (item) => {
    const [parts, shaded] = [number(item.parts), number(item.shaded)];
    if (item.look === 'line') return said('From ', number(0), ' to ', number(1), ' there are ', parts, ' equal jumps, and the point stands ', shaded, item.shaded === 1 ? ' jump from ' : ' jumps from ', number(0), '.');
    if (!item.equal) return said('The whole is cut into ', parts, ' parts that are not equal, so they cannot name a fraction of it.');
    return said('One whole is cut into ', parts, ' equal parts, and ', shaded, item.shaded === 1 ? ' such part is shaded.' : ' such parts are shaded.');
  },
  features: (item) => [
    ...(item.equal ? [] : ['unequal parts']), ...(item.look === 'line' ? ['a number line'] : []), ...(item.wholes === 2 ? ['more than one whole is drawn'] : []),
    ...(item.which === 'first' ? [] : ['other parts are shaded']), ...(item.parts > item.bottom ? ['more parts than the fraction names'] : []),
  ],
  picture: fractionPicture,
  moves: fractionPictureMoves,
  misconceptions: [
    {
      id: 'counts-any-parts', name: 'counts the parts, whatever their sizes', why: 'Would it be fair to share it like this? Only equal parts name a fraction.',
      apply: (item) => (item.equal ? undefined : YES),
    },
    {
      id: 'part-to-part', name: 'compares what is taken with what is not', why: 'Count all the parts of the whole, those that are taken too.',
      apply: (item) => (item.parts === item.top + item.bottom && item.shaded === item.top ? YES : undefined),
    },
    {
      id: 'counts-marks', name: 'counts the marks of a line and not its jumps', why: 'Put a finger at nought and jump: how many jumps to the point?',
      apply: (item) => (item.look === 'line' && (item.shaded + 1) * item.bottom === item.top * item.parts ? YES : undefined),
    },
    {
      id: 'all-that-is-drawn', name: 'takes all that is drawn for the whole', why: 'Show one whole with your hands: where does it begin, and where does it end?',
      apply: (item) => (item.wholes === 2 && item.shaded * item.bottom === item.top * allParts(item) ? YES : undefined),
    },
    {
      id: 'sees-the-rest', name: 'takes what is left over for what is meant', why: 'Say what stands for the fraction: is it shaded, or passed by the jumps from nought?',
      apply: (item) => (item.equal && item.wholes === 1 && (item.parts - item.shaded) * item.bottom === item.top * item.parts ? YES : undefined),
    },
    {
      id: 'exactly-so-many-parts', name: 'wants exactly as many parts as the bottom number', why: 'Put parts together in groups of equal size: how many groups are there?',
      apply: (item) => (item.equal && item.parts % item.bottom === 0 && item.parts !== item.bottom ? PARTS : undefined),
    },
  ],
  scripts: [
    {
      id: 'what-it-is', title: 'What is it, what is it not?', archetype: 'rule', notice: 'What has to be so, for the fraction to be shown?',
      steps: [
        { moves: ['on-a-strip'] }, { moves: ['on-a-line'], from: 0 }, { moves: ['made-unequal'], from: 0 }, { moves: ['at-the-other-end', 'apart'], from: 1 }, { moves: ['marks-counted'], from: 2 },
        { moves: ['part-to-part'], from: 0 }, { moves: ['a-second-whole'], from: 1 }, { moves: ['of-all-that-is-drawn'] },
      ],
      discuss: [5, 8],
    },
    {
      id: 'on-a-number-line', title: 'On a number line', archetype: 'rule', notice: 'What has to be counted, and where does the whole end?',
      steps: [
        { moves: ['marks-counted'] }, { moves: ['each-in-two'], from: 0 }, { moves: ['a-second-whole'], from: 0 }, { moves: ['of-all-that-is-drawn'] },
        { moves: ['rest-instead'], from: 0 }, { moves: ['part-to-part'], from: 0 },
      ],
      discuss: [1, 4],
      start: (chance) => plain(chance, 'line'),
    },
    {
      id: 'many-looks', title: 'One fraction, many looks', archetype: 'same answer', notice: 'What may change, and the fraction stays?',
      steps: [{ moves: ['on-a-strip'] }, { moves: ['a-second-whole'] }, { moves: ['on-a-line'] }, { moves: ['one-whole-only'] }, { moves: ['each-in-two'] }, { moves: ['in-a-shape'] }, { moves: ['at-the-other-end'] }], discuss: [2, 5],
    },
  ],
};
export default fractionPictures;
