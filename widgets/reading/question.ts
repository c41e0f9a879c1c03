import { isCalled, isVerb } from './is-verb.ts';
import type { Clause } from './clauses.ts';
import { pastNumber } from './each.ts';
import type { Sentence, Word } from './english.ts';
import { isCoin, unitOf, type Unit } from './measures.ts';
import { isPersonal } from './match.ts';
import { namesIn } from './names.ts';
import { asArea, thingFrom, type Thing } from './thing.ts';
import { ALTOGETHER, ASKING, COMPARATIVES, EACH, isKindOf, isKnownVerb } from './verbs.ts';

/** What a problem asks: of what, of whom, and which words say how. */
export interface Question {
  readonly sentence: number; readonly from: number; readonly to: number;
  readonly start: number; readonly end: number;
  /** number: how many; amount: how much; else what is measured. */
  readonly asks: string;
  readonly thing: Thing; readonly unit?: Unit;
  /** What is asked for beside it: "how many nails and screws". */
  readonly also?: Thing;
  readonly who: readonly string[];
  readonly verb: string; readonly not: boolean; readonly passive: boolean;
  /** Ground forms of all its words. */
  readonly words: ReadonlySet<string>;
  readonly compares?: 'more' | 'less';
  readonly than: readonly string[];
  readonly altogether: boolean;
  readonly each?: string;
  readonly to_?: readonly string[];
  readonly has: (text: string) => boolean;
}

/** What is totalled: "the total cost". */
const MEASURED = /^(?:number|amount|cost|price|bill|weight|length|distance|area|score|height|time|value)$/;

const IN_ALL = /\bin all\b|\ball together\b|\bbetween them\b|\b(?:over|during|on|for|in) (?:the|these|those|all) (?:two|three|four|five|\d+) (?:days|nights|weeks|weekends|months|years)$/;

const WHAT = /^(?:what|write|find|calculate|determine|work|which)$/;

/** Where in a sentence the question begins; −1 where it asks nothing. */
export function questionAt(words: Sentence): number {
  const how = words.findIndex((word, at) => word.lower === 'how' && (ASKING[words[at + 1]?.lower ?? ''] !== undefined || COMPARATIVES[words[at + 1]?.lower ?? ''] !== undefined || /^(?:any|may|does)$/.test(words[at + 1]?.lower ?? '')));
  if (how >= 0) return how;
  const asks = /\?/.test(words.at(-1)?.gap ?? '');
  const at = words.findIndex((word, index) => word.lower.startsWith('what') && (asks || index === 0) || (index === 0 && WHAT.test(word.lower) && (asks || word.lower !== 'which') && (word.lower !== 'write' || words.some(({ lower }, after) => lower === 'as' && words[after + 1]?.lower === 'a'))));
  return at >= 0 ? at : asks && words.some((word) => word.lower === 'how') ? words.findIndex((word) => word.lower === 'how') : -1;
}

/** The end of the question within its sentence: what follows an "if" or a "when" tells, and does not ask. */
export function questionEnd(words: Sentence, from: number): number {
  for (let at = from + 2; at < words.length; at++) {
    const word = words[at];
    if (word && /^(?:if|when|assuming|given|suppose)$/.test(word.lower)) return at;
    // "… after she bakes 4 pies".
    if (word?.lower === 'after' && (words[at + 1]?.tags.has('Pronoun') || /^\p{Lu}/u.test(words[at + 1]?.text ?? '')) && words.slice(at + 2).some((one) => one.tags.has('Value') || /^\d/.test(one.text))) return at;
  }
  return words.length;
}

