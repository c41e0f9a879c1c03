import type { Around } from '../../board/manipulative.ts';
import type { Mark } from '../../board/marks.ts';
import { powerOf, type Columns } from './columns.ts';
import { EDGE, headToken, headWords, laid, roomOf, type Column, type Laid, type Things } from './layout.ts';
import { placeLetters } from './places.ts';

const PAD = 7;

/** The lines of the mat, with a point where whole ones end, and a grip at either edge. */
function mat(props: Columns, { columns, rows, heads, frame }: Laid): readonly Mark[] {
  const { x, y, width, height } = frame;
  const upright = (at: number): Mark => ({ mark: 'line', points: [{ x: at, y }, { x: at, y: y + height }], edge: 'line', thickness: 1.5 });
  const level = (at: number): Mark => ({ mark: 'line', points: [{ x, y: at }, { x: x + width, y: at }], edge: 'line', thickness: 1.5 });
  const grip = (at: number): Mark => ({ mark: 'line', points: [{ x: at, y: heads + 10 }, { x: at, y: heads + 28 }], edge: 'line', thickness: 3 });
  return [
    { mark: 'rect', x, y, width, height, fill: 'board', edge: 'ink-soft', round: 4 },
    ...columns.slice(1).map(column => upright(column.x)), level(heads), ...rows.slice(1).map(row => level(row.y)),
    grip(x - EDGE / 2), grip(x + width + EDGE / 2),
    ...columns.slice(0, -1).filter(({ rank }) => powerOf(props, rank) === 0).map((column): Mark => point(column, heads)),
  ];
}

const point = ({ x, width }: Column, heads: number): Mark => ({ mark: 'circle', x: x + width, y: heads, radius: 4, fill: 'ink', edge: 'ink' });

function head(props: Columns, { rank, x, width }: Column, { heads, around }: { readonly heads: number; readonly around: Around }): readonly Mark[] {
  const at = { x: x + width / 2, y: heads / 2 };
  if (props.heads === 'letters') return [{ mark: 'text', text: placeLetters(powerOf(props, rank)), at, size: 'label', anchor: 'middle' }];
  if (props.heads !== 'words') return [{ mark: 'value', token: headToken(props, rank), at, size: 'label', anchor: 'middle' }];
  const words = headWords(props, rank);
  return words.map((text, line): Mark => ({
    mark: 'text', text, at: { x: at.x, y: at.y + (line - (words.length - 1) / 2) * around.text.label * 1.15 }, size: 'label', anchor: 'middle',
  }));
}

/** The sign at the left of the second row. */
function rowSign(props: Columns, { rows, frame }: Laid): readonly Mark[] {
  const [, second] = rows;
  if (second === undefined || props.loose) return [];
  const y = second.height === 0 && second.line !== undefined ? second.line : second.y + second.height / 2;
  return [{ mark: 'text', text: props.sum?.does === 'take' ? '−' : '+', at: { x: frame.x - 4, y }, size: 'label', anchor: 'end' }];
}

/** The mat with its heads, what stands on it, and what is written. */
export function marks(props: Columns, things: Things, around: Around): readonly Mark[] {
  const all = laid(props, things, around);
  const { columns, rows, heads, numbers, signs } = all;
  const heaps = rows.flatMap(row => row.heaps.flatMap((heap, at) => {
    const column = columns[at];
    if (column === undefined || heap.count + heap.ghosts === 0) return [];
    const { width } = roomOf(props, things, heap);
    return things.draw(props, heap, { x: column.x + (column.width - width) / 2, y: row.y + PAD });
  }));
  // Where nothing lies off the mat, the empty place is seen.
  const place: Mark = { mark: 'rect', ...all.frame, edge: 'line', dashed: true, round: 4 };
  return [
    ...(props.loose ? (heaps.length === 0 ? [place] : []) : [...mat(props, all), ...columns.flatMap(column => head(props, column, { heads, around })), ...rowSign(props, all)]), ...heaps,
    ...numbers.map(({ id, token, size, x, y }): Mark => ({ mark: 'value', part: id, token, at: { x, y }, size, anchor: 'middle' })),
    ...signs.map(({ text, x, y }): Mark => ({ mark: 'text', text, at: { x, y }, size: 'value', anchor: 'middle' })),
  ];
}
