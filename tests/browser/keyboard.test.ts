import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { random } from '../../widgets/maths/random.ts';
import { type Bench, openBench, resize } from './harness.ts';
import { add, board, fromMenu, newLesson, patience, press, told } from './person.ts';

let bench: Bench;
let panel: Page;
const errors: string[] = [];

beforeAll(async () => {
  bench = await openBench();
  panel = await bench.panel();
  panel.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  await resize(panel, 420, 860);
});
beforeEach(() => newLesson(panel));
afterAll(() => bench.close());

/** What has the focus, as a screen reader names it; empty when nothing has. */
function focused(): Promise<string> {
  return panel.evaluate(() => {
    const now = document.activeElement;
    if (!(now instanceof HTMLElement) || now === document.body) return '';
    const label = now instanceof HTMLInputElement ? now.labels?.[0]?.textContent : undefined;
    const heard = now.cloneNode(true) as HTMLElement;
    for (const unheard of heard.querySelectorAll('[aria-hidden="true"]')) unheard.remove();
    return now.getAttribute('aria-label') ?? label ?? heard.textContent?.trim() ?? '';
  });
}

/** Goes on with Tab until something with this name has the focus. */
async function tabTo(name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 120; presses += 1) {
    await panel.keyboard.press('Tab');
    const now = await focused();
    if (name.test(now)) return;
    passed.push(now);
  }
  throw new Error(`Tab never came to ${String(name)}. It passed: ${passed.join(' | ')}`);
}

/** Types a value into what has the focus. */
async function types(text: string): Promise<void> {
  await panel.keyboard.press('Enter');
  await panel.getByRole('button', { name: 'Cancel', exact: true }).waitFor();
  await panel.keyboard.type(text);
  await panel.keyboard.press('Enter');
  await panel.getByRole('button', { name: 'Cancel', exact: true }).waitFor({ state: 'detached' });
}

test('Maya’s apples, 5 red and 3 green, are drawn by keyboard alone, from what is told', async () => {
  await tabTo(/^Add Bar model$/u);
  await panel.keyboard.press('Enter');
  await expect.poll(() => told(panel), patience).toContain('bar model: 1 bar');
  await tabTo(/^bar model: /u);
  await panel.keyboard.press('p');
  await expect.poll(() => told(panel), patience).toContain('the second part');
  await tabTo(/^the first part/u);
  await types('5');
  await expect.poll(() => told(panel), patience).toContain('the first part, 5');
  await tabTo(/^the second part/u);
  await types('3');
  await expect.poll(() => told(panel), patience).toContain('5 and 3');
  const live = panel.getByRole('region', { name: 'Number sentence' });
  await expect.poll(() => live.textContent(), patience).toMatch(/5.*\+.*3/u);
  expect(await told(panel)).not.toContain('not be');
});

test('arrow keys move a thing, a run of them is one undo, and Escape gives the run up', async () => {
  await tabTo(/^Add Counters$/u);
  await panel.keyboard.press('Enter');
  await tabTo(/^counters: red counter$/u);
  const counter = board(panel).getByRole('button', { name: /^counters/u });
  const at = async () => (await counter.boundingBox())?.x ?? 0;
  const before = await at();
  await panel.keyboard.press('ArrowRight');
  await panel.keyboard.press('Escape');
  expect(await at()).toBe(before);
  await press(panel, 'Undo');
  await expect.poll(() => counter.count(), patience).toBe(0);
  await press(panel, 'Redo');
  await tabTo(/^counters: red counter$/u);
  for (let presses = 0; presses < 5; presses += 1) await panel.keyboard.press('ArrowRight');
  await expect.poll(at, patience).toBeGreaterThan(before);
  await panel.keyboard.press('Control+z');
  await expect.poll(at, patience).toBe(before);
  await expect.poll(() => counter.count(), patience).toBe(1);
});

const KEYS = [
  'Tab', 'Tab', 'Tab', 'Tab', 'Shift+Tab', 'Enter', 'Enter', 'Space', 'Space', 'Escape', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Shift+ArrowRight',
  'Home', 'End', 'PageUp', 'PageDown', 'Delete', 'Backspace', 'Control+z', 'Control+Shift+z', 'Control+a', 'Control+c', 'Control+v', 'Control+x', 'Control+d',
  '0', '1', '2', '3', '7', '+', '-', '/', '?', '=', 'x', 'v', 'r', 'f', 'm', 'b', 'p', 'n', 'Shift+b', 'Shift+d', 'Shift+l', 'Shift+s', 'Alt+ArrowRight',
];

test.each(['seven', 'and', 'five'])('any keys at all (seed %s) leave a panel that works, a lesson that opens, and the focus somewhere', async (seed) => {
  const chance = random(seed).fork('keys');
  const pressed: string[] = [];
  await tabTo(/^Add Bar model$/u);
  await panel.keyboard.press('Enter');
  for (let presses = 0; presses < 250; presses += 1) {
    const key = chance.pick(KEYS);
    // Nothing is opened outside the panel: a window for the class, a printer, a choice of files.
    if (/^(?:Project|Print|Open a file|Save .*)$/u.test(await focused()) && /Enter|Space/u.test(key)) continue;
    pressed.push(key);
    const had = await focused();
    await panel.keyboard.press(key);
    const has = await focused();
    // Tab may leave the page for the browser's own buttons; no other key may leave the focus nowhere.
    if (has === '' && had !== '' && !key.includes('Tab')) await expect.poll(focused, { ...patience, message: `${had} → nowhere after ${pressed.slice(-8).join(' ')}` }).not.toBe('');
    else if (has === '') await panel.keyboard.press('Tab');
  }
  expect(errors, pressed.join(' ')).toEqual([]);
  await panel.reload();
  await expect.poll(() => panel.getByRole('heading', { level: 1 }).count(), patience).toBe(1);
  await board(panel).waitFor({ state: 'attached' });
  expect(errors).toEqual([]);
});

test('the help lists the keys', async () => {
  await fromMenu(panel, 'Keys and help');
  const help = panel.getByRole('dialog', { name: 'Keys and help' });
  expect(await help.getByRole('row', { name: /Undo/u }).textContent()).toContain('Z');
  await panel.keyboard.press('Escape');
  await help.waitFor({ state: 'detached' });
  expect(await focused()).not.toBe('');
});

test('a hundred square is one stop of the Tab key, and the arrow keys go from number to number', async () => {
  await add(panel, 'Hundred square');
  await tabTo(/^hundred square/u);
  const passed: string[] = [];
  for (let presses = 0; presses < 6; presses += 1) {
    await panel.keyboard.press('Tab');
    passed.push(await focused());
  }
  expect(passed.filter((name) => /\b\d+$/u.test(name)).length).toBeLessThan(3);
  await panel.keyboard.press('Shift+Tab');
  await tabTo(/^hundred square/u);
  await tabTo(/\b1$/u);
  for (const [key, number] of [['ArrowRight', 2], ['ArrowDown', 12], ['ArrowDown', 22], ['ArrowLeft', 21], ['ArrowLeft', 20], ['ArrowUp', 10], ['ArrowRight', 11]] as const) {
    await panel.keyboard.press(key);
    await expect.poll(focused, patience).toMatch(new RegExp(`\\b${number}$`, 'u'));
  }
  await panel.keyboard.press('Space');
  await expect.poll(() => told(panel), patience).toMatch(/hundred square: .*11/u);
});
