// The browser's debugging protocol over a pipe, which nobody else can listen to.
import type { ChildProcess } from 'node:child_process';
import type { Duplex } from 'node:stream';

export interface Target { readonly targetId: string; readonly type: string; readonly url: string }
export interface Answer { readonly id?: string; readonly targetInfos?: readonly Target[] }
interface Message { readonly id?: number; readonly result?: Answer; readonly error?: { readonly message: string } }

/** Asks the browser by a method of its debugging protocol. Rejects with the browser's own words, or when it ends before it answers. */
export type Send = (method: string, params?: object) => Promise<Answer>;

/** One question, one answer, over file descriptors 3 and 4 of the browser; messages end with a zero byte. */
export function speak(child: ChildProcess): Send {
  const [out, back] = [child.stdio[3] as Duplex, child.stdio[4] as Duplex];
  const waiting = new Map<number, (message: Message) => void>();
  let rest = '';
  back.setEncoding('utf8').on('data', (text: string) => {
    const messages = (rest + text).split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages.map((json): Message => JSON.parse(json))) waiting.get(message.id ?? 0)?.(message);
  });
  out.on('error', () => undefined);
  let last = 0;
  return (method, params = {}) => new Promise((done, failed) => {
    const id = last += 1;
    const end = (): void => failed(new Error(`The browser ended before it answered ${method}.`));
    child.once('exit', end);
    waiting.set(id, ({ result, error }) => {
      waiting.delete(id);
      child.off('exit', end);
      if (error) failed(new Error(`${method}: ${error.message}`)); else done(result ?? {});
    });
    out.write(`${JSON.stringify({ id, method, params })}\0`);
  });
}
