import { readFile } from 'node:fs/promises';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, eventually, openBench, resize } from './harness.ts';
import { act, add, board, dropped, fromMenu, newLesson, patience, press, tap, middleOf, thing, told } from './person.ts';

let bench: Bench;
let panel: Page;
const downloads = mkdtempSync(join(tmpdir(), 'partwhole-saved-'));

async function opened(): Promise<void> {
  panel = await bench.panel();
  await resize(panel, 420, 860);
  await bench.opened.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  await bench.opened.send('Browser.grantPermissions', { permissions: ['clipboardReadWrite', 'clipboardSanitizedWrite'] });
}
beforeAll(async () => {
  bench = await openBench();
  await opened();
});
afterAll(async () => {
  await bench.close();
  rmSync(downloads, { recursive: true, force: true });
});

/** A bar of 24 in four parts, one of them veiled. */
async function aLesson(title: string): Promise<string> {
  await newLesson(panel);
  await add(panel, 'Bar model');
  await tap(panel, await middleOf(thing(panel, /^bar model/u)));
  await act(panel, 'Value');
  await panel.keyboard.type('24');
  await panel.keyboard.press('Enter');
  await panel.keyboard.press('4');
  await expect.poll(() => told(panel), patience).toContain('4 equal parts, 6 in each');
  await fromMenu(panel, 'Lessons');
  await panel.getByLabel('Title of this lesson').fill(title);
  await panel.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click();
  await panel.getByRole('heading', { name: title }).waitFor();
  return tiles();
}

const tiles = async (): Promise<string> => (await board(panel).getByRole('button', { name: /: /u }).allTextContents()).join('\n');

/** The summaries of all lessons as they are on the disk. */
function kept(): Promise<string> {
  return panel.evaluate(() => new Promise<string>((done, failed) => {
    const request = indexedDB.open('partwhole');
    request.onerror = () => failed(request.error);
    request.onsuccess = () => {
      const stores = [...request.result.objectStoreNames];
      const reads = stores.map((name) => request.result.transaction(name).objectStore(name).getAll());
      reads.at(-1)!.transaction!.oncomplete = () => {
        done(JSON.stringify(reads.map(({ result }) => result as unknown)));
        request.result.close();
      };
    };
  }));
}

test('after kill -9 the lesson is found as it was when the last write had ended', async () => {
  const before = await aLesson('Killed');
  await expect.poll(kept, patience).toContain('Killed');
  bench = await bench.killAndReopen();
  await opened();
  await panel.getByRole('heading', { name: 'Killed' }).waitFor();
  await expect.poll(tiles, patience).toBe(before);
});

test('a lesson is on the disk as soon as it is changed, and a closed panel finds it again', async () => {
  const before = await aLesson('Closed');
  await bench.shut();
  await opened();
  await panel.getByRole('heading', { name: 'Closed' }).waitFor();
  await expect.poll(tiles, patience).toBe(before);
});

test('earlier versions are listed, and one that is brought back can be undone', async () => {
  const before = await aLesson('Versions');
  await bench.shut();
  await opened();
  await expect.poll(tiles, patience).toBe(before);
  await add(panel, 'Counters');
  const after = await tiles();
  await expect.poll(async () => {
    await fromMenu(panel, 'Earlier versions');
    const versions = panel.getByRole('dialog', { name: 'Earlier versions' });
    await versions.getByRole('button', { name: 'Bring it back' }).or(versions.getByText('There is no earlier version yet')).first().waitFor();
    const count = await versions.getByRole('button', { name: /Bring it back/u }).count();
    if (count === 0) await versions.getByRole('button', { name: 'Close', exact: true }).click();
    return count;
  }, patience).toBeGreaterThan(0);
  await panel.getByRole('button', { name: /Bring it back/u }).first().click();
  await expect.poll(tiles, patience).toBe(before);
  await press(panel, 'Undo');
  await expect.poll(tiles, patience).toBe(after);
});

describe('what leaves as a file or a code comes back whole', () => {
  /** The file that a choice of the menu saves. The browser keeps its name with an empty file until all of it is there, and gives one name again and again. */
  async function saved(choice: string, ending: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    for (const name of readdirSync(downloads)) rmSync(join(downloads, name));
    await fromMenu(panel, choice);
    const whole = (): string | undefined => readdirSync(downloads).find((name) => name.endsWith(ending) && statSync(join(downloads, name)).size > 0);
    await eventually(`a file that ends in ${ending} is saved`, () => whole() !== undefined);
    return { name: whole()!, bytes: await readFile(join(downloads, whole()!)) };
  }

  test.each([
    ['Save the lesson to a file', '.partwhole.json'], ['Save the step as a picture (PNG)', '.png'], ['Save the step as a drawing (SVG)', '.svg'],
  ])('%s', async (choice, ending) => {
    const before = await aLesson('A file');
    const file = await saved(choice, ending);
    await newLesson(panel);
    await dropped(panel, file);
    await expect.poll(tiles, patience).toBe(before);
  });

  test('Copy the step as a code', async () => {
    const before = await aLesson('A code');
    await fromMenu(panel, 'Copy the step as a code');
    await panel.getByText('The code of this step is copied.').waitFor();
    const code = await panel.evaluate(() => navigator.clipboard.readText());
    expect(code.length).toBeLessThanOrEqual(2000);
    await newLesson(panel);
    await fromMenu(panel, 'Paste a code');
    await panel.getByLabel('The code of a step').fill(code);
    await press(panel, 'Open it as the next step');
    await expect.poll(tiles, patience).toBe(before);
  });
});
