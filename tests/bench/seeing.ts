import type { Page } from 'playwright';
import type { Measured, Measurement } from '../../scripts/bench.ts';
import type { Bench } from '../browser/harness.ts';
import { longestTask } from './trace.ts';
import { A_DAY, ANSWERS, dayAt, filled, pupilAt, PUPILS, putOnDisk } from './pupils.ts';

const TIMES = 7;
/** So many pupils differ in what they answered; the others answered as one of them. */
const DIFFERENT = 6;
const PIN = '2580';
const [MOST_TO_SEE, MOST_BUSY] = [1_000, 200];

/** How long something took to be painted, and the longest that the page was busy with one thing meanwhile, in its thread's own time: what else the machine does is not counted. */
interface Took { readonly until: number; readonly busy: number }
interface Pressed { readonly press: string; readonly shown: string }

/** Runs in the page: presses what is named; how long it took until `shown` is painted. Done when the page has come to rest. */
async function shownAfter({ press, shown }: Pressed): Promise<number> {
  const frame = () => new Promise((done) => { requestAnimationFrame(done); });
  const start = performance.now();
  document.querySelector<HTMLElement>(press)?.click();
  while (!document.querySelector(shown)) await frame();
  await frame();
  const until = performance.now() - start;
  await new Promise((done) => { setTimeout(done, 1_500); });
  return until;
}

async function took(page: Page, pressed: Pressed): Promise<Took> {
  let until = Infinity;
  const busy = await longestTask(page, async () => {
    until = await page.evaluate(shownAfter, pressed);
  });
  return { until, busy };
}

/** A teacher's view that is about to be opened, over a class that practised until today. */
async function lockedPage(bench: Bench): Promise<Page> {
  const page = await bench.visit('practice.html');
  await page.getByRole('heading', { level: 1 }).waitFor();
  const first = Math.round((Date.now() - Date.parse(dayAt(0))) / 86_400_000) - ANSWERS / A_DAY;
  for (let at = 0; at < DIFFERENT; at += 1) {
    const pupils = Array.from({ length: PUPILS / DIFFERENT }, (_, each) => pupilAt(at + each * DIFFERENT));
    await putOnDisk(page, await filled(pupils, { seed: `seeing ${at}`, first }));
  }
  await page.goto(`${page.url()}#teacher`);
  await page.reload();
  await page.getByLabel('PIN', { exact: true }).fill(PIN);
  await page.getByLabel('The PIN again').fill(PIN);
  await page.getByRole('button', { name: 'Use this PIN' }).click();
  await page.getByRole('heading', { name: 'Class', exact: true }).waitFor();
  return page;
}

async function opened(page: Page): Promise<Took> {
  await page.reload();
  await page.getByLabel('PIN', { exact: true }).fill(PIN);
  return took(page, { press: '.practice-form button[type=submit]', shown: '.teacher-list tbody tr' });
}

async function pupilOpened(page: Page): Promise<Took> {
  await page.getByRole('button', { name: 'Class', exact: true }).click();
  await page.locator('.teacher-list tbody tr').first().waitFor();
  return took(page, { press: '.teacher-list tbody tr:nth-child(31) button', shown: '#teacher-effort' });
}

/** Everything that is measured of the view, in one browser: filling its disk takes two minutes. */
let all: Promise<Readonly<Record<'view' | 'pupil', readonly Took[]>>> | undefined;
async function measured(bench: Bench): Promise<Awaited<NonNullable<typeof all>>> {
  const page = await lockedPage(bench);
  const [view, pupil]: [Took[], Took[]] = [[], []];
  for (let time = 0; time < TIMES; time += 1) {
    view.push(await opened(page));
    pupil.push(await pupilOpened(page));
  }
  return { view, pupil };
}

const many = `${PUPILS} pupils of ${ANSWERS.toLocaleString('en-GB')} answers`;
function seeing(name: string, of: 'view' | 'pupil', which: keyof Took, most: number): Measurement {
  return {
    name: `${name}, ${many}`, unit: 'ms', aim: `at most ${most.toLocaleString('en-GB')} ms (median)`,
    measure: async (bench): Promise<Measured> => {
      all ??= measured(bench);
      const samples = (await all)[of].map((each) => each[which]);
      return { samples, reached: (samples.toSorted((a, b) => a - b)[TIMES >> 1] ?? Infinity) <= most };
    },
  };
}

/** The teacher's view, from the PIN to whom to see today; and from there to all that one pupil did. */
export const seeings: readonly Measurement[] = [
  seeing('the teacher’s view opened', 'view', 'until', MOST_TO_SEE), seeing('the longest task as the teacher’s view opens', 'view', 'busy', MOST_BUSY),
  seeing('a pupil opened in the teacher’s view', 'pupil', 'until', MOST_TO_SEE), seeing('the longest task as a pupil opens in the teacher’s view', 'pupil', 'busy', MOST_BUSY),
];
