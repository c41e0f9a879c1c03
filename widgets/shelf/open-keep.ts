import { browser } from 'wxt/browser';
import { BLOCKED, databaseRoom } from './database.ts';
import { newKeep } from './keep.ts';
import type { Keep } from './keep.ts';
import { areaRoom, memoryRoom } from './room.ts';
import type { Area, Room } from './room.ts';

/** Deleted lessons can be brought back for so long, in milliseconds. */
const BRING_BACK = 30 * 24 * 60 * 60_000;

/**
 * Where lessons are kept on this device: the database; where the browser refuses it, the extension's storage; where there is neither, memory
 * (`where` says so, and the panel tells people). `trouble`: a sentence to show, now or at any time later.
 */
export async function openKeep(trouble: (sentence: string) => void): Promise<Keep> {
  const keep = newKeep(await openRoom(trouble));
  // Not waited for: what is old can go at any time.
  void keep.clear(Date.now() - BRING_BACK);
  return keep;
}

/** The room in which lessons and pupils are kept, as `openKeep` finds it. */
export async function openRoom(trouble: (sentence: string) => void): Promise<Room> {
  const room = await databaseRoom(trouble).catch((error: unknown) => otherRoom(error, trouble));
  // Not waited for: the browser may ask its own questions.
  navigator.storage?.persist?.().catch(() => false);
  return room;
}

async function otherRoom(error: unknown, trouble: (sentence: string) => void): Promise<Room> {
  const name = error instanceof DOMException ? error.name : '';
  // The lessons are there, but not for this page just now: nowhere else is the place for them.
  if (name === BLOCKED) return memoryRoom();
  if (name === 'VersionError') {
    trouble('The lessons and pupils on this device were kept by a newer Partwhole. Update the extension to see them; until then nothing is kept.');
    return memoryRoom();
  }
  return extensionRoom().catch(() => memoryRoom());
}

async function extensionRoom(): Promise<Room> {
  const local = browser.storage.local;
  const area: Area = {
    get: (keys) => local.get(keys === null ? null : [...keys]),
    set: (items) => local.set(items),
    remove: (keys) => local.remove([...keys]),
  };
  // Refused storage often says so only when it is written to.
  await area.set({ 'settings/tried': true });
  return areaRoom(area, (work) => navigator.locks.request('partwhole-storage', work));
}
