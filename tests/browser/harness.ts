// The built extension in a real browser, beside a real page, as a person has it.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from 'playwright';
import type { Browser as Extension } from 'wxt/browser';
import { findBrowser } from '../../scripts/browser.ts';
import { type Opened, clickToolbar, openBrowser, openPanel, pageCame } from '../../scripts/open.ts';
import { extensionPage, pageAt } from '../../scripts/pages.ts';
import { serveSampleLesson } from '../../scripts/sample-lesson.ts';

/** The extension's own interface, in its pages. */
declare const chrome: typeof Extension;

/** Where pictures go that a person is to look at. */
const pictures = join(import.meta.dirname, '..', '..', '.output', 'pictures');

export interface Bench {
  readonly opened: Opened;
  /** The sample lesson's address. */
  readonly lesson: string;
  readonly profile: string;
  /** The lesson's tab. */
  tab(): Promise<Page>;
  /** Clicks the toolbar's icon until the panel stands. */
  panel(): Promise<Page>;
  /** Closes the panel by the toolbar's icon, as soon as the extension has heard that it stands: a click that comes before only opens it again. */
  shut(): Promise<void>;
  /** A page of the extension that is open, or opens within some seconds: `projector.html`, `welcome.html`. */
  page(name: string): Promise<Page>;
  /** Opens a page of the extension in a tab of its own. */
  visit(name: string): Promise<Page>;
  /** Whether a page of the extension is open. */
  has(name: string): Promise<boolean>;
  /** Ends the browser at once, as a crash or a pulled plug does, and starts it again on the same profile. */
  killAndReopen(): Promise<Bench>;
  close(): Promise<void>;
}

interface Wanted { readonly profile?: string; readonly port?: number; readonly args?: readonly string[]; readonly extension?: string }

/** A profile nobody wants to keep. */
const temporary = join(tmpdir(), 'partwhole-test-');
const usual = ['--window-size=1400,1000', '--force-device-scale-factor=1', '--font-render-hinting=none'];

/** Opens the browser, the extension and the sample lesson. `port`: the lesson's own, where the same address is wanted again. `extension`: another folder than that of the build. */
export async function openBench({ profile, port = 0, args = [], extension }: Wanted = {}): Promise<Bench> {
  const kept = profile ?? mkdtempSync(temporary);
  const lesson = await serveSampleLesson(port);
  const opened = await openBrowser({ executable: findBrowser(), profile: kept, address: lesson.address, headless: true, args: [...usual, ...args], ...(extension !== undefined && { extension }) });
  const clients: (Browser | null)[] = [];

  const known = (found: Page): Page => {
    clients.push(found.context().browser());
    found.setDefaultTimeout(30_000);
    return found;
  };
  // A lesson is called what its page is called, and a page that is still coming only by its address, whose digits are as chance has them.
  await known(await pageAt(opened, lesson.address)).waitForLoadState();
  const own = (name: string): string => `chrome-extension://${opened.id}/${name}`;
  const page = async (name: string): Promise<Page> => known(await extensionPage(opened, name));
  const end = async (): Promise<void> => {
    await Promise.all(clients.map((client) => client?.close().catch(() => undefined)));
    lesson.close();
  };
  return {
    opened, lesson: lesson.address, profile: kept, page,
    tab: async () => known(await pageAt(opened, lesson.address)),
    panel: async () => {
      // On a busy machine the panel can take so long to stand that the next click closes it again.
      for (let tries = 0; ; tries += 1) {
        await openPanel(opened, lesson.address);
        const panel = await page('sidepanel.html').catch((cause: unknown) => {
          if (tries === 3) throw cause;
        });
        if (!panel) continue;
        await panel.waitForLoadState();
        return panel;
      }
    },
    shut: async () => {
      const panel = await page('sidepanel.html');
      await eventually('the extension hears that the panel stands', () => panel.evaluate(async () => Object.keys(await chrome.storage.session.get()).some((key) => key.startsWith('panel open in'))));
      await clickToolbar(opened, lesson.address);
      await eventually('the panel closes', async () => !await pageCame(opened, 'sidepanel.html', 0));
    },
    visit: async (name) => {
      await opened.send('Target.createTarget', { url: own(name) });
      return page(name);
    },
    has: (name) => pageCame(opened, name, 0),
    killAndReopen: async () => {
      process.kill(opened.pid, 'SIGKILL');
      await opened.ended;
      await end();
      return openBench({ profile: kept, port: Number(new URL(lesson.address).port), args, ...(extension !== undefined && { extension }) });
    },
    close: async () => {
      await end();
      await opened.close();
      if (kept.startsWith(temporary)) rmSync(kept, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

/** The debugger of one page. */
export function debug(page: Page): Promise<CDPSession> {
  return page.context().newCDPSession(page);
}

/** Gives a page a size in CSS pixels, which the panel takes from nobody else: its width is the person's own. */
export async function resize(page: Page, width: number, height = 860): Promise<void> {
  await (await debug(page)).send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
}

interface Finger { readonly x: number; readonly y: number; readonly id?: number }

/** Fingers on the page: each call says where all that are down are now; who is not named is lifted. They are numbered from 0 as they stand, or by `id`. */
export async function fingers(page: Page): Promise<(...at: readonly Finger[]) => Promise<void>> {
  const session = await debug(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 });
  let down = 0;
  return async (...at) => {
    const type = at.length === 0 ? 'touchEnd' : at.length > down ? 'touchStart' : 'touchMove';
    down = at.length;
    await session.send('Input.dispatchTouchEvent', { type, touchPoints: at.map(({ x, y, id }, index) => ({ x, y, id: id ?? index })) });
  };
}

/** How the person has set up their screen. */
export async function likes(page: Page, { scheme = 'light', forced = false, still = false }:
{ readonly scheme?: 'light' | 'dark'; readonly forced?: boolean; readonly still?: boolean }): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme, forcedColors: forced ? 'active' : 'none', reducedMotion: still ? 'reduce' : 'no-preference' });
}

/** Keeps a picture for a person to look at, under `.output/pictures/`; its path. */
export async function picture(page: Page, name: string): Promise<string> {
  mkdirSync(pictures, { recursive: true });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const path = join(pictures, `${name}.png`);
  await page.screenshot({ path });
  return path;
}

/** Looks again until `holds` is true, or throws what was waited for. */
export async function eventually(what: string, holds: () => boolean | Promise<boolean>, seconds = 30): Promise<void> {
  const end = performance.now() + seconds * 1000;
  while (!await holds()) {
    if (performance.now() > end) throw new Error(`Waited ${seconds} s in vain: ${what}.`);
    await wait(50);
  }
}
