import type { Expression, Operation } from './expression.ts';
import { numeral } from './numeral.ts';

/** `flat`: on one line, as text and words are. `stacked`: with fraction bars, raised powers and roofed roots, which need fewer brackets. */
export type Layout = 'flat' | 'stacked';

// How tightly operations hold together, loosest first. The reader's grammar has the same levels (sentence.ts).
const RELATION = 0, RATIO = 1, SUM = 2, PRODUCT = 3, SIGNED = 4, TERM = 5, POWER = 6, ATOM = 7;
const LEVELS: Readonly<Record<Operation, number>> = {
  'equals': RELATION, 'not equals': RELATION, 'less': RELATION, 'more': RELATION, 'at most': RELATION, 'at least': RELATION,
  'ratio': RATIO, 'plus': SUM, 'minus': SUM, 'times': PRODUCT, 'divided by': PRODUCT, 'negative': SIGNED,
  'beside': TERM, 'over': TERM, 'mixed': TERM, 'power': POWER, 'root': POWER, 'percent': POWER, 'brackets': ATOM,
};

/** Whether an operation compares two sides: equals, is less than, and so on. */
export function isRelation(op: Operation): boolean {
  return LEVELS[op] === RELATION;
}

/** The expression with brackets wherever it would otherwise be read as another one. */
export function withBrackets(expression: Expression, layout: Layout): Expression {
  if (!('op' in expression)) return expression;
  const of = expression.of.map((child, at) => {
    const inner = withBrackets(child, layout);
    return needsBrackets(expression, at, layout) ? { op: 'brackets' as const, of: [inner] } : inner;
  });
  return { ...expression, of };
}

/** Whether the operand at a place has to stand in brackets. */
export function needsBrackets(parent: Extract<Expression, { readonly op: Operation }>, at: number, layout: Layout): boolean {
  const child = parent.of[at];
  if (child === undefined) return false;
  if (parent.op === 'beside') return besideNeedsBrackets(parent.of[at - 1], child);
  if (parent.op === 'over' && at === 0 && layout === 'flat' && endsWithNumber(child)) return true;
  // Beside a fraction bar the sign belongs to the whole number: 33 1/3%.
  if (parent.op === 'percent' && layout === 'stacked' && 'exact' in child) return levelOf(child) < TERM;
  if (at === 0 && isRelation(parent.op) && 'op' in child && isRelation(child.op)) return child.op === parent.op;
  return levelOf(child) < leastLevel(parent.op, at, layout);
}

/** Whether a letter is none, but a sign or words that hold what comes after it: the bracket and the comma of coordinates, | |, ≈. */
const holds = (letter: string): boolean => letter !== '+' && /[^\p{L}\p{M}]/u.test(letter);

/** Two numbers side by side would be read as one; after a word (£24, 6 r 1) or the sign of a jump (+3) they stand as they are. */
function besideNeedsBrackets(before: Expression | undefined, child: Expression): boolean {
  if (before && 'letter' in before && holds(before.letter)) return false;
  if (before === undefined || 'word' in before || ('letter' in before && before.letter === '+')) return levelOf(child) < TERM;
  return levelOf(child) < POWER || 'exact' in child || startsWithNumber(child);
}

function startsWithNumber(expression: Expression): boolean {
  if ('exact' in expression) return true;
  const [first] = 'op' in expression && (expression.op === 'power' || expression.op === 'percent') ? expression.of : [];
  return first !== undefined && startsWithNumber(first);
}

/** Over a bar on one line, £3/4 would be read as three quarters of a pound. */
function endsWithNumber(expression: Expression): boolean {
  const last = 'op' in expression && expression.op === 'beside' ? expression.of.at(-1) : undefined;
  return last !== undefined && 'exact' in last;
}

function levelOf(expression: Expression): number {
  if ('op' in expression) return LEVELS[expression.op];
  if (!('exact' in expression)) return ATOM;
  const { negative, fraction } = numeral(expression.exact, expression.as, expression.places);
  return negative ? SIGNED : fraction ? TERM : ATOM;
}

function leastLevel(op: Operation, at: number, layout: Layout): number {
  switch (op) {
    case 'brackets': case 'mixed': case 'beside': return RELATION;
    case 'ratio': return SUM;
    case 'plus': case 'minus': return at === 0 ? SUM : PRODUCT;
    case 'times': case 'divided by': return at === 0 ? PRODUCT : SIGNED;
    case 'negative': return TERM;
    case 'over': return layout === 'stacked' ? RELATION : at === 0 ? TERM : POWER;
    case 'power': return layout === 'stacked' && at > 0 ? RELATION : ATOM;
    case 'root': return layout === 'stacked' ? RELATION : ATOM;
    case 'percent': return ATOM;
    default: return RATIO;
  }
}
