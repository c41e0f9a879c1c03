import { setTimeout as wait } from 'node:timers/promises';
import { openPanel } from '../../scripts/open.ts';
import type { Measurement } from '../../scripts/bench.ts';
import type { Crowd } from './boards.ts';
import { drag } from './dragging.ts';
import { bring, onScreen } from './front-door.ts';
import { look, product } from './side-panel.ts';

const MOVES = 240;
const crowd: Crowd = { tiles: 30, marks: 3 };

interface Note { readonly at: number; readonly x: number }

/** Runs in the panel: notes when each move of the pointer happened (milliseconds since 1970) and where. */
function noteMoves(): void {
  const notes: Note[] = [];
  Object.assign(window, { notes });
  document.addEventListener('pointermove', ({ timeStamp, clientX: x }) => notes.push({ at: performance.timeOrigin + timeStamp, x }), { capture: true });
}

/** Runs in the projector: notes when a frame with the dragged tile at a new place has been painted, and where that is. */
function notePaintings(): void {
  const notes: Note[] = [];
  Object.assign(window, { notes });
  const [, moving] = document.querySelectorAll('canvas');
  const { transform } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.transform = function noted(...matrix: Parameters<typeof transform>) {
    // What a page tells itself while it paints arrives when the frame is painted; the last place in a frame is the tile's.
    if (this.canvas === moving) {
      const [, , , , x] = matrix;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => notes.push({ at: performance.timeOrigin + performance.now(), x });
      port2.postMessage(undefined);
    }
    transform.apply(this, matrix);
  };
}

function readNotes(): readonly Note[] {
  return (window as unknown as { readonly notes: readonly Note[] }).notes;
}

/** How long after each move its place, or one further on, was painted. The tile goes to the right only, so that places are times. */
function delays(moves: readonly Note[], paintings: readonly Note[]): readonly number[] {
  const [first, last] = [paintings[0], paintings.at(-1)];
  const [begun, ended] = [moves[0], moves.at(-1)];
  if (!first || !last || !begun || !ended) throw new Error('Nothing was dragged in the projector.');
  const scale = (last.x - first.x) / (ended.x - begun.x);
  const inPanel = paintings.map(({ at, x }) => ({ at, x: ended.x - (last.x - x) / scale }));
  return moves.slice(20, -1).flatMap(({ at, x }) => {
    const painted = inPanel.find((one) => one.at >= at && one.x >= x - 0.05);
    return painted ? [painted.at - at] : [];
  });
}

export const projectors: readonly Measurement[] = [{
  name: 'projector: from the pointer’s move in the panel to the frame in the class’s window', unit: 'ms', aim: '99 % within 50 ms',
  measure: async (bench) => {
    await openPanel(bench.opened, bench.lesson);
    await wait(1_000);
    const side = product(bench);
    return look(side, async (panel) => {
      await bring(panel, crowd);
      await panel.getByRole('button', { name: 'Project', exact: true }).click();
      const projector = await bench.page('projector.html');
      await projector.locator('canvas').first().waitFor({ state: 'attached' });
      await wait(2_000);
      const from = await onScreen(panel, crowd);
      await panel.mouse.move(from.x, from.y);
      await panel.mouse.down();
      await drag(panel, from, 1);
      await panel.mouse.move(from.x + 12, from.y);
      await projector.evaluate(notePaintings);
      await panel.evaluate(noteMoves);
      for (let move = 1; move <= MOVES; move += 1) await Promise.all([panel.mouse.move(from.x + 12 + move, from.y), wait(16)]);
      await wait(500);
      const samples = delays(await panel.evaluate(readNotes), await projector.evaluate(readNotes));
      await panel.mouse.up();
      return { samples, reached: (samples.toSorted((a, b) => a - b)[Math.floor(samples.length * 0.99)] ?? Infinity) <= 50 };
    });
  },
}];
