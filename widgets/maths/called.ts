import type { MathNode } from 'mathjs';
import { Fraction, toExact } from './exact.ts';
import type { Expression } from './expression.ts';
import { bare } from './made.ts';
import { isRefusal, type Refusal } from './refusal.ts';

/** Formulas with functions in them, such as y = sin x: read by mathjs, of which nothing but its reader is used. */

/** The most pieces that a side of a formula is made of. */
const MOST_PIECES = 80;

/** Said of what is no formula at all. */
export const UNREADABLE: Refusal = { refused: 'This formula cannot be read. Type one such as y = 2x + 1, y = x² − 4, y = 1/x or y = sin x.' };

let parse: ((text: string) => MathNode) | undefined;

/** Fetches what reads formulas such as y = sin x. From then on `readFormula` reads them at once. */
export async function loadFormulas(): Promise<void> {
  const mathjs = await import('mathjs');
  parse = mathjs.parse;
}

const NAMES: Readonly<Record<string, string>> = { sin: 'sin', cos: 'cos', tan: 'tan', asin: 'arcsin', acos: 'arccos', atan: 'arctan', arcsin: 'arcsin', arccos: 'arccos', arctan: 'arctan', ln: 'ln', log: 'log', exp: 'exp' };
const NAME = [...Object.keys(NAMES), 'abs'].join('|');

/** The same text as mathjs reads it: its signs, powers in their place, and brackets around what a function is of. */
function cleaned(text: string): string {
  return text
    .replaceAll(/[−–—‐‑]/g, '-').replaceAll(/[×·⋅]/g, '*').replaceAll('÷', '/').replaceAll('π', ' pi ').replaceAll(/x(?=[ey])/g, 'x ').replaceAll(/([ey])(?=x(?!p))/g, '$1 ').replaceAll(/⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, raised => `^${[...raised].map(one => (one === '⁻' ? '-' : '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(one))).join('')} `)
    .replaceAll(/\|([^|]*)\|/g, ' abs($1) ')
    .replaceAll(new RegExp(`(${NAME}|sqrt)\\s*\\^\\s*(\\d+)\\s*(\\([^()]*\\)|[\\d.]*\\s*x|[\\d.]+)`, 'g'), (_, name: string, power: string, of: string) => ` (${name}(${of}))^${power} `)
    .replaceAll(/√\s*([\d.]*x|[\d.]+)/g, ' sqrt($1) ').replaceAll('√', ' sqrt')
    .replaceAll(new RegExp(`(${NAME})\\s*([\\d.]*\\s*(?:pi\\s*)?x(?:\\s*\\^\\s*\\d+)?|[\\d.]+)`, 'g'), ' $1($2) ');
}

/** A formula with functions in it, or an equation of them; undefined: it is none, so that why it cannot be read is said by others. */
export function called(text: string): Expression | Refusal | undefined {
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
    const [of] = args;
    if (!of) return UNREADABLE;
    if (name === 'sqrt') return made('root', [of]);
    if (name === 'x' || name === 'e') return beside([{ letter: name }, made('brackets', [of])]);
    if (name === 'abs') return beside([{ letter: '|' }, fromNode(of), { letter: '|' }]);
    return Object.hasOwn(NAMES, name) ? beside([{ word: NAMES[name] ?? '' }, fromNode(of)]) : { refused: `“${name}” is not known here. A formula may have sin, cos, tan, ln, log, exp, √ and | |.` };
  }
  if (!isType(node, 'OperatorNode')) return UNREADABLE;
  const { op, implicit } = node as unknown as { readonly op: string; readonly implicit?: boolean };
  const [only, second] = args;
  if (only && !second) return op === '-' ? made('negative', args) : op === '+' ? fromNode(only) : UNREADABLE;
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
    of.push(bare(one));
  }
  const [inner] = of;
  return op === 'brackets' && inner && !('op' in inner) ? inner : { op, of };
}

function beside(all: readonly (Expression | Refusal)[]): Expression | Refusal {
  const of: Expression[] = [];
  for (const one of all) {
    if (isRefusal(one)) return one;
    of.push(one);
  }
  return { op: 'beside', of };
}
