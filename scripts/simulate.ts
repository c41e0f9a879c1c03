// npm run simulate: simulated pupils practise tables for sixty school days under our engine and under four others; prints the table, and ends with 1 when
// ours is not good enough. Simulations rank designs; they predict no child. --pupils 20: fewer of them; --cells "ACT-R, 5 min": only cells with it in their name.
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { ended } from './sentence.ts';
import { CELLS, calibrations, cellName, figuresOf, gateFaults, jobsFor, standing, tables } from './simulate/cells.ts';
import type { Done, Job } from './simulate/cells.ts';

/** Does the jobs with as many workers as there are processors, the next job to whichever is free. */
async function allDone(jobs: readonly Job[]): Promise<readonly Done[]> {
  const waiting = [...jobs];
  const pieces: Done[] = [];
  const work = (worker: Worker) => new Promise<void>((resolve, reject) => {
    const give = (): void => {
      const job = waiting.shift();
      if (job === undefined) resolve();
      else worker.postMessage(job);
    };
    worker.on('error', reject);
    worker.on('message', (piece: Done) => {
      pieces.push(piece);
      if (process.stderr.isTTY) process.stderr.write(`\r${pieces.length} of ${jobs.length} `);
      give();
    });
    give();
  });
  const workers = Array.from({ length: Math.min(jobs.length, availableParallelism()) }, () => new Worker(new URL('./simulate/worker.ts', import.meta.url)));
  try {
    await Promise.all(workers.map(work));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return pieces;
}

await ended(async () => {
  const { values } = parseArgs({ options: { pupils: { type: 'string', default: '60' }, cells: { type: 'string', default: '' } } });
  const pupils = Number(values.pupils);
  const cells = CELLS.filter((cell) => cellName(cell).includes(values.cells));
  if (!Number.isSafeInteger(pupils) || pupils < 1) throw new Error(`--pupils ${values.pupils} is not a number of pupils: give a whole number, such as 60.`);
  if (cells.length === 0) throw new Error(`No cell has "${values.cells}" in its name. They are: ${CELLS.map(cellName).join(' · ')}.`);
  const figures = figuresOf(await allDone(jobsFor(cells, pupils)));
  console.log(`\n${pupils} simulated pupils a cell; the ACT-R world, the DSR world in brackets. Simulations rank designs and predict no child.\n\n${tables(figures)}`);
  console.log([...standing(figures), '', ...calibrations(figures)].join('\n'));
  const faults = gateFaults(figures);
  if (faults.length > 0) throw new Error(`The gate is shut:\n${faults.join('\n')}`);
  console.log('\nThe gate is open: in every cell no more than 2 points behind the better of random and Leitner, and at least 90 % right in the first fortnight.');
});
