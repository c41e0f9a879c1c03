import type { Family, Route } from '../fact.ts';
import { route, shown } from './making.ts';
import { sumId } from './sums.ts';

/** What a number that ends in no 0 lacks to 100: first to the next ten, then to the hundred. `cards`: those whose answer that is, where it is not a way to all. */
function wayFrom(from: number, cards?: readonly string[]): Route {
  const [ones, lacks] = [10 - (from % 10), 100 - from];
  const ten = from + ones;
  const picture = shown('number-line', ten === 100 ? `${from} + ${ones}` : `${from} + ${ones} + ${100 - ten}`);
  if (ten === 100) return route('the next ten', `${from} needs ${ones} to make 100.`, { steps: [`${from} + ${ones} = 100`, `100 − ${from} = ${ones}`], needs: [sumId(from % 10, ones)], picture, ...(cards && { cards }) });
  return route('the next ten', `${from} needs ${ones} to make ${ten}, and ${ten} needs ${100 - ten} to make 100: ${lacks} in all.`, {
    steps: [`${from} + ${ones} = ${ten}`, `${ten} + ${100 - ten} = 100`, `${ones} + ${100 - ten} = ${lacks}`], needs: [sumId(from % 10, ones), sumId(ten, 100 - ten)], picture, ...(cards && { cards }),
  });
}

/** The ways to two parts of 100: from the one to the hundred, and from the other for what is taken away from it. */
export function hundredRoutes(a: number): Family['routes'] {
  return [wayFrom(a), wayFrom(100 - a, [`subtract-100-${100 - a}`])];
}
