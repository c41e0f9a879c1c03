import { apply, squash } from '../board/diff.ts';
import { settle } from '../board/settle.ts';
import { MOST_TILES } from '../board/document.ts';
import type { Diff, StepId, Tile } from '../board/document.ts';
import type { Kinds } from '../board/manipulative.ts';
import { isRefusal } from '../maths/refusal.ts';
import type { Refusal } from '../maths/refusal.ts';
import { boardOf, emptyStep, stepOf, stepsOf } from './lesson.ts';
import type { Entries, LessonEntry, Step } from './lesson.ts';

/** What was mended before a change, and the steps that the change has touched. */
interface Was { readonly entries: Entries; readonly touched: ReadonlySet<StepId> }

/**
 * What has to change so that readers may rely on the lesson: it has a step, every tile is on one, and every board is settled. `was`: then only
 * what has changed since is looked at. Mending what is mended changes nothing.
 */
export function mend(entries: Entries, kinds: Kinds, was?: Was): Diff<LessonEntry> {
  // A change that leaves the steps it touches in place cannot have lost one.
  const sure = was && [...was.touched].every((id) => stepOf({ entries }, id));
  const steps = sure ? [] : missingSteps(entries);
  const whole: Entries = steps.length === 0 ? entries : { ...entries, ...Object.fromEntries(steps.map((step) => [step.id, step])) };
  const looked = was ? [...was.touched].filter((id) => stepOf({ entries: whole }, id)) : stepsOf({ entries: whole }).map((step) => step.id);
  const settled = looked.flatMap((id): Diff<LessonEntry> => settle(boardOf({ entries: whole }, id), kinds, was && boardOf(was, id)));
  return [...steps.map((after) => ({ id: after.id, after })), ...settled];
}

/** The diff together with what it makes necessary, or why it cannot be: what the owner of a lesson does with every request. */
export function mended(entries: Entries, diff: Diff<LessonEntry>, kinds: Kinds): { entries: Entries; diff: Diff<LessonEntry> } | Refusal {
  const after = apply(entries, diff);
  if (isRefusal(after)) return after;
  const full = tooFull(after, stepsTouched(diff.filter(isNewThere)));
  if (full) return full;
  const repair = mend(after, kinds, { entries, touched: stepsTouched(diff) });
  if (repair.length === 0) return { entries: after, diff };
  const settled = apply(after, repair);
  return isRefusal(settled) ? settled : { entries: settled, diff: squash([diff, repair]) };
}

/** Why these steps cannot be, when one of them holds more tiles than a step may. */
export function tooFull(entries: Entries, steps: ReadonlySet<StepId>): Refusal | undefined {
  if (steps.size === 0) return undefined;
  const count = new Map<StepId, number>();
  for (const entry of Object.values(entries)) {
    if (entry.kind === 'tile' && steps.has(entry.step)) count.set(entry.step, (count.get(entry.step) ?? 0) + 1);
  }
  return [...count.values()].some((tiles) => tiles > MOST_TILES)
    ? { refused: `A step holds at most ${MOST_TILES.toLocaleString('en-GB')} tiles. Delete some first, or use another step.` } : undefined;
}

/** Whether a change brings something to a step that was not on it. */
function isNewThere({ before, after }: Diff<LessonEntry>[number]): boolean {
  return after?.kind === 'tile' && (before?.kind !== 'tile' || before.step !== after.step);
}

/** The steps whose tiles, or who themselves, a diff changes. */
export function stepsTouched(diff: Diff<LessonEntry>): ReadonlySet<StepId> {
  const steps = new Set<StepId>();
  for (const { before, after } of diff) for (const entry of [before, after]) {
    if (entry?.kind === 'tile') steps.add(entry.step);
    if (entry?.kind === 'step') steps.add(entry.id);
  }
  return steps;
}

/** Tiles whose step is gone are kept, on a step made for them. Its id is the one they name, so that every page makes the same. */
function missingSteps(entries: Entries): readonly Step[] {
  const all = Object.values(entries);
  const lost = new Set(all.filter((entry): entry is Tile => entry.kind === 'tile' && entries[entry.step]?.kind !== 'step').map((tile) => tile.step));
  const last = stepsOf({ entries }).reduce((most, step) => Math.max(most, step.order), 0);
  const found = [...lost].sort().map((id, place): Step => ({ ...emptyStep(id, last + place + 1), title: 'Found again' }));
  if (found.length > 0 || last > 0 || all.some((entry) => entry.kind === 'step')) return found;
  const head = all.find((entry) => entry.kind === 'lesson');
  return head ? [emptyStep(`${head.id}-1`, 1)] : [];
}
