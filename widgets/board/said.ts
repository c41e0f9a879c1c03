import type { Expression } from '../maths/expression.ts';
import { toWords } from '../maths/print.ts';
import type { PartId } from './document.ts';

/** A value that may be veiled. `parts`: every part it would give away. Strings beside it hold no digits. */
export interface Token { readonly value: Expression; readonly parts: readonly PartId[] }
/** Words that are left out while any of these parts is veiled: "the parts come to 25, the brace says 24". */
export interface Clause { readonly about: readonly PartId[]; readonly said: Said }
/** Something that a person typed, so that it may hold digits; it is part of what it names. Left out while any of `parts` is veiled whole. */
export interface Typed { readonly typed: string; readonly parts?: readonly PartId[] }
/** What is said: words without digits, values that a veil can hide, clauses that fall silent, and what a person typed. */
export type Said = readonly (string | Token | Clause | Typed)[];
/** A number sentence or a stem sentence that a tile says of itself. */
export interface Sentence { readonly kind: 'number' | 'stem'; readonly said: Said; readonly expression?: Expression }

const NOTHING: ReadonlySet<PartId> = new Set();

/** Whether a veil lies over one of the parts that a token would give away. */
export function isVeiled({ parts }: Pick<Token, 'parts'>, veiled: ReadonlySet<PartId>): boolean {
  return veiled.size > 0 && parts.some((part) => veiled.has(part));
}

/** Whether something said names a veiled value, or would say something about one. */
export function tellsVeiled(said: Said, veiled: ReadonlySet<PartId>): boolean {
  return veiled.size > 0 && said.some((piece) => {
    if (typeof piece === 'string') return false;
    if ('said' in piece) return isVeiled({ parts: piece.about }, veiled) || tellsVeiled(piece.said, veiled);
    return isVeiled({ parts: piece.parts ?? [] }, veiled);
  });
}

/**
 * What is left of something said once the veils are over it, with no part named any more, so that another tile can say it: a veiled value is
 * "a covered number" whatever it is, clauses fall silent, and what a person typed is left out while one of its parts is `hidden` whole.
 */
export function told(said: Said, veiled: ReadonlySet<PartId>, hidden: ReadonlySet<PartId> = NOTHING): Said {
  return said.flatMap((piece): Said => {
    if (typeof piece === 'string') return [piece];
    if ('said' in piece) return isVeiled({ parts: piece.about }, veiled) ? [] : told(piece.said, veiled, hidden);
    if ('typed' in piece) return isVeiled({ parts: piece.parts ?? [] }, hidden) ? [] : [{ typed: piece.typed }];
    return [isVeiled(piece, veiled) ? 'a covered number' : { value: piece.value, parts: [] }];
  });
}

/** Words for the ear, one line; never a veiled value. `hidden`: the parts that a veil takes away whole. */
export function speak(said: Said, veiled: ReadonlySet<PartId>, hidden?: ReadonlySet<PartId>): string {
  return told(said, veiled, hidden).map(words).reduce(joined, '').replaceAll(/ {2,}/g, ' ').trim();
}

function words(piece: Said[number]): string {
  if (typeof piece === 'string') return piece;
  return 'typed' in piece ? piece.typed : 'value' in piece ? toWords(piece.value) : '';
}

/** Words that touch would be read as one word. */
function joined(before: string, after: string): string {
  return /[\p{L}\p{N},.;:]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after) ? `${before} ${after}` : before + after;
}
