import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Card } from '../../board/manipulative.ts';
import { cards } from '../../manipulatives/index.ts';
import type { Keep } from '../../shelf/keep.ts';
import { likedFrom, type Liked, trayOrder, withStar, withUsed } from './order.ts';

/** What lies nearest to the hand in the tray, kept on this device. */
export interface TrayDesk {
  readonly liked: ReadonlySignal<Liked>;
  /** What the tray shows beside All. It stays in its order while a hand is at it. */
  readonly row: ReadonlySignal<readonly Card[]>;
  /** One of this type was put on the board. */
  taken(type: string): void;
  star(type: string): void;
  /** Shows what is of use in a phase; everything for a word that is none. */
  narrow(phase: string): void;
  /** Puts the row in the order that it has come to by now. */
  settle(): void;
}

/** `room`: how many the row has room for. */
export function newTrayDesk(keep: Pick<Keep, 'setting' | 'set'>, room: ReadonlySignal<number>): TrayDesk {
  const liked = signal<Liked>({ favourites: [], used: [] });
  const order = signal<readonly Card[]>(cards);
  const settle = (): void => {
    order.value = trayOrder(cards, liked.peek());
  };
  const change = (next: Liked): void => {
    liked.value = next;
    void keep.set('tray', next);
  };
  // The board comes first: what is liked is asked for when the page has nothing better to do.
  requestIdleCallback(() => void keep.setting('tray').then((kept) => {
    liked.value = likedFrom(kept);
    settle();
  }));
  return {
    liked, settle,
    row: computed(() => order.value.slice(0, room.value)),
    taken: (type) => change(withUsed(liked.peek(), type)),
    star: (type) => change(withStar(liked.peek(), type)),
    narrow: (phase) => change(likedFrom({ ...liked.peek(), phase })),
  };
}
