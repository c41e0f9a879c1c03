import type { Filling } from '../../board/manipulative.ts';
import { chainIn, endOf } from '../../board/relation.ts';
import type { Sentence } from '../../board/said.ts';
import type { Refusal } from '../../maths/refusal.ts';
import { countersOf, type Side } from '../counters/counters.ts';
import { cellsOf, type Cell, type TenFrame } from './ten-frame.ts';

const NOT: Refusal = { refused: 'A ten frame shows a whole number to 20, or an addition of two that comes to no more.' };

/** A counter in a cell. */
export const counterIn = (side: Side) => (cell: Cell): Filling => ({ slot: cell.id, type: 'counters', props: countersOf([[side, 1]]) });

/** The addends of a sentence that a frame can show: whole numbers, two at most, to twenty in all. */
function addends(said: Sentence): readonly [number, number] | undefined {
  const chain = chainIn(said);
  if (chain === undefined || chain.changes.length > 1 || endOf(chain).compare(20) > 0) return undefined;
  const [first, second] = [chain.start, ...chain.changes];
  if (first === undefined || [first, second].some(each => each !== undefined && (each.d !== 1n || each.compare(0) < 0))) return undefined;
  return [Number(first), Number(second ?? 0)];
}

/** The frame that was there when it has cells enough, else one of ten or of twenty. Refuses what is no whole number, no sum of two, and more than twenty. */
export function from(said: Sentence, was?: TenFrame): TenFrame | Refusal {
  const numbers = addends(said);
  if (numbers === undefined) return NOT;
  const total = numbers[0] + numbers[1];
  return { ...was, cells: was && was.cells >= total ? was.cells : total > 10 ? 20 : 10 };
}

/** The first addend as red counters, the second as yellow ones, in the order of the cells. */
export function filled(said: Sentence, props: TenFrame): readonly Filling[] {
  const [red, yellow] = addends(said) ?? [0, 0];
  return cellsOf(props).slice(0, red + yellow).map((cell, at) => counterIn(at < red ? 'red' : 'yellow')(cell));
}
