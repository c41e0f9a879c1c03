import { nameOf } from './comparison.ts';
import { inUnit } from './groups.ts';
import { counts, fitsKinds, sameOwner } from './match.ts';
import { ASKED, type Plan } from './plan.ts';
import type { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';
import { ratesIn } from './rates.ts';
import { roleOf } from './roles.ts';
import { isKindOf } from './verbs.ts';

interface Side { readonly name: string; readonly some: readonly Quantity[] }

/** Two sides of a question that compares, of which one is told in several numbers: "45 and 13 bottles, 27 melons: how many more bottles than melons?" */
export function severalSides(problem: Problem, told: readonly Quantity[]): Plan | undefined {
  const { question } = problem;
  if (!question.compares || question.than.length === 0 || told.some((one) => one.ofThem || one.more) || new Set(told.map(({ verb }) => verb)).size !== 1) return undefined;
  const [one, other] = byThing(problem, told) ?? byOwner(problem, told) ?? [];
  if (!one || !other || one.some.length + other.some.length < 3 || one.some.length === 0 || other.some.length === 0 || one.some.length + other.some.length !== told.length) return undefined;
  const unit = question.unit ?? told[0]?.unit;
  const size = ({ some }: Side): number => some.reduce((so, quantity) => so + quantity.value.valueOf(), 0);
  const [larger, smaller] = size(one) >= size(other) ? [0, 1] : [1, 0];
  return {
    structure: 'comparison, difference unknown', without: [], doubts: [], ...(unit && { unit: unit.name }),
    drawing: { is: 'rows', rows: [one, other].map(({ name, some }) => ({ name, terms: some.map((each) => ({ each: inUnit(each, unit), label: [...each.thing.kinds, each.thing.of ?? ''].join(' ').trim() })) })), differences: [{ larger, smaller, by: ASKED }], times: [] },
  };
}

/** "8 rows of 14 tulips, and 36 roses. How many more tulips than roses?" */
export function runAgainst(problem: Problem): Plan | undefined {
  const { question, quantities } = problem;
  const [rate, ...rates] = ratesIn(problem);
  const [number, ...numbers] = rate?.numbers ?? [];
  const others = quantities.filter((one) => one !== rate?.quantity && one !== number);
  const [other] = others;
  if (!question.compares || question.than.length === 0 || !rate || rates.length > 0 || !number || numbers.length > 0 || !other || others.length > 1 || other.is !== 'number' || other.compares || other.unit || other.ofThem || other.more || rate.quantity.unit || question.thing.noun === number.thing.noun) return undefined;
  const [own, than] = [rate.quantity.thing.noun, other.thing.noun];
  const isAsked = question.thing.noun === own && question.than.includes(than) || question.thing.noun === than && question.than.includes(own);
  if (!isAsked || own === than || question.thing.kinds.length > 0 || !/^(?:has|done|in)$/.test(roleOf(problem, other)) || sameOwner(other.who, number.who) === false) return undefined;
  const [larger, smaller] = rate.quantity.value.mul(number.value).compare(other.value) >= 0 ? [0, 1] : [1, 0];
  return {
    structure: 'equal groups and one number, difference unknown', without: [], doubts: [],
    drawing: { is: 'rows', rows: [{ name: nameOf([], [own]), terms: [{ each: inUnit(rate.quantity, undefined), times: inUnit(number, undefined) }] }, { name: nameOf([], [than]), terms: [{ each: inUnit(other, undefined) }] }], differences: [{ larger, smaller, by: ASKED }], times: [] },
  };
}

/** Bottles against melons, whatever is in the bottles. */
function byThing({ question }: Problem, told: readonly Quantity[]): readonly [Side, Side] | undefined {
  const { noun, kinds, of } = question.thing;
  if (noun === '' || kinds.length > 0 || of !== undefined || told.some((one) => one.clause !== told[0]?.clause)) return undefined;
  const isOf = (one: Quantity, word: string): boolean => one.thing.noun === word || isKindOf(one.thing.noun, word);
  const than = question.than.find((word) => told.some((one) => isOf(one, word)));
  if (than === undefined || than === noun || isKindOf(than, noun) || isKindOf(noun, than)) return undefined;
  return [{ name: nameOf([], [noun]), some: told.filter((one) => isOf(one, noun)) }, { name: nameOf([], [than]), some: told.filter((one) => isOf(one, than)) }];
}

/** What one has of all kinds against what another has. */
function byOwner(problem: Problem, told: readonly Quantity[]): readonly [Side, Side] | undefined {
  const { question } = problem;
  const [name, ...names] = question.who;
  const isAsked = (one: Quantity): boolean => counts(one, question.thing, question.unit) !== undefined && fitsKinds(one, question.thing.kinds) && /^(?:has|done)$/.test(roleOf(problem, one));
  if (name === undefined || names.length > 0 || !told.every(isAsked)) return undefined;
  const than = told.flatMap(({ who }) => who).find((one) => one !== name && one.toLowerCase().split(' ').every((word) => question.than.includes(word)));
  if (than === undefined || told.some(({ who }) => who.length !== 1)) return undefined;
  const of = (owner: string): readonly Quantity[] => told.filter(({ who }) => sameOwner(who, [owner]) === true);
  return [{ name, some: of(name) }, { name: than, some: of(than) }];
}

/** Where it is asked how much more somebody has now than another: what they had before is no longer so. */
export function currentOf(problem: Problem, some: readonly Quantity[]): readonly Quantity[] {
  const { words, than } = problem.question;
  if (!words.has('now') || !some.some(({ who }) => who.some((name) => than.includes(name.toLowerCase())))) return some;
  return some.filter((one) => !some.some((later) => later.id > one.id && roleOf(problem, later) === 'now' && later.thing.noun === one.thing.noun && later.thing.kinds.join() === one.thing.kinds.join() && sameOwner(later.who, one.who) === true));
}
