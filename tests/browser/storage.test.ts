import type { Page } from 'playwright';
import type { Browser } from 'wxt/browser';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Bench, eventually, openBench, resize } from './harness.ts';
import { add, board, newLesson, patience, told } from './person.ts';
import { lessonOn, newWindow, onDisk, owns, panelBeside } from './several.ts';

/** The extension's own interface, in its pages. */
declare const chrome: typeof Browser;

let bench: Bench;
let panel: Page;
async function openPanel(): Promise<void> {
  panel = await bench.panel();
  await board(panel).waitFor();
  await resize(panel, 420, 860);
}
async function closePanel(): Promise<void> {
  await panel.close();
  await eventually('the panel is closed', async () => !await bench.has('sidepanel.html'));
}

/** What the panel says of the keeping, and its button to save to a file. */
const notice = (page: Page) => page.getByRole('status').filter({ has: page.getByRole('button', { name: 'Save to a file' }) });

/** The panel, read again with something in its way from the first line on. */
async function readAgain(page: Page, script: string): Promise<void> {
  await page.addInitScript(script);
  await page.reload();
  await board(page).waitFor();
}

/** The lesson's file, as the browser is given it when the person presses the button in the notice. */
async function savedBy(page: Page): Promise<{ readonly entries: Readonly<Record<string, object>> }> {
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (content: Blob) => {
      void content.text().then((text) => {
        document.documentElement.dataset['saved'] = text;
      });
      return make(content);
    };
  });
  await notice(page).getByRole('button', { name: 'Save to a file' }).click();
  const saved = (): Promise<string> => page.evaluate(() => document.documentElement.dataset['saved'] ?? '');
  await expect.poll(saved, patience).not.toBe('');
  return JSON.parse(await saved());
}

/** The types of all the tiles of a lesson. */
function types({ entries }: { readonly entries: Readonly<Record<string, object>> }): readonly string[] {
  return Object.values(entries).flatMap((one) => ('type' in one && typeof one.type === 'string' ? [one.type] : []));
}

/** A lesson with one counter in it that lies on the disk; its id. */
async function keptLesson(page: Page): Promise<string> {
  await newLesson(page);
  await add(page, 'Counters');
  const lesson = await lessonOn(page);
  await expect.poll(() => onDisk(page, lesson), patience).toBeDefined();
  return lesson;
}

/** Writes into the database as something else than ours does. */
async function write(page: Page, drawer: string, [key, value]: readonly [string, unknown]): Promise<void> {
  await page.evaluate(([name, at, what]) => new Promise<void>((done, failed) => {
    const request = indexedDB.open('partwhole');
    request.onerror = () => failed(request.error);
    request.onsuccess = () => {
      const change = request.result.transaction(name, 'readwrite');
      change.objectStore(name).put(what, at);
      change.oncomplete = () => {
        request.result.close();
        done();
      };
    };
  }), [drawer, key, value] as const);
}

/** A browser for the tests of one description, and the panel in it, opened anew for each. */
function inBrowser(open: () => Promise<Bench>): void {
  beforeAll(async () => { bench = await open(); });
  beforeEach(openPanel);
  afterEach(closePanel);
  afterAll(() => bench.close());
}

describe('where the browser refuses its database', () => {
  inBrowser(openBench);

  test('lessons are kept in the extension’s own storage, it is said, and they are found again', async () => {
    const before = await keptLesson(panel);
    const lying = await onDisk(panel, before);
    await readAgain(panel, `
      const open = indexedDB.open.bind(indexedDB);
      IDBFactory.prototype.open = function (name) { if (name === 'partwhole') throw new DOMException('Refused.', 'InvalidStateError'); return open(name); };
    `);
    await expect.poll(() => notice(panel).textContent(), patience).toContain('smaller');
    await add(panel, 'Bar model');
    expect(types(await savedBy(panel))).toEqual(['bar-model']);
    const shown = await told(panel);
    await expect.poll(() => panel.evaluate(async () => Object.keys(await chrome.storage.local.get(null)).some((key) => key.startsWith('lessons/'))), patience).toBe(true);
    await panel.reload();
    await board(panel).waitFor();
    await expect.poll(() => told(panel), patience).toBe(shown);
    await closePanel();
    await openPanel();
    expect(await onDisk(panel, before)).toEqual(lying);
  });

  test('and any storage at all, it is said that nothing is kept, and the lesson can be saved to a file', async () => {
    await readAgain(panel, `
      IDBFactory.prototype.open = () => { throw new DOMException('Refused.', 'InvalidStateError'); };
      chrome.storage.local.set = () => Promise.reject(new Error('Refused.'));
    `);
    await expect.poll(() => notice(panel).textContent(), patience).toContain('lets nothing be kept');
    await add(panel, 'Bar model');
    expect(types(await savedBy(panel))).toEqual(['bar-model']);
  });
});

