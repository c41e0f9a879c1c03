import type { Page } from 'playwright';
import type { Measurement } from '../../scripts/bench.ts';
import type { Bench } from '../browser/harness.ts';
import { NEW_CLASS, practisedBy } from '../../widgets/fluency/class.ts';
import { catalogueOf } from '../../widgets/fluency/memory/catalogue.ts';
import { nextQuestion } from '../../widgets/fluency/memory/next.ts';
import { random } from '../../widgets/maths/random.ts';
import { A_DAY, ANSWERS, dayAt, filled, pupilAt, PUPILS, putOnDisk } from './pupils.ts';

const [TIMES, QUESTIONS] = [9, 400];
const [MOST_TO_OPEN, MOST_TO_CHOOSE] = [300, 2];

/** Runs in the page: presses the pupil and then Calm as soon as each is there; how long that took until a fact is painted. */
async function toFirstQuestion(): Promise<number> {
  const there = async (selector: string): Promise<HTMLElement> => {
    for (;;) {
      const found = document.querySelector<HTMLElement>(selector);
      if (found) return found;
      await new Promise((done) => { requestAnimationFrame(done); });
    }
  };
  const pupils = await there('.practice-pupils li:nth-child(31) button');
  const start = performance.now();
  pupils.click();
  (await there('.practice-mode')).click();
  await there('.practice-asked');
  await new Promise((done) => { requestAnimationFrame(done); });
  return performance.now() - start;
}

async function practicePage(bench: Bench): Promise<Page> {
  const page = await bench.visit('practice.html');
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

function median(samples: readonly number[]): number {
  return samples.toSorted((a, b) => a - b)[samples.length >> 1] ?? Infinity;
}

/** Of 60 pupils with 20,000 answers each one sits down; and what they are asked is chosen, which is thought alone and is measured in Node. */
export const practisings: readonly Measurement[] = [
  {
    name: 'a pupil opened to the first question, 60 pupils of 20,000 answers', unit: 'ms', aim: `at most ${MOST_TO_OPEN} ms (median)`,
    measure: async (bench) => {
      const page = await practicePage(bench);
      await putOnDisk(page, await filled(Array.from({ length: PUPILS }, (_, at) => pupilAt(at)), { seed: 'practising' }));
      const samples: number[] = [];
      for (let time = 0; time < TIMES; time += 1) {
        await page.reload();
        samples.push(await page.evaluate(toFirstQuestion));
      }
      return { samples, reached: median(samples) <= MOST_TO_OPEN };
    },
  },
  {
    name: 'the next question chosen, after 20,000 answers', unit: 'ms', aim: `at most ${MOST_TO_CHOOSE} ms (median)`,
    measure: async () => {
      const { memory } = await filled([], { seed: 'practising' });
      const { decks, plan } = await practisedBy(pupilAt(0), NEW_CLASS);
      const [catalogue, date, chance] = [catalogueOf(decks), dayAt(ANSWERS / A_DAY), random('choosing')];
      const samples = Array.from({ length: QUESTIONS }, (_, at) => {
        const start = performance.now();
        nextQuestion(memory, catalogue, { plan, date }, chance.fork(String(at)));
        return performance.now() - start;
      });
      return { samples, reached: median(samples) <= MOST_TO_CHOOSE };
    },
  },
];
