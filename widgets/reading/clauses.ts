import type { Sentence, Word } from './english.ts';
import { isKnownVerb } from './verbs.ts';

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

const AUXILIARY = new Set(['do', 'have', 'be', 'will', 'would', 'can', 'could', 'should', 'must', 'may', 'might', 'shall', "'ll", 'to', 'got', 'need', 'able', 'going', 'wo', 'ca', 'cannot']);
const HARD = new Set(['if', 'because', 'while', 'when', 'after', 'before', 'but', 'so', 'then', 'that', 'who', 'which', 'where', 'until', 'since', 'than', 'as', 'although', 'though', 'whereas', 'once']);
const PREPOSITIONS = new Set(['in', 'on', 'at', 'of', 'for', 'from', 'with', 'into', 'onto', 'by', 'during', 'after', 'before', 'between', 'among', 'to', 'under', 'over', 'about', 'around', 'through', 'per', 'across', 'inside', 'out', 'off', 'near', 'without', 'within', 'upon', 'against', 'behind', 'beside', 'as', 'than', 'until', 'since', 'along', 'towards', 'like']);
const NEVER_VERBS = new Set(['to', 'out', 'up', 'in', 'on', 'at', 'off', 'away', 'down', 'back', 'around', 'through', 'over', 'left', 'like', 'total', 'more', 'right', 'sure', 'fish', 'fishing', 'is n', 'used', 'fewer', 'book', 'books', 'remaining', 'dollar', 'dollars', 'missing', 'box', 'boxes', 'building', 'spelling', 'baking', 'playing', 'paper', 'cards', 'color', 'coloring', 'shopping', 'flowers', 'bags', 'toys', 'cookies', 'number', 'nickels', 'quarters', 'rest', 'store', 'cap', 'caps', 'equals', 'times', 'pencil', 'pencils', 'pens', 'crayons', 'balls', 'eggs', 'plums', 'peaches', 'beans', 'pages', 'stamps', 'marbles', 'pounds', 'inches', 'minutes', 'friends', 'shells', 'pieces', 'slices', 'cups', 'packs', 'bottles', 'cans', 'trays', 'teams', 'balloons']);
const OFTEN_NOUNS = new Set(['cost', 'costs', 'score', 'scored', 'need', 'needs', 'needed', 'wanted', 'weigh', 'weighs', 'hold', 'holds', 'charge', 'charges', 'lost', 'spent', 'saved', 'got', 'cut', 'read', 'put', 'split', 'used', 'bought', 'sold', 'ran', 'ate', 'gave', 'went', 'planted', 'has', 'have', 'had', 'contains', 'contain', 'runs', 'makes', 'earns', 'gets', 'eats', 'drinks', 'reads', 'swims', 'picks', 'takes', 'uses', 'buys', 'sells', 'gives', 'loses', 'finds', 'wants', 'saves', 'plants', 'collects', 'owns', 'walks', 'spends', 'bakes', 'shares', 'share', 'fills', 'keeps', 'plays', 'rides', 'drives', 'visits', 'makes', 'measures', 'works', 'receives', 'holds', 'pays', 'grows', 'stands', 'seats', 'left_over', 'fits', 'fit', 'flew', 'joined', 'led', 'fed', 'met', 'saw', 'hid', 'blew', 'drew', 'made', 'caught', 'won', 'began', 'starts', 'ends', 'travels', 'travelled', 'produces', 'costed', 'recycled', 'lasts', 'rose']);

/** Whether a word is the verb, or part of the verb, of a clause. */
export function isVerb(words: Sentence, at: number): boolean {
  const word = words[at];
  if (word && /^(?:Will|May|Mark|Bill|Rose|Drew|Grant|Chase|Pat|Rob|Frank|Jack|Nick)$/.test(word.text)) return false;
  if (word?.lower === 'left') return isLeaving(words, at);
  if (!word || NEVER_VERBS.has(word.lower) && !(word.lower === 'used' && words[at + 1]?.lower !== 'to' && !isDeterminer(words[at - 1]))) return false;
  if (word.owns) return false;
  if (word.root === 'be' || word.root === 'have' || word.root === 'do') return true;
  const before = words[at - 1];
  if (before && before.lower !== 'one' && (isDeterminer(before) || before.tags.has('Value') || before.owns)) return false;
  if (before && PREPOSITIONS.has(before.lower) && before.lower !== 'to' && !word.lower.endsWith('ing')) return false;
  if (word.lower.endsWith('ed') && isKnownVerb(word.lower.replace(/(?:ed)$/, '')) && before && /^(?:and|then|later|also|only|already|but|he|she|they|i|we)$/.test(before.lower)) return true;
  if (OFTEN_NOUNS.has(word.lower) && before && (before.tags.has('Noun') || before.tags.has('Pronoun') || before.lower === 'and' || before.lower === 'but' || before.lower === 'one' || before.tags.has('Adverb'))) return true;
  if (!word.tags.has('Verb') || word.tags.has('PhrasalVerb') && word.root === word.lower && NEVER_VERBS.has(word.lower)) return false;
  if (word.lower.endsWith('ing') && before && before.root !== 'be' && !(/,/.test(before.gap) || HARD.has(before.lower) || before.lower === 'by' || before.lower === 'of') && !before.tags.has('Noun')) return before.root === 'start' || before.root === 'begin';
  if (before && before.root !== word.root && !word.tags.has('Verb') && isKnownVerb(word.root) && before.tags.has('Plural')) return true;
  // "4 action figures", "9 sleeve shirts".
  if (word.lower.endsWith('s') && word.tags.has('PresentTense') && before?.tags.has('Noun') && !before.tags.has('Plural') && !before.tags.has('ProperNoun') && [words[at - 2], words[at - 3]].some((one) => one?.tags.has('Value') && !/^(?:a|an|one)$/.test(one.lower))) return false;
  // A plural noun that the library takes for a verb after an adjective: "red plums".
  if (word.tags.has('PresentTense') && word.lower.endsWith('s') && before?.tags.has('Adjective')) return false;
  if (word.tags.has('PastTense') && before?.tags.has('Adjective') && !before.tags.has('Adverb')) return isKnownVerb(word.root);
  return true;
}

