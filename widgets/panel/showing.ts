import { effect, type Signal, signal } from '@preact/signals';

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

const SENTENCE = 'partwhole-sentence';
let hidden: Signal<boolean> | undefined;

/** Whether the number sentence is hidden. All open pages share it, so that what the teacher hides in the panel is hidden from the class too. */
export function sentenceHidden(): Signal<boolean> {
  if (hidden) return hidden;
  const shared = hidden = signal(false);
  const channel = new BroadcastChannel(SENTENCE);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'boolean') shared.value = data;
    else channel.postMessage(shared.peek());
  });
  // A page that opens asks those that are open already, and tells its own mind only once it has changed.
  let isNew = true;
  effect(() => {
    channel.postMessage(isNew ? 'ask' : shared.value);
    isNew = false;
    void shared.value;
  });
  return shared;
}
