import type { Expression, Operation } from './expression.ts';
import { isInterval } from './interval.ts';
import { isLetter, isMade, wordOf } from './made.ts';
import { numeral } from './numeral.ts';
import { isFunction, isTrigonometric } from './spelling.ts';

/** `flat`: on one line, as text and words are. `stacked`: with fraction bars, raised powers and roofed roots, which need fewer brackets. */
export type Layout = 'flat' | 'stacked';

// How tightly operations hold together, loosest first. The reader's grammar has the same levels (sentence.ts and read-list.ts).
const ALTERNATIVES = -3, LISTED = -2, RELATION = -1, UNION = 0, RATIO = 1, SUM = 2, PRODUCT = 3, SIGNED = 4, TERM = 5, POWER = 6, ATOM = 7;
const LEVELS: Readonly<Record<Operation, number>> = {
  'or': ALTERNATIVES, 'and': LISTED, 'list': LISTED, 'plus or minus': SUM, 'logarithm': TERM, 'set': ATOM, 'point': ATOM,
  'union': UNION, 'open interval': ATOM, 'closed interval': ATOM, 'left-open interval': ATOM, 'right-open interval': ATOM, 'element of': RELATION,
  'equals': RELATION, 'not equals': RELATION, 'less': RELATION, 'more': RELATION, 'at most': RELATION, 'at least': RELATION,
  'ratio': RATIO, 'plus': SUM, 'minus': SUM, 'times': PRODUCT, 'divided by': PRODUCT, 'negative': SIGNED,
  'beside': TERM, 'over': TERM, 'mixed': TERM, 'power': POWER, 'root': POWER, 'percent': POWER, 'factorial': POWER, 'brackets': ATOM,
};

/** Whether an operation compares two sides: equals, is less than, is in, and so on. */
export function isRelation(op: Operation): boolean {
  return LEVELS[op] === RELATION;
}

/** Whether an expression is a function of something: sin x, ln 2, log₂ 8. */
export function isCalled(expression: Expression | undefined): boolean {
  return isMade(expression, 'logarithm') || (isMade(expression, 'beside') && isFunction(wordOf(expression.of[0])));
}

/** Whether an expression is the size of something: |x|. */
export function isModulus(expression: Expression): boolean {
  return isMade(expression, 'beside') && expression.of.length === 3 && isLetter(expression.of[0], '|');
}

/** The expression with brackets wherever it would otherwise be read as another one. */
export function withBrackets(expression: Expression, layout: Layout): Expression {
  return bracketedIn(expression, layout, false);
}

/** `inBars`: on one line, an upright bar that follows something would close the one before it: |2(|x|)|. */
function bracketedIn(expression: Expression, layout: Layout, inBars: boolean): Expression {
  if (!('op' in expression)) return expression;
  const opens = layout === 'flat' && (isModulus(expression) || (inBars && !['brackets', 'set', 'point'].includes(expression.op) && !isInterval(expression)));
  const of = expression.of.map((child, at) => {
    const needs = needsBrackets(expression, at, layout) || (inBars && expression.op === 'beside' && at > 0 && isModulus(child));
    const inner = bracketedIn(child, layout, opens && !needs);
    return needs ? { op: 'brackets' as const, of: [inner] } : inner;
  });
  return { ...expression, of };
}

type Operated = Extract<Expression, { readonly op: Operation }>;

/** Whether the operand at a place has to stand in brackets. */
export function needsBrackets(parent: Operated, at: number, layout: Layout): boolean {
  const child = parent.of[at];
  if (child === undefined) return false;
  if (isArgument(parent, at)) return !standsAsArgument(child, layout);
  if (parent.op === 'beside') return besideNeedsBrackets(parent.of, at, child);
  if (parent.op === 'over' && at === 0 && layout === 'flat' && (endsWithNumber(child) || endsWithCall(child))) return true;
  // On one line 1/2% is half of one per cent.
  if (parent.op === 'over' && at === 1 && layout === 'flat' && isMade(child, 'percent')) return true;
  if (parent.op === 'logarithm' && at === 0 && layout === 'flat' && 'exact' in child) return !/^\d+$/.test(child.exact) || child.places !== undefined;
  // Beside a fraction bar the sign belongs to the whole number: 33 1/3%.
  if (parent.op === 'percent' && layout === 'stacked' && 'exact' in child) return levelOf(child) < TERM;
  // sin² x is written without, where powers are raised.
  if (at === 0 && layout === 'stacked' && raisedName(parent)) return false;
  if (at === 0 && isRelation(parent.op) && 'op' in child && isRelation(child.op)) return child.op === parent.op;
  if (at > 0 && BEFORE_SIGNED.has(parent.op) && startsWithSign(child)) return true;
  return levelOf(child) < leastLevel(parent, at, layout);
}

/** After these a negative number stands in brackets: 5 + (−3). */
const BEFORE_SIGNED: ReadonlySet<Operation> = new Set(['plus', 'minus', 'times', 'divided by', 'plus or minus']);

function startsWithSign(expression: Expression): boolean {
  const [first] = isMade(expression, 'times', 'divided by') ? expression.of : [];
  return first ? startsWithSign(first) : levelOf(expression) === SIGNED;
}

/**
 * A power that is written at the name of a function, sin² x: the name, the power, and what the function is of. Only whole ones from 2 on are, for
 * sin⁻¹ is another function.
 */
