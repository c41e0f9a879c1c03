import { ENGINE, type Memory, step } from '../../fluency/memory/memory.ts';
import { refusedIfNewer } from '../../fluency/memory/newer.ts';
import { replaying } from '../../fluency/memory/practice.ts';
import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import { inTurns } from '../in-turns.ts';
import type { Keep } from './seated.ts';

/**
 * What the engine makes of all the answers of a pupil: of what it made last and the answers since, or of all of them where another engine made it; then it is
 * kept, so that this is waited for once. Refused, and nothing is kept, where a newer engine made any of it.
 */
export async function rememberedOf(keep: Keep, id: string): Promise<Memory | Refusal> {
  const opened = await keep.open(id);
  if (isRefusal(opened)) return opened;
  const newer = refusedIfNewer({ ...opened, answers: opened.since });
  if (newer) return newer;
  if (opened.memory?.engine === ENGINE) return step(opened.memory, opened.since);
  const all = await keep.all(id);
  if (isRefusal(all)) return all;
  const among = refusedIfNewer({ answers: all.log });
  if (among) return among;
  const memory = await inTurns(replaying({ snapshots: all.snapshots ?? {}, log: all.log }));
  if (all.count > 0) await keep.remember(id, memory, all.count);
  return memory;
}
