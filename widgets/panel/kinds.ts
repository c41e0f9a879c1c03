import { type ReadonlySignal, signal } from '@preact/signals';
import type { Kind, Kinds } from '../board/manipulative.ts';
import { cardOf } from '../manipulatives/index.ts';

/** The manipulatives that this page has loaded. What is not on a board is not loaded. */
export interface Shelf {
  readonly kinds: ReadonlySignal<Kinds>;
  /** Loads these types, as far as they are known; others stay unknown. What could not be loaded is tried again the next time. */
  load(types: Iterable<string>): Promise<void>;
}

export function newShelf(): Shelf {
  const kinds = signal<ReadonlyMap<string, Kind>>(new Map());
  const coming = new Map<string, Promise<void>>();
  const fetchOne = async (type: string): Promise<void> => {
    const card = cardOf(type);
    if (!card) return;
    const kind = await card.load();
    kinds.value = new Map([...kinds.value, [type, kind]]);
    await load(card.makes ?? []);
  };
  const load = async (types: Iterable<string>): Promise<void> => {
    await Promise.all([...new Set(types)].map((type) => {
      const one = coming.get(type) ?? fetchOne(type).catch(() => void coming.delete(type));
      coming.set(type, one);
      return one;
    }));
  };
  return { kinds, load };
}
