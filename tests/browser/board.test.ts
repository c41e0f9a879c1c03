import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Bench, openBench, resize } from './harness.ts';
import { act, add, addForm, board, boxOf, drag, keypad, middleOf, newLesson, paint, painted, patience, press, pull, type Spot, tap, thing, told, words } from './person.ts';

let bench: Bench;
let panel: Page;
const errors: string[] = [];

beforeAll(async () => {
  bench = await openBench();
  panel = await bench.panel();
  panel.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  await resize(panel, 420, 860);
});
beforeEach(() => newLesson(panel));
afterAll(() => bench.close());

/** Undoes and does again what was done in one step, looking at what is told each time. */
async function undoesAndRedoes(before: string, after: string, look = () => told(panel)): Promise<void> {
  expect(after).not.toBe(before);
  await press(panel, 'Undo');
  await expect.poll(look, patience).toBe(before);
  await press(panel, 'Redo');
  await expect.poll(look, patience).toBe(after);
}

/** What is told of the tiles alone: their parts are told when a tile is chosen. */
async function tiles(): Promise<string> {
  return (await board(panel).getByRole('button', { name: /: /u }).allTextContents()).join('\n');
}

/** The middle of a cell of the one ten frame, counted from 0, row by row. */
async function cell(index: number): Promise<Spot> {
  const { x, y, width, height } = await boxOf(thing(panel, /^ten frame/u));
  return { x: x + (index % 5 + 0.5) * width / 5, y: y + (Math.floor(index / 5) + 0.5) * height / 2 };
}

/** A value typed into the part that is chosen, on the keys of the screen. */
async function typeOnScreen(keys: readonly string[]): Promise<void> {
  await act(panel, 'Value');
  for (const key of keys) await keypad(panel).getByRole('button', { name: key, exact: true }).click();
  await press(panel, 'Done');
}

/** A bar on its own, its one part chosen. */
async function aBar(): Promise<void> {
  await add(panel, 'Bar model');
  await tap(panel, await middleOf(thing(panel, /^bar model/u)));
}

async function emptyPlace(): Promise<Spot> {
  const { x, y } = await boxOf(board(panel));
  return { x: x + 12, y: y + 12 };
}

describe('the tray', () => {
  test('a tap puts one on the board, undone in one step', async () => {
    const before = await told(panel);
    await add(panel, 'Counters');
    expect(await told(panel)).toContain('counters: red counter');
    await undoesAndRedoes(before, await told(panel));
  });

  test('each drag brings one more, to where it is let go', async () => {
    const { x, y } = await boxOf(board(panel));
    const places = [{ x: x + 100, y: y + 120 }, { x: x + 250, y: y + 300 }];
    for (const [index, place] of places.entries()) {
      await drag(panel, await middleOf(panel.getByRole('button', { name: 'Add Counters' })), place);
      await expect.poll(() => board(panel).getByRole('button', { name: /^counters/u }).count(), patience).toBe(index + 1);
    }
    const seen = await Promise.all([0, 1].map((index) => middleOf(board(panel).getByRole('button', { name: /^counters/u }).nth(index))));
    for (const place of places) expect(seen.some((at) => Math.hypot(at.x - place.x, at.y - place.y) < 3)).toBe(true);
    await press(panel, 'Undo');
    await expect.poll(() => board(panel).getByRole('button', { name: /^counters/u }).count(), patience).toBe(1);
  });
});

describe('dragging with the mouse', () => {
  test('a tile goes where it is dragged, in one step of undo', async () => {
    await add(panel, 'Counters');
    const counter = thing(panel, /^counters/u);
    const from = await middleOf(counter);
    const to = { x: from.x - 70, y: from.y + 110 };
    await drag(panel, from, to);
    await expect.poll(async () => Math.round((await middleOf(counter)).y), patience).toBe(Math.round(to.y));
    expect((await middleOf(counter)).x).toBeCloseTo(to.x, 0);
    await panel.keyboard.press('Control+z');
    await expect.poll(() => middleOf(counter), patience).toEqual(from);
    await panel.keyboard.press('Control+z');
    await expect.poll(() => counter.count(), patience).toBe(0);
  });

  test('Escape gives a drag up, and nothing of it is left to undo', async () => {
    await add(panel, 'Counters');
    const before = await told(panel);
    const from = await middleOf(thing(panel, /^counters/u));
    await panel.mouse.move(from.x, from.y);
    const still = await paint(panel);
    await pull(panel, from, { x: from.x - 60, y: from.y - 90 });
    await expect.poll(() => paint(panel), patience).not.toBe(still);
    await panel.keyboard.press('Escape');
    await expect.poll(() => paint(panel), patience).toBe(still);
    await panel.mouse.up();
    expect(await middleOf(thing(panel, /^counters/u))).toEqual(from);
    expect(await told(panel)).toBe(before);
    await press(panel, 'Undo');
    await expect.poll(() => thing(panel, /^counters/u).count(), patience).toBe(0);
  });

  test('counters go into the cells of a ten frame and move with it', async () => {
    await add(panel, 'Ten frame');
    await add(panel, 'Counters');
    const third = await cell(2);
    const before = await tiles();
    await drag(panel, await middleOf(thing(panel, /^counters/u)), third);
    await thing(panel, 'ten frame: 1 counter; 9 empty').waitFor();
    await undoesAndRedoes(before, await tiles(), tiles);

    const inside = await middleOf(thing(panel, /^counters/u));
    expect(Math.hypot(inside.x - third.x, inside.y - third.y)).toBeLessThan(1);
    const from = await cell(9);
    await drag(panel, from, { x: from.x + 10, y: from.y + 130 });
    await expect.poll(async () => Math.round((await middleOf(thing(panel, /^counters/u))).y), patience).toBe(Math.round(inside.y + 130));
    await thing(panel, 'ten frame: 1 counter; 9 empty').waitFor();
  });

  test('the line between two parts keeps their whole', async () => {
    await addForm(panel, 'Bar model', 'Part and whole');
    const before = await told(panel);
    expect(before).toContain('7 and 5');
    const line = await middleOf(thing(panel, /^line between/u));
    const { width } = await boxOf(thing(panel, 'the second part, 5'));
    await drag(panel, line, { x: line.x - 3 * width / 5, y: line.y });
    await thing(panel, /4 and 8/u).waitFor();
    await undoesAndRedoes(before, await told(panel));
  });
});

