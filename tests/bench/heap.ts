import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright';
import { openPanel } from '../../scripts/open.ts';
import type { Measurement } from '../../scripts/bench.ts';
import { debug } from '../browser/harness.ts';
import { bring } from './front-door.ts';
import { closeSide, look, openSide, product } from './side-panel.ts';

const TIMES = 5;

/** Megabytes of what is still reachable in a page's JavaScript heap. */
async function heap(page: Page): Promise<number> {
  const session = await debug(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1_000_000;
}

export const heaps: readonly Measurement[] = [{
  name: 'JS heap with 1,000 tiles, over that of the empty panel', unit: 'MB', aim: 'under 8 more',
  measure: async (bench) => {
    const side = product(bench);
    await openPanel(bench.opened, bench.lesson);
    const sizes = async (): Promise<readonly number[]> => {
      const list: number[] = [];
      for (let time = 0; time < TIMES; time += 1) {
        if (time > 0) await openSide(side);
        // The outline and the tray are written when the panel has nothing better to do.
        await wait(4_000);
        list.push(await look(side, heap));
        await closeSide(side);
      }
      return list;
    };
    const empty = await sizes();
    const least = Math.min(...empty);
    await openSide(side);
    await wait(1_000);
    await look(side, (page) => bring(page, { tiles: 1_000, marks: 3 }));
    const full = await sizes();
    const samples = full.map((size) => size - least);
    return { samples, reached: Math.max(...samples) < 8 };
  },
}];
