import { equal, type Decision } from '../algebra/equal.ts';
import type { Expression } from '../expression.ts';
import { isRefusal } from '../refusal.ts';
import { readReply } from '../reply.ts';
import { hasForm } from './form.ts';
import { isSameTree, isSameUpToOrder } from './order.ts';
import { formsAsked, type Question } from './question.ts';
import { isRounded, isRoundedOtherwise } from './rounding.ts';
import { termsMultipliedOut } from './size.ts';
import { slipIn, type Slip } from './slips.ts';
import { solved } from './solved.ts';
import { strangeWord } from './strange-words.ts';
import { lettersIn, taken } from './taken.ts';
import { domainNote, misconceived, otherForm, right, slipped, undecided, unreadable, wrong, type Verdict } from './verdict.ts';

/** A reply that comes to more terms than this when it is multiplied out is not compared, and slips are looked for in shorter ones only. */
const MOST_TERMS = 5_000;
const MOST_TERMS_FOR_SLIPS = 100;

/**
 * Marks what a pupil typed. Takes any text, never throws, and goes by exact equality alone: a reply that is equal to the answer is never called wrong, one
 * that is not is never called right, and where that cannot be decided the verdict says so. Only then does it look at the form that was asked, at
 * misconceptions, and at slips.
 */
export function mark(reply: string, question: Question): Verdict {
  const understood = inWords(reply, question) ?? readReply(reply);
  if (isRefusal(understood)) return unreadable(understood.refused);
  const { reply: meant, question: asked, lacks } = taken(understood, question);
  const isAlike = isSameUpToOrder(meant, asked.answer);
  const size = termsMultipliedOut(meant);
  if (!isAlike && size > MOST_TERMS) return undecided(understood);
  const decision = isAlike ? 'equal' : answers(meant, asked.answer, asked);
  if (decision === 'equal') return lacks ? otherForm(lacks, understood) : rightOrOtherForm(meant, asked, understood);
  const misconception = decision === 'different' ? asked.misconceptions?.find((one) => answers(meant, one.answer, asked) === 'equal') : undefined;
  if (misconception) return misconceived(misconception, understood);
  const strange = strangeWord(understood, asked);
  if (strange !== undefined) return unreadable(`“${strange}” is a word that is not known here. Write numbers with digits, and put × between letters that are multiplied.`);
  if (decision === 'undecided') return undecided(understood);
  const slip = size > MOST_TERMS_FOR_SLIPS ? undefined : slipOf(meant, asked);
  return slip === undefined ? wrong(understood) : slipped(slip, understood);
}

/** A reply that is the answer in words, such as “not defined” or “yes”, or what a misconception says instead. */
function inWords(reply: string, { answer, misconceptions = [] }: Question): Expression | undefined {
  const plain = (words: string): string => words.toLowerCase().replaceAll(/[\s.]+/g, ' ').trim();
  return [answer, ...misconceptions.map((one) => one.answer)].find((one) => 'word' in one && plain(one.word) === plain(reply));
}

/** Whether a reply answers as an exact answer does: it is equal to it, or to it rounded where the question asks for that. */
function answers(reply: Expression, exact: Expression, { rounded }: Question): Decision {
  const decision = isOfAnotherLetter(reply, exact) ? 'different' : equal(reply, exact);
  return rounded && decision === 'different' ? isRounded(reply, exact, rounded) : decision;
}

/** Whether each says the values of one letter, and not of the same: y = 2 beside x = 2 or x = −3. */
function isOfAnotherLetter(reply: Expression, exact: Expression): boolean {
  const [one, other] = [reply, exact].map(onlyLetter);
  return one !== undefined && other !== undefined && one !== other;
}

function onlyLetter(expression: Expression): string | undefined {
  const letters = [...lettersIn(expression)];
  return letters.length === 1 ? letters.find((letter) => solved(expression, letter) === true) : undefined;
}

function rightOrOtherForm(reply: Expression, question: Question, understood: Expression): Verdict {
  const { answer, form, rounded } = question;
  const rung = rounded ? 'equivalent' : isSameTree(reply, answer) ? 'identical' : isSameUpToOrder(reply, answer) ? 'same up to order' : 'equivalent';
  // Where no form is asked for, the answer itself shows which.
  if (rung !== 'equivalent' && form === undefined) return right(rung, understood);
  const domain = rung === 'equivalent' ? domainNote(reply, answer) : undefined;
  for (const missing of formsAsked(question)) {
    const has = hasForm(reply, missing);
    if (has !== true) return otherForm({ missing, sentence: has.refused }, understood, domain);
  }
  return right(rung, understood, domain);
}

function slipOf(reply: Expression, question: Question): Slip | undefined {
  const slip = slipIn(reply, question.answer, (one, other) => answers(one, other, question));
  return slip ?? (question.rounded && isRoundedOtherwise(reply, question.answer) ? 'rounding' : undefined);
}
