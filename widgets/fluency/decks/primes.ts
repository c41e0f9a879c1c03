import type { Deck, Family } from '../fact.ts';
import { group, numberCard, range, route, shown } from './making.ts';
import { productId } from './sums.ts';

/** The primes below 50. */
const PRIMES = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47] as const;

const listed = (numbers: readonly number[]): string => (numbers.length < 2 ? numbers.join('') : `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1) ?? ''}`);

/** A number that is no prime, as its least factor times the other. */
function factored(number: number): readonly [number, number] {
  const least = range(2, number).find((each) => number % each === 0) ?? number;
  return [least, number / least];
}

function family(prime: number, before: number): Family {
  const id = `prime-after-${before}`;
  const between = range(before + 1, prime - 1);
  const products = between.map(factored);
  const sentence = between.length === 0 ? `${prime} comes next, and only 1 and ${prime} divide it.`
    : `${listed(between)} ${between.length === 1 ? 'is a product' : 'are products'} of smaller numbers. Only 1 and ${prime} divide ${prime}.`;
  return {
    id, lead: 'primes', groups: ['primes'], year: 5, codes: ['5MD-2', 'KS3:1.1', 'GCSE:N4'],
    cards: [numberCard({ id, family: id, answer: prime, operands: [before], asked: [['plain', `the first prime number after ${before}`]] })],
    picture: shown('hundred-square', String(prime)),
    routes: [route('looking for factors', sentence, {
      steps: [...products.map(([a, b]) => `${a} × ${b} = ${a * b}`), `1 × ${prime} = ${prime}`], needs: products.filter(([, b]) => b <= 12).map(([a, b]) => productId(a, b)),
    })],
  };
}

/** The primes below 50, each as the one after the last. */
export const primes: Deck = {
  id: 'primes', title: 'Primes to 50', year: 5, groups: [group('primes', 'Primes to 50', { stem: 'Only 1 and ___ divide ___, so it is prime.' })],
  families: PRIMES.map((prime, at) => family(prime, PRIMES[at - 1] ?? 1)),
};
