// Sets of questions, as a teacher makes them, runs them with a class and prints them.
import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { isRefusal } from '../../widgets/maths/refusal.ts';
import difference from '../../widgets/variation/families/difference.ts';
import type { AnyFamily } from '../../widgets/variation/family.ts';
import { setOf } from '../../widgets/variation/set.ts';
import { axeFinds, axeFindsInEachTheme } from './axe.ts';
import { type Bench, openBench, resize } from './harness.ts';
import { board, boxOf, drag, fromMenu, middleOf, newLesson, patience, press, thing, told as outline } from './person.ts';

/** The differences that the seed gives: as they are printed, with their answers, and as they are said. */
const SEED = '7b';
const set = setOf(difference as unknown as AnyFamily, 'same-difference', SEED);
if (isRefusal(set)) throw new Error(set.refused);
const differences = set.stops.map(({ item }) => {
  const { minuend, subtrahend } = item as { readonly minuend: number; readonly subtrahend: number };
  return { minuend, subtrahend, asked: `${minuend}−${subtrahend}=?`, answered: `${minuend}−${subtrahend}=${minuend - subtrahend}`, said: `${minuend} minus ${subtrahend}`, answer: minuend - subtrahend };
});
const [first, second, third] = differences as [typeof differences[number], typeof differences[number], typeof differences[number]];

let bench: Bench;
let panel: Page;

beforeAll(async () => {
  bench = await openBench();
  panel = await bench.panel();
  await resize(panel, 360, 860);
});
beforeEach(async () => {
  await panel.bringToFront();
  if (await panel.getByRole('dialog').count() > 0) await panel.keyboard.press('Escape');
  await newLesson(panel);
});
afterAll(() => bench.close());

const sheet = (): Locator => panel.getByRole('dialog', { name: 'Questions' });
/** The questions of the step that a page shows. */
const asked = (page: Page): Locator => page.getByRole('region', { name: 'Questions' });
const button = (page: Page, name: string | RegExp): Locator => asked(page).getByRole('button', { name, exact: typeof name === 'string' });
/** What is said of it to those who do not see it. */
const told = (page: Page): Promise<string> => asked(page).locator('p[role=status]').innerText();

/** Opens the sheet and chooses differences by their seed. */
async function choose(): Promise<void> {
  await press(panel, 'Questions');
  await sheet().getByRole('button', { name: /^Difference/u }).click();
  await sheet().getByLabel(/^Seed/u).fill(SEED);
}

async function put(): Promise<void> {
  await choose();
  await sheet().getByRole('button', { name: 'Put it into the lesson' }).click();
  await asked(panel).getByRole('button', { name: 'Next', exact: true }).waitFor();
}

async function projected(): Promise<Page> {
  await press(panel, 'Project');
  const projector = await bench.page('projector.html');
  await resize(projector, 1920, 1080);
  await projector.getByRole('main', { name: 'For the class' }).waitFor();
  return projector;
}

/** The texts of a page that lie wholly in view, with the size of their letters in pixels; without what only screen readers find. */
async function sizes(page: Page): Promise<readonly { readonly text: string; readonly size: number }[]> {
  return page.evaluate(() => [...document.querySelectorAll('.exercise *')].flatMap((one) => {
    const text = [...one.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ textContent }) => textContent?.trim() ?? '').join('');
    if (text === '' || one.closest('.heard, svg')) return [];
    return [{ text, size: Number.parseFloat(getComputedStyle(one).fontSize) }];
  }));
}

test('are found by name, topic and code, and shown whole before they are put into the lesson', async () => {
  await press(panel, 'Questions');
  await sheet().getByRole('searchbox').fill('taking 2AS');
  await sheet().getByRole('button', { name: /^Difference/u }).waitFor();
  await sheet().getByRole('searchbox').fill('zebra');
  await sheet().getByText('No questions are found by “zebra”.').waitFor();
  await sheet().getByRole('searchbox').fill('');
  await sheet().getByRole('button', { name: /^Difference/u }).click();
  await sheet().getByLabel(/^Seed/u).fill(SEED);
  const lines = sheet().getByRole('list', { name: 'The questions' }).getByRole('button');
  await expect.poll(() => lines.allTextContents().then((all) => all.join('\n')), patience).toContain(first.asked);
  await lines.first().click();
  await expect.poll(() => lines.first().textContent(), patience).toContain(first.answered);
  expect(await lines.nth(1).textContent()).toContain(second.asked);
  await sheet().getByRole('radio', { name: /^Spider/u }).check();
  await expect.poll(() => lines.count(), patience).toBe(8);
  await sheet().getByText(`difference/${difference.version}/spider/${SEED}`).waitFor();
  expect(await axeFinds(panel)).toEqual([]);
});

