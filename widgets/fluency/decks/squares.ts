import type { Deck, Family, Route } from '../fact.ts';
import { counted, group, numberCard, range, route, shown } from './making.ts';
import { productId } from './sums.ts';

const squareId = (number: number): string => `square-${number}`;

function squareRoutes(number: number): Family['routes'] {
  const square = number * number;
  const before = number - 1;
  const next = route('the next square', `${number} squared is ${before} squared, one more row of ${before} and one more column of ${number}: ${before * before} and ${before} and ${number} make ${square}.`, {
    steps: [`${before}² = ${before * before}`, `${before * before} + ${before} + ${number} = ${square}`], needs: [squareId(before)],
  });
  const rows = (first: number): Route => route('parting', `${number} squared is ${first} rows and ${number - first} rows of ${number}: ${first * number} and ${(number - first) * number} make ${square}.`, {
    steps: [`${first} × ${number} = ${first * number}`, `${number - first} × ${number} = ${(number - first) * number}`, `${first * number} + ${(number - first) * number} = ${square}`],
  });
  const itself = route('times itself', `${number} squared is ${number} times ${number}.`, { steps: [`${number} × ${number} = ${square}`], needs: number < 2 ? [] : [productId(number, number)] });
  const back = route('the inverse', `${number} times ${number} is ${square}, so the square root of ${square} is ${number}.`, { steps: [`${number} × ${number} = ${square}`, `√${square} = ${number}`], cards: [`root-${square}`] });
  if (number === 1) return [itself, back];
  return [...(number > 12 ? [rows(10), next] as const : [itself, next] as const), back];
}

/** The family of a square and its root. */
export function square(number: number): Family {
  const id = squareId(number);
  return {
    id, lead: 'squares', groups: ['squares'], year: number > 12 ? 8 : 5, codes: number > 12 ? ['KS3:1.1', 'GCSE:N6'] : ['NC:squares', 'KS3:1.1'],
    cards: [
      numberCard({ id, family: id, answer: number * number, operands: [number], asked: [['plain', `${number}² = ?`]] }),
      numberCard({ id: `root-${number * number}`, family: id, answer: number, operands: [number * number], asked: [['plain', `√${number * number} = ?`], ['words', `the square root of ${number * number}`]] }),
    ],
    picture: number > 12 ? shown('area-model', `${number} × ${number}`) : shown('array', `${number} × ${number}`), routes: squareRoutes(number),
  };
}

/** The family of a cube and its root. */
export function cube(number: number): Family {
  const id = `cube-${number}`;
  const [flat, whole] = [number ** 2, number ** 3];
  return {
    id, lead: 'cubes', groups: ['cubes'], year: 7, codes: ['KS3:1.1', 'GCSE:N6'],
    cards: [
      numberCard({ id, family: id, answer: whole, operands: [number], asked: [['plain', `${number}³ = ?`]] }),
      numberCard({ id: `cube-root-${whole}`, family: id, answer: number, operands: [whole], asked: [['plain', `∛${whole} = ?`], ['words', `the cube root of ${whole}`]] }),
    ],
    picture: shown('area-model', `${number} × ${flat}`),
    routes: [
      route('layers', `A cube of ${number} has ${counted(number, 'layers')} of ${number} squared: ${number} times ${flat} is ${whole}.`, { steps: [`${number}² = ${flat}`, `${number} × ${flat} = ${whole}`], needs: [squareId(number)] }),
      route('the inverse', `${number} times ${number} times ${number} is ${whole}, so the cube root of ${whole} is ${number}.`, { steps: [`${number} × ${number} × ${number} = ${whole}`, `∛${whole} = ${number}`], cards: [`cube-root-${whole}`] }),
    ],
  };
}

/** Squares to 15 and their roots, cubes of 1 to 5 and 10 and their roots. */
export const squares: Deck = {
  id: 'squares-and-cubes', title: 'Squares, cubes and roots', year: 5,
  groups: [
    group('squares', 'Squares and square roots', { stem: '___ squared is ___, so the square root of ___ is ___.' }),
    group('cubes', 'Cubes and cube roots', { stem: '___ layers of ___ squared make ___.', before: ['squares'] }),
  ],
  families: [...range(1, 15).map(square), ...[1, 2, 3, 4, 5, 10].map(cube)],
};
