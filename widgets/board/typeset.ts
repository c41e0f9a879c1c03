import { isModulus, raisedName, withBrackets } from '../maths/brackets.ts';
import type { Expression } from '../maths/expression.ts';
import { BRACKETS } from '../maths/interval.ts';
import { numeral } from '../maths/numeral.ts';
import { gap, SIGNS } from '../maths/text.ts';
import { DESCENDING, DESCENT, PER_EM, STROKE } from './andika.ts';
import type { Point } from './document.ts';
import { SIGN_WIDTHS, widthOf, BASELINE } from './text.ts';

/**
 * One piece of a typeset expression. Of text, `x` is its left end and `y` its baseline; `height` is its type size. A line has round ends and
 * corners.
 */
export type Piece = { readonly text: string; readonly x: number; readonly y: number; readonly height: number }
  | { readonly line: readonly Point[]; readonly thickness: number };
/** A typeset expression. The origin is its left end, on the middle of the digits; `above` and `below` are how far it reaches from there. */
export interface Typeset { readonly width: number; readonly above: number; readonly below: number; readonly pieces: readonly Piece[] }

interface Type { readonly height: number; readonly bold: boolean }

const SMALL = 0.7;
const RAISED = 0.6;
/** How far the middle of a base stands under that of its logarithm, as a share of the type size. */
const LOWERED = 0.3;
const SPACE = '\u00a0';                                        // unlike a plain space it is not dropped at the ends of a line of SVG text

/**
 * Lays an expression out in marks: fractions stacked on the middle line, powers raised, roots under a roof. `height` is the type size of its
 * digits in board units; what comes out is in board units too. Widths are those of the shipped typeface.
 */
export function typeset(expression: Expression, height: number, bold = false): Typeset {
  return set(withBrackets(expression, 'stacked'), { height, bold });
}

function set(expression: Expression, type: Type): Typeset {
  if ('exact' in expression) return number(expression, type);
  if ('letter' in expression) return written(expression.letter, type);
  if ('word' in expression) return written(expression.word, type);
  if ('unknown' in expression) return written('?', type);
  const { op, of } = expression;
  const [first, second] = of;
  if (op === 'over' && first && second) return fraction([first, second], type);
  if (op === 'root' && first && second) return withIndex(root(set(first, type), type), set(second, smaller(type, RAISED)), type);
  if (op === 'logarithm' && first && second) return row([lowered(written(SIGNS.logarithm, type), set(first, smaller(type, RAISED)), type), written(SPACE, type), set(second, type)], type);
  const named = raisedName(expression);
  if (named) return row([power(written(named.name, type), set(named.power, smaller(type, RAISED)), type), written(SPACE, type), set(named.argument, type)], type);
  if (op === 'power' && first && second) return power(set(first, type), set(second, smaller(type, RAISED)), type);
  const all = of.map(child => set(child, type));
  const [one] = all;
  switch (op) {
    case 'brackets': return bracketed(row(all, type), type);
    case 'negative': return row([written(SIGNS.negative, type), ...all], type);
    case 'percent': case 'factorial': return row([...all, written(SIGNS[op], type)], type);
    case 'root': return root(row(all, type), type);
    case 'over': case 'power': case 'mixed': case 'logarithm': return row(all, type);
    case 'list': return row(between(all, ', ', type), type);
    case 'open interval': case 'closed interval': case 'left-open interval': case 'right-open interval': return bracketed(row(between(all, ', ', type), type), type, BRACKETS[op].join(''));
    case 'point': return bracketed(row(between(all, ', ', type), type), type);
    case 'set': return bracketed(row(between(all, ', ', type), type), type, '{}');
    case 'plus or minus': return one && all.length === 1 ? row([written(SIGNS[op], type), one], type) : row(between(all, ` ${SIGNS[op]} `, type), type);
    case 'beside': return isModulus(expression) && all[1] ? barred(all[1], type) : row(all.flatMap((one, at) => (gap(of, at) === '' ? [one] : [written(SPACE, type), one])), type);
    default: return row(between(all, ` ${SIGNS[op]} `, type), type);
  }
}

function between(all: readonly Typeset[], separator: string, type: Type): readonly Typeset[] {
  return all.flatMap((one, at) => (at === 0 ? [one] : [written(separator.replaceAll(' ', SPACE), type), one]));
}

function number({ exact, as, places }: Extract<Expression, { readonly exact: string }>, type: Type): Typeset {
  const { negative, whole, after = '', recurring = '', fraction: parts } = numeral(exact, as, places);
  const digits = (negative ? SIGNS.negative : '') + (whole === undefined ? '' : whole + (after + recurring === '' ? '' : `.${after}`));
  return row([
    ...(digits === '' ? [] : [written(digits, type)]),
    ...[...recurring].map((digit, at) => (at === 0 || at === recurring.length - 1 ? dotted(digit, type) : written(digit, type))),
    ...(parts ? [stacked(written(parts.top, smaller(type, SMALL)), written(parts.bottom, smaller(type, SMALL)), type)] : []),
  ], type);
}

