import type { Said, Sentence, Token } from '../../board/said.ts';
import { addition, alone, chain, counted, division, multiplication, told, type ChainStep } from '../say.ts';
import { cellId, endOf, headerId, lookOf, neighboursOf, patternIn, placeOf, shadedBy, SHADES, valueOf, type HundredSquare, type Shade } from './hundred-square.ts';

const EVERY = ['', '', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth'] as const;

/** The number in a cell, told by the cell. */
const cell = (square: HundredSquare, key: number): Token => told(valueOf(square, key), [cellId(square, key)]);

/** "every third number is shaded, starting from 3"; undefined where these cells are no pattern. */
function patternSaid(square: HundredSquare, keys: readonly number[], look: string): Said | undefined {
  const found = patternIn(square, keys);
  if (!found) return undefined;
  const every = EVERY[found.step];
  const from: Said = [`${look}, starting from `, cell(square, found.first)];
  return every === undefined ? ['one number in every ', told(found.step), ' is ', ...from] : [`every ${every} number is `, ...from];
}

/** So many squares that are shaded in no pattern are told one by one. */
const MOST_TOLD = 6;

/** A shade as a pattern, or "3 and 7 are dotted", "12 squares are dotted"; undefined where it is not used. */
function shadeSaid(square: HundredSquare, shade: Shade): Said | undefined {
  const keys = shadedBy(square, shade);
  const look = lookOf(square, shade);
  if (keys.length === 0) return undefined;
  const each = keys.flatMap((key, at): Said => [at === 0 ? '' : at === keys.length - 1 ? ' and ' : ', ', cell(square, key)]);
  const those: Said = keys.length > MOST_TOLD ? [told(keys.length), ' squares are '] : [...each, keys.length === 1 ? ' is ' : ' are '];
  return patternSaid(square, keys, look) ?? [...those, look];
}

/** What is marked: "; 47 marked with its neighbours", "; 34, then 59 marked"; of products "; 7 times 8, which is 56, marked". */
function markedSaid(square: HundredSquare): Said {
  const [first, ...others] = square.markers;
  if (!first) return [];
  const { row, column } = placeOf(square, first.at);
  if (square.times) return ['; ', told(row + 1, [headerId('row', row + 1)]), ' times ', told(column + 1, [headerId('column', column + 1)]), ', which is ', cell(square, first.at), ', marked'];
  const beside = !square.neighbours ? '' : others.length === 0 ? ' with its neighbours' : ', the last with its neighbours';
  return [...square.markers.flatMap(({ at }, nth): Said => [nth === 0 ? '; ' : ', then ', cell(square, at)]), ` marked${beside}`];
}

/** "1 to 100, 10 in a row, counting from below; every third number is shaded, starting from 3; 47 marked". */
export function describe(square: HundredSquare): Said {
  const { rows, across } = square;
  const what: Said = square.times
    ? ['products to ', told(rows, [headerId('row', rows)]), ' times ', told(across, [headerId('column', across)])]
    : [cell(square, square.start), ' to ', cell(square, endOf(square)), ', ', told(across), ' in a row'];
  const shaded = SHADES.flatMap((shade): Said => {
    const said = shadeSaid(square, shade);
    return said ? ['; ', ...said] : [];
  });
  return [...what, ...(square.upwards ? [', counting from below'] : []), ...shaded, ...markedSaid(square)];
}

const PLACES = [[1000, 'thousand'], [100, 'hundred'], [10, 'ten'], [1, 'one']] as const;

/** 40 + 7 = 47 of a marked number, and "47 is 4 tens and 7 ones."; below ten and of 40 the number alone. */
function partitioned(square: HundredSquare, key: number): readonly Sentence[] {
  const token = cell(square, key);
  const { parts } = token;
  if (key < 10) return [alone(token)];
  const digits = PLACES.filter(([unit]) => key >= unit).map(([unit, noun]) => ({ unit, noun, digit: Math.floor(key / unit) % 10 }));
  const [first, ...others] = digits.filter(({ digit }) => digit > 0).map(({ unit, digit }) => told(unit * digit, parts));
  const said = digits.flatMap(({ noun, digit }, at): Said => [at === 0 ? '' : at === digits.length - 1 ? ' and ' : ', ', ...counted(digit, noun, parts)]);
  const sum = first && others.length > 0 ? addition([first, ...others], token) : alone(token);
  return [sum, { kind: 'stem', said: [token, ' is ', ...said, '.'] }];
}

/** A step between two marked numbers; a card over either hides how far it is and which way. */
function stepOf(square: HundredSquare, from: number, to: number): ChainStep {
  return { sign: to < from ? 'minus' : 'plus', token: told(Math.abs(to - from), [cellId(square, from), cellId(square, to)]), secret: true };
}

/** 34 + 20 + 5 = 59: the way in whole tens and in ones, where it has both. */
function inTens(square: HundredSquare, from: number, to: number): readonly Sentence[] {
  const { sign, token: { parts } } = stepOf(square, from, to);
  const [tens, ones] = [Math.floor(Math.abs(to - from) / 10) * 10, Math.abs(to - from) % 10];
  if (square.across !== 10 || tens === 0 || ones === 0) return [];
  return [chain(cell(square, from), [tens, ones].map(amount => ({ sign, token: told(amount, parts), secret: true })), cell(square, to))];
}

/** The way over the markers as a calculation; of two its tens and ones, and the difference. */
function ways(square: HundredSquare): readonly Sentence[] {
  const keys = square.markers.map(({ at }) => at);
  const [first, second] = keys;
  const last = keys.at(-1);
  if (first === undefined || second === undefined || last === undefined) return [];
  const steps = keys.slice(1).map((key, at) => stepOf(square, keys[at] ?? key, key));
  const whole = chain(cell(square, first), steps, cell(square, last));
  if (keys.length > 2) return [whole];
  const { token } = stepOf(square, first, second);
  const difference: Sentence = { kind: 'stem', said: ['The difference between ', cell(square, first), ' and ', cell(square, second), ' is ', token, '.'] };
  return [whole, ...inTens(square, first, second), difference];
}

/** 47 + 10 = 57 for each neighbour. */
function besides(square: HundredSquare): readonly Sentence[] {
  const at = square.markers.at(-1)?.at;
  if (at === undefined) return [];
  return neighboursOf(square).map(({ key }) => chain(cell(square, at), [stepOf(square, at, key)], cell(square, key)));
}

/** 7 × 8 = 56 and 56 ÷ 7 = 8 of the product that is marked. */
function product(square: HundredSquare): readonly Sentence[] {
  const key = square.markers[0]?.at;
  if (key === undefined) return [];
  const { row, column } = placeOf(square, key);
  const [number, each] = [told(row + 1, [headerId('row', row + 1)]), told(column + 1, [headerId('column', column + 1)])];
  const whole = cell(square, key);
  // The remainder says nothing, but a card over the product must not let it be heard that there is none.
  return [multiplication(number, each, whole), division({ whole, by: number, number: each, remainder: told(0, whole.parts) })];
}

const PAIRS: readonly (readonly [Shade, Shade])[] = [[1, 2], [1, 3], [2, 3]];

/** "Every third number is striped, starting from 3." of each shade that is a pattern; "Every twelfth number is striped and dotted, …" of two that meet. */
function patterns(square: HundredSquare): readonly Sentence[] {
  const alone = SHADES.map(shade => patternSaid(square, shadedBy(square, shade), lookOf(square, shade)));
  const both = PAIRS.map(([one, other]) => {
    const keys = new Set(shadedBy(square, other));
    return patternSaid(square, shadedBy(square, one).filter(key => keys.has(key)), `${lookOf(square, one)} and ${lookOf(square, other)}`);
  });
  return [...alone, ...both].flatMap((said): readonly Sentence[] => {
    const [begins, ...rest] = said ?? [];
    return typeof begins === 'string' ? [{ kind: 'stem', said: [begins.charAt(0).toUpperCase() + begins.slice(1), ...rest, '.'] }] : [];
  });
}

/** What the square says of what is marked on it, and of the patterns that are shaded. */
export function sentences(square: HundredSquare): readonly Sentence[] {
  if (square.times) return product(square);
  const [only, ...others] = square.markers;
  const marked = only && others.length === 0 ? partitioned(square, only.at) : ways(square);
  return [...marked, ...besides(square), ...patterns(square)];
}
