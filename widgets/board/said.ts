import type { Expression } from '../maths/expression.ts';
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
