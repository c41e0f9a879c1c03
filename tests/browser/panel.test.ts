import type { Browser } from 'wxt/browser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, fingers, openBench, picture, resize } from './harness.ts';

/** Runs in the page: writes one word to a database of its own, strictly, and waits until it is there. */
function keep(word: string): Promise<void> {
  return new Promise((done, failed) => {
    const request = indexedDB.open('test of keeping', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('words');
    request.onerror = () => failed(request.error);
    request.onsuccess = () => {
      const change = request.result.transaction('words', 'readwrite', { durability: 'strict' });
      change.objectStore('words').put(word, 'word');
      change.oncomplete = () => done();
    };
  });
}

/** Runs in the page: reads the word back. */
function kept(): Promise<unknown> {
  return new Promise((done, failed) => {
    const request = indexedDB.open('test of keeping', 1);
    request.onerror = () => failed(request.error);
    request.onsuccess = () => {
      const read = request.result.transaction('words').objectStore('words').get('word');
      read.onsuccess = () => done(read.result);
      read.onerror = () => failed(read.error);
    };
  });
}

/** The extension's own interface, in its pages. */
declare const chrome: typeof Browser;

describe('the panel', () => {
  let bench: Bench;
  beforeAll(async () => { bench = await openBench(); });
  afterAll(() => bench.close());

  const open = (): Promise<boolean> => bench.has('sidepanel.html');

  test('the welcome page is shown after installing, and the panel is not', async () => {
    const welcome = await bench.page('welcome.html');
    await welcome.getByRole('heading', { level: 1 }).waitFor();
    expect(await open()).toBe(false);
  });

  test('the toolbar opens it and closes it again, and opens it once more', async () => {
    await bench.panel();
    expect(await open()).toBe(true);
    await bench.shut();
    await bench.panel();
    expect(await open()).toBe(true);
  });

  test('it reads the title and address of the page at the click', async () => {
    const panel = await bench.page('sidepanel.html');
    const page = await panel.evaluate(async () => (await chrome.storage.session.get('page'))['page']);
    expect(page).toMatchObject({ title: 'Twelve word problems, from Year 1 to GCSE', address: bench.lesson });
  });

  test('it is the same document across tabs', async () => {
    const panel = await bench.page('sidepanel.html');
    await panel.evaluate(() => { document.body.dataset['mark'] = 'here'; });
    await bench.opened.send('Target.createTarget', { url: `${bench.lesson}?another` });
    expect(await (await bench.page('sidepanel.html')).evaluate(() => document.body.dataset['mark'])).toBe('here');
  });

  test('it is as wide as it is made', async () => {
    const panel = await bench.page('sidepanel.html');
    for (const width of [250, 360, 600]) {
      await resize(panel, width);
      expect(await panel.evaluate(() => innerWidth)).toBe(width);
      await picture(panel, `panel-${width}`);
    }
  });

  test('two fingers are two', async () => {
    const panel = await bench.page('sidepanel.html');
    await panel.evaluate(() => {
      const note = ({ type, pointerId, pointerType }: PointerEvent): void => {
        document.body.dataset['fingers'] = `${document.body.dataset['fingers'] ?? ''}${type} ${pointerType} ${pointerId}\n`;
      };
      document.documentElement.style.touchAction = 'none';
      addEventListener('pointerdown', note);
      addEventListener('pointerup', note);
    });
    const touch = await fingers(panel);
    await touch({ x: 50, y: 60 });
    await touch({ x: 50, y: 60 }, { x: 150, y: 60 });
    await touch({ x: 150, y: 60, id: 1 });
    await touch();
    const seen = await panel.evaluate(() => (document.body.dataset['fingers'] ?? '').trim().split('\n').map((line) => line.split(' ')));
    const [first, second] = seen.map(([, , id]) => id);
    expect(first).not.toBe(second);
    expect(seen).toEqual([
      ['pointerdown', 'touch', first], ['pointerdown', 'touch', second], ['pointerup', 'touch', first], ['pointerup', 'touch', second],
    ]);
  });

  test('after kill -9 it opens again on the same profile with what was kept, and without the welcome page', async () => {
    const panel = await bench.page('sidepanel.html');
    await panel.evaluate(keep, 'seven');
    bench = await bench.killAndReopen();
    const again = await bench.panel();
    expect(await again.evaluate(kept)).toBe('seven');
    expect(await bench.has('welcome.html')).toBe(false);
  });
});
