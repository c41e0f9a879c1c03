import { random, type Random } from '../../widgets/maths/random.ts';

/** Names and numbers that a wording is filled with. A and B: two people; things: what is counted. */
export interface Filled { readonly A: string; readonly B: string; readonly things: string; readonly n: Readonly<Record<string, string>> }
/** A problem in words for one structure of the bar model, with what its unknown is. */
export interface Wording { readonly text: (filled: Filled) => string; readonly answer: string }
/** A structure of the bar model: numbers that agree with each other, and the ways in which it is said. `named`: what the reading calls it. */
export interface Worded {
  readonly id: string; readonly named: RegExp;
  numbers(chance: Random): Readonly<Record<string, number | string>>;
  readonly wordings: readonly Wording[];
}

const NAMES = ['Ali', 'Beth', 'Maya', 'Tom', 'Omar', 'Ruth', 'Ivan', 'Chloe'];
const THINGS = ['sweets', 'marbles', 'stickers', 'cards', 'pencils', 'shells', 'beads', 'stamps'];

/** A wording with names, things and numbers by a seed. */
export function filled({ numbers, wordings }: Worded, at: number, seed: string): { readonly text: string; readonly answer: string } {
  const chance = random(seed);
  const [A = '', B = ''] = chance.fork('names').shuffle(NAMES);
  const found = numbers(chance.fork('numbers'));
  const n = Object.fromEntries(Object.entries(found).map(([name, number]) => [name, String(number)]));
  const wording = wordings[at];
  if (!wording) throw new Error(`There is no wording ${at}.`);
  return { text: wording.text({ A, B, things: chance.fork('things').pick(THINGS), n }), answer: n[wording.answer] ?? '' };
}

const asks = (answer: string, ...texts: readonly Wording['text'][]): readonly Wording[] => texts.map((text) => ({ text, answer }));

const partWhole: Worded = {
  id: 'part-whole', named: /^(?:part and whole|change)/,
  numbers: (chance) => { const [a, b] = [chance.whole(5, 90), chance.whole(5, 90)]; return { a, b, whole: a + b }; },
  wordings: [
    ...asks('whole',
      ({ A, things, n }) => `${A} has ${n.a} red ${things} and ${n.b} blue ${things}. How many ${things} does ${A} have altogether?`,
      ({ A, B, things, n }) => `${A} has ${n.a} ${things} and ${B} has ${n.b} ${things}. How many ${things} do they have in total?`,
      ({ n }) => `There are ${n.a} boys and ${n.b} girls in the hall. How many children are in the hall?`,
      ({ A, things, n }) => `${A} had ${n.a} ${things}. Then ${A} found ${n.b} more. How many ${things} does ${A} have now?`,
      ({ A, B, things, n }) => `${A} has ${n.a} ${things}. ${B} gives ${A} ${n.b} more ${things}. How many ${things} does ${A} have now?`,
      ({ n }) => `${n.a} birds are sitting in a tree. ${n.b} more birds join them. How many birds are in the tree now?`),
    ...asks('b',
      ({ A, things, n }) => `${A} has ${n.whole} ${things}. ${n.a} of them are red and the rest are blue. How many ${things} are blue?`,
      ({ A, things, n }) => `${A} had ${n.a} ${things}. After buying some more ${A} has ${n.whole} ${things}. How many ${things} did ${A} buy?`,
      ({ A, things, n }) => `${A} had ${n.whole} ${things} and lost ${n.a} of them. How many ${things} does ${A} have left?`,
      ({ A, B, things, n }) => `Together ${A} and ${B} have ${n.whole} ${things}. ${A} has ${n.a} ${things}. How many ${things} does ${B} have?`,
      ({ A, B, things, n }) => `${A} had ${n.whole} ${things}. ${A} gave ${n.a} ${things} to ${B}. How many ${things} does ${A} still have?`,
      ({ A, things, n }) => `${A} had some ${things}. ${A} gave away ${n.a} of them. Now ${A} has ${n.b} ${things} left.`.replace(/\. Now.*/, `. Now ${A} has ${n.whole} left. How many ${things} did ${A} have to begin with?`)).slice(0, 5),
    ...asks('whole', ({ A, B, things, n }) => `${A} had some ${things}. ${A} gave ${n.a} ${things} to ${B}. Now ${A} has ${n.b} ${things}. How many ${things} did ${A} have at first?`),
  ],
};

const threeParts: Worded = {
  id: 'three-parts', named: /^part and whole/,
  numbers: (chance) => { const [a, b, c] = [chance.whole(5, 90), chance.whole(5, 90), chance.whole(5, 90)]; return { a, b, c, whole: a + b + c }; },
  wordings: [
    ...asks('whole',
      ({ A, things, n }) => `${A} has ${n.a} red, ${n.b} blue and ${n.c} green ${things}. How many ${things} does ${A} have altogether?`,
      ({ n }) => `There are ${n.a} dogs, ${n.b} cats and ${n.c} rabbits at a show. How many animals are at the show?`,
      ({ A, n }) => `${A} read ${n.a} pages on Monday, ${n.b} pages on Tuesday and ${n.c} pages on Wednesday. How many pages did ${A} read in all?`,
      ({ n }) => `A shop sold ${n.a} roses, ${n.b} tulips and ${n.c} daisies. How many flowers did the shop sell?`,
      ({ A, n }) => `${A} walked ${n.a} m to the shop, ${n.b} m to the park and ${n.c} m home. How far did ${A} walk altogether?`),
    ...asks('c',
      ({ A, things, n }) => `${A} has ${n.whole} ${things}. ${n.a} of them are red, ${n.b} of them are blue and the rest are green. How many ${things} are green?`,
      ({ n }) => `There are ${n.whole} boats in a harbour. ${n.a} of them are red, ${n.b} of them are blue and the rest are white. How many boats are white?`,
      ({ A, n }) => `${A} spent a total of £${n.whole}. ${A} spent £${n.a} on food and £${n.b} on travel. How much did ${A} spend on clothes?`,
      ({ n }) => `In all there are ${n.whole} books on three shelves. There are ${n.a} books on the first shelf and ${n.b} books on the second shelf. How many books are on the third shelf?`,
      ({ A, things, n }) => `${A} collected ${n.whole} ${things} in total. ${n.a} were red and ${n.b} were blue. The rest were white. How many were white?`),
  ],
};

