import type { Memory } from '../memory/memory.ts';
import type { Trace } from '../memory/trace.ts';

/** How a fact stands, as a teacher sees it, from the least to the most; a fading one was there and goes. */
export const SHADES = ['not yet', 'worked out', 'fluent', 'secure', 'fading'] as const;
export type Shade = (typeof SHADES)[number];

/** A fact that is late by more than the whole time it was to rest is fading. */
const LATE = 1;
const BY_STAGE: Readonly<Record<Trace['stage'], Shade>> = { understand: 'not yet', learning: 'worked out', fluent: 'fluent', 'at risk': 'fading', secure: 'secure' };

/** How a card of a pupil stands on the memory's present day. */
export function shadeOf({ cards, clock }: Pick<Memory, 'cards' | 'clock'>, card: string): Shade {
  const trace = cards[card];
  if (!trace) return 'not yet';
  const isLate = clock.day - trace.due > LATE * Math.max(1, trace.due - trace.day);
  return isLate && (trace.stage === 'fluent' || trace.stage === 'secure') ? 'fading' : BY_STAGE[trace.stage];
}

/** Whether a card is known by heart: fluent or secure, and not fading. */
export function isKnown(memory: Pick<Memory, 'cards' | 'clock'>, card: string): boolean {
  const shade = shadeOf(memory, card);
  return shade === 'fluent' || shade === 'secure';
}
