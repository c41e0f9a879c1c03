import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openSidePanel, sidebar } from '../widgets/shelf/side-panel.ts';

type Tab = Browser.tabs.Tab;

// The worker is stopped when it is idle, so which windows have the panel open is kept by the browser, for as long as it runs.
const keyOf = (windowId: number): string => `panel open in ${windowId}`;
const opened = (windowId: number): Promise<void> => browser.storage.session.set({ [keyOf(windowId)]: true });
const closed = (windowId: number): Promise<void> => browser.storage.session.remove(keyOf(windowId));

/** Remembers the page the panel was opened beside: its title and address can be read at the click and at no other time. */
function rememberPage({ title = '', url = '', windowId }: Tab): Promise<void> {
  return browser.storage.session.set({ page: { title, address: url, windowId, at: Date.now() } });
}

/** Opening must come first and at once, and does nothing where the panel is open; that it was open is then the reason to close it. */
async function toggle({ windowId }: Tab): Promise<void> {
  const key = keyOf(windowId);
  const before = browser.storage.session.get(key);
  await openSidePanel(windowId);
  if ((await before)[key] !== true) await opened(windowId);
  else await browser.sidePanel.close({ windowId });
}

function clicked(tab: Tab): void {
  // The panel comes first, since browsers open it in answer to the click alone; it asks for the page as soon as it stands.
  void (sidebar()?.toggle() ?? toggle(tab));
  void rememberPage(tab);
}

/** Once for each installation: an extension that is loaded from a folder is installed again each time the browser starts. */
async function welcome(): Promise<void> {
  const { welcomed } = await browser.storage.local.get('welcomed');
  if (welcomed === true) return;
  await browser.storage.local.set({ welcomed: true });
  await browser.tabs.create({ url: '/welcome.html' });
}

export default defineBackground(() => {
  (browser.action ?? browser.browserAction).onClicked.addListener(clicked);
  if (browser.sidePanel?.onOpened) {
    browser.sidePanel.onOpened.addListener(({ windowId }) => void opened(windowId));
    browser.sidePanel.onClosed.addListener(({ windowId }) => void closed(windowId));
  }
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome();
  });
});
