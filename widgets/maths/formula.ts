import type { MathNode } from 'mathjs';
import { Fraction, toExact } from './exact.ts';
import type { Expression, Value } from './expression.ts';
import { isCall } from './function.ts';
import { isRefusal, type Refusal } from './refusal.ts';
import { readSentence } from './sentence.ts';
import { coefficients, degree, letters, minus, powersOf } from './value.ts';
import { polynomial } from './worth.ts';

/**
 * What a typed formula draws. line: `a x + b y = c`, a and b not both zero. curve: y is `of` x. `written`: as it is printed, an equation. `is` a line is
 * everything straight, x = 3 too.
 */
export type Formula =
  | { readonly is: 'line'; readonly a: Fraction; readonly b: Fraction; readonly c: Fraction; readonly written: Expression }
  | { readonly is: 'curve'; readonly of: Expression; readonly written: Expression };

/** The longest formula, in characters, and the most pieces it is made of. */
export const LONGEST_FORMULA = 80;
const MOST_PIECES = 80;
/** Powers in powers come to this at most; above it nothing is multiplied out. */
const HIGHEST = 40;

let parse: ((text: string) => MathNode) | undefined;

/** Fetches what reads formulas such as y = sin x. From then on `readFormula` reads them at once. */
export async function loadFormulas(): Promise<void> {
  const mathjs = await import('mathjs');
  parse = mathjs.parse;
}

const Y: Expression = { letter: 'y' };
const UNREADABLE: Refusal = { refused: 'This formula cannot be read. Type one such as y = 2x + 1, y = x² − 4, y = 1/x or y = sin x.' };
const NOT_OF_X: Refusal = { refused: 'This does not give one y for each x. Type it as y = …, such as y = x² − 4; or as x = …, such as x = 3.' };

/**
 * Reads a formula as it is typed: y = 2x + 1, 2x + 3y = 6, x = 3, y = x² − 4, 1/x, xy = 12, y = sin x, f(x) = 2^x. Takes any text; refuses in a sentence
 * what is too long, other letters, inequalities, and what does not give one y for each x.
 */
export function readFormula(text: string): Formula | Refusal {
  if (text.trim() === '') return { refused: 'Type a formula, such as y = 2x + 1.' };
  if (text.length > LONGEST_FORMULA) return { refused: `This is too long: a formula has at most ${LONGEST_FORMULA} characters.` };
  const typed = text.replace(/^\s*f\s*\(\s*x\s*\)\s*=/i, 'y =').replaceAll(/[XY]/g, letter => letter.toLowerCase());
  const read = readSentence(typed);
  if (!isRefusal(read) && lettersIn(read).every(letter => letter === 'x' || letter === 'y')) return formulaOf(read);
  const other = called(typed);
  return other === undefined ? isRefusal(read) ? read : strangers(read) : isRefusal(other) ? other : formulaOf(other);
}

function strangers(read: Expression): Refusal {
  const [letter = ''] = lettersIn(read).filter(one => one !== 'x' && one !== 'y');
  return /\p{L}/u.test(letter) ? { refused: `“${letter}” is not known here: a graph is of x and y. Type a number in its place.` } : UNREADABLE;
}

/** The letters, words and unknowns of an expression. */
function lettersIn(expression: Expression): readonly string[] {
  if ('letter' in expression) return [expression.letter];
  if ('word' in expression) return [expression.word];
  if ('unknown' in expression) return ['?'];
  return 'op' in expression ? expression.of.flatMap(lettersIn) : [];
}

/** How high the powers of an expression come to at most; powers that are not small whole numbers are not multiplied out. */
function height(expression: Expression): number {
  if (!('op' in expression)) return 1;
  const of = expression.of.map(height);
  const most = Math.max(1, ...of);
  const [, exponent] = expression.of;
  if (expression.op === 'power') return exponent && 'exact' in exponent && /^\d{1,2}$/.test(exponent.exact) ? (of[0] ?? 1) * Math.max(1, Number(exponent.exact)) : Infinity;
  return expression.op === 'times' || expression.op === 'beside' ? of.reduce((sum, one) => sum + one, 0) : most;
}

const multiplied = (expression: Expression): Value | undefined => (height(expression) <= HIGHEST ? polynomial(expression) : undefined);

function formulaOf(read: Expression): Formula | Refusal {
  if ('op' in read && ['not equals', 'less', 'more', 'at most', 'at least'].includes(read.op)) return { refused: 'An inequality is not drawn here. Type an equation, such as y = 2x + 1.' };
  if (!('op' in read) || read.op !== 'equals') return lettersIn(read).includes('y') ? NOT_OF_X : equationOf([Y, read]);
  const [left, right] = read.of;
  return left && right && read.of.length === 2 ? equationOf([left, right]) : UNREADABLE;
}

