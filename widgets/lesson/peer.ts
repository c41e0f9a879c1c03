import { apply } from '../board/diff.ts';
import { isRefusal } from '../maths/refusal.ts';
import { FORMAT } from './lesson.ts';
import type { Lesson } from './lesson.ts';
import { readMessage } from './message.ts';
import type { Asking, Tell } from './message.ts';
import { after, heard, quiet } from './outcome.ts';
import type { Event, Now, Outcome, Peer } from './outcome.ts';
import { serve, tellAll } from './owner.ts';
import { answered, begin, carriedOut, laidOver, later } from './session.ts';
import type { Hand, HandId, PageId, Session } from './session.ts';

/** A new owner waits this long for what the others know, in milliseconds. */
export const GATHER = 100;
/** A hand whose page is silent for so long is let go, in milliseconds. */
export const SILENT = 5_000;
const ASK_AGAIN = 1_000;
const MOST_ANSWERED = 50;
const NEWER = 'A newer Partwhole has this lesson open, so this page has stopped writing. Close this page and open it again.';

/** A page that has just been opened. Send it `start`. */
export function newPeer(page: PageId): Peer {
  return { page, role: 'following', pending: [], hands: {}, heard: {} };
}

/** What a page does when something happens. Pure: the same peer, event and now give the same outcome. */
export function hear(peer: Peer, event: Event, now: Now): Outcome {
  if (peer.role === 'stopped') return quiet(peer);
  switch (event.event) {
    case 'message': return hearMessage(peer, event.message, now);
    case 'start': return asked({ ...peer, joining: now.now }, { ask: 'join' });
    case 'tick': return tick(peer, now);
    case 'leave': return asked({ ...peer, role: 'stopped' }, { ask: 'leave' });
    case 'own': return own(peer, event, now);
    case 'wish': return wish(peer, event, now);
    case 'hand': return ask({ ...peer, hands: { ...peer.hands, [event.hand.id]: event.hand } }, { ask: 'hand', hand: event.hand }, now);
    case 'let go': return ask(without(peer, event.hand), { ask: 'let go', hand: event.hand }, now);
    case 'go': return ask(peer, { ask: 'go', step: event.step }, now);
  }
}

/** The lesson as this page shows it: what all know, with the gestures under way and this page's own unanswered changes laid over it. */
export function shown(peer: Peer): Lesson | undefined {
  const lesson = atRest(peer);
  if (!lesson) return undefined;
  const entries = laidOver(lesson.entries, handsOver(peer));
  return entries === lesson.entries ? lesson : { ...lesson, entries };
}

/** The gestures under way that this page shows: those of others as they are known, then its own as they are. */
export function handsOver({ page, session, hands }: Peer): readonly Hand[] {
  return [...Object.values(session?.hands ?? {}).filter((hand) => hand.page !== page), ...Object.values(hands)];
}

/** The lesson without the gestures under way: the same object as before for as long as nothing is committed. */
export function atRest({ session, pending }: Peer): Lesson | undefined {
  if (!session) return undefined;
  const waiting = pending.filter((one) => one.at === undefined);
  const entries = waiting.reduce((before, { wish: { ...one } }) => {
    const after = one.how === 'do' ? apply(before, one.diff) : before;
    return isRefusal(after) ? before : after;
  }, session.lesson.entries);
  return entries === session.lesson.entries ? session.lesson : { ...session.lesson, entries };
}

function hearMessage(peer: Peer, unknown: unknown, now: Now): Outcome {
  const message = readMessage(unknown);
  if (message === 'newer') return { ...quiet({ ...peer, role: 'stopped' }), stopped: NEWER };
  if (!message || message.page === peer.page) return quiet(peer);
  if ('mine' in message) return peer.gathering ? gather(peer, message.page, { session: message.mine, now }) : quiet(peer);
  if ('tell' in message) return hearTell(peer, message, now);
  if (message.ask === 'newest') return newest(peer);
  return peer.role === 'owning' ? serve(peer, { page: message.page, asking: message }, now) : quiet(peer);
}

