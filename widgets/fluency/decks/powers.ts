import { Fraction } from '../../maths/exact.ts';
import type { Deck, Family } from '../fact.ts';
import { group, named, numberCard, range, route, shown, taughtIn, text, told } from './making.ts';
import { cube, square } from './squares.ts';

/** 2² and 2³ are the memories that squares and cubes are. */
const powerId = (base: number, exponent: number): string => (exponent === 2 ? `square-${base}` : exponent === 3 ? `cube-${base}` : `power-${base}-${exponent}`);

function power(base: number, exponent: number): Family {
  if (exponent === 2 || exponent === 3) return taughtIn(`powers-of-${base}`, exponent === 2 ? square(base) : cube(base));
  const id = powerId(base, exponent);
  const [before, value] = [base ** (exponent - 1), base ** exponent];
  const lead = `powers-of-${base}`;
  return {
    id, lead, groups: [lead], year: 7, codes: ['KS3:1.1', 'GCSE:N6'],
    cards: [
      numberCard({ id, family: id, answer: value, operands: [base, exponent], asked: [['plain', `${base}^${exponent} = ?`]] }),
      numberCard({ id: `exponent-${base}-${value}`, family: id, answer: exponent, operands: [base, value], asked: [['plain', `${base}^? = ${value}`]] }),
    ],
    picture: exponent === 0 ? shown('array', '1 × 1') : shown('area-model', `${base} × ${before}`),
    routes: [exponent === 0
      ? route('back from 1', `One index less means dividing by ${base}. ${base} to the power 1 is ${base}, and ${base} divided by ${base} is 1, so ${base} to the power 0 is 1.`, { steps: [`${base}^1 = ${base}`, `${base} ÷ ${base} = 1`, `${base}^0 = 1`] })
      : route('one more factor', exponent === 1 ? `${base} to the power 1 is one ${base}.` : `${base} to the power ${exponent} has one more factor ${base} than ${base} to the power ${exponent - 1}: ${base} times ${before} is ${value}.`, {
        steps: exponent === 1 ? [`${base}^1 = ${base}`] : [`${base}^${exponent - 1} = ${before}`, `${base} × ${before} = ${value}`, `${base}^${exponent} = ${value}`], needs: exponent === 1 ? [] : [powerId(base, exponent - 1)],
      })],
  };
}

/** Powers of 2 and of 3, and their indices. */
export const powers: Deck = {
  id: 'powers', title: 'Powers of 2 and 3', year: 7,
  groups: [2, 3].map((base) => group(`powers-of-${base}`, `Powers of ${base}`, { stem: `One index more is one more factor ${base}.`, before: base === 3 ? ['powers-of-2'] : [] })),
  families: [...range(0, 10).map((exponent) => power(2, exponent)), ...range(0, 5).map((exponent) => power(3, exponent))],
};

const TENS = [
  { by: 10, name: 'ten', year: 5, moves: 'one place', part: 'a tenth' }, { by: 100, name: 'a hundred', year: 5, moves: 'two places', part: 'a hundredth' }, { by: 1000, name: 'a thousand', year: 6, moves: 'three places', part: 'a thousandth' },
] as const;
/** Numbers with one or two digits that are not 0, so that each digit can be followed. */
const NUMBERS = ['13', '45', '0.6', '3.4', '0.08', '5.09'] as const;

/** The digits that are not 0, each in its place: 3.4 is 3 and 0.4. */
function placesOf(number: string): readonly Fraction[] {
  const [before = '', after = ''] = number.split('.');
  return [...before, ...after].map((digit, at) => new Fraction(Number(digit)).mul(new Fraction(10).pow(before.length - 1 - at) ?? 0)).filter((each) => each.n > 0n);
}

function byTens(number: string, { by, name, year, moves, part }: (typeof TENS)[number]): Family {
  const id = `times-${by}-${named(number)}`;
  const value = new Fraction(number).mul(by);
  const places = placesOf(number);
  const each = places.map((place) => `${text(place)} × ${by} = ${text(place.mul(by))}`);
  const back = places.map((place) => `${text(place.mul(by))} ÷ ${by} = ${text(place)}`);
  const quotient = `divide-${named(value)}-${by}`;
  const lead = `times-${by}`;
  return {
    id, lead, groups: [lead], year, codes: ['5MD-1', '6NPV-1'],
    cards: [
      numberCard({ id: `multiply-${named(number)}-${by}`, family: id, answer: value, operands: [number, by], asked: [['plain', `${number} × ${by} = ?`], ['turned', `${by} × ${number} = ?`]] }),
      numberCard({ id: quotient, family: id, answer: number, operands: [value, by], asked: [['plain', `${text(value)} ÷ ${by} = ?`], ['first', `? × ${by} = ${text(value)}`]] }),
    ],
    picture: shown('gattegno-chart', `${number} × ${by} = ${text(value)}`),
    routes: [route('places', `Times ${name}, each digit is worth ${by} times as much, ${moves} to the left: ${number} becomes ${told(value)}.`, {
      steps: places.length < 2 ? each : [...each, `${places.map((place) => text(place.mul(by))).join(' + ')} = ${text(value)}`],
    }), route('places', `Divided by ${name}, each digit is worth ${part} as much, ${moves} to the right: ${told(value)} becomes ${number}.`, {
      steps: places.length < 2 ? back : [...back, `${places.map(text).join(' + ')} = ${number}`], cards: [quotient],
    })],
  };
}

/** Multiplying and dividing by 10, 100 and 1,000. */
export const powersOfTen: Deck = {
  id: 'powers-of-ten', title: 'Times and divided by 10, 100, 1,000', year: 5,
  groups: TENS.map(({ by, name, moves }, at) => group(`times-${by}`, `Times and divided by ${by === 1000 ? '1,000' : by}`, { stem: `Times ${name}, each digit moves ${moves} to the left: ___ becomes ___.`, before: at === 0 ? [] : [`times-${TENS[at - 1]?.by ?? 10}`] })),
  families: TENS.flatMap((each) => NUMBERS.map((number) => byTens(number, each))),
};
