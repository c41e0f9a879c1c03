import { entryOf, inUnit } from './groups.ts';
import { counts, sameNoun } from './match.ts';
import { ASKED, given, type Plan } from './plan.ts';
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
  const rows = placesInRows(problem, asked);
  if (rows) return rows;
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

/** "14 rows of 20 seats, 185 tickets were sold: how many seats were empty?" */
function placesInRows(problem: Problem, asked: string): Plan | undefined {
  const { question, quantities } = problem;
  const [rate, ...rates] = ratesIn(problem);
  const [number, ...numbers] = rate?.numbers ?? [];
  const taken = quantities.filter((one) => one !== rate?.quantity && one !== number);
  const [only] = taken;
  if (!rate || rates.length > 0 || !number || numbers.length > 0 || !only || taken.length > 1 || !FREE.test(asked) || counts(rate.quantity, question.thing) === undefined || only.is !== 'number' || only.compares || only.each !== undefined || only.not) return undefined;
  const isTaken = only.thing.noun === 'ticket' && only.verb === 'sell' || counts(only, question.thing) !== undefined && only.clause.passive && /^(?:take|fill|occupy|sell|reserve|book)$/.test(only.verb) || (sameNoun(only.thing.noun, 'person') !== undefined || isKindOf(only.thing.noun, 'person')) && !only.more && roleOf(problem, only) !== 'out';
  if (!isTaken || rate.quantity.value.mul(number.value).compare(only.value) < 0) return undefined;
  return {
    structure: 'part and whole, the empty part unknown', without: [], doubts: [],
    drawing: { is: 'balance', left: [{ each: inUnit(rate.quantity, undefined), times: given(number) }], right: [{ each: ASKED }, entryOf(problem, only).term] },
  };
}
