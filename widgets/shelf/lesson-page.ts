import { browser } from 'wxt/browser';

/** The page that the panel was opened beside, as it was when the teacher clicked; pages of the browser itself are none. */
export interface LessonPage { readonly title: string; readonly address: string }

function read(unknown: unknown): LessonPage | undefined {
  if (typeof unknown !== 'object' || unknown === null || !('title' in unknown) || !('address' in unknown)) return undefined;
  const { title, address } = unknown;
  return typeof title === 'string' && typeof address === 'string' && /^https?:/u.test(address) ? { title: title || address, address } : undefined;
}

/** The page of the latest click, if there is one. */
export async function lessonPage(): Promise<LessonPage | undefined> {
  return read((await browser.storage.session.get('page'))['page']);
}

/** Calls `then` whenever the teacher clicks beside another page. Gives back how to stop. */
export function onLessonPage(then: (page: LessonPage) => void): () => void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const page = area === 'session' ? read(changes['page']?.newValue) : undefined;
    if (page) then(page);
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
