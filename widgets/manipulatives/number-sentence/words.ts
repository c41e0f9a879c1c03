import type { Said, Sentence } from '../../board/said.ts';
import { toWords } from '../../maths/print.ts';
import { verdict } from './check.ts';
import { piecesOf, type NumberSentence, type Piece } from './number-sentence.ts';

const NOTHING = { word: '' };
// What is said between two sides of an operation, taken from how the whole is said.
const between = (piece: Exclude<Piece, { number: unknown }>): string => {
  if ('bracket' in piece) return ` ${piece.bracket} bracket `;
  return ` ${toWords({ op: piece.op, of: piece.op === 'negative' ? [NOTHING] : [NOTHING, NOTHING] }).trim()} `;
};

/** The sentence in words, every number a token of its own. */
export function inWords({ expression, ids }: NumberSentence): Said {
  let count = 0;
  return piecesOf(expression).map(piece => {
    if (!('number' in piece)) return between(piece);
    const id = ids[count++];
    return { value: piece.number, parts: id === undefined ? [] : [id] };
  });
}

/** The sentence, and whether it is true when that is written under it. */
export function describe(props: NumberSentence): Said {
  return props.checked ? [...inWords(props), { about: props.ids, said: ['. ', verdict(props.expression).why] }] : inWords(props);
}

/** It says itself. */
export function sentences(props: NumberSentence): readonly Sentence[] {
  return [{ kind: 'number', said: inWords(props), expression: props.expression }];
}
