// What a person does in the panel and in the class's window, and what they are told there. Everything is found by its role and name.
import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';

/** A point of a page, in CSS pixels. */
export interface Spot { readonly x: number; readonly y: number }

/** How long, and how often, a person looks before they say that something does not happen; in milliseconds. */
export const patience = { timeout: 30_000, interval: 50 };

/** The board as it is told to those who do not see it. */
export function board(page: Page): Locator {
  return page.getByRole('navigation', { name: 'Board' });
}

/** One thing of the board: a tile, a part or a slider. */
export function thing(page: Page, name: string | RegExp): Locator {
  const exact = typeof name === 'string';
  return board(page).getByRole('button', { name, exact }).or(board(page).getByRole('slider', { name, exact })).first();
}

/** Everything that is told of the board, a line each, without what is chosen. */
export async function told(page: Page): Promise<string> {
  return (await board(page).ariaSnapshot()).replaceAll(/ \[(?:pressed|active)\]/gu, '');
}

/** Where a thing is seen, in the page's pixels. */
export async function boxOf(what: Locator): Promise<Spot & { readonly width: number; readonly height: number }> {
  const box = await what.boundingBox();
  if (!box) throw new Error(`${String(what)} is not to be seen.`);
  return box;
}

/** The middle of a thing. */
export async function middleOf(what: Locator): Promise<Spot> {
  const { x, y, width, height } = await boxOf(what);
  return { x: x + width / 2, y: y + height / 2 };
}

/** Takes hold of what lies under `from` and moves it over `to`; does not let go. */
export async function pull(page: Page, from: Spot, to: Spot): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await painted(page);
}

/** Drags from one place to another with the mouse. */
export async function drag(page: Page, from: Spot, to: Spot): Promise<void> {
  await pull(page, from, to);
  await page.mouse.up();
}

/** Taps the board at a place. */
export async function tap(page: Page, { x, y }: Spot): Promise<void> {
  await page.mouse.click(x, y);
}

/** Waits until what was done is painted. */
export async function painted(page: Page): Promise<void> {
  await page.evaluate(() => new Promise<void>((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => done()));
  }));
}

/** Presses a button by its name. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name, exact: typeof name === 'string' }).first().click();
}

/** Presses a button of the action bar, looking behind More if it is not among the first. */
export async function act(page: Page, name: string): Promise<void> {
  const bar = page.getByRole('toolbar', { name: 'Actions' });
  const button = bar.getByRole('button', { name, exact: true });
  if (await button.count() === 0) await bar.getByRole('button', { name: 'More', exact: true }).click();
  await button.click();
}

/** Chooses something from the menu. */
export async function fromMenu(page: Page, name: string): Promise<void> {
  await press(page, 'Menu');
  await page.getByRole('dialog', { name: 'Menu' }).getByRole('button', { name, exact: true }).click();
}

/** Begins a new lesson, with an empty board. */
export async function newLesson(page: Page): Promise<void> {
  const address = await lessonOf(page);
  await fromMenu(page, 'New lesson');
  await expect.poll(() => lessonOf(page), patience).not.toBe(address);
  await page.getByText('Begin with').waitFor();
}

/** Which lesson is shown: the name that its pages know it by. */
async function lessonOf(page: Page): Promise<string> {
  const locks = await page.evaluate(async () => (await navigator.locks.query()).held?.map(({ name }) => name) ?? []);
  return locks.toSorted().join(' ');
}

/** Puts a thing from the tray on the board; it is chosen then. One that is not in the row is behind All. */
export async function add(page: Page, title: string): Promise<void> {
  const before = await told(page);
  const button = page.getByRole('button', { name: `Add ${title}`, exact: true });
  if (await button.count() === 0) await press(page, 'All');
  await button.first().click();
  await expect.poll(() => told(page), patience).not.toBe(before);
}

/** Puts one of the ready-made forms on the board. */
export async function addForm(page: Page, title: string, form: string): Promise<void> {
  const before = await told(page);
  await press(page, 'All');
  const all = page.getByRole('dialog', { name: 'Everything' });
  await all.getByRole('button', { name: `Forms of ${title}`, exact: true }).first().click();
  await all.getByRole('button', { name: `Add ${title}: ${form}`, exact: true }).first().click();
  await expect.poll(() => told(page), patience).not.toBe(before);
}

/** The keypad, while it is open. */
export function keypad(page: Page): Locator {
  return page.getByRole('region').filter({ has: page.getByRole('button', { name: 'Cancel', exact: true }) });
}

/** Everything that the page has in words, also where only a screen reader finds it, but no measures of drawings. */
export async function words(page: Page): Promise<string> {
  return page.evaluate(() => {
    const attributes = ['aria-label', 'aria-valuetext', 'aria-description', 'title', 'alt', 'value', 'placeholder'];
    const elements = [...document.querySelectorAll('*')];
    const given = elements.flatMap((one) => attributes.map((name) => one.getAttribute(name) ?? ''));
    const typed = elements.map((one) => (one instanceof HTMLInputElement ? one.value : ''));
    return [document.title, document.documentElement.textContent ?? '', ...given, ...typed].join('\n');
  });
}

/** Drops a file on the panel, as from the desktop. */
export async function dropped(page: Page, { name, bytes }: { readonly name: string; readonly bytes: Buffer }): Promise<void> {
  await page.evaluate(({ name, base64 }) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
    document.querySelector('main')?.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, { name, base64: bytes.toString('base64') });
}

/** What is painted, as a fingerprint: it changes with every pixel of the board. */
export async function paint(page: Page): Promise<string> {
  await painted(page);
  return page.evaluate(() => [...document.querySelectorAll('canvas')].map((canvas) => canvas.toDataURL()).join(' '));
}
