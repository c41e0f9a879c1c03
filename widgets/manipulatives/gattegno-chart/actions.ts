import type { Action, Moved } from '../../board/manipulative.ts';
import { isRefusal } from '../../maths/refusal.ts';
import { cleared, jumpedOn, typeNumber, withRow } from './change.ts';
import type { GattegnoChart } from './gattegno-chart.ts';

/** An action that is off with the reason for which it would be refused. */
function possible(moved: Moved<GattegnoChart>, action: Omit<Action<GattegnoChart>, 'run' | 'off'>): Action<GattegnoChart> {
  return { ...action, run: () => moved, ...(isRefusal(moved) && { off: moved.refused }) };
}

/** Switches what is written or named. */
function switched(chart: GattegnoChart, flag: 'written' | 'expanded' | 'named' | 'upsideDown'): Moved<GattegnoChart> {
  const { [flag]: was, ...rest } = chart;
  return { props: was ? rest : { ...rest, [flag]: true } };
}

/** What can be done with a chart: the number first, then its rows and what is written. */
export function actions(chart: GattegnoChart): readonly Action<GattegnoChart>[] {
  const jump = (by: 1 | -1, action: Omit<Action<GattegnoChart>, 'run' | 'off'>): Action<GattegnoChart> => possible(jumpedOn(chart, by), action);
  return [
    jump(1, { id: 'times-ten', title: '× 10', icon: chart.upsideDown ? 'arrow-down' : 'arrow-up', keys: ['x'] }),
    jump(-1, { id: 'divided-by-ten', title: '÷ 10', icon: chart.upsideDown ? 'arrow-up' : 'arrow-down', keys: ['/'] }),
    { id: 'number', title: 'Choose number', icon: 'calculator', keys: ['n'], asks: 'value', run: (answer = '') => typeNumber(chart, answer) },
    { id: 'clear', title: 'Clear', icon: 'eraser', keys: ['e'], run: () => ({ props: cleared(chart) }), ...(chart.number === '0' && { off: 'Nothing is chosen.' }) },
    { id: 'written', title: chart.written ? 'No number' : 'Number', icon: 'hash', keys: ['w'], run: () => switched(chart, 'written') },
    { id: 'expanded', title: chart.expanded ? 'Not expanded' : 'Expanded', icon: 'unfold-horizontal', keys: ['+'], run: () => switched(chart, 'expanded') },
    possible(withRow(chart, 'highest', 1), { id: 'larger-row', title: 'Add larger row', icon: 'plus', keys: ['a'] }),
    possible(withRow(chart, 'lowest', 1), { id: 'smaller-row', title: 'Add smaller row', icon: 'plus', keys: ['b'] }),
    possible(withRow(chart, 'highest', -1), { id: 'no-largest-row', title: 'Remove largest', icon: 'minus', keys: ['Shift+a'] }),
    possible(withRow(chart, 'lowest', -1), { id: 'no-smallest-row', title: 'Remove smallest', icon: 'minus', keys: ['Shift+r'] }),
    { id: 'upside-down', title: chart.upsideDown ? 'Largest above' : 'Largest below', icon: 'move-vertical', keys: ['u'], run: () => switched(chart, 'upsideDown') },
    { id: 'named', title: chart.named ? 'No names' : 'Row names', icon: 'tags', keys: ['l'], run: () => switched(chart, 'named') },
  ];
}
