import type { Random } from '../../maths/random.ts';
import type { Move } from '../family.ts';
import { canTurn, FEWER, isShowable, MORE, NUMBER_LOOKS, PART, placesOf, REST, totalOf, YES, type Shown } from './number-pictures-item.ts';

/** Past the last seed the first comes again. */
const SEEDS = 1000;
/** So many more in the other colour are clearly more than one too many. */
const MORE_OF_OTHER = [2, 3] as const;

const shows = (item: Shown): boolean => totalOf(item) === item.asked;
/** Whether what is left over is as many as is asked for. */
const isOfRest = (item: Shown): boolean => !shows(item) && placesOf(item) === item.asked + totalOf(item);
const kept = (item: Shown): Shown | undefined => (isShowable(item) ? item : undefined);

function otherLook(item: Shown, chance: Random): Shown | undefined {
  const looks = NUMBER_LOOKS.filter((look) => look !== item.look && look !== 'scattered').map((look) => ({ ...item, look })).filter(isShowable);
  return isOfRest(item) || looks.length === 0 ? undefined : chance.pick(looks);
}

function inTwo(item: Shown, chance: Random): Shown | undefined {
  if (!shows(item) || item.second > 0) return undefined;
  const ways = Array.from({ length: item.first - 1 }, (_, at) => ({ ...item, first: at + 1, second: item.first - at - 1 })).filter(isShowable);
  return ways.length === 0 ? undefined : chance.pick(ways);
}

/** One more or fewer, in the second part where there is one: away from the number, or back to it. */
function stepped(item: Shown, by: 1 | -1): Shown | undefined {
  const next = item.second > 0 ? { ...item, second: item.second + by } : { ...item, first: item.first + by };
  return shows(item) || shows(next) ? kept(next) : undefined;
}

/** What can be done to a picture of a number. */
export const numberPictureMoves: Readonly<Record<string, Move<Shown, string>>> = {
  'another-look': {
    title: 'As many are shown by something else.', changes: ['look'], effect: 'stays',
    explain: 'A number says how many there are, whatever they are and however they lie.', trap: 'It looks different, so it is another number.',
    apply: otherLook, law: (before) => before,
  },
  'strewn': {
    title: 'As many dots lie here and there.', changes: ['look'], effect: 'stays',
    explain: 'How far apart they lie does not change how many there are.', trap: 'They take more room, so there are more of them.',
    apply: (item) => (isOfRest(item) || item.look === 'scattered' ? undefined : kept({ ...item, look: 'scattered' })), law: (before) => before,
  },
  'laid-otherwise': {
    title: 'The dots are pushed about.', changes: ['place'], effect: 'stays',
    explain: 'None has come and none has gone, so there are as many as before.', trap: 'They lie in other places, so they have to be counted anew.',
    apply: (item) => (item.look === 'scattered' ? { ...item, seed: (item.seed + 1) % SEEDS } : undefined), law: (before) => before,
  },
  'turned': {
    title: 'It is turned to stand, or to lie.', changes: ['turn'], effect: 'stays', inverse: 'turned',
    explain: 'Turning changes nothing about how many there are.', trap: 'It stands in another way, so it is another number.',
    apply: (item) => (canTurn(item.look) ? { ...item, upright: !item.upright } : undefined), law: (before) => before,
  },
  'in-two': {
    title: 'They are shown in two parts.', changes: ['part'], effect: 'stays', inverse: 'together',
    explain: 'The two parts together are as many as before.', trap: 'There are two numbers now, so it is not that number any more.',
    apply: inTwo, law: (before) => before,
  },
  'moved-over': {
    title: 'One goes over from one part to the other.', changes: ['part'], effect: 'stays',
    explain: 'One part has one more and the other one fewer, so there are as many in all.', trap: 'Both parts are other numbers, so the whole is another number too.',
    apply: (item) => (shows(item) && item.second > 1 ? kept({ ...item, first: item.first + 1, second: item.second - 1 }) : undefined), law: (before) => before,
  },
  'together': {
    title: 'The two parts are made one.', changes: ['part'], effect: 'stays', inverse: 'in-two',
    explain: 'The whole is as many as its two parts together.',
    apply: (item) => (shows(item) && item.second > 0 ? kept({ ...item, first: totalOf(item), second: 0 }) : undefined), law: (before) => before,
  },
  'one-more': {
    title: 'There is one more.', changes: ['count'], effect: 'changes kind', inverse: 'one-fewer',
    explain: 'One more makes the next number, so it is the number only where one was missing.', trap: 'It looks nearly the same, so it is the same number.',
    apply: (item) => stepped(item, 1), law: (before) => (before === FEWER ? YES : MORE),
  },
  'one-fewer': {
    title: 'There is one fewer.', changes: ['count'], effect: 'changes kind', inverse: 'one-more',
    explain: 'One fewer makes the number before, so it is the number only where there was one too many.', trap: 'It looks nearly the same, so it is the same number.',
    apply: (item) => stepped(item, -1), law: (before) => (before === MORE ? YES : FEWER),
  },
  'rest-instead': {
    title: 'Now as many are left over as were there before.', changes: ['count'], effect: 'changes kind',
    explain: 'The full cells count, or the beads that are slid over, and not those that are left.', trap: 'That number can still be seen there, so it is shown.',
    apply: (item) => (shows(item) && item.second === 0 ? kept({ ...item, first: (placesOf(item) ?? item.asked) - item.asked }) : undefined), law: () => REST,
  },
  'more-of-another': {
    title: 'Some more come, in a part of their own.', changes: ['count', 'part'], effect: 'changes kind',
    explain: 'The number says how many there are in all, and one part is not all of them.', trap: 'One of the parts is that number, so it is shown.',
    apply: (item, chance) => (shows(item) && item.second === 0 ? kept({ ...item, second: chance.pick(MORE_OF_OTHER) }) : undefined), law: () => PART,
  },
};
