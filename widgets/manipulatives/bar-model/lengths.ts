import { Fraction, toFraction } from '../../maths/exact.ts';
import { solve, type Equation, type Solution } from '../../maths/linear.ts';
import { isNumber } from '../../maths/value.ts';
import { stretches, totalId, type Id, type Part, type Run } from './model.ts';
import { ZERO, isMore, only, stretchShape, toValue, together, type Shape } from './shape.ts';
import { wholeStatement, type System } from './system.ts';

/** How long everything is drawn. */
export interface Lengths {
  /**
   * Part or run (all of it) → its length, in the unit of the model's values; never below zero. True where the model says how long it is,
   * unless the teacher chose a sketch; else a guess that keeps ties, and what is known where that can be.
   */
  readonly lengths: ReadonlyMap<Id, Fraction>;
  /** Whether all lengths are true to each other. Otherwise the drawing says "not to scale". */
  readonly toScale: boolean;
}

/** What is known of lengths, and the statements that guesses have to fit. */
interface Ground { readonly known: ReadonlyMap<Id, Fraction>; readonly statements: readonly Equation[]; readonly solution: Solution }

/** Untied unknown parts are drawn a little differently, so that nobody takes them for equal. */
const UNEVEN = [10, 8, 12, 9, 11].map((tenths) => new Fraction(tenths, 10));
/** How much smaller the guesses get, one try after the other, until no length comes out below zero. */
const TRIES = [1, 2, 4, 16].map((divisor) => new Fraction(1, divisor));
/** How much of a usual part an unknown difference is drawn with. */
const DIFFERENCE = new Fraction(2, 5);
const ONE = new Fraction(1);

/** Lengths for a model that is solved. `contradicted`: its statements cannot all hold, so that no drawing is to scale. */
export function lengthsOf(system: System, contradicted: boolean): Lengths {
  const all = stretches(system.model);
  const known = new Map(all.flatMap((part) => {
    const value = system.found.get(part.kind === 'part' ? part.id : totalId(part.id))?.value;
    return value && value.s >= 0n ? [[part.id, value] as const] : [];
  }));
  if (system.model.sketch) return { lengths: sketched(system, chosen(system, all)), toScale: false };
  const divided = all.every((part) => part.kind === 'part' || system.found.has(part.id));
  if (known.size === all.length) return { lengths: known, toScale: divided && !contradicted };
  const inProportion = known.size > 0 || contradicted ? undefined : proportions(system, all);
  return { lengths: inProportion ?? sketched(system, { known, statements: system.statements, solution: system.solution }), toScale: inProportion !== undefined };
}

/** Where no number is said, but everything is so many of one unit, the drawing is to scale whatever that unit is. */
function proportions(system: System, all: readonly (Part | Run)[]): ReadonlyMap<Id, Fraction> | undefined {
  const [first] = all;
  if (!first || system.statements.some(({ value }) => value[''] !== undefined)) return undefined;
  const [name = first.id] = stretchShape(first).keys();
  const unit = solve([...system.statements, { id: 'unit', value: { [name]: '1', '': '-1' } }]);
  const lengths = all.flatMap((part) => {
    const value = unit.of(toValue(stretchShape(part)));
    return value && isMore(value) ? [[part.id, value] as const] : [];
  });
  return lengths.length === all.length ? new Map(lengths) : undefined;
}

/** In a sketch that the teacher chose, only what is written on a part itself tells its length: nothing that has to be found does. */
function chosen(system: System, all: readonly (Part | Run)[]): Ground {
  const said = all.flatMap((part) => {
    const value = part.kind === 'part' && system.found.get(part.id)?.given ? system.found.get(part.id)?.value : undefined;
    return value && value.s >= 0n ? [{ part, value }] : [];
  });
  const wholes = new Set(system.model.bars.map((bar) => wholeStatement(bar.id)));
  const statements = [...said.map(({ part, value }) => equal(part.id, stretchShape(part), value)), ...system.statements.filter(({ id }) => wholes.has(id))];
  return { known: new Map(said.map(({ part, value }) => [part.id, value])), statements, solution: solve(statements) };
}

