import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright';
import { openPanel } from '../../scripts/open.ts';
import type { Measurement } from '../../scripts/bench.ts';
import type { Bench } from '../browser/harness.ts';
import { withBare } from './bare.ts';
import type { Crowd } from './boards.ts';
import { bring, onScreen } from './front-door.ts';
import { setPath } from './opening.ts';
import { closeSide, look, openSide, product, type Side } from './side-panel.ts';
import { mainThread } from './trace.ts';

interface At { readonly x: number; readonly y: number }

/** Two seconds of dragging at 60 moves a second; the first tenth of it, in which the tile is lifted, is not counted. */
const MOVES = 120;

/** Drags what lies there round and round, by real pointer events, and puts it back. */
export async function drag(page: Page, from: At, moves = MOVES): Promise<void> {
  for (let move = 1; move <= moves; move += 1) {
    const turn = move / 12;
    await Promise.all([page.mouse.move(from.x + 60 - 60 * Math.cos(turn), from.y + 40 + 40 * Math.sin(turn)), wait(16)]);
  }
}

/** Milliseconds of the main thread in each frame of a drag that has begun. */
async function whileDragging(page: Page, from: At): Promise<readonly number[]> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await drag(page, from, 12);
  const frames = await mainThread(page, () => drag(page, from));
  await page.mouse.move(from.x, from.y);
  await page.mouse.up();
  return frames;
}

async function ours(bench: Bench, crowd: Crowd): Promise<{ readonly frames: readonly number[]; readonly size: string }> {
  const side = product(bench);
  await openPanel(bench.opened, bench.lesson);
  await wait(1_000);
  const seen = await look(side, async (page) => {
    await bring(page, crowd);
    const { width, height } = await page.locator('.board-canvas').boundingBox() ?? { width: 0, height: 0 };
    return { frames: await whileDragging(page, await onScreen(page, crowd)), size: `&width=${width}&height=${height}` };
  });
  await closeSide(side);
  return seen;
}

/** The same drag on the same board in a canvas of the same size, painted by hand. */
async function raw(bench: Bench, crowd: Crowd, size: string): Promise<readonly number[]> {
  const opened = await withBare(bench);
  await wait(500);
  const first: Side = { opened, page: 'konva.html', lesson: bench.lesson };
  await openSide(first);
  await look(first, (page) => page.evaluate(setPath, `raw.html?tiles=${crowd.tiles}&marks=${crowd.marks}${size}`));
  await wait(1_500);
  return look({ ...first, page: 'raw.html' }, async (page) => whileDragging(page, { x: 2, y: 2 }));
}

function quantile(list: readonly number[], share: number): number {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length * share)] ?? NaN;
}

function dragging(tiles: number, aim?: string): Measurement {
  const crowd: Crowd = { tiles, marks: 3 };
  return {
    name: `main thread in a frame, dragging one of ${tiles.toLocaleString('en-GB')} tiles`, unit: 'ms', ...(aim !== undefined && { aim }),
    measure: async (bench) => {
      const { frames: samples, size } = await ours(bench, crowd);
      const against = await raw(bench, crowd, size);
      const reached = quantile(samples, 0.5) < 1.6 * quantile(against, 0.5) && quantile(samples, 0.95) <= 17;
      return { samples, against, ...(aim !== undefined && { reached }) };
    },
  };
}

/** By the browser's trace, in the same way for both; against a canvas painted by hand with a static picture of all that rests. */
export const draggings: readonly Measurement[] = [
  dragging(100), dragging(1_000), dragging(5_000, 'under 1.6 × the raw canvas, 95 % of frames within 17 ms'),
];
