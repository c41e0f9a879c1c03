import { Fraction } from '../../maths/exact.ts';
import type { Expression } from '../../maths/expression.ts';
import type { Dimension, Family } from '../family.ts';
import { equals, made, number, said } from '../written.ts';
import { branches, chanceOf, EVENTS, moves, pathsOf, THINGS, type Bag, type Path } from './probability-trees-moves.ts';

const MOST = 16;

const count = (label: string, key: 'red' | 'blue'): Dimension<Bag> => ({
  label, kind: 'critical', of: (bag) => String(bag[key]), typed: (bag, text) => (/^\d{1,2}$/.test(text) ? { ...bag, [key]: Number(text) } : undefined),
});
/** Along the branches of a way, as they stand at the tree: 3/5 × 2/4. */
const along = (bag: Bag, path: Path): Expression => made('times', ...branches(bag, path).map(([some, all]) => made('over', number(some), number(all))));
const bag = (red: number, blue: number, more: Partial<Bag>): Bag => ({ red, blue, back: true, event: 'both red', things: 'counters', ...more });

/** Two taken from a bag, with and without putting the first one back. */
const probabilityTrees: Family<Bag, Fraction> = {
  id: 'probability-trees', version: 1, title: 'Probability with trees', phases: ['KS4'], codes: ['GCSE:P6', 'GCSE:P8'],
  learn: 'Along the branches probabilities are multiplied, and what was kept changes the branches that follow.',
  dimensions: {
    red: count('how many are red', 'red'), blue: count('how many are blue', 'blue'),
    back: { label: 'whether the first is put back', kind: 'critical', of: ({ back }) => (back ? 'put back' : 'kept') },
    event: { label: 'the event', kind: 'critical', of: ({ event }) => EVENTS[event] },
    things: { label: 'what is in the bag', kind: 'surface', of: ({ things }) => things, typed: (item, text) => THINGS.filter((one) => one === text).map((things) => ({ ...item, things }))[0] },
  },
  start: (chance) => {
    const blue = chance.whole(2, 4);
    return bag(blue + chance.whole(1, 2), blue, { back: chance.pick([true, false]), event: 'one of each', things: chance.pick(THINGS) });
  },
  faults: (item) => [
    ...(item.red < 1 || item.blue < 1 || item.red + item.blue > MOST ? ['There are some of each colour, and not too many.'] : []),
    ...(!item.back && (item.red < 2 || item.blue < 2) ? ['There are two of each colour at least, so that nothing is impossible.'] : []),
  ],
  answer: (item) => pathsOf(item).reduce((sum, path) => sum.add(chanceOf(item, path)), new Fraction(0)),
  again: ({ red, blue, back, event }) => {
    // Every pair that can be taken, counted one by one.
    const all = [...Array.from({ length: red }, () => 'red'), ...Array.from({ length: blue }, () => 'blue')];
    const pairs = all.flatMap((first, at) => all.flatMap((second, other) => (back || at !== other ? [[first, second]] : [])));
    const reds = { 'both red': ['red red'], 'both blue': ['blue blue'], 'red, blue': ['red blue'], 'blue, red': ['blue red'], 'one of each': ['red blue', 'blue red'], 'same': ['red red', 'blue blue'], 'red at all': ['red red', 'red blue', 'blue red'] }[event];
    return new Fraction(pairs.filter((pair) => reds.includes(pair.join(' '))).length, pairs.length);
  },
  write: (answer) => number(answer),
  ask: ({ red, blue, back, event, things }) =>
    said('A bag holds ', number(red), ' red and ', number(blue), ` blue ${things}. One is taken and ${back ? 'put back' : 'kept'}, then another is taken. What is the probability that ${EVENTS[event]}?`),
  stem: (item) => {
    const [first, ...others] = pathsOf(item);
    if (!first) return said('Nothing leads there.');
    if (others.length === 0) return said('Along the branches probabilities are multiplied: ', along(item, first), '.');
    if (item.event === 'red at all') return said('All ways but one lead there: all but ', along(item, ['blue', 'blue']), '.');
    return said('Two ways lead there, and their probabilities are added: ', made('plus', ...pathsOf(item).map((path) => along(item, path))), '.');
  },
  features: (item) => [...(item.back ? [] : ['without putting back']), ...(pathsOf(item).length === 2 ? ['two ways'] : pathsOf(item).length > 2 ? ['three ways'] : [])],
  picture: (item) => {
    const all = pathsOf(item);
    const [first, ...others] = all;
    if (!first) return undefined;
    const sum = number(all.reduce((so, path) => so.add(chanceOf(item, path)), new Fraction(0)));
    if (others.length > 0) return { type: 'bar-model', shows: equals(made('plus', ...all.map((path) => number(chanceOf(item, path)))), sum) };
    return { type: 'area-model', shows: equals(made('times', ...branches(item, first).map(([some, whole]) => number(new Fraction(some, whole)))), sum) };
  },
  moves,
  misconceptions: [
    {
      id: 'as-if-put-back', name: 'forgets that the first one is kept', why: 'Draw the bag after the first taking: how many are in it now?',
      apply: (item) => (item.back ? undefined : pathsOf(item).reduce((sum, path) => sum.add(chanceOf({ ...item, back: true }, path)), new Fraction(0))),
    },
    {
      id: 'one-way-only', name: 'counts one way only', why: 'Follow the tree with your finger: on how many ways do you come to the event?',
      apply: (item) => {
        const [first, ...others] = pathsOf(item);
        return first && others.length > 0 ? chanceOf(item, first) : undefined;
      },
    },
    {
      id: 'adds-along', name: 'adds along the branches', why: 'Can both together be more likely than the first alone?',
      apply: (item) => {
        const [first, ...others] = pathsOf(item);
        return first && others.length === 0 ? branches(item, first).reduce((sum, [some, all]) => sum.add(new Fraction(some, all)), new Fraction(0)) : undefined;
      },
    },
    {
      id: 'bottom-not-changed', name: 'takes one off the top and not off the bottom', why: 'How many are left in the bag in all?',
      apply: (item) => {
        const [first, ...others] = pathsOf(item);
        return first && others.length === 0 && !item.back ? branches(item, first).reduce((product, [some]) => product.mul(new Fraction(some, item.red + item.blue)), new Fraction(1)) : undefined;
      },
    },
    {
      id: 'exactly-for-at-least', name: 'takes at least one for exactly one', why: 'When both are red, is at least one red?',
      apply: (item) => (item.event === 'red at all' ? chanceOf(item, ['red', 'blue']).mul(2) : undefined),
    },
  ],
  scripts: [
    {
      id: 'kept-or-put-back', title: 'Kept or put back', archetype: 'many changes', notice: 'What does it change when the first one is kept, and what does the order change?',
      steps: [{ moves: ['kept'] }, { moves: ['second-is-blue'] }, { moves: ['other-order'] }, { moves: ['any-order'] }, { moves: ['doubled-kept'] }, { moves: ['put-back'], from: 4 }, { moves: ['doubled-put-back'] }], discuss: [2, 5, 7],
      start: (chance) => {
        // With one red more than blue, red twice is as likely as red and then blue.
        const blue = chance.whole(2, 4);
        return bag(blue + 1, blue, { things: chance.pick(THINGS) });
      },
    },
    {
      id: 'in-which-order', title: 'In which order?', archetype: 'chain', notice: 'Does the order of the colours matter, when the first is put back and when it is kept?',
      steps: [{ moves: ['second-is-blue'] }, { moves: ['other-order'] }, { moves: ['kept'] }, { moves: ['other-order'] }, { moves: ['any-order'] }], discuss: [2, 4],
      start: (chance) => {
        const blue = chance.whole(2, 4);
        return bag(blue + chance.whole(2, 4), blue, { things: chance.pick(THINGS) });
      },
    },
    {
      id: 'opposite-events', title: 'Opposite events', archetype: 'chain', notice: 'When is it easier to work out what is not asked for?',
      steps: [{ moves: ['opposite'] }, { moves: ['exactly-one'] }, { moves: ['opposite'] }, { moves: ['colours-swap'] }, { moves: ['put-back'] }, { moves: ['opposite'] }], discuss: [1, 4],
      start: (chance) => {
        const red = chance.whole(2, 5);
        return bag(red, red + chance.whole(1, 3), { back: false, event: 'both blue', things: chance.pick(THINGS) });
      },
    },
    {
      id: 'one-of-each', title: 'One of each', archetype: 'spider', notice: 'Which changes of the bag change the probability of one of each?',
      steps: [{ moves: ['colours-swap'], from: 0 }, { moves: ['doubled-kept'], from: 0 }, { moves: ['one-more-red'], from: 0 }, { moves: ['put-back'], from: 0 }, { moves: ['opposite'], from: 0 }, { moves: ['other-things'], from: 0 }], discuss: [1, 2],
      start: (chance) => {
        const blue = chance.whole(2, 4);
        return bag(blue + chance.whole(1, 3), blue, { back: false, event: 'one of each', things: chance.pick(THINGS) });
      },
    },
  ],
};
export default probabilityTrees;