const smaller = ({ height, bold }: Type, by: number): Type => ({ height: height * by, bold });
const thicknessOf = ({ height, bold }: Type): number => (STROKE[bold ? 'bold' : 'regular'] / PER_EM) * height;

/** Text on the middle line; signs that the typeface lacks become lines. */
function written(text: string, type: Type): Typeset {
  const { height, bold } = type;
  const missing = [...text].find(character => character in LINES);
  if (missing !== undefined && text !== missing) return row([...text].map(character => written(character, type)), type);
  const shown = text.replaceAll('\u202f', '\u2009');
  const half = BASELINE * height;
  const descends = [...shown].some(character => DESCENDING.includes(character));
  return {
    width: widthOf(shown, height, bold), above: half, below: half + (descends ? (DESCENT / PER_EM) * height : 0),
    pieces: missing === undefined ? [{ text: shown, x: 0, y: half, height }] : lines(missing, type),
  };
}

/** Signs as lines: points in shares of the type size, from the left end on the middle line. */
const LINES: Readonly<Record<string, readonly (readonly (readonly [x: number, y: number])[])[]>> = {
  '≤': [[[0.51, -0.25], [0.08, -0.06], [0.51, 0.13]], [[0.08, 0.25], [0.51, 0.25]]],
  '≥': [[[0.08, -0.25], [0.51, -0.06], [0.08, 0.13]], [[0.08, 0.25], [0.51, 0.25]]],
  '≠': [[[0.08, -0.1], [0.51, -0.1]], [[0.08, 0.1], [0.51, 0.1]], [[0.2, 0.29], [0.39, -0.29]]],
  '≈': [[[0.08, -0.06], [0.19, -0.13], [0.4, -0.05], [0.51, -0.12]], [[0.08, 0.13], [0.19, 0.06], [0.4, 0.14], [0.51, 0.07]]],
  'π': [[[0.05, -0.11], [0.57, -0.11]], [[0.2, -0.11], [0.2, 0.33]], [[0.43, -0.11], [0.43, 0.33]]],
  'θ': [[[0.1, 0], [0.13, -0.2], [0.21, -0.31], [0.29, -0.34], [0.37, -0.31], [0.45, -0.2], [0.48, 0], [0.45, 0.2], [0.37, 0.31], [0.29, 0.34], [0.21, 0.31], [0.13, 0.2], [0.1, 0]], [[0.1, 0], [0.48, 0]]],
  '∞': [[[0.38, 0], [0.5, -0.13], [0.6, -0.15], [0.68, -0.08], [0.68, 0.08], [0.6, 0.15], [0.5, 0.13], [0.38, 0], [0.26, -0.13], [0.16, -0.15], [0.08, -0.08], [0.08, 0.08], [0.16, 0.15], [0.26, 0.13], [0.38, 0]]],
  '∪': [[[0.1, -0.28], [0.1, 0.08], [0.14, 0.2], [0.24, 0.27], [0.36, 0.27], [0.46, 0.2], [0.5, 0.08], [0.5, -0.28]]],
  '∈': [[[0.5, -0.24], [0.3, -0.24], [0.17, -0.17], [0.1, 0], [0.17, 0.17], [0.3, 0.24], [0.5, 0.24]], [[0.1, 0], [0.5, 0]]],
  '√': [[[0.05, 0.08], [0.14, 0.04], [0.26, 0.36], [0.45, -0.4]]],
};

function lines(sign: string, type: Type): Piece[] {
  const scaled = ([x, y]: readonly [number, number]): Point => ({ x: x * type.height, y: y * type.height });
  return (LINES[sign] ?? []).map(line => ({ line: line.map(scaled), thickness: thicknessOf(type) }));
}

/** Side by side. Texts that follow each other on one line become one piece. */
function row(sets: readonly Typeset[], { bold }: Type): Typeset {
  const pieces: Piece[] = [];
  let width = 0;
  for (const one of sets) {
    for (const piece of moved(one.pieces, width, 0)) {
      const longer = joined(pieces.at(-1), piece, bold);
      pieces.splice(longer ? -1 : pieces.length, longer ? 1 : 0, longer ?? piece);
    }
    width += one.width;
  }
  return { width, above: Math.max(0, ...sets.map(one => one.above)), below: Math.max(0, ...sets.map(one => one.below)), pieces };
}

function joined(last: Piece | undefined, next: Piece, bold: boolean): Piece | undefined {
  if (!last || 'line' in last || 'line' in next || last.y !== next.y || last.height !== next.height) return undefined;
  const touch = Math.abs(last.x + widthOf(last.text, last.height, bold) - next.x) < 1e-6 * next.height;
  return touch ? { ...last, text: last.text + next.text } : undefined;
}

