import { expect, test } from 'vitest';
import { newForm } from '../../../widgets/fluency/check/form.ts';
import { random } from '../../../widgets/maths/random.ts';

/** The table of the framework, typed anew: for 2, 3, … 12 the least and the most. */
const LEAST = [0, 1, 1, 1, 2, 2, 2, 2, 0, 1, 2];
const MOST = [2, 3, 3, 3, 4, 4, 4, 4, 2, 3, 4];
const FORMS = 10_000;
const forms = Array.from({ length: FORMS }, (_, at) => newForm(random(`form ${at}`)));

const tally = (numbers: readonly number[]): readonly number[] => LEAST.map((_, at) => numbers.filter((number) => number === at + 2).length);

test('ten thousand forms keep every limit', () => {
  for (const form of forms) {
    expect(form).toHaveLength(25);
    const [tables, seconds] = [tally(form.map(({ table }) => table)), tally(form.map(({ by }) => by))];
    for (const counts of [tables, seconds]) expect(counts.reduce((sum, one) => sum + one, 0)).toBe(25);
    expect(tables.every((times, at) => times >= LEAST[at]! && times <= MOST[at]!)).toBe(true);
    expect(seconds.every((times, at) => times >= LEAST[at]! - 1 && times <= MOST[at]! + 1)).toBe(true);
    const early = form.filter(({ table }) => table === 2 || table === 5 || table === 10).length;
    expect(early >= 3 && early <= 7).toBe(true);
    expect(new Set(form.map(({ table, by }) => [table, by].toSorted((a, b) => a - b).join(' '))).size).toBe(25);
  }
});

test('every one of the 66 products can come, either way round, and the means are those of the published limits', () => {
  const pairs = forms.flat().map(({ table, by }) => `${table} ${by}`);
  expect(new Set(pairs).size).toBe(121);
  const mean = (...tables: readonly number[]): number => forms.flat().filter(({ table }) => tables.includes(table)).length / FORMS;
  for (const table of [2, 10]) expect(mean(table)).toBeCloseTo(1.1, 0);
  for (const table of [6, 7, 8, 9, 12]) expect(Math.abs(mean(table) - 2.96)).toBeLessThan(0.08);
  expect(Math.abs(mean(2, 5, 10) - 4.25)).toBeLessThan(0.1);
});

test('the same seed gives the same form, another gives another', () => {
  expect(newForm(random('form 7'))).toEqual(forms[7]);
  expect(new Set(forms.map((form) => JSON.stringify(form))).size).toBe(FORMS);
});
