import type { Clause } from './clauses.ts';
import type { Sentence, Word } from './english.ts';
import { unitOf } from './measures.ts';
import type { Numeral } from './numerals.ts';
import { COUNTED_BY, GROUPS, stops, thingFrom, type Thing } from './thing.ts';
import { EACH_DO, isVerb, PREPOSITIONS } from './is-verb.ts';
import { EACH, isKindOf } from './verbs.ts';

/** Stands for what a question asks the number of, where so many are done at a time. */
export const AT_A_TIME = '?at a time';

/** Nouns that money is, and that have no price: "a $5 note", "a $25 fee". */
export const AMOUNTS = /^(?:note|bill|banknote|coin|cheque|check|fee|charge|deposit|tip|tax|debt|bonus|prize|loan|profit|budget|allowance|reward|fine|call|discount|voucher|refund|increase)$/;

/** "4 five-pound bags", "9 two-point baskets": whether a kind says how much each is. */
export function isSize(kind: string, word: Word | undefined): boolean {
  return word?.root === kind && (kind === 'point' || ['length', 'mass', 'capacity', 'time'].includes(unitOf(kind)?.of ?? ''));
}

/** "How many 3 dollar books": every game costs 6 dollars. */
export function pricedThing(thing: Thing, numeral: Numeral, words: Sentence): { readonly each: string; readonly unit: string } | undefined {
  const [first] = thing.kinds;
  if (numeral.is !== 'number') return undefined;
  if (first !== undefined && (words[numeral.from - 1]?.tags.has('Value') || words[numeral.from - 1]?.lower === 'into') && !/[,;]/.test(words[numeral.from - 1]?.gap ?? '') && isSize(first, words[numeral.to])) return { each: thing.noun, unit: first };
  if (numeral.sign !== undefined && thing.noun !== '' && thing.from === numeral.to && (/[$£€]/.test(numeral.sign) || thing.noun === 'coin' && numeral.sign === 'p') && unitOf(thing.noun) === undefined && (!AMOUNTS.test(thing.noun) || /^(?:coin|note)$/.test(thing.noun) && words[thing.to - 1]?.tags.has('Plural'))) return { each: /^(?:a|an)$/.test(words[numeral.from - 1]?.lower ?? '') ? `?${thing.noun}` : thing.noun, unit: numeral.sign };
  // "4-litre buckets".
  if (first !== undefined && words[numeral.to - 1]?.gap === '-' && /^(?:length|mass|capacity)$/.test(unitOf(first)?.of ?? '')) return { each: `?${thing.noun}`, unit: first };
  return first !== undefined && /^(?:dollar|cent|pound|euro|buck)$/.test(first) && thing.noun !== 'bill' && thing.noun !== 'coin' ? { each: thing.noun, unit: first } : undefined;
}

/** "groups of 9", "a package of 6", "2 nets of 7 balls": every one of them holds so many. */
export function containerBefore(words: Sentence, numeral: Numeral): string | undefined {
  const [of, container, before] = [words[numeral.from - 1], words[numeral.from - 2], words[numeral.from - 3]];
  // "40 lengths of a 25 m pool".
  if (/^(?:an?|the|this)$/.test(of?.lower ?? '') && container?.lower === 'of' && /^(?:length|lap|width|circuit)$/.test(before?.root ?? '')) return before?.root;
  if (of?.lower !== 'of' || !container || !(GROUPS.has(container.root) || container.tags.has('Plural') && (COUNTED_BY.has(container.root) || /^(?:note|banknote|coin)$/.test(container.root) && before?.tags.has('Value')))) return undefined;
  if (/^(?:the|this|that)$/.test(before?.lower ?? '') && !container.tags.has('Plural')) return undefined;
  return before && (before.tags.has('Value') || /^\d/.test(before.text)) ? container.root : `?${container.root}`;
}

