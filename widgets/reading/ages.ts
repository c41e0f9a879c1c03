import { nameOf } from './comparison.ts';
import { sameOwner } from './match.ts';
import { ASKED, given, type Plan } from './plan.ts';
import type { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';

/** "Abby is 15. How old was she 6 years ago?", "In 4 years Tom will be 12. How old is he now?" */
export function otherAge({ question, quantities, sentences }: Problem): Plan | undefined {
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
