// Side panels of the product and of the bare extension, opened by a click and looked at by a debugger that comes late and goes again.
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright';
import { type Opened, clickToolbar, pageCame } from '../../scripts/open.ts';
import { pageAt } from '../../scripts/pages.ts';
import type { Bench } from '../browser/harness.ts';

/** One side panel: whose it is, and which page it shows. */
export interface Side { readonly opened: Opened; readonly page: string; readonly lesson: string }

/** How long a panel is left alone before anyone looks at it, in milliseconds: a debugger would slow down what is measured. */
const ALONE = 1_800;

/** The product's own. */
export function product({ opened, lesson }: Bench): Side {
  return { opened, page: 'sidepanel.html', lesson };
}

async function settled(side: Side, open: boolean): Promise<void> {
  const end = performance.now() + 10_000;
  while (await pageCame(side.opened, side.page, 0) !== open) {
    if (performance.now() > end) throw new Error(`Waited 10 s in vain: ${side.page} ${open ? 'opens' : 'closes'}.`);
    await wait(20);
  }
}

/** Opens the panel, which must be closed. Gives the time of the click, in milliseconds since 1970. */
export async function openSide(side: Side): Promise<number> {
  const at = performance.timeOrigin + performance.now();
  await clickToolbar(side.opened, side.lesson);
  await settled(side, true);
  return at;
}

/** Closes the panel, which must be open. */
export async function closeSide(side: Side): Promise<void> {
  await clickToolbar(side.opened, side.lesson);
  await settled(side, false);
  await wait(300);
}

/** Looks at the panel by a debugger of its own, which lets go afterwards. */
export async function look<Seen>(side: Side, see: (page: Page) => Promise<Seen>): Promise<Seen> {
  const page = await pageAt(side.opened, `chrome-extension://${side.opened.id}/${side.page}`);
  try {
    return await see(page);
  } finally {
    await page.context().browser()?.close();
  }
}

/** When the page last said that its board was painted, in milliseconds since 1970; waits until it says so. */
function paintedAt(page: Page): Promise<number> {
  return page.waitForFunction(() => {
    const mark = performance.getEntriesByName('board').at(-1);
    return mark && performance.timeOrigin + mark.startTime;
  }).then((handle) => handle.evaluate((at) => at ?? 0));
}

/** Opens the panel, waits until its board is painted, and closes it: how long that took, in milliseconds from the click. */
export async function timeToOpen(side: Side): Promise<number> {
  const clicked = await openSide(side);
  await wait(ALONE);
  const painted = await look(side, paintedAt);
  await closeSide(side);
  return painted - clicked;
}
