// npm test: types, lint, then every test; ends with one line that says how it went. --long: more cases for each property.
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const long = process.argv.includes('--long');
const began = performance.now();

function program(...path: string[]): string {
  return join(root, 'node_modules', ...path);
}

const parts: readonly { readonly name: string; readonly args: readonly string[] }[] = [
  { name: 'Types', args: [program('typescript', 'bin', 'tsc'), '--noEmit'] },
  { name: 'Lint', args: [program('oxlint', 'bin', 'oxlint'), '--deny-warnings'] },
  { name: 'Tests', args: [program('vitest', 'vitest.mjs'), 'run', '--config', 'tests/vitest.config.ts'] },
];

const env = { ...process.env, ...(long && { PARTWHOLE_RUNS: '5000' }) };
const failed = parts.filter(({ name, args }) => {
  console.log(`\n── ${name} ──`);
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env }).status !== 0;
});
const seconds = Math.round((performance.now() - began) / 1000);
console.log(failed.length === 0
  ? `\nEverything passed: types, lint and tests, in ${seconds} s.`
  : `\nNot passed: ${failed.map(({ name }) => name.toLowerCase()).join(', ')} (${seconds} s). See above.`);
process.exit(failed.length === 0 ? 0 : 1);
