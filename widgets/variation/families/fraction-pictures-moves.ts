import type { Move } from '../family.ts';
import { allParts, MARKS, PARTS, REST, shadesIn, UNEQUAL, WHOLE, YES, type FractionLook, type FractionShown } from './fraction-pictures-item.ts';

/** How many parts of one whole the fraction is, where they are equal; no whole number where they cannot make it. */
const wanted = ({ top, bottom, parts }: FractionShown): number => top * parts / bottom;
const shows = (item: FractionShown): boolean => item.equal && item.shaded === wanted(item);
/** Cut into exactly as many parts as the fraction names: what is plain, and can be spoilt. */
const isPlain = (item: FractionShown): boolean => shows(item) && item.parts === item.bottom && item.wholes === 1;
/** Whether nothing but a number line shows what is wrong: that marks were counted and not jumps. */
const isMiscounted = (item: FractionShown): boolean => item.look === 'line' && item.shaded === wanted(item) - 1;

const shownBy = (look: FractionLook) => (item: FractionShown): FractionShown | undefined =>
  (item.look === look || !item.equal || isMiscounted(item) || item.which !== 'first' || (look === 'bar' && item.wholes === 2) ? undefined : { ...item, look });

/** What can be done to a picture of a fraction of one whole. */
export const fractionPictureMoves: Readonly<Record<string, Move<FractionShown, string>>> = {
  'on-a-line': {
    title: 'It is shown on a number line: as many jumps as parts are shaded.', changes: ['look'], effect: 'stays',
    explain: 'From nought to one is the whole, each jump is one equal part, and the point stands where the parts end.', trap: 'A point on a line is no part of anything, so it is no fraction.',
    apply: shownBy('line'), law: (before) => before,
  },
  'on-a-strip': {
    title: 'It is shown on a strip with as many parts.', changes: ['look'], effect: 'stays',
    explain: 'The whole has another form, and is cut into as many equal parts, of which as many are taken.', trap: 'The whole looks different, so it is another fraction.',
    apply: shownBy('strip'), law: (before) => before,
  },
  'in-a-shape': {
    title: 'It is shown in a shape with as many parts.', changes: ['look'], effect: 'stays',
    explain: 'The whole has another form, and is cut into as many equal parts, of which as many are taken.', trap: 'The whole looks different, so it is another fraction.',
    apply: shownBy('bar'), law: (before) => before,
  },
  'at-the-other-end': {
    title: 'As many parts are shaded at the other end.', changes: ['which'], effect: 'stays', inverse: 'at-the-other-end',
    explain: 'It matters how many of the equal parts are shaded, and not where they lie.', trap: 'Shading has to begin at the left.',
    apply: (item) => (item.look === 'line' || item.wholes === 2 || item.which === 'apart' || !item.equal ? undefined : { ...item, which: item.which === 'first' ? 'last' : 'first' }), law: (before) => before,
  },
  'apart': {
    title: 'As many parts are shaded, apart from each other.', changes: ['which'], effect: 'stays',
    explain: 'It matters how many of the equal parts are shaded, and not where they lie.', trap: 'The shaded parts have to lie beside each other.',
    apply: (item) => (item.look === 'line' || item.wholes === 2 || !item.equal || shadesIn({ ...item, which: 'apart' }) === shadesIn(item) ? undefined : { ...item, which: 'apart' }), law: (before) => before,
  },
  'each-in-two': {
    title: 'Each part is cut in two.', changes: ['parts', 'shaded'], effect: 'stays', inverse: 'two-in-one',
    explain: 'There are twice as many parts, and twice as many of them are taken: as much of the whole as before.', trap: 'There are other numbers of parts, so it is another fraction.',
    apply: (item) => (shows(item) ? { ...item, parts: 2 * item.parts, shaded: 2 * item.shaded } : undefined), law: (before) => before,
  },
  'two-in-one': {
    title: 'Two and two parts are made one.', changes: ['parts', 'shaded'], effect: 'stays', inverse: 'each-in-two',
    explain: 'There are half as many parts, and half as many of them are taken: as much of the whole as before.', trap: 'There are other numbers of parts, so it is another fraction.',
    apply: (item) => (shows(item) && item.parts % (2 * item.bottom) === 0 ? { ...item, parts: item.parts / 2, shaded: item.shaded / 2 } : undefined), law: (before) => before,
  },
  'a-second-whole': {
    title: 'A second whole is drawn after the first.', changes: ['wholes'], effect: 'stays', inverse: 'one-whole-only',
    explain: 'The fraction is of one whole, and what is drawn after that changes nothing.', trap: 'It is a smaller piece of the picture now, so it is a smaller fraction.',
    apply: (item) => (shows(item) && item.look !== 'bar' && item.wholes === 1 && item.which === 'first' ? { ...item, wholes: 2 } : undefined), law: (before) => before,
  },
  'one-whole-only': {
    title: 'The second whole is taken away.', changes: ['wholes'], effect: 'stays', inverse: 'a-second-whole',
    explain: 'The fraction is of one whole, and that is still there.',
    apply: (item) => (shows(item) && item.wholes === 2 ? { ...item, wholes: 1 } : undefined), law: (before) => before,
  },
  'of-all-that-is-drawn': {
    title: 'Now that fraction is taken of both wholes together.', changes: ['shaded'], effect: 'changes kind',
    explain: 'The fraction asks for a part of one whole, and this is a part of another: of two.', trap: 'It is that fraction of all that is drawn, so it is that fraction.',
    apply: (item) => (shows(item) && item.wholes === 2 ? { ...item, shaded: item.top * allParts(item) / item.bottom } : undefined), law: () => WHOLE,
  },
  'made-unequal': {
    title: 'The cuts are moved, so that the parts are not equal.', changes: ['equal'], effect: 'changes kind', inverse: 'made-equal',
    explain: 'A fraction needs equal parts: counting parts of several sizes says nothing about how much is taken.', trap: 'There are as many parts as before, and as many are shaded, so it is the same fraction.',
    apply: (item) => (isPlain(item) && item.look === 'bar' && item.which === 'first' ? { ...item, equal: false } : undefined), law: () => UNEQUAL,
  },
  'made-equal': {
    title: 'The cuts are moved, so that the parts are equal.', changes: ['equal'], effect: 'changes kind', inverse: 'made-unequal',
    explain: 'All parts have the same size now, so the number of parts names the fraction.',
    apply: (item) => (item.equal ? undefined : { ...item, equal: true }), law: () => YES,
  },
  'part-to-part': {
    title: 'As many parts are taken, and as many as the bottom number are left.', changes: ['parts'], effect: 'changes kind',
    explain: 'The bottom number counts all the parts of the whole, those that are taken too.', trap: 'So many are taken and so many are not: those two numbers are the fraction.',
    apply: (item) => (isPlain(item) && item.which !== 'apart' ? { ...item, parts: item.top + item.bottom } : undefined), law: () => PARTS,
  },
  'rest-instead': {
    title: 'Now what was taken is left, and what was left is taken.', changes: ['shaded'], effect: 'changes kind',
    explain: 'What is taken is the fraction, and what is left over is the rest of the whole.', trap: 'That many parts are still there, so the fraction is shown.',
    apply: (item) => (isPlain(item) && item.which !== 'apart' ? { ...item, shaded: item.parts - item.shaded } : undefined), law: () => REST,
  },
  'marks-counted': {
    title: 'The point stands at as many marks, with the one at nought as the first.', changes: ['shaded'], effect: 'changes kind', inverse: 'jumps-counted',
    explain: 'Each equal part is a jump from one mark to the next, and the mark at nought ends none.', trap: 'As many marks were counted as the top number says, so the place is right.',
    apply: (item) => (shows(item) && item.look === 'line' && item.shaded > 1 ? { ...item, shaded: item.shaded - 1 } : undefined), law: () => MARKS,
  },
  'jumps-counted': {
    title: 'The point goes on by one jump.', changes: ['shaded'], effect: 'changes kind', inverse: 'marks-counted',
    explain: 'As many jumps from nought as the fraction says lead to its place.',
    apply: (item) => (isMiscounted(item) ? { ...item, shaded: item.shaded + 1 } : undefined), law: () => YES,
  },
};
