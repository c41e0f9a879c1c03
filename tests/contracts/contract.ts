import type { Json } from '../../widgets/board/document.ts';
import type { Token } from '../../widgets/board/said.ts';
import { toText } from '../../widgets/maths/print.ts';
import type { Walk } from './walk.ts';

/** What every manipulative owes the board. A contract gives back what is wrong on a walk: nothing, when it is kept. */
export type Contract = (walk: Walk) => readonly string[];

/** Data as it is shown in a complaint, and compared. */
export const text = (data: Json | object | undefined): string => JSON.stringify(data) ?? 'nothing';

/** Whether something said to a person is a sentence. What is quoted in it is what a person typed. */
export const isSentence = (said: string): boolean => /^[\p{Lu}‘“\p{N}][^!]{8,}[.?]$/su.test(said.replaceAll(/“[^”]*”/gu, '“…”'));

/** A value as it is read: 3 is 3 in whatever form it is kept. */
export const read = (token: Token | undefined): string => (token ? toText(token.value) : '');
