import { bar, drawn, over, part, run } from '../manipulatives/bar-model/draw.ts';
import type { Structure } from '../manipulatives/bar-model/structures.ts';
import type { Fraction } from '../maths/exact.ts';
import { askingOf } from './change.ts';
import { inUnit } from './groups.ts';
import { sameNoun, sameOwner } from './match.ts';
import type { Unit } from './measures.ts';
import { wordsOf } from './named.ts';
import { asksOpposite } from './opposites.ts';
import type { Plan } from './plan.ts';
import type { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';
import { askedText } from './shares.ts';
import { isKindOf } from './verbs.ts';

/** A whole, and below it the part that is so much of it, with what is left of the whole beside it. */
export const fractionAs: Structure = {
  id: 'fraction-as', title: 'One amount as a fraction of another',
  fields: [{ name: 'fraction', title: 'The fraction', number: '3/5' }, { name: 'whole', title: 'The whole', number: '30' }, { name: 'amount', title: 'The part', number: '18' }, { name: 'rest', title: 'The rest', number: '12' }],
  questions: [{ unknown: 'fraction', given: ['amount', 'whole'] }, { unknown: 'fraction', given: ['rest', 'whole'] }, { unknown: 'fraction', given: ['amount', 'rest'] }],
  draw: ({ said }) => {
    const some = run('r4', { number: said('fraction') }, { tie: 'whole', sign: '×' });
    const rest = part('p5', said('rest'), { shade: 4 });
    return drawn({
      bars: [bar('b1', [part('p2', said('whole'), { tie: 'whole', shade: 3 })], { wholeOf: 'b3' }), bar('b3', [some, rest])],
      braces: over('c6', [some], said('amount')),
    });
  },
};

interface Shares { readonly question: string; readonly numbers: Readonly<Record<string, Quantity>> }

/** "18 of the 30 are girls. What fraction are girls?", "12 red and 18 blue. What fraction are red?", "What fraction of 1 hour is 20 minutes?" Undefined where it is not plain which part is asked for. */
export function asFraction(problem: Problem): Plan | undefined {
  const { quantities, question } = problem;
  const asked = askedText(problem);
  const [first, second] = quantities;
  if (!/\b(?:what|which) fraction\b|\bas a fraction of\b/.test(asked) || !first || !second || quantities.length !== 2 || quantities.some(({ is, compares, each, value, unit }) => is !== 'number' || compares || each !== undefined || value.n === 0n || value.d !== 1n && !/^(?:pounds|dollars|euros|metric)/.test(unit?.row ?? '')) || question.compares) return undefined;
  if (first.unit?.row !== second.unit?.row) return undefined;
  const found = ofUnits(problem, first, second, asked) ?? ofParts(problem, first, second) ?? ofWhole(problem, first, second);
  if (!found) return undefined;
  const unit = [first.unit, second.unit].reduce<Unit | undefined>((so, one) => so && one && one.size.compare(so.size) < 0 ? one : so ?? one, undefined);
  const sized = Object.entries(found.numbers).flatMap(([name, one]): readonly (readonly [string, Fraction])[] => { const amount = inUnit(one, unit); return amount.is === 'given' ? [[name, amount.value]] : []; });
  const numbers = Object.fromEntries(sized);
  const { whole, amount, rest } = numbers;
  if (whole && (amount ?? rest) && (amount ?? rest ?? whole).compare(whole) >= 0) return undefined;
  return {
    structure: 'one amount as a fraction of another, fraction unknown', without: [], doubts: [], ...(unit && { unit: unit.name }),
    drawing: { is: 'own', id: fractionAs.id, numbers, question: found.question, names: [], from: quantities },
  };
}

/** "What fraction of 1 hour is 20 minutes?", "Write 40 cm as a fraction of 2 m". */
function ofUnits({ question }: Problem, first: Quantity, second: Quantity, asked: string): Shares | undefined {
  if ([first, second].some(({ sentence, at }) => sentence !== question.sentence || at < question.from)) return undefined;
  const [amount, whole] = /\bas a fraction of\b/.test(asked) ? [first, second] : [second, first];
  return { question: 'fraction from amount, whole', numbers: { amount, whole } };
}

/** "12 red and 18 blue counters", "8 boys and 12 girls", of which the question names one. */
function ofParts(problem: Problem, first: Quantity, second: Quantity): Shares | undefined {
  const { question, sentences } = problem;
  // "Sam has 15 marbles and Ben has 10. What fraction of the marbles does Sam have?"
  const isOwn = (one: Quantity): boolean => sameOwner(one.who, question.who) === true;
  if (sameOwner(first.who, second.who) === false && [first, second].every(({ verb, who }) => verb === question.verb && who.length === 1) && sameNoun(first.thing.noun, second.thing.noun) === 'same' && question.words.has(first.thing.noun) && isOwn(first) !== isOwn(second)) {
    return { question: 'fraction from amount, rest', numbers: isOwn(first) ? { amount: first, rest: second } : { amount: second, rest: first } };
  }
  const isPair = first.sentence === second.sentence && (sentences[first.sentence] ?? []).slice(first.to, second.at).some(({ lower }) => lower === 'and') && first.clause === second.clause && first.thing.noun !== '' && !second.ofThem && !first.ofThem && !second.isSubject;
  const kinds = [first, second].map(({ thing }) => thing.kinds.length > 0 ? thing.kinds : [thing.noun]);
  const [one = [], other = []] = kinds;
  if (!isPair || one.some((kind) => other.includes(kind))) return undefined;
  // "12 counters and 5 red ones": one is a kind of the other.
  if (sameNoun(first.thing.noun, second.thing.noun) === undefined ? [[first, second], [second, first]].some(([a, b]) => a && b && isKindOf(a.thing.noun, b.thing.noun)) : [first, second].some(({ thing }) => thing.kinds.length === 0)) return undefined;
  const named = kinds.map((some) => some.some((kind) => question.words.has(kind)));
  if (named[0] === named[1] || question.not) return undefined;
  return { question: 'fraction from amount, rest', numbers: named[0] ? { amount: first, rest: second } : { amount: second, rest: first } };
}

/** "There are 30 children. 18 are girls": the part is named, or what is left of the whole is asked for. */
function ofWhole(problem: Problem, first: Quantity, second: Quantity): Shares | undefined {
  const { question } = problem;
  const size = ({ value, unit }: Quantity): Fraction => value.mul(unit?.size ?? 1);
  const [whole, told] = size(first).compare(size(second)) > 0 ? [first, second] : [second, first];
  const isOf = told.ofThem || told.thing.noun === '' || sameNoun(told.thing.noun, whole.thing.noun) !== undefined || sameNoun(whole.thing.noun, told.thing.noun) !== undefined || isKindOf(told.thing.noun, whole.thing.noun) || told.unit !== undefined;
  // "Of 50 eggs, 5 were broken", "In a class of 28 pupils, 7 wear glasses".
  const isAmong = whole.at < told.at && /^(?:of|from)$/.test(problem.sentences[whole.sentence]?.[whole.at - 1]?.lower ?? '');
  if (!isOf || whole.clause === told.clause && !told.ofThem && !whole.outOf && !isAmong) return undefined;
  if (question.not || askingOf(problem) === 'left' || asksOpposite(problem, told)) return { question: 'fraction from rest, whole', numbers: { rest: told, whole } };
  const own = wordsOf(problem, [whole, told], told);
  const others = isAmong && whole.clause === told.clause ? new Set([whole.thing.noun, ...whole.thing.kinds]) : wordsOf(problem, [whole, told], whole);
  const telling = [...own].filter((word) => !others.has(word) && !/^(?:be|have|do|the|of|they|them|it|he|she|and|\d+)$/.test(word));
  const isFilled = question.words.has('full') && whole.verb === 'hold' && whole.unit !== undefined;
  return isFilled || telling.some((word) => question.words.has(word)) || question.verb === told.verb && !/^(?:be|have)$/.test(told.verb) ? { question: 'fraction from amount, whole', numbers: { amount: told, whole } } : undefined;
}