const equalGroups: Worded = {
  id: 'equal-groups', named: /^(?:equal groups|sharing, each)/,
  numbers: (chance) => { const [number, each] = [chance.whole(3, 12), chance.whole(3, 20)]; return { number, each, whole: number * each }; },
  wordings: [
    ...asks('whole',
      ({ A, things, n }) => `${A} has ${n.number} bags. There are ${n.each} ${things} in each bag. How many ${things} does ${A} have?`,
      ({ things, n }) => `Each box holds ${n.each} ${things}. How many ${things} are in ${n.number} boxes?`,
      ({ A, things, n }) => `${A} bought ${n.number} packs of ${things}. Each pack has ${n.each} ${things}. How many ${things} did ${A} buy?`,
      ({ A, n }) => `${A} reads ${n.each} pages every day. How many pages does ${A} read in ${n.number} days?`,
      ({ n }) => `Tickets cost £${n.each} each. How much do ${n.number} tickets cost?`),
    ...asks('each',
      ({ A, things, n }) => `${A} shares ${n.whole} ${things} equally among ${n.number} friends. How many ${things} does each friend get?`,
      ({ A, things, n }) => `${A} has ${n.whole} ${things} in ${n.number} equal groups. How many ${things} are in each group?`,
      ({ things, n }) => `${n.whole} ${things} are put equally into ${n.number} boxes. How many ${things} are in each box?`),
    ...asks('number',
      ({ A, things, n }) => `${A} puts ${n.whole} ${things} into bags of ${n.each}. How many bags does ${A} need?`,
      ({ things, n }) => `There are ${n.whole} ${things}. Each box can hold ${n.each} ${things}. How many boxes are needed?`,
      ({ A, n }) => `${A} has £${n.whole}. Books cost £${n.each} each. How many books can ${A} buy?`),
  ],
};

const remainder: Worded = {
  id: 'remainder', named: /remainder/,
  numbers: (chance) => { const group = chance.whole(4, 12); const [number, left] = [chance.whole(3, 12), chance.whole(1, group - 1)]; return { group, number, left, whole: group * number + left, up: number + 1 }; },
  wordings: [
    ...asks('number',
      ({ A, things, n }) => `${A} puts ${n.whole} ${things} into bags of ${n.group}. How many full bags can ${A} make?`,
      ({ things, n }) => `${n.whole} ${things} are packed in boxes of ${n.group}. How many boxes can be filled?`,
      ({ n }) => `${n.whole} children form teams of ${n.group}. How many full teams can they make?`),
    ...asks('left',
      ({ A, things, n }) => `${A} puts ${n.whole} ${things} into bags of ${n.group}. How many ${things} are left over?`,
      ({ things, n }) => `${n.whole} ${things} are shared equally among ${n.group} children. How many ${things} are left over?`,
      ({ n }) => `A box can hold ${n.group} eggs. There are ${n.whole} eggs. How many eggs are in the box that is not full?`),
    ...asks('up',
      ({ n }) => `${n.whole} children go on a trip. Each minibus can carry ${n.group} children. How many minibuses are needed?`,
      ({ things, n }) => `There are ${n.whole} ${things}. Each box can hold ${n.group} ${things}. How many boxes are needed to hold all the ${things}?`,
      ({ A, n }) => `${A} has to plant ${n.whole} seeds. Each pot can hold ${n.group} seeds. How many pots does ${A} need?`,
      ({ n }) => `A table can seat ${n.group} people. ${n.whole} people come to a party. How many tables are needed?`),
  ],
};

const comparison: Worded = {
  id: 'comparison', named: /^comparison/,
  numbers: (chance) => { const [smaller, difference] = [chance.whole(6, 90), chance.whole(2, 40)]; return { smaller, difference, larger: smaller + difference }; },
  wordings: [
    ...asks('difference',
      ({ A, B, things, n }) => `${A} has ${n.larger} ${things}. ${B} has ${n.smaller} ${things}. How many more ${things} does ${A} have than ${B}?`,
      ({ A, B, things, n }) => `${A} has ${n.smaller} ${things} and ${B} has ${n.larger}. How many fewer ${things} does ${A} have than ${B}?`,
      ({ A, B, n }) => `${A} is ${n.larger} cm tall. ${B} is ${n.smaller} cm tall. How much taller is ${A} than ${B}?`,
      ({ A, B, things, n }) => `${A} found ${n.larger} ${things} and ${B} found ${n.smaller} ${things}. What is the difference between the number of ${things} that they found?`),
    ...asks('larger',
      ({ A, B, things, n }) => `${A} has ${n.difference} more ${things} than ${B}. ${B} has ${n.smaller} ${things}. How many ${things} does ${A} have?`,
      ({ A, B, things, n }) => `${A} has ${n.smaller} ${things}. ${B} has ${n.difference} more than ${A}. How many ${things} does ${B} have?`,
      ({ A, B, things, n }) => `${A} has ${n.smaller} ${things}. ${A} has ${n.difference} fewer ${things} than ${B}. How many ${things} does ${B} have?`,
      ({ A, B, n }) => `${A} is ${n.difference} years older than ${B}. ${B} is ${n.smaller} years old. How old is ${A}?`),
    ...asks('smaller',
      ({ A, B, things, n }) => `${A} has ${n.difference} fewer ${things} than ${B}. ${B} has ${n.larger} ${things}. How many ${things} does ${A} have?`,
      ({ A, B, things, n }) => `${A} has ${n.larger} ${things}. That is ${n.difference} more than ${B} has. How many ${things} does ${B} have?`,
      ({ A, B, n }) => `${A} weighs ${n.larger} kg. ${A} is ${n.difference} kg heavier than ${B}. How much does ${B} weigh?`),
  ],
};

const comparisonTotal: Worded = {
  id: 'comparison-total', named: /^(?:total and difference|comparison, total)/,
  numbers: (chance) => { const [smaller, difference] = [chance.whole(6, 90), chance.whole(2, 40)]; return { smaller, difference, larger: smaller + difference, total: 2 * smaller + difference }; },
  wordings: [
    ...asks('smaller',
      ({ A, B, things, n }) => `${A} and ${B} have ${n.total} ${things} altogether. ${A} has ${n.difference} more ${things} than ${B}. How many ${things} does ${B} have?`,
      ({ A, B, things, n }) => `${A} has ${n.difference} fewer ${things} than ${B}. Together they have ${n.total} ${things}. How many ${things} does ${A} have?`,
      ({ n }) => `The sum of two numbers is ${n.total} and their difference is ${n.difference}. What is the smaller number?`,
      ({ n }) => `There are ${n.total} children in a club. There are ${n.difference} more girls than boys. How many boys are in the club?`),
    ...asks('larger',
      ({ A, B, things, n }) => `${A} and ${B} have ${n.total} ${things} in total. ${A} has ${n.difference} more than ${B}. How many ${things} does ${A} have?`,
      ({ n }) => `The difference between two numbers is ${n.difference}. Their sum is ${n.total}. What is the larger number?`,
      ({ n }) => `There are ${n.total} children in a school. There are ${n.difference} fewer boys than girls. How many girls are there?`),
    ...asks('total',
      ({ A, B, things, n }) => `${A} has ${n.smaller} ${things}. ${B} has ${n.difference} more ${things} than ${A}. How many ${things} do they have altogether?`,
      ({ A, B, things, n }) => `${A} has ${n.larger} ${things}. ${B} has ${n.difference} fewer ${things} than ${A}. How many ${things} do they have in total?`,
      ({ A, B, n }) => `${A} saved £${n.smaller}. ${B} saved £${n.difference} more than ${A}. How much did they save altogether?`),
  ],
};

