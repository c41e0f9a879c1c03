import type { Box } from '../../board/document.ts';
import type { Around } from '../../board/manipulative.ts';
import type { Mark } from '../../board/marks.ts';
import { shadeRole } from '../portion.ts';
import { pieces, shadedBoxes, sideOf, wide, type Piece } from './layout.ts';
import type { HundredGrid } from './hundred-grid.ts';

/** Lines from side to side at these places, upright and level, as one mark. */
function ruled(places: readonly number[], box: Box, look: Pick<Mark, 'edge' | 'thickness'>, ways: 'both' | 'upright' | 'level' = 'both'): Mark {
  const { width } = box;
  const upright = places.map(at => `M ${at} 0 L ${at} ${width}`);
  const level = places.map(at => `M 0 ${at} L ${width} ${at}`);
  return { mark: 'path', d: [...(ways === 'level' ? [] : upright), ...(ways === 'upright' ? [] : level)].join(' '), box, ...look };
}

const written = (piece: Piece): Mark => ('sign' in piece
  ? { mark: 'text', text: piece.sign, at: piece.at, size: 'value', anchor: 'middle' }
  : { mark: 'value', part: piece.id, token: piece.token, at: piece.at, size: 'value', anchor: 'middle' });

/** What is shaded, ten by ten cells over it with a thicker line after five, thousandths as fine lines; and what is written. */
export function marks(props: HundredGrid, around: Around): readonly Mark[] {
  const [all, side] = [wide(props), sideOf(props)];
  const box = { x: 0, y: 0, width: all, height: all };
  const cells = [1, 2, 3, 4, 6, 7, 8, 9].map(at => at * side);
  const fine = Array.from({ length: 100 }, (_, at) => at).filter(at => at % 10 !== 0).map(at => at * side / 10);
  return [
    { mark: 'rect', ...box, fill: 'board' },
    ...shadedBoxes(props).map((shaded): Mark => ({ mark: 'rect', ...shaded.box, fill: shadeRole(shaded.shade) })),
    ...(props.of === 1000 ? [ruled(fine, box, { edge: 'line', thickness: 0.25 }, props.by === 'columns' ? 'level' : 'upright')] : []),
    ruled(cells, box, { edge: 'ink-soft', thickness: 1 }), ruled([5 * side], box, { edge: 'ink', thickness: 2 }), { mark: 'rect', ...box, edge: 'ink', thickness: 2.5 },
    ...pieces(props, around).map(written),
  ];
}
