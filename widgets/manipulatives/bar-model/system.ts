import type { Fraction } from '../../maths/exact.ts';
import { solve, type Equation, type Solution } from '../../maths/linear.ts';
import { numberOf } from '../../maths/value.ts';
import { compared, numberId, quantities, spanned, stretches, totalId, type BarModel, type Carrier, type Part, type Quantity, type Run } from './model.ts';
import { only, scaled, shapesOf, together, toShape, toValue, unitShape, writtenNumber, type Shape } from './shape.ts';

/** A quantity that is determined. `given`: it is written as a number where it stands; else it follows from what is written. */
export interface Finding { readonly value: Fraction; readonly given: boolean }

/** What is determined, and why. */
export interface Findings {
  /** What is determined, by carrier. */
  readonly found: ReadonlyMap<Carrier, Finding>;
  /** The written quantities that the value of a carrier follows from, and the carrier itself: all that showing it would give away. */
  because(carrier: Carrier): readonly Carrier[];
}

/** The statements of a model as linear equations, heard and solved. */
export interface System extends Findings {
  readonly model: BarModel;
  readonly shapes: ReadonlyMap<Carrier, Shape>;
  readonly written: ReadonlyMap<Carrier, Quantity>;
  /** The statements in the order in which they are heard: parts, wholes, runs, then braces and comparisons, which have to fit the rest. */
  readonly statements: readonly Equation[];
  readonly solution: Solution;
  /** What statements stand on: written carriers, once each. */
  carriersOf(statements: readonly string[]): readonly Carrier[];
}

/** The statement that a bar shows the whole of another, by the bar's id. */
export const wholeStatement = (bar: string): string => `whole ${bar}`;
/** The statement that a run's total is its unit times its number, by the run's id. */
export const productStatement = (run: string): string => `product ${run}`;

interface Product { readonly equation: Equation; readonly from: readonly string[] }

/** Reads a model's statements and solves them; total = unit × number of a run as soon as one of the two is a number. */
export function systemOf(model: BarModel): System {
  const shapes = shapesOf(model);
  const written = new Map(quantities(model).map(({ carrier, quantity }) => [carrier, quantity]));
  const [inside, outside] = saidIn(model, shapes);
  const runs = stretches(model).filter((part) => part.kind === 'run').filter((run) => writtenNumber(run) === undefined);
  const products = new Map<string, Product>();
  const hear = (): readonly Equation[] => [...inside, ...[...products.values()].map((one) => one.equation), ...outside];
  let solution = solve(hear());
  // Total = unit × number is linear as soon as one of them is a number; each that becomes so may determine the next.
  for (let news = productsIn(runs, solution); news.length > 0; news = productsIn(runs.filter((run) => !products.has(productStatement(run.id))), solution)) {
    for (const one of news) products.set(one.equation.id, one);
    solution = solve(hear());
  }
  const counts = countsIn(model);
  const carriersOf = (ids: readonly string[]): readonly Carrier[] =>
    [...new Set(ids.flatMap((id) => [...written.has(id) ? [id] : carriersOf(products.get(id)?.from ?? []), ...counts.get(id) ?? []]))];
  const because = (carrier: Carrier): readonly Carrier[] =>
    [...new Set([carrier, ...counts.get(carrier) ?? [], ...carriersOf(solution.why(toValue(shapes.get(carrier) ?? new Map())) ?? [])])];
  return { model, shapes, written, statements: hear(), solution, found: findings(shapes, written, solution), because, carriersOf };
}

/** What parts and wholes say, and what braces and comparisons say of them. */
function saidIn(model: BarModel, shapes: ReadonlyMap<Carrier, Shape>): readonly [Equation[], Equation[]] {
  const outer = new Set([...model.braces, ...model.comparisons].map((one) => one.id));
  const said = quantities(model).flatMap(({ carrier, quantity }) => {
    const shape = shapes.get(carrier);
    return quantity.is === 'known' && shape ? [{ id: carrier, value: toValue(together([shape], [toShape(quantity.value)])) }] : [];
  });
  const wholes = model.bars.flatMap((bar) => {
    const [whole, parts] = [shapes.get(bar.id), bar.wholeOf === undefined ? undefined : shapes.get(bar.wholeOf)];
    return whole && parts ? [{ id: wholeStatement(bar.id), value: toValue(together([whole], [parts])) }] : [];
  });
  return [[...said.filter(({ id }) => !outer.has(id)), ...wholes], said.filter(({ id }) => outer.has(id))];
}

/** Statement or carrier → the numbers of runs that its shape was made with. */
function countsIn(model: BarModel): ReadonlyMap<string, readonly Carrier[]> {
  const numbers = (parts: readonly (Part | Run)[]): readonly Carrier[] =>
    parts.filter((part) => part.kind === 'run' && writtenNumber(part) !== undefined).map((run) => numberId(run.id));
  if (numbers(stretches(model)).length === 0) return new Map();
  const bars = new Map(model.bars.map((bar) => [bar.id, numbers(bar.parts)]));
  const of = (...ids: readonly string[]): readonly Carrier[] => ids.flatMap((id) => bars.get(id) ?? []);
  return new Map([
    ...bars,
    ...model.bars.map((bar) => [wholeStatement(bar.id), of(bar.id, bar.wholeOf ?? '')] as const),
    ...stretches(model).map((part) => [totalId(part.id), numbers([part])] as const),
    ...model.braces.map((brace) => [brace.id, brace.kind === 'span' ? numbers(spanned(model, brace)) : of(...brace.bars)] as const),
    ...model.comparisons.map((one) => [one.id, [...numbers(compared(model, one)), ...of(one.bar)]] as const),
  ]);
}

function productsIn(runs: readonly Run[], solution: Solution): readonly Product[] {
  return runs.flatMap((run) => {
    const [unit, number, total] = [unitShape(run), only(numberId(run.id)), only(totalId(run.id))];
    const [each, many] = [solution.of(toValue(unit)), solution.of(toValue(number))];
    const known = many ? number : unit;
    const product = many ? scaled(unit, many) : each && scaled(number, each);
    return product ? [{ equation: { id: productStatement(run.id), value: toValue(together([total], [product])) }, from: solution.why(toValue(known)) ?? [] }] : [];
  });
}

function findings(shapes: ReadonlyMap<Carrier, Shape>, written: ReadonlyMap<Carrier, Quantity>, solution: Solution): ReadonlyMap<Carrier, Finding> {
  return new Map([...shapes].flatMap(([carrier, shape]) => {
    const value = solution.of(toValue(shape));
    return value ? [[carrier, { value, given: writtenAs(written.get(carrier))?.equals(value) ?? false }] as const] : [];
  }));
}

function writtenAs(quantity: Quantity | undefined): Fraction | undefined {
  return quantity?.is === 'known' ? numberOf(quantity.value) : undefined;
}
