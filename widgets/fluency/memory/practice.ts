import type { Answer } from '../answer.ts';
import { itemByItem, type Turns } from '../turns.ts';
import { joined } from './joined.ts';
import { ENGINE, NO_MEMORY, step } from './memory.ts';
import type { Memory } from './memory.ts';

/** So many answers are kept one by one; older ones live on in their device's snapshot. They leave in blocks, so that few answers pay for it. */
export const MOST_ANSWERS = 20_000;
const BLOCK = 2_000;
/** So many steps of the engine are a few milliseconds of work on a slow machine. */
const STEPS = 250;

/** What the dropped answers of one device have left behind: those numbered below `through`, and nothing of other devices. `engine` made it. */
export interface Snapshot { readonly engine: number; readonly through: number; readonly memory: Memory }
export type Snapshots = Readonly<Record<string, Snapshot>>;

/**
 * All that a pupil has answered. `log` is in the order of replay, each (device, number) once. `memory` follows from the other two and is kept only so that opening
 * needs no replay: it is what `replaying` makes of them.
 */
export interface Practice { readonly snapshots: Snapshots; readonly log: readonly Answer[]; readonly memory: Memory }

/** All that a pupil has answered, without what was made of it. */
export type KeptPractice = Pick<Practice, 'snapshots' | 'log'>;

export const NO_PRACTICE: Practice = { snapshots: {}, log: [], memory: NO_MEMORY };

/** The memory that the snapshots and the answers since make. The log may be in any order. */
export function* replaying({ snapshots, log }: KeptPractice): Turns<Memory> {
  const memories = Object.entries(snapshots).toSorted(([one], [other]) => one < other ? -1 : 1).map(([, { memory }]) => memory);
  return yield* stepping(joined(memories), log.toSorted(inOrder));
}

/** `step`, in turns. */
function* stepping(memory: Memory, answers: readonly Answer[]): Turns<Memory> {
  let now = step(memory, []);
  for (let at = 0; at < answers.length; at += STEPS) {
    now = step(now, answers.slice(at, at + STEPS));
    yield;
  }
  return now;
}

/** The practice with its oldest answers taken up by the snapshots of their devices, when there are more than `MOST_ANSWERS`. None is lost or counted twice. */
export function* trimming(practice: Practice, most = MOST_ANSWERS): Turns<Practice> {
  const { snapshots, log, memory } = practice;
  if (log.length <= most) return practice;
  const oldest = log.slice(0, log.length - Math.max(0, most - Math.min(BLOCK, most >> 1)));
  const through = new Map(oldest.map(({ device, number }) => [device, number + 1]));
  const next = { ...snapshots };
  for (const [device, before] of through) {
    const dropped = log.filter((answer) => answer.device === device && answer.number < before);
    next[device] = { engine: ENGINE, through: before, memory: yield* stepping(next[device]?.memory ?? NO_MEMORY, dropped) };
  }
  const rest = log.filter(({ device, number }) => number >= (through.get(device) ?? 0));
  return { snapshots: next, log: rest, memory: Object.keys(next).length === 1 ? memory : yield* replaying({ snapshots: next, log: rest }) };
}

/**
 * Both practices in one: the further snapshot of each device, and every answer since, by its id. The same whichever comes first, in whatever order several are
 * united and however often; no answer is lost, none counted twice.
 */
export function* uniting(one: KeptPractice, other: KeptPractice): Turns<KeptPractice> {
  const snapshots = { ...one.snapshots };
  for (const [device, snapshot] of Object.entries(other.snapshots)) {
    const own = snapshots[device];
    snapshots[device] = own === undefined || isFurther(snapshot, own) ? snapshot : own;
  }
  const answers = new Map<string, Answer>();
  yield* itemByItem([...one.log, ...other.log], (answer) => {
    const id = `${answer.number} ${answer.device}`;
    const own = answers.get(id);
    const isKept = answer.number >= (snapshots[answer.device]?.through ?? 0);
    if (isKept && (own === undefined || JSON.stringify(answer) > JSON.stringify(own))) answers.set(id, answer);
  });
  return { snapshots, log: [...answers.values()].toSorted(inOrder) };
}

function isFurther(one: Snapshot, other: Snapshot): boolean {
  if (one.through !== other.through) return one.through > other.through;
  return one.engine === other.engine ? JSON.stringify(one) > JSON.stringify(other) : one.engine > other.engine;
}

function inOrder(one: Answer, other: Answer): number {
  if (one.order !== other.order) return one.order - other.order;
  if (one.device !== other.device) return one.device < other.device ? -1 : 1;
  return one.number - other.number;
}
