import type { Piece } from '../../board/manipulative.ts';
import type { Value } from '../../maths/expression.ts';
import { number } from '../../maths/value.ts';
import { bar, drawn, part } from './draw.ts';
import type { Stretch } from './edit.ts';
import type { BarModel, Part } from './model.ts';
import { solveModel } from './solve.ts';
import { widthsOf } from './widths.ts';

/** What a model with one bar is worth, when what is written on it says so; a bar that shows its whole is the same bar. */
export function worth(model: BarModel): Value | undefined {
  const bars = model.bars.filter(({ wholeOf }) => wholeOf === undefined);
  const [only] = bars;
  const solved = solveModel(model);
  const total = only && solved.found.get(only.id);
  return bars.length === 1 && total && solved.contradictions.length === 0 ? number(total.value) : undefined;
}

const isWritten = (part: Stretch): part is Part => part.kind === 'part' && part.quantity?.is === 'known';

/** A bar all of whose parts say what they are comes apart into its parts, each a bar of its own. */
export function apart(model: BarModel): readonly Piece<BarModel>[] | undefined {
  const [row, ...others] = model.bars;
  if (!row || others.length > 0 || model.braces.length > 0 || row.parts.length < 2 || !row.parts.every(isWritten) || worth(model) === undefined) return undefined;
  const { of } = widthsOf(model);
  let x = 0;
  return row.parts.filter(isWritten).map((one) => {
    const wide = of.get(one.id) ?? 0;
    const at = { x, y: 0 };
    x += wide + 12;
    const look = { shade: one.shade, ...(one.label !== undefined && { label: one.label }), ...(one.dotted && { dotted: one.dotted }) };
    const piece = drawn({ bars: [bar('b1', [part('p2', one.quantity, look)])], ...(model.units && { units: model.units }) });
    return { at, props: { ...piece, length: Math.max(wide, 20) } };
  });
}
