// From the words of a problem, selected on a page, typed or dropped, to a step with its model.
import type { Browser, Locator, Page, Worker } from 'playwright';
import { chromium } from 'playwright';
import type { Browser as Api } from 'wxt/browser';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { axeFinds, axeFindsInEachTheme } from './axe.ts';
import { type Bench, eventually, openBench, resize } from './harness.ts';
import { board, fromMenu, newLesson, patience, press, tap, middleOf, thing, told } from './person.ts';

/** The extension's own interface, in its worker. `dispatch` is how the browser itself tells of an event. */
declare const chrome: typeof Api & { readonly contextMenus: { readonly onClicked: { dispatch(info: object, tab: object): void } }; readonly commands: { readonly onCommand: { dispatch(command: string, tab: object): void } } };

const MORE = 'Omar has 34 stickers. Beth has 21 stickers. How many more stickers does Omar have than Beth?';
const TOTAL = 'Maya has 5 red apples and 3 green apples in her basket. How many apples does she have altogether?';
/** Two readings are plausible. */
const EITHER = 'Priya wants to use 30 litres of paint and she still has 12 litres left from before. How much more paint does she need to buy?';
/** How the numbers hang together cannot be told. */
const UNSURE = 'There are 12 and 7 of them.';

let bench: Bench;
let panel: Page;
let client: Browser;
let worker: Worker;
const errors: string[] = [];

beforeAll(async () => {
  bench = await openBench();
  panel = await bench.panel();
  client = await chromium.connectOverCDP(bench.opened.endpoint);
  const [found] = client.contexts().flatMap((context) => context.serviceWorkers());
  if (!found) throw new Error('The extension has no worker.');
  worker = found;
  // The menu and the keys let the page be read as a click on the icon does; a click that came while the page was loading does not.
  while (!await worker.evaluate(async (address) => (await chrome.tabs.query({ url: `${address}*` })).length > 0, bench.lesson)) {
    await closed();
    panel = await bench.panel();
  }
  panel.on('pageerror', (error) => errors.push(error.stack ?? error.message));
});
beforeEach(async () => {
  await panel.bringToFront();
  await resize(panel, 360, 860);
  if (await panel.getByRole('dialog').count() > 0) await panel.keyboard.press('Escape');
  // An empty lesson looks like the empty one before it: the new one has a page of its own.
  await panel.evaluate(() => document.querySelector('main')?.setAttribute('data-old', ''));
  await newLesson(panel);
  await panel.locator('main:not([data-old])').waitFor();
});
afterAll(async () => {
  await client.close();
  await bench.close();
});

const problem = (page: Page): Locator => page.getByRole('region', { name: 'The problem' });
const phrase = (page: Page, words: RegExp): Locator => problem(page).getByRole('button', { name: words }).first();
const steps = (page: Page): Promise<number> => page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name: /^Step/u }).count();
const box = (): Locator => panel.getByRole('dialog', { name: 'Model a problem' });
const words = async (page: Page): Promise<string> => (await problem(page).locator('.problem-words').textContent()) ?? '';

/** Closes the panel. */
async function closed(): Promise<void> {
  await panel.evaluate(() => window.close());
  await eventually('the panel is closed', async () => !await bench.has('sidepanel.html'));
}

/** Selects what an element of the lesson's page holds. */
async function select(selector: string): Promise<void> {
  const tab = await bench.tab();
  await tab.evaluate((what) => {
    const element = document.querySelector(what);
    if (element) getSelection()?.selectAllChildren(element);
  }, selector);
}

/** Chooses "Model this" in the context menu, or presses its keys. `plain`: what the browser itself tells of the selection; `canBeRead`: whether there is a page to ask. */
async function modelThis({ plain = '', by = 'menu', canBeRead = true }: { readonly plain?: string; readonly by?: 'menu' | 'keys'; readonly canBeRead?: boolean }): Promise<void> {
  await worker.evaluate(async ({ plain, by, canBeRead, address }) => {
    const [open] = await chrome.tabs.query({ url: `${address}*` });
    const tab = canBeRead ? open : { ...open, id: -1 };
    if (!tab) throw new Error('The lesson is in no tab.');
    if (by === 'keys') chrome.commands.onCommand.dispatch('model', tab);
    else chrome.contextMenus.onClicked.dispatch({ menuItemId: 'model', selectionText: plain, frameId: 0, editable: false }, tab);
  }, { plain, by, canBeRead, address: bench.lesson });
}

