/** Something written in a row: its middle, and how wide it is, board units. */
export interface Place { readonly x: number; readonly width: number }

/** What is left free at least between two that are read apart, board units. */
const GAP = 6;

/** How far two neighbours overlap, with the gap between them; nothing or less when they stand clear. */
const overlap = (left: Place, right: Place): number => left.x + (left.width + right.width) / 2 + GAP - right.x;

/** Whether things that are written in a row, given from left to right, stand clear of each other. */
export function isClear(places: readonly Place[]): boolean {
  return places.every((place, at) => {
    const before = places[at - 1];
    return before === undefined || overlap(before, place) <= 0;
  });
}

/**
 * The same things, given from left to right, moved until they stand clear: each goes on as far as the one before needs, then all go back by half
 * of the furthest move. What stands clear stays where it is.
 */
export function spread<One extends Place>(places: readonly One[]): readonly One[] {
  const moved = places.reduce<readonly One[]>((so, one) => {
    const before = so.at(-1);
    return [...so, before ? { ...one, x: one.x + Math.max(0, overlap(before, one)) } : one];
  }, []);
  const furthest = Math.max(0, ...moved.map((one, at) => one.x - (places[at]?.x ?? one.x)));
  return furthest === 0 ? places : moved.map(one => ({ ...one, x: one.x - furthest / 2 }));
}
