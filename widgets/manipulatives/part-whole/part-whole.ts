import type { NumberForm, Value } from '../../maths/expression.ts';

/** What is written in a circle: to be found, or a number or linear expression and how it is written. */
export type Amount = { readonly unknown: true } | { readonly value: Value; readonly as?: NumberForm };
/** A circle: empty without an amount. `parts`: what it is made of, from the left or from above. Its id is its own for life, and its slot's. */
export type Circle = { readonly id: string; readonly amount?: Amount; readonly parts?: readonly Circle[] };
/** Where the whole stands from its parts. */
export type Side = 'above' | 'right' | 'below' | 'left';
/**
 * A whole and its parts, which can have parts themselves. `counted`: how much the things come to that lie in a circle is written under them. `next` makes
 * the next id.
 */
export type PartWhole = { readonly whole: Circle; readonly side: Side; readonly counted?: true; readonly next: number };

/** The sides in the order of turning. */
export const SIDES = ['above', 'right', 'below', 'left'] as const satisfies readonly Side[];
/** How few and how many parts a circle has, where it has any. */
export const LEAST_PARTS = 2;
export const MOST_PARTS = 5;
/** The whole, its parts, and their parts. */
export const MOST_DEEP = 3;
/** The most circles in one model. */
export const MOST_CIRCLES = 16;

/** A circle where it hangs: `parent` is the circle it is a part of, `at` its place among those parts, `depth` 0 of the whole. */
export interface Hung { readonly circle: Circle; readonly parent?: Circle; readonly at: number; readonly depth: number }

/** Every circle: the whole, then each part with what it is made of. */
export function hung(circle: Circle, place: Omit<Hung, 'circle'> = { at: 0, depth: 0 }): readonly Hung[] {
  const parts = (circle.parts ?? []).flatMap((part, at) => hung(part, { parent: circle, at, depth: place.depth + 1 }));
  return [{ circle, ...place }, ...parts];
}

/** A circle with all that it is made of. */
export function circlesIn(circle: Circle): readonly Circle[] {
  return [circle, ...(circle.parts ?? []).flatMap(circlesIn)];
}

/** A circle and its parts, where it has any. */
export interface Node { readonly circle: Circle; readonly parts: readonly Circle[] }

/** The circles that have parts, the whole first. */
export function nodesIn(whole: Circle): readonly Node[] {
  return circlesIn(whole).flatMap(circle => (circle.parts ? [{ circle, parts: circle.parts }] : []));
}

/** The same tree with each circle changed; from the parts up. */
export function mapped(circle: Circle, change: (circle: Circle) => Circle): Circle {
  return change(circle.parts ? { ...circle, parts: circle.parts.map(part => mapped(part, change)) } : circle);
}

/** Amounts as a model: a whole and its parts, each an amount or empty, or a pair of one and its own parts. */
export type Sketch = Amount | undefined | readonly [Amount | undefined, readonly Sketch[]];

/** A model of a whole and parts, with new ids. */
export function modelOf(whole: Amount | undefined, parts: readonly Sketch[], more: Partial<Pick<PartWhole, 'side' | 'counted'>> = {}): PartWhole {
  let next = 1;
  const made = (sketch: Sketch): Circle => {
    const [amount, inner] = sketch instanceof Array ? sketch : [sketch, []];
    const id = `c${next++}`;
    return { id, ...(amount && { amount }), ...(inner.length > 0 && { parts: inner.map(made) }) };
  };
  const root = made([whole, parts]);
  return { whole: root, side: 'above', ...more, next };
}
