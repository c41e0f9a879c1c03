import * as v from 'valibot';
import type { Json } from '../board/document.ts';
import { isId as isName } from '../board/tiles.ts';
import { LONGEST_ADDRESS, LONGEST_PROBLEM, LONGEST_SENTENCE, LONGEST_TITLE } from './lesson.ts';
import type { Head, Pictures, Step } from './lesson.ts';

/** Whether this can name an entry. */
export function isId(id: unknown): id is string {
  return typeof id === 'string' && isName(id);
}

/** Whether the value is an object with names, as against a list, null or a plain value. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const id = v.custom<string>(isId);
const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const finite = v.pipe(v.number(), v.finite());
const whole = v.pipe(finite, v.integer(), v.minValue(0));
/** What is checked was found to be plain JSON before. */
const json = v.custom<Json>((value) => value !== undefined);

/** An entry with this key would be taken for an answer that refuses. */
const refused = v.exactOptional(v.never());

const board = v.looseObject({ kind: v.literal('board') });
/** A kind that this version does not know is kept; its props are for the version that knows it. */
const other = v.looseObject({
  kind: v.custom<'exercise' | 'drill'>((kind) => typeof kind === 'string' && kind !== 'board' && kind.length <= 40),
  version: whole, props: json,
});
const problem = v.looseObject({
  text: text(LONGEST_PROBLEM),
  veiled: v.exactOptional(v.literal(true)),
  structure: v.exactOptional(text(LONGEST_TITLE)),
  unclear: v.exactOptional(text(LONGEST_SENTENCE)),
  links: v.array(v.looseObject({ start: whole, end: whole, tile: id, part: v.exactOptional(text(100)) })),
});

/** These schemas check and never transform. */
export const headSchema: v.GenericSchema<Head> = v.looseObject({
  id, refused, kind: v.literal('lesson'), title: text(LONGEST_TITLE), created: finite,
  page: v.exactOptional(v.looseObject({ title: text(LONGEST_TITLE), address: text(LONGEST_ADDRESS) })),
});
export const stepSchema: v.GenericSchema<Step> = v.looseObject({
  id, refused, kind: v.literal('step'), title: text(LONGEST_TITLE), order: finite, content: v.union([board, other]),
  problem: v.exactOptional(problem), prompts: v.array(json),
});
export const pictureSchema: v.GenericSchema<Pictures[string]> = v.strictObject({
  mime: v.picklist(['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/svg+xml']),
  base64: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]*={0,2}$/)),
});
