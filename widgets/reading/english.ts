import { byWord } from './by-word.ts';
import type nlp from 'compromise/two';
import { isKnownVerb } from './verbs.ts';

/** A word of a text: where it stands, as it is compared (`lower`), its ground form (`root`: give of gave, apple of apples) and what kind of word it is. */
export interface Word {
  readonly text: string; readonly lower: string; readonly root: string;
  /** Its characters in the text, without punctuation. */
  readonly start: number; readonly end: number;
  readonly tags: ReadonlySet<string>;
  readonly owns: boolean;
  /** What stands between it and the next word. */
  readonly gap: string;
  /** What stands before it and belongs to no word: a bracket, a currency sign. */
  readonly before: string;
}
export type Sentence = readonly Word[];
/** Sentences of a text, each as its words. */
export type English = (text: string) => readonly Sentence[];

type Compromise = typeof nlp;
interface Term { readonly text: string; readonly pre: string; readonly post: string; readonly normal: string; readonly root?: string | null; readonly tags: ReadonlySet<string> | readonly string[] }

const IRREGULAR: Readonly<Record<string, string>> = byWord({
  people: 'person', persons: 'person', children: 'child', kids: 'kid', men: 'man', women: 'woman', feet: 'foot', teeth: 'tooth', mice: 'mouse', geese: 'goose',
  leaves: 'leaf', loaves: 'loaf', shelves: 'shelf', knives: 'knife', wives: 'wife', lives: 'life', halves: 'half', fishes: 'fish', sheep: 'sheep', dice: 'die',
  atlases: 'atlas', canvases: 'canvas', irises: 'iris', walruses: 'walrus', octopuses: 'octopus', cactuses: 'cactus', movies: 'movie', cookies: 'cookie', brownies: 'brownie', calories: 'calorie', zombies: 'zombie', pies: 'pie', ties: 'tie', shoes: 'shoe',
  torn: 'tear', tore: 'tear', broken: 'break', thrown: 'throw', drawn: 'draw', written: 'write', driven: 'drive', grown: 'grow', shown: 'show', worn: 'wear', hidden: 'hide', bitten: 'bite', chosen: 'choose', frozen: 'freeze',
  left: 'left', rose: 'rose', saw: 'see', found: 'find', felt: 'feel', won: 'win', sold: 'sell', read: 'read', cost: 'cost', costs: 'cost', spent: 'spend', grew: 'grow',
  got: 'get', gotten: 'get', drew: 'draw', went: 'go', gone: 'go', flew: 'fly', ate: 'eat', gave: 'give', given: 'give', took: 'take', taken: 'take', eaten: 'eat', stolen: 'steal', bought: 'buy', made: 'make', caught: 'catch', brought: 'bring', threw: 'throw', drank: 'drink', ran: 'run', used: 'use', swam: 'swim', rode: 'ride', wrote: 'write', lost: 'lose', came: 'come', began: 'begin', met: 'meet', paid: 'pay', kept: 'keep', held: 'hold', dug: 'dig', fell: 'fall', fallen: 'fall', built: 'build', sent: 'send', lent: 'lend', broke: 'break', blew: 'blow', blown: 'blow', sank: 'sink', shrank: 'shrink', hid: 'hide', be: 'be',
  were: 'be', was: 'be', is: 'be', are: 'be', am: 'be', been: 'be', being: 'be', has: 'have', had: 'have', having: 'have', does: 'do', did: 'do',
});
const UNCHANGED = /(?:ss|us|is|ous|news|series)$/;

/** The ground form of a noun that the library does not know as a plural. */
function single(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || UNCHANGED.test(word)) return word;
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  return /(?:ch|sh|x|ss|zz)es$/.test(word) ? word.slice(0, -2) : /(?:toe|oe)s$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

/** Adverbs of time after which the library takes a past tense for an adjective: "and later removed 3". */
const THEN = /^(?:later|then|also|now|and)$/;

/** Subjects that the library takes for verbs after "would". */
const PRONOUN = /^(?:he|she|it|we|they)$/;

/** The tags of a word, where the library errs. */
function tagsOf({ tags }: Term, lower: string): readonly string[] {
  return PRONOUN.test(lower) ? ['Noun', 'Pronoun'] : [...tags];
}

