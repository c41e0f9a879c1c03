import { contentOf, type Exercise } from '../lesson/exercise.ts';
import { emptyStep } from '../lesson/lesson.ts';
import { insertStep } from '../lesson/steps.ts';
import { newId } from './enter.ts';
import type { Page } from './page.ts';

/** Puts questions into the lesson as the step after the one that is shown, and shows it. A refusal is said. */
export function putStep(page: Page, { title, exercise }: { readonly title: string; readonly exercise: Exercise }): void {
  const id = newId();
  const cut = { step: { ...emptyStep(id, 0), title, content: contentOf(exercise) }, tiles: [], pictures: {} };
  page.change((lesson) => insertStep(lesson, cut, { step: id, ids: newId, after: page.step.peek().id }));
  page.go(id);
}
