// npm run bench:reading: reads the development problems in ../shared/data/word-problems, beside the project, and prints how many are read rightly.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { isRefusal } from '../widgets/maths/refusal.ts';
import { quantities } from '../widgets/manipulatives/bar-model/model.ts';
import { schema } from '../widgets/manipulatives/bar-model/schema.ts';
import { solveModel } from '../widgets/manipulatives/bar-model/solve.ts';
import { load, type Model } from '../widgets/reading/index.ts';
import { ended } from './sentence.ts';

interface Problem { readonly id: string; readonly text: string; readonly value: string; readonly grade?: number; readonly type?: string; readonly arithmetic?: boolean }

/** right, wrong: it was sure. either: two models, one of them right. */
type Verdict = 'right' | 'wrong' | 'either' | 'not sure';
interface Read { readonly problem: Problem; readonly verdict: Verdict; readonly took: number; readonly heldBack: boolean }

const folder = resolve(import.meta.dirname, '..', '..', 'shared', 'data', 'word-problems');

function problemsIn(name: string): readonly Problem[] {
  const path = join(folder, name);
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter((line) => line !== '').map((line): Problem => JSON.parse(line)) : [];
}

/** One in five, by the hash of its id: nobody reads the words of these while rules are written. */
const isHeldBack = ({ id }: Problem): boolean => BigInt(`0x${createHash('md5').update(id).digest('hex')}`) % 5n === 0n;

/** What the bar model itself says that its unknown is. */
function unknownOf({ type, props }: Model): number | undefined {
  const checked = type === 'bar-model' ? v.safeParse(schema, props) : undefined;
  if (!checked?.success) return undefined;
  const asked = quantities(checked.output).find(({ quantity }) => quantity.is === 'unknown');
  return asked && solveModel(checked.output).found.get(asked.carrier)?.value.valueOf();
}

/** Gold values of fractions are written with so many decimals. */
const isRight = (value: number | undefined, gold: string): boolean => value !== undefined && Math.abs(value - Number(gold)) <= 5e-4 * Math.max(1, Math.abs(Number(gold)));

function row(name: string, reads: readonly Read[]): readonly string[] {
  const many = (verdict: Verdict): number => reads.filter((one) => one.verdict === verdict).length;
  const percent = (part: number, whole: number): string => whole === 0 ? '' : `${(100 * part / whole).toFixed(1)} %`;
  const [right, wrong] = [many('right'), many('wrong')];
  return [name, String(reads.length), String(right), String(wrong), String(many('either')), String(many('not sure')), percent(right, reads.length), percent(wrong, right + wrong)];
}

function table(rows: readonly (readonly string[])[]): string {
  const lines = [['', 'problems', 'right', 'wrong', 'one of two', 'not sure', 'right', 'wrong when sure'], ...rows];
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  return lines.map((line) => line.map((cell, column) => column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)).join('  ').trimEnd()).join('\n');
}

await ended(async () => {
  const sets = { ASDiv: problemsIn('asdiv-dev.jsonl'), MAWPS: problemsIn('mawps-dev.jsonl') };
  if (sets.ASDiv.length + sets.MAWPS.length === 0) {
    console.log('There are no word problems in ../shared/data/word-problems, so nothing was measured.');
    return;
  }
  const { read } = await load();
  const readOne = (problem: Problem): Read => {
    const from = performance.now();
    const found = read(problem.text);
    const took = performance.now() - from;
    // Several problems in one: the last question is the one that is asked.
    const reading = isRefusal(found) ? undefined : found.readings.at(-1);
    const rights = reading?.models.map((model) => isRight(unknownOf(model), problem.value)) ?? [];
    const verdict = reading?.sure === 'sure' ? rights[0] ? 'right' : 'wrong' : reading?.sure === 'either' && rights.includes(true) ? 'either' : 'not sure';
    return { problem, verdict, took, heldBack: isHeldBack(problem) };
  };
  for (const problem of sets.ASDiv.slice(0, 100)) readOne(problem);
  const [asdiv, mawps] = [sets.ASDiv.map(readOne), sets.MAWPS.map(readOne)];
  const arithmetic = asdiv.filter(({ problem }) => problem.arithmetic);
  const by = (name: (problem: Problem) => string): (readonly string[])[] =>
    [...Map.groupBy(asdiv, ({ problem }) => name(problem))].toSorted(([a], [b]) => a.localeCompare(b)).map(([title, reads]) => row(title, reads));
  const held = (reads: readonly Read[]): readonly Read[] => reads.filter(({ heldBack }) => heldBack);
  const times = [...asdiv, ...mawps].map(({ took }) => took).toSorted((a, b) => a - b);
  console.log(table([
    ...by(({ type, arithmetic: isIn }) => `${type ?? ''}${isIn ? ', arithmetic' : ''}`), ...by(({ grade }) => `grade ${grade ?? ''}`),
    row('ASDiv', asdiv), row('ASDiv, arithmetic', arithmetic), row('  one in five of them, not read before', held(arithmetic)),
    row('MAWPS', mawps), row('  one in five of them, not read before', held(mawps)),
  ]));
  console.log(`\nMedian ${(times[Math.floor(times.length / 2)] ?? 0).toFixed(1)} ms a problem, 99 % within ${(times[Math.floor(times.length * 0.99)] ?? 0).toFixed(0)} ms.`);
});
