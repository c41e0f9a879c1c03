import type { Card, Deck, Family } from '../fact.ts';
import type { Memory } from '../memory/memory.ts';
import { calculationOf, type Operation } from './cards.ts';
import { isMet } from './met.ts';
import { isKnown, shadeOf, type Shade } from './shade.ts';

/**
 * A table of facts: the card at each row and column, where there is one. Of multiplying and adding rows and columns are the two numbers; of dividing the
 * row divides and the column is the answer, and of taking away the row is taken away and the column is left, so that a fact and its inverse lie in one place.
 */
export interface Grid {
  readonly title: string;
  readonly does: Operation;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly cards: readonly (readonly (Card | undefined)[])[];
}

/** A table in which more than this share of the places is empty says nothing as a table. */
const MOST_EMPTY = 0.5;
const LEAST_CARDS = 12;
const MOST_SIDE = 13;
const TITLES: Readonly<Record<Operation, string>> = { add: 'Adding', subtract: 'Taking away', multiply: 'Multiplying', divide: 'Dividing' };

function placesOf(card: Card): readonly { readonly row: number; readonly column: number }[] {
  const calculation = calculationOf(card);
  if (!calculation) return [];
  const { does, first, second, comes } = calculation;
  if (does === 'subtract' || does === 'divide') return [{ row: second, column: comes }];
  return first === second ? [{ row: first, column: second }] : [{ row: first, column: second }, { row: second, column: first }];
}

const sorted = (numbers: readonly number[]): readonly number[] => [...new Set(numbers)].sort((a, b) => a - b);

/** The tables of a deck, one of each operation that it has enough of. A deck of other facts has none: its groups are listed. */
export function gridsOf(deck: Deck): readonly Grid[] {
  const cards = deck.families.flatMap((family) => family.cards);
  return (Object.keys(TITLES) as Operation[]).flatMap((does): Grid[] => {
    const placed = cards.filter((card) => calculationOf(card)?.does === does).flatMap((card) => placesOf(card).map((place) => ({ card, ...place })));
    const [rows, columns] = [sorted(placed.map(({ row }) => row)), sorted(placed.map(({ column }) => column))];
    const at = new Map(placed.map(({ card, row, column }) => [`${row} ${column}`, card]));
    if (at.size < LEAST_CARDS || rows.length > MOST_SIDE || columns.length > MOST_SIDE || at.size < (1 - MOST_EMPTY) * rows.length * columns.length) return [];
    return [{ title: TITLES[does], does, rows, columns, cards: rows.map((row) => columns.map((column) => at.get(`${row} ${column}`))) }];
  });
}

/** A place of a table: which of its rows and which of its columns, counted from 0. */
export interface Place { readonly row: number; readonly column: number }

/** Where a key takes somebody who goes through the facts of a table: an arrow to the next fact that way, Home and End to the first and the last of the row. Undefined: nowhere. */
export function placeAfter({ cards, rows, columns }: Pick<Grid, 'cards' | 'rows' | 'columns'>, { row, column }: Place, key: string): Place | undefined {
  const along = columns.map((_, at) => ({ row, column: at }));
  const down = rows.map((_, at) => ({ row: at, column }));
  const way: Readonly<Record<string, readonly Place[]>> = {
    ArrowRight: along.slice(column + 1), ArrowLeft: along.slice(0, column).reverse(), ArrowDown: down.slice(row + 1), ArrowUp: down.slice(0, row).reverse(),
    Home: along, End: along.toReversed(),
  };
  return Object.hasOwn(way, key) ? way[key]?.find((place) => cards[place.row]?.[place.column] !== undefined) : undefined;
}

/** The groups of a deck with their families, in the order in which they are taught. */
export function groupsOf(deck: Deck): readonly { readonly id: string; readonly title: string; readonly families: readonly Family[] }[] {
  return deck.groups.map(({ id, title }) => ({ id, title, families: deck.families.filter(({ lead }) => lead === id) })).filter(({ families }) => families.length > 0);
}

/** How one pupil stands with a card. */
export function shades(memory: Memory, cards: readonly Card[]): ReadonlyMap<string, Shade> {
  return new Map(cards.map(({ id }) => [id, shadeOf(memory, id)]));
}

/** How many of a class know a card by heart, among those who have met it, and among all. */
export interface Known { readonly known: number; readonly met: number; readonly of: number }

/** How a class stands with a card. */
export function knownBy(memories: readonly Memory[], card: string): Known {
  return {
    known: memories.filter((memory) => isKnown(memory, card)).length,
    met: memories.filter((memory) => isMet(memory, card)).length,
    of: memories.length,
  };
}
