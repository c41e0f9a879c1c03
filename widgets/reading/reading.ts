import type { Json, PartId } from '../board/document.ts';

/**
 * Words of the text, its characters from `start` up to, and without, `end`, and a part of the model that came from them; touching one shows the other.
 * Sorted, without overlap; a part may have several.
 */
export interface Link { readonly start: number; readonly end: number; readonly part: PartId }

/**
 * A picture of what was read: a manipulative and its props, solved by that manipulative itself and never by the reading. `title` names the step,
 * `structure` what was found, in teachers' words: "comparison, difference unknown".
 */
export interface Model {
  readonly title: string;
  readonly structure: string;
  readonly type: string;
  readonly props: Json;
  readonly links: readonly Link[];
}

/**
 * One problem or calculation, as it was read. `text` is what the links count in, as it is to be shown. sure: one model. either: two, and the teacher
 * chooses. not sure: one, of the quantities as labelled bars with the unknown, to be joined by the teacher; `unclear` says in a sentence what could not
 * be told.
 */
export type Reading = { readonly text: string } & (
  | { readonly sure: 'sure'; readonly models: readonly [Model] }
  | { readonly sure: 'either'; readonly models: readonly [Model, Model]; readonly unclear: string }
  | { readonly sure: 'not sure'; readonly models: readonly [Model]; readonly unclear: string }
);

/** What was read of a text, one of each problem in it, with notes for the person: that it was cut, that something was left out. */
export interface Read { readonly readings: readonly [Reading, ...Reading[]]; readonly notes: readonly string[] }
