import { unfit } from '../../lesson/exercise.ts';
import { checkSorting, sortingOf } from '../../lesson/sorting-check.ts';
import { isRefusal } from '../../maths/refusal.ts';
import { loadFamily } from '../questions/families.ts';
import type { Page } from '../page.ts';

/**
 * Checks the sorting on the step that is shown, chooses the picture that it speaks of, and gives back what it says: of the picture that is chosen, as the
 * one that was dragged last is, or when it is asked once more of all.
 */
export async function check(page: Page, isAgain: boolean): Promise<string> {
  const set = sortingOf(page.step.peek().content);
  if (!set) return 'There is nothing to be sorted on this step.';
  const family = await loadFamily(set.family);
  const why = isRefusal(family) ? family : unfit({ set }, family);
  if (isRefusal(family) || why) return why?.refused ?? '';
  const { said, tile } = checkSorting(family, set, page.resting.peek(), isAgain ? [] : page.host.chosen.peek().tiles);
  if (tile !== undefined) page.host.choose({ tiles: [tile], parts: [] });
  return said;
}
