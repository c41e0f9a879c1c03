import { counts, sameNoun } from './match.ts';
import { ASKED, given, type Plan } from './plan.ts';
import type { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';
import { isOf } from './rates.ts';
import { roleOf } from './roles.ts';

const perOf = ({ each }: Quantity): string => (each ?? '').replace('?', '');

/** Equal groups that are put into others, go, or are filled up. */
export function regrouped(problem: Problem): Plan | undefined {
  const { quantities } = problem;
  if (quantities.length !== 3 || quantities.some((one) => one.is !== 'number' || one.compares || one.unit && (one.unit.of !== 'time' || one.each !== undefined))) return undefined;
  return inOthers(problem) ?? sharedOut(problem) ?? groupsLeft(problem) ?? stillRoom(problem) ?? noRoom(problem);
}

/** "4 packs of 24, put in rows of 16: how many rows?" */
function inOthers({ question, quantities }: Problem): Plan | undefined {
  const [number, ...numbers] = quantities.filter((one) => one.each === undefined);
  const rates = quantities.filter((one) => one.each !== undefined);
  const into = rates.find((one) => sameNoun(perOf(one), question.thing.noun) === 'same');
  const from = rates.find((one) => one !== into);
  if (!number || numbers.length > 0 || !into || !from || question.compares || question.not || !isOf(number, perOf(from)) || isOf(number, perOf(into))) return undefined;
  const isSame = into.thing.noun === '' || sameNoun(into.thing.noun, from.thing.noun) !== undefined || from.thing.noun === '';
  if (!isSame || from.value.mul(number.value).mod(into.value.n === 0n ? 1 : into.value).n !== 0n || into.value.n === 0n) return undefined;
  return { structure: 'equal groups in other groups, number of groups unknown', without: [], doubts: [], drawing: { is: 'balance', left: [{ each: given(from), times: given(number) }], right: [{ each: given(into), times: ASKED }] } };
}

/** "3 pizzas are cut into 8 slices each, and 4 friends share them: how many slices does each friend get?" */
function sharedOut({ question, quantities }: Problem): Plan | undefined {
  const [rate, ...rates] = quantities.filter((one) => one.each !== undefined);
  const { each = '', compares, not, thing } = question;
  if (!rate || rates.length > 0 || each === '' || each === '*' || compares || not || counts(rate, thing) === undefined) return undefined;
  const shares = quantities.filter((one) => one !== rate && isOf(one, each));
  const groups = quantities.filter((one) => one !== rate && isOf(one, perOf(rate)));
  const [[many], [number]] = [shares, groups];
  if (!many || !number || shares.length > 1 || groups.length > 1 || many === number || sameNoun(perOf(rate), each) !== undefined) return undefined;
  return { structure: 'equal groups that are shared, each share unknown', without: [], doubts: [], drawing: { is: 'balance', left: [{ each: given(rate), times: given(number) }], right: [{ each: ASKED, times: given(many) }] } };
}

/** "96 in boxes of 8, 7 boxes are sold: how many boxes are left?" */
function groupsLeft(problem: Problem): Plan | undefined {
  const { question, quantities } = problem;
  const [rate, ...rates] = quantities.filter((one) => one.each !== undefined);
  if (!rate || rates.length > 0 || sameNoun(perOf(rate), question.thing.noun) !== 'same' || !['left', 'remain', 'remaining', 'still'].some((word) => question.words.has(word))) return undefined;
  const gone = quantities.find((one) => one !== rate && isOf(one, perOf(rate)));
  const whole = quantities.find((one) => one !== rate && one !== gone);
  if (!gone || !whole || whole.id > gone.id || roleOf(problem, gone) !== 'out' || counts(whole, question.thing) !== undefined || rate.value.n === 0n || whole.value.mod(rate.value).n !== 0n || whole.value.compare(rate.value.mul(gone.value)) < 0) return undefined;
  const each = given(rate);
  return { structure: 'equal groups, number of groups left unknown', without: [], doubts: [], drawing: { is: 'balance', left: [{ each: given(whole) }], right: [{ each, times: ASKED }, { each, times: given(gone), gone: true }] } };
}

/** "6 rows for 15 cars each, 68 cars are there: how many more can park?" */
function stillRoom({ question, quantities }: Problem): Plan | undefined {
  const [rate, ...rates] = quantities.filter((one) => one.each !== undefined);
  if (!rate || rates.length > 0 || question.compares !== 'more' || question.than.length > 0) return undefined;
  const number = quantities.find((one) => one !== rate && isOf(one, perOf(rate)));
  const there = quantities.find((one) => one !== rate && one !== number);
  if (!number || !there || sameNoun(there.thing.noun, rate.thing.noun) === undefined || counts(rate, question.thing) === undefined && question.thing.noun !== '') return undefined;
  const isCapacity = /^(?:can|could)$/.test([...question.words].find((word) => /^(?:can|could)$/.test(word)) ?? '') || /^(?:fit|hold|seat|park|need|fill|add)$/.test(question.verb);
  if (!isCapacity || rate.value.mul(number.value).compare(there.value) < 0) return undefined;
  return { structure: 'equal groups, what is still missing unknown', without: [], doubts: [], drawing: { is: 'balance', left: [{ each: given(rate), times: given(number) }], right: [{ each: given(there) }, { each: ASKED }] } };
}

/** "6 tables with 4 seats each, 29 pupils are there: how many do not have a seat?", "6 bracelets with 22 beads each, she had 200: how many were not used?" */
function noRoom({ question, quantities }: Problem): Plan | undefined {
  const [rate, ...rates] = quantities.filter((one) => one.each !== undefined);
  if (!rate || rates.length > 0 || question.compares || !question.not) return undefined;
  const number = quantities.find((one) => one !== rate && isOf(one, perOf(rate)));
  const there = quantities.find((one) => one !== rate && one !== number);
  if (!number || !there || rate.ofThem || there.more || sameNoun(there.thing.noun, rate.thing.noun) !== 'same' || counts(there, question.thing) !== 'same' || there.value.compare(rate.value.mul(number.value)) < 0) return undefined;
  const isUsed = question.words.has('used') && /^(?:make|use|put|string|sew|bake|build)$/.test(number.verb) && /^(?:have|start|buy)$/.test(there.verb);
  const isPlaced = /^(?:have|sit|fit|get|ride|be)$/.test(question.verb) && /^(?:sit|fit|seat|ride|hold|can|stand|have)$/.test(rate.verb) && ['seat', 'place', 'fit', 'room', perOf(rate)].some((word) => question.words.has(word));
  if (!isUsed && !isPlaced) return undefined;
  return { structure: 'equal groups, those without a place unknown', without: [], doubts: [], drawing: { is: 'balance', left: [{ each: given(there) }], right: [{ each: given(rate), times: given(number) }, { each: ASKED }] } };
}
