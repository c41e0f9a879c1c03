import type { VariationSet } from './set.ts';
import type { Stop } from './walk.ts';

/** Where in which set. Items are counted from 0. */
export interface Place { readonly set: VariationSet; readonly at: number }

/** The item that an item is compared with: the one it was made from, else the one before it. Undefined for the first. */
export function beforeOf({ stops }: Pick<VariationSet, 'stops'>, at: number): number | undefined {
  return at === 0 ? undefined : stops[at]?.from ?? at - 1;
}

/** Whether every item is one change away from the first, as in a spider. */
export function isSpider(set: Pick<VariationSet, 'stops'>): boolean {
  return set.stops.length > 2 && set.stops.every((_, at) => at === 0 || beforeOf(set, at) === 0);
}

/** The set with one more item right after a place. What the others were made from, and where to stop and talk, moves on with them. */
export function inserted({ set, at }: Place, stop: Stop): VariationSet {
  const moved = (place: number): number => (place > at ? place + 1 : place);
  const stops = set.stops.map((one, place): Stop => {
    const from = beforeOf(set, place);
    return from === undefined ? one : { ...one, from: moved(from) };
  });
  return { ...set, stops: stops.toSpliced(at + 1, 0, stop), discuss: set.discuss.map(moved) };
}
