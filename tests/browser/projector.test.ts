import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Bench, openBench, resize } from './harness.ts';
import { act, add, addForm, board, boxOf, drag, middleOf, newLesson, paint, painted, patience, press, pull, tap, thing, told, words } from './person.ts';

let bench: Bench;
let panel: Page;

beforeAll(async () => {
  bench = await openBench();
  panel = await bench.panel();
  await resize(panel, 420, 860);
});
beforeEach(async () => {
  await newLesson(panel);
});
afterAll(() => bench.close());

/** The class's window, as a 1080p screen shows it. */
async function projected(): Promise<Page> {
  await press(panel, 'Project');
  const projector = await bench.page('projector.html');
  await resize(projector, 1920, 1080);
  await projector.getByRole('main', { name: 'For the class' }).waitFor();
  return projector;
}

const tiles = async (page: Page): Promise<string> => (await board(page).getByRole('button', { name: /: /u }).allTextContents()).join('\n');

test('shows the step that the panel shows, and follows it to other steps and lessons', async () => {
  await add(panel, 'Counters');
  const projector = await projected();
  await expect.poll(() => tiles(projector), patience).toBe('counters: red counter');
  await press(panel, 'Next small step: a copy of this one');
  await panel.keyboard.press('Control+a');
  await panel.keyboard.press('Delete');
  await expect.poll(() => tiles(projector), patience).toBe('');
  await press(projector, 'Step before');
  await expect.poll(() => tiles(panel), patience).toBe('counters: red counter');
  await newLesson(panel);
  await expect.poll(() => tiles(projector), patience).toBe('');
  await add(panel, 'Ten frame');
  await expect.poll(() => tiles(projector), patience).toMatch(/^ten frame/u);
});

test('a drag in one is seen in the other before it ends, both ways', async () => {
  await add(panel, 'Counters');
  const projector = await projected();
  await thing(projector, /^counters/u).waitFor();
  for (const [hand, eye] of [[panel, projector], [projector, panel]] as const) {
    await hand.bringToFront();
    const before = await paint(eye);
    const from = await middleOf(thing(hand, /^counters/u));
    const by = hand === panel ? 60 : 200;
    await pull(hand, from, { x: from.x + by, y: from.y + by });
    await expect.poll(() => paint(eye), patience).not.toBe(before);
    await hand.keyboard.press('Escape');
    await expect.poll(() => paint(eye), patience).toBe(before);
    await hand.mouse.up();
    await drag(hand, from, { x: from.x - by, y: from.y - by });
    await expect.poll(() => paint(eye), patience).not.toBe(before);
  }
});

test('two windows for the class agree', async () => {
  const first = await projected();
  const second = await bench.visit(`${first.url().split('/').at(-1) ?? ''}&second`);
  await add(panel, 'Counters');
  await add(panel, 'Ten frame');
  await expect.poll(() => tiles(first), patience).toContain('counters');
  await expect.poll(() => tiles(second), patience).toBe(await tiles(first));
  await second.bringToFront();
  await drag(second, await middleOf(thing(second, /^counters/u)), await middleOf(thing(second, /^ten frame/u)));
  await expect.poll(() => tiles(first), patience).toContain('ten frame: 1 counter; 9 empty');
  await expect.poll(() => tiles(panel), patience).toContain('ten frame: 1 counter; 9 empty');
  await second.close();
});

test('Reveal shows veiled values in their order, and until then the class’s window has them nowhere', async () => {
  await addForm(panel, 'Bar model', 'Part and whole');
  await tap(panel, await middleOf(thing(panel, 'the first part, 7')));
  await act(panel, 'Veil');
  await tap(panel, await middleOf(thing(panel, 'the second part, 5')));
  await act(panel, 'Veil');
  const projector = await projected();
  const bars = () => board(projector).getByRole('button', { name: /^bar model/u }).textContent();
  await expect.poll(bars, patience).toContain('a covered number and a covered number');
  expect(await words(projector)).not.toMatch(/[57]/u);
  await press(projector, 'Reveal the next');
  await expect.poll(bars, patience).toContain('7 and a covered number');
  await projector.keyboard.press('Space');
  await expect.poll(bars, patience).toContain('7 and 5');
  await expect.poll(() => tiles(panel), patience).toContain('7 and 5');
  expect(await projector.getByRole('button', { name: 'Reveal the next' }).getAttribute('aria-disabled')).toBe('true');
});

