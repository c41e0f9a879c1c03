import { solved } from '../maths/algebra/solve.ts';
import { isKnownUnit } from '../maths/algebra/units.ts';
import type { Expression } from '../maths/expression.ts';
import { isOneNumber } from '../maths/marking/numbers.ts';
import { toText } from '../maths/print.ts';
import { isRefusal, type Refusal } from '../maths/refusal.ts';
import { readReply } from '../maths/reply.ts';
import { isFunction, UNIT_LETTERS } from '../maths/spelling.ts';
import { filled, unknownsIn } from '../maths/unknown.ts';
import { polynomial } from '../maths/worth.ts';
import { truthOf } from './truth.ts';

/** A fact as a teacher typed it: what it asks, with one unknown, and the answer. */
export interface OwnFact { readonly asks: Expression; readonly answer: Expression }

/** The longest fact, in characters. */
export const LONGEST_FACT = 100;
const UNKNOWN: Expression = { unknown: true };

/**
 * Reads one fact: `7 × 8 = 56`, of which the last side is asked, or `12 + ? = 20`, of which the answer is worked out. Takes any text. Refuses, in a
 * sentence that names it, what cannot be read, is no equation of two sides, is not true exactly, or has no answer or several.
 */
export function readFact(text: string): OwnFact | Refusal {
  const typed = text.trim();
  if (typed.length > LONGEST_FACT) return { refused: `“${typed.slice(0, 30).toWellFormed()}…” is too long: a fact has at most ${LONGEST_FACT} characters.` };
  const sentence = readReply(typed);
  if (isRefusal(sentence)) return { refused: `“${typed}”: ${sentence.refused}` };
  const sides = 'op' in sentence && sentence.op === 'equals' ? sentence.of : [];
  const [left, right] = sides;
  if (!left || !right || sides.length > 2) return { refused: `“${typed}” is not one fact. Write one on each line, with its answer: 7 × 8 = 56, or 12 + ? = 20.` };
  const unknowns = unknownsIn(sentence);
  if (unknowns > 1) return { refused: `“${typed}” has ${unknowns} question marks. A fact asks for one number.` };
  return unknowns === 1 ? withAnswer(sentence, typed) : whole(left, right);
}

/** A whole fact. The side that is one number is asked, wherever it stands: 56 = 7 × 8 asks for 7 × 8. */
function whole(left: Expression, right: Expression): OwnFact | Refusal {
  const [asked, answer] = isOneNumber(left) && !isOneNumber(right) ? [right, left] : [left, right];
  const sentence: Expression = { op: 'equals', of: [left, right] };
  const fault = faultOf(sentence);
  if (fault !== undefined) return { refused: fault };
  if (polynomialIsNumber(answer) && !isOneNumber(answer)) return { refused: `Write the answer of “${toText(sentence)}” as one number.` };
  if (JSON.stringify(asked) === JSON.stringify(answer)) return { refused: `“${toText(sentence)}” asks for nothing: both sides are written alike.` };
  const { place, number } = measured(answer);
  return { asks: { op: 'equals', of: [asked, place] }, answer: number };
}

/** Of an answer with a unit the number alone is asked: 1 m = ? cm, 1/4 = ?%. */
function measured(answer: Expression): { readonly place: Expression; readonly number: Expression } {
  const of = 'op' in answer && (answer.op === 'percent' || answer.op === 'beside') ? answer.of : [];
  const number = of.find((one) => 'exact' in one);
  const isUnit = of.every((one) => one === number || 'word' in one || ('letter' in one && UNIT_LETTERS.has(one.letter)));
  if (!number || !isUnit || !('op' in answer)) return { place: UNKNOWN, number: answer };
  return { place: { ...answer, of: of.map((one) => (one === number ? UNKNOWN : one)) }, number };
}

const polynomialIsNumber = (expression: Expression): boolean => Object.keys(polynomial(expression) ?? { x: '1' }).every((name) => name === '');

