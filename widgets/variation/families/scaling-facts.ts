import type { Picture } from '../../board/pictured.ts';
import { Fraction } from '../../maths/exact.ts';
import type { Expression } from '../../maths/expression.ts';
import type { Family } from '../family.ts';
import { inUnits, powerNamed, tenTo, unitName } from '../powers-of-ten.ts';
import { typedWhole } from '../typed.ts';
import { equals, made, number, said, UNKNOWN } from '../written.ts';
import { scalingMoves, valueOf, type Scaled } from './scaling-facts-moves.ts';

const SIZES = { least: -2, most: 3 } as const;
const MOST = 100_000;
const MOST_DIGITS = 99;
const MOST_FACTOR = 12;
/** The second number counts jumps or parts that are still seen at a glance. */
const MOST_PARTS = 9;

const SIGNS: ReadonlyMap<string, Scaled['does']> = new Map([['+', 'plus'], ['×', 'times'], ['*', 'times'], ['÷', 'divided by'], ['/', 'divided by']]);

const decimal = (amount: Fraction): Expression => number(amount, 'decimal');
const [first, second] = [(item: Scaled): Fraction => inUnits(item.one, item.oneIn), (item: Scaled): Fraction => inUnits(item.two, item.twoIn)];
const written = (item: Scaled): Expression => made(item.does, decimal(first(item)), decimal(second(item)));

function picture(item: Scaled): Picture {
  const [left, right, comes] = [decimal(first(item)), decimal(second(item)), decimal(valueOf(item))];
  if (item.does === 'plus') return { type: 'place-value-counters', shows: equals(written(item), comes) };
  if (item.does === 'divided by') return { type: item.twoIn === 0 ? 'bar-model' : 'ratio-table', shows: equals(written(item), comes) };
  // So many equal jumps: the number that counts them stands first.
  if (item.twoIn === 0) return { type: 'number-line', shows: equals(made('times', right, left), comes) };
  if (item.oneIn === 0) return { type: 'number-line', shows: equals(made('times', left, right), comes) };
  return { type: 'area-model', shows: equals(written(item), comes) };
}

