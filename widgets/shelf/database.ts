import { openDB } from 'idb';
import { DRAWERS } from './room.ts';
import type { Room } from './room.ts';

const NAME = 'partwhole';
const VERSION = 2;
/** The name of the error when an older version has the database open and does not let go of it. */
export const BLOCKED = 'BlockedError';
const KEPT = 'Close the other pages of Partwhole, then open this one again.';

/**
 * The database of the browser. Rejects where the browser refuses it. `trouble`: a sentence, when another page stands in the way of opening, or
 * when a newer version or the browser closes the database under this page.
 */
export async function databaseRoom(trouble: (sentence: string) => void): Promise<Room> {
  const stood = Promise.withResolvers<never>();
  const opening = openDB(NAME, VERSION, {
    // Every version adds to the one before it; a drawer that is there is never emptied.
    upgrade: (opened) => {
      for (const drawer of DRAWERS) if (!opened.objectStoreNames.contains(drawer)) opened.createObjectStore(drawer);
    },
    blocked: () => {
      trouble(`An older Partwhole still has your lessons open, so nothing is kept on this page. ${KEPT}`);
      // Nobody waits for what may never come; what comes too late must not stand in anyone's way itself.
      void opening.then((late) => late.close(), () => {});
      stood.reject(new DOMException('An older version has the database open.', BLOCKED));
    },
    blocking: (_now, _wanted, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
      trouble(`A newer Partwhole needs your lessons and pupils, so this page no longer keeps changes. ${KEPT}`);
    },
    terminated: () => trouble(`The browser closed the place where lessons are kept. Save this lesson to a file. ${KEPT}`),
  });
  const database = await Promise.race([opening, stood.promise]);
  return {
    where: 'database',
    read: ({ drawer, key }) => database.get(drawer, key),
    list: async (drawer) => {
      const transaction = database.transaction(drawer, 'readonly');
      const [keys, values] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()]);
      return new Map(keys.map((key, at) => [String(key), values[at]]));
    },
    change: async (spots, decide) => {
      const transaction = database.transaction(DRAWERS, 'readwrite', { durability: 'strict' });
      try {
        const found = await Promise.all(spots.map(({ drawer, key }) => transaction.objectStore(drawer).get(key)));
        const writes = decide(found);
        const copies = await Promise.all(writes.map(({ copyOf }) => copyOf && transaction.objectStore(copyOf.drawer).get(copyOf.key)));
        for (const [at, { drawer, key, value = copies[at] }] of writes.entries()) {
          const store = transaction.objectStore(drawer);
          // What goes wrong with one of them is told by the transaction itself.
          (value === undefined ? store.delete(key) : store.put(value, key)).catch(() => {});
        }
        transaction.commit();
      } catch (error) {
        transaction.done.catch(() => {});
        try { transaction.abort(); } catch { /* It has ended by itself already. */ }
        throw error;
      }
      await transaction.done;
    },
    close: () => database.close(),
  };
}