test('a code gives its set; one that is none, newer, or of questions that are not there says so', async () => {
  await press(panel, 'Questions');
  const open = async (code: string): Promise<void> => {
    await sheet().getByLabel('Or the code of a set').fill(code);
    await sheet().getByRole('button', { name: 'Open it' }).click();
  };
  await open('seven');
  await sheet().getByText(/^This is not the code of a set/u).waitFor();
  await open('zebra/1/chain/7');
  await sheet().getByText(/has no questions called “zebra”/u).waitFor();
  await open('difference/99/same-difference/7b');
  await sheet().getByText(/is of a newer “Difference”/u).waitFor();
  await sheet().getByRole('button', { name: 'All questions' }).click();
  await open(`difference/${difference.version}/same-difference/${SEED}`);
  await expect.poll(() => sheet().getByRole('list', { name: 'The questions' }).textContent(), patience).toContain(first.asked);
});

test('one is run through its four moments, and the class sees the same', async () => {
  await put();
  const projector = await projected();
  const both = async (what: RegExp): Promise<void> => {
    for (const page of [panel, projector]) await expect.poll(() => told(page), patience).toMatch(what);
  };
  await both(new RegExp(`^Reflect: question 1 of 6\\. ${first.said} equals`, 'u'));
  for (const name of ['Check', 'Explain']) await button(panel, name).click();
  await both(new RegExp(`^Explain: .*The answer: ${first.answer}\\.$`, 'u'));
  await panel.bringToFront();
  await button(panel, 'Next').click();
  await both(new RegExp(`^Reflect: question 2 of 6\\. ${second.said} equals`, 'u'));
  // What changed is hidden until it is asked for, then shown in words and by boxes.
  expect(await asked(projector).locator('.marked').count()).toBe(0);
  await button(panel, 'Show what changed').click();
  await expect.poll(() => asked(projector).locator('.marked').allTextContents(), patience).toEqual([String(second.minuend), String(second.subtrahend)]);
  await asked(projector).getByRole('listitem').filter({ hasText: 'the number taken away' }).waitFor();
  await button(panel, 'Next').click();
  await both(/^Expect: question 2/u);
  await button(panel, /^It stays the same/u).click();
  await button(projector, /^It stays the same/u).click();
  await button(projector, /^It gets smaller/u).click();
  for (const page of [panel, projector]) await expect.poll(() => asked(page).locator('output').allTextContents(), patience).toEqual(['2', '0', '1', '0', '0']);
  await button(projector, 'Next').click();
  await both(new RegExp(`^Check: question 2 .*The answer: ${second.answer}\\.`, 'u'));
  await asked(projector).getByText('The answer stays the same').filter({ hasText: String(second.answer) }).waitFor();
  await expect.poll(() => asked(projector).getByRole('img').count(), patience).toBe(2);
  await button(projector, 'Next').click();
  await asked(panel).getByText('Both ends of the gap move by the same amount', { exact: false }).waitFor();
  await asked(projector).getByText('Stop and talk.').waitFor();
  await press(panel, 'Undo');
  await both(/^Check: question 2/u);
});

