import { same } from '../board/diff.ts';
import type { Said } from '../board/said.ts';
import type { Expression } from '../maths/expression.ts';
import type { Path } from '../maths/mathml.ts';

const NOTHING: ReadonlySet<Path> = new Set();
const WHOLE: ReadonlySet<Path> = new Set(['']);

/**
 * The places in the second expression that are not as they are in the first, each as deep in the tree as it can be named: of 34 − 19 after 35 − 20 both
 * numbers, of 3x + 4 after 3x + 5 the 4. Nothing where both are the same.
 */
export function differing(before: Expression, now: Expression): ReadonlySet<Path> {
  return new Set(placesIn(before, now, ''));
}

/** What is said with its words as pieces of their own, so that of a sentence only the words that are others are found. */
export function inWords(what: Said): Said {
  return what.flatMap((piece): Said => (typeof piece === 'string' ? piece.match(/\s*\S+\s*/gu) ?? [piece] : [piece]));
}

/** For each piece of what is said now, the places in it that are not as before: of words that are others, all of them. What only moved on is as before. */
export function differingSaid(before: Said, now: Said): readonly ReadonlySet<Path>[] {
  const [kept, left] = [keptOf(before, now), keptOf(now, before)];
  // Values that are others stand for each other in their order.
  const others = before.flatMap((piece, at) => (left.has(at) || typeof piece === 'string' || !('value' in piece) ? [] : [piece.value]));
  return now.map((piece, at) => {
    if (kept.has(at)) return NOTHING;
    const was = typeof piece === 'object' && 'value' in piece ? others.shift() : undefined;
    return was && typeof piece === 'object' && 'value' in piece ? differing(was, piece.value) : WHOLE;
  });
}

/** The slots of a sentence that are filled with other values now; none where it has other words, for then it is another sentence. */
export function slotsChanged(before: Said, now: Said): readonly ReadonlySet<Path>[] {
  const isSame = before.length === now.length && now.every((piece, at) => typeof piece !== 'string' || piece === before[at]);
  return isSame ? differingSaid(before, now) : [];
}

function placesIn(before: Expression, now: Expression, path: Path): readonly Path[] {
  if (same(before, now)) return [];
  if (!('op' in before) || !('op' in now) || before.op !== now.op) return [path];
  const inside = (at: number): Path => (path === '' ? String(at) : `${path}.${at}`);
  if (before.of.length === now.of.length) {
    return now.of.flatMap((child, at) => {
      const was = before.of[at];
      return was ? placesIn(was, child, inside(at)) : [];
    });
  }
  const kept = keptOf(before.of, now.of);
  const others = now.of.flatMap((_, at) => (kept.has(at) ? [] : [inside(at)]));
  // Where something went and nothing came, the place of the loss is all of it.
  return others.length > 0 ? others : [path];
}

/** The places of the longest run of things, in their order, that both lists have. */
function keptOf<Thing>(before: readonly Thing[], now: readonly Thing[]): ReadonlySet<number> {
  const longest = (from: number, at: number, known: Map<string, readonly number[]>): readonly number[] => {
    if (from >= before.length || at >= now.length) return [];
    const key = `${from} ${at}`;
    const found = known.get(key);
    if (found) return found;
    const [some, others] = [longest(from + 1, at, known), longest(from, at + 1, known)];
    const both = same(before[from], now[at]) ? [at, ...longest(from + 1, at + 1, known)] : [];
    const best = [both, some, others].reduce((most, one) => (one.length > most.length ? one : most));
    known.set(key, best);
    return best;
  };
  return new Set(longest(0, 0, new Map()));
}
