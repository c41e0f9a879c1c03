import { browser } from 'wxt/browser';

/** So many characters of a text are taken at most; how much of that is used is for whoever reads it to say. */
export const LONGEST = 20_000;
/** What no panel has taken by then is not wanted any more, in milliseconds: a panel that is opened later must not begin with it. */
const WANTED = 60_000;

const keyOf = (windowId: number): string => `words chosen in ${windowId}`;

/** Hands words to the panel of a window, which may be open or about to be. They stay in the browser's memory until it takes them. */
export function handOver(windowId: number, words: string): Promise<void> {
  return browser.storage.session.set({ [keyOf(windowId)]: { words: words.slice(0, LONGEST), at: Date.now() } });
}

/** Calls `then` with the words that are handed to this window's panel, once each; also with those that were there before it stood. */
export async function onHandedOver(then: (words: string) => void): Promise<void> {
  const [{ id }, tab] = await Promise.all([browser.windows.getCurrent(), browser.tabs.getCurrent()]);
  // The same page may be open in a tab too; what a person sends goes to the one at the side.
  if (id === undefined || tab) return;
  const key = keyOf(id);
  const take = async (): Promise<void> => {
    const sent = sentIn((await browser.storage.session.get(key))[key]);
    if (!sent) return;
    await browser.storage.session.remove(key);
    if (Date.now() - sent.at < WANTED) then(sent.words);
  };
  // One look after the other: what was there before and what is told of it are the same words.
  let looking = take();
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && changes[key]?.newValue !== undefined) looking = looking.then(take);
  });
}

function sentIn(unknown: unknown): { readonly words: string; readonly at: number } | undefined {
  if (typeof unknown !== 'object' || unknown === null || !('words' in unknown) || !('at' in unknown)) return undefined;
  const { words, at } = unknown;
  return typeof words === 'string' && typeof at === 'number' ? { words, at } : undefined;
}
