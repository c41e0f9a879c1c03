import type { Sentence } from './english.ts';
import { isModalAt, isVerb } from './is-verb.ts';

const AUXILIARY = new Set(['do', 'have', 'be', 'will', 'would', 'can', 'could', 'should', 'must', 'may', 'might', 'shall', "'ll", 'to', 'got', 'need', 'able', 'going', 'wo', 'ca', 'cannot']);

interface Group { readonly from: number; readonly at: number; readonly root: string; readonly not: boolean; readonly passive: boolean; readonly future: boolean }

/** The verb groups of a sentence: "did not eat", "were added", "has already finished". */
export function groupsIn(words: Sentence): readonly Group[] {
  const groups: Group[] = [];
  for (let at = 0; at < words.length; at++) {
    const opens = isVerb(words, at) || isModalAt(words, at);
    if (!opens) continue;
    const from = at;
    let [last, not, wasBe, future] = [at, false, false, false];
    for (; at < words.length; at++) {
      const word = words[at];
      if (!word) break;
      if (word.tags.has('Negative') || word.lower === 'not' || word.lower === "n't" || word.lower === 'never') { not = true; if (!isVerb(words, at)) continue; }
      if (isModalAt(words, at)) { future = /^(?:will|would|wo)$/.test(word.lower) || future; last = at; continue; }
      if (word.lower === 'to' && at > from && words[at + 1] && (isVerb(words, at + 1) || words[at + 1]?.tags.has('Verb'))) { at++; last = at; wasBe = false; continue; }
      if (isVerb(words, at)) {
        if (at > last && last > from && !AUXILIARY.has(words[last]?.root ?? '') && !AUXILIARY.has(words[last]?.lower ?? '')) break;
        if (at > last && at > from) {
          const held = words[last];
          if (held && !AUXILIARY.has(held.root) && !AUXILIARY.has(held.lower)) break;
          wasBe = held?.root === 'be' || held?.root === 'get';
        }
        last = at;
        if (/[,;]/.test(word.gap)) { at++; break; }
        continue;
      }
      if (word.tags.has('Adverb') || /^(?:also|already|still|only|just|then|now|both|each|all|even|finally|later|ever|once)$/.test(word.lower)) {
        if (words[at + 1] && isVerb(words, at + 1) && AUXILIARY.has(words[last]?.root ?? '')) continue;
      }
      break;
    }
    at -= 1;
    const main = words[last];
    const passive = wasBe && main !== undefined && main.root !== 'be' && !main.lower.endsWith('ing');
    groups.push({ from, at: last, root: main?.lower === 'left' ? 'leave' : main?.root ?? '', not, passive, future });
  }
  return groups;
}
