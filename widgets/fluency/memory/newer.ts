import type { Refusal } from '../../maths/refusal.ts';
import { ENGINE } from './memory.ts';

interface OfEngine { readonly engine: number }
/** What is kept of a pupil's practice, as far as an engine signs it. */
interface Signed { readonly memory?: OfEngine; readonly snapshots?: Readonly<Record<string, OfEngine>>; readonly answers: readonly OfEngine[] }

/** Refuses a practice of which a newer engine made any part: this one would take it for something else, and write over it. */
export function refusedIfNewer({ memory, snapshots = {}, answers }: Signed): Refusal | undefined {
  const isNewer = [...answers, ...Object.values(snapshots), ...memory ? [memory] : []].some(({ engine }) => engine > ENGINE);
  return isNewer ? { refused: 'What was practised here was kept by a newer Partwhole. It stays as it is: update the extension to go on with it.' } : undefined;
}
