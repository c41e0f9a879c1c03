import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../widgets/fluency/answer.ts';
import { askedAloud, factAloud } from '../../widgets/fluency/aloud.ts';
import { complements } from '../../widgets/fluency/decks/complements.ts';
import tables from '../../widgets/fluency/decks/tables.ts';
import { NUMBERS_TO_TYPE } from '../../widgets/fluency/memory/motor.ts';
import { builtExtension } from '../../scripts/open.ts';
import { axeFindsInEachTheme } from './axe.ts';
import { type Bench, debug, fingers, openBench, resize } from './harness.ts';
import { fromMenu, middleOf, painted, patience, press, told } from './person.ts';
import { killPage } from './several.ts';

let bench: Bench;
beforeAll(async () => { bench = await openBench(); });
afterAll(() => bench.close());

const errors: string[] = [];
let pages = 0;
/** The practice page in a tab of its own, with Playwright's clock. */
async function visit(of = bench): Promise<Page> {
  const page = await of.visit(`practice.html?page=${pages += 1}.`);
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  await page.clock.install();
  await page.reload();
  await resize(page, 360, 800);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

interface New { readonly year?: string; readonly minutes?: number }
async function newPupil(page: Page, alias: string, { year = 'Year 4', minutes = 2 }: New = {}): Promise<void> {
  await press(page, 'New pupil');
  await page.getByLabel(/^Alias/u).fill(alias);
  await page.getByLabel('Year').selectOption(year);
  await page.getByRole('radio', { name: `${minutes} minutes` }).check();
  await press(page, 'Add');
  await started(page);
}
const started = (page: Page) => page.getByRole('heading', { name: 'What today?' }).waitFor();
const mode = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name}`, 'u') });
const box = (page: Page) => page.getByRole('textbox', { name: 'Your answer' });
const status = (page: Page) => page.getByRole('status').first();
const said = async (page: Page): Promise<string> => (await status(page).textContent()) ?? '';

/** Each question as it is said, with its card's answer, and each fact as it is said. */
const cards = [tables, complements].flatMap(({ families }) => families.flatMap((family) => family.cards));
const answers = new Map(cards.flatMap((card) => card.forms.map((form) => [askedAloud(form), card.answer] as const)));
const cardOf = new Map(cards.flatMap((card) => card.forms.map((form) => [askedAloud(form), card.id] as const)));
const facts = new Map(cards.flatMap((card) => card.forms.map((form) => [askedAloud(form), factAloud(card, form)] as const)));

async function type(page: Page, text: string): Promise<void> {
  for (const key of text) {
    await page.clock.runFor(300);
    await page.keyboard.press(key);
  }
  await page.keyboard.press('Enter');
}

/** Goes on until something is asked; what is asked, as it is said. */
async function toQuestion(page: Page): Promise<string> {
  for (let tries = 0; tries < 200; tries += 1) {
    const words = await said(page);
    if (answers.has(words)) return words;
    if (words.startsWith('A new fact.')) await press(page, 'Go on');
    else await page.clock.runFor(100);
  }
  throw new Error(`Nothing is asked: ${await said(page)}`);
}

/** Answers what is asked, right. */
async function answer(page: Page): Promise<string> {
  const asked = await toQuestion(page);
  await type(page, answers.get(asked) ?? '');
  await expect.poll(() => said(page), patience).not.toBe(asked);
  return asked;
}

/** Copies the answer after a miss. Enter does nothing until the miss is on the disk. */
async function copy(page: Page, text: string): Promise<void> {
  await type(page, text);
  await expect.poll(async () => {
    const words = await said(page);
    if (words.startsWith('Not yet.')) await page.keyboard.press('Enter');
    return words;
  }, patience).not.toContain('Not yet.');
}

async function fingersMeasured(page: Page): Promise<void> {
  for (const number of NUMBERS_TO_TYPE) {
    await expect.poll(() => said(page), patience).toBe(`Type the number ${number}.`);
    await page.clock.runFor(600);
    await type(page, String(number));
  }
}

/** The answers of all pupils that lie on the disk, by pupil's alias, typing from sight left out. */
async function onDisk(page: Page): Promise<Readonly<Record<string, readonly Answer[]>>> {
  const { pupils, pages } = await page.evaluate(() => new Promise<{ pupils: { id: string; alias: string }[]; pages: [string, Answer[]][] }>((done, failed) => {
    const request = indexedDB.open('partwhole');
    request.onerror = () => failed(request.error);
    request.onsuccess = () => {
      const reading = request.result.transaction(['pupils', 'answers']);
      const [all, kept, keys] = [reading.objectStore('pupils').getAll(), reading.objectStore('answers').getAll(), reading.objectStore('answers').getAllKeys()];
      reading.oncomplete = () => {
        request.result.close();
        done({ pupils: all.result, pages: keys.result.map((key, at) => [String(key), kept.result[at]]) });
      };
    };
  }));
  return Object.fromEntries(pupils.map(({ id, alias }) => [alias, pages.filter(([key]) => key.startsWith(`${id}/`)).flatMap(([, kept]) => kept).filter((one) => one.mode !== 'typing')]));
}

declare const window: { spoken: string[]; voiceEnds?: () => void };
/** Runs in the page: a local voice, which no machine of ours has. It ends when it is told to. */
function giveVoice(): void {
  window.spoken = [];
  class Utterance extends EventTarget {
    readonly text: string;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  const speechSynthesis = {
    getVoices: () => [{ lang: 'en-GB', localService: true }], addEventListener: () => undefined, removeEventListener: () => undefined, cancel: () => undefined,
    speak: (utterance: Utterance) => {
      window.spoken.push(utterance.text);
      window.voiceEnds = () => void utterance.dispatchEvent(new Event('end'));
    },
  };
  Object.defineProperty(window, 'speechSynthesis', { value: speechSynthesis });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
}

async function finish(page: Page): Promise<void> {
  await press(page, 'Stop');
  await press(page, 'Finish');
  await page.getByRole('heading', { name: 'Who is practising?' }).waitFor();
}

test('from the panel’s menu to the practice page and back, in the same place', async () => {
  const panel = await bench.panel();
  await fromMenu(panel, 'Practise number facts');
  const practice = await bench.page('practice.html');
  await practice.getByRole('heading', { name: 'Who is practising?' }).waitFor();
  expect(await bench.has('sidepanel.html')).toBe(false);
  await practice.getByRole('link', { name: 'Back to the board' }).click();
  const board = await bench.page('sidepanel.html');
  await board.getByText('Begin with').waitFor();
  await board.close();
});

test('a Calm sitting: fingers, facts, a miss that opens its picture, is copied and comes back; an end with what grew', async () => {
  const page = await visit();
  await newPupil(page, 'Calm Owl');
  await mode(page, 'Calm').click();
  await fingersMeasured(page);
  await answer(page);
  const missed = await toQuestion(page);
  await type(page, '1');
  await expect.poll(() => said(page), patience).toBe(`Not yet. ${facts.get(missed)} Copy the answer, ${answers.get(missed)}, and press Enter, or go on.`);
  // Of 70 ÷ 10 = 7 the answer may be any number: the one to copy stands in a frame.
  expect(await page.locator('.practice-asked .marked').textContent()).toBe(answers.get(missed));
  await page.locator('figure svg').waitFor();
  const go = page.getByRole('button', { name: 'Go on', exact: true });
  expect(await go.getAttribute('aria-disabled')).toBe('true');
  await page.clock.runFor(3_100);
  expect(await go.getAttribute('aria-disabled')).not.toBe('true');
  await type(page, '2');
  expect(await said(page)).toMatch(/^That is another answer\. Once more: /u);
  await page.getByText('That is another answer than the one here. Copy this one:').waitFor();
  expect(await page.getByRole('textbox', { name: 'Copy the answer' }).inputValue()).toBe('');
  await copy(page, answers.get(missed) ?? '');
  const after: string[] = [];
  for (let times = 0; times < 4; times += 1) after.push(await answer(page));
  expect(after.map((asked) => cardOf.get(asked))).toContain(cardOf.get(missed));
  expect(await page.getByRole('timer').count()).toBe(0);
  const kept = (await onDisk(page))['Calm Owl'] ?? [];
  expect(kept.map(({ right }) => right)).toEqual([true, false, true, true, true, true]);
  expect(kept.every(({ first, last, input }) => first >= 300 && last >= first && input === 'keyboard')).toBe(true);
  // What is typed straight after it was shown is no recall: it is kept as understood.
  expect([...new Set(kept.map(({ mode: how }) => how))].toSorted()).toEqual(['calm', 'understand']);
  expect(kept.filter(({ card }) => card === cardOf.get(missed)).map(({ mode: how }) => how)).toEqual(['calm', 'calm']);
  await toQuestion(page);
  await page.clock.fastForward(120_000);
  await answer(page);
  await page.clock.runFor(1_000);
  await page.getByRole('heading', { name: 'Done for now' }).waitFor();
  expect(await page.getByText(/grew stronger today/u).count()).toBe(1);
  expect(await page.getByRole('listitem').count()).toBeGreaterThan(0);
  await press(page, 'Finish');
  await mode(page, 'Calm Owl').click();
  await started(page);
  await mode(page, 'Calm').click();
  await toQuestion(page);
  await finish(page);
  await page.close();
});

test('the second miss of a fact on a day shows a way to it, and opens it on the board', async () => {
  const page = await visit();
  await newPupil(page, 'Missed Again');
  await mode(page, 'Calm').click();
  await press(page, 'Skip');
  const missed = await toQuestion(page);
  for (const wrong of ['77', '78']) {
    while (cardOf.get(await toQuestion(page)) !== cardOf.get(missed)) await answer(page);
    expect(await page.getByRole('button', { name: 'Open it on the board' }).count()).toBe(0);
    await type(page, wrong);
    await expect.poll(() => said(page), patience).toContain('Not yet.');
    if (wrong === '77') await copy(page, answers.get(missed) ?? '');
  }
  await page.locator('figure svg').waitFor();
  await press(page, 'Open it on the board');
  const tab = await bench.page('sidepanel.html');
  await expect.poll(() => told(tab), patience).toContain('array');
  expect(new URL(tab.url()).hash).toBe('');
  await tab.close();
  expect(await said(page)).toContain('Not yet.');
  await page.close();
});

test('read aloud: each question is said first, and its time begins when it has been said', async () => {
  const page = await visit();
  await page.addInitScript(giveVoice);
  await page.reload();
  await newPupil(page, 'Listener');
  await page.getByRole('checkbox', { name: 'Read the questions aloud' }).check();
  await mode(page, 'Calm').click();
  await press(page, 'Skip');
  const spoken = (): Promise<string> => page.evaluate(() => window.spoken.at(-1) ?? '');
  await expect.poll(async () => answers.has(await spoken()), patience).toBe(true);
  const asked = await spoken();
  expect(await said(page)).toBe('');
  await page.clock.runFor(5_000);
  await page.evaluate(() => window.voiceEnds?.());
  await expect.poll(() => said(page), patience).toBe(asked);
  await type(page, answers.get(asked) ?? '');
  await expect.poll(async () => (await onDisk(page))['Listener']?.length, patience).toBe(1);
  expect((await onDisk(page))['Listener']?.[0]?.first).toBeLessThan(3_000);
  await page.close();
});

test('killing the page loses at most the answer that is being typed', async () => {
  const page = await visit();
  await newPupil(page, 'Night Kite');
  await mode(page, 'Calm').click();
  await press(page, 'Skip');
  for (let times = 0; times < 3; times += 1) await answer(page);
  const typed = await toQuestion(page);
  await page.keyboard.press('9');
  await killPage(page);
  const again = await visit();
  expect((await onDisk(again))['Night Kite']?.length).toBe(3);
  await mode(again, 'Night Kite').click();
  await started(again);
  await mode(again, 'Calm').click();
  await press(again, 'Skip');
  await answer(again);
  const kept = (await onDisk(again))['Night Kite'] ?? [];
  expect(kept.map(({ number }) => number)).toEqual([0, 1, 2, 3]);
  expect(typed).not.toBe('');
  await again.close();
});

test('two pupils of one device: each their own answers, always in the same places, with nothing said of how they do', async () => {
  const page = await visit();
  for (const alias of ['Zebra', 'Ant']) {
    await newPupil(page, alias);
    await press(page, 'Somebody else');
    await mode(page, alias).dblclick();
    await started(page);
    await mode(page, 'Calm').click();
    await press(page, 'Skip');
    await answer(page);
    if (alias === 'Ant') await answer(page);
    await finish(page);
  }
  const names = await page.getByRole('list').getByRole('button').allTextContents();
  expect(names).toEqual(names.toSorted());
  expect(names).toEqual(expect.arrayContaining(['Ant', 'Zebra']));
  const kept = await onDisk(page);
  expect([kept['Ant']?.length, kept['Zebra']?.length]).toEqual([2, 1]);
  expect(kept['Ant']?.[0]?.device).toBe(kept['Zebra']?.[0]?.device);
  await page.close();
});

test('an alias that another has, that is too long or a script is refused in a sentence', async () => {
  const page = await visit();
  await press(page, 'New pupil');
  for (const [alias, sentence] of [['ant', /a ant on this device already|There is a ant/u], ['<script>', /letters, digits and spaces/u], ['a'.repeat(40), /at most 20/u]] as const) {
    await page.getByLabel(/^Alias/u).fill(alias);
    await press(page, 'Add');
    await expect.poll(() => page.getByRole('alert').textContent(), patience).toMatch(sentence);
  }
  await page.close();
});

test('a pause hides the question, and no time counts', async () => {
  const page = await visit();
  await newPupil(page, 'Pausing');
  await mode(page, 'Steady').click();
  await press(page, 'Skip');
  const asked = await toQuestion(page);
  const left = await page.getByRole('timer').textContent();
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: 'Paused' }).waitFor();
  expect(await page.locator('math').count()).toBe(0);
  await page.clock.fastForward(600_000);
  await press(page, 'Go on');
  expect(await said(page)).toBe(asked);
  expect(await page.getByRole('timer').textContent()).toBe(left);
  await press(page, 'Hide the clock');
  expect(await page.getByRole('timer').count()).toBe(0);
  await type(page, answers.get(asked) ?? '');
  await expect.poll(async () => (await onDisk(page))['Pausing']?.length, patience).toBe(1);
  expect((await onDisk(page))['Pausing']?.[0]).not.toHaveProperty('band');
  await finish(page);
  await page.close();
});

test('the same pupil in two tabs: a sentence in the second, and practice goes on where they want it', async () => {
  const one = await visit();
  await newPupil(one, 'Twice');
  await mode(one, 'Calm').click();
  await press(one, 'Skip');
  await answer(one);
  const two = await visit();
  await mode(two, 'Twice').click();
  await two.getByText(/is practising in another tab or window/u).waitFor();
  await press(two, 'Practise here instead');
  await started(two);
  await one.getByText(/is practising in another tab or window/u).waitFor();
  await mode(two, 'Calm').click();
  await press(two, 'Skip');
  await answer(two);
  await expect.poll(async () => (await onDisk(two))['Twice']?.map(({ number }) => number), patience).toEqual([0, 1]);
  await one.bringToFront();
  await press(one, 'Practise here instead');
  await started(one);
  await one.close();
  await two.close();
});

/** The extension as it is built, but for the permission that takes the browser's limit away: so that a limit can be set. */
async function limitedBench(): Promise<Bench> {
  const extension = await mkdtemp(join(tmpdir(), 'partwhole-limited-'));
  await cp(builtExtension, extension, { recursive: true });
  const path = join(extension, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as { readonly permissions: readonly string[] };
  await writeFile(path, JSON.stringify({ ...manifest, permissions: manifest.permissions.filter((one) => one !== 'unlimitedStorage') }));
  return openBench({ extension });
}

/** Fills what the browser lets be kept to the last bytes. */
async function fill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((done) => {
      const request = indexedDB.open('partwhole');
      request.onsuccess = () => done(request.result);
    });
    const put = (key: string, size: number): Promise<boolean> => new Promise((done) => {
      const change = database.transaction('settings', 'readwrite');
      change.objectStore('settings').put('x'.repeat(size), key);
      change.oncomplete = () => done(true);
      change.onabort = () => done(false);
    });
    let made = 0;
    for (const size of [100_000, 10_000, 1_000, 100, 10]) while (await put(`ballast ${made}`, size)) made += 1;
    database.close();
  });
}

test('on a disk that is full each answer that is not kept has its sentence, what was kept stays, and practice goes on once there is room', async () => {
  const limited = await limitedBench();
  try {
    const other = await limited.visit('gallery.html');
    const session = await debug(other);
    const origin = `chrome-extension://${limited.opened.id}`;
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 400_000 });
    const page = await visit(limited);
    await newPupil(page, 'Full');
    await mode(page, 'Calm').click();
    await press(page, 'Skip');
    for (let times = 0; times < 2; times += 1) await answer(page);
    await toQuestion(page);
    await fill(page);
    for (let times = 0; times < 3; times += 1) {
      const asked = await toQuestion(page);
      await type(page, answers.get(asked) ?? '');
      await page.getByText(/There is no room left on this device, so this answer is not kept. What was kept before stays./u).waitFor();
      await press(page, 'Something else');
      await mode(page, 'Calm').click();
      const skip = page.getByRole('button', { name: 'Skip' });
      if (await skip.isVisible()) await skip.click();
    }
    expect((await onDisk(page))['Full']?.map(({ number }) => number)).toEqual([0, 1]);
    await finish(page);
    await press(page, 'New pupil');
    await page.getByLabel(/^Alias/u).fill('No Room');
    await press(page, 'Add');
    await expect.poll(() => page.getByRole('alert').textContent(), patience).toMatch(/no room left.*this is not kept.*stays/u);
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await press(page, 'Cancel');
    await mode(page, 'Full').click();
    await started(page);
    await mode(page, 'Calm').click();
    await press(page, 'Skip');
    await answer(page);
    await expect.poll(async () => (await onDisk(page))['Full']?.map(({ number, right }) => [number, right]), patience).toEqual([[0, true], [1, true], [2, true]]);
  } finally {
    await limited.close();
  }
});