function equationOf([left, right]: readonly [Expression, Expression]): Formula | Refusal {
  const written: Expression = { op: 'equals', of: [left, right] };
  const [one, other] = [multiplied(left), multiplied(right)];
  if (one && other) {
    const found = ofPolynomial(minus(one, other), written);
    if (found) return found;
  }
  if (isY(left) && !lettersIn(right).includes('y')) return { is: 'curve', of: right, written };
  if (isY(right) && !lettersIn(left).includes('y')) return { is: 'curve', of: left, written };
  return NOT_OF_X;
}

const isY = (expression: Expression): boolean => 'letter' in expression && expression.letter === 'y';

/** P(x, y) = 0: a line; or y of x, where y stands in it once at most; undefined: neither can be told from it. */
function ofPolynomial(value: Value, written: Expression): Formula | Refusal | undefined {
  if (letters(value).some(letter => letter !== 'x' && letter !== 'y')) return undefined;
  if (letters(value).length === 0) return { refused: 'There is no x and no y in this. Type a formula such as y = 2x + 1.' };
  const of = coefficients(value);
  const [a, b, c] = ['x', 'y', ''].map(name => of.get(name) ?? new Fraction(0));
  if (degree(value) <= 1 && a && b && c) return { is: 'line', a, b, c: c.neg(), written };
  const highest = Math.max(...[...of.keys()].map(powerOfY));
  if (highest !== 1) return NOT_OF_X;
  // y times its factor is the rest, taken away: that one over the other, as it stands where y is by itself.
  const [, right] = 'op' in written ? written.of : [];
  const [left] = 'op' in written ? written.of : [];
  if (left && right && isY(left) && !lettersIn(right).includes('y')) return { is: 'curve', of: right, written };
  const terms = [...of];
  const factor = sum(terms.filter(([name]) => powerOfY(name) === 1).map(([name, many]) => [withoutY(name), many]));
  const rest = sum(terms.filter(([name]) => powerOfY(name) === 0).map(([name, many]) => [name, many.neg()]));
  return { is: 'curve', of: { op: 'over', of: [rest, factor] }, written };
}

const powerOfY = (monomial: string): number => powersOf(monomial).find(([name]) => name === 'y')?.[1] ?? 0;
const withoutY = (monomial: string): string => monomial.split('*').filter(factor => factor !== 'y').join('*');

function sum(terms: readonly (readonly [string, Fraction])[]): Expression {
  const of = terms.map(([name, many]): Expression => ({ op: 'times', of: [{ exact: toExact(many) }, ...powersOf(name).map(([letter, power]): Expression => ({ op: 'power', of: [{ letter }, { exact: String(power) }] }))] }));
  return of.length === 0 ? { exact: '0' } : { op: 'plus', of };
}

// ── formulas with functions in them, read by mathjs ──────────────────────────────────────────────────────────────────
const NAMES: Readonly<Record<string, string>> = { sin: 'sin', cos: 'cos', tan: 'tan', asin: 'arcsin', acos: 'arccos', atan: 'arctan', arcsin: 'arcsin', arccos: 'arccos', arctan: 'arctan', ln: 'ln', log: 'log', exp: 'exp' };
const NAME = [...Object.keys(NAMES), 'abs'].toSorted((a, b) => b.length - a.length).join('|');

/** The same text as mathjs reads it: its signs, powers in their place, and brackets around what a function is of. */
function cleaned(text: string): string {
  return text
    .replaceAll(/[−–—‐‑]/g, '-').replaceAll(/[×·⋅]/g, '*').replaceAll('÷', '/').replaceAll('π', ' pi ').replaceAll(/x(?=[ey])/g, 'x ').replaceAll(/([ey])(?=x(?!p))/g, '$1 ').replaceAll(/⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, raised => `^${[...raised].map(one => (one === '⁻' ? '-' : '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(one))).join('')} `)
    .replaceAll(/\|([^|]*)\|/g, ' abs($1) ')
    .replaceAll(new RegExp(`(${NAME}|sqrt)\\s*\\^\\s*(\\d+)\\s*(\\([^()]*\\)|[\\d.]*\\s*x|[\\d.]+)`, 'g'), (_, name: string, power: string, of: string) => ` (${name}(${of}))^${power} `)
    .replaceAll(/√\s*([\d.]*x|[\d.]+)/g, ' sqrt($1) ').replaceAll('√', ' sqrt')
    .replaceAll(new RegExp(`(${NAME})\\s*([\\d.]*\\s*(?:pi\\s*)?x(?:\\s*\\^\\s*\\d+)?|[\\d.]+)`, 'g'), ' $1($2) ');
}