describe('choosing', () => {
  const pressed = () => board(panel).getByRole('button', { pressed: true }).count();

  test('a tap chooses one, a tap beside it none; with Several each tap adds', async () => {
    await add(panel, 'Counters');
    await add(panel, 'Counters');
    const [one, other] = await Promise.all([0, 1].map((index) => middleOf(board(panel).getByRole('button', { name: /^counters/u }).nth(index))));
    await tap(panel, await emptyPlace());
    await expect.poll(pressed, patience).toBe(0);
    await tap(panel, one!);
    await expect.poll(pressed, patience).toBe(1);
    await tap(panel, await emptyPlace());
    await expect.poll(pressed, patience).toBe(0);
    await act(panel, 'Several');
    await tap(panel, one!);
    await tap(panel, other!);
    await expect.poll(pressed, patience).toBe(2);
  });

  test('with Several, parts of one tile are chosen one by one, and left out again', async () => {
    await addForm(panel, 'Bar model', 'Part and whole');
    await tap(panel, await emptyPlace());
    await act(panel, 'Several');
    for (const part of ['the first part, 7', 'the second part, 5']) await tap(panel, await middleOf(thing(panel, part)));
    await expect.poll(pressed, patience).toBe(2);
    await tap(panel, await middleOf(thing(panel, 'the first part, 7')));
    await expect.poll(pressed, patience).toBe(1);
    await act(panel, 'Several');
  });

  test('a frame drawn around two chooses both, and they move together', async () => {
    await add(panel, 'Counters');
    await add(panel, 'Counters');
    await tap(panel, await emptyPlace());
    const { x, y, width, height } = await boxOf(board(panel));
    await drag(panel, { x: x + 4, y: y + 60 }, { x: x + width - 60, y: y + height - 4 });
    await expect.poll(pressed, patience).toBe(2);
    const counters = board(panel).getByRole('button', { name: /^counters/u });
    const [one, other] = [await middleOf(counters.nth(0)), await middleOf(counters.nth(1))];
    await drag(panel, one, { x: one.x + 15, y: one.y - 55 });
    await expect.poll(async () => Math.round((await middleOf(counters.nth(1))).y), patience).toBe(Math.round(other.y - 55));
    await panel.keyboard.press('Delete');
    await expect.poll(() => counters.count(), patience).toBe(0);
    await press(panel, 'Undo');
    await expect.poll(() => counters.count(), patience).toBe(2);
  });
});

describe('values', () => {
  test('are typed on the keys of the screen', async () => {
    await aBar();
    const before = await told(panel);
    await typeOnScreen(['3', 'over, for a fraction', '4']);
    await expect.poll(() => told(panel), patience).toContain('the bar, three quarters');
    await undoesAndRedoes(before, await told(panel));
  });

  test('are typed on physical keys, where every key is text', async () => {
    await aBar();
    await act(panel, 'Value');
    await panel.keyboard.type('2x+3');
    await panel.keyboard.press('Enter');
    await expect.poll(() => told(panel), patience).toMatch(/the bar, (?:two|2) ?x plus (?:three|3)"/u);
  });

  test('that cannot be read are refused in a sentence, and nothing is lost', async () => {
    await aBar();
    const before = await told(panel);
    await act(panel, 'Value');
    await panel.keyboard.type('3//4');
    await panel.keyboard.press('Enter');
    await expect.poll(() => keypad(panel).getByRole('alert').textContent(), patience).toMatch(/\w+ .*\.$/u);
    expect(await keypad(panel).getByRole('textbox').inputValue()).toBe('3//4');
    await press(panel, 'Cancel');
    expect(await told(panel)).toBe(before);
  });

  test('are split exactly by a digit', async () => {
    await aBar();
    await typeOnScreen(['2', '5']);
    await thing(panel, 'the bar, 25').waitFor();
    const before = await told(panel);
    await panel.keyboard.press('3');
    await expect.poll(() => told(panel), patience).toContain('3 equal parts, 25 thirds in each');
    await undoesAndRedoes(before, await told(panel));
  });

  test('that are veiled stand nowhere in the page, until they are revealed', async () => {
    await aBar();
    await typeOnScreen(['7', '3', '9', '1']);
    const shown = /7\s?391/u;
    await expect.poll(() => words(panel), patience).toMatch(shown);
    await act(panel, 'Veil');
    await thing(panel, 'the bar, covered').waitFor();
    await painted(panel);
    expect(await words(panel)).not.toMatch(shown);
    await act(panel, 'Duplicate');
    await panel.keyboard.press('Escape');
    await press(panel, 'Next small step: a copy of this one');
    await panel.getByRole('button', { name: /^Step 2, shown/u }).waitFor();
    expect(await words(panel)).not.toMatch(shown);
    await act(panel, 'Reveal');
    await expect.poll(() => words(panel), patience).toMatch(shown);
  });
});

test('nothing went wrong in the page all the while', () => {
  expect(errors).toEqual([]);
});
