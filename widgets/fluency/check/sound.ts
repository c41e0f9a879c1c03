import { type CheckState, secondsLeft } from './state.ts';

/** `alert`: two seconds are left. `end`: the question is over. */
export type Sound = 'alert' | 'end';
const ALERT = 2;

/** The beep for a step from one state to the next, for a pupil who has the audible time alert. */
export function soundBetween(before: CheckState, after: CheckState): Sound | undefined {
  if (!after.plan.arrangements.audibleTimeAlert || before.stage.name !== 'question') return undefined;
  if (after.stage !== before.stage) return 'end';
  const [earlier, later] = [secondsLeft(before) ?? 0, secondsLeft(after) ?? 0];
  return earlier > ALERT && later <= ALERT ? 'alert' : undefined;
}
