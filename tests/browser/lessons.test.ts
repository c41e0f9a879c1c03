import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Bench, openBench, resize } from './harness.ts';
import { act, add, board, fromMenu, newLesson, patience, press, thing, told } from './person.ts';

let bench: Bench;
let panel: Page;

beforeAll(async () => {
  bench = await openBench();
  panel = await bench.panel();
  await resize(panel, 420, 860);
});
beforeEach(() => newLesson(panel));
afterAll(() => bench.close());

/** The names of the steps' buttons, in their order. */
async function steps(): Promise<readonly string[]> {
  const names = await panel.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: /^Step /u }).evaluateAll((buttons) => buttons.map((button) => button.lastElementChild?.textContent ?? ''));
  return names.map((name) => name.replace(', shown; arrange it', ' *'));
}

/** Opens the shown step's sheet, does one thing in it, and leaves it. */
async function arrange(name: string): Promise<void> {
  await press(panel, /, shown; arrange it$/u);
  const sheet = panel.getByRole('dialog', { name: /^Step /u });
  await sheet.getByRole('button', { name, exact: true }).click();
  if (await sheet.isVisible()) await sheet.getByRole('button', { name: 'Close', exact: true }).click();
}

async function nameStep(title: string): Promise<void> {
  await press(panel, /, shown; arrange it$/u);
  await panel.getByLabel('Title').fill(title);
  await panel.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click();
}

describe('steps', () => {
  test('are copied as the next small step, and each keeps its own board', async () => {
    await add(panel, 'Counters');
    await press(panel, 'Next small step: a copy of this one');
    await expect.poll(steps, patience).toEqual(['Step 1', 'Step 2 *']);
    await thing(panel, 'counters: red counter').waitFor();
    await panel.keyboard.press('Control+a');
    await panel.keyboard.press('Delete');
    await expect.poll(() => told(panel), patience).not.toContain('counter');
    await panel.keyboard.press('PageUp');
    await expect.poll(steps, patience).toEqual(['Step 1 *', 'Step 2']);
    await expect.poll(() => told(panel), patience).toContain('counters: red counter');
    await panel.keyboard.press('PageDown');
    await expect.poll(() => told(panel), patience).not.toContain('counter');
  });

  test('are named, moved, added empty and deleted, each with undo', async () => {
    await nameStep('Seven and five');
    await expect.poll(steps, patience).toEqual(['Step 1: Seven and five *']);
    await arrange('Empty step after this');
    await expect.poll(steps, patience).toEqual(['Step 1: Seven and five', 'Step 2 *']);
    await arrange('Earlier');
    await expect.poll(steps, patience).toEqual(['Step 1 *', 'Step 2: Seven and five']);
    await press(panel, 'Undo');
    await expect.poll(steps, patience).toEqual(['Step 1: Seven and five', 'Step 2 *']);
    await arrange('Delete, with undo');
    await expect.poll(steps, patience).toEqual(['Step 1: Seven and five *']);
    await press(panel, 'Undo');
    await expect.poll(async () => (await steps()).map((name) => name.replace(' *', '')), patience).toEqual(['Step 1: Seven and five', 'Step 2']);
  });

  test('deleted with what stands on them come back with it', async () => {
    await add(panel, 'Counters');
    await arrange('Empty step after this');
    await expect.poll(steps, patience).toEqual(['Step 1', 'Step 2 *']);
    await panel.keyboard.press('PageUp');
    await thing(panel, 'counters: red counter').waitFor();
    await arrange('Delete, with undo');
    await expect.poll(steps, patience).toEqual(['Step 1 *']);
    expect(await told(panel)).not.toContain('counter');
    await press(panel, 'Undo');
    await expect.poll(async () => (await steps()).length, patience).toBe(2);
    await panel.keyboard.press('PageUp');
    await expect.poll(() => told(panel), patience).toContain('counters: red counter');
  });
});

