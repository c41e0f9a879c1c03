import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from './harness.ts';

const id = 'partwhole@partwhole.org';
const uuid = '3f1a2b4c-5d6e-4f70-8192-a3b4c5d6e7f8';
const build = join(import.meta.dirname, '..', '..', '.output', 'firefox-mv2');
const places = [
  ...(process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => ['firefox', 'firefox-esr'].map((name) => join(folder, name))),
  '/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];
const executable = places.find((path) => existsSync(path));

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

async function inBrowserWindow(firefox: Browser, expression: string): Promise<unknown> {
  const { connection } = firefox as unknown as Wire;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const target = { context: tree.result.contexts[0]!.context };
  const { result } = await connection.send('script.evaluate', { expression, target, awaitPromise: true });
  if (result.type !== 'success') throw new Error(JSON.stringify(result.exceptionDetails));
  return result.result.value;
}

if (executable === undefined) console.log('Firefox tests skipped: no Firefox is installed here.');

describe.runIf(executable)('in Firefox', () => {
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
      browser: 'firefox', headless: true, executablePath: executable ?? '', args: ['--remote-allow-system-access'],
      extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }) },
    });
    await firefox.installExtension(build);
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

  test.each(['sidepanel.html', 'projector.html', 'print.html', 'welcome.html'])('%s shows itself without an error', async (name) => {
    const page = await visit(name);
    const errors: unknown[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.reload({ waitUntil: [] });
    await page.waitForSelector('#root > *');
    expect(await page.evaluate(() => document.title)).not.toBe('');
    expect(errors).toEqual([]);
  });
});
