// The tray as a teacher finds things in it.
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { cards } from '../../widgets/manipulatives/index.ts';
import { type Bench, fingers, openBench, resize } from './harness.ts';
import { add, board, boxOf, middleOf, newLesson, patience, press, thing, told } from './person.ts';

let bench: Bench;
let panel: Page;

beforeAll(async () => {
  bench = await openBench();
  panel = await bench.panel();
  await resize(panel, 360, 860);
});
beforeEach(() => newLesson(panel));
afterAll(() => bench.close());

const everything = () => panel.getByRole('dialog', { name: 'Everything' });
const open = () => press(panel, 'All');
const close = () => everything().getByRole('button', { name: 'Close', exact: true }).click();
/** What the sheet offers, in its order, each once a place. */
async function offered(): Promise<readonly string[]> {
  const names = await everything().getByRole('button', { name: /^Add /u }).allTextContents();
  return names.map((name) => name.replace(/^.*Add /u, ''));
}
/** What the row beneath the board offers. */
async function row(): Promise<readonly string[]> {
  const names = await panel.getByRole('region', { name: 'Tray' }).locator('> ul').getByRole('button', { name: /^Add /u }).allTextContents();
  return names.map((name) => name.replace(/^.*Add /u, ''));
}

test('everything is there, by group, each with its picture', async () => {
  await open();
  expect(await offered()).toEqual(expect.arrayContaining(cards.map(({ title }) => title)));
  const groups = await everything().getByRole('heading', { level: 3 }).allTextContents();
  expect(groups.filter((group) => group !== 'Favourites and last used')).toEqual([...new Set(cards.map(({ group }) => group))]);
  const broken = await everything().locator('img').evaluateAll((images) => images.flatMap((image) => (image instanceof HTMLImageElement && image.complete && image.naturalWidth > 0 ? [] : [image.getAttribute('src')])));
  expect(broken).toEqual([]);
  await close();
});

test.each([['Dienes', 'Base ten'], ['number rack', 'Rekenrek'], ['cherry', 'Part–whole model'], ['tape diagram', 'Bar model'], ['y = mx', 'Axes']])('%s is found', async (sought, title) => {
  await open();
  await everything().getByRole('searchbox', { name: 'Find' }).fill(sought);
  await expect.poll(offered, patience).toEqual([title]);
  await close();
});

test('a form is found by its own name, and nothing is said to be nothing', async () => {
  await open();
  await everything().getByRole('searchbox', { name: 'Find' }).fill('completing the square');
  await expect.poll(offered, patience).toContain('Area model: Completing the square');
  await everything().getByRole('searchbox', { name: 'Find' }).fill('zebra');
  await everything().getByText('Nothing is called “zebra” here.').waitFor();
  expect(await offered()).toEqual([]);
  await close();
});

test('a phase narrows it, and is remembered; a favourite and what was taken last come first, in the next panel too', async () => {
  await open();
  await everything().getByRole('combobox', { name: 'For' }).selectOption({ label: 'Reception' });
  await expect.poll(offered, patience).not.toContain('Axes');
  expect(await offered()).toContain('Rekenrek');
  await everything().getByRole('button', { name: 'Rekenrek is a favourite', exact: true }).click();
  await close();
  await expect.poll(async () => (await row())[0], patience).toBe('Rekenrek');
  await add(panel, 'Dot pattern');
  await panel.reload();
  await board(panel).waitFor();
  await expect.poll(async () => (await row()).slice(0, 2), patience).toEqual(['Rekenrek', 'Dot pattern']);
  await open();
  expect(await everything().getByRole('combobox', { name: 'For' }).inputValue()).toBe('EYFS');
  await everything().getByRole('combobox', { name: 'For' }).selectOption({ label: 'All ages' });
  await everything().getByRole('button', { name: 'Rekenrek is a favourite', exact: true }).first().click();
  await close();
});

test('one is dragged out by a finger, over the board that the sheet no longer hides', async () => {
  const touch = await fingers(panel);
  await open();
  const from = await middleOf(everything().getByRole('button', { name: 'Add Counters', exact: true }).first());
  const { x, y, width, height } = await boxOf(board(panel));
  const to = { x: x + width / 2, y: y + height / 2 };
  await touch(from);
  // Sideways: up and down it would scroll the sheet.
  await touch({ x: from.x + 30, y: from.y + 2 });
  await touch(to);
  expect(await everything().evaluate((sheet) => getComputedStyle(sheet.querySelector('.sheet-body')!).opacity)).toBe('0');
  await touch();
  await thing(panel, /^counters/u).waitFor();
  const at = await middleOf(thing(panel, /^counters/u));
  expect(Math.hypot(at.x - to.x, at.y - to.y)).toBeLessThan(30);
  expect(await told(panel)).toContain('counter');
});