/** What this page has, for a new owner. */
function newest(peer: Peer): Outcome {
  return peer.session ? { ...quiet(peer), say: [{ format: FORMAT, page: peer.page, mine: peer.session }] } : quiet(peer);
}

function hearTell(peer: Peer, tell: Tell, now: Now): Outcome {
  if (peer.role === 'owning') return raise(peer, tell.reign, now);
  const { session } = peer;
  if (tell.tell === 'all') return hearAll(peer, tell.session, now);
  if (session && !later(tell, session)) return quiet(peer);
  const next = session && tell.reign === session.reign && tell.seq === session.seq + 1 ? follow(session, tell) : undefined;
  return next ? heard({ ...peer, session: next }) : joinAgain(peer, now);
}

/** This page holds the lock: whoever else told something of this reign or a later one is gone, and a higher reign says so to those who heard it. */
function raise(peer: Peer, reign: number, now: Now): Outcome {
  if (!peer.session || reign < peer.session.reign) return quiet(peer);
  const session = { ...peer.session, reign: reign + 1 };
  const next = { ...peer, session };
  const save = { lesson: session.lesson, reign: session.reign, seq: session.seq };
  return after({ ...quiet(next), say: [tellAll(next, session)], save }, (one) => askAgain(one, now));
}

function follow(session: Session, tell: Tell): Session | undefined {
  switch (tell.tell) {
    case 'all': return tell.session;
    case 'no': return answered(session, { request: tell.request, why: tell.why });
    case 'now': return { ...session, seq: tell.seq, hands: tell.hands, step: tell.step };
    case 'did': {
      const next = carriedOut(session, tell.deed);
      return isRefusal(next) ? undefined : next;
    }
  }
}

/** Everything, from the owner. A new owner may not know what this page asked of the one before it: it is asked again. */
function hearAll(peer: Peer, session: Session, now: Now): Outcome {
  const { joining: _, ...rest } = peer;
  if (peer.session && !later(session, peer.session)) return quiet(session.reign === peer.session.reign ? rest : peer);
  if (peer.gathering) return quiet({ ...peer, session, gathering: { ...peer.gathering, reign: Math.max(peer.gathering.reign, session.reign) } });
  const followed = heard({ ...rest, session });
  return session.reign === peer.session?.reign ? followed : after(followed, (one) => askAgain(one, now));
}

/** The wishes that this reign knows nothing of, once more, and the hands that are still in a gesture. */
function askAgain(peer: Peer, now: Now): Outcome {
  if (!peer.session) return quiet(peer);
  const { base, known } = peer.session;
  const answers = new Set(known.map((one) => one.request));
  const lost = peer.pending.filter((one) => !answers.has(one.request) && (!one.at || later(one.at, base)))
    .map(({ request, wish: one }) => ({ request, wish: one }));
  const pending = [...peer.pending.filter((one) => answers.has(one.request)), ...lost];
  const wishes = lost.map((one) => ({ ask: 'wish', ...one }) as const);
  const hands = Object.values(peer.hands).map((hand) => ({ ask: 'hand', hand }) as const);
  return [...wishes, ...hands].reduce((outcome, one) => after(outcome, (next) => ask(next, one, now)), quiet({ ...peer, pending }));
}

function joinAgain(peer: Peer, { now }: Now): Outcome {
  if (peer.role !== 'following' || (peer.joining !== undefined && now - peer.joining < ASK_AGAIN)) return quiet(peer);
  return asked({ ...peer, joining: now }, { ask: 'join' });
}

function tick(peer: Peer, now: Now): Outcome {
  if (peer.gathering) return now.now - peer.gathering.since >= GATHER ? reign(peer, now) : quiet(peer);
  if (peer.role === 'owning') return letGoSilent(peer, now);
  const alive = Object.values(peer.hands).map((hand) => ({ ask: 'hand', hand }) as const);
  const outcome = alive.reduce((sum, one) => after(sum, (next) => ask(next, one, now)), quiet(peer));
  return peer.session && peer.joining === undefined ? outcome : after(outcome, (next) => joinAgain(next, now));
}

