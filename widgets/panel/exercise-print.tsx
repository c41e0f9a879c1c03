import './exercise-print.css';
import { PANEL_TEXT } from '../board/camera.ts';
import type { Json } from '../board/document.ts';
import type { Kinds } from '../board/manipulative.ts';
import { exerciseIn, unfit } from '../lesson/exercise.ts';
import type { Step } from '../lesson/lesson.ts';
import { THEMES } from '../look/theme.ts';
import { elements } from '../look/tree.tsx';
import { isRefusal } from '../maths/refusal.ts';
import { answered } from '../variation/answered.ts';
import { isAskedByPicture } from './exercise-picture.tsx';
import { drawing } from './picture.tsx';
import type { Shelf } from './kinds.ts';
import { loaded, loadFamily } from './families.ts';
import { Shown } from './said.tsx';

/** Loads what the exercises among these steps need to be printed. */
export async function loadExercises(steps: readonly Step[], load: Shelf['load']): Promise<void> {
  await Promise.all(steps.map(async ({ content }) => {
    const exercise = exerciseIn(content);
    const family = isRefusal(exercise) ? exercise : await loadFamily(exercise.set.family);
    if (!isRefusal(exercise) && !isRefusal(family)) await load(exercise.set.stops.flatMap(({ item }) => family.picture?.(item)?.type ?? []));
  }));
}

export interface SheetsProps { readonly step: Step; readonly title: string; readonly kinds: Kinds }

/** The questions of a step on one page and their answers on another. */
export function ExerciseSheets({ step, title, kinds }: SheetsProps) {
  const exercise = exerciseIn(step.content);
  const family = isRefusal(exercise) ? exercise : loaded.value.get(exercise.set.family);
  const why = isRefusal(exercise) ? exercise : !family || isRefusal(family) ? family : unfit(exercise, family);
  if (isRefusal(exercise) || !family || isRefusal(family) || why) return <section class="print-sheet"><h1>{title}</h1><p>{why?.refused}</p></section>;
  const { set: { stops }, view } = exercise;
  const layout = view === 'grid' || view === 'spider' ? 'print-items print-grid' : 'print-items';
  const byPicture = isAskedByPicture(family, stops);
  const pictured = (item: Json, at: number) => {
    const picture = byPicture ? family.picture?.(item) : undefined;
    const tree = picture && drawing(picture, { kinds, least: PANEL_TEXT, size: SIZE, palette: THEMES.print, prefix: `${step.id}-${at}-`, title: `The picture of question ${at + 1}` });
    return tree && <div class="print-small">{elements(tree)}</div>;
  };
  return (
    <>
      <section class="print-sheet print-questions" aria-label={`Questions: ${title}`}>
        <h1>{title}</h1>
        <ol class={layout}>{stops.map(({ item }, at) => <li key={at}><Shown said={family.ask(item)} />{pictured(item, at)}</li>)}</ol>
      </section>
      <section class="print-sheet print-answers" aria-label={`Answers: ${title}`}>
        <h1>{title}: answers</h1>
        <ol class={layout}>{stops.map(({ item }, at) => <li key={at}><Shown said={answered(family, item)} /></li>)}</ol>
      </section>
    </>
  );
}

const SIZE = { width: 320, height: 160 };
