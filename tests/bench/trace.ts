// How long a page's main thread is busy in each frame, as the browser's own trace tells it.
import type { CDPSession, Page } from 'playwright';
import { debug } from '../browser/harness.ts';

interface TraceEvent { readonly name: string; readonly ph: string; readonly ts: number; readonly dur?: number; readonly tdur?: number; readonly pid: number; readonly tid: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly type?: string } } }

async function traced(session: CDPSession, act: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) events.push(event as unknown as TraceEvent);
  });
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['devtools.timeline', 'toplevel', 'disabled-by-default-devtools.timeline'] } });
  await act();
  await session.send('Tracing.end');
  await complete;
  return events;
}

/**
 * Milliseconds of the page's main thread for each frame while `act` goes on: all tasks (input, script, layout, paint) from one animation frame
 * that a pointer's move asked for to the next. It is the thread's own time, so that what else the machine does is not counted.
 */
export async function mainThread(page: Page, act: () => Promise<void>): Promise<readonly number[]> {
  const session = await debug(page);
  const events = await traced(session, act);
  await session.detach();
  // Pages of several processes are in one trace: ours is the thread that the pointer's events went to.
  const moved = events.find(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'pointermove');
  if (!moved) throw new Error('The trace tells of no pointer that moved.');
  const own = events.filter(({ pid, tid, ph }) => pid === moved.pid && tid === moved.tid && ph === 'X');
  const tasks = own.filter(({ name }) => name === 'RunTask').sort((one, two) => one.ts - two.ts);
  const frames = own.filter(({ name }) => name === 'FireAnimationFrame').map(({ ts }) => ts).sort((one, two) => one - two);
  return perFrame(tasks, frames.filter((ts, index) => ts - (frames[index - 1] ?? 0) > 4_000));
}

function perFrame(tasks: readonly TraceEvent[], frames: readonly number[]): readonly number[] {
  const sums = frames.map(() => 0);
  let frame = -1;
  for (const { ts, dur = 0, tdur = dur } of tasks) {
    while ((frames[frame + 1] ?? Infinity) < ts + dur) frame += 1;
    if (frame >= 0 && frame < frames.length - 1) sums[frame] = (sums[frame] ?? 0) + tdur / 1_000;
  }
  return sums.slice(0, -1);
}
