import { AMOUNTS, AT_A_TIME } from './each.ts';
import type { Sentence } from './english.ts';
import { PREPOSITIONS } from './is-verb.ts';
import { sameNoun, sameOwner } from './match.ts';
import { unitOf } from './measures.ts';
import { MOMENTS } from './parts.ts';
import type { Quantity } from './quantity.ts';
import type { Question } from './question.ts';
import { GROUPS } from './thing.ts';
import { isKnownVerb, STATING } from './verbs.ts';

/** Numbers that only name something, or are none: the third grade, one another, each one, in 1998, half past. */
export function isTold(quantity: Quantity, words: Sentence): boolean {
  const [before, after] = [words[quantity.at - 1], words[quantity.to]];
  const next = words[quantity.at + 1];
  const isTheNumber = before?.lower === 'number' && (quantity.at === 1 || words[quantity.at - 2]?.lower === 'the');
  if (quantity.weak) {
    if (/^(?:each|every|the|this|that|no|any|which|another|only|other|all|in|long|piece)$/.test(before?.lower ?? '') || /^(?:of|another|more|at|is|was|day|has|to|by|and)$/.test(next?.lower ?? '') || quantity.thing.noun === '') return false;
    // "from one table … from another".
    if (before?.tags.has('Preposition') === true && words.slice(quantity.to).some(({ lower }) => lower === 'another' || lower === 'other' || lower === 'different')) return false;
    if (/^(?:time|way|side|end|hand|week|morning|night|evening|afternoon|person)$/.test(quantity.thing.noun)) return false;
  }
  if (!isTheNumber && /^(?:grade|chapter|page|number|step|room|level|class|year|gate|bus|route|question|section)$/.test(before?.lower ?? '') && !/[,;:]/.test(before?.gap ?? '') && quantity.thing.noun === '' && /^\d/.test(words[quantity.at]?.text ?? '')) return false;
  // "Class 6 collected 40", "Year 3".
  if (/^(?:Class|Year|Form|Grade|Room|Team|House)$/.test(before?.text ?? '') && /^\d{1,2}$/.test(words[quantity.at]?.text ?? '')) return false;
  // "over the two days": those that were told of.
  if (quantity.value.compare(3) <= 0 && quantity.unit?.of === 'time' && /^(?:the|these|those)$/.test(before?.lower ?? '') && /^(?:over|during|on|for|in)$/.test(words[quantity.at - 2]?.lower ?? '') && words[0]?.lower === 'how' && !words.some(({ lower }) => /^(?:each|every|per|average|mean)$/.test(lower))) return false;
  // "to buy all three".
  if (before?.lower === 'all' && quantity.thing.noun === '' && quantity.unit === undefined) return false;
  // "twenty past seven".
  if (next?.lower === 'past' && words[quantity.at + 2]?.tags.has('Value') || before?.lower === 'past' && (words[quantity.at - 2]?.tags.has('Value') || /^(?:half|quarter)$/.test(words[quantity.at - 2]?.lower ?? ''))) return false;
  if (/^(?:o'clock|a\.?m\.?|p\.?m\.?)$/.test(after?.lower ?? '') || /^(?:o'clock|a\.?m\.?|p\.?m\.?)$/.test(next?.lower ?? '')) return false;
  if (/^(?:19|20)\d\d$/.test(words[quantity.at]?.text ?? '') && before?.lower === 'in' && quantity.thing.noun === '') return false;
  // "There are 12 inches in a foot" tells what everybody knows.
  const per = unitOf(quantity.each?.replace('?', '') ?? '');
  if (quantity.verb === 'be' && per && quantity.unit && per.row === quantity.unit.row && /^(?:length|mass|capacity)$/.test(per.of) && per.size.equals(quantity.unit.size.mul(quantity.value))) return false;
  if (/(?:^|-)(?:grader|grade)$/.test(quantity.thing.noun) && quantity.weak) return false;
  return true;
}

