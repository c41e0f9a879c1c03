import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFinds, axeFindsInEachTheme } from './axe.ts';
import { type Bench, likes, openBench, picture, resize } from './harness.ts';
import { answersOf, entryOn, type Made, pupilOf, putEntries, putPupils } from './pupils.ts';

let bench: Bench;
let page: Page;
const today = Date.now();

const tables = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const all = tables.flatMap((a) => tables.filter((b) => b >= a).map((b) => [a, b] as const));
/** Knows all products up to `most`, and says the rest slowly. */
const day = (most: number) => all.map(([a, b]) => [a, b, String(a * b), a * b <= most ? 1.5 : 5] as const);
const asha: Made = { pupil: pupilOf('Asha'), answers: answersOf([...Array.from({ length: 18 }, () => day(60)), [...day(60), [7, 8, '54', 2], [7, 8, '54', 2], [6, 8, '42', 2]]], today) };
const ben: Made = { pupil: pupilOf('Ben', { face: 'dog', shade: 2 }), answers: answersOf([day(30), day(30), day(30), [[7, 8, '48', 2], [7, 9, '61', 2], [7, 8, '48', 3]]], today) };
const cal: Made = { pupil: pupilOf('Cal', { face: 'fish', shade: 3, year: 1 }), answers: [] };

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const heading = (name: string) => page.getByRole('heading', { name, exact: true });
const PIN = '4711';

async function unlock(pin = PIN): Promise<void> {
  await page.getByLabel('PIN', { exact: true }).fill(pin);
  await button('Open').click();
}

/** The teacher's view from its beginning. */
async function enter(): Promise<void> {
  await page.goto(`${page.url().split('#')[0]}#teacher`);
  await page.reload();
  await unlock();
  await heading('Class').waitFor();
}

/** The text of a file that pressing a button saves, and where it lies. */
async function saved(press: () => Promise<void>): Promise<{ readonly path: string; readonly bytes: Buffer }> {
  const download = page.waitForEvent('download');
  await press();
  const path = join(bench.profile, (await download).suggestedFilename());
  await (await download).saveAs(path);
  return { path, bytes: await readFile(path) };
}

async function choose(name: string, path: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await button(name).click();
  await (await chooser).setFiles(path);
}

/** What makes the page scroll to the side, where anything does. */
const spills = (): Promise<readonly string[]> => page.evaluate(() => {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  return [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > clientWidth && !one.closest('.teacher-scroll')).map((one) => `${one.tagName}.${one.className}`);
});

beforeAll(async () => {
  bench = await openBench();
  page = await bench.visit('practice.html');
  await page.bringToFront();
  await resize(page, 1280, 900);
  await page.getByRole('heading', { name: 'Who is practising?' }).waitFor();
  await putPupils(page, [asha, ben, cal]);
  await page.goto(`${page.url()}#teacher`);
});
afterAll(() => bench.close());

test('a PIN is chosen at the first use and asked for from then on; wrong ones are waited for, also after a reload', async () => {
  await page.getByLabel('PIN', { exact: true }).fill('12');
  await button('Use this PIN').click();
  expect(await page.getByRole('alert').textContent()).toBe('A PIN has 4 to 12 digits.');
  await page.getByLabel('PIN', { exact: true }).fill(PIN);
  await page.getByLabel('The PIN again').fill('4712');
  await button('Use this PIN').click();
  expect(await page.getByRole('alert').textContent()).toBe('The two are not the same. Type the PIN again.');
  expect(await axeFinds(page)).toEqual([]);
  await page.getByLabel('The PIN again').fill(PIN);
  await button('Use this PIN').click();
  await heading('Class').waitFor();
  await page.reload();
  for (const wrong of ['0000', '1111', '2222']) {
    await unlock(wrong);
    await page.getByText('That is not the PIN. Try again.').waitFor();
  }
  await page.reload();
  expect(await button('Open').getAttribute('aria-disabled')).toBe('true');
  await page.getByRole('timer').waitFor();
  await page.getByText('The PIN is forgotten').click();
  expect(await page.locator('details').textContent()).toContain('removing the extension');
  expect(await axeFinds(page)).toEqual([]);
  await page.getByRole('timer').waitFor({ state: 'detached' });
  await unlock();
  await heading('Class').waitFor();
});

