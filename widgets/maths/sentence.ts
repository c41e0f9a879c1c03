import { isModulus } from './brackets.ts';
import { fraction } from './digits.ts';
import type { Expression, Operation } from './expression.ts';
import { bare, isMade } from './made.ts';
import { call, logarithm, modulus } from './read-call.ts';
import { alternatives, bracketed, set } from './read-list.ts';
import { deeper, made, missing, negated, NOTHING, refuse, sign, unreadRest, type Besides, type Reader, type Reading } from './read-reading.ts';
import { isRefusal, type Refusal } from './refusal.ts';
import { tokensOf, type Token } from './tokens.ts';

/** The longest text that is read, in characters. */
export const MOST_CHARACTERS = 200;

const RELATIONS: Readonly<Record<string, Operation>> = { '=': 'equals', '≠': 'not equals', '<': 'less', '>': 'more', '≤': 'at most', '≥': 'at least', '∈': 'element of' };
const RATIOS: Readonly<Record<string, Operation>> = { ':': 'ratio' };
const SUMS: Readonly<Record<string, Operation>> = { '+': 'plus', '−': 'minus', '±': 'plus or minus' };
const PRODUCTS: Readonly<Record<string, Operation>> = { '×': 'times', '÷': 'divided by' };

/**
 * Reads a typed number sentence or any part of one: `3/4 + 1 1/2 = ?`, `24 ÷ 3 = 8`, `5 < x`, `2(x+3)`, `x^2`, `1/2 of 24`, `7 ÷ 2 = 3 r 1`.
 * Takes any text, of which it reads at most 200 characters with brackets 20 deep; refuses with a sentence that says where.
 *
 * Loosest first: = < > ∈, then ∪, then :, then + −, then × ÷, then a minus in front, then what stands together or over a bar, left to right (1/2x is half
 * of x), then powers. Brackets are kept in the tree only where the printers would not put them in anyway.
 */
export function readSentence(text: string): Expression | Refusal {
  if (text.length > MOST_CHARACTERS) return { refused: `This is too long to read: a number sentence has at most ${MOST_CHARACTERS} characters.` };
  const tokens = tokensOf(text);
  if (isRefusal(tokens)) return tokens;
  if (tokens.length === 0) return { refused: 'There is nothing to read yet. Type a number sentence such as 3 + 4 = 7.' };
  return readTokens(text, tokens);
}

/** What the pieces of a text are together, or why they cannot be read. Pieces that only answers have (reply.ts) are read where they stand, some with `besides`. */
export function readTokens(text: string, tokens: readonly Token[], besides?: Besides): Expression | Refusal {
  const reading: Reading = { text, tokens, ...(besides && { besides }), at: 0, depth: 0, inBars: false };
  const expression = alternatives(reading, relation);
  if (reading.at < tokens.length) refuse(reading, unreadRest(reading));
  return reading.refusal ?? expression;
}

/** Operands with signs of one level between them, left to right; the same sign again and again makes one operation of many. */
function level(reading: Reading, signs: Readonly<Record<string, Operation>>, operand: Reader): Expression {
  let left = operand(reading);
  let run: { op: Operation; of: Expression[] } | undefined;
  const whole = () => (run ? made(run.op, run.of) : left);
  for (let op = signs[sign(reading) ?? '']; op; op = signs[sign(reading) ?? '']) {
    reading.at++;
    const right = operand(reading);
    if (run?.op === op && op !== 'minus' && op !== 'divided by' && op !== 'plus or minus') {
      run.of.push(right);
    } else {
      left = whole();
      run = { op, of: [left, right] };
    }
  }
  return whole();
}

const relation = (reading: Reading): Expression => {
  const sentence = level(reading, RELATIONS, union);
  return reading.besides?.membership(reading, sentence) ?? sentence;
};
const union = (reading: Reading): Expression => reading.besides?.united(reading, ratio) ?? ratio(reading);
const ratio = (reading: Reading): Expression => level(reading, RATIOS, sum);
const sum = (reading: Reading): Expression => level(reading, SUMS, product);
const product = (reading: Reading): Expression => level(reading, PRODUCTS, signed);

/** Minus signs in front, and ±; a plus sign in front says nothing that is kept. */
function signed(reading: Reading): Expression {
  const before = sign(reading);
  if (before !== '−' && before !== '+' && before !== '±') return term(reading);
  reading.at++;
  const inner = deeper(reading, signed);
  return before === '+' ? inner : before === '−' ? negated(inner) : made('plus or minus', [inner]);
}

