import type { Expression } from './expression.ts';
import { factorialsOf } from './read-factorial.ts';
import { endOr, intervalIn, membership, missing, united } from './read-interval.ts';
import { isRefusal, type Refusal } from './refusal.ts';
import { noteOn } from './reply-notes.ts';
import { spelt } from './reply-spelling.ts';
import { replyTokensAt } from './reply-tokens.ts';
import { MOST_CHARACTERS, readTokens } from './sentence.ts';
import { toText } from './text.ts';
import { tokensOf } from './tokens.ts';

const NO_SOLUTION: Expression = { word: 'no solution' };
const ALL_VALUES: Expression = { word: 'all values' };

const NONE = /^(?:(?:there (?:is|are) |it has |has )?no (?:real )?(?:solutions?|roots?|values?|answers?|numbers?)(?: (?:exists?|for [a-z]|of [a-z]))?|none|never(?: true)?|impossible|no [a-z])$/;
const ALL = /^(?:(?:[a-z] ∈ )?ℝ|always(?: true)?|(?:(?:is )?true )?(?:for )?(?:all|any|every)(?: real)?(?:(?: values?| numbers?)(?: of [a-z])?| [a-z])|[a-z] (?:=|is|can be) (?:any|all|every)(?: real)?(?: (?:value|number)s?))$/;

/** What is printed is read again at most so often, until it stays: "so £ 2 m" is £2 m, and that is £2000000. */
const MOST_TIMES = 3;

/** 1 hour and 30 minutes is one amount, not two. */
const HOURS_AND = /(\d\s*(?:h|hrs?|hours?)(?=\s+and\s+\d+\s*(?:m|mins?|minutes?)\b)|\d\s*(?:mins?|minutes?)(?=\s+and\s+\d+\s*(?:s|secs?|seconds?)\b))\s+and\s+/i;

/**
 * Reads what a pupil typed as an answer: everything that `readSentence` reads, and lists (2, −3), alternatives (x = 2 or x = −3), what holds together
 * (x = 2 and y = 3), points, sets, intervals, x ∈ [2, 3], ∪, ±, | |, n! up to 20!, 4.2E5 and 4.2e5, 0.333…, functions (sin²x, ln x, log_2 8), higher roots, π, recurring digits in brackets, units in a row (2 h 30 min),
 * "no solution" and "all values" in the usual words. A comma with three digits after it stands between thousands, any other between answers.
 *
 * Spellings that mean one thing are taken for it (`spelt`), also in what is printed of what was understood, so that what is shown, typed again, is the same. Takes any text, of which it reads at most 200 characters with brackets 20 deep; refuses with a sentence that says where. It never throws.
 */
export function readReply(text: string): Expression | Refusal {
  let understood = readTyped(text);
  for (let times = 0; times < MOST_TIMES && !isRefusal(understood); times += 1) {
    const printed = toText(understood);
    if (printed.length > MOST_CHARACTERS) break;
    understood = readTyped(printed);
    if (!isRefusal(understood) && toText(understood) === printed) break;
  }
  return understood;
}

function readTyped(text: string): Expression | Refusal {
  if (text.length > MOST_CHARACTERS) return { refused: `This is too long to read: an answer has at most ${MOST_CHARACTERS} characters.` };
  const words = inWords(text);
  if (words) return words;
  const typed = spelt(text).replace(/(?<=[\p{L})}])\s*\.\s*$/u, '').replace(/per\s+cent\b/i, 'percent').replace(HOURS_AND, '$1 ');
  const tokens = tokensOf(typed, replyTokensAt);
  if (isRefusal(tokens)) return tokens;
  if (tokens.length === 0) return { refused: 'There is nothing to read yet. Type an answer, such as 12, 3/4 or x = 2.' };
  return readTokens(typed, tokens, { endOr, intervalIn, united, membership, factorialsOf, missing });
}

/** "No solution" and "all values" in the usual words. */
function inWords(text: string): Expression | undefined {
  const said = text.trim().replaceAll(/\s+/g, ' ').replace(/\.$/, '').toLowerCase();
  return NONE.test(said) ? NO_SOLUTION : ALL.test(said) ? ALL_VALUES : undefined;
}

/**
 * A sentence for an answer that might mean something else too: "1/2x was read as half of x. For 1 over 2x type 1/(2x)." Nothing where only one thing
 * can be meant, or where the answer cannot be read.
 */
export function couldBeMeant(text: string): string | undefined {
  return isRefusal(readReply(text)) ? undefined : noteOn(text);
}
