import { effect, untracked } from '@preact/signals';
import type { StepId } from '../../board/document.ts';
import { boardOf } from '../../lesson/lesson.ts';
import { type Chosen, putSteps, readingOf, readingStep } from '../../lesson/reading.ts';
import { random } from '../../maths/random.ts';
import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import { load } from '../../reading/index.ts';
import type { Read, Reading } from '../../reading/reading.ts';
import { newId } from '../enter.ts';
import type { Page } from '../page.ts';
import type { Other } from './desk.ts';

let coming: ReturnType<typeof load> | undefined;
/** What reads words, loaded once; what could not be loaded is tried again the next time. */
function reader(): ReturnType<typeof load> {
  coming ??= load().catch((cause: unknown) => {
    coming = undefined;
    throw cause;
  });
  return coming;
}

/** What is read of words. Refused in a sentence; rejects when what reads them cannot be loaded. */
export async function readWords(words: string): Promise<Read | Refusal> {
  return (await reader()).read(words);
}

/** Another problem of the step's that is shown. Refused in a sentence, where the step has none or none can be made; rejects like `readWords`. */
export async function readOther(page: Page, other: Other): Promise<Reading | Refusal> {
  const { sameNumbersOtherQuestion, sameStructureOtherNumbers } = await reader();
  const step = page.step.peek();
  const reading = readingOf(step, boardOf(page.lesson.peek(), step.id));
  if (isRefusal(reading)) return reading;
  return other === 'question' ? sameNumbersOtherQuestion(reading) : sameStructureOtherNumbers(reading, random(newId()));
}

/** The readings with the one model of each; undefined where of some two are plausible, so that the teacher is to choose. */
export function settled(readings: Read['readings']): readonly Chosen[] | undefined {
  return readings.some(({ models }) => models.length > 1) ? undefined : readings.map((reading) => ({ reading, model: reading.models[0] }));
}

/** Puts readings into the lesson, a step each, as one change, and shows the first of them. A refusal is said, and nothing is put. */
export async function putChosen(page: Page, chosen: readonly Chosen[]): Promise<void> {
  await page.load(chosen.map(({ model }) => model.type));
  let first: StepId | undefined;
  page.change((lesson) => {
    const cuts = chosen.map((one) => readingStep(one, page.kinds.peek(), { step: newId(), ids: newId }));
    const refused = cuts.find(isRefusal);
    if (refused) return refused;
    const put = putSteps(lesson, cuts.flatMap((cut) => (isRefusal(cut) ? [] : [cut])), { shown: page.step.peek().id, ids: newId });
    if (isRefusal(put)) return put;
    first = put.first;
    return put.diff;
  });
  if (first !== undefined) showWhole(page, first);
}

/** Shows a step, and all that is on it as soon as that is there: the page that owns the lesson may be another one. */
function showWhole(page: Page, step: StepId): void {
  page.go(step);
  const stop = effect(() => {
    if (page.step.value.id !== step || page.host.scene.value.order.length === 0) return;
    untracked(() => page.fit());
    queueMicrotask(() => stop());
  });
}