test('a pupil types an answer, sees what was understood, and is told what it is; the class sees nothing of it', async () => {
  await put();
  const projector = await projected();
  await panel.bringToFront();
  const reply = async (text: string): Promise<void> => {
    await button(panel, /^Answer/u).click();
    await panel.getByRole('textbox', { name: 'Your answer' }).fill(text);
  };
  await reply(`${2 * first.answer}/2`);
  await expect.poll(() => asked(panel).locator('.exercise-read mfrac').count(), patience).toBe(1);
  await panel.getByRole('textbox', { name: 'Your answer' }).fill('1/2x');
  await asked(panel).getByText('1/2x was read as', { exact: false }).waitFor();
  await panel.getByRole('textbox', { name: 'Your answer' }).fill(`${2 * first.answer}/2`);
  await panel.keyboard.press('Enter');
  await asked(panel).getByText('right', { exact: false }).waitFor();
  await reply(String(first.minuend + first.subtrahend));
  await panel.keyboard.press('Enter');
  await asked(panel).getByText('Not yet. The sign says take away', { exact: false }).waitFor();
  expect(await axeFinds(panel)).toEqual([]);
  await reply(`${first.answer} +`);
  await panel.keyboard.press('Enter');
  await expect.poll(() => panel.getByRole('alert').textContent(), patience).not.toBe('');
  await panel.getByRole('textbox', { name: 'Your answer' }).fill(String(first.answer));
  await panel.keyboard.press('Enter');
  await asked(panel).getByText('That is right.', { exact: false }).waitFor();
  await asked(panel).getByText('For the teacher').click();
  await asked(panel).getByText('The reply is the answer as it stands.').waitFor();
  expect(await asked(projector).textContent()).not.toContain(String(first.answer));
  await button(panel, 'Next').click();
  await button(panel, 'Back').click();
  await expect.poll(() => told(panel), patience).toContain('Reflect: question 1');
});

test('everything is large enough for a class, in every moment', async () => {
  await put();
  const projector = await projected();
  for (const moment of ['Reflect', 'Expect', 'Check', 'Explain']) {
    await panel.bringToFront();
    await button(panel, /stop and talk/u).click();
    await button(panel, moment).click();
    await expect.poll(() => told(projector), patience).toMatch(new RegExp(`^${moment}: question`, 'u'));
    const all = await sizes(projector);
    expect(all.length).toBeGreaterThan(8);
    expect(all.filter(({ size }) => size < 40)).toEqual([]);
    const line = asked(projector).locator('.exercise-now mn').first();
    expect(Number.parseFloat(await line.evaluate((one) => getComputedStyle(one).fontSize))).toBeGreaterThanOrEqual(64);
    expect(await axeFinds(projector)).toEqual([]);
  }
  // A wide picture stays while it is explained.
  expect(await asked(projector).getByRole('img').count()).toBe(2);
});

test('is run by keys alone', async () => {
  await panel.getByRole('button', { name: 'Questions', exact: true }).focus();
  await panel.keyboard.press('Enter');
  await sheet().getByRole('searchbox').waitFor();
  await panel.keyboard.press('Tab');
  await sheet().getByRole('searchbox').focus();
  await panel.keyboard.type('difference');
  await panel.keyboard.press('Tab');
  await panel.keyboard.press('Tab');
  await panel.keyboard.press('Enter');
  await sheet().getByLabel(/^Seed/u).fill(SEED);
  await sheet().getByRole('button', { name: 'Put it into the lesson' }).focus();
  await panel.keyboard.press('Enter');
  await expect.poll(() => told(panel).catch(() => ''), patience).toMatch(/^Reflect: question 1/u);
  const steps = ['Check: question 1', 'Explain: question 1', 'Reflect: question 2', 'Expect: question 2'];
  for (const step of steps) {
    await panel.keyboard.press('ArrowRight');
    await expect.poll(() => told(panel), patience).toContain(step);
  }
  await panel.keyboard.press('ArrowLeft');
  await expect.poll(() => told(panel), patience).toContain('Reflect: question 2');
  await panel.keyboard.press('Enter');
  await expect.poll(() => told(panel), patience).toContain('Expect: question 2');
});

