import { toFraction } from './exact.ts';
import type { Expression } from './expression.ts';
import { factorial, LARGEST_FACTORIAL } from './factorial.ts';
import { bare } from './made.ts';
import { refuse, sign, type Reading } from './read-reading.ts';

/** The factorial of what was read, where the sign ! comes next: of a whole number up to 20, and of nothing else. */
export function factorialsOf(reading: Reading, read: Expression): Expression {
  if (sign(reading) !== '!') return read;
  const of = bare(read);
  const isPlain = 'exact' in of && of.as === undefined && factorial(toFraction(of.exact)) !== undefined;
  reading.at++;
  if (!isPlain || sign(reading) === '!') return refuse(reading, `The sign ! is read after a whole number up to ${LARGEST_FACTORIAL}, as in 5!. Work out what stands before it, or take the sign away.`);
  return { op: 'factorial', of: [of] };
}
