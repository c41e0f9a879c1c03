import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firefoxPath } from './find-firefox.ts';
import { serveSampleLesson } from '../../scripts/sample-lesson.ts';
import { eventually } from './harness.ts';

const id = 'partwhole@partwhole.org';
const uuid = '3f1a2b4c-5d6e-4f70-8192-a3b4c5d6e7f8';
const build = join(import.meta.dirname, '..', '..', '.output', 'firefox-mv2');

interface Reply {
  readonly contexts: readonly { readonly context: string }[];
  readonly type: string;
  readonly result: { readonly value: unknown };
  readonly exceptionDetails?: object;
}
/** WebDriver BiDi as it is spoken on the wire: what a page may not ask of the browser's own window goes this way. */
interface Wire { readonly connection: { send(method: string, params: object): Promise<{ readonly result: Reply }> } }

/** Runs in the browser's own window: clicks the toolbar's button, as a person does. */
const click = `(() => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.getExtension('${id}');
  ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
})()`;

/** Runs in the browser's own window: presses the keys that model what is selected. */
const modelKeys = `(() => {
  const keys = [...document.querySelectorAll('keyset[id*="partwhole"] key')];
  keys.find((key) => key.getAttribute('key') === 'P').doCommand();
})()`;

/** Runs in the browser's own window: chooses "Model this" in the context menu that is open; whether it was there. */
const modelItem = `(() => {
  const menu = document.getElementById('contentAreaContextMenu');
  const item = [...menu.querySelectorAll('menuitem')].find(({ label }) => label === 'Model this');
  if (menu.state !== 'open' || !item) return false;
  menu.activateItem(item);
  return true;
})()`;

/** Installs the extension, for private windows too. */
async function install(firefox: Browser): Promise<void> {
  const { connection } = firefox as unknown as Wire;
  await connection.send('webExtension.install', { extensionData: { type: 'path', path: build }, 'moz:allowPrivateBrowsing': true });
}

async function inBrowserWindow(firefox: Browser, expression: string): Promise<unknown> {
  const { connection } = firefox as unknown as Wire;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const target = { context: tree.result.contexts[0]!.context };
  const { result } = await connection.send('script.evaluate', { expression, target, awaitPromise: true });
  if (result.type !== 'success') throw new Error(JSON.stringify(result.exceptionDetails));
  return result.result.value;
}

/** What is asked of the sidebar, from a tab of the extension: both are in one process, and neither is shown to the tools of a page. */
declare const browser: { readonly extension: { getViews(which: { readonly type: 'sidebar' }): readonly (Window & typeof globalThis)[] } };

declare global {
  /** Known in the tab only. */
  var nameOf: (button: HTMLElement) => string;
}

/** The sidebar as a person uses it: its buttons by their names, its keys, its words. */
interface Sidebar {
  press(name: string): Promise<void>;
  key(key: string, ctrlKey?: boolean): Promise<void>;
  /** The names of everything on the board. */
  board(): Promise<readonly string[]>;
  /** What it says of itself. */
  status(): Promise<string>;
  reload(): Promise<void>;
  errors(): Promise<readonly string[]>;
}