const times: Worded = {
  id: 'times', named: /^times as many/,
  numbers: (chance) => { const [k, smaller] = [chance.whole(3, 8), chance.whole(3, 30)]; return { times: k, smaller, larger: k * smaller }; },
  wordings: [
    ...asks('larger',
      ({ A, B, things, n }) => `${A} has ${n.smaller} ${things}. ${B} has ${n.times} times as many ${things} as ${A}. How many ${things} does ${B} have?`,
      ({ A, B, things, n }) => `${A} has ${n.times} times as many ${things} as ${B}. ${B} has ${n.smaller} ${things}. How many ${things} does ${A} have?`,
      ({ A, B, n }) => `${A} saved £${n.smaller}. ${B} saved ${n.times} times as much as ${A}. How much did ${B} save?`,
      ({ n }) => `A wall is ${n.smaller} m tall. A tower is ${n.times} times as tall as the wall. How tall is the tower?`),
    ...asks('smaller',
      ({ A, B, things, n }) => `${A} has ${n.times} times as many ${things} as ${B}. ${A} has ${n.larger} ${things}. How many ${things} does ${B} have?`,
      ({ A, B, things, n }) => `${A} has ${n.larger} ${things}. ${A} has ${n.times} times as many ${things} as ${B}. How many ${things} does ${B} have?`,
      ({ A, B, n }) => `${A} is ${n.times} times as old as ${B}. ${A} is ${n.larger} years old. How old is ${B}?`),
    ...asks('times',
      ({ A, B, things, n }) => `${A} has ${n.larger} ${things}. ${B} has ${n.smaller} ${things}. How many times as many ${things} does ${A} have as ${B}?`,
      ({ A, B, things, n }) => `${A} found ${n.smaller} ${things} and ${B} found ${n.larger} ${things}. How many times as many ${things} did ${B} find?`,
      ({ n }) => `There are ${n.larger} ducks and ${n.smaller} swans on a lake. How many times as many ducks as swans are there?`),
  ],
};

const timesTotal: Worded = {
  id: 'times-total', named: /^times as many/,
  numbers: (chance) => { const [k, smaller] = [chance.whole(2, 8), chance.whole(3, 30)]; return { times: k, smaller, larger: k * smaller, total: (k + 1) * smaller, difference: (k - 1) * smaller }; },
  wordings: [
    ...asks('smaller',
      ({ A, B, things, n }) => `${A} has ${n.times} times as many ${things} as ${B}. Together they have ${n.total} ${things}. How many ${things} does ${B} have?`,
      ({ A, B, things, n }) => `${A} and ${B} have ${n.total} ${things} altogether. ${A} has ${n.times} times as many ${things} as ${B}. How many ${things} does ${B} have?`,
      ({ A, B, things, n }) => `${A} has ${n.times} times as many ${things} as ${B}. ${A} has ${n.difference} more ${things} than ${B}. How many ${things} does ${B} have?`),
    ...asks('larger',
      ({ A, B, things, n }) => `${A} and ${B} have ${n.total} ${things} in total. ${A} has ${n.times} times as many as ${B}. How many ${things} does ${A} have?`,
      ({ A, B, n }) => `${A} and ${B} saved £${n.total} altogether. ${A} saved ${n.times} times as much as ${B}. How much did ${A} save?`,
      ({ A, B, things, n }) => `${A} has ${n.difference} more ${things} than ${B}. ${A} has ${n.times} times as many ${things} as ${B}. How many ${things} does ${A} have?`),
    ...asks('total',
      ({ A, B, things, n }) => `${A} has ${n.smaller} ${things}. ${B} has ${n.times} times as many ${things} as ${A}. How many ${things} do they have altogether?`,
      ({ A, B, things, n }) => `${A} has ${n.times} times as many ${things} as ${B}. ${B} has ${n.smaller} ${things}. How many ${things} do they have in total?`,
      ({ A, B, things, n }) => `${A} has ${n.larger} ${things}. ${A} has ${n.times} times as many ${things} as ${B}. How many ${things} do they have altogether?`),
    ...asks('difference',
      ({ A, B, things, n }) => `${A} has ${n.smaller} ${things}. ${B} has ${n.times} times as many ${things} as ${A}. How many more ${things} does ${B} have than ${A}?`),
  ],
};

const share = (chance: Random): readonly [number, number] => {
  const bottom = chance.pick([3, 4, 5, 6, 8]);
  const tops = [1, 2, 3, 5, 7].filter((top) => top < bottom && [2, 3, 5].every((factor) => top % factor !== 0 || bottom % factor !== 0));
  return [chance.pick(tops), bottom];
};

const fraction: Worded = {
  id: 'fraction', named: /^fraction of a whole/,
  numbers: (chance) => { const [p, q] = share(chance); const unit = chance.whole(2, 12); return { share: `${p}/${q}`, whole: unit * q, amount: unit * p, rest: unit * (q - p) }; },
  wordings: [
    ...asks('amount',
      ({ A, things, n }) => `${A} has ${n.whole} ${things}. ${n.share} of the ${things} are red. How many ${things} are red?`,
      ({ A, n }) => `${A} had £${n.whole}. ${A} spent ${n.share} of the money. How much did ${A} spend?`,
      ({ n }) => `There are ${n.whole} children in a hall. ${n.share} of them are girls. How many girls are there?`,
      ({ A, things, n }) => `${A} gave ${n.share} of the ${n.whole} ${things} away. How many ${things} did ${A} give away?`),
    ...asks('rest',
      ({ A, things, n }) => `${A} had ${n.whole} ${things}. ${A} gave away ${n.share} of them. How many ${things} does ${A} have left?`,
      ({ n }) => `There are ${n.whole} children in a club. ${n.share} of the children are boys. How many girls are there?`,
      ({ A, n }) => `${A} had £${n.whole} and spent ${n.share} of it. How much money does ${A} have left?`),
    ...asks('whole',
      ({ A, things, n }) => `${n.share} of ${A}'s ${things} are red. ${A} has ${n.amount} red ${things}. How many ${things} does ${A} have altogether?`,
      ({ A, n }) => `${A} spent ${n.share} of the money. ${A} spent £${n.amount}. How much money did ${A} have at first?`,
      ({ A, things, n }) => `${A} gave away ${n.share} of the ${things}. Now ${A} has ${n.rest} ${things} left. How many ${things} did ${A} have at first?`),
  ],
};

