import type { Sentence } from './english.ts';
import { isCoin, unitOf } from './measures.ts';
import type { Quantity } from './quantity.ts';
import type { Question } from './question.ts';
import { PIECES, thingFrom, type Thing } from './thing.ts';

/** Gives every number what it counts, where its own words do not say: "14 more", "9 of them", "3 plum, 5 cherry and 6 lemon tarts". */
export function withThings(quantities: readonly Quantity[], sentences: readonly Sentence[], question: Question): readonly Quantity[] {
  const found: Quantity[] = [];
  quantities.forEach((quantity, at) => {
    found.push({ ...quantity, thing: thingOf(quantity, { before: found, later: quantities.slice(at + 1), words: sentences[quantity.sentence] ?? [], question }) });
  });
  return found.map((one, at) => {
    // "gets 5 pounds each week. How much money …"
    const pounds = one.thing.noun === 'pound' && one.unit?.of === 'mass' && one.thing.of === undefined && question.thing.noun === 'money' ? unitOf('£') : undefined;
    const quantity = pounds ? { ...one, unit: pounds, thing: { ...one.thing, noun: '£' } } : one;
    // "Ana is 11. Her sister is 3 years younger."
    const years = quantity.thing.noun === '' && quantity.verb === 'be' && quantity.is === 'number' && quantity.who.length === 1 && question.asks === 'time' ? found.find(({ unit, compares }) => unit?.name === 'year' && compares !== undefined) : undefined;
    if (years?.unit) return { ...quantity, unit: years.unit, thing: { ...quantity.thing, noun: 'year' } };
    if (isCoin(quantity.thing.noun) && !asksMoney(question)) { const { unit: _, ...bare } = quantity; return bare; }
    // "3 packs of cups with 8 cups each": these cups are no measure.
    if (found.some(({ thing }) => thing.of === quantity.thing.noun && unitOf(thing.noun) === undefined)) { const { unit: _, ...bare } = quantity; return { ...bare, ...containedIn(quantity, found) }; }
    const unit = quantity.unit ?? unitFrom(found, at);
    return unit && !quantity.unit ? { ...quantity, unit } : quantity;
  });
}

/** "5 boxes of pens with 12 in each one": each box. */
function containedIn({ each, clause, thing, id }: Quantity, some: readonly Quantity[]): { readonly each?: string } {
  const container = each === '*' ? some.findLast((one) => one.id < id && one.clause === clause && one.each === undefined && one.thing.of === thing.noun && unitOf(one.thing.noun) === undefined) : undefined;
  return container ? { each: container.thing.noun } : {};
}

/** Coins are counted, unless it is asked what they are worth. */
function asksMoney({ thing, unit, asks }: Question): boolean {
  return thing.noun === 'money' || (unit?.of === 'money' && !isCoin(thing.noun)) || (asks === 'amount' && thing.noun !== 'coin');
}

/** "swam 3 kilometres … and on Friday 8". */
function unitFrom(quantities: readonly Quantity[], at: number): Quantity['unit'] {
  const quantity = quantities[at];
  const before = quantities.slice(0, at).findLast((one) => one.thing.noun !== '' && one.thing.noun === quantity?.thing.noun);
  return before?.unit && !isCoin(before.thing.noun) ? before.unit : undefined;
}

interface Near { readonly before: readonly Quantity[]; readonly later: readonly Quantity[]; readonly words: Sentence; readonly question: Question }

