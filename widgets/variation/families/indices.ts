import { Fraction } from '../../maths/exact.ts';
import type { Expression } from '../../maths/expression.ts';
import type { Random } from '../../maths/random.ts';
import { readExact } from '../../maths/read.ts';
import { isRefusal } from '../../maths/refusal.ts';
import type { Family } from '../family.ts';
import { commonFactor } from '../terms.ts';
import { equals, made, number, said, UNKNOWN } from '../written.ts';
import { isLetter, moves, raised, rootFound, type Answer, type Power } from './indices-moves.ts';

const MOST = { base: 1024, index: 6, second: 9, root: 5, value: 10_000n } as const;
/** Bases, and the root that comes out whole. Not two and four: their powers are too often what a wrong way gives. */
const ROOTED = [['8', 3], ['9', 2], ['16', 4], ['25', 2], ['27', 3], ['36', 2], ['49', 2], ['64', 3], ['100', 2]] as const;
const ROOT_NAMES = ['square', 'cube', 'fourth', 'fifth'] as const;

const baseOf = (base: string): Expression => (isLetter(base) ? { letter: base } : number(base));
const to = (base: string, index: Fraction | number): Expression => made('power', baseOf(base), number(index));

/** What is asked about, as it is written. */
function expression({ base, power, root, operation, second }: Power): Expression {
  const first = to(base, new Fraction(power, root));
  if (operation === 'none') return first;
  return operation === 'raised' ? made('power', made('brackets', first), number(second)) : made(operation, first, to(base, second));
}

/** The primes of a whole number, each with how often it is there. */
function primesOf(amount: bigint): readonly (readonly [prime: bigint, times: number])[] {
  const found = new Map<bigint, number>();
  let rest = amount;
  for (let factor = 2n; rest > 1n; factor += 1n) {
    for (; rest % factor === 0n; rest /= factor) found.set(factor, (found.get(factor) ?? 0) + 1);
  }
  return [...found];
}

/** The value by the primes of the base: each is there as often as in the base, times the index. */
function byPrimes({ base, power, root }: Power): Fraction {
  const { n, d } = new Fraction(base);
  const raisedBy = (prime: bigint, index: number): Fraction => (index < 0 ? new Fraction(1n, prime ** BigInt(-index)) : new Fraction(prime ** BigInt(index)));
  const all = [...primesOf(n), ...primesOf(d).map(([prime, times]) => [prime, -times] as const)];
  return all.reduce((value, [prime, times]) => value.mul(raisedBy(prime, Math.trunc(times * power / root))), new Fraction(1));
}

function answer(item: Power): Answer {
  const { base, power, operation, second } = item;
  if (operation === 'none') return { value: byPrimes(item) };
  return { base, index: new Fraction({ 'times': power + second, 'divided by': power - second, 'raised': power * second }[operation]) };
}

/** The factors counted one by one: above the bar each counts one more, below it one less. */
function counted({ base, power, operation, second }: Power): Answer {
  const row = (index: number): readonly number[] => Array.from({ length: Math.abs(index) }, () => Math.sign(index));
  const all = operation === 'raised' ? row(second).flatMap((sign) => row(power * sign)) : [...row(power), ...row(operation === 'times' ? second : -second)];
  return { base, index: new Fraction(all.reduce((sum, one) => sum + one, 0)) };
}

/** A power with a fraction as index, whose base is not too large either once the power is worked out. */
function fractional(chance: Random): Power {
  const [base, power, root] = chance.pick([['8', 2, 3], ['27', 2, 3], ['9', 3, 2], ['4', 3, 2], ['4', 5, 2]] as const);
  return { base, power, root, operation: 'none', second: 0 };
}

