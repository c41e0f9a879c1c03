import { Fraction } from '../maths/exact.ts';
import { askingOf } from './change.ts';
import { inUnit } from './groups.ts';
import { sameNoun } from './match.ts';
import { askedWords } from './named.ts';
import { ASKED, given, type Amount, type Plan, type Rows, type Term } from './plan.ts';
import type { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';
import { askedText, sentenceText } from './shares.ts';

/** The most equal parts that a whole is cut into. */
const MOST = 60n;

const OF_REST = /\b(?:of (?:the |what |his |her |their |its )*(?:rest|remaining|remainder|was left|is left|left|others?)|remaining|then|next day|later)\b/;

interface Parts { readonly shares: readonly Quantity[]; readonly counted: readonly Quantity[]; readonly share: Fraction }

/**
 * Several parts of one whole, some of them fractions or percentages of it: "1/4 of the 48 are red, 1/3 are blue and the rest are green", "a half are sheep
 * and 12 are cows". The rest, or the whole from the rest, where every number is one of these and no part is one of what another left.
 */
export function fractionParts(problem: Problem): Plan | undefined {
  const { quantities, question, lower } = problem;
  const shares = quantities.filter(({ is, compares }) => (is === 'fraction' || is === 'percent') && !compares);
  const [first] = shares;
  const plain = quantities.filter(({ is, compares, each, weak }) => is === 'number' && !compares && each === undefined && !weak);
  if (shares.some(({ thing }) => thing.noun === 'full') || !first || shares.length + plain.length !== quantities.length || quantities.length < 3 || question.compares || OF_REST.test(lower.replace(/\bthe rest (?:is|are|was|were|of (?:them|it))\b/g, ''))) return undefined;
  const whole = plain.find((one) => one.id < first.id || one.sentence === first.sentence && (problem.sentences[one.sentence] ?? []).slice(first.at + 1, one.at).every((word) => /^(?:of|the|his|her|their|my|a)$/.test(word.lower)));
  const told = plain.filter((one) => one !== whole);
  const share = shares.reduce((so, one) => so.add(shareOf(one)), new Fraction(0));
  if (share.compare(1) >= 0 || share.d > MOST || share.compare(0) <= 0) return undefined;
  const parts: Parts = { shares, counted: told, share };
  return whole ? restOf(problem, whole, parts) : wholeFrom(problem, parts);
}

const shareOf = ({ is, value }: Quantity): Fraction => is === 'percent' ? value.div(100) : value;

const isOfWhole = (whole: Quantity, { thing }: Quantity): boolean => thing.noun === '' || sameNoun(thing.noun, whole.thing.noun) !== undefined || sameNoun(whole.thing.noun, thing.noun) !== undefined || whole.thing.of === thing.noun;

function restOf(problem: Problem, whole: Quantity, { shares, counted, share }: Parts): Plan | undefined {
  if (shares.length === 1 && counted.length === 0 || !asksRest(problem, whole, [...shares, ...counted])) return undefined;
  const unit = problem.question.unit ?? whole.unit;
  if (counted.some((one) => one.id < whole.id || one.ofThem === false && !isOfWhole(whole, one) || one.unit?.row !== whole.unit?.row)) return undefined;
  const size = (one: Quantity): Fraction => whole.value.mul(shareOf(one));
  if (!whole.unit && shares.some((one) => size(one).d !== 1n)) return undefined;
  const rest = { without: [], doubts: [], ...(unit && { unit: unit.name }) };
  if (counted.length === 0) return { ...rest, structure: 'fraction of a whole, rest unknown', drawing: cut(share, 'rest from whole', { whole: whole.value }, [...shares, whole]) };
  const parts = counted.map((one) => ({ each: inUnit(one, whole.unit) }));
  const left = [...shares.map(size), ...parts.map(({ each }) => each.is === 'given' ? each.value : whole.value)].reduce((so, value) => so.sub(value), whole.value);
  if (left.compare(0) <= 0) return undefined;
  // The whole in equal parts, and below it as many of them as are told, with the other parts: what a share comes to is never said.
  const equal: Amount = { is: 'open' };
  const taken = shares.map((one): Term => ({ each: equal, times: given(one, shareOf(one).mul(new Fraction(share.d))) }));
  const rows: Rows['rows'] = [
    { name: '', terms: [{ each: equal, times: { is: 'given', value: new Fraction(share.d), from: [] } }], whole: given(whole) },
    { name: '', terms: [...taken, ...parts, { each: ASKED }], whole: { is: 'given', value: whole.value, from: [] } },
  ];
  return { ...rest, structure: 'fractions and parts of a whole, rest unknown', drawing: { is: 'rows', rows, differences: [], times: [] }, ...(whole.unit && { unit: whole.unit.name }) };
}

/** "1/4 are red, 1/3 are blue and the other 20 are green. How many are there?" */
function wholeFrom(problem: Problem, { shares, counted: [rest, ...others], share }: Parts): Plan | undefined {
  if (!rest || others.length > 0 || shares.length < 2 || !/\b(?:left|remain\w*|rest|other)\b/.test(sentenceText(problem, rest)) || !(askingOf(problem) === 'start' || problem.question.altogether || /\bare there\b|\bwhole\b|\bin the \w+$/.test(askedText(problem)))) return undefined;
  const unit = rest.unit && { unit: rest.unit.name };
  return { structure: 'fraction of a whole, whole unknown', without: [], doubts: [], ...unit, drawing: cut(share, 'whole from rest', { rest: rest.value }, [...shares, rest]) };
}

function cut(share: Fraction, question: string, told: Readonly<Record<string, Fraction>>, from: readonly Quantity[]): Plan['drawing'] {
  return { is: 'own', id: 'fraction', numbers: { shaded: new Fraction(share.n), others: new Fraction(share.d - share.n), ...told }, question, names: [], from };
}

/** Whether what is left is asked for, or what the rest is said to be, and none of the parts that are told. */
export function asksRest(problem: Problem, whole: Quantity, parts: readonly Quantity[]): boolean {
  const { question, somes, sentences } = problem;
  if (question.altogether || askingOf(problem) === 'start') return false;
  if (askingOf(problem) === 'left' || /\b(?:rest|neither|remaining)\b/.test(askedText(problem))) return true;
  const [rest] = somes.filter((one) => one.rest);
  const wholeWords = new Set((sentences[whole.sentence] ?? []).slice(0, parts[0]?.sentence === whole.sentence ? parts[0].at : undefined).map(({ root }) => root));
  const asked = [...askedWords(problem)].filter((word) => !wholeWords.has(word));
  const near = ({ sentence, clause }: { readonly sentence: number; readonly clause: Quantity['clause'] }): readonly string[] => (sentences[sentence] ?? []).slice(clause.start, clause.end).map(({ root }) => root);
  const isOwn = asked.some((word) => parts.every((one) => !near(one).includes(word)));
  if (question.not) return parts.every((one) => asked.some((word) => near(one).includes(word)));
  return rest !== undefined && isOwn && asked.some((word) => near(rest).includes(word));
}