test('all at once, answers are revealed one by one, in the panel and for the class', async () => {
  await put();
  const projector = await projected();
  await panel.bringToFront();
  for (const view of ['List', 'Grid']) {
    await button(panel, view).click();
    const lines = (page: Page): Promise<readonly string[]> => asked(page).getByRole('listitem').allTextContents();
    await expect.poll(async () => (await lines(projector)).filter((line) => line.includes('=?')).length, patience).toBe(6);
    await asked(panel).getByRole('listitem').nth(2).getByRole('button').click();
    await expect.poll(async () => (await lines(projector))[2], patience).toContain(third.answered);
    expect((await lines(panel)).filter((line) => line.includes('=?')).length).toBe(5);
    for (const page of [panel, projector]) expect(await axeFinds(page)).toEqual([]);
    await button(panel, 'Show all answers').click();
    await expect.poll(async () => (await lines(projector)).filter((line) => line.includes('=?')).length, patience).toBe(0);
    await button(panel, 'Hide all answers').click();
  }
});

test('is printed with its answers on another page', async () => {
  await put();
  await panel.evaluate(() => {
    window.print = () => undefined;
  });
  await fromMenu(panel, 'Print');
  const paper = await bench.page('print.html');
  const [questions, answers] = [paper.getByRole('region', { name: /^Questions/u }), paper.getByRole('region', { name: /^Answers/u })];
  await expect.poll(() => questions.textContent(), patience).toContain(first.asked);
  expect(await questions.textContent()).not.toContain(first.answered);
  expect(await answers.textContent()).toContain(first.answered);
  await paper.emulateMedia({ media: 'print' });
  expect(await questions.evaluate((one) => getComputedStyle(one).breakAfter)).toBe('page');
  await paper.close();
  await panel.bringToFront();
  await fromMenu(panel, 'Save the step as a picture (PNG)');
  await panel.getByText('A step of questions is no picture.', { exact: false }).waitFor();
});

test('an item is typed anew, and it is said what varies now', async () => {
  await put();
  await button(panel, /stop and talk/u).click();
  await expect.poll(() => told(panel), patience).toContain('question 2');
  await button(panel, 'Edit').click();
  const edit = panel.getByRole('dialog', { name: 'Question 2' });
  await edit.getByLabel('the number taken away').fill(String(first.subtrahend));
  await edit.getByText('One thing changed here: the first number.').waitFor();
  await edit.getByText('A trap was lost: “Smaller numbers have a smaller difference.”').waitFor();
  expect(await axeFinds(panel)).toEqual([]);
  await edit.getByLabel('the number taken away').fill('many');
  await edit.getByText('“many” cannot be the number taken away.').waitFor();
  await edit.getByLabel('the number taken away').fill(String(first.subtrahend));
  await edit.getByRole('button', { name: 'Done' }).click();
  await expect.poll(() => told(panel), patience).toContain(`${second.minuend} minus ${first.subtrahend}`);
  await press(panel, 'Undo');
  await expect.poll(() => told(panel), patience).toContain(second.said);
  await button(panel, 'Edit').click();
  await edit.getByRole('button', { name: /^Another like this step/u }).click();
  await expect.poll(() => told(panel), patience).toContain(`question 3 of 7. ${second.minuend - 1} minus ${second.subtrahend - 1}`);
  await button(panel, 'Edit').click();
  await panel.getByRole('dialog', { name: 'Question 3' }).getByRole('button', { name: /^Make it a spider/u }).click();
  await expect.poll(() => button(panel, 'Spider').getAttribute('aria-pressed').catch(() => null), patience).toBe('true');
  expect(await axeFinds(panel)).toEqual([]);
});

test('nothing is cut off in a narrow panel, axe finds nothing there, and a board is a board again after it', async () => {
  await put();
  await resize(panel, 250, 700);
  for (const moment of ['Reflect', 'Expect', 'Check', 'Explain']) {
    await button(panel, /stop and talk/u).click();
    await button(panel, moment).click();
    await expect.poll(() => told(panel), patience).toMatch(new RegExp(`^${moment}`, 'u'));
    expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBe(250);
    const small = await asked(panel).getByRole('button').evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 44 || one.getBoundingClientRect().width < 44).map((one) => one.textContent));
    expect(small).toEqual([]);
    expect(await axeFindsInEachTheme(panel)).toEqual([]);
  }
  await resize(panel, 360, 860);
  await press(panel, /^Step 1/u);
  await panel.getByText('Begin with').waitFor();
});