/** Reads a question between two words of a sentence. */
export function questionIn(words: Sentence, clauses: readonly Clause[], { sentence, from, to }: { readonly sentence: number; readonly from: number; readonly to: number }): Question {
  const part = words.slice(from, to);
  const lower = part.map((word) => word.lower).join(' ');
  const has = (text: string): boolean => ` ${lower} `.includes(` ${text} `);
  const [, second, third] = part;
  const isHow = part[0]?.lower === 'how';
  const asks = isHow ? ASKING[second?.lower ?? ''] ?? 'amount' : /\b(?:number|many)\b/.test(lower) ? 'number' : 'amount';
  const comparing = comparative(part);
  const thing = asArea(thingAsked(words, from, { isHow, isComparing: COMPARATIVES[third?.lower ?? ''] !== undefined }));
  const also = alsoAsked(words, thing);
  const asked = verbAsked(words, { from, to, thing: also ?? thing });
  const clause = clauses.find((one) => one.verbAt > from && one.verbAt < to);
  const subject = subjectAsked(words, { to, asked });
  // "How many more does Zoe need to have the same number as Nadia": than Nadia.
  const same = comparing === 'more' ? /\b(?:the same|as many|as much)\b(?: \w+){0,2} as /.exec(`${lower} `) : undefined;
  const than = part.findIndex((word, at) => word.lower === 'than' || same && word.lower === 'as' && at > 3 && !/^(?:many|much)$/.test(part[at + 1]?.lower ?? ''));
  const each = part.findIndex((word, at) => EACH.has(word.lower) && part[at + 1]?.lower !== 'other' && !(part[at - 1]?.lower === 'of' && part[at + 1]?.root === 'cost'));
  const eachNoun = each < 0 ? undefined : thingFrom(words, pastNumber(words, from + each + 1), asked.at).noun;
  const [first, last] = [part[0] as Word, part.at(-1) as Word];
  const unit = unitOf(thing.noun) ?? unitSaid(part);
  return {
    sentence, from, to, start: first.start, end: last.end, asks, thing, ...(also && { also }), ...(unit && { unit }),
    who: ownerAsked(part, namesIn(subject), asked.verb), verb: same ? 'have' : asked.verb, not: part.some((word) => word.tags.has('Negative') || /^(?:not|neither|nobody)$/.test(word.lower)), passive: clause?.passive ?? false,
    words: new Set(part.flatMap((word) => asked.verb === 'leave' && word.lower === 'left' ? ['leave'] : [word.root, word.lower])), ...(comparing && { compares: comparing }),
    than: than < 0 ? [] : part.slice(than + 1).map((word) => word.root),
    altogether: part.some((word) => ALTOGETHER.has(word.lower)) || IN_ALL.test(lower),
    ...(each >= 0 && { each: eachNoun === undefined || eachNoun === '' || /^(?:get|receive|have|pay|cost|weigh|take|need)$/.test(eachNoun) ? '*' : eachNoun }), has,
  };
}

/** Who is asked about: the subject, else whose the place is: "in *Dean's* bag". */
function ownerAsked(part: readonly Word[], who: readonly string[], verb: string): readonly string[] {
  const owner = who.length > 0 || verb !== 'be' ? undefined : part.find((word, at) => word.owns && word.tags.has('ProperNoun') && /^(?:in|on|at)$/.test(part[at - 1]?.lower ?? ''));
  return owner ? namesIn([{ ...owner, owns: false, gap: '' }]) : who;
}

/** "How far … in metres?" */
function unitSaid(part: readonly Word[]): Unit | undefined {
  const at = part.findIndex((word, index) => word.lower === 'in' && unitOf(part[index + 1]?.root ?? '') !== undefined && !isCoin(part[index + 1]?.root ?? '') && (index + 2 === part.length || /[,?]/.test(part[index + 1]?.gap ?? '') || part[index + 1]?.tags.has('Plural') && /^(?:between|of|does|do|did|is|are|was|were|will|has|have)$/.test(part[index + 2]?.lower ?? '')));
  return at < 0 ? undefined : unitOf(part[at + 1]?.root ?? '');
}

function comparative(part: readonly Word[]): 'more' | 'less' | undefined {
  const at = part.findIndex((word, index) => COMPARATIVES[word.lower] !== undefined && (index <= 3 || word.lower !== 'more') && !(word.lower === 'less' && part[index - 1]?.lower === 'no'));
  return at < 0 ? undefined : COMPARATIVES[part[at]?.lower ?? ''];
}

