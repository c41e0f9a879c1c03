import { Fraction } from '../../maths/exact.ts';
import type { Expression } from '../../maths/expression.ts';
import type { Random } from '../../maths/random.ts';
import type { Dimension, Family } from '../family.ts';
import { typedWhole } from '../typed.ts';
import { equals, made, number, said, UNKNOWN } from '../written.ts';
import { commonFactor } from '../terms.ts';
import { ACROSS, type Equivalence, found, moves, type Place, PLACES, unknownOf, WITHIN } from './equivalent-fractions-moves.ts';

const MOST = 72;
/** A fraction wall is cut into no more parts. */
const MOST_CUT = 24;
/** No fraction is larger. */
const MOST_WHOLES = 2;

const LABELS: Readonly<Record<Place, string>> = {
  'first-top': 'the numerator of the first fraction', 'first-bottom': 'the denominator of the first fraction',
  'second-top': 'the numerator of the second fraction', 'second-bottom': 'the denominator of the second fraction',
};

function dimension(place: Place): Dimension<Equivalence> {
  return {
    label: LABELS[place], kind: 'critical', of: (item) => String(item[place] ?? '?'),
    typed: (item, text) => {
      const count = typedWhole(text, MOST);
      return count === undefined || count === 0 || item[place] === null ? undefined : { ...item, [place]: count };
    },
  };
}

/** The equation with the number to be found as this is written. */
function shown(item: Equivalence, hidden: Expression): Expression {
  const [one = hidden, two = hidden, three = hidden, four = hidden] = PLACES.map((place) => (item[place] === null ? hidden : number(item[place])));
  return equals(made('over', one, two), made('over', three, four));
}

/** What the number in this place is: given or to be found. */
const valueAt = (item: Equivalence, place: Place): number => item[place] ?? Number(found(item));

/** The number beside the one to be found and its fellow, and the fellow of what is to be found: 2 / 3 = ? / 12 gives 12, 3 and 2. */
function known(item: Equivalence): { readonly beside: Fraction; readonly fellow: Fraction; readonly other: Fraction } {
  const place = unknownOf(item);
  return { beside: new Fraction(item[WITHIN[place]] ?? 1), fellow: new Fraction(item[WITHIN[ACROSS[place]]] ?? 1), other: new Fraction(item[ACROSS[place]] ?? 1) };
}

/** One fraction and parts of half the size. */
function begin(top: number, bottom: number, times: number): Equivalence {
  return { 'first-top': top, 'first-bottom': bottom, 'second-top': null, 'second-bottom': bottom * times };
}

/** A fraction in its lowest terms, and with one part more still. */
function growing(chance: Random): readonly [number, number] {
  const bottom = chance.pick([3, 5, 7]);
  return [chance.whole(1, bottom - 2), bottom];
}

