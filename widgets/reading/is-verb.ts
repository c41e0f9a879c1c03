import type { Sentence, Word } from './english.ts';
import { unitOf } from './measures.ts';
import { isKnownVerb } from './verbs.ts';

/** Words that begin a clause. */
export const HARD = new Set(['if', 'because', 'while', 'when', 'after', 'before', 'but', 'so', 'then', 'that', 'who', 'which', 'where', 'until', 'since', 'than', 'as', 'although', 'though', 'whereas', 'once']);
/** Words that lead a phrase in. */
export const PREPOSITIONS = new Set(['in', 'on', 'at', 'of', 'for', 'from', 'with', 'into', 'onto', 'by', 'during', 'after', 'before', 'between', 'among', 'to', 'under', 'over', 'about', 'around', 'through', 'per', 'across', 'inside', 'out', 'off', 'near', 'without', 'within', 'upon', 'against', 'behind', 'beside', 'as', 'than', 'until', 'since', 'along', 'towards', 'like']);

const NEVER_VERBS = new Set(['it', 'together', 'to', 'by', 'out', 'up', 'in', 'on', 'at', 'off', 'away', 'down', 'back', 'around', 'through', 'over', 'left', 'like', 'total', 'more', 'right', 'sure', 'fish', 'fishing', 'is n', 'used', 'fewer', 'book', 'books', 'remaining', 'dollar', 'dollars', 'missing', 'box', 'boxes', 'building', 'spelling', 'baking', 'playing', 'paper', 'cards', 'color', 'coloring', 'shopping', 'flowers', 'bags', 'toys', 'cookies', 'number', 'nickels', 'quarters', 'rest', 'store', 'cap', 'caps', 'equals', 'times', 'pencil', 'pencils', 'pens', 'crayons', 'balls', 'eggs', 'plums', 'peaches', 'beans', 'pages', 'stamps', 'marbles', 'pounds', 'inches', 'minutes', 'friends', 'shells', 'pieces', 'slices', 'cups', 'packs', 'bottles', 'cans', 'trays', 'teams', 'balloons']);

const OFTEN_NOUNS = new Set(['cost', 'costs', 'score', 'scored', 'need', 'needs', 'needed', 'wanted', 'weigh', 'weighs', 'hold', 'holds', 'charge', 'charges', 'lost', 'spent', 'saved', 'got', 'cut', 'read', 'put', 'split', 'used', 'bought', 'sold', 'ran', 'ate', 'gave', 'went', 'planted', 'has', 'have', 'had', 'contains', 'contain', 'runs', 'makes', 'earns', 'gets', 'eats', 'drinks', 'reads', 'swims', 'picks', 'takes', 'uses', 'buys', 'sells', 'gives', 'loses', 'finds', 'wants', 'saves', 'plants', 'collects', 'owns', 'walks', 'spends', 'bakes', 'shares', 'share', 'fills', 'keeps', 'plays', 'rides', 'drives', 'visits', 'makes', 'measures', 'works', 'receives', 'holds', 'pays', 'grows', 'stands', 'seats', 'left_over', 'fits', 'fit', 'flew', 'joined', 'led', 'fed', 'met', 'saw', 'hid', 'blew', 'drew', 'made', 'caught', 'won', 'began', 'starts', 'ends', 'travels', 'travelled', 'produces', 'costed', 'recycled', 'lasts', 'rose']);

