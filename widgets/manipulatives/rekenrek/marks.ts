import type { Around } from '../../board/manipulative.ts';
import type { Mark } from '../../board/marks.ts';
import { beadsAt, FRAME, measures, rodAt, written } from './layout.ts';
import { isSecond, type Rekenrek } from './rekenrek.ts';

/** A bead that is a little taller than it is wide, as beads on a rack are. Its two colours differ in grey too. */
function bead(props: Rekenrek, around: Around, { row, nth, x }: { readonly row: number; readonly nth: number; readonly x: number }): Mark {
  const { pitch, high } = measures(props, around);
  const role = isSecond(props, row, nth) ? 'counter-2' : 'counter-1';
  const [width, height] = [pitch - 1.5, Math.min(high - 4, pitch * 1.25)];
  const part = props.rows[row]?.id;
  return {
    mark: 'rect', x: x - width / 2, y: rodAt(props, around, row) - height / 2, width, height, round: width / 2, fill: role, edge: role, thickness: 1.5,
    ...(part !== undefined && { part }),
  };
}

/** The frame, the rods behind their beads, the beads, and the numbers. A veiled row is a bare rod. */
export function marks(props: Rekenrek, around: Around): readonly Mark[] {
  const { width, height } = measures(props, around);
  const frame: Mark = {
    mark: 'rect', x: -FRAME / 2, y: -FRAME / 2, width: width + FRAME, height: height + FRAME, round: FRAME, fill: 'board', edge: 'ink-soft', thickness: FRAME - 2,
  };
  const rods = props.rows.map((_, row): Mark => {
    const y = rodAt(props, around, row);
    return { mark: 'line', points: [{ x: 0, y }, { x: width, y }], edge: 'ink-soft', thickness: 3 };
  });
  const beads = props.rows.flatMap((_, row) => beadsAt(props, around, row).map((x, nth) => bead(props, around, { row, nth, x })));
  const numbers = written(props, around).map(({ id, token, x, y, anchor }): Mark => ({ mark: 'value', part: id, token, at: { x, y }, size: 'value', anchor }));
  return [frame, ...rods, ...beads, ...numbers];
}
