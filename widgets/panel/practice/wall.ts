import type { Wall } from '../../fluency/session/answering.ts';

/** The clock on the wall of this device, with the calendar day where it stands. */
export function wallNow(): Wall {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return { at: now.getTime(), day: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` };
}
