import * as v from 'valibot';
import type { Json } from '../board/document.ts';
import { isRefusal, type Refusal } from '../maths/refusal.ts';
import { changesBetween } from '../variation/change.ts';
import { LONGEST_SEED } from '../variation/code.ts';
import type { AnyFamily } from '../variation/family.ts';
import { EXPECTATIONS } from '../variation/note.ts';
import type { VariationSet } from '../variation/set.ts';
import { answerText } from '../variation/written.ts';
import type { Content } from './lesson.ts';

/** How a set is shown: one item at a time, or all at once in one of three arrangements. */
export const VIEWS = ['one', 'list', 'grid', 'spider'] as const;
export type View = (typeof VIEWS)[number];
/** What is done with one item, in its order. */
export const MOMENTS = ['reflect', 'expect', 'check', 'explain'] as const;
export type Moment = (typeof MOMENTS)[number];

/** A set of questions as a step holds it: the items as they were made and edited, and how far the class has come. Items are counted from 0. */
export interface Exercise {
  readonly set: VariationSet; readonly view: View;
  /** The item that is shown, and which of its moments. */
  readonly at: number; readonly moment: Moment;
  /** Whether it is shown what changed from the item before. */
  readonly told: boolean;
  /** The items whose answers are revealed. */
  readonly shown: readonly number[];
  /** For an item, by its number, how many expected what: a count for each of EXPECTATIONS. */
  readonly tally: Readonly<Record<string, readonly number[]>>;
}

/** The version of the content that is written now. */
const VERSION = 1;
export const MOST_ITEMS = 60;
export const MOST_COUNTED = 999;

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(60));
const item = v.custom<Json>((value) => value !== undefined);
const stop = v.looseObject({ item, move: v.exactOptional(name), from: v.exactOptional(whole) });
/** Checks and never transforms. */
export const setSchema: v.GenericSchema<VariationSet> = v.looseObject({
  family: name, version: whole, script: name, seed: v.pipe(v.string(), v.maxLength(LONGEST_SEED)),
  stops: v.pipe(v.array(stop), v.minLength(1), v.maxLength(MOST_ITEMS)), discuss: v.array(whole),
});
/** Checks and never transforms. */
export const exerciseSchema: v.GenericSchema<Exercise> = v.pipe(
  v.looseObject({
    set: setSchema, view: v.picklist(VIEWS), at: whole, moment: v.picklist(MOMENTS), told: v.boolean(), shown: v.array(whole),
    tally: v.record(v.pipe(v.string(), v.regex(/^\d{1,2}$/)), v.pipe(v.array(v.pipe(whole, v.maxValue(MOST_COUNTED))), v.length(EXPECTATIONS.length))),
  }),
  v.check(({ set: { stops, discuss }, at, shown }) => [at, ...shown, ...discuss].every((one) => one < stops.length) && stops.every(({ from }, place) => from === undefined || from < place), 'An item is named that is not there.'),
);

/** A set that has just been put into a lesson: its first item, nothing revealed. */
export function begun(made: VariationSet): Exercise {
  return { set: made, view: 'one', at: 0, moment: 'reflect', told: false, shown: [], tally: {} };
}

/** An exercise as a step's content. */
export function contentOf(exercise: Exercise): Content {
  const props: Json = JSON.parse(JSON.stringify(exercise));
  return { kind: 'exercise', version: VERSION, props };
}

/** The exercise that a step holds; refused, in a sentence, where this Partwhole cannot show it. The content stays as it is. */
export function exerciseIn(content: Content): Exercise | Refusal {
  if (content.kind !== 'exercise') return { refused: 'There are no questions on this step.' };
  if (content.version > VERSION) return { refused: 'These questions were put here by a newer Partwhole. They stay as they are: update the extension to see them.' };
  return v.is(exerciseSchema, content.props) ? content.props : { refused: 'These questions are damaged and cannot be shown. They stay as they are.' };
}

/** Why a set cannot be shown with this family: it is of a newer version, or its items are none of the family's. */
export function unfit({ set: { version, stops } }: Pick<Exercise, 'set'>, family: AnyFamily): Refusal | undefined {
  if (version > family.version) return { refused: `These questions were made by a newer “${family.title}”. They stay as they are: update the extension to see them.` };
  try {
    const [first] = stops;
    for (const { item: one } of stops) {
      // What an older version allowed may be beyond the range of this one, and is shown all the same.
      if (version === family.version && family.faults(one).length > 0) throw new RangeError('An item has faults.');
      answerText(family, one);
      family.ask(one);
      family.stem(one);
      family.picture?.(one);
      if (first) changesBetween(family, first.item, one);
    }
    return undefined;
  } catch {
    return { refused: `These questions are none that “${family.title}” can show. They stay as they are.` };
  }
}

/** The content with an exercise changed; as it was, with the reason, where it holds none that can be shown. */
export function changedIn(content: Content, change: (exercise: Exercise) => Exercise): Content | Refusal {
  const exercise = exerciseIn(content);
  return isRefusal(exercise) ? exercise : contentOf(change(exercise));
}