describe('lessons', () => {
  const sheet = () => panel.getByRole('dialog', { name: 'Lessons' });
  const listed = () => sheet().getByRole('listitem').evaluateAll((items) => items.map((item) => item.querySelector('button')?.firstChild?.textContent ?? ''));

  /** A lesson with one counter and a title. */
  async function made(title: string): Promise<void> {
    await add(panel, 'Counters');
    await fromMenu(panel, 'Lessons');
    await panel.getByLabel('Title of this lesson').fill(title);
    await sheet().getByRole('button', { name: 'Close', exact: true }).click();
    await panel.getByRole('heading', { name: title }).waitFor();
  }

  test('are named, found by title, copied, deleted and brought back', async () => {
    await made('Bonds to ten');
    await newLesson(panel);
    await made('Sharing equally');
    await fromMenu(panel, 'Lessons');
    await expect.poll(listed, patience).toEqual(expect.arrayContaining(['Bonds to ten', 'Sharing equally']));
    await sheet().getByLabel('Find a lesson').fill('BONDS');
    await expect.poll(listed, patience).toEqual(['Bonds to ten']);
    await press(panel, 'Delete Bonds to ten');
    await expect.poll(listed, patience).toEqual([]);
    await sheet().getByRole('button', { name: 'Undo' }).click();
    await expect.poll(listed, patience).toEqual(['Bonds to ten']);
    await sheet().getByRole('button', { name: /^Bonds to ten/u }).click();
    await panel.getByRole('heading', { name: 'Bonds to ten' }).waitFor();
    await expect.poll(() => told(panel), patience).toContain('counters: red counter');
    await fromMenu(panel, 'Lessons');
    await press(panel, 'Copy Sharing equally');
    await panel.getByRole('heading', { name: /Sharing equally \(copy\)/u }).waitFor();
  });

  test('the one that is open can be deleted, and Undo opens it again', async () => {
    await made('For the bin');
    await fromMenu(panel, 'Lessons');
    await press(panel, 'Delete For the bin');
    await panel.getByText('Begin with').waitFor();
    await fromMenu(panel, 'Lessons');
    await expect.poll(listed, patience).not.toContain('For the bin');
    await sheet().getByRole('button', { name: 'Close', exact: true }).click();
    await panel.getByRole('status').filter({ hasText: '“For the bin” is deleted.' }).getByRole('button', { name: 'Undo' }).click();
    await panel.getByRole('heading', { name: 'For the bin' }).waitFor();
    await expect.poll(() => told(panel), patience).toContain('counters: red counter');
  });

  test('one that was begun beside a page is offered when the panel is opened there again', async () => {
    await made('Beside the page');
    await fromMenu(panel, 'Lessons');
    await expect.poll(listed, patience).toContain('Beside the page');
    await sheet().getByRole('button', { name: 'Close', exact: true }).click();
    await newLesson(panel);
    await panel.getByText('You made “Beside the page” beside this page.').waitFor();
    await press(panel, 'Go on');
    await panel.getByRole('heading', { name: 'Beside the page' }).waitFor();
    expect(await told(panel)).toContain('counters: red counter');
  });
});

describe('what is copied', () => {
  const counters = () => board(panel).getByRole('button', { name: /^counters/u }).count();

  test('is pasted on the same step, on another and in another lesson', async () => {
    await bench.opened.send('Browser.grantPermissions', { permissions: ['clipboardReadWrite', 'clipboardSanitizedWrite'] });
    await add(panel, 'Counters');
    await panel.keyboard.press('Control+c');
    await panel.keyboard.press('Control+v');
    await expect.poll(counters, patience).toBe(2);
    await press(panel, 'Undo');
    await expect.poll(counters, patience).toBe(1);
    await arrange('Empty step after this');
    await expect.poll(counters, patience).toBe(0);
    await panel.keyboard.press('Control+v');
    await expect.poll(counters, patience).toBe(1);
    await newLesson(panel);
    await act(panel, 'Paste');
    await expect.poll(counters, patience).toBe(1);
  });
});
