import type { Sentence } from './english.ts';
import { inUnit } from './groups.ts';
import { counts, sameOwner } from './match.ts';
import { ASKED, given, type Plan, type Term } from './plan.ts';
import type { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';

/** Who is compared with two others at once, and how: as many as both, so many times as many, so many more or fewer. */
interface Statement { readonly who: readonly string[]; readonly others: readonly [string, string]; readonly by?: Quantity }

/** "Pia has as many buttons as Lori and Nell together", "half as many as", "5 more than": one against two others, whose numbers are told. */
export function asBoth(problem: Problem): Plan | undefined {
  const { question, quantities } = problem;
  const found = statementIn(problem);
  if (!found || question.compares || question.altogether || question.who.length !== 1 || sameOwner(question.who, found.who) !== true) return undefined;
  const rest = quantities.filter((one) => one !== found.by);
  const sizes = found.others.map((name) => sizeOf(name, rest));
  const terms = sizes.flatMap((size) => size?.terms ?? []);
  const used = new Set(sizes.flatMap((size) => size?.from ?? []));
  const unit = question.unit ?? rest[0]?.unit;
  const { by } = found;
  if (sizes.includes(undefined) || used.size !== rest.length || rest.some((one) => counts(one, question.thing, question.unit) === undefined)) return undefined;
  const plan = (left: readonly Term[], right: readonly Term[]): Plan => ({ structure: 'several comparisons, one of them unknown', without: [], doubts: [], drawing: { is: 'balance', left, right }, ...(unit && { unit: unit.name }) });
  const asked: Term = { each: ASKED };
  if (!by) return plan([asked], terms);
  if (by.is === 'fraction') return by.value.n === 1n && by.value.d <= 20n ? plan([{ each: ASKED, times: { is: 'given', value: by.value.inverse(), from: [by] } }], terms) : undefined;
  if (by.compares?.is !== 'times') return by.compares?.is === 'less' ? plan(terms, [asked, { each: inUnit(by, unit), gone: true }]) : plan([asked], [...terms, { each: inUnit(by, unit) }]);
  const isPlain = terms.every(({ gone, times }) => !gone && !times) && by.value.d === 1n && by.value.compare(20) <= 0;
  return isPlain ? plan([asked], terms.map((term) => ({ ...term, times: given(by) }))) : undefined;
}

/** Where "and" stands between two names that somebody is compared with: "than Ann *and* Ben"; −1 where it does not. */
const bothAt = (words: Sentence): number => words.findIndex(({ lower }, at) => lower === 'and' && /^(?:as|than)$/.test(words[at - 2]?.lower ?? '') && /^\p{Lu}/u.test(words[at - 1]?.text ?? '') && /^\p{Lu}/u.test(words[at + 1]?.text ?? ''));

/** Whether a number compares somebody with two others at once. */
export const isAgainstTwo = ({ sentences }: Pick<Problem, 'sentences'>, { sentence, compares, at }: Quantity): boolean => compares !== undefined && bothAt(sentences[sentence] ?? []) > at;

/** The clause that compares one with two who are named. */
function statementIn({ sentences, clauses, quantities, question }: Problem): Statement | undefined {
  for (const [sentence, words] of sentences.entries()) {
    if (sentence === question.sentence) continue;
    const and = bothAt(words);
    const isJoint = words.slice(and + 2).every(({ lower, root }) => /^(?:have|do|be|put|together|combine|altogether|in|all|total)$/.test(root) || /^(?:did|had|picked|made|found|collected|scored|read|sold|caught)$/.test(lower));
    const [first, clause, ...others] = (clauses[sentence] ?? []).filter(({ verb, verbAt, lead }) => verbAt >= 0 && verb !== 'combine' && !/^(?:as|than)$/.test(lead));
    if (and < 0 || !isJoint || !first || clause || others.length > 0) continue;
    const own = quantities.filter((one) => one.sentence === sentence);
    const [by, ...more] = own;
    const subject = words.slice(first.subject.from, first.subject.to).filter((word) => /^\p{Lu}/u.test(word.text));
    const [name] = subject;
    const isEqual = words.slice(first.verbAt, and).some(({ lower }, at, all) => lower === 'as' && /^(?:many|much|old|tall|long|heavy)$/.test(all[at + 1]?.lower ?? ''));
    if (!name || subject.length !== 1 || more.length > 0 || !by && !isEqual || by && by.is !== 'fraction' && !by.compares) continue;
    return { who: [name.text.replace(/['’]s$/, '')], others: [words[and - 1]?.lower ?? '', words[and + 1]?.lower ?? ''], ...(by && { by }) };
  }
  return undefined;
}

interface Size { readonly terms: readonly Term[]; readonly from: readonly Quantity[] }

/** What somebody has: as it is told, or so much more or fewer than another of whom it is told. */
function sizeOf(name: string, quantities: readonly Quantity[]): Size | undefined {
  const isOf = (one: Quantity): boolean => one.who.length === 1 && one.who[0]?.toLowerCase() === name;
  const [own, ...others] = quantities.filter(isOf);
  if (!own || others.length > 0 || own.each !== undefined || own.is !== 'number' && own.compares?.is !== 'times') return undefined;
  if (!own.compares) return { terms: [{ each: given(own) }], from: [own] };
  const than = own.compares.than ?? [];
  const bases = quantities.filter((one) => one !== own && !one.compares && one.is === 'number' && one.each === undefined && one.who.length === 1 && than.includes(one.who[0]?.toLowerCase() ?? ''));
  const [base] = bases;
  if (!base || bases.length > 1) return undefined;
  const { is } = own.compares;
  if (is === 'times') return own.value.d === 1n && own.value.compare(20) <= 0 ? { terms: [{ each: given(base), times: given(own) }], from: [base, own] } : undefined;
  return is === 'more' ? { terms: [{ each: given(base) }, { each: given(own) }], from: [base, own] } : undefined;
}
