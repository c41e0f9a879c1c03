import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { findBrowser } from '../scripts/browser.ts';
import { serveSampleLesson } from '../scripts/sample-lesson.ts';

const setup = join(import.meta.dirname, '..', 'scripts', 'setup.mjs');

/** Runs the set-up as if on another system with another Node. */
function setUpOn(platform: string, version: string) {
  const pretend = `Object.defineProperty(process, 'platform', { value: '${platform}' });`
    + `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } });`;
  return spawnSync(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`, setup], { encoding: 'utf8' });
}

describe('the set-up', () => {
  test.each(['18.20.0', '20.20.2', '22.17.1'])('says in one sentence that Node %s is too old on macOS', (version) => {
    const { status, stdout, stderr } = setUpOn('darwin', version);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr.trim()).toBe(`On macOS Partwhole needs Node 22.18 or later, and this is ${version}: install a newer one from https://nodejs.org.`);
  });

  test('has nothing to do, and says nothing, where everything is installed', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [setup], { encoding: 'utf8' });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
  });
});

describe('finding a browser', () => {
  afterEach(() => { vi.unstubAllEnvs(); });

  test.each(['/nowhere/chromium', import.meta.filename])('refuses CHROMIUM_PATH=%s in a sentence', (path) => {
    vi.stubEnv('CHROMIUM_PATH', path);
    expect(findBrowser).toThrow(`CHROMIUM_PATH names ${path}, and no browser starts there`);
  });
});

describe('the sample lesson', () => {
  test('is served with its style, on this machine alone, with a dozen problems', async () => {
    const { address, close } = await serveSampleLesson();
    try {
      expect(new URL(address).hostname).toBe('127.0.0.1');
      const page = await (await fetch(address)).text();
      expect(page.match(/<li id="p\d+">/g)).toHaveLength(12);
      expect((await fetch(`${address}style.css`)).headers.get('content-type')).toBe('text/css');
      expect((await fetch(`${address}../package.json`)).status).toBe(404);
    } finally {
      close();
    }
  });

  test('takes another port where the one it wants is taken', async () => {
    const first = await serveSampleLesson();
    const second = await serveSampleLesson(Number(new URL(first.address).port));
    expect(second.address).not.toBe(first.address);
    expect((await fetch(second.address)).status).toBe(200);
    first.close();
    second.close();
  });
});
