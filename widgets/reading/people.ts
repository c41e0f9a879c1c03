import type { Clause } from './clauses.ts';
import type { Sentence, Word } from './english.ts';
import { isPersonal } from './match.ts';
import { namesIn } from './names.ts';
import type { Quantity } from './quantity.ts';
import { questionAt } from './question.ts';

interface Person { readonly sentence: number; readonly at: number; readonly name: string; readonly pronoun?: 'he' | 'she' | 'it'; readonly isRelative?: true }

/** Who is named, in order, and which pronoun can stand for them. */
export function cast(sentences: readonly Sentence[], clauses: readonly (readonly Clause[])[]): readonly Person[] {
  return sentences.flatMap((words, sentence) => (clauses[sentence] ?? []).filter(({ own, start, end, verb }) => (own || verb === 'be') && !(questionAt(words) >= 0 && end > questionAt(words) && start >= questionAt(words))).flatMap(({ subject, verbAt, end }) => {
    const part = words.slice(subject.from, subject.to);
    const names = (part.length === 0 || part[0]?.lower === 'there' || part.some(({ lower }) => lower === 'of') ? ownersOf(words.slice(subject.from, part.some(({ lower }) => lower === 'of') ? subject.to : end)) : namesIn(part)).filter((name) => isPersonal(name) && !/^(?:i|you|he|she|they|we|it|there|them)$/i.test(name));
    if (names.length !== 1 || part.some((word) => word.tags.has('Value') || /^(?:their|my|our|your|its)$/.test(word.lower))) return [];
    const isRelative = part.some((one) => /^(?:his|her)$/.test(one.lower));
    // Who gives to him or her is not who is spoken of next.
    const rest = words.slice(verbAt + 1, verbAt + 6);
    if (rest.some((word) => /^(?:him|them)$/.test(word.lower) || (word.lower === 'her' && !rest[rest.indexOf(word) + 1]?.tags.has('Noun')))) return [];
    const word: Word | undefined = part.findLast((one) => one.tags.has('Noun'));
    const owner = part.find((one) => one.owns);
    const pronoun = word?.tags.has('MaleName') || /^(?:mr|boy|man|father|brother|dad|uncle|grandfather|son|king)/.test((names[0] ?? '').toLowerCase()) ? 'he' as const
      : word?.tags.has('FemaleName') || /^(?:mrs|ms|miss|girl|woman|mother|sister|mom|mum|aunt|grandmother|daughter|queen)/.test((names[0] ?? '').toLowerCase()) ? 'she' as const : undefined;
    if (isRelative && !pronoun) return [];
    return [{ sentence, at: subject.from, name: names[0] ?? '', ...(pronoun && !owner && { pronoun }), ...(isRelative && { isRelative: true as const }) }];
  }));
}

/** "The height *of Ann*", "the box *of Ben*", "*Ben's* box". */
function ownersOf(words: readonly Word[]): readonly string[] {
  const of = words.findIndex((word, at) => word.lower === 'of' && words[at + 1]?.tags.has('ProperNoun'));
  return of < 0 ? [] : namesIn(words.slice(of + 1, of + 2).map((word) => ({ ...word, owns: false, gap: '' })));
}

export function lastOf(people: readonly Person[], sentence: number, pronoun: string): string | undefined {
  const before = people.filter((one) => one.sentence <= sentence);
  const isOf = (one: Person): boolean => one.pronoun === pronoun;
  // "Her mother" is she only where nobody else is.
  return (before.findLast((one) => isOf(one) && !one.isRelative) ?? before.findLast(isOf) ?? before.findLast((one) => one.pronoun === undefined))?.name;
}

/** Says he and she by the name of the person who was named last. */
export function resolved(quantities: readonly Quantity[], { sentences, clauses }: { readonly sentences: readonly Sentence[]; readonly clauses: readonly (readonly Clause[])[] }): readonly Quantity[] {
  const people = cast(sentences, clauses);
  return quantities.map((quantity) => {
    const before = people.filter((one) => one.sentence < quantity.sentence || (one.sentence === quantity.sentence && one.at < quantity.at && one.at !== quantity.clause.subject.from));
    const say = (names: readonly string[]): readonly string[] => names.flatMap((name) => {
      if (/^(?:he|she|him|her)$/i.test(name)) {
        const pronoun = /^h(?:e|im)$/.test(name) ? 'he' : 'she';
        return [lastOf(before, quantity.sentence, pronoun) ?? before.findLast(({ isRelative }) => !isRelative)?.name ?? name];
      }
      return [name];
    });
    // "Grandma gave Tess 15 and Grandpa gave her 20".
    const alike = quantities.findLast((one) => one.id < quantity.id && one.sentence === quantity.sentence && one.verb === quantity.verb && one.to_ !== undefined && one.to_.every((name) => /^\p{Lu}/u.test(name)));
    const to = quantity.to_?.every((name) => /^(?:him|her)$/.test(name)) && alike?.to_ ? alike.to_ : quantity.to_ && say(quantity.to_);
    return { ...quantity, who: say(quantity.who), ...(to && { to_: to }), ...(quantity.from_ && { from_: say(quantity.from_) }) };
  });
}
