import { equal } from '../algebra/equal.ts';
import type { Expression } from '../expression.ts';
import { isRefusal } from '../refusal.ts';
import { readReply } from '../reply.ts';
import { toText } from '../text.ts';
import { rationalOf } from './numbers.ts';
import { isMade, walk } from './parts.ts';
import { measured, quantity } from './quantity.ts';
import { amountsInRow, valuesOf, withSides } from './values.ts';
import { formsAsked, type Question } from './question.ts';
import type { Taken } from './taken.ts';

/**
 * A reply beside a printed unit loses that unit, and makes the question one of units when it has another (30 mm beside cm). A unit that is missing is put
 * in; one that nobody asked for is taken away. What is equal to the answer as it stands is left, as π/6 is where 30° is asked.
 */
export function withUnit(reply: Expression, question: Question): Taken {
  const [given, asked] = [unitIn(reply), unitIn(question.answer)];
  if (question.unit === undefined && (given === undefined) !== (asked === undefined) && !isNought(reply) && equal(reply, question.answer) === 'equal') return { reply, question };
  if (question.unit !== undefined && given) return toText(given) === question.unit && !walk(reply).some(amountsInRow) ? { reply: amounts(reply), question } : { reply, question: inUnits(question, question.unit) };
  if (given && asked && 'letter' in given && 'word' in asked) return { reply: withSides(reply, wordForLetter), question };
  if (!given && asked && (isWord(asked) || formsAsked(question).some(({ is }) => is === 'unit')) && !isMade(reply, 'ratio')) {
    return { reply: withSides(reply, (amount) => measured(amount, asked)), question, ...(!isNought(reply) && { lacks: { missing: { is: 'unit' }, sentence: 'The unit is missing.' } }) };
  }
  if (given && !asked && isWord(given)) {
    return { reply: amounts(reply), question, lacks: { missing: { is: 'number' }, sentence: 'The answer is asked without a unit.' } };
  }
  return { reply, question };
}

function isNought(reply: Expression): boolean {
  return valuesOf(reply).every((value) => rationalOf(value)?.equals(0));
}

/** The first unit in an answer. */
export function unitIn(expression: Expression): Expression | undefined {
  const units: Expression[] = [];
  withSides(expression, (side) => {
    const { unit } = quantity(side);
    if (unit) units.push(unit);
    return side;
  });
  return units[0];
}

/** An answer without its units. */
export function amounts(expression: Expression): Expression {
  return withSides(expression, (side) => quantity(side).amount ?? side);
}

/** Whether a unit is one in any case: a letter may be just a letter. */
function isWord(unit: Expression): boolean {
  return walk(unit).some((part) => 'word' in part);
}

/** 12 m, where it is read as twelve times a letter m. */
function wordForLetter(side: Expression): Expression {
  const { amount, unit } = quantity(side);
  return amount && unit && 'letter' in unit ? measured(amount, { word: unit.letter }) : side;
}

function inUnits(question: Question, name: string): Question {
  const unit = unitNamed(name);
  if (!unit) return question;
  const inUnit = (answer: Expression): Expression => withSides(answer, (amount) => measured(amount, unit));
  const { answer, misconceptions = [] } = question;
  return { ...question, answer: inUnit(answer), misconceptions: misconceptions.map((one) => ({ ...one, answer: inUnit(one.answer) })) };
}

/** The tree of a unit that is given by name: £, cm, cm², km/h. */
function unitNamed(name: string): Expression | undefined {
  const one = readReply(/^\p{Sc}$/u.test(name) ? `${name}1` : `1 ${name}`);
  return isRefusal(one) ? undefined : quantity(one).unit;
}