const fractionOfRest: Worded = {
  id: 'fraction-of-rest', named: /^fraction of what is left/,
  numbers: (chance) => { const [p, q] = [chance.pick([3, 4, 5]), chance.pick([3, 4, 5])]; const unit = chance.whole(1, 6); const whole = unit * p * q; return { first: `1/${p}`, second: `1/${q}`, whole, end: unit * (p - 1) * (q - 1) }; },
  wordings: [
    ...asks('end',
      ({ A, n }) => `${A} had £${n.whole}. ${A} spent ${n.first} of it on a book and ${n.second} of the rest on a pen. How much money does ${A} have left?`,
      ({ A, things, n }) => `${A} had ${n.whole} ${things}. ${A} gave ${n.first} of them to a friend and then lost ${n.second} of what was left. How many ${things} does ${A} have left?`,
      ({ n }) => `A shop had ${n.whole} cakes. In the morning it sold ${n.first} of the cakes. In the afternoon it sold ${n.second} of the remaining cakes. How many cakes were left?`,
      ({ A, n }) => `${A} read ${n.first} of a book of ${n.whole} pages on Monday and ${n.second} of the rest on Tuesday. How many pages are left?`,
      ({ n }) => `There were ${n.whole} litres of water in a tank. ${n.first} of the water was used, then ${n.second} of the remainder. How many litres remained?`),
    ...asks('whole',
      ({ A, n }) => `${A} spent ${n.first} of the money on a book and ${n.second} of the rest on a pen. ${A} has £${n.end} left. How much money did ${A} have at first?`,
      ({ A, things, n }) => `${A} gave ${n.first} of the ${things} to a friend. Then ${A} lost ${n.second} of what was left. Now ${A} has ${n.end} ${things} left. How many ${things} did ${A} have at first?`,
      ({ n }) => `A shop sold ${n.first} of its cakes in the morning and ${n.second} of the remaining cakes in the afternoon. ${n.end} cakes were left. How many cakes were there at first?`,
      ({ A, n }) => `${A} read ${n.first} of a book on Monday and ${n.second} of the rest on Tuesday. There are ${n.end} pages left. How many pages are there in the book altogether?`,
      ({ n }) => `${n.first} of the water in a tank was used. Then ${n.second} of the remaining water was used. ${n.end} litres were left. How many litres were there at first?`),
  ],
};

const fractionComparison: Worded = {
  id: 'fraction-comparison', named: /^fraction of another/,
  numbers: (chance) => { const [p, q] = share(chance); const unit = chance.whole(2, 12); return { share: `${p}/${q}`, first: unit * p, second: unit * q, total: unit * (p + q), difference: unit * (q - p) }; },
  wordings: [
    ...asks('first',
      ({ A, B, things, n }) => `${A} has ${n.share} as many ${things} as ${B}. ${B} has ${n.second} ${things}. How many ${things} does ${A} have?`,
      ({ A, B, things, n }) => `${B} has ${n.second} ${things}. ${A} has ${n.share} as many ${things} as ${B}. How many ${things} does ${A} have?`,
      ({ A, B, n }) => `${A} saved ${n.share} as much as ${B}. ${B} saved £${n.second}. How much did ${A} save?`,
      ({ A, B, things, n }) => `${A} has ${n.share} as many ${things} as ${B}. Together they have ${n.total} ${things}. How many ${things} does ${A} have?`),
    ...asks('second',
      ({ A, B, things, n }) => `${A} has ${n.share} as many ${things} as ${B}. ${A} has ${n.first} ${things}. How many ${things} does ${B} have?`,
      ({ A, B, things, n }) => `${A} has ${n.first} ${things}. ${A} has ${n.share} as many ${things} as ${B}. How many ${things} does ${B} have?`,
      ({ A, B, things, n }) => `${A} has ${n.share} as many ${things} as ${B}. They have ${n.total} ${things} altogether. How many ${things} does ${B} have?`),
    ...asks('total',
      ({ A, B, things, n }) => `${A} has ${n.share} as many ${things} as ${B}. ${B} has ${n.second} ${things}. How many ${things} do they have altogether?`,
      ({ A, B, things, n }) => `${A} has ${n.share} as many ${things} as ${B}. ${A} has ${n.first} ${things}. How many ${things} do they have in total?`),
    ...asks('difference',
      ({ A, B, things, n }) => `${A} has ${n.share} as many ${things} as ${B}. ${B} has ${n.second} ${things}. How many more ${things} does ${B} have than ${A}?`),
  ],
};

const ratio: Worded = {
  id: 'ratio', named: /^ratio/,
  numbers: (chance) => { const a = chance.whole(2, 9); const b = chance.pick([1, 2, 3, 4, 5, 6, 7, 8, 9].filter((one) => one !== a)); const unit = chance.whole(2, 12); return { a, b, first: unit * a, second: unit * b, total: unit * (a + b), difference: unit * Math.abs(a - b) }; },
  wordings: [
    ...asks('first',
      ({ A, B, n }) => `${A} and ${B} share £${n.total} in the ratio ${n.a}:${n.b}. How much does ${A} get?`,
      ({ n }) => `The ratio of boys to girls in a club is ${n.a}:${n.b}. There are ${n.second} girls. How many boys are there?`,
      ({ A, B, things, n }) => `${A} and ${B} share ${n.total} ${things} in the ratio ${n.a}:${n.b}. How many ${things} does ${A} get?`,
      ({ n }) => `The ratio of cats to dogs is ${n.a} to ${n.b}. There are ${n.total} cats and dogs altogether. How many cats are there?`),
    ...asks('second',
      ({ A, B, n }) => `£${n.total} is shared between ${A} and ${B} in the ratio ${n.a}:${n.b}. How much does ${B} get?`,
      ({ n }) => `The ratio of apples to pears in a box is ${n.a}:${n.b}. There are ${n.first} apples. How many pears are there?`,
      ({ n }) => `The ratio of red beads to blue beads is ${n.a}:${n.b}. There are ${n.first} red beads. How many blue beads are there?`),
    ...asks('total',
      ({ n }) => `The ratio of boys to girls in a school is ${n.a}:${n.b}. There are ${n.first} boys. How many children are there altogether?`,
      ({ A, B, things, n }) => `${A} and ${B} share some ${things} in the ratio ${n.a}:${n.b}. ${A} gets ${n.first} ${things}. How many ${things} do they have altogether?`),
    ...asks('difference',
      ({ A, B, n }) => `${A} and ${B} share £${n.total} in the ratio ${n.a}:${n.b}. What is the difference between their shares?`),
  ],
};

