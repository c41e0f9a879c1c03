import type { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';

/** The words of a number's clause, with single spaces around each. */
export function clauseText({ sentences }: Problem, { sentence, clause }: Quantity): string {
  return ` ${(sentences[sentence] ?? []).slice(clause.start, clause.end).map((word) => word.lower).join(' ')} `;
}
