// Opens a browser with the built extension in it, over the debugging pipe: the one way that Chromium, Chrome and Edge all take.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Send, type Target, speak } from './pipe.ts';

/** Where the build for Chrome lies. */
export const builtExtension = resolve(import.meta.dirname, '..', '.output', 'chrome-mv3');

export interface Wish {
  readonly executable: string;
  /** A folder that is made if it is not there, and stays. */
  readonly profile: string;
  /** The page to show first. */
  readonly address: string;
  readonly headless: boolean;
  readonly extension?: string;
  readonly args?: readonly string[];
}

export interface Opened {
  /** The extension's id. */
  readonly id: string;
  readonly pid: number;
  /** Where a second client reaches the debugger, if headless: `http://127.0.0.1:<port>`. A window a person works in opens no port. */
  readonly endpoint: string;
  readonly ended: Promise<void>;
  readonly send: Send;
  close(): Promise<void>;
}

function argumentsFor({ profile, address, headless, args = [] }: Wish, sandbox: boolean): string[] {
  return [
    `--user-data-dir=${profile}`, '--remote-debugging-pipe', '--enable-unsafe-extension-debugging',
    '--no-first-run', '--no-default-browser-check', '--hide-crash-restore-bubble',
    ...(sandbox ? [] : ['--no-sandbox']),
    ...(headless ? ['--headless', '--remote-debugging-port=0', '--mute-audio'] : []),
    ...args, address,
  ];
}

async function endpointIn(profile: string): Promise<string> {
  const file = join(profile, 'DevToolsActivePort');
  for (let tries = 0; tries < 400 && !existsSync(file); tries += 1) await wait(25);
  return `http://127.0.0.1:${readFileSync(file, 'utf8').split('\n')[0] ?? ''}`;
}

async function start(wish: Wish, sandbox: boolean): Promise<Opened> {
  const isNew = !existsSync(join(wish.profile, 'Local State'));
  mkdirSync(wish.profile, { recursive: true });
  rmSync(join(wish.profile, 'DevToolsActivePort'), { force: true });
  const child = spawn(wish.executable, argumentsFor(wish, sandbox), { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] });
  let complaint = '';
  child.stderr?.on('data', (text: Buffer) => { complaint = (complaint + text.toString()).slice(-4000); });
  const ended = new Promise<void>((done) => { child.once('exit', () => done()); });
  child.once('error', () => undefined);
  const send = speak(child);
  try {
    const { id = '' } = await send('Extensions.loadUnpacked', { path: wish.extension ?? builtExtension });
    const endpoint = wish.headless ? await endpointIn(wish.profile) : '';
    const close = async (): Promise<void> => {
      send('Browser.close').catch(() => undefined);
      await ended;
    };
    const opened = { id, pid: child.pid ?? 0, endpoint, ended, send, close };
    // A click is lost while the worker has not yet said what it listens to, and while the welcome page takes the place of the lesson.
    await until(5, () => targetOf(opened, ({ type, url }) => type === 'service_worker' && url.includes(id)));
    if (isNew) await pageCame(opened, 'welcome.html', 5);
    return opened;
  } catch (cause) {
    child.kill();
    throw new Error(`${wish.executable} did not open with the extension. ${complaint || String(cause)}`, { cause });
  }
}

/**
 * Opens the browser and loads the extension. Root, and systems that forbid a browser its sandbox, get it without: nothing but our own pages is
 * shown. Throws what the browser complained of.
 */
export async function openBrowser(wish: Wish): Promise<Opened> {
  if (process.getuid?.() === 0) return start(wish, false);
  return start(wish, true).catch((cause: unknown) => {
    if (!/sandbox/i.test(String(cause))) throw cause;
    return start(wish, false);
  });
}

async function targetOf(opened: Opened, is: (target: Target) => boolean): Promise<Target | undefined> {
  const { targetInfos = [] } = await opened.send('Target.getTargets', { filter: [{}] });
  return targetInfos.find(is);
}

/** Looks again and again for up to `seconds`; what was found, if anything was. */
export async function until<T>(seconds: number, look: () => Promise<T | undefined>): Promise<T | undefined> {
  const end = performance.now() + seconds * 1000;
  for (;;) {
    const found = await look();
    if (found !== undefined || performance.now() > end) return found;
    await wait(50);
  }
}

/** Waits up to `seconds` for a page of the extension (`sidepanel.html`); whether it came. */
export async function pageCame(opened: Opened, name: string, seconds: number): Promise<boolean> {
  const address = `chrome-extension://${opened.id}/${name}`;
  return await until(seconds, () => targetOf(opened, ({ type, url }) => type === 'page' && url.startsWith(address))) !== undefined;
}

/** Clicks the extension's icon in the toolbar, as a person does, with the tab whose address begins so. */
export async function clickToolbar(opened: Opened, address: string): Promise<void> {
  const isTab = ({ type, url }: Target): boolean => type === 'tab' && url.startsWith(address);
  const tab = await until(10, () => targetOf(opened, isTab));
  if (tab === undefined) throw new Error(`There is no tab that shows ${address}.`);
  await opened.send('Target.activateTarget', { targetId: tab.targetId });
  await opened.send('Extensions.triggerAction', { id: opened.id, targetId: tab.targetId });
}

/** Clicks until the panel stands: while a page is still loading, a click can be lost. Throws a sentence when it does not open. */
export async function openPanel(opened: Opened, address: string): Promise<void> {
  for (let tries = 0; tries < 4; tries += 1) {
    await clickToolbar(opened, address);
    if (await pageCame(opened, 'sidepanel.html', 8)) return;
  }
  throw new Error('The side panel did not open.');
}
