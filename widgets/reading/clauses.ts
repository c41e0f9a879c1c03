import type { Sentence, Word } from './english.ts';
import { groupsIn } from './verb-groups.ts';
import { HARD, PREPOSITIONS } from './is-verb.ts';

/** Part of a sentence with one verb: words from `start` to `end` (without), its subject (empty where it is that of the clause before), and the verb. */
export interface Clause {
  readonly start: number; readonly end: number;
  readonly subject: { readonly from: number; readonly to: number };
  /** Whether the subject stands there itself, and is not that of the clause before. */
  readonly own: boolean;
  readonly verb: string; readonly verbAt: number;
  readonly not: boolean; readonly passive: boolean; readonly future: boolean; readonly conditional: boolean;
  /** The word that leads it in: if, when, after, but. */
  readonly lead: string;
}

/** The clauses of a sentence, from the left; together they are the whole of it. */
export function clausesIn(words: Sentence): readonly Clause[] {
  const groups = groupsIn(words);
  const first: Clause = { start: 0, end: words.length, subject: { from: 0, to: 0 }, own: false, verb: '', verbAt: -1, not: false, passive: false, future: false, conditional: words[0]?.lower === 'if', lead: words[0]?.lower ?? '' };
  if (groups.length === 0) return [first];
  const clauses = groups.map((group, index) => {
    const before = groups[index - 1];
    const floor = before ? before.at + 1 : 0;
    const found = opening(words, { floor, verb: group.from, isFirst: before === undefined });
    return { group, ...found };
  });
  return clauses.map(({ group, start, subject, lead }, index): Clause => ({
    start: index === 0 ? 0 : start, end: clauses[index + 1]?.start ?? words.length, subject, own: subject.to > subject.from, verb: group.root, verbAt: group.at,
    not: group.not, passive: group.passive, future: group.future, conditional: lead === 'if' || (index === 0 && words[0]?.lower === 'if'), lead,
  }));
}

