import { byCommonFactor } from './common-factor.ts';
import { coefficientsIn } from './factors.ts';
import { byExponents, byGrowth, rateIn } from './growth-sets.ts';
import { byLogarithm, logarithmsIn } from './logarithm-sets.ts';
import { byMonotone } from './monotone.ts';
import { compared } from './number.ts';
import { whole, type Quotient } from './quotient.ts';
import { intersection, stands, tidy, union, type Comparison, type RealSet } from './realset.ts';
import { byIndex, byRoot, indexIn, rootsIn } from './root-sets.ts';
import { leadingIn, realRoots, type Root } from './roots.ts';
import { substitute } from './substitute.ts';
import { generators, multiply, negate, UNITY, type Generator, type Sum } from './sum.ts';
import { lettersOf, signOf } from './zero.ts';

/**
 * The numbers for which a quotient in one letter stands so to zero; `undefined` where its zeros cannot be written down. Where the bottom is zero it stands in
 * no way at all.
 */
export function solutions({ top, bottom }: Quotient, as: Comparison, letter: string): RealSet | undefined {
  const size = [...generators(top).values(), ...generators(bottom).values()].find(isSize);
  if (size) return bySign({ top, bottom }, as, letter, size);
  const index = indexIn([top, bottom], letter);
  if (index !== undefined) return byIndex({ top, bottom }, as, letter, index, solutions);
  const roots = rootsIn([top, bottom], letter);
  if (roots.size > 0) return byRoot({ top, bottom }, as, letter, roots, solutions);
  const polynomial = [top, bottom].every(sum => coefficientsIn(sum, letter));
  const common = polynomial ? undefined : byCommonFactor({ top, bottom }, as, letter, solutions);
  if (common) return common;
  const rate = rateIn([top, bottom], letter);
  if (rate) return byGrowth({ top, bottom }, as, letter, rate, solutions);
  const exponents = byExponents({ top, bottom }, as, letter, solutions);
  if (exponents) return exponents;
  const logarithms = logarithmsIn([top, bottom], letter);
  if (logarithms) return byLogarithm({ top, bottom }, as, letter, logarithms, solutions);
  const [zeros, poles] = [realRoots(top, letter), realRoots(bottom, letter)];
  if (!zeros || !poles) return byMonotone({ top, bottom }, as, letter);
  const breaks = [...zeros.map(each => ({ ...each, pole: false })), ...poles.map(each => ({ ...each, pole: true }))]
    .toSorted((one, other) => compared(one.at, other.at));
  const groups: (Root & { readonly pole: boolean })[][] = [];
  for (const each of breaks) {
    const last = groups.at(-1);
    if (last?.[0] && compared(last[0].at, each.at) === 0) last.push(each);
    else groups.push([each]);
  }
  let sign = top.size === 0 ? 0 : signOf(leadingIn(top, letter)) * signOf(leadingIn(bottom, letter));
  const between = [stands(sign, as)];
  for (const group of groups.toReversed()) {
    if (group.reduce((so, each) => so + each.times, 0) % 2 === 1) sign = -sign;
    between.unshift(stands(sign, as));
  }
  const at = groups.map(group => !group.some(({ pole }) => pole) && stands(0, as));
  return tidy({ points: groups.flatMap(([first]) => first?.at ?? []), at, between });
}

type Size = Extract<Generator, { readonly of: Sum }>;
const isSize = (generator: Generator): generator is Size => generator.is === 'size';

/** What is between bars is looked at where it is positive or zero, and where it is negative. */
function bySign({ top, bottom }: Quotient, as: Comparison, letter: string, size: Size): RealSet | undefined {
  const [letterInside, other] = lettersOf(size.of);
  if (letterInside !== letter || other !== undefined) return undefined;
  const part = (by: Sum, where: Comparison): RealSet | undefined => {
    const inside = solutions({ top: size.of, bottom: UNITY }, where, letter);
    const values = new Map([[size.key, whole(by)]]);
    // Not divided out: where the bottom is zero there is no value.
    const [above, below] = [substitute(top, values), substitute(bottom, values)];
    const all = solutions({ top: multiply(above.top, below.bottom), bottom: multiply(below.top, above.bottom) }, as, letter);
    return intersection(inside, all);
  };
  const [positive, negative] = [part(size.of, 'at least'), part(negate(size.of), 'less')];
  return union(positive, negative);
}
