import type { CutName } from '../../manipulatives/fraction-shape/cuts.ts';
import type { Move } from '../family.ts';
import { isCut, isShaded, isTogether, looksUnlike, PARTS, recut, SHADED, shadedIn, spread, styleOf, UNEQUAL, YES, type Parted } from './equal-parts-item.ts';

/** So many twenty-fourths of a whole turn stand a square on its corner. */
const ON_A_CORNER = 3;
const TURNS = 24;

/** The other ways to cut a shape into as many equal parts. */
function otherCuts(item: Parted): readonly Parted[] {
  const count = item.shades.length;
  const ways: readonly (readonly [CutName, number])[] = [['grid', count], ['grid', 1], ['grid', 2], ['diagonals', 1], ['unlike', 1], ['fan', 1], ['midpoints', 1], ['centre', 1]];
  const all = ways.map(([cut, across]) => ({ ...item, cut, across })).filter(isCut);
  return all.filter((one) => styleOf(one) !== styleOf(item));
}

/** Whether it shows the fraction that is asked for. */
const shows = (item: Parted): boolean => item.cut !== 'unequal' && isShaded(item);
const whole = (item: Parted): string => (item.shades.length === item.bottom ? YES : PARTS);
const enough = (item: Parted): string => (isShaded(item) ? YES : SHADED);