/** Powers: whole, nought, negative and fractional indices, and the laws of indices. */
const indices: Family<Power, Answer> = {
  id: 'indices', version: 1, title: 'Indices', phases: ['KS3', 'KS4', 'KS5'], codes: ['KS3:1.1', 'GCSE:N6', 'GCSE:N7', 'GCSE:A4'],
  learn: 'The laws of indices go on through nought, below it, and in between: each index has the meaning that keeps them true.',
  dimensions: {
    base: {
      label: 'the base', kind: 'critical', of: ({ base }) => base,
      typed: (item, text) => {
        if (isLetter(text)) return item.operation === 'none' ? undefined : { ...item, base: text };
        const read = readExact(text);
        if (isRefusal(read)) return undefined;
        const { s, n, d } = new Fraction(read.exact);
        return s > 0n && n > 0n && n <= BigInt(MOST.base) && d <= BigInt(MOST.base) ? { ...item, base: read.exact } : undefined;
      },
    },
    power: { label: 'the index', kind: 'critical', of: ({ power }) => String(power), typed: (item, text) => (/^[-−]?\d$/.test(text) ? { ...item, power: Number(text.replace('−', '-')) } : undefined) },
    root: { label: 'the bottom of the index', kind: 'critical', of: ({ root }) => (root === 1 ? '' : String(root)), typed: (item, text) => (/^[1-5]$/.test(text) ? { ...item, root: Number(text) } : undefined) },
    operation: { label: 'what is done with the second power', kind: 'critical', of: ({ operation }) => (operation === 'none' ? '' : operation) },
    second: {
      label: 'the second index', kind: 'critical', of: ({ operation, second }) => (operation === 'none' ? '' : String(second)),
      typed: (item, text) => (/^[-−]?\d$/.test(text) && item.operation !== 'none' ? { ...item, second: Number(text.replace('−', '-')) } : undefined),
    },
  },
  start: (chance) => ({ base: chance.pick(ROOTED)[0], power: 2, root: 1, operation: 'none', second: 0 }),
  faults: (item) => {
    const { base, power, root, operation, second } = item;
    if (Math.abs(power) > (operation === 'none' ? MOST.index : MOST.second) || root < 1 || root > MOST.root || commonFactor(power, root) > 1) return ['The index is small and in its lowest terms.'];
    if (operation !== 'none') return root > 1 || power === 0 || second === 0 || power === 1 || second === 1 || Math.abs(second) > MOST.second || operation === 'raised' && second < 0 || base.includes('/') || base.startsWith('-') || base === '0' || base === '1' ? ['Two powers of one letter or whole number have small whole indices other than nought and one.'] : [];
    if (isLetter(base)) return ['The value of a letter is not known: a number is the base.'];
    const amount = new Fraction(base);
    const least = amount.n === 1n ? amount.d : amount.n;
    if (amount.s <= 0n || amount.n !== 1n && amount.d !== 1n || least < 2n || least > BigInt(MOST.base)) return ['The base is a whole number from two on, or one over one.'];
    const one = rootFound(amount, root);
    const value = root === 1 ? raised(amount, power) : one && raised(one, power);
    return !value ? ['The root of the base does not come out.'] : value.n > MOST.value || value.d > MOST.value ? ['The answer is too large.'] : [];
  },
  answer,
  again: (item) => (item.operation === 'none' ? { value: raised(item.root === 1 ? new Fraction(item.base) : rootFound(new Fraction(item.base), item.root) ?? new Fraction(0), item.power) } : counted(item)),
  write: (one) => ('value' in one ? number(one.value) : one.index.equals(0) ? number(1) : one.index.equals(1) ? baseOf(one.base) : to(one.base, one.index)),
  ask: (item) => (item.operation === 'none' ? said(equals(expression(item), UNKNOWN)) : said('Write as one power: ', expression(item))),
  stem: (item) => {
    const { base, power, root, operation } = item;
    if (operation === 'raised') return said('To raise a power of ', baseOf(base), ' to a power, the indices are multiplied.');
    if (operation !== 'none') return said('To ', operation === 'times' ? 'multiply' : 'divide', ' powers of ', baseOf(base), ', the indices are ', operation === 'times' ? 'added.' : 'subtracted.');
    if (root > 1) return said(`The bottom of the index says that the ${ROOT_NAMES[root - 2] ?? 'fifth'} root of `, baseOf(base), ' is taken.');
    if (power < 0) return said('The negative index says: one over ', power === -1 ? baseOf(base) : to(base, -power), '.');
    if (power === 0) return said('Dividing ', baseOf(base), ' by itself leaves ', number(1), '.');
    return power === 1 ? said('There is one factor only: ', baseOf(base), '.') : said('The index says that ', baseOf(base), ' is a factor ', number(power), ' times.');
  },
  features: ({ base, power, root, operation }) => [
    ...(power < 0 ? ['a negative index'] : []), ...(power === 0 ? ['nought as index'] : []), ...(root > 1 ? ['a fraction as index'] : []), ...(base.includes('/') ? ['a fraction as base'] : []),
    ...(operation === 'none' ? [] : ['two indices']),
  ],
  picture: ({ base, power, root, operation }) => {
    if (operation !== 'none' || root !== 1 || power !== 2 || !/^\d+$/.test(base) || Number(base) > 12) return undefined;
    return { type: 'array', shows: equals(made('times', number(base), number(base)), number(Number(base) ** 2)) };
  },
  moves,
  misconceptions: [
    {
      id: 'power-is-product', name: 'multiplies the base by the index', why: 'Write out the factors: how often is the base there?',
      apply: ({ base, power, root, operation }) => (operation === 'none' ? { value: new Fraction(base).mul(power).div(root) } : undefined),
    },
    {
      id: 'negative-index', name: 'takes a negative index for a negative number', why: 'Go down in steps of one index: each time it is divided by the base. Where does it become negative?',
      apply: (item) => (item.operation === 'none' && item.power < 0 && !isLetter(item.base) ? { value: byPrimes({ ...item, power: -item.power }).neg() } : undefined),
    },
    { id: 'nought-index', name: 'says that an index of nought gives nought', why: 'Divide by the base once more: what do you get from the base itself?', apply: ({ power, operation }) => (power === 0 && operation === 'none' ? { value: new Fraction(0) } : undefined) },
    {
      id: 'multiplies-indices', name: 'multiplies the indices when powers are multiplied', why: 'Write both powers out as factors in one row and count them.',
      apply: ({ base, power, operation, second }) => (operation === 'times' ? { base, index: new Fraction(power * second) } : undefined),
    },
    {
      id: 'adds-indices', name: 'adds the indices of a power of a power', why: 'Write the power in the brackets as often as the index outside says.',
      apply: ({ base, power, operation, second }) => (operation === 'raised' ? { base, index: new Fraction(power + second) } : undefined),
    },
    {
      id: 'multiplies-bases', name: 'multiplies the bases too', why: 'Which number is the factor, each time? The base does not change.',
      apply: ({ base, power, operation, second }) => (operation === 'times' && !isLetter(base) ? { base: String(Number(base) ** 2), index: new Fraction(power + second) } : undefined),
    },
  ],
  scripts: [
    {
      id: 'down-through-nought', title: 'Down through nought', archetype: 'boundary', notice: 'What must an index of nought, a negative one and a fraction mean, so that the pattern goes on?',
      steps: [{ moves: ['index-down'] }, { moves: ['index-down'] }, { moves: ['index-down'] }, { moves: ['index-to-root'], from: 1 }, { moves: ['next-numerator'] }, { moves: ['index-sign'] }, { moves: ['base-turned'] }], discuss: [2, 4, 7],
    },
    {
      id: 'laws-of-indices', title: 'What happens to the indices?', archetype: 'many changes', notice: 'When are the indices added, subtracted or multiplied, and what does the base do?',
      steps: [{ moves: ['second-up'] }, { moves: ['to-divide'] }, { moves: ['times-negative'] }, { moves: ['divided-swap'], from: 2 }, { moves: ['to-raised'] }, { moves: ['indices-swap'] }, { moves: ['number-for-letter'] }, { moves: ['to-times'] }], discuss: [2, 5, 8],
      start: (chance) => {
        const power = chance.whole(2, 4);
        return { base: chance.pick(['x', 'a', 'p', 'y', 'n']), power, root: 1, operation: 'times', second: power + chance.whole(1, 3) };
      },
    },
    {
      id: 'one-value', title: 'One value, many powers', archetype: 'same answer', notice: 'How can base and index both change so that the value stays?',
      steps: [{ moves: ['base-to-root'] }, { moves: ['base-and-sign'] }, { moves: ['base-raised'] }, { moves: ['power-into-base'], from: 0 }, { moves: ['base-and-sign'] }], discuss: [2, 3],
      start: fractional,
    },
    {
      id: 'legs-of-a-power', title: 'One power, one change', archetype: 'spider', notice: 'Which changes of base and index turn the value over, and which leave it?',
      steps: [{ moves: ['index-sign'], from: 0 }, { moves: ['base-and-sign'], from: 0 }, { moves: ['base-turned'], from: 0 }, { moves: ['base-to-root'], from: 0 }, { moves: ['power-into-base'], from: 0 }], discuss: [2, 3],
      start: fractional,
    },
  ],
};
export default indices;