/** Makes the database answer as a full disk does, or as one with room again: browsers let nobody make a disk of theirs full. */
async function full(page: Page, isFull: boolean): Promise<void> {
  await page.evaluate((now) => {
    const drawer = IDBObjectStore.prototype as IDBObjectStore & { room?: IDBObjectStore['put'] };
    drawer.room ??= drawer.put;
    drawer.put = now ? () => { throw new DOMException('Full.', 'QuotaExceededError'); } : drawer.room;
  }, isFull);
}

describe('where there is no room left', () => {
  inBrowser(openBench);

  test('it is said at once, the lesson can be saved to a file, and what is kept stays; with room again it is kept', async () => {
    const lesson = await keptLesson(panel);
    const before = await onDisk(panel, lesson);
    await full(panel, true);
    await add(panel, 'Bar model');
    await expect.poll(() => notice(panel).textContent(), patience).toContain('no room');
    expect(await onDisk(panel, lesson)).toEqual(before);
    expect(types(await savedBy(panel)).toSorted()).toEqual(['bar-model', 'counters']);
    await full(panel, false);
    await expect.poll(() => notice(panel).count(), patience).toBe(0);
    expect(types(await onDisk(panel, lesson) ?? { entries: {} }).toSorted()).toEqual(['bar-model', 'counters']);
  });

  test('the panel says so also when another page keeps the lesson', async () => {
    await keptLesson(panel);
    await newWindow(bench, `${bench.lesson}?other`);
    const other = await panelBeside(bench, `${bench.lesson}?other`);
    expect(await lessonOn(other)).toBe(await lessonOn(panel));
    expect(await owns(panel)).toBe(true);
    await full(panel, true);
    await add(other, 'Bar model');
    for (const page of [panel, other]) await expect.poll(() => notice(page).textContent(), patience).toContain('no room');
    await full(panel, false);
    for (const page of [panel, other]) await expect.poll(() => notice(page).count(), patience).toBe(0);
    await other.close();
  });
});

describe('another version of the database', () => {
  inBrowser(openBench);

  test('that takes it from under the panel is said, and the lesson can be saved to a file', async () => {
    const lesson = await keptLesson(panel);
    const before = await onDisk(panel, lesson);
    await panel.evaluate(() => new Promise<void>((done, failed) => {
      const request = indexedDB.open('partwhole', 99);
      request.onsuccess = () => {
        request.result.close();
        done();
      };
      request.onerror = () => failed(request.error);
    }));
    await expect.poll(() => notice(panel).textContent(), patience).toContain('newer');
    await add(panel, 'Bar model');
    await expect.poll(() => notice(panel).textContent(), patience).toMatch(/can no longer keep|no longer keeps/u);
    expect(types(await savedBy(panel)).toSorted()).toEqual(['bar-model', 'counters']);
    expect(await onDisk(panel, lesson)).toEqual(before);

    await panel.reload();
    await board(panel).waitFor();
    await expect.poll(() => notice(panel).textContent(), patience).toContain('newer');
    await add(panel, 'Bar model');
    expect(types(await savedBy(panel))).toEqual(['bar-model']);
    expect(await onDisk(panel, lesson)).toEqual(before);
    await forget();
  });

  test('that an older page will not let go of does not keep the panel from opening, and it is said', async () => {
    const older = await bench.visit('print.html?older');
    await older.evaluate(() => new Promise<void>((done) => {
      const request = indexedDB.open('partwhole');
      request.onsuccess = () => {
        Object.assign(globalThis, { held: request.result });
        done();
      };
    }));
    await readAgain(panel, `
      const open = indexedDB.open.bind(indexedDB);
      IDBFactory.prototype.open = (name, version) => open(name, name === 'partwhole' && version ? version + 1 : version);
    `);
    await expect.poll(() => notice(panel).textContent(), patience).toContain('older');
    await add(panel, 'Bar model');
    expect(types(await savedBy(panel))).toEqual(['bar-model']);
    await older.close();
    await forget();
  });

  test('a database of the first version, without pupils, keeps its lessons and gets room for them', async () => {
    const lesson = await keptLesson(panel);
    const before = await onDisk(panel, lesson);
    await closePanel();
    const page = await bench.visit('print.html?first');
    await page.evaluate(async () => {
      const drawers = ['summaries', 'lessons', 'revisions', 'settings'];
      const done = <T>(request: IDBRequest<T>): Promise<T> => new Promise((come, failed) => {
        request.onsuccess = () => come(request.result);
        request.onerror = () => failed(request.error);
      });
      const now = await done(indexedDB.open('partwhole'));
      const kept = await Promise.all(drawers.map(async (drawer) => {
        const store = now.transaction(drawer).objectStore(drawer);
        return Promise.all([done(store.getAllKeys()), done(store.getAll())]);
      }));
      now.close();
      await done(indexedDB.deleteDatabase('partwhole'));
      const opening = indexedDB.open('partwhole', 1);
      opening.onupgradeneeded = () => drawers.forEach((drawer, at) => {
        const store = opening.result.createObjectStore(drawer);
        const [keys, values] = kept[at] ?? [[], []];
        keys.forEach((key, index) => store.put(values[index], key));
      });
      (await done(opening)).close();
    });
    await openPanel();
    await expect.poll(() => lessonOn(panel), patience).toBe(lesson);
    expect(await onDisk(panel, lesson)).toEqual(before);
    expect(await page.evaluate(() => new Promise<readonly string[]>((come) => {
      const request = indexedDB.open('partwhole');
      request.onsuccess = () => {
        come([...request.result.objectStoreNames]);
        request.result.close();
      };
    }))).toContain('pupils');
    await page.close();
  });

  /** Takes the database away, with its version. */
  async function forget(): Promise<void> {
    await closePanel();
    const page = await bench.visit('print.html?forget');
    await page.evaluate(() => new Promise<void>((done, failed) => {
      const request = indexedDB.deleteDatabase('partwhole');
      request.onsuccess = () => done();
      request.onerror = () => failed(request.error);
    }));
    await page.close();
  }
});

