import { hear, newPeer } from '../../widgets/lesson/peer.ts';
import type { Answer, Event, Peer } from '../../widgets/lesson/outcome.ts';
import type { Lesson } from '../../widgets/lesson/lesson.ts';
import type { Place } from '../../widgets/lesson/session.ts';
import { kinds } from './sample.ts';

interface Kept extends Place { readonly lesson: Lesson }
interface Page { peer: Peer; alive: boolean; readonly inbox: unknown[]; save?: Kept; readonly answers: Answer[] }
/** Several pages, a channel and a disk, as the browser has them: who holds the lock, what is on the way, what is written. */
export interface Pages {
  readonly pages: Map<string, Page>; now: number; disk: Kept; owner?: string; readonly queue: string[];
}

export function newPages(lesson: Lesson): Pages {
  return { pages: new Map(), now: 0, disk: { lesson, reign: 0, seq: 0 }, queue: [] };
}

export function join(world: Pages, id: string): void {
  world.pages.set(id, { peer: newPeer(id), alive: true, inbox: [], answers: [] });
  send(world, id, { event: 'start' });
  world.queue.push(id);
}

/** The page at the head of the queue gets the lock, reads the disk and goes on. */
export function lock(world: Pages): void {
  const next = world.owner === undefined ? world.queue.shift() : undefined;
  if (next === undefined) return;
  world.owner = next;
  send(world, next, { event: 'own', lesson: world.disk.lesson, place: world.disk, others: world.queue.length });
}

export function send(world: Pages, id: string, event: Event): void {
  const page = world.pages.get(id)!;
  if (!page.alive) return;
  const outcome = hear(page.peer, event, { now: world.now, kinds });
  page.peer = outcome.peer;
  page.answers.push(...outcome.answers);
  if (outcome.save) page.save = outcome.save;
  // What crosses the channel is cloned, as the browser does.
  const sent = structuredClone(outcome.say);
  for (const [other, { inbox, alive }] of world.pages) if (other !== id && alive) inbox.push(...sent);
}

/** The message at that place in a page's inbox arrives; `stays`: and once more later. */
export function deliver(world: Pages, id: string, { at, stays }: { at: number; stays: boolean }): void {
  const page = world.pages.get(id)!;
  const message = page.inbox[at];
  if (!page.alive || message === undefined) return;
  if (!stays) page.inbox.splice(at, 1);
  send(world, id, { event: 'message', message });
}

/** What a page wanted kept is on the disk. */
export function write(world: Pages, id: string): void {
  const page = world.pages.get(id)!;
  if (!page.alive || !page.save) return;
  world.disk = page.save;
  delete page.save;
}

/** The page is gone without a word; the lock is free. */
export function die(world: Pages, id: string): void {
  const page = world.pages.get(id)!;
  page.alive = false;
  if (world.owner === id) delete world.owner;
  if (world.queue.includes(id)) world.queue.splice(world.queue.indexOf(id), 1);
}

/** Everything on the way arrives, everything is written, and the clock goes on until nothing more happens. */
export function rest(world: Pages): void {
  for (let round = 0; round < 12; round += 1) {
    lock(world);
    for (let more = true; more;) {
      more = false;
      for (const [id, page] of world.pages) while (page.alive && page.inbox.length > 0) { deliver(world, id, { at: 0, stays: false }); more = true; }
    }
    for (const id of world.pages.keys()) write(world, id);
    world.now += 1_100;
    for (const id of world.pages.keys()) send(world, id, { event: 'tick' });
  }
}

export function living(world: Pages): readonly Page[] {
  return [...world.pages.values()].filter((page) => page.alive);
}
