import type { Looks, Preset } from '../../board/manipulative.ts';
import { isRefusal, type Refusal } from '../../maths/refusal.ts';
import { countsOf, isSplit, LONGEST, type DotArray } from './array.ts';
import { grouped, join, split, turned } from './change.ts';

type Look = Preset<DotArray>;

const made = (title: string, moved: ReturnType<typeof turned>): readonly Look[] => (isRefusal(moved) ? [] : [{ title, props: moved.props }]);

/** The same things in full rows of another length, the squarest first; where some are left over, in rows of any other length. */
function regrouped(props: DotArray): readonly Look[] {
  const { rows, columns, all } = countsOf(props);
  const lengths = Array.from({ length: LONGEST }, (_, at) => at + 1).filter(length => length !== columns && (props.over > 0 ? length > 1 : length !== rows && all % length === 0));
  const far = (length: number): number => Math.abs(all / length - length);
  return lengths.toSorted((a, b) => far(a) - far(b)).flatMap(length => made('Rows of another length', grouped(join(props), all, length))).slice(0, 2);
}

/** One is missing from the last row. */
function oneMissing(props: DotArray): Looks<DotArray>['not'] | undefined {
  const { columns, all } = countsOf(props);
  const moved = grouped(join(props), all - 1, Math.min(columns, all - 1));
  if (isRefusal(moved)) return undefined;
  return { title: 'One missing', props: moved.props, why: moved.props.over > 0 ? 'One is missing, so the last row is not as long as it was.' : 'One is missing, so there are fewer altogether.' };
}

/** Turned, in rows of another length, split or whole, as squares or dots; and one that is not, for a thing is missing. */
export function looks(props: DotArray): Looks<DotArray> | Refusal {
  const { rows, columns } = countsOf(props);
  const not = oneMissing(props);
  const things: DotArray['things'] = props.things === 'dots' ? 'squares' : 'dots';
  const title = props.things === 'dots' ? 'Squares' : 'Dots';
  const parted: readonly Look[] = isSplit(props) ? [{ title: 'In one piece', props: join(props) }]
    : [...made('Split rows', split(props, 'rows')), ...made('Split columns', split(props, 'columns'))];
  const [first, second, third] = [
    ...(rows === columns ? [] : made('Turned', turned(props))), ...regrouped(props).slice(0, 1), ...parted,
    { title, props: { ...props, things } }, ...regrouped(props).slice(1), ...(isSplit(props) ? [{ title, props: { ...join(props), things } }] : []),
  ];
  if (!first || !second || !third || !not) return { refused: 'There are too few things here to be laid in other ways.' };
  return { same: [first, second, third], not };
}
