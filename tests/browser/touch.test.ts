import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Bench, debug, fingers, openBench, resize } from './harness.ts';
import { act, add, board, boxOf, middleOf, newLesson, painted, patience, press, type Spot, thing } from './person.ts';

let bench: Bench;
let panel: Page;
let touch: Awaited<ReturnType<typeof fingers>>;

beforeAll(async () => {
  bench = await openBench();
  panel = await bench.panel();
  await resize(panel, 420, 860);
  touch = await fingers(panel);
});
beforeEach(() => newLesson(panel));
afterAll(() => bench.close());

const counter = (index: number) => board(panel).getByRole('button', { name: /^counters/u }).nth(index);
const moved = ({ x, y }: Spot, by: Spot): Spot => ({ x: x + by.x, y: y + by.y });

async function twoCounters(): Promise<readonly [Spot, Spot]> {
  await add(panel, 'Counters');
  await add(panel, 'Counters');
  return [await middleOf(counter(0)), await middleOf(counter(1))];
}

/** To the pixel, from the top down. */
const rounded = (spots: readonly Spot[]) => spots.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) })).toSorted((a, b) => a.y - b.y || a.x - b.x);

async function places(): Promise<readonly Spot[]> {
  return rounded([await middleOf(counter(0)), await middleOf(counter(1))]);
}

test('two fingers drag two things at once, each an undo of its own', async () => {
  const [one, other] = await twoCounters();
  const up = { x: 20, y: -80 };
  const down = { x: 10, y: 90 };
  await touch(one);
  await touch(one, other);
  for (const part of [0.3, 0.6, 1]) await touch(moved(one, { x: up.x * part, y: up.y * part }), moved(other, { x: down.x * part, y: down.y * part }));
  await painted(panel);
  await touch({ ...moved(other, down), id: 1 });
  await touch();
  await expect.poll(places, patience).toEqual(rounded([moved(one, up), moved(other, down)]));
  await press(panel, 'Undo');
  await expect.poll(places, patience).toEqual(rounded([moved(one, up), other]));
  await press(panel, 'Undo');
  await expect.poll(places, patience).toEqual(rounded([one, other]));
});

test('a second finger on the same thing is ignored', async () => {
  await add(panel, 'Ten frame');
  const frame = thing(panel, /^ten frame/u);
  const { x, y, width, height } = await boxOf(frame);
  const first = { x: x + 20, y: y + height / 2 };
  const second = { x: x + width - 20, y: y + height / 2 };
  await touch(first);
  await touch(moved(first, { x: 0, y: 30 }));
  await touch(moved(first, { x: 0, y: 30 }), second);
  await touch(moved(first, { x: 0, y: 50 }), moved(second, { x: 0, y: -100 }));
  await touch(moved(first, { x: 0, y: 60 }), moved(second, { x: 0, y: -150 }));
  await painted(panel);
  await touch({ ...moved(second, { x: 0, y: -150 }), id: 1 });
  await touch();
  await expect.poll(async () => Math.round((await boxOf(frame)).y), patience).toBe(Math.round(y + 60));
});

test('two fingers on empty board zoom it about the place between them', async () => {
  await add(panel, 'Counters');
  const before = await boxOf(counter(0));
  const { x, y, height } = await boxOf(board(panel));
  const left = { x: x + 100, y: y + height - 60 };
  const right = { x: x + 200, y: y + height - 60 };
  await touch(left);
  await touch(left, right);
  await touch(moved(left, { x: -25, y: 0 }), moved(right, { x: 25, y: 0 }));
  await touch(moved(left, { x: -50, y: 0 }), moved(right, { x: 50, y: 0 }));
  await touch({ ...moved(right, { x: 50, y: 0 }), id: 1 });
  await touch();
  await expect.poll(async () => (await boxOf(counter(0))).width, patience).toBeCloseTo(before.width * 2, 0);
  const now = await middleOf(counter(0));
  const middle = { x: (left.x + right.x) / 2, y: left.y };
  const was = { x: before.x + before.width / 2, y: before.y + before.height / 2 };
  expect(now.x).toBeCloseTo(middle.x + 2 * (was.x - middle.x), 0);
  expect(now.y).toBeCloseTo(middle.y + 2 * (was.y - middle.y), 0);
});

test('one tap picks up and the next puts down: nothing needs a drag', async () => {
  await add(panel, 'Ten frame');
  await add(panel, 'Counters');
  await act(panel, 'Move');
  await panel.getByRole('status').filter({ hasText: 'Now tap where it goes.' }).waitFor();
  const { x, y, width, height } = await boxOf(thing(panel, /^ten frame/u));
  await touch({ x: x + width / 10, y: y + height / 4 });
  await touch();
  await expect.poll(() => thing(panel, 'ten frame: 1 counter; 9 empty').count(), patience).toBe(1);
});

test('Leave it puts back what was picked up', async () => {
  await add(panel, 'Counters');
  const before = await middleOf(counter(0));
  await act(panel, 'Move');
  await act(panel, 'Leave it');
  const { x, y } = await boxOf(board(panel));
  await touch({ x: x + 40, y: y + 40 });
  await touch();
  await painted(panel);
  expect(await middleOf(counter(0))).toEqual(before);
});

test('while a pen is in use the palm does not draw; a finger alone does', async () => {
  const session = await debug(panel);
  const { x, y } = await boxOf(board(panel));
  const strokes = () => board(panel).getByRole('button', { name: /^pen/u }).count();
  const pen = (type: string, at: Spot) => session.send('Input.dispatchMouseEvent', {
    type: type as 'mousePressed', ...at, button: 'left', buttons: type === 'mouseReleased' ? 0 : 1, clickCount: 1, pointerType: 'pen',
  });
  const drawn = async (from: Spot) => {
    await touch(from);
    for (const by of [20, 40, 60]) await touch(moved(from, { x: by, y: by }));
    await touch();
  };
  await act(panel, 'Pen');
  await pen('mousePressed', { x: x + 60, y: y + 60 });
  await pen('mouseMoved', { x: x + 90, y: y + 90 });
  await drawn({ x: x + 120, y: y + 200 });
  await pen('mouseMoved', { x: x + 130, y: y + 70 });
  await pen('mouseReleased', { x: x + 130, y: y + 70 });
  await expect.poll(strokes, patience).toBe(1);
  await panel.waitForTimeout(1_100);
  await drawn({ x: x + 120, y: y + 200 });
  await expect.poll(strokes, patience).toBe(2);
});
