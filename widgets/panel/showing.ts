/** Which lesson is being shown, from the panel to the class's window. */
const NAME = 'partwhole-showing';

/** Tells the class's window that the panel has turned to another lesson. */
export function tellShown(lesson: string): void {
  const channel = new BroadcastChannel(NAME);
  channel.postMessage({ lesson });
  channel.close();
}

/** Calls `then` with the lesson's id whenever a panel turns to another lesson. */
export function onShown(then: (lesson: string) => void): void {
  new BroadcastChannel(NAME).addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'object' && data !== null && 'lesson' in data && typeof data.lesson === 'string') then(data.lesson);
  });
}
