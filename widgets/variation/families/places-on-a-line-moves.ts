import type { Random } from '../../maths/random.ts';
import type { Move } from '../family.ts';
import { failing, isAMark, MARKS, NOUGHT, OTHER_END, SEEMING, STEP, toOf, usual, YES, type Placed } from './places-on-a-line-item.ts';

/** A jump is one of so many tenths of the usual one. */
const STEPS = [2, 5, 10, 20, 25] as const;
/** The most jumps of a line, and the least. */
export const MOST_JUMPS = 20;
export const LEAST_JUMPS = 3;
const LENGTHS = [240, 300, 360] as const;

const stands = (item: Placed): boolean => item.at === item.asked;

/** The same line with other marks, so that the number stands at one, or in the middle of two. */
function otherSteps(item: Placed, chance: Random): Placed | undefined {
  const size = toOf(item) - item.from;
  const all = STEPS.map((tenths) => tenths * item.tens).filter((step) => step !== item.step && size % step === 0 && size / step >= LEAST_JUMPS && size / step <= MOST_JUMPS)
    .map((step) => ({ ...item, step, jumps: size / step })).filter((one) => isAMark(one, one.at));
  return stands(item) && all.length > 0 ? chance.pick(all) : undefined;
}

/** The line with so many jumps more at its left and at its right, fewer where they are below nought. */
function shifted(item: Placed, left: number, right: number): Placed | undefined {
  const made = { ...item, from: item.from - left * item.step, jumps: item.jumps + left + right };
  return stands(item) && made.from >= 0 && made.jumps >= LEAST_JUMPS && made.jumps <= MOST_JUMPS && isAMark(made, made.at) ? made : undefined;
}

function put(item: Placed, name: string): Placed | undefined {
  const place = Object.entries(SEEMING).find(([each]) => each === name)?.[1](item);
  return place !== undefined && stands(item) && place !== item.asked && isAMark(item, place) ? { ...item, at: place } : undefined;
}

/** What can be done to a number on a line. */
export const placeMoves: Readonly<Record<string, Move<Placed, string>>> = {
  'other-marks': {
    title: 'The line has other marks, and the same ends.', changes: ['step'], effect: 'stays',
    explain: 'The ends are the same, so every number stands where it stood, whichever marks there are.', trap: 'It is another mark from the left, so it is another number.',
    apply: otherSteps, law: (before) => before,
  },
  'longer-to-the-right': {
    title: 'The line goes on further to the right.', changes: ['ends'], effect: 'stays',
    explain: 'The number is as many jumps from the beginning as before, and the right end plays no part in that.', trap: 'The point stands nearer to the left, so it is a smaller number.',
    apply: (item, chance) => shifted(item, 0, chance.whole(2, 6)), law: (before) => before,
  },
  'shorter-on-the-right': {
    title: 'The line stops sooner on the right.', changes: ['ends'], effect: 'stays',
    explain: 'The number is as many jumps from the beginning as before, and the right end plays no part in that.', trap: 'The point stands nearer to the right, so it is a larger number.',
    apply: (item, chance) => shifted(item, 0, -chance.whole(2, 4)), law: (before) => before,
  },
  'begins-later': {
    title: 'The line begins at a larger number.', changes: ['ends'], effect: 'stays',
    explain: 'Counting begins with the number at the beginning of the line, so fewer jumps lead to the same number.', trap: 'There are fewer jumps from the left, so it is a smaller number.',
    apply: (item, chance) => shifted(item, -chance.whole(1, 3), 0), law: (before) => before,
  },
  'begins-at-nought': {
    title: 'The line begins at nought.', changes: ['ends'], effect: 'stays',
    explain: 'More jumps lead to the same number, because the first ones were left out before.',
    apply: (item) => (item.from === 0 || item.from % item.step > 0 ? undefined : shifted(item, item.from / item.step, 0)), law: (before) => before,
  },
  'other-numbers-written': {
    title: 'Other marks have their numbers written.', changes: ['labels'], effect: 'stays', inverse: 'other-numbers-written',
    explain: 'A mark stands for its number whether that is written or not.', trap: 'Where no number is written, there is none.',
    apply: (item) => ({ ...item, labels: item.labels === 2 ? 'ends' : 2 }), law: (before) => before,
  },
  'drawn-otherwise': {
    title: 'The same line is drawn longer or shorter.', changes: ['length'], effect: 'stays',
    explain: 'All of its jumps are longer or shorter, and there are as many of them.', trap: 'The point is further away from the beginning, so it is a larger number.',
    apply: (item, chance) => ({ ...item, length: chance.pick(LENGTHS.filter((length) => length !== item.length)) }), law: (before) => before,
  },
  'all-ten-times': {
    title: 'Every number is ten times as large, the one that is asked for too.', changes: ['asked', 'ends', 'step', 'stands'], effect: 'stays',
    explain: 'There are as many jumps, and each is ten times as large, so the number at the point is too.', trap: 'The point would have to stand ten times as far away.',
    apply: (item) => (item.tens === 10 ? undefined : { ...item, asked: item.asked * 10, from: item.from * 10, step: item.step * 10, at: item.at * 10, tens: 10 }), law: (before) => before,
  },
  'marks-counted': {
    title: 'The point stands at as many marks, with the one at the beginning as the first.', changes: ['stands'], effect: 'changes kind', inverse: 'put-right',
    explain: 'What is counted on a line are the jumps from mark to mark, and the first mark ends none.', trap: 'As many marks were counted as jumps are needed, so the place is right.',
    apply: (item) => put(item, MARKS), law: () => MARKS,
  },
  'as-if-from-nought': {
    title: 'The point stands as many jumps away as if the line began at nought.', changes: ['stands'], effect: 'changes kind', inverse: 'put-right',
    explain: 'The number at the beginning counts too: jumps go on from there.', trap: 'As many jumps lead there as on any line, so the place is right.',
    apply: (item) => put(item, NOUGHT), law: () => NOUGHT,
  },
  'as-if-usual-jumps': {
    title: 'The point stands as many jumps away as if each were the usual one.', changes: ['stands'], effect: 'changes kind', inverse: 'put-right',
    explain: 'How large a jump is can be seen from the two ends and how many jumps there are between them.', trap: 'A jump is always one ten, or one hundred.',
    apply: (item) => put(item, STEP), law: () => STEP,
  },
  'from-the-other-end': {
    title: 'The point stands as many jumps from the right end as it should from the left.', changes: ['stands'], effect: 'changes kind', inverse: 'put-right',
    explain: 'Numbers get larger to the right, so they are counted from the left end.', trap: 'As many jumps lead there, so the place is right.',
    apply: (item) => put(item, OTHER_END), law: () => OTHER_END,
  },
  'put-right': {
    title: 'The point is moved to where the number stands.', changes: ['stands'], effect: 'changes kind',
    explain: 'From the beginning of the line as many jumps of the right size lead there.',
    apply: (item) => (failing(item).length === 1 ? { ...item, at: item.asked } : undefined), law: () => YES,
  },
};

/** Whether the line is one that these questions have. */
export function isALine(item: Placed): boolean {
  return item.from >= 0 && item.jumps >= LEAST_JUMPS && item.jumps <= MOST_JUMPS && STEPS.some((tenths) => tenths * item.tens === item.step) && toOf(item) <= 20 * usual(item);
}
