import { Fraction } from '../maths/exact.ts';
import { sameRow } from './measures.ts';
import { ASKED, given, type Amount, type Plan, type Rows, type Term } from './plan.ts';
import type { Problem } from './problem.ts';
import type { Quantity } from './quantity.ts';

interface Share { readonly fraction: Quantity; readonly number: Quantity }

/** "Half of the 84 pupils in Year 3 and a third of the 90 in Year 4 can swim. How many can swim altogether?": a share of each of two, together. */
export function fractionsOfEach({ quantities, question, sentences }: Problem): Plan | undefined {
  const pairs = quantities.flatMap((fraction, at): readonly Share[] => {
    const number = quantities[at + 1];
    const between = (sentences[fraction.sentence] ?? []).slice(fraction.at + 1, number?.at).map(({ lower }) => lower).join(' ');
    return fraction.is === 'fraction' && number?.is === 'number' && number.sentence === fraction.sentence && !number.compares && number.each === undefined && /^(?:\w+ )?of(?: (?:the|her|his|their|all))*$/.test(between) ? [{ fraction, number }] : [];
  });
  const [first, second, ...more] = pairs;
  if (!first || !second || more.length > 0 || quantities.length !== 4 || !question.altogether || question.not || question.compares) return undefined;
  const [unit, other] = [first.number.unit, second.number.unit];
  if ((unit === undefined) !== (other === undefined) || unit && other && (!sameRow(unit, other) || unit !== other) || pairs.some(({ fraction, number }) => fraction.value.compare(1) >= 0 || !unit && number.value.mod(new Fraction(fraction.value.d)).n !== 0n)) return undefined;
  const cut = pairs.map(({ fraction, number }) => {
    const each: Amount = { is: 'open' };
    const all: Term = { each, times: { is: 'given', value: new Fraction(fraction.value.d), from: [] } };
    return { row: { name: '', terms: [all], whole: given(number) }, share: { each, times: given(fraction, new Fraction(fraction.value.n)) } };
  });
  const rows: Rows['rows'] = [...cut.map(({ row }) => row), { name: '', terms: cut.map(({ share }) => share), whole: ASKED }];
  return { structure: 'fractions of two wholes, both together unknown', without: [], doubts: [], ...(unit && { unit: unit.name }), drawing: { is: 'rows', rows, differences: [], times: [] } };
}