const ratioOfThree: Worded = {
  id: 'ratio-three', named: /^ratio/,
  numbers: (chance) => { const [a, b, c] = [chance.whole(1, 4), chance.whole(5, 7), chance.whole(8, 10)]; const unit = chance.whole(2, 12); return { a, b, c, first: unit * a, second: unit * b, third: unit * c, total: unit * (a + b + c) }; },
  wordings: [
    ...asks('third',
      ({ A, B, n }) => `${A}, ${B} and Sam share £${n.total} in the ratio ${n.a}:${n.b}:${n.c}. How much does Sam get?`,
      ({ A, B, things, n }) => `${n.total} ${things} are shared among ${A}, ${B} and Sam in the ratio ${n.a}:${n.b}:${n.c}. How many ${things} does Sam get?`,
      ({ A, B, things, n }) => `${A}, ${B} and Sam share ${things} in the ratio ${n.a}:${n.b}:${n.c}. ${A} gets ${n.first} ${things}. How many ${things} does Sam get?`),
    ...asks('first',
      ({ A, B, n }) => `${A}, ${B} and Sam share £${n.total} in the ratio ${n.a}:${n.b}:${n.c}. How much does ${A} get?`,
      ({ A, B, things, n }) => `${A}, ${B} and Sam shared ${n.total} ${things} in the ratio ${n.a}:${n.b}:${n.c}. How many ${things} did ${A} get?`,
      ({ n }) => `The ratio of cats to dogs to rabbits is ${n.a}:${n.b}:${n.c}. There are ${n.total} animals altogether. How many cats are there?`),
    ...asks('second',
      ({ A, B, n }) => `${A}, ${B} and Sam share £${n.total} in the ratio ${n.a}:${n.b}:${n.c}. How much does ${B} get?`,
      ({ n }) => `The ratio of cats to dogs to rabbits is ${n.a}:${n.b}:${n.c}. There are ${n.total} animals in total. How many dogs are there?`),
    ...asks('total',
      ({ n }) => `The ratio of cats to dogs to rabbits is ${n.a}:${n.b}:${n.c}. There are ${n.second} dogs. How many animals are there altogether?`,
      ({ A, B, things, n }) => `${A}, ${B} and Sam share ${things} in the ratio ${n.a}:${n.b}:${n.c}. ${B} gets ${n.second} ${things}. How many ${things} are there altogether?`),
  ],
};

const equalising: Worded = {
  id: 'equalising', named: /^a common unit/,
  numbers: (chance) => { const [p, q] = share(chance); const [r, s] = share(chance.fork('other')); const unit = p * r * chance.whole(1, 4); return { one: `${p}/${q}`, other: `${r}/${s}`, first: unit * q / p, second: unit * s / r, total: unit * q / p + unit * s / r }; },
  wordings: [
    ...asks('first',
      ({ A, B, n }) => `${n.one} of ${A}'s money is equal to ${n.other} of ${B}'s money. They have £${n.total} altogether. How much money does ${A} have?`,
      ({ A, B, things, n }) => `${n.one} of ${A}'s ${things} is as many as ${n.other} of ${B}'s ${things}. Together they have ${n.total} ${things}. How many ${things} does ${A} have?`,
      ({ A, B, n }) => `${n.one} of ${A}'s money is the same as ${n.other} of ${B}'s money. ${B} has £${n.second}. How much money does ${A} have?`),
    ...asks('second',
      ({ A, B, n }) => `${n.one} of ${A}'s money is equal to ${n.other} of ${B}'s money. Altogether they have £${n.total}. How much money does ${B} have?`,
      ({ A, B, n }) => `${n.one} of ${A}'s money equals ${n.other} of ${B}'s money. ${A} has £${n.first}. How much money does ${B} have?`,
      ({ A, B, n }) => `${n.one} of ${A}'s weight is equal to ${n.other} of ${B}'s weight. ${A} weighs ${n.first} kg. How much does ${B} weigh?`,
      ({ A, B, things, n }) => `${n.one} of ${A}'s ${things} is equal to ${n.other} of ${B}'s ${things}. ${A} has ${n.first} ${things}. How many ${things} does ${B} have?`),
    ...asks('total',
      ({ A, B, n }) => `${n.one} of ${A}'s money is equal to ${n.other} of ${B}'s money. ${A} has £${n.first}. How much money do they have altogether?`,
      ({ A, B, n }) => `${n.one} of ${A}'s money is as much as ${n.other} of ${B}'s money. ${A} has £${n.first}. How much money do they have in total?`,
      ({ A, B, things, n }) => `${n.one} of ${A}'s ${things} is as many as ${n.other} of ${B}'s ${things}. ${A} has ${n.first} ${things}. How many ${things} do they have altogether?`),
  ],
};

const rate: Worded = {
  id: 'rate', named: /^(?:rate|equal groups|sharing)/,
  numbers: (chance) => { const [each, a, b] = [chance.whole(2, 9), chance.whole(2, 6), chance.whole(7, 12)]; return { each, a, b, first: each * a, second: each * b }; },
  wordings: [
    ...asks('second',
      ({ n }) => `${n.a} pens cost £${n.first}. How much do ${n.b} pens cost?`,
      ({ n }) => `If ${n.a} tickets cost £${n.first}, how much would ${n.b} tickets cost?`,
      ({ n }) => `A machine makes ${n.first} toys in ${n.a} minutes. How many toys does it make in ${n.b} minutes?`,
      ({ n }) => `A recipe uses ${n.first} eggs for ${n.a} cakes. How many eggs are needed for ${n.b} cakes?`,
      ({ A, n }) => `${A} earns £${n.first} in ${n.a} hours. How much does ${A} earn in ${n.b} hours?`),
    ...asks('first',
      ({ n }) => `${n.b} pens cost £${n.second}. How much do ${n.a} pens cost?`,
      ({ n }) => `It takes ${n.second} minutes to make ${n.b} toys. How many minutes does it take to make ${n.a} toys?`),
    ...asks('b',
      ({ n }) => `${n.a} pens cost £${n.first}. How many pens can be bought for £${n.second}?`,
      ({ n }) => `A machine makes ${n.first} toys in ${n.a} minutes. How many minutes does it take to make ${n.second} toys?`),
    ...asks('each',
      ({ n }) => `${n.a} pens cost £${n.first}. How much does each pen cost?`),
  ],
};

