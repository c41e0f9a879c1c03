import { Fraction, toExact, toFraction } from '../../maths/exact.ts';
import type { Expression } from '../../maths/expression.ts';
import { readExact } from '../../maths/read.ts';
import { isRefusal } from '../../maths/refusal.ts';
import { amount } from '../../manipulatives/portion.ts';
import type { Family } from '../family.ts';
import { number, said } from '../written.ts';
import { written } from '../written-fraction.ts';
import { type Conversion, type Converted, type Form, moves, NAMES, valued } from './fractions-decimals-percentages-moves.ts';

const MOST = 4;
const MOST_BOTTOM = 200;
/** Neither number of a fraction that is typed is larger. */
const MOST_TYPED = 9999n;

const valueOf = ({ top, bottom }: Conversion): Fraction => new Fraction(top, bottom);
const shown = (item: Conversion): Expression => (item.given === 'fraction' ? written(item) : amount(valueOf(item), item.given));
const formIn = (text: string): Form | undefined => (/^\s*f/i.test(text) ? 'fraction' : /^\s*d/i.test(text) ? 'decimal' : /^\s*(p|%)/i.test(text) ? 'percent' : undefined);

/** The digits after the point, found by sharing what is left over into ten each time. */
function byDivision({ top, bottom }: Conversion): Fraction {
  const digits: number[] = [];
  let left = top % bottom;
  for (let place = 0; place < 6; place++) {
    digits.push(Math.floor((left * 10) / bottom));
    left = (left * 10) % bottom;
  }
  return new Fraction(`${Math.floor(top / bottom)}.${digits.join('')}`);
}

/** The digits of a number as they are written, its point and the noughts before them left out; undefined where it has more than three places. */
function digitsOf(value: Fraction): bigint | undefined {
  return value.mul(1000).d === 1n ? BigInt(value.toString().replace('.', '')) : undefined;
}

const perCent = (digits: bigint | undefined): Fraction | undefined => (digits === undefined ? undefined : new Fraction(digits, 100n));
const afterPoint = (digits: bigint | undefined): Fraction | undefined => (digits === undefined ? undefined : new Fraction(`0.${digits}`));

/** What a wrong way comes to, in the form that is asked for; undefined where it does not arise. */
function wrong(item: Conversion, given: Form, make: (item: Conversion) => Fraction | undefined): Converted | undefined {
  const value = item.given === given ? make(item) : undefined;
  return value && { value, as: item.asked };
}