export function raisedName({ op, of }: Operated): { readonly name: string; readonly power: Expression; readonly argument: Expression } | undefined {
  const [base, power] = op === 'power' ? of : [];
  const [called, argument, ...more] = isMade(base, 'beside') ? base.of : [];
  const name = wordOf(called);
  if (!power || !argument || more.length > 0 || !isTrigonometric(name)) return undefined;
  return 'exact' in power && /^(?:[2-9]|[1-9]\d+)$/.test(power.exact) ? { name, power, argument } : undefined;
}

const isArgument = (parent: Operated, at: number): boolean => at === 1 && isCalled(parent);

/** What is read as what a function is of, to its end: sin 2x, ln √3, log |x|, cos 30°; not sin (x + 1), sin (x/2) on one line, ln (2 sin x). */
function standsAsArgument(expression: Expression, layout: Layout): boolean {
  if (!('op' in expression)) return levelOf(expression) >= TERM;
  const { op, of } = expression;
  if (op === 'over') return layout === 'stacked';
  if (op === 'power') return isPlainPower(expression);
  if (op === 'root' || op === 'brackets' || isCalled(expression) || isModulus(expression)) return true;
  if (op !== 'beside') return false;
  return of.every((one, at) => ('letter' in one ? /\p{L}/u.test(one.letter) : 'word' in one ? one.word.startsWith('°') && at === of.length - 1
    : 'exact' in one ? at === 0 && levelOf(one) >= TERM : isPlainPower(one) && (at === 0 || isPowerOfLetter(one))));
}

function isPlainPower(expression: Expression): boolean {
  const [base] = isMade(expression, 'power') ? expression.of : [];
  return base !== undefined && ('letter' in base || ('exact' in base && levelOf(base) === ATOM));
}

/** A power of e after a letter is a factor of its own: sin x e^x. */
function isPowerOfLetter(expression: Expression): boolean {
  const [base] = 'op' in expression ? expression.of : [];
  return base !== undefined && 'letter' in base && base.letter !== 'e';
}

/** Whether a letter is none, but a sign or words that hold what comes after it: the bracket and the comma of coordinates, | |, ≈. */
const holds = (letter: string): boolean => letter !== '+' && /[^\p{L}\p{M}]/u.test(letter);

/** Two numbers side by side would be read as one; after a word (£24, 6 r 1) or the sign of a jump (+3) they stand as they are. */
function besideNeedsBrackets(of: readonly Expression[], at: number, child: Expression): boolean {
  const before = of[at - 1];
  if (before && 'letter' in before && holds(before.letter)) return false;
  // What a function is of ends where the next function begins, or at the end.
  if (isCalled(child)) return !of.slice(at + 1).every(isCalled);
  if (before === undefined || 'word' in before || ('letter' in before && before.letter === '+')) return levelOf(child) < TERM || endsWithCall(child);
  return levelOf(child) < POWER || 'exact' in child || startsWithNumber(child);
}

function startsWithNumber(expression: Expression): boolean {
  if ('exact' in expression) return true;
  const [first] = 'op' in expression && ['power', 'percent', 'factorial'].includes(expression.op) ? expression.of : [];
  return first !== undefined && startsWithNumber(first);
}

/** Over a bar on one line, £3/4 would be read as three quarters of a pound. */
function endsWithNumber(expression: Expression): boolean {
  const last = isMade(expression, 'beside') ? expression.of.at(-1) : undefined;
  return last !== undefined && 'exact' in last;
}

/** What comes after a function would be read as what it is of. */
function endsWithCall(expression: Expression): boolean {
  return isCalled(expression) || (isMade(expression, 'beside', 'over') && isCalled(expression.of.at(-1)));
}

function levelOf(expression: Expression): number {
  if ('op' in expression) return isModulus(expression) ? ATOM : expression.op === 'plus or minus' && expression.of.length === 1 ? SIGNED : LEVELS[expression.op];
  if (!('exact' in expression)) return ATOM;
  const { negative, fraction } = numeral(expression.exact, expression.as, expression.places);
  return negative ? SIGNED : fraction ? TERM : ATOM;
}

function leastLevel({ op, of }: Operated, at: number, layout: Layout): number {
  switch (op) {
    case 'or': return LISTED;
    case 'brackets': return ALTERNATIVES;
    case 'and': case 'list': case 'set': case 'point': case 'beside': return RELATION;
    case 'ratio': return SUM;
    case 'plus or minus': return of.length === 1 ? TERM : at === 0 ? SUM : PRODUCT;
    case 'plus': case 'minus': return at === 0 ? SUM : PRODUCT;
    case 'times': case 'divided by': return at === 0 ? PRODUCT : SIGNED;
    case 'negative': case 'mixed': return TERM;
    case 'over': return layout === 'stacked' ? RELATION : at === 0 ? TERM : POWER;
    case 'power': return layout === 'stacked' && at > 0 ? RELATION : ATOM;
    case 'root': return layout === 'stacked' ? RELATION : ATOM;
    case 'logarithm': return layout === 'stacked' ? RELATION : ATOM;
    case 'percent': case 'factorial': case 'union': return ATOM;
    case 'open interval': case 'closed interval': case 'left-open interval': case 'right-open interval': return RELATION;
    default: return UNION;
  }
}
