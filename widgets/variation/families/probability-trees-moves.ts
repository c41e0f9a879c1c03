import { Fraction } from '../../maths/exact.ts';
import type { Move } from '../family.ts';

/** What two takings may come to. */
export const EVENTS = {
  'both red': 'both are red', 'both blue': 'both are blue', 'red, blue': 'the first is red and the second blue', 'blue, red': 'the first is blue and the second red',
  'one of each': 'there is one of each colour', 'same': 'both have the same colour', 'red at all': 'at least one is red',
} as const;
export type Event = keyof typeof EVENTS;
export const THINGS = ['counters', 'beads', 'marbles', 'sweets'] as const;
/** Two are taken from a bag, one after the other; the first is put back before the second is taken, or kept. */
export type Bag = { readonly red: number; readonly blue: number; readonly back: boolean; readonly event: Event; readonly things: (typeof THINGS)[number] };

/** One way through the tree: the colours in order. */
export type Path = readonly ('red' | 'blue')[];
const PATHS: Readonly<Record<Event, readonly Path[]>> = {
  'both red': [['red', 'red']], 'both blue': [['blue', 'blue']], 'red, blue': [['red', 'blue']], 'blue, red': [['blue', 'red']],
  'one of each': [['red', 'blue'], ['blue', 'red']], 'same': [['red', 'red'], ['blue', 'blue']], 'red at all': [['red', 'red'], ['red', 'blue'], ['blue', 'red']],
};
export const pathsOf = ({ event }: Bag): readonly Path[] => PATHS[event];

/** How many there are to choose from along a path, of the colour and in all: 3 of 5, then 2 of 4. */
export function branches(bag: Bag, path: Path): readonly (readonly [number, number])[] {
  return path.map((colour, at) => {
    const gone = bag.back ? 0 : path.slice(0, at).filter((before) => before === colour).length;
    return [bag[colour] - gone, bag.red + bag.blue - (bag.back ? 0 : at)];
  });
}

export function chanceOf(bag: Bag, path: Path): Fraction {
  return branches(bag, path).reduce((product, [some, all]) => product.mul(new Fraction(some, all)), new Fraction(1));
}

const ONE = new Fraction(1);
const stays = (before: Fraction): Fraction => before;
const OPPOSITES: Readonly<Partial<Record<Event, Event>>> = { 'one of each': 'same', 'same': 'one of each', 'both blue': 'red at all', 'red at all': 'both blue' };

/** What keeping the first one does to a probability with putting it back: there is one less in all, and one less of its colour. */
function kept({ red, blue, event }: Bag): { readonly factor: Fraction; readonly ofOpposite: boolean } {
  const all = red + blue;
  const [mixed, reds, blues] = [new Fraction(all, all - 1), new Fraction(all * (red - 1), red * (all - 1)), new Fraction(all * (blue - 1), blue * (all - 1))];
  const factor = event === 'both red' ? reds : event === 'both blue' || event === 'red at all' ? blues : mixed;
  return { factor, ofOpposite: event === 'same' || event === 'red at all' };
}

function scaled(before: Fraction, by: Fraction, ofOpposite: boolean): Fraction {
  return ofOpposite ? ONE.sub(ONE.sub(before).mul(by)) : before.mul(by);
}

const doubled = (bag: Bag): Bag => ({ ...bag, red: 2 * bag.red, blue: 2 * bag.blue });
const becomes = (from: Event, to: Event) => (bag: Bag): Bag | undefined => (bag.event === from ? { ...bag, event: to } : undefined);