/** What stands together (2x, £24, 6 r 1) and what stands over a bar, left to right. */
function term(reading: Reading): Expression {
  let together = [factor(reading)];
  const whole = () => (together.length > 1 ? made('beside', together) : together[0] ?? NOTHING);
  for (;;) {
    if (sign(reading) === '/') {
      reading.at++;
      together = [overBar(reading, whole(), signedFactor(reading))];
    } else if (goesOn(reading, together.at(-1))) {
      together.push(besideFactor(reading));
    } else {
      return whole();
    }
  }
}

/** Below a bar a minus belongs to the number: 1/−2. */
function signedFactor(reading: Reading): Expression {
  if (sign(reading) !== '−' || reading.besides === undefined) return factor(reading);
  reading.at++;
  return negated(factor(reading));
}

/** Between bars a product with bars in it needs brackets on one line, which say no more: |2(|x|)|. */
function besideFactor(reading: Reading): Expression {
  const read = factor(reading);
  const inner = bare(read);
  return reading.inBars && isModulus(inner) ? inner : read;
}

function overBar(reading: Reading, top: Expression, bottom: Expression): Expression {
  if (!isPlainWhole(top) || !isPlainWhole(bottom)) return made('over', [top, bottom]);
  const both = fraction(top.exact, bottom.exact);
  return isRefusal(both) ? refuse(reading, both.refused) : both;
}

function isPlainWhole(expression: Expression): expression is Extract<Expression, { readonly exact: string }> {
  return 'exact' in expression && expression.as === undefined && /^\d+$/.test(expression.exact);
}

const OPENING: ReadonlySet<string> = new Set(['(', '√', 'root_', 'log_']);

/** A number goes on from a word only (£24, 6 r 1, half of 24): after anything else a sign is missing. */
function goesOn({ tokens, at, inBars }: Reading, last: Expression | undefined): boolean {
  const next = tokens[at];
  if (next === undefined || 'raised' in next) return false;
  if ('call' in next) return true;
  if ('sign' in next) return OPENING.has(next.sign) || (next.sign === '|' && !inBars);
  const isNumber = 'exact' in next.is || 'op' in next.is;
  return !isNumber || (last !== undefined && ('word' in last || (isMade(last, 'factorial'))));
}

function factor(reading: Reading): Expression {
  let base = primary(reading);
  for (;;) {
    const token = reading.tokens[reading.at];
    if (token && 'raised' in token) base = made('power', [base, { exact: String(BigInt(token.raised)) }]);
    else if (sign(reading) === '%') base = made('percent', [base]);
    else if (sign(reading) !== '^') return base;
    reading.at++;
    if (token && 'sign' in token && token.sign === '^') base = made('power', [base, deeper(reading, exponent)]);
  }
}

/** Powers of powers are read from the right: 2^3^2 is 2^(3^2). */
function exponent(reading: Reading): Expression {
  const negative = sign(reading) === '−';
  if (negative) reading.at++;
  const base = primary(reading);
  const higher = sign(reading) === '^';
  if (higher) reading.at++;
  const whole = higher ? made('power', [base, deeper(reading, exponent)]) : base;
  return negative ? negated(whole) : whole;
}

function primary(reading: Reading): Expression {
  const token = reading.tokens[reading.at];
  if (token && 'is' in token) {
    reading.at++;
    return reading.besides?.factorialsOf(reading, token.is) ?? token.is;
  }
  return deeper(reading, opened);
}

/** What begins with a sign of its own, or the name of a function. */
function opened(reading: Reading): Expression {
  const token = reading.tokens[reading.at];
  if (token && 'call' in token) return call(reading, token, { factor, primary });
  switch (sign(reading)) {
    case '(': {
      const inner = bracketed(reading, relation);
      return reading.besides?.factorialsOf(reading, inner) ?? inner;
    }
    case '{': return set(reading, relation);
    case '|': return modulus(reading, sum);
    case 'log_': return logarithm(reading, { factor, primary });
    case '√':
      reading.at++;
      return made('root', [radicand(reading)]);
    case 'root_': {
      reading.at++;
      const index = primary(reading);
      return made('root', [bare(radicand(reading)), index]);
    }
    default: return refuse(reading, reading.besides?.missing(reading) ?? missing(reading));
  }
}

/** What stands after √ or ∛; a minus there belongs to it: ∛−8. */
function radicand(reading: Reading): Expression {
  if (sign(reading) !== '−') return primary(reading);
  reading.at++;
  return negated(primary(reading));
}
