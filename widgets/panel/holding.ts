import { isRefusal, type Refusal } from '../maths/refusal.ts';
import { squash } from '../board/diff.ts';
import type { Diff, Tile, TileId } from '../board/document.ts';
import type { Scene } from '../board/scene.ts';
import type { Holding } from '../board/view/host.ts';
import { inOtherHands, type Hand, type HandId, type Session } from '../lesson/session.ts';
import type { Line } from './line.ts';

/** What a gesture needs of its page. */
export interface Hold { readonly line: Line; scene(): Scene; session(): Session | undefined; newId(): string }

/** How long a run of keys may pause and still be one gesture, in milliseconds. */
const PAUSE = 600;

function handOf({ id, page, takes }: Pick<Hand, 'id' | 'page' | 'takes'>, diff: Diff<Tile>): Hand {
  return { id, page, takes, after: diff.map(({ id: tile, after }) => after ?? { id: tile, gone: true as const }) };
}

/** Begins a gesture on these tiles. Refused while they are in another hand. */
export function begun(tiles: readonly TileId[], { line, scene, session, newId }: Hold): Holding | Refusal {
  const now = session();
  if (!now || inOtherHands(now, tiles, undefined)) return { refused: 'Someone is moving this just now. Try again when they let go.' };
  const id: HandId = newId();
  const hand = { id, page: line.page, takes: tiles };
  line.hand(handOf(hand, []));
  return {
    scene: scene(),
    show: (diff) => line.hand(handOf(hand, diff)),
    end: (diff) => (diff.length === 0 ? line.letGo(id) : line.wish({ how: 'do', diff, hand: id })),
    giveUp: () => line.letGo(id),
  };
}

/** Runs of keys on one thing: each key is seen at once, and all of them are one undo. */
export interface Runs {
  /** One more key's change to what `run` names. */
  add(run: string, diff: Diff<Tile>): void;
  /** Ends the run under way, if there is one; to be called before anything else is done. */
  finish(): void;
  giveUp(): boolean;
}

export function newRuns(hold: (tiles: readonly TileId[]) => Holding | Refusal, say: (text: string) => void): Runs {
  let now: { readonly run: string; readonly holding: Holding; diff: Diff<Tile>; timer: ReturnType<typeof setTimeout> } | undefined;
  const close = (how: (holding: Holding, diff: Diff<Tile>) => void): boolean => {
    const ended = now;
    now = undefined;
    if (!ended) return false;
    clearTimeout(ended.timer);
    how(ended.holding, ended.diff);
    return true;
  };
  const finish = () => void close((holding, diff) => holding.end(diff));
  const add = (run: string, diff: Diff<Tile>): void => {
    if (diff.length === 0) return;
    if (now?.run !== run) {
      finish();
      const holding = hold(diff.map(({ id }) => id));
      if (isRefusal(holding)) return say(holding.refused);
      now = { run, holding, diff: [], timer: setTimeout(finish, PAUSE) };
    }
    clearTimeout(now.timer);
    now.diff = squash([now.diff, diff]);
    now.timer = setTimeout(finish, PAUSE);
    now.holding.show(now.diff);
  };
  return { add, finish, giveUp: () => close((holding) => holding.giveUp()) };
}