/** Where what is said of a clause without a subject of its own begins. */
export function saidFrom(words: Sentence, clauses: readonly Clause[], clause: Clause): number {
  let at = clauses.indexOf(clause);
  const isThere = (one: Clause | undefined): boolean => one !== undefined && words.slice(one.start, one.verbAt).some((word) => word.lower === 'there');
  while (at > 0 && !isThere(clauses[at]) && (!clauses[at]?.own || /^(?:that|who|which)$/.test(clauses[at]?.lead ?? ''))) at--;
  return clauses[at]?.start ?? clause.start;
}

/** "each of the 5 rooms": where the noun begins. */
export function pastNumber(words: Sentence, from: number): number {
  let at = from;
  if (words[at]?.lower !== 'of') return at;
  while (/^(?:of|the|these|those|his|her|their|its|my|next|first|last|following)$/.test(words[at]?.lower ?? '') || words[at]?.tags.has('Value') === true) at++;
  return at;
}

/** The noun that every one of which has the quantity. */
export function eachOf(words: Sentence, { numeral, clause, thing, from }: { readonly numeral: Numeral; readonly clause: Clause; readonly thing: Thing; readonly from: number }): string | undefined {
  const end = Math.max(thing.to, numeral.to);
  const isPrice = /[$£€]/.test(numeral.sign ?? '') || unitOf(thing.noun)?.of === 'money';
  // "cut into 6 cm pieces", "2 litre jugs".
  const [own, piece] = [unitOf(thing.noun)?.of, words[end]];
  // "cut into pieces 6 inches long".
  const [into, cut] = [words[numeral.from - 2], words[numeral.from - 1]];
  if (own === 'length' && clause.verb === 'be' && /^(?:that|which)$/.test(clause.lead) && [words[clause.start - 1], words[clause.start - 2]].some((word) => word?.tags.has('Plural'))) return `?${[words[clause.start - 1], words[clause.start - 2]].find((word) => word?.tags.has('Plural'))?.root ?? ''}`;
  if (own === 'length' && (into?.lower === 'into' || into?.lower === 'many' && /^(?:long|wide|tall)$/.test(piece?.lower ?? '')) && cut?.tags.has('Plural')) return `?${cut.root}`;
  if (/^(?:length|mass|capacity)$/.test(own ?? '') && piece?.tags.has('Plural') && piece.tags.has('Noun') && !stops(piece) && !/[,;.]/.test(words[end - 1]?.gap ?? '')) return `?${piece.root}`;
  // "into pieces that are 9 inches long".
  const piecesThat = words[clause.start - 1];
  if (/^(?:length|mass|capacity)$/.test(own ?? '') && /^(?:that|which)$/.test(clause.lead) && piecesThat?.tags.has('Plural') && /^(?:be|measure|weigh|hold)$/.test(clause.verb)) return `?${piecesThat.root}`;
  // "In one hour, a machine fills 6".
  const [inOne, one, time] = words.slice(clause.start, clause.start + 3);
  if (/^(?:in|during)$/.test(inOne?.lower ?? '') && /^(?:one|1|a|an)$/.test(one?.lower ?? '') && time && unitOf(time.root)?.of === 'time' && numeral.from > clause.start + 2) return `?${time.root}`;
  // "6 in each box", "$5 per hour", "$5 each", "6 for every friend".
  for (let at = end; at < words.length; at++) {
    const word = words[at];
    if (!word || at > end + 5 || /^(?:and|but|if|that|who|which|how|so|then|he|she|they|when)$/.test(word.lower) || (/[,;]/.test(words[at - 1]?.gap ?? '') && at > numeral.to)) break;
    if ((word.tags.has('Value') && !/^(?:a|an)$/.test(word.lower)) || /^\d/.test(word.text) || /[$£€]/.test(word.before)) break;
    // "4 friends each have 6": the 4 are those who have it.
    if (EACH.has(word.lower) && numeral.from === clause.subject.from && at < clause.verbAt) break;
    // "7 ride every 5 minutes" is a rate of two numbers.
    if (EACH.has(word.lower) && (words[at + 1]?.tags.has('Value') && words[at + 1]?.lower !== 'one' || /^\d/.test(words[at + 1]?.text ?? ''))) break;
    // "into 4 albums with the same number in each": how many, nobody says.
    if (EACH.has(word.lower) && words.slice(end, at).some(({ lower }) => lower === 'same' || lower === 'equal')) break;
    if (EACH.has(word.lower)) {
      const noun = thingFrom(words, pastNumber(words, at + 1), clause.verbAt);
      // "cartons that hold 12 eggs each".
      if (word.lower === 'each' && /[,.;?]/.test(word.gap) && clause.verb !== 'be' && /^(?:that|which)$/.test(clause.lead) && piecesThat?.tags.has('Plural')) return piecesThat.root;
      if (word.lower === 'each' && /[,.;?]/.test(word.gap)) return '*';
      return noun.noun === '' || EACH_DO.test(words[at + 1]?.lower ?? '') || /^(?:one|have|has|cost|costs|weigh|get|got)$/.test(words[at + 1]?.lower ?? '') ? '*' : noun.noun === 'one' ? '*' : noun.noun;
    }
    if (at === end && /^(?:a|an)$/.test(word.lower) && !/[,;]/.test(words[at - 1]?.gap ?? '') && words[at + 1] && !stops(words[at + 1] as Word) && (thing.noun !== '' || numeral.sign !== undefined)) {
      const noun = thingFrom(words, at + 1, clause.verbAt).noun;
      if (unitOf(noun) !== undefined || isPrice && noun !== '' || ['piece', 'person', 'box', 'bag', 'pack', 'game', 'ticket', 'pound', 'dozen', 'gallon', 'night', 'mile', 'lawn', 'shelf', 'gram'].includes(noun)) return noun;
    }
  }
  // "each box holds 6", "every day she reads 6".
  for (let at = from; at < numeral.from; at++) {
    // "3 kg at £2 per kg and 2 kg": said of what stands before.
    if (!EACH.has(words[at]?.lower ?? '') || words[at]?.lower === 'per' && at > from && words[at - 1]?.tags.has('Value')) continue;
    const next = words[at + 1];
    // "gives each of them £15 and keeps £20".
    if (at < clause.start && !clause.own && words.slice(at + 1, clause.start).some((word) => word.tags.has('Value') || /^\d/.test(word.text) || /[$£€]/.test(word.before)) && !/^(?:cover|hold|weigh|have|last|make|contain|cost|feed|serve)$/.test(clause.verb)) continue;
    // "4 in each box, and ate 5 of them": it belongs to the number before it.
    if (at < clause.start && next?.lower !== 'of' && !/^(?:cover|hold|weigh|last|contain|cost|feed|serve)$/.test(clause.verb) && words.slice(from, at).some((word) => word.tags.has('Value') || /^\d/.test(word.text))) continue;
    // "3 pieces, each 45 cm long", "4 rods that are each 2 m long".
    if (at + 1 === numeral.from && words[at]?.lower === 'each' && numeral.is === 'number' && unitOf(thing.noun) !== undefined) {
      if (words[at - 1]?.tags.has('Plural')) return words[at - 1]?.root;
      if (words[at - 1]?.root === 'be') return '*';
    }
    if (/[,.;]/.test(words[at]?.gap ?? '') || /^(?:and|plus|but|on|for|at)$/.test(next?.lower ?? '') || at + 1 === numeral.from) continue;
    // "5 dollars per kilogram and a melon for 4 dollars".
    if (words[at]?.lower === 'per' && at > from && words.slice(from, at).some((word) => word.tags.has('Value') || /^\d/.test(word.text))) continue;
    // "15 tulips in each row and 40 daffodils": it is said of the tulips.
    if (/^(?:to|in|on|for|from|at|of|into|onto)$/.test(words[at - 1]?.lower ?? '') && words.slice(from, at).some((word) => word.tags.has('Value') || /^\d/.test(word.text))) continue;
    if (isVerb(words, at + 1)) return '*';
    // "6 shelves with 15 books each in one bookcase and 42 in another": it is said of the 15.
    if (words[at]?.lower === 'each' && !/^(?:of|with)$/.test(next?.lower ?? '') && !/[,;]/.test(words[at - 1]?.gap ?? '') && PREPOSITIONS.has(next?.lower ?? '') && words[at - 1]?.tags.has('Noun') && words.slice(from, at).some((word) => word.tags.has('Value') || /^\d/.test(word.text))) continue;
    // "gives each of them £15".
    if (next?.lower === 'of' && words[at + 2]?.lower === 'them' && at > clause.verbAt && clause.verbAt >= clause.start) return '*';
    // "Each of the 30 boats" counts the lambs.
    if (next?.lower === 'of' && !words.slice(at, numeral.from).some((_, index) => isVerb(words, at + index))) {
      // "gives each of her 20 pupils 4".
      const owners = thingFrom(words, pastNumber(words, at + 1), clause.verbAt);
      const between = words.slice(owners.to, numeral.from);
      if (owners.noun !== '' && owners.to <= numeral.from && clause.verbAt < at && between.every((word) => !/^(?:and|or|but)$/.test(word.lower) && !word.gap.includes(','))) return owners.noun;
      continue;
    }
    // "Every day Mia drinks 6".
    if (next && unitOf(next.root)?.of === 'time') return next.root;
    const noun = next?.lower === 'of' ? thingFrom(words, /^(?:the|his|her|their|these|those|its|my)$/.test(words[at + 2]?.lower ?? '') ? at + 3 : at + 2, clause.verbAt) : thingFrom(words, at + 1, clause.verbAt);
    return noun.noun === '' || noun.noun === 'one' || next?.root === 'have' || EACH_DO.test(next?.lower ?? '') ? '*' : noun.noun;
  }
  // "4 plates at a time": what is done so often, the question says.
  if (words[end]?.lower === 'at' && (words[end + 1]?.lower === 'once' || words[end + 1]?.lower === 'a' && words[end + 2]?.lower === 'time')) return AT_A_TIME;
  // "12 photos on a page", "5 books on each shelf".
  for (let at = end; at < Math.min(clause.end + 3, end + 2); at++) {
    if (unitOf(thing.noun)?.of === 'money' || numeral.sign !== undefined || !(/^(?:on|in|into|inside|per|onto|to)$/.test(words[at]?.lower ?? '') || words[at]?.lower === 'at' && /^(?:table|desk|bench)$/.test(words[at + 2]?.root ?? '')) || words[at]?.lower === 'to' && !COUNTED_BY.has(words[at + 2]?.root ?? '') || !/^(?:a|an|one)$/.test(words[at + 1]?.lower ?? '') || words[at + 1]?.lower === 'one' && words.slice(at + 2).some((word) => /^(?:rest|others?|another|different)$/.test(word.lower))) continue;
    const noun = thingFrom(words, at + 2, clause.verbAt);
    if (noun.noun !== '' && noun.of === undefined) return unitOf(noun.noun)?.of === 'time' && words[at + 1]?.lower !== 'one' ? noun.noun : `?${noun.noun}`;
  }
  // "8 people can sit at one table", "12 eggs fit in a box".
  const [seated, oneOf, table] = [words[clause.verbAt + 1], words[clause.verbAt + 2], words[clause.verbAt + 3]];
  if (numeral.from === clause.subject.from && /^(?:seat|sit|fit)$/.test(clause.verb) && /^(?:at|in|into|on|onto)$/.test(seated?.lower ?? '') && /^(?:a|an|one|each)$/.test(oneOf?.lower ?? '') && table?.tags.has('Noun')) return `?${thingFrom(words, clause.verbAt + 3, clause.verbAt).noun}`;
  // "3 eggs to bake a cake".
  const [to, wash, a, pound] = words.slice(end, end + 4);
  if (to?.lower === 'to' && wash && /^(?:a|an|one|each|every)$/.test(a?.lower ?? '') && pound) return `?${pound.root}`;
  // "3 eggs for a cake".
  if (to?.lower === 'for' && /^(?:a|an|one)$/.test(wash?.lower ?? '') && a?.tags.has('Noun') && /^(?:use|need|require|take)$/.test(clause.verb) && unitOf(a.root) === undefined) return `?${a.root}`;
  // "sells mugs for £6", "bought a pen for 35 cents": where others of them are counted.
  if ((unitOf(thing.noun)?.of === 'money' || numeral.sign !== undefined && unitOf(numeral.sign)?.of === 'money') && words[numeral.from - 1]?.lower === 'for' && /^(?:sell|buy|charge|purchase|cost)$/.test(clause.verb)) {
    const prices = words.slice(clause.start, clause.end).filter((word, at, all) => word.lower === 'for' && (all[at + 1]?.tags.has('Value') || /\d/.test(all[at + 1]?.text ?? '')));
    const object = prices.length > 1 ? [] : words.slice(clause.verbAt + 1, numeral.from - 1);
    const noun = object.some((word) => word.tags.has('Value') && !/^(?:a|an|one)$/.test(word.lower) || /^\d/.test(word.text)) ? undefined : object.findLast((word) => word.tags.has('Noun'));
    if (noun) return `?${noun.root}`;
  }
  // "Tickets are $7 for adults and $4 for children".
  if ((unitOf(thing.noun)?.of === 'money' || numeral.sign !== undefined && unitOf(numeral.sign)?.of === 'money') && to?.lower === 'for' && /^(?:be|cost|charge)$/.test(clause.verb)) {
    const buyers = thingFrom(words, /^(?:a|an|one|each|every)$/.test(wash?.lower ?? '') ? end + 2 : end + 1, clause.verbAt);
    if (buyers.noun !== '' && isKindOf(buyers.noun, 'person')) return `?${buyers.noun}`;
  }
  // "boxes which can contain 9", "tables that seat 4".
  if (/^(?:hold|contain|fit|seat|carry|load|transport|accommodate)$/.test(clause.verb) && numeral.from > clause.verbAt) {
    const subjectWords = words.slice(clause.subject.from, clause.subject.to);
    const of = subjectWords.findIndex((word) => word.lower === 'of');
    const holder = (of > 0 ? subjectWords.slice(0, of) : subjectWords).findLast((word) => word.tags.has('Noun') && !word.tags.has('Pronoun') && !word.tags.has('ProperNoun')) ?? (clause.lead === 'which' || clause.lead === 'that' ? words[clause.start - 1] : undefined);
    // "Six boxes hold 54": all of them together.
    const isCounted = subjectWords.some((word) => (word.tags.has('Value') || /^\d/.test(word.text)) && !/^(?:a|an|one|1)$/.test(word.lower));
    // A single thing has an article; a name has none.
    const isNamed = subjectWords.some((word) => word.owns || /^(?:his|her|their|my|our|your)$/.test(word.lower)) || holder !== undefined && subjectWords.length === 1 && !holder.tags.has('Plural');
    if (holder && !isCounted && !isNamed && !words[clause.verbAt]?.lower.endsWith('ing')) return `?${holder.root}`;
  }
  // "one box holds 6", "a stool has 3 legs": every one of them.
  const subject = words.slice(clause.subject.from, clause.subject.to);
  if (subject.length >= 2 && subject.length <= 6 && /^(?:a|an|one)$/.test(subject[0]?.lower ?? '') && (/^(?:have|hold|contain|cost|weigh|carry|fit|seat|take|need|use|transport|eat|be|make|sell|load|call|require|cover)$/.test(clause.verb) || clause.passive && /^(?:cut|slice|divide|split)$/.test(clause.verb) && words[numeral.from - 1]?.lower === 'into') && numeral.from > clause.verbAt && (subject[2]?.lower === 'of' || !subject.some((word) => word.lower === 'of'))) {
    // "A shop sold 14": that once.
    if (/^(?:sell|make|eat|load|call|take|use)$/.test(clause.verb) && words[clause.verbAt]?.tags.has('PastTense')) return undefined;
    // "A piece of rope is 8 feet long": this one.
    if (subject[2]?.lower === 'of' && clause.verb === 'be' && own !== 'money' && numeral.sign === undefined) return undefined;
    const noun = subject[2]?.lower === 'of' ? subject[1]?.root ?? '' : thingFrom(words, clause.subject.from + 1, clause.verbAt).noun;
    return noun === '' ? undefined : `?${noun}`;
  }
  return undefined;
}
