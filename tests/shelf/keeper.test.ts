import { expect, test } from 'vitest';
import { newKeep } from '../../widgets/shelf/keep.ts';
import { newKeeper } from '../../widgets/shelf/keeper.ts';
import type { Standing } from '../../widgets/shelf/keeper.ts';
import { memoryRoom } from '../../widgets/shelf/room.ts';
import type { Room } from '../../widgets/shelf/room.ts';

const latest = (text: string) => ({ id: 'l', title: 'Halves', document: { text }, place: { reign: 1, seq: 1 } });
/** A room that begins a write only when it is let, counts them, and can be full. */
function slow() {
  const inside = memoryRoom();
  const gates: (() => void)[] = [];
  const state = { full: false, writes: 0 };
  const room: Room = {
    ...inside,
    change: async (spots, decide) => {
      state.writes += 1;
      await new Promise<void>((open) => gates.push(open));
      if (state.full) throw new DOMException('full', 'QuotaExceededError');
      await inside.change(spots, decide);
    },
  };
  return { room, inside, state, open: () => gates.shift()?.() };
}
function setUp(rev = 0) {
  const { room, inside, state, open } = slow();
  const told: Standing[] = [];
  let clock = 100;
  const keeper = newKeeper(newKeep(room), { rev, writer: 'a', now: () => clock += 1, tell: (standing) => told.push(standing) });
  return { keeper, inside, state, open, told };
}
const kept = async (room: Room): Promise<unknown> => JSON.parse(String(await room.read({ drawer: 'lessons', key: 'l' })));
const turn = () => new Promise((done) => setTimeout(done));

test('changes made while a write is under way are joined into one, and the last one counts', async () => {
  const { keeper, inside, state, open, told } = setUp();
  for (const text of ['1', '2', '3', '4']) keeper.keep(latest(text));
  expect(state.writes).toBe(1);
  open();
  await turn();
  expect(await kept(inside)).toEqual({ text: '1' });
  expect(told.at(-1)!.since).toBeDefined();
  open();
  await keeper.done();
  await turn();
  expect(await kept(inside)).toEqual({ text: '4' });
  expect(state.writes).toBe(2);
  expect(told.at(-1)).toEqual({});
});

test('a failed write is told and not forgotten: the next change tries again', async () => {
  const { keeper, inside, state, open, told } = setUp();
  state.full = true;
  keeper.keep(latest('1'));
  open();
  await turn();
  expect(told.at(-1)).toMatchObject({ trouble: expect.stringContaining('no room'), since: expect.any(Number) });
  state.full = false;
  keeper.keep(latest('2'));
  open();
  await keeper.done();
  expect(await kept(inside)).toEqual({ text: '2' });
  expect(told.at(-1)).toEqual({});
});

test('a closing page writes its last state at once, behind the write under way, and takes itself for no stranger', async () => {
  const { keeper, inside, state, open, told } = setUp();
  keeper.keep(latest('1'));
  keeper.keep(latest('2'));
  keeper.flush();
  expect(state.writes).toBe(2);
  open();
  open();
  await turn();
  expect(await kept(inside)).toEqual({ text: '2' });
  expect(told.some((standing) => standing.aside)).toBe(false);
});

test('the first write after opening puts the opened state aside, once', async () => {
  const first = setUp();
  first.keeper.keep(latest('yesterday'));
  first.open();
  await first.keeper.done();
  const keep = newKeep(first.inside);
  const keeper = newKeeper(keep, { rev: 1, writer: 'b', now: () => 200, tell: () => {} });
  for (const text of ['1', '2']) {
    keeper.keep(latest(text));
    await keeper.done();
  }
  const found = await keep.read('l');
  expect('refused' in found ? [] : found.summary.revisions).toMatchObject([{ why: 'opening' }]);
});
