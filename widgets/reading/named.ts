import { isPersonal } from './match.ts';
import { MOMENTS, ORDER, momentOf } from './parts.ts';
import type { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';

const IDLE = new Set(`how many much more fewer less than do have be the a an of in on at to and or for from with by as they them she he it you i we his her their its this that these those there altogether all total together sum
  now left still then what which who number amount each every both old long far tall high big large difference between one ones will would can could get not n't 's up after before did does at time only now also
  longer taller older further farther heavier cheaper shorter younger in_all end begin start beginning original originally initially need`.split(/\s+/));

const LEADS = /^(?:in|on|at|during|after|before)$/;

/** The words that a number has for itself, among some: whose it is, what it counts, and what stands with it and with no other of its clause. */
export function wordsOf({ sentences }: Pick<Problem, 'sentences'>, some: readonly Quantity[], quantity: Quantity): ReadonlySet<string> {
  const { who, thing, clause, sentence, at, around } = quantity;
  const own = [...who.flatMap((name) => name.toLowerCase().split(' ')), ...thing.kinds, thing.noun, ...(thing.of === undefined ? [] : [thing.of])];
  const beside = some.filter((one) => one.clause === clause && one.sentence === sentence);
  if (beside.length < 2) return new Set([...own, ...around]);
  const words = sentences[sentence] ?? [];
  const [first] = beside;
  const firstNumber = words.findIndex(({ tags }, index) => index >= clause.start && tags.has('Value'));
  const isLed = first !== undefined && words.slice(clause.start, Math.min(first.at, firstNumber < 0 ? first.at : firstNumber)).some(({ lower }, index, all) => MOMENTS.has(lower) && !/^(?:each|every|per|a)$/.test(all[index - 1]?.lower ?? '') || (LEADS.test(lower) && index < all.length - 2));
  const before = beside.findLast((one) => one.at < at)?.to ?? at;
  const untold = words.findIndex(({ lower }, index) => index > at && index < clause.end && /^(?:some|several|rest|others)$/.test(lower));
  const end = untold < 0 ? clause.end : untold;
  const after = Math.min(end, beside.find((one) => one.at > at)?.at ?? end);
  // "3 cats and 4 dogs in the yard": what follows the last is said of all.
  const shared = !isLed && first !== undefined && !words.slice(first.to, beside[1]?.at).some(({ lower }) => LEADS.test(lower)) ? words.slice(beside.at(-1)?.to, end) : [];
  const near = [...(isLed ? words.slice(before, at) : words.slice(quantity.to, after)), ...shared];
  const moment = momentOf({ sentences }, some, quantity);
  return new Set([...own, ...near.flatMap(({ root, lower }) => [root, lower]), ...(moment === undefined ? [] : [moment])]);
}

/** The words of a question that say which numbers it asks of: people, things, kinds, days. */
export function askedWords({ question, sentences }: Problem): ReadonlySet<string> {
  const words = (sentences[question.sentence] ?? []).slice(question.from, question.to);
  // "How many do the brothers have": they are all of them.
  const isThem = (at: number): boolean => question.who[0] === 'they' && words[at]?.tags.has('Plural') === true && isPersonal(words[at]?.root ?? '') && words[at - 1]?.lower === 'the';
  return new Set(words.filter(({ root, lower }, at) => !isThem(at) && !IDLE.has(root) && !IDLE.has(lower) && !(/^(?:first|last|next)$/.test(lower) && (words[at - 1]?.lower === 'at' || words[at + 1]?.tags.has('Value')))).map(({ root, lower }, at, all) => lower.endsWith('ing') && all[at + 1]?.tags.has('Noun') ? lower : root));
}

/** How many of the question's words that tell some numbers apart each of them has for itself. */
export function fits(problem: Problem, some: readonly Quantity[], except: ReadonlySet<string> = new Set()): readonly number[] {
  const own = some.map((one) => wordsOf(problem, some, one));
  const asked = [...askedWords(problem)].filter((word) => !except.has(word) && !own.every((words) => words.has(word)));
  return own.map((words) => asked.filter((word) => words.has(word)).length);
}

/** The nouns of the places in a question: in the box, at school. */
export function placesAsked({ question, sentences }: Problem): ReadonlySet<string> {
  const words = (sentences[question.sentence] ?? []).slice(question.from, question.to);
  return new Set(words.flatMap(({ lower }, at) => /^(?:in|on|at|inside|from|into)$/.test(lower) ? words.slice(at + 1, at + 4).map(({ root }) => root).filter((root) => !MOMENTS.has(root) && !ORDER.has(root)) : []));
}