/** "1 hour and 30 minutes", "2 kg 200 g": one amount, in the smaller unit. */
export function compounded(quantities: readonly Quantity[], sentences: readonly Sentence[]): readonly Quantity[] {
  const found: Quantity[] = [];
  for (const quantity of quantities) {
    const before = found.at(-1);
    const [one, other] = [before?.unit, quantity.unit];
    const words = sentences[quantity.sentence] ?? [];
    const gap = before?.sentence === quantity.sentence ? words.slice(before.to, quantity.at).map((word) => word.lower).join(' ') : 'none';
    // "9 two-point baskets": so many baskets.
    if (before && gap === '' && before.thing.noun === '' && before.is === 'number' && quantity.each !== undefined && !quantity.each.startsWith('?') && words.slice(quantity.at, quantity.to).some(({ root }) => root === quantity.each)) {
      found[found.length - 1] = { ...before, thing: { ...quantity.thing, noun: quantity.each } };
      found.push(quantity);
      continue;
    }
    // "two twenty dollar bills", "3 $20 bills": what they come to.
    const isPaid = quantities.some((also) => also !== quantity && also.unit?.of === 'money');
    if (before && !isPaid && gap === '' && before.is === 'number' && one === undefined && other?.of === 'money' && /^(?:bill|note|banknote|coin)$/.test(quantity.thing.noun)) {
      found[found.length - 1] = { ...before, thing: { ...quantity.thing, kinds: [] } };
      found.push({ ...quantity, thing: { ...quantity.thing, noun: other.name, kinds: [] }, each: quantity.thing.noun });
    } else if (before && gap === '' && before.is === 'number' && one === undefined && other?.of === 'money' && /^(?:bill|note|banknote|coin)$/.test(quantity.thing.noun)) {
      found[found.length - 1] = { ...quantity, id: before.id, start: before.start, at: before.at, value: before.value.mul(quantity.value), who: before.who, isSubject: before.isSubject };
    } else if (before && one && other && (gap === '' || gap === 'and') && one.row === other.row && one.size.compare(other.size) > 0 && one.of !== 'money' && (before.each === undefined || before.each.startsWith('?')) && !before.compares && (before.thing.of === undefined || before.thing.of === quantity.thing.of)) {
      found[found.length - 1] = { ...quantity, ...(before.each !== undefined && { each: before.each }), id: before.id, start: before.start, at: before.at, value: before.value.mul(one.size).div(other.size).add(quantity.value), who: before.who, isSubject: before.isSubject };
    } else found.push(quantity);
  }
  return found;
}

/** "found 6 shells walking north and 9 walking south": the second goes on with the verb of the first. */
export function withVerbs(quantities: readonly Quantity[], sentences: readonly Sentence[]): readonly Quantity[] {
  const found: Quantity[] = [];
  for (const quantity of quantities) {
    const before = found.at(-1);
    const joined = sentences[quantity.sentence]?.[quantity.at - 1]?.lower === 'and';
    const goesOn = joined && before?.sentence === quantity.sentence && before.clause !== quantity.clause && !quantity.clause.own && (!isKnownVerb(quantity.verb) || quantity.clause.lead === 'to') && !quantity.isSubject;
    found.push(goesOn && before ? { ...quantity, verb: before.verb } : isLengthOfBook(quantity, sentences) ? { ...quantity, verb: 'have' } : quantity);
  }
  return found;
}

/** "is reading a book with 312 pages": so many it has, not so many are read. */
function isLengthOfBook({ sentence, at, verb }: Quantity, sentences: readonly Sentence[]): boolean {
  const words = sentences[sentence] ?? [];
  return verb === 'read' && /^(?:with|of|has|containing)$/.test(words[at - 1]?.lower ?? '') && words[at - 2]?.tags.has('Noun') === true;
}

