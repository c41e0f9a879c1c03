import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import { axeFindsInEachTheme } from './axe.ts';
import { type Bench, likes, openBench, resize } from './harness.ts';
import { fromMenu, patience } from './person.ts';

let bench: Bench;
let page: Page;

/** What the page's sound and voice were asked for, with the moment by the page's clock. */
interface Heard { readonly what: string; readonly at: number }
interface Ears { heard: Heard[]; current?: SpeechSynthesisUtterance | undefined; voices: Partial<SpeechSynthesisVoice>[] }
/** The extension's own interface, in its pages. */
declare const chrome: typeof Browser;

declare global { interface Window { ears: Ears } }

/** Runs in the page before anything else: listens at the browser's own sound and voice, since a test machine has neither. */
function listen(): void {
  window.ears = { heard: [], voices: [{ lang: 'en-GB', localService: true, name: 'A voice' }] };
  const hear = (what: string): void => void window.ears.heard.push({ what, at: performance.now() });
  const { start } = AudioScheduledSourceNode.prototype;
  OscillatorNode.prototype.start = function begin(at) {
    hear(`beep ${this.frequency.value}`);
    start.call(this, at);
  };
  const synthesis = {
    getVoices: () => window.ears.voices, addEventListener: () => undefined, removeEventListener: () => undefined,
    cancel: () => {
      window.ears.current = undefined;
    },
    speak: (utterance: SpeechSynthesisUtterance) => {
      window.ears.current = utterance;
      hear(utterance.text);
    },
  };
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
  class Utterance extends EventTarget {
    text: string;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
}

/** The voice comes to the end of what it is saying. */
const spoken = (): Promise<void> => page.evaluate(() => void window.ears.current?.dispatchEvent(new Event('end')));
const heard = (): Promise<readonly Heard[]> => page.evaluate(() => window.ears.heard.splice(0));

beforeAll(async () => {
  bench = await openBench();
  page = await bench.visit('check.html');
  await page.bringToFront();
  await page.addInitScript(listen);
  await page.clock.install({ time: new Date('2026-06-08T09:00:00') });
  // The browser has other clients too, of which one may have answered first.
  page.on('dialog', (dialog) => void dialog.accept().catch(() => {}));
});
beforeEach(async () => {
  await likes(page, {});
  await resize(page, 1366, 768);
  await page.reload();
  await page.getByRole('heading', { name: 'Multiplication Tables Check' }).waitFor();
  await halt();
});
afterAll(() => bench.close());

const pass = (milliseconds: number): Promise<void> => page.clock.runFor(milliseconds);
const button = (name: string) => page.getByRole('button', { name, exact: true });
const box = () => page.getByRole('status', { name: 'Your answer' });
const left = () => page.getByRole('timer');
const question = () => page.locator('.check-asks span');

/** Presses "Start the check", with the arrangements that are set; then the text before the practice is read, and its Start pressed. */
async function begin(...ticks: readonly string[]): Promise<void> {
  for (const name of ticks) await page.getByRole('checkbox', { name }).check();
  await button('Start the check').click();
  await button('Start').click();
}

async function product(): Promise<string> {
  const [, table, by] = /(\d+) × (\d+) =/u.exec(await question().textContent() ?? '') ?? [];
  return String(Number(table) * Number(by));
}

type Hand = (text: string) => Promise<void>;
const byKeys: Hand = async (text) => {
  for (const key of text) await page.keyboard.press(key);
  await page.keyboard.press('Enter');
};
const byPad: Hand = async (text) => {
  for (const key of text) await button(key).click();
  await button('Enter').click();
};

/** Answers a question rightly once it is shown. */
async function answer(hand: Hand): Promise<void> {
  await question().waitFor();
  await hand(await product());
}

/** Practises the three questions and begins those that count; the first of them is yet to come. */
async function practise(hand: Hand = byKeys, gap: () => Promise<unknown> = () => pass(3_000)): Promise<void> {
  for (let at = 0; at < 3; at += 1) {
    await gap();
    await answer(hand);
  }
  await button('Start').click();
}

/** Stops the page's clock a moment from now. */
async function halt(): Promise<void> {
  await page.clock.pauseAt(await page.evaluate(() => Date.now()) + 2_000);
}

/** What axe finds, in a line each. It needs a clock that goes. */
async function axe(): Promise<readonly string[]> {
  await page.clock.resume();
  const found = await axeFindsInEachTheme(page);
  await halt();
  return found;
}

test.each([['keyboard', byKeys], ['number pad', byPad]] as const)('a whole check by %s, without a word on right or wrong before its end', async (_, hand) => {
  await begin();
  await practise(hand);
  for (let at = 1; at <= 25; at += 1) {
    expect(await page.getByText(`Question ${at}…`).textContent()).toBe(`Question ${at}…`);
    await pass(3_000);
    expect(await left().textContent()).toBe('Time left: 6');
    expect(await page.locator('main').textContent()).not.toMatch(/right|wrong|score|correct/iu);
    if (at === 25) await hand('1');
    else await answer(hand);
  }
  await page.getByRole('heading', { name: 'That was the check' }).waitFor();
  expect(await page.getByText('out of 25').textContent()).toBe('24 out of 25');
  expect(await page.getByRole('region', { name: 'Across England' }).textContent()).toMatch(/In 2023\/24, 46 in every 100 .* scored 24 or more/u);
  const rows = await page.getByRole('table').getByRole('row').allTextContents();
  expect(rows).toHaveLength(26);
  expect(rows.filter((row) => row.includes('✓'))).toHaveLength(24);
  expect(rows.at(-1)).toMatch(/^25\d+ × \d+ =1✗ no: \d+$/u);
  expect(await axe()).toEqual([]);
});

test('3.00 s between questions, 6.00 s for each, and what is in the box then is taken', async () => {
  await begin();
  await practise();
  await pass(2_990);
  expect(await question().count()).toBe(0);
  await pass(10);
  const right = await product();
  for (const second of [6, 5, 4, 3, 2, 1]) {
    expect(await left().textContent()).toBe(`Time left: ${second}`);
    if (second === 3) for (const key of right) await page.keyboard.press(key);
    await pass(990);
    expect(await left().textContent()).toBe(`Time left: ${second}`);
    await pass(10);
  }
  expect(await page.getByText('Question 2…').count()).toBe(1);
  await pass(3_000);
  for (let at = 2; at <= 25; at += 1) await pass(9_000);
  expect(await page.getByText('out of 25').textContent()).toBe('1 out of 25');
});

test('at the edges: what is typed at 5.99 s counts, later keys are for nothing, Enter begins the 3.00 s at once, and what was deleted is no answer', async () => {
  await begin();
  await practise();
  await pass(3_000);
  const first = await product();
  await pass(5_990);
  for (const key of first) await page.keyboard.press(key);
  await pass(10);
  for (const key of ['7', 'Enter', 'Backspace']) await page.keyboard.press(key);
  await pass(2_990);
  expect(await page.getByText('Question 2…').count()).toBe(1);
  await pass(10);
  expect(await box().textContent()).toBe('');
  await pass(1_230);
  await answer(byKeys);
  await pass(2_990);
  expect(await page.getByText('Question 3…').count()).toBe(1);
  await pass(10);
  expect(await left().textContent()).toBe('Time left: 6');
  for (const key of await product()) await page.keyboard.press(key);
  while (await box().textContent() !== '') await page.keyboard.press('Backspace');
  await page.keyboard.press('Enter');
  expect(await question().count()).toBe(1);
  for (let at = 3; at <= 25; at += 1) await pass(9_000);
  expect(await page.getByText('out of 25').textContent()).toBe('2 out of 25');
});

test('Enter with an empty box is ignored, backspace takes the last digit, five digits at most, keys act when they are let go', async () => {
  await begin();
  await pass(3_000);
  await page.keyboard.press('Enter');
  expect(await question().textContent()).toBe('1 × 12 =');
  await page.keyboard.down('7');
  expect(await box().textContent()).toBe('');
  await page.keyboard.up('7');
  expect(await box().textContent()).toBe('7');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Enter');
  for (const key of '1234567') await page.keyboard.press(key);
  expect(await box().textContent()).toBe('12345');
  await page.keyboard.press('Control+8');
  await button('Delete').click();
  expect(await box().textContent()).toBe('1234');
  const { x, y } = await button('5').boundingBox() ?? { x: 0, y: 0 };
  await page.mouse.move(x + 5, y + 5);
  await page.mouse.down();
  expect(await box().textContent()).toBe('1234');
  await page.mouse.up();
  expect(await box().textContent()).toBe('12345');
});

test('the pad is reached and pressed by the keyboard too', async () => {
  await begin();
  await pass(3_000);
  await button('8').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Space');
  expect(await box().textContent()).toBe('88');
  await button('Enter').focus();
  await page.keyboard.press('Space');
  expect(await page.getByText('Practice question 2…').count()).toBe(1);
});

describe('access arrangements', () => {
  test('ATA: a beep when the count becomes 2, another at the end', async () => {
    await begin('Audible time alert (ATA)');
    await pass(3_000);
    await heard();
    const start = await page.evaluate(() => performance.now());
    await pass(3_990);
    expect(await heard()).toEqual([]);
    await pass(10);
    expect(await left().textContent()).toBe('Time left: 2');
    const [alert, ...more] = await heard();
    expect(more).toEqual([]);
    expect(alert!.at - start).toBe(4_000);
    await pass(2_000);
    const [end, ...others] = await heard();
    expect(others).toEqual([]);
    expect(end!.at - start).toBe(6_000);
    expect(end!.what).not.toBe(alert!.what);
  });

  test('QNR: the question is shown, and its time starts, when it has been said; typing earlier shows it; Tab says it again', async () => {
    await begin('Audio version (QNR)');
    await pass(3_000);
    expect(await question().count()).toBe(0);
    const said = (await heard()).map(({ what }) => what);
    expect(said[0]).toContain('25 questions');
    expect(said.slice(1)).toEqual(['Practice question 1.', '1 times 12']);
    await pass(4_000);
    expect(await question().count()).toBe(0);
    await spoken();
    expect(await left().textContent()).toBe('Time left: 6');
    await page.keyboard.press('Tab');
    await page.keyboard.press('1');
    await page.keyboard.press('Tab');
    await page.keyboard.press('2');
    expect((await heard()).map(({ what }) => what)).toEqual(['1 times 12', '1', '2']);
    await page.keyboard.press('Backspace');
    await pass(5_990);
    expect(await left().textContent()).toBe('Time left: 1');
    await pass(10 + 3_000);
    expect((await heard()).map(({ what }) => what)).toEqual(['delete', 'Practice question 2.', '2 times 2']);
    await page.keyboard.press('4');
    expect(await question().textContent()).toBe('2 × 2 =');
    expect(await box().textContent()).toBe('4');
    await pass(5_990);
    expect(await left().textContent()).toBe('Time left: 1');
  });

  test('QNR is off, and says why, where the device has no voice of its own', async () => {
    await page.addInitScript(() => {
      window.ears.voices = [{ lang: 'en-GB', localService: false, name: 'A voice from elsewhere' }];
    });
    await page.reload();
    await pass(2_000);
    const tick = page.getByRole('checkbox', { name: 'Audio version (QNR)' });
    await expect.poll(() => page.getByText('This device has no English voice of its own').count(), patience).toBe(1);
    expect(await tick.isDisabled()).toBe(true);
    await page.addInitScript(listen);
  });

  test.each([
    ['Black on white', 'rgb(255, 255, 255)', 'rgb(0, 0, 0)'], ['Yellow on black', 'rgb(0, 0, 0)', 'rgb(255, 255, 0)'], ['Black on blue', 'rgb(150, 173, 252)', 'rgb(0, 0, 0)'],
    ['Black on peach', 'rgb(237, 209, 176)', 'rgb(0, 0, 0)'], ['Blue on cream', 'rgb(255, 245, 205)', 'rgb(0, 0, 139)'],
  ])('CCT: %s, whatever the device is set to', async (name, ground, ink) => {
    await likes(page, { scheme: 'dark' });
    await page.getByLabel('Colour contrast (CCT)').selectOption(name);
    await begin();
    await pass(3_000);
    const colours = (of: string) => page.locator(of).first().evaluate((element) => [getComputedStyle(element).backgroundColor, getComputedStyle(element).color]);
    for (const of of ['body', '.check-pad button', '.check-asks output']) expect(await colours(of)).toEqual([ground, ink]);
  });

  test.each([['xsmall', 40, 60, 44], ['small', 60, 80, 57], ['regular', 80, 100, 70], ['large', 100, 116, 70], ['xlarge', 120, 132, 70], ['xxlarge', 160, 163, 70]] as const)('FTS: %s is %s pixels, with its pad, and nothing is cut off', async (size, pixels, width, height) => {
    await page.getByLabel('Font size (FTS)').selectOption(size);
    await begin();
    await pass(3_000);
    expect(await question().evaluate((element) => getComputedStyle(element).fontSize)).toBe(`${pixels}px`);
    expect(await button('5').boundingBox()).toMatchObject({ width, height });
    expect(await page.getByText('smaller').count()).toBe(0);
    expect(await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight])).toEqual([1366, 768]);
  });

  test('ITA: the adult who types is named with the result, then or later', async () => {
    await page.getByRole('checkbox', { name: 'Input assistance (ITA)' }).check();
    await page.getByLabel('Who types').fill('  Mrs  Shah ');
    await begin();
    for (let at = 1; at <= 3; at += 1) await pass(9_000);
    await button('Start').click();
    for (let at = 1; at <= 25; at += 1) await pass(9_000);
    expect(await page.getByText('Typed by Mrs Shah.').count()).toBe(1);
    await page.getByLabel('Who types').fill('Mr Okoro');
    await button('Keep the name').click();
    expect(await page.getByText('Typed by Mr Okoro.').count()).toBe(1);
  });

  test('NBQ: Next comes after 2 s and is waited for; a warning after 30 s; the end after 30 minutes', async () => {
    await begin('Next button (NBQ)');
    await practise(byKeys, async () => {
      await pass(2_000);
      await page.keyboard.press('Enter');
    });
    await pass(1_990);
    expect(await button('Next').count()).toBe(0);
    await pass(10);
    expect(await button('Next').evaluate((element) => element === document.activeElement)).toBe(true);
    await pass(27_990);
    expect(await page.getByRole('alert').textContent()).toBe('');
    await pass(10);
    expect(await page.getByRole('alert').textContent()).toContain('Press Next');
    await page.keyboard.press('Enter');
    await answer(byKeys);
    await page.clock.fastForward(29 * 60_000 + 29_000);
    expect(await page.getByText('Question 2…').count()).toBe(1);
    await pass(1_000);
    expect(await page.getByText('1 out of 25').count()).toBe(1);
    expect(await page.getByText('The 30 minutes were over before the last 24 questions.').count()).toBe(1);
  });

  test('RON: no number pad, the keyboard answers', async () => {
    await begin('Remove number pad (RON)');
    await pass(3_000);
    expect(await page.getByRole('main').getByRole('button').count()).toBe(0);
    await answer(byKeys);
    expect(await page.getByText('Practice question 2…').count()).toBe(1);
  });
});

