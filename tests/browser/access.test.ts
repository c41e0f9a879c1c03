import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFinds, axeFindsInEachTheme } from './axe.ts';
import { type Bench, debug, likes, openBench, resize } from './harness.ts';
import { cards } from '../../widgets/manipulatives/index.ts';
import { act, add, addForm, board, fromMenu, keypad, middleOf, newLesson, painted, patience, press, tap, thing, told } from './person.ts';

let bench: Bench;
let panel: Page;
beforeAll(async () => {
  bench = await openBench();
  panel = await bench.panel();
  await resize(panel, 360);
});
afterAll(() => bench.close());

/** A bar model with its first part chosen, so that the action bar and every kind of mark are there. */
async function aBarModel(): Promise<void> {
  await newLesson(panel);
  await addForm(panel, 'Bar model', 'Part and whole');
  await tap(panel, await middleOf(thing(panel, 'the first part, 7')));
  await expect.poll(() => board(panel).getByRole('button', { pressed: true }).count(), patience).toBe(1);
}

async function closeSheet(): Promise<void> {
  await panel.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click();
}

/** The states of the panel that a person comes through: how to get there, and how to leave. */
const states: Readonly<Record<string, { readonly enter: () => Promise<void>; readonly leave?: () => Promise<void> }>> = {
  'empty': { enter: () => newLesson(panel) },
  'with a bar model chosen': { enter: aBarModel },
  'with all actions shown': { enter: () => panel.getByRole('toolbar').getByRole('button', { name: 'More', exact: true }).click(), leave: () => panel.getByRole('toolbar').getByRole('button', { name: 'Less', exact: true }).click() },
  'with the keypad open': {
    enter: async () => {
      await press(panel, 'Value');
      await keypad(panel).waitFor();
    }, leave: () => press(panel, 'Cancel'),
  },
  'with the menu open': { enter: () => press(panel, 'Menu'), leave: closeSheet },
  'with the lessons open': { enter: () => fromMenu(panel, 'Lessons'), leave: closeSheet },
  'with the problem’s sheet open': { enter: () => fromMenu(panel, 'Write the problem'), leave: closeSheet },
  'with the help open': { enter: () => fromMenu(panel, 'Keys and help'), leave: closeSheet },
  'with a step’s sheet open': { enter: () => press(panel, /, shown; arrange it$/u), leave: closeSheet },
  'with everything shown': {
    enter: async () => {
      await press(panel, 'All');
      await press(panel, 'Forms of Counters');
      await panel.getByRole('button', { name: 'Add Counters: Both colours', exact: true }).waitFor();
    }, leave: closeSheet,
  },
  'with other ways to show it': {
    enter: async () => {
      await aBarModel();
      await act(panel, 'Show another way');
      await panel.getByRole('dialog', { name: 'Show another way' }).getByRole('button', { name: 'Number line', exact: true }).waitFor();
    }, leave: closeSheet,
  },
};

describe('axe finds nothing in light, in dark and in forced colours', () => {
  test.each(Object.entries(states))('in the panel %s', async (_, { enter, leave }) => {
    await enter();
    const bad = await axeFindsInEachTheme(panel).finally(() => leave?.());
    expect(bad).toEqual([]);
  });

  test.each(['projector.html', 'print.html', 'welcome.html', 'gallery.html', 'check.html'])('on %s', async (name) => {
    const page = await bench.visit(name);
    await page.bringToFront();
    expect(await axeFindsInEachTheme(page)).toEqual([]);
    await page.close();
  });
});

test('axe finds nothing on a board with one of everything on it', async () => {
  await likes(panel, {});
  await newLesson(panel);
  for (const { title } of cards.filter(({ type }) => type !== 'pen')) await add(panel, title);
  await expect.poll(async () => (await told(panel)).match(/^ {4}- listitem/gmu)?.length, patience).toBeGreaterThan(20);
  expect(await axeFinds(panel)).toEqual([]);
});

test('axe can find something', async () => {
  const page = await bench.visit('print.html');
  await page.evaluate(() => { document.body.append(document.createElement('button')); });
  expect(await axeFinds(page)).not.toEqual([]);
  await page.close();
});

test('axe can find what is hard to see in dark alone', async () => {
  const page = await bench.visit('welcome.html');
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('@media (prefers-color-scheme: dark) { p { color: #444 !important; background: #333 !important; } }');
    document.adoptedStyleSheets.push(sheet);
  });
  expect(await axeFindsInEachTheme(page)).toEqual([expect.stringMatching(/^in dark, color-contrast: /u)]);
  await page.close();
});

/**
 * Runs in the page: what cannot be reached by scrolling one way. Buttons, fields and words that stand out to the side of the window or of what
 * cuts them off, or that something above them cuts off and does not scroll down to. The outline lies over the board and is not looked at.
 */
function cutOff(): readonly string[] {
  const bad: string[] = [];
  if (document.documentElement.scrollWidth > innerWidth) bad.push(`the page is ${document.documentElement.scrollWidth} wide`);
  for (const element of document.querySelectorAll<HTMLElement>('button, input, textarea, h1, h2, p, label')) {
    if (element.closest('.outline, .empty, [hidden]') || !element.checkVisibility()) continue;
    const box = element.getBoundingClientRect();
    const name = `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 30) ?? ''}`;
    let sideways = false;
    let down = false;
    for (let above = element.parentElement; above; above = above.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(above);
      sideways ||= overflowX === 'auto' || overflowX === 'scroll';
      down ||= overflowY === 'auto' || overflowY === 'scroll';
    }
    // The row of steps goes on to the side: a row that scrolls by itself.
    if (!sideways && (box.left < -1 || box.right > innerWidth + 1)) bad.push(`${name} stands out to the side`);
    if (!down && document.documentElement.scrollHeight <= innerHeight && (box.top < -1 || box.bottom > innerHeight + 1)) bad.push(`${name} cannot be scrolled to`);
  }
  return bad;
}

/** Who wrote larger: the root's size of text, in pixels; 16 is what browsers begin with. */
async function textOf(size: number): Promise<void> {
  await panel.evaluate((pixels) => { document.documentElement.style.fontSize = `${pixels}px`; }, size);
}

describe.each([
  ['250 px wide', { width: 250, height: 860, text: 16 }], ['480 px high', { width: 360, height: 480, text: 16 }],
  ['with text at 200 %', { width: 360, height: 860, text: 32 }], ['at 400 % zoom of a 1280 × 1024 window', { width: 320, height: 256, text: 16 }],
] as const)('%s', (_, { width, height, text }) => {
  test('nothing is cut off or scrolls to the side, and a bar model can be built', async () => {
    await likes(panel, {});
    await resize(panel, 360);
    await textOf(16);
    await aBarModel();
    await resize(panel, width, height);
    await textOf(text);
    await painted(panel);
    expect(await panel.evaluate(cutOff)).toEqual([]);
    await press(panel, 'Menu');
    expect(await panel.evaluate(cutOff)).toEqual([]);
    await closeSheet();
    await panel.getByRole('toolbar').getByRole('button', { name: 'Value', exact: true }).click();
    await keypad(panel).waitFor();
    expect(await panel.evaluate(cutOff)).toEqual([]);
    for (const key of ['Delete', '9']) await keypad(panel).getByRole('button', { name: key, exact: true }).click();
    await press(panel, 'Done');
    await expect.poll(() => told(panel), patience).toContain('the first part, 9');
    const view = await debug(panel);
    await view.send('Emulation.clearDeviceMetricsOverride');
    await textOf(16);
  });
});