describe('the class', () => {
  test('says whom to see today, about what, and with what', async () => {
    await enter();
    const lines = await page.getByRole('region', { name: 'Today' }).getByRole('listitem').allTextContents();
    expect(lines.length).toBeLessThanOrEqual(6);
    expect(lines[0]).toMatch(/^The 8 times table, such as 7 × 8.*Asha.*Ben.*Show it with: /u);
    expect(lines.find((line) => line.startsWith('7 × 8 → 48'))).toMatch(/48 is one 8 too few: 8 × 6 instead of 8 × 7\.Ben/u);
    expect(await page.getByRole('region', { name: 'Taken for each other' }).textContent()).toContain('7 × 8 → 54');
  });

  test('its facts are real tables; a fact tells for whom it is not there yet', async () => {
    const grid = page.getByRole('table', { name: /^Multiplying/u });
    expect(await grid.getByRole('columnheader').allTextContents()).toEqual(expect.arrayContaining(tables.map(String)));
    expect(await grid.getByRole('rowheader').allTextContents()).toEqual(expect.arrayContaining(tables.map(String)));
    const fact = grid.getByRole('button', { name: /^2 × 3: 2 of 2 know it by heart/u }).first();
    await fact.click();
    expect(await fact.getAttribute('aria-pressed')).toBe('true');
    await page.getByText('2 × 3: everybody knows it by heart.').waitFor();
    await grid.getByRole('button', { name: /^6 × 8:/u }).first().click();
    await page.getByText(/^6 × 8: not yet by heart for (?:Asha and )?Ben/u).waitFor();
  });

  test('what is said of a fact far down is seen where that fact is, of the class and of a pupil', async () => {
    await resize(page, 1280, 620);
    const isSeen = (selector: string): Promise<boolean> => page.locator(selector).evaluate((one) => one.getBoundingClientRect().top >= 0 && one.getBoundingClientRect().top < innerHeight - 20);
    await page.getByRole('table', { name: /^Dividing/u }).getByRole('button').last().click();
    await page.getByText(/^144 ÷ 12: /u).waitFor();
    expect(await isSeen('p.teacher-chosen')).toBe(true);
    await button('Asha').click();
    await heading('Asha').waitFor();
    await page.getByRole('table', { name: /^Multiplying/u }).getByRole('button').last().click();
    await expect.poll(() => isSeen('.teacher-fact-open h3')).toBe(true);
    await resize(page, 1280, 900);
    await button('Class').click();
  });

  test('to those who listen every table has a name, and each fact stands under its column’s number', async () => {
    for (const go of [() => enter(), () => button('Asha').click()]) {
      await go();
      await page.getByRole('table', { name: /^Multiplying/u }).waitFor();
      expect(await page.getByRole('main').ariaSnapshot()).not.toMatch(/- table:/u);
      const widths = await page.getByRole('table', { name: /^Multiplying/u }).getByRole('row').evaluateAll((rows) => rows.map((row) => [...(row as HTMLTableRowElement).cells].filter((cell) => !cell.hasAttribute('aria-hidden')).length));
      expect(new Set(widths)).toEqual(new Set([tables.length + 1]));
    }
    await button('Class').click();
  });

  test('by keyboard a table of facts is one stop, arrow keys go through it, and what follows is the next', async () => {
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
    await enter();
    await page.getByRole('region', { name: /: multiplying$/u }).focus();
    await page.keyboard.press('Tab');
    expect(await focused()).toMatch(/^2 × 2:/u);
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'End', 'ArrowLeft']) await page.keyboard.press(key);
    expect(await focused()).toMatch(/^4 × 11:/u);
    await page.keyboard.press('Enter');
    await page.getByText(/^4 × 11: /u).waitFor();
    await page.keyboard.press('Tab');
    expect(await focused()).toMatch(/: dividing$/u);
    await page.keyboard.press('Shift+Tab');
    expect(await focused()).toMatch(/^4 × 11:/u);
  });

  test('each pupil has a next strategy and the facts that they have not met', async () => {
    const rows = await page.getByRole('region', { name: /^Pupils and/u }).getByRole('row').allTextContents();
    expect(rows).toEqual([expect.stringMatching(/^PupilBy heart.*Stronger this week/u), expect.stringMatching(/^Asha\d+ of 187\d+The \d+ times table \(\d+% known\)/u), expect.stringMatching(/^Ben\d+ of 187/u)]);
    expect(rows[1]).toMatch(/today$/u);
    expect(await page.getByRole('region', { name: /^Facts not yet met/u }).getByRole('row').count()).toBeGreaterThan(5);
  });

  test('is saved as a table, looks right in light and dark, and axe finds nothing', async () => {
    const { bytes } = await saved(() => button('Save as a table (CSV)').click());
    const [head, ...lines] = bytes.toString('utf8').split('\r\n');
    expect(head).toBe('\uFEFFpupil,fact,answers,right,median net time (ms),state,last seen (days ago)');
    expect(lines.filter((line) => line.startsWith('Asha,'))).toHaveLength(66);
    expect(await axeFindsInEachTheme(page)).toEqual([]);
    await picture(page, 'teacher-class');
    await page.getByRole('heading', { name: /^Facts:/u }).scrollIntoViewIfNeeded();
    await picture(page, 'teacher-grid');
    await likes(page, { scheme: 'dark' });
    await picture(page, 'teacher-class-dark');
    await likes(page, {});
  });

  test('on paper there are the lists and the tables, and nothing to press', async () => {
    await page.emulateMedia({ media: 'print' });
    for (const name of ['Print', 'Settings', 'Lock and leave']) expect(await button(name).count()).toBe(0);
    expect(await page.getByRole('region', { name: 'Today' }).isVisible()).toBe(true);
    expect(await page.getByRole('table', { name: /^Multiplying/u }).isVisible()).toBe(true);
    expect(await page.getByText(/^Number facts, \d+ \w+ \d{4}\./u).isVisible()).toBe(true);
    await resize(page, 794, 1123);
    expect(await spills()).toEqual([]);
    await picture(page, 'teacher-class-print');
    await resize(page, 1280, 900);
    await page.emulateMedia({ media: null });
  });

  test('at 250 pixels only the tables scroll to the side', async () => {
    await resize(page, 250, 700);
    expect(await spills()).toEqual([]);
    await resize(page, 360, 800);
    expect(await spills()).toEqual([]);
    await picture(page, 'teacher-class-360');
    await page.getByRole('table', { name: /^Multiplying/u }).scrollIntoViewIfNeeded();
    await picture(page, 'teacher-grid-360');
    await resize(page, 1280, 900);
  });
});

