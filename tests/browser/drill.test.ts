// Number facts that a whole class answers together, as a teacher puts them in, runs them and prints them.
import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { seeToFive } from '../../widgets/fluency/decks/subitising.ts';
import { type Class, NEW_CLASS } from '../../widgets/fluency/class.ts';
import tables from '../../widgets/fluency/decks/tables.ts';
import type { Deck } from '../../widgets/fluency/fact.ts';
import { factIn, questionAloud, wholeAloud } from '../../widgets/lesson/drill-fact.ts';
import { drillOf, type Wanted } from '../../widgets/lesson/drill-making.ts';
import { newLesson as emptyLesson, emptyStep } from '../../widgets/lesson/lesson.ts';
import { isRefusal } from '../../widgets/maths/refusal.ts';
import { axeFinds, axeFindsInEachTheme } from './axe.ts';
import { type Bench, openBench, resize } from './harness.ts';
import { dropped, fromMenu, newLesson, patience, press } from './person.ts';

const SEED = '7b';
/** The facts that the seed gives. */
function facts(deck: Deck, groups: readonly string[], respond: Wanted['respond']) {
  const drill = drillOf(deck, { groups, respond, many: 10, seed: SEED });
  if (isRefusal(drill)) throw new Error(drill.refused);
  return drill.questions.map((asked) => factIn(deck, asked)!);
}
const sevens = facts(tables, ['table-7'], 'boards');

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

const sheet = (): Locator => panel.getByRole('dialog', { name: 'Number facts with the class' });
const shown = (page: Page): Locator => page.getByRole('region', { name: 'Number facts' });
const button = (page: Page, name: string | RegExp): Locator => shown(page).getByRole('button', { name, exact: typeof name === 'string' });
/** What is said of it to those who do not see it. */
const told = (page: Page): Promise<string> => shown(page).locator('p[role=status]').innerText();

/** Opens the sheet: the sevens, by their seed. */
async function choose(): Promise<void> {
  await fromMenu(panel, 'Number facts with the class');
  await sheet().getByRole('button', { name: 'None of them' }).click();
  await sheet().getByRole('checkbox', { name: 'The 7 times table' }).check();
  await sheet().getByLabel(/^Seed/u).fill(SEED);
}

async function put(): Promise<void> {
  await choose();
  await sheet().getByRole('button', { name: 'Put it into the lesson' }).click();
  await button(panel, 'Next').waitFor();
}

/** What is set for the class of this device, as the teacher's view keeps it. */
async function keepClass(set: Class): Promise<void> {
  await panel.evaluate((value) => new Promise<void>((done, failed) => {
    const opening = indexedDB.open('partwhole');
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction('settings', 'readwrite');
      writing.objectStore('settings').put(value, 'pupils/class');
      writing.oncomplete = () => {
        opening.result.close();
        done();
      };
    };
  }), set);
}

/** Dots that are seen for a moment, answered with fingers. */
async function putDots(): Promise<void> {
  await fromMenu(panel, 'Number facts with the class');
  await sheet().getByRole('combobox').selectOption({ label: 'Seeing how many, to 5' });
  await sheet().getByRole('radio', { name: /^Fingers/u }).check();
  await sheet().getByLabel(/^Seed/u).fill(SEED);
  await sheet().getByRole('button', { name: 'Put it into the lesson' }).click();
  await button(panel, 'Next').waitFor();
}

async function projected(): Promise<Page> {
  await press(panel, 'Project');
  const projector = await bench.page('projector.html');
  await resize(projector, 1920, 1080);
  await shown(projector).getByRole('button', { name: 'Next', exact: true }).waitFor();
  return projector;
}

test('are chosen by deck, group, answer, number and seed, and what cannot be is said', async () => {
  await choose();
  const list = sheet().getByRole('list', { name: 'The facts' });
  await expect.poll(() => list.getByRole('listitem').count(), patience).toBe(10);
  expect(await list.locator('.heard').allTextContents()).toEqual(sevens.map(questionAloud));
  await sheet().getByRole('checkbox', { name: 'The 7 times table' }).uncheck();
  await sheet().getByText('No group is chosen.', { exact: false }).waitFor();
  await sheet().getByRole('button', { name: 'All of them' }).click();
  await sheet().getByLabel(/^How many/u).fill('99');
  await sheet().getByText('a whole number from 1 to 40', { exact: false }).waitFor();
  await sheet().getByLabel(/^How many/u).fill('12');
  await expect.poll(() => list.getByRole('listitem').count(), patience).toBe(12);
  expect(await axeFinds(panel)).toEqual([]);
  await sheet().getByRole('combobox').selectOption({ label: 'Angle facts' });
  await sheet().getByRole('radio', { name: /^Fingers/u }).check();
  await sheet().getByText('fingers cannot show it', { exact: false }).waitFor();
});

