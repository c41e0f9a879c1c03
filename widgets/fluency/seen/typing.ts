import type { Answer, Input } from '../answer.ts';
import { type Memory, motorKey } from '../memory/memory.ts';
import { median, netTime, NO_MOTOR } from '../memory/motor.ts';

/** How quick a pupil is with one input: the middle time of right answers in all, and without what typing takes; milliseconds. */
export interface Typing { readonly input: Input; readonly answers: number; readonly total: number; readonly net: number }

/** Times of right answers by input, the most used first. What was untimed, hidden or typed from sight says nothing. */
export function typingOf(answers: readonly Answer[], { motor }: Pick<Memory, 'motor'>): readonly Typing[] {
  const timed = answers.filter(({ band, right, mode }) => band !== undefined && right && mode !== 'typing');
  return [...Map.groupBy(timed, ({ input }) => input)].map(([input, own]): Typing => {
    const nets = own.map((answer) => netTime(answer, (motor[motorKey(answer)] ?? NO_MOTOR).baseline));
    return { input, answers: own.length, total: median(own.map(({ last }) => last)) ?? 0, net: Math.max(0, median(nets) ?? 0) };
  }).sort((a, b) => b.answers - a.answers);
}
