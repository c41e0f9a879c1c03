import './exercise-print.css';
import { exerciseIn, unfit } from '../lesson/exercise.ts';
import type { Step } from '../lesson/lesson.ts';
import { isRefusal } from '../maths/refusal.ts';
import { answered } from '../variation/answered.ts';
import { loaded, loadFamily } from './families.ts';
import { Shown } from './said.tsx';

/** Loads what the exercises among these steps need to be printed. */
export async function loadExercises(steps: readonly Step[]): Promise<void> {
  await Promise.all(steps.map(({ content }) => {
    const exercise = exerciseIn(content);
    return isRefusal(exercise) ? undefined : loadFamily(exercise.set.family);
  }));
}

/** The questions of a step on one page and their answers on another. */
export function ExerciseSheets({ step, title }: { readonly step: Step; readonly title: string }) {
  const exercise = exerciseIn(step.content);
  const family = isRefusal(exercise) ? exercise : loaded.value.get(exercise.set.family);
  const why = isRefusal(exercise) ? exercise : !family || isRefusal(family) ? family : unfit(exercise, family);
  if (isRefusal(exercise) || !family || isRefusal(family) || why) return <section class="print-sheet"><h1>{title}</h1><p>{why?.refused}</p></section>;
  const layout = exercise.view === 'grid' || exercise.view === 'spider' ? 'print-items print-grid' : 'print-items';
  return (
    <>
      <section class="print-sheet print-questions" aria-label={`Questions: ${title}`}>
        <h1>{title}</h1>
        <ol class={layout}>{exercise.set.stops.map(({ item }, at) => <li key={at}><Shown said={family.ask(item)} /></li>)}</ol>
      </section>
      <section class="print-sheet print-answers" aria-label={`Answers: ${title}`}>
        <h1>{title}: answers</h1>
        <ol class={layout}>{exercise.set.stops.map(({ item }, at) => <li key={at}><Shown said={answered(family, item)} /></li>)}</ol>
      </section>
    </>
  );
}
