// Pupils who have practised for 200 days, put on the disk as `widgets/shelf/pupils.ts` would have kept them.
import type { Page } from 'playwright';
import type { Answer } from '../../widgets/fluency/answer.ts';
import { NEW_CLASS, practisedBy } from '../../widgets/fluency/class.ts';
import { catalogueOf } from '../../widgets/fluency/memory/catalogue.ts';
import { ENGINE, type Memory, NO_MEMORY, step } from '../../widgets/fluency/memory/memory.ts';
import { FACES, type Pupil } from '../../widgets/fluency/pupil.ts';
import { random } from '../../widgets/maths/random.ts';

export const [PUPILS, ANSWERS, A_DAY] = [60, 20_000, 100];
const PAGE = 100;
/** So many answers came after the engine's state was kept last: as many as can. */
const SINCE = 19;

/** A calendar day, counted from the first on which anybody practised. */
export const dayAt = (at: number): string => new Date(Date.UTC(2026, 0, 1) + at * 86_400_000).toISOString().slice(0, 10);

export interface Filled { readonly pupils: readonly Pupil[]; readonly answers: readonly Answer[]; readonly memory: Memory }

export const pupilAt = (at: number): Pupil => ({
  id: `pupil-${at}`, alias: `Pupil ${at}`, face: FACES[at % FACES.length] ?? 'cat', shade: 1, year: 5, minutes: 5, widening: 1, decks: [],
});

/** These pupils, who all have answered alike: nine of ten right, most of them recalled; the fingers are measured. `first`: the day they began. */
export async function filled(pupils: readonly Pupil[], { seed, first = 0 }: { readonly seed: string; readonly first?: number }): Promise<Filled> {
  const { decks } = await practisedBy(pupilAt(0), NEW_CLASS);
  const { list } = catalogueOf(decks);
  const chance = random(seed);
  const answers = Array.from({ length: ANSWERS }, (_, number): Answer => {
    const { card } = chance.pick(list);
    const right = number < 10 || chance.next() < 0.9;
    const common = { device: 'bench', number, order: number + 1, at: number * 1000, day: dayAt(first + Math.floor(number / A_DAY)), right, first: 1_500, last: 1_800, length: 2, input: 'keyboard' as const, engine: ENGINE };
    if (number < 10) return { ...common, card: 'typing', form: '28', typed: '28', mode: 'typing' };
    const typed = right ? card.answer : String(chance.whole(2, 144));
    return { ...common, card: card.id, form: card.forms[0].id, typed, band: right ? 'fluent' : 'wrong', mode: 'calm', ...(number % 10 === 0 && { probe: true as const }) };
  });
  return { pupils, answers, memory: step(NO_MEMORY, answers.slice(0, ANSWERS - SINCE)) };
}

/** Puts them on the disk of the browser that this page of ours is in. */
export function putOnDisk(page: Page, made: Filled): Promise<void> {
  return page.evaluate(fill, { ...made, since: SINCE, page: PAGE });
}

/** Runs in the page. */
async function fill({ pupils, answers, memory, since, page }: Filled & { readonly since: number; readonly page: number }): Promise<void> {
  const database = await new Promise<IDBDatabase>((done) => {
    const request = indexedDB.open('partwhole');
    request.onsuccess = () => done(request.result);
  });
  for (const pupil of pupils) {
    const change = database.transaction(['pupils', 'heads', 'memories', 'answers', 'settings'], 'readwrite');
    change.objectStore('settings').put('bench', 'pupils/device');
    change.objectStore('pupils').put(pupil, pupil.id);
    change.objectStore('heads').put({ count: answers.length, first: 0, next: { bench: answers.length } }, pupil.id);
    change.objectStore('memories').put({ memory, count: answers.length - since }, pupil.id);
    for (let at = 0; at * page < answers.length; at += 1) change.objectStore('answers').put(answers.slice(at * page, (at + 1) * page), `${pupil.id}/${String(at).padStart(6, '0')}`);
    await new Promise<void>((done, failed) => {
      change.oncomplete = () => done();
      change.onerror = () => failed(change.error);
    });
  }
  database.close();
}
