import type { StepId } from '../board/document.ts';
import type { Kinds } from '../board/manipulative.ts';
import type { Lesson } from './lesson.ts';
import type { Message } from './message.ts';
import type { Hand, HandId, PageId, Place, RequestId, Session, Wish } from './session.ts';

/** A wish of this page's own. `at`: where it was answered; kept for a while, in case the next owner never heard of it. */
export interface Pending { readonly request: RequestId; readonly wish: Wish; readonly at?: Place }
/**
 * One page on a lesson. `following`: it asks and hears. `gathering`: it holds the lock and finds out what the others know. `owning`: it decides.
 * `stopped`: it writes nothing and says nothing any more.
 */
export interface Peer {
  readonly page: PageId;
  readonly role: 'following' | 'gathering' | 'owning' | 'stopped';
  /** What is known of the lesson; none before the first word of the owner. */
  readonly session?: Session;
  readonly pending: readonly Pending[];
  /** This page's own gestures under way. */
  readonly hands: Readonly<Record<HandId, Hand>>;
  /** When this page last asked for everything and has not got it yet. */
  readonly joining?: number;
  /** While gathering: since when, what the disk has, how many others there are, who has answered, and the highest reign seen. */
  readonly gathering?: {
    readonly since: number; readonly disk: Place; readonly others: number; readonly from: readonly PageId[]; readonly reign: number;
  };
  /** On the owner: when each hand was last heard of. */
  readonly heard: Readonly<Record<HandId, number>>;
}
/**
 * `own`: the lock is held and this was read from the disk; `others`: how many more pages wait for the lock. `tick`: about every second, and every
 * 50 ms while gathering.
 */
export type Event =
  | { readonly event: 'message'; readonly message: unknown }
  | { readonly event: 'start' | 'tick' | 'leave' }
  | { readonly event: 'own'; readonly lesson: Lesson; readonly place: Place; readonly others: number }
  | { readonly event: 'wish'; readonly request: RequestId; readonly wish: Wish }
  | { readonly event: 'hand'; readonly hand: Hand }
  | { readonly event: 'let go'; readonly hand: HandId }
  | { readonly event: 'go'; readonly step: StepId };
/** An answer to a wish or a hand of this page: done, or why not. */
export interface Answer { readonly request: RequestId; readonly why?: string }
/** What follows from an event. `save`: keep this, as soon as may be, and never wait for it. `stopped`: a sentence to show in place of the lesson. */
export interface Outcome {
  readonly peer: Peer;
  readonly say: readonly Message[];
  readonly answers: readonly Answer[];
  readonly save?: Place & { readonly lesson: Lesson };
  readonly stopped?: string;
}
/** What an event is judged by: milliseconds on any clock that only goes forward, and the kinds that are loaded. */
export interface Now { readonly now: number; readonly kinds: Kinds }

/** Nothing follows but the peer. */
export function quiet(peer: Peer): Outcome {
  return { peer, say: [], answers: [] };
}

/** One outcome after another, as one. */
export function after(first: Outcome, next: (peer: Peer) => Outcome): Outcome {
  const second = next(first.peer);
  return { ...first, ...second, say: [...first.say, ...second.say], answers: [...first.answers, ...second.answers] };
}

/**
 * What the session says of this page's own wishes and hands: those that were answered. A wish that was granted is remembered for a while, with
 * where it was; a hand that was refused is let go.
 */
export function heard(peer: Peer): Outcome {
  const { session } = peer;
  const waiting = [...peer.pending.filter((one) => !one.at).map((one) => one.request), ...Object.keys(peer.hands)];
  if (!session || waiting.length === 0) return quiet(peer);
  const known = new Map(session.known.map((one) => [one.request, one]));
  const answers = waiting.map((request) => known.get(request)).filter((one) => one !== undefined);
  if (answers.length === 0) return quiet(peer);
  const at: Place = { reign: session.reign, seq: session.seq };
  const pending = peer.pending.filter((one) => known.get(one.request)?.why === undefined)
    .map((one) => (one.at || !known.has(one.request) ? one : { ...one, at }));
  const hands = Object.fromEntries(Object.entries(peer.hands).filter(([id]) => !known.has(id)));
  return { peer: { ...peer, pending, hands }, say: [], answers };
}
