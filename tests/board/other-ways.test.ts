import { describe, expect, test } from 'vitest';
import { apply } from '../../widgets/board/diff.ts';
import { kind, type Kinds, type Manipulative } from '../../widgets/board/manipulative.ts';
import { otherWays } from '../../widgets/board/other-ways.ts';
import { see } from '../../widgets/board/scene.ts';
import { settle } from '../../widgets/board/settle.ts';
import { veil } from '../../widgets/board/veil.ts';
import { isRefusal } from '../../widgets/maths/refusal.ts';
import { board, kinds, surface, tile } from './samples.ts';
import * as v from 'valibot';

/** A numeral that shows what another tile says, but only up to 5. */
const numeral: Manipulative<{ readonly exact: string }> = {
  type: 'numeral', migrations: [], presets: [{ title: 'One', props: { exact: '1' } }], schema: v.strictObject({ exact: v.string() }),
  box: () => ({ x: -10, y: -10, width: 60, height: 60 }), marks: () => [], parts: () => [], describe: () => ['a numeral'],
  from: ({ expression }) => expression && 'exact' in expression && Number(expression.exact) <= 5 ? { exact: expression.exact } : { refused: 'It counts to five.' },
};
const more: Kinds = { get: (type) => (type === 'numeral' ? kind(numeral) : kinds.get(type)) };
const cards = ['beads', 'numeral', 'tray', 'not loaded'].map((type) => ({ type, title: type }));
const on = (...tiles: readonly ReturnType<typeof tile>[]) => see(board(...tiles), more, surface);

describe('show another way', () => {
  test('offers what can show what the tile says, and makes it beside it', () => {
    const start = on(tile('a', 'beads', { count: 4 }), tile('right', 'beads', { count: 1 }, { x: 165, z: 1 }));
    const offers = otherWays(start, 'a', { cards, ids: () => 'new' });
    expect(offers.map(({ id }) => id)).toEqual(['as/numeral']);
    const shift = offers[0]!.run();
    const next = apply(start.board, shift.diff);
    if (isRefusal(next)) throw new Error(next.refused);
    expect(next['new']).toMatchObject({ type: 'numeral', props: { exact: '4' }, step: 's' });
    expect(settle(next, more)).toEqual([]);
    const { box } = see(next, more, surface).seen.get('new')!;
    expect(box.x >= 205 || box.y >= 40 || box.x + 60 <= 0 || box.y + 60 <= 0).toBe(true);
  });

  test('offers nothing for what it cannot show, and never tells what is veiled', () => {
    expect(otherWays(on(tile('a', 'beads', { count: 6 })), 'a', { cards, ids: () => 'new' })).toEqual([]);
    expect(otherWays(on(tile('a', 'tray', { cells: 6 })), 'a', { cards, ids: () => 'new' })).toEqual([]);
    const start = on(tile('a', 'beads', { count: 4 }));
    const veiled = apply(start.board, veil(start, 'a'));
    if (isRefusal(veiled)) throw new Error(veiled.refused);
    expect(otherWays(see(veiled, more, surface), 'a', { cards, ids: () => 'new' })).toEqual([]);
  });

  test('a holder is made with what lies in its slots', () => {
    const filling: Kinds = { get: (type) => {
      const tray = more.get(type);
      return type !== 'tray' || !tray ? tray : { ...tray, from: () => ({ cells: 2 }), filled: () => tray.slots!({ cells: 2 }, []).map(({ id }) => ({ slot: id, type: 'beads', props: { count: 1 } })) };
    } };
    const start = see(board(tile('a', 'beads', { count: 2 })), filling, surface);
    const shift = otherWays(start, 'a', { cards, ids: () => 'new' }).find(({ id }) => id === 'as/tray')!.run();
    const next = apply(start.board, shift.diff);
    if (isRefusal(next)) throw new Error(next.refused);
    expect(Object.values(next).filter(({ held }) => held?.by === 'new').map(({ type }) => type)).toEqual(['beads', 'beads']);
  });
});
