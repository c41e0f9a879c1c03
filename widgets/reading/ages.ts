import { nameOf } from './comparison.ts';
import { sameOwner } from './match.ts';
import { ASKED, given, type Plan, type Term } from './plan.ts';
import type { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';

/** "Abby is 15. How old was she 6 years ago?", "In 4 years Tom will be 12. How old is he now?" */
export function otherAge(problem: Problem): Plan | undefined {
  return oneAge(problem) ?? comparedAge(problem);
}

/** "Lily is 9. Drew is 5 years older than Lily. How old will Drew be in 3 years?" */
function comparedAge({ question, quantities, sentences }: Problem): Plan | undefined {
  const statement = quantities.find(({ compares }) => compares);
  const shift = quantities.find((one) => one.sentence === question.sentence && shiftOf(sentences[one.sentence] ?? [], one) !== undefined);
  const age = quantities.find((one) => one !== statement && one !== shift);
  const by = shift && shiftOf(sentences[shift.sentence] ?? [], shift);
  if (!age || !statement?.compares || !shift || quantities.length !== 3 || shift.compares || shiftOf(sentences[age.sentence] ?? [], age)) return undefined;
  if (question.asks !== 'time' || question.compares || question.altogether || age.verb !== 'be' || statement.verb !== 'be' || [age, shift].some((one) => one.is !== 'number')) return undefined;
  const than = statement.compares.than ?? [];
  const isThan = (names: readonly string[]): boolean => names.some((name) => name.toLowerCase().split(' ').some((word) => than.includes(word)));
  const isOfAge = sameOwner(age.who, statement.who) === false && (isThan(age.who) || than.some((word) => /^(?:he|she|him|her)$/.test(word)));
  const [asksOwn, asksThan] = [sameOwner(question.who, statement.who) === true, isThan(question.who)];
  if (!isOfAge || !asksOwn || asksThan || statement.compares.is === 'times' && (statement.value.d !== 1n || statement.value.compare(20) > 0)) return undefined;
  const { is } = statement.compares;
  const base: Term = is === 'times' ? { each: given(age), times: given(statement) } : { each: given(age), label: nameOf(age.who, []) };
  const [come, gone]: [Term[], Term[]] = [[], []];
  if (is !== 'times') (is === 'more' ? come : gone).push({ each: given(statement), ...(is === 'less' && { gone: true as const }) });
  (by === 'later' ? come : gone).push({ each: given(shift), ...(by === 'earlier' && { gone: true as const }) });
  return {
    structure: 'change over years, age unknown', without: [], doubts: [],
    drawing: { is: 'balance', left: [base, ...come], right: [{ each: ASKED }, ...gone] },
  };
}

function oneAge({ question, quantities, sentences }: Problem): Plan | undefined {
  if (question.thing.noun !== '' && question.thing.noun !== 'age' || question.asks !== 'time' && !question.words.has('age') || quantities.length !== 2 || quantities.some((one) => one.is !== 'number' || one.compares || one.value.d !== 1n)) return undefined;
  const shifts = quantities.flatMap((one) => { const by = shiftOf(sentences[one.sentence] ?? [], one); return by ? [{ one, by }] : []; });
  const [shift] = shifts;
  const age = quantities.find((one) => one !== shift?.one);
  if (!shift || shifts.length !== 1 || !age || age.verb !== 'be' || sameOwner(age.who, question.who) === false) return undefined;
  const isAsked = shift.one.sentence === question.sentence && shift.one.at >= question.from && shift.one.at < question.to;
  const isNow = question.words.has('now') || question.verb === 'be' && question.words.has('is');
  if (!isAsked && (shift.one.clause !== age.clause || !isNow)) return undefined;
  // Told for now and asked for then, or the other way round.
  const isLater = (shift.by === 'later') === isAsked;
  if (!isLater && age.value.compare(shift.one.value) < 0) return undefined;
  const [base, change] = [{ each: given(age), label: nameOf(age.who, []) }, { each: given(shift.one) }];
  return {
    structure: 'change over years, age unknown', without: [], doubts: [],
    drawing: isLater ? { is: 'balance', left: [{ each: ASKED }], right: [base, change] } : { is: 'balance', left: [base], right: [{ each: ASKED }, { ...change, gone: true }] },
  };
}

/** Whether so many years are gone by, or still to come. */
function shiftOf(words: Problem['sentences'][number], { at, to, thing }: Quantity): 'later' | 'earlier' | undefined {
  if (thing.noun !== 'year') return undefined;
  const [before, after, then] = [words[at - 1]?.lower ?? '', words[to]?.lower ?? '', words[to + 1]?.lower ?? ''];
  if (after === 'ago') return 'earlier';
  return before === 'in' || after === 'later' || after === 'from' && then === 'now' ? 'later' : undefined;
}
