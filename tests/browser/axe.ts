// What axe, the checker of what a page is to those who do not see, hear or point, finds wrong with it.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { likes } from './harness.ts';
import { painted } from './person.ts';

/** The rules on what is seen. All others judge what stands in a page and how it is named, which no colours change. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** What axe finds, in a line each; by `rules` alone if they are given. */
export async function axeFinds(page: Page, rules?: string[]): Promise<readonly string[]> {
  await painted(page);
  // Our pages have no frames, so axe is asked in the page alone: else each question opens a tab of its own in front of it.
  const { violations, passes, incomplete, inapplicable } = await new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'], ...(rules && { runOnly: rules }) }).analyze();
  // Where all that is seen is icons, the rules on colours have nothing to judge.
  expect(passes.length + (rules ? incomplete.length + inapplicable.length : 0)).toBeGreaterThan(0);
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ html }) => html).join(' ')})`);
}

/** What axe finds by every rule in light, and by those on colours in dark and in forced colours. */
export async function axeFindsInEachTheme(page: Page): Promise<readonly string[]> {
  const found = [...await axeFinds(page)];
  for (const [theme, wish] of [['dark', { scheme: 'dark' }], ['forced colours', { forced: true }]] as const) {
    // Colours that are on their way to others are judged by nobody.
    await likes(page, { ...wish, still: true });
    found.push(...(await axeFinds(page, COLOURS)).map((one) => `in ${theme}, ${one}`));
  }
  await likes(page, {});
  return found;
}
