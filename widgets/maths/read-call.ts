import type { Expression } from './expression.ts';
import { bare, isMade } from './made.ts';
import { deeper, enclosed, made, missing, negated, NOTHING, refuse, sign, type Reader, type Reading } from './read-reading.ts';
import type { Token } from './tokens.ts';

/** What the grammar around functions reads: a thing with its powers, and one without. */
interface Readers { readonly factor: Reader; readonly primary: Reader }

const INVERSE: Readonly<Record<string, string>> = { sin: 'arcsin', cos: 'arccos', tan: 'arctan' };

/** A function and what it is of: sin x, ln (x + 1), sin²x, and sin⁻¹ x, which is arcsin x. */
export function call(reading: Reading, { call: word, power }: Extract<Token, { readonly call: string }>, readers: Readers): Expression {
  reading.at++;
  const name = power === '-1' ? INVERSE[word] : word;
  if (name === undefined) return refuse(reading, `“${word}” to the power −1 can mean two things. Type 1/${word}(x) for one over it.`);
  const called: Expression = { op: 'beside', of: [{ word: name }, argument(reading, readers)] };
  return power === undefined || power === '-1' ? called : made('power', [called, { exact: power }]);
}

/** A logarithm, after its sign: the base, and what it is of. */
export function logarithm(reading: Reading, readers: Readers): Expression {
  reading.at++;
  const base = readers.primary(reading);
  return made('logarithm', [base, argument(reading, readers)]);
}

/** The size of something between upright bars. */
export function modulus(reading: Reading, inner: Reader): Expression {
  reading.at++;
  const bar: Expression = { letter: '|' };
  return { op: 'beside', of: [bar, bare(enclosed(reading, '|', inner, true)), bar] };
}

/**
 * What a function is of. In brackets or bars: what stands in them, and no more (sin(x)y is y times sin x). Else what stands together, up to the next
 * function or fraction bar, and up to a bracket or root once there was a letter: sin 2x cos x, ln 2(x + 1), x sin x(x + 1).
 */
function argument(reading: Reading, readers: Readers): Expression {
  return deeper(reading, () => {
    const before = sign(reading);
    if (before === '(' || before === '|') return bare(readers.primary(reading));
    if (before === '−') {
      reading.at++;
      return negated(argument(reading, readers));
    }
    if (before !== undefined && !ROOTS.has(before) && before !== 'log_') return refuse(reading, missing(reading));
    const of = [readers.factor(reading)];
    while (goesOn(reading, of)) of.push(readers.factor(reading));
    return overNumber(reading, of.length > 1 ? made('beside', of) : of[0] ?? NOTHING, readers);
  });
}

const ROOTS: ReadonlySet<string> = new Set(['√', 'root_']);

function goesOn({ tokens, at }: Reading, of: readonly Expression[]): boolean {
  const [next, after] = tokens.slice(at);
  if (!next || 'call' in next || 'raised' in next || of.some(one => !isPlain(one))) return false;
  if ('sign' in next) return (next.sign === '(' || ROOTS.has(next.sign)) && of.every(isNumber);
  if ('word' in next.is) return next.is.word.startsWith('°');
  return 'letter' in next.is && !(next.is.letter === 'e' && after !== undefined && 'sign' in after && after.sign === '^');
}

const isNumber = (one: Expression): boolean => 'exact' in one || ('letter' in one && one.letter === 'π');

/** Numbers, letters and their powers: after a bracket, a root or a degree sign nothing more belongs to a function. */
function isPlain(one: Expression): boolean {
  const [base = one] = isMade(one, 'power') ? one.of : [];
  return 'exact' in base || 'letter' in base || 'unknown' in base;
}

/** sin π/6 is of a sixth of π, though sin x/2 is half of sin x. */
function overNumber(reading: Reading, of: Expression, readers: Readers): Expression {
  const bottom = reading.tokens[reading.at + 1];
  const turns = 'letter' in of ? of.letter === 'π' : isMade(of, 'beside') && of.of.every(isNumber) && of.of.some(one => 'letter' in one);
  if (!turns || sign(reading) !== '/' || !bottom || !('is' in bottom) || !('exact' in bottom.is)) return of;
  reading.at++;
  return made('over', [of, readers.primary(reading)]);
}