describe('a pupil', () => {
  test('a fact shows its times, its wrong answers with what they come of, and a way to it', async () => {
    await enter();
    await button('Asha').click();
    await heading('Asha').waitFor();
    await page.getByRole('button', { name: /^7 × 8:/u }).first().click();
    const open = page.locator('.teacher-fact-open');
    expect(await open.textContent()).toMatch(/Last times without typing: (?:[\d.]+ s,? ?)+/u);
    expect(await open.textContent()).toContain('54');
    expect(await open.textContent()).toContain('A way to it: ');
    await open.locator('svg').first().waitFor();
  });

  test('a forecast with its band and its year; effort; typing; calibration; all without axe’s complaint', async () => {
    const check = await page.getByRole('region', { name: 'Multiplication Tables Check' }).textContent();
    expect(check).toMatch(/about \d+ out of 25; four times in five between \d+ and \d+\.In 2023\/24/u);
    expect(await page.getByRole('region', { name: 'Effort' }).textContent()).toMatch(/19 days, \d+ minutes in all/u);
    expect(await page.getByRole('region', { name: 'How well it foresees' }).getByRole('row').count()).toBeGreaterThan(1);
    expect(await axeFinds(page)).toEqual([]);
    await picture(page, 'teacher-pupil');
    await resize(page, 250, 700);
    expect(await spills()).toEqual([]);
    await picture(page, 'teacher-pupil-250');
    await resize(page, 1280, 900);
  });

  test('nothing is foretold of a pupil who has hardly begun', async () => {
    await button('Class').click();
    expect(await page.getByRole('combobox', { name: 'Deck' }).locator('option').count()).toBeGreaterThan(1);
    await page.getByRole('combobox', { name: 'Deck' }).selectOption('adding-to-20');
    await button('Cal').click();
    await heading('Cal').waitFor();
    await page.getByText('A forecast: not enough yet. 66 of the 66 products').waitFor();
    await page.getByText('Not enough yet: it takes 300 answers').waitFor();
  });

  test('alias, year and arrangements are kept; an alias that is taken is refused', async () => {
    await page.getByLabel('Alias').fill('asha');
    await button('Rename').click();
    await page.getByText('There is a asha on this device already.').waitFor();
    await page.getByLabel('Alias').fill('Carla');
    await button('Rename').click();
    await heading('Carla').waitFor();
    await page.getByRole('combobox', { name: 'Year', exact: true }).selectOption('4');
    await page.getByRole('checkbox', { name: 'Pause: Next button (NBQ)' }).check();
    await page.getByRole('combobox', { name: 'Colour contrast (CCT)' }).selectOption('yellow on black');
    await expect.poll(() => entryOn(page, { drawer: 'pupils', key: 'id-Cal' })).toMatchObject({ alias: 'Carla', year: 4, access: { nextButton: true, contrast: 'yellow on black' } });
    await enter();
    await button('Carla').click();
    expect(await page.getByRole('checkbox', { name: 'Pause: Next button (NBQ)' }).isChecked()).toBe(true);
    expect(await page.getByRole('combobox', { name: 'Colour contrast (CCT)' }).inputValue()).toBe('yellow on black');
  });
});

