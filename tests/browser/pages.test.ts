import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Random, random } from '../../widgets/maths/random.ts';
import { type Bench, openBench, resize } from './harness.ts';
import { add, board, boxOf, drag, newLesson, patience, press, told } from './person.ts';
import { allPages, answeredIn, killPage, lessonOn, listenTo, type Listener, newWindow, onDisk, owns, panelBeside } from './several.ts';

let bench: Bench;
const errors: string[] = [];
beforeAll(async () => { bench = await openBench({ args: ['--screen-info={1400x1000}{1920x1080}'] }); });
afterEach(async () => {
  errors.length = 0;
  for (const name of ['sidepanel.html', 'projector.html']) for (const page of await allPages(bench, name)) await page.close().catch(() => undefined);
});
afterAll(() => bench.close());

/** A page that people have their hands on, and how it is opened again when it is gone. */
interface Seat { readonly name: string; page: Page; reopen(): Promise<Page> }

function heed(page: Page): Page {
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  return page;
}

async function panelAt(address: string): Promise<Page> {
  const panel = heed(await panelBeside(bench, address));
  await resize(panel, 420, 860);
  return panel;
}

async function projectorFrom(panel: Page): Promise<Page> {
  await press(panel, 'Project');
  const projector = heed(await bench.page('projector.html'));
  await board(projector).waitFor();
  return projector;
}

/** Somewhere on the board that no button lies over. */
async function somewhere(page: Page, chance: Random): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = await boxOf(board(page));
  return { x: x + width * (0.15 + 0.7 * chance.next()), y: y + height * (0.15 + 0.6 * chance.next()) };
}

/** Something that is on the board, if it is to be seen and no button of the panel lies over it. */
async function something(page: Page, chance: Random): Promise<{ x: number; y: number } | undefined> {
  const all = await board(page).getByRole('button').all();
  if (all.length === 0) return undefined;
  const box = await chance.pick(all).boundingBox({ timeout: 1_000 }).catch(() => null);
  if (!box) return undefined;
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const bare = await page.evaluate(({ x, y }) => {
    const hit = document.elementFromPoint(x, y);
    return hit !== null && (hit.closest('nav[aria-label="Board"]') !== null || hit.closest('button, dialog') === null);
  }, at);
  return bare ? at : undefined;
}

/** Closes what a tap has opened that came where a button had just moved to. */
async function closeSheets(page: Page): Promise<void> {
  for (let tries = 0; tries < 3 && await page.locator('dialog[open]').count() > 0; tries += 1) await page.keyboard.press('Escape');
}

