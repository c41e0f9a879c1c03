import type { Answer } from '../fluency/answer.ts';
import { type Memory, NO_MEMORY, step } from '../fluency/memory/memory.ts';
import type { Practice } from '../fluency/memory/practice.ts';

/** What the engine makes of more answers. */
export function after(memory: Memory, answers: readonly Answer[]): Memory {
  return step(memory, ...answers);
}

/** What the engine makes of everything that is kept of a pupil. */
export function rebuilt({ log }: { readonly snapshots?: Practice['snapshots']; readonly log: readonly Answer[] }): Memory {
  return after(NO_MEMORY, log);
}
