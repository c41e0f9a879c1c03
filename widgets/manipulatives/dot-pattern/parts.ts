import type { Around, Part } from '../../board/manipulative.ts';
import { carded, typeTotal } from './change.ts';
import { CARD, dotsTold, isWritten, NUMBER, total, type DotPattern } from './dot-pattern.ts';
import { face, numberAt } from './layout.ts';

/** The card, which is turned over when it is pressed, and the number that is written. A card over the dots has no value. */
export function parts(props: DotPattern, around: Around): readonly Part<DotPattern>[] {
  const card = face(props);
  const middle = { x: card.width / 2, y: card.height / 2 };
  const turn = (): { readonly props: DotPattern } => ({ props: carded(props, !props.carded) });
  if (props.carded) return [{ id: CARD, name: ['card over the dots'], at: middle, hit: card, press: turn }];
  const token = dotsTold(props, total(props));
  const dots: Part<DotPattern> = { id: CARD, name: ['dots'], at: middle, hit: card, token, press: turn };
  if (!isWritten(props)) return [dots];
  const [at, high] = [numberAt(props, around), around.text.value];
  const hit = { x: at.x - high, y: at.y - high * 0.7, width: high * 2, height: high * 1.4 };
  return [dots, { id: NUMBER, name: ['number of dots'], at, hit, token, veil: 'value', type: text => typeTotal(props, text) }];
}
