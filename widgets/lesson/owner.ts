import { same } from '../board/diff.ts';
import { isRefusal } from '../maths/refusal.ts';
import { FORMAT, stepOf } from './lesson.ts';
import type { Asking, Tell, Telling } from './message.ts';
import { after, heard, quiet } from './outcome.ts';
import type { Now, Outcome, Peer } from './outcome.ts';
import { answered, granted, inOtherHands } from './session.ts';
import type { Hand, PageId, Session } from './session.ts';

type Wished = Extract<Asking, { ask: 'wish' }>;

/** What the owner does with what a page (itself too) asks. Only the owner's session is changed by asking; all else is changed by telling. */
export function serve(peer: Peer, { page, asking }: { page: PageId; asking: Asking }, now: Now): Outcome {
  const { session } = peer;
  if (!session) return quiet(peer);
  switch (asking.ask) {
    case 'newest': return quiet(peer);
    case 'join': return { ...quiet(peer), say: [tellAll(peer, session)] };
    case 'leave': return show(peer, { ...session, hands: handsWithout(session, (hand) => hand.page === page) });
    case 'go': return show(peer, stepOf(session.lesson, asking.step) ? { ...session, step: asking.step } : session);
    case 'let go': return show(peer, { ...session, hands: handsWithout(session, (hand) => hand.id === asking.hand) });
    case 'hand': return take(peer, asking.hand, now);
    case 'wish': return decide(peer, { page, asking }, now);
  }
}

/** Everything this page knows, for whoever joins. */
export function tellAll(peer: Peer, session: Session): Tell {
  return tells(peer, session, { tell: 'all', session });
}

function take(peer: Peer, hand: Hand, { now }: Now): Outcome {
  const { session } = peer;
  if (!session || isKnown(session, hand.id)) return quiet(peer);
  if (inOtherHands(session, hand.takes, hand.id)) return refuse(peer, hand.id, 'Someone else is moving this just now.');
  return show({ ...peer, heard: { ...peer.heard, [hand.id]: now } }, { ...session, hands: { ...session.hands, [hand.id]: hand } });
}

function decide(peer: Peer, { page, asking: { request, wish } }: { page: PageId; asking: Wished }, now: Now): Outcome {
  const { session } = peer;
  if (!session || isKnown(session, request)) return quiet(peer);
  const grant = granted(session, request, { wish, kinds: now.kinds });
  if (isRefusal(grant)) {
    const no = refuse(peer, request, grant.refused);
    // The gesture has ended all the same: what it held is free again.
    const hand = wish.how === 'do' ? wish.hand : undefined;
    return hand === undefined ? no : after(no, (next) => serve(next, { page, asking: { ask: 'let go', hand } }, now));
  }
  const next = grant.session;
  const said = say(peer, next, { tell: 'did', deed: grant.deed });
  return next.lesson === session.lesson ? said : { ...said, save: { lesson: next.lesson, reign: next.reign, seq: next.seq } };
}

function refuse(peer: Peer, request: string, why: string): Outcome {
  return peer.session ? say(peer, answered(peer.session, { request, why }), { tell: 'no', request, why }) : quiet(peer);
}

/** Tells the hands and the step, if they are others than before. */
function show(peer: Peer, next: Session): Outcome {
  const { session } = peer;
  if (!session || (session.step === next.step && same(session.hands, next.hands))) return quiet(peer);
  const numbered = { ...next, seq: next.seq + 1 };
  return say(peer, numbered, { tell: 'now', hands: next.hands, step: next.step });
}

function say(peer: Peer, session: Session, telling: Telling): Outcome {
  const outcome = heard({ ...peer, session });
  return { ...outcome, say: [tells(peer, session, telling)] };
}

function tells(peer: Peer, { reign, seq }: Session, telling: Telling): Tell {
  return { format: FORMAT, page: peer.page, reign, seq, ...telling };
}

function isKnown(session: Session, request: string): boolean {
  return session.known.some((one) => one.request === request);
}

function handsWithout({ hands }: Session, gone: (hand: Hand) => boolean): Session['hands'] {
  return Object.fromEntries(Object.entries(hands).filter(([, hand]) => !gone(hand)));
}
