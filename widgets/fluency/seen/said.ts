import { errorOf } from '../errors.ts';
import { cardOf } from '../../manipulatives/index.ts';
import { nameOf, type Placed } from './cards.ts';
import type { Muddle } from './muddles.ts';
import type { Line } from './today.ts';

const list = new Intl.ListFormat('en-GB');
const MOST_LISTED = 7;

/** Several things in a sentence: Asha, Ben and Cal. */
export function listed(items: readonly string[]): string {
  return list.format(items);
}

/** The same, but of many only the first few, and how many more. */
export function listedShort(items: readonly string[]): string {
  return items.length <= MOST_LISTED + 1 ? listed(items) : listed([...items.slice(0, MOST_LISTED), `${items.length - MOST_LISTED} more`]);
}

/** A muddle in words: what was asked, what was typed, and what that comes of. */
export function muddleSaid({ card: id, typed, meant }: Muddle, cards: ReadonlyMap<string, Placed>): string {
  const card = cards.get(id)?.card;
  const other = meant === undefined ? undefined : cards.get(meant)?.card;
  const error = card && errorOf(card, typed);
  const taken = other ? `, which is ${nameOf(other)}` : '';
  return `${card ? nameOf(card) : id} → ${typed}${error ? `. ${error.sentence}` : `${taken}.`}`;
}

/** Whom to see today, about what, and with which manipulative. `aliasOf`: of a pupil's id. */
export function lineSaid(line: Line, cards: ReadonlyMap<string, Placed>, aliasOf: (pupil: string) => string): { readonly about: string; readonly who: string; readonly use: string } {
  const example = line.kind === 'group' ? cards.get(line.example)?.card : undefined;
  return {
    about: line.kind === 'muddle' ? muddleSaid(line.muddle, cards) : `${line.title}${example ? `, such as ${nameOf(example)}` : ''}`,
    who: listed(line.pupils.map(aliasOf)),
    use: cardOf(line.picture.type)?.title ?? '',
  };
}