/** "Tim is 9. His sister is 4 years younger", "Ann has 3 times as many": than who was told of last, where that is somebody else. */
export function againstBefore(quantities: readonly Quantity[], question: Question, sentences: readonly Sentence[]): readonly Quantity[] {
  return quantities.map((quantity, at) => {
    const { compares, ...plain } = quantity;
    // "Tom has 5. Ann has 4 more": than Tom.
    const [only, ...others] = quantities.slice(0, at);
    const words = sentences[quantity.sentence] ?? [];
    const [said] = [words[quantity.at + 1]?.lower ?? '', words[quantity.to]?.lower ?? ''].filter((word) => /^(?:more|fewer|less)$/.test(word));
    const isAskedOf = question.who.length === 1 && !question.altogether && sameOwner(question.who, quantity.who) === true || said === 'fewer';
    if (!compares && said !== undefined && isAskedOf && quantity.verb === only?.verb && only.verb !== 'have' && others.length === 0 && only.is === 'number' && only.each === undefined && only.who.length === 1 && quantity.who.length === 1 && sameOwner(only.who, quantity.who) === false && !quantity.to_ && at === quantities.length - 1) {
      return { ...quantity, compares: { is: said === 'more' ? 'more' : 'less', than: only.who.flatMap((name) => name.toLowerCase().split(' ')) } };
    }
    // "There are 16 girls. There are 9 fewer boys": than girls.
    if (!compares && (said === 'fewer' || said === 'less') && quantity.verb === 'be' && only?.verb === 'be' && others.length === 0 && only.is === 'number' && only.unit === undefined && only.each === undefined && only.thing.noun !== quantity.thing.noun && quantity.thing.noun !== '' && at === quantities.length - 1) return { ...quantity, compares: { is: 'less', than: [only.thing.noun] } };
    if (!compares && (quantity.more || said === 'fewer' || said === 'less') && quantity.verb === 'have' && only && others.length === 0 && only.verb === 'have' && only.is === 'number' && only.who.length === 1 && quantity.who.length === 1 && sameOwner(only.who, quantity.who) === false && !quantities.slice(at + 1).some(({ who }) => sameOwner(who, quantity.who) === true)) {
      return { ...quantity, compares: { is: said === 'fewer' || said === 'less' ? 'less' : 'more', than: only.who.flatMap((name) => name.toLowerCase().split(' ')) } };
    }
    // "There are 3 fewer pupils in Class 6": than what, only one number before can say.
    if (!compares && said === 'fewer' && at > 0) return { ...quantity, compares: { is: 'less', than: [] } };
    if (!compares || (compares.than ?? []).length > 0) return quantity;
    const base = quantities.slice(0, at).findLast((one) => one.is === 'number' && !one.compares && (one.each === undefined || one.each.startsWith('?')) && one.who.length === 1);
    const isOther = base !== undefined && quantity.who.length === 1 && areOthers(base.who[0] ?? '', quantity.who[0] ?? '') && (compares.is === 'times' ? /^(?:be|have|own)$/.test(quantity.verb) : base.unit?.row === quantity.unit?.row);
    // "14 grape sweets and twice as many cherry sweets".
    const beside = quantities[at - 1];
    const kindsOf = (one: Quantity): readonly string[] => one.thing.kinds.length > 0 ? one.thing.kinds : [one.thing.noun];
    if (!isOther && compares.is === 'times' && beside && beside.clause === quantity.clause && beside.is === 'number' && !beside.compares && (beside.each === undefined || beside.each.startsWith('?')) && kindsOf(quantity).every((kind) => kind !== '' && !kindsOf(beside).includes(kind))) return { ...quantity, compares: { ...compares, than: kindsOf(beside) } };
    if (isOther) return { ...quantity, compares: { ...compares, than: base.who.flatMap((name) => name.toLowerCase().split(' ')) } };
    const isAnother = base !== undefined && words.slice(quantity.clause.subject.from, quantity.clause.subject.to).some(({ lower }) => /^(?:second|other|another|next)$/.test(lower));
    return compares.is === 'times' || isAnother ? quantity : plain;
  });
}

/** Two people, or two things that are named: "a pen", "the ruler". */
const areOthers = (one: string, other: string): boolean => sameOwner([one], [other]) === false || [one, other].every((name) => /^\p{Ll}{3,}$/u.test(name) && !/^(?:she|they|this|that|there)$/.test(name)) && one !== other;

/** "2 km there and 2 km back each day": both are done each day. */
function withTimes(quantities: readonly Quantity[], sentences: readonly Sentence[]): readonly Quantity[] {
  return quantities.reduceRight<readonly Quantity[]>((later, one) => {
    const [next] = later;
    // "a £40 fee and £25 per hour": only the second.
    const isOwn = next?.unit?.of === 'money' && /^(?:per|an?|for)$/.test(sentences[next.sentence]?.[next.to]?.lower ?? '');
    const isTimed = !isOwn && next?.each !== undefined && /^(?:day|week|month|year|hour|night|morning|evening)$/.test(next.each);
    const isList = next?.each !== undefined && one.unit === undefined && next.unit === undefined && !STATING.has(one.verb) && (sentences[one.sentence] ?? []).slice(one.to - 1, next.at).some(({ lower, gap }) => lower === 'and' || /,/.test(gap)) && !one.isSubject;
    const between = next === undefined ? [] : (sentences[one.sentence] ?? []).slice(one.to, next.at);
    const isJoined = between.some(({ lower }) => lower === 'and') && !between.some(({ lower }) => MOMENTS.has(lower));
    // "a $25 fee and $15 a month": the fee is paid once.
    return one.each === undefined && !AMOUNTS.test(one.thing.noun) && isTimed && next.sentence === one.sentence && next.clause === one.clause && (isList || isJoined && one.unit !== undefined && one.unit === next.unit) && next.each !== undefined ? [{ ...one, each: next.each }, ...later] : [one, ...later];
  }, []);
}

