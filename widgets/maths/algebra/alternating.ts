import type { Fraction } from '../exact.ts';
import { giveUp } from './limits.ts';
import { add, ALTERNATING, factorSum, generators, multiply, NOTHING, numberSum, scale, type Generator, type Sum } from './sum.ts';

/** Whether a generator is −1 to the power of what stands for whole numbers. */
export function isAlternating(generator: Generator): boolean {
  return generator.is === 'call' && generator.word === ALTERNATING;
}

/**
 * A sum for even whole numbers, or for odd ones: with 1 or −1 in the place of −1 to their power. It is zero for all of them when it is for all numbers, for without sines it
 * changes its sign only finitely often (Wilkie 1996). Gives up where the power stands within something else.
 */
export function withSign(sum: Sum, { key: name }: Generator, sign: Fraction): Sum {
  const terms = [...sum.values()].map((term) => {
    const factor = term.factors.find(({ of }) => of.key === name);
    const rest = term.factors.filter(each => each !== factor).map(({ of, power }) => factorSum(of, power)).reduce(multiply, numberSum(term.number));
    return factor ? scale(rest, sign) : rest;
  });
  const replaced = terms.reduce(add, NOTHING);
  return generators(replaced).has(name) ? giveUp() : replaced;
}