/** Equivalent fractions: one amount has many names. */
const family: Family<Equivalence, Fraction> = {
  id: 'equivalent-fractions', version: 1, title: 'Equivalent fractions', phases: ['KS2', 'KS3'], codes: ['5F-2', '6F-1', '6F-2', 'KS3:1.3'],
  learn: 'Equivalent fractions are one amount in parts of different sizes: numerator and denominator are multiplied by the same number.',
  dimensions: { 'first-top': dimension('first-top'), 'first-bottom': dimension('first-bottom'), 'second-top': dimension('second-top'), 'second-bottom': dimension('second-bottom') },
  start: (chance) => {
    const [top, bottom] = growing(chance);
    return begin(top, bottom, chance.whole(2, 5));
  },
  faults: (item) => [
    ...(PLACES.some((place) => valueAt(item, place) < 1 || valueAt(item, place) > MOST) ? ['All numbers are from one to seventy-two.'] : []),
    ...(found(item).d === 1n ? [] : ['The number that is to be found is whole.']),
    ...(valueAt(item, 'first-bottom') === valueAt(item, 'second-bottom') ? ['The fractions have different denominators.'] : []),
    ...(valueAt(item, 'first-top') > MOST_WHOLES * valueAt(item, 'first-bottom') ? ['The fractions are at most two.'] : []),
  ],
  answer: found,
  again: (item) => {
    // The products across are equal: the number is tried from one on.
    const [hidden, given] = [unknownOf(item), (place: Place, tried: number): number => item[place] ?? tried];
    const fits = (tried: number): boolean => given('first-top', tried) * given('second-bottom', tried) === given('second-top', tried) * given('first-bottom', tried);
    const all = Array.from({ length: MOST }, (_, at) => at + 1);
    return new Fraction(all.find((tried) => item[hidden] === null && fits(tried)) ?? 0);
  },
  write: (answer) => number(answer),
  ask: (item) => said(shown(item, UNKNOWN)),
  stem: (item) => {
    const [one, other] = [valueAt(item, 'first-bottom'), valueAt(item, 'second-bottom')];
    const [few, many] = one < other ? [one, other] : [other, one];
    if (many % few === 0) return said('Where ', number(few), ' parts make a whole, each of them is cut into ', number(many / few), ': then ', number(many), ' make a whole, and the amount is the same.');
    return said('Cut a whole into ', number(commonFactor(one, other)), ' equal parts: each of these can be cut again, so that there are ', number(one), ' in all, or ', number(other), '.');
  },
  features: (item) => {
    const [one, other] = [valueAt(item, 'first-bottom'), valueAt(item, 'second-bottom')];
    return [
      ...(Math.max(one, other) % Math.min(one, other) === 0 ? [] : ['neither denominator is a multiple of the other']),
      ...(one > other ? ['to larger parts'] : []), ...(unknownOf(item).endsWith('bottom') ? ['a denominator is to be found'] : []),
      ...(valueAt(item, 'first-top') > one ? ['more than a whole'] : []),
    ];
  },
  picture: (item) => {
    const [one, other] = [valueAt(item, 'first-bottom'), valueAt(item, 'second-bottom')];
    if (Math.max(one, other) <= MOST_CUT) return { type: 'fraction-wall', shows: shown(item, number(found(item))) };
    const finer = one > other ? 'first' : 'second';
    return { type: 'number-line', shows: made('over', number(valueAt(item, `${finer}-top`)), number(valueAt(item, `${finer}-bottom`))) };
  },
  moves,
  misconceptions: [
    {
      id: 'adds-the-same', name: 'adds the same to numerator and denominator', why: 'Draw both: parts that are cut smaller are multiplied, not added to.',
      apply: (item) => {
        const { beside, fellow, other } = known(item);
        const sum = other.add(beside).sub(fellow);
        return sum.compare(0) > 0 ? sum : undefined;
      },
    },
    { id: 'left-as-it-is', name: 'changes one number and leaves the other', why: 'When the parts are smaller, it takes more of them for the same amount.', apply: (item) => known(item).other },
    { id: 'factor-itself', name: 'writes the number that was multiplied by', why: 'That is how many parts each part becomes: how many are there of them?', apply: (item) => known(item).beside.div(known(item).fellow) },
    { id: 'wrong-way', name: 'divides where it is to be multiplied', why: 'Are the parts of the other fraction smaller or larger? Then are there more of them, or fewer?', apply: (item) => known(item).other.mul(known(item).fellow).div(known(item).beside) },
  ],
  scripts: [
    {
      id: 'same-amount', title: 'The same amount in smaller parts', archetype: 'chain', notice: 'What changes the number of parts that is to be found, and what leaves it as it was?',
      steps: [{ moves: ['one-more-part'] }, { moves: ['parts-halved'] }, { moves: ['first-renamed'] }, { moves: ['next-multiple'] }, { moves: ['find-second-bottom'] }, { moves: ['sides-swapped'] }], discuss: [3, 4],
      start: (chance) => begin(...growing(chance), 2),
    },
    {
      id: 'in-steps', title: 'Steps below and steps above', archetype: 'pattern', notice: 'By how much does the numerator grow when the denominator grows, and is that the same?',
      steps: [{ moves: ['next-multiple'] }, { moves: ['next-multiple'] }, { moves: ['one-more-part'] }, { moves: ['next-multiple'] }, { moves: ['first-renamed'] }, { moves: ['next-multiple'] }], discuss: [1, 5],
      start: (chance) => {
        const [top, bottom] = chance.pick([[1, 3], [1, 5], [2, 5], [3, 5], [2, 7], [3, 7], [4, 7], [5, 7]] as const);
        return begin(top, bottom, 2);
      },
    },
    {
      id: 'the-unknown-moves', title: 'The unknown moves', archetype: 'reverse', notice: 'Which number is to be found, and from which of the others is it found?',
      steps: [{ moves: ['find-second-bottom'] }, { moves: ['find-first-top'] }, { moves: ['find-first-bottom'] }, { moves: ['sides-swapped'] }], discuss: [2, 4],
    },
  ],
};
export default family;