/** Facts that are known, in tens, hundreds or tenths. */
const scalingFacts: Family<Scaled, Fraction> = {
  id: 'scaling-facts', version: 1, title: 'Facts scaled by powers of ten', phases: ['KS2', 'KS3'], codes: ['3NF-3', '4NF-3', '5NF-2', 'KS3:1.1'],
  learn: 'The unit scales the fact: what is done to the numbers is done to the answer, once for each of them.',
  dimensions: {
    one: { label: 'the digits of the first number', kind: 'critical', of: ({ one }) => String(one), typed: (item, text) => { const one = typedWhole(text, MOST_DIGITS); return one === undefined ? undefined : { ...item, one }; } },
    oneIn: { label: 'the unit of the first number', kind: 'critical', of: ({ oneIn }) => unitName(oneIn), typed: (item, text) => { const oneIn = powerNamed(text); return oneIn === undefined ? undefined : { ...item, oneIn }; } },
    does: { label: 'what is done', kind: 'critical', of: ({ does }) => does, typed: (item, text) => { const does = SIGNS.get(text.trim()); return does && { ...item, does }; } },
    two: { label: 'the digits of the second number', kind: 'critical', of: ({ two }) => String(two), typed: (item, text) => { const two = typedWhole(text, MOST_PARTS); return two === undefined || two === 0 ? undefined : { ...item, two }; } },
    twoIn: { label: 'the unit of the second number', kind: 'critical', of: ({ twoIn }) => unitName(twoIn), typed: (item, text) => { const twoIn = powerNamed(text); return twoIn === undefined ? undefined : { ...item, twoIn }; } },
  },
  start: (chance) => {
    const one = chance.whole(2, 8);
    return { one, oneIn: 1, does: 'times', two: one + 1 > 5 ? chance.whole(2, 5) : chance.whole(one + 1, 8), twoIn: 0 };
  },
  faults: (item) => {
    const { one, oneIn, does, two, twoIn } = item;
    if (one < 2 || one > (does === 'divided by' ? MOST_DIGITS : MOST_FACTOR) || two < 2 || two > MOST_PARTS) return ['The fact is one from the tables.'];
    if ([oneIn, twoIn].some((size) => size < SIZES.least || size > SIZES.most)) return ['The units are from hundredths to thousands.'];
    const value = valueOf(item);
    return [
      ...(does === 'divided by' && one % two > 0 ? ['The division of the digits has no remainder.'] : []),
      ...(does === 'divided by' && twoIn > 0 && value.compare(1) < 0 ? ['What is shared out makes one group at least.'] : []),
      ...(value.compare(MOST) > 0 ? ['The answer is a hundred thousand at most.'] : []),
      ...(value.mul(1000).d !== 1n ? ['The answer has three decimal places at most.'] : []),
    ];
  },
  answer: valueOf,
  again: (item) => {
    // The fact in ones by counting groups; then as many noughts, or places after the point, as the units have together.
    const { one, two, oneIn, twoIn, does } = item;
    const [least, groups] = [Math.min(oneIn, twoIn), Array.from({ length: MOST_DIGITS + 1 }, (_, at) => at)];
    if (does === 'plus') return new Fraction(`${one}${'0'.repeat(oneIn - least)}`).add(`${two}${'0'.repeat(twoIn - least)}`).mul(new Fraction(10).pow(least) ?? 0);
    const fact = does === 'times' ? groups.slice(0, two).reduce((sum) => sum + one, 0) : groups.findIndex((many) => many * two >= one);
    return new Fraction(fact).mul(new Fraction(10).pow(does === 'times' ? oneIn + twoIn : oneIn - twoIn) ?? 0);
  },
  write: decimal,
  ask: (item) => said(equals(written(item), UNKNOWN)),
  stem: ({ one, oneIn, does, two, twoIn }) => {
    const [a, b] = [[number(one), ` ${unitName(oneIn)}`], [number(two), ` ${unitName(twoIn)}`]] as const;
    if (does === 'plus' && oneIn !== twoIn) return said('The units are not the same: ', ...a, ' and ', ...b, ' stay apart.');
    if (does === 'plus') return said('The unit is the same: ', ...a, ' and ', ...b, ' are ', number(one + two), ` ${unitName(oneIn)}.`);
    const [fact, unit] = does === 'times' ? [one * two, unitName(oneIn + twoIn)] : [one / two, unitName(oneIn - twoIn)];
    return said('The fact is ', equals(made(does, number(one), number(two)), number(fact)), `, and ${unitName(oneIn)} ${does} ${unitName(twoIn)} are ${unit}: it is `, number(fact), ' of those.');
  },
  features: (item) => [
    ...(item.oneIn !== 0 && item.twoIn !== 0 ? ['both numbers are scaled'] : []), ...(item.oneIn < 0 || item.twoIn < 0 ? ['a decimal'] : []),
    ...(item.does === 'times' && (item.one * item.two) % 10 === 0 ? ['a nought in the fact'] : []), ...(item.does === 'divided by' ? ['a division'] : []),
    ...(item.does === 'plus' && item.oneIn !== item.twoIn ? ['two units'] : []),
  ],
  picture,
  moves: scalingMoves,
  misconceptions: [
    {
      id: 'scales-once', name: 'scales by only one of the two units', why: 'Both numbers are scaled: scale the fact once for each.',
      apply: (item) => (item.does === 'times' && item.oneIn > 0 && item.twoIn > 0 ? valueOf(item).div(tenTo(item.twoIn)) : undefined),
    },
    {
      id: 'tenths-stay-tenths', name: 'gives tenths of tenths as tenths', why: 'A tenth of a tenth is a hundredth: how many of those are there?',
      apply: (item) => (item.does === 'times' && item.oneIn < 0 && item.twoIn < 0 ? valueOf(item).div(tenTo(item.twoIn)) : undefined),
    },
    {
      id: 'nought-is-there-already', name: 'counts the nought of the fact as one of the unit’s', why: 'Say the fact first, with its own nought, and then its unit.',
      apply: (item) => (item.does === 'times' && (item.one * item.two) % 10 === 0 && item.oneIn + item.twoIn > 0 ? valueOf(item).div(10) : undefined),
    },
    {
      id: 'adds-the-digits', name: 'adds digits that stand for other units', why: 'Say each number with its unit: are they the same?',
      apply: (item) => (item.does === 'plus' && item.oneIn !== item.twoIn ? inUnits(item.one + item.two, Math.max(item.oneIn, item.twoIn)) : undefined),
    },
    {
      id: 'divisor-scales-up', name: 'makes the answer larger where the divisor is', why: 'With larger groups, are there more of them or fewer?',
      apply: (item) => (item.does === 'divided by' && item.twoIn !== 0 ? valueOf(item).mul(tenTo(2 * item.twoIn)) : undefined),
    },
  ],
  scripts: [
    {
      id: 'from-one-fact', title: 'All from one fact', archetype: 'chain', notice: 'What does the unit of each number do to the answer?',
      steps: [{ moves: ['first-ten-times'] }, { moves: ['pass-ten-on'] }, { moves: ['first-ten-times'] }, { moves: ['pass-ten-back'] }, { moves: ['divide-instead'] }, { moves: ['divisor-ten-times'] }], discuss: [3, 6],
      start: (chance) => { const two = chance.whole(2, 6); return { one: two + chance.whole(1, 3), oneIn: 0, does: 'times', two, twoIn: 0 }; },
    },
    {
      id: 'below-one', title: 'Down to tenths and hundredths', archetype: 'boundary', notice: 'What happens to the answer when a number goes below one?',
      steps: [{ moves: ['first-a-tenth'] }, { moves: ['first-a-tenth'] }, { moves: ['second-a-tenth'] }, { moves: ['one-more'] }, { moves: ['both-ten-times'] }], discuss: [3, 5],
      start: (chance) => { const two = chance.whole(2, 6); return { one: two + chance.whole(1, 3), oneIn: 1, does: 'times', two, twoIn: 0 }; },
    },
    {
      id: 'the-unit-is-what-counts', title: 'The unit is what counts', archetype: 'pattern', notice: 'When can the digits be added, and when not?',
      steps: [{ moves: ['terms-ten-times'] }, { moves: ['terms-ten-times'] }, { moves: ['other-unit'] }, { moves: ['terms-a-tenth'] }, { moves: ['multiply-instead'] }], discuss: [3, 5],
      start: (chance) => { const one = chance.whole(3, 6); return { one, oneIn: 0, does: 'plus', two: one === 6 ? chance.whole(2, 3) : 9 - one, twoIn: 0 }; },
    },
  ],
};
export default scalingFacts;
