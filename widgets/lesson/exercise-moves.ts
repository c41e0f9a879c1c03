import type { Json } from '../board/document.ts';
import { EXPECTATIONS, type Expectation } from '../variation/note.ts';
import type { VariationSet } from '../variation/set.ts';
import { type Exercise, type Moment, MOMENTS, MOST_COUNTED, type View } from './exercise.ts';

/** The moments of an item; of the first there is nothing to expect, for nothing came before it. */
export function momentsOf(at: number): readonly Moment[] {
  return at === 0 ? MOMENTS.filter((moment) => moment !== 'expect') : MOMENTS;
}

/** Whether nothing comes after what is shown. */
export function isAtEnd({ set, at, moment }: Exercise): boolean {
  return at === set.stops.length - 1 && moment === MOMENTS.at(-1);
}

/** Whether nothing comes before what is shown. */
export function isAtStart({ at, moment }: Exercise): boolean {
  return at === 0 && moment === MOMENTS[0];
}

/** The next moment of the item; after its last, the next item. At the end it stays. */
export function next(exercise: Exercise): Exercise {
  const moments = momentsOf(exercise.at);
  const moment = moments[moments.indexOf(exercise.moment) + 1];
  if (moment) return toMoment(exercise, moment);
  return isAtEnd(exercise) ? exercise : toItem(exercise, exercise.at + 1);
}

/** What was shown before; the item before at its last moment. At the start it stays. */
export function back(exercise: Exercise): Exercise {
  const moments = momentsOf(exercise.at);
  const moment = moments[moments.indexOf(exercise.moment) - 1];
  if (moment) return toMoment(exercise, moment);
  return isAtStart(exercise) ? exercise : { ...toItem(exercise, exercise.at - 1), moment: 'explain', told: true };
}

/** A moment of the item that is shown. From Check on its answer is revealed; before that it is not. */
export function toMoment(exercise: Exercise, moment: Moment): Exercise {
  const checked = moment === 'check' || moment === 'explain';
  const told = moment === 'explain' || (moment !== 'reflect' && exercise.told);
  return { ...withAnswer(exercise, exercise.at, checked), moment, told };
}

/** Another item from its first moment; beyond the ends, the end. What is revealed of others stays so. */
export function toItem(exercise: Exercise, at: number): Exercise {
  const place = Math.max(0, Math.min(exercise.set.stops.length - 1, at));
  return { ...withAnswer(exercise, place, false), at: place, moment: 'reflect', told: false };
}

/** The next item at which to stop and talk, from the first again after the last; where there is none, the exercise as it is. */
export function toTalk(exercise: Exercise): Exercise {
  const { set: { discuss }, at } = exercise;
  const to = discuss.find((one) => one > at) ?? discuss[0];
  return to === undefined ? exercise : toItem(exercise, to);
}

/** Shows what changed from the item before, or hides it again. */
export function tellChange(exercise: Exercise): Exercise {
  return { ...exercise, told: !exercise.told };
}

/** Reveals the answer of an item, or hides it again. */
export function reveal(exercise: Exercise, at: number): Exercise {
  return withAnswer(exercise, at, !exercise.shown.includes(at));
}

/** Reveals all answers; hides them all where all are revealed. */
export function revealAll(exercise: Exercise): Exercise {
  const all = exercise.set.stops.map((_, at) => at);
  return { ...exercise, shown: all.every((at) => exercise.shown.includes(at)) ? [] : all };
}

/** One more, or one fewer, in the class expects this of the item that is shown; never below none. */
export function count(exercise: Exercise, expectation: Expectation, by: 1 | -1): Exercise {
  const was = countsOf(exercise, exercise.at);
  const counts = EXPECTATIONS.map((one, index) => Math.max(0, Math.min(MOST_COUNTED, (was[index] ?? 0) + (one === expectation ? by : 0))));
  return { ...exercise, tally: { ...exercise.tally, [exercise.at]: counts } };
}

/** How many expect what of an item, in the order of EXPECTATIONS. */
export function countsOf({ tally }: Exercise, at: number): readonly number[] {
  return tally[at] ?? EXPECTATIONS.map(() => 0);
}

/** Another arrangement of the same. */
export function viewAs(exercise: Exercise, view: View): Exercise {
  return { ...exercise, view };
}

/** The exercise with another set in place of its own, one item of which is another now: that item's answer is hidden and its tally empty. */
export function withSet(exercise: Exercise, set: VariationSet, at: number): Exercise {
  const { [String(at)]: _, ...tally } = exercise.tally;
  return { ...exercise, set, tally, shown: exercise.shown.filter((one) => one !== at), ...(at === exercise.at && { moment: 'reflect' as const, told: false }) };
}

/** The exercise with one more item after a place in its set, which is shown now; what is revealed and counted of the others stays theirs. */
export function withMore(exercise: Exercise, set: VariationSet, at: number): Exercise {
  const moved = (place: number): number => (place > at ? place + 1 : place);
  const tally = Object.fromEntries(Object.entries(exercise.tally).map(([place, counts]) => [moved(Number(place)), counts]));
  return toItem({ ...exercise, set, tally, shown: exercise.shown.map(moved) }, at + 1);
}

/** The exercise without the item at a place in its set; the one that comes to stand there is shown, or the last. */
export function withFewer(exercise: Exercise, set: VariationSet, at: number): Exercise {
  const moved = (place: number): number => (place > at ? place - 1 : place);
  const tally = Object.fromEntries(Object.entries(exercise.tally).flatMap(([place, counts]) => (Number(place) === at ? [] : [[moved(Number(place)), counts]])));
  return toItem({ ...exercise, set, tally, shown: exercise.shown.filter((place) => place !== at).map(moved) }, at);
}

function withAnswer(exercise: Exercise, at: number, revealed: boolean): Exercise {
  const others = exercise.shown.filter((one) => one !== at);
  return { ...exercise, shown: revealed ? [...others, at].toSorted((one, other) => one - other) : others };
}

/** The item that is shown. Every exercise has one; another place is a fault in the program. */
export function itemShown({ set: { stops }, at }: Exercise): Json {
  const stop = stops[at];
  if (!stop) throw new Error(`There is no item ${at}.`);
  return stop.item;
}
