import { nameOf } from './comparison.ts';
import type { Word } from './english.ts';
import { inUnit } from './groups.ts';
import { sameNoun, sameOwner } from './match.ts';
import { MOMENTS } from './parts.ts';
import { ASKED, type Plan, type Rows, type Term } from './plan.ts';
import type { Problem } from './problem.ts';

const SPAN = /^(?:day|night|week|weekend|month|year|summer|winter|season|time|game|morning|evening)$/;
const WHICH = /^(?:last|this|next|first|second|third)$/;

/** The times that words name: monday, morning, last year. */
function timesIn(words: readonly Word[]): readonly string[] {
  return words.flatMap(({ lower, root }, at) => {
    const before = words[at - 1]?.lower ?? '';
    if (SPAN.test(root) && WHICH.test(before)) return [`${before} ${root}`];
    return MOMENTS.has(lower) && !/^(?:day|week|may)$/.test(lower) ? [lower] : [];
  });
}

/** The same at two times: "60 on Monday, 25 fewer on Tuesday than on Monday", "12 km in the morning, twice as far in the afternoon". */
export function overTime({ question, quantities, sentences }: Problem): Plan | undefined {
  const [base, statement] = quantities;
  if (!base || !statement?.compares || quantities.length !== 2 || base.is !== 'number' || base.compares || base.each !== undefined || statement.each !== undefined || sameOwner(base.who, statement.who) === false) return undefined;
  const { is, than = [] } = statement.compares;
  // Both may stand in one clause: "4 km in the morning and twice as far in the afternoon".
  const words = sentences[statement.sentence] ?? [];
  const joined = words.findLastIndex(({ lower }, at) => at < statement.at && at > base.at && /^(?:and|but)$/.test(lower));
  const from = base.clause !== statement.clause ? statement.clause.start : joined < 0 ? statement.at : joined;
  const own = words.slice(from, statement.clause.end);
  const splits = own.findIndex(({ lower }, at) => at > statement.at - from && (lower === 'than' || is === 'times' && lower === 'as' && own[at - 2]?.lower === 'as'));
  const [now, then] = [timesIn(splits < 0 ? own : own.slice(0, splits)), timesIn(splits < 0 ? [] : own.slice(splits + 1))];
  const told = timesIn((sentences[base.sentence] ?? []).slice(base.clause.start, base.clause === statement.clause ? from : base.clause.end));
  const asked = timesIn((sentences[question.sentence] ?? []).slice(question.from, question.to));
  const [time, ...others] = now;
  if (time === undefined || others.length > 0 || told.includes(time) || (then.length > 0 ? !then.every((one) => told.includes(one)) : than.length > 0 || is !== 'times')) return undefined;
  if (question.thing.noun !== '' && sameNoun(base.thing.noun, question.thing.noun) === undefined && base.unit === undefined || question.compares) return undefined;
  const isTotal = question.altogether || asked.includes(time) && asked.some((one) => told.includes(one));
  if (!isTotal && !(asked.length === 1 && asked[0] === time)) return undefined;
  const unit = question.unit ?? base.unit;
  const known: Term = { each: inUnit(base, unit) };
  const rows: Rows['rows'] = [{ name: nameOf([], [time]), terms: isTotal ? [] : [{ each: ASKED }] }, { name: nameOf([], [told[0] ?? 'before']), terms: [known] }];
  const total = isTotal ? { total: { amount: ASKED, of: [0, 1] } } : {};
  const [larger, smaller] = is === 'less' ? [1, 0] : [0, 1];
  const drawing: Rows = is === 'times' ? { is: 'rows', rows, differences: [], times: [{ larger: 0, smaller: 1, by: statement.value, from: [statement] }], ...total }
    : { is: 'rows', rows, differences: [{ larger, smaller, by: inUnit(statement, unit) }], times: [], ...total };
  return { structure: `${is === 'times' ? 'times as many' : 'comparison'}, ${isTotal ? 'total' : is === 'less' ? 'smaller' : 'larger'} unknown`, drawing, without: [], doubts: [], ...(unit && { unit: unit.name }) };
}
