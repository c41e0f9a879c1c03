// Does one piece of the simulation at a time, as it is told.
import { parentPort } from 'node:worker_threads';
import { done } from './cells.ts';
import type { Job } from './cells.ts';

parentPort?.on('message', (job: Job) => parentPort?.postMessage(done(job)));
