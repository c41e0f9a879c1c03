import type { Action } from '../../board/manipulative.ts';
import { isRefusal } from '../../maths/refusal.ts';
import { arranged, carded, longer, nextCard, nextFrame, oneMore, scattered, typeSecond, typeTotal } from './change.ts';
import { cellsOf, total, type Arrangement, type DotPattern } from './dot-pattern.ts';

type Does = Action<DotPattern>;

/** The dots in another arrangement; off where there is no room for them, and not offered where they lie so already. */
function into(props: DotPattern, arrangement: Arrangement, looks: Pick<Does, 'title' | 'icon' | 'keys'>): readonly Does[] {
  if (props.arrangement === arrangement) return [];
  const moved = arranged(props, arrangement);
  return [{ id: arrangement, ...looks, run: () => moved, ...(isRefusal(moved) && { off: moved.refused }) }];
}

/** How the dots lie: on a die, a domino, a frame, in a line, scattered. */
function arranging(props: DotPattern): readonly Does[] {
  const frame = nextFrame(props);
  const title = cellsOf(props) > 0 ? 'Frame size' : 'Frame';
  return [
    ...into(props, 'die', { title: 'Die', icon: 'dice-5', keys: ['d'] }), ...into(props, 'domino', { title: 'Domino', icon: 'square-split-horizontal', keys: ['h'] }),
    ...into(props, frame, { title, icon: 'grid-3x3', keys: ['g'] }), ...into(props, 'line', { title: 'Line', icon: 'ellipsis', keys: ['l'] }),
    ...into(props, 'scattered', { title: 'Scatter', icon: 'shuffle', keys: ['o'] }),
    ...(props.arrangement === 'scattered' ? [{ id: 'another', title: 'Another way', icon: 'shuffle', keys: ['o'], run: () => ({ props: scattered(props) }) }] : []),
  ];
}

/** How many dots there are, and how many of them are of the second colour or in the second half. */
function counting(props: DotPattern): readonly Does[] {
  const { counted: _, ...uncounted } = props;
  return [
    { id: 'more', title: 'One more', icon: 'plus', keys: ['+'], run: () => oneMore(props, 1) },
    { id: 'less', title: 'One less', icon: 'minus', keys: ['-'], run: () => oneMore(props, -1), ...(total(props) === 0 && { off: 'There is no dot to take away.' }) },
    {
      id: 'second', title: props.arrangement === 'domino' ? 'Second half' : 'Second colour', icon: 'palette', keys: ['k'], asks: 'count',
      run: (answer = '') => typeSecond(props, answer),
    },
    { id: 'count', title: 'Number', icon: 'hash', keys: ['n'], run: () => ({ props: props.counted ? uncounted : { ...props, counted: true } }) },
  ];
}

/** A flash shows the dots under a card for some seconds; show and cover turn the card for good. Under a card nothing is offered that would tell the number. */
export function actions(props: DotPattern): readonly Does[] {
  const { upright: _, ...lying } = props;
  const turn: Does = {
    id: 'turn', title: 'Turn', icon: 'rotate-cw', keys: ['t'], run: () => ({ props: props.upright ? lying : { ...props, upright: true } }),
    ...(props.arrangement === 'scattered' && { off: 'Scattered dots are not turned. Choose “Another way”.' }),
  };
  const flash: Does = {
    id: 'flash', title: `Flash ${props.seconds} s`, icon: 'zap', keys: ['f'], run: () => ({ props: carded(props, false), seconds: props.seconds }),
    ...(!props.carded && { off: 'The dots are seen already. Cover them first, then flash them.' }),
  };
  const howMany: Does = { id: 'how-many', title: 'How many', icon: 'calculator', keys: ['digits'], asks: 'count', run: (answer = '') => typeTotal(props, answer) };
  return [
    { id: 'cover', title: props.carded ? 'Show' : 'Cover', icon: props.carded ? 'eye' : 'eye-off', keys: ['c'], run: () => ({ props: carded(props, !props.carded) }) },
    flash,
    { id: 'next', title: 'Next card', icon: 'repeat', keys: ['x'], run: () => ({ props: nextCard(props) }) },
    howMany,
    ...(props.carded ? [] : [...counting(props), ...arranging(props), turn]),
    { id: 'seconds', title: 'Seconds', icon: 'timer', keys: ['s'], run: () => ({ props: longer(props) }) },
  ];
}
