import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Bench, eventually, openBench, picture } from './harness.ts';

let bench: Bench;
beforeAll(async () => { bench = await openBench(); });
afterAll(() => bench.close());

test('the welcome page names the keys and opens the panel', async () => {
  const welcome = await bench.page('welcome.html');
  await welcome.bringToFront();
  await picture(welcome, 'welcome');
  await welcome.getByText('Alt+Shift+M').waitFor();
  await welcome.getByRole('button', { name: 'Open the panel' }).click();
  await eventually('the panel opens', () => bench.has('sidepanel.html'));
  await welcome.getByText('The panel is open').waitFor();
});

test('what the welcome page opened, the toolbar closes', async () => {
  await bench.shut();
  expect(await bench.has('sidepanel.html')).toBe(false);
});
