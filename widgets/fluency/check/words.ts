import type { Arrangements } from './arrangements.ts';
import type { Item } from './form.ts';
import { type CheckState, hasNext, isIdle, isPractice, itemAt, numberOf, TIMES } from './state.ts';

/** The question as it stands there: "7 × 8 =". */
export function asks({ table, by }: Item): string {
  return `${table} × ${by} =`;
}

/** The question as it is said: "7 times 8". */
export function saysItem({ table, by }: Item): string {
  return `${table} times ${by}`;
}

/** What a pupil reads before the practice, a line each. */
export function readyWords({ nextButton, questionReader, numberPad }: Arrangements): readonly string[] {
  return [
    'First there are 3 questions to practise. Then there are 25 questions that count.',
    'You have 6 seconds for each question.',
    `Type your answer${numberPad ? ', on the keyboard or on the screen' : ' on the keyboard'}. Then press Enter.`,
    'When the 6 seconds are over, whatever is in the box is taken as your answer.',
    ...(nextButton ? ['After each question, press Next when you are ready for another.'] : ['After each question there are 3 seconds before the next one.']),
    ...(questionReader ? ['Each question is read to you, and your time starts when it has been read. Press Tab to hear it again.'] : []),
  ];
}

export const PRACTISED_WORDS: readonly string[] = ['That was the practice.', 'Now there are 25 questions. Press Start when you are ready.'];
export const IDLE_WORDS = 'Press Next to go on to the next question.';

/** Why the check is over. */
export function endedWords({ replies, plan }: CheckState): string {
  return replies.length === plan.form.length ? 'That was the last question.' : 'The 30 minutes are over.';
}

/** What stands on the screen between two questions. */
export function gapWords(state: CheckState): string {
  return `${isPractice(state.at) ? 'Practice question' : 'Question'} ${numberOf(state)}…`;
}

/** Whether the question can be said again: until the pupil begins to type. */
export function canRepeat({ plan, stage, typed }: CheckState): boolean {
  return plan.arrangements.questionReader && stage.name === 'question' && typed.keys === 0;
}

/**
 * What is to be said aloud after a step from one state to the next, or where the check begins; nothing where nothing new is to be told, or nothing is
 * read to this pupil.
 */
export function saidBetween(before: CheckState | undefined, after: CheckState): string | undefined {
  if (!after.plan.arrangements.questionReader) return undefined;
  if (before === undefined) return readyWords(after.plan.arrangements).join(' ');
  if (after.stage !== before.stage) return saidOfStage(before, after);
  if (!isIdle(before) && isIdle(after)) return IDLE_WORDS;
  if (!hasNext(before) && hasNext(after)) return 'Next';
  return saidOfKeys(before, after);
}

function saidOfKeys(before: CheckState, after: CheckState): string | undefined {
  if (after.typed.keys <= before.typed.keys) return undefined;
  return after.typed.text.length > before.typed.text.length ? after.typed.text.at(-1) : 'delete';
}

function saidOfStage(before: CheckState, after: CheckState): string | undefined {
  const item = itemAt(after);
  const entered = before.stage.name === 'question' && after.now < before.stage.since + TIMES.question ? 'Enter. ' : '';
  switch (after.stage.name) {
    case 'ready': return undefined;
    case 'gap': return entered + gapWords(after).replace('…', '.');
    case 'saying': return item && saysItem(item);
    case 'question': return saidOfKeys(before, after);
    case 'practised': return entered + PRACTISED_WORDS.join(' ');
    case 'ended': return entered + endedWords(after);
  }
}
