// Several pages on one lesson, as they stand in several windows: who owns it, what is said between them, what lies on the disk.
import { type Page, chromium } from 'playwright';
import { clickToolbar } from '../../scripts/open.ts';
import type { Entries, Lesson } from '../../widgets/lesson/lesson.ts';
import type { Message } from '../../widgets/lesson/message.ts';
import type { Session } from '../../widgets/lesson/session.ts';
import { type Bench, eventually } from './harness.ts';

declare const window: { heard: Message[]; channel: BroadcastChannel };

/** Every page of the extension of that name that is open now. */
export async function allPages({ opened }: Bench, name: string): Promise<readonly Page[]> {
  const client = await chromium.connectOverCDP(opened.endpoint);
  const found = client.contexts().flatMap((context) => context.pages()).filter((one) => one.url().includes(`${opened.id}/${name}`));
  for (const one of found) one.setDefaultTimeout(10_000);
  return found;
}

/** Opens a window on an address of its own, where a panel can stand. */
export async function newWindow({ opened }: Bench, address: string): Promise<void> {
  await opened.send('Target.createTarget', { url: address, newWindow: true });
}

/** Opens the panel in the window whose tab shows this address; the panel that was not there before. */
export async function panelBeside(bench: Bench, address: string): Promise<Page> {
  // A page that has just been closed may still be listed.
  const gone = 'gone';
  const marked = async (): Promise<readonly (readonly [Page, string | undefined])[]> => Promise.all((await allPages(bench, 'sidepanel.html'))
    .map(async (page) => [page, await page.evaluate(() => document.documentElement.dataset['known']).catch(() => gone)] as const));
  for (const [page] of await marked()) {
    await page.evaluate(() => {
      document.documentElement.dataset['known'] = 'yes';
    }).catch(() => undefined);
  }
  for (let tries = 0; tries < 4; tries += 1) {
    await clickToolbar(bench.opened, address);
    for (let looks = 0; looks < 10; looks += 1) {
      const found = (await marked()).find(([, known]) => known === undefined);
      if (found) {
        await found[0].getByRole('navigation', { name: 'Board' }).waitFor();
        return found[0];
      }
      await new Promise((done) => { setTimeout(done, 200); });
    }
  }
  throw new Error(`No panel opened beside ${address}.`);
}

/** The lesson that a page is on: the one lock of that kind that its own client holds or waits for. */
export async function lessonOn(page: Page): Promise<string> {
  return (await lockOf(page)).lesson;
}

/** Whether this page owns its lesson. */
export async function owns(page: Page): Promise<boolean> {
  return (await lockOf(page)).held;
}

function lockOf(page: Page): Promise<{ readonly lesson: string; readonly held: boolean }> {
  return page.evaluate(() => navigator.locks.request(`who ${crypto.randomUUID()}`, async (mark) => {
    const { held = [], pending = [] } = await navigator.locks.query();
    const me = held.find((one) => one.name === mark?.name)?.clientId;
    const ours = (one: LockInfo): boolean => one.clientId === me && (one.name ?? '').startsWith('partwhole:');
    const found = held.find(ours) ?? pending.find(ours);
    return { lesson: (found?.name ?? '').slice('partwhole:'.length), held: held.some(ours) };
  }));
}

/** Ends a page as a crash does: it neither writes nor says anything more. */
export async function killPage(page: Page): Promise<void> {
  await page.evaluate(() => {
    BroadcastChannel.prototype.postMessage = () => {};
    IDBDatabase.prototype.transaction = () => { throw new Error('This page is dead.'); };
    setTimeout(() => close());
  }).catch(() => undefined);
  await eventually('the page is gone', () => page.isClosed());
}

/** One who only listens to what the pages on a lesson say. */
export interface Listener {
  heard(): Promise<readonly Message[]>;
  /** What the owner says that all know. */
  session(): Promise<Session>;
}

export async function listenTo(bench: Bench, lesson: string): Promise<Listener> {
  const page = await bench.visit(`print.html?listener=${lesson}`);
  await page.evaluate((name) => {
    window.heard = [];
    window.channel = new BroadcastChannel(name);
    window.channel.addEventListener('message', ({ data }) => window.heard.push(data));
  }, `partwhole:${lesson}`);
  const heard = (): Promise<readonly Message[]> => page.evaluate(() => window.heard);
  return {
    heard,
    session: async () => {
      const before = (await heard()).length;
      await page.evaluate(() => window.channel.postMessage({ format: 1, page: 'listener', ask: 'join' }));
      let found: Session | undefined;
      await eventually('the owner answers', async () => {
        found = (await heard()).slice(before).flatMap((one) => ('tell' in one && one.tell === 'all' ? [one.session] : [])).at(-1);
        return found !== undefined;
      });
      return found!;
    },
  };
}

/** The lesson as it lies in the browser's database, read there with nothing of ours. */
export async function onDisk(page: Page, lesson: string): Promise<Lesson | undefined> {
  const text = await page.evaluate((key) => new Promise<string | undefined>((done, failed) => {
    const request = indexedDB.open('partwhole');
    request.onerror = () => failed(request.error);
    request.onsuccess = () => {
      const read = request.result.transaction('lessons').objectStore('lessons').get(key);
      read.onsuccess = () => {
        request.result.close();
        done(read.result);
      };
      read.onerror = () => failed(read.error);
    };
  }), lesson);
  return text === undefined ? undefined : JSON.parse(text);
}

/** What was answered, in the order of the pages: each request with where it stands, and what each entry became last. */
export function answeredIn(heard: readonly Message[]): { readonly requests: readonly string[]; readonly last: Readonly<Record<string, Entries[string] | undefined>> } {
  const deeds = heard.flatMap((one) => ('tell' in one && one.tell === 'did' ? [one] : []))
    .toSorted((one, other) => one.reign - other.reign || one.seq - other.seq);
  const last = Object.fromEntries(deeds.flatMap(({ deed }) => deed.diff.map(({ id, after }) => [id, after])));
  return { requests: deeds.map(({ deed }) => deed.request), last };
}
