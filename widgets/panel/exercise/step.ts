import type { Json } from '../../board/document.ts';
import { type Content, emptyStep } from '../../lesson/lesson.ts';
import { sortingTiles } from '../../lesson/sorting.ts';
import { insertStep } from '../../lesson/steps.ts';
import { random } from '../../maths/random.ts';
import { isRefusal } from '../../maths/refusal.ts';
import type { AnyFamily } from '../../variation/family.ts';
import type { VariationSet } from '../../variation/set.ts';
import { newId } from '../enter.ts';
import type { Page } from '../page.ts';

/** Puts questions into the lesson as the step after the one that is shown, and shows it. A refusal is said. */
export function putStep(page: Page, { title, content }: { readonly title: string; readonly content: Content }): void {
  const id = newId();
  const cut = { step: { ...emptyStep(id, 0), title, content }, tiles: [], pictures: {} };
  page.change((lesson) => insertStep(lesson, cut, { step: id, ids: newId, after: page.step.peek().id }));
  page.go(id);
}

/** Puts the pictures of a set on a board of their own, the step after the one that is shown, to be sorted by dragging. A refusal is said. */
export async function putSorting(page: Page, family: AnyFamily, set: VariationSet): Promise<void> {
  const types = set.stops.flatMap(({ item }) => family.picture?.(item)?.type ?? []);
  await page.load([...new Set([...types, 'note', 'pen'])]);
  const id = newId();
  const tiles = sortingTiles(family, set, page.kinds.peek(), { step: id, ids: newId, chance: random(newId()) });
  if (isRefusal(tiles)) return page.host.say(tiles.refused);
  const sorting: Json = JSON.parse(JSON.stringify(set));
  const cut = { step: { ...emptyStep(id, 0), title: 'What is it, what is it not?', content: { kind: 'board' as const, sorting } }, tiles, pictures: {} };
  page.change((lesson) => insertStep(lesson, cut, { step: id, ids: newId, after: page.step.peek().id }));
  page.go(id);
}
