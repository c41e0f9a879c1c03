import { setTimeout as wait } from 'node:timers/promises';
import { openPanel } from '../../scripts/open.ts';
import type { Measurement } from '../../scripts/bench.ts';
import type { Bench } from '../browser/harness.ts';
import { withBare } from './bare.ts';
import { type Crowd } from './boards.ts';
import { bring } from './front-door.ts';
import { closeSide, look, openSide, product, type Side, timeToOpen } from './side-panel.ts';

const TIMES = 9;

/** The product's panel, closed, with this board in it the next time it opens. */
async function closedWith(bench: Bench, crowd: Crowd): Promise<Side> {
  const side = product(bench);
  await openPanel(bench.opened, bench.lesson);
  await wait(1_000);
  if (crowd.tiles > 0) await look(side, (page) => bring(page, crowd));
  await closeSide(side);
  return side;
}

/** The bare Konva page, closed, that draws as much. */
async function bareWith(bench: Bench, crowd: Crowd): Promise<Side> {
  const side: Side = { opened: await withBare(bench), page: 'konva.html', lesson: bench.lesson };
  await wait(500);
  await openSide(side);
  await look(side, (page) => page.evaluate(setPath, `konva.html?tiles=${crowd.tiles}&marks=${crowd.marks}`));
  await wait(500);
  await closeSide(side);
  return side;
}

/** The one thing of the browser's interface that the bare extension is asked for. */
declare const chrome: { readonly sidePanel: { setOptions(options: { readonly path: string }): Promise<void> } };

/** Runs in the bare page: the panel shows this from now on, and goes there by itself a moment later. */
export function setPath(path: string): void {
  setTimeout(() => void chrome.sidePanel.setOptions({ path }), 100);
}

async function measured(bench: Bench, crowd: Crowd): Promise<{ readonly samples: readonly number[]; readonly against: readonly number[] }> {
  const [ours, bare] = [await closedWith(bench, crowd), await bareWith(bench, crowd)];
  const [samples, against]: [number[], number[]] = [[], []];
  for (let time = 0; time <= TIMES; time += 1) {
    const pair = [await timeToOpen(ours), await timeToOpen(bare)] as const;
    // The first opening of each fills caches that all later ones share.
    if (time > 0) [samples, against].forEach((list, which) => list.push(pair[which] ?? 0));
  }
  return { samples, against };
}

function median(list: readonly number[]): number {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? NaN;
}

function opening(name: string, crowd: Crowd, most: number): Measurement {
  return {
    name, unit: 'ms', aim: `at most ${most.toFixed(2)} × the bare page with Konva`,
    measure: async (bench) => {
      const { samples, against } = await measured(bench, crowd);
      return { samples, against, reached: median(samples) <= most * median(against) };
    },
  };
}

/** A board of many types against the empty board of the same panel: what is on it is loaded, and nothing else. */
const ofTenTypes: Measurement = {
  name: 'board of 300 tiles of ten types opened, against the empty board', unit: 'ms', aim: 'at most 1.50 × the empty board',
  measure: async (bench) => {
    const times = async (side: Side): Promise<readonly number[]> => {
      const all: number[] = [];
      for (let time = 0; time <= TIMES; time += 1) all.push(await timeToOpen(side));
      return all.slice(1);
    };
    const against = await times(await closedWith(bench, { tiles: 0, marks: 3 }));
    const samples = await times(await closedWith(bench, { tiles: 300, marks: 'ten types' }));
    return { samples, against, reached: median(samples) <= 1.5 * median(against) };
  },
};

/** From the click on the toolbar's icon to the first frame in which the board is painted and listens; both in real side panels. */
export const openings: readonly Measurement[] = [
  opening('panel opened until its canvas can be used', { tiles: 0, marks: 3 }, 1.5),
  // The aims of the three boards: 450, 800 and 1,700 ms where the bare page takes 306, 611 and 1,359.
  opening('board of 100 tiles opened', { tiles: 100, marks: 3 }, 450 / 306),
  opening('board of 1,000 tiles opened', { tiles: 1_000, marks: 3 }, 800 / 611),
  opening('board of 5,000 tiles opened', { tiles: 5_000, marks: 3 }, 1_700 / 1_359),
  opening('board of 300 tiles of 60 marks opened', { tiles: 300, marks: 60 }, 1_700 / 1_359),
  ofTenTypes,
];
