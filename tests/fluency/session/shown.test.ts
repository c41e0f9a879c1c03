import { expect, test } from 'vitest';
import { decks } from '../../../widgets/fluency/decks/index.ts';
import grid from '../../../widgets/fluency/decks/grid.ts';
import tables from '../../../widgets/fluency/decks/tables.ts';
import { marked } from '../../../widgets/fluency/marked.ts';
import { catalogueOf } from '../../../widgets/fluency/memory/catalogue.ts';
import { NO_MEMORY } from '../../../widgets/fluency/memory/memory.ts';
import { routeFor } from '../../../widgets/fluency/session/answering.ts';
import { areAlike, besideEachOther, differing } from '../../../widgets/fluency/session/differing.ts';
import { padKeys } from '../../../widgets/fluency/session/keys.ts';
import { newSession } from '../../../widgets/fluency/session/session.ts';
import { toText } from '../../../widgets/maths/print.ts';
import { sitting } from './sample.ts';

const catalogue = catalogueOf([tables, grid]);
const entry = (id: string) => catalogue.byId.get(id)!;

test.each([
  ['multiply-6-8', 'multiply-6-7', '6 × 8 is one more 6 than 6 × 7.'],
  ['multiply-6-7', 'multiply-6-8', '6 × 7 is one fewer 6 than 6 × 8.'],
  ['multiply-4-8', 'multiply-6-8', '4 × 8 is two fewer 8s than 6 × 8.'],
  ['multiply-7-7', 'multiply-7-10', '7 × 7 is three fewer 7s than 7 × 10.'],
  ['divide-18-3', 'divide-15-3', '18 is one more 3 than 15, so 18 ÷ 3 is one more than 15 ÷ 3.'],
  ['divide-42-7', 'divide-56-7', '42 is two fewer 7s than 56, so 42 ÷ 7 is two less than 56 ÷ 7.'],
  ['add-6-8', 'add-6-7', '6 + 8 is 1 more than 6 + 7.'],
  ['subtract-14-6', 'subtract-13-6', '14 − 6 is 1 more than 13 − 6.'],
  ['subtract-14-8', 'subtract-14-6', '14 − 8 is 2 less than 14 − 6.'],
])('%s beside %s', (one, other, words) => {
  expect(differing(entry(one), entry(other))?.replaceAll('\u00a0', ' ')).toBe(words);
});

test('two products are alike, a product and a quotient are not', () => {
  expect(areAlike(entry('multiply-6-8'), entry('multiply-6-7'))).toBe(true);
  expect(areAlike(entry('multiply-6-8'), entry('divide-48-6'))).toBe(false);
});

test('of all products that share a factor what differs is so, and of others nothing is said', () => {
  const products = catalogue.list.filter(({ card }) => card.id.startsWith('multiply-'));
  const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
  for (const one of products) for (const other of products) {
    const said = differing(one, other);
    const [, count = '', which = '', shared = ''] = /is (\w+) (more|fewer) (\d+?)s? than/u.exec(said ?? '') ?? [];
    if (said === undefined) continue;
    const by = words.indexOf(count) * Number(shared) * (which === 'more' ? 1 : -1);
    expect(Number(other.card.answer) + by, said).toBe(Number(one.card.answer));
  }
  for (const one of catalogue.list) for (const other of catalogue.list) {
    const [, count, which] = /is ([a-z\d]+) (more|less) than/u.exec(differing(one, other) ?? '') ?? [];
    const by = (/^\d+$/u.test(count ?? '') ? Number(count) : words.indexOf(count ?? '')) * (which === 'more' ? 1 : -1);
    if (count !== undefined) expect(Number(other.card.answer) + by, `${one.card.id} ${other.card.id}`).toBe(Number(one.card.answer));
  }
  expect(differing(entry('divide-56-7'), entry('divide-56-8'))).toBeUndefined();
  expect(differing(entry('multiply-2-3'), entry('multiply-4-5'))).toBeUndefined();
});

test('what differs between two arrays is rows of what they share', () => {
  const shows = (one: string, other: string) => besideEachOther(entry(one), entry(other))?.map((picture) => 'shows' in picture && toText(picture.shows));
  expect(shows('multiply-6-8', 'multiply-6-7')).toEqual(['8 × 6', '7 × 6']);
  expect(shows('divide-18-3', 'divide-15-3')).toEqual(['6 × 3', '5 × 3']);
  expect(shows('multiply-7-7', 'multiply-7-8')).toEqual(['7 × 7', '8 × 7']);
  expect(shows('add-6-8', 'add-6-7')).toBeUndefined();
});

test('every answer of every deck can be typed with the digits and the keys of its group', async () => {
  const loaded = await Promise.all(decks.map((deck) => deck.load()));
  for (const deck of loaded) {
    const all = catalogueOf([deck]);
    for (const { card, group } of all.list) {
      const keys = padKeys(all, group);
      const typed = card.answer.normalize('NFD').replaceAll('-', '−');
      expect([...typed].filter((key) => !/\d/u.test(key) && !keys.includes(key)), card.id).toEqual([]);
      for (const form of card.forms) expect(marked(card, form, typed).right, `${card.id} ${form.asks}`).toBe(true);
    }
  }
});

test('the way that is shown to a card leads to it, and where a way is to that very card it goes first', async () => {
  for (const deck of await Promise.all(decks.map((each) => each.load()))) {
    const all = catalogueOf([deck]);
    for (const { card, family } of all.list) {
      const route = routeFor(newSession(sitting({ catalogue: all }), NO_MEMORY), card.id);
      const own = family.routes.filter(({ cards, needs }) => cards?.includes(card.id) && needs.length === 0);
      expect(route && (route.cards === undefined || route.cards.includes(card.id)), card.id).toBe(true);
      if (own.length > 0) expect(own, card.id).toContain(route);
    }
  }
});

test('a group whose answers are whole numbers has digits only', () => {
  expect(padKeys(catalogue, 'table-7')).toEqual([]);
});
