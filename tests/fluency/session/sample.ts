import tables from '../../../widgets/fluency/decks/tables.ts';
import { catalogueOf } from '../../../widgets/fluency/memory/catalogue.ts';
import { NO_MEMORY } from '../../../widgets/fluency/memory/memory.ts';
import { newSession, type Session, type Sitting } from '../../../widgets/fluency/session/session.ts';
import { sessionStep, type SessionEvent } from '../../../widgets/fluency/session/step.ts';

export const catalogue = catalogueOf([tables]);
export const sitting = (more: Partial<Sitting> = {}): Sitting => ({
  mode: 'calm', plan: { minutes: 2, year: 4, widening: 1, taught: ['table-10', 'table-5', 'table-2'] }, catalogue, groups: tables.groups.map(({ id }) => id), device: 'd', seed: '7b', spoken: false, typing: false, ...more,
});
export const wall = { at: 1_000_000, day: '2026-11-26' };
export const begin = (more: Partial<Sitting> = {}): Session => newSession(sitting(more), NO_MEMORY);

/** A pupil at work: the time goes on by `after` milliseconds before each event, and what is to be kept is kept at once. */
export function doing(session: Session, ...events: readonly (SessionEvent & { readonly after?: number })[]): Session {
  let now = session;
  for (const { after = 0, ...event } of events) {
    const time = now.now + after;
    now = sessionStep(now, event, time, { ...wall, at: wall.at + time });
    if (now.pending) now = sessionStep(now, { kind: 'kept', answer: { ...now.pending, number: now.answers.length } }, time, wall);
  }
  return now;
}

/** The answer to what is asked. */
export function answerTo(session: Session): string {
  const { stage } = session;
  return 'question' in stage ? catalogue.byId.get(stage.question.card)!.card.answer : '';
}
export const typing = (text: string, after = 0) => ({ kind: 'typed' as const, text, input: 'keyboard' as const, after });
export const go = { kind: 'go' } as const;
export const enter = { kind: 'enter' } as const;

/** Goes on until something is asked. */
export function toQuestion(session: Session): Session {
  let now = session;
  while (['ready', 'meeting', 'saying', 'seeing', 'right'].includes(now.stage.name)) {
    now = now.stage.name === 'right' || now.stage.name === 'seeing' ? doing(now, { kind: 'tick', after: 3000 }) : doing(now, now.stage.name === 'saying' ? { kind: 'said' } : go);
  }
  return now;
}
