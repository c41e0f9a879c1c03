import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cards } from '../../../widgets/manipulatives/index.ts';
import { inPhase, isFound, likedFrom, type Liked, nearest, PHASES, trayOrder, withStar, withUsed } from '../../../widgets/panel/tray/order.ts';

const types = cards.map(({ type }) => type);
const type = fc.constantFrom(...types, 'gone');
const liking: fc.Arbitrary<Liked> = fc.array(fc.tuple(fc.boolean(), type), { maxLength: 20 }).map((did) => did.reduce((so, [stars, one]) => (stars ? withStar(so, one) : withUsed(so, one)), likedFrom(undefined)));

test('the tray shows every card of the phase once, and what is liked from any phase first', () => {
  fc.assert(fc.property(liking, fc.constantFrom(undefined, ...PHASES.map(([phase]) => phase)), (liked, phase) => {
    const order = trayOrder(cards, { ...liked, ...(phase && { phase }) });
    expect(new Set(order).size).toBe(order.length);
    expect(inPhase(cards, phase).every((card) => order.includes(card))).toBe(true);
    const near = nearest(cards, liked);
    expect(order.slice(0, near.length)).toEqual(near);
    expect(near.map((card) => card.type)).toEqual([...new Set([...liked.favourites, ...liked.used])].filter((one) => types.includes(one)));
  }));
});

test('what was taken last comes first, and a star is put on and taken away', () => {
  const used = ['counters', 'bar-model', 'counters'].reduce(withUsed, likedFrom(undefined));
  expect(used.used).toEqual(['counters', 'bar-model']);
  const starred = withStar(used, 'note');
  expect(trayOrder(cards, starred).slice(0, 3).map((card) => card.type)).toEqual(['note', 'counters', 'bar-model']);
  expect(withStar(starred, 'note')).toEqual(used);
});

test('what was kept is read whatever stands there', () => {
  fc.assert(fc.property(fc.anything(), (kept) => {
    const { favourites, used } = likedFrom(kept);
    expect([...favourites, ...used].every((one) => typeof one === 'string')).toBe(true);
  }));
  expect(likedFrom({ favourites: ['note', 3], used: 'x', phase: 'KS9' })).toEqual({ favourites: ['note'], used: [] });
  expect(likedFrom({ phase: 'KS2' })).toEqual({ favourites: [], used: [], phase: 'KS2' });
});

test('a card is found by any name that teachers give it, whatever the case', () => {
  const found = (sought: string) => cards.filter((card) => isFound(card, sought)).map((card) => card.type);
  expect(found(' TAPE ')).toEqual(['bar-model']);
  expect(found('')).toEqual(types);
  expect(found('no such thing')).toEqual([]);
});
