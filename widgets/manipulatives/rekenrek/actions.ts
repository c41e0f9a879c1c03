import type { Action, Moved } from '../../board/manipulative.ts';
import { back, nextRow, resized, slideTo, typeRow, typeTotal } from './change.ts';
import { beadsOf, numberId, total, type Rekenrek } from './rekenrek.ts';

/** The one row that is chosen by its beads or its number. */
function chosenRow({ rows }: Rekenrek, chosen: readonly string[]): Rekenrek['rows'][number] | undefined {
  const own = rows.filter(({ id }) => chosen.includes(id) || chosen.includes(numberId(id)));
  return own.length === 1 ? own[0] : undefined;
}

function oneOn(props: Rekenrek, by: 1 | -1, chosen?: string): Moved<Rekenrek> {
  const row = props.rows.find(({ id }) => id === nextRow(props, by, chosen));
  return { props: row ? slideTo(props, row.id, row.count + by) : props };
}

/** What can be done with a rack: sliding first, then how many rows it has, its colours and what is written. */
export function actions(props: Rekenrek, chosen: readonly string[]): readonly Action<Rekenrek>[] {
  const row = chosenRow(props, chosen);
  const over = row?.count ?? total(props);
  const isFull = over === (row ? beadsOf({ rows: [row] }) : beadsOf(props));
  const { plain: _, ...fives } = props;
  const { counted: __, ...uncounted } = props;
  const none = over === 0 && { off: 'No bead is slid over yet.' };
  // A slider that is chosen has its own steps in the action bar.
  const steps: readonly Action<Rekenrek>[] = props.rows.some(({ id }) => chosen.includes(id)) ? [] : [
    { id: 'more', title: 'One more', icon: 'plus', keys: ['+'], run: () => oneOn(props, 1, row?.id), ...(isFull && { off: 'Every bead is slid over.' }) },
    { id: 'less', title: 'One less', icon: 'minus', keys: ['-'], run: () => oneOn(props, -1, row?.id), ...none },
  ];
  return [
    {
      id: 'how-many', title: 'How many', icon: 'calculator', keys: ['digits'], asks: 'count',
      run: (answer = '') => (row ? typeRow(props, row.id, answer) : typeTotal(props, answer)),
    },
    ...steps,
    { id: 'back', title: 'Slide back', icon: 'eraser', keys: ['e'], run: () => ({ props: row ? slideTo(props, row.id, 0) : back(props) }), ...none },
    { id: 'count', title: 'Numbers', icon: 'hash', keys: ['n'], run: () => ({ props: props.counted ? uncounted : { ...props, counted: true } }) },
    {
      id: 'rows', title: 'Rows', icon: 'rows-2', keys: ['r'], run: () => ({ props: resized(props) }),
      ...(resized(props) === props && { off: 'Beads are slid over on the lower rows. Slide them back first.' }),
    },
    { id: 'colours', title: props.plain ? 'Fives' : 'Row colours', icon: 'palette', keys: ['c'], run: () => ({ props: props.plain ? fives : { ...props, plain: true } }) },
  ];
}
