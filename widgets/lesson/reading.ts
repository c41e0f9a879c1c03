import * as v from 'valibot';
import { FAR_TEXT } from '../board/camera.ts';
import { newTile } from '../board/copy.ts';
import { apply, squash } from '../board/diff.ts';
import type { Board, Diff, StepId, TileId } from '../board/document.ts';
import type { Kinds } from '../board/manipulative.ts';
import { see } from '../board/scene.ts';
import { isRefusal, type Refusal } from '../maths/refusal.ts';
import type { Model, Reading } from '../reading/reading.ts';
import { boardOf, type Cut, emptyStep, type Lesson, type LessonEntry, LONGEST_SENTENCE, type Problem, type Step, stepOf, titled } from './lesson.ts';
import { insertStep, renewed } from './steps.ts';

/** One reading with the model that is to be drawn of it: its only one, or the one of two that the teacher chose. */
export interface Chosen { readonly reading: Reading; readonly model: Model }

interface Making { readonly step: StepId; readonly ids: () => TileId }

/**
 * A step of a reading: its words above the board, linked to the parts that they made, and the model on it. Refused where the model's manipulative
 * is not loaded, or does not know what it is to draw.
 */
export function readingStep({ reading, model }: Chosen, kinds: Kinds, { step: id, ids }: Making): Cut | Refusal {
  const kind = kinds.get(model.type);
  if (!kind) return { refused: 'The picture of this problem could not be fetched. Close the panel, open it again and model the problem once more.' };
  if (!v.is(kind.schema, model.props)) return { refused: 'The picture of this problem cannot be drawn. Write the problem above the board, and draw it yourself.' };
  const tile = newTile({ id: ids(), step: id, kind, props: model.props, at: { x: 0, y: 0 }, scene: see({}, kinds, { text: FAR_TEXT }) });
  if (isRefusal(tile)) return tile;
  const links = model.links.map((link) => ({ ...link, tile: tile.id }));
  const unclear = reading.sure === 'not sure' && { unclear: reading.unclear.slice(0, LONGEST_SENTENCE) };
  const problem: Problem = { text: reading.text, links, structure: titled(model.structure), ...unclear };
  return { step: { ...emptyStep(id, 0), title: titled(model.title), problem }, tiles: [tile], pictures: {} };
}

/**
 * Steps put one after the other into the lesson, after the shown one; where nothing is on that yet, the first of them goes there. All is one change;
 * `first`: the step to show then. Refused when the lesson has no room for all of them.
 */
export function putSteps(
  lesson: Lesson, cuts: readonly Cut[], { shown, ids }: { readonly shown: StepId; readonly ids: () => string },
): { readonly diff: Diff<LessonEntry>; readonly first: StepId } | Refusal {
  let [now, after] = [lesson, shown];
  const first: StepId[] = [];
  const diffs: Diff<LessonEntry>[] = [];
  for (const cut of cuts) {
    const unused = first.length === 0 ? unusedStep(now, shown) : undefined;
    const step = unused?.id ?? ids();
    const diff = unused ? filled(unused, renewed(cut, { step, ids })) : insertStep(now, cut, { step, ids, after });
    const entries = isRefusal(diff) ? diff : apply(now.entries, diff);
    if (isRefusal(diff) || isRefusal(entries)) return isRefusal(diff) ? diff : { refused: 'This step was just changed on another page. Try once more.' };
    now = { ...now, entries };
    after = step;
    first.push(step);
    diffs.push(diff);
  }
  return { diff: squash(diffs), first: first[0] ?? shown };
}

/** The step, if it is a board with nothing on it, no problem and no title. */
function unusedStep(lesson: Lesson, id: StepId): Step | undefined {
  const step = stepOf(lesson, id);
  const isUnused = step?.content.kind === 'board' && step.title === '' && (step.problem?.text ?? '') === '' && Object.keys(boardOf(lesson, id)).length === 0;
  return isUnused ? step : undefined;
}

function filled(before: Step, { step: { title, problem }, tiles }: Cut): Diff<LessonEntry> {
  const after: Step = { ...before, title, ...(problem && { problem }) };
  return [{ id: before.id, before, after }, ...tiles.map((tile) => ({ id: tile.id, after: tile }))];
}

/**
 * A step's problem with the model that stands on its board now, as a reading: what others are made of. Refused where the step has no problem, or the
 * model that its words belong to is gone.
 */
export function readingOf({ title, problem }: Step, board: Board): Reading | Refusal {
  if (!problem) return { refused: 'There is no problem on this step. Write one, or model one.' };
  const [first] = problem.links;
  const tile = (first && board[first.tile]) ?? Object.values(board).find(({ type }) => type === 'bar-model');
  if (!tile) return { refused: 'The picture of this problem is not on the board any more. Model the problem anew, then make others of it.' };
  const links = problem.links.flatMap(({ start, end, tile: on, part }) => on === tile.id && part !== undefined ? [{ start, end, part }] : []);
  return { text: problem.text, sure: 'sure', models: [{ title, structure: problem.structure ?? '', type: tile.type, props: tile.props, links }] };
}