function moved(pieces: readonly Piece[], x: number, y: number): Piece[] {
  return pieces.map(piece => 'line' in piece
    ? { ...piece, line: piece.line.map(point => ({ x: point.x + x, y: point.y + y })) }
    : { ...piece, x: piece.x + x, y: piece.y + y });
}

function fraction([top, bottom]: readonly [Expression, Expression], type: Type): Typeset {
  return stacked(set(top, smaller(type, SMALL)), set(bottom, smaller(type, SMALL)), type);
}

function stacked(top: Typeset, bottom: Typeset, type: Type): Typeset {
  const thickness = thicknessOf(type);
  const away = thickness / 2 + 0.1 * type.height;
  const margin = 0.08 * type.height;
  const inner = Math.max(top.width, bottom.width) + margin;
  const width = inner + 2 * margin;
  return {
    width, above: away + top.above + top.below, below: away + bottom.above + bottom.below,
    pieces: [
      ...moved(top.pieces, (width - top.width) / 2, -away - top.below),
      { line: [{ x: margin, y: 0 }, { x: margin + inner, y: 0 }], thickness },
      ...moved(bottom.pieces, (width - bottom.width) / 2, away + bottom.above),
    ],
  };
}

/** The raised number's middle is a little under the top of its base. */
function power(below: Typeset, raised: Typeset, type: Type): Typeset {
  const up = Math.max(below.above, raised.below) - 0.05 * type.height;
  return {
    width: below.width + raised.width, above: up + raised.above, below: below.below,
    pieces: [...below.pieces, ...moved(raised.pieces, below.width, -up)],
  };
}

/** The base of a logarithm, after its name. */
function lowered(name: Typeset, base: Typeset, { height }: Type): Typeset {
  const down = Math.max(LOWERED * height, base.above);
  return { width: name.width + base.width, above: name.above, below: Math.max(name.below, down + base.below), pieces: [...name.pieces, ...moved(base.pieces, name.width, down)] };
}

/** The index of a root stands on the short arm of its sign. */
function withIndex(rooted: Typeset, index: Typeset, { height }: Type): Typeset {
  const left = Math.max(0, index.width - 0.2 * height);
  const up = index.below + 0.06 * height;
  return { width: left + rooted.width, above: Math.max(rooted.above, up + index.above), below: rooted.below, pieces: [...moved(index.pieces, 0, -up), ...moved(rooted.pieces, left, 0)] };
}

function root(inner: Typeset, type: Type): Typeset {
  const { height } = type;
  const top = -(inner.above + 0.14 * height);
  const margin = 0.08 * height;
  const start = (SIGN_WIDTHS['√'] ?? 0) * height;
  const width = start + inner.width + margin;
  const line = [{ x: 0.05 * height, y: 0.08 * height }, { x: 0.14 * height, y: 0.04 * height }, { x: 0.26 * height, y: inner.below },
    { x: start - 0.05 * height, y: top }, { x: width, y: top }];
  return {
    width, above: -top, below: inner.below,
    pieces: [{ line, thickness: thicknessOf(type) }, ...moved(inner.pieces, start, 0)],
  };
}

/** Brackets as high as what they hold, and in the middle of it. */
function bracketed(inner: Typeset, type: Type, brackets = '()'): Typeset {
  const tall = Math.max(1, (inner.above + inner.below) / type.height);
  const grown = smaller(type, tall);
  const middle = tall === 1 ? 0 : (inner.below - inner.above) / 2;
  const [open, close] = [...brackets].map(text => written(text, grown)).map(one => ({ ...one, pieces: moved(one.pieces, 0, middle) }));
  return row([...(open ? [open] : []), inner, ...(close ? [close] : [])], type);
}

/** Upright bars, a little higher than what stands between them. */
function barred(inner: Typeset, type: Type): Typeset {
  const { height } = type;
  const thickness = thicknessOf(type);
  const reach = (inside: number): number => Math.max(inside, BASELINE * height) + 0.08 * height;
  const above = reach(inner.above);
  const below = reach(inner.below);
  const margin = 0.12 * height;
  const width = inner.width + 4 * margin;
  const bar = (x: number): Piece => ({ line: [{ x, y: -above }, { x, y: below }], thickness });
  return { width, above, below, pieces: [bar(margin), ...moved(inner.pieces, 2 * margin, 0), bar(width - margin)] };
}

/** A digit with the dot of a recurring decimal over it. */
function dotted(digit: string, type: Type): Typeset {
  const { height, bold } = type;
  const under = written(digit, type);
  const dot = widthOf('.', height, bold);
  const top = under.above + 0.11 * height;
  return { ...under, above: top + 0.12 * height, pieces: [...under.pieces, { text: '.', x: (under.width - dot) / 2, y: -top, height }] };
}
