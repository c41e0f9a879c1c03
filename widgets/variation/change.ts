import type { Json } from '../board/document.ts';
import type { AnyFamily } from './family.ts';

/** A dimension in which two items differ, and what is seen of it in each. */
export interface Change { readonly dimension: string; readonly label: string; readonly from: string; readonly to: string }

/** In what the second item differs from the first, in the order in which the family names its dimensions. */
export function changesBetween(family: AnyFamily, from: Json, to: Json): readonly Change[] {
  return Object.entries(family.dimensions).flatMap(([dimension, { label, of }]) => {
    const [before, after] = [of(from), of(to)];
    return before === after ? [] : [{ dimension, label, from: before, to: after }];
  });
}

/** Whether exactly these dimensions differ. */
export function changesOnly(family: AnyFamily, { from, to, dimensions }: { readonly from: Json; readonly to: Json; readonly dimensions: readonly string[] }): boolean {
  const changed = changesBetween(family, from, to).map(({ dimension }) => dimension);
  return changed.length === dimensions.length && dimensions.every((one) => changed.includes(one));
}

/** What an item is, as text: two items that are seen alike have the same. A separator stands between the dimensions, so that 1, 23 is not 12, 3. */
export function keyOf(family: AnyFamily, item: Json): string {
  return JSON.stringify(Object.values(family.dimensions).map(({ of }) => of(item)));
}
