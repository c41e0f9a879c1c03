import type { StepId } from '../board/document.ts';
import { FORMAT } from './lesson.ts';
import type { Deed, Hand, HandId, PageId, Place, RequestId, Session, Wish } from './session.ts';
import { isRecord } from './schema.ts';

interface Sent { readonly format: typeof FORMAT; readonly page: PageId }
/** What a page says to the owner of the lesson. Doubled asks do no harm. */
export type Asking =
  | { readonly ask: 'join' | 'leave' }
  /** A new owner, before it says anything; all that have a session answer `mine`. */
  | { readonly ask: 'newest'; readonly reign: number }
  | { readonly ask: 'go'; readonly step: StepId }
  | { readonly ask: 'hand'; readonly hand: Hand }
  | { readonly ask: 'let go'; readonly hand: HandId }
  | { readonly ask: 'wish'; readonly request: RequestId; readonly wish: Wish };
/** What the owner says to all; `did`, `no` and `now` are numbered and heard in that order, `all` is the state at its number. */
export type Telling =
  | { readonly tell: 'all'; readonly session: Session }
  | { readonly tell: 'did'; readonly deed: Deed }
  | { readonly tell: 'no'; readonly request: RequestId; readonly why: string }
  | { readonly tell: 'now'; readonly hands: Session['hands']; readonly step: StepId };
export type Ask = Sent & Asking;
export type Tell = Sent & Place & Telling;
/** The answer to `newest`, from any page. */
export type Mine = Sent & { readonly mine: Session };
export type Message = Ask | Tell | Mine;

/** What came over the channel: a message of ours, of a newer Partwhole, or nothing to us. Pages of one extension alone can write there. */
export function readMessage(unknown: unknown): Message | 'newer' | undefined {
  if (!isRecord(unknown) || typeof unknown['page'] !== 'string' || typeof unknown['format'] !== 'number') return undefined;
  if (unknown['format'] > FORMAT) return 'newer';
  return unknown['format'] === FORMAT && isMessage(unknown) ? unknown : undefined;
}

function isMessage(record: object): record is Message {
  return 'ask' in record || 'tell' in record || 'mine' in record;
}