/** How far the counter is below the ten frame, in widths of the frame: the same however near a page looks. */
async function asideOfFrame(page: Page): Promise<number> {
  const frame = await boxOf(thing(page, /^ten frame/u));
  return ((await middleOf(thing(page, /^counters/u))).y - frame.y) / frame.width;
}

test('a number sentence that the teacher hides is hidden from the class, also in a window opened later; two tiles that could speak are both silent', async () => {
  await addForm(panel, 'Bar model', 'Part and whole');
  const projector = await projected();
  const line = (page: Page) => page.locator('.projector-live').innerText();
  await expect.poll(() => line(projector), patience).toContain('7');
  await press(panel, 'Hide the number sentence');
  await expect.poll(() => line(projector), patience).toBe('');
  await projector.reload();
  await thing(projector, /^bar model/u).waitFor();
  await expect.poll(() => line(projector), patience).toBe('');
  await press(panel, 'Show the number sentence');
  await expect.poll(() => line(projector), patience).toContain('7');
  await addForm(panel, 'Bar model', 'Part and whole');
  await expect.poll(() => line(projector), patience).toBe('');
});

test('outlives the panel, which goes on where it was', async () => {
  await add(panel, 'Ten frame');
  await add(panel, 'Counters');
  const projector = await projected();
  await thing(projector, /^counters/u).waitFor();
  const before = await asideOfFrame(projector);
  await bench.shut();
  await projector.bringToFront();
  const from = await middleOf(thing(projector, /^counters/u));
  await drag(projector, from, { x: from.x, y: from.y - 90 });
  await expect.poll(() => asideOfFrame(projector), patience).not.toBeCloseTo(before, 2);
  const after = await asideOfFrame(projector);
  panel = await bench.panel();
  await resize(panel, 420, 860);
  await thing(panel, 'counters: red counter').waitFor();
  await expect.poll(() => asideOfFrame(panel), patience).toBeCloseTo(after, 2);
  await press(panel, 'Undo');
  await expect.poll(() => asideOfFrame(panel), patience).toBeCloseTo(before, 2);
  await expect.poll(() => asideOfFrame(projector), patience).toBeCloseTo(before, 2);
});

test('closing it loses nothing', async () => {
  const projector = await projected();
  await add(panel, 'Counters');
  await thing(projector, /^counters/u).waitFor();
  await projector.close();
  expect(await told(panel)).toContain('counters: red counter');
  await add(panel, 'Ten frame');
  await expect.poll(() => told(panel), patience).toContain('ten frame');
});

/** Runs in the page: how many pixels of ink stand unbroken above each other on the canvas, for every such run. */
function inkHeights(): readonly number[] {
  const [canvas] = document.querySelectorAll('canvas');
  if (!canvas) return [];
  const { width, height } = canvas;
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, width, height);
  const dark = (x: number, y: number) => {
    const at = 4 * (y * width + x);
    return data[at + 3]! > 128 && data[at]! + data[at + 1]! + data[at + 2]! < 200;
  };
  const runs: number[] = [];
  for (let x = 0; x < width; x += 1) {
    let run = 0;
    for (let y = 0; y <= height; y += 1) {
      if (y < height && dark(x, y)) run += 1;
      else if (run > 0) {
        runs.push(run);
        run = 0;
      }
    }
  }
  return runs;
}

test('values are painted at the size that a class can read', async () => {
  await add(panel, 'Bar model');
  await tap(panel, await middleOf(thing(panel, /^bar model/u)));
  await act(panel, 'Value');
  await panel.keyboard.type('11');
  await panel.keyboard.press('Enter');
  // So much stands on the board that it is shown small: the values are not.
  for (const title of ['Ten frame', 'Ten frame', 'Ten frame', 'Ten frame', 'Ten frame', 'Ten frame', 'Ten frame']) await add(panel, title);
  const projector = await projected();
  await expect.poll(async () => (await tiles(projector)).split('\n').length, patience).toBe(8);
  await painted(projector);
  // The font's own measure of an upright stroke at 64 px, without its softened ends.
  const least = await projector.evaluate(async () => {
    await document.fonts.load('64px Andika');
    const context = document.createElement('canvas').getContext('2d')!;
    context.font = '64px Andika';
    return context.measureText('1').actualBoundingBoxAscent - 2;
  });
  expect(Math.max(...await projector.evaluate(inkHeights))).toBeGreaterThanOrEqual(least);
});
