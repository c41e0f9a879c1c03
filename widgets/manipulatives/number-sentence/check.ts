import { Fraction, toFraction } from '../../maths/exact.ts';
import type { Expression, Operation } from '../../maths/expression.ts';

/** What a sentence comes to: `is` is left out where it cannot be told, and `why` then says so. `short` fits under it. */
export interface Verdict { readonly is?: boolean; readonly short: string; readonly why: string }

/** An amount with its unit (`''`: none); or in words why there is none. */
type Amount = { readonly amount: Fraction; readonly unit: string } | { readonly why: string };

const UNKNOWN = 'It has an unknown in it. Type a number in its place, then check again.';
const UNITS = 'Its units differ. Write all of it in the same unit, then check again.';
const BEYOND = 'It has something in it that cannot be worked out exactly here.';
const BY_ZERO = 'It divides by zero, and nothing can be divided by zero.';
const MOST_DIGITS = 2000;

const plain = (amount: Fraction): Amount => ({ amount, unit: '' });

function worked(expression: Expression): Amount {
  if ('exact' in expression) return plain(toFraction(expression.exact));
  if ('letter' in expression || 'unknown' in expression) return { why: UNKNOWN };
  if ('word' in expression) return { why: BEYOND };
  return expression.op === 'beside' ? beside(expression.of) : operate(expression.op, expression.of.map(worked));
}

// £24, 24 cm, or a product written without its sign: 2(3 + 4).
function beside(of: readonly Expression[]): Amount {
  const words = of.flatMap(each => ('word' in each ? [each.word] : []));
  const others = of.filter(each => !('word' in each)).map(worked);
  const [first] = others;
  if (words.length === 0) return operate('times', others);
  return words.length === 1 && others.length === 1 && first && 'amount' in first && first.unit === '' ? { ...first, unit: words[0] ?? '' } : { why: BEYOND };
}

function operate(op: Operation, of: readonly Amount[]): Amount {
  const failed = of.find(each => 'why' in each);
  if (failed) return failed;
  const amounts = of.flatMap(each => ('amount' in each ? [each] : []));
  const [first, second] = amounts;
  if (first === undefined) return { why: BEYOND };
  if (second !== undefined) return amounts.slice(1).reduce<Amount>((so, next) => ('why' in so ? so : binary(op, so, next)), first);
  switch (op) {
    case 'brackets': case 'plus': case 'times': return first;
    case 'negative': return { ...first, amount: first.amount.neg() };
    case 'percent': return { ...first, amount: first.amount.div(100) };
    case 'root': return first.unit === '' ? root(first.amount) : { why: BEYOND };
    default: return { why: BEYOND };
  }
}

function binary(op: Operation, a: Extract<Amount, { amount: Fraction }>, b: Extract<Amount, { amount: Fraction }>): Amount {
  switch (op) {
    case 'plus': case 'mixed': return a.unit === b.unit ? { ...a, amount: a.amount.add(b.amount) } : { why: UNITS };
    case 'minus': return a.unit === b.unit ? { ...a, amount: a.amount.sub(b.amount) } : { why: UNITS };
    case 'times': return a.unit === '' || b.unit === '' ? { unit: a.unit + b.unit, amount: a.amount.mul(b.amount) } : { why: BEYOND };
    case 'divided by': case 'over': return divided(a, b);
    case 'power': return a.unit === '' && b.unit === '' ? power(a.amount, b.amount) : { why: BEYOND };
    default: return { why: BEYOND };
  }
}

function divided(a: Extract<Amount, { amount: Fraction }>, b: Extract<Amount, { amount: Fraction }>): Amount {
  if (b.amount.equals(0)) return { why: BY_ZERO };
  const amount = a.amount.div(b.amount);
  return b.unit === '' ? { amount, unit: a.unit } : a.unit === b.unit ? plain(amount) : { why: UNITS };
}

function power(base: Fraction, exponent: Fraction): Amount {
  const digits = String(base.n > base.d ? base.n : base.d).length;
  if (exponent.d !== 1n || exponent.n * BigInt(digits) > MOST_DIGITS) return { why: BEYOND };
  if (base.equals(0) && exponent.compare(0) <= 0) return { why: BEYOND };
  const raised = new Fraction(base.s ** exponent.n * base.n ** exponent.n, base.d ** exponent.n);
  return plain(exponent.compare(0) < 0 ? raised.inverse() : raised);
}

/** The whole square root, when there is one: by Newton's way, from above. */
function wholeRoot(square: bigint): bigint | undefined {
  if (square < 2n) return square;
  let guess = 1n << BigInt(Math.ceil(square.toString(2).length / 2));
  for (let next = (guess + square / guess) / 2n; next < guess; next = (guess + square / guess) / 2n) guess = next;
  return guess * guess === square ? guess : undefined;
}

function root(amount: Fraction): Amount {
  const over = amount.s < 0n ? undefined : wholeRoot(amount.n);
  const under = wholeRoot(amount.d);
  return over === undefined || under === undefined ? { why: BEYOND } : plain(new Fraction(over, under));
}

const RELATIONS: Readonly<Partial<Record<Operation, (compared: number) => boolean>>> = {
  'equals': by => by === 0, 'not equals': by => by !== 0, 'less': by => by < 0, 'more': by => by > 0, 'at most': by => by <= 0, 'at least': by => by >= 0,
};

/** The sides of a sentence and what is said between each two of them: 3 < x = 4 has three sides. */
function sidesOf(expression: Expression): { readonly sides: readonly Expression[]; readonly ops: readonly Operation[] } {
  if (!('op' in expression) || RELATIONS[expression.op] === undefined) return { sides: [expression], ops: [] };
  const parts = expression.of.map(sidesOf);
  return { sides: parts.flatMap(({ sides }) => sides), ops: parts.flatMap(({ ops }, at) => (at === 0 ? ops : [expression.op, ...ops])) };
}

/** Whether a number sentence is true, worked out exactly; every side is compared with the next. */
export function verdict(expression: Expression): Verdict {
  const unsure = (why: string): Verdict => ({ short: 'not checked', why });
  const { sides, ops } = sidesOf(expression);
  if (ops.length === 0) return unsure('It says nothing yet. Write it with an equals sign, or with less than or greater than.');
  const amounts = sides.map(worked);
  const failed = amounts.find(amount => 'why' in amount);
  if (failed && 'why' in failed) return unsure(failed.why);
  const sure = amounts.flatMap(amount => ('amount' in amount ? [amount] : []));
  if (sure.some(({ unit }) => unit !== sure[0]?.unit)) return unsure(UNITS);
  const is = ops.every((op, at) => {
    const [a, b] = [sure[at], sure[at + 1]];
    return a !== undefined && b !== undefined && RELATIONS[op]?.(a.amount.compare(b.amount)) === true;
  });
  return is ? { is, short: 'true', why: 'This is true.' } : { is, short: 'not true', why: 'This is not true.' };
}