/** What is not right about a whole fact. */
function faultOf(sentence: Expression): string | undefined {
  const truth = truthOf(sentence);
  const typed = toText(sentence);
  if (truth === 'equal') return undefined;
  const strange = wordsOf(sentence).find((word) => !isKnown(word));
  if (strange !== undefined) return `“${typed}” cannot be checked here, because of “${strange}”. Write the fact with numbers and signs, or leave it out.`;
  if (truth === 'undecided') return `Whether “${typed}” is true cannot be checked here. Write it another way, or leave it out.`;
  const letters = lettersOf(sentence).filter((letter) => letter !== 'π' && !UNIT_LETTERS.has(letter));
  if (letters.length > 0) return `“${typed}” is not true for every ${letters[0] ?? 'x'}. A fact always is; put ? for a number that is asked.`;
  const [left, right] = 'op' in sentence ? sentence.of : [];
  const sides = [left, right].flatMap((side) => side ?? []);
  const calculated = sides.filter((side) => !isOneNumber(side));
  const says = (calculated.length > 0 ? calculated : sides.slice(0, 1)).flatMap((side) => worked(side, sentence) ?? []);
  return `${typed} is not so${says.length > 0 ? `: ${says.join(', and ')}` : ''}.`;
}

/** What a side comes to: "7 × 8 is 56". */
function worked(side: Expression, sentence: Expression): string | undefined {
  const value = only({ op: 'equals', of: [{ letter: 'z' }, side] }, 'z');
  const text = value && !isRefusal(value) ? toText(written(value, sentence)) : toText(side);
  return text === toText(side) ? undefined : `${toText(side)} is ${text}`;
}

/** A number as a decimal where the sentence has decimals. */
function written(value: Expression, sentence: Expression): Expression {
  return 'exact' in value && hasDecimal(sentence) ? { ...value, as: 'decimal' } : value;
}

const hasDecimal = (expression: Expression): boolean => ('exact' in expression ? expression.as === 'decimal' : 'op' in expression && expression.of.some(hasDecimal));
const wordsOf = (expression: Expression): readonly string[] => ('word' in expression ? [expression.word] : 'op' in expression ? expression.of.flatMap(wordsOf) : []);
/** Nobody knows a logarithm by heart: 2^? = 33 is a slip. */
const hasLogarithm = (expression: Expression): boolean => wordsOf(expression).some((word) => word === 'ln' || word === 'log') || ('op' in expression && (expression.op === 'logarithm' || expression.of.some(hasLogarithm)));
const isKnown = (word: string): boolean => word === '°' || isKnownUnit(word) || isFunction(word);
const lettersOf = (expression: Expression): readonly string[] => ('letter' in expression ? [expression.letter] : 'op' in expression ? expression.of.flatMap(lettersOf) : []);

/** A fact with a question mark, and its answer, worked out and put in to be sure. */
function withAnswer(sentence: Expression, typed: string): OwnFact | Refusal {
  if ('op' in sentence && sentence.of.some((side) => 'unknown' in side) && sentence.of.some(isOneNumber)) return { refused: `“${typed}” asks for nothing: the answer stands beside it.` };
  const letter = [...'zyxwvunk'].find((each) => !lettersOf(sentence).includes(each)) ?? 'z';
  const found = only(filled(sentence, { letter }), letter);
  if (found === undefined || (!isRefusal(found) && hasLogarithm(found))) return { refused: `The answer of “${typed}” cannot be worked out here. Write the whole fact, with its answer at the end.` };
  if (isRefusal(found)) return { refused: `“${typed}” ${found.refused}` };
  const answer = written(found, sentence);
  return truthOf(filled(sentence, answer)) === 'equal' ? { asks: sentence, answer } : { refused: `The answer of “${typed}” cannot be checked here. Write the whole fact, with its answer at the end.` };
}

/** The one number that a letter stands for; a refusal where there are none or several; undefined where that cannot be told. */
function only(equation: Expression, letter: string): Expression | Refusal | undefined {
  const found = solved(equation);
  if (!found || (found.letter !== letter && !found.all)) return undefined;
  const [first, second] = found.solutions;
  if (found.all) return { refused: 'is true for every number, so it asks for nothing.' };
  if (!first) return { refused: 'has no answer: no number makes it true.' };
  return second ? { refused: `has more than one answer: ${toText(first.expression)} and ${toText(second.expression)}.` } : first.expression;
}