const percentOf: Worded = {
  id: 'percent-of', named: /^percentage of an amount/,
  numbers: (chance) => { const percent = chance.pick([10, 20, 25, 30, 40, 60, 75]); const whole = 20 * chance.whole(2, 20); return { percent, whole, amount: whole * percent / 100, rest: whole - whole * percent / 100 }; },
  wordings: [
    ...asks('amount',
      ({ A, things, n }) => `${A} has ${n.whole} ${things}. ${n.percent}% of the ${things} are red. How many ${things} are red?`,
      ({ n }) => `There are ${n.whole} children in a school. ${n.percent}% of them are girls. How many girls are there?`,
      ({ A, n }) => `${A} spent ${n.percent}% of £${n.whole}. How much did ${A} spend?`,
      ({ A, n }) => `${A} had £${n.whole}. ${A} spent ${n.percent} percent of the money. How much money did ${A} spend?`),
    ...asks('rest',
      ({ A, n }) => `${A} had £${n.whole}. ${A} spent ${n.percent}% of it. How much money does ${A} have left?`,
      ({ n }) => `There are ${n.whole} children in a school. ${n.percent}% of them are boys. How many girls are there?`,
      ({ A, things, n }) => `${A} had ${n.whole} ${things} and gave away ${n.percent}% of them. How many ${things} does ${A} have left?`),
    ...asks('whole',
      ({ A, things, n }) => `${n.percent}% of ${A}'s ${things} are red. ${A} has ${n.amount} red ${things}. How many ${things} does ${A} have altogether?`.replace('has', 'has'),
      ({ A, n }) => `${A} spent ${n.percent}% of the money. ${A} spent £${n.amount}. How much money did ${A} have at first?`,
      ({ A, n }) => `${A} spent ${n.percent}% of the money. There was £${n.rest} left. How much money did ${A} have at first?`),
  ],
};

const percentAs: Worded = {
  id: 'percent-as', named: /^one amount as a percentage/,
  numbers: (chance) => { const percent = chance.pick([10, 20, 25, 30, 40, 60, 75]); const whole = 20 * chance.whole(2, 20); return { percent, whole, amount: whole * percent / 100 }; },
  wordings: asks('percent',
    ({ n }) => `What is ${n.amount} as a percentage of ${n.whole}?`,
    ({ A, n }) => `${A} scored ${n.amount} marks out of ${n.whole}. What percentage is that?`,
    ({ A, things, n }) => `${A} has ${n.whole} ${things}. ${n.amount} of them are red. What percentage of the ${things} are red?`,
    ({ n }) => `There are ${n.whole} children in a school. ${n.amount} of the children are girls. What percentage of the children are girls?`,
    ({ A, n }) => `${A} had £${n.whole} and spent £${n.amount}. What percentage of the money did ${A} spend?`,
    ({ n }) => `${n.amount} out of ${n.whole} seeds grew. What percentage of the seeds grew?`,
    ({ things, n }) => `A box holds ${n.whole} ${things}. ${n.amount} of the ${things} are broken. What percent of the ${things} are broken?`,
    ({ A, n }) => `${A} got ${n.amount} out of ${n.whole} in a test. Write this as a percentage. What percentage did ${A} get?`,
    ({ n }) => `Of ${n.whole} cars, ${n.amount} are white. What percentage of the cars are white?`,
    ({ A, n }) => `${A} read ${n.amount} pages of a book of ${n.whole} pages. What percentage of the pages did ${A} read?`),
};

const changes = (sign: 1 | -1) => (chance: Random) => { const percent = chance.pick([10, 20, 25, 30, 40, 50]); const original = 20 * chance.whole(2, 20); const change = original * percent / 100; return { percent, original, change, new: original + sign * change }; };

const percentIncrease: Worded = {
  id: 'percent-increase', named: /^percentage increase/, numbers: changes(1),
  wordings: [
    ...asks('new',
      ({ n }) => `A ticket cost £${n.original}. The price is increased by ${n.percent}%. What is the new price?`,
      ({ n }) => `The price of a coat was £${n.original}. It went up by ${n.percent}%. How much does the coat cost now?`,
      ({ A, n }) => `${A} earns £${n.original} a week. ${A} gets a pay rise of ${n.percent}%. How much does ${A} earn now?`,
      ({ n }) => `A tree was ${n.original} cm tall. It grew by ${n.percent}%. How tall is the tree now?`,
      ({ n }) => `The population of a village was ${n.original}. It rose by ${n.percent}%. What is the population now?`),
    ...asks('change',
      ({ n }) => `A meal costs £${n.original}. ${n.percent}% is added for the tip. How much is the tip?`,
      ({ n }) => `The price of a phone was £${n.original}. It was raised by ${n.percent}%. By how much did the price increase?`),
    ...asks('original',
      ({ n }) => `After an increase of ${n.percent}% a ticket costs £${n.new}. What was the original price?`,
      ({ n }) => `The price of a coat went up by ${n.percent}%. Now it costs £${n.new}. How much did it cost before?`,
      ({ n }) => `The number of members rose by ${n.percent}%. There are now ${n.new} members. How many members were there before?`),
  ],
};

const percentDecrease: Worded = {
  id: 'percent-decrease', named: /^percentage decrease/, numbers: changes(-1),
  wordings: [
    ...asks('new',
      ({ n }) => `A coat costs £${n.original}. In a sale the price is reduced by ${n.percent}%. What is the sale price?`,
      ({ n }) => `The price of a phone was £${n.original}. It fell by ${n.percent}%. How much does the phone cost now?`,
      ({ n }) => `A shop gives ${n.percent}% off a bike that costs £${n.original}. How much is the bike after the discount?`,
      ({ n }) => `A jacket costs £${n.original}. There is a discount of ${n.percent}%. What is the new price?`,
      ({ n }) => `The number of visitors was ${n.original}. It dropped by ${n.percent}%. How many visitors are there now?`,
      ({ n }) => `A bag of flour weighed ${n.original} g. Its weight decreased by ${n.percent}%. What is the weight now?`),
    ...asks('change',
      ({ n }) => `A coat costs £${n.original}. In a sale it is reduced by ${n.percent}%. How much is the discount?`,
      ({ n }) => `A game costs £${n.original}. It is sold with ${n.percent}% off. How much is saved?`,
      ({ n }) => `The price of a phone was £${n.original}. It was lowered by ${n.percent}%. By how much did the price fall?`,
      ({ A, n }) => `${A} buys a bike with a ${n.percent}% discount. The bike costs £${n.original}. How much does ${A} save?`),
  ],
};