/** Whether a word is a name that is spelt like a verb. */
export const isCalled = (word: Word | undefined): boolean => /^(?:Will|May|Mark|Bill|Rose|Drew|Grant|Chase|Pat|Rob|Frank|Jack|Nick|Sue|Wade|Dean|Skip|Chip|Faith|Hope|Joy|Grace|Dawn|Brook|Reed|Peg|Bob)$/.test(word?.text.replace(/['’.,;?!]+s?$/, '') ?? '');

/** Whether a word is the verb, or part of the verb, of a clause. */
export function isVerb(words: Sentence, at: number): boolean {
  const word = words[at];
  if (isCalled(word) || word?.lower === 'last' && /^(?:day|night|week|weekend|month|year|summer|winter|spring|fall|autumn|season|time|game|\w+day)$/.test(words[at + 1]?.root ?? '')) return false;
  if (word?.lower === 'left') return isLeaving(words, at);
  if (!word || NEVER_VERBS.has(word.lower) && !(word.lower === 'used' && words[at + 1]?.lower !== 'to' && !isDeterminer(words[at - 1]))) return false;
  if (word.owns) return false;
  if (word.root === 'be' || word.root === 'have' || word.root === 'do') return true;
  const before = words[at - 1];
  // "A packet of seeds costs £2": the library takes it for a noun after a plural.
  if (/^costs?$/.test(word.lower) && before && words[at - 2]?.lower === 'of' && /[$£€]|^\d/.test(`${words[at + 1]?.before ?? ''}${words[at + 1]?.text ?? ''}`)) return true;
  // "9 get off", "14 got on".
  if (word.root === 'get' && /^(?:on|off|in|out)$/.test(words[at + 1]?.lower ?? '') && (before?.tags.has('Value') || before?.tags.has('Plural')) && !/^(?:a|an)$/.test(before.lower)) return true;
  // "saws off 3 pieces".
  if (/^saws?$/.test(word.lower) && words[at + 1]?.lower === 'off') return true;
  // "drives 48 km to work and back".
  if (word.lower === 'work' && before?.lower === 'to' && words.slice(0, at).some(({ root }) => /^(?:walk|drive|cycle|travel|go|run|get|ride|commute)$/.test(root)) && !/^(?:for|on|out|at|with|\d+)$/.test(words[at + 1]?.lower ?? '')) return false;
  // "has run 17 miles".
  if (before?.root === 'have' && /^(?:run|read|cut|put|come|become|hit|set)$/.test(word.lower)) return true;
  // "had to be cut down".
  if (before?.root === 'be' && (/^(?:cut|put|set|hit|split|shut)$/.test(word.lower) || word.lower === 'used' && unitOf(words[at - 2]?.root ?? '') !== undefined && !words[at + 1]?.tags.has('Noun'))) return true;
  if (isDoneByNumber(words, at) || isDoneByThings(words, at) || isDoneBySome(words, at)) return true;
  // "4 friends each gave her 3".
  if (before?.lower === 'each' && words[at - 2]?.tags.has('Plural') && word.tags.has('PastTense') && isKnownVerb(word.root)) return true;
  // "a coat that costs 40".
  if (/^(?:that|which)$/.test(before?.lower ?? '') && words[at - 2]?.tags.has('Noun') && !word.tags.has('Plural') && (OFTEN_NOUNS.has(word.lower) || word.tags.has('Verb'))) return true;
  // "Amy and Ben each buy".
  if (before?.lower === 'each' && EACH_DO.test(word.lower) && (words[at - 2]?.tags.has('Noun') || words[at - 2]?.tags.has('Pronoun'))) return true;
  // "Class 6 collected 40".
  if (/^(?:Class|Year|Form|Grade|Team|House)$/.test(words[at - 2]?.text ?? '') && /^\d{1,2}$/.test(before?.text ?? '') && isKnownVerb(word.root)) return true;
  // "a pizza for £14 and drinks for £4".
  if (word.lower.endsWith('s') && before?.lower === 'and' && /^(?:for|at)$/.test(words[at + 1]?.lower ?? '') && /[$£€]/.test(`${words[at + 2]?.before ?? ''}${words[at + 2]?.text ?? ''}`) && words.slice(0, at).some(({ lower }) => lower === words[at + 1]?.lower)) return false;
  // "3,000 home fans and 500 away fans".
  if (/^(?:away|home)$/.test(before?.lower ?? '') && word.lower.endsWith('s') && (words[at - 2]?.tags.has('Value') || /^\d/.test(words[at - 2]?.text ?? ''))) return false;
  // "4 players each take 7".
  if (/^(?:each|both|all)$/.test(before?.lower ?? '') && words[at - 2]?.tags.has('Plural') && words[at - 3]?.lower !== 'of' && isKnownVerb(word.root) && words[at + 1]?.tags.has('Value')) return true;
  if (before && before.lower !== 'one' && (isDeterminer(before) || before.tags.has('Value') || before.owns)) return false;
  if (before && PREPOSITIONS.has(before.lower) && before.lower !== 'to' && !word.lower.endsWith('ing')) return false;
  if (word.lower.endsWith('ed') && before?.root === 'be' && isKnownVerb(word.lower.replace(/ed$/, '')) && !/^(?:need|want)ed$/.test(word.lower)) return true;
  if (word.lower.endsWith('ed') && isKnownVerb(word.lower.replace(/(?:ed)$/, '')) && before && /^(?:and|then|later|also|only|already|but|he|she|they|i|we)$/.test(before.lower)) return true;
  if (OFTEN_NOUNS.has(word.lower) && before && (before.tags.has('Noun') || before.lower.endsWith('ing') && /^(?:and|but)$/.test(words[at - 2]?.lower ?? '') || before.tags.has('Pronoun') || before.lower.endsWith('s') && NEVER_VERBS.has(before.lower) || /^(?:and|but|one|another|that|which|who)$/.test(before.lower) || before.tags.has('Adverb'))) return true;
  if (!word.tags.has('Verb') || word.tags.has('PhrasalVerb') && word.root === word.lower && NEVER_VERBS.has(word.lower)) return false;
  // "lawn mowing", "weed eating".
  if (word.root === word.lower && words[at + 1]?.lower.endsWith('ing') && !/[,;.]/.test(word.gap) && !/^(?:start|stop|like|love|keep|go|enjoy|try|begin|finish|hate|be|have|do|spend|need|help|plan)$/.test(word.root) && before?.tags.has('Noun')) return false;
  if (word.lower.endsWith('ing') && before && before.root !== 'be' && !(/,/.test(before.gap) || HARD.has(before.lower) || before.lower === 'by' || before.lower === 'of') && !before.tags.has('Noun')) return before.root === 'start' || before.root === 'begin';
  if (before && before.root !== word.root && !word.tags.has('Verb') && isKnownVerb(word.root) && before.tags.has('Plural')) return true;
  // "4 garden chairs", "9 tennis balls".
  if (word.lower.endsWith('s') && word.tags.has('PresentTense') && before?.tags.has('Noun') && !before.tags.has('Plural') && !before.tags.has('ProperNoun') && [words[at - 2], words[at - 3]].some((one) => one?.tags.has('Value') && !/^(?:a|an|one)$/.test(one.lower))) return false;
  // A plural noun that the library takes for a verb after an adjective: "ripe figs".
  if (word.tags.has('PresentTense') && word.lower.endsWith('s') && before?.tags.has('Adjective')) return false;
  if (word.tags.has('PastTense') && before?.tags.has('Adjective') && !before.tags.has('Adverb')) return isKnownVerb(word.root);
  return true;
}

/** "4 flew away", "3 more came": the number stands by itself, and what it did comes after it. */
function isDoneByNumber(words: Sentence, at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  const isCounted = before?.lower === 'some' || before?.lower === 'more' ? before.lower === 'some' || words[at - 2]?.tags.has('Value') === true : before?.tags.has('Value') === true && !/^(?:a|an|one)$/.test(before.lower);
  if (isCounted && word?.lower === 'burst' && (!next || /[.,;?]/.test(word.gap))) return true;
  return isCounted && word !== undefined && (word.tags.has('Verb') || before?.lower === 'some') && word.root !== word.lower && !/(?:s|ing)$/.test(word.lower) && isKnownVerb(word.root) && (!next || /[.,;?]/.test(word.gap) || /^(?:away|off|out|up|down|in|on|and|back|to|into|onto|over|home|early|late|by|along|around)$/.test(next.lower));
}

/** What several do, each of them. */
export const EACH_DO = /^(?:buy|eat|pay|bring|get|give|sell|make|bake|spend|earn|need|want|save|collect|buys|bought|ate|paid|brought|gave|sold|made|baked|spent|earned|saved|collected)$/;

/** What people do day by day: "9 walk to school", "a third of them travel by bus". */
const DAILY = /^(?:walk|come|go|travel|cycle|like|prefer|play|wear|choose|speak|study|own|have)$/;

/** "3/7 of them walk to school", "9 come by car". */
function isDoneBySome(words: Sentence, at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  const isSome = before?.lower === 'them' && words[at - 2]?.lower === 'of' || (before?.tags.has('Value') === true && !/^(?:a|an|one)$/.test(before.lower) || /^\d+$/.test(before?.text ?? ''));
  return isSome && word !== undefined && DAILY.test(word.lower) && next !== undefined && (next.tags.has('Preposition') || /^(?:by|to|home|on|in)$/.test(next.lower) || before?.lower === 'them' || /,/.test(words[at - 2]?.gap ?? ''));
}

/** "30 bottles break.", "4 mice run away": a number of things, and what they do. */
function isDoneByThings(words: Sentence, at: number): boolean {
  const [number, things, word, next] = [words[at - 2], words[at - 1], words[at], words[at + 1]];
  return number?.tags.has('Value') === true && things?.tags.has('Plural') === true && word !== undefined && word.root === word.lower && isKnownVerb(word.root) && (!next || /[.,;]/.test(word.gap) || /^(?:away|off|down)$/.test(next.lower));
}

/** "6 guests left": nothing else is the verb of it. */
function isLeaving(words: Sentence, at: number): boolean {
  const next = words[at + 1];
  // "A train left with 134 passengers", "The bus left at nine".
  const isDeparting = /^(?:with|at)$/.test(next?.lower ?? '') && at > 0 && at < 4 && words[at - 1]?.tags.has('Noun') === true && words.slice(0, at).every((word, index) => !word.tags.has('Value') || /^an?$/.test(word.lower) && index === 0) && !words.slice(0, at).some((word) => word.root === 'be' || word.root === 'have' || word.lower === 'how');
  if (isDeparting) return true;
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

/** Whether a modal verb stands here; "in each can" is none. */
export const isModalAt = (words: Sentence, at: number): boolean => isModal(words[at]) && !(/^(?:can|will|may|might)$/.test(words[at]?.lower ?? '') && (isDeterminer(words[at - 1]) || words[at - 1]?.tags.has('Value') === true) && !/^(?:that|this|those|these|some|many|much|more)$/.test(words[at - 1]?.lower ?? ''));

/** Will is a name as well, and so is May. */
export const isModal = (word: Word | undefined): boolean => word !== undefined && /^(?:will|would|can|could|should|must|may|might|'ll|wo|ca)$/.test(word.lower) && !/^(?:Will|May)$/.test(word.text);
