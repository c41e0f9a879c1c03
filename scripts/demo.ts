// What npm start does where there is no display: the same in a browser without a window, with pictures of it.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright';
import { findBrowser } from './browser.ts';
import { type Opened, openBrowser, openPanel } from './open.ts';
import { extensionPage } from './pages.ts';
import { serveSampleLesson } from './sample-lesson.ts';

const folder = resolve(import.meta.dirname, '..', '.output', 'demo');

interface Stage { readonly opened: Opened; readonly panel: Page; picture(of: Page, name: string): Promise<void> }

/** The steps, in order, each with what it does in words. */
const steps: readonly { readonly says: string; readonly does: (stage: Stage) => Promise<void> }[] = [
  { says: 'The panel beside the lesson, as it opens; nothing has been built in it', does: ({ panel, picture }) => picture(panel, 'panel.png') },
];

/** Opens the panel beside the sample lesson without a display, goes through the steps and prints the paths of the pictures. */
export async function demo(): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'partwhole-'));
  const lesson = await serveSampleLesson();
  const opened = await openBrowser({ executable: findBrowser(), profile, address: lesson.address, headless: true, args: ['--window-size=1400,1000'] });
  try {
    mkdirSync(folder, { recursive: true });
    await openPanel(opened, lesson.address);
    const panel = await extensionPage(opened, 'sidepanel.html');
    const picture = async (of: Page, name: string): Promise<void> => {
      await of.evaluate(() => document.fonts.ready.then(() => undefined));
      await of.screenshot({ path: join(folder, name) });
      console.log(`  ${join(folder, name)}`);
    };
    for (const { says, does } of steps) {
      console.log(`${says}:`);
      await does({ opened, panel, picture });
    }
  } finally {
    await opened.close();
    lesson.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
