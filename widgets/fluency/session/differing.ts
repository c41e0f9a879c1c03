import type { Entry } from '../memory/catalogue.ts';

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** What a fact asks, as it is written, without its unknown: 6 × 8. */
const side = ({ card: { forms: [{ asks }] } }: Entry): string => asks.replace(' = ?', '');

/** Whether two facts are of one kind (two products, two quotients), so that standing beside each other they say what differs. */
export function areAlike(one: Entry, other: Entry): boolean {
  const kind = ({ card: { id } }: Entry): string => id.replace(/-.*$/u, '');
  return kind(one) === kind(other);
}

/**
 * What differs between two facts that were taken for each other: "6 × 8 is one more 6 than 6 × 7." Nothing where they are no products that share a factor:
 * there the two facts beside each other have to say it.
 */
export function differing(entry: Entry, other: Entry): string | undefined {
  if (!entry.card.id.startsWith('multiply-') || !other.card.id.startsWith('multiply-')) return undefined;
  const [[a = 0, b = 0], [c = 0, d = 0]] = [entry.card.operands, other.card.operands];
  const shared = a === c || a === d ? a : b === c || b === d ? b : undefined;
  if (shared === undefined) return undefined;
  const [own, theirs] = [a === shared ? b : a, c === shared ? d : c];
  const difference = own - theirs;
  const times = WORDS[Math.abs(difference)];
  if (times === undefined || difference === 0) return undefined;
  const groups = Math.abs(difference) === 1 ? String(shared) : `${shared}s`;
  return `${side(entry)} is ${times} ${difference > 0 ? 'more' : 'fewer'} ${groups} than ${side(other)}.`;
}