describe('a kept lesson that cannot be opened', () => {
  inBrowser(openBench);

  test.each([
    ['text that was cut off', '{"format":1,"entries":{'],
    ['a document without its title page', '{"format":1,"id":"gone","entries":{},"pictures":{}}'],
    ['a document of a newer format', '{"format":99,"id":"gone","entries":{},"pictures":{}}'],
  ])('(%s) is said by its name, another stands in its place, and it stays as it is', async (_, text) => {
    const lesson = await keptLesson(panel);
    await closePanel();
    const page = await bench.visit('print.html?damage');
    await write(page, 'lessons', [lesson, text]);
    await openPanel();
    await expect.poll(() => panel.getByRole('status').allTextContents(), patience).toContainEqual(expect.stringMatching(/“.+” cannot be opened.*\.$/u));
    expect(await lessonOn(panel)).not.toBe(lesson);
    await add(panel, 'Bar model');
    const other = await lessonOn(panel);
    await expect.poll(() => onDisk(panel, other), patience).toBeDefined();
    expect(await page.evaluate((key) => new Promise((done) => {
      const request = indexedDB.open('partwhole');
      request.onsuccess = () => {
        const read = request.result.transaction('lessons').objectStore('lessons').get(key);
        read.onsuccess = () => {
          request.result.close();
          done(read.result);
        };
      };
    }), lesson)).toBe(text);
    await page.close();
  });
});

describe('two panels', () => {
  inBrowser(openBench);

  test('on two lessons keep each its own, and each finds its own again', async () => {
    const one = await keptLesson(panel);
    await newWindow(bench, `${bench.lesson}?second`);
    const second = await panelBeside(bench, `${bench.lesson}?second`);
    await resize(second, 420, 860);
    await newLesson(second);
    const two = await lessonOn(second);
    expect(two).not.toBe(one);
    await Promise.all([add(panel, 'Bar model'), add(second, 'Ten frame')]);
    await Promise.all([add(panel, 'Counters'), add(second, 'Number line')]);
    const on = async (lesson: string): Promise<readonly string[]> => types(await onDisk(panel, lesson) ?? { entries: {} }).toSorted();
    await expect.poll(() => on(one), patience).toEqual(['bar-model', 'counters', 'counters']);
    await expect.poll(() => on(two), patience).toEqual(['number-line', 'ten-frame']);
    await second.close();
    expect(await lessonOn(panel)).toBe(one);
  });

  test('on one lesson change it at once, and both changes are kept', async () => {
    const lesson = await keptLesson(panel);
    await newWindow(bench, `${bench.lesson}?same`);
    const second = await panelBeside(bench, `${bench.lesson}?same`);
    await resize(second, 420, 860);
    expect(await lessonOn(second)).toBe(lesson);
    await Promise.all([add(panel, 'Bar model'), add(second, 'Ten frame')]);
    await expect.poll(async () => types(await onDisk(panel, lesson) ?? { entries: {} }).toSorted(), patience).toEqual(['bar-model', 'counters', 'ten-frame']);
    await expect.poll(() => told(second), patience).toBe(await told(panel));
    await second.close();
  });
});
