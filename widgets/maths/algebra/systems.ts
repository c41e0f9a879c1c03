import { coefficientsIn } from './factors.ts';
import { minus, over, plus, times, whole, type Quotient } from './quotient.ts';
import { multiply, NOTHING, subtract, type Sum } from './sum.ts';
import { isZero, lettersOf } from './zero.ts';

/** Rows of coefficients, one for each letter and the constant last; in echelon form, with 1 at the pivots and nothing above or below them. */
type Rows = readonly (readonly Quotient[])[];

/** Whether two systems of equations, each sum of which is zero, have the same solutions; `undefined` where one of them is not linear. */
export function haveSameSolutions(one: readonly Sum[], other: readonly Sum[]): boolean | undefined {
  const letters = [...new Set([...one, ...other].flatMap(lettersOf))].sort();
  const [a, b] = [echelon(one, letters), echelon(other, letters)];
  if (!a || !b) return undefined;
  const [noneOfOne, noneOfOther] = [a, b].map(rows => rows.some(row => row.slice(0, -1).every(isNone)));
  if (noneOfOne && noneOfOther) return true;
  return a.length === b.length && a.every((row, at) => row.every((each, column) => isSame(each, b[at]?.[column])));
}

const isNone = ({ top }: Quotient): boolean => isZero(top);
const isSame = (one: Quotient, other: Quotient | undefined): boolean => other !== undefined && isZero(subtract(multiply(one.top, other.bottom), multiply(other.top, one.bottom)));

function echelon(system: readonly Sum[], letters: readonly string[]): Rows | undefined {
  const rows: Quotient[][] = [];
  for (const sum of system) {
    const row = linearRow(sum, letters);
    if (!row) return undefined;
    rows.push(row);
  }
  let done = 0;
  for (let column = 0; column <= letters.length; column++) {
    const pivot = rows.findIndex((row, at) => at >= done && !isNone(row[column] ?? whole(NOTHING)));
    const chosen = rows[pivot];
    const here = rows[done];
    const lead = chosen?.[column];
    if (!chosen || !here || !lead) continue;
    [rows[done], rows[pivot]] = [chosen, here];
    const unit = chosen.map(each => over(each, lead));
    rows[done] = unit;
    rows.forEach((row, at) => {
      const factor = row[column];
      if (at !== done && factor && !isNone(factor)) rows[at] = row.map((each, place) => plus(each, minus(times(factor, unit[place] ?? whole(NOTHING)))));
    });
    done++;
  }
  return rows.slice(0, done);
}

function linearRow(sum: Sum, letters: readonly string[]): Quotient[] | undefined {
  let rest = sum;
  const row: Quotient[] = [];
  for (const letter of letters) {
    const [without = NOTHING, once = NOTHING, more] = coefficientsIn(rest, letter) ?? [NOTHING, NOTHING, NOTHING];
    if (more || lettersOf(once).length > 0) return undefined;
    row.push(whole(once));
    rest = without;
  }
  return lettersOf(rest).length > 0 ? undefined : [...row, whole(rest)];
}
