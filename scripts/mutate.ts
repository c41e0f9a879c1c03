// npm run mutate: breaks the sources of maths/ and variation/ in one place at a time, and counts how often a test notices.
// --sample 100: so many places, spread evenly over all of them (left out: all, which takes hours); --seed 7: others of them; paths: only files below these.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { mutantsOf, type Mutant } from './mutants.ts';
import type { Switches } from './mutate-config.ts';

const root = resolve(import.meta.dirname, '..');
const { values, positionals } = parseArgs({ allowPositionals: true, options: { sample: { type: 'string', default: 'Infinity' }, seed: { type: 'string', default: '0' } } });
const places = positionals.length > 0 ? positionals : ['widgets/maths', 'widgets/variation'];
/** The number of no mutant: with it everything runs as it is. */
const NONE = -1;
/** What hangs while a file is loaded is noticed by the clock: it has so many times as long as the tests take as they are. */
const PATIENCE = 3;

interface Place { readonly source: string; readonly line: number; readonly mutant: Mutant }

function sourcesIn(place: string): readonly string[] {
  if (place.endsWith('.ts')) return [place];
  return readdirSync(join(root, place), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => join(place, name)).toSorted();
}

const all = places.flatMap(sourcesIn).flatMap((source): Place[] => {
  const text = readFileSync(join(root, source), 'utf8');
  return mutantsOf(source, text).map((mutant) => ({ source, line: text.slice(0, mutant.start).split('\n').length, mutant }));
});
const chosen = ((): readonly Place[] => {
  const every = Math.max(1, all.length / Number(values.sample));
  const first = (Number(values.seed) * (Math.sqrt(5) - 1) / 2) % 1 * every;
  return Array.from({ length: Math.ceil(all.length / every) }, (_, at) => all[Math.floor(first + at * every)]).filter((one) => one !== undefined);
})();

const folder = mkdtempSync(join(tmpdir(), 'partwhole-mutants-'));
const files = { switches: join(folder, 'switches.json'), notes: join(folder, 'notes') };

/** Runs tests over the sources with the switches in them; with a number, that mutant is on from the start. */
function areWell(tests: readonly string[], number?: number, timeout?: number): boolean {
  const args = ['run', '--config', 'scripts/mutate-config.ts', ...(number === undefined ? [] : ['--bail', '1']), ...tests];
  const env = { ...process.env, PARTWHOLE_SWITCHES: files.switches, PARTWHOLE_NOTES: files.notes, ...(number !== undefined && { PARTWHOLE_MUTANT: String(number) }) };
  return spawnSync(process.execPath, [join(root, 'node_modules', 'vitest', 'vitest.mjs'), ...args], { cwd: root, env, stdio: 'ignore', timeout }).status === 0;
}

function noted(word: string): readonly (readonly string[])[] {
  return readFileSync(files.notes, 'utf8').split('\n').map((line) => line.split(' ')).filter(([first]) => first === word).map(([, ...rest]) => rest);
}

function said(number: number): string {
  const { source, line, mutant } = chosen[number] ?? {};
  return `${source}:${line}: ${mutant?.was} → ${mutant?.now === '' ? 'nothing' : mutant?.now}`;
}

console.log(`${all.length} places can be broken; ${chosen.length} of them are.`);
const noticed = new Set<number>();
try {
  const switches: Switches = Object.fromEntries(places.flatMap(sourcesIn).map((source) => [
    source, Object.fromEntries(chosen.flatMap((one, number) => one.source === source ? [[`${one.mutant.start} ${one.mutant.now}`, number]] : [])),
  ]));
  writeFileSync(files.switches, JSON.stringify(switches));
  writeFileSync(files.notes, '');
  const tests = [...new Set(places.map((place) => join('tests', place.split('/')[1] ?? '')))];
  const began = performance.now();
  // Tests that fail as it is would seem to notice everything; and now it is known which take long.
  if (!areWell(tests, NONE)) throw new Error(`The tests of ${tests.join(' and ')} do not pass as it is: npm test says why.`);
  const longest = Math.ceil(PATIENCE * (performance.now() - began));
  areWell(tests);
  for (const [number] of noted('noticed')) noticed.add(Number(number));
  // What runs only while a file is loaded cannot be switched after that.
  const loaded = Map.groupBy(noted('loaded').filter(([number]) => !noticed.has(Number(number))), ([number]) => Number(number));
  for (const number of [...chosen.keys()].toSorted((a, b) => Number(loaded.has(a)) - Number(loaded.has(b)))) {
    const files = (loaded.get(number) ?? []).map(([, file = '']) => file);
    if (files.length > 0 && !areWell([...new Set(files)], number, longest)) noticed.add(number);
    if (!noticed.has(number)) console.log(`not noticed: ${said(number)}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${noticed.size} of ${chosen.length} were noticed: ${(100 * noticed.size / chosen.length).toFixed(1)} %.`);
