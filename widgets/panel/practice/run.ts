import { type ReadonlySignal, signal } from '@preact/signals';
import { newSession, type Session, type Sitting } from '../../fluency/session/session.ts';
import { nextMoment, PAUSES, sessionStep, type SessionEvent } from '../../fluency/session/step.ts';
import { isRefusal } from '../../maths/refusal.ts';
import type { Seated } from './seated.ts';
import { wallNow } from './wall.ts';

/** A sitting under way: the machine with the clock, the disk and the voice around it. */
export interface Run {
  readonly session: ReadonlySignal<Session>;
  /** `time`: that of the browser's event; now, where it is none. */
  send(event: SessionEvent, time?: number): void;
  /** Says what is asked again. */
  sayAgain(): void;
  /** Lets go of the clock and of the page; what is pending is still kept. */
  close(): void;
}
/** `say`: says what a stage asks or tells, and tells when it has been said. Gives back how to stop. */
export interface RunWanted { readonly sitting: Sitting; readonly seated: Seated; say(session: Session, done: () => void): () => void }

/** Begins a sitting. */
export function newRun({ sitting, seated, say }: RunWanted): Run {
  const session = signal(newSession(sitting, seated.memory()));
  const end = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hush = (): void => {};

  const keep = (answer: NonNullable<Session['pending']>): void => {
    void seated.add(answer).then((kept) => send(isRefusal(kept) ? { kind: 'not kept', why: kept.refused } : { kind: 'kept', answer: kept }));
  };
  const wake = (): void => {
    clearTimeout(timer);
    const { stage, now } = session.peek();
    // A wrong answer waits for the pupil, but from then on they need not copy it.
    const moment = stage.name === 'wrong' && now < stage.since + PAUSES.wrong ? stage.since + PAUSES.wrong : nextMoment(session.peek());
    if (moment !== undefined && !end.signal.aborted) timer = setTimeout(() => send({ kind: 'tick' }), Math.max(0, moment - performance.now()));
  };
  const voice = (): void => {
    hush();
    hush = say(session.peek(), () => send({ kind: 'said' }));
  };
  /** What is asked was said before its time began, and is not said a second time by itself. */
  const speaks = ({ stage }: Session): boolean => stage.name === 'saying' || stage.name === 'meeting' || stage.name === 'wrong';
  const send = (event: SessionEvent, time = performance.now()): void => {
    const was = session.peek();
    const next = sessionStep(was, event, time, wallNow());
    session.value = next;
    if (next.pending && next.pending !== was.pending) keep(next.pending);
    if (next.stage.name !== was.stage.name) {
      if (speaks(next)) voice();
      else hush();
    }
    wake();
  };
  const away = (): void => send({ kind: 'hidden' });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') away();
  }, { signal: end.signal });
  addEventListener('blur', away, { signal: end.signal });
  send({ kind: 'go' });
  return {
    session, send, sayAgain: voice,
    close: () => {
      end.abort();
      clearTimeout(timer);
      hush();
    },
  };
}
