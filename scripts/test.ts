// npm test: types, lint, then every test; ends with one line that says how it went. --long: more cases for each property.
import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const long = process.argv.includes('--long');
const began = performance.now();

interface Part { readonly name: string; readonly args: readonly string[]; readonly behind?: boolean }

function program(...path: string[]): string {
  return join(root, 'node_modules', ...path);
}

function tests(project: string): readonly string[] {
  return [program('vitest', 'vitest.mjs'), 'run', '--config', 'tests/vitest.config.ts', '--project', project];
}

// Browsers are waited for much of the time: all that is only worked out fills what they leave, behind them in the queue for the processor.
const first: readonly Part[] = [
  { name: 'Types', args: [program('typescript', 'bin', 'tsc'), '--noEmit'] },
  { name: 'Lint', args: [program('oxlint', 'bin', 'oxlint'), '--deny-warnings'] },
];
const then: readonly Part[] = [{ name: 'Tests in browsers', args: tests('browser') }, { name: 'Other tests', args: tests('unit'), behind: true }];

const lastLines = 5;

const env = { ...process.env, ...(long && { PARTWHOLE_RUNS: '5000' }) };

/**
 * Runs one part, and shows what it says: as it says it; or, if it goes on behind another, at its end: all of it if it failed,
 * else its last lines, so that what another part found wrong is not buried. Its name if it did not end well.
 */
async function failing({ name, args, behind = false }: Part): Promise<readonly string[]> {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['inherit', behind ? 'pipe' : 'inherit', behind ? 'pipe' : 'inherit'], env });
  if (behind && child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece: Buffer) => said.push(piece));
  if (!behind) console.log(`\n── ${name} ──`);
  const code = await new Promise((done) => { child.once('close', done); });
  if (behind) {
    const lines = Buffer.concat(said).toString().trimEnd().split('\n');
    console.log(`\n── ${name} ──\n${(code === 0 ? lines.slice(-lastLines) : lines).join('\n')}`);
  }
  return code === 0 ? [] : [name];
}

const failed: string[] = [];
for (const part of first) failed.push(...await failing(part));
failed.push(...(await Promise.all(then.map(failing))).flat());
const seconds = Math.round((performance.now() - began) / 1000);
console.log(failed.length === 0
  ? `\nEverything passed: types, lint and tests, in ${seconds} s.`
  : `\nNot passed: ${failed.map((name) => name.toLowerCase()).join(', ')} (${seconds} s). See above.`);
process.exit(failed.length === 0 ? 0 : 1);
