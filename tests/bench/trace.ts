// How long a page's main thread is busy, as the browser's own trace tells it.
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
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['devtools.timeline', 'devtools.timeline.frame', 'disabled-by-default-devtools.timeline'] } });
  await act();
  await session.send('Tracing.end');
  await complete;
  return events;
}

/**
 * Milliseconds of the page's main thread for each move of the pointer while `act` goes on, which at 60 moves a second is a frame: all tasks (input,
 * script, layout, paint) from one move to the next. It is the thread's own time, so that what else the machine does is not counted.
 */
export async function mainThread(page: Page, act: () => Promise<void>): Promise<readonly number[]> {
  const { own, tasks } = await ownThread(page, act, 'pointermove');
  const moves = own.filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'pointermove').map(({ ts }) => ts).sort((one, two) => one - two);
  return perMove(tasks, moves);
}

/** The longest task of the page's main thread, in milliseconds of the thread's own time, from the click that `act` makes until it is done. */
export async function longestTask(page: Page, act: () => Promise<void>): Promise<number> {
  const { own, tasks } = await ownThread(page, act, 'click');
  const clicked = Math.min(...own.filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'click').map(({ ts }) => ts));
  return Math.max(...tasks.filter(({ ts, dur = 0 }) => ts + dur >= clicked).map(({ dur = 0, tdur = dur }) => tdur)) / 1_000;
}

/** Events of the page's main thread, and its tasks in order. Pages of several processes are in one trace: ours is the thread that an event of this type went to. */
async function ownThread(page: Page, act: () => Promise<void>, type: string): Promise<{ readonly own: readonly TraceEvent[]; readonly tasks: readonly TraceEvent[] }> {
  const session = await debug(page);
  const events = await traced(session, act);
  await session.detach();
  const ours = events.find(({ name, args }) => name === 'EventDispatch' && args?.data?.type === type);
  if (!ours) throw new Error(`The trace tells of no ${type}.`);
  const own = events.filter(({ pid, tid }) => pid === ours.pid && tid === ours.tid);
  return { own, tasks: own.filter(({ name, ph }) => name === 'RunTask' && ph === 'X').sort((one, two) => one.ts - two.ts) };
}

function perMove(tasks: readonly TraceEvent[], moves: readonly number[]): readonly number[] {
  const sums = moves.map(() => 0);
  let move = -1;
  for (const { ts, dur = 0, tdur = dur } of tasks) {
    while ((moves[move + 1] ?? Infinity) < ts + dur) move += 1;
    if (move >= 0 && move < moves.length - 1) sums[move] = (sums[move] ?? 0) + tdur / 1_000;
  }
  return sums.slice(0, -1);
}
