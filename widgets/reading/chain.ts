import type { Fraction } from '../maths/exact.ts';
import { inUnit } from './groups.ts';
import { unitOf } from './measures.ts';
import { ORDER } from './parts.ts';
import { ASKED, given, type Plan, type Rows } from './plan.ts';
import type { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';
import { roleOf } from './roles.ts';
import { titled } from './shares.ts';

interface Row { readonly words: readonly string[]; readonly name: string; told?: Quantity }

const IDLE = /^(?:the|a|an|of|in|on|as|many|much|does|do|did|has|have|had|be|is|was|he|she|it|they|that|his|her|their|than|one|long|tall|heavy|old|more|times)$/;

/** The words by which a row of a quantity is known: whose it is, and what kind. */
function wordsOf({ sentences }: Problem, quantity: Quantity): readonly string[] {
  const { clause } = quantity;
  const order = (sentences[quantity.sentence] ?? []).slice(clause.subject.from, clause.subject.to).map(({ lower }) => lower).filter((word) => ORDER.has(word));
  const names = quantity.who.filter((name) => !/^(?:he|she|it|they|we|i|you|this|that|which|there)$/i.test(name)).flatMap((name) => name.toLowerCase().split(' '));
  return [...order, ...names, ...quantity.thing.kinds, quantity.unit ? '' : quantity.thing.noun].filter((word) => word !== '' && !IDLE.test(word));
}

/**
 * Several statements that compare, one after the other: "9 short ones, 4 fewer long than short, 2 more round than long; how many in all?" Also two of the
 * same pair: "three times as many, and 16 more".
 */
export function chained(problem: Problem): Plan | undefined {
  const { question, quantities } = problem;
  const statements = quantities.filter((one) => one.compares && (one.compares.than?.length ?? 0) > 0);
  const plain = quantities.filter((one) => one.is === 'number' && !one.compares && one.each === undefined);
  // "cut into three pieces": how many rows there are.
  const count = plain.find(({ unit, value }) => unit === undefined && value.equals(statements.length + 1) && plain.some((one) => one.unit !== undefined));
  const told = plain.filter((one) => one !== count);
  if (statements.length === 0 || statements.length + told.length < 2 || quantities.length !== statements.length + plain.length) return undefined;
  const rows: Row[] = [];
  const common = commonWords([...told.map((one) => wordsOf(problem, one)), ...statements.flatMap((one) => told.length > 0 ? [wordsOf(problem, one)] : [wordsOf(problem, one), one.compares?.than ?? []])]);
  const names = new Set([...told, ...statements].flatMap(({ who }) => who.flatMap((name) => name.toLowerCase().split(' '))));
  // Where one person has all of them, the kinds tell the rows apart; else the persons do.
  const own = (words: readonly string[]): readonly string[] => {
    const apart = words.filter((word) => !common.has(word) && unitOf(word) === undefined && word !== question.thing.noun && !IDLE.test(word));
    return apart.length > 0 ? apart : words.filter((word) => names.has(word));
  };
  const find = (words: readonly string[]): number => rows.findIndex((row) => own(row.words).some((word) => own(words).includes(word)));
  const rowOf = (words: readonly string[], name: string): number => {
    const at = find(words);
    if (at >= 0) return at;
    rows.push({ words, name: titled(name) });
    return rows.length - 1;
  };
  const total = told.find((one) => roleOf(problem, one) === 'whole');
  for (const quantity of told) {
    if (quantity === total) continue;
    const at = rowOf(wordsOf(problem, quantity), nameOf(quantity, own(wordsOf(problem, quantity))));
    const row = rows[at];
    if (!row || row.told) return undefined;
    row.told = quantity;
  }
  const unit = question.unit ?? told[0]?.unit;
  const differences: { larger: number; smaller: number; by: Rows['differences'][number]['by'] }[] = [];
  const times: { larger: number; smaller: number; by: Fraction; from: readonly Quantity[] }[] = [];
  for (const statement of statements) {
    const than = (statement.compares?.than ?? []).filter((word) => !IDLE.test(word));
    const left = rowOf(wordsOf(problem, statement), nameOf(statement, own(wordsOf(problem, statement))));
    const right = own(than).length === 0 ? left - 1 : rowOf(than, own(than)[0] ?? '');
    if (left === right || right < 0) return undefined;
    if (statement.compares?.is === 'times') times.push({ larger: left, smaller: right, by: statement.value, from: [statement] });
    else differences.push({ larger: statement.compares?.is === 'more' ? left : right, smaller: statement.compares?.is === 'more' ? right : left, by: inUnit(statement, unit) });
  }
  const asksTotal = question.altogether || (question.who.length > 1 && !question.compares);
  const asked = asksTotal ? -1 : rows.findIndex((row) => own(row.words).some((word) => question.words.has(word)));
  const several = rows.filter((row) => own(row.words).some((word) => question.words.has(word))).length;
  if (!asksTotal && (asked < 0 || several !== 1) && !question.compares) return undefined;
  if (asked >= 0 && rows[asked]?.told && !question.compares) return undefined;
  if (asksTotal && total) return undefined;
  if (question.compares && (several !== 2 || rows.length !== 2)) return undefined;
  const byDifference = question.compares && !asksTotal ? [{ larger: times[0]?.larger ?? 0, smaller: times[0]?.smaller ?? 1, by: ASKED }] : [];
  if (question.compares && times.length !== 1) return undefined;
  const drawing: Rows = {
    is: 'rows', times, differences: [...differences, ...byDifference],
    rows: rows.map((row, at) => ({ name: row.name, terms: row.told ? [{ each: inUnit(row.told, unit) }] : at === asked && !question.compares ? [{ each: ASKED }] : [] })),
    ...(total ? { total: { amount: given(total), of: rows.map((_, at) => at) } } : asksTotal ? { total: { amount: ASKED, of: rows.map((_, at) => at) } } : {}),
  };
  return { structure: named(drawing, { asksTotal, asked, isDifference: question.compares !== undefined }), drawing, without: count ? [count] : [], doubts: [], ...(unit && { unit: unit.name }) };
}

function nameOf(quantity: Quantity, words: readonly string[]): string {
  const who = quantity.who.filter((name) => /^\p{Lu}/u.test(name));
  return who.length === 1 && who[0] !== undefined ? who[0] : words[0] ?? quantity.thing.noun;
}

/** Words that stand with every number tell no row from another. */
function commonWords(all: readonly (readonly string[])[]): ReadonlySet<string> {
  return new Set(all[0]?.filter((word) => all.every((words) => words.includes(word))) ?? []);
}

function named(drawing: Rows, { asksTotal, asked, isDifference }: { readonly asksTotal: boolean; readonly asked: number; readonly isDifference: boolean }): string {
  const size = asksTotal ? 'total' : isDifference ? 'difference' : drawing.times.some(({ smaller }) => smaller === asked) || drawing.differences.some(({ smaller }) => smaller === asked) ? 'smaller' : 'larger';
  if (drawing.rows.length > 2) return `several comparisons, ${asksTotal ? 'total' : 'one of them'} unknown`;
  return drawing.times.length > 0 ? `times as many, ${size} unknown` : `total and difference, ${size} unknown`;
}
