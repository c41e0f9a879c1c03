import { isModulus, raisedName, withBrackets } from './brackets.ts';
import type { Expression } from './expression.ts';
import { BRACKETS } from './interval.ts';
import { numeral } from './numeral.ts';
import { isFunction } from './spelling.ts';
import { gap, SIGNS } from './text.ts';
import { element, type Tree } from './tree.ts';

/** A place in an expression: the places of its operands from the outside inwards, `1.0` the first of the second; `''` all of it. */
export type Path = string;

/**
 * An expression as native MathML: a `math` element. The unknown is an `mi` of the class `unknown`, so that pages can frame it; what stands at one of the
 * places that are `marked` is an `mrow` of the class `marked`.
 */
export function toMathML(expression: Expression, marked: ReadonlySet<Path> = new Set()): Tree {
  return element('math', {}, [mathOf(withBrackets(withMarks(expression, marked, ''), 'stacked'))]);
}

type Marked = Expression & { readonly marked?: true };

/** The same expression, with its marks on its own nodes, where the brackets that are put in leave them. */
function withMarks(expression: Expression, marked: ReadonlySet<Path>, path: Path): Marked {
  if (marked.size === 0) return expression;
  const own = 'op' in expression ? { ...expression, of: expression.of.map((child, at) => withMarks(child, marked, path === '' ? String(at) : `${path}.${at}`)) } : expression;
  return marked.has(path) ? { ...own, marked: true } : own;
}

const sign = (text: string): Tree => element('mo', {}, [text]);
const digits = (text: string): Tree => element('mn', {}, [text]);
const SPACE = element('mtext', {}, ['\u00a0']);
const BAR = element('mo', { stretchy: 'true' }, ['|']);
const row = (children: readonly Tree[]): Tree => (children.length === 1 && children[0] ? children[0] : element('mrow', {}, children));

function mathOf(expression: Marked): Tree {
  return expression.marked ? element('mrow', { class: 'marked' }, [plainMath(expression)]) : plainMath(expression);
}

/** Stands upright, where a letter slants. */
const functionName = (name: string): Tree => element('mi', { class: 'upright' }, [name]);

function plainMath(expression: Expression): Tree {
  if ('exact' in expression) return numberMath(expression);
  if ('letter' in expression) return element('mi', {}, [expression.letter]);
  if ('word' in expression) return isFunction(expression.word) ? functionName(expression.word) : element('mtext', {}, [expression.word]);
  if ('unknown' in expression) return element('mi', { class: 'unknown' }, ['?']);
  const raised = raisedName(expression);
  if (raised) return row([element('msup', {}, [functionName(raised.name), mathOf(raised.power)]), SPACE, mathOf(raised.argument)]);
  const of = expression.of.map(mathOf);
  const [first = '', second = ''] = of;
  switch (expression.op) {
    case 'brackets': return row([sign('('), ...of, sign(')')]);
    case 'negative': return row([sign(SIGNS.negative), ...of]);
    case 'percent': case 'factorial': return row([...of, sign(SIGNS[expression.op])]);
    case 'root': return element(of.length > 1 ? 'mroot' : 'msqrt', {}, of);
    case 'over': return element('mfrac', {}, of);
    case 'power': return element('msup', {}, of);
    case 'logarithm': return row([element('msub', {}, [functionName(SIGNS.logarithm), first]), SPACE, second]);
    case 'set': return row([sign('{'), ...between(of, sign(',')), sign('}')]);
    case 'open interval': case 'closed interval': case 'left-open interval': case 'right-open interval': return row([sign(BRACKETS[expression.op][0]), ...between(of, sign(',')), sign(BRACKETS[expression.op][1])]);
    case 'point': return row([sign('('), ...between(of, sign(',')), sign(')')]);
    case 'or': case 'and': return row(between(of, element('mtext', {}, [`\u00a0${SIGNS[expression.op]}\u00a0`])));
    case 'plus or minus': return row(of.length === 1 ? [sign(SIGNS['plus or minus']), first] : between(of, sign(SIGNS['plus or minus'])));
    case 'mixed': return row(of);
    case 'beside': return isModulus(expression) ? row([BAR, second, BAR]) : row(of.flatMap((tree, at) => [...(gap(expression.of, at) === '' ? [] : [SPACE]), tree]));
    default: return row(between(of, sign(SIGNS[expression.op])));
  }
}

function between(all: readonly Tree[], separator: Tree): readonly Tree[] {
  return all.flatMap((tree, at) => (at === 0 ? [tree] : [separator, tree]));
}

function numberMath({ exact, as, places }: Extract<Expression, { readonly exact: string }>): Tree {
  const { negative, whole, after = '', recurring = '', fraction } = numeral(exact, as, places);
  const point = after + recurring === '' ? '' : `.${after}`;
  return row([
    ...(negative ? [sign(SIGNS.negative)] : []),
    ...(whole === undefined ? [] : [digits(whole + point)]),
    ...[...recurring].map((digit, at) => (at === 0 || at === recurring.length - 1 ? dotted(digit) : digits(digit))),
    ...(fraction ? [element('mfrac', {}, [digits(fraction.top), digits(fraction.bottom)])] : []),
  ]);
}

function dotted(digit: string): Tree {
  return element('mover', { accent: 'true' }, [digits(digit), sign('˙')]);
}