/** A formula with functions in it; undefined: it is none, so that why it cannot be read is said by others. */
function called(text: string): Expression | Refusal | undefined {
  if (!new RegExp(`${NAME}|sqrt|√|π|pi|\\||e`).test(text)) return undefined;
  if (!parse) return { refused: 'Formulas such as y = sin x are still being fetched. Please try again.' };
  const sides = cleaned(text).split('=');
  if (sides.length > 2 || /[<>≤≥≠!?:;"'{}[\],%]/.test(text)) return UNREADABLE;
  const read: Expression[] = [];
  for (const side of sides) {
    const one = sideOf(side, parse);
    if (isRefusal(one)) return one;
    read.push(one);
  }
  return read.length === 2 ? { op: 'equals', of: read } : read[0];
}

function sideOf(text: string, reading: (text: string) => MathNode): Expression | Refusal {
  let node: MathNode;
  try {
    node = reading(text);
  } catch {
    // mathjs says in its own words where a text breaks off.
    return UNREADABLE;
  }
  let pieces = 0;
  node.traverse(() => { pieces += 1; });
  return pieces > MOST_PIECES ? { refused: 'This formula has too many pieces to be drawn. Make it shorter.' } : fromNode(node);
}

const OPERATIONS: Readonly<Record<string, 'plus' | 'minus' | 'times' | 'over' | 'power'>> = { '+': 'plus', '-': 'minus', '*': 'times', '/': 'over', '^': 'power' };

/** Only numbers, letters, + − × ÷ and powers, brackets, and the functions of the list are taken over; nothing is ever run. */
function fromNode(node: MathNode): Expression | Refusal {
  if (isType(node, 'ConstantNode')) return constant(String(node['value']));
  if (isType(node, 'SymbolNode')) return symbol(String(node['name']));
  if (isType(node, 'ParenthesisNode')) return made('brackets', [node['content'] as MathNode]);
  const args = (node as unknown as { readonly args?: readonly MathNode[] }).args ?? [];
  if (isType(node, 'FunctionNode')) {
    const { name } = node as unknown as { readonly name: string };
    const [of, ...more] = args;
    if (!of || more.length > 0) return UNREADABLE;
    if (name === 'sqrt') return made('root', [of]);
    if (name === 'x' || name === 'e') return beside([{ letter: name }, made('brackets', [of])]);
    if (name === 'abs') return beside([{ letter: '|' }, bare(fromNode(of)), { letter: '|' }]);
    return Object.hasOwn(NAMES, name) ? call(NAMES[name] ?? '', fromNode(of)) : { refused: `“${name}” is not known here. A formula may have sin, cos, tan, ln, log, exp, √ and | |.` };
  }
  if (!isType(node, 'OperatorNode')) return UNREADABLE;
  const { op, implicit } = node as unknown as { readonly op: string; readonly implicit?: boolean };
  if (args.length === 1) return op === '-' ? made('negative', args) : op === '+' && args[0] ? fromNode(args[0]) : UNREADABLE;
  const operation = OPERATIONS[op];
  return operation === undefined ? UNREADABLE : made(implicit ? 'beside' : operation, args);
}

const isType = (node: MathNode, type: string): node is MathNode & Readonly<Record<string, unknown>> => node.type === type;

function constant(text: string): Expression | Refusal {
  if (!/^\d{1,15}(?:\.\d{1,15})?$/.test(text)) return { refused: `The number ${text.slice(0, 20)} is too long to be drawn.` };
  return { exact: toExact(new Fraction(text)), ...(text.includes('.') && { as: 'decimal' as const }) };
}

function symbol(name: string): Expression | Refusal {
  if (name === 'pi') return { letter: 'π' };
  if (name === 'x' || name === 'y' || name === 'e') return { letter: name };
  return { refused: `“${name}” is not known here: a graph is of x and y. Type a number in its place.` };
}

function made(op: 'plus' | 'minus' | 'times' | 'over' | 'power' | 'beside' | 'negative' | 'brackets' | 'root', args: readonly MathNode[]): Expression | Refusal {
  const of: Expression[] = [];
  for (const arg of args) {
    const one = fromNode(arg);
    if (isRefusal(one)) return one;
    // The printers put in what brackets are needed.
    const plain = op === 'brackets' ? one : bare(one);
    of.push(isRefusal(plain) ? one : plain);
  }
  return op === 'brackets' && of[0] && !('op' in of[0]) ? of[0] : { op, of };
}

const bare = (one: Expression | Refusal): Expression | Refusal => (!isRefusal(one) && 'op' in one && one.op === 'brackets' && one.of[0] ? one.of[0] : one);

function beside(all: readonly (Expression | Refusal)[]): Expression | Refusal {
  const of: Expression[] = [];
  for (const one of all) {
    if (isRefusal(one)) return one;
    of.push(one);
  }
  return { op: 'beside', of };
}

function call(word: string, of: Expression | Refusal): Expression | Refusal {
  if (isRefusal(of) || !isCall(word)) return isRefusal(of) ? of : UNREADABLE;
  const simple = !('op' in of) || of.op === 'brackets' || (of.op === 'beside' && of.of.every(one => !('op' in one)));
  return { op: 'beside', of: [{ word }, simple ? of : { op: 'brackets', of: [of] }] };
}
