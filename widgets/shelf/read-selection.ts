import { type Browser, browser } from 'wxt/browser';
import { selectedWords } from './selected-words.ts';
import { LONGEST } from './selection.ts';

/**
 * The words that are selected in a tab, in one of its frames or wherever there are some. Empty where the page lets itself not be read: a page of
 * the browser itself, a PDF, or one that the person has not clicked on.
 */
export async function readSelection(tab: number, frame?: number): Promise<string> {
  const target: Browser.scripting.InjectionTarget = { tabId: tab, ...(frame === undefined ? { allFrames: true } : { frameIds: [frame] }) };
  const read = await browser.scripting.executeScript({ target, func: selectedWords, args: [LONGEST] }).catch(() => []);
  const found = read.map(({ result }) => result).find((words) => typeof words === 'string' && words !== '');
  return typeof found === 'string' ? found : '';
}