test('of a deck that the teacher made here are offered, and the lesson takes its facts with it', async () => {
  const own = { title: 'Bonds to 12', facts: ['5 + 7 = 12', '12 − 4 = 8', '12.5 + 7.5 = 20'] };
  await keepClass({ ...NEW_CLASS, own: [own] });
  await fromMenu(panel, 'Number facts with the class');
  await sheet().getByRole('combobox').selectOption({ label: 'Bonds to 12' });
  await sheet().getByLabel(/^How many/u).fill('3');
  await expect.poll(async () => (await sheet().getByRole('list', { name: 'The facts' }).locator('.heard').allTextContents()).toSorted(), patience).toEqual(['What is 12 minus 4?', 'What is 12.5 plus 7.5?', 'What is 5 plus 7?']);
  expect(await axeFinds(panel)).toEqual([]);
  await sheet().getByRole('button', { name: 'Put it into the lesson' }).click();
  await button(panel, 'Next').waitFor();
  await keepClass(NEW_CLASS);
  const projector = await projected();
  await expect.poll(() => told(projector), patience).toContain('Show: fact 1 of 3.');
  await projector.close();
});

test('go through show, think, all together and reveal, and the class sees the same', async () => {
  await put();
  const projector = await projected();
  const [first, second] = sevens;
  const both = async (what: string): Promise<void> => {
    for (const page of [panel, projector]) await expect.poll(() => told(page), patience).toContain(what);
  };
  await both(`Show: fact 1 of 10. ${questionAloud(first!)}`);
  expect(await shown(projector).innerText()).not.toContain(wholeAloud(first!));
  await button(projector, 'Next').click();
  await both('Think: fact 1 of 10.');
  await button(panel, 'Next').click();
  await both('Boards up.');
  expect(await shown(projector).getByRole('img').count()).toBe(0);
  await button(projector, 'Next').click();
  await both(`Reveal: fact 1 of 10. ${wholeAloud(first!)} ${first!.route.sentence}`);
  for (const page of [panel, projector]) await expect.poll(() => shown(page).getByRole('img').count(), patience).toBe(1);
  await button(projector, 'Next').click();
  await both(`Show: fact 2 of 10. ${questionAloud(second!)}`);
  await button(projector, 'Back').click();
  await both('Reveal: fact 1 of 10.');
  await panel.bringToFront();
  await press(panel, 'Undo');
  await both('Show: fact 2 of 10.');
});

test('a fact comes back later, is turned round as the next small step, and each is one undo', async () => {
  await put();
  await button(panel, 'Again later').click();
  await expect.poll(() => told(panel), patience).toContain('1 of 11');
  expect(await told(panel)).toContain('It comes back after 3 others.');
  expect(await button(panel, 'Again later').getAttribute('aria-pressed')).toBe('true');
  await button(panel, 'Again later').click();
  await expect.poll(() => told(panel), patience).toContain('1 of 10');
  await press(panel, 'Undo');
  await expect.poll(() => told(panel), patience).toContain('1 of 11');
  await button(panel, 'Reveal').click();
  await button(panel, 'Turn it round').click();
  const turned = { ...sevens[0]!, form: sevens[0]!.card.forms[1]! };
  await expect.poll(() => told(panel), patience).toContain(`Show: fact 2 of 12. ${questionAloud(turned)}`);
  await press(panel, 'Undo');
  await expect.poll(() => told(panel), patience).toContain('Reveal: fact 1 of 11.');
});

test('a picture is seen for its moment, then hidden until it is shown again', async () => {
  await putDots();
  const projector = await projected();
  await expect.poll(() => told(projector), patience).toContain('A picture is shown for 2 seconds.');
  for (const page of [panel, projector]) await expect.poll(() => shown(page).getByRole('img').count(), patience).toBe(0);
  await button(projector, 'Next').click();
  await expect.poll(() => told(panel), patience).toContain('Think: fact 1');
  expect(await shown(panel).getByRole('img').count()).toBe(0);
  await button(panel, 'Show again').click();
  for (const page of [panel, projector]) await expect.poll(() => shown(page).getByRole('img').count(), patience).toBe(1);
  for (const page of [panel, projector]) await expect.poll(() => shown(page).getByRole('img').count(), patience).toBe(0);
  await button(panel, 'All together').click();
  await shown(projector).getByText('Show me your fingers', { exact: true }).waitFor();
  await button(panel, 'Reveal').click();
  const first = facts(seeToFive, ['see-5'], 'fingers')[0]!;
  await expect.poll(() => told(projector), patience).toContain(first.route.sentence);
  await expect.poll(() => shown(projector).getByRole('img').count(), patience).toBe(2);
});