test('a clock a year ahead, set right again, and another time zone: each is told, and no answer is lost', async () => {
  const page = await visit();
  const session = await debug(page);
  const zone = (timezoneId: string) => session.send('Emulation.setTimezoneOverride', { timezoneId });
  const practise = async (): Promise<void> => {
    await mode(page, 'Calm').click();
    await press(page, 'Skip');
    await answer(page);
    await finish(page);
    await mode(page, 'Wanderer').click();
    await started(page);
  };
  const notes = (): Promise<readonly string[]> => page.locator('p.warning').allTextContents();
  await page.clock.setSystemTime('2026-11-26T11:30:00Z');
  await newPupil(page, 'Wanderer');
  await practise();
  expect(await notes()).toEqual([]);
  await page.clock.setSystemTime('2027-11-26T11:30:00Z');
  await practise();
  expect(await notes()).toEqual([expect.stringMatching(/went on from 26 November 2026 to 26 November 2027 .*No answer is lost/u)]);
  await page.clock.setSystemTime('2026-11-27T11:30:00Z');
  await press(page, 'Somebody else');
  await mode(page, 'Wanderer').click();
  await started(page);
  expect(await notes()).toEqual([expect.stringMatching(/is 27 November 2026, which is before the last answer, of 26 November 2027.*No answer is lost/u)]);
  await practise();
  expect(await notes()).toEqual([expect.stringMatching(/went back from 26 November 2027 to 27 November 2026/u)]);
  await zone('Pacific/Kiritimati');
  await practise();
  await zone('Pacific/Pago_Pago');
  await press(page, 'Somebody else');
  await mode(page, 'Wanderer').click();
  await started(page);
  expect(await notes()).toEqual([expect.stringMatching(/is 27 November 2026, which is before the last answer, of 28 November 2026\. After a journey to another time zone that can be right/u)]);
  await practise();
  expect((await onDisk(page))['Wanderer']?.map(({ number, day }) => [number, day])).toEqual([[0, '2026-11-26'], [1, '2027-11-26'], [2, '2026-11-27'], [3, '2026-11-28'], [4, '2026-11-27']]);
  await page.close();
});