/** Fractions, decimals and percentages: one number in three forms. */
const family: Family<Conversion, Converted> = {
  id: 'fractions-decimals-percentages', version: 1, title: 'Fractions, decimals, percentages', phases: ['KS2', 'KS3'], codes: ['5F-3', '6F-1', 'KS3:1.3', 'GCSE:R9'],
  learn: 'A fraction, a decimal and a percentage can be three names of one number.',
  dimensions: {
    value: {
      label: 'how large the number is', kind: 'critical', of: (item) => toExact(valueOf(item)),
      typed: (item, text) => {
        const read = readExact(text);
        const value = isRefusal(read) ? new Fraction(0) : toFraction(read.exact);
        return value.compare(0) <= 0 || value.n > MOST_TYPED || value.d > MOST_TYPED ? undefined : valued(item, value);
      },
    },
    parts: { label: 'the number of parts of the fraction that is given', kind: 'critical', of: (item) => (item.given === 'fraction' ? String(item.bottom) : 'no parts are seen') },
    given: {
      label: 'the form that is given', kind: 'critical', of: ({ given }) => NAMES[given],
      typed: (item, text) => {
        const given = formIn(text);
        return given && { ...valued(item, valueOf(item)), given };
      },
    },
    asked: {
      label: 'the form that is asked for', kind: 'critical', of: ({ asked }) => NAMES[asked],
      typed: (item, text) => {
        const asked = formIn(text);
        return asked && { ...item, asked };
      },
    },
  },
  start: (chance) => {
    const bottom = chance.pick([4, 5, 10, 20, 25]);
    const tops = Array.from({ length: bottom - 1 }, (_, at) => at + 1).filter((top) => top > 1 && new Fraction(top, bottom).d === BigInt(bottom));
    const asked = chance.pick(['decimal', 'percent'] as const);
    return { top: chance.pick(tops), bottom, given: 'fraction', asked };
  },
  faults: (item) => [
    ...(item.given === item.asked ? ['It is asked for in another form than it is given in.'] : []),
    ...(item.top < 1 || valueOf(item).compare(MOST) > 0 ? ['The number is more than nothing, and at most four.'] : []),
    ...(valueOf(item).mul(1000).d !== 1n ? ['As a decimal it has three places at most.'] : []),
    ...(item.given === 'fraction' && item.bottom > MOST_BOTTOM ? ['The denominator is at most two hundred.'] : []),
    ...(valueOf(item).d === 1n && (item.asked === 'fraction' || item.given !== 'fraction') ? ['A whole number is no fraction to be found.'] : []),
  ],
  answer: (item) => ({ value: valueOf(item), as: item.asked }),
  again: (item) => ({ value: byDivision(item), as: item.asked }),
  write: ({ value, as }) => amount(value, as),
  ask: (item) => said('Write ', shown(item), ` as a ${NAMES[item.asked]}.`),
  stem: (item) => said('Where a whole is cut into ', number(100), ' equal parts, ', shown(item), ' is ', amount(valueOf(item).mul(100), 'decimal'), ' of them.'),
  features: (item) => [
    ...(item.given === 'fraction' && 100 % item.bottom !== 0 ? ['parts that do not make a hundred'] : []),
    ...(valueOf(item).compare(1) > 0 ? ['more than a whole'] : []), ...(valueOf(item).compare(new Fraction(1, 10)) < 0 ? ['less than a tenth'] : []),
    ...(valueOf(item).mul(100).d === 1n ? [] : ['thousandths']),
  ],
  picture: (item) => {
    if (valueOf(item).compare(1) <= 0) return { type: 'hundred-grid', shows: shown(item) };
    // A line of percentages past a hundred has no room for tenths of one.
    return item.given === 'percent' && valueOf(item).mul(100).d !== 1n ? undefined : { type: 'number-line', shows: shown(item) };
  },
  moves,
  misconceptions: [
    { id: 'digits-beside', name: 'writes numerator and denominator with a point between', why: 'The line of a fraction says how many parts make a whole: it is no point.', apply: (item) => (item.asked === 'decimal' ? wrong(item, 'fraction', ({ top, bottom }) => new Fraction(`${top}.${bottom}`)) : undefined) },
    { id: 'numerator-per-cent', name: 'takes the numerator for so many per cent', why: 'Per cent is of a hundred parts: how many parts does this fraction have?', apply: (item) => (item.asked === 'percent' ? wrong(item, 'fraction', ({ top }) => new Fraction(top, 100)) : undefined) },
    { id: 'denominator-per-cent', name: 'takes the denominator for so many per cent, or tenths', why: 'The more parts a whole has, the smaller is each of them.', apply: (item) => wrong(item, 'fraction', ({ bottom }) => new Fraction(bottom, item.asked === 'percent' ? 100 : 10 ** String(bottom).length)) },
    {
      id: 'digits-per-cent', name: 'reads the digits after the point as so many per cent', why: 'Per cent is hundredths: how many hundredths is each digit worth?',
      apply: (item) => (item.asked === 'percent' ? wrong(item, 'decimal', (one) => perCent(digitsOf(valueOf(one)))) : undefined),
    },
    {
      id: 'one-over', name: 'writes one over the digits of the number', why: 'Say the number in tenths or hundredths: how many of them are there?',
      apply: (item) => {
        const digits = item.asked === 'fraction' ? digitsOf(valueOf(item)) : undefined;
        return digits === undefined ? undefined : { value: new Fraction(1n, digits), as: 'fraction' };
      },
    },
    { id: 'point-before', name: 'writes a point before the percentage', why: 'Per cent is hundredths, so the ones of a percentage stand two places after the point.', apply: (item) => (item.asked === 'decimal' ? wrong(item, 'percent', (one) => afterPoint(digitsOf(valueOf(one).mul(100)))) : undefined) },
  ],
  scripts: [
    {
      id: 'three-names', title: 'Three names of one number', archetype: 'chain', notice: 'When is it another number, and when only another name?',
      steps: [{ moves: ['one-part-more'] }, { moves: ['renamed'] }, { moves: ['fraction-as-decimal'] }, { moves: ['tenth-of-it'] }, { moves: ['asked-as-fraction'] }, { moves: ['decimal-as-percentage'] }], discuss: [2, 4],
      start: (chance) => {
        const [top, bottom] = chance.pick([[1, 5], [2, 5], [3, 5], [2, 10], [6, 10], [8, 10]] as const);
        return { top, bottom, given: 'fraction', asked: 'percent' };
      },
    },
    {
      id: 'past-a-hundred', title: 'Past a hundred per cent', archetype: 'boundary', notice: 'What happens to the percentage when the number becomes a whole, and more than one?',
      steps: [{ moves: ['one-part-more'] }, { moves: ['one-part-more'] }, { moves: ['fraction-as-decimal'] }, { moves: ['whole-more'] }, { moves: ['asked-as-fraction'] }], discuss: [2, 3],
      start: (chance) => {
        const bottom = chance.pick([4, 5, 10, 20, 25, 50]);
        return { top: bottom - 1, bottom, given: 'fraction', asked: 'percent' };
      },
    },
    {
      id: 'digits-that-move', title: 'One digit, other places', archetype: 'pattern', notice: 'What does each nought before the digit do to the number, in every form of it?',
      steps: [{ moves: ['tenth-of-it'] }, { moves: ['tenth-of-it'] }, { moves: ['asked-as-fraction'] }, { moves: ['ten-times'] }, { moves: ['decimal-as-percentage'] }, { moves: ['asked-as-decimal'] }], discuss: [1, 5],
      start: (chance) => ({ ...valued({ top: 1, bottom: 1, given: 'decimal', asked: 'percent' }, new Fraction(chance.pick([1, 3, 7, 9, 2, 6, 8]), 10)) }),
    },
  ],
};
export default family;
