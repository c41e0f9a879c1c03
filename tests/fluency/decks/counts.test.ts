import { expect, test } from 'vitest';
import grid from '../../../widgets/fluency/decks/grid.ts';
import { groupsOf } from '../../../widgets/fluency/decks/strategies.ts';
import tables, { TABLES } from '../../../widgets/fluency/decks/tables.ts';

const ordered = [...Array(121).keys()].map((at) => [at % 11, Math.floor(at / 11)] as const);
const led = (...leads: readonly string[]): number => ordered.filter(([a, b]) => leads.includes(groupsOf(Math.min(a, b), Math.max(a, b))[0])).length;

test('the addition grid is parted into strategies as in fluency.md 2.2', () => {
  expect({
    'add-0': led('add-0'), 'add-1': led('add-1'), 'add-10': led('add-10'), 'bonds-10': led('bonds-10'), 'add-2': led('add-2'), 'doubles-to-5': led('doubles-to-5'), 'doubles-to-10': led('doubles-to-10'),
    'near-doubles-to-5': led('near-doubles-to-5'), 'near-doubles-to-10': led('near-doubles-to-10'), 'no-family': led('no-family'), 'bridging or compensating': led('bridging', 'compensating'),
  }).toEqual({
    'add-0': 21, 'add-1': 19, 'add-10': 17, 'bonds-10': 6, 'add-2': 12, 'doubles-to-5': 4, 'doubles-to-10': 4, 'near-doubles-to-5': 4, 'near-doubles-to-10': 8, 'no-family': 4, 'bridging or compensating': 22,
  });
});

test('every strategy that fits is told, the lead first', () => {
  expect(groupsOf(5, 5)).toEqual(['doubles-to-5', 'bonds-10']);
  expect(groupsOf(8, 9)).toEqual(['near-doubles-to-10', 'compensating', 'bridging']);
  expect(groupsOf(2, 8)).toEqual(['bonds-10', 'add-2']);
  expect(groupsOf(0, 10)).toEqual(['add-0', 'add-10', 'bonds-10']);
  expect(groupsOf(3, 5)).toEqual(['no-family']);
});

test('the grid has 66 families, 66 sums and 121 differences, and 66 ordered facts within 10', () => {
  const cards = grid.families.flatMap((family) => family.cards);
  expect(grid.families.length).toBe(66);
  expect(cards.filter(({ id }) => id.startsWith('add-')).length).toBe(66);
  expect(cards.filter(({ id }) => id.startsWith('subtract-')).length).toBe(121);
  const sums = grid.families.filter(({ codes }) => codes.includes('2NF-1')).flatMap(({ cards: [sum] }) => sum.forms.filter(({ id }) => id === 'plain' || id === 'turned'));
  expect(sums.length).toBe(66);
});

test('the tables have 66 families, 66 products and 121 quotients, ties two cards', () => {
  const cards = tables.families.flatMap((family) => family.cards);
  expect(tables.families.length).toBe(66);
  expect(cards.filter(({ id }) => id.startsWith('multiply-')).length).toBe(66);
  expect(cards.filter(({ id }) => id.startsWith('divide-')).length).toBe(121);
  expect(tables.families.filter((family) => family.cards.length === 2).length).toBe(11);
});

test('tables are taught in their order, each with what is new in it, division with it', () => {
  expect(tables.groups.map(({ id }) => id)).toEqual([10, 5, 2, 4, 8, 3, 6, 9, 7, 11, 12].map((each) => `table-${each}`));
  expect(TABLES.map((each) => tables.families.filter(({ lead }) => lead === `table-${each}`).length)).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
  expect(tables.families.find(({ id }) => id === 'multiply-7-8')).toMatchObject({ lead: 'table-8', groups: ['table-8', 'table-7'], year: 3, codes: ['3NF-2', '4NF-1'] });
});
