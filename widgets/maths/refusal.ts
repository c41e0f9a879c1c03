/** Why something cannot be done: a sentence for the person who asked, saying what is wrong, where, and what to do. */
export interface Refusal { readonly refused: string }

/** Whether an answer is a refusal. Takes anything that a function may give back, so that callers need no cast. */
export function isRefusal(answer: unknown): answer is Refusal {
  return typeof answer === 'object' && answer !== null && 'refused' in answer && typeof answer.refused === 'string';
}
