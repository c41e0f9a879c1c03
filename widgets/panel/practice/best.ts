import type { Session } from '../../fluency/session/session.ts';
import { isRefusal } from '../../maths/refusal.ts';
import type { PracticeDesk } from './desk.ts';
import { wallNow } from './wall.ts';

/** What is kept of a Steady sitting that went on to its end. */
interface Steady { readonly kind: 'steady'; readonly at: number; readonly minutes: number; readonly right: number }

function isSteady(result: unknown): result is Steady {
  return typeof result === 'object' && result !== null && 'kind' in result && result.kind === 'steady' && 'right' in result && typeof result.right === 'number' && 'minutes' in result;
}

/** How many were right, against the most that this pupil has ever had in as many minutes; and keeps it for the next time. */
export async function bestSoFar({ keep }: PracticeDesk, pupil: string, { answers, sitting: { plan: { minutes } } }: Session): Promise<string> {
  const right = answers.filter((answer) => answer.right).length;
  const kept = await keep.results(pupil);
  const before = isRefusal(kept) ? [] : kept.filter(isSteady).filter((one) => one.minutes === minutes).map((one) => one.right);
  await keep.addResult(pupil, { kind: 'steady', at: wallNow().at, minutes, right } satisfies Steady);
  const best = Math.max(...before);
  if (before.length === 0) return `${right} right in ${minutes} minutes. Next time you can see how it compares.`;
  return right > best ? `${right} right in ${minutes} minutes: more than ever before on this device, where it was ${best}.` : `${right} right in ${minutes} minutes. Your most so far is ${best}.`;
}
