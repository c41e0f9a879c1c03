import { Fraction } from '../maths/exact.ts';
import type { Sentence } from './english.ts';
import { sameNoun } from './match.ts';
import type { Quantity } from './quantity.ts';
import type { Question } from './question.ts';
import { isKindOf } from './verbs.ts';

const EACH = /\b(?:each|every|equally|evenly|apiece|shared?|shares|split)\b/;
const OWN = /^(?:his|her|their|my|our|your)$/;

/** How a number of somebody's friends stands with that person: "Tom *and his two brothers*", "shared it *with her 3 friends*". */
function standsWith(words: Sentence, at: number): 'and' | 'with' | undefined {
  const [before, own] = [words[at - 2], words[at - 1]];
  if (own?.lower === 'and' && before?.lower.endsWith('self')) return 'and';
  if (!OWN.test(own?.lower ?? '')) return undefined;
  const person = words[at - 3];
  if (before?.lower === 'and' && person && (person.lower.endsWith('self') || /^(?:he|she|i|you)$/.test(person.lower) || person.tags.has('ProperNoun') || /^\p{Lu}/u.test(person.text))) return 'and';
  return before?.lower === 'with' ? 'with' : undefined;
}

const isPeople = ({ thing, unit, is }: Quantity): boolean => is === 'number' && unit === undefined && (isKindOf(thing.noun, 'person') || /^(?:cousin|sibling|son|daughter|neighbor|neighbour|buddy|roommate|teammate|partner|grandchild)$/.test(thing.noun));

/** Counts who is named with their friends, where all of them get or have the same: "Tom and his two brothers shared 51 apples". */
export function withSelves(quantities: readonly Quantity[], { question, sentences, lower }: { readonly question: Question; readonly sentences: readonly Sentence[]; readonly lower: string }): readonly Quantity[] {
  if (!EACH.test(lower)) return quantities;
  return quantities.map((one) => {
    const stands = isPeople(one) && one.each === undefined ? standsWith(sentences[one.sentence] ?? [], one.at) : undefined;
    const isOwn = quantities.some(({ each }) => each !== undefined && sameNoun(each.replace('?', ''), one.thing.noun) !== undefined);
    const isAll = stands === 'and' ? !isOwn : stands === 'with' && question.each !== undefined && question.each !== '*' && question.each !== one.thing.noun && /\b(?:shar|split|divid)/.test(one.verb);
    return isAll ? { ...one, value: one.value.add(new Fraction(1)) } : one;
  });
}

/** Whether it is open if somebody who shares with friends gets a share too: "shared it with her 3 friends. How many did each friend get?" */
export function mayShareToo({ sentence, at, thing }: Quantity, { question, sentences }: { readonly question: Question; readonly sentences: readonly Sentence[] }): boolean {
  return standsWith(sentences[sentence] ?? [], at) === 'with' && (question.each === undefined || question.each === '*' || question.each === thing.noun);
}
