import { Fraction, toExact, toFraction } from '../../maths/exact.ts';
import type { Expression } from '../../maths/expression.ts';
import { lineOf } from '../../manipulatives/number-line/number-line.ts';
import type { Random } from '../../maths/random.ts';
import type { Family } from '../family.ts';
import { said } from '../written.ts';
import { type Accuracy, firstPlace, lastPlace, moves, placesOf, type Rounded, type Rounding, tens, toNearest } from './rounding-moves.ts';

const MOST_PLACES = 5;
const MOST = 100_000;
const PLACES: Readonly<Record<number, string>> = {
  '-3': 'the nearest thousand', '-2': 'the nearest hundred', '-1': 'the nearest ten', 0: 'the nearest whole number', 1: 'one decimal place', 2: 'two decimal places', 3: 'three decimal places',
};
const FIGURES: Readonly<Record<number, string>> = { 1: 'one significant figure', 2: 'two significant figures', 3: 'three significant figures' };

const nameOf = ({ in: kind, many }: Accuracy): string | undefined => (kind === 'places' ? PLACES : FIGURES)[many];
const decimal = (value: Fraction, places: number): Expression => ({ exact: toExact(value), as: 'decimal', ...(places > 0 && { places }) });
const amountOf = ({ amount }: Rounding): Fraction => toFraction(amount);
const rounded = (item: Rounding, value: Fraction): Rounded => ({ value, places: placesOf(value, item.to) });

/** What a teacher types for the accuracy: 2 dp, 3 sf, 10, 100, 1. */
function accuracyIn(text: string): Accuracy | undefined {
  const [, many, kind = ''] = /^\s*(\d{1,4})\s*(dp|sf|)\s*$/i.exec(text) ?? [];
  if (many === undefined) return undefined;
  if (kind !== '') return { in: kind.toLowerCase() === 'sf' ? 'figures' : 'places', many: Number(many) };
  return /^10*$/.test(many) ? { in: 'places', many: 1 - many.length } : undefined;
}

/** Digit by digit, as it is done with a pencil: cut off after the place, and one more where the next digit is at least five. */
function byDigits({ amount, places, to }: Rounding): Rounded {
  // Noughts before it, so that no place is missing.
  const digits = toFraction(amount).mul(10 ** places).toString().padStart(places + 5, '0');
  const point = digits.length - places;
  const cut = to.in === 'places' ? point + to.many : digits.search(/[1-9]/) + to.many;
  const kept = digits.slice(0, Math.max(0, cut)) || '0';
  const made = String(BigInt(kept) + (Number(digits[cut] ?? '0') >= 5 ? 1n : 0n));
  // A figure more came of it where nines went up to a power of ten: one of the noughts is left out then.
  const after = cut - point - (to.in === 'figures' && made.length > String(BigInt(kept)).length ? 1 : 0);
  return { value: new Fraction(BigInt(made) * 10n ** BigInt(Math.max(0, point - cut)), 10n ** BigInt(Math.max(0, cut - point))), places: Math.max(0, after) };
}

/** From the last digit to the place, each one rounded in its turn. */
function oneAfterAnother(item: Rounding): Fraction {
  const last = lastPlace(item);
  return Array.from({ length: Math.max(0, last + item.places) }, (_, at) => at + 1 - item.places).reduce((value, exponent) => toNearest(value, exponent), amountOf(item));
}

/** A number of digits by chance, whose last is this. */
function ending(chance: Random, middle: readonly number[], last: number): number {
  return 100 * chance.whole(1, 8) + 10 * chance.pick(middle) + last;
}