describe('settings', () => {
  test('decks, what is taught, and how × is said are kept', async () => {
    await enter();
    await button('Settings').click();
    await heading('Settings').waitFor();
    await page.getByRole('radio', { name: 'These:' }).check();
    await page.getByRole('checkbox', { name: /^Squares, cubes and roots/u }).check();
    await page.getByRole('radio', { name: 'What is marked here' }).check();
    await page.getByRole('group', { name: 'Squares, cubes and roots' }).getByRole('checkbox').first().check();
    await page.getByRole('combobox', { name: '7 × 8 is said' }).selectOption('lots of');
    expect(await axeFinds(page)).toEqual([]);
    await picture(page, 'teacher-settings');
    await enter();
    await button('Settings').click();
    expect(await page.getByRole('checkbox', { name: /^Squares, cubes and roots/u }).isChecked()).toBe(true);
    expect(await page.getByRole('combobox', { name: '7 × 8 is said' }).inputValue()).toBe('lots of');
    expect(await page.getByRole('group', { name: 'Squares, cubes and roots' }).getByRole('checkbox').first().isChecked()).toBe(true);
  });

  test('minutes, year and what counts as by heart are set for several pupils at once, and undone', async () => {
    const minutesOf = async (): Promise<readonly string[]> => page.getByLabel('Minutes a day').locator('option').allTextContents();
    const form = page.getByRole('region', { name: 'For several pupils at once' });
    expect(await minutesOf()).toEqual(['leave as it is', '2 minutes (now 0 of 3)', '5 minutes (now 3 of 3)', '10 minutes (now 0 of 3)']);
    expect(await form.getByRole('button', { name: 'Set for all 3 pupils' }).getAttribute('aria-disabled')).toBe('true');
    await page.getByLabel('Minutes a day').selectOption('10 minutes (now 0 of 3)');
    await page.getByLabel('Time that counts as by heart').selectOption({ label: 'twice as much (now 0 of 3)' });
    await button('Set for all 3 pupils').click();
    await page.getByText('It is set for all 3 of them.').waitFor();
    expect((await minutesOf()).at(-1)).toBe('10 minutes (now 3 of 3)');
    expect(await axeFinds(page)).toEqual([]);
    await form.scrollIntoViewIfNeeded();
    await picture(page, 'teacher-several');
    await button('Undo').click();
    await page.getByText('It is as it was before.').waitFor();
    expect((await minutesOf()).at(-1)).toBe('10 minutes (now 0 of 3)');
    await page.getByLabel('Minutes a day').selectOption('2 minutes (now 0 of 3)');
    await button('Set for all 3 pupils').click();
    await page.getByText('It is set for all 3 of them.').waitFor();
    await enter();
    await button('Ben').click();
    expect(await page.getByRole('radio', { name: '2 minutes' }).isChecked()).toBe(true);
    await button('Settings').click();
    await heading('Settings').waitFor();
  });

  test('a deck of one’s own: what is wrong is named line by line; its code and its file give it to another class', async () => {
    await button('New deck').click();
    await page.getByLabel('Title').fill('Sixes');
    await page.getByLabel(/^Facts, one on each line/u).fill('6 × 7 = 42\n7 × 8 = 54\nseven');
    await button('Keep the deck').click();
    const faults = await page.locator('#teacher-faults p').allTextContents();
    expect(faults).toEqual([expect.stringMatching(/^Line 2: .*7 × 8/u), expect.stringMatching(/^Line 3: /u)]);
    expect(await axeFinds(page)).toEqual([]);
    await page.getByLabel(/^Facts, one on each line/u).fill('6 × 7 = 42\n7 × 8 = 56');
    await button('Keep the deck').click();
    await heading('Sixes').waitFor();
    const own = page.locator('.teacher-own');
    const code = await own.locator('code').textContent() ?? '';
    const { path } = await saved(() => own.getByRole('button', { name: 'Save to a file' }).click());
    for (const assign of [
      async () => {
        await page.getByLabel(/^Code, such as/u).fill(code);
        await button('Assign').click();
      },
      () => choose('Open a deck’s file', path),
    ]) {
      await own.getByRole('button', { name: 'Delete' }).click();
      await own.getByRole('button', { name: 'Delete for good' }).click();
      await own.waitFor({ state: 'detached' });
      await assign();
      await page.getByText('The class practises “Sixes” too: 2 facts.').waitFor();
    }
    await page.getByLabel(/^Code, such as/u).fill('tables/table-7+table-9');
    await button('Assign').click();
    await page.getByText(/^The class practises “Times tables and dividing” now\. Marked as taught: /u).waitFor();
    await page.getByLabel(/^Code, such as/u).fill('nonsense');
    await button('Assign').click();
    await page.getByText('This is not the code of a deck.').waitFor();
  });

  test('the comparison in class is switched on, and gives two numbers once there are enough', async () => {
    await page.getByRole('checkbox', { name: 'Compare' }).check();
    await button('Work out the two numbers').click();
    await page.getByText(/^Recalled, of random questions: \d+% by Partwhole, \d+% by Leitner’s boxes\.$/u).waitFor();
    const { bytes } = await saved(() => button('Save the two numbers').click());
    expect(bytes.toString('utf8')).toMatch(/^\uFEFFchosen by,recalled\r\nPartwhole,[01]\.\d{4}\r\nLeitner,[01]\.\d{4}\r\n$/u);
    await resize(page, 250, 700);
    expect(await spills()).toEqual([]);
    await resize(page, 1280, 900);
  });
});

