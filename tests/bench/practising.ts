import type { Page } from 'playwright';
import type { Measurement } from '../../scripts/bench.ts';
import type { Bench } from '../browser/harness.ts';
import type { Answer } from '../../widgets/fluency/answer.ts';
import { NEW_CLASS, practisedBy } from '../../widgets/fluency/class.ts';
import { catalogueOf } from '../../widgets/fluency/memory/catalogue.ts';
import { ENGINE, type Memory, NO_MEMORY, step } from '../../widgets/fluency/memory/memory.ts';
import { nextQuestion } from '../../widgets/fluency/memory/next.ts';
import { FACES, type Pupil } from '../../widgets/fluency/pupil.ts';
import { random } from '../../widgets/maths/random.ts';

const [PUPILS, ANSWERS, A_DAY, PAGE] = [60, 20_000, 100, 100];
/** So many answers came after the engine's state was kept last: as many as can. */
const SINCE = 19;
const [TIMES, QUESTIONS] = [9, 400];
const [MOST_TO_OPEN, MOST_TO_CHOOSE] = [300, 2];
const dayAt = (at: number): string => new Date(Date.UTC(2026, 0, 1) + at * 86_400_000).toISOString().slice(0, 10);

interface Filled { readonly pupils: readonly Pupil[]; readonly answers: readonly Answer[]; readonly memory: Memory }

const pupilAt = (at: number): Pupil => ({
  id: `pupil-${at}`, alias: `Pupil ${at}`, face: FACES[at % FACES.length] ?? 'cat', shade: 1, year: 5, minutes: 5, widening: 1, decks: [],
});

/** What a pupil has answered who practised for 200 days: nine of ten right, most of them recalled; the fingers are measured. */
async function filled(): Promise<Filled> {
  const { decks } = await practisedBy(pupilAt(0), NEW_CLASS);
  const { list } = catalogueOf(decks);
  const chance = random('practising');
  const answers = Array.from({ length: ANSWERS }, (_, number): Answer => {
    const { card } = chance.pick(list);
    const right = number < 10 || chance.next() < 0.9;
    const common = { device: 'bench', number, order: number + 1, at: number * 1000, day: dayAt(Math.floor(number / A_DAY)), right, first: 1_500, last: 1_800, length: 2, input: 'keyboard' as const, engine: ENGINE };
    if (number < 10) return { ...common, card: 'typing', form: '28', typed: '28', mode: 'typing' };
    return { ...common, card: card.id, form: card.forms[0].id, typed: right ? card.answer : '7', band: right ? 'fluent' : 'wrong', mode: 'calm' };
  });
  return { pupils: Array.from({ length: PUPILS }, (_, at) => pupilAt(at)), answers, memory: step(NO_MEMORY, answers.slice(0, ANSWERS - SINCE)) };
}

/** Runs in the page: what `widgets/shelf/pupils.ts` would have kept, pupil by pupil. */
async function fill({ pupils, answers, memory, since, page }: Filled & { readonly since: number; readonly page: number }): Promise<void> {
  const database = await new Promise<IDBDatabase>((done) => {
    const request = indexedDB.open('partwhole');
    request.onsuccess = () => done(request.result);
  });
  for (const pupil of pupils) {
    const change = database.transaction(['pupils', 'heads', 'memories', 'answers', 'settings'], 'readwrite');
    change.objectStore('settings').put('bench', 'pupils/device');
    change.objectStore('pupils').put(pupil, pupil.id);
    change.objectStore('heads').put({ count: answers.length, first: 0, next: { bench: answers.length } }, pupil.id);
    change.objectStore('memories').put({ memory, count: answers.length - since }, pupil.id);
    for (let at = 0; at * page < answers.length; at += 1) change.objectStore('answers').put(answers.slice(at * page, (at + 1) * page), `${pupil.id}/${String(at).padStart(6, '0')}`);
    await new Promise<void>((done, failed) => {
      change.oncomplete = () => done();
      change.onerror = () => failed(change.error);
    });
  }
  database.close();
}

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
      await page.evaluate(fill, { ...await filled(), since: SINCE, page: PAGE });
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
      const { memory } = await filled();
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