/** Rounding: to which of its neighbours is a number nearer? */
const family: Family<Rounding, Rounded> = {
  id: 'rounding', version: 1, title: 'Rounding', phases: ['KS2', 'KS3', 'KS4'], codes: ['4NPV-3', '5NPV-3', '6NPV-3', 'KS3:1.1', 'GCSE:N15'],
  learn: 'Rounding asks which of two neighbours a number is nearer to: the digit after the place decides, and half way goes up.',
  dimensions: {
    amount: {
      label: 'the number that is rounded', kind: 'critical', of: (item) => `${item.amount} with ${item.places} places`,
      typed: (item, text) => {
        const [, whole, after = ''] = /^\s*(\d{1,6})(?:\.(\d{1,5}))?\s*$/.exec(text) ?? [];
        return whole === undefined ? undefined : { ...item, amount: toExact(new Fraction(`${whole}.${after || '0'}`)), places: after.length };
      },
    },
    to: {
      label: 'what it is rounded to', kind: 'critical', of: (item) => nameOf(item.to) ?? `${item.to.many} ${item.to.in}`,
      typed: (item, text) => {
        const to = accuracyIn(text);
        return to && { ...item, to };
      },
    },
  },
  start: (chance) => {
    const many = chance.pick([-1, 0, 1, 2]);
    return { amount: toExact(new Fraction(ending(chance, [1, 2, 3, 4, 5, 6, 7, 8], chance.whole(1, 9))).mul(tens(-many - 1))), places: many + 1, to: { in: 'places', many } };
  },
  faults: (item) => {
    const amount = amountOf(item);
    if (amount.compare(0) <= 0 || amount.compare(MOST) > 0 || item.places < 0 || item.places > MOST_PLACES || amount.mul(tens(item.places)).d !== 1n) return ['Numbers are greater than zero, at most a hundred thousand, and have at most five decimal places.'];
    if (nameOf(item.to) === undefined) return ['It is rounded to a thousand at most, to three decimal places, or to at most three significant figures.'];
    return [
      ...(item.places > -lastPlace(item) ? [] : ['There is a digit to decide: the number has more places than it is rounded to.']),
      ...(amount.compare(tens(lastPlace(item))) < 0 ? ['The number is not less than what it is rounded to.'] : []),
    ];
  },
  answer: (item) => rounded(item, toNearest(amountOf(item), lastPlace(item))),
  again: byDigits,
  write: ({ value, places }) => decimal(value, places),
  ask: (item) => said('Round ', decimal(amountOf(item), item.places), ` to ${nameOf(item.to) ?? ''}.`),
  stem: (item) => {
    const [low, last] = [amountOf(item).div(tens(lastPlace(item))).floor().mul(tens(lastPlace(item))), lastPlace(item)];
    return said('The number ', decimal(amountOf(item), item.places), ' lies between ', decimal(low, -last), ' and ', decimal(low.add(tens(last)), -last), ', and half way is ', decimal(low.add(tens(last).div(2)), 1 - last), '.');
  },
  features: (item) => {
    const [amount, last] = [amountOf(item), lastPlace(item)];
    const rest = amount.div(tens(last)).mod(1);
    return [
      ...(rest.compare(new Fraction(1, 2)) >= 0 ? ['up'] : []), ...(rest.equals(new Fraction(1, 2)) ? ['exactly half way'] : []),
      ...(amount.div(tens(last)).floor().mod(10).equals(9) && rest.compare(new Fraction(1, 2)) >= 0 ? ['a nine goes up'] : []),
      ...(item.to.in === 'figures' ? ['significant figures'] : []), ...(firstPlace(amount) < -1 ? ['noughts at the front'] : []),
      ...(oneAfterAnother(item).equals(toNearest(amount, last)) ? [] : ['rounding twice goes wrong']),
    ];
  },
  picture: (item) => {
    const unit = tens(lastPlace(item));
    const low = amountOf(item).div(unit).floor().mul(unit);
    return { type: 'number-line', props: lineOf(toExact(low), toExact(low.add(unit)), toExact(unit.div(10)), { labels: 5, as: 'decimal', points: [{ id: 'p1', at: item.amount }], next: 2 }) };
  },
  moves,
  misconceptions: [
    { id: 'cuts-off', name: 'cuts off what comes after the place', why: 'Which of its two neighbours is it nearer to?', apply: (item) => rounded(item, amountOf(item).div(tens(lastPlace(item))).floor().mul(tens(lastPlace(item)))) },
    { id: 'always-up', name: 'always rounds up', why: 'Which of its two neighbours is it nearer to?', apply: (item) => rounded(item, amountOf(item).div(tens(lastPlace(item))).ceil().mul(tens(lastPlace(item)))) },
    { id: 'one-after-another', name: 'rounds one digit after another, from the last', why: 'Cover all digits but the one after the place: this one decides.', apply: (item) => rounded(item, oneAfterAnother(item)) },
    { id: 'half-down', name: 'rounds down half way', why: 'Half way between two numbers goes up, by agreement.', apply: (item) => rounded(item, amountOf(item).div(tens(lastPlace(item))).sub(new Fraction(1, 2)).ceil().mul(tens(lastPlace(item)))) },
    { id: 'noughts-left-out', name: 'leaves out the noughts that keep the place', why: 'Is the rounded number about as large as the number?', apply: (item) => (lastPlace(item) <= 0 ? undefined : { value: toNearest(amountOf(item), lastPlace(item)).div(tens(lastPlace(item))), places: 0 }) },
    { id: 'figures-as-places', name: 'counts significant figures from the point', why: 'The first significant figure is the first digit that is not nought.', apply: (item) => (item.to.in === 'figures' ? { value: toNearest(amountOf(item), -item.to.many), places: item.to.many } : undefined) },
  ],
  scripts: [
    {
      id: 'past-half-way', title: 'Half way, and not quite', archetype: 'boundary', notice: 'When does the rounded number change, and when does it stay though the number grows?',
      steps: [{ moves: ['one-more'] }, { moves: ['one-more'] }, { moves: ['nine-added'], from: 1 }, { moves: ['a-step-more'] }, { moves: ['coarser'] }], discuss: [2, 3],
      start: (chance) => {
        const many = chance.pick([-1, 0, 1]);
        return { amount: toExact(new Fraction(ending(chance, [1, 2, 3, 5, 6, 7], 3)).mul(tens(-many - 1))), places: many + 1, to: { in: 'places', many } };
      },
    },
    {
      id: 'nines-at-the-end', title: 'Nines at the end', archetype: 'pattern', notice: 'Which digit decides, and what do the digits behind it do?',
      steps: [{ moves: ['nine-added'] }, { moves: ['nine-added'] }, { moves: ['one-more'] }, { moves: ['a-step-more'] }, { moves: ['one-less'] }, { moves: ['coarser'], from: 4 }], discuss: [2, 6],
      start: (chance) => {
        const many = chance.pick([-1, 0, 1]);
        return { amount: toExact(new Fraction(ending(chance, [3], 4)).mul(tens(-many - 1))), places: many + 1, to: { in: 'places', many } };
      },
    },
    {
      id: 'figures-and-places', title: 'Figures and places', archetype: 'chain', notice: 'Where does counting significant figures begin, and where does counting decimal places begin?',
      steps: [{ moves: ['a-tenth'] }, { moves: ['a-tenth'] }, { moves: ['a-tenth'] }, { moves: ['in-places'] }, { moves: ['coarser'] }, { moves: ['in-figures'] }], discuss: [3, 4],
      start: (chance) => ({ amount: toExact(new Fraction(ending(chance, [1, 2, 3, 6, 7, 8], chance.whole(1, 9)), 10)), places: 1, to: { in: 'figures', many: 2 } }),
    },
  ],
};
export default family;