describe('files', () => {
  test('a pupil is deleted when it was said twice, and comes back from a file with every answer; opened again, none counts twice', async () => {
    await enter();
    await button('Files').click();
    await heading('Files').waitFor();
    expect(await axeFinds(page)).toEqual([]);
    await picture(page, 'teacher-files');
    const { path } = await saved(() => button('Asha').click());
    await button('Class').click();
    await button('Asha').click();
    await button('Delete Asha').click();
    await page.getByText(`${asha.answers.length} answers`).waitFor();
    await button('Delete them').click();
    await button('Delete for good').click();
    await page.getByText('Asha and all that was kept of them are deleted.').waitFor();
    expect(await button('Asha').count()).toBe(0);
    await button('Files').click();
    await choose('Open a file', path);
    await page.getByText(`Asha is on this device now, with ${asha.answers.length} answers.`).waitFor();
    await choose('Open a file', path);
    await page.getByText('Asha was on this device already: 0 answers came with the file, and what was here stays.').waitFor();
  });

  test('answers of somebody else under the same numbers are not merged, and can be opened as a new pupil', async () => {
    const { path, bytes } = await saved(() => button('Ben').click());
    const file = JSON.parse(bytes.toString('utf8')) as { log: { typed: string }[] };
    await writeFile(path, JSON.stringify({ ...file, log: file.log.map((answer) => ({ ...answer, typed: '1' })) }));
    await choose('Open a file', path);
    await page.getByText(/^Ben: These are not answers of the same pupil/u).waitFor();
    await button('Open Ben as a new pupil').click();
    await page.getByText(/^Ben 2 is on this device now/u).waitFor();
    expect(await button('Ben').count()).toBe(1);
  });

  test('a backup brings all back; what is damaged or foreign is a sentence', async () => {
    const { path, bytes } = await saved(() => button('Save a backup').click());
    await choose('Open a file', path);
    await page.getByText(/^Carla was on this device already: 0 answers/u).waitFor();
    for (const [content, sentence] of [
      [bytes.subarray(0, bytes.length - 40), /^This file is damaged or cut off/u], [Buffer.from('{"partwhole":"pupil","version":1'), /^This file is damaged/u],
      [Buffer.from('{"partwhole":"pupil","version":9}'), /newer Partwhole/u], [Buffer.from('hello'), /^This file is not a pupil/u], [Buffer.from([0xff, 0xfe, 0xff]), /is not a pupil or a backup/u],
    ] as const) {
      await writeFile(path, content);
      await choose('Open a file', path);
      await page.getByText(sentence).waitFor();
      expect(await page.getByRole('status').getByRole('paragraph').count()).toBeGreaterThan(0);
    }
  });
});

