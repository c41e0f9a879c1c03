import { sameOwner } from '../match.ts';
import { asksOpposite } from '../opposites.ts';
import { STATING } from '../verbs.ts';
import { DEALING } from './changes.ts';
import type { Item } from './items.ts';
import { as, equation, sum, type Answer, type Story } from './story.ts';

/** All there was: so many groups, and what was left over. Undefined where nothing is called left over. */
export function groupsAndLeft(story: Story): Answer | undefined {
  const over = as(story, 'now').filter(({ about }) => (story.problem.sentences[about.sentence] ?? []).slice(about.at, about.clause.end).some(({ lower }, at, all) => lower === 'over' && all[at - 1]?.lower === 'left' || /^(?:leftover|loose|extra)$/.test(lower)));
  const isDealt = (one: Item): boolean => one.from.length === 2 && DEALING.test(one.from.at(-1)?.verb ?? '');
  return over.length === 1 && story.items.length > 1 && story.items.every((one) => over.includes(one) || isDealt(one)) ? equation(story, 'equal groups and parts, whole unknown', ['asked'], [{ items: story.items }]) : undefined;
}

function less(story: Story, whole: Item, parts: readonly Item[]): Answer | undefined {
  return parts.length > 0 && sum(parts).compare(whole.value) < 0 ? equation(story, 'part and whole, part unknown', [{ items: [whole] }], ['asked', { items: parts }]) : undefined;
}

/** The part of a whole that is not told. */
export function partOf(story: Story): Answer | undefined {
  const [whole, ...more] = as(story, 'whole').length > 0 ? as(story, 'whole') : story.items.filter(({ about }) => about.who.length > 1);
  const { verb } = story.problem.question;
  const isDoing = whole !== undefined && whole.about.verb === verb && !STATING.has(verb) && whole.about.who.length > 1;
  return whole && more.length === 0 ? less(story, whole, story.items.filter((one) => one !== whole && (!isDoing || one.about.verb === verb))) : undefined;
}

/** "88 people came and 17 of them were children. How many adults came?" */
export function opposite(story: Story): Answer | undefined {
  const [first] = story.items;
  const [part, ...more] = story.items.filter((one) => (one.about.ofThem || one.about.verb === 'fill' && one !== first && one.from.length === 1) && asksOpposite(story.problem, one.about));
  const [whole, ...others] = story.items.filter((one) => one !== part);
  return part && whole && more.length === 0 && others.length === 0 && whole.role !== 'out' && !whole.about.ofThem ? less(story, whole, [part]) : undefined;
}

/** "A jar of honey weighs 500 g. The empty jar weighs 120 g. How much does the honey weigh?" */
export function contents(story: Story): Answer | undefined {
  const [one, other] = story.items.toSorted((first, second) => second.value.compare(first.value));
  if (!one || !other || story.items.length > 2 || sameOwner(one.about.who, other.about.who) !== true || sameOwner(one.about.who, story.problem.question.who) === true) return undefined;
  const isEmpty = ({ label }: Item): boolean => label.has('empty') || label.has('without');
  return one.about.verb === 'weigh' && other.about.verb === 'weigh' && isEmpty(other) && !isEmpty(one) ? less(story, one, [other]) : undefined;
}

/** What is still needed: what is needed in all, less what there is. Undefined where nothing is needed. */
export function stillNeeded(story: Story): Answer | undefined {
  const needed = story.items.filter(({ about }) => /^(?:need|want|require|cost)$/.test(about.verb) || /^(?:goal|aim|target)$/.test(about.who[0] ?? '') || about.around.has('goal') && about.verb === 'be');
  const [whole, ...more] = needed;
  const others = story.items.filter((one) => one !== whole);
  return whole && more.length === 0 && others.every(({ role }) => role === 'has' || role === 'in' || role === 'done') ? less(story, whole, others) : undefined;
}

/** What is called the rest. */
export function restOf(story: Story): Answer | undefined {
  const [first, ...parts] = story.items;
  return first && less(story, first, parts);
}

/** "17 of which were brown … not brown": whether a word of the question is said of some of them. */
function isSaidOf({ problem: { sentences, question } }: Story, { about }: Item): boolean {
  return (sentences[about.sentence] ?? []).slice(about.to).some(({ root, tags }) => question.words.has(root) && (tags.has('Adjective') || tags.has('Verb')) && root !== 'be');
}

/** Those of which something is not so: the rest of the whole, or all the other kinds. */
export function notSo(story: Story): Answer | undefined {
  const { items, words, problem: { question } } = story;
  const isNamed = (one: Item): boolean => one.about.not || one.about.thing.kinds.some((kind) => words.has(kind)) || !STATING.has(one.about.verb) && (words.has(one.about.verb) || words.has(`${one.about.verb}ed`)) || question.verb === 'use' && one !== items[0] || one.about.ofThem && isSaidOf(story, one);
  const named = items.filter((one) => !one.about.outOf && isNamed(one));
  const others = items.filter((one) => !named.includes(one));
  const [whole] = others;
  if (whole && others.length === 1 && less(story, whole, named)) return less(story, whole, named);
  const areKinds = items.every(({ about }) => about.thing.kinds.length > 0);
  return areKinds && named.length > 0 && others.length > 1 ? equation(story, 'part and whole, whole unknown', ['asked'], [{ items: others }]) : undefined;
}

/** All of them together. */
export function summed(story: Story, items: readonly Item[] = story.items): Answer | undefined {
  const isMany = items.some(({ terms }) => terms?.some(({ times }) => times));
  const isChange = items.some(({ role }) => role === 'in') && items.some(({ role }) => role === 'has');
  return equation(story, isMany ? 'equal groups and parts, whole unknown' : isChange ? 'change, result unknown' : 'part and whole, whole unknown', ['asked'], [{ items }]);
}
