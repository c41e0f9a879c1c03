import type { KeptPin } from '../../shelf/pin.ts';

/** The teacher's PIN as it is kept, with how often in a row another one was typed, and when last. */
export interface KeptLock { readonly pin: KeptPin; readonly wrong: number; readonly at: number }

const FREE = 3;
const [FIRST, LONGEST] = [5_000, 10 * 60_000];

/** Whether what was kept is a lock. */
export function isLock(unknown: unknown): unknown is KeptLock {
  if (typeof unknown !== 'object' || unknown === null || !('pin' in unknown) || !('wrong' in unknown) || !('at' in unknown)) return false;
  const { pin, wrong, at } = unknown;
  return typeof wrong === 'number' && typeof at === 'number' && typeof pin === 'object' && pin !== null && 'salt' in pin && typeof pin.salt === 'string' && 'hash' in pin && typeof pin.hash === 'string';
}

/** For how many milliseconds no PIN is taken any more: after three wrong ones 5 seconds, and twice as long after each further one, up to 10 minutes. */
export function waitLeft({ wrong, at }: Pick<KeptLock, 'wrong' | 'at'>, now: number): number {
  const wait = wrong < FREE ? 0 : Math.min(LONGEST, FIRST * 2 ** (wrong - FREE));
  // A clock that was set back must not lock anyone out for longer than the wait itself.
  return Math.min(wait, Math.max(0, at + wait - now));
}
