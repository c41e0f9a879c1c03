import { Fraction } from '../../maths/exact.ts';
import type { Random } from '../../maths/random.ts';
import type { Family } from '../family.ts';
import { typedInto } from '../typed.ts';
import { number, said } from '../written.ts';
import { failing, isAMark, linePicture, MARKS, NOUGHT, OTHER_END, SEEMING, STEP, toOf, usual, YES, type Placed } from './places-on-a-line-item.ts';
import { isALine, placeMoves } from './places-on-a-line-moves.ts';

const MOST = 2000;

function begun(chance: Random, line: Pick<Placed, 'from' | 'step' | 'jumps'>, numbers: readonly number[]): Placed {
  const asked = chance.pick(numbers);
  return { asked, ...line, at: asked, labels: 'ends', length: 300, tens: 1 };
}

const seems = (name: string, item: Placed): boolean => item.at !== item.asked && Object.entries(SEEMING).some(([each, place]) => each === name && place(item) === item.at);

/** Whether a number stands at a place on a number line, whatever its ends, its marks and how long it is drawn. */
const placesOnALine: Family<Placed, string> = {
  id: 'places-on-a-line', version: 1, title: 'Where a number stands on a line', phases: ['KS1', 'KS2'], codes: ['2NPV-2', '3NPV-3', '3NPV-4', '4NPV-3'],
  learn: 'Where a number stands on a line follows from its ends and from how large each jump is.',
  dimensions: {
    asked: { label: 'the number that is asked for', kind: 'surface', of: ({ asked }) => String(asked), typed: typedInto('asked', MOST) },
    stands: { label: 'where the point stands', kind: 'critical', of: ({ at }) => String(at), typed: typedInto('at', MOST) },
    ends: { label: 'the two ends of the line', kind: 'critical', of: (item) => `${item.from} to ${toOf(item)}` },
    step: { label: 'how large each jump is', kind: 'critical', of: ({ step }) => String(step) },
    labels: { label: 'which numbers are written', kind: 'representation', of: ({ labels }) => (labels === 2 ? 'every second one' : 'the two ends') },
    length: { label: 'how long the line is drawn', kind: 'representation', of: ({ length }) => String(length) },
  },
  start: (chance) => begun(chance, { from: 0, step: 10, jumps: 10 }, [30, 40, 60, 70, 80]),
  faults: (item) => [
    ...(isALine(item) ? [] : ['There is no such line among these questions: it begins at nought or above, and has from three to twenty jumps.']),
    ...(isAMark(item, item.at) && isAMark(item, item.asked) ? [] : ['The point and the number stand between the ends, at a mark or in the middle of two.']),
    ...(failing(item).length > 1 ? ['Only one thing is wrong at a time: this place is wrong for two reasons.'] : []),
    ...(item.at !== item.asked && failing(item).length === 0 ? ['The point is wrong for a reason that has no name here.'] : []),
  ],
  answer: (item) => failing(item)[0] ?? YES,
  again: (item) => {
    // Counted in jumps, from the left and from the right.
    const jumps = new Fraction(item.at - item.from).div(item.step);
    const is = (value: Fraction): boolean => value.equals(item.asked);
    if (is(jumps.mul(item.step).add(item.from))) return YES;
    if (item.step !== usual(item) && is(jumps.mul(usual(item)).add(item.from))) return STEP;
    if (item.from > 0 && is(jumps.mul(item.step))) return NOUGHT;
    if (is(jumps.add(1).mul(item.step).add(item.from)) && jumps.d === 1n) return MARKS;
    return is(new Fraction(item.jumps).sub(jumps).mul(item.step).add(item.from)) ? OTHER_END : '';
  },
  write: (answer) => ({ word: answer }),
  ask: ({ asked }) => said('Does the point stand at ', number(asked), '? If not, what is wrong?'),
  stem: (item) => said(
    'From ', number(item.from), ' to ', number(toOf(item)), ' there are ', number(item.jumps), ' jumps of ', number(item.step), ', and the point stands ', number(new Fraction(item.at - item.from).div(item.step), 'mixed'), ' of them from the left.',
  ),
  features: (item) => [
    ...(item.from > 0 ? ['a line that does not begin at nought'] : []), ...(item.step === usual(item) ? [] : ['jumps of another size']), ...((item.at - item.from) % item.step === 0 ? [] : ['between two marks']),
    ...(item.tens === 10 ? ['hundreds'] : []),
  ],
  picture: linePicture,
  moves: placeMoves,
  misconceptions: [
    {
      id: 'counts-marks', name: 'counts the marks and not the jumps', why: 'Put a finger at the beginning and jump: how many jumps to the point?',
      apply: (item) => (seems(MARKS, item) ? YES : undefined),
    },
    {
      id: 'starts-at-nought', name: 'takes every line to begin at nought', why: 'Read the number at the left end before you count.',
      apply: (item) => (seems(NOUGHT, item) ? YES : item.at === item.asked && item.from > 0 ? NOUGHT : undefined),
    },
    {
      id: 'every-jump-a-ten', name: 'takes every jump for one, ten or a hundred', why: 'How much is it from one end to the other, and in how many jumps?',
      apply: (item) => (seems(STEP, item) ? YES : item.at === item.asked && item.step !== usual(item) ? STEP : undefined),
    },
    {
      id: 'counts-from-the-right', name: 'counts from the wrong end', why: 'Which way do the numbers get larger?',
      apply: (item) => (seems(OTHER_END, item) ? YES : undefined),
    },
  ],
  scripts: [
    {
      id: 'is-it-there', title: 'Does it stand there?', archetype: 'rule', notice: 'What has to be read on a line before a number can be placed?',
      steps: [
        { moves: ['other-marks'] }, { moves: ['marks-counted'], from: 0 }, { moves: ['longer-to-the-right', 'shorter-on-the-right'], from: 0 }, { moves: ['begins-later'], from: 0 },
        { moves: ['as-if-from-nought'] }, { moves: ['drawn-otherwise'], from: 0 }, { moves: ['from-the-other-end'], from: 0 }, { moves: ['as-if-usual-jumps'], from: 1 },
      ],
      discuss: [2, 5],
      start: (chance) => begun(chance, { from: 0, step: 10, jumps: 10 }, [30, 40, 60, 70]),
    },
    {
      id: 'how-large-is-a-jump', title: 'How large is a jump?', archetype: 'rule', notice: 'How do you find out what one jump is?',
      steps: [
        { moves: ['as-if-usual-jumps'] }, { moves: ['drawn-otherwise'], from: 0 }, { moves: ['other-marks'], from: 0 }, { moves: ['marks-counted'], from: 0 },
        { moves: ['longer-to-the-right'], from: 0 }, { moves: ['from-the-other-end'], from: 0 }, { moves: ['other-numbers-written'], from: 3 },
      ],
      discuss: [1, 3],
      start: (chance) => (chance.whole(0, 1) === 0 ? begun(chance, { from: 0, step: 20, jumps: chance.whole(7, 8) }, [40, 60]) : begun(chance, { from: 0, step: 5, jumps: chance.whole(10, 14) }, [20, 30, 40])),
    },
    {
      id: 'many-lines', title: 'One number, many lines', archetype: 'same answer', notice: 'What may change on the line, and the number stays where it belongs?',
      steps: [
        { moves: ['drawn-otherwise'] }, { moves: ['other-marks'] }, { moves: ['other-numbers-written'] }, { moves: ['longer-to-the-right'] }, { moves: ['begins-later'] }, { moves: ['all-ten-times'] }, { moves: ['begins-at-nought', 'drawn-otherwise'] },
      ],
      discuss: [2, 6],
    },
  ],
};
export default placesOnALine;