test('is run by keys alone', async () => {
  await put();
  for (const [key, says] of [['ArrowRight', 'Think: fact 1'], ['ArrowRight', 'All together: fact 1'], ['ArrowRight', 'Reveal: fact 1'], ['ArrowRight', 'Show: fact 2'], ['ArrowLeft', 'Reveal: fact 1']] as const) {
    await panel.keyboard.press(key);
    await expect.poll(() => told(panel), patience).toContain(says);
  }
  await button(panel, 'Again later').focus();
  await panel.keyboard.press('Enter');
  await expect.poll(() => told(panel), patience).toContain('It comes back after 3 others.');
});

test('everything is large enough for a class and nothing is cut off, in every moment', async () => {
  for (const make of [put, putDots]) {
    await panel.bringToFront();
    await newLesson(panel);
    await make();
    const projector = await projected();
    for (const moment of ['Show', 'Think', 'All together', 'Reveal']) {
      await button(projector, moment).click();
      await expect.poll(() => told(projector), patience).toContain(`${moment}: fact 1`);
      const sizes = await projector.evaluate(() => [...document.querySelectorAll('.drill *')].flatMap((one) => {
        const text = [...one.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ textContent }) => textContent?.trim() ?? '').join('');
        return text === '' || one.closest('.heard, svg') ? [] : [{ text, size: Number.parseFloat(getComputedStyle(one).fontSize) }];
      }));
      expect(sizes.length).toBeGreaterThan(6);
      expect(sizes.filter(({ size }) => size < 40)).toEqual([]);
      expect(await projector.locator('.drill-fact').evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize))).toBeGreaterThanOrEqual(64);
      const body = projector.locator('.drill-body');
      expect(await body.evaluate((one) => one.scrollHeight - one.clientHeight)).toBe(0);
      expect(await projector.locator('.drill-fact').evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
    }
    expect(await axeFindsInEachTheme(projector)).toEqual([]);
  }
});

test('nothing is cut off in a narrow panel, and axe finds nothing', async () => {
  await put();
  await resize(panel, 250, 700);
  for (const moment of ['Show', 'Think', 'All together', 'Reveal']) {
    await button(panel, moment).click();
    await expect.poll(() => told(panel), patience).toContain(`${moment}: fact 1`);
    expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBe(250);
    const small = await shown(panel).getByRole('button').evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 44 || one.getBoundingClientRect().width < 44).map((one) => one.textContent));
    expect(small).toEqual([]);
  }
  expect(await axeFindsInEachTheme(panel)).toEqual([]);
  await resize(panel, 360, 860);
});

test('is printed with its answers on another page', async () => {
  await put();
  await panel.evaluate(() => {
    window.print = () => undefined;
  });
  await fromMenu(panel, 'Print');
  const paper = await bench.page('print.html');
  const [questions, answers] = [paper.getByRole('region', { name: /^Questions/u }), paper.getByRole('region', { name: /^Answers/u })];
  await expect.poll(() => questions.locator('.heard').allTextContents(), patience).toEqual(sevens.map(questionAloud));
  expect(await answers.locator('.heard').allTextContents()).toEqual(sevens.map(wholeAloud));
  await paper.close();
});

test('of a newer version says so, and is kept', async () => {
  const lesson = emptyLesson({ id: 'newer', step: 's1', now: 1 });
  const steps = [{ ...emptyStep('s1', 1), content: { kind: 'drill', version: 2, props: { song: 'la' } } }, { ...emptyStep('s2', 2), content: { kind: 'dance', version: 1, props: 1 } }];
  const entries = { ...lesson.entries, ...Object.fromEntries(steps.map((step) => [step.id, step])) };
  await dropped(panel, { name: 'newer.partwhole', bytes: Buffer.from(JSON.stringify({ partwhole: 'lesson', ...lesson, entries })) });
  await panel.getByText('These number facts were put here by a newer Partwhole.', { exact: false }).waitFor();
  await press(panel, /^Step 2/u);
  await panel.getByText('This step was made with a newer Partwhole.', { exact: false }).waitFor();
  expect(await axeFinds(panel)).toEqual([]);
});
