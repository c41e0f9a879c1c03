import { Fraction, toFraction } from '../../maths/exact.ts';
import { takenFromBoth, type Both } from './balance.ts';
import { numberId, stretches, totalId, type BarModel, type Carrier } from './model.ts';
import { ZERO, isMore, only, scaled, together, toShape, unitShape, writtenNumber, type Shape } from './shape.ts';
import type { System } from './system.ts';

/** At most so many pairs are compared with each other at the start. */
const MOST_COMPARED = 20;

/** What is done in one step to find something new. */
export type StepName = 'join' | 'take away' | 'share equally' | 'repeat' | 'compare' | 'take the extra off' | 'group' | 'take from both' | 'read off';

/** So many of some variables come to a number, and how that was found; no `step`: it is written on the model. */
export interface Fact {
  readonly shape: Shape; readonly value: Fraction;
  readonly step?: { readonly name: StepName; readonly from: readonly Fact[]; readonly by?: Fraction };
  /** What it was before it was read as something else that is as long: the same step, other words. */
  readonly as?: Fact;
  /** How often it was read as something else. */
  readonly turns?: number;
  /** What had to be taken from both of two that are as long before it could be read so. */
  readonly after?: readonly Fact[];
  /** Two sides that are as long as each other, and what was taken from both. */
  readonly both?: Both;
  /** The written carriers it stands on. */
  readonly carriers: readonly Carrier[];
}

const keys = new WeakMap<Shape, string>();

/** Shapes as text, to find equal ones. */
export function keyOf(shape: Shape): string {
  const known = keys.get(shape);
  if (known !== undefined) return known;
  const key = [...shape].map(([name, { s, n, d }]) => `${name}*${s * n}/${d}`).sort().join('+');
  keys.set(shape, key);
  return key;
}

/** The steps that a fact needs, each once, earlier ones first. */
export function stepsTo(fact: Fact, known: Set<Fact> = new Set()): readonly Fact[] {
  const first = fact.as ?? fact;
  for (const one of first.step?.from ?? []) stepsTo(one, known);
  if (first.step) known.add(first);
  for (const one of fact.after ?? []) known.add(one);
  return [...known];
}

/** What is known at the start: everything that is written as a number, and what is as long by being the whole of another. */
export interface Start {
  readonly facts: readonly Fact[];
  /** Pairs that are as long as each other, either to be read for the other. */
  readonly same: readonly Same[];
}
/** Two that are as long as each other; `after`: when what both had of the same is taken away. */
export interface Same { readonly pair: readonly [Shape, Shape]; readonly after?: Fact }

/** Parts that are written as just so many of a letter, and stand for it: variable → letters. */
export function standIns(system: System): ReadonlyMap<string, Shape> {
  const letters = new Map<string, Shape>();
  for (const [carrier, quantity] of system.written) {
    const [[name, many] = ['', ZERO], ...others] = system.shapes.get(carrier) ?? [];
    if (quantity.is !== 'known' || others.length > 0 || quantity.value[''] !== undefined || Object.keys(quantity.value).length === 0) continue;
    if (isMore(many) && !letters.has(name)) letters.set(name, scaled(toShape(quantity.value), many.inverse()));
  }
  return letters;
}

/** Reads the statements of a model as facts; `letters`: the parts that stand for them. */
export function startOf(system: System, letters: ReadonlyMap<string, Shape>): Start {
  const statements = system.statements.filter(({ id }) => !id.startsWith('product ')).map(({ id, value }) => {
    const { '': constant, ...rest } = value;
    return { id, shape: rename(toShape(rest), letters), value: toFraction(constant ?? '0').neg(), carriers: system.carriersOf([id]) };
  }).filter(({ shape }) => shape.size > 0);
  const isEqual = ({ shape, value }: Fact): boolean => value.n === 0n && !isPositive(shape);
  const equal = statements.filter(isEqual);
  const pair = (shape: Shape): Same['pair'] => [partOf(shape, 1n), partOf(shape, -1n)];
  return {
    facts: statements.filter((one) => !isEqual(one)).map(({ id: _, ...fact }) => upright(fact)),
    same: [
      ...equal.map(({ id, shape }) => {
        const both = takenFromBoth(system, id);
        const after: Fact | undefined = both && { shape: new Map(), value: ZERO, step: { name: 'take from both', from: [] }, carriers: both.parts, both };
        return { pair: pair(shape), ...(after && { after }) };
      }),
      ...differences(equal.map(({ shape }) => shape)).map((shape) => ({ pair: pair(shape) })),
    ],
  };
}

/** Two pairs as long as each other, one without the other, where something goes: what both have more is as long, too. */
function differences(equal: readonly Shape[]): readonly Shape[] {
  return equal.slice(0, MOST_COMPARED).flatMap((one, at) => equal.slice(0, at).flatMap((other) => {
    const all = new Set([...one.keys(), ...other.keys()]).size;
    return [together([one], [other]), together([one, other])].filter((shape) => shape.size > 0 && shape.size < all && !isPositive(shape));
  }));
}

/** A shape with the parts that stand for letters read as those. */
export function rename(shape: Shape, letters: ReadonlyMap<string, Shape>): Shape {
  return together([...shape].map(([name, many]) => scaled(letters.get(name) ?? only(name), many)));
}

/** Whether nothing is taken away in a shape. */
export function isPositive(shape: Shape): boolean {
  return [...shape.values()].every(isMore);
}

/** The terms of one sign, as positive ones. */
function partOf(shape: Shape, sign: bigint): Shape {
  return new Map([...shape].filter(([, many]) => many.s === sign).map(([name, many]) => [name, many.abs()]));
}

/** The same fact with a value that is not below zero. */
export function upright<Some extends Fact>(fact: Some): Some {
  const [first] = fact.shape.values();
  const over = fact.value.s < 0n || (fact.value.n === 0n && first !== undefined && first.s < 0n);
  return over ? { ...fact, shape: scaled(fact.shape, new Fraction(-1)), value: fact.value.neg() } : fact;
}

/** A new fact, made from others. */
export function made(name: StepName, from: readonly Fact[], to: { readonly shape: Shape; readonly value: Fraction; readonly by?: Fraction }): Fact {
  const { shape, value, by } = to;
  const step = { name, from, ...(by ? { by } : {}) };
  return upright({ shape, value, step, carriers: [...new Set(from.flatMap((one) => one.carriers))] });
}

/** Runs whose number is not written as a number: their unit, number and total hang together by multiplying. */
export function openRuns(model: BarModel, letters: ReadonlyMap<string, Shape>): readonly { readonly unit: Shape; readonly number: Shape; readonly total: Shape }[] {
  return stretches(model).filter((part) => part.kind === 'run').filter((run) => writtenNumber(run) === undefined)
    .map((run) => ({ unit: rename(unitShape(run), letters), number: rename(only(numberId(run.id)), letters), total: only(totalId(run.id)) }));
}
