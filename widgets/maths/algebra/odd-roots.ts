import { Fraction } from '../exact.ts';
import { add, commonBottom, factorSum, multiply, NOTHING, numberSum, raise, UNITY, ZERO, type Factor, type Sum } from './sum.ts';
import { lettersOf } from './zero.ts';

/** Roots of a higher index than this stay. */
const HIGHEST_INDEX = 9n;

const isOddRoot = ({ of, power }: Factor): boolean => (of.is === 'letter' || of.is === 'base') && power.d % 2n === 1n && lettersOf(factorSum(of)).length > 0;

/**
 * A sum of the same sign as this one, without the odd root with letters in it: A + B∛u is positive, zero or negative where A³ + B³u is. What holds roots in
 * other ways, such as two of them, stays as it is.
 */
export function withoutOddRoots(sum: Sum): Sum {
  const parts = apart(sum, isOddRoot);
  return parts && parts.index <= HIGHEST_INDEX ? add(raise(parts.plain, parts.index), multiply(raise(parts.times, parts.index), parts.radicand)) : sum;
}

/** A sum as A + B∛u: the index of the root, and what stands under it. */
interface Parts { readonly plain: Sum; readonly times: Sum; readonly radicand: Sum; readonly index: bigint }

/** A sum with one root, or one product of roots, of the factors that are asked for; nothing where there are none, or several. */
export function apart(sum: Sum, isRoot: (factor: Factor) => boolean): Parts | undefined {
  let [plain, times, found] = [NOTHING, NOTHING, ''];
  let under: readonly Factor[] = [];
  for (const { number, factors } of sum.values()) {
    const partOf = (factor: Factor): Fraction => (isRoot(factor) ? factor.power.sub(factor.power.floor()) : ZERO);
    const here = factors.map(factor => ({ of: factor.of, power: partOf(factor) })).filter(({ power }) => power.n !== 0n);
    const key = here.map(({ of, power }) => `${of.key}^${power.toFraction()}`).join('·');
    const term = factors.map(factor => factorSum(factor.of, factor.power.sub(partOf(factor)))).reduce(multiply, numberSum(number));
    if (key === '') plain = add(plain, term);
    else if (found !== '' && found !== key) return undefined;
    else [times, found, under] = [add(times, term), key, here];
  }
  const { n: index } = commonBottom(under.map(({ power }) => power));
  const radicand = under.map(({ of, power }) => raise(of.is === 'base' ? of.of : factorSum(of), power.mul(new Fraction(index)).n)).reduce(multiply, UNITY);
  return found === '' ? undefined : { plain, times, radicand, index };
}
