import type { Deck, Family } from '../fact.ts';
import { gridFamily } from './grid.ts';
import { group, range, route, shown, taughtIn } from './making.ts';
import { hundredRoutes } from './next-ten.ts';
import { scaledSum } from './scaled-facts.ts';
import { sumCards, sumId } from './sums.ts';

/** Two parts of 20, the smaller from 0 to 10. */
function partsOfTwenty(a: number): Family {
  if (a === 10) return taughtIn('bonds-20', gridFamily(10, 10));
  const b = 20 - a;
  const needs = [sumId(a, 10 - a)];
  const ofTen = route('one ten more', `${a} and ${b - 10} make 10. One ten more makes 20.`, { steps: [`${a} + ${b - 10} = 10`, `${a} + ${b} = 20`], needs });
  const less = route('one ten more', `10 take away ${a} is ${10 - a}. One ten more: 20 take away ${a} is ${b}.`, { steps: [`10 − ${a} = ${10 - a}`, `20 − ${a} = ${b}`], needs, cards: [`subtract-20-${a}`] });
  const left = route('one ten less', `20 take away 10 is 10, and 10 take away ${10 - a} is ${a}.`, { steps: ['20 − 10 = 10', `10 − ${10 - a} = ${a}`], needs, cards: [`subtract-20-${b}`] });
  return { id: sumId(a, b), cards: sumCards(a, b), lead: 'bonds-20', groups: ['bonds-20'], year: 2, codes: ['NC:number bonds'], picture: shown('ten-frame', `${b} + ${a}`), routes: [ofTen, less, left] };
}

/** Two parts of 100 that end in 5. */
function endingInFive(a: number): Family {
  const b = 100 - a;
  return {
    id: sumId(a, b), cards: sumCards(a, b), lead: 'bonds-100-fives', groups: ['bonds-100-fives'], year: 3, codes: ['3AS-1'], picture: shown('bead-string', `${a} + ${b}`),
    routes: hundredRoutes(a),
  };
}

/** The multiples of ten that make 100; 0 and 100 besides. */
const tens: readonly Family[] = range(0, 5).map((a) => taughtIn('bonds-100-tens', scaledSum(a, 10 - a, 'tens')));

export const bondsToFive: Deck = {
  id: 'bonds-to-5', title: 'Bonds to 5', year: 0, groups: [group('bonds-5', 'Bonds to 5', { stem: '5 is ___ and ___.' })],
  families: range(0, 2).map((a) => taughtIn('bonds-5', gridFamily(a, 5 - a))),
};
export const bondsToTen: Deck = {
  id: 'bonds-to-10', title: 'Bonds to 10', year: 1, groups: [group('bonds-10', 'Bonds to 10', { stem: '___ and ___ make 10.' })],
  families: range(0, 5).map((a) => taughtIn('bonds-10', gridFamily(a, 10 - a))),
};
export const bondsToTwenty: Deck = {
  id: 'bonds-to-20', title: 'Bonds to 20', year: 2, groups: [group('bonds-20', 'Bonds to 20', { stem: '___ and ___ make 10, so ___ and ___ make 20.', before: ['bonds-10'] })],
  families: range(0, 10).map(partsOfTwenty),
};
export const bondsToHundred: Deck = {
  id: 'bonds-to-100', title: 'Bonds to 100', year: 3,
  groups: [
    group('bonds-100-tens', 'Tens that make 100', { stem: '___ tens and ___ tens make 10 tens.', before: ['bonds-10'] }),
    group('bonds-100-fives', 'Fives that make 100', { stem: '___ needs 5 to make ___, and ___ more make 100.', before: ['bonds-100-tens'] }),
  ],
  families: [...tens, ...[5, 15, 25, 35, 45].map(endingInFive)],
};
