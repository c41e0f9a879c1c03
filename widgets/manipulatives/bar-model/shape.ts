import { Fraction, toExact, toFraction } from '../../maths/exact.ts';
import type { Value } from '../../maths/expression.ts';
import { numberOf } from '../../maths/value.ts';
import { compared, numberId, spanned, stretches, totalId, type BarModel, type Carrier, type Part, type Run } from './model.ts';

/**
 * What a carrier is made of: variable → how many of it. The variables of a model are its parts (tied parts share one), its runs' units,
 * numbers and totals, and its letters. `''` is the constant.
 */
export type Shape = ReadonlyMap<string, Fraction>;

const ONE = new Fraction(1);
export const ZERO = new Fraction(0);

/** Whether a number is more than nothing: fraction.js gives zero the sign of a positive number. */
export function isMore(number: Fraction): boolean {
  return number.s > 0n && number.n > 0n;
}

/** One of this variable alone. */
export function only(name: string): Shape {
  return new Map([[name, ONE]]);
}

/** The variable that a part, or a run's unit, is measured in: its own, or that of all that are tied with it. */
export function variableOf(part: Part | Run): string {
  return part.tie === undefined ? part.id : `=${part.tie}`;
}

/** A part, or one of a run's equal parts. */
export function unitShape(part: Part | Run): Shape {
  return new Map([[variableOf(part), part.tie === undefined || part.share === undefined ? ONE : toFraction(part.share)]]);
}

/** A part, or all of a run: as many units as its number says, where that is written as a number. */
export function stretchShape(part: Part | Run): Shape {
  if (part.kind === 'part') return unitShape(part);
  const number = writtenNumber(part);
  return number === undefined ? only(totalId(part.id)) : scaled(unitShape(part), number);
}

/** The number of a run's parts where it is written as one that parts can have; undefined where it is a letter, a `?` or left out. */
export function writtenNumber(run: Run): Fraction | undefined {
  const number = run.number?.is === 'known' ? numberOf(run.number.value) : undefined;
  return number && isMore(number) && canNumber(run, number) ? number : undefined;
}

/** Whether a run can have so many parts: a whole number of them, or with a sign any. */
export function canNumber({ sign }: Run, number: Fraction): boolean {
  return sign === undefined ? number.d === 1n && isMore(number) : number.s >= 0n;
}

/** Several shapes together, some of them taken away. */
export function together(shapes: readonly Shape[], taken: readonly Shape[] = []): Shape {
  const sum = new Map<string, Fraction>();
  for (const shape of shapes) for (const [name, amount] of shape) sum.set(name, sum.get(name)?.add(amount) ?? amount);
  for (const shape of taken) for (const [name, amount] of shape) sum.set(name, (sum.get(name) ?? ZERO).sub(amount));
  for (const [name, amount] of sum) if (amount.n === 0n) sum.delete(name);
  return sum;
}

/** A shape, so many times. */
export function scaled(shape: Shape, by: Fraction): Shape {
  return new Map([...shape].map(([name, amount]) => [name, amount.mul(by)]));
}

/** A shape as a value for the solver. */
export function toValue(shape: Shape): Value {
  return Object.fromEntries([...shape].map(([name, amount]) => [name, toExact(amount)]));
}

/** A quantity's value as a shape. */
export function toShape(value: Value): Shape {
  return new Map(Object.entries(value).map(([name, amount]) => [name, toFraction(amount)]));
}

/** What every carrier of a model is made of, letters included. */
export function shapesOf(model: BarModel): ReadonlyMap<Carrier, Shape> {
  const parts = new Map(stretches(model).map((part) => [part.id, stretchShape(part)]));
  const sum = (some: readonly (Part | Run)[]): Shape => together(some.flatMap((part) => parts.get(part.id) ?? []));
  const bars = new Map(model.bars.map((bar) => [bar.id, sum(bar.parts)]));
  const shapes = new Map<Carrier, Shape>(bars);
  for (const part of stretches(model)) {
    shapes.set(part.id, unitShape(part));
    if (part.kind !== 'run') continue;
    shapes.set(numberId(part.id), only(numberId(part.id)));
    shapes.set(totalId(part.id), stretchShape(part));
  }
  for (const brace of model.braces) {
    shapes.set(brace.id, brace.kind === 'span' ? sum(spanned(model, brace)) : together(brace.bars.flatMap((bar) => bars.get(bar) ?? [])));
  }
  for (const one of model.comparisons) shapes.set(one.id, together([sum(compared(model, one))], [bars.get(one.bar) ?? new Map()]));
  for (const name of lettersOf(model)) shapes.set(name, only(name));
  return shapes;
}

/** The letters that are written anywhere in a model, each once, in the order in which they are met. */
export function lettersOf(model: BarModel): readonly string[] {
  const written = [
    ...stretches(model).flatMap((part) => part.kind === 'part' ? [part.quantity] : [part.unit, part.number]),
    ...[...model.braces, ...model.comparisons].map((one) => one.quantity),
  ];
  return [...new Set(written.flatMap((one) => one?.is === 'known' ? Object.keys(one.value) : []).filter((name) => name !== ''))];
}

/** Whether a variable is a letter that was written. */
export function isLetter(name: string): boolean {
  return /^\p{L}$/u.test(name);
}
