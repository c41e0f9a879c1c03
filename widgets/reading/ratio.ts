import type { Fraction } from '../maths/exact.ts';
import type { OwnStructure, Plan } from './plan.ts';
import type { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';
import { askedText, plainNumbers, says, sentenceText, titled } from './shares.ts';

/** A ratio as it is said: its terms, what they are of, and the numbers of the text that it is. */
export interface Said { readonly terms: readonly Fraction[]; readonly names: readonly string[]; readonly from: readonly Quantity[] }

const NAME = "([\\p{L}'-]+(?: (?!is\\b|are\\b|was\\b|in\\b|to\\b|at\\b|on\\b|and\\b|has\\b|have\\b|of\\b)[\\p{L}'-]+)?)";
const OF_TO = new RegExp(`ratio of (?:the )?(?:number of |amount of |weight of |cost of |price of |length of |age of )?(?:the )?${NAME}(?: [\\p{L}']+){0,3}? to (?:the )?(?:number of |amount of |weight of |cost of |age of )?(?:the )?${NAME}(?:(?:,? to| and) (?:the )?${NAME})?`, 'u');
const WORD = "([\\p{L}'-]+)";
const AMONG = new RegExp(`(?:between |among |for |with )?${WORD}(?:, ${WORD})?,? and ${WORD} (?:[\\p{L}£$\\d. ]*? )?(?:in|is|are|have|share|with)`, 'u');
const COLON = new RegExp(`${NAME} ?: ?${NAME}(?: ?: ?${NAME})?`, 'u');

function namesFor(problem: Problem, ratio: Quantity, many: number): readonly string[] {
  const sentence = sentenceText(problem, ratio);
  const all = problem.lower;
  for (const text of [sentence, all]) {
    for (const pattern of [OF_TO, COLON, AMONG]) {
      const found = pattern.exec(text)?.slice(1).filter((name) => name !== undefined && name !== '').map((name) => name.replace(/'s$/, ''));
      if (found && found.length === many && new Set(found).size === many) return found;
    }
  }
  return [];
}

/** The ratio in a problem: "3:2", "3 to 2", with what its terms are of. Undefined where there is none, or more than one. */
export function ratioIn(problem: Problem): Said | undefined {
  const written = problem.quantities.filter((one) => one.is === 'ratio');
  if (written.length === 1 && written[0]?.terms) return { terms: written[0].terms, names: namesFor(problem, written[0], written[0].terms.length), from: written };
  if (written.length > 0) return undefined;
  if (!/\bratio\b/.test(problem.lower)) return everyIn(problem);
  // "in the ratio 3 to 2".
  const pair = problem.quantities.flatMap((one, at) => {
    const next = problem.quantities[at + 1];
    const words = problem.sentences[one.sentence] ?? [];
    return next && next.sentence === one.sentence && next.at === one.at + 2 && words[one.at + 1]?.lower === 'to' ? [[one, next] as const] : [];
  })[0];
  return pair && { terms: pair.map(({ value }) => value), names: namesFor(problem, pair[0], 2), from: pair };
}

/** "5 red pens for every 2 blue pens", "for every 2 blue pens there are 5 red pens", where the pens of both are counted together. */
function everyIn({ quantities, sentences }: Problem): Said | undefined {
  const pair = quantities.flatMap((one, at) => {
    const next = quantities[at + 1];
    const words = sentences[one.sentence] ?? [];
    const isEvery = (index: number): boolean => words[index - 1]?.lower === 'every' && words[index - 2]?.lower === 'for';
    return next && next.sentence === one.sentence && (isEvery(next.at) || isEvery(one.at)) && [one, next].every(({ is, unit, compares, each }) => is === 'number' && !unit && !compares && each === undefined) ? [[one, next] as const] : [];
  })[0];
  const names = pair?.map(({ thing }) => thing.kinds[0] ?? thing.noun) ?? [];
  return pair && quantities.length === 3 && new Set(names).size === 2 && !names.includes('') ? { terms: pair.map(({ value }) => value), names, from: pair } : undefined;
}

const FIELDS = ['first', 'second', 'third'] as const;

/** Sharing in a ratio, and what follows from one of the shares, the total or the difference. */
export function inRatio(problem: Problem): Plan | undefined {
  const ratio = ratioIn(problem);
  if (!ratio || ratio.terms.length < 2 || ratio.terms.length > 3 || ratio.terms.some(({ d, n }) => d !== 1n || n === 0n || n > 50n)) return undefined;
  const told = plainNumbers(problem).filter((one) => !ratio.from.includes(one) && !(one.value.equals(ratio.terms.length) && /^(?:number|person|part|share)$/.test(one.thing.noun)));
  const [number] = told;
  if (!number || told.length !== 1) return undefined;
  const asked = askedText(problem);
  const given = roleOf(problem, number, ratio.names);
  const found = askedFor(problem, asked, ratio);
  const unknown = found === 'larger' || found === 'smaller' ? FIELDS[bySize(ratio.terms, found)] : found;
  if (unknown === undefined || given === unknown) return undefined;
  const doubts = ratio.names.length === 0 && found !== 'larger' && found !== 'smaller' ? ['which share is whose'] : given === undefined ? ['what the number is'] : [];
  const field = given ?? 'total';
  const isThree = ratio.terms.length === 3;
  // Of three shares, from one to another: these two.
  const two = isThree ? [unknown, field].map((name) => FIELDS.findIndex((one) => one === name)) : [];
  if (two.length === 2 && two.every((at) => at >= 0)) {
    const pair = two.map((at) => ratio.terms[at] ?? number.value);
    return { structure: `ratio, ${unknown} unknown`, without: [], doubts, ...(number.unit && { unit: number.unit.name }), drawing: { is: 'own', id: 'ratio', question: 'first from second', names: two.map((at) => titled(ratio.names[at] ?? '')), from: [...ratio.from, number], numbers: { 'shares 1': pair[0] ?? number.value, 'shares 2': pair[1] ?? number.value, second: number.value } } };
  }
  const numbers = Object.fromEntries([...ratio.terms.map((term, at) => [`shares ${at + 1}`, term] as const), [field, number.value] as const]);
  const drawing: OwnStructure = { is: 'own', id: isThree ? 'ratio-three' : 'ratio', numbers, question: `${unknown} from ${field}`, names: ratio.names.map(titled), from: [...ratio.from, number] };
  return { structure: `ratio, ${unknown} unknown`, drawing, without: [], doubts, ...(number.unit && { unit: number.unit.name }) };
}

function bySize(terms: readonly Fraction[], which: 'larger' | 'smaller'): number {
  const sorted = terms.toSorted((a, b) => which === 'larger' ? b.compare(a) : a.compare(b));
  return sorted[0] ? terms.indexOf(sorted[0]) : 0;
}

/** What a number is among shares: one of them, all of them, or how much more one is than another. */
function roleOf(problem: Problem, number: Quantity, names: readonly string[]): string | undefined {
  const sentence = sentenceText(problem, number);
  if (number.compares || /\bdifference\b/.test(sentence) || (number.more && /\bthan\b/.test(sentence))) return 'difference';
  if (/\b(?:altogether|in all|total|together|sum|shared?|divided?|split|shares?)\b/.test(sentence) && !names.some((name) => says(ownClause(problem, number), name) && number.who.length === 1)) return 'total';
  const held = names.findIndex((name) => name !== '' && name === number.thing.of);
  if (held >= 0 && number.unit) return FIELDS[held];
  const clause = ownClause(problem, number);
  const named = names.flatMap((name, at) => says(`${clause} ${number.thing.kinds.join(' ')} ${number.thing.noun} ${number.who.join(' ')}`, name) ? [at] : []);
  if (named.length === 1) return FIELDS[named[0] ?? 0];
  return named.length === 0 && /\b(?:there (?:are|were)|has|have)\b/.test(clause) ? 'total' : undefined;
}

function ownClause({ sentences }: Problem, { sentence, clause }: Quantity): string {
  return (sentences[sentence] ?? []).slice(clause.start, clause.end).map((word) => word.lower).join(' ');
}

function askedFor({ question }: Problem, asked: string, { names }: Said): string | undefined {
  // "How much butter is needed for 450 g of flour?"
  const own = names.findIndex((name) => name !== '' && name === question.thing.noun);
  if (own >= 0 && !question.compares && !question.altogether && question.also === undefined) return FIELDS[own];
  if ((question.compares && !/\b(?:larger|smaller|bigger|shorter|longer)\b/.test(asked)) || /\bdifference\b/.test(asked)) return 'difference';
  if (question.altogether || question.has('they') && /^(?:share|get|have|receive)$/.test(question.verb) && names.every((name) => !says(asked, name))) return 'total';
  const named = names.flatMap((name, at) => says(asked, name) ? [at] : []);
  if (named.length === 1) return FIELDS[named[0] ?? 0];
  if (/\b(?:larger|bigger|greater|longer|largest|biggest)\b/.test(asked)) return 'larger';
  if (/\b(?:smaller|shorter|smallest)\b/.test(asked)) return 'smaller';
  return named.length === names.length && names.length > 0 ? 'total' : undefined;
}
