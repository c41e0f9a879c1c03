import type { Looks, Preset } from '../board/manipulative.ts';
import type { Refusal } from '../maths/refusal.ts';

interface Asked<Props> {
  readonly candidates: readonly Preset<Props>[]; readonly not: Looks<Props>['not'];
  /** What a tile looks like, as text: two with the same text look the same. */
  lie(props: Props): string;
}

/** The first three of some looks that differ from the tile itself and from each other; a refusal where there are fewer. */
export function different<Props>(props: Props, { candidates, not, lie }: Asked<Props>): Looks<Props> | Refusal {
  const texts = [lie(props), ...candidates.map(look => lie(look.props))];
  const [first, second, third] = candidates.filter((look, at) => texts.indexOf(lie(look.props)) === at + 1);
  return first && second && third ? { same: [first, second, third], not } : { refused: 'There is too little here to show it in three other ways.' };
}
