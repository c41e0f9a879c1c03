// What npm start does where there is no display: a person's hand in a browser without a window, with pictures of what it makes.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright';
import { findBrowser } from './browser.ts';
import { type Opened, openBrowser, openPanel } from './open.ts';
import { extensionPage } from './pages.ts';
import { serveSampleLesson } from './sample-lesson.ts';

const folder = resolve(import.meta.dirname, '..', '.output', 'demo');
const problem = 'Maya has 5 red apples and 3 green apples in her basket. How many apples does she have altogether?';

interface Stage { readonly opened: Opened; readonly panel: Page; picture(of: Page, name: string): Promise<void> }

/** The steps, in order, each with what it does in words. */
const steps: readonly { readonly says: string; readonly does: (stage: Stage) => Promise<void> }[] = [
  { says: 'The panel beside the lesson, as it opens', does: ({ panel, picture }) => picture(panel, 'panel-empty.png') },
  { says: 'The first problem of the page, read and drawn as a bar model', does: async ({ panel, picture }) => {
    await model(panel);
    await picture(panel, 'panel.png');
  } },
  { says: 'The same in the window for the class, 1920 × 1080', does: async ({ opened, panel, picture }) => {
    await press(panel, 'Project');
    const projector = await extensionPage(opened, 'projector.html');
    await sized(projector, 1920, 1080);
    await projector.getByRole('button', { name: /^bar model/u }).waitFor();
    await picture(projector, 'projector.png');
  } },
];

async function press(panel: Page, name: string): Promise<void> {
  await panel.getByRole('button', { name, exact: true }).first().click();
}

/** Types the problem into the box for it, and waits for its bars. */
async function model(panel: Page): Promise<void> {
  await press(panel, 'Model a problem');
  const sheet = panel.getByRole('dialog', { name: 'Model a problem' });
  await sheet.getByRole('textbox').fill(problem);
  await sheet.getByRole('button', { name: 'Model it' }).click();
  await panel.getByRole('navigation', { name: 'Board' }).getByRole('button', { name: /^bar model: .*5 and .*3/u }).waitFor();
}

async function sized(page: Page, width: number, height: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
}

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
      await settled(of);
      await of.screenshot({ path: join(folder, name) });
      console.log(`  ${join(folder, name)}`);
    };
    await sized(panel, 420, 860);
    await panel.getByText('Begin with').waitFor();
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

/** Waits until the typeface is there, the tray has its pictures and everything is painted. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForFunction(() => [...document.images].every((image) => image.complete));
  await page.evaluate(() => new Promise<void>((done) => { setTimeout(done, 400); }));
}