function thingAsked(words: Sentence, from: number, { isHow, isComparing }: { readonly isHow: boolean; readonly isComparing: boolean }): Thing {
  if (isHow) {
    let at = from + 2;
    if (isComparing) at++;
    while (/^(?:more|fewer|less|of|total|the|his|her|their|extra|additional|other|dollar|cent)$/.test(words[at]?.lower ?? '') || words[at]?.tags.has('Value')) at++;
    const found = thingFrom(words, at);
    // "How many 6 cm pieces".
    const piece = words[found.to];
    const isSize = words[at - 1]?.tags.has('Value') === true && unitOf(found.noun) !== undefined && piece?.tags.has('Plural') === true && piece.tags.has('Noun');
    return isSize ? thingFrom(words, found.to) : found;
  }
  // "what is the total number of apples", "what was Ruth's mark".
  const total = words.findIndex((word, at) => at > from && !(word.root === 'total' && MEASURED.test(words[at + 1]?.root ?? '')) && /^(?:number|total|sum|cost|amount|price|bill|weight|length|distance|score|area|perimeter|difference|value|age|height|time|change|product|quotient|average|mean)$/.test(word.root));
  if (total < 0) return { noun: '', kinds: [], from, to: from };
  const of = words.findIndex((word, at) => at > total && at < total + 4 && word.lower === 'of');
  if (of < 0 || !/^(?:number|total|sum|amount)$/.test(words[total]?.root ?? '')) return { noun: words[total]?.root ?? '', kinds: [], from: total, to: total + 1 };
  let at = of + 1;
  while (/^(?:the|his|her|their|our|my|all|these|those|your|number|amount|total|of)$/.test(words[at]?.lower ?? '')) at++;
  return thingFrom(words, at);
}

/** "nails *and screws*": another plural noun, whatever the library takes it for. */
function alsoAsked(words: Sentence, { noun, to, of }: Thing): Thing | undefined {
  const [and, next, last] = [words[to], words[to + 1], words[to - 1]];
  if (noun === '' || of !== undefined || and?.lower !== 'and' || !last?.tags.has('Plural') || /[,?]/.test(last.gap) || !next || !/s$|^(?:children|people|men|women|sheep|fish|geese|mice)$/.test(next.lower) || next.root === 'be' || next.root === 'do' || next.root === 'have') return undefined;
  const thing = thingFrom(words, to + 1);
  return next.tags.has('Verb') || thing.noun === '' ? { noun: next.tags.has('Verb') ? next.lower.replace(/s$/, '') : next.root, kinds: [], from: to + 1, to: to + 2 } : thing;
}

