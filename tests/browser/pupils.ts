// Pupils put on the disk of a browser through the store itself, with made-up answers.
import type { Page } from 'playwright';
import type { Answer } from '../../widgets/fluency/answer.ts';
import { openPupil } from '../../widgets/fluency/kept-pupil.ts';
import type { Memory } from '../../widgets/fluency/memory/memory.ts';
import type { Practice } from '../../widgets/fluency/memory/practice.ts';
import type { Pupil } from '../../widgets/fluency/pupil.ts';
import { newPupilKeep } from '../../widgets/shelf/pupils.ts';
import { DRAWERS, memoryRoom, type Spot } from '../../widgets/shelf/room.ts';

export interface Made { readonly pupil: Pupil; readonly answers: readonly Answer[] }

export const pupilOf = (alias: string, more: Partial<Pupil> = {}): Pupil => ({ id: `id-${alias}`, alias, face: 'cat', shade: 1, year: 4, minutes: 5, widening: 1, decks: [], ...more });

const DAY = 86_400_000;
const dateOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** Answers to products of the tables up to `today`, a day for each list: what was typed for a × b, and in how many seconds. */
export function answersOf(days: readonly (readonly (readonly [number, number, string, number])[])[], today: number): readonly Answer[] {
  let number = 0;
  return days.flatMap((day, back) => day.map(([a, b, typed, seconds], at): Answer => {
    const moment = today - (days.length - 1 - back) * DAY + at * 5_000;
    const right = Number(typed) === a * b;
    number += 1;
    return {
      device: 'laptop', number: number - 1, order: moment, card: `multiply-${Math.min(a, b)}-${Math.max(a, b)}`, form: 'plain', at: moment, day: dateOf(moment), typed, right,
      first: seconds * 1000 - 300, last: seconds * 1000, length: typed.length, band: right ? (seconds <= 2 ? 'automatic' : seconds <= 3 ? 'fluent' : 'worked out') : 'wrong',
      mode: 'calm', input: 'keyboard', engine: 1, ...(at % 5 === 0 && { probe: true as const }),
    };
  }));
}

/** Puts pupils on the disk of the browser that this page of ours is in. */
export async function putPupils(page: Page, all: readonly Made[]): Promise<void> {
  const room = memoryRoom();
  const keep = newPupilKeep<Pupil, Answer, Memory, Practice['snapshots']>(room, openPupil);
  for (const { pupil, answers } of all) {
    await keep.put(pupil);
    for (const answer of answers) await keep.add(pupil.id, answer);
  }
  await putEntries(page, (await Promise.all(DRAWERS.map(async (drawer) => [...await room.list(drawer)].map(([key, value]) => ({ drawer, key, value }))))).flat());
}

/** Puts anything on the disk of the browser that this page of ours is in, as another version of Partwhole may have; what has no value is taken away. */
export async function putEntries(page: Page, entries: readonly (Spot & { readonly value: unknown })[]): Promise<void> {
  await page.evaluate((written) => new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('partwhole');
    opening.onerror = () => reject(opening.error ?? new Error('The database did not open.'));
    opening.onsuccess = () => {
      const transaction = opening.result.transaction([...opening.result.objectStoreNames], 'readwrite');
      for (const { drawer, key, value } of written) {
        if (value === undefined) transaction.objectStore(drawer).delete(key);
        else transaction.objectStore(drawer).put(value, key);
      }
      transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
      transaction.onerror = () => reject(transaction.error ?? new Error('Nothing was written.'));
    };
  }), entries);
}

/** What lies on the disk of the browser that this page of ours is in. */
export function entryOn(page: Page, spot: Spot): Promise<unknown> {
  return page.evaluate(({ drawer, key }) => new Promise<unknown>((resolve, reject) => {
    const opening = indexedDB.open('partwhole');
    opening.onerror = () => reject(opening.error ?? new Error('The database did not open.'));
    opening.onsuccess = () => {
      const reading = opening.result.transaction(drawer).objectStore(drawer).get(key);
      reading.onsuccess = () => {
        opening.result.close();
        resolve(reading.result);
      };
      reading.onerror = () => reject(reading.error ?? new Error('Nothing was read.'));
    };
  }), spot);
}
