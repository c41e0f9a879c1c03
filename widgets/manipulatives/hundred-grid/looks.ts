import type { Looks, Preset } from '../../board/manipulative.ts';
import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import { resized, reversed, scattered, together } from './change.ts';
import { countOf, filled, type HundredGrid } from './hundred-grid.ts';

/** As many parts, or as many digits, that are another number: parts of another size, tenths taken for hundredths, or what is not shaded. */
function not(props: HundredGrid): Looks<HundredGrid>['not'] {
  const count = countOf(props);
  if (props.of === 100) {
    return { title: 'Smaller parts', props: { ...props, of: 1000, runs: filled(1000, count) }, why: 'As many parts are shaded, but here each part is a thousandth of the whole.' };
  }
  if (count % 10 === 0) return { title: 'A tenth of it', props: { ...props, runs: filled(1000, count / 10) }, why: 'The digits are the same, but each is worth a tenth of what it was.' };
  return { title: 'The rest', props: { ...props, runs: filled(1000, 1000 - count) }, why: 'What is shaded here is the rest of the whole.' };
}

/** In rows, from the other end, all over the grid, in parts of another size; and as many parts of another size. Refused where all or nothing is shaded. */
export function looks(props: HundredGrid): Looks<HundredGrid> | Refusal {
  const count = countOf(props);
  if (count === 0 || count === props.of) return { refused: 'Shade some of the grid but not all, then it can be shown in other ways.' };
  const other = resized(props);
  const all: readonly Preset<HundredGrid>[] = [
    { title: 'All over the grid', props: scattered(props) }, { title: props.by === 'columns' ? 'In rows' : 'In columns', props: { ...props, by: props.by === 'columns' ? 'rows' : 'columns' } },
    ...(isRefusal(other) ? [] : [{ title: other.props.of === 1000 ? 'In thousandths' : 'In hundredths', props: other.props }]),
    { title: 'From the other end', props: reversed(props) }, { title: 'Together', props: together(props) },
  ];
  const seen = new Set([JSON.stringify(props)]);
  const [first, second, third] = all.filter(look => !seen.has(JSON.stringify(look.props)) && seen.add(JSON.stringify(look.props)));
  return first && second && third ? { same: [first, second, third], not: not(props) } : { refused: 'There are no three other looks of this grid.' };
}
