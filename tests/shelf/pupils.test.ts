import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPin, keptPin, wrongWithPin } from '../../widgets/shelf/pin.ts';
import { newPupilKeep } from '../../widgets/shelf/pupils.ts';
import { areaRoom, memoryRoom, type Room } from '../../widgets/shelf/room.ts';

interface Answer { readonly device: string; readonly number: number; readonly typed: string }
interface Pupil { readonly id: string; readonly alias: string }
/** Whoever has an alias of letters can be read. */
const open = (kept: unknown): Pupil | { readonly refused: string } => {
  const { alias } = kept as Pupil;
  return /^[A-Za-z]+$/u.test(alias) ? kept as Pupil : { refused: `${alias} cannot be read.` };
};
const newKeep = (room: Room) => newPupilKeep<Pupil, Answer, { sum: number }, { sum: number }>(room, open);
type Keep = ReturnType<typeof newKeep>;

/** What `storage.local` does with plain JSON, without a browser around it. */
function area(): Parameters<typeof areaRoom>[0] {
  const items = new Map<string, string>();
  return {
    get: async (keys) => Object.fromEntries([...items].filter(([key]) => keys === null || keys.includes(key)).map(([key, text]) => [key, JSON.parse(text)])),
    set: async (added) => { for (const [key, value] of Object.entries(added)) items.set(key, JSON.stringify(value)); },
    remove: async (keys) => { for (const key of keys) items.delete(key); },
  };
}
let last = Promise.resolve();
const alone = (work: () => Promise<void>): Promise<void> => {
  last = last.then(work, work);
  return last;
};
const rooms: readonly [string, () => Room][] = [['memory', memoryRoom], ['extension storage', () => areaRoom(area(), alone)]];

/** What is there, or the sentence as an error. */
function sound<T>(found: T | { readonly refused: string }): T {
  if (typeof found === 'object' && found !== null && 'refused' in found) throw new Error(found.refused);
  return found as T;
}
const give = async (keep: Keep, typed: string, device = 'd'): Promise<Answer> => sound(await keep.add('p', { device, typed }));