test('trying it out is the same check, and says so', async () => {
  await button('Try it out').click();
  expect(await page.getByText('Try it out').count()).toBe(1);
  await button('Start').click();
  await pass(3_000);
  expect(await question().textContent()).toBe('1 × 12 =');
});

interface Stroke { readonly key: string; readonly ctrlKey?: boolean; readonly shiftKey?: boolean; readonly altKey?: boolean }

test('a check is neither reloaded by a key nor left by going back, and closing it is asked about', async () => {
  /** Whether the page takes the key for itself, so that the browser does nothing with it. */
  const takes = (init: Stroke): Promise<boolean> => page.evaluate((key) => !document.dispatchEvent(new KeyboardEvent('keydown', { ...key, cancelable: true })), init);
  const leaving = [{ key: 'F5' }, { key: 'r', ctrlKey: true }, { key: 'R', ctrlKey: true, shiftKey: true }, { key: 'ArrowLeft', altKey: true }];
  const closing = () => page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
  for (const key of leaving) expect(await takes(key)).toBe(false);
  expect(await closing()).toBe(false);
  await begin();
  await pass(3_000);
  for (const key of leaving) expect(await takes(key)).toBe(true);
  expect(await takes({ key: 'Tab' })).toBe(false);
  expect(await closing()).toBe(true);
  for (let times = 0; times < 2; times += 1) {
    await page.evaluate(() => history.back());
    await pass(100);
  }
  expect(await question().textContent()).toBe('1 × 12 =');
});

