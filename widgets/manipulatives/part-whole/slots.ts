import type { Held, Slot } from '../../board/manipulative.ts';
import { layout } from './layout.ts';
import type { Circle, PartWhole } from './part-whole.ts';
import { nameOf } from './words.ts';

const TOO_LARGE = 240;
const MOST_THINGS = 30;

const accepting = ({ amount }: Circle): Slot['accepts'] => (one, already) => {
  if (amount && 'value' in amount) return { refused: 'A number is written in this circle. Empty it first, then lay things in it.' };
  if (one.value === undefined) return { refused: 'A circle holds what is worth something, such as counters.' };
  if (one.box.width > TOO_LARGE || one.box.height > TOO_LARGE) return { refused: 'This is too large for a circle.' };
  return already.length < MOST_THINGS ? 'whole' : { refused: 'This circle is full. Put things together first, or take some out.' };
};

/** One slot a circle, with its id: what is worth something may lie in it, unless a number is written there. */
export function slots(props: PartWhole, held: readonly Held[]): readonly Slot[] {
  return layout(props, held).circles.map(({ circle, slot }): Slot => (
    { id: circle.id, name: nameOf(props, circle.id), box: slot, lies: 'heap', accepts: accepting(circle) }));
}