const percentReverse: Worded = {
  id: 'percent-reverse', named: /^reverse percentage/, numbers: changes(-1),
  wordings: asks('original',
    ({ n }) => `In a sale a coat is reduced by ${n.percent}%. It now costs £${n.new}. What was the original price?`,
    ({ n }) => `After a discount of ${n.percent}% a bike costs £${n.new}. What was the original price?`,
    ({ n }) => `The price of a phone fell by ${n.percent}%. The phone costs £${n.new} now. How much did it cost before?`,
    ({ n }) => `A jacket is sold with ${n.percent}% off. The sale price is £${n.new}. What was the normal price?`,
    ({ A, n }) => `${A} paid £${n.new} for a game after a ${n.percent}% discount. What was the original price of the game?`,
    ({ n }) => `The number of visitors dropped by ${n.percent}%. There are now ${n.new} visitors. How many visitors were there before?`,
    ({ n }) => `A shop reduced the price of a lamp by ${n.percent}%. The reduced price is £${n.new}. What was the price before the sale?`,
    ({ n }) => `A bag lost ${n.percent}% of its weight. Now it weighs ${n.new} g. What was its original weight?`,
    ({ n }) => `In a sale everything is ${n.percent}% off. A hat costs £${n.new} in the sale. What was the full price of the hat?`,
    ({ n }) => `The price of a car decreased by ${n.percent}%. It is now £${n.new}. What was the price originally?`),
};

const oneUnchanged: Worded = {
  id: 'one-unchanged', named: /^before and after, one stays/,
  numbers: (chance) => { const [before, more] = [chance.whole(1, 3), chance.whole(1, 3)]; const same = chance.pick([5, 7]); const unit = chance.whole(2, 9); return { same, before, after: before + more, gain: unit * more, stays: unit * same, end: unit * (before + more), total: unit * (same + before) }; },
  wordings: [
    ...asks('stays',
      ({ A, B, things, n }) => `The ratio of ${A}'s ${things} to ${B}'s ${things} is ${n.same}:${n.before}. ${B} buys ${n.gain} more ${things}. Now the ratio is ${n.same}:${n.after}. How many ${things} does ${A} have?`,
      ({ n }) => `The ratio of boys to girls in a club is ${n.same}:${n.before}. Then ${n.gain} girls join. Now the ratio is ${n.same}:${n.after}. How many boys are there?`,
      ({ A, B, things, n }) => `The ratio of ${A}'s ${things} to ${B}'s is ${n.same}:${n.before}. ${B} finds ${n.gain} more ${things}. The ratio is then ${n.same}:${n.after}. How many ${things} does ${A} have?`,
      ({ A, B, n }) => `The ratio of ${A}'s money to ${B}'s money is ${n.same}:${n.before}. ${B} earns £${n.gain} more. Now the ratio is ${n.same}:${n.after}. How much money does ${A} have?`,
      ({ A, B, things, n }) => `${A} and ${B} have ${things} in the ratio ${n.same}:${n.before}. ${B} gets ${n.gain} more ${things}. The ratio is now ${n.same}:${n.after}. How many ${things} does ${A} have?`),
    ...asks('end',
      ({ A, B, things, n }) => `The ratio of ${A}'s ${things} to ${B}'s ${things} is ${n.same}:${n.before}. ${B} buys ${n.gain} more ${things}. Now the ratio is ${n.same}:${n.after}. How many ${things} does ${B} have now?`,
      ({ n }) => `The ratio of boys to girls in a club is ${n.same}:${n.before}. Then ${n.gain} girls join. Now the ratio is ${n.same}:${n.after}. How many girls are there now?`,
      ({ A, B, n }) => `The ratio of ${A}'s money to ${B}'s money is ${n.same}:${n.before}. ${B} earns £${n.gain} more. Now the ratio is ${n.same}:${n.after}. How much money does ${B} have in the end?`,
      ({ A, B, things, n }) => `The ratio of ${A}'s ${things} to ${B}'s is ${n.same}:${n.before}. ${B} finds ${n.gain} more ${things}. The ratio is then ${n.same}:${n.after}. How many ${things} does ${B} have now?`,
      ({ A, B, things, n }) => `${A} and ${B} have ${things} in the ratio ${n.same}:${n.before}. ${B} gets ${n.gain} more ${things}. The ratio is now ${n.same}:${n.after}. How many ${things} does ${B} have now?`),
  ],
};

const totalUnchanged: Worded = {
  id: 'total-unchanged', named: /^before and after, the total/,
  numbers: (chance) => { const second = chance.whole(1, 4); const gift = chance.whole(1, 3); const first = second + 2 * gift; const unit = chance.whole(2, 9); return { first, second, gift: unit * gift, total: unit * (first + second), start: unit * first, end: unit * (second + gift) }; },
  wordings: [
    ...asks('total',
      ({ A, B, things, n }) => `The ratio of ${A}'s ${things} to ${B}'s ${things} is ${n.first}:${n.second}. ${A} gives ${n.gift} ${things} to ${B}. Now they have the same number of ${things}. How many ${things} do they have altogether?`,
      ({ A, B, things, n }) => `${A} and ${B} have ${things} in the ratio ${n.first}:${n.second}. ${A} gives ${B} ${n.gift} ${things}. Then they have the same number. How many ${things} do they have in total?`,
      ({ A, B, n }) => `The ratio of ${A}'s money to ${B}'s money is ${n.first}:${n.second}. ${A} gives £${n.gift} to ${B}. Now they have the same amount. How much money do they have altogether?`,
      ({ A, B, things, n }) => `The ratio of ${A}'s ${things} to ${B}'s ${things} is ${n.first}:${n.second}. ${A} gives ${n.gift} ${things} to ${B}. Now the ratio is 1:1. How many ${things} do they have altogether?`),
    ...asks('start',
      ({ A, B, things, n }) => `The ratio of ${A}'s ${things} to ${B}'s ${things} is ${n.first}:${n.second}. ${A} gives ${n.gift} ${things} to ${B}. Now they have the same number of ${things}. How many ${things} did ${A} have at first?`,
      ({ A, B, things, n }) => `${A} and ${B} have ${things} in the ratio ${n.first}:${n.second}. ${A} gives ${B} ${n.gift} ${things}. Then they have the same number. How many ${things} did ${A} have at first?`,
      ({ A, B, n }) => `The ratio of ${A}'s money to ${B}'s money is ${n.first}:${n.second}. ${A} gives £${n.gift} to ${B}. Now they have equal amounts. How much money did ${A} have at first?`),
    ...asks('end',
      ({ A, B, things, n }) => `The ratio of ${A}'s ${things} to ${B}'s ${things} is ${n.first}:${n.second}. ${A} gives ${n.gift} ${things} to ${B}. Now they have the same number of ${things}. How many ${things} does ${B} have now?`,
      ({ A, B, things, n }) => `${A} and ${B} have ${things} in the ratio ${n.first}:${n.second}. ${A} gives ${B} ${n.gift} ${things}. Then they have the same number. How many ${things} does ${B} have in the end?`,
      ({ A, B, n }) => `The ratio of ${A}'s money to ${B}'s money is ${n.first}:${n.second}. ${A} gives £${n.gift} to ${B}. Now they have the same amount. How much money does ${B} have now?`),
  ],
};

