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

/** Something that all open pages share while they are open. A page that opens asks those that are open already, and tells its own mind only once it has changed. */
function newShared<Kept extends string | boolean>(name: string, first: Kept): Signal<Kept> {
  const shared = signal(first);
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data !== 'object' || data === null || !('now' in data)) channel.postMessage({ now: shared.peek() });
    else if (typeof data.now === typeof first) shared.value = data.now as Kept;
  });
  let isNew = true;
  effect(() => {
    channel.postMessage(isNew ? 'ask' : { now: shared.value });
    isNew = false;
    void shared.value;
  });
  return shared;
}

let hidden: Signal<boolean> | undefined;

/** Whether the number sentence is hidden: what the teacher hides in the panel is hidden from the class too. */
export function sentenceHidden(): Signal<boolean> {
  hidden ??= newShared('partwhole-sentence', false);
  return hidden;
}

let pointed: Signal<string> | undefined;

/** What was chosen last, on whichever page: a tile and its parts, with spaces between; empty: nothing. Its words are marked on every page, so that the class sees which the teacher means. */
export function lastPointed(): Signal<string> {
  pointed ??= newShared('partwhole-pointed', '');
  return pointed;
}
