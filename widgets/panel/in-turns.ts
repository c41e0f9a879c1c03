import type { Turns } from '../fluency/turns.ts';

/** How long the page thinks before it looks whether somebody wants something, in milliseconds: less than two frames. */
const A_TURN = 25;

/** What long thought comes to, while the page goes on to hear and paint. */
export async function inTurns<Result>(turns: Turns<Result>): Promise<Result> {
  for (;;) {
    const end = performance.now() + A_TURN;
    do {
      const turn = turns.next();
      if (turn.done === true) return turn.value;
    } while (performance.now() < end);
    await nextTask();
  }
}

/** A timer would wait a second each time in a tab that nobody looks at. */
function nextTask(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(undefined);
  });
}
