import { type Browser, browser } from 'wxt/browser';

interface Screen { readonly isPrimary: boolean; readonly bounds: { readonly left: number; readonly top: number; readonly width: number; readonly height: number } }

/** The second display's bounds, where the browser can tell and there is one. */
async function secondScreen(): Promise<Screen['bounds'] | undefined> {
  const display = (browser as { system?: { display?: { getInfo(): Promise<readonly Screen[]> } } }).system?.display;
  const screens = await display?.getInfo().catch(() => []);
  return screens?.find(({ isPrimary }) => !isPrimary)?.bounds;
}

/** Whether the window could be placed on a second display; where it could not, the teacher drags it there. */
export interface Projecting { readonly placed: boolean; readonly already: boolean }

/**
 * Opens the class's window on this address of ours, full screen on the second display where there is one; brings it to the front if it is open.
 * The window is made first and made full screen then: browsers ignore the state of a window that is yet to be made.
 */
export async function openProjectorWindow(path: string): Promise<Projecting> {
  const open = await projectorWindow();
  if (open !== undefined) {
    await browser.windows.update(open, { focused: true });
    return { placed: true, already: true };
  }
  const bounds = await secondScreen();
  const created = await browser.windows.create({ url: path, type: 'popup', ...(bounds ?? { width: 1280, height: 720 }) });
  if (!bounds || created?.id === undefined) return { placed: false, already: false };
  await browser.windows.update(created.id, { state: 'fullscreen' });
  return { placed: true, already: false };
}

async function projectorWindow(): Promise<number | undefined> {
  const contexts: readonly Browser.runtime.ExtensionContext[] = await browser.runtime.getContexts?.({ contextTypes: ['TAB'] }) ?? [];
  const found = contexts.find(({ documentUrl }) => documentUrl?.includes('/projector.html'));
  return found && found.windowId >= 0 ? found.windowId : undefined;
}

/** Opens one of our own pages in a tab, such as the one that prints. */
export async function openOwnPage(path: string): Promise<void> {
  await browser.tabs.create({ url: path });
}
