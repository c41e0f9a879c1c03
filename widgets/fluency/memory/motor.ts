import type { Answer, Band } from '../answer.ts';
import type { Plan } from './plan.ts';

/** Milliseconds that typing takes with an input of a device: from seeing a number to its first key, and from key to key. */
export interface Baseline { readonly first: number; readonly between: number }

/** When the first and the last key of an answer came, in milliseconds since the question was shown, and how many keys it took. */
export interface Keys { readonly first: number; readonly last: number; readonly length: number }

/** What the fingers did lately with one input of one device. */
export interface Motor {
  readonly baseline: Baseline;
  /** Answers to "type the number you see", at most the last ten. */
  readonly typed: readonly Keys[];
  /** Answers with nothing to recall since the baseline was last moved. */
  readonly plain: readonly Keys[];
}

/** Until it is measured: a child who finds the keys without haste. */
const UNMEASURED: Baseline = { first: 900, between: 350 };
export const NO_MOTOR: Motor = { baseline: UNMEASURED, typed: [], plain: [] };

/** Numbers that "type the number you see" asks for: four of one digit, four of two, two of three, in the order asked. */
export const NUMBERS_TO_TYPE: readonly number[] = [7, 4, 28, 9, 65, 2, 30, 174, 91, 806];

const [LEAST_TYPED, MOST_TYPED, PLAIN_BEFORE_MOVING, FASTEST, SLOWLY] = [5, 10, 20, 4, 0.2];
const [AUTOMATIC, FLUENT] = [1_200, 2_200];
const [TOO_FAST, TOO_LONG] = [-200, 20_000];

/** Milliseconds an answer took net of typing: the later of what the first and the last key say. May be a little below 0. */
export function netTime({ first, last, length }: Keys, baseline: Baseline): number {
  return Math.max(first - baseline.first, last - baseline.first - Math.max(0, length - 1) * baseline.between);
}

/** Whether the time of an answer says nothing: it came sooner than fingers can, or nobody touched a key for twenty seconds. */
export function saysNothing(keys: Keys, baseline: Baseline): boolean {
  const { first, last } = keys;
  return ![first, last, keys.length].every(Number.isFinite) || first > TOO_LONG || last - first > TOO_LONG || netTime(keys, baseline) < TOO_FAST;
}

/**
 * The band of an answer's time. In Reception and Year 1 the limits are half as wide again, and wider by the teacher's factor. Left out where the time says
 * nothing; a wrong answer is wrong at any speed.
 */
export function bandOf({ right, ...keys }: Keys & { readonly right: boolean }, baseline: Baseline, { year, widening }: Plan): Band | undefined {
  if (!right) return 'wrong';
  if (saysNothing(keys, baseline)) return undefined;
  const net = netTime(keys, baseline) / ((year <= 1 ? 1.5 : 1) * Math.min(3, Math.max(1, widening)));
  return net <= AUTOMATIC ? 'automatic' : net <= FLUENT ? 'fluent' : 'worked out';
}

/** The fingers after an answer: measured by what was typed from sight, then moved slowly towards the fastest fifth of the answers that take no recall. */
export function moved(motor: Motor, answer: Answer): Motor {
  const { first, last, length } = answer;
  if (!answer.right) return motor;
  if (answer.mode === 'typing') {
    const typed = [...motor.typed, { first, last, length }].slice(-MOST_TYPED);
    return typed.length < LEAST_TYPED ? { ...motor, typed } : { typed, plain: [], baseline: baselineFrom(typed, motor.baseline) };
  }
  if (answer.plain !== true || (answer.band !== 'automatic' && answer.band !== 'fluent')) return motor;
  const plain = [...motor.plain, { first, last, length }];
  if (plain.length < PLAIN_BEFORE_MOVING) return { ...motor, plain };
  const fastest = baselineFrom(plain.toSorted((a, b) => a.first - b.first).slice(0, FASTEST), motor.baseline);
  return { ...motor, plain: [], baseline: { first: towards(motor.baseline.first, fastest.first), between: towards(motor.baseline.between, fastest.between) } };
}

function baselineFrom(keys: readonly Keys[], otherwise: Baseline): Baseline {
  const between = keys.filter(({ length }) => length > 1).map(({ first, last, length }) => (last - first) / (length - 1));
  return { first: median(keys.map(({ first }) => first)) ?? otherwise.first, between: median(between) ?? otherwise.between };
}

function towards(from: number, to: number): number {
  return from + (to - from) * SLOWLY;
}

/** The middle of some numbers, the mean of the two middle ones when they are even in number; nothing when there are none. */
export function median(numbers: readonly number[]): number | undefined {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
