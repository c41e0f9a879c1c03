import { sameNoun, sameOwner } from './match.ts';
import { sum, terms, type Composed, type Entry } from './entries.ts';
import type { Term } from './plan.ts';
import type { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';
import { isGeneral, STATING } from './verbs.ts';

/** "5 were wet": it says how some of them are, and changes nothing. */
export function isDescribed(entry: Entry, problem: Problem): boolean {
  const { quantity, role } = entry;
  return isStated(entry, problem) || (role === 'has' || role === 'part') && quantity.isSubject && (quantity.verb === 'be' || quantity.clause.passive) && quantity.thing.to <= quantity.at + 1;
}

/** "32 men and 41 women were at the inn. 18 of them had fish. How many people were at the inn?" */
export function isAside({ quantity, role }: Entry, { question, sentences, somes }: Problem, others: readonly Entry[]): boolean {
  const asked = (sentences[question.sentence] ?? []).slice(question.from, question.to).map(({ lower }) => lower);
  if (role !== 'part' || !quantity.ofThem || !quantity.isSubject || others.some((one) => one.role === 'whole') || asked.includes('will') || question.verb !== 'be' || question.not || question.thing.kinds.length > 0 || somes.some(({ rest }) => rest)) return false;
  const place = /^(?:in|on|at)$/.test(asked.at(-3) ?? '') ? asked.at(-1) ?? '' : undefined;
  return place === undefined ? asked.includes('there') : others.some((one) => one.quantity !== quantity && one.quantity.around.has(place));
}

/** "10 chairs are broken", where there were chairs before. */
function isStated({ quantity, role }: Entry, problem: Problem): boolean {
  return role === 'has' && saysOfSome(problem, quantity);
}

/** Whether it is said of so many of what was told before how they are. */
export function saysOfSome({ quantities, sentences }: Problem, quantity: Quantity): boolean {
  const { clause, thing, id, isSubject, verb } = quantity;
  const next = sentences[quantity.sentence]?.[clause.verbAt + 1];
  return isSubject && verb === 'be' && thing.kinds.length === 0 && thing.noun !== '' && next !== undefined && (next.tags.has('Adjective') || next.tags.has('PastTense')) && !next.tags.has('Preposition')
    && !/^(?:left|now|in|on|at)$/.test(next.lower) && quantities.some((one) => one.id < id && sameNoun(one.thing.noun, thing.noun) !== undefined) && !quantities.some((one) => one.id < id && one.isSubject && one.verb === 'be' && one.thing.noun === thing.noun);
}

/** Whether a number is only some of what was told before: "9 of them", "7 are wet", "6 did not come". */
function isPart(entry: Entry, problem: Problem): boolean {
  const { quantity, role } = entry;
  if (role === 'out' || role === 'now' || role === 'in') return false;
  const next = problem.sentences[quantity.sentence]?.[quantity.at + 1];
  return isStated(entry, problem) || role === 'part' || quantity.ofThem || (quantity.isSubject && quantity.to === quantity.at + 1 && next?.root === 'be');
}

/** The rest of a whole, where the other part is asked for: "46 apples, 7 are wet. How many are green?" */
export function partOf(problem: Problem, entries: readonly Entry[], asked: Term): Composed | undefined {
  if (problem.question.altogether) return undefined;
  const rest = problem.somes.some((one) => one.rest);
  const named = problem.question.not ? entries.filter(({ quantity, role }) => role !== 'has' && quantity.verb === problem.question.verb && !quantity.not && !STATING.has(quantity.verb)) : [];
  let parts = named.length > 0 && named.length < entries.length ? named : entries.filter((one) => isPart(one, problem));
  if (parts.length === entries.length && !rest) return undefined;
  if (parts.length === entries.length || (parts.length === 0 && rest)) {
    const [most] = entries.toSorted((one, other) => other.size.compare(one.size));
    parts = entries.filter((one) => one !== most);
  }
  const wholes = entries.filter((one) => !parts.includes(one));
  if (parts.length === 0 || wholes.length === 0) return undefined;
  const gone = wholes.filter(({ role }) => role === 'out');
  const kept = wholes.filter((one) => !gone.includes(one));
  if (sum([...parts, ...gone]).compare(sum(kept)) > 0) return undefined;
  return { balance: { is: 'balance', left: terms(kept), right: [asked, ...terms(parts), ...terms(gone, true)] }, structure: 'part and whole, part unknown', doubts: [] };
}

/** Words that number one after the other. */
export const ORDER = new Set(['first', 'second', 'third', 'fourth', 'fifth', 'last', 'other', 'next', 'another', 'one']);

/** Days, and times of the day and of the year. */
export const MOMENTS = new Set(['day', 'night', 'morning', 'afternoon', 'evening', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'yesterday', 'today', 'tomorrow', 'spring', 'summer', 'autumn', 'fall', 'winter', 'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'weekend', 'week']);

/** The day, or time of day, that one of some numbers stands with: what leads a number in belongs to it, else what follows it up to the next one. */
export function momentOf({ sentences }: Pick<Problem, 'sentences'>, some: readonly Quantity[], { sentence, at, clause }: Quantity): string | undefined {
  const words = sentences[sentence] ?? [];
  const next = some.find((one) => one.sentence === sentence && one.at > at)?.at ?? words.length;
  const last = some.findLast((one) => one.sentence === sentence && one.at < at)?.to ?? 0;
  const first = words.findIndex((word) => MOMENTS.has(word.lower) || word.tags.has('Value'));
  const isLed = MOMENTS.has(words[first]?.lower ?? '');
  const from = isLed ? words.slice(last, at) : words.slice(at, Math.min(next, Math.max(clause.end, at + 6)));
  return (isLed ? from.findLast(({ lower }) => MOMENTS.has(lower)) : from.find(({ lower }) => MOMENTS.has(lower)))?.lower;
}

const SIDES = new Set(['front', 'back', 'left', 'right', 'top', 'bottom', 'home', 'school', 'online', 'store', 'land', 'sea', 'small', 'large', 'big', 'little', 'red', 'blue', 'green', 'yellow', 'white', 'black', 'brown', 'orange', 'purple', 'pink', 'boy', 'girl', 'man', 'woman', 'adult', 'child', 'male', 'female']);

/** "hiked 13 miles in 2 days, 8 of them on the first": the same is done, one time after the other. */
function isOrdered(kind: ReadonlySet<string>, [first, ...others]: readonly Entry[]): boolean {
  return kind === ORDER && first !== undefined && others.every(({ quantity }) => quantity.verb === first.quantity.verb && !quantity.more && sameOwner(quantity.who, first.quantity.who) !== false);
}

/**
 * The part that is not told, where the first number is all of them: "sang 20 songs, 8 in the morning; how many in the evening?" A word of the question
 * (second, night, back) stands with no number, and another of its kind stands with every number but the largest.
 */
export function otherPart({ question, sentences, quantities }: Problem, entries: readonly Entry[], asked: Term): Composed | undefined {
  const [whole, ...parts] = entries.toSorted((one, other) => other.size.compare(one.size));
  if (!whole || parts.length === 0 || question.altogether || whole.quantity.id > Math.min(...parts.map(({ quantity }) => quantity.id))) return undefined;
  if (sum(parts).compare(whole.size) >= 0 || parts.some(({ role }) => role === 'now')) return undefined;
  const around = (quantity: Quantity): ReadonlySet<string> => new Set((sentences[quantity.sentence] ?? []).slice(quantity.clause.start, quantity.clause.end).flatMap((word) => [word.lower, word.root]));
  for (const kind of [ORDER, MOMENTS, SIDES]) {
    const wanted = [...question.words].filter((word) => kind.has(word) && word !== 'day' && word !== 'week' && word !== 'one' && !isGeneral(word));
    if (wanted.length === 0 || quantities.some((one) => (one.compares || entries.some(({ quantity }) => quantity === one)) && wanted.some((word) => around(one).has(word)))) continue;
    if (parts.every((part) => [...around(part.quantity)].some((word) => kind.has(word)))) {
      return { balance: { is: 'balance', left: terms([whole]), right: [asked, ...terms(parts)] }, structure: isOrdered(kind, entries) ? 'part and whole, other part unknown' : 'part and whole, part unknown', doubts: [] };
    }
  }
  return undefined;
}
