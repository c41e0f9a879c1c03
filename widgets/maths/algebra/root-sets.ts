import { Fraction } from '../exact.ts';
import { spend } from './limits.ts';
import { whole, type Quotient } from './quotient.ts';
import { intersection, union, type Comparison, type RealSet, type Solver } from './realset.ts';
import { add, factorSum, isOne, multiply, negate, NOTHING, numberSum, subtract, type Factor, type Generator, type Sum } from './sum.ts';
import { lettersOf } from './zero.ts';

/** A square root in which a letter is: as what it is made of, and what stands under it. */
interface SquareRoot { readonly of: Generator; readonly radicand: Sum }

const HALF = new Fraction(1, 2);
/** What each root counts for: roots within roots lead to many inequalities. */
const STEPS = 400;

/** The first square root with the letter in it. */
export function rootIn(sum: Sum, letter: string): SquareRoot | undefined {
  for (const { factors } of sum.values()) {
    for (const { of, power } of factors) {
      const radicand = of.is === 'base' ? of.of : of.is === 'letter' ? factorSum(of) : undefined;
      if (power.d === 2n && radicand && lettersOf(radicand).includes(letter)) return { of, radicand };
    }
  }
  return undefined;
}

/**
 * The numbers for which A + B√u stands so to zero: it is zero where A² is B²u and A and B are of different signs, and positive where A is and A² is more, or B
 * is and A² is less. Where u is negative nothing holds. Over a bottom, that times the top has the same sign.
 */
export function byRoot({ top, bottom }: Quotient, as: Comparison, letter: string, root: SquareRoot, solve: Solver): RealSet | undefined {
  spend(STEPS);
  const where = (sum: Sum, stands: Comparison): RealSet | undefined => solve(whole(sum), stands, letter);
  if (!isOne(bottom)) return both(where(multiply(top, bottom), as), where(bottom, 'not equals'));
  const [plain, times] = apart(top, root.of);
  const difference = subtract(multiply(plain, plain), multiply(multiply(times, times), root.radicand));
  const zero = (): RealSet | undefined => both(where(difference, 'equals'), where(multiply(plain, times), 'at most'));
  const positive = (a: Sum, b: Sum): RealSet | undefined => either(both(where(a, 'more'), either(where(difference, 'more'), where(b, 'at least'))), both(where(b, 'more'), where(difference, 'less')));
  const [more, less] = [() => positive(plain, times), () => positive(negate(plain), negate(times))];
  const sets: Readonly<Record<Comparison, () => RealSet | undefined>> = {
    'equals': zero, 'more': more, 'less': less, 'not equals': () => either(more(), less()), 'at least': () => either(more(), zero()), 'at most': () => either(less(), zero()),
  };
  return both(sets[as](), where(root.radicand, 'at least'));
}

/** A sum without a square root, and what the root is multiplied by. */
function apart(sum: Sum, root: Generator): readonly [plain: Sum, times: Sum] {
  let [plain, times] = [NOTHING, NOTHING];
  for (const { number, factors } of sum.values()) {
    const isHalf = ({ of, power }: Factor): boolean => of.key === root.key && power.d === 2n;
    const term = factors.map(factor => factorSum(factor.of, isHalf(factor) ? factor.power.sub(HALF) : factor.power)).reduce(multiply, numberSum(number));
    if (factors.some(isHalf)) times = add(times, term);
    else plain = add(plain, term);
  }
  return [plain, times];
}

const both = (one: RealSet | undefined, other: RealSet | undefined): RealSet | undefined => one && other && intersection(one, other);
const either = (one: RealSet | undefined, other: RealSet | undefined): RealSet | undefined => one && other && union(one, other);
