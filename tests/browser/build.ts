import { execFileSync } from 'node:child_process';

/** Builds the extension for Chrome and Firefox once, before the first browser test, as a person installs it. */
export function setup(): void {
  for (const browser of ['chrome', 'firefox']) {
    execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', browser], { stdio: ['ignore', 'ignore', 'inherit'] });
  }
}
