import { nameOf } from './comparison.ts';
import { asksFor, inUnit } from './groups.ts';
import { sameOwner } from './match.ts';
import type { Unit } from './measures.ts';
import { askedWords } from './named.ts';
import { ASKED, given, type Plan, type Rows, type Term } from './plan.ts';
import type { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';
import { isOf, nounOf } from './rates.ts';

interface Pair { readonly rate: Quantity; readonly number: Quantity }

/** "6 boxes of tea at £5 each and 4 boxes of coffee at £7 each": so many times what each has, twice, with what both come to or how much more one is. */
export function products(problem: Problem): Plan | undefined {
  const { question } = problem;
  const pairs = pairsIn(problem);
  const [first, second] = pairs;
  const [only, ...others] = second ? [] : oneOf(problem);
  if (only && others.length === 0 && asksFor(problem, { quantity: only.rate, per: (only.rate.each ?? '').replace('?', ''), numbers: [only.number] }) === 'all') return alone(problem, only);
  const rival = rivals(problem);
  if (rival) return rival;
  if (!first || !second || pairs.some(({ rate, number }) => asksFor(problem, { quantity: rate, per: (rate.each ?? '').replace('?', ''), numbers: [number] }) !== 'all')) return undefined;
  const unit = question.unit ?? first.rate.unit;
  // "How much do they make from the posters?", of posters and vases.
  const asked = askedWords(problem);
  const named = pairs.filter(({ rate, number }) => [rate.each?.replace('?', ''), nounOf(number), number.thing.of, ...number.thing.kinds].some((word) => word !== undefined && word !== question.thing.noun && asked.has(word)));
  const own = question.who.length === 1 ? pairs.filter(({ rate, number }) => [rate, number].some(({ who }) => sameOwner(who, question.who) === true)) : [];
  const isOthers = !question.compares && pairs.some(({ rate, number }) => [rate, number].every(({ who }) => sameOwner(who, question.who) === false));
  const [one] = named.length === 1 ? named : isOthers ? own : [];
  if (one && (named.length === 1 || own.length === 1)) return alone(problem, one);
  if (pairs.some(({ rate }) => rate.unit?.row !== first.rate.unit?.row)) return undefined;
  if (question.compares || question.words.has('difference')) return pairs.length === 2 ? between(first, second, unit) : undefined;
  if (question.not || ['left', 'change', 'remain', 'remaining', 'still', 'profit'].some((word) => question.words.has(word)) || pairs.some(({ rate }) => rate.unit?.of === 'money' && rate.verb === 'sell' && first.rate.verb !== 'sell')) return undefined;
  return {
    structure: 'several equal groups, whole unknown', without: [], doubts: [], ...(unit && { unit: unit.name }),
    drawing: { is: 'balance', left: [{ each: ASKED }], right: pairs.map((pair) => termOf(pair, unit)) },
  };
}

/** Only one of the pairs is asked for. */
function alone({ question, quantities }: Problem, pair: Pair): Plan | undefined {
  if (question.compares || question.not || ['left', 'change', 'remain', 'still', 'profit'].some((word) => question.words.has(word))) return undefined;
  const unit = question.unit ?? pair.rate.unit;
  return { structure: 'equal groups, whole unknown', without: quantities.filter((one) => one !== pair.rate && one !== pair.number), doubts: [], ...(unit && { unit: unit.name }), drawing: { is: 'balance', left: [{ each: ASKED }], right: [termOf(pair, unit)] } };
}

const termOf = ({ rate, number }: Pair, unit: Unit | undefined): Term => ({ each: inUnit(rate, unit), times: given(number) });

function between(first: Pair, second: Pair, unit: Unit | undefined): Plan {
  const [one, other] = [first, second].map(({ rate, number }) => rate.value.mul(number.value).mul(rate.unit?.size ?? 1));
  const isFirst = one !== undefined && other !== undefined && one.compare(other) >= 0;
  const row = (pair: Pair, also: Pair): Rows['rows'][number] => ({ name: nameOf(sameOwner(pair.rate.who, also.rate.who) === true ? [] : pair.number === also.number ? pair.rate.who : pair.number.who, [pair.number.thing.of ?? [...pair.number.thing.kinds, nounOf(pair.number)].join(' ')]), terms: [termOf(pair, unit)] });
  return {
    structure: 'several equal groups, difference unknown', without: [], doubts: [], ...(unit && { unit: unit.name }),
    drawing: { is: 'rows', rows: [row(first, second), row(second, first)], differences: [{ larger: isFirst ? 0 : 1, smaller: isFirst ? 1 : 0, by: ASKED }], times: [] },
  };
}

/** Every number of the text in pairs of a rate and what counts it; nothing where a number is left, or could go with two. */
function pairsIn(problem: Problem): readonly Pair[] {
  const { quantities } = problem;
  const rates = quantities.filter((one) => one.each !== undefined);
  const numbers = quantities.filter((one) => one.each === undefined);
  if (rates.length < 2 || numbers.length !== rates.length || quantities.some((one) => one.is !== 'number' || one.compares)) return [];
  const pairs = rates.flatMap((rate) => { const number = numberOf(problem, rate, numbers); return number ? [{ rate, number }] : []; });
  return pairs.length === rates.length && new Set(pairs.map(({ number }) => number)).size === pairs.length ? pairs : [];
}

/** Several rates of the same kind of group, and one number: only that which it is of. */
function oneOf(problem: Problem): readonly Pair[] {
  const rates = problem.quantities.filter((one) => one.each !== undefined && one.is === 'number');
  const numbers = problem.quantities.filter((one) => one.each === undefined);
  const [number] = numbers;
  if (!number || numbers.length !== 1 || rates.length !== 2 || number.is !== 'number' || number.compares || rates.some((one) => !isOf(number, (one.each ?? '').replace('?', '')))) return [];
  const { of, kinds } = number.thing;
  return rates.filter(({ sentence, clause }) => (problem.sentences[sentence] ?? []).slice(clause.start, clause.end).some(({ root }) => root === of || kinds.includes(root))).map((rate) => ({ rate, number }));
}

/** The one number that counts what each rate is of: by its noun, by what it is of, by its person, or because it stands just before. */
function numberOf({ sentences }: Problem, rate: Quantity, numbers: readonly Quantity[]): Quantity | undefined {
  const per = (rate.each ?? '').replace('?', '');
  const counted = per === '*' ? numbers : numbers.filter((one) => isOf(one, per));
  if (per !== '*' && counted.length === 1) return counted[0];
  const words = new Set((sentences[rate.sentence] ?? []).slice(rate.clause.start, rate.clause.end).map(({ root }) => root));
  const only = (some: readonly Quantity[]): Quantity | undefined => some.length === 1 ? some[0] : undefined;
  const before = counted.findLast((one) => one.sentence === rate.sentence && one.at < rate.at);
  return only(counted.filter(({ thing }) => [thing.of, ...thing.kinds].some((word) => word !== undefined && words.has(word))))
    ?? only(counted.filter((one) => sameOwner(one.who, rate.who) === true))
    ?? (per === '*' || counted.length > 1 ? before : undefined);
}

/** "Asha saves £8 a week and Ben £5 a week. How much more does Asha save in 6 weeks?": the same number of times of two rates. */
function rivals({ quantities, question }: Problem): Plan | undefined {
  const [first, second, ...rates] = quantities.filter((one) => one.each !== undefined);
  const [number, ...numbers] = quantities.filter((one) => one.each === undefined);
  if (!first || !second || rates.length > 0 || !number || numbers.length > 0 || !question.compares || question.than.length === 0 || quantities.some((one) => one.is !== 'number' || one.compares)) return undefined;
  if (first.each !== second.each || first.unit?.row !== second.unit?.row || !isOf(number, (first.each ?? '').replace('?', '')) || sameOwner(first.who, second.who) !== false || number.sentence !== question.sentence && number.who.length > 0) return undefined;
  return between({ rate: first, number }, { rate: second, number }, question.unit ?? first.unit);
}
