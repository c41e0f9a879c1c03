import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newKeep, sentenceOf } from '../../widgets/shelf/keep.ts';
import type { Keep } from '../../widgets/shelf/keep.ts';
import { BETWEEN, MOST_REVISIONS } from '../../widgets/shelf/revisions.ts';
import type { Keeping } from '../../widgets/shelf/revisions.ts';
import { areaRoom, memoryRoom } from '../../widgets/shelf/room.ts';
import type { Area, Room } from '../../widgets/shelf/room.ts';

/** What `storage.local` does with plain JSON, without a browser around it. */
function area(): Area {
  const items = new Map<string, string>();
  return {
    get: async (keys) => Object.fromEntries([...items].filter(([key]) => keys === null || keys.includes(key)).map(([key, text]) => [key, JSON.parse(text)])),
    set: async (added) => { for (const [key, value] of Object.entries(added)) items.set(key, JSON.stringify(value)); },
    remove: async (keys) => { for (const key of keys) items.delete(key); },
  };
}
function alone(): (work: () => Promise<void>) => Promise<void> {
  let last = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => {});
    return mine;
  };
}
const rooms: [string, () => Room][] = [['memory', memoryRoom], ['extension storage', () => areaRoom(area(), alone())]];
const keeping = (more: Partial<Keeping> = {}): Keeping => ({
  id: 'l', title: 'Halves', document: { text: 'first' }, place: { reign: 1, seq: 1 }, rev: 0, writer: 'a', now: 1_000, ...more,
});
async function wrote(keep: Keep, more: Partial<Keeping>): Promise<{ rev: number; aside: boolean }> {
  const answer = await keep.write(keeping(more));
  if ('refused' in answer) throw new Error(answer.refused);
  return answer;
}
async function summary(keep: Keep) {
  const found = await keep.read('l');
  if ('refused' in found) throw new Error(found.refused);
  return found.summary;
}

