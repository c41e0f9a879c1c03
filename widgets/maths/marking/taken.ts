import { equal } from '../algebra/equal.ts';
import { isRelation } from '../brackets.ts';
import type { Expression } from '../expression.ts';
import { isInterval, pairAsInterval } from '../interval.ts';
import type { Form } from './form.ts';
import { isOneNumber } from './numbers.ts';
import { bare, isMade, walk } from './parts.ts';
import { inOnePiece } from './pieces.ts';
import { solvedLetter, type Question } from './question.ts';
import { withUnit } from './units.ts';

/** A reply as the question takes it, the question as it is then asked, and what the reply lacks before it is a whole answer. */
export interface Taken { readonly reply: Expression; readonly question: Question; readonly lacks?: Lack }
/** A form that is missing, and the sentence for the pupil that says so. */
export interface Lack { readonly missing: Form; readonly sentence: string }

/**
 * Takes a reply kindly where nothing is lost: letters in the other case; the whole sentence 3 + 4 = 7 for 7; x = 3 for 3, and 3 for x = 3; dy/dx = 2x for 2x; a unit that
 * is printed beside the reply. A unit, or the sign %, that is missing is put in and remembered, one that nobody asked for is taken away.
 */
export function taken(read: Expression, asked: Question): Taken {
  const question = isMade(bare(asked.answer), 'beside') ? { ...asked, answer: inOnePiece(asked.answer, asked.answer) } : asked;
  if (question.ordered) return { reply: inOrder(read), question: { ...question, answer: inOrder(question.answer), misconceptions: (question.misconceptions ?? []).map((one) => ({ ...one, answer: inOrder(one.answer) })) } };
  const inCase = inOnePiece(inQuestionsCase(read, question), question.answer);
  const reply = withEquation(asInterval(asPoint(lastSide(inCase, question.answer), question.answer), question.answer), question);
  if (isBareFormula(inCase, reply, question.answer)) return { reply, question, lacks: withoutLetter(question.answer) };
  const perCent = withPerCent(reply, question.answer);
  return perCent ? { reply: perCent, question, lacks: { missing: { is: 'percentage' }, sentence: 'The sign % is missing.' } } : withUnit(reply, question);
}

/** A list as something whose order counts. */
function inOrder(expression: Expression): Expression {
  const inner = bare(expression);
  return isMade(inner, 'list') ? { op: 'point', of: inner.of } : inner;
}

/** What is written as a letter and is a number, the stroke of | |, or ∞. */
const NO_LETTERS: ReadonlySet<string> = new Set(['π', 'e', '|', '∞']);

/** The letters in an expression. */
export function lettersIn(expression: Expression): ReadonlySet<string> {
  return new Set(walk(expression).flatMap((part) => ('letter' in part && !NO_LETTERS.has(part.letter) ? [part.letter] : [])));
}

const VOLUMES = /^(?:l|ml|cl|(?:milli|centi)?lit(?:re|er)s?)$/;

/** X for x, where the question has no X, and 0.5 L for 0.5 l. */
function inQuestionsCase(read: Expression, { answer, letter, misconceptions = [], unit = '' }: Question): Expression {
  const known = new Set([answer, ...misconceptions.map((one) => one.answer), ...(letter === undefined ? [] : [{ letter }])].flatMap((one) => [...lettersIn(one)]));
  const used = lettersIn(read);
  if ([unit, ...walk(answer).map((part) => ('word' in part ? part.word : ''))].some((word) => VOLUMES.test(word))) known.add('l');
  const meant = (name: string): string => {
    const other = name === name.toLowerCase() ? name.toUpperCase() : name.toLowerCase();
    return !known.has(name) && known.has(other) && !used.has(other) ? other : name;
  };
  return [...used].some((name) => meant(name) !== name) ? withLetters(read, meant) : read;
}

function withLetters(expression: Expression, meant: (name: string) => string): Expression {
  if ('letter' in expression) return { letter: meant(expression.letter) };
  return 'op' in expression ? { op: expression.op, of: expression.of.map((part) => withLetters(part, meant)) } : expression;
}

/** A sentence that is true is taken for its last side, 3 + 4 = 7 and 2x + 3x = 5x, or for the one that is worked out, 7 = 3 + 4. */
function lastSide(read: Expression, answer: Expression): Expression {
  const inner = bare(read);
  if (!isMade(inner, 'equals') || isSaid(answer)) return read;
  const last = inner.of.at(-1) ?? read;
  if (!inner.of.every((side) => equal(side, last) === 'equal')) return read;
  return bare((isOneNumber(last) ? undefined : inner.of.find(isOneNumber)) ?? last);
}

/** Whether an answer says something itself, in signs or in words such as “no solution”. */
function isSaid(answer: Expression): boolean {
  return 'word' in answer || isEquation(answer);
}

