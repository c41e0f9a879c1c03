import { entryOf } from './groups.ts';
import { counts, sameNoun } from './match.ts';
import { ASKED, type Plan } from './plan.ts';
import type { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';
import { ratesIn } from './rates.ts';
import { roleOf } from './roles.ts';
import { isKindOf } from './verbs.ts';

const FREE = /\b(?:empty|vacant|free|unoccupied|unused|not (?:taken|used|occupied|filled)|without (?:a|any) \w+)\b/;

/** "450 seats and 300 people: how many seats are empty?": each person takes one of what is asked for. */
export function emptyPlaces(problem: Problem): Plan | undefined {
  const { question, quantities, text } = problem;
  const asked = text.slice(question.start, question.end).toLowerCase();
  const places = quantities.filter((one) => counts(one, question.thing) !== undefined);
  const [all] = places;
  const people = quantities.filter((one) => one !== all);
  if (!all || places.length !== 1 || people.length === 0 || !FREE.test(asked) || ratesIn(problem).length > 0) return undefined;
  const isSold = (one: Quantity): boolean => one.thing.noun === 'ticket' && /^(?:sell|buy)$/.test(one.verb);
  const areThere = people.every((one) => one.is === 'number' && !one.compares && one.each === undefined && !one.ofThem && !one.not && (isSold(one) || !one.more && roleOf(problem, one) !== 'out') && (isSold(one) || sameNoun(one.thing.noun, 'person') !== undefined || isKindOf(one.thing.noun, 'person')));
  if (!areThere || all.unit || people.reduce((so, { value }) => so.add(value), all.value.sub(all.value)).compare(all.value) > 0) return undefined;
  return {
    structure: 'part and whole, the empty part unknown', without: [], doubts: [],
    drawing: { is: 'balance', left: [entryOf(problem, all).term], right: [{ each: ASKED }, ...people.map((one) => entryOf(problem, one).term)] },
  };
}
