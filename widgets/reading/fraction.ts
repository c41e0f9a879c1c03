import { Fraction } from '../maths/exact.ts';
import { askingOf } from './change.ts';
import { asksRest } from './fraction-parts.ts';
import { changeBy, isPriceAfter } from './fraction-change.ts';
import { ASKED, given, type Amount, type OwnStructure, type Plan, type Rows } from './plan.ts';
import { asksOpposite, asksUntold, isOpposite } from './opposites.ts';
import type { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';
import { askedText, isOfSomething, plainNumbers, sentenceText, titled } from './shares.ts';

const between = (problem: Problem, { sentence, at, to }: Quantity, long = 8): string => (problem.sentences[sentence] ?? []).slice(at, Math.max(to, at) + long).map((word) => word.lower).join(' ');

/** A fraction of an amount, of another amount, or of what is left. */
export function fractional(problem: Problem): Plan | undefined {
  const fractions = problem.quantities.filter((one) => one.is === 'fraction' && one.value.compare(0) > 0);
  const numbers = plainNumbers(problem);
  const [number] = numbers;
  if (numbers.length === 0) return ofOne(problem, fractions);
  if (!number || numbers.length !== 1) return undefined;
  if (fractions.length === 2) return ofRest(problem, fractions, number) ?? equalised(problem, fractions, number);
  const [fraction] = fractions;
  if (!fraction || fractions.length !== 1 || fraction.value.d > 50n) return undefined;
  return ofAnother(problem, fraction, number) ?? ofWhole(problem, fraction, number);
}

/** "Ali has 3/5 as many as Beth": the parts of one are those of the other. */
function ofAnother(problem: Problem, fraction: Quantity, number: Quantity): Plan | undefined {
  const after = between(problem, fraction, 12);
  const than = /\bas (?:many|much|long|tall|heavy|old|far|big|expensive)\b.*?\bas (?:the |does )?(.+)$/.exec(after)?.[1]?.split(/[^\p{L}]+/u).filter((word) => word !== 'in' && word !== 'on') ?? [];
  if (than.length === 0) return undefined;
  const { question } = problem;
  const own = fraction.who.map((name) => name.toLowerCase());
  const says = (words: readonly string[], some: readonly string[]): boolean => words.some((word) => word.length > 1 && some.includes(word));
  const near = [...number.who.flatMap((name) => name.toLowerCase().split(' ')), ...number.thing.kinds, number.thing.noun];
  const asked = [...question.who.flatMap((name) => name.toLowerCase().split(' ')), ...question.thing.kinds, question.thing.noun];
  const ownWords = [...own, ...fraction.thing.kinds];
  const isTotal = /\b(?:altogether|in all|in total|together|total)\b/.test(sentenceText(problem, number)) && number.sentence !== question.sentence;
  const field = number.compares ? 'difference' : isTotal ? 'total' : says(than, near) ? 'second' : says(near, ownWords) ? 'first' : undefined;
  const unknown = question.compares ? 'difference' : question.altogether ? 'total' : says(than, asked) ? 'second' : says(asked, ownWords) ? 'first' : undefined;
  if (!field || !unknown || field === unknown) return undefined;
  const names = [fraction.who.join(' and ') || fraction.thing.kinds.join(' '), than[0] ?? ''].map(titled);
  const drawing = besides({ field, unknown, number, names, by: fraction.value, from: [fraction] });
  return { structure: `fraction of another, ${unknown === 'first' ? 'the one that is a fraction' : unknown === 'second' ? 'the other one' : unknown} unknown`, drawing, without: [], doubts: [], ...(number.unit && { unit: number.unit.name }) };
}

interface Besides { readonly field: string; readonly unknown: string; readonly number: Quantity; readonly names: readonly string[]; readonly by: Fraction; readonly from: readonly Quantity[] }

/** Two rows of which the first is so much of the second, with one number told and one asked for. */
function besides({ field, unknown, number, names, by, from }: Besides): Rows {
  const amount = (name: string): Amount | undefined => name === unknown ? ASKED : name === field ? given(number) : undefined;
  const row = (name: string, at: number): Rows['rows'][number] => { const one = amount(name); return { name: names[at] ?? '', terms: one ? [{ each: one }] : [] }; };
  const [total, difference] = [amount('total'), amount('difference')];
  const [larger, smaller] = by.compare(1) >= 0 ? [0, 1] : [1, 0];
  return {
    is: 'rows', rows: [row('first', 0), row('second', 1)], times: [{ larger: 0, smaller: 1, by, from }],
    differences: difference ? [{ larger, smaller, by: difference }] : [], ...(total && { total: { amount: total, of: [0, 1] } }),
  };
}

/** "3/4 of the 24 are red": the whole, the part, and the rest. */
function ofWhole(problem: Problem, fraction: Quantity, number: Quantity): Plan | undefined {
  const share = fraction.value;
  if (share.compare(1) >= 0) return undefined;
  const { question } = problem;
  const asked = askedText(problem);
  const asking = askingOf(problem);
  const field = changeBy(problem, fraction) === 'less' && isPriceAfter(problem, number) ? 'rest' : fieldOf(problem, fraction, number);
  if (field === undefined) return undefined;
  const isRest = asking === 'left' || question.compares === 'more' && /\b(?:needed|need|to fill|still)\b/.test(asked) || question.not || /\b(?:others?|rest|remaining|left|stay|stays|stayed|remained)\b/.test(asked) || asksOpposite(problem, fraction) || field === 'whole' && asksRest(problem, number, [fraction]);
  if (question.compares && question.than.length > 0) return undefined;
  const change = changeBy(problem, fraction);
  if (change === 'more' || change === 'less' && field === 'amount') return undefined;
  const unknown = change === 'less' ? field === 'rest' ? 'whole' : /\b(?:sav|discount|reduc|off)/.test(asked) ? 'amount' : 'rest' : field === 'whole' ? isRest ? 'rest' : 'amount' : asking === 'start' || asksWhole(problem, fraction) ? 'whole' : field === 'amount' && isRest ? 'rest' : 'whole';
  const doubts: string[] = field === 'whole' || change === 'less' || field === 'rest' && problem.question.thing.noun === fraction.thing.noun || asking === 'start' || asking === 'total' || unknown === 'rest' || /\b(?:whole|full|all)\b/.test(asked) || asksWhole(problem, fraction) ? [] : ['whether the whole is asked for'];
  if (unknown === 'amount' && asksUntold(problem, fraction, number)) doubts.push('which part is asked for');
  const drawing: OwnStructure = {
    is: 'own', id: 'fraction', numbers: { shaded: new Fraction(share.n), others: new Fraction(share.d - share.n), [field]: number.value }, question: `${unknown} from ${field}`, names: [], from: [fraction, number],
  };
  return { structure: `fraction of a whole, ${unknown === 'amount' ? 'part' : unknown} unknown`, drawing, without: [], doubts, ...(number.unit && { unit: number.unit.name }) };
}

/** What the number is: all of it, what the fraction comes to, or the rest. */
function fieldOf(problem: Problem, fraction: Quantity, number: Quantity): 'whole' | 'amount' | 'rest' | undefined {
  const sentence = sentenceText(problem, number);
  const isSame = number.sentence === fraction.sentence;
  const words = problem.sentences[fraction.sentence] ?? [];
  if (isSame && number.at > fraction.at) {
    const gap = words.slice(fraction.to, number.at).map((word) => word.lower).join(' ');
    if (/\b(?:is|are|was|were|equals?|which is|makes)\b/.test(gap) && !/\bof (?:the |his |her |their )?$/.test(gap)) return 'amount';
    if (/\b(?:(?:that|which) costs?|costing)$/.test(gap)) return 'amount';
    return gap.length < 25 && !/\b(?:and|left)\b/.test(gap) ? 'whole' : undefined;
  }
  if (/\b(?:left|remain|remaining|rest|others?)\b/.test(sentence) && number.id > fraction.id) return 'rest';
  if (number.id > fraction.id && isOpposite(problem, fraction, number)) return 'rest';
  if (number.id > fraction.id && number.thing.kinds.some((kind) => words.some((word) => word.root === kind))) return 'amount';
  if (number.id < fraction.id) return isSame && /\b(?:which|this|that) (?:is|was)\b/.test(sentence) ? 'amount' : /^(?:this|that|it|these) (?:is|was|are|were)/.test(sentenceText(problem, fraction)) && isOfSomething(problem, fraction) ? 'amount' : 'whole';
  // "has read 3/8 of her book. The book has 200 pages".
  if (fraction.thing.noun !== '' && number.who.includes(fraction.thing.noun) && number.verb !== fraction.verb && /^(?:have|be|contain|hold|weigh|cost|measure)$/.test(number.verb) && number.sentence !== problem.question.sentence) return 'whole';
  // "spends 2/5 of it on a game. The game costs £34".
  if (fraction.verb === 'spend' && number.verb === 'cost' && number.who.some((name) => words.slice(fraction.to).some((word) => word.root === name))) return 'amount';
  // A number told after the fraction: of the same doing it is the part.
  return number.verb === fraction.verb || number.sentence === problem.question.sentence ? 'amount' : undefined;
}

function asksWhole({ question }: Problem, fraction: Quantity): boolean {
  return question.altogether || question.has('whole') || question.has('full') || question.has('at first') || question.has('have at the start') || (question.thing.noun === fraction.thing.noun && question.thing.kinds.length === 0 && question.verb !== fraction.verb) || fraction.thing.noun !== '' && question.verb === 'be' && !question.not && question.words.has(fraction.thing.noun) && question.thing.kinds.length === 0;
}

/** "3/8 of a pizza, and 1/4": parts of one whole, and what is left of it, or all of them together. */
function ofOne(problem: Problem, fractions: readonly Quantity[]): Plan | undefined {
  const { quantities, question, lower } = problem;
  const [first] = fractions;
  const isOfRest = /\b(?:of (?:the |what |his |her |their )*(?:rest|remaining|remainder|was left|is left|left over))\b/.test(lower);
  if (!first || fractions.length < 2 || fractions.length !== quantities.length || isOfRest || question.compares) return undefined;
  const noun = first.thing.noun;
  const isAlike = noun !== '' && fractions.every(({ thing, verb }) => (thing.noun === '' || thing.noun === noun) && verb === first.verb);
  const asksOf = question.thing.noun === noun || question.words.has(noun);
  const isLeft = askingOf(problem) === 'left';
  const total = fractions.reduce((so, { value }) => so.add(value), new Fraction(0));
  if (!isAlike || !asksOf || total.compare(1) > 0 || isLeft === question.altogether) return undefined;
  const parts = fractions.map((one) => ({ each: given(one), label: titled(one.who.filter((name) => /^\p{Lu}/u.test(name)).join(' and ')), ...(isLeft && { gone: true as const }) }));
  return isLeft ? { structure: 'fractions of one whole, rest unknown', without: [], doubts: [], drawing: { is: 'balance', left: [{ each: { is: 'given', value: new Fraction(1), from: [] } }], right: [{ each: ASKED }, ...parts] } }
    : { structure: 'fractions of one whole, part unknown', without: [], doubts: [], drawing: { is: 'balance', left: [{ each: ASKED }], right: parts } };
}

/** "1/3 of it, then 1/4 of what was left". */
function ofRest(problem: Problem, [first, second]: readonly Quantity[], number: Quantity): Plan | undefined {
  if (!first || !second || first.value.n !== 1n || second.value.n !== 1n || first.value.d > 50n || second.value.d > 50n) return undefined;
  if (!/\bof (?:the |what |her |his |their )*(?:rest|remaining|remainder|was left|is left|left)\b/.test(between(problem, second))) return undefined;
  const asked = askedText(problem);
  const isEnd = number.id > second.id && /\b(?:left|remain|remained|remaining|rest)\b/.test(sentenceText(problem, number));
  const isStart = number.id < first.id || (number.sentence === first.sentence && number.at < first.at + 6);
  const field = isEnd ? 'end' : isStart ? 'whole' : undefined;
  const asksLeft = /\b(?:left|remain|remained|remains|remaining)\b/.test(asked);
  const unknown = field === 'end' ? 'whole' : field === 'whole' && asksLeft ? 'end' : undefined;
  if (!field || !unknown) return undefined;
  return {
    structure: `fraction of what is left, ${unknown === 'end' ? 'end' : 'whole'} unknown`, without: [], doubts: [], ...(number.unit && { unit: number.unit.name }),
    drawing: { is: 'own', id: 'fraction-of-rest', numbers: { parts: new Fraction(first.value.d), pieces: new Fraction(second.value.d), [field]: number.value }, question: `${unknown} from ${field}`, names: [], from: [first, second, number] },
  };
}

/** "2/3 of Ali's is as much as 4/5 of Beth's". */
function equalised(problem: Problem, [first, second]: readonly Quantity[], number: Quantity): Plan | undefined {
  if (!first || !second || first.sentence !== second.sentence || [first, second].some(({ value }) => value.d > 50n)) return undefined;
  const words = problem.sentences[first.sentence] ?? [];
  const gap = words.slice(first.at + 1, second.at).map((word) => word.lower).join(' ');
  if (!/\b(?:is|are|was) (?:equal to|the same as|as (?:much|many|long|heavy|old) as)\b|\b(?:equals|as (?:much|many|long|heavy|old) as|the same as)\b/.test(gap)) return undefined;
  const whose = (quantity: Quantity): string => words.slice(quantity.at + 1, quantity.at + 6).find((word) => word.owns)?.lower ?? '';
  const names = [whose(first), whose(second)];
  if (names.some((name) => name === '') || names[0] === names[1]) return undefined;
  const asked = askedText(problem);
  const sentence = sentenceText(problem, number);
  const named = (text: string): readonly number[] => names.flatMap((name, at) => new RegExp(`\\b${name}\\b`).test(text) ? [at] : []);
  const isTotal = /\b(?:altogether|in all|total|together)\b/.test(sentence);
  const field = isTotal ? 'total' : named(number.who.join(' ').toLowerCase()).length === 1 ? (['first', 'second'] as const)[named(number.who.join(' ').toLowerCase())[0] ?? 0] : undefined;
  const unknown = problem.question.altogether ? 'total' : named(asked).length === 1 ? (['first', 'second'] as const)[named(asked)[0] ?? 0] : undefined;
  if (!field || !unknown || field === unknown) return undefined;
  return {
    structure: `a common unit, ${unknown} unknown`, without: [], doubts: [], ...(number.unit && { unit: number.unit.name }),
    drawing: { is: 'own', id: 'equalising', question: `${unknown} from ${field}`, names: names.map(titled), from: [first, second, number],
      numbers: { 'parts 1': new Fraction(first.value.n), 'of 1': new Fraction(first.value.d), 'parts 2': new Fraction(second.value.n), 'of 2': new Fraction(second.value.d), [field]: number.value } },
  };
}
