import { Fraction } from '../../maths/exact.ts';
import type { Expression } from '../../maths/expression.ts';
import type { Random } from '../../maths/random.ts';
import type { Family, Move } from '../family.ts';
import { typedWhole } from '../typed.ts';
import { equals, made, number, said, UNKNOWN } from '../written.ts';

/** A whole and one of its two parts; which of them is to be found, in words or signs, and the picture beside it. */
type Bond = { readonly whole: number; readonly part: number; readonly finds: 'first' | 'second'; readonly as: 'words' | 'signs'; readonly shown: (typeof SHOWN)[number] };

const MOST = 20;
const SHOWN = ['counters', 'ten-frame', 'dot-pattern', 'rekenrek'] as const;
const LOOKS: Readonly<Record<Bond['shown'], string>> = { 'counters': 'counters', 'ten-frame': 'a ten frame', 'dot-pattern': 'dots in a pattern', 'rekenrek': 'beads' };

/** An addition to the whole, to the known part, or to both. */
function shift(whole: number, part: number): (item: Bond) => Bond {
  return (item) => ({ ...item, whole: item.whole + whole, part: item.part + part });
}

const moves: Readonly<Record<string, Move<Bond, Fraction>>> = {
  'part-one-less': {
    title: 'The known part goes down by one.', changes: ['part'], effect: 'shifts', inverse: 'part-one-more',
    explain: 'The whole is as it was, so what one part gives away goes to the other part.', trap: 'One part gets smaller, so the other gets smaller too.',
    apply: shift(0, -1), law: (before) => before.add(1),
  },
  'part-one-more': {
    title: 'The known part goes up by one.', changes: ['part'], effect: 'shifts', inverse: 'part-one-less',
    explain: 'The whole is as it was, so what one part gains the other part gives.', trap: 'One part gets larger, so the other gets larger too.',
    apply: shift(0, 1), law: (before) => before.sub(1),
  },
  'whole-one-more': {
    title: 'The whole goes up by one.', changes: ['whole'], effect: 'shifts', inverse: 'whole-one-less',
    explain: 'The known part is as it was, so the one more belongs to the other part.',
    apply: shift(1, 0), law: (before) => before.add(1),
  },
  'whole-one-less': {
    title: 'The whole goes down by one.', changes: ['whole'], effect: 'shifts', inverse: 'whole-one-more',
    explain: 'The known part is as it was, so the one less is missing from the other part.',
    apply: shift(-1, 0), law: (before) => before.sub(1),
  },
  'both-one-more': {
    title: 'The whole and the known part both go up by one.', changes: ['whole', 'part'], effect: 'stays', inverse: 'both-one-less',
    explain: 'The one more in the whole is the one more in the known part, so the other part is as it was.', trap: 'Everything is more, so the missing part is more.',
    apply: shift(1, 1), law: (before) => before,
  },
  'both-one-less': {
    title: 'The whole and the known part both go down by one.', changes: ['whole', 'part'], effect: 'stays', inverse: 'both-one-more',
    explain: 'The one that left the whole left the known part, so the other part is as it was.', trap: 'Everything is less, so the missing part is less.',
    apply: shift(-1, -1), law: (before) => before,
  },
  'both-ten-more': {
    title: 'The whole and the known part both go up by ten.', changes: ['whole', 'part'], effect: 'stays',
    explain: 'The ten belongs to the known part; the missing part is the one from the bond that you know.', trap: 'The whole is ten more, so the missing part is ten more.',
    apply: shift(10, 10), law: (before) => before,
  },
  'parts-change-places': {
    title: 'The part that was missing is known, and the other is missing.', changes: ['part'], effect: 'swaps', inverse: 'parts-change-places',
    explain: 'The same two parts make the same whole, so the missing part is the one that was known.',
    apply: (item) => ({ ...item, part: item.whole - item.part }), law: (_, from) => new Fraction(from.part),
  },
  'all-of-it': {
    title: 'The known part is now the whole of it.', changes: ['part'], effect: 'changes',
    explain: 'Nothing is left for the other part: a part can be nothing at all.', trap: 'There is always something in the other part.',
    apply: (item) => ({ ...item, part: item.whole }), law: () => new Fraction(0),
  },
  'other-side': {
    title: 'The missing part stands in the other place.', changes: ['finds'], effect: 'stays', inverse: 'other-side',
    explain: 'Two parts make the same whole in either order.', trap: 'The number is in another place, so the answer is another one.',
    apply: (item) => ({ ...item, finds: item.finds === 'first' ? 'second' : 'first' }), law: (before) => before,
  },
  'rearrange': {
    title: 'The same things are laid out in another way.', changes: ['shown'], effect: 'stays', inverse: 'rearrange',
    explain: 'Nothing was added and nothing taken away, so there are as many as before.', trap: 'What is spread out is more.',
    apply: (item, chance) => ({ ...item, shown: chance.pick(SHOWN) }), law: (before) => before,
  },
  'in-signs': {
    title: 'It is written with signs instead of words.', changes: ['as'], effect: 'stays',
    explain: 'The signs say what the words said: the whole is worth both parts together.',
    apply: (item) => (item.as === 'words' ? { ...item, as: 'signs' } : undefined), law: (before) => before,
  },
};

const first = (chance: Random, whole: number, part: number): Bond => ({ whole, part, finds: 'second', as: 'words', shown: chance.pick(['counters', 'ten-frame']) });

