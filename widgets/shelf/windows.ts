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
  const open = await windowOf('/projector.html');
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

async function windowOf(path: string, isWhole = false): Promise<number | undefined> {
  const contexts: readonly Browser.runtime.ExtensionContext[] = await browser.runtime.getContexts?.({ contextTypes: ['TAB'] }) ?? [];
  const found = contexts.find(({ documentUrl }) => (isWhole ? documentUrl?.endsWith(path) : documentUrl?.includes(path)));
  return found && found.windowId >= 0 ? found.windowId : undefined;
}

/** The window that the Multiplication Tables Check is drawn for: a school laptop's whole screen. */
const CHECK = { width: 1366, height: 768 };

/** Opens the Multiplication Tables Check in a window of its own, for a pupil by their id or for nobody; brings it to the front if it is open for them. */
export async function openCheck(pupil?: string): Promise<void> {
  const path = `/check.html${pupil === undefined ? '' : `?pupil=${encodeURIComponent(pupil)}`}`;
  const open = await windowOf(path, pupil === undefined);
  if (open !== undefined) await browser.windows.update(open, { focused: true });
  else await browser.windows.create({ url: path, type: 'popup', width: Math.min(CHECK.width, screen.availWidth), height: Math.min(CHECK.height, screen.availHeight) });
}

/** Opens one of our own pages in a tab, such as the one that prints. */
export async function openOwnPage(path: string): Promise<void> {
  await browser.tabs.create({ url: path });
}
