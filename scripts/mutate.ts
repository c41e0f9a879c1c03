// npm run mutate: breaks the sources of maths/ and variation/ in one place at a time, and counts how often a test notices.
// --sample 100: so many places, spread evenly over all of them (left out: all, which takes hours); paths: only files below these.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative, resolve } from 'node:path';
import { mutantsOf, withMutant, type Mutant } from './mutants.ts';

const root = resolve(import.meta.dirname, '..');
const [given, sample] = (() => {
  const args = process.argv.slice(2);
  const at = args.indexOf('--sample');
  const many = at < 0 ? Infinity : Number(args[at + 1]);
  return [at < 0 ? args : args.toSpliced(at, 2), many] as const;
})();
const places = given.length > 0 ? given : ['widgets/maths', 'widgets/variation'];
/** A mutant that makes a loop endless is noticed by the clock: so many times as long as the tests take as it is. */
const PATIENCE = 3;

function sourcesIn(place: string): readonly string[] {
  if (place.endsWith('.ts')) return [place];
  return readdirSync(join(root, place), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => join(place, name)).toSorted();
}

/** The tests that stand where a source stands; of a family those that name it, first the one that notices most in the shortest time. */
function testsOf(source: string): readonly (readonly string[])[] {
  const [, room = '', ...rest] = source.split('/');
  if (room !== 'variation' || rest[0] !== 'families') return [[join('tests', room, ...rest.slice(0, -1))]];
  const family = basename(source, '.ts').replace(/-(?:moves|item)$/, '');
  return ['tests/variation/golden.test.ts', 'tests/variation'].map((tests) => [tests, '-t', family]);
}

interface Place { readonly source: string; readonly text: string; readonly mutant: Mutant }

const all = places.flatMap(sourcesIn).flatMap((source): Place[] => {
  const text = readFileSync(join(root, source), 'utf8');
  return mutantsOf(source, text).map((mutant) => ({ source, text, mutant }));
});
const every = Math.max(1, all.length / sample);
const chosen = Array.from({ length: Math.min(all.length, Math.ceil(all.length / every)) }, (_, at) => all[Math.floor(at * every)]).filter((one) => one !== undefined);

const copy = mkdtempSync(join(tmpdir(), 'partwhole-mutants-'));
for (const name of ['widgets', 'tests', 'scripts', 'package.json', 'tsconfig.json', '.oxlintrc.json']) cpSync(join(root, name), join(copy, name), { recursive: true });
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));

function isWell(tests: readonly string[], longest?: number): boolean {
  const args = ['run', '--config', 'tests/vitest.config.ts', '--project', 'unit', '--bail', '1', ...tests];
  return spawnSync(process.execPath, [join(root, 'node_modules', 'vitest', 'vitest.mjs'), ...args], { cwd: copy, stdio: 'ignore', timeout: longest }).status === 0;
}

function isNoticed({ source, text, mutant }: Place, longest: number): boolean {
  const file = join(copy, source);
  writeFileSync(file, withMutant(text, mutant));
  const noticed = !testsOf(source).every((tests) => isWell(tests, longest));
  writeFileSync(file, text);
  return noticed;
}

console.log(`${all.length} places can be broken; ${chosen.length} of them are.`);
const survived: string[] = [];
try {
  // Tests that fail as it is would seem to notice everything.
  const rooms = [...new Set(chosen.map(({ source }) => source.split('/')[1] ?? ''))];
  const began = performance.now();
  const failing = rooms.find((room) => !isWell([`tests/${room}`]));
  if (failing !== undefined) throw new Error(`The tests of ${failing} do not pass as it is: npm test says why.`);
  const longest = Math.ceil(PATIENCE * (performance.now() - began));
  chosen.forEach((place, at) => {
    if (isNoticed(place, longest)) return;
    const line = place.text.slice(0, place.mutant.start).split('\n').length;
    survived.push(`${relative('.', place.source)}:${line}: ${place.mutant.was} → ${place.mutant.now === '' ? 'nothing' : place.mutant.now}`);
    console.log(`${at + 1} of ${chosen.length} was not noticed: ${survived.at(-1)}`);
  });
} finally {
  rmSync(copy, { recursive: true, force: true });
}
const noticed = chosen.length - survived.length;
console.log(`${noticed} of ${chosen.length} were noticed: ${(100 * noticed / chosen.length).toFixed(1)} %.`);
