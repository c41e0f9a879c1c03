import type { Piece } from '../../board/manipulative.ts';
import { PANEL_TEXT } from '../../board/camera.ts';
import { carried } from '../columns/change.ts';
import { countOf, lastOf, MOST, ranksOf, stretched, trimmed, type Columns } from '../columns/columns.ts';
import { laid } from '../columns/layout.ts';
import { BLOCKS, placeIn } from './blocks.ts';

/** Some blocks of one size by themselves, off the mat. */
function loose({ one, nth, exchange, heads }: Columns, rank: number, count: number): Columns {
  return { first: rank, counts: [count], nth, exchange, heads, loose: true, ...(one !== undefined && { one }) };
}

/** Of several sizes one heap each; of several blocks single ones; of one block the ten that it is made of. Undefined of one cube, of nothing and of a sum. */
export function split(props: Columns): readonly Piece<Columns>[] | undefined {
  const full = ranksOf(props).filter(rank => countOf(props, rank) > 0);
  const [rank] = full;
  if (props.sum || rank === undefined) return undefined;
  const { columns } = laid(props, BLOCKS, { held: [], text: PANEL_TEXT });
  if (full.length > 1) {
    return full.map(each => ({ props: loose(props, each, countOf(props, each)), at: { x: columns.find(column => column.rank === each)?.x ?? 0, y: 0 } }));
  }
  const count = countOf(props, rank);
  if (count > 1) return Array.from({ length: count }, (_, at) => ({ props: loose(props, rank, 1), at: placeIn(props, rank, at) }));
  return rank === 0 ? undefined : [{ props: loose(props, rank - 1, 10), at: { x: 0, y: 0 } }];
}

/** All blocks together, as the first of them lie; ten of a size become one where they are exchanged by themselves. Undefined where there is no room for all. */
export function combine(several: readonly Columns[]): { readonly uses: number; readonly gives: readonly Piece<Columns>[] } | undefined {
  const [first, ...others] = several;
  if (first === undefined || others.length === 0 || several.some(each => each.sum ?? each.exchanging) || others.some(each => (each.one ?? 0) !== (first.one ?? 0))) return undefined;
  const [top, bottom] = [Math.max(...several.map(each => each.first)), Math.min(...several.map(lastOf))];
  const wide = several.map(each => stretched(each, top, bottom).counts);
  const counts = wide.reduce((so, each) => so.map((count, at) => count + (each[at] ?? 0)));
  if (counts.some(count => count > MOST)) return undefined;
  const all: Columns = { ...first, first: top, counts };
  const grouped = first.exchange === 'alone' ? carried(all, lastOf(all), BLOCKS) : all;
  const props = first.loose ? { ...grouped, ...trimmed(grouped) } : grouped;
  return { uses: several.length, gives: [{ props, at: { x: 0, y: 0 } }] };
}
