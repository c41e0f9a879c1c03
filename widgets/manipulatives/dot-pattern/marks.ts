import type { Around } from '../../board/manipulative.ts';
import type { Mark, Role } from '../../board/marks.ts';
import { dotsTold, isWritten, NUMBER, total, type DotPattern } from './dot-pattern.ts';
import { CELL, cellsAt, dotsAt, face, numberAt, RADIUS } from './layout.ts';

/** What is drawn on the card behind the dots: the line between two halves, or the cells of a frame. */
function ground(props: DotPattern): readonly Mark[] {
  const { width, height } = face(props);
  if (props.arrangement === 'domino') {
    const points = props.upright ? [{ x: 12, y: height / 2 }, { x: width - 12, y: height / 2 }] : [{ x: width / 2, y: 12 }, { x: width / 2, y: height - 12 }];
    return [{ mark: 'line', points, edge: 'ink-soft', thickness: 2.5 }];
  }
  return cellsAt(props).map(({ x, y }): Mark => ({ mark: 'rect', x, y, width: CELL, height: CELL, fill: 'board', edge: 'ink-soft', thickness: 1.5 }));
}

/** One colour is ink. Of two, the first has a ring, so that they differ in grey and to every eye; the halves of a domino are one colour. */
function dot(props: DotPattern, { x, y, at }: { readonly x: number; readonly y: number; readonly at: number }): readonly Mark[] {
  const disc = (role: Role): Mark => ({ mark: 'circle', x, y, radius: RADIUS, fill: role, edge: role });
  if (props.second === 0 || props.arrangement === 'domino') return [disc('ink')];
  return at < props.first ? [disc('counter-1'), { mark: 'circle', x, y, radius: RADIUS * 0.5, edge: 'counter-1' }] : [disc('counter-2')];
}

/** The card with its dots and their number; or the back of the card that lies over them, which looks the same whatever is under it. */
export function marks(props: DotPattern, around: Around): readonly Mark[] {
  const card = face(props);
  const sheet: Mark = { mark: 'rect', ...card, x: 1, y: 1, width: card.width - 2, height: card.height - 2, round: 14, fill: 'board', edge: 'ink', thickness: 2.5 };
  if (props.carded) {
    const inner: Mark = { mark: 'rect', x: 9, y: 9, width: card.width - 18, height: card.height - 18, round: 8, edge: 'part-1', thickness: 1.5 };
    return [{ ...sheet, fill: 'part-1', edge: 'part-1' }, inner];
  }
  const dots = dotsAt(props).flatMap(({ x, y }, at) => dot(props, { x, y, at }));
  const number: Mark = { mark: 'value', part: NUMBER, token: dotsTold(props, total(props)), at: numberAt(props, around), size: 'value', anchor: 'middle' };
  return [sheet, ...ground(props), ...dots, ...(isWritten(props) ? [number] : [])];
}
