import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { readSelection } from '../widgets/shelf/read-selection.ts';
import { handOver } from '../widgets/shelf/selection.ts';
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

/** Sends what is selected on a page to the panel. `words`: the browser's own text of it, for where the page itself may not be read. */
function model(tab: Tab | undefined, { words = '', frame }: { readonly words?: string | undefined; readonly frame?: number | undefined }): void {
  // A menu in a PDF may name no window of its own; then it is the one that was looked at last.
  const windowId = tab && tab.windowId >= 0 ? tab.windowId : lookedAt;
  if (windowId === undefined) return;
  // Opening comes first and at once. Where it is refused, the words are there when the person opens the panel.
  void openSidePanel(windowId).then(() => (sidebar() ? undefined : opened(windowId)), () => undefined);
  void sent({ tab, words, frame, windowId });
}

async function sent({ tab, words, frame, windowId }: { readonly tab: Tab | undefined; readonly words: string; readonly frame: number | undefined; readonly windowId: number }): Promise<void> {
  const [read] = await Promise.all([tab?.id === undefined || tab.id < 0 ? '' : readSelection(tab.id, frame), tab && tab.windowId >= 0 && rememberPage(tab)]);
  await handOver(windowId, read === '' ? words : read);
}

/** The window that was looked at last. Lost when the worker is stopped, and asked for again when it starts. */
let lookedAt: number | undefined;

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
  void browser.windows.getLastFocused().then(({ id }) => {
    lookedAt = id;
  });
  browser.windows.onFocusChanged.addListener((id) => {
    if (id >= 0) lookedAt = id;
  });
  // Some browsers keep the menu when the worker is stopped, and some do not: where it is there already, this does nothing.
  browser.contextMenus.create({ id: 'model', title: 'Model this', contexts: ['selection'] }, () => void browser.runtime.lastError);
  browser.contextMenus.onClicked.addListener(({ selectionText, frameId }, tab) => model(tab, { words: selectionText, frame: frameId }));
  browser.commands.onCommand.addListener((_, tab) => model(tab, {}));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome();
  });
});
