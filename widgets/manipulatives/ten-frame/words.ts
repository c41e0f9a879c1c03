import type { Around, Held } from '../../board/manipulative.ts';
import type { Said, Sentence } from '../../board/said.ts';
import { addition, counted, told } from '../say.ts';
import { counts, emptyCells, type TenFrame } from './ten-frame.ts';

/** "7 counters; 3 empty". */
export function describe(props: TenFrame, around: Around): Said {
  const [full, empty] = counts(props, around);
  const noun = around.held.every(each => each.type === 'counters') ? 'counter' : 'full cell';
  const number = props.cells - emptyCells(props, around.held).length;
  return [...counted(number, noun, full.token.parts), '; ', empty.token, ' empty'];
}

/** How many of each sort there are, in the order of the cells; things are of one sort when they say the same of themselves. */
function sorts(held: readonly Held[]): readonly number[] {
  const many = new Map<string, number>();
  for (const each of held) {
    const said = JSON.stringify(each.said);
    many.set(said, (many.get(said) ?? 0) + 1);
  }
  return [...many.values()];
}

/** 7 + 3 = 10 of the cells; and 4 + 3 = 7 when what lies in them is of several sorts. */
export function sentences(props: TenFrame, around: Around): readonly Sentence[] {
  const [full, empty] = counts(props, around);
  const [first, ...others] = sorts(around.held).map(number => told(number));
  const ofCells = addition([full.token, empty.token], told(props.cells));
  return first === undefined || others.length === 0 ? [ofCells] : [addition([first, ...others], full.token), ofCells];
}