test('pictures of what it is and what it is not are sorted on a board of their own', async () => {
  await press(panel, 'Questions');
  await sheet().getByRole('button', { name: /^Equal parts/u }).click();
  await sheet().getByRole('button', { name: 'Put it into the lesson' }).click();
  await button(panel, 'Sort').click();
  await expect.poll(() => board(panel).getByRole('button', { name: /^note: It is/u }).count(), patience).toBe(2);
  await expect.poll(async () => (await outline(panel)).match(/fraction shape: /gu)?.length ?? 0, patience).toBeGreaterThan(5);
});

test('a sorting is checked when it is asked for: nothing is told before, and what fails is named', async () => {
  await press(panel, 'Questions');
  await sheet().getByLabel('Or the code of a set').fill('number-pictures/1/is-it-this-number/2');
  await sheet().getByRole('button', { name: 'Open it' }).click();
  await sheet().getByRole('button', { name: 'Put it into the lesson' }).click();
  await button(panel, 'Sort').click();
  const sorting = panel.getByRole('region', { name: 'Sorting' });
  const check = sorting.getByRole('button', { name: 'Check' });
  const said = (): Promise<string> => sorting.getByRole('status').innerText();
  await check.click();
  await expect.poll(said, patience).toBe('None is sorted yet.');
  const projector = await projected();
  await projector.getByRole('button', { name: 'Check the sorting' }).click();
  await projector.getByText('None is sorted yet.').waitFor();
  await projector.close();
  await panel.bringToFront();
  const rest = thing(panel, /^dot pattern: 2 dots/u);
  const wrong = 'This one belongs on the other side. It is not one: only the rest is.';
  for (const [side, one, all] of [['It is', wrong, `One lies on the wrong side. ${wrong}`], ['It is not', 'This one lies right. It is not one: only the rest is.', 'What is sorted lies right. 8 are not sorted yet.']] as const) {
    const card = await boxOf(thing(panel, `note: ${side}`));
    await drag(panel, await middleOf(rest), { x: card.x + card.width / 2, y: card.y + card.height + 24 });
    await expect.poll(said, patience).toBe('');
    await check.click();
    await expect.poll(said, patience).toBe(one);
    await check.click();
    await expect.poll(said, patience).toBe(all);
  }
  expect(await axeFinds(panel)).toEqual([]);
});

test('a non-example is put after a question about pictures, and not offered where there is none', async () => {
  await put();
  await button(panel, 'Edit').click();
  await panel.getByRole('dialog', { name: 'Question 1' }).getByRole('button', { name: /^Another like this step/u }).waitFor();
  expect(await panel.getByRole('button', { name: /non-example/u }).count()).toBe(0);
  await panel.keyboard.press('Escape');
  await newLesson(panel);
  await press(panel, 'Questions');
  await sheet().getByLabel('Or the code of a set').fill('bar-relations/1/many-looks/2');
  await sheet().getByRole('button', { name: 'Open it' }).click();
  await sheet().getByRole('button', { name: 'Put it into the lesson' }).click();
  await button(panel, 'Edit').click();
  await panel.getByRole('button', { name: /^A non-example/u }).click();
  await expect.poll(() => told(panel), patience).toMatch(/question 2 of 8/u);
  await button(panel, 'Check').click();
  await expect.poll(() => told(panel), patience).toMatch(/The answer: the whole is drawn as a part/u);
});

test('what would tell the answer lies under a card until the answer is shown, and where a picture is the question nothing is typed', async () => {
  await press(panel, 'Questions');
  await sheet().getByLabel('Or the code of a set').fill('places-on-a-line/1/is-it-there/2');
  await sheet().getByRole('button', { name: 'Open it' }).click();
  await sheet().getByRole('button', { name: 'Put it into the lesson' }).click();
  const picture = asked(panel).locator('.exercise-picture');
  const written = (): Promise<string> => picture.locator('text').allTextContents().then((all) => all.join(' '));
  await expect.poll(written, patience).toBe('0 100');
  expect(await button(panel, 'Answer').count()).toBe(0);
  await button(panel, 'Check').click();
  await expect.poll(written, patience).toBe('0 100 70');
});
