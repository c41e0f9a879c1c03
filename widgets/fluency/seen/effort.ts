import type { Answer } from '../answer.ts';
import type { Memory } from '../memory/memory.ts';

/** What a pupil has done: on how many days, for how many minutes, and how many facts became fluent or secure in the last week. Never compared with others. */
export interface Effort { readonly days: number; readonly minutes: number; readonly stronger: number }

/** A longer silence than this between two answers is a pause. */
const PAUSE = 60_000;
const WEEK = 7;

/** The effort that these answers of a pupil show, and what came of it. */
export function effortOf(answers: readonly Answer[], { cards, clock }: Pick<Memory, 'cards' | 'clock'>): Effort {
  const between = answers.map(({ at, device, last }, index) => {
    const before = answers[index - 1];
    const gap = before?.device === device ? at - before.at : Infinity;
    return gap >= 0 && gap <= PAUSE ? gap : last;
  });
  return {
    days: new Set(answers.map(({ day }) => day)).size,
    minutes: Math.round(between.reduce((sum, gap) => sum + gap, 0) / 60_000),
    stronger: strongerIn({ cards, clock }),
  };
}

/** How many facts became fluent or secure in the last week. */
export function strongerIn({ cards, clock }: Pick<Memory, 'cards' | 'clock'>): number {
  return Object.values(cards).filter(({ stage, since }) => (stage === 'fluent' || stage === 'secure') && clock.day - since < WEEK).length;
}
