import { join } from 'node:path';
import type { Page } from 'playwright';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Bench, openBench } from './harness.ts';
import type { Shelf } from './shelf.ts';

declare const bundle: { readonly shelf: Shelf };
declare const window: { heard: unknown[]; closeLine: () => void };

async function bundled(): Promise<string> {
  const built = await build({
    configFile: false, logLevel: 'silent',
    build: { write: false, lib: { entry: join(import.meta.dirname, 'shelf.ts'), formats: ['iife'], name: 'bundle' } },
  });
  const [output] = [built].flat() as Rolldown.RolldownOutput[];
  return output!.output[0].code;
}

describe('keeping, in the real browser', () => {
  let bench: Bench;
  let code: string;
  let pages = 0;
  beforeAll(async () => {
    code = await bundled();
    bench = await openBench();
  });
  afterAll(() => bench.close());

  /** A page of the extension, under its own content security policy, with the shelf in it. */
  async function page(): Promise<Page> {
    const opened = await bench.visit(`print.html?page=${pages += 1}.`);
    await opened.waitForLoadState();
    await opened.evaluate(`${code}; globalThis.bundle = bundle;`);
    return opened;
  }

  test('of pages that write at once none overwrites another silently, and a refused write leaves what was there', async () => {
    const kept = await (await page()).evaluate(async () => {
      const keep = await bundle.shelf.openKeep(() => {});
      const one = (writer: string, document: unknown = { writer }) => keep.write({
        id: 'race', title: 'Race', document, place: { reign: 1, seq: 1 }, rev: 1, writer, now: Date.now(),
      });
      await one('a');
      const answers = await Promise.all(['b', 'c', 'd'].map((writer) => one(writer)));
      const broken = await one('e', { broken: 1n }).catch(() => 'rejected');
      const found = await keep.read('race');
      const { summary, document } = 'summary' in found ? found : { summary: undefined, document: found };
      const before = await Promise.all((summary?.revisions ?? []).map(({ at }) => keep.readRevision('race', at)));
      return { where: keep.where, answers, broken, document, before };
    });
    expect(kept).toMatchObject({ where: 'database', broken: { refused: expect.any(String) }, document: { writer: 'd' } });
    expect(kept.before).toEqual(expect.arrayContaining([{ writer: 'b' }, { writer: 'c' }]));
  });

  test('one page at a time holds a lesson; the next gets it when that page is gone; all hear what is said', async () => {
    const three = [await page(), await page(), await page()];
    for (const one of three) {
      await one.evaluate(() => new Promise<void>((ready) => {
        window.heard = [];
        const line = bundle.shelf.openLine('lines', { hear: (message) => window.heard.push(message), owned: (others) => window.heard.push({ others }) });
        window.closeLine = () => line.close();
        // The place in the queue is asked for at once and given by the browser a moment later.
        void navigator.locks.query().then(() => { line.say([{ hello: 1 }, { hello: 2 }]); ready(); });
      }));
    }
    const heard = (one: Page, what: object) => one.waitForFunction((text) => window.heard.some((message) => JSON.stringify(message) === text), JSON.stringify(what));
    await heard(three[0]!, { others: 0 });
    await heard(three[0]!, { hello: 2 });
    await three[0]!.close();
    await heard(three[1]!, { others: 1 });
    await three[1]!.evaluate(() => window.closeLine());
    await heard(three[2]!, { others: 0 });
    expect(await three[2]!.evaluate(() => window.heard)).toEqual([{ others: 0 }]);
  });

  test('a picture of a board is a PNG in the size that was asked for, in the typeface of the board', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20" viewBox="0 0 40 20"><text y="16" font-family="Andika" font-size="16">agq</text></svg>';
    const [plain, dressed, none] = await (await page()).evaluate(async (text) => {
      const size = { width: 80, height: 40 };
      const bytes = async (one: string) => {
        const png = await bundle.shelf.pngOf(one, size);
        return 'refused' in png ? png.refused : [...png];
      };
      return [await bytes(text), await bytes(await bundle.shelf.withTypeface(text)), await bytes('<p>')];
    }, svg);
    expect(Buffer.from(dressed as number[]).subarray(16, 24).toString('hex')).toBe('0000005000000028');
    expect(dressed).not.toEqual(plain);
    expect(none).toMatch(/\.$/);
  });

  test('lessons kept by a newer version are not hidden behind an empty shelf: it is said, and nothing is kept', async () => {
    const told = await (await page()).evaluate(async () => {
      const sentences: string[] = [];
      const old = await bundle.shelf.openKeep((sentence) => sentences.push(sentence));
      await new Promise<void>((done, failed) => {
        const request = indexedDB.open('partwhole', 99);
        request.onsuccess = () => { request.result.close(); done(); };
        request.onerror = () => failed(request.error);
      });
      const after = await old.list();
      const next = await bundle.shelf.openKeep((sentence) => sentences.push(sentence));
      await new Promise<void>((done) => { indexedDB.deleteDatabase('partwhole').onsuccess = () => done(); });
      return { sentences, after, where: next.where };
    });
    expect(told).toEqual({ sentences: [expect.stringMatching(/newer/), expect.stringMatching(/newer/)], after: { refused: expect.any(String) }, where: 'memory' });
  });

  test('a browser that is killed after a write has ended has lost nothing', async () => {
    const opened = await page();
    const seen = await opened.evaluate(async () => {
      const keep = await bundle.shelf.openKeep(() => {});
      let rev = 0;
      for (let count = 1; count <= 30; count += 1) {
        const answer = await keep.write({
          id: 'killed', title: 'Killed', document: { count, filling: 'x'.repeat(10_000) }, place: { reign: 1, seq: count }, rev, writer: 'a', now: Date.now(),
        });
        if ('rev' in answer) ({ rev } = answer);
      }
      return rev;
    });
    expect(seen).toBe(30);
    bench = await bench.killAndReopen();
    const found = await (await page()).evaluate(async () => (await bundle.shelf.openKeep(() => {})).read('killed'));
    expect(found).toMatchObject({ summary: { rev: 30 }, document: { count: 30 } });
  });
});
