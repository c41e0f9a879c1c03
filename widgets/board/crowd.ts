import type { Json, PartId, Point } from './document.ts';
import type { Part } from './manipulative.ts';

/** Of more parts than this that only stay where they are, the Tab key stops at one, and the arrow keys go from one to the next. */
const FEW = 24;
const known = new WeakMap<readonly Part<Json>[], readonly Part<Json>[]>();

/** The parts of a tile that the arrow keys neither move nor slide, if they are many: the cells of a hundred square, the parts of a fraction wall. Else none. */
export function crowdOf(parts: readonly Part<Json>[]): readonly Part<Json>[] {
  const still = known.get(parts) ?? parts.filter(({ move, range }) => !move && !range);
  known.set(parts, still);
  return still.length > FEW ? still : [];
}

/** The one of a crowd at which the Tab key stops: the first that is chosen, else the first of all. */
export function stopOf(parts: readonly Part<Json>[], chosen: readonly PartId[]): PartId | undefined {
  const crowd = crowdOf(parts);
  return (crowd.find(({ id }) => chosen.includes(id)) ?? crowd[0])?.id;
}

/** How far one point is from another in a direction, what is off to the side counting threefold; undefined where it does not lie that way. */
function distance(from: Point, to: Point, direction: Point): number | undefined {
  const [x, y] = [to.x - from.x, to.y - from.y];
  const along = x * direction.x + y * direction.y;
  const aside = Math.abs(x * direction.y - y * direction.x);
  return along <= 1e-6 || aside > along * 3 ? undefined : along + 3 * aside;
}

/**
 * The part of a crowd that comes next in a direction: the nearest that way; at the end of a row the next or the last one in order; of two in one place the
 * other. Undefined at the edge above and below, and for a part that is in no crowd.
 */
export function towards(parts: readonly Part<Json>[], part: PartId, direction: Point): PartId | undefined {
  const crowd = crowdOf(parts);
  const index = crowd.findIndex(({ id }) => id === part);
  const here = crowd[index];
  if (!here) return undefined;
  const beside = crowd[index + (direction.x + direction.y > 0 ? 1 : -1)];
  if (beside && beside.at.x === here.at.x && beside.at.y === here.at.y) return beside.id;
  let [found, least]: [PartId | undefined, number] = [undefined, Infinity];
  for (const { id, at } of crowd) {
    const far = id === part ? undefined : distance(here.at, at, direction);
    if (far !== undefined && far < least) [found, least] = [id, far];
  }
  return found ?? (direction.x === 0 ? undefined : beside?.id);
}