/** Where a clause begins, and its subject, between the verb before it and its own. */
function opening(words: Sentence, { floor, verb, isFirst }: { readonly floor: number; readonly verb: number; readonly isFirst: boolean }) {
  let [start, lead] = [floor, ''];
  const afterComma = !isFirst && /[,;]/.test(words[floor - 1]?.gap ?? '');
  const [before, main] = [words[verb - 1], words[verb]];
  // "to make bouquets", "buying a soda": they go on with what is said, and have no subject of their own.
  if (!isFirst && before?.lower === 'to') return { start: verb - 1, subject: { from: verb, to: verb }, lead: 'to' };
  if (!isFirst && main?.lower.endsWith('ing') && main.root !== 'be') {
    const each = lastIndex(words, floor, verb, (word) => word.lower === 'each' || word.lower === 'with');
    return each < 0 ? { start: verb, subject: { from: verb, to: verb }, lead: '' } : { start: each, subject: { from: words[each]?.lower === 'with' ? each + 1 : each, to: verb }, lead: 'with' };
  }
  for (let at = floor; at < verb; at++) {
    const word = words[at];
    if (!word) continue;
    if (HARD.has(word.lower)) { start = at + 1; lead = word.lower; }
    else if (/[,;:(]/.test(word.gap) && !commaInList(words, at, { floor, verb })) start = at + 1;
  }
  const startsHard = start > floor || afterComma;
  if (!isFirst || startsHard) {
    // What stands before the last "and" is still said by the clause before.
    const lastAnd = lastIndex(words, start, verb, (word) => word.lower === 'and' || word.lower === 'or');
    if (!isFirst && lastAnd >= 0 && (!startsHard || lead === 'than' && isAnother(words, verb))) { start = lastAnd + 1; lead = 'and'; }
    else if (!startsHard && !isFirst) start = nounBefore(words, floor, verb);
  }
  const boundary = startsHard || isFirst ? start : start;
  const subject = subjectIn(words, start, verb);
  return { start: backToLead(words, boundary, floor), subject, lead };
}

/** "… than the red rope and the green rope *is* 50 m long": one thing only is, and a number is told of it. */
function isAnother(words: Sentence, verb: number): boolean {
  return /^(?:is|was|has)$/.test(words[verb]?.lower ?? '') || words.slice(verb + 1, verb + 3).some((word) => word.tags.has('Value') || /^\d/.test(word.text));
}

function backToLead(words: Sentence, start: number, floor: number): number {
  const before = words[start - 1];
  return start - 1 >= floor && before && (HARD.has(before.lower) || before.lower === 'and' || before.lower === 'or') ? start - 1 : start;
}

/** A comma that only parts the members of a list of subjects: "Ann, Ben, and Cara are". */
function commaInList(words: Sentence, at: number, { floor, verb }: { readonly floor: number; readonly verb: number }): boolean {
  const rest = words.slice(at + 1, verb);
  const first = words.slice(floor, at + 1);
  return floor === 0 && rest.some((word) => word.lower === 'and') && first.every((word) => word.tags.has('ProperNoun') || word.tags.has('Person')) && rest.length <= 6;
}

function lastIndex(words: Sentence, from: number, to: number, is: (word: Word) => boolean): number {
  for (let at = to - 1; at >= from; at--) if (words[at] && is(words[at] as Word)) return at;
  return -1;
}

/** The last run of nouns before a verb, where nothing else parts it from the clause before. */
function nounBefore(words: Sentence, floor: number, verb: number): number {
  let at = verb;
  while (at > floor && words[at - 1] && (words[at - 1]?.tags.has('Adverb') || words[at - 1]?.lower === 'also')) at--;
  const end = at;
  while (at > floor && isNounish(words[at - 1] as Word)) at--;
  const run = words.slice(at, end);
  if (words[end - 1]?.tags.has('Pronoun')) return end - 1;
  return run.some((word) => word.tags.has('Pronoun') || word.tags.has('Person') || word.tags.has('ProperNoun')) ? at : verb;
}

function isNounish(word: Word): boolean {
  return word.tags.has('Noun') || word.tags.has('Adjective') || word.tags.has('Determiner') || word.owns || word.tags.has('Pronoun') || word.tags.has('Possessive');
}

/** "In the evening *she*", "on Monday *Ruth*": the subject begins after the phrase that leads in. */
function isNewSubject(words: Sentence, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (/^(?:i|you|he|she|it|we|they)$/.test(word?.lower ?? '')) return true;
  if (/^(?:each|every)$/.test(words[at - 2]?.lower ?? '') && /^\p{Lu}/u.test(word?.text ?? '')) return true;
  // "At the shop *a pen*".
  if (/^(?:an?|the|each|every|one)$/.test(word?.lower ?? '') && before?.tags.has('Noun')) return true;
  if (word?.tags.has('Person') && /^\p{Ll}/u.test(before?.text ?? '') && before?.tags.has('Noun')) return true;
  return (word?.tags.has('Person') === true || /^\p{Lu}/u.test(word?.text ?? '')) && /(?:day|morning|afternoon|evening|night|week|month|year|summer|winter|spring|autumn)$/.test(before?.lower ?? '');
}

/** The words of the subject: what stands before the verb, without what leads it in: "On Monday", "then". */
function subjectIn(words: Sentence, start: number, verb: number): { readonly from: number; readonly to: number } {
  let from = start;
  while (from < verb) {
    const word = words[from];
    if (!word) break;
    if (/^(?:and|or|if|then|also|later|now|but|so|first|finally|next|lastly|when|that|who|which|there|today|yesterday|tomorrow|together|only|already|still|just)$/.test(word.lower)) { from++; continue; }
    if (PREPOSITIONS.has(word.lower) && word.lower !== 'out') {
      // A phrase that leads in: skip its noun.
      let to = from + 1;
      while (to < verb && words[to] && !isNewSubject(words, to) && (isNounish(words[to] as Word) || (words[to]?.tags.has('Value') && to === from + 1)) && !/[,;]/.test(words[to - 1]?.gap ?? '')) to++;
      if (to >= verb) { return { from: verb, to: verb }; }
      from = to;
      continue;
    }
    break;
  }
  let to = verb;
  while (to > from && words[to - 1] && (words[to - 1]?.tags.has('Adverb') || /^(?:also|already|still|only|each|both|all|then|now)$/.test(words[to - 1]?.lower ?? ''))) to--;
  return { from, to: Math.max(from, to) };
}
