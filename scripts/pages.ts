import { type Page, chromium } from 'playwright';
import { type Opened, pageCame, until } from './open.ts';

/**
 * The page whose address begins so; one that is there and has not got to its address yet is waited for some seconds. A page in the side panel is seen
 * only by a client that comes after it, so each call is a new client.
 */
export async function pageAt(opened: Opened, address: string): Promise<Page> {
  const client = await chromium.connectOverCDP(opened.endpoint);
  const page = await until(20, async () => client.contexts().flatMap((context) => context.pages()).find((one) => one.url().startsWith(address)));
  if (page !== undefined) return page;
  await client.close();
  throw new Error(`No page shows ${address}.`);
}

/** A page of the extension that is open, or opens within some seconds: `sidepanel.html`, `projector.html`. */
export async function extensionPage(opened: Opened, name: string): Promise<Page> {
  await pageCame(opened, name, 10);
  return pageAt(opened, `chrome-extension://${opened.id}/${name}`);
}
