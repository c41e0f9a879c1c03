import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, likes, openBench, resize } from './harness.ts';

let bench: Bench;
beforeAll(async () => { bench = await openBench(); });
afterAll(() => bench.close());

/** What axe finds, in a line each. */
async function found(page: Page): Promise<readonly string[]> {
  const { violations, passes } = await new AxeBuilder({ page }).analyze();
  expect(passes.length).toBeGreaterThan(0);
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ html }) => html).join(' ')})`);
}

describe.each(['light', 'dark'] as const)('axe finds nothing in %s', (scheme) => {
  test.each([250, 360, 600])('in the panel at %d px', async (width) => {
    const panel = await bench.has('sidepanel.html') ? await bench.page('sidepanel.html') : await bench.panel();
    await resize(panel, width);
    await likes(panel, { scheme });
    expect(await found(panel)).toEqual([]);
  });

  test.each(['projector.html', 'print.html', 'welcome.html'])('on %s', async (name) => {
    const page = await bench.visit(name);
    await page.bringToFront();
    await likes(page, { scheme });
    expect(await found(page)).toEqual([]);
    await page.close();
  });
});

test('axe can find something', async () => {
  const page = await bench.visit('print.html');
  await page.evaluate(() => { document.body.append(document.createElement('button')); });
  expect(await found(page)).not.toEqual([]);
});