async function sidebarOf(tab: Page): Promise<Sidebar> {
  // What a screen reader says of a button: its label, or its text without what is only for the eye.
  await tab.evaluate(() => {
    globalThis.nameOf = (button) => {
      const seen = [...button.querySelectorAll('[aria-hidden=true]')].map(({ textContent }) => textContent ?? '');
      return button.getAttribute('aria-label') ?? seen.reduce((text, one) => text.replace(one, ''), button.textContent ?? '').trim();
    };
  });
  const names = () => tab.evaluate(() => {
    const [view] = browser.extension.getViews({ type: 'sidebar' });
    return [...view?.document.querySelectorAll('button') ?? []].map(nameOf);
  });
  const listen = (): Promise<void> => tab.evaluate(() => {
    const [view] = browser.extension.getViews({ type: 'sidebar' });
    const note = (what: unknown) => {
      if (view) view.document.documentElement.dataset['errors'] = `${view.document.documentElement.dataset['errors'] ?? ''}${String(what)}\n`;
    };
    view?.addEventListener('error', ({ message }) => note(message));
    view?.addEventListener('unhandledrejection', ({ reason }) => note(reason));
  });
  const ready = async (): Promise<void> => {
    await eventually('the sidebar stands', async () => (await names()).includes('Add Bar model'));
    await listen();
  };
  await ready();
  return {
    press: async (name) => {
      await eventually(`“${name}” can be pressed`, async () => (await names()).includes(name));
      await tab.evaluate((wanted) => {
        const [view] = browser.extension.getViews({ type: 'sidebar' });
        [...view?.document.querySelectorAll('button') ?? []].find((one) => nameOf(one) === wanted)?.click();
      }, name);
    },
    key: (key, ctrlKey = false) => tab.evaluate((which, ctrl) => {
      const [view] = browser.extension.getViews({ type: 'sidebar' });
      view?.document.body.dispatchEvent(new view.KeyboardEvent('keydown', { key: which, ctrlKey: ctrl, bubbles: true, cancelable: true }));
    }, key, ctrlKey),
    board: () => tab.evaluate(() => {
      const [view] = browser.extension.getViews({ type: 'sidebar' });
      return [...view?.document.querySelectorAll('nav[aria-label=Board] button') ?? []].map((one) => one.textContent ?? '');
    }),
    status: () => tab.evaluate(() => {
      const [view] = browser.extension.getViews({ type: 'sidebar' });
      return [...view?.document.querySelectorAll('[role=status]') ?? []].map((one) => one.textContent ?? '').join(' ');
    }),
    reload: async () => {
      await tab.evaluate(() => {
        const [view] = browser.extension.getViews({ type: 'sidebar' });
        view?.document.body.setAttribute('data-old', '');
        view?.location.reload();
      });
      await eventually('the sidebar is read again', () => tab.evaluate(() => browser.extension.getViews({ type: 'sidebar' })[0]?.document.querySelector('[data-old]') === null));
      await ready();
    },
    errors: () => tab.evaluate(() => (browser.extension.getViews({ type: 'sidebar' })[0]?.document.documentElement.dataset['errors'] ?? '').split('\n').filter(Boolean)),
  };
}

if (firefoxPath === undefined) console.log('Firefox tests skipped: no Firefox is installed here.');

