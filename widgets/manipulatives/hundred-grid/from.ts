import type { Sentence } from '../../board/said.ts';
import type { Refusal } from '../../maths/refusal.ts';
import { portionsIn } from '../portion.ts';
import { notWhole, showing } from './change.ts';
import { gridOf, type HundredGrid } from './hundred-grid.ts';

const REFUSED: Refusal = { refused: 'A hundred grid shows a number from 0 to 1 in whole hundredths or thousandths, or two of them added in two shades.' };

/** A number from 0 to 1, or an addition of two that comes to no more: in hundredths, or in thousandths where they need them or the grid had them. */
export function from(said: Sentence, was?: HundredGrid): HundredGrid | Refusal {
  const values = (portionsIn(said) ?? []).map(({ value }) => value);
  const isOver = values.some(value => value.compare(0) < 0) || values.reduce((sum, value) => sum + value.valueOf(), 0) > 1 + 1e-9;
  if (values.length === 0 || values.length > 2 || isOver) return REFUSED;
  const coarse = values.find(value => value.mul(100).d !== 1n);
  const fine = values.find(value => value.mul(1000).d !== 1n);
  if (fine !== undefined) return notWhole(100, fine);
  const of = coarse !== undefined || was?.of === 1000 ? 1000 : 100;
  const { brush: _, ...kept } = was ?? gridOf(of, [0]);
  return showing({ ...kept, of }, values);
}
