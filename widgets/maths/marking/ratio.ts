import type { Expression } from '../expression.ts';
import type { Refusal } from '../refusal.ts';
import { toText } from '../text.ts';
import { bare, isMade, isNumeric, wholeOf } from './parts.ts';
import { content, haveCommonFactor, polynomialOf } from './polynomials.ts';

const WHOLE = 'Write the ratio with positive whole numbers.';

/** A ratio of positive whole numbers, or of algebra, that have no common factor. */
export function simplestRatio(expression: Expression): true | Refusal {
  const inner = bare(expression);
  if (!isMade(inner, 'ratio')) return { refused: 'Write it as a ratio, with a colon between the parts.' };
  const parts = inner.of.map(bare);
  const numbers = parts.filter((part) => isNumeric(part));
  if (!numbers.every((part) => (wholeOf(part) ?? 0n) > 0n)) return { refused: WHOLE };
  const values = parts.map(polynomialOf);
  const known = values.filter((value) => value !== undefined);
  if (known.length < values.length || parts.some((part) => isMade(part, 'beside') && part.of.some((one) => 'word' in one))) return { refused: 'Write the ratio without units.' };
  if (known.some((value) => content(value).d !== 1n)) return { refused: WHOLE };
  const [first = {}, ...rest] = known;
  const common = rest.reduce((so, value) => so.gcd(content(value)), content(first));
  const simplest = common.equals(1) && !haveCommonFactor(parts);
  return simplest || { refused: `It can be simplified: ${parts.slice(0, -1).map(toText).join(', ')} and ${parts.slice(-1).map(toText).join('')} have a common factor.` };
}
