import type { Answer } from '../answer.ts';
import type { Catalogue } from './catalogue.ts';
import { ENGINE, motorKey } from './memory.ts';
import type { Memory } from './memory.ts';
import { NO_MOTOR, bandOf } from './motor.ts';
import type { Plan } from './plan.ts';

/** An answer as it was given. `untimed`: its time says nothing, because the page was hidden, or the pupil was away. */
export interface Given extends Omit<Answer, 'number' | 'order' | 'band' | 'plain' | 'engine'> { readonly untimed?: true }

/**
 * An answer as it is kept, but for its number: its place after all that this memory knows, and its time judged by the fingers on this device. With the
 * picture at hand, and where only a number is typed, time says nothing.
 */
export function judged({ untimed, ...given }: Given, memory: Pick<Memory, 'motor' | 'order'>, { catalogue, plan }: { readonly catalogue: Catalogue; readonly plan: Plan }): Omit<Answer, 'number'> {
  const isTimed = untimed !== true && given.mode !== 'understand' && given.mode !== 'typing';
  const { baseline } = memory.motor[motorKey(given)] ?? NO_MOTOR;
  const band = isTimed ? bandOf(given, baseline, plan) : undefined;
  const isPlain = isTimed && catalogue.byId.get(given.card)?.isPlain === true;
  return { ...given, order: Math.max(given.at, memory.order + 1), engine: ENGINE, ...(band && { band }), ...(isPlain && { plain: true as const }) };
}