describe('what a newer Partwhole kept', () => {
  const [setOn, deeOn, pinOn] = [{ drawer: 'settings', key: 'pupils/class' }, { drawer: 'pupils', key: 'id-Dee' }, { drawer: 'settings', key: 'pupils/pin' }] as const;
  const newSet = { version: 2, own: [{ title: 'Elevens', facts: ['11 × 11 = 121'], picture: 'bar' }], spoken: 'loudly' };
  const dee = { ...pupilOf('Dee'), version: 2, year: 13 };
  const warnings = (): Promise<readonly string[]> => page.locator('.warning').filter({ visible: true }).allInnerTexts();

  test('is told to pupils and teacher, is in a backup as it is, and stays as it is whatever is set', async () => {
    const before = await entryOn(page, setOn);
    await putEntries(page, [{ ...setOn, value: newSet }, { ...deeOn, value: dee }]);
    await page.goto(page.url().split('#')[0] ?? '');
    await page.reload();
    await page.getByRole('heading', { name: 'Who is practising?' }).waitFor();
    await expect.poll(warnings).toEqual([expect.stringMatching(/newer Partwhole, so not shown here: Dee\./u), expect.stringMatching(/^What is set for this class was set with a newer Partwhole/u)]);
    expect(await axeFinds(page)).toEqual([]);
    await button('Ben').click();
    await page.getByRole('heading', { name: 'What today?' }).waitFor();
    await button('Somebody else').click();
    await enter();
    expect(await warnings()).toHaveLength(2);
    await button('Settings').click();
    await heading('For the class').waitFor();
    expect([await heading('Own decks').count(), await button('Set the class anew').count()]).toEqual([0, 0]);
    await page.getByRole('combobox', { name: 'Minutes a day' }).selectOption({ index: 1 });
    await button(/^Set for all/u).click();
    await page.getByText(/^Set for /u).filter({ visible: true }).first().waitFor();
    expect(await axeFinds(page)).toEqual([]);
    await picture(page, 'teacher-newer');
    await button('Files').click();
    const { bytes, path } = await saved(() => button('Save a backup').click());
    await page.getByText('In the file as it is kept, though this Partwhole cannot read it: Dee and what is set for the class.').waitFor();
    const lines = gunzipSync(bytes).toString('utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as { readonly class?: unknown; readonly pupil?: { readonly alias: string } });
    expect([lines[0]?.class, lines.find(({ pupil }) => pupil?.alias === 'Dee')?.pupil]).toEqual([newSet, dee]);
    await choose('Open a file', path);
    await page.getByText('The settings of the class did not come back: they were set with a newer Partwhole. Update the extension, then open the file again.').waitFor();
    expect([await entryOn(page, setOn), await entryOn(page, deeOn)]).toEqual([newSet, dee]);
    await putEntries(page, [{ ...setOn, value: before }, { ...deeOn, value: undefined }]);
  });

  test('a PIN that cannot be read here is no open door, and is not chosen anew', async () => {
    const before = await entryOn(page, pinOn);
    await putEntries(page, [{ ...pinOn, value: { version: 2, passkey: 'x' } }]);
    await page.reload();
    await page.getByText(/^The PIN that is set here was set with a newer Partwhole/u).waitFor();
    expect([await page.getByRole('textbox').count(), await button('Use this PIN').count(), await heading('Class').count()]).toEqual([0, 0, 0]);
    expect(await axeFinds(page)).toEqual([]);
    await button('Back to the pupils').click();
    await page.getByRole('heading', { name: 'Who is practising?' }).waitFor();
    expect(await entryOn(page, pinOn)).toEqual({ version: 2, passkey: 'x' });
    await putEntries(page, [{ ...pinOn, value: before }]);
    await enter();
  });
});

test('a new device is whole by a backup: pupils, decks, what is taught and own decks, and no PIN in it; settings that are others are asked about', async () => {
  await enter();
  await button('Files').click();
  const { path, bytes } = await saved(() => button('Save a backup').click());
  await page.getByText(/ pupils and what is set for the class are in the file\./u).waitFor();
  expect(gunzipSync(bytes).toString('utf8')).not.toMatch(/"(?:pin|salt|hash)"/u);
  const [here, device] = [page, await openBench()];
  try {
    page = await device.visit('practice.html');
    await page.getByRole('heading', { name: 'Who is practising?' }).waitFor();
    await page.goto(`${page.url()}#teacher`);
    for (const label of ['PIN', 'The PIN again']) await page.getByLabel(label, { exact: true }).fill('2580');
    await button('Use this PIN').click();
    await button('Files').click();
    await choose('Open a file', path);
    const came = (): Promise<string> => page.getByRole('region', { name: 'From another device' }).getByRole('status').innerText();
    await expect.poll(came, { timeout: 30_000 }).toMatch(/Set for the class now, as it was in the file: \d+ decks, \d+ strategies marked as taught, 1 deck of your own \(Sixes\), 7 × 8 read as 7 lots of 8 and the comparison in class switched on\./u);
    await page.getByText(new RegExp(`^Asha is on this device now, with ${asha.answers.length} answers`, 'u')).waitFor();
    await button('Settings').click();
    await page.getByRole('heading', { name: 'Sixes' }).waitFor();
    await page.getByRole('combobox', { name: '7 × 8 is said' }).selectOption('multiplied by');
    await button('Files').click();
    await choose('Open a file', path);
    await page.getByText(/^The file has other settings of the class than this device/u).waitFor();
    expect(await axeFinds(page)).toEqual([]);
    await button('Use the settings of the file').click();
    await page.getByText(/^Set for the class now: .*lots of/u).waitFor();
    await choose('Open a file', path);
    await page.getByText(/^Asha was on this device already: 0 answers/u).waitFor();
    expect(await button('Use the settings of the file').count()).toBe(0);
  } finally {
    page = here;
    await device.close();
  }
  await page.bringToFront();
});

test('the keyboard reaches everything: from the parts to a fact, and back to the pupils', async () => {
  await enter();
  await page.keyboard.press('Tab');
  await button('Class').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await heading('Settings').waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Settings');
  await button('Lock and leave').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Who is practising?' }).waitFor();
});

// Last, since a second page takes the downloads of the first.
test('a check belongs to its pupil: with their arrangements, its answers and its result are kept', async () => {
  const check = await bench.visit(`check.html?pupil=${cal.pupil.id}`);
  await check.bringToFront();
  await check.getByText('The check is kept for Carla.').waitFor();
  expect(await check.getByRole('region', { name: 'Access arrangements' }).getByRole('listitem').allTextContents()).toEqual(['Colour contrast (CCT): yellow on black', 'Pause: Next button (NBQ)']);
  expect(await check.getByRole('checkbox').count()).toBe(0);
  await check.clock.install();
  await check.getByRole('button', { name: 'Start the check' }).click();
  await check.getByRole('button', { name: 'Start' }).click();
  for (let at = 0; at < 28; at += 1) {
    if (at === 3) await check.getByRole('button', { name: 'Start' }).click();
    await check.clock.fastForward(2_100);
    const next = check.getByRole('button', { name: 'Next' });
    await next.click();
    const [, table, by] = /(\d+) × (\d+) =/u.exec(await check.locator('.check-asks span').textContent() ?? '') ?? [];
    for (const key of String(Number(table) * Number(by))) await check.keyboard.press(key);
    await check.keyboard.press('Enter');
  }
  await check.getByText('25 out of 25').waitFor();
  await check.close();
  await page.bringToFront();
  await enter();
  await button('Carla').click();
  await page.getByText(/: 25 out of 25$/u).waitFor();
  expect(await page.getByRole('region', { name: 'Effort' }).textContent()).toMatch(/^Effort1 day,/u);
});
