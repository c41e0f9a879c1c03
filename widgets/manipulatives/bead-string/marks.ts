import type { Around } from '../../board/manipulative.ts';
import type { Mark } from '../../board/marks.ts';
import { colourEvery, numberId, type BeadString } from './bead-string.ts';
import { measures, rowsOf, written } from './layout.ts';

/** The string behind its beads, with a knot at either end; the beads; the numbers under them. */
export function marks(props: BeadString, around: Around): readonly Mark[] {
  const { pitch, width } = measures(props);
  const rows = rowsOf(props);
  const every = colourEvery(props);
  const strings = rows.map(({ y }): Mark => ({ mark: 'line', points: [{ x: 0, y }, { x: width, y }], edge: 'ink-soft', thickness: 2 }));
  const knots = [{ x: 0, y: rows[0]?.y ?? 0 }, { x: width, y: rows.at(-1)?.y ?? 0 }]
    .map((at): Mark => ({ mark: 'circle', ...at, radius: 3, fill: 'ink-soft', edge: 'ink-soft' }));
  const beads = rows.flatMap(row => row.beads).map(({ at, x, y }): Mark => {
    const role = Math.floor(at / every) % 2 === 0 ? 'counter-1' : 'counter-2';
    return { mark: 'circle', x, y, radius: pitch / 2 - 0.75, fill: role, edge: role, thickness: 1.5 };
  });
  const numbers = written(props, around).map(({ id, token, x, y }): Mark => ({ mark: 'value', part: numberId(id), token, at: { x, y }, size: 'value', anchor: 'middle' }));
  return [...strings, ...knots, ...beads, ...numbers];
}
