import type { Action } from '../../board/manipulative.ts';
import { isRefusal } from '../../maths/refusal.ts';
import type { AreaModel, Way } from './area-model.ts';
import { byTens, join, sidesAsked, split, turned, typeSide, withMissing } from './change.ts';

type AreaAction = Action<AreaModel>;

/** An action that is off, with the reason, while it would be refused. */
function able(action: Omit<AreaAction, 'off' | 'run'>, run: () => ReturnType<AreaAction['run']>): AreaAction {
  const would = run();
  return { ...action, run, ...(isRefusal(would) && { off: would.refused }) };
}

/** What can be done with a rectangle: type and part its sides, then what is written, missing or to be found. */
export function actions(props: AreaModel, chosen: readonly string[]): readonly AreaAction[] {
  const { totals: _, ...plain } = props;
  const parting = (way: Way) => (text = ''): ReturnType<AreaAction['run']> => split(props, way, { chosen, text });
  return [
    { id: 'left', title: 'Left side', icon: 'move-vertical', keys: ['l'], asks: 'value', run: (text = '') => typeSide(props, 'down', text) },
    { id: 'top', title: 'Top side', icon: 'move-horizontal', keys: ['u'], asks: 'value', run: (text = '') => typeSide(props, 'across', text) },
    able({ id: 'tens', title: 'Tens and ones', icon: 'split', keys: ['g'] }, () => byTens(props)),
    { id: 'split-left', title: 'Split left', icon: 'separator-horizontal', keys: ['s'], asks: 'value', run: parting('down') },
    { id: 'split-top', title: 'Split top', icon: 'separator-vertical', keys: ['c'], asks: 'value', run: parting('across') },
    able({ id: 'join', title: 'Join', icon: 'table-cells-merge', keys: ['j'] }, () => join(props, chosen)),
    { id: 'turn', title: 'Turn', icon: 'rotate-cw', keys: ['t'], run: () => ({ props: turned(props) }) },
    { id: 'totals', title: props.totals ? 'No totals' : 'Totals', icon: 'equal', keys: ['n'], run: () => ({ props: props.totals ? plain : { ...props, totals: true } }) },
    able({ id: 'missing', title: 'Missing part', icon: 'square-dashed', keys: ['k'] }, () => withMissing(props, chosen)),
    able({ id: 'find', title: 'Find the sides', icon: 'circle-question-mark', keys: ['f'] }, () => sidesAsked(props)),
  ];
}
