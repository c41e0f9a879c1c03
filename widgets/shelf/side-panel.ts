import { browser } from 'wxt/browser';

/** What Firefox has in place of Chrome's side panel; its types are not among Chrome's. */
interface Sidebar { open(): Promise<void>; toggle(): Promise<void> }

/** Firefox's sidebar, where there is one. */
export function sidebar(): Sidebar | undefined {
  return (browser as { sidebarAction?: Sidebar }).sidebarAction;
}

/**
 * Opens the panel in a window, or leaves it open. To be called at once in answer to a click or a key, before anything is waited for: browsers
 * refuse it later. Rejects with the browser's own words.
 */
export function openSidePanel(windowId: number): Promise<void> {
  return sidebar()?.open() ?? browser.sidePanel.open({ windowId });
}
