import type { PartId } from '../board/document.ts';
import type { Fraction } from '../maths/exact.ts';
import type { English } from './english.ts';
import { manyOf } from './many.ts';
import { unitOf } from './measures.ts';
import { problemIn, type Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';
import type { Reading } from './reading.ts';
import type { Thing } from './thing.ts';

/** What is counted, as it is called of one and of many: "red apple", "red apples". */
export interface Noun { readonly one: string; readonly many: string }

/** What the words of a problem say is counted, by the part of the model that they made. */
export interface Counted {
  /** What an amount counts; undefined for measures and money, and where the words do not say. */
  of(part: PartId): Noun | undefined;
  /** What so many of are alike: the bags of "6 bags with 8 apples each". */
  groupsAt(part: PartId): Noun | undefined;
  /** Whether a name stands in the words as that of a person does. */
  isPerson(name: string): boolean;
}

/** What is counted in a reading's words. `value`: what each part comes to, as far as it is known. */
export function countedIn({ text, models: [{ links }] }: Reading, english: English, value: (part: PartId) => Fraction | undefined): Counted {
  const problem = problemIn(text, english);
  // A name that stands there in small letters or in quotation marks too is that of a thing.
  const isPerson = (name: string): boolean => /^\p{Lu}\p{L}*$/u.test(name) && new RegExp(`\\b${name}\\b`, 'u').test(text) && !new RegExp(`\\b${name.toLowerCase()}\\b|“${name}”`, 'u').test(text);
  if (!problem) return { of: () => undefined, groupsAt: () => undefined, isPerson };
  const told = links.flatMap((link) => problem.quantities.filter(({ start }) => start >= link.start && start < link.end).map((quantity) => ({ part: link.part, quantity })));
  const asked = links.find(({ start }) => start === problem.question.start)?.part;
  const isGroups = (part: PartId, quantity: Quantity): boolean => told.some((one) => one.part === part && one.quantity !== quantity && one.quantity.each !== undefined) || value(part)?.equals(quantity.value) === false;
  const amounts = told.filter(({ part, quantity }) => !isGroups(part, quantity));
  const all = new Set(amounts.map(({ quantity }) => quantity.thing.noun));
  const [common] = all.size === 1 ? amounts.map(({ quantity }) => nounOf(problem, { ...quantity.thing, kinds: [] })) : [];
  return {
    isPerson,
    of: (part) => {
      const own = amounts.find((one) => one.part === part);
      return own ? nounOf(problem, own.quantity.thing) : part === asked ? nounOf(problem, problem.question.thing) ?? common : undefined;
    },
    groupsAt: (part) => {
      const own = told.find((one) => one.part === part && isGroups(part, one.quantity));
      return own ? nounOf(problem, own.quantity.thing) : part === asked && part.includes('.') ? nounOf(problem, problem.question.thing) : undefined;
    },
  };
}

/** Words for pieces of a model: they are of our own wordings, and count nothing. */
const OURS = new Set(['part', 'group', 'whole', 'bar', 'amount', 'number', 'ratio']);

/** A thing's noun, with its plural. */
function nounOf({ sentences, text }: Problem, { noun, kinds }: Thing): Noun | undefined {
  const many = OURS.has(noun) || unitOf(noun) ? undefined : manyOf(sentences, noun);
  if (many === undefined) return undefined;
  const isSaid = new RegExp(`\\b${kinds.map((one) => one.replaceAll(/[^\p{L}\p{N}-]/gu, '.')).join(' ')}\\b`, 'u').test(text);
  const kind = kinds.length > 0 && isSaid ? `${kinds.join(' ')} ` : '';
  return { one: `${kind}${noun}`, many: `${kind}${many}` };
}
