import { askingOf } from './change.ts';
import { nameOf } from './comparison.ts';
import { inUnit } from './groups.ts';
import { counts, sameOwner } from './match.ts';
import { ASKED, given, type Plan, type Term } from './plan.ts';
import type { Problem } from './problem.ts';
import { roleOf } from './roles.ts';

/** "Cal has twice as many as Deb. Deb has 14. Cal gives 5 away. How many has Cal now?": from one to the other, and then what comes and goes. */
export function comparedThen(problem: Problem): Plan | undefined {
  const { question, quantities } = problem;
  const [statement, ...statements] = quantities.filter((one) => one.compares && (one.compares.than?.length ?? 0) > 0);
  if (!statement?.compares || statements.length > 0 || question.compares || askingOf(problem) === 'start' || question.altogether || question.who.length !== 1 || sameOwner(question.who, statement.who) !== true) return undefined;
  const than = statement.compares.than ?? [];
  const told = quantities.filter((one) => one !== statement && one.is === 'number' && !one.compares && one.each === undefined);
  const bases = told.filter((one) => sameOwner(one.who, statement.who) === false && one.who.some((name) => name.toLowerCase().split(' ').some((word) => than.includes(word))));
  const [base] = bases;
  const changes = told.filter((one) => one !== base && sameOwner(one.who, statement.who) === true && one.id > statement.id).map((one) => ({ one, role: roleOf(problem, one) }));
  if (!base || bases.length !== 1 || changes.length === 0 || changes.length !== quantities.length - 2 || roleOf(problem, base) !== 'has' || changes.some(({ one, role }) => role !== 'in' && role !== 'out' || counts(one, base.thing, base.unit) === undefined)) return undefined;
  if (!/^(?:have|be|own|)$/.test(question.verb) && !['left', 'now', 'remaining', 'still'].some((word) => question.words.has(word))) return undefined;
  const unit = question.unit ?? base.unit;
  const { is } = statement.compares;
  const each = inUnit(base, unit);
  const isWhole = statement.value.d === 1n && statement.value.compare(20) <= 0;
  if (is === 'times' && !isWhole) return undefined;
  const by: Term = { each: inUnit(statement, unit) };
  const start: readonly Term[] = is === 'times' ? [{ each, times: given(statement) }] : is === 'more' ? [{ each, label: nameOf(base.who, []) }, by] : [{ each, label: nameOf(base.who, []) }];
  const come = changes.filter(({ role }) => role === 'in').map(({ one }): Term => ({ each: inUnit(one, unit) }));
  const gone = changes.filter(({ role }) => role === 'out').map(({ one }): Term => ({ each: inUnit(one, unit), gone: true }));
  return {
    structure: 'comparison and change, result unknown', without: [], doubts: [], ...(unit && { unit: unit.name }),
    drawing: { is: 'balance', left: [...start, ...come], right: [{ each: ASKED }, ...(is === 'less' ? [{ ...by, gone: true as const }] : []), ...gone] },
  };
}
