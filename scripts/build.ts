import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** Builds the extension as people install it, into `.output/`. Throws what the build said when it fails. */
export function build(browser: 'chrome' | 'firefox'): void {
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build', '-b', browser], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The extension could not be built for ${browser}.\n${stdout}${stderr}`);
}
