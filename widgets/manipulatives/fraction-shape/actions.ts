import type { Action, Moved } from '../../board/manipulative.ts';
import { readCount } from '../../maths/read.ts';
import { isRefusal } from '../../maths/refusal.ts';
import { cleared, cutInto, inGrid, oneLess, oneMore, otherCut, otherShape, turnedBy, typeShaded, unequal } from './change.ts';
import { countOf, type FractionShape } from './fraction-shape.ts';

const FORMS = ['fraction', 'decimal', 'percent'] as const;
const formNext = ({ as }: FractionShape): FractionShape['as'] => FORMS[(FORMS.indexOf(as) + 1) % FORMS.length] ?? 'fraction';

const counting = (text: string, use: (count: number) => Moved<FractionShape>): Moved<FractionShape> => {
  const count = readCount(text);
  return isRefusal(count) ? count : use(count);
};

/** How it is cut: into how many parts, in which way, and of which shape. */
function cutting(props: FractionShape): readonly Action<FractionShape>[] {
  const next = otherCut(props);
  const isFour = props.shape === 'rectangle' || props.shape === 'square';
  const notFour = isFour ? {} : { off: 'Only a rectangle or a square is cut into rows and columns.' };
  return [
    { id: 'parts', title: 'Cut into', icon: 'scissors', keys: ['r', 'digits'], asks: 'count', run: (answer = '') => counting(answer, count => cutInto(props, count)) },
    {
      id: 'cut', title: 'Another cut', icon: 'refresh-cw', keys: ['c'], run: () => ({ props: next ?? props }),
      ...(next === undefined && { off: 'There is no other cut of this shape into so many parts.' }),
    },
    { id: 'shape', title: 'Another shape', icon: 'shapes', keys: ['a'], run: () => ({ props: otherShape(props) }) },
    { id: 'unequal', title: props.cut === 'unequal' ? 'Equal parts' : 'Unequal parts', icon: 'git-compare', keys: ['u'], run: () => unequal(props) },
    { id: 'columns', title: 'Columns', icon: 'columns-3', asks: 'count', run: (answer = '') => counting(answer, columns => inGrid(props, { columns })), ...notFour },
    { id: 'rows', title: 'Rows', icon: 'rows-2', asks: 'count', run: (answer = '') => counting(answer, rows => inGrid(props, { rows })), ...notFour },
  ];
}

/** Shading first, then how the shape is cut, turned and labelled. */
export function actions(props: FractionShape): readonly Action<FractionShape>[] {
  const { label, ...bare } = props;
  const count = countOf(props);
  const none = count === 0 ? { off: 'Nothing is shaded.' } : {};
  return [
    { id: 'more', title: 'Shade one more', icon: 'plus', keys: ['+'], run: () => ({ props: oneMore(props) }), ...(count === props.shades.length && { off: 'Every part is shaded.' }) },
    { id: 'less', title: 'Shade one less', icon: 'minus', keys: ['-'], run: () => ({ props: oneLess(props) }), ...none },
    { id: 'shade', title: 'Shade', icon: 'highlighter', keys: ['s'], asks: 'value', run: (answer = '') => typeShaded(props, answer) },
    ...cutting(props),
    { id: 'clear', title: 'Clear', icon: 'eraser', keys: ['e'], run: () => ({ props: cleared(props) }), ...none },
    { id: 'turn', title: 'Turn', icon: 'rotate-cw', keys: ['t'], run: () => ({ props: turnedBy(props, 3) }) },
    { id: 'turn-little', title: 'Turn a little', icon: 'redo', keys: ['Shift+t'], run: () => ({ props: turnedBy(props, 1) }) },
    { id: 'label', title: 'Number', icon: 'hash', keys: ['n'], run: () => ({ props: label ? bare : { ...props, label: true } }) },
    { id: 'form', title: 'Written as', icon: 'percent', keys: ['p'], run: () => ({ props: { ...props, as: formNext(props) } }) },
  ];
}
