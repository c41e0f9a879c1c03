/** Something that takes room from `from` to `to` along a line; `inner` is measured by: the shorter stands nearer to the bar. */
export interface Stretched { readonly from: number; readonly to: number; readonly inner: number }

/**
 * Lanes beside a bar, counted outwards from 0, such that nothing overlaps and what spans less stands nearer. `gap`: least room between two.
 */
export function lanes(items: readonly Stretched[], gap: number): readonly number[] {
  const order = items.map((_, index) => index).sort((a, b) => (items[a]?.inner ?? 0) - (items[b]?.inner ?? 0) || a - b);
  const lane = new Map<number, number>();
  for (const index of order) {
    const under = [...lane].filter(([other]) => meets(items[index], items[other], gap)).map(([, at]) => at);
    lane.set(index, Math.max(-1, ...under) + 1);
  }
  return items.map((_, index) => lane.get(index) ?? 0);
}

function meets(one: Stretched | undefined, other: Stretched | undefined, gap: number): boolean {
  return !!one && !!other && one.from < other.to + gap && other.from < one.to + gap;
}

/** Something of this width that would best stand with its middle `at`. */
export interface Wish { readonly at: number; readonly width: number }

interface Block { readonly sum: number; readonly count: number }

/**
 * Middles for things in one row, in their order, with `gap` between them and as near to their wishes as can be (least squares: neighbours that
 * would overlap are pooled, the classic isotonic regression).
 */
export function spread(wishes: readonly Wish[], gap: number): readonly number[] {
  let run = 0;
  const offsets = wishes.map(({ width }, index) => {
    const before = wishes[index - 1];
    if (before) run += (before.width + width) / 2 + gap;
    return run;
  });
  const blocks: Block[] = [];
  wishes.forEach(({ at }, index) => {
    let block: Block = { sum: at - (offsets[index] ?? 0), count: 1 };
    for (let last = blocks.at(-1); last && last.sum / last.count > block.sum / block.count; last = blocks.at(-1)) {
      block = { sum: last.sum + block.sum, count: last.count + block.count };
      blocks.pop();
    }
    blocks.push(block);
  });
  const settled = blocks.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
  return settled.map((at, index) => at + (offsets[index] ?? 0));
}