interface Asked { readonly helps: number; readonly at: number; readonly verb: string }
const HELPS = /^(?:do|have|be)$/;
const MODAL = /^(?:will|would|can|could|should|must|may|might)$/;
const SKIPPED = /^(?:left|now|then|there|still|only|altogether|both|all|each|already|also|not|actually|originally|initially|n't)$/;

/** The helping verb and the verb of a question: "how many *did* Tom *eat*", "how many *were sold*", "how many birds *sang*". */
function verbAsked(words: Sentence, { from, to, thing }: { readonly from: number; readonly to: number; readonly thing: Thing }): Asked {
  const after = Math.max(from + 1, thing.to);
  const helps = words.findIndex((word, at) => at >= after && at < to && (HELPS.test(word.root) || MODAL.test(word.lower)));
  const first = words.findIndex((word, at) => at >= after && at < to && !isCalled(word) && (word.tags.has('Verb') || isVerb(words, at)) && !SKIPPED.test(word.lower) && !(word.lower.endsWith('ing') && at < helps && words[at + 1]?.tags.has('Noun')));
  // "How many guests left?"
  if (helps < 0 && first < 0 && words[after]?.lower === 'left' && thing.noun !== '' && (isPersonal(thing.noun) || isKindOf(thing.noun, 'person')) && after + 1 >= to) return { helps: -1, at: after, verb: 'leave' };
  if (helps < 0 || (first >= 0 && first < helps)) return { helps: -1, at: first, verb: words[first]?.root ?? '' };
  let [at, verb] = [helps, words[helps]?.root ?? ''];
  const startsWithDo = words[helps]?.root === 'do' || MODAL.test(words[helps]?.lower ?? '');
  for (let next = helps + 1; next < to; next++) {
    const word = words[next];
    if (!word || /^(?:to|if|when|that|than|after|before|so|and)$/.test(word.lower) && verb !== words[helps]?.root) break;
    const isBeing = words[helps]?.root === 'be';
    if (/^(?:if|when|that|than|so)$/.test(word.lower) || isBeing && /^(?:before|after)$/.test(word.lower)) break;
    // "are in the money box": what is done is told by a participle.
    if (isBeing && word.lower === word.root && !/^(?:cut|put|read|hit|set|shut|split|spread|let|run|come|become)$/.test(word.lower)) continue;
    const isAVerb = word.tags.has('Verb') && !word.tags.has('PhrasalVerb') || isVerb(words, next) || HELPS.test(word.root);
    if (!isAVerb || isCalled(word) || SKIPPED.test(word.lower) || word.lower === 'left') continue;
    if (words[next - 1]?.tags.has('Determiner') || words[next - 1]?.owns) continue;
    if (/^(?:need|want|be|have|able|go|begin|start|try|decide|plan)$/.test(word.root) && (words[next + 1]?.lower === 'to' || word.lower === 'going')) { verb = word.root; at = next; continue; }
    if (!startsWithDo && words[helps]?.root === 'be' && word.lower === 'there') continue;
    [at, verb] = [next, word.root];
    if (word.root !== 'be' && !MODAL.test(word.lower) && !(HELPS.test(word.root) && words[next + 1]?.tags.has('Verb'))) break;
  }
  if (startsWithDo && at === helps) {
    const hidden = hiddenVerb(words, helps, to);
    if (hidden !== undefined) return { helps, at: hidden, verb: words[hidden]?.root ?? '' };
  }
  return { helps, at, verb };
}

/** Where a verb stands that the library takes for a noun or for a part of a name: "does the rug cover", "did Ruth pick", "did Ann and Ben run". */
function hiddenVerb(words: Sentence, helps: number, to: number): number | undefined {
  const [first, second] = [words[helps + 1], words[helps + 2]];
  // "did the kitten gain", "does each friend pay": a determiner has a noun after it.
  let end = helps + (first?.tags.has('Determiner') || /^(?:each|every|his|her|their|my|our|its|your)$/.test(first?.lower ?? '') ? 3 : 2);
  while (first?.tags.has('ProperNoun') && words[end]?.tags.has('ProperNoun') && end < helps + 3) end++;
  // "did the red team play".
  if (first?.tags.has('Determiner') && second?.tags.has('Noun')) {
    while (end < to && words[end]?.tags.has('Noun') && !/[,;]/.test(words[end - 1]?.gap ?? '')) end++;
    end = Math.max(helps + 3, end - 1);
  }
  const isPair = second?.lower === 'and';
  const known = words.findIndex(({ root }, at) => at > helps + 1 && at < Math.min(to, helps + 7) && isKnownVerb(root));
  let at = known > 0 && (known < end || isPair) ? known : isPair ? helps + 4 : end;
  while (words[at]?.lower === 'not' || words[at]?.lower === "n't") at++;
  return at < to ? at : undefined;
}

function subjectAsked(words: Sentence, { to, asked }: { readonly to: number; readonly asked: Asked }): readonly Word[] {
  if (asked.helps < 0) return [];
  const firstVerb = words.findIndex((word, at) => at > asked.helps && at < to && !isCalled(word) && (isVerb(words, at) || isKnownVerb(word.root) && at > asked.helps + 1 || (word.tags.has('Verb') && !word.tags.has('PhrasalVerb'))) && !SKIPPED.test(word.lower) && !words[at - 1]?.tags.has('Determiner') && !words[at - 1]?.owns);
  const until = firstVerb > asked.helps ? firstVerb : asked.at > asked.helps ? asked.at : Math.min(to, asked.helps + 4);
  const isBe = words[asked.helps]?.root === 'be' && asked.at === asked.helps;
  const number = words.findIndex((word, at) => at > asked.helps + 1 && (word.tags.has('Value') || /^\d/.test(word.text)));
  const subject = words.slice(asked.helps + 1, number > 0 && isBe ? Math.min(number, until) : until).filter((word) => !SKIPPED.test(word.lower) && !word.tags.has('Adverb'));
  return isBe && !subject.some((word) => word.tags.has('ProperNoun') || word.tags.has('Pronoun') || word.tags.has('Person')) ? [] : subject;
}