const ages: Worded = {
  id: 'difference-unchanged', named: /^before and after, the difference/,
  numbers: (chance) => { const [k, younger, change] = [chance.whole(2, 4), chance.whole(3, 9), chance.whole(2, 9)]; return { times: k, younger, older: k * (younger + change) - change, change }; },
  wordings: asks('change',
    ({ A, B, n }) => `${A} is ${n.younger} years old and ${B} is ${n.older} years old. In how many years will ${B} be ${n.times} times as old as ${A}?`,
    ({ A, B, n }) => `${A} is ${n.younger} and ${B} is ${n.older}. In how many years will ${B} be ${n.times} times as old as ${A}?`,
    ({ A, B, n }) => `${B} is ${n.older} years old. ${A} is ${n.younger} years old. In how many years will ${B} be ${n.times} times as old as ${A}?`,
    ({ A, B, n }) => `${A} is ${n.younger} years old. ${B} is ${n.older} years old. How many years will it be until ${B} is ${n.times} times as old as ${A}?`,
    ({ A, n }) => `${A} is ${n.younger} years old. ${A}'s mother is ${n.older} years old. In how many years will the mother be ${n.times} times as old as ${A}?`,
    ({ A, n }) => `${A}'s father is ${n.older} years old. ${A} is ${n.younger} years old. In how many years will the father be ${n.times} times as old as ${A}?`,
    ({ A, B, n }) => `Today ${A} is ${n.younger} years old and ${B} is ${n.older} years old. After how many years will ${B} be ${n.times} times as old as ${A}? In how many years?`.replace(' In how many years?', ''),
    ({ A, B, things, n }) => `${A} has ${n.younger} ${things} and ${B} has ${n.older} ${things}. Both get the same number of ${things}. Then ${B} has ${n.times} times as many ${things} as ${A}. How many ${things} does each get?`,
    ({ A, B, things, n }) => `${A} has ${n.younger} ${things}. ${B} has ${n.older} ${things}. Each of them buys the same number of ${things}. Now ${B} has ${n.times} times as many as ${A}. How many ${things} did each buy?`,
    ({ A, B, n }) => `${A} has £${n.younger} and ${B} has £${n.older}. They each earn the same amount. Then ${B} has ${n.times} times as much as ${A}. How much does each earn?`),
};

const equation: Worded = {
  id: 'equation', named: /^equation/,
  numbers: (chance) => { const [many, x, constant] = [chance.whole(3, 9), chance.whole(3, 12), chance.whole(2, 20)]; const less = Math.min(constant, x - 1); return { many, x, constant, total: many * x + constant, less, minus: many * x - less, double: 2 * x + constant }; },
  wordings: asks('x',
    ({ n }) => `I think of a number. I multiply it by ${n.many} and add ${n.constant}. The answer is ${n.total}. What is my number?`,
    ({ A, n }) => `${A} thinks of a number. ${A} multiplies it by ${n.many} and then adds ${n.constant}. The result is ${n.total}. What is the number?`,
    ({ n }) => `I think of a number, double it and add ${n.constant}. I get ${n.double}. What number did I think of?`,
    ({ n }) => `I think of a number. I multiply it by ${n.many} and subtract ${n.less}. The answer is ${n.minus}. What is my number?`,
    ({ n }) => `A number is multiplied by ${n.many}. Then ${n.constant} is added. The result is ${n.total}. What is the number?`,
    ({ n }) => `When a number is doubled and ${n.constant} is added, the answer is ${n.double}. What is the number?`,
    ({ n }) => `${n.many}x + ${n.constant} = ${n.total}`,
    ({ n }) => `Solve ${n.many}x + ${n.constant} = ${n.total}`,
    ({ n }) => `${n.many}x − ${n.less} = ${n.minus}`,
    ({ n }) => `What number gives ${n.total} when it is multiplied by ${n.many} and ${n.constant} is added? The answer is ${n.total}.`.replace(/\? The.*/, '?').replace(/^What number gives (\d+) when it is multiplied by (\d+) and (\d+) is added\?/, 'A mystery number is multiplied by $2, then $3 is added. The answer is $1. What is the mystery number?')),
};

const equationBoth: Worded = {
  id: 'equation-both', named: /^equation/,
  numbers: (chance) => { const [x, b] = [chance.whole(6, 12), chance.whole(1, 5)]; return { x, a: x + b - b - b + b, plus: x - b, minus: b, three: 2 * x - b }; },
  wordings: asks('x',
    ({ n }) => `x + ${n.plus} = 2x − ${n.minus}`,
    ({ n }) => `Solve x + ${n.plus} = 2x − ${n.minus}`,
    ({ n }) => `2x − ${n.minus} = x + ${n.plus}`,
    ({ n }) => `x + ${n.three} = 3x − ${n.minus}`,
    ({ n }) => `3x − ${n.minus} = x + ${n.three}`,
    ({ n }) => `When I add ${n.plus} to my number I get the same as when I double it and subtract ${n.minus}. What is my number?`,
    ({ A, n }) => `${A} thinks of a number. Adding ${n.plus} to it gives the same as doubling it and subtracting ${n.minus}. What is the number?`,
    ({ n }) => `I think of a number. If I add ${n.plus}, I get the same answer as when I double it and take away ${n.minus}. What is the number?`,
    ({ n }) => `When I add ${n.three} to a number the answer is the same as when I multiply it by 3 and subtract ${n.minus}. What is the number?`,
    ({ n }) => `Doubling my number and subtracting ${n.minus} gives the same as adding ${n.plus} to it. What is my number?`),
};

/** Every structure of the bar model, in words. */
export const worded: readonly Worded[] = [
  partWhole, threeParts, equalGroups, remainder, fraction, fractionOfRest, comparison, comparisonTotal, times, timesTotal, fractionComparison, ratio, ratioOfThree, equalising,
  rate, percentOf, percentAs, percentIncrease, percentDecrease, percentReverse, oneUnchanged, totalUnchanged, ages, equation, equationBoth,
];
