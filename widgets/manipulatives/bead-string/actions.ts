import type { Action } from '../../board/manipulative.ts';
import { groupsOf, MOST_RUNS, numberId, restOf, slidOver, type BeadString, type Run } from './bead-string.ts';
import { back, resized, together, typeCount, typeMore, withCount } from './change.ts';

const ALL_OVER = 'Every bead of this string is slid over.';
const NONE_OVER = 'No bead is slid over yet.';

/** The run that is chosen by its beads or its number; else the last one. */
function chosenRun(props: BeadString, chosen: readonly string[]): Run | undefined {
  return props.runs.find(({ id }) => chosen.includes(id) || chosen.includes(numberId(id))) ?? props.runs.at(-1);
}

/** What can be done with a string: sliding first, then how it lies and what is written. */
export function actions(props: BeadString, chosen: readonly string[]): readonly Action<BeadString>[] {
  const run = chosenRun(props, chosen);
  const to = (count: number): ReturnType<Action<BeadString>['run']> => (run ? withCount(props, run.id, count) : { refused: NONE_OVER });
  const count = run?.count ?? 0;
  const { inRows: _, ...line } = props;
  const { counted: __, ...uncounted } = props;
  const over = slidOver(props);
  // A slider that is chosen has its own steps in the action bar.
  const isSliding = groupsOf(props).some(({ id }) => chosen.includes(id));
  const oneMore: Action<BeadString> = { id: 'more', title: 'One more', icon: 'plus', keys: ['+'], run: () => to(count + 1), ...(restOf(props) === 0 && { off: ALL_OVER }) };
  const oneLess: Action<BeadString> = { id: 'less', title: 'One less', icon: 'minus', keys: ['-'], run: () => to(count - 1), ...(over === 0 && { off: NONE_OVER }) };
  return [
    { id: 'how-many', title: 'How many', icon: 'calculator', keys: ['digits'], asks: 'count', run: answer => (run ? typeCount(props, run.id, answer ?? '') : { refused: NONE_OVER }) },
    ...(isSliding ? [] : [oneMore, oneLess]),
    {
      id: 'add', title: 'Add', icon: 'copy-plus', keys: ['a'], asks: 'count', run: answer => typeMore(props, answer ?? ''),
      ...(restOf(props) === 0 ? { off: ALL_OVER } : props.runs.length === MOST_RUNS && { off: `At most ${MOST_RUNS} groups are told apart.` }),
    },
    {
      id: 'together', title: 'Together', icon: 'fold-horizontal', keys: ['t'], run: () => ({ props: together(props) }),
      ...(props.runs.length === 1 && { off: 'The beads that are slid over stand together.' }),
    },
    { id: 'back', title: 'Slide back', icon: 'eraser', keys: ['e'], run: () => ({ props: back(props) }), ...(over === 0 && { off: NONE_OVER }) },
    { id: 'count', title: 'Numbers', icon: 'hash', keys: ['n'], run: () => ({ props: props.counted ? uncounted : { ...props, counted: true } }) },
    {
      id: 'rows', title: props.inRows ? 'In a line' : 'In rows', icon: 'rows-2', keys: ['r'], run: () => ({ props: props.inRows ? line : { ...props, inRows: true } }),
      ...(props.beads === 10 && { off: 'Ten beads are a single row.' }),
    },
    { id: 'size', title: 'Beads', icon: 'circle', keys: ['b'], run: () => ({ props: resized(props) }) },
  ];
}
