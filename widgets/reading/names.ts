import type { Word } from './english.ts';
import { isPersonal } from './match.ts';

/** The names in a run of words: people, or nouns in ground form; pronouns as they stand. */
export function namesIn(words: readonly Word[]): readonly string[] {
  const names: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) continue;
    // "a pair of gloves".
    if (word.lower === 'of' && words[at - 1]?.root === 'pair') { names.pop(); continue; }
    if (/^(?:of|in|on|at|from|for|with|to|by|next|beside|behind|near|who|that|which)$/.test(word.lower)) break;
    if (word.lower === 'and' || word.lower === 'or') continue;
    if (word.tags.has('Pronoun') || /^(?:i|you|he|she|they|we|it)$/.test(word.lower)) { names.push(word.lower); continue; }
    const next = words[at + 1];
    const endsRun = !next || /[,]/.test(word.gap) || next.lower === 'and' || next.lower === 'or' || /^(?:of|in|on|at|from|for|with|to|by|next|beside|behind|near|who|that|which)$/.test(next.lower) || next.tags.has('Pronoun');
    if (isTitle(word) && /^\p{Lu}/u.test(next?.text ?? '')) continue;
    if (word.owns && next && endsAfter(words, at)) continue;
    if (endsRun && (word.tags.has('Noun') || word.tags.has('ProperNoun') || word.tags.has('Person') || /^[A-Z]/.test(word.text) || word.tags.has('Adjective') || !word.tags.has('Determiner'))) names.push(possessed(words, at));
  }
  return names.filter((name) => name !== '' && !/^(?:the|a|an|his|her|their|my|if|then|there|each|both|all|also|together|one|week|day|month|year|night|morning|afternoon|evening|time|other|rest|today|left|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/i.test(name));
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const isProper = (word: Word): boolean => /^\p{Lu}/u.test(word.text) && !word.tags.has('Plural') && !word.tags.has('Pronoun') && !word.tags.has('Determiner');

const proper = (word: Word): string => capital(word.lower);

const isTitle = (word: Word): boolean => /^(?:mr|mrs|ms|dr|miss|uncle|aunt|mister|coach|farmer|aunty)\.?$/.test(word.lower);

const endsAfter = (words: readonly Word[], at: number): boolean => words[at + 1] !== undefined;

/** "Amy's sister" is somebody else than Amy, and than Ben's sister. */
function possessed(words: readonly Word[], at: number): string {
  const [before, word] = [words[at - 1], words[at]];
  if (!word) return '';
  const owner = [words[at - 2], words[at - 3]].find((one, index) => one?.owns === true && words.slice(at - 1 - index, at).every(({ tags, owns }) => !owns && (tags.has('Noun') || tags.has('Adjective')) && !tags.has('Pronoun')));
  if (owner && isPersonal(word.root)) return `${proper(owner)} ${word.root}`;
  if (before?.owns) return `${proper(before)} ${word.root}`;
  if (before && isTitle(before)) return `${capital(before.lower.replace('.', ''))} ${proper(word)}`;
  return isProper(word) ? proper(word) : word.root;
}
