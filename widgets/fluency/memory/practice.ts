import type { Answer } from '../answer.ts';
import type { Memory } from './memory.ts';

/** So many answers are kept one by one; older ones live on in their device's snapshot. */
export const MOST_ANSWERS = 20_000;

/** What the dropped answers of one device have left behind: those numbered below `through`, and nothing of other devices. */
export interface Snapshot { readonly engine: number; readonly through: number; readonly memory: Memory }

/**
 * All that a pupil has answered. `log` is in the order of replay, each (device, number) once. `memory` follows from the other two and is kept only so that
 * opening needs no replay: `memory` equals `replay(snapshots, log)`.
 */
export interface Practice {
  readonly snapshots: Readonly<Record<string, Snapshot>>;
  readonly log: readonly Answer[];
  readonly memory: Memory;
}