describe.runIf(firefoxPath).each([
  { name: 'Firefox', prefs: {}, kept: 'database' },
  { name: 'Firefox that never remembers', prefs: { 'browser.privatebrowsing.autostart': true }, kept: 'smaller' },
])('in $name', ({ prefs, kept }) => {
  let firefox: Browser;
  const isOpen = async (): Promise<boolean> => await inBrowserWindow(firefox, 'SidebarController.isOpen') === true;
  const visit = async (name: string): Promise<Page> => {
    const page = await firefox.newPage();
    // Firefox never says that a page of an extension has loaded.
    await page.goto(`moz-extension://${uuid}/${name}`, { waitUntil: [] });
    await page.waitForSelector('#root > *');
    return page;
  };

  beforeAll(async () => {
    firefox = await puppeteer.launch({
      browser: 'firefox', headless: true, executablePath: firefoxPath ?? '', args: ['--remote-allow-system-access'],
      extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }), ...prefs },
    });
    await install(firefox);
  });
  afterAll(() => firefox?.close());

  test('the sidebar does not open by itself', async () => {
    await visit('welcome.html');
    expect(await isOpen()).toBe(false);
  });

  test('the toolbar opens it and closes it again', async () => {
    await inBrowserWindow(firefox, click);
    await eventually('the sidebar opens', isOpen);
    await inBrowserWindow(firefox, click);
    await eventually('the sidebar closes', async () => !await isOpen());
  });

  test.each(['sidepanel.html', 'projector.html', 'print.html', 'welcome.html', 'gallery.html', 'practice.html', 'check.html'])('%s shows itself without an error', async (name) => {
    const page = await visit(name);
    const errors: unknown[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.reload({ waitUntil: [] });
    await page.waitForSelector('#root > *');
    expect(await page.evaluate(() => document.title)).not.toBe('');
    expect(errors).toEqual([]);
  });

  test('a bar model is added, typed into, split and undone in the sidebar, and found again when the sidebar is read again', async () => {
    const tab = await visit('welcome.html');
    if (!await isOpen()) await inBrowserWindow(firefox, click);
    await eventually('the sidebar opens', isOpen);
    const sidebar = await sidebarOf(tab);
    await sidebar.press('Add Bar model');
    await sidebar.press('the bar, not written');
    for (const key of ['2', '5', 'Done']) await sidebar.press(key);
    const has = (name: string) => async (): Promise<boolean> => (await sidebar.board()).some((one) => one.includes(name));
    await eventually('the value is there', has('the bar, 25'));
    await sidebar.press('the bar, 25');
    await sidebar.press('Cancel');
    await sidebar.key('3');
    await eventually('the bar is in three exact parts', has('25 thirds'));
    await sidebar.press('Undo');
    await eventually('the bar is whole again', has('the bar, 25'));
    expect(await sidebar.errors()).toEqual([]);
    const before = await sidebar.board();
    await sidebar.reload();
    await eventually('what was made is found again', async () => (await sidebar.board()).join() === before.join());
    expect((await sidebar.status()).includes('smaller')).toBe(kept === 'smaller');
    expect(await sidebar.errors()).toEqual([]);
  });

  test('a fact is practised, the teacher sees it behind the PIN, and the check asks and takes an answer', async () => {
    const page = await visit('practice.html');
    const errors: unknown[] = [];
    page.on('pageerror', (error) => errors.push(error));
    const press = (name: string, of = page): Promise<void> => of.locator(`::-p-xpath(//button[contains(., "${name}")])`).click();
    const says = (words: RegExp, of = page): Promise<void> => eventually(String(words), async () => words.test(await of.evaluate(() => document.body.innerText)));
    await press('New pupil');
    await page.locator('input[aria-describedby=practice-refused]').fill('Fox');
    await press('Add');
    await press('Calm');
    await press('Skip');
    await page.waitForSelector('.practice-box input:focus');
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    await says(/Not yet\. .*Copy the answer/u);
    await page.goto(`moz-extension://${uuid}/practice.html#teacher`, { waitUntil: [] });
    await page.reload({ waitUntil: [] });
    await page.waitForSelector('input[type=password]');
    for (const field of await page.$$('input[type=password]')) await field.type('2580');
    await press('Use this PIN');
    await says(/Fox\s+0 of 187\s+186\s/u);
    await press('Fox');
    await says(/Effort\s+1 day,/u);
    const check = await visit('check.html');
    check.on('pageerror', (error) => errors.push(error));
    await press('Try it out', check);
    await press('Start', check);
    await says(/Time left: [1-6]/u, check);
    await check.waitForSelector('.check-asks');
    for (const key of ['1', '2'] as const) await check.keyboard.press(key);
    expect(await check.$eval('.check-asks output', ({ textContent }) => textContent)).toBe('12');
    await check.keyboard.press('Enter');
    await says(/Practice question 2…/u, check);
    expect(errors).toEqual([]);
    await check.close();
    await page.close();
  });

  test.each(['keys', 'menu'])('a problem that is selected on a page is modelled by the %s, and the sidebar opens for it', async (by) => {
    const lesson = await serveSampleLesson();
    const tab = await visit('welcome.html');
    if (await isOpen()) await inBrowserWindow(firefox, click);
    await eventually('the sidebar is closed', async () => !await isOpen());
    const page = await firefox.newPage();
    await page.goto(lesson.address);
    const words = by === 'keys' ? '#p3 p' : '#p1 p';
    await page.evaluate((selector) => {
      const problem = document.querySelector(selector);
      if (problem) getSelection()?.selectAllChildren(problem);
    }, words);
    if (by === 'keys') await inBrowserWindow(firefox, modelKeys);
    else {
      await page.click(words, { button: 'right' });
      await eventually('the menu offers it', async () => await inBrowserWindow(firefox, modelItem) === true);
    }
    await eventually('the sidebar opens', isOpen);
    const sidebar = await sidebarOf(tab);
    const numbers = by === 'keys' ? /34.*21|21.*34/su : /5.*3|3.*5/su;
    await eventually('the model is there', async () => numbers.test((await sidebar.board()).join()));
    await page.close();
    lesson.close();
  });
});