/** The two parts in the order in which they stand, one of them to be found. */
const standing = ({ part, finds }: Bond): readonly [Expression, Expression] => (finds === 'first' ? [UNKNOWN, number(part)] : [number(part), UNKNOWN]);

/** Bonds: how a whole within twenty is two parts. */
const bonds: Family<Bond, Fraction> = {
  id: 'bonds', version: 1, title: 'Bonds within five, ten and twenty', phases: ['EYFS', 'KS1'], codes: ['ELG Number', '1AS-1', '1NF-1', '2NF-1'],
  learn: 'A whole is two parts in many ways: when one part gives one away, the other gains it.',
  dimensions: {
    whole: { label: 'the whole', kind: 'critical', of: ({ whole }) => String(whole), typed: (item, text) => { const whole = typedWhole(text, MOST); return whole === undefined ? undefined : { ...item, whole }; } },
    part: { label: 'the known part', kind: 'critical', of: ({ part }) => String(part), typed: (item, text) => { const part = typedWhole(text, MOST); return part === undefined ? undefined : { ...item, part }; } },
    finds: { label: 'where the missing part stands', kind: 'surface', of: ({ finds }) => finds },
    as: { label: 'words or signs', kind: 'surface', of: ({ as }) => as },
    shown: { label: 'how it is laid out', kind: 'representation', of: ({ shown }) => LOOKS[shown] },
  },
  start: (chance) => {
    const part = chance.whole(2, 7);
    return first(chance, part + chance.whole(1, 10 - part), part);
  },
  faults: ({ whole, part }) => [
    ...(whole > MOST ? ['The whole is twenty at most.'] : []),
    ...(whole < 1 ? ['There is a whole: at least one.'] : []),
    ...(part < 0 || part > whole ? ['A part is not more than its whole, and not less than nothing.'] : []),
  ],
  answer: ({ whole, part }) => new Fraction(whole - part),
  again: ({ whole, part }) => {
    // Counting on from the known part, one after the other.
    let counted = 0;
    for (let at = part; at < whole; at++) counted += 1;
    return new Fraction(counted);
  },
  write: (answer) => number(answer),
  ask: (item) => {
    const [left, right] = standing(item);
    return item.as === 'signs' ? said(equals(number(item.whole), made('plus', left, right))) : said(number(item.whole), ' is ', left, ' and ', right);
  },
  stem: ({ whole, part }) => said('The whole is ', number(whole), ', one part is ', number(part), ', and the other part is what is missing.'),
  features: ({ whole, part, finds }) => [
    ...(part === 0 || part === whole ? ['a part that is nothing'] : []), ...(whole > 5 ? ['past five'] : []), ...(whole > 10 ? ['past ten'] : []),
    ...(finds === 'first' ? ['the first part is missing'] : []),
  ],
  picture: ({ whole, part, shown }) => ({ type: shown, shows: equals(made('plus', number(part), number(whole - part)), number(whole)) }),
  moves,
  misconceptions: [
    { id: 'gives-whole', name: 'gives the whole', why: 'The whole is there already: which part is missing from it?', apply: ({ whole }) => new Fraction(whole) },
    { id: 'adds', name: 'adds the two numbers', why: 'One of the numbers is the whole: the other is inside it.', apply: ({ whole, part }) => new Fraction(whole + part) },
    { id: 'counts-the-first', name: 'counts the number it starts at', why: 'Start at the known part, and count only what comes after it.', apply: ({ whole, part }) => new Fraction(whole - part + 1) },
    { id: 'repeats-the-part', name: 'repeats the known part', why: 'Put both parts together: do they make the whole?', apply: ({ part }) => new Fraction(part) },
  ],
  scripts: [
    {
      id: 'small-wholes', title: 'Two parts of a small whole', archetype: 'chain', notice: 'When does the missing part change, and when does it stay?',
      steps: [{ moves: ['part-one-less'] }, { moves: ['other-side'] }, { moves: ['rearrange'] }, { moves: ['whole-one-more'] }, { moves: ['all-of-it'] }], discuss: [3, 5],
      start: (chance) => { const whole = chance.pick([5, 5, 6, 4]); return first(chance, whole, whole - chance.whole(1, 2)); },
    },
    {
      id: 'ten-and-twenty', title: 'From ten to twenty', archetype: 'pattern', notice: 'How do the bonds of ten help with the bonds of twenty?',
      steps: [{ moves: ['part-one-less'] }, { moves: ['part-one-less'] }, { moves: ['parts-change-places'] }, { moves: ['both-ten-more'] }, { moves: ['whole-one-less'] }, { moves: ['part-one-less'] }], discuss: [3, 4],
      start: (chance) => ({ ...first(chance, 10, chance.pick([9, 8, 6])), as: 'signs', shown: 'ten-frame' }),
    },
    {
      id: 'same-missing-part', title: 'The same part is missing', archetype: 'same answer', notice: 'Why is the same part missing each time?',
      steps: [{ moves: ['both-one-more'] }, { moves: ['both-one-more'] }, { moves: ['rearrange'] }, { moves: ['other-side'] }, { moves: ['in-signs'] }, { moves: ['both-ten-more'] }], discuss: [2, 6],
      start: (chance) => { const part = chance.whole(1, 3); return first(chance, part + chance.whole(2, 5), part); },
    },
  ],
};
export default bonds;
