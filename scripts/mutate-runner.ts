import { appendFileSync, readFileSync } from 'node:fs';
import { getHeapStatistics } from 'node:v8';
import { TestRunner, type RunnerTestCase } from 'vitest';

/** Where it is noted which mutants were noticed, and which a test file reaches while it is loaded. */
const notes = process.env['PARTWHOLE_NOTES'] ?? '';
/** The number of no mutant. */
const NONE = -1;
/** The mutant that runs from the start, if there is one: then every test runs once, as ever. */
const only = process.env['PARTWHOLE_MUTANT'];
/** A mutant that makes a loop endless is noticed by the time it takes, that of this process alone: so many times as much as the test takes as it is, and a second. */
const PATIENCE = 3;
const A_SECOND = 1_000;
/** One that makes something without end is noticed by the memory in use. */
const MOST_MEMORY = 1_500_000_000;

const timeUsed = (): number => process.cpuUsage().user / 1_000;

let active = only === undefined ? undefined : Number(only);
let deadline = Infinity;
let calls = 0;
let reached = new Set<number>();

/** What the switches in the sources ask. */
function isMutant(number?: number): boolean {
  calls += 1;
  if (calls % 1_000 === 0 && deadline < Infinity && (timeUsed() > deadline || getHeapStatistics().used_heap_size > MOST_MEMORY)) throw new Error('This takes too much.');
  if (number !== undefined && active === undefined) reached.add(number);
  return number !== undefined && number === active;
}
Object.assign(globalThis, { isMutant });

const note = (line: string): void => appendFileSync(notes, `${line}\n`);
const isNoticed = (number: number): boolean => readFileSync(notes, 'utf8').includes(`noticed ${number}\n`);

async function isWell(run: () => unknown, number: number, longest: number): Promise<boolean> {
  [active, deadline] = [number, timeUsed() + longest];
  try {
    await run();
    return true;
  } catch {
    return false;
  } finally {
    [active, deadline] = [undefined, Infinity];
  }
}

/**
 * Runs every test as it is, then once more with each mutant that it reaches and that no test has noticed yet. A mutant that leaves something behind
 * would make the test fail ever after: what cannot be told for that is left, as what is loaded is, to a run of its own.
 */
export default class MutantRunner extends TestRunner {
  override async onBeforeRunTask(test: RunnerTestCase): Promise<void> {
    this.leave(test, reached);
    reached = new Set();
    await super.onBeforeRunTask(test);
  }

  async runTask(test: RunnerTestCase): Promise<void> {
    const run = TestRunner.getTestFn(test);
    if (only !== undefined) return void await run();
    const began = timeUsed();
    try {
      await run();
    } catch (reason) {
      this.leave(test, reached);
      throw reason;
    }
    const longest = PATIENCE * (timeUsed() - began) + A_SECOND;
    for (const number of [...reached].filter((one) => !isNoticed(one))) {
      if (await isWell(run, number, longest)) continue;
      if (await isWell(run, NONE, longest)) note(`noticed ${number}`);
      else this.leave(test, [number]);
    }
    reached = new Set();
  }

  private leave({ file }: RunnerTestCase, numbers: Iterable<number>): void {
    for (const number of numbers) note(`loaded ${number} ${file.filepath}`);
  }
}
