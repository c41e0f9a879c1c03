import { Fraction, toExact, toFraction } from '../../maths/exact.ts';
import type { Refusal } from '../../maths/refusal.ts';
import { sameValue, times } from '../../maths/value.ts';
import { splitPart } from './change.ts';
import { fresh, withBar, without, type Edited } from './edit.ts';
import { MOST_PARTS, compared, spanned, stretches, type Bar, type BarModel, type Id, type Part, type Quantity } from './model.ts';

const GONE: Refusal = { refused: 'This bar is divided in another way now.' };
const FULL: Refusal = { refused: `A bar model has at most ${MOST_PARTS} parts. Take some away first.` };
const UNLIKE: Refusal = { refused: 'These equal parts say different things. Mend that first.' };
const CUT: Refusal = { refused: 'A brace or a comparison ends inside this bar. Move its end first.' };

const known = (part: Part): Extract<Quantity, { is: 'known' }> | undefined => part.quantity?.is === 'known' ? part.quantity : undefined;

/** The parts of a bar that is one part, or nothing but equal tied parts; undefined: it is divided in another way. */
export function sharesOf({ parts }: Bar): readonly Part[] | undefined {
  const shares = parts.filter((part) => part.kind === 'part');
  const [first] = shares;
  const alike = shares.every(({ tie, share = '1' }) => tie !== undefined && tie === first?.tie && share === (first.share ?? '1'));
  return shares.length === parts.length && (alike || shares.length === 1) ? shares : undefined;
}

/** The most shares that a bar of so many can be divided into in this model. */
export function mostShares(model: BarModel, now: number): number {
  return Math.max(now, Math.min(100, MOST_PARTS - stretches(model).length + now));
}

/**
 * Divides a bar that is one part, or nothing but equal parts, into so many equal parts, 1 to 100, exactly; what the bar comes to stays: 8, 8, 8
 * becomes 12, 12. One part is split as `splitPart` splits it; else parts keep their ids from the first on, and what was written on the last is
 * written on those that come. Refuses when a brace or a comparison ends inside the bar, when its parts say different numbers, and when there
 * would be too many parts.
 */
export function reshare(model: BarModel, id: Id, into: number): Edited {
  const bar = model.bars.find((one) => one.id === id);
  const shares = bar && sharesOf(bar);
  const [first] = shares ?? [];
  if (!bar || !shares || !first || !Number.isInteger(into) || into < 1) return GONE;
  if (into === shares.length) return model;
  if (into > mostShares(model, shares.length)) return FULL;
  if (shares.length === 1) return splitPart(model, first.id, into);
  if (isCut(model, shares)) return CUT;
  const said = shares.map(known).filter((quantity) => quantity !== undefined);
  if (said.some(({ value }) => !sameValue(value, said[0]?.value ?? value))) return UNLIKE;
  const { model: grown, ids } = fresh(model, Math.max(into - shares.length, 0));
  const parts = scaled(model, shares, [...shares.slice(0, into), ...ids.map((one) => copyOf(shares.at(-1) ?? first, one))]);
  return reaching(withBar(grown, id, (old) => ({ ...old, parts })), shares, parts);
}

/** Whether something ends between these parts, all that their bar has. */
function isCut(model: BarModel, shares: readonly Part[]): boolean {
  const ids = new Set(shares.map(({ id }) => id));
  const spans = [...model.braces.flatMap((brace) => brace.kind === 'span' ? [spanned(model, brace)] : []), ...model.comparisons.map((one) => compared(model, one))];
  return spans.some((parts) => parts.some(({ id }) => ids.has(id)) && parts.length < shares.length);
}

function copyOf(part: Part, id: Id): Part {
  const bare: Part = { ...without(part, 'label'), id };
  return known(part) ? bare : without(bare, 'quantity');
}

/** What was said of each of `before` is said of `after`, which come to the same together. */
function scaled(model: BarModel, before: readonly Part[], after: readonly Part[]): readonly Part[] {
  const by = new Fraction(before.length, after.length);
  const said = before.map(known).find((quantity) => quantity !== undefined);
  const each = said && { ...said, value: times(said.value, by) };
  const isSaid = after.some(known);
  const isAlone = stretches(model).every(({ tie, id }) => tie !== before[0]?.tie || before.some((part) => part.id === id));
  return after.map(({ tie, share = '1', drawn, quantity, ...part }, at) => {
    const many = isAlone ? '1' : toExact(toFraction(share).mul(by));
    const written = each && (quantity?.is === 'known' || (!isSaid && at === 0)) ? each : quantity;
    return {
      ...part, ...(tie !== undefined && (!isAlone || after.length > 1) && { tie }), ...(many !== '1' && { share: many }),
      ...(drawn !== undefined && { drawn: drawn * by.valueOf() }), ...(written && { quantity: written }),
    };
  });
}

/** Braces over all of `before`, and comparisons that reach to its end, are over all of `after`, and reach to its end. */
function reaching(model: BarModel, before: readonly Part[], after: readonly Part[]): BarModel {
  const old = new Set(before.map(({ id }) => id));
  const [first, last] = [after[0]?.id, after.at(-1)?.id];
  if (first === undefined || last === undefined) return model;
  const edge = model.align === 'right' ? first : last;
  return {
    ...model,
    braces: model.braces.map((brace) => brace.kind === 'span' && old.has(brace.from) ? { ...brace, from: first, to: last } : brace),
    comparisons: model.comparisons.map((one) => old.has(one.edge) ? { ...one, edge } : one),
  };
}
