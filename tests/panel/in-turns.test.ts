import { expect, test } from 'vitest';
import type { Turns } from '../../widgets/fluency/turns.ts';
import { inTurns } from '../../widgets/panel/in-turns.ts';

test('long thought comes to its end, and whoever waits for something else is not kept waiting until then', async () => {
  let isOver = false;
  function* slow(): Turns<string> {
    for (let turn = 0; turn < 20; turn += 1) {
      const until = performance.now() + 15;
      while (performance.now() < until);
      yield;
    }
    isOver = true;
    return 'thought';
  }
  const thought = inTurns(slow());
  const wasOver = await new Promise<boolean>((done) => { setTimeout(() => done(isOver), 1); });
  expect([wasOver, await thought, isOver]).toEqual([false, 'thought', true]);
});
