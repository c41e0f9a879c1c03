import { Fraction } from '../../maths/exact.ts';
import { stretches, type BarModel, type Id } from './model.ts';
import { once } from './once.ts';
import { solveModel } from './solve.ts';

/** How wide everything is drawn, in board units. */
export interface Widths {
  readonly of: ReadonlyMap<Id, number>;
  /** Parts that would be too thin to see: drawn wider than is true, with a break mark that says so. */
  readonly broken: ReadonlySet<Id>;
  /** Board units for one of the model's units. */
  readonly scale: number;
  readonly toScale: boolean;
}

/** What is thinner than this cannot be seen as a part. */
const THIN = 3;
/** What is too thin is drawn with this width. */
const BROKEN = 12;
/** A person drags a part of a sketch no thinner than this. */
export const LEAST_DRAWN = 16;

/** The nearest JavaScript number to a ≥ 0 over b > 0, however long their digits are; at most a thousand million. */
export function ratio(a: Fraction, b: Fraction): number {
  const [above, below] = [a.n * b.d, a.d * b.n];
  const long = BigInt(Math.max(0, Math.max(above.toString(2).length, below.toString(2).length) - 1000));
  return Math.min(Number(above >> long) / Math.max(Number(below >> long), 1), 1e9);
}

const sum = (lengths: readonly Fraction[]): Fraction => lengths.reduce((all, one) => all.add(one), new Fraction(0));

/** The width of every part and run: true lengths, or in a sketch what a person dragged them to, else the solver's guess. */
export const widthsOf = once((model: BarModel): Widths => {
  const { lengths, toScale } = solveModel(model);
  const lengthOf = (id: Id): Fraction => lengths.get(id) ?? new Fraction(0);
  const totals = model.bars.map(({ parts }) => sum(parts.map(({ id }) => lengthOf(id))));
  const longest = totals.reduce((most, total) => total.compare(most) > 0 ? total : most, new Fraction(0));
  const wide = (id: Id): number => longest.equals(0) ? 0 : model.length * ratio(lengthOf(id), longest);
  const scale = longest.equals(0) ? model.length : model.length * ratio(new Fraction(1), longest);
  const broken = new Set<Id>();
  const of = new Map(stretches(model).map((part) => {
    const width = !toScale && part.drawn !== undefined ? part.drawn : wide(part.id);
    if (width >= THIN || lengthOf(part.id).equals(0)) return [part.id, width];
    broken.add(part.id);
    return [part.id, BROKEN];
  }));
  return { of, broken, scale, toScale };
});

/** A drag and a slider go through a length in this many steps at most. */
const MOST_STEPS = 1000;

/**
 * The step of a drag: what all these amounts can be counted in, tenths or hundredths for decimals; ten, a hundred … times as much where it
 * would take more than a thousand of them to the largest amount.
 */
export function unitOf(amounts: readonly Fraction[], decimal: boolean): Fraction {
  const denominator = amounts.reduce((all, { d }) => all / gcd(all, d) * d, 1n);
  const power = decimal ? [1n, 10n, 100n, 1000n, 10_000n].find((ten) => ten % denominator === 0n) : undefined;
  let unit = new Fraction(1n, power ?? denominator);
  const largest = amounts.reduce((most, amount) => amount.compare(most) > 0 ? amount : most, new Fraction(0));
  while (largest.div(unit).compare(MOST_STEPS) > 0) unit = unit.mul(10);
  return unit;
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}
