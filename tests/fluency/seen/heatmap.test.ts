import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calculationOf, nameOf, placedIn } from '../../../widgets/fluency/seen/cards.ts';
import { gridsOf, groupsOf, knownBy, placeAfter, shades } from '../../../widgets/fluency/seen/heatmap.ts';
import { nextGroup, shareKnown } from '../../../widgets/fluency/seen/next.ts';
import { isKnown, shadeOf } from '../../../widgets/fluency/seen/shade.ts';
import { memory, tables, trace } from './sample.ts';

const cards = [...placedIn([tables]).values()].map(({ card }) => card);

test('of tables there are two grids of 11 × 11, and each place holds the fact of its row and column', () => {
  const grids = gridsOf(tables);
  expect(grids.map(({ title, rows, columns }) => [title, rows.length, columns.length])).toEqual([['Multiplying', 11, 11], ['Dividing', 11, 11]]);
  for (const { does, rows, columns, cards: all } of grids) rows.forEach((row, r) => columns.forEach((column, c) => {
    const calculation = calculationOf(all[r]![c]!)!;
    if (does === 'multiply') expect(calculation.comes).toBe(row * column);
    else expect([calculation.second, calculation.comes, calculation.first]).toEqual([row, column, row * column]);
  }));
});

test('keys go through a table: over places without a fact, to the ends of a row, and to every fact', () => {
  const [grid] = gridsOf(tables);
  const cards2 = grid!.cards.map((line, r) => line.map((card, c) => (r === 1 && c === 1 ? undefined : card)));
  const go = (row: number, column: number, key: string) => placeAfter({ ...grid!, cards: cards2 }, { row, column }, key);
  expect([go(1, 0, 'ArrowRight'), go(0, 1, 'ArrowDown'), go(1, 2, 'ArrowLeft'), go(2, 1, 'ArrowUp')]).toEqual([{ row: 1, column: 2 }, { row: 2, column: 1 }, { row: 1, column: 0 }, { row: 0, column: 1 }]);
  expect([go(3, 4, 'Home'), go(3, 4, 'End')]).toEqual([{ row: 3, column: 0 }, { row: 3, column: 10 }]);
  for (const key of ['ArrowUp', 'ArrowLeft', 'Enter', 'Tab', 'toString']) expect(go(0, 0, key)).toBeUndefined();
  const reached = new Set<string>();
  const visit = (row: number, column: number): void => {
    if (reached.has(`${row} ${column}`)) return;
    reached.add(`${row} ${column}`);
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp']) {
      const next = go(row, column, key);
      if (next) visit(next.row, next.column);
    }
  };
  visit(0, 0);
  expect(reached.size).toBe(120);
});

test('every card of a grid’s kind stands in it, and every family in a group', () => {
  const there = new Set(gridsOf(tables).flatMap((grid) => grid.cards.flat().map((one) => one?.id)));
  expect(cards.filter(({ id }) => !there.has(id))).toEqual([]);
  expect(groupsOf(tables).flatMap(({ families }) => families)).toHaveLength(66);
});

test('a deck of few facts, or of facts that are no calculation, has no grid', () => {
  expect(gridsOf({ ...tables, families: tables.families.slice(0, 3) })).toEqual([]);
  expect(gridsOf({ ...tables, families: tables.families.map((one) => ({ ...one, cards: [{ ...one.cards[0], value: '1/2' }] })) })).toEqual([]);
});

test.each([
  ['understand', 0, 'not yet'], ['learning', 0, 'worked out'], ['fluent', 0, 'fluent'], ['secure', 0, 'secure'], ['at risk', 0, 'fading'],
  ['fluent', 6, 'fluent'], ['fluent', 7, 'fading'], ['secure', 7, 'fading'], ['learning', 70, 'worked out'],
] as const)('%s on day %d is %s', (stage, day, shade) => {
  expect(shadeOf(memory({ a: trace(stage) }, day), 'a')).toBe(shade);
  expect(isKnown(memory({ a: trace(stage) }, day), 'a')).toBe(shade === 'fluent' || shade === 'secure');
});

test('of a class it is counted who knows a fact and who has met it', () => {
  const all = [memory({ a: trace('fluent') }), memory({ a: trace('learning') }), memory({ a: trace('understand') }), memory({})];
  expect(knownBy(all, 'a')).toEqual({ known: 1, met: 2, of: 4 });
  expect(shades(memory({}), [cards[0]!]).get(cards[0]!.id)).toBe('not yet');
});

test('the next group is not known, all before it are, and none before it in the deck is open', () => {
  fc.assert(fc.property(fc.infiniteStream(fc.boolean()), (chance) => {
    const known = cards.filter(() => chance.next().value);
    const now = memory(Object.fromEntries(known.map(({ id }) => [id, trace('fluent')])));
    const next = nextGroup(now, tables);
    const isThere = (id: string): boolean => shareKnown(now, tables, id) >= 0.8;
    const open = tables.groups.filter(({ id, before }) => !isThere(id) && before.every(isThere));
    expect(next?.group).toEqual(open[0]);
  }));
  expect(nextGroup(memory(Object.fromEntries(cards.map(({ id }) => [id, trace('secure')]))), tables)).toBeUndefined();
});

test('a group whose forerunner is of another deck waits for nothing', () => {
  expect(nextGroup(memory({}), { ...tables, groups: [{ ...tables.groups[0]!, before: ['elsewhere'] }] })?.group.id).toBe('table-2');
});

test('a fact is named without its question', () => {
  expect(nameOf(cards[0]!)).toBe('2 × 2');
});