/** Types words into the box and has them modelled. */
async function typed(text: string): Promise<void> {
  await fromMenu(panel, 'Model a problem');
  await box().getByRole('textbox').fill(text);
  await box().getByRole('button', { name: 'Model it' }).click();
}

async function dropWords(text: string): Promise<void> {
  await panel.evaluate((dragged) => {
    const transfer = new DataTransfer();
    transfer.setData('text/plain', dragged);
    document.querySelector('main')?.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, text);
}

test('a problem that is selected on the page is modelled in the panel, and its words and bars show each other', async () => {
  await select('#p3 p');
  await modelThis({ plain: 'not asked, since the page can be read' });
  await expect.poll(() => told(panel), patience).toMatch(/bar model.*21.*34.*unknown/su);
  expect(await words(panel)).toBe(MORE);
  expect(await steps(panel)).toBe(1);
  await problem(panel).getByText(/^Comparison, difference unknown$/iu).waitFor();
  const [larger, smaller] = [phrase(panel, /34/u), phrase(panel, /21/u)];
  await larger.click();
  await expect.poll(() => board(panel).getByRole('button', { pressed: true }).textContent(), patience).toContain('34');
  expect(await larger.getAttribute('aria-pressed')).toBe('true');
  expect(await larger.evaluate((one) => getComputedStyle(one).textDecorationLine)).toBe('underline');
  await tap(panel, await middleOf(thing(panel, /, 21$/u)));
  await expect.poll(() => smaller.getAttribute('aria-pressed'), patience).toBe('true');
  expect(await larger.getAttribute('aria-pressed')).toBe('false');
  await problem(panel).getByText(/^In the problem: “21/u).waitFor({ state: 'attached' });
  await larger.focus();
  await expect.poll(() => larger.getAttribute('aria-pressed'), patience).toBe('true');
  await press(panel, 'Undo');
  await panel.getByText('Begin with').waitFor();
  expect(await problem(panel).count()).toBe(0);
});

test('the keys do the same; a second problem is a step of its own, and what was made stays', async () => {
  await select('#p1 p');
  await modelThis({ by: 'keys' });
  await expect.poll(() => words(panel).catch(() => ''), patience).toBe(TOTAL);
  const first = await told(panel);
  await select('#p3 p');
  await modelThis({ by: 'keys' });
  await expect.poll(() => steps(panel), patience).toBe(2);
  await expect.poll(() => words(panel), patience).toBe(MORE);
  await press(panel, 'Undo');
  await expect.poll(() => told(panel), patience).toBe(first);
});

test('a panel that is closed finds the words when it opens', async () => {
  await closed();
  await select('#p3 p');
  await modelThis({});
  panel = await bench.panel();
  await expect.poll(() => words(panel).catch(() => ''), patience).toBe(MORE);
  await expect.poll(() => told(panel), patience).toContain('34');
});

test('formulas are read as they are written, and where a page cannot be read the browser’s own text is', async () => {
  await select('#p7 p');
  await modelThis({});
  await expect.poll(() => words(panel).catch(() => ''), patience).toContain('choir. 3/5 of them');
  await modelThis({ plain: MORE, canBeRead: false });
  await expect.poll(() => words(panel), patience).toBe(MORE);
});

test('nothing selected opens the box, which says what to do', async () => {
  await (await bench.tab()).evaluate(() => getSelection()?.removeAllRanges());
  await modelThis({ by: 'keys' });
  await expect.poll(() => box().getByRole('alert').textContent(), patience).toMatch(/^\p{Lu}.{20,}\.$/su);
});

test('by the box, with keys alone', async () => {
  await panel.getByRole('button', { name: 'Model a problem', exact: true }).focus();
  await panel.keyboard.press('Enter');
  await box().getByRole('textbox').waitFor();
  await panel.keyboard.press('Tab');
  await panel.keyboard.type(TOTAL);
  await panel.keyboard.press('Control+Enter');
  await expect.poll(() => words(panel).catch(() => ''), patience).toBe(TOTAL);
  expect(await box().count()).toBe(0);
  await phrase(panel, /5/u).focus();
  await expect.poll(() => board(panel).getByRole('button', { pressed: true }).textContent(), patience).toContain('5');
});

test('dropped on the panel, several at once become several steps and one undo', async () => {
  await dropWords(`${MORE}\n\n${TOTAL}`);
  await expect.poll(() => steps(panel), patience).toBe(2);
  expect(await words(panel)).toBe(MORE);
  await panel.keyboard.press('PageDown');
  await expect.poll(() => words(panel), patience).toBe(TOTAL);
  await press(panel, 'Undo');
  await expect.poll(() => steps(panel), patience).toBe(1);
});

test('of two readings the teacher chooses one by its picture', async () => {
  await typed(EITHER);
  const sheet = panel.getByRole('dialog', { name: 'Two ways to read it' });
  await sheet.getByText(EITHER).waitFor();
  const choices = sheet.getByRole('listitem').getByRole('button');
  expect(await choices.count()).toBe(2);
  expect(await sheet.locator('svg').count()).toBeGreaterThan(2);
  expect(await axeFinds(panel)).toEqual([]);
  const name = await choices.nth(1).locator('span').last().innerText();
  await choices.nth(1).click();
  await problem(panel).getByRole('button', { name, exact: true }).waitFor();
  expect(await steps(panel)).toBe(1);
});

test('what could not be told is said until the teacher has seen to it', async () => {
  await typed(UNSURE);
  const notice = problem(panel).locator('.problem-unclear');
  await expect.poll(() => notice.textContent(), patience).toMatch(/\.Done$/u);
  await expect.poll(() => told(panel), patience).toMatch(/12.*unknown|unknown.*12/su);
  await problem(panel).getByRole('button', { name: 'Done' }).click();
  await expect.poll(() => notice.count(), patience).toBe(0);
  await press(panel, 'Undo');
  await expect.poll(() => notice.count(), patience).toBe(1);
});

test('what is no problem stays in the box with a sentence, and the lesson as it was', async () => {
  await typed('What a lovely day it is.');
  await expect.poll(() => box().getByRole('alert').textContent(), patience).toMatch(/^.{20,}\.$/su);
  expect(await box().getByRole('textbox').inputValue()).toBe('What a lovely day it is.');
  await panel.keyboard.press('Escape');
  await panel.getByText('Begin with').waitFor();
});

test('a text that is too long is cut, and that is said', async () => {
  await dropWords(`${MORE}\n\n${'and so on '.repeat(600)}`);
  await panel.getByText(/5,000 characters/u).waitFor();
  await panel.getByRole('status').getByRole('button', { name: 'Close', exact: true }).click();
  await expect.poll(() => panel.getByText(/5,000 characters/u).count(), patience).toBe(0);
});

test('a problem that is only covered keeps its colours; other words are another problem', async () => {
  await typed(MORE);
  const write = async (change: (sheet: Locator) => Promise<void>): Promise<void> => {
    await fromMenu(panel, 'Write the problem');
    const sheet = panel.getByRole('dialog', { name: 'The problem' });
    await change(sheet);
    await sheet.getByRole('button', { name: 'Done' }).click();
  };
  await phrase(panel, /34/u).waitFor();
  await write((sheet) => sheet.getByRole('checkbox').check());
  await expect.poll(() => words(panel), patience).toBe('The problem is covered.');
  await write((sheet) => sheet.getByRole('checkbox').uncheck());
  await phrase(panel, /34/u).waitFor();
  await write((sheet) => sheet.getByRole('textbox').fill('Omar has some stickers.'));
  await expect.poll(() => words(panel), patience).toBe('Omar has some stickers.');
  expect(await problem(panel).getByRole('button', { name: /unknown/iu }).count()).toBe(0);
});

test('script in a text is never run', async () => {
  const script = '<img src=x onerror="document.title=\'taken\'"><script>document.title="taken"</script> There are 3 and 4.';
  await dropWords(script);
  const shown = (): Promise<string> => panel.evaluate(() => document.querySelector('main')?.textContent + [...document.querySelectorAll('textarea')].map(({ value }) => value).join(''));
  await expect.poll(shown, patience).toContain('There are 3 and 4.');
  expect(await panel.locator('main').locator('img:not([src^="/tray/"]), script').count()).toBe(0);
  expect(await panel.title()).not.toBe('taken');
});

test('others of its kind come as the next steps', async () => {
  await typed(MORE);
  await expect.poll(() => words(panel).catch(() => ''), patience).toBe(MORE);
  for (const other of ['Same numbers, other question', 'Same structure, other numbers']) {
    await problem(panel).getByRole('button', { name: /^Comparison, difference unknown$/iu }).click();
    await panel.getByRole('dialog').getByRole('button', { name: other }).click();
    await expect.poll(() => steps(panel), patience).toBe(2);
    await expect.poll(() => words(panel).catch(() => MORE), patience).toMatch(other === 'Same structure, other numbers' ? /^Omar has \d+ stickers\. Beth/u : /^Beth has 21 stickers\. Omar has 13 more stickers than Beth\. How/u);
    await expect.poll(() => told(panel), patience).toContain('bar model');
    // Its words and its bars show each other as well.
    await problem(panel).getByRole('button', { name: /^How many/u }).click();
    await expect.poll(() => board(panel).getByRole('button', { pressed: true }).textContent(), patience).toContain('unknown');
    await press(panel, 'Undo');
    await expect.poll(() => steps(panel), patience).toBe(1);
    await expect.poll(() => words(panel), patience).toBe(MORE);
  }
});

test('the class sees the problem as it is, or covered', async () => {
  await typed(MORE);
  await problem(panel).getByRole('button', { name: 'Cover the words' }).waitFor();
  await press(panel, 'Project');
  const projector = await bench.page('projector.html');
  await resize(projector, 1920, 1080);
  await expect.poll(() => words(projector).catch(() => ''), patience).toBe(MORE);
  await phrase(projector, /34/u).click();
  await expect.poll(() => board(projector).getByRole('button', { pressed: true }).textContent(), patience).toContain('34');
  const fill = await phrase(projector, /21/u).evaluate((one) => getComputedStyle(one).backgroundColor);
  expect(fill).not.toBe('rgba(0, 0, 0, 0)');
  expect(await phrase(projector, /21/u).evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize))).toBeGreaterThanOrEqual(40);
  expect(await axeFinds(projector)).toEqual([]);
  await panel.bringToFront();
  // What the teacher points at in the panel is marked in the words that the class sees, and the other way round.
  await expect.poll(() => phrase(panel, /34/u).getAttribute('aria-pressed'), patience).toBe('true');
  await tap(panel, await middleOf(thing(panel, /, 21$/u)));
  await expect.poll(() => phrase(projector, /21/u).getAttribute('aria-pressed'), patience).toBe('true');
  expect(await phrase(projector, /34/u).getAttribute('aria-pressed')).toBe('false');
  await problem(panel).getByRole('button', { name: 'Cover the words' }).click();
  await expect.poll(() => words(projector), patience).toBe('The problem is covered.');
  await problem(panel).getByRole('button', { name: 'Show the words' }).click();
  await expect.poll(() => words(projector), patience).toBe(MORE);
  await projector.close();
});

