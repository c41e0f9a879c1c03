import { foreseen } from './calibration.ts';
import { onDate } from './clock.ts';
import { traceOf } from './memory.ts';
import type { Memory } from './memory.ts';

/** The chance, from 0 to 1, that a pupil answers a card rightly on a calendar day; nothing when it was never tried from memory. */
export function forecastOf(memory: Memory, card: string, date: string): number | undefined {
  const spaced = traceOf(memory, card)?.spaced;
  return spaced && foreseen(memory.recent, spaced, onDate(memory.clock, date).day);
}
