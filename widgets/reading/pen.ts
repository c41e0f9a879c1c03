import { part, run } from '../manipulatives/bar-model/draw.ts';
import { numberId, type Brace, type Part, type Run, type Shade, type Quantity as Written } from '../manipulatives/bar-model/model.ts';
import { toExact, type Fraction } from '../maths/exact.ts';
import type { Amount, Term } from './plan.ts';
import type { Quantity } from './quantity.ts';

/** Up to so many equal parts are drawn one by one. */
const MOST_DRAWN = 12;

/** A name or a label longer than this is cut. */
const LONGEST_NAME = 30;

/** Gives out ids, and keeps which part each amount came to be. */
export interface Pen { next: number; asked: string; readonly parts: { readonly quantity: Quantity; readonly part: string }[]; shade: number }

export const take = (pen: Pen): number => pen.next++;

export const named = (name: string): string => name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;

export function written(pen: Pen, amount: Amount, id: string): Written | undefined {
  if (amount.is === 'open') return undefined;
  if (amount.is === 'asked') { pen.asked = id; return { is: 'unknown' }; }
  for (const quantity of amount.from) pen.parts.push({ quantity, part: id });
  return { is: 'known', value: amount.value.n === 0n ? {} : { '': toExact(amount.value) }, ...(amount.value.d > 1n && isDecimal(amount.value) && !amount.from.some(({ is }) => is === 'fraction') && { as: 'decimal' as const }) };
}

/** An amount as what a part, a brace or a comparison carries. */
export function carrying(pen: Pen, amount: Amount, id: string): { readonly quantity?: Written } {
  const quantity = written(pen, amount, id);
  return quantity ? { quantity } : {};
}

/** Whether a fraction ends as a decimal. */
function isDecimal({ d }: Fraction): boolean {
  let rest = d;
  for (const factor of [2n, 5n]) while (rest % factor === 0n) rest /= factor;
  return rest === 1n;
}

const isSmallCount = (amount: Amount): number | undefined => {
  if (amount.is !== 'given' || amount.value.d !== 1n || amount.value.compare(1) < 0 || amount.value.compare(MOST_DRAWN) > 0) return undefined;
  return Number(amount.value.n);
};

/** The parts of a row that one term is. Equal parts that stand several times on the model are tied by `ties`. */
export function partsOf(pen: Pen, term: Term, ties: Map<Amount, string>, fixed?: string): readonly (Part | Run)[] {
  const shade = ((pen.shade++ % 5) + 1) as Shade;
  const look = { shade, ...(term.gone && { dotted: true as const }), ...(term.label !== undefined && term.label !== '' && { label: named(term.label) }) };
  const { each, times } = term;
  if (!times) { const id = `p${take(pen)}`; return [part(id, written(pen, each, id), look)]; }
  const old = fixed ?? ties.get(each);
  const tie = old ?? `t${take(pen)}`;
  ties.set(each, tie);
  const isMeasured = times.is === 'given' && times.value.d > 1n;
  const many = term.sign === undefined ? isSmallCount(times) : undefined;
  if (many !== undefined && times.is === 'given') {
    const ids = Array.from({ length: many }, () => `p${take(pen)}`);
    const first = ids[0] ?? '';
    const quantity = old === undefined ? written(pen, each, first) : undefined;
    for (const one of times.from) pen.parts.push({ quantity: one, part: first });
    return ids.map((id, index) => part(id, index === 0 ? quantity : undefined, { ...look, tie }));
  }
  const id = `r${take(pen)}`;
  const unit = old === undefined ? written(pen, each, id) : undefined;
  const number = written(pen, times, numberId(id));
  return [run(id, { ...(unit && { unit }), ...(number && { number }) }, { ...look, tie, ...(term.sign !== undefined ? { sign: term.sign } : isMeasured ? { sign: '×' } : {}) })];
}

/** A brace over parts that says what they come to; it says nothing where that is open. */
export function braceOver(pen: Pen, parts: readonly (Part | Run)[], amount: Amount): Brace {
  const id = `c${take(pen)}`;
  return { kind: 'span', id, from: parts[0]?.id ?? '', to: parts.at(-1)?.id ?? '', side: 'above', ...carrying(pen, amount, id) };
}