/** "31 customers left": nothing else is the verb of it. */
function isLeaving(words: Sentence, at: number): boolean {
  const next = words[at + 1];
  if (words[at - 1]?.lower === 'and' && (!next || next.lower === 'and')) return true;
  if (!words[at - 1] || /[,;]/.test(words[at - 1]?.gap ?? '') || (next && next.lower !== 'left' && isVerb(words, at + 1)) || /^(?:in|on|over|at|of|after|from|with)$/.test(next?.lower ?? '')) return false;
  for (let before = at - 1; before >= 0; before--) {
    const word = words[before];
    if (!word || /^(?:if|when|and|but|then|after|so)$/.test(word.lower) || /[,;]/.test(word.gap)) return before < at - 1;
    if (word.lower === 'how' || word.lower === 'left' || isVerb(words, before) || isModal(word)) return false;
  }
  return true;
}

export function isDeterminer(word: Word | undefined): boolean {
  return word !== undefined && (word.tags.has('Determiner') || /^(?:the|a|an|his|her|their|my|our|your|its|this|these|those|some|more|many|much|any|no|each|every|other|another|of)$/.test(word.lower));
}

/** Will is a name as well, and so is May. */
const isModal = (word: Word | undefined): boolean => word !== undefined && /^(?:will|would|can|could|should|must|may|might|'ll|wo|ca)$/.test(word.lower) && !/^(?:Will|May)$/.test(word.text);

interface Group { readonly from: number; readonly at: number; readonly root: string; readonly not: boolean; readonly passive: boolean; readonly future: boolean }

/** The verb groups of a sentence: "did not eat", "were added", "has already finished". */
function groupsIn(words: Sentence): readonly Group[] {
  const groups: Group[] = [];
  for (let at = 0; at < words.length; at++) {
    const opens = isVerb(words, at) || isModal(words[at]);
    if (!opens) continue;
    const from = at;
    let [last, not, wasBe, future] = [at, false, false, false];
    for (; at < words.length; at++) {
      const word = words[at];
      if (!word) break;
      if (word.tags.has('Negative') || word.lower === 'not' || word.lower === "n't" || word.lower === 'never') { not = true; if (!isVerb(words, at)) continue; }
      if (isModal(word)) { future = /^(?:will|would|wo)$/.test(word.lower) || future; last = at; continue; }
      if (word.lower === 'to' && at > from && words[at + 1] && (isVerb(words, at + 1) || words[at + 1]?.tags.has('Verb'))) { at++; last = at; wasBe = false; continue; }
      if (isVerb(words, at)) {
        if (at > last && last > from && !AUXILIARY.has(words[last]?.root ?? '') && !AUXILIARY.has(words[last]?.lower ?? '')) break;
        if (at > last && at > from) {
          const held = words[last];
          if (held && !AUXILIARY.has(held.root) && !AUXILIARY.has(held.lower)) break;
          wasBe = held?.root === 'be';
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
    if (!startsHard && !isFirst && lastAnd >= 0) { start = lastAnd + 1; lead = 'and'; }
    else if (!startsHard && !isFirst) start = nounBefore(words, floor, verb);
  }
  const boundary = startsHard || isFirst ? start : start;
  const subject = subjectIn(words, start, verb);
  return { start: backToLead(words, boundary, floor), subject, lead };
}

function backToLead(words: Sentence, start: number, floor: number): number {
  const before = words[start - 1];
  return start - 1 >= floor && before && (HARD.has(before.lower) || before.lower === 'and' || before.lower === 'or') ? start - 1 : start;
}

/** A comma that only parts the members of a list of subjects: "Rita, Peter, and Skeeter are". */
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
      while (to < verb && words[to] && (isNounish(words[to] as Word) || (words[to]?.tags.has('Value') && to === from + 1)) && !/[,;]/.test(words[to - 1]?.gap ?? '')) to++;
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
