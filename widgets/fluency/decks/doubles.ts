import type { Deck, Family, Route } from '../fact.ts';
import { group, numberCard, range, route, shown } from './making.ts';

const GROUPS = [
  { group: group('doubles-of-1-to-10', 'Doubles of 1 to 10, and halves', { stem: 'Double ___ is ___, so half of ___ is ___.' }), of: range(1, 10), year: 1 },
  { group: group('doubles-of-11-to-20', 'Doubles of 11 to 20, and halves', { stem: 'Double 10 is 20, and double ___ is ___.', before: ['doubles-of-1-to-10'] }), of: range(11, 20), year: 2 },
  { group: group('doubles-of-tens', 'Doubles of tens, and halves', { stem: 'Double ___ tens is ___ tens.', before: ['doubles-of-1-to-10'] }), of: [30, 40, 50, 60, 70, 80, 90, 100], year: 3 },
  { group: group('doubles-of-fives', 'Doubles of numbers with 5 ones, and halves', { stem: 'Double ___ tens, and 10 more.', before: ['doubles-of-tens'] }), of: [25, 35, 45, 55, 65, 75, 85, 95], year: 3 },
] as const;

const doubleId = (number: number): string => `double-${number}`;

function routeTo(number: number): Route {
  const step = (of: number): string => `${of} + ${of} = ${2 * of}`;
  if (number <= 5 || number === 10) return route('two of them', `Double ${number} is ${number} and ${number}: ${2 * number}.`, { steps: [step(number)] });
  if (number % 10 === 0) return route('scaling', `Double ${number / 10} is ${number / 5}, so double ${number / 10} tens is ${number / 5} tens: ${2 * number}.`, { steps: [step(number / 10), step(number)], needs: [doubleId(number / 10)] });
  const first = number < 10 ? 5 : number - (number % 10);
  const rest = number - first;
  return route('parting', `${number} is ${first} and ${rest}: double ${first} is ${2 * first}, double ${rest} is ${2 * rest}, together ${2 * number}.`, {
    steps: [step(first), step(rest), `${2 * first} + ${2 * rest} = ${2 * number}`], needs: [doubleId(first), doubleId(rest)],
  });
}

/** From the double to the half. */
function halving(number: number): Route {
  const double = 2 * number;
  return route('the inverse', `Double ${number} is ${double}, so half of ${double} is ${number}.`, { steps: [`${number} + ${number} = ${double}`, `${double} ÷ 2 = ${number}`], cards: [`half-${double}`] });
}

function family(number: number, lead: string, year: 1 | 2 | 3): Family {
  const id = doubleId(number);
  return {
    id, lead, groups: [lead], year, codes: number <= 10 ? ['ELG Number'] : number % 10 === 0 ? ['3NF-3'] : ['NC:mental calculation'],
    cards: [
      numberCard({ id, family: id, answer: 2 * number, operands: [number], asked: [['plain', `double ${number}`]] }),
      numberCard({ id: `half-${2 * number}`, family: id, answer: number, operands: [2 * number], asked: [['plain', `half of ${2 * number}`]] }),
    ],
    picture: number <= 10 ? shown('rekenrek', `${number} + ${number}`) : shown('part-whole', `${number} + ${number} = ${2 * number}`),
    routes: [routeTo(number), halving(number)],
  };
}

/** Doubles to 200 and the halves that go with them. */
export const doubles: Deck = {
  id: 'doubles-and-halves', title: 'Doubles and halves', year: 1, groups: GROUPS.map((each) => each.group),
  families: GROUPS.flatMap((each) => each.of.map((number) => family(number, each.group.id, each.year))),
};
