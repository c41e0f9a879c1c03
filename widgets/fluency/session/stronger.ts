import { isRecalled, type Stage } from '../memory/trace.ts';
import type { Session } from './session.ts';

const RANKS: Readonly<Record<Stage, number>> = { understand: 0, learning: 1, 'at risk': 2, fluent: 3, secure: 4 };

/** The cards that stand better than before this sitting: they were met and are right, reached a further stage, or were recalled where they had not been the last time. */
export function stronger({ before, memory }: Session): readonly string[] {
  return Object.entries(before).flatMap(([card, was]) => {
    const now = memory.cards[card];
    if (!now) return [];
    const [last] = now.last.slice(-1);
    const isRecalledNow = last !== undefined && isRecalled(last);
    if (was === 'new') return now.right > 0 && last !== 'wrong' ? [card] : [];
    const [lastThen] = was.last.slice(-1);
    return RANKS[now.stage] > RANKS[was.stage] || (isRecalledNow && !(lastThen !== undefined && isRecalled(lastThen))) ? [card] : [];
  });
}
