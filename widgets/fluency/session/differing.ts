import type { Picture } from '../../board/pictured.ts';
import { shown } from '../decks/making.ts';
import type { Entry } from '../memory/catalogue.ts';

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** What a fact asks, as it is written, without its unknown: 6 × 8, in one line. */
const side = ({ card: { forms: [{ asks }] } }: Entry): string => asks.replace(' = ?', '').replaceAll(' ', '\u00a0');

/** Whether two facts are of one kind (two products, two quotients), so that standing beside each other they say what differs. */
export function areAlike(one: Entry, other: Entry): boolean {
  return kindOf(one) === kindOf(other);
}

const kindOf = ({ card: { id } }: Entry): string => id.replace(/-.*$/u, '');

/**
 * What differs between two facts of one kind that were taken for each other and share a number: "6 × 8 is one more 6 than 6 × 7.", "6 + 8 is 1 more than 6 + 7."
 * Nothing where they share none, or any is below 0 or no whole number: there the two facts beside each other have to say it.
 */
export function differing(entry: Entry, other: Entry): string | undefined {
  if (!areAlike(entry, other) || [...entry.card.operands, ...other.card.operands].some((each) => !Number.isInteger(each) || each < 0)) return undefined;
  const [[a = 0, b = 0], [c = 0, d = 0]] = [entry.card.operands, other.card.operands];
  const [one, two] = [side(entry), side(other)];
  const eitherWay = a === c || a === d ? a : b === c || b === d ? b : undefined;
  const unshared = (pair: readonly [number, number]): number => (pair[0] === eitherWay ? pair[1] : pair[0]);
  switch (kindOf(entry)) {
    case 'multiply': {
      const groups = eitherWay === undefined ? undefined : inGroups(unshared([a, b]) - unshared([c, d]), eitherWay);
      return groups && `${one} is ${groups} than ${two}.`;
    }
    case 'divide': {
      const more = b === d ? (a - c) / b : 0;
      const groups = inGroups(more, b);
      return groups && `${a} is ${groups} than ${c}, so ${one} is ${WORDS[Math.abs(more)] ?? ''} ${more > 0 ? 'more' : 'less'} than ${two}.`;
    }
    case 'add': return eitherWay === undefined ? undefined : by(unshared([a, b]) - unshared([c, d]), one, two);
    case 'subtract': return b === d ? by(a - c, one, two) : a === c ? by(d - b, one, two) : undefined;
    default: return undefined;
  }
}

/** So many groups more or fewer: "two more 6s". Nothing where there is no difference, or no word for it. */
function inGroups(many: number, of: number): string | undefined {
  const times = many === 0 ? undefined : WORDS[Math.abs(many)];
  return times && `${times} ${many > 0 ? 'more' : 'fewer'} ${Math.abs(many) === 1 ? of : `${of}s`}`;
}

function by(difference: number, one: string, two: string): string | undefined {
  return difference === 0 ? undefined : `${one} is ${Math.abs(difference)} ${difference > 0 ? 'more' : 'less'} than ${two}.`;
}

/**
 * Pictures on which what differs is seen: 6 × 8 and 6 × 7 as 8 and 7 rows of 6. Of products and quotients that are seen as arrays and share a factor or a divisor;
 * undefined of others, which are seen as their families are.
 */
export function besideEachOther(entry: Entry, other: Entry): readonly [Picture, Picture] | undefined {
  if (differing(entry, other) === undefined || [entry, other].some(({ family }) => family.picture.type !== 'array')) return undefined;
  const [first, second] = [factorsOf(entry), factorsOf(other)];
  const shared = kindOf(entry) === 'divide' ? first[1] : first.find((each) => second.includes(each)) ?? 0;
  const rows = ([a, b]: readonly [number, number]): Picture => shown('array', `${kindOf(entry) === 'divide' || b === shared ? a : b} × ${shared}`);
  return [rows(first), rows(second)];
}

/** The factors of a product; of a quotient what it is, and what is divided by. */
function factorsOf({ card: { answer, operands: [a = 0, b = 0] } }: Entry): readonly [number, number] {
  return a * b === Number(answer) ? [a, b] : [Number(answer), b];
}