/** What can be done to a picture of a fraction. */
export const partedMoves: Readonly<Record<string, Move<Parted, string>>> = {
  'cut-otherwise': {
    title: 'The same shape is cut into as many equal parts in another way.', changes: ['cut'], effect: 'stays',
    explain: 'Each part is as large as every other one, whatever form it has.', trap: 'The parts have another form, so it is another fraction.',
    apply: (item, chance) => { const ways = item.cut === 'unequal' ? [] : otherCuts(item).filter((way) => !looksUnlike(way)); return ways.length === 0 ? undefined : chance.pick(ways); },
    law: (before) => before,
  },
  'cut-unlike': {
    title: 'It is cut into parts that do not look alike, though each is as large as the others.', changes: ['cut'], effect: 'stays',
    explain: 'Parts are equal when they have the same size: they need not have the same form.', trap: 'The parts do not look alike, so they are not equal.',
    apply: (item, chance) => { const ways = item.cut === 'unequal' ? [] : otherCuts(item).filter(looksUnlike); return ways.length === 0 ? undefined : chance.pick(ways); },
    law: (before) => before,
  },
  'made-unequal': {
    title: 'The cuts are moved, so that the parts are not equal.', changes: ['equal'], effect: 'changes kind', inverse: 'made-equal',
    explain: 'A fraction needs equal parts: counting parts of several sizes says nothing about how much is shaded.', trap: 'There are as many parts as before, and as many are shaded, so it is the same fraction.',
    apply: (item) => (['columns', 'sectors'].includes(styleOf(item)) ? { ...item, cut: 'unequal', across: 1 } : undefined), law: () => UNEQUAL,
  },
  'made-equal': {
    title: 'The cuts are moved, so that the parts are equal.', changes: ['equal'], effect: 'changes kind', inverse: 'made-unequal',
    explain: 'All parts have the same size now, so the number of parts names the fraction.',
    apply: (item) => (item.cut !== 'unequal' ? undefined : item.shape === 'circle' ? { ...item, cut: 'sectors' } : { ...item, cut: 'grid', across: item.shades.length }), law: () => YES,
  },
  'each-in-two': {
    title: 'Each part is cut in two.', changes: ['parts', 'shaded'], effect: 'stays', inverse: 'two-in-one',
    explain: 'There are twice as many parts, and twice as many are shaded: as much of the whole as before.', trap: 'There are other numbers of parts, so it is another fraction.',
    apply: (item) => (shows(item) ? recut(item, 2 * item.shades.length, 2 * shadedIn(item)) : undefined), law: (before) => before,
  },
  'two-in-one': {
    title: 'Two and two parts are made one.', changes: ['parts', 'shaded'], effect: 'stays', inverse: 'each-in-two',
    explain: 'There are half as many parts, and half as many are shaded: as much of the whole as before.', trap: 'There are other numbers of parts, so it is another fraction.',
    apply: (item) => (shows(item) && item.shades.length % (2 * item.bottom) === 0 ? recut(item, item.shades.length / 2, shadedIn(item) / 2) : undefined),
    law: (before) => before,
  },
  'shaded-apart': {
    title: 'As many parts are shaded, but others.', changes: ['which'], effect: 'stays',
    explain: 'It matters how many of the equal parts are shaded, and not where they lie.', trap: 'The shaded parts have to lie beside each other.',
    apply: (item) => {
      return isTogether(item) && item.cut !== 'unequal' && item.shades.includes('0') ? { ...item, shades: spread(shadedIn(item), item.shades.length) } : undefined;
    },
    law: (before) => before,
  },
  'turned': {
    title: 'The whole shape is turned.', changes: ['turn'], effect: 'stays',
    explain: 'Turning a shape changes nothing about its parts.', trap: 'It stands in another way, so it is another shape.',
    apply: (item) => ({ ...item, turn: (item.turn + ON_A_CORNER) % TURNS }), law: (before) => before,
  },
  'other-whole': {
    title: 'The whole is another shape, cut into as many parts in the same way.', changes: ['shape'], effect: 'stays', inverse: 'other-whole',
    explain: 'The fraction says how much of its own whole is shaded, whatever shape that has.', trap: 'The parts are larger or smaller than before, so it is another fraction.',
    apply: (item) => (item.cut !== 'grid' ? undefined : item.shape === 'square' ? { ...item, shape: 'rectangle' } : item.shape === 'rectangle' ? { ...item, shape: 'square' } : undefined),
    law: (before) => before,
  },
  'round-whole': {
    title: 'The whole is a circle, cut from its centre.', changes: ['shape', 'cut'], effect: 'stays',
    explain: 'The fraction says how much of its own whole is shaded, whatever shape that has.', trap: 'The parts have another form, so it is another fraction.',
    apply: (item) => (item.shape === 'circle' || item.cut === 'unequal' ? undefined : { ...item, shape: 'circle', cut: 'sectors', across: 1 }), law: (before) => before,
  },
  'straight-whole': {
    title: 'The whole is a rectangle, cut into columns.', changes: ['shape', 'cut'], effect: 'stays',
    explain: 'The fraction says how much of its own whole is shaded, whatever shape that has.', trap: 'The parts have another form, so it is another fraction.',
    apply: (item) => (item.shape === 'circle' && item.cut === 'sectors' ? { ...item, shape: 'rectangle', cut: 'grid', across: item.shades.length } : undefined), law: (before) => before,
  },
  'one-part-more': {
    title: 'There is one part more, and as many are shaded as before.', changes: ['parts'], effect: 'changes kind', inverse: 'one-part-fewer',
    explain: 'The fraction counts all the parts of the whole, those that are shaded too.', trap: 'So many are shaded and so many are not: those two numbers are the fraction.',
    apply: (item) => (item.shades.length === item.bottom || item.shades.length === item.bottom - 1 ? recut(item, item.shades.length + 1, shadedIn(item)) : undefined), law: (_, __, to) => whole(to),
  },
  'one-part-fewer': {
    title: 'There is one part fewer, and as many are shaded as before.', changes: ['parts'], effect: 'changes kind', inverse: 'one-part-more',
    explain: 'With fewer parts each is larger, so as many of them are more of the whole.',
    apply: (item) => (item.shades.length === item.bottom || item.shades.length === item.bottom + 1 ? recut(item, item.shades.length - 1, shadedIn(item)) : undefined), law: (_, __, to) => whole(to),
  },
  'one-more-shaded': {
    title: 'One more part is shaded.', changes: ['shaded'], effect: 'changes kind', inverse: 'one-fewer-shaded',
    explain: 'The parts are the right ones: the fraction says how many of them are shaded.',
    apply: (item) => recut(item, item.shades.length, shadedIn(item) + 1), law: (_, __, to) => enough(to),
  },
  'one-fewer-shaded': {
    title: 'One part fewer is shaded.', changes: ['shaded'], effect: 'changes kind', inverse: 'one-more-shaded',
    explain: 'The parts are the right ones: the fraction says how many of them are shaded.',
    apply: (item) => recut(item, item.shades.length, shadedIn(item) - 1), law: (_, __, to) => enough(to),
  },
};
