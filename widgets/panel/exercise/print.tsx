import { PANEL_TEXT } from '../../board/camera.ts';
import type { Json } from '../../board/document.ts';
import { exerciseIn, unfit } from '../../lesson/exercise.ts';
import type { Step } from '../../lesson/lesson.ts';
import { THEMES } from '../../look/theme.ts';
import { elements } from '../../look/tree.tsx';
import { isRefusal } from '../../maths/refusal.ts';
import { answered } from '../../variation/answered.ts';
import { isAskedByPicture } from './picture.tsx';
import { drawing } from '../picture.tsx';
import type { Shelf } from '../kinds.ts';
import { loaded, loadFamily } from '../questions/families.ts';
import { Shown } from '../said.tsx';
import { type SheetsProps, TwoSheets, Unprinted } from '../sheets.tsx';

/** Loads what the exercise of a step needs to be printed. */
export async function loadExercise({ content }: Step, load: Shelf['load']): Promise<void> {
  const exercise = exerciseIn(content);
  const family = isRefusal(exercise) ? exercise : await loadFamily(exercise.set.family);
  if (!isRefusal(exercise) && !isRefusal(family)) await load(exercise.set.stops.flatMap(({ item }) => family.picture?.(item)?.type ?? []));
}

/** The questions of a step on one page and their answers on another. */
export function ExerciseSheets({ step, title, kinds }: SheetsProps) {
  const exercise = exerciseIn(step.content);
  const family = isRefusal(exercise) ? exercise : loaded.value.get(exercise.set.family);
  const why = isRefusal(exercise) ? exercise : !family || isRefusal(family) ? family : unfit(exercise, family);
  if (isRefusal(exercise) || !family || isRefusal(family) || why) return <Unprinted title={title} why={why?.refused ?? ''} />;
  const { set: { stops }, view } = exercise;
  const layout = view === 'grid' || view === 'spider' ? 'print-grid' : '';
  const byPicture = isAskedByPicture(family, stops);
  const pictured = (item: Json, at: number) => {
    const picture = byPicture ? family.picture?.(item) : undefined;
    const tree = picture && drawing(picture, { kinds, least: PANEL_TEXT, size: SIZE, palette: THEMES.print, prefix: `${step.id}-${at}-`, title: `The picture of question ${at + 1}` });
    return tree && <div class="print-small">{elements(tree)}</div>;
  };
  return (
    <TwoSheets title={title} layout={layout} questions={stops.map(({ item }, at) => <><Shown said={family.ask(item)} />{pictured(item, at)}</>)}
      answers={stops.map(({ item }) => <Shown said={answered(family, item)} />)} />
  );
}

const SIZE = { width: 320, height: 160 };
