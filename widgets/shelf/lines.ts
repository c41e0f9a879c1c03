/** The line between the pages on one lesson. What is said reaches every other page, in order, and no page waits for it. */
export interface Line {
  say(messages: readonly unknown[]): void;
  /** Lets go of the lock, or of the place in the queue for it, and hears nothing more. */
  close(): void;
}
export interface Ends {
  hear(message: unknown): void;
  /** This page holds the lock from now on until it closes; `others`: how many more wait for it. Read the disk only now. */
  owned(others: number): void;
}

/** Joins the pages on a lesson: a channel by its id, and a place in the queue for its lock, which the browser gives to the next when a page is gone. */
export function openLine(lesson: string, { hear, owned }: Ends): Line {
  const name = `partwhole:${lesson}`;
  const channel = new BroadcastChannel(name);
  const open = new AbortController();
  channel.addEventListener('message', ({ data }) => hear(data), { signal: open.signal });
  const closed = new Promise<void>((resolve) => open.signal.addEventListener('abort', () => resolve()));
  const held = navigator.locks.request(name, { signal: open.signal }, async () => {
    const { pending = [] } = await navigator.locks.query();
    if (open.signal.aborted) return;
    owned(pending.filter((one) => one.name === name).length);
    await closed;
  });
  // Closing a page that still waits for the lock rejects the request; there is nothing to do about it.
  held.catch(() => {});
  return {
    say(messages) {
      // What is kept late, after the line is closed, interests nobody.
      if (!open.signal.aborted) for (const message of messages) channel.postMessage(message);
    },
    close() {
      open.abort();
      channel.close();
    },
  };
}