describe('for everybody', () => {
  let page: Page;
  beforeAll(async () => {
    page = await visit();
    await newPupil(page, 'Every One');
  });

  async function fitsEveryWidth(): Promise<void> {
    for (const [width, height] of [[250, 480], [320, 256], [360, 800], [1280, 800]] as const) {
      await resize(page, width, height);
      await painted(page);
      const [wide, room] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
      expect(wide, `wider than ${width}`).toBe(room);
      const small = await page.evaluate(() => [...document.querySelectorAll('button, select, a, label:has(input)')].flatMap((target) => {
        const { width: wide, height: high } = target.getBoundingClientRect();
        return Math.min(wide, high) < 44 ? [`${target.textContent}: ${wide} × ${high}`] : [];
      }));
      expect(small).toEqual([]);
    }
    await resize(page, 360, 800);
  }

  const places: Readonly<Record<string, () => Promise<unknown>>> = {
    'what today': () => started(page),
    'the fingers': () => mode(page, 'Calm').click(),
    'a new fact': async () => {
      await press(page, 'Skip');
      // Shown first once two were not known.
      for (let misses = 0; misses < 2; misses += 1) {
        const asked = await toQuestion(page);
        await type(page, '1');
        await expect.poll(() => said(page), patience).toContain('Not yet.');
        await copy(page, answers.get(asked) ?? '');
      }
      await expect.poll(() => said(page), patience).toContain('A new fact.');
    },
    'a question': () => toQuestion(page),
    'a miss': async () => {
      await type(page, '1');
      await page.locator('figure svg').waitFor();
    },
    'a pause': () => page.keyboard.press('Escape'),
    'the end': async () => {
      await press(page, 'Go on');
      await press(page, 'Stop');
    },
    'Understand': async () => {
      await press(page, 'Something else');
      await mode(page, 'Understand').click();
      await page.locator('figure svg').waitFor();
    },
    'who': () => finish(page),
    'a new pupil': () => press(page, 'New pupil'),
  };
  test.each(Object.entries(places))('%s: axe finds nothing, nothing is cut off or too small from 250 px to a full tab, also at 400 %', async (_, enter) => {
    await enter();
    expect(await axeFindsInEachTheme(page)).toEqual([]);
    await fitsEveryWidth();
  });

  test('by keyboard alone, from who to the end', async () => {
    await press(page, 'Cancel');
    const to = async (name: RegExp): Promise<void> => {
      for (let tries = 0; tries < 40; tries += 1) {
        if (name.test(await page.evaluate(() => document.activeElement?.textContent ?? ''))) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`The keyboard does not reach ${name.source}.`);
    };
    for (const name of [/Every One/u, /^Calm/u, /^Skip/u]) {
      await to(name);
      await page.keyboard.press('Enter');
      await painted(page);
      await page.clock.runFor(100);
    }
    for (let tries = 0; !answers.has(await said(page)); tries += 1) {
      expect(tries).toBeLessThan(20);
      await to(/^Go on/u);
      await page.keyboard.press('Enter');
      await page.clock.runFor(100);
    }
    const asked = await said(page);
    await type(page, answers.get(asked) ?? '');
    await expect.poll(() => said(page), patience).not.toBe(asked);
    for (const name of [/^Stop/u, /^Finish/u]) {
      await to(name);
      await page.keyboard.press('Enter');
      await painted(page);
    }
    await page.getByRole('heading', { name: 'Who is practising?' }).waitFor();
  });

  test('by touch: the keys of the pad, and the answer says so', async () => {
    await mode(page, 'Every One').click();
    await started(page);
    await mode(page, 'Calm').click();
    await press(page, 'Skip');
    const asked = await toQuestion(page);
    const pad = page.getByRole('group', { name: 'Number pad' });
    const touch = await fingers(page);
    const tap = async (name: string): Promise<void> => {
      await touch(await middleOf(pad.getByRole('button', { name, exact: true })));
      await touch();
    };
    await tap('7');
    await expect.poll(() => box(page).inputValue(), patience).toBe('7');
    await tap('Delete');
    for (const digit of answers.get(asked) ?? '') await tap(digit);
    await expect.poll(() => box(page).inputValue(), patience).toBe(answers.get(asked));
    await tap('Enter');
    await expect.poll(() => said(page), patience).not.toBe(asked);
    expect((await onDisk(page))['Every One']?.at(-1)).toMatchObject({ right: true, input: 'touch' });
    await finish(page);
  });

  test('on a touch board the keys are for a whole hand, the question is read from the back, and nothing scrolls', async () => {
    await resize(page, 1920, 1080);
    await mode(page, 'Every One').click();
    await started(page);
    await mode(page, 'Calm').click();
    await press(page, 'Skip');
    await toQuestion(page);
    const overflow = (): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await type(page, '1');
    await page.getByRole('button', { name: 'Go on', exact: true }).waitFor();
    await painted(page);
    expect(await overflow()).toBeLessThanOrEqual(0);
    expect((await page.getByRole('group', { name: 'Number pad' }).getByRole('button').evaluateAll((keys) => keys.map((key) => key.getBoundingClientRect().height))).every((height) => height >= 70)).toBe(true);
    expect(await page.locator('.practice-asked').evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize))).toBeGreaterThanOrEqual(80);
    await resize(page, 360, 800);
    await finish(page);
  });

  test('in Reception there is no clock, and its reason is said; trying it keeps nothing', async () => {
    await press(page, 'Just try it');
    await page.getByRole('combobox').selectOption('Reception');
    await press(page, 'Go on');
    await started(page);
    expect(await mode(page, 'Steady').getAttribute('aria-disabled')).toBe('true');
    expect(await mode(page, 'Steady').textContent()).toContain('from Year 3');
    await mode(page, 'Understand').click();
    await page.locator('figure svg').waitFor();
    await page.clock.runFor(2_500);
    await expect.poll(() => said(page), patience).toMatch(/^How many (?:dots|beads)/u);
    await finish(page);
    expect(Object.keys(await onDisk(page))).not.toContain('Just trying');
  });

  test('nothing went wrong behind the scenes', () => {
    expect(errors).toEqual([]);
  });
});
