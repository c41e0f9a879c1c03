import { isWord } from './spelling.ts';
import type { Token } from './tokens.ts';

/** Names of functions as they are typed, and as they are written in the tree. */
const NAMES: Readonly<Record<string, string>> = {
  arcsin: 'arcsin', arccos: 'arccos', arctan: 'arctan', asin: 'arcsin', acos: 'arccos', atan: 'arctan', sinh: 'sinh', cosh: 'cosh', tanh: 'tanh',
  cosec: 'cosec', csc: 'cosec', sin: 'sin', cos: 'cos', tan: 'tan', sec: 'sec', cot: 'cot', log: 'log', exp: 'exp', ln: 'ln',
};
const LETTERS: Readonly<Record<string, string>> = { pi: 'π', theta: 'θ', alpha: 'α', beta: 'β' };
const SIGNS: Readonly<Record<string, string>> = { or: 'or', and: 'and', sqrt: '√', root: '√', surd: '√', plus: '+', minus: '−', percent: '%', infinity: '∞' };
const POWERS: Readonly<Record<string, string>> = { squared: '2', cubed: '3' };

const NAME = new RegExp(`^(?:${Object.keys(NAMES).join('|')})`, 'i');
/** Letters that are never part of a word or a unit, as µ and Ω are. */
const GREEK = /[πθαβγδλφω]/;
/** What may stand beside a name without a space: sinx, xlnx, cosθ; other letters make a word, such as since. Beside π and θ all letters are letters. */
const BESIDE_NAME = /^(?:[xyztuabnkABC]{0,2}|pi)$/;

/** A piece without its place. */
type Piece = { readonly sign: string } | { readonly raised: string } | { readonly is: { readonly letter: string } | { readonly word: string } } | { readonly call: string };
/** What letters are, piece by piece, with how many letters each takes. */
type Pieces = readonly (readonly [length: number, piece: Piece])[];

/** Letters without a space between, as answers have them: or, and, sin, sinx, πr; nothing where they are read as in any sentence. */
export function namesIn(run: string): Pieces | undefined {
  const small = run.toLowerCase();
  const whole = (piece: Piece): Pieces => [[run.length, piece]];
  if (Object.hasOwn(SIGNS, small)) return whole({ sign: SIGNS[small] ?? small });
  if (Object.hasOwn(POWERS, small)) return whole({ raised: POWERS[small] ?? small });
  if (/^deg(?:rees?)?$/.test(small)) return whole({ is: { word: '°' } });
  if (Object.hasOwn(LETTERS, small)) return whole({ is: { letter: LETTERS[small] ?? small } });
  if (/^pi[rdhx]$/.test(run)) return [[2, { is: { letter: 'π' } }], [1, { is: { letter: run.charAt(2) } }]];
  return split(run);
}

/** Letters and the names of functions in a run of letters; nothing where neither a name nor a Greek letter is in it. */
function split(run: string): Pieces | undefined {
  const parts = run.split(new RegExp(`(${NAME.source.slice(1)}|${GREEK.source})`, 'i')).filter(part => part !== '');
  const isName = (part: string): boolean => NAME.test(part) || GREEK.test(part);
  const isBeside = parts.some(part => NAME.test(part)) ? (part: string) => BESIDE_NAME.test(part) : (part: string) => !isWord(part);
  if (!parts.some(isName) || !parts.every(part => isName(part) || isBeside(part))) return undefined;
  return parts.flatMap((part): Pieces => {
    if (NAME.test(part)) return [[part.length, { call: NAMES[part.toLowerCase()] ?? part }]];
    if (part === 'pi') return [[2, { is: { letter: 'π' } }]];
    return [...part].map(letter => [letter.length, { is: { letter } }]);
  });
}

/** The pieces of a text from a place on. */
export function placed(pieces: Pieces, start: number): readonly Token[] {
  let at = start;
  return pieces.map(([length, piece]) => ({ start: at, end: (at += length), ...piece }));
}
