import type { Around } from '../../board/manipulative.ts';
import type { Mark } from '../../board/marks.ts';
import { LINE, LINE_VALUE, totalId, wholesOf, type FractionWall } from './fraction-wall.ts';
import { shadeRole } from '../portion.ts';
import { eachOf, handleOf, hasHandles, lineOf, rowsOf, totalOf, type Row, type Written } from './layout.ts';

const valueMark = ({ token, at, size }: Written, part: string): Mark => ({ mark: 'value', part, token, at, size, anchor: 'middle' });

/** Every part, the strip around them, and thick lines where one whole ends and the next begins. */
function strip({ strip: { cut, shades }, y, height, width, pitch, strip: whole }: Row): readonly Mark[] {
  const parts = [...shades].map((shade, at): Mark => (
    { mark: 'rect', x: at * pitch, y, width: pitch, height, fill: shadeRole(shade), edge: 'ink-soft', thickness: 1.25 }));
  const wholes = Array.from({ length: wholesOf(whole) - 1 }, (_, at): Mark => {
    const x = (at + 1) * cut * pitch;
    return { mark: 'line', points: [{ x, y }, { x, y: y + height }], edge: 'ink', thickness: 4 };
  });
  return [...parts, ...wholes, { mark: 'rect', x: 0, y, width, height, edge: 'ink', thickness: 2 }];
}

/** Three short lines beside a strip, by which it is moved. */
function handle(row: Row): readonly Mark[] {
  const box = handleOf(row);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  return [-5, 0, 5].map((up): Mark => ({ mark: 'line', points: [{ x: x - 6, y: y + up }, { x: x + 6, y: y + up }], edge: 'line', thickness: 2 }));
}

function upright(wall: FractionWall, around: Around): readonly Mark[] {
  const line = lineOf(wall, around);
  if (line === undefined) return [];
  const { top, knob, written } = line;
  return [
    { mark: 'line', part: LINE, points: [top, knob], edge: 'accent', thickness: 2.5, dashed: true },
    { mark: 'circle', part: LINE, ...knob, radius: 9, fill: 'accent', edge: 'accent' }, valueMark(written, LINE_VALUE),
  ];
}

/** The strips with their handles, the numbers in their parts and beside them, and the upright line over all. */
export function marks(wall: FractionWall, around: Around): readonly Mark[] {
  const rows = rowsOf(wall, around);
  return [
    ...rows.flatMap(strip), ...(hasHandles(wall) ? rows.flatMap(handle) : []),
    ...rows.flatMap(row => eachOf(wall, row, around).map(each => valueMark(each, row.strip.id))),
    ...rows.flatMap(row => {
      const total = totalOf(wall, row, around);
      return total ? [valueMark(total, totalId(row.strip.id))] : [];
    }),
    ...upright(wall, around),
  ];
}
