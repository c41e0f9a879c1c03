import type { Action } from '../../board/manipulative.ts';
import { fillTo, resized, scattered, together, typeShaded, withWriting } from './change.ts';
import { brushOf, countOf, type HundredGrid, type Writing } from './hundred-grid.ts';

/** One part or one tenth more or less, of the shade in use. */
function steps(props: HundredGrid): readonly Action<HundredGrid>[] {
  const shade = brushOf(props);
  const [count, tenth] = [countOf(props, shade), props.of / 10];
  const part = props.of === 100 ? '0.01' : '0.001';
  const by = (more: number) => () => ({ props: fillTo(props, shade, count + more) });
  const full = countOf(props) === props.of ? { off: 'The whole grid is shaded.' } : {};
  const none = count === 0 ? { off: 'Nothing is shaded in this shade.' } : {};
  return [
    { id: 'more', title: `${part} more`, icon: 'plus', keys: ['+'], run: by(1), ...full },
    { id: 'less', title: `${part} less`, icon: 'minus', keys: ['-'], run: by(-1), ...none },
    { id: 'tenth-more', title: '0.1 more', icon: 'chevron-right', keys: [']'], run: by(tenth), ...full },
    { id: 'tenth-less', title: '0.1 less', icon: 'chevron-left', keys: ['['], run: by(-tenth), ...none },
  ];
}

/** How it is written. */
function writing(props: HundredGrid): readonly Action<HundredGrid>[] {
  const toggle = (as: Writing) => () => ({ props: withWriting(props, as) });
  return [
    { id: 'decimal', title: 'Decimal', icon: 'hash', keys: ['d'], run: toggle('decimal') },
    { id: 'percent', title: 'Per cent', icon: 'percent', keys: ['p'], run: toggle('percent') },
    { id: 'fraction', title: 'Fraction', icon: 'divide', keys: ['f'], run: toggle('fraction') },
    { id: 'simplest', title: 'Simplest form', icon: 'minimize-2', keys: ['m'], run: toggle('simplest') },
  ];
}

/** Shading first, then how it lies and how it is written. */
export function actions(props: HundredGrid): readonly Action<HundredGrid>[] {
  const { brush, ...first } = props;
  const { single, ...filling } = props;
  const count = countOf(props);
  const none = count === 0 ? { off: 'Nothing is shaded.' } : {};
  return [
    { id: 'shade', title: 'Shade', icon: 'highlighter', keys: ['s'], asks: 'value', run: (answer = '') => typeShaded(props, answer) },
    ...steps(props),
    { id: 'brush', title: brush ? 'First shade' : 'Second shade', icon: 'palette', keys: ['b'], run: () => ({ props: brush ? first : { ...props, brush: 2 } }) },
    { id: 'single', title: single ? 'Fill up' : 'Single cells', icon: 'grid-2x2-check', keys: ['c'], run: () => ({ props: single ? filling : { ...props, single: true } }) },
    { id: 'scatter', title: 'All over', icon: 'unfold-horizontal', keys: ['a'], run: () => ({ props: scattered(props) }), ...none },
    { id: 'together', title: 'Together', icon: 'fold-horizontal', keys: ['t'], run: () => ({ props: together(props) }), ...none },
    { id: 'clear', title: 'Clear', icon: 'eraser', keys: ['e'], run: () => ({ props: { ...props, runs: [{ count: props.of, shade: '0' }] } }), ...none },
    ...writing(props),
    { id: 'turn', title: props.by === 'columns' ? 'In rows' : 'In columns', icon: 'rotate-cw', keys: ['r'], run: () => ({ props: { ...props, by: props.by === 'columns' ? 'rows' : 'columns' } }) },
    { id: 'size', title: props.of === 100 ? 'In 1000 parts' : 'In 100 parts', icon: 'grid-3x3', keys: ['h'], run: () => resized(props) },
  ];
}
