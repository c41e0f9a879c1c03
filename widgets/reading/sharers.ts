import type { Sentence } from './english.ts';
import { namesIn } from './names.ts';
import type { Quantity } from './quantity.ts';

/** What is shared out, perhaps unequally. */
export const SHARING = /^(?:share|split|divide)$/;

/** "£24 is shared between Jo and Kit. Jo gets £6 more than Kit": what is shared is theirs, and how many they are ("two brothers share") is left out. */
export function withSharers(quantities: readonly Quantity[], sentences: readonly Sentence[]): readonly Quantity[] {
  if (!quantities.some(({ compares }) => compares !== undefined && compares.is !== 'times' || compares?.is === 'times' && (compares.than ?? []).length > 0)) return quantities;
  const isShared = (one: Quantity): boolean => SHARING.test(one.verb) && one.is === 'number' && !one.compares && one.each === undefined && !(sentences[one.sentence] ?? []).some(({ lower }) => /^(?:equally|evenly|each)$/.test(lower));
  const among = ({ sentence, clause }: Quantity): number => (sentences[sentence] ?? []).findIndex(({ lower }, at) => at >= clause.start && at < clause.end && /^(?:between|among|amongst)$/.test(lower));
  const isCount = (one: Quantity): boolean => isShared(one) && one.unit === undefined && one.value.compare(5) <= 0 && (one.isSubject || one.at === among(one) + 1 && among(one) >= 0) && quantities.some((other) => other !== one && other.clause === one.clause && isShared(other));
  return quantities.filter((one) => !isCount(one)).map((one) => {
    const at = isShared(one) ? among(one) : -1;
    const names = at < 0 ? [] : namesIn((sentences[one.sentence] ?? []).slice(at + 1, one.clause.end)).filter((name) => /^\p{Lu}/u.test(name));
    return names.length > 1 ? { ...one, who: names } : one;
  });
}
