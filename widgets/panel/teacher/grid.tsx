import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Card, Deck } from '../../fluency/fact.ts';
import { nameOf } from '../../fluency/seen/cards.ts';
import { type Grid, gridsOf, groupsOf, type Place, placeAfter } from '../../fluency/seen/heatmap.ts';
import { Scroll } from './scroll.tsx';

/** How a fact is shown: its colour (a class of the style sheet), what stands in it, and what it says to the ear after its name. */
export interface Shown { readonly tone: string; readonly content: ComponentChildren; readonly said: string }
export interface FactsProps { readonly deck: Deck; readonly chosen: string | undefined; show(card: Card): Shown; choose(card: string): void }

const SIGNS = { add: '+', subtract: '−', multiply: '×', divide: '÷' } as const;
const HOW: Readonly<Record<Grid['does'], string>> = {
  add: 'Row and column are added.', subtract: 'The row is taken away, and the column is left.', multiply: 'Row times column.', divide: 'The row divides, and the column is the answer.',
};

/** All facts of a deck: in tables where they make one, the others under the strategy that they are taught by. */
export function Facts(props: FactsProps) {
  const grids = gridsOf(props.deck);
  const placed = new Set(grids.flatMap(({ cards }) => cards.flat().map((card) => card?.id)));
  const groups = groupsOf(props.deck).map(({ title, id, families }) => ({ id, title, cards: families.flatMap(({ cards }) => cards).filter(({ id: card }) => !placed.has(card)) })).filter(({ cards }) => cards.length > 0);
  return <>
    {grids.length > 0 && <div class="teacher-grids">{grids.map((grid) => <GridTable key={grid.does} {...props} grid={grid} />)}</div>}
    {groups.map(({ id, title, cards }) => (
      <section key={id} class="teacher-group">
        <h3>{title}</h3>
        <ul>{cards.map((card) => <li key={card.id}><Fact {...props} card={card} named /></li>)}</ul>
      </section>
    ))}
  </>;
}

/** A table of facts. Tab stops at it once: from there arrow keys go from fact to fact, so that what stands below is not a hundred stops away. */
function GridTable({ grid, ...props }: FactsProps & { readonly grid: Grid }) {
  const title = `${props.deck.title}: ${grid.title.toLowerCase()}`;
  const [table, here] = [useRef<HTMLTableElement>(null), useSignal<Place>(placesIn(grid)[0] ?? { row: 0, column: 0 })];
  const go = (event: KeyboardEvent): void => {
    const next = placeAfter(grid, here.value, event.key);
    if (!next || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    here.value = next;
    table.current?.rows[next.row + 1]?.cells[next.column + 1]?.querySelector('button')?.focus();
  };
  return (
    <Scroll title={title}>
      <table class="teacher-grid" ref={table} onKeyDown={go}>
        <caption>{grid.title}<small>{HOW[grid.does]}<span class="heard"> Arrow keys go from fact to fact.</span></small></caption>
        <thead><tr><td><span aria-hidden="true">{SIGNS[grid.does]}</span></td>{grid.columns.map((column) => <th key={column} scope="col">{column}</th>)}</tr></thead>
        <tbody>{grid.rows.map((row, r) => (
          <tr key={row}>
            <th scope="row">{row}</th>
            {grid.columns.map((column, c) => {
              const card = grid.cards[r]?.[c];
              const isStop = here.value.row === r && here.value.column === c;
              return <td key={column}>{card && <Fact {...props} card={card} stop={isStop ? 0 : -1} came={() => {
                here.value = { row: r, column: c };
              }} />}</td>;
            })}
          </tr>
        ))}</tbody>
      </table>
    </Scroll>
  );
}

/** Every place of a table that has a fact, row by row. */
const placesIn = ({ cards }: Grid): readonly Place[] => cards.flatMap((line, row) => line.flatMap((card, column) => (card ? [{ row, column }] : [])));

/** `stop`: whether Tab stops at it; `came`: told when the keyboard is there. */
interface FactProps extends FactsProps { readonly card: Card; readonly named?: boolean; readonly stop?: 0 | -1; came?(): void }

function Fact({ card, chosen, show, choose, named = false, stop = 0, came }: FactProps) {
  const { tone, content, said } = show(card);
  return (
    <button type="button" class={`teacher-fact ${tone}`} tabIndex={stop} aria-pressed={chosen === card.id} aria-label={`${nameOf(card)}: ${said}`} onFocus={came} onClick={() => choose(card.id)}>
      {named && <span>{nameOf(card)}</span>}{content}
    </button>
  );
}