/** The verb that a past tense in -ed is of. */
function regular(lower: string): string | undefined {
  const stem = lower.slice(0, -2);
  return lower.endsWith('ed') ? [stem, `${stem}e`, stem.slice(0, -1), `${stem.slice(0, -1)}y`].find(isKnownVerb) : undefined;
}

function groundForm({ root, tags }: Term, lower: string): string {
  const all = new Set(tags);
  // "The bus leaves with 9": no leaf.
  const known = lower === 'leaves' && all.has('Verb') ? 'leave' : IRREGULAR[lower];
  if (known !== undefined) return known;
  // James is no plural.
  if (PRONOUN.test(lower) || all.has('FirstName')) return lower;
  const isVerb = all.has('Verb');
  // The library writes "t-shirts" without the hyphen, and "t-shirt" with it.
  if (root && lower.includes('-') && !isVerb) return single(lower);
  if (root) return isVerb ? root : single(root);
  return isVerb ? lower : single(lower);
}

const SHORT_UNIT = /^\d*(?:m|cm|mm|km|g|kg|mg|l|ml|cl|ft|oz|lbs?|hrs?|mins?|secs?|yd|p)$/;

/** Words that a sentence begins with, and no surname. */
const BEGINNING = /^(?:How|What|Which|Who|If|Find|There|Each|Every|The|In|On|At|After|Then|He|She|They|It|His|Her|Their|All|Both)$/;

/** The full stop after a short unit ends a sentence where a capital follows: "… 250 ml. How many". */
function partedAtUnits(sentences: readonly Sentence[]): readonly Sentence[] {
  return sentences.flatMap((words) => {
    // "3 times as big as B. A and B …", "in Class C. How many …": no initial of a name.
    const isLetter = (at: number): boolean => /^\p{Lu}\.?$/u.test(words[at]?.text ?? '') && (/^(?:as|than|is|and|from|to)$/.test(words[at - 1]?.lower ?? '') || BEGINNING.test(words[at + 1]?.text ?? ''));
    const ends = words.flatMap((word, at) => (SHORT_UNIT.test(word.lower) || isLetter(at)) && /^\.\s/.test(`${word.text.endsWith('.') ? '.' : ''}${word.gap}`) && /^\p{Lu}/u.test(words[at + 1]?.text ?? '') ? [at + 1] : []);
    return [...ends, words.length].map((end, index) => words.slice(index === 0 ? 0 : ends[index - 1], end));
  });
}

/** English as the library reads it, with the places of its words kept exactly. */
export function englishFrom(library: Compromise): English {
  return (text) => {
    const view = library(text).compute('root');
    let at = 0;
    return partedAtUnits((view.docs as readonly (readonly Term[])[]).map((sentence) => sentence.flatMap((term, index): readonly Word[] => {
      // A contraction is a word and an empty one after it.
      if (term.text === '') return [];
      const place = text.indexOf(term.text, at);
      if (place < 0) return [];
      const before = text.slice(at, place);
      at = place + term.text.length;
      const next = sentence[index + 1];
      const hidden = next?.text === '' ? next.normal : '';
      const owns = /['’]s?$/.test(term.text) && hidden === '' && /s['’]$|['’]s$/.test(term.text);
      const plain = term.text.toLowerCase().replaceAll('’', "'").replace(/'s?$/, '').replace(/[."]+$/, '');
      const following = next && next.text !== '' ? text.indexOf(next.text, at) : -1;
      const done = THEN.test(sentence[index - 1]?.normal ?? '') && new Set(next?.tags).has('Value') && !new Set(term.tags).has('Verb') ? regular(plain) : undefined;
      return [{
        text: term.text, lower: plain, root: done ?? groundForm(term, plain), start: place, end: at, tags: new Set([...(done === undefined ? tagsOf(term, plain) : ['Verb', 'PastTense']), ...(hidden === 'not' || plain.endsWith("n't") ? ['Negative'] : [])]),
        owns, before, gap: following >= 0 ? text.slice(at, following) : term.post,
      }];
    })));
  };
}