/** "uses 320 gallons a month, and the other house 285": what is left out is the same. */
export function withSameTimes(quantities: readonly Quantity[]): readonly Quantity[] {
  return quantities.map((one, at) => {
    const before = quantities[at - 1];
    const isLeftOut = before?.each !== undefined && unitOf(before.each)?.of === 'time' && one.each === undefined && one.sentence === before.sentence && one.clause !== before.clause && one.verb === before.verb && one.thing.to <= one.at + 1 && one.is === 'number' && !one.compares && !one.more && before.unit === one.unit;
    return isLeftOut && before.each !== undefined ? { ...one, each: before.each } : one;
  });
}

/** "21 tickets went to parents and 13 to teachers": the 13 went as well. */
export function withSubjects(quantities: readonly Quantity[], sentences: readonly Sentence[]): readonly Quantity[] {
  return quantities.map((one, at) => {
    const before = quantities[at - 1];
    const words = sentences[one.sentence] ?? [];
    const goesOn = before?.isSubject === true && !one.isSubject && one.clause === before.clause && one.thing.noun === before.thing.noun && one.to === one.at + 1 && words[one.at - 1]?.lower === 'and' && PREPOSITIONS.has(words[one.to]?.lower ?? '') && words[one.to]?.lower !== 'of';
    return goesOn ? { ...one, isSubject: true, who: [] } : one;
  });
}

/** "for every 5 bottles they got 1 token": a point for every one of them. */
export function withEvery(quantities: readonly Quantity[], sentences: readonly Sentence[]): readonly Quantity[] {
  const pairs = quantities.flatMap((quantity) => {
    const before = sentences[quantity.sentence]?.[quantity.at - 1]?.lower;
    const one = quantities.find((other) => other !== quantity && other.sentence === quantity.sentence && other.value.equals(1) && other.thing.noun !== quantity.thing.noun);
    return (before === 'every' || before === 'each') && one ? [{ quantity, one }] : [];
  });
  return quantities.filter((quantity) => !pairs.some(({ one }) => one === quantity))
    .map((quantity) => { const pair = pairs.find((each) => each.quantity === quantity); return pair ? { ...quantity, each: pair.one.thing.noun } : quantity; });
}

/** "… ate the four plums": a number that was told before, said again. */
export function isRepeated(quantity: Quantity, before: readonly Quantity[], sentences: readonly Sentence[]): boolean {
  const [container, article = ''] = (sentences[quantity.sentence] ?? []).slice(Math.max(0, quantity.at - 2), quantity.at).map(({ root }) => root);
  // "She puts them in stacks of 10. How many stacks of 10 …"
  if (article === 'of' && before.some((one) => one.value.equals(quantity.value) && one.each?.replace('?', '') === container)) return true;
  // "£1.20 in 5p coins. How many 5p coins …"
  if (article === 'many' && before.some((one) => one.value.equals(quantity.value) && one.each === quantity.each && one.unit === quantity.unit && one.unit !== undefined)) return true;
  return /^(?:the|these|those|all|his|her|their)$/.test(article) && before.some((one) => one.value.equals(quantity.value) && one.thing.noun === quantity.thing.noun);
}

/** What is done once with a full load. */
const JOURNEYS = /^(?:trip|journey|load|run|ride|crossing)$/;

