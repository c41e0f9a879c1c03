import type { Looks, Preset } from '../board/manipulative.ts';
import type { Refusal } from '../maths/refusal.ts';

/** What a tile looks like, as text: two with the same text look the same. */
type Lie<Props> = (props: Props) => string;

/** The first three of several looks that differ from each other and from what is there; undefined: there are not so many. `lie`: left out, all of the props tell. */
export function threeOf<Props>(all: readonly Preset<Props>[], now: Props, lie: Lie<Props> = JSON.stringify): Looks<Props>['same'] | undefined {
  const seen = new Set([lie(now)]);
  const [first, second, third] = all.filter(({ props }) => {
    const text = lie(props);
    return seen.has(text) ? false : seen.add(text);
  });
  return first && second && third ? [first, second, third] : undefined;
}

interface Asked<Props> { readonly candidates: readonly Preset<Props>[]; readonly not: Looks<Props>['not']; readonly lie: Lie<Props> }

/** As `threeOf`, with the look that only seems to show it; a refusal where there are fewer. */
export function different<Props>(props: Props, { candidates, not, lie }: Asked<Props>): Looks<Props> | Refusal {
  const same = threeOf(candidates, props, lie);
  return same ? { same, not } : { refused: 'There is too little here to show it in three other ways.' };
}
