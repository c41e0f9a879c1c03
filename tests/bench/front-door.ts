// A measured board goes into the product as a teacher's own file does.
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright';
import { lessonText } from '../../widgets/lesson/file.ts';
import type { Crowd } from './boards.ts';
import { lessonOf } from './lesson-of.ts';

/** Runs in the page: a file of this text is dropped on it. */
function dropFile(text: string): void {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([text], 'bench.partwhole.json', { type: 'application/json' }));
  document.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
}

/** Drops the lesson on the panel, moves its first tile (nobody keeps a lesson that was never touched) and waits until it is kept. */
export async function bring(page: Page, crowd: Crowd): Promise<void> {
  const { id } = lessonOf(crowd);
  // Before that nobody listens to what is dropped.
  await page.waitForFunction(() => performance.getEntriesByName('board').length > 0);
  await page.evaluate(dropFile, lessonText(lessonOf(crowd)));
  await page.getByRole('button', { name: `${id}: all lessons` }).waitFor({ timeout: 60_000 });
  await wait(1_500);
  const from = await onScreen(page, crowd);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 30, from.y + 10, { steps: 4 });
  await page.mouse.move(from.x, from.y, { steps: 4 });
  await page.mouse.move(from.x, from.y + 1, { steps: 1 });
  await page.mouse.up();
  await page.waitForFunction(isKept, id, { timeout: 60_000 });
  await wait(500);
}

/** Where the middle of the first tile's first part is seen, in CSS pixels of the page: the outline lies where the board is seen. */
export async function onScreen(page: Page, { marks }: Crowd): Promise<{ readonly x: number; readonly y: number }> {
  const box = await page.locator('[data-item="tile-0"]').boundingBox();
  if (!box) throw new Error('The first tile of the measured board is not in the outline.');
  return { x: box.x + box.width / (marks === 3 ? 4 : 2), y: box.y + box.height / 2 };
}

/** Runs in the page: whether a lesson lies in the database. */
function isKept(id: string): Promise<boolean> {
  return new Promise((done, failed) => {
    const request = indexedDB.open('partwhole');
    request.onerror = () => failed(request.error);
    request.onsuccess = () => {
      const read = request.result.transaction('lessons').objectStore('lessons').getKey(id);
      read.onsuccess = () => {
        request.result.close();
        done(read.result !== undefined);
      };
      read.onerror = () => failed(read.error);
    };
  });
}
