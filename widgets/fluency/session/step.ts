import type { Answer, Input } from '../answer.ts';
import { step as remembered } from '../memory/memory.ts';
import { NUMBERS_TO_TYPE } from '../memory/motor.ts';
import type { Question } from '../memory/question.ts';
import { answerFrom, helpFor, keptFrom, markedFor, routeFor, type Wall } from './answering.ts';
import { nextOf } from './asking.ts';
import { lasted, NOTHING, type Session, type Stage } from './session.ts';

/**
 * What happens: the box holds another text; Enter; "go on"; the voice has ended; pause and back; the page hidden and shown; the pending answer is on the
 * disk, with its number, or cannot be; stop; time passes.
 */
export type SessionEvent =
  | { readonly kind: 'typed'; readonly text: string; readonly input: Input }
  | { readonly kind: 'kept'; readonly answer: Answer }
  | { readonly kind: 'not kept'; readonly why: string }
  | { readonly kind: 'enter' | 'go' | 'said' | 'pause' | 'resume' | 'hidden' | 'stop' | 'tick' };

/** Milliseconds. */
export const PAUSES = { right: 500, route: 2_500, wrong: 3_000 } as const;
const LONGEST = 40;
/** A way to work it out with less is shown at every third answer that was worked out. */
const ROUTE_EVERY = 3;

/** The sitting after an event at `time` (milliseconds that never go back), on this wall clock. Never throws; what fits no stage does nothing. */
export function sessionStep(before: Session, event: SessionEvent, time: number, wall: Wall): Session {
  const session = { ...before, now: Math.max(time, before.now) };
  switch (event.kind) {
    case 'kept': return settled(session, event.answer, wall);
    case 'not kept': return ended(withoutPending(session), event.why);
    case 'hidden': return { ...session, hidden: true };
    case 'stop': return session.stage.name === 'ended' ? session : ended(session);
    case 'pause': return paused(session);
    case 'resume': return resumed(session);
    case 'typed': return typed(session, event.text, event.input);
    case 'enter': return entered(session, wall);
    case 'go': return gone(session, wall);
    case 'said': return session.stage.name === 'saying' ? shown(session, session.stage.question) : session;
    case 'tick': return passed(session, wall);
  }
}

const ended = (session: Session, why?: string): Session => ({ ...session, stage: { name: 'ended', since: session.stage.name === 'paused' ? session.stage.since : session.now, ...(why !== undefined && { why }) } });

function withoutPending({ pending: _, ...rest }: Session): Session {
  return rest;
}

/** A question is never paused half seen: after a pause it is asked anew from its beginning, and its time says nothing. */
function paused(session: Session): Session {
  const { stage, now } = session;
  return stage.name === 'ready' || stage.name === 'paused' || stage.name === 'ended' ? session : { ...session, stage: { name: 'paused', since: now, was: stage } };
}

function resumed(session: Session): Session {
  const { stage, now, began } = session;
  if (stage.name !== 'paused') return session;
  const again = { ...stage.was, since: now } as Stage;
  return { ...session, stage: again, hidden: true, typed: again.name === 'question' || again.name === 'typing' ? NOTHING : session.typed, ...(began !== undefined && { began: began + now - stage.since }) };
}

function typed(session: Session, text: string, input: Input): Session {
  const { stage, typed: was, now } = session;
  if (text.length > LONGEST || text === was.text) return session;
  if (stage.name === 'wrong') return { ...session, typed: { ...was, text } };
  if (stage.name === 'saying') return typed(shown(session, stage.question), text, input);
  if (stage.name !== 'question' && stage.name !== 'typing') return session;
  return { ...session, typed: { text, keys: was.keys + (text.length > was.text.length ? 1 : 0), first: was.first ?? now, last: now, input } };
}

function entered(session: Session, wall: Wall): Session {
  const { stage, typed: { text } } = session;
  if (stage.name === 'wrong') return copied(session, stage, wall);
  if (text.trim() === '' || session.pending) return session;
  if (stage.name === 'typing') return numberTyped(session, stage, wall);
  if (stage.name !== 'question') return session;
  const { question, since } = stage;
  const mark = markedFor(session, question);
  if (!mark) return asked(session, wall);
  if (mark.right === undefined) return { ...session, stage: { ...stage, note: mark.pupil } };
  const pending = answerFrom(session, { question, right: mark.right, since }, wall);
  const before = { ...session.before, [question.card]: session.before[question.card] ?? session.memory.cards[question.card] ?? 'new' as const };
  const after = { ...session, pending, before };
  if (!mark.right) return { ...after, typed: NOTHING, stage: { name: 'wrong', question, since: session.now, help: helpFor(session, question, wall.day) } };
  const worked = session.answers.filter(({ band }) => band === 'worked out').length + 1;
  const route = pending.band === 'worked out' && worked % ROUTE_EVERY === 0 ? routeFor(session, question.card) : undefined;
  return { ...after, typed: NOTHING, stage: { name: 'right', question, since: session.now, ...(route && { route }) } };
}

