import { needsBrackets } from './brackets.ts';
import { fraction } from './digits.ts';
import type { Expression, Operation } from './expression.ts';
import { isRefusal, type Refusal } from './refusal.ts';
import { placeOf, tokensOf, type Token } from './tokens.ts';

const MOST_CHARACTERS = 200;
const DEEPEST = 20;

const RELATIONS: Readonly<Record<string, Operation>> = { '=': 'equals', '≠': 'not equals', '<': 'less', '>': 'more', '≤': 'at most', '≥': 'at least' };
const RATIOS: Readonly<Record<string, Operation>> = { ':': 'ratio' };
const SUMS: Readonly<Record<string, Operation>> = { '+': 'plus', '−': 'minus' };
const PRODUCTS: Readonly<Record<string, Operation>> = { '×': 'times', '÷': 'divided by' };

/**
 * Reads a typed number sentence or any part of one: `3/4 + 1 1/2 = ?`, `24 ÷ 3 = 8`, `5 < x`, `2(x+3)`, `x^2`, `1/2 of 24`, `7 ÷ 2 = 3 r 1`.
 * Takes any text, of which it reads at most 200 characters with brackets 20 deep; refuses with a sentence that says where.
 *
 * Loosest first: = < >, then :, then + −, then × ÷, then a minus in front, then what stands together or over a bar, left to right (1/2x is half
 * of x), then powers. Brackets are kept in the tree only where the printers would not put them in anyway.
 */
export function readSentence(text: string): Expression | Refusal {
  if (text.length > MOST_CHARACTERS) return { refused: `This is too long to read: a number sentence has at most ${MOST_CHARACTERS} characters.` };
  const tokens = tokensOf(text);
  if (isRefusal(tokens)) return tokens;
  if (tokens.length === 0) return { refused: 'There is nothing to read yet. Type a number sentence such as 3 + 4 = 7.' };
  const reading: Reading = { text, tokens, at: 0, depth: 0 };
  const expression = relation(reading);
  if (reading.at < tokens.length) refuse(reading, unreadRest(reading));
  return reading.refusal ?? expression;
}

/** Goes through the tokens once. The first refusal ends the reading: after it no token is left. */
interface Reading { readonly text: string; readonly tokens: readonly Token[]; at: number; depth: number; refusal?: Refusal }

const NOTHING: Expression = { unknown: true };

function refuse(reading: Reading, refused: string): Expression {
  reading.refusal ??= { refused };
  reading.at = reading.tokens.length;
  return NOTHING;
}

function place({ text, tokens, at }: Reading): string {
  return placeOf(text, tokens[at]?.start ?? text.length);
}

function unreadRest(reading: Reading): string {
  const next = reading.tokens[reading.at];
  if (next && 'sign' in next && next.sign === ')') return `The bracket “)” ${place(reading)} was never opened. Take it away, or put “(” where it begins.`;
  return `A sign is missing ${place(reading)}. Put one such as + or = there.`;
}

function sign(reading: Reading): string | undefined {
  const token = reading.tokens[reading.at];
  return token && 'sign' in token ? token.sign : undefined;
}

/** An operation as a tree, without those brackets that say no more than the operations do. */
function made(op: Operation, of: readonly Expression[]): Expression {
  const bare = (child: Expression, at: number): Expression => {
    const [inner] = 'op' in child && child.op === 'brackets' ? child.of : [];
    return inner && isNeedless(op, of.with(at, inner), at) ? bare(inner, at) : child;
  };
  return { op, of: of.map(bare) };
}

function isNeedless(op: Operation, of: readonly Expression[], at: number): boolean {
  const holds = op === 'over' || op === 'root' || (op === 'power' && at === 1);
  return needsBrackets({ op, of }, at, 'flat') || (holds && !('exact' in (of[at] ?? NOTHING)));
}

/** Operands with signs of one level between them, left to right; the same sign again and again makes one operation of many. */
function level(reading: Reading, signs: Readonly<Record<string, Operation>>, operand: (reading: Reading) => Expression): Expression {
  let left = operand(reading);
  let run: { op: Operation; of: Expression[] } | undefined;
  const whole = () => (run ? made(run.op, run.of) : left);
  for (let op = signs[sign(reading) ?? '']; op; op = signs[sign(reading) ?? '']) {
    reading.at++;
    const right = operand(reading);
    if (run?.op === op && op !== 'minus' && op !== 'divided by') {
      run.of.push(right);
    } else {
      left = whole();
      run = { op, of: [left, right] };
    }
  }
  return whole();
}

