import { nameOf } from './comparison.ts';
import type { Word } from './english.ts';
import { inUnit } from './groups.ts';
import { sameNoun, sameOwner } from './match.ts';
import { MOMENTS } from './parts.ts';
import { ASKED, type Plan, type Rows } from './plan.ts';
import type { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';
import { thingFrom } from './thing.ts';
import { COMPARATIVES } from './verbs.ts';
import { askedText } from './shares.ts';

const SPAN = /^(?:day|night|week|weekend|month|year|summer|winter|season|time|game|morning|evening|half|quarter|round)$/;
const OCCASION = /^(?:test|quiz|exam|game|match|race|jump|throw|class|round|trip|try|lesson|level)$/;
const WHICH = /^(?:last|this|next|first|second|third|fourth)$/;
const ALL_DAYS = /\b(?:all|the|these|those|both|over)(?: of)?(?: the| these)?(?: (?:two|three|four|five|2|3|4|5))? (?:days|nights|weeks|months|years|games)\b|\bthat (?:day|week|month|year|weekend)\b/;

/** The times that words name, monday, morning, last year; else what it was done on: the maths test. */
function timesIn(words: readonly Word[]): readonly string[] {
  const times = namedTimes(words);
  return times.length > 0 ? times : occasionsIn(words);
}

/** "on her maths test", "in the second jump". */
function occasionsIn(words: readonly Word[]): readonly string[] {
  return words.flatMap(({ lower }, at) => {
    if (lower !== 'on' && lower !== 'in' || !/^(?:the|his|her|their|a|an|this|its|my|our)$/.test(words[at + 1]?.lower ?? '')) return [];
    const { noun, kinds } = thingFrom(words, at + 2);
    return OCCASION.test(noun) && kinds.length > 0 ? [`${kinds.join(' ')} ${noun}`] : [];
  });
}

function namedTimes(words: readonly Word[]): readonly string[] {
  return words.flatMap(({ lower, root, text }, at) => {
    const before = words[at - 1]?.lower ?? '';
    if (SPAN.test(root) && WHICH.test(before)) return [`${before} ${root}`];
    return MOMENTS.has(lower) && !/^(?:day|week|may)$/.test(text) ? [lower] : [];
  });
}

/** A number with the time it is told of; `from`: of which time it is so much more, fewer, or so many times. */
interface Told { readonly quantity: Quantity; readonly time: string; readonly is?: 'more' | 'less' | 'times'; readonly from?: number; readonly isOpen?: true }

/**
 * The same at several times, each told by another: "60 on Monday, 25 fewer on Tuesday than on Monday, twice as many on Wednesday as on Tuesday", "12 km in
 * the morning, twice as far in the afternoon".
 */
export function overTime(problem: Problem): Plan | undefined {
  const { question, sentences } = problem;
  const asked = timesIn((sentences[question.sentence] ?? []).slice(question.from, question.to));
  const isDays = ALL_DAYS.test(askedText(problem));
  const quantities = problem.quantities.filter((one) => !(isDays && one.sentence === question.sentence && one.thing.noun !== question.thing.noun));
  const [base] = quantities;
  if (!base || quantities.length < 2 || quantities.length > 5 || question.compares || quantities.some((one) => one.each !== undefined || sameOwner(base.who, one.who) === false)) return undefined;
  if (question.thing.noun !== '' && sameNoun(base.thing.noun, question.thing.noun) === undefined && base.unit === undefined) return undefined;
  const told = toldIn(problem, quantities);
  if (!told.some(({ is }) => is !== undefined)) return undefined;
  const isTotal = question.altogether || asked.length === 0 && isDays || asked.length > 1 && told.every(({ time }) => asked.includes(time));
  const at = isTotal ? -1 : told.findIndex(({ time }) => asked.length === 1 && asked[0] === time);
  if (!isTotal && told[at]?.is === undefined || told.some(({ isOpen }, index) => isOpen && index !== at)) return undefined;
  const unit = question.unit ?? base.unit;
  const statements = told.map((one, index) => ({ ...one, index, than: one.from ?? 0 })).filter(({ is }) => is !== undefined);
  const drawing: Rows = {
    is: 'rows', rows: told.map(({ quantity, time, is }, index) => ({ name: nameOf([], [time === '' ? 'before' : time]), terms: is === undefined ? [{ each: inUnit(quantity, unit) }] : index === at ? [{ each: ASKED }] : [] })),
    differences: statements.filter(({ is }) => is !== 'times').map(({ quantity, is, index, than }) => ({ larger: is === 'less' ? than : index, smaller: is === 'less' ? index : than, by: inUnit(quantity, unit) })),
    times: statements.filter(({ is }) => is === 'times').map(({ quantity, index, than }) => ({ larger: index, smaller: than, by: quantity.value, from: [quantity] })),
    ...(isTotal && { total: { amount: ASKED, of: told.map((_, index) => index) } }),
  };
  const [first] = statements;
  const structure = told.length > 2 ? `several comparisons, ${isTotal ? 'total' : 'one of them'} unknown` : `${first?.is === 'times' ? 'times as many' : 'comparison'}, ${isTotal ? 'total' : first?.is === 'less' ? 'smaller' : 'larger'} unknown`;
  return { structure, drawing, without: problem.quantities.filter((one) => !quantities.includes(one)), doubts: told[at]?.isOpen && told[at].quantity.more ? ['whether so many came, or so many more than before'] : [], ...(unit && { unit: unit.name }) };
}

/** What is told of each time; nothing where a time is not named, or named twice. */
function toldIn(problem: Problem, quantities: readonly Quantity[]): readonly Told[] {
  const told: Told[] = [];
  for (const [at, quantity] of quantities.entries()) {
    const own = segment(problem, quantities, at);
    const { compares, more } = quantity;
    const after = problem.sentences[quantity.sentence]?.[quantity.to]?.lower ?? '';
    const said = problem.sentences[quantity.sentence]?.[quantity.at + 1]?.lower ?? '';
    const is = compares?.is ?? (/^(?:fewer|less)$/.test(said) || /^(?:fewer|less)$/.test(after) ? 'less' : more || after === 'more' ? 'more' : COMPARATIVES[after]);
    const number = own.words.findIndex(({ start }) => start >= quantity.start);
    const many = own.words.findIndex(({ lower }, index) => index > number && lower === 'as');
    const splits = is === undefined ? -1 : own.words.findIndex(({ lower }, index) => index > number && lower === 'than' || is === 'times' && lower === 'as' && many >= 0 && index > many);
    const [now, then] = [timesIn(splits < 0 ? own.words : own.words.slice(0, splits)), timesIn(splits < 0 ? [] : own.words.slice(splits + 1))];
    const [time = '', ...others] = now;
    if (others.length > 0 || told.some((one) => one.time === time) || time === '' && at > 0 || is === undefined && quantity.is !== 'number') return [];
    if (is === undefined) { told.push({ quantity, time }); continue; }
    const from = told.findIndex((one) => then.includes(one.time));
    if (at === 0 || (then.length > 0 ? from < 0 || then.length > 1 : (compares?.than ?? []).length > 0)) return [];
    told.push({ quantity, time, is, from: then.length > 0 ? from : at - 1, ...(then.length === 0 && is === 'more' && { isOpen: true as const }) });
  }
  return told;
}

/** The words of a number: of its clause, from the "and" that joins it to the number before, up to that of the next. */
function segment({ sentences }: Problem, quantities: readonly Quantity[], at: number): { readonly words: readonly Word[] } {
  const words = (quantity: Quantity): readonly Word[] => sentences[quantity.sentence] ?? [];
  const startOf = (index: number): number => {
    const [quantity, before] = [quantities[index], quantities[index - 1]];
    if (!quantity) return 0;
    if (!before || before.clause !== quantity.clause || before.sentence !== quantity.sentence) return quantity.clause.start;
    const joined = words(quantity).findLastIndex(({ lower, gap }, word) => word < quantity.at && word > before.at && (/^(?:and|but)$/.test(lower) || gap.includes(',')));
    return joined < 0 ? quantity.at : joined + 1;
  };
  const [quantity, next] = [quantities[at], quantities[at + 1]];
  if (!quantity) return { words: [] };
  const end = next && next.sentence === quantity.sentence && next.clause === quantity.clause ? startOf(at + 1) : quantity.clause.end;
  return { words: words(quantity).slice(startOf(at), end) };
}
