import { Fraction, toExact, toFraction } from '../../maths/exact.ts';
import type { Value } from '../../maths/expression.ts';
import { coefficients } from '../../maths/value.ts';
import { sideOf, type Thing } from './balance.ts';

/** Things, and the number of the next new one. */
export interface Made { readonly things: readonly Thing[]; readonly next: number }

const isOf = (name: string) => (thing: Thing): boolean => (thing.letter ?? '') === name;

/** Single bags, and a part of one where the number is not whole: 2 1/2 is 1, 1 and 1/2. */
function bags(many: Fraction): readonly Fraction[] {
  const whole = Number(many.abs().floor());
  const rest = many.abs().sub(whole);
  const all = [...Array.from({ length: whole }, () => new Fraction(1)), ...(rest.equals(0) ? [] : [rest])];
  return all.map(each => each.mul(many.s < 0n ? -1 : 1));
}

/** How a number is made of tens, fives and ones; undefined when it is not whole. */
export function tensAndOnes(amount: Fraction): readonly Fraction[] | undefined {
  if (amount.d !== 1n) return undefined;
  const [tens, rest] = [Number(amount.abs().div(10).floor()), Number(amount.abs().mod(10))];
  const sizes = [...Array.from({ length: tens }, () => 10), ...(rest >= 5 ? [5] : []), ...Array.from({ length: rest % 5 }, () => 1)];
  return sizes.map(size => new Fraction(size).mul(amount.s < 0n ? -1 : 1));
}

/** Things of these sizes; the first ones keep the ids of those that were there. */
function sized(was: readonly Thing[], sizes: readonly Fraction[], { name, next }: { readonly name: string; readonly next: number }): Made {
  const things = sizes.map((size, at): Thing => ({ id: was[at]?.id ?? `t${next + at - was.length}`, ...(name !== '' && { letter: name }), is: toExact(size) }));
  return { things, next: next + Math.max(0, sizes.length - was.length) };
}

/** As few of the things as come to this much, largest first; undefined when none do. */
function comingTo(things: readonly Thing[], amount: Fraction): readonly Thing[] | undefined {
  const sorted = things.filter(({ is }) => toFraction(is).s === amount.s).toSorted((a, b) => toFraction(b.is).abs().compare(toFraction(a.is).abs()));
  let rest = amount;
  const taken = sorted.filter(({ is }) => {
    if (toFraction(is).abs().compare(rest.abs()) > 0) return false;
    rest = rest.sub(toFraction(is));
    return true;
  });
  return rest.equals(0) ? taken : undefined;
}

/** Weights that change by so much: what lies there goes first, then a larger one gets smaller, then they are put together. */
function changed(weights: readonly Thing[], by: Fraction, next: number): Made {
  const gone = comingTo(weights, by.neg());
  if (gone) return { things: weights.filter(each => !gone.includes(each)), next };
  const larger = weights.find(({ is }) => toFraction(is).s === by.neg().s && toFraction(is).abs().compare(by.abs()) > 0);
  const [only, ...others] = weights;
  const grows = larger ?? (only && others.length === 0 ? only : undefined);
  if (grows) return { things: weights.map(each => (each === grows ? { ...each, is: toExact(toFraction(each.is).add(by)) } : each)), next };
  if (weights.every(({ is }) => toFraction(is).s === by.s)) return { things: [...weights, { id: `t${next}`, is: toExact(by) }], next: next + 1 };
  const total = weights.reduce((so, { is }) => so.add(toFraction(is)), by);
  return sized(weights, total.equals(0) ? [] : [total], { name: '', next });
}

/** The things of a pan once they come to `to`: what stays the same stays as it lies, and things keep their ids. `factor`: all of it was multiplied by this. */
export function comeTo(things: readonly Thing[], to: Value, { next, factor }: { readonly next: number; readonly factor?: Fraction }): Made {
  const [was, now] = [coefficients(sideOf(things)), coefficients(to)];
  const names = [...new Set([...now.keys(), ...things.map(each => each.letter ?? '')])].sort((a, b) => (a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1));
  return names.reduce<Made>((so, name) => {
    const own = things.filter(isOf(name));
    const target = now.get(name) ?? new Fraction(0);
    const made = kindTo(own, target, { name, next: so.next, by: target.sub(was.get(name) ?? 0), ...(factor && { factor }) });
    return { things: [...so.things, ...made.things], next: made.next };
  }, { things: [], next });
}

interface Turn { readonly name: string; readonly next: number; readonly by: Fraction; readonly factor?: Fraction }

function kindTo(own: readonly Thing[], target: Fraction, { name, next, by, factor }: Turn): Made {
  if (by.equals(0)) return { things: own, next };
  if (name !== '') return sized(own, bags(target), { name, next });
  if (factor) return { things: own.map(each => ({ ...each, is: toExact(toFraction(each.is).mul(factor)) })), next };
  return changed(own, by, next);
}

/** The weights of a pan as tens, fives and ones, or as one weight with their number on it; undefined where that cannot be. */
export function weightsAs(things: readonly Thing[], how: 'one' | 'small', next: number): Made | undefined {
  const weights = things.filter(each => each.letter === undefined);
  const total = weights.reduce((so, { is }) => so.add(toFraction(is)), new Fraction(0));
  const sizes = total.equals(0) ? [] : how === 'one' ? [total] : tensAndOnes(total);
  if (sizes === undefined) return undefined;
  const made = sized(weights, sizes, { name: '', next });
  return { things: [...things.filter(each => each.letter !== undefined), ...made.things], next: made.next };
}
