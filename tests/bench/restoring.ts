import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { Measurement } from '../../scripts/bench.ts';
import { type Bench, debug } from '../browser/harness.ts';
import { pupilText } from '../../widgets/fluency/keeping/pupil-file.ts';
import { ANSWERS, filled, pupilAt, putOnDisk } from './pupils.ts';
import { longestTask } from './trace.ts';

const TIMES = 5;
const PIN = '2580';
const MOST_BUSY = 200;
const many = ANSWERS.toLocaleString('en-GB');

/** The file of the first pupil: what they answered on another device, so that none of it is here. */
async function fileIn(folder: string, seed: string): Promise<string> {
  const { answers } = await filled([], { seed });
  const path = join(folder, `${seed}.pupil.json`);
  await writeFile(path, pupilText({ pupil: pupilAt(0), practice: { snapshots: {}, log: answers.map((answer) => ({ ...answer, device: seed })) }, results: [] }));
  return path;
}

/** The part of the teacher's view where files are opened. */
async function filesPage(bench: Bench): Promise<Page> {
  const page = await bench.visit('practice.html');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.goto(`${page.url()}#teacher`);
  await page.getByLabel('PIN', { exact: true }).fill(PIN);
  await page.getByLabel('The PIN again').fill(PIN);
  await page.getByRole('button', { name: 'Use this PIN' }).click();
  await page.getByRole('button', { name: 'Files', exact: true }).click();
  return page;
}

/** Opens a file; the longest task from then until it is told what came of it. The browser reads the file itself: Playwright would hand it to the page in a long task of its own. */
async function opened(page: Page, path: string, told: RegExp): Promise<number> {
  const session = await debug(page);
  await session.send('Page.enable');
  await session.send('Page.setInterceptFileChooserDialog', { enabled: true });
  const chooser = new Promise<number | undefined>((done) => { session.once('Page.fileChooserOpened', ({ backendNodeId }) => done(backendNodeId)); });
  const busy = await longestTask(page, async () => {
    await page.getByRole('button', { name: 'Open a file' }).click();
    const backendNodeId = await chooser;
    await session.send('DOM.setFileInputFiles', { files: [path], ...(backendNodeId !== undefined && { backendNodeId }) });
    await page.getByText(told).waitFor({ timeout: 60_000 });
    await page.evaluate(() => new Promise((done) => { setTimeout(done, 1_000); }));
  });
  await session.detach();
  return busy;
}

function restoring(name: string, isHere: boolean): Measurement {
  return {
    name, unit: 'ms', aim: `at most ${MOST_BUSY} ms (median)`,
    measure: async (bench) => {
      const [page, path, here] = [await filesPage(bench), await fileIn(bench.profile, 'elsewhere'), await filled([pupilAt(0)], { seed: 'here' })];
      const samples: number[] = [];
      for (let time = 0; time < TIMES; time += 1) {
        await emptied(page);
        if (isHere) await putOnDisk(page, here);
        await page.reload();
        await page.getByLabel('PIN', { exact: true }).fill(PIN);
        await page.getByRole('button', { name: 'Open', exact: true }).click();
        await page.getByRole('button', { name: 'Files', exact: true }).click();
        samples.push(await opened(page, path, isHere ? /answers came with the file/u : /is on this device now/u));
      }
      return { samples, reached: (samples.toSorted((a, b) => a - b)[TIMES >> 1] ?? Infinity) <= MOST_BUSY };
    },
  };
}

/** Takes everybody off the disk again. */
function emptied(page: Page): Promise<void> {
  return page.evaluate(() => new Promise<void>((done, failed) => {
    const opening = indexedDB.open('partwhole');
    opening.onsuccess = () => {
      const change = opening.result.transaction(['pupils', 'heads', 'memories', 'answers', 'results'], 'readwrite');
      for (const drawer of ['pupils', 'heads', 'memories', 'answers', 'results']) change.objectStore(drawer).clear();
      change.oncomplete = () => {
        opening.result.close();
        done();
      };
      change.onerror = () => failed(change.error);
    };
  }));
}

/** A pupil's file of so many answers opened where nobody knows them, and where as many others are kept already. */
export const restorings: readonly Measurement[] = [
  restoring(`the longest task as a pupil of ${many} answers is opened from a file`, false),
  restoring(`the longest task as ${many} answers of a file are merged with ${many} here`, true),
];
