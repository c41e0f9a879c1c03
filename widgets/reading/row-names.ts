import { nameOf } from './comparison.ts';
import { momentOf } from './parts.ts';
import type { Row, Rows } from './plan.ts';
import type { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';

/**
 * Rows beside each other, of which none has another's name: what is one person's is called by when it was, by what it is of, or by what it counts. Rows
 * that these do not tell apart keep their names.
 */
export function namedApart(problem: Problem, drawing: Rows): Rows {
  const alike = drawing.rows.filter(({ name }, _, all) => name !== '' && all.filter((other) => other.name === name).length > 1);
  const told = alike.flatMap((row) => firstIn(row) ?? []);
  if (alike.length === 0 || told.length < alike.length) return drawing;
  const inOrder = told.toSorted((one, other) => one.id - other.id);
  const ways: readonly ((one: Quantity) => readonly string[])[] = [
    (one) => [momentOf(problem, inOrder, one) ?? ''],
    ({ thing, unit }) => thing.of !== undefined && unit ? [thing.of] : thing.kinds.length > 0 || unit ? thing.kinds : [thing.noun],
  ];
  const names = ways.map((way) => told.map((one) => nameOf([], way(one)))).find((some) => some.every((name) => name !== '') && new Set(some).size === some.length);
  return names ? { ...drawing, rows: drawing.rows.map((row) => ({ ...row, name: names[alike.indexOf(row)] ?? row.name })) } : drawing;
}

/** The first number of the text in a row. */
function firstIn({ terms }: Row): Quantity | undefined {
  return terms.flatMap(({ each }) => each.is === 'given' ? each.from : [])[0];
}