const gestures: readonly ((page: Page, chance: Random) => Promise<unknown>)[] = [
  ...Array.from({ length: 5 }, () => async (page: Page, chance: Random) => {
    const from = await something(page, chance);
    if (from) await drag(page, from, await somewhere(page, chance));
  }),
  ...Array.from({ length: 2 }, () => async (page: Page, chance: Random) => {
    const at = await something(page, chance);
    if (!at) return;
    await page.mouse.click(at.x, at.y);
    for (let times = chance.whole(1, 3); times > 0; times -= 1) await page.keyboard.press(chance.pick(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']));
  }),
  async (page, chance) => {
    const at = await something(page, chance);
    if (!at) return;
    await page.mouse.click(at.x, at.y);
    await page.keyboard.press('Delete');
  },
  async (page, chance) => {
    for (let times = chance.whole(1, 2); times > 0; times -= 1) await page.keyboard.press('Control+z');
  },
  (page) => page.keyboard.press('Control+Shift+z'),
];
const onPanels: typeof gestures = [
  (page, chance) => page.getByRole('button', { name: `Add ${chance.pick(['Counters', 'Ten frame', 'Bar model'])}`, exact: true }).click({ timeout: 2_000 }),
  (page, chance) => page.getByRole('button', { name: `Add ${chance.pick(['Counters', 'Counters', 'Number line'])}`, exact: true }).click({ timeout: 2_000 }),
];

/** What one person does, as it comes; it ends early when their page is gone. */
async function play({ page, name }: Seat, chance: Random, times: number): Promise<void> {
  const choice = name === 'projector' ? gestures : [...gestures, ...onPanels];
  for (let done = 0; done < times && !page.isClosed(); done += 1) {
    // A thing that another hand has just taken away cannot be taken hold of.
    await closeSheets(page).then(() => chance.pick(choice)(page, chance)).catch((error: unknown) => {
      if (!page.isClosed() && !/Timeout|closed|not to be seen/u.test(String(error))) throw error;
    });
  }
  if (!page.isClosed()) await closeSheets(page);
}

async function ownerOf(seats: readonly Seat[]): Promise<Seat> {
  for (let tries = 0; tries < 100; tries += 1) {
    for (const seat of seats) if (!seat.page.isClosed() && await owns(seat.page)) return seat;
    await new Promise((done) => { setTimeout(done, 50); });
  }
  throw new Error('No page owns the lesson.');
}

/** What is told of the board, but for the labels that one page has room for and another has not. */
async function toldAnywhere(page: Page): Promise<string> {
  return (await told(page)).split('\n').filter((line) => !/- (?:list|listitem):$|- button "label, /u.test(line)).join('\n');
}

/** All pages show the same, it is what the owner knows, and it is what lies on the disk. */
async function allAgree(seats: readonly Seat[], lesson: string, listener: Listener): Promise<void> {
  const [first, ...others] = seats;
  await expect.poll(async () => (await listener.session()).hands, patience).toEqual({});
  for (const { page } of others) await expect.poll(() => toldAnywhere(page), patience).toBe(await toldAnywhere(first!.page));
  await expect.poll(() => onDisk(first!.page, lesson), patience).toEqual((await listener.session()).lesson);
}

// `npm run test:long` plays more games.
const games = Number(process.env['PARTWHOLE_RUNS'] ?? 0) > 0 ? ['one', 'two', 'three', 'four', 'five', 'six'] : ['one', 'two'];

test.each(games)('random gestures on three pages end equal, and nothing answered is lost when owners die: %s', async (seed) => {
  const chance = random(`pages ${seed}`);
  const [one, two] = [`${bench.lesson}?${seed}-1`, `${bench.lesson}?${seed}-2`];
  await newWindow(bench, one);
  await newWindow(bench, two);
  const first: Seat = { name: 'panel', page: await panelAt(one), reopen: () => panelAt(one) };
  await newLesson(first.page);
  await add(first.page, 'Ten frame');
  await add(first.page, 'Counters');
  const lesson = await lessonOn(first.page);
  await expect.poll(() => onDisk(first.page, lesson), patience).toBeDefined();
  const second: Seat = { name: 'other panel', page: await panelAt(two), reopen: () => panelAt(two) };
  const third: Seat = { name: 'projector', page: await projectorFrom(first.page), reopen: () => projectorFrom(first.page.isClosed() ? second.page : first.page) };
  const seats = [first, second, third];
  for (const { page } of seats) expect(await lessonOn(page)).toBe(lesson);
  const listener = await listenTo(bench, lesson);

  const died: string[] = [];
  const enough = async (): Promise<boolean> => answeredIn(await listener.heard()).requests.length > 10;
  for (let round = 0; round < 3 || (round < 8 && !await enough()); round += 1) {
    const here = chance.fork(`round ${round}`);
    const playing = seats.map((seat) => play(seat, here.fork(seat.name), 6));
    await new Promise((done) => { setTimeout(done, here.whole(300, 1_500)); });
    const owner = await ownerOf(seats);
    died.push(owner.name);
    await killPage(owner.page);
    await Promise.all(playing);
    owner.page = await owner.reopen();
    expect(await lessonOn(owner.page)).toBe(lesson);
  }
  await allAgree(seats, lesson, listener);

  const heard = await listener.heard();
  expect(heard.filter((one) => 'ask' in one && one.ask === 'leave')).toEqual([]);
  const { requests, last } = answeredIn(heard);
  const { known, lesson: { entries } } = await listener.session();
  console.log(`${seed}: ${requests.length} changes answered; ${died.join(', ')} died.`);
  expect(requests.length).toBeGreaterThan(10);
  const kept = new Set(known.filter(({ why }) => why === undefined).map(({ request }) => request));
  expect(requests.filter((request) => !kept.has(request))).toEqual([]);
  expect(Object.fromEntries(Object.keys(last).map((id) => [id, entries[id]]))).toEqual(last);
  expect(errors).toEqual([]);
}, 300_000);
