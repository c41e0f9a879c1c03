import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright';
import { openPanel } from '../../scripts/open.ts';
import type { Measurement } from '../../scripts/bench.ts';
import type { Crowd } from './boards.ts';
import { lessonOf } from './lesson-of.ts';
import { bring, onScreen } from './front-door.ts';
import { look, product } from './side-panel.ts';

const TIMES = 40;

/** Runs in the page: notes when a pointer is let go and when the next strict transaction after it is on the disk. */
function noteKeeping(): void {
  const notes: number[] = [];
  Object.assign(window, { keepingTook: notes });
  let up: number | undefined;
  document.addEventListener('pointerup', ({ timeStamp }) => {
    up = timeStamp;
  }, { capture: true });
  const transaction = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function begun(this: IDBDatabase, ...wanted) {
    const begun = transaction.apply(this, wanted);
    const from = up;
    if (wanted[1] === 'readwrite' && from !== undefined) begun.addEventListener('complete', () => {
      notes.push(performance.now() - from);
      if (up === from) up = undefined;
    });
    return begun;
  };
}

/** Runs in the page: how long the browser itself takes to write as much, strictly, in a database with nothing else in it. */
async function bareKeeping({ text, times }: { readonly text: string; readonly times: number }): Promise<number[]> {
  const database = await new Promise<IDBDatabase>((done) => {
    const request = indexedDB.open('bench', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('documents');
    request.onsuccess = () => done(request.result);
  });
  const took: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const from = performance.now();
    await new Promise<void>((done) => {
      const change = database.transaction('documents', 'readwrite', { durability: 'strict' });
      change.objectStore('documents').put(JSON.parse(text), 'document');
      change.oncomplete = () => done();
    });
    took.push(performance.now() - from);
  }
  return took;
}

async function moved(page: Page, crowd: Crowd): Promise<void> {
  const from = await onScreen(page, crowd);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 12, from.y + 6, { steps: 3 });
  await page.mouse.move(from.x + 1, from.y, { steps: 2 });
  await page.mouse.up();
  await wait(400);
}

function keeping(tiles: number): Measurement {
  const crowd: Crowd = { tiles, marks: 3 };
  return {
    name: `a committed change until it is in IndexedDB, ${tiles.toLocaleString('en-GB')} tiles`, unit: 'ms',
    measure: async (bench) => {
      await openPanel(bench.opened, bench.lesson);
      await wait(1_000);
      return look(product(bench), async (page) => {
        await bring(page, crowd);
        const against = await page.evaluate(bareKeeping, { text: JSON.stringify(lessonOf(crowd)), times: TIMES });
        await page.evaluate(noteKeeping);
        for (let time = 0; time < TIMES; time += 1) await moved(page, crowd);
        const samples = await page.evaluate(() => (window as unknown as { readonly keepingTook: number[] }).keepingTook);
        return { samples, against };
      });
    },
  };
}

/** From the pointer that is let go to the end of the strict transaction; against a bare transaction that writes the same document. */
export const keepings: readonly Measurement[] = [keeping(100), keeping(1_000)];
