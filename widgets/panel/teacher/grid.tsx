import type { ComponentChildren } from 'preact';
import type { Card, Deck } from '../../fluency/fact.ts';
import { nameOf } from '../../fluency/seen/cards.ts';
import { type Grid, gridsOf, groupsOf } from '../../fluency/seen/heatmap.ts';
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

function GridTable({ grid, ...props }: FactsProps & { readonly grid: Grid }) {
  const title = `${props.deck.title}: ${grid.title.toLowerCase()}`;
  return (
    <Scroll title={title}>
      <table class="teacher-grid">
        <caption>{grid.title}<small>{HOW[grid.does]}</small></caption>
        <thead><tr><td aria-hidden="true">{SIGNS[grid.does]}</td>{grid.columns.map((column) => <th key={column} scope="col">{column}</th>)}</tr></thead>
        <tbody>{grid.rows.map((row, r) => (
          <tr key={row}>
            <th scope="row">{row}</th>
            {grid.columns.map((column, c) => {
              const card = grid.cards[r]?.[c];
              return <td key={column}>{card && <Fact {...props} card={card} />}</td>;
            })}
          </tr>
        ))}</tbody>
      </table>
    </Scroll>
  );
}

function Fact({ card, chosen, show, choose, named = false }: FactsProps & { readonly card: Card; readonly named?: boolean }) {
  const { tone, content, said } = show(card);
  return (
    <button type="button" class={`teacher-fact ${tone}`} aria-pressed={chosen === card.id} aria-label={`${nameOf(card)}: ${said}`} onClick={() => choose(card.id)}>
      {named && <span>{nameOf(card)}</span>}{content}
    </button>
  );
}