function equal(id: string, shape: Shape, value: Fraction): Equation {
  return { id, value: toValue(together([shape], [new Map([['', value]])])) };
}

/** Guesses for what is free, smaller and smaller until all fits; at last each by itself, so that there is always a drawing. */
function sketched(system: System, ground: Ground): ReadonlyMap<Id, Fraction> {
  const all = stretches(system.model);
  const usual = usualLength(system, ground);
  const guesses = guessesFor(system, ground, usual);
  for (const smaller of TRIES) {
    const differences = system.model.comparisons.map(({ id }) =>
      equal(`guess ${id}`, system.shapes.get(id) ?? new Map(), usual.mul(DIFFERENCE).mul(smaller)));
    const solution = differences.length === 0 ? ground.solution : solve([...ground.statements, ...differences]);
    const example = solution.given(new Map([...guesses].map(([name, guess]) => [name, guess.mul(smaller)])));
    const lengths = all.map((part) => [part.id, ground.known.get(part.id) ?? example(toValue(stretchShape(part))) ?? ZERO] as const);
    if (lengths.every(([id, length]) => isMore(length) || ground.known.has(id))) return new Map(lengths);
  }
  return new Map(all.map((part) => [part.id, ground.known.get(part.id) ?? alone(part, guesses, usual)]));
}

function alone(part: Part | Run, guesses: ReadonlyMap<string, Fraction>, usual: Fraction): Fraction {
  const length = [...stretchShape(part)].reduce((sum, [name, many]) => sum.add((guesses.get(name) ?? usual).mul(many)), ZERO);
  return isMore(length) ? length : usual;
}

/** The average of the parts whose length is known; else of all that is known; else one. */
function usualLength(system: System, ground: Ground): Fraction {
  const parts = [...ground.known.values()].filter(isMore);
  const said = [...system.written].flatMap(([carrier, quantity]) =>
    quantity.is === 'known' && isNumber(quantity.value) && !carrier.endsWith('.number') ? [toFraction(quantity.value[''] ?? '0').abs()] : []);
  const values = parts.length > 0 ? parts : said.filter(isMore);
  return values.length > 0 ? values.reduce((sum, value) => sum.add(value), ZERO).div(values.length) : ONE;
}

/** Variable → guess: an equal share of what is left of the shortest bar or brace around it that is known, or the usual length. */
function guessesFor(system: System, ground: Ground, usual: Fraction): ReadonlyMap<string, Fraction> {
  const base = ground.solution;
  const unknown = new Set(stretches(system.model).flatMap((part) => [...stretchShape(part).keys()]).filter((name) => !base.of(toValue(only(name)))));
  const shares = [...system.model.bars, ...system.model.braces].flatMap(({ id }) => {
    const shape = system.shapes.get(id) ?? new Map<string, Fraction>();
    const names = [...shape].filter(([name]) => unknown.has(name));
    const total = names.length > 0 ? base.of(toValue(shape)) : undefined;
    if (!total) return [];
    const left = [...shape].filter(([name]) => !unknown.has(name)).reduce((rest, [name, many]) => rest.sub((base.of(toValue(only(name))) ?? ZERO).mul(many)), total);
    const many = names.reduce((sum, [, each]) => sum.add(each), ZERO);
    const share = isMore(many) ? left.div(many) : ZERO;
    return isMore(share) ? names.map(([name]) => [name, share] as const) : [];
  });
  const least = new Map<string, Fraction>();
  for (const [name, share] of shares) if (!least.get(name)?.lt(share)) least.set(name, share);
  const several = unknown.size > 1;
  return new Map([...unknown].map((name, at) => [name, (least.get(name) ?? usual).mul(several ? UNEVEN[at % UNEVEN.length] ?? ONE : ONE)]));
}