function thingOf(quantity: Quantity, { before, later, words, question }: Near): Thing {
  const { thing } = quantity;
  // "half a bag of rice at noon and a quarter of a bag at night": of the same.
  const alike = thing.of === undefined ? before.findLast((one) => one.sentence === quantity.sentence && one.verb === quantity.verb && one.thing.noun !== '' && one.thing.noun === thing.noun) : undefined;
  if (alike?.thing.of !== undefined && thing.kinds.length === 0) return { ...thing, of: alike.thing.of };
  const next = later.find((one) => one.clause === quantity.clause && one.thing.kinds.length > 0 && words[one.thing.to - 1]?.tags.has('Plural') === true);
  const last = words[thing.to - 1];
  const isSingle = thing.noun !== '' && last !== undefined && !last.tags.has('Plural') && !/[^s]s$/.test(last.lower) && last.lower === thing.noun && quantity.value.compare(1) !== 0;
  // 3 plum, 5 cherry and 6 lemon tarts: the noun stands after the last.
  if (isSingle && next && !quantity.unit && /^(?:,|and|or)$/.test((words[thing.to - 1]?.gap.trim() || words[thing.to]?.lower) ?? '')) {
    return { ...next.thing, kinds: [...thing.kinds, thing.noun], from: thing.from, to: thing.to };
  }
  // "a 300 page book", "a 12 piece puzzle".
  const [kind] = thing.kinds;
  if (/^(?:a|an|his|her|their|the)$/.test(words[quantity.at - 1]?.lower ?? '') && kind !== undefined && /^(?:page|piece|song|room|card|seat|bead|question|problem|slice|word)$/.test(kind) && quantity.value.compare(1) > 0) return { ...thing, noun: kind, kinds: [], of: thing.noun };
  // 12, 15 and 9 points.
  const listed = later.find((one) => one.sentence === quantity.sentence && one.thing.noun !== '');
  const isListed = listed !== undefined && listed === later.filter(({ sentence }) => sentence === quantity.sentence).find((one, at, all) => one.thing.noun !== '' && all.slice(0, at).every(({ thing: other }) => other.noun === ''))
    && words.slice(quantity.to, listed.at).every((word) => /^(?:and|or)$/.test(word.lower) || word.tags.has('Value')) && words.slice(quantity.at, listed.at).every((word) => /,/.test(word.gap) || /^(?:and|or)$/.test(word.lower) || words[words.indexOf(word) + 1]?.lower === 'and');
  // "54 of its 90 bikes".
  const all = later.find((one) => one.clause === quantity.clause && one.outOf === true && one.thing.noun !== '');
  if (thing.noun === '' && !quantity.unit && quantity.is === 'number' && all && words[quantity.to]?.lower === 'of' && all.at === quantity.to + 2) return { ...all.thing, from: thing.from, to: thing.to };
  if (thing.noun === '' && !quantity.unit && quantity.is === 'number' && isListed) return { ...listed.thing, from: thing.from, to: thing.to };
  if (thing.noun !== '' && thing.noun !== 'one' && !(PIECES.has(thing.noun) && thing.of === undefined && !before.some((one) => one.thing.noun === thing.noun))) return thing;
  if (quantity.unit) return { ...thing, noun: quantity.unit.name };
  if (quantity.is === 'ratio' || quantity.is === 'percent' || quantity.is === 'fraction' || quantity.is === 'times') return thing;
  const subject = words.slice(quantity.clause.subject.from, quantity.clause.subject.to);
  // "The number of boys is 12", "Ruth's mark was 17".
  if (quantity.at > quantity.clause.verbAt && quantity.verb === 'be' && subject.length > 0) {
    const of = subject.findIndex((word) => word.lower === 'of');
    const counted = of >= 0 ? thingFrom(words, quantity.clause.subject.from + of + 1, quantity.clause.verbAt) : undefined;
    if (counted && counted.noun !== '') return { ...counted, from: thing.from, to: thing.to };
  }
  // "6 rows of chocolates with 5 in each row".
  const grouped = before.findLast((one) => one.thing.noun !== '' && (one.thing.noun === quantity.each?.replace('?', '') || quantity.each === '*' && one.clause === quantity.clause) && one.thing.of !== undefined);
  if (grouped?.thing.of !== undefined && thing.noun === '') return { ...thing, noun: grouped.thing.of };
  // "gave 8 to each cousin": of what is asked for, where it was counted before.
  if (quantity.each !== undefined && thing.noun === '' && /^(?:give|hand|pass|sell|send)$/.test(quantity.verb) && before.some((one) => one.thing.noun === question.thing.noun && one.each === undefined)) return { ...thing, noun: question.thing.noun };
  // "Eggs come in boxes of 12": of what is put into them.
  if (quantity.each !== undefined || quantity.inOne !== undefined) return thing.noun === '' ? { ...thing, noun: packed(words, quantity) ?? '' } : thing;
  // "7 shells to each of her 5 cousins … 12 for herself": no cousins.
  const isOwner = (one: Quantity): boolean => !quantity.ofThem && before.some(({ each }) => each !== undefined && each.replace('?', '') === one.thing.noun);
  const named = before.filter((one) => one.thing.noun !== '' && !isOwner(one));
  const earlier = named.findLast((one) => one.is === 'number' && (one.unit === undefined || !isTime(one)) && one.each === undefined) ?? named.at(-1) ?? before.findLast((one) => one.thing.noun !== '');
  const same = before.findLast((one) => one.thing.noun !== '' && one.verb === quantity.verb && one.sentence === quantity.sentence && one.each === undefined);
  // "She has 14 left": of what is asked for, where it was counted before.
  const isRest = /^(?:left|remaining|over)$/.test(words[quantity.to]?.lower ?? '');
  const asked = isRest ? before.findLast((one) => one.is === 'number' && one.thing.noun !== '' && one.thing.noun === question.thing.noun) : undefined;
  const from = asked ?? same ?? (PIECES.has(thing.noun) && earlier?.unit ? undefined : earlier);
  if (!from && PIECES.has(thing.noun)) return thing;
  // "saves 20p coins. He has 85 of them".
  if (quantity.ofThem && from?.unit?.of === 'money' && from.each !== undefined && from.each !== '*') return { ...thing, noun: from.each.replace('?', '') };
  const kinds = thing.kinds;
  // "6 boxes of buns with 4 in each, but ate 5 of them": of the buns.
  const inside = from && before.find((one) => (one.each === from.thing.noun || one.each === '*') && one.thing.noun === from.thing.of && one.is === 'number');
  if (from && inside && (CONSUMED.test(quantity.verb) || quantity.value.compare(from.value) > 0)) return { ...thing, noun: inside.thing.noun };
  return from ? { ...thing, noun: from.thing.noun, kinds: from.thing.kinds.length > 0 && kinds.length === 0 && (quantity.ofThem || quantity.more) || thing.noun === 'one' && kinds.every((kind) => /^(?:new|more|other|extra|fresh)$/.test(kind)) ? from.thing.kinds : kinds, ...(from.thing.of !== undefined && { of: from.thing.of }) } : { ...thing, noun: later.some(({ each }) => each?.replace('?', '') === question.thing.noun) ? '' : question.thing.noun };
}

/** What is done to things, and not to the boxes that they are in. */
const CONSUMED = /^(?:eat|drink|break|crack|rot|spoil|melt|burst|pop|swallow|chew)$/;
/** What stands before "in boxes of 12". */
function packed(words: Sentence, { at }: Quantity): string | undefined {
  return words[at - 1]?.lower === 'of' && /^(?:in|into)$/.test(words[at - 3]?.lower ?? '') ? words.slice(0, at - 3).findLast((word) => word.tags.has('Plural') && word.tags.has('Noun') && !word.tags.has('Pronoun'))?.root : undefined;
}

const isTime = (quantity: Quantity): boolean => quantity.unit?.of === 'time';