/** After a wrong answer: on, where the answer was copied. What is something else is taken away, so that nobody presses Enter in vain. */
function copied(session: Session, stage: Extract<Stage, { name: 'wrong' }>, wall: Wall): Session {
  if (session.pending || session.typed.text.trim() === '') return session;
  return isCopied(session) ? asked(session, wall) : { ...session, typed: NOTHING, stage: { ...stage, again: true } };
}

/** Whether the right answer stands in the box after a wrong one. */
export function isCopied(session: Session): boolean {
  return session.stage.name === 'wrong' && markedFor(session, session.stage.question)?.right === true;
}

function numberTyped(session: Session, stage: Extract<Stage, { name: 'typing' }>, wall: Wall): Session {
  const text = session.typed.text.trim();
  const number = NUMBERS_TO_TYPE[stage.at];
  if (text !== String(number)) return { ...session, typed: NOTHING, stage: { ...stage, since: session.now, again: true } };
  const pending = keptFrom(session, { card: 'typing', form: text, right: true, mode: 'typing' }, stage.since, wall);
  return { ...session, typed: NOTHING, pending };
}

/** The pending answer is on the disk: the engine learns from it, and what waited goes on. */
function settled(session: Session, answer: Answer, wall: Wall): Session {
  if (!session.pending) return session;
  const after: Session = { ...withoutPending(session), memory: remembered(session.memory, [answer]), ...(answer.mode !== 'typing' && { answers: [...session.answers, answer] }) };
  if (after.stage.name !== 'typing') return passed(after, wall);
  const at = after.stage.at + 1;
  return at < NUMBERS_TO_TYPE.length ? { ...after, hidden: false, stage: { name: 'typing', at, since: after.now } } : asked(after, wall);
}

function gone(session: Session, wall: Wall): Session {
  const { stage, now, sitting, pending } = session;
  if (stage.name === 'ready') return sitting.typing ? { ...session, stage: { name: 'typing', at: 0, since: now } } : asked(session, wall);
  if (stage.name === 'typing') return pending ? session : asked(session, wall);
  if (stage.name === 'meeting') return shown(session, stage.question);
  if (stage.name === 'wrong') return !pending && (now >= stage.since + PAUSES.wrong || isCopied(session)) ? asked(session, wall) : session;
  return stage.name === 'right' && !pending ? asked(session, wall) : session;
}

/** What time alone does. A wrong answer waits for the pupil. */
function passed(session: Session, wall: Wall): Session {
  const { stage, now, pending } = session;
  if (stage.name === 'seeing' && now >= stage.since + 1000 * stage.seconds) return shown(session, stage.question);
  if (stage.name === 'right' && !pending && now >= stage.since + (stage.route ? PAUSES.route : PAUSES.right)) return asked(session, wall);
  return session;
}

/** When time alone does something next; undefined while it does nothing. */
export function nextMoment({ stage, pending }: Session): number | undefined {
  if (stage.name === 'seeing') return stage.since + 1000 * stage.seconds;
  return stage.name === 'right' && !pending ? stage.since + (stage.route ? PAUSES.route : PAUSES.right) : undefined;
}

/** The next question; none when the time is over or nothing is left to ask. */
function asked(session: Session, { day }: Wall): Session {
  const { sitting: { plan, mode }, now } = session;
  const begun = { ...session, began: session.began ?? now, typed: NOTHING, hidden: false };
  if (mode !== 'check-in' && lasted({ ...begun, stage: { name: 'ready' } }) >= plan.minutes * 60_000) return ended(begun);
  const question = nextOf(begun, day);
  const next = { ...begun, drawn: begun.drawn + 1 };
  if (!('card' in question)) return ended(next, question.why);
  return question.why === 'new' && mode !== 'check-in' ? { ...next, stage: { name: 'meeting', question, since: now } } : shown(next, question, 'first');
}

/** A question is shown: said first where it is to be, and a picture seen for its moment. */
function shown(session: Session, question: Question, first?: 'first'): Session {
  const { sitting: { catalogue, spoken }, now, stage } = session;
  const seconds = catalogue.byId.get(question.card)?.card.forms.find(({ id }) => id === question.form)?.seconds;
  const base = { ...session, typed: NOTHING };
  if (spoken && stage.name !== 'saying' && stage.name !== 'seeing' && (first || stage.name === 'meeting')) return { ...base, stage: { name: 'saying', question, since: now } };
  if (seconds !== undefined && stage.name !== 'seeing') return { ...base, stage: { name: 'seeing', question, since: now, seconds } };
  return { ...base, stage: { name: 'question', question, since: now } };
}
