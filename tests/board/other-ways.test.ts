import { describe, expect, test } from 'vitest';
import { PANEL_TEXT, textAt } from '../../widgets/board/camera.ts';
import { apply } from '../../widgets/board/diff.ts';
import { type Around, kind, type Kinds, type Manipulative } from '../../widgets/board/manipulative.ts';
import { looksOf, putBeside, waysOf } from '../../widgets/board/other-ways.ts';
import { meet } from '../../widgets/board/room.ts';
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
    const ways = waysOf(start, 'a', cards);
    expect(ways).toEqual([{ type: 'numeral', title: 'numeral', props: { exact: '4' } }]);
    const shift = putBeside(start, 'a', { ways, ids: () => 'new' });
    const next = apply(start.board, shift.diff);
    if (isRefusal(next)) throw new Error(next.refused);
    expect(next['new']).toMatchObject({ type: 'numeral', props: { exact: '4' }, step: 's' });
    expect(next['new']?.linked).toBeUndefined();
    expect(settle(next, more)).toEqual([]);
    const { box } = see(next, more, surface).seen.get('new')!;
    expect(box.x >= 205 || box.y >= 40 || box.x + 60 <= 0 || box.y + 60 <= 0).toBe(true);
  });

  test('offers nothing for what it cannot show, and never tells what is veiled', () => {
    expect(waysOf(on(tile('a', 'beads', { count: 6 })), 'a', cards)).toEqual([]);
    expect(waysOf(on(tile('a', 'cover', null)), 'a', cards)).toEqual([]);
    const start = on(tile('a', 'beads', { count: 4 }));
    const veiled = apply(start.board, veil(start, 'a'));
    if (isRefusal(veiled)) throw new Error(veiled.refused);
    expect(waysOf(see(veiled, more, surface), 'a', cards)).toEqual([]);
  });

  test('a tile that says nothing but is worth a number is shown by it', () => {
    const worth: Kinds = { get: (type) => (type === 'beads' ? kind({ ...(kinds.get('beads') as unknown as Manipulative<{ readonly count: number }>), sentences: () => [] }) : more.get(type)) };
    expect(waysOf(see(board(tile('a', 'beads', { count: 3 })), worth, surface), 'a', cards)).toMatchObject([{ props: { exact: '3' } }]);
  });

  test('several are put beside it in rooms of their own, as one change', () => {
    const start = on(tile('a', 'beads', { count: 4 }));
    let next = 0;
    const shift = putBeside(start, 'a', { ways: [4, 5].map((exact) => ({ type: 'numeral', props: { exact: String(exact) } })), ids: () => `new${(next += 1)}` });
    const after = apply(start.board, shift.diff);
    if (isRefusal(after)) throw new Error(after.refused);
    const boxes = [...see(after, more, surface).seen.values()].map(({ box }) => box);
    expect(boxes).toHaveLength(3);
    for (const [at, one] of boxes.entries()) for (const other of boxes.slice(at + 1)) expect(meet(one, other)).toBe(false);
  });

  test('what is put beside it stays apart when the view goes away and text grows', () => {
    const growing = kind({ ...numeral, box: (_: unknown, { text }: Around) => ({ x: 0, y: 0, width: 3 * text.value, height: 3 * text.value }) });
    const kinds: Kinds = { get: (type) => (type === 'numeral' ? growing : more.get(type)) };
    const start = see(board(tile('a', 'numeral', { exact: '4' })), kinds, surface);
    let next = 0;
    const after = apply(start.board, putBeside(start, 'a', { ways: ['1', '2', '3', '5'].map((exact) => ({ type: 'numeral', props: { exact } })), ids: () => `new${(next += 1)}` }).diff);
    if (isRefusal(after)) throw new Error(after.refused);
    const boxes = [...see(after, kinds, { text: textAt(0.1, PANEL_TEXT) }).seen.values()].map(({ box }) => box);
    expect(boxes).toHaveLength(5);
    for (const [at, one] of boxes.entries()) for (const other of boxes.slice(at + 1)) expect(meet(one, other)).toBe(false);
  });
});

describe('standard and non-standard', () => {
  const looks: Manipulative<{ readonly exact: string }> = {
    ...numeral, looks: ({ exact }) => (exact === '0' ? { refused: 'There is only one way to show nothing.' } : {
      same: [{ title: 'One', props: { exact } }, { title: 'Two', props: { exact } }, { title: 'Three', props: { exact } }], not: { title: 'Not', props: { exact: '1' }, why: 'It shows one.' },
    }),
  };
  const with1: Kinds = { get: (type) => (type === 'numeral' ? kind(looks) : kinds.get(type)) };

  test('are the tile’s own, a refusal, or nothing', () => {
    const start = see(board(tile('a', 'numeral', { exact: '4' }), tile('b', 'numeral', { exact: '0' }), tile('c', 'beads', { count: 1 })), with1, surface);
    expect(looksOf(start, 'a')).toMatchObject({ not: { why: 'It shows one.' } });
    expect(looksOf(start, 'b')).toEqual({ refused: 'There is only one way to show nothing.' });
    expect(looksOf(start, 'c')).toBeUndefined();
    expect(looksOf(start, 'gone')).toBeUndefined();
  });

  test('a holder is made with what lies in its slots', () => {
    const filling: Kinds = { get: (type) => {
      const tray = more.get(type);
      return type !== 'tray' || !tray ? tray : { ...tray, from: () => ({ cells: 2 }), filled: () => tray.slots!({ cells: 2 }, []).map(({ id }) => ({ slot: id, type: 'beads', props: { count: 1 } })) };
    } };
    const start = see(board(tile('a', 'beads', { count: 2 })), filling, surface);
    const shift = putBeside(start, 'a', { ways: waysOf(start, 'a', cards).filter(({ type }) => type === 'tray'), ids: () => 'new' });
    const next = apply(start.board, shift.diff);
    if (isRefusal(next)) throw new Error(next.refused);
    expect(Object.values(next).filter(({ held }) => held?.by === 'new').map(({ type }) => type)).toEqual(['beads', 'beads']);
  });
});