describe.each(rooms)('%s', (_, room) => {
  test('a lesson is there again, and listed, latest change first', async () => {
    const keep = newKeep(room());
    await wrote(keep, {});
    await wrote(keep, { id: 'm', title: 'Thirds', now: 2_000, page: { title: 'p', address: 'a' } });
    expect(await keep.read('l')).toMatchObject({ document: { text: 'first' }, summary: { title: 'Halves', rev: 1, place: { reign: 1, seq: 1 } } });
    expect(await keep.list()).toMatchObject([{ id: 'm', page: { title: 'p', address: 'a' } }, { id: 'l' }]);
    expect(await keep.read('nowhere')).toEqual({ refused: expect.stringMatching(/\.$/) });
  });

  test('what another page wrote is put aside, never overwritten silently', async () => {
    const keep = newKeep(room());
    const { rev } = await wrote(keep, {});
    await wrote(keep, { rev, writer: 'b', document: { text: 'theirs' }, now: 2_000 });
    expect(await wrote(keep, { rev, document: { text: 'mine' }, now: 3_000 })).toEqual({ rev: 3, aside: true });
    const { revisions } = await summary(keep);
    expect(revisions.at(-1)).toMatchObject({ why: 'changed elsewhere', from: 2_000 });
    expect(await keep.readRevision('l', revisions.at(-1)!.at)).toEqual({ text: 'theirs' });
  });

  test('of writes that race, each state is either there or among the earlier ones', async () => {
    const keep = newKeep(room());
    await wrote(keep, {});
    await Promise.all(['b', 'c', 'd', 'e'].map((writer) => wrote(keep, { rev: 1, writer, document: { text: writer } })));
    const found = await keep.read('l');
    const { revisions } = await summary(keep);
    const texts = await Promise.all(revisions.map(({ at }) => keep.readRevision('l', at)));
    expect([...texts, 'refused' in found ? undefined : found.document].map((one) => (one as { text: string }).text).sort()).toEqual(['b', 'c', 'd', 'e']);
    expect((await summary(keep)).rev).toBe(5);
  });

  test('the state before an opening and before a bringing back is put aside, else one each five minutes, the last twenty', async () => {
    const keep = newKeep(room());
    let { rev } = await wrote(keep, { now: 0 });
    const write = async (now: number, why?: 'opening' | 'before bringing back') => {
      ({ rev } = await wrote(keep, { now, rev, document: { text: `at ${now}` }, ...(why && { why }) }));
    };
    await write(10, 'opening');
    await write(20);
    await write(30, 'before bringing back');
    await write(30 + BETWEEN - 1);
    await write(30 + BETWEEN);
    expect((await summary(keep)).revisions.map(({ why, from }) => [why, from])).toEqual([['opening', 0], ['before bringing back', 20], ['while working', 30 + BETWEEN - 1]]);
    for (let at = 2; at < 40; at += 1) await write(at * 2 * BETWEEN);
    const { revisions } = await summary(keep);
    expect(revisions).toHaveLength(MOST_REVISIONS);
    expect(await keep.readRevision('l', revisions[0]!.at)).toEqual({ text: `at ${revisions[0]!.from}` });
    expect(await keep.readRevision('l', 10)).toBeUndefined();
  });

  test('a deleted lesson comes back until it is cleared, and then nothing of it is left', async () => {
    const inside = room();
    const keep = newKeep(inside);
    await wrote(keep, {});
    await wrote(keep, { rev: 1, why: 'opening' });
    await keep.remove('l', 5_000);
    expect(await keep.list()).toEqual([]);
    expect(await keep.list(true)).toMatchObject([{ id: 'l', removed: 5_000 }]);
    await keep.bringBack('l');
    expect(await keep.list()).toMatchObject([{ id: 'l' }]);
    await keep.remove('l', 6_000);
    await keep.clear(6_000);
    expect(await keep.list(true)).toHaveLength(1);
    await keep.clear(6_001);
    for (const drawer of ['summaries', 'lessons', 'revisions'] as const) expect((await inside.list(drawer)).size).toBe(0);
  });

  test('settings are kept; what was put in cannot be changed from outside', async () => {
    const keep = newKeep(room());
    const value = { theme: 'dark' };
    await keep.set('look', value);
    value.theme = 'light';
    expect(await keep.setting('look')).toEqual({ theme: 'dark' });
    expect(await keep.setting('nothing')).toBeUndefined();
  });
});

test('any row of writes by three pages loses no state that another had written', async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.boolean()), { maxLength: 15 }), async (rows) => {
    const keep = newKeep(memoryRoom());
    const read = new Map<string, number>();
    const foreign: string[] = [];
    let last: { writer: string; text: string } | undefined;
    for (const [at, [writer, reads]] of rows.entries()) {
      if (reads && last) read.set(writer, (await summary(keep)).rev);
      const blind = last && last.writer !== writer && read.get(writer) !== (await summary(keep)).rev;
      if (blind) foreign.push(last!.text);
      read.set(writer, (await wrote(keep, { writer, rev: read.get(writer) ?? 0, document: { text: `${at}` }, now: at })).rev);
      last = { writer, text: `${at}` };
    }
    const revisions = last ? (await summary(keep)).revisions : [];
    const texts = await Promise.all(revisions.map(async ({ at }) => (await keep.readRevision('l', at) as { text: string }).text));
    for (const text of foreign) expect(texts).toContain(text);
  }));
});

test('what the browser says is told as a sentence', async () => {
  const room: Room = { ...memoryRoom(), change: async () => { throw new DOMException('full', 'QuotaExceededError'); } };
  expect(await newKeep(room).write(keeping())).toEqual({ refused: expect.stringContaining('no room') });
  for (const error of [new DOMException('x', 'InvalidStateError'), new Error('x'), 'x', undefined]) expect(sentenceOf(error)).toMatch(/^[A-Z].*file.*\.$/);
});
