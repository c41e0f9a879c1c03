import type { Around, Part } from '../../board/manipulative.ts';
import { typeInto } from './change.ts';
import { layout } from './layout.ts';
import type { PartWhole } from './part-whole.ts';
import { nameOf } from './words.ts';
import { isWritten } from './worth.ts';

/** Every circle: what is in it can be typed and veiled. Things that lie in one are seen, and are veiled only where their number is written. */
export function parts(props: PartWhole, { held }: Around): readonly Part<PartWhole>[] {
  const { radius, circles } = layout(props, held);
  return circles.map(({ circle, content, token, x, y }): Part<PartWhole> => {
    const isEmpty = content.holds === 0 && content.value === undefined && !content.asked;
    return {
      id: circle.id, name: [nameOf(props, circle.id)], at: { x, y }, hit: { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius },
      token, ...(isWritten(props, content) && { veil: 'value' }), ...(isEmpty && { written: '' }), type: text => typeInto(props, circle.id, text, held),
    };
  });
}