function letGoSilent(peer: Peer, now: Now): Outcome {
  const silent = Object.values(peer.session?.hands ?? {}).filter((hand) => hand.page !== peer.page && now.now - (peer.heard[hand.id] ?? 0) > SILENT);
  return silent.reduce((sum, { id, page }) => after(sum, (next) => serve(next, { page, asking: { ask: 'let go', hand: id } }, now)), quiet(peer));
}

function own(peer: Peer, { lesson, place, others }: Extract<Event, { event: 'own' }>, now: Now): Outcome {
  const kept = begin(lesson, place);
  // What the disk has beyond this page was never heard here; what this page has beyond the disk was on its way there.
  const session = peer.session && !later(kept, peer.session) ? peer.session : kept;
  const gathering = { since: now.now, disk: place, others, from: [], reign: Math.max(kept.reign, session.reign) };
  const next: Peer = { ...peer, role: 'gathering', session, gathering };
  return others === 0 ? reign(next, now) : asked(next, { ask: 'newest', reign: gathering.reign + 1 });
}

function gather(peer: Peer, page: PageId, { session, now }: { session: Session; now: Now }): Outcome {
  const { gathering } = peer;
  if (!gathering || !peer.session || gathering.from.includes(page)) return quiet(peer);
  const from = [...gathering.from, page];
  // Of two that are as late, the other's: what was read from the disk knows neither what was answered nor what can be undone.
  const best = later(peer.session, session) ? peer.session : session;
  const next: Peer = { ...peer, session: best, gathering: { ...gathering, from, reign: Math.max(gathering.reign, session.reign) } };
  return from.length >= gathering.others ? reign(next, now) : quiet(next);
}

/** The new owner goes on from the latest that anyone knew, tells it to all, and only then answers anything. */
function reign(peer: Peer, now: Now): Outcome {
  const { gathering, joining: _, ...rest } = peer;
  if (!gathering || !peer.session) return quiet(peer);
  const { reign: last, seq } = peer.session;
  const session: Session = { ...peer.session, reign: gathering.reign + 1, base: { reign: last, seq }, hands: {} };
  const owner: Peer = { ...rest, role: 'owning', session, heard: {} };
  // A lesson that is only looked at is not written again.
  const save = later(peer.session, gathering.disk) && { save: { lesson: session.lesson, reign: session.reign, seq } };
  const begun: Outcome = { ...quiet(owner), say: [tellAll(owner, session)], ...save };
  return after(after(begun, heard), (next) => askAgain(next, now));
}

function wish(peer: Peer, { request, wish: one }: Extract<Event, { event: 'wish' }>, now: Now): Outcome {
  const freed = one.how === 'do' && one.hand !== undefined ? without(peer, one.hand) : peer;
  const old = freed.pending.filter((other) => other.at).slice(-MOST_ANSWERED);
  const pending = [...old, ...freed.pending.filter((other) => !other.at), { request, wish: one }];
  return ask({ ...freed, pending }, { ask: 'wish', request, wish: one }, now);
}

/** An owner asks itself; a page that gathers asks nobody yet (what is pending is asked when its reign begins). */
function ask(peer: Peer, asking: Asking, now: Now): Outcome {
  if (peer.role === 'owning') return serve(peer, { page: peer.page, asking }, now);
  return peer.role === 'gathering' ? quiet(peer) : asked(peer, asking);
}

function asked(peer: Peer, asking: Asking): Outcome {
  return { ...quiet(peer), say: [{ format: FORMAT, page: peer.page, ...asking }] };
}

function without(peer: Peer, hand: HandId): Peer {
  const { [hand]: _, ...hands } = peer.hands;
  return { ...peer, hands };
}