export const moves: Readonly<Record<string, Move<Bag, Fraction>>> = {
  'kept': {
    title: 'The first one is kept, not put back.', changes: ['back'], effect: 'changes', inverse: 'put-back',
    explain: 'For the second taking there is one less in the bag, and one less of the colour that was taken.', trap: 'The second taking is like the first.',
    apply: (bag) => (bag.back ? { ...bag, back: false } : undefined),
    law: (before, bag) => scaled(before, kept(bag).factor, kept(bag).ofOpposite),
  },
  'put-back': {
    title: 'The first one is put back.', changes: ['back'], effect: 'changes', inverse: 'kept',
    explain: 'The bag is as it was: the second taking is like the first.',
    apply: (bag) => (bag.back ? undefined : { ...bag, back: true }),
    law: (before, bag) => scaled(before, kept(bag).factor.inverse(), kept(bag).ofOpposite),
  },
  'second-is-blue': {
    title: 'The second is to be blue instead of red.', changes: ['event'], effect: 'changes',
    explain: 'After red comes red or blue: together these two ways are as likely as red is at first.', trap: 'Another event must have another probability.',
    apply: becomes('both red', 'red, blue'), law: (before, { red, blue }) => new Fraction(red, red + blue).sub(before),
  },
  'other-order': {
    title: 'The two colours in the other order.', changes: ['event'], effect: 'stays', inverse: 'other-order',
    explain: 'The same two numbers are multiplied above the bar, and the same two below.', trap: 'What is taken first changes what is left, so the order matters.',
    apply: (bag) => (bag.event === 'red, blue' ? { ...bag, event: 'blue, red' } : bag.event === 'blue, red' ? { ...bag, event: 'red, blue' } : undefined), law: stays,
  },
  'any-order': {
    title: 'In any order.', changes: ['event'], effect: 'scales',
    explain: 'Two ways lead there, each as likely as the other.', trap: 'One of each is one way.',
    apply: (bag) => (bag.event === 'red, blue' || bag.event === 'blue, red' ? { ...bag, event: 'one of each' } : undefined), law: (before) => before.mul(2),
  },
  'opposite': {
    title: 'The opposite event.', changes: ['event'], effect: 'changes', inverse: 'opposite',
    explain: 'One or the other has to happen, and never both: together they make one.',
    apply: (bag) => {
      const event = OPPOSITES[bag.event];
      return event && { ...bag, event };
    },
    law: (before) => ONE.sub(before),
  },
  'exactly-one': {
    title: 'Exactly one is to be red, instead of at least one.', changes: ['event'], effect: 'changes',
    explain: 'Both red is one of the ways to at least one red, and does not count any more.', trap: 'At least one and exactly one are the same.',
    apply: becomes('red at all', 'one of each'), law: (before, bag) => before.sub(chanceOf(bag, ['red', 'red'])),
  },
  'doubled-put-back': {
    title: 'There are twice as many of each colour; the first is put back.', changes: ['red', 'blue'], effect: 'stays',
    explain: 'The same part of the bag is red at each taking.', trap: 'More in the bag makes it less likely.',
    apply: (bag) => (bag.back ? doubled(bag) : undefined), law: stays,
  },
  'doubled-kept': {
    title: 'There are twice as many of each colour; the first is kept.', changes: ['red', 'blue'], effect: 'changes',
    explain: 'The one that is kept counts for less in a fuller bag: it comes nearer to putting it back.', trap: 'The same part of the bag is red, so the probability stays.',
    apply: (bag) => (bag.back ? undefined : doubled(bag)),
  },
  'one-more-red': {
    title: 'There is one more red one.', changes: ['red'], effect: 'changes',
    explain: 'It changes both what may be taken and how many there are in all, at each taking.', trap: 'Only the top of each fraction changes.',
    apply: (bag) => ({ ...bag, red: bag.red + 1 }),
  },
  'colours-swap': {
    title: 'There are as many red ones as there were blue ones, and the other way round.', changes: ['red', 'blue'], effect: 'stays', inverse: 'colours-swap',
    explain: 'The event says nothing of which colour is which.', trap: 'Other numbers must make another probability.',
    apply: (bag) => ((bag.event === 'one of each' || bag.event === 'same') && bag.red !== bag.blue ? { ...bag, red: bag.blue, blue: bag.red } : undefined), law: stays,
  },
  'other-things': {
    title: 'Other things are in the bag.', changes: ['things'], effect: 'stays',
    explain: 'What they are does not matter: the tree is the same.',
    apply: (bag, chance) => ({ ...bag, things: chance.pick(THINGS.filter((one) => one !== bag.things)) }), law: stays,
  },
};