test('a window that is hidden is noted with the question, and the time goes on', async () => {
  const hide = (hidden: boolean) => page.evaluate((value) => {
    Object.defineProperty(document, 'hidden', { value, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);
  await begin();
  await practise();
  await pass(3_000 + 9_000);
  await hide(true);
  await pass(2_000);
  await hide(false);
  expect(await left().textContent()).toBe('Time left: 4');
  for (let at = 2; at <= 25; at += 1) await pass(9_000);
  expect(await page.getByText('The window was hidden once, during question 2.').count()).toBe(1);
});

test.each([[250, 860], [320, 480], [360, 640]])('at %s × %s it is practice for the check, smaller: nothing is cut off, keys are at least 44 pixels', async (width, height) => {
  await resize(page, width, height);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  await begin();
  await pass(3_000);
  expect(await page.getByText('Practice for the check, smaller').count()).toBe(1);
  expect(await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight])).toEqual([width, height]);
  const box = await button('9').boundingBox();
  expect(box!.width >= 44 && box!.height >= 44).toBe(true);
  await answer(byPad);
  expect(await page.getByText('Practice question 2…').count()).toBe(1);
});

test('at 250 pixels the end is read without scrolling to the side', async () => {
  await resize(page, 250, 860);
  await begin('Input assistance (ITA)');
  for (let at = 1; at <= 3; at += 1) await pass(9_000);
  await button('Start').click();
  for (let at = 1; at <= 25; at += 1) await pass(9_000);
  expect(await page.getByText('0 out of 25').count()).toBe(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(250);
});

test('axe finds nothing on what a pupil sees', async () => {
  await button('Start the check').click();
  expect(await axe()).toEqual([]);
  await button('Start').click();
  expect(await axe()).toEqual([]);
});

test('axe finds nothing on a question', async () => {
  await begin();
  await pass(3_000);
  expect(await axe()).toEqual([]);
});

test('the panel’s menu opens it in a window of its own, once', async () => {
  await page.close();
  const panel = await bench.panel();
  await fromMenu(panel, 'Multiplication Tables Check');
  const opened = await bench.page('check.html');
  expect(await opened.evaluate(async () => (await chrome.windows.getCurrent()).type)).toBe('popup');
  await fromMenu(panel, 'Multiplication Tables Check');
  await expect.poll(() => opened.context().pages().filter((one) => one.url().includes('/check.html')).length, patience).toBe(1);
});
