import { needsBrackets } from './brackets.ts';
import type { Expression, Operation } from './expression.ts';
import { isMade } from './made.ts';
import type { Refusal } from './refusal.ts';
import { placeOf, type Token } from './tokens.ts';

/** How deep brackets and signs may stand inside each other. */
export const DEEPEST = 20;

/**
 * Goes through the tokens once. `besides`: what is read besides number sentences. The first refusal ends the reading: after it no token is left. `inBars`: an upright bar that comes now closes the
 * one before it.
 */
export interface Reading { readonly text: string; readonly tokens: readonly Token[]; readonly besides?: Besides; at: number; depth: number; inBars: boolean; refusal?: Refusal }
/** Reads one thing from where the reading stands. */
export type Reader = (reading: Reading) => Expression;

/**
 * What only answers have: intervals, ∈, ∪ and factorials. It is handed over by who reads answers, so that pages that read nothing but number sentences do not
 * load it.
 */
export interface Besides {
  readonly endOr: (item: Reader) => Reader;
  readonly intervalIn: (reading: Reading, inner: Expression, open: boolean, close: boolean) => Expression | undefined;
  readonly united: (reading: Reading, operand: Reader) => Expression;
  readonly membership: (reading: Reading, sentence: Expression) => Expression;
  readonly factorialsOf: (reading: Reading, read: Expression) => Expression;
  readonly missing: (reading: Reading) => string;
}

export const NOTHING: Expression = { unknown: true };

/** Ends the reading with a sentence. */
export function refuse(reading: Reading, refused: string): Expression {
  reading.refusal ??= { refused };
  reading.at = reading.tokens.length;
  return NOTHING;
}

/** Where the reading stands, for a sentence. */
export function place({ text, tokens, at }: Reading): string {
  return placeOf(text, tokens[at]?.start ?? text.length);
}

/** Why what comes next cannot go on from what was read. */
export function unreadRest(reading: Reading): string {
  const next = sign(reading);
  if (next === ')') return `The bracket “)” ${place(reading)} was never opened. Take it away, or put “(” where it begins.`;
  if (next === '}') return `The bracket “}” ${place(reading)} was never opened. Take it away, or put “{” where it begins.`;
  if (isAfterLetter(reading)) return `A sign is missing ${place(reading)}. Put ^ there for a power, or one such as + or =.`;
  return `A sign is missing ${place(reading)}. Put one such as + or = there.`;
}

/** x2 is often meant as x². */
function isAfterLetter({ tokens, at }: Reading): boolean {
  const [letter, number] = [tokens[at - 1], tokens[at]];
  return letter !== undefined && number !== undefined && letter.end === number.start && 'is' in letter && 'letter' in letter.is && 'is' in number && 'exact' in number.is;
}

/** Why nothing can be read here. */
export function missing(reading: Reading): string {
  const next = reading.tokens[reading.at];
  const before = next ? `, before “${reading.text.slice(next.start, next.end).toWellFormed()}”` : '';
  return `A number or a letter is missing ${place(reading)}${before}. Type it, or ? for one that is to be found.`;
}

/** The sign that comes next. */
export function sign(reading: Reading): string | undefined {
  const token = reading.tokens[reading.at];
  return token && 'sign' in token ? token.sign : undefined;
}

/** Reads something one level deeper, or refuses what is too deep. */
export function deeper(reading: Reading, inner: Reader): Expression {
  if (reading.depth >= DEEPEST) return refuse(reading, `There are too many brackets or signs inside each other: at most ${DEEPEST}.`);
  reading.depth++;
  const read = inner(reading);
  reading.depth--;
  return read;
}

/** Reads on between brackets or bars, and over the sign that closes them. */
export function enclosed(reading: Reading, close: string, inner: Reader, inBars = false): Expression {
  const before = reading.inBars;
  reading.inBars = inBars;
  const read = inner(reading);
  reading.inBars = before;
  if (sign(reading) !== close) return refuse(reading, reading.at < reading.tokens.length ? unreadRest(reading) : `A ${close === '|' ? 'bar' : 'bracket'} is opened and not closed. Add “${close}”.`);
  reading.at++;
  return read;
}

/** An operation as a tree, without those brackets that say no more than the operations do. */
export function made(op: Operation, of: readonly Expression[]): Expression {
  const bare = (child: Expression, at: number): Expression => {
    const [inner] = isMade(child, 'brackets') ? child.of : [];
    return inner && isNeedless(op, of.with(at, inner), at) ? bare(inner, at) : child;
  };
  return { op, of: of.map(bare) };
}

function isNeedless(op: Operation, of: readonly Expression[], at: number): boolean {
  const holds = op === 'over' || op === 'root' || op === 'logarithm' || (op === 'power' && at === 1);
  return needsBrackets({ op, of }, at, 'flat') || (holds && !('exact' in (of[at] ?? NOTHING)));
}

/** The opposite: of a plain number a negative number. */
export function negated(inner: Expression): Expression {
  const plain = 'exact' in inner && inner.exact !== '0' && !inner.exact.startsWith('-');
  return plain ? { ...inner, exact: `-${inner.exact}` } : made('negative', [inner]);
}