describe.each(rooms)('%s', (_, room) => {
  test('whatever is answered, remembered, folded and replaced: nothing is lost, none counted twice, and what is remembered goes on where it stopped', async () => {
    const doing = fc.constantFrom('add', 'add', 'add', 'many', 'other', 'remember', 'fold', 'replace');
    await fc.assert(fc.asyncProperty(fc.array(doing, { maxLength: 14 }), async (all) => {
      const keep = newKeep(room());
      const given: Answer[] = [];
      const counts = new Map<string, number>();
      const add = async (device: string): Promise<void> => {
        const answer = await give(keep, String(given.length), device);
        expect(answer.number).toBe(counts.get(device) ?? 0);
        counts.set(device, answer.number + 1);
        given.push(answer);
      };
      for (const does of all) {
        if (does === 'add') await add('d');
        if (does === 'other') await add('e');
        if (does === 'many') for (let at = 0; at < 97; at += 1) await add('d');
        if (does === 'remember') sound(await keep.remember('p', { sum: given.length }));
        if (does === 'fold') sound(await keep.fold('p', 150, (was, dropped) => ({ sum: (was?.sum ?? 0) + dropped.length })));
        if (does === 'replace') {
          const { snapshots = { sum: 0 }, log, count } = sound(await keep.all('p'));
          sound(await keep.replace('p', count, { snapshots, log, memory: { sum: given.length } }));
        }
        const { snapshots, log } = sound(await keep.all('p'));
        expect([...given.slice(0, snapshots?.sum ?? 0), ...log]).toEqual(given);
        const { memory, since } = sound(await keep.open('p'));
        expect((memory?.sum ?? snapshots?.sum ?? 0) + since.length).toBe(given.length);
      }
    }), { numRuns: 25 });
  });

  test('two pages that add at the same time lose none', async () => {
    const keep = newKeep(room());
    await Promise.all(Array.from({ length: 230 }, (__, at) => give(keep, String(at))));
    const { log } = sound(await keep.all('p'));
    expect(log.map(({ number }) => number)).toEqual(Array.from({ length: 230 }, (__, at) => at));
    expect(new Set(log.map(({ typed }) => typed)).size).toBe(230);
  });

  test('the last answers are the last of all, at least so many', async () => {
    const keep = newKeep(room());
    for (let at = 0; at < 250; at += 1) await give(keep, String(at));
    for (const least of [0, 1, 100, 150, 151, 500]) {
      const latest = sound(await keep.latest('p', least));
      expect(latest.length).toBeGreaterThanOrEqual(Math.min(250, least));
      expect(latest).toEqual(sound(await keep.all('p')).log.slice(-latest.length || 250));
    }
  });

  test('numbers that were used elsewhere are not used again', async () => {
    const keep = newKeep(room());
    sound(await keep.replace('p', 0, { snapshots: { sum: 0 }, log: [{ device: 'd', number: 2, typed: '1' }], memory: { sum: 0 }, next: { d: 1, e: 40 } }));
    expect([(await give(keep, '1')).number, (await give(keep, '1', 'e')).number, (await give(keep, '1', 'f')).number]).toEqual([3, 40, 0]);
  });

  test('what came while a merge was thought about is not replaced by it', async () => {
    const keep = newKeep(room());
    for (let at = 0; at < 3; at += 1) await give(keep, String(at));
    const { log, count } = sound(await keep.all('p'));
    await give(keep, '3');
    expect(await keep.replace('p', count, { snapshots: { sum: 0 }, log, memory: { sum: 3 } })).toEqual({ refused: expect.stringMatching(/another page.*nothing was changed/u) });
    expect(sound(await keep.all('p')).log.map(({ typed }) => typed)).toEqual(['0', '1', '2', '3']);
  });

  test('a pupil who is removed leaves nothing behind, and others stay', async () => {
    const held = room();
    const keep = newKeep(held);
    for (const id of ['p', 'q']) {
      sound(await keep.put({ id, alias: id }));
      for (let at = 0; at < 120; at += 1) sound(await keep.add(id, { device: 'd', typed: '1' }));
      sound(await keep.remember(id, { sum: 120 }));
      sound(await keep.addResult(id, { score: 25 }));
    }
    sound(await keep.remove('p'));
    expect(sound(await keep.list())).toEqual([{ id: 'q', alias: 'q' }]);
    for (const drawer of ['pupils', 'heads', 'answers', 'memories', 'results'] as const) expect([...(await held.list(drawer)).keys()].filter((key) => !key.startsWith('q'))).toEqual([]);
    expect(sound(await keep.all('q')).log).toHaveLength(120);
    expect(sound(await keep.results('q'))).toEqual([{ score: 25 }]);
  });

  test('several pupils are put at once; what was made of answers is not kept where others have come since', async () => {
    const keep = newKeep(room());
    sound(await keep.put({ id: 'p', alias: 'P' }, { id: 'q', alias: 'Q' }));
    expect(sound(await keep.list()).map(open)).toEqual([{ id: 'p', alias: 'P' }, { id: 'q', alias: 'Q' }]);
    for (let at = 0; at < 5; at += 1) await give(keep, String(at));
    expect(sound(await keep.all('p')).count).toBe(5);
    sound(await keep.remember('p', { sum: 5 }, 5));
    await give(keep, '5');
    sound(await keep.remember('p', { sum: 5000 }, 5));
    expect(sound(await keep.open('p'))).toMatchObject({ memory: { sum: 5 }, since: [{ typed: '5' }] });
  });

  test('a setting is there again', async () => {
    const keep = newKeep(room());
    expect(await keep.setting('pin')).toBeUndefined();
    sound(await keep.alter('pin', () => ({ salt: 'a' })));
    expect(await keep.setting('pin')).toEqual({ salt: 'a' });
  });

  test('a setting is made of what is on the disk by then, and stays where that is refused', async () => {
    const keep = newKeep(room());
    const add = (name: string) => keep.alter('own', (now = []) => [...now as readonly string[], name]);
    await Promise.all(['a', 'b', 'c', 'd'].map(add));
    expect((await keep.setting('own') as string[]).toSorted()).toEqual(['a', 'b', 'c', 'd']);
    expect(await keep.alter('own', () => ({ refused: 'No.' }))).toEqual({ refused: 'No.' });
    expect(await keep.setting('own')).toHaveLength(4);
  });

  test('nobody takes the place of somebody who cannot be read, nor does anybody who came with them', async () => {
    const held = room();
    const keep = newKeep(held);
    const strange = { id: 'p', alias: '§', more: [1] };
    await held.change([], () => [{ drawer: 'pupils', key: 'p', value: strange }]);
    expect(await keep.put({ id: 'q', alias: 'Q' }, { id: 'p', alias: 'P' })).toEqual({ refused: '§ cannot be read.' });
    expect(sound(await keep.list())).toEqual([strange]);
  });
});

test('what the disk refuses is a sentence that says what it is about', async () => {
  const full = newKeep({ ...memoryRoom(), change: () => Promise.reject(new DOMException('', 'QuotaExceededError')) });
  expect(await full.add('p', { device: 'd', typed: '1' })).toEqual({ refused: expect.stringMatching(/no room left.*this answer is not kept.*\.$/u) });
  for (const refused of [await full.put({ id: 'p', alias: 'P' }), await full.alter('class', () => ({})), await full.addResult('p', {})]) expect(refused).toEqual({ refused: expect.stringMatching(/no room left.*this is not kept.*stays.*\.$/u) });
  const broken = newKeep({ ...memoryRoom(), read: () => Promise.reject(new Error('gone')) });
  for (const refused of [await broken.open('p'), await broken.setting('class')]) expect(refused).toEqual({ refused: expect.stringMatching(/\.$/u) });
});

test('a PIN is known again, another is not, and it cannot be read from what is kept', async () => {
  const kept = await keptPin('2580');
  expect(await isPin('2580', kept)).toBe(true);
  expect(await isPin('2581', kept)).toBe(false);
  expect(JSON.stringify(kept)).not.toContain('2580');
  expect((await keptPin('2580')).hash).not.toBe(kept.hash);
});

test.each(['123', '1234567890123', 'abcd', '12 4', ''])('%j is no PIN', (pin) => expect(wrongWithPin(pin)).toMatch(/\.$/u));
test.each(['1234', '123456789012'])('%j can be a PIN', (pin) => expect(wrongWithPin(pin)).toBeUndefined());
