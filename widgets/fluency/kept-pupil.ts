import * as v from 'valibot';
import { keptArrangements } from './check/kept-arrangements.ts';
import { FACES, type Pupil } from './pupil.ts';

const schema = v.looseObject({
  id: v.pipe(v.string(), v.nonEmpty()), alias: v.string(), face: v.picklist(FACES), shade: v.picklist([1, 2, 3, 4, 5, 6]),
  year: v.picklist([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]), minutes: v.picklist([2, 5, 10]), widening: v.pipe(v.number(), v.minValue(1), v.maxValue(3)),
  decks: v.array(v.string()), access: v.optional(keptArrangements),
});

/** Whether what was kept is a pupil. Checks and never transforms. */
export function isPupil(unknown: unknown): unknown is Pupil {
  return v.is(schema, unknown);
}

/** Pupils as they are shown: by alias, always in the same order. */
export function byAlias(pupils: readonly Pupil[]): readonly Pupil[] {
  return pupils.toSorted((one, other) => one.alias.localeCompare(other.alias, 'en-GB', { numeric: true }) || (one.id < other.id ? -1 : 1));
}