function isEquation(expression: Expression): boolean {
  return walk(expression).some((part) => 'op' in part && isRelation(part.op));
}

/** 2, −3 where a point is asked; and a point where the values of letters are, in the order of the alphabet. */
function asPoint(read: Expression, answer: Expression): Expression {
  const [inner, asked] = [bare(read), bare(answer)];
  if (isMade(asked, 'point')) return isMade(inner, 'list') && inner.of.length === asked.of.length && !inner.of.some((one) => isMade(bare(one), 'point')) ? { op: 'point', of: inner.of } : read;
  const names = isMade(asked, 'and') ? asked.of.map((one) => (isMade(bare(one), 'equals') ? solvedLetter(one) ?? '' : '')).sort() : [];
  if (!isMade(inner, 'point') || inner.of.length !== names.length || names.includes('')) return read;
  return { op: 'and', of: inner.of.map((value, at) => ({ op: 'equals', of: [{ letter: names[at] ?? '' }, value] })) };
}

/** A pair in round brackets, alone or among several, where intervals or the values of one letter between ends are asked. */
function asInterval(read: Expression, answer: Expression): Expression {
  const isAsked = walk(answer).some((part) => isInterval(part) || isMade(part, 'less', 'more', 'at most', 'at least')) && lettersIn(answer).size < 2;
  const inner = bare(read);
  if (!isAsked) return read;
  return isMade(inner, 'or', 'list', 'and') ? { op: inner.op, of: inner.of.map(pairAsInterval) } : pairAsInterval(inner);
}

/** Whether “y =” was put before a reply with letters: unlike a bare number it does not say by itself what it is. */
function isBareFormula(read: Expression, reply: Expression, answer: Expression): boolean {
  return !isEquation(read) && isEquation(reply) && lettersIn(answer).size > 1 && !isMade(bare(answer), 'and') && !derivativeIn(answer);
}

function withoutLetter(answer: Expression): Lack {
  const letter = solvedLetter(answer) ?? '';
  return { missing: { is: 'solved', letter }, sentence: `Write what it is the value of: ${letter} = in front.` };
}

/** x = 3 where the value of x is asked, and 3 where the equation is. */
function withEquation(read: Expression, { answer, letter }: Question): Expression {
  const inner = bare(read);
  if (!isSaid(answer)) {
    const sides = isMade(inner, 'equals') && inner.of.length === 2 ? inner.of.map(bare) : [];
    const name = derivativeIn(inner) ?? sides.find((side) => 'letter' in side && (side.letter === letter || (letter === undefined && lettersIn(answer).size === 0)));
    return sides.find((side) => name && side !== name && !isEquation(side)) ?? read;
  }
  const derivative = isEquation(inner) ? undefined : derivativeIn(answer);
  if (derivative) return { op: 'equals', of: [derivative, inner] };
  const name = solvedLetter(answer);
  if (name === undefined || (isMade(bare(answer), 'and') && !isInterval(inner))) return read;
  return isMade(inner, 'or', 'list', 'set') ? { op: 'or', of: inner.of.map((one) => equation(name, one, lettersIn(answer))) } : equation(name, inner, lettersIn(answer));
}

/** The dy/dx of an equation that says what it is. */
function derivativeIn(equation: Expression): Expression | undefined {
  const inner = bare(equation);
  return isMade(inner, 'equals') && inner.of.length === 2 ? inner.of.map(bare).find(isDerivative) : undefined;
}

function isDerivative(expression: Expression): boolean {
  return isMade(expression, 'over') && expression.of.every((part) => isMade(part, 'beside') && part.of.length === 2 && part.of.some((one) => 'letter' in one && one.letter === 'd'));
}

/** A bare value, in letters that are known, as an equation; what is an equation already, words and points are left. */
function equation(letter: string, value: Expression, known: ReadonlySet<string>): Expression {
  const inner = bare(value);
  const isKnown = [...lettersIn(inner)].every((name) => known.has(name) && name !== letter);
  if (isKnown && (isInterval(inner) || isMade(inner, 'union'))) return { op: 'element of', of: [{ letter }, inner] };
  return isEquation(inner) || !isKnown || 'word' in inner || isMade(inner, 'point', 'ratio') ? inner : { op: 'equals', of: [{ letter }, inner] };
}

/** A number that is right once % stands after it. */
function withPerCent(reply: Expression, answer: Expression): Expression | undefined {
  const perCent: Expression = { op: 'percent', of: [reply] };
  const isAsked = isMade(bare(answer), 'percent') && isOneNumber(reply) && !isMade(bare(reply), 'percent');
  return isAsked && equal(reply, answer) === 'different' && equal(perCent, answer) === 'equal' ? perCent : undefined;
}