/** A place where so many are, or what holds so many, says a rate only where it is counted or asked for. */
export function withRates(quantities: readonly Quantity[], question: Question, sentences: readonly Sentence[]): readonly Quantity[] {
  return withTimes(quantities, sentences).map((quantity) => {
    const { each, ...bare } = quantity;
    // "There are 365 days in a year. It rained on 40 days."
    if (each !== undefined && quantity.verb === 'be' && unitOf(each)?.of === 'time' && quantity.unit?.of === 'time' && !question.words.has(each) && !quantities.some(({ thing }) => thing.noun === each) && quantities.some((one) => one !== quantity && one.thing.noun === quantity.thing.noun)) return bare;
    // "A pool is 25 m long. How many lengths …?"
    if (quantity.unit?.of === 'length' && /^(?:length|lap|width)$/.test(question.thing.noun) && quantity.verb === 'be' && quantity.sentence !== question.sentence && /^(?:pool|track|bath|circuit|course)$/.test(quantity.who[0] ?? '') && quantities.length === 2) return { ...quantity, each: question.thing.noun };
    // "A kangaroo can jump 25 feet. How many jumps …?"
    if (each === undefined && quantity.unit && question.asks === 'number' && quantity.verb !== '' && quantity.verb === question.thing.noun && quantity.sentence !== question.sentence && quantities.some((one) => one !== quantity && one.unit?.row === quantity.unit?.row)) return { ...quantity, each: question.thing.noun };
    if (!each?.startsWith('?')) return quantity;
    const per = each === AT_A_TIME ? question.thing.noun : each.slice(1);
    const times = each === AT_A_TIME && sameNoun(quantity.thing.noun, question.thing.noun) === 'same' ? quantities.find((one) => one.each === undefined && (JOURNEYS.test(one.thing.noun) || one.thing.noun === 'time')) : undefined;
    if (times) return { ...quantity, each: times.thing.noun };
    if (each === AT_A_TIME) return question.asks === 'number' && per !== '' && sameNoun(per, quantity.thing.noun) === undefined ? { ...quantity, each: per } : bare;
    // "How many packs hold 48 tiles?", where it is told what each holds.
    if (quantity.sentence === question.sentence && quantity.at > question.from && quantity.at < question.to && question.thing.noun === per && (quantities.some((one) => one !== quantity && one.each?.replace('?', '') === per) || JOURNEYS.test(per) && sentences[quantity.sentence]?.[quantity.at - 1]?.lower !== 'of')) return bare;
    // "A van carries 9 boxes. How many trips …?"
    if (JOURNEYS.test(question.thing.noun) && question.asks === 'number' && /^(?:carry|hold|take|transport|fit|seat|load)$/.test(quantity.verb) && quantity.sentence !== question.sentence && !quantities.some((one) => one !== quantity && sameNoun(one.thing.noun, per) !== undefined)) return { ...quantity, each: question.thing.noun };
    // "One album has 12. How many are in the other album?"
    const asked = sentences[question.sentence] ?? [];
    if (asked.some(({ lower }, at) => lower === 'other' && asked[at + 1]?.root === per)) return bare;
    // "A jug holds 3 litres … are left in the jug?": there is but the one.
    const isOne = asked.some(({ lower, root, tags }, at) => root === per && !tags.has('Plural') && lower !== 'each' && /^(?:the|this|that|his|her)$/.test(asked[at - 1]?.lower ?? '') && !/^(?:that|which)$/.test(asked[at + 1]?.lower ?? ''));
    // "the two parcels": those that were told of.
    const areThose = (one: Quantity): boolean => one.sentence === question.sentence && one.value.compare(3) <= 0 && /^(?:the|these|those|both)$/.test(asked[one.at - 1]?.lower ?? '');
    const counted = quantities.some((one) => one !== quantity && !areThose(one) && (sameNoun(one.thing.noun, per) !== undefined || one.thing.of === per || one.thing.kinds.at(-1) === per));
    const isOnly = quantities.filter((one) => one.clause === quantity.clause && one.each === each).length === 1;
    return counted || (!isOne && isOnly && question.words.has(per) && /^(?:hold|contain|fit|seat|carry|load|transport|accommodate)$/.test(quantity.verb)) || sameNoun(question.thing.noun, per) !== undefined || question.thing.kinds.at(-1) === per ? quantity : quantities.some((one) => one !== quantity && one.each?.replace('?', '') === per) || quantity.verb === 'be' || /^(?:has|holds|contains)$/.test(sentences[quantity.sentence]?.[quantity.clause.verbAt]?.lower ?? '') && GROUPS.has(per) ? { ...bare, inOne: per } : bare;
  });
}
