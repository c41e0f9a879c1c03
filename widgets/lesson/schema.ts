import * as v from 'valibot';
import type { Json } from '../board/document.ts';
import { isId as isName } from '../board/tiles.ts';
import type { Head, Pictures, Step } from './lesson.ts';

/** The longest text of a word problem, in characters. */
export const LONGEST_PROBLEM = 10_000;

/** Whether this can name an entry. */
export function isId(id: unknown): id is string {
  return typeof id === 'string' && isName(id);
}

/** Whether the value is an object with names, as against a list, null or a plain value. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const id = v.custom<string>(isId, 'an id is expected.');
const text = (longest: number) => v.pipe(v.string('text is expected.'), v.maxLength(longest, `it is longer than ${longest} characters.`));
const finite = v.pipe(v.number('a number is expected.'), v.finite('a number is expected.'));
const whole = v.pipe(finite, v.integer('a whole number is expected.'), v.minValue(0, 'a number from zero is expected.'));
/** What is checked was found to be plain JSON before. */
const json = v.custom<Json>((value) => value !== undefined, 'it is missing.');

/** An entry with this key would be taken for an answer that refuses. */
const refused = v.exactOptional(v.never('it is not something that a lesson can have.'));

const board = v.looseObject({ kind: v.literal('board', 'a board is expected.') });
/** A kind that this version does not know is kept; its props are for the version that knows it. */
const other = v.looseObject({
  kind: v.custom<'exercise' | 'drill'>((kind) => typeof kind === 'string' && kind !== 'board' && kind.length <= 40, 'the kind of step is missing.'),
  version: whole, props: json,
});
const problem = v.looseObject({
  text: text(LONGEST_PROBLEM),
  veiled: v.exactOptional(v.literal(true, 'it is veiled, or says nothing of it.')),
  links: v.array(v.looseObject({ start: whole, end: whole, tile: id, part: v.exactOptional(text(100)) }), 'a list is expected.'),
});

/** These schemas check and never transform. */
export const headSchema: v.GenericSchema<Head> = v.looseObject({
  id, refused, kind: v.literal('lesson'), title: text(500), created: finite,
  page: v.exactOptional(v.looseObject({ title: text(1000), address: text(10_000) })),
});
export const stepSchema: v.GenericSchema<Step> = v.looseObject({
  id, refused, kind: v.literal('step'), title: text(500), order: finite, content: v.union([board, other], 'what is on the step is missing.'),
  problem: v.exactOptional(problem), prompts: v.array(json, 'a list is expected.'),
});
export const pictureSchema: v.GenericSchema<Pictures[string]> = v.strictObject({
  mime: v.picklist(['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/svg+xml'], 'a kind of picture is expected.'),
  base64: v.pipe(v.string('text is expected.'), v.regex(/^[A-Za-z0-9+/]*={0,2}$/, 'it is damaged.')),
});
