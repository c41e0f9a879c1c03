// npm run bench: measures the built extension in a real browser and prints a table; --json: one JSON object instead; a word: only what has it in its name.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Bench, openBench } from '../tests/browser/harness.ts';
import { build } from './build.ts';
import { ended } from './sentence.ts';

/** One thing that is measured. `tests/bench/index.ts` exports the list: `export const measurements: readonly Measurement[]`. */
export interface Measurement {
  readonly name: string;
  readonly unit: string;
  /** What is hoped for, in words: "at most 1.5 × the bare page". */
  readonly aim?: string;
  /** Measures in a browser of its own, which is closed afterwards. */
  measure(bench: Bench): Promise<Measured>;
}

export interface Measured {
  readonly samples: readonly number[];
  /** What it is measured against, in the same unit and the same run. */
  readonly against?: readonly number[];
  /** Whether the aim is reached, where that can be said. */
  readonly reached?: boolean;
}

interface Row { readonly name: string; readonly unit: string; readonly median: number; readonly p99: number; readonly against?: number; readonly ratio?: number;
  readonly aim?: string; readonly reached?: boolean }

/** The value below which `share` of the samples lie. Throws when there are none: nothing was measured. */
function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  if (value === undefined) throw new Error('A measurement gave no samples.');
  return value;
}

async function rowOf({ name, unit, aim, measure }: Measurement): Promise<Row> {
  const bench = await openBench();
  try {
    const { samples, against, reached } = await measure(bench);
    const [median, base] = [quantile(samples, 0.5), against && quantile(against, 0.5)];
    return {
      name, unit, median, p99: quantile(samples, 0.99), ...(aim !== undefined && { aim }), ...(reached !== undefined && { reached }),
      ...(base !== undefined && { against: base, ratio: median / base }),
    };
  } finally {
    await bench.close();
  }
}

function shown(value: number | undefined): string {
  return value === undefined ? '' : value.toFixed(value < 100 ? 1 : 0);
}

function columns({ name, unit, median, p99, against, ratio, aim = '', reached }: Row): readonly string[] {
  const verdict = reached === undefined ? '' : reached ? 'yes' : 'NO';
  return [name, unit, shown(median), shown(p99), shown(against), ratio === undefined ? '' : `${ratio.toFixed(2)} ×`, aim, verdict];
}

function table(rows: readonly Row[]): string {
  const lines = [['measured', 'unit', 'median', '99 %', 'against', 'ratio', 'aim', 'reached'], ...rows.map(columns)];
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  return lines.map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()).join('\n');
}

await ended(async () => {
  const path = resolve(import.meta.dirname, '..', 'tests', 'bench', 'index.ts');
  if (!existsSync(path)) throw new Error(`There is nothing to measure: ${join('tests', 'bench', 'index.ts')} is missing.`);
  const json = process.argv.includes('--json');
  build('chrome');
  const { measurements }: { measurements: readonly Measurement[] } = await import(pathToFileURL(path).href);
  const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  const rows: Row[] = [];
  for (const measurement of measurements.filter(({ name }) => words.every((word) => name.includes(word)))) {
    if (!json) console.error(`Measuring: ${measurement.name} …`);
    rows.push(await rowOf(measurement));
  }
  console.log(json ? JSON.stringify({ measured: rows }) : table(rows));
});