const relation = (reading: Reading): Expression => level(reading, RELATIONS, ratio);
const ratio = (reading: Reading): Expression => level(reading, RATIOS, sum);
const sum = (reading: Reading): Expression => level(reading, SUMS, product);
const product = (reading: Reading): Expression => level(reading, PRODUCTS, signed);

/** Minus signs in front; a plus sign in front says nothing that is kept. */
function signed(reading: Reading): Expression {
  const before = sign(reading);
  if (before !== '−' && before !== '+') return term(reading);
  reading.at++;
  if (++reading.depth > DEEPEST) return tooDeep(reading);
  const inner = signed(reading);
  reading.depth--;
  return before === '+' ? inner : negated(inner);
}

function negated(inner: Expression): Expression {
  const plain = 'exact' in inner && inner.exact !== '0' && !inner.exact.startsWith('-');
  return plain ? { ...inner, exact: `-${inner.exact}` } : made('negative', [inner]);
}

function tooDeep(reading: Reading): Expression {
  return refuse(reading, `There are too many brackets or signs inside each other: at most ${DEEPEST}.`);
}

/** What stands together (2x, £24, 6 r 1) and what stands over a bar, left to right. */
function term(reading: Reading): Expression {
  let together = [factor(reading)];
  const whole = () => (together.length > 1 ? made('beside', together) : together[0] ?? NOTHING);
  for (;;) {
    if (sign(reading) === '/') {
      reading.at++;
      together = [overBar(reading, whole(), factor(reading))];
    } else if (goesOn(reading, together.at(-1))) {
      together.push(factor(reading));
    } else {
      return whole();
    }
  }
}

function overBar(reading: Reading, top: Expression, bottom: Expression): Expression {
  if (!isPlainWhole(top) || !isPlainWhole(bottom)) return made('over', [top, bottom]);
  const both = fraction(top.exact, bottom.exact);
  return isRefusal(both) ? refuse(reading, both.refused) : both;
}

function isPlainWhole(expression: Expression): expression is Extract<Expression, { readonly exact: string }> {
  return 'exact' in expression && expression.as === undefined && /^\d+$/.test(expression.exact);
}

/** A number goes on from a word only (£24, 6 r 1, half of 24): after anything else a sign is missing. */
function goesOn({ tokens, at }: Reading, last: Expression | undefined): boolean {
  const next = tokens[at];
  if (next === undefined || 'raised' in next) return false;
  if ('sign' in next) return next.sign === '(' || next.sign === '√';
  const isNumber = 'exact' in next.is || 'op' in next.is;
  return !isNumber || (last !== undefined && 'word' in last);
}

function factor(reading: Reading): Expression {
  let base = primary(reading);
  for (;;) {
    const token = reading.tokens[reading.at];
    if (token && 'raised' in token) base = made('power', [base, { exact: String(BigInt(token.raised)) }]);
    else if (sign(reading) === '%') base = made('percent', [base]);
    else if (sign(reading) !== '^') return base;
    reading.at++;
    if (token && 'sign' in token && token.sign === '^') base = made('power', [base, exponent(reading)]);
  }
}

/** Powers of powers are read from the right: 2^3^2 is 2^(3^2). */
function exponent(reading: Reading): Expression {
  if (++reading.depth > DEEPEST) return tooDeep(reading);
  const negative = sign(reading) === '−';
  if (negative) reading.at++;
  const base = primary(reading);
  const higher = sign(reading) === '^';
  if (higher) reading.at++;
  const whole = higher ? made('power', [base, exponent(reading)]) : base;
  reading.depth--;
  return negative ? negated(whole) : whole;
}

function primary(reading: Reading): Expression {
  const token = reading.tokens[reading.at];
  if (token && 'is' in token) {
    reading.at++;
    return token.is;
  }
  const opens = sign(reading);
  if (opens !== '(' && opens !== '√') return refuse(reading, missing(reading));
  if (++reading.depth > DEEPEST) return tooDeep(reading);
  reading.at++;
  const inner = opens === '(' ? bracketed(reading) : made('root', [primary(reading)]);
  reading.depth--;
  return inner;
}

function missing(reading: Reading): string {
  const next = reading.tokens[reading.at];
  const before = next ? `, before “${reading.text.slice(next.start, next.end)}”` : '';
  return `A number or a letter is missing ${place(reading)}${before}. Type it, or ? for one that is to be found.`;
}

function bracketed(reading: Reading): Expression {
  const inner = relation(reading);
  if (sign(reading) !== ')') return refuse(reading, reading.at < reading.tokens.length ? unreadRest(reading) : 'A bracket is opened and not closed. Add “)”.');
  reading.at++;
  return { op: 'brackets', of: [inner] };
}