test('where the device has no voice of its own, reading aloud says so', async () => {
  await typed(MORE);
  const aloud = problem(panel).getByRole('button', { name: 'Read aloud' });
  const local = await panel.evaluate(() => speechSynthesis.getVoices().filter(({ localService, lang }) => localService && lang.startsWith('en')).length);
  expect(await aloud.getAttribute('aria-disabled')).toBe(String(local === 0));
  if (local > 0) return;
  // It is off, and still says why.
  await aloud.click({ force: true });
  await expect.poll(() => panel.locator('.message').textContent(), patience).toMatch(/no English voice/u);
});

test('axe finds nothing, and nothing is cut off at 250 pixels', async () => {
  await typed(UNSURE);
  await phrase(panel, /12/u).click();
  expect(await axeFindsInEachTheme(panel)).toEqual([]);
  await fromMenu(panel, 'Model a problem');
  expect(await axeFindsInEachTheme(panel)).toEqual([]);
  await panel.keyboard.press('Escape');
  await resize(panel, 250, 640);
  await problem(panel).getByRole('button', { name: 'The whole problem' }).click();
  await problem(panel).getByRole('button', { name: 'Cover the words' }).waitFor();
  expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(250);
  expect(await problem(panel).evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true);
});

test('nothing went wrong in the panel all the while', () => {
  expect(errors).toEqual([]);
});
