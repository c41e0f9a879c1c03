import type { Action } from '../../board/manipulative.ts';
import { countsOf, isSplit, lengthOf, lineId, type DotArray } from './array.ts';
import { grouped, join, split, turned, typeAll, typeRowsOf } from './change.ts';
import { isRefusal } from '../../maths/refusal.ts';

const WRITTEN = { all: 'sides', sides: 'none', none: 'all' } as const;

/** Splitting a side, off with the reason why where it cannot be split. */
function splitting(props: DotArray, chosen: readonly string[]): readonly Action<DotArray>[] {
  const [rows, columns] = (['rows', 'columns'] as const).map(way => split(props, way, chosen));
  return [
    { id: 'split-rows', title: 'Split rows', icon: 'separator-horizontal', keys: ['s'], run: () => split(props, 'rows', chosen), ...(isRefusal(rows) && { off: rows.refused }) },
    { id: 'split-columns', title: 'Split columns', icon: 'separator-vertical', keys: ['c'], run: () => split(props, 'columns', chosen), ...(isRefusal(columns) && { off: columns.refused }) },
  ];
}

/** What can be done with an array: split and turn it, lay its things in other rows, and what is drawn and written. */
export function actions(props: DotArray, chosen: readonly string[]): readonly Action<DotArray>[] {
  const { all } = countsOf(props);
  // What has a slider and is chosen has its own steps in the action bar.
  const isSliding = [...props.rows, ...props.columns].some(({ id }) => chosen.includes(id) || chosen.includes(lineId(id)));
  const turn = turned(props);
  const step = (to: number): ReturnType<Action<DotArray>['run']> => grouped(props, to);
  return [
    ...splitting(props, chosen),
    { id: 'join', title: 'Join', icon: 'table-cells-merge', keys: ['j'], run: () => ({ props: join(props, chosen) }), ...(!isSplit(props) && { off: 'Nothing is split here yet.' }) },
    { id: 'turn', title: 'Turn', icon: 'rotate-cw', keys: ['t'], run: () => turned(props), ...(isRefusal(turn) && { off: turn.refused }) },
    { id: 'how-many', title: 'How many', icon: 'calculator', keys: ['digits'], asks: 'count', run: (answer = '') => typeAll(props, answer) },
    { id: 'rows-of', title: 'Rows of', icon: 'rows-2', keys: ['g'], asks: 'count', run: (answer = '') => typeRowsOf(props, answer) },
    ...(isSliding ? [] : [
      { id: 'more', title: 'One more', icon: 'plus', keys: ['+'], run: () => step(all + 1) },
      { id: 'less', title: 'One less', icon: 'minus', keys: ['-'], run: () => step(all - 1), ...(all === lengthOf(props.columns) && { off: 'This is a single row. Make it shorter instead.' }) },
    ]),
    { id: 'numbers', title: 'Numbers', icon: 'hash', keys: ['n'], run: () => ({ props: { ...props, written: WRITTEN[props.written] } }) },
    { id: 'things', title: props.things === 'dots' ? 'Squares' : 'Dots', icon: props.things === 'dots' ? 'grid-3x3' : 'circle', keys: ['d'], run: () => ({ props: { ...props, things: props.things === 'dots' ? 'squares' : 'dots' } }) },
  ];
}
