import { same } from '../board/diff.ts';
import type { Diff, StepId, Tile, TileId } from '../board/document.ts';
import type { Refusal } from '../maths/refusal.ts';
import { boardOf, emptyStep, headOf, LONGEST_PROBLEM, stepOf, stepsOf, titled } from './lesson.ts';
import type { Cut, Lesson, LessonEntry, Step } from './lesson.ts';

/** The most steps of a lesson. */
export const MOST_STEPS = 200;

type LessonDiff = Diff<LessonEntry>;
const GONE: Refusal = { refused: 'This step is not there any more: it was deleted on another page. Undo brings it back.' };

/** A new empty step after the given one, or at the end. Refused when the lesson is full. */
export function addStep(lesson: Lesson, { id, after }: { id: StepId; after?: StepId }): LessonDiff | Refusal {
  return placed(lesson, { step: emptyStep(id, 0), tiles: [], pictures: {} }, after);
}

/** The next small step: a copy right after its original, every tile with a new id from `ids`. `step`: the copy's id. */
export function duplicateStep(lesson: Lesson, original: StepId, { step, ids }: { step: StepId; ids: () => string }): LessonDiff | Refusal {
  const entry = stepOf(lesson, original);
  if (!entry) return GONE;
  const cut = { step: entry, tiles: Object.values(boardOf(lesson, original)), pictures: {} };
  return placed(lesson, renewed(cut, { step, ids }), original);
}

/** A step that came from elsewhere, put in after the given one, or at the end, with new ids throughout. Its pictures go with the request. */
export function insertStep(
  lesson: Lesson, cut: Cut, { step, ids, after }: { step: StepId; ids: () => string; after?: StepId },
): LessonDiff | Refusal {
  return placed(lesson, renewed(cut, { step, ids }), after);
}

/** A step's new title, cut at the longest that is kept. */
export function renameStep(lesson: Lesson, id: StepId, title: string): LessonDiff | Refusal {
  const before = stepOf(lesson, id);
  return before ? changed(before, { ...before, title: titled(title) }) : GONE;
}

/** The lesson's new title; an empty one is refused. */
export function renameLesson(lesson: Lesson, title: string): LessonDiff | Refusal {
  const before = headOf(lesson);
  return titled(title) ? changed(before, { ...before, title: titled(title) }) : { refused: 'A lesson needs a title: type one.' };
}

/** What a step asks, shows or holds beside its tiles; its id, kind and order stay. */
export function changeStep(lesson: Lesson, id: StepId, change: Partial<Pick<Step, 'content' | 'problem' | 'prompts'>>): LessonDiff | Refusal {
  const before = stepOf(lesson, id);
  if ((change.problem?.text.length ?? 0) > LONGEST_PROBLEM) {
    return { refused: `A word problem can be at most ${LONGEST_PROBLEM.toLocaleString('en-GB')} characters long. Make this one shorter.` };
  }
  return before ? changed(before, { ...before, ...change }) : GONE;
}

/** The step takes the place `to` (0 is the first) in the row; beyond the ends, the end. */
export function moveStep(lesson: Lesson, id: StepId, to: number): LessonDiff | Refusal {
  const step = stepOf(lesson, id);
  if (!step) return GONE;
  const others = stepsOf(lesson).filter((other) => other.id !== id);
  const place = Math.max(0, Math.min(others.length, Math.round(to)));
  return reordered([...others.slice(0, place), step, ...others.slice(place)], new Set());
}

/** The step and everything on it. The last one is refused: a lesson always has a step to show. */
export function removeStep(lesson: Lesson, id: StepId): LessonDiff | Refusal {
  const step = stepOf(lesson, id);
  if (!step) return GONE;
  if (stepsOf(lesson).length === 1) return { refused: 'This is the only step, so it cannot be deleted. Add another first.' };
  return [step, ...Object.values(boardOf(lesson, id))].map((before) => ({ id: before.id, before }));
}

/** The same step with new ids for itself and its tiles; what is held, linked or named by a problem follows. */
export function renewed({ step, tiles, pictures }: Cut, { step: id, ids }: { step: StepId; ids: () => string }): Cut {
  const names = new Map<TileId, TileId>(tiles.map((tile) => [tile.id, ids()]));
  const words = new Map<string, string>();
  const word = (old: string): string => {
    const known = words.get(old) ?? ids();
    words.set(old, known);
    return known;
  };
  const copies = tiles.map((tile): Tile => ({
    ...tile, id: names.get(tile.id) ?? tile.id, step: id,
    ...(tile.held && { held: { ...tile.held, by: names.get(tile.held.by) ?? tile.held.by } }),
    ...(tile.linked !== undefined && { linked: word(tile.linked) }),
  }));
  const links = step.problem?.links.map((link) => ({ ...link, tile: names.get(link.tile) ?? link.tile }));
  return { step: { ...step, id, ...(step.problem && links && { problem: { ...step.problem, links } }) }, tiles: copies, pictures };
}

function placed(lesson: Lesson, cut: Cut, after: StepId | undefined): LessonDiff | Refusal {
  const steps = stepsOf(lesson);
  if (steps.length >= MOST_STEPS) return { refused: `A lesson holds at most ${MOST_STEPS} steps. Begin another lesson, or delete a step.` };
  const at = steps.findIndex((step) => step.id === after);
  const place = at < 0 ? steps.length : at + 1;
  const row = [...steps.slice(0, place), cut.step, ...steps.slice(place)];
  return [...reordered(row, new Set([cut.step.id])), ...cut.tiles.map((tile) => ({ id: tile.id, after: tile }))];
}

/** Whole orders from 1: what stands in its place already does not change; what is new is new. */
function reordered(row: readonly Step[], fresh: ReadonlySet<StepId>): LessonDiff {
  return row.flatMap((step, place) => {
    const after: Step = { ...step, order: place + 1 };
    if (fresh.has(step.id)) return [{ id: step.id, after }];
    return step.order === after.order ? [] : changed(step, after);
  });
}

function changed(before: LessonEntry, after: LessonEntry): LessonDiff {
  return same(before, after) ? [] : [{ id: before.id, before, after }];
}
