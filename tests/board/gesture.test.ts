import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply, same } from '../../widgets/board/diff.ts';
import { type Board, BOARD_END, type Point, type Tile } from '../../widgets/board/document.ts';
import { drop, gripAt, nudge, press, pull, setRange, typeIn } from '../../widgets/board/gesture.ts';
import { type Scene, see } from '../../widgets/board/scene.ts';
import { settle } from '../../widgets/board/settle.ts';
import { type Shift, shiftTo } from '../../widgets/board/shift.ts';
import counters from '../../widgets/manipulatives/counters/index.ts';
import { countersOf } from '../../widgets/manipulatives/counters/counters.ts';
import tenFrame from '../../widgets/manipulatives/ten-frame/index.ts';
import { kind, type Kind, type Kinds } from '../../widgets/board/manipulative.ts';
import { offersFor } from '../../widgets/board/actions.ts';
import { isRefusal } from '../../widgets/maths/refusal.ts';
import { number } from '../../widgets/maths/value.ts';
import { board, kinds, scene, surface, tile } from './samples.ts';

const origin = { x: 0, y: 0 };
const tiles = (...names: readonly string[]) => ({ grip: 'tiles', tiles: names, from: origin } as const);

function after(start: Scene, { diff }: Shift): Scene {
  const next = apply(start.board, diff);
  if (isRefusal(next)) throw new Error(next.refused);
  return see(next, kinds, surface);
}

const frames = () => scene(
  tile('one', 'tray', { cells: 5 }, { z: 0 }),
  tile('two', 'tray', { cells: 5 }, { y: 100, z: 1 }),
  tile('mat', 'mat', { open: true }, { x: 1000, z: 2 }),
  tile('a', 'beads', { count: 1 }, { x: 5, y: 5, held: { by: 'one', slot: 'cell0' } }),
  tile('b', 'beads', { count: 1 }, { x: 5, y: 5, held: { by: 'one', slot: 'cell1' } }),
  tile('row', 'beads', { count: 4 }, { x: 0, y: 300, z: 3 }),
  tile('knot', 'rail', { at: 0, turn: 0 }, { x: 0, y: 500, z: 4 }),
  tile('fixed', 'beads', { count: 1 }, { x: 600, y: 600, z: 5, locked: true }),
);
const names = Object.keys(frames().board);
const anywhere = fc.record({ x: fc.integer({ min: -30_000, max: 30_000 }), y: fc.integer({ min: -30_000, max: 30_000 }) });
const near = fc.record({ x: fc.integer({ min: -700, max: 1700 }), y: fc.integer({ min: -700, max: 700 }) });

describe('pull and drop', () => {
  test('leave every board settled, on the board, with every bead that was there', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.subarray(names, { minLength: 1 }), fc.oneof(near, anywhere)), { maxLength: 5 }), (drags) => {
      let now = frames();
      for (const [taken, to] of drags) {
        const there = taken.filter((id) => id in now.board);
        const shown = after(now, pull(now, tiles(...there), to));
        expect(settle(shown.board, kinds)).toEqual([]);
        now = after(now, drop(now, tiles(...there), to));
        expect(settle(now.board, kinds)).toEqual([]);
        expect(total(now.board)).toBe(7);
        for (const { box, tile: { id } } of now.seen.values()) expect(Math.max(-box.x, -box.y, box.x + box.width, box.y + box.height), id).toBeLessThanOrEqual(BOARD_END + 1);
      }
    }));
  });

  test('take a holder with all it holds, as one change', () => {
    const start = frames();
    const { diff } = pull(start, tiles('one', 'a'), { x: 30, y: 40 });
    expect(diff.map(({ id }) => id)).toEqual(['one']);
    expect(after(start, { diff }).seen.get('a')!.at).toEqual({ x: 35, y: 45 });
  });

  test('stop at the edge as a group, and depend on where, never on the way', () => {
    const start = frames();
    const far = after(start, pull(start, tiles('row', 'knot'), { x: 50_000, y: 0 }));
    expect(far.seen.get('knot')!.box.x + 500).toBe(BOARD_END);
    expect(far.seen.get('row')!.at.x).toBe(far.seen.get('knot')!.at.x);
    expect(pull(start, tiles('row'), { x: 10, y: 10 })).toEqual(pull(start, { ...tiles('row'), from: { x: 90, y: 80 } }, { x: 100, y: 90 }));
    expect(pull(start, tiles('row'), origin).diff).toEqual([]);
  });

  test('stop at the edge with what stands out of its holder', () => {
    const start = scene(tile('mat', 'mat', { open: true }, { x: 1000, z: 0 }), tile('two', 'tray', { cells: 5 }, { y: 100, z: 1 }));
    const held = after(start, drop(start, tiles('two'), { x: 1362, y: 0 }));
    expect(held.seen.get('two')!.heldBy).toBe('mat');
    const far = after(held, drop(held, tiles('mat'), { x: 50_000, y: 0 })).seen.get('two')!.box;
    expect(far.x + far.width).toBe(BOARD_END);
  });

  test('leave what is locked, with the reason', () => {
    const start = frames();
    expect(drop(start, tiles('fixed'), { x: 10, y: 0 })).toEqual({ diff: [], refused: 'This is locked. Unlock it to change it.' });
    expect(drop(start, tiles('fixed', 'row'), { x: 10, y: 0 }).diff.map(({ id }) => id)).toEqual(['row']);
    const frozen = scene(tile('r', 'rail', { at: 0, turn: 0 }, { locked: true }));
    for (const shift of [press(frozen, 'r', 'knob'), typeIn(frozen, 'r', 'knob', '7'), setRange(frozen, 'r', 'dial', '1/4'), nudge(frozen, { tile: 'r', part: 'knob' }, { x: 1, y: 0 }, false)]) {
      expect(shift).toEqual({ diff: [], refused: 'This is locked. Unlock it to change it.' });
    }
  });

  test('put a tile into the nearest free place, in its middle', () => {
    const start = frames();
    const moved = after(start, drop(start, tiles('a'), { x: 95, y: 10 }));
    expect(moved.board['a']).toMatchObject({ held: { by: 'one', slot: 'cell2' }, x: 5, y: 5 });
    const across = after(start, drop(start, tiles('a', 'b'), { x: 55, y: 95 }));
    expect(across.board['a']).toMatchObject({ held: { by: 'two', slot: 'cell1' }, x: 5, y: 5 });
    expect(across.board['b']).toMatchObject({ held: { by: 'two', slot: 'cell2' } });
    expect(across.seen.get('one')!.value).toEqual(number(0));
    expect(drop(start, tiles('a'), { x: 3, y: 3 }).diff).toEqual([]);
  });

  test('choose the topmost of the holders under a tile’s middle', () => {
    const two = scene(tile('below', 'mat', { open: true }), tile('above', 'tray', { cells: 2 }, { z: 1 }), tile('bead', 'beads', { count: 1 }, { x: 0, y: 600, z: 2 }));
    expect(after(two, drop(two, tiles('bead'), { x: 10, y: -595 })).board['bead']!.held).toEqual({ by: 'above', slot: 'cell0' });
    expect(after(two, drop(two, tiles('bead'), { x: 150, y: -560 })).board['bead']!.held).toEqual({ by: 'below', slot: 'heap' });
  });

  test('split what goes in only in pieces; what finds no place lies free, and the reason is given', () => {
    const start = frames();
    const shift = drop(start, tiles('row'), { x: 60, y: -300 });
    const crossed = after(start, shift);
    expect(shift.refused).toBe('There is no free place here.');
    expect(crossed.board).not.toHaveProperty('row');
    expect(crossed.seen.get('one')!.holds).toHaveLength(5);
    expect(shift.chosen).toHaveLength(4);
    expect(shift.chosen!.map((id) => crossed.board[id]!.held?.by).toSorted()).toEqual(['one', 'one', 'one', undefined]);
  });

  test('leave what is refused where it was dropped', () => {
    const start = frames();
    const shift = drop(start, tiles('knot'), { x: 0, y: -510 });
    expect(shift.refused).toBe('Only beads go in a tray.');
    expect(after(start, shift).board['knot']).toMatchObject({ x: 0, y: -10 });
    expect(after(start, shift).board['knot']).not.toHaveProperty('held');
  });

  test('let nothing hold itself, and put a holder into another with what it holds', () => {
    const start = frames();
    const inside = after(start, drop(start, tiles('one'), { x: 1200, y: 250 }));
    expect(inside.board['one']!.held).toEqual({ by: 'mat', slot: 'region' });
    expect(inside.seen.get('one')!.holds).toEqual(['a', 'b']);
    const again = after(inside, drop(inside, tiles('mat', 'one'), { x: 100, y: 0 }));
    expect(again.board['one']!.held).toEqual({ by: 'mat', slot: 'region' });
    expect(again.board['mat']!.held).toBeUndefined();
  });

  test('never change the scene they are asked of', () => {
    const start = frames();
    const copy = structuredClone(start.board);
    drop(start, tiles(...names), { x: 400, y: 120 });
    expect(start.board).toEqual(copy);
  });
});

describe('gripAt', () => {
  test('takes the part that moves, else the tile, else all that are chosen with it', () => {
    const start = frames();
    const chosen = (...list: readonly string[]) => ({ chosen: { tiles: list }, from: origin });
    expect(gripAt(start, { tile: 'knot', part: 'knob' }, chosen())).toEqual({ grip: 'part', tile: 'knot', part: 'knob', from: origin });
    expect(gripAt(start, { tile: 'knot', part: 'dial' }, chosen('knot'))).toEqual({ grip: 'tiles', tiles: ['knot'], from: origin });
    expect(gripAt(start, { tile: 'knot', part: 'knob' }, chosen('row', 'knot'))).toEqual({ grip: 'tiles', tiles: ['row', 'knot'], from: origin });
    expect(gripAt(start, { tile: 'one' }, chosen('row'))).toEqual({ grip: 'tiles', tiles: ['one'], from: origin });
  });
});

describe('parts', () => {
  const grip = (from: Point) => ({ grip: 'part', tile: 'knot', part: 'knob', from } as const);

  test('move by where they are pulled to, and refuse in their own words', () => {
    const start = frames();
    expect(propsOf(after(start, pull(start, grip({ x: 4, y: 505 }), { x: 120, y: 0 })))).toEqual({ at: 100, turn: 0 });
    expect(pull(start, grip(origin), { x: -300, y: 0 })).toEqual({ diff: [], refused: 'The rail ends here.' });
    expect(pull(start, grip(origin), { x: 10, y: 0 }).diff).toEqual([]);
  });

  test('are pressed, typed into and set', () => {
    const start = scene(tile('knot', 'rail', { at: 50, turn: 0 }));
    expect(propsOf(after(start, press(start, 'knot', 'knob')))).toEqual({ at: 0, turn: 0 });
    const moved = scene(tile('knot', 'rail', { at: 50, turn: 0 }, { x: 300, y: 40 }));
    expect(propsOf(after(moved, press(moved, 'knot', 'knob', { x: 420, y: 44 })))).toEqual({ at: 120, turn: 0 });
    expect(press(start, 'knot', 'dial')).toEqual({ diff: [] });
    expect(propsOf(after(start, typeIn(start, 'knot', 'knob', '200')))).toEqual({ at: 200, turn: 0 });
    expect(typeIn(start, 'knot', 'knob', '')).toEqual({ diff: [], refused: 'A number goes here.' });
    expect(propsOf(after(start, setRange(start, 'knot', 'dial', '1/2')))).toEqual({ at: 50, turn: 2 });
    expect(propsOf(after(start, setRange(start, 'knot', 'dial', '5/2')))).toEqual({ at: 50, turn: 3 });
    expect(setRange(start, 'knot', 'dial', '-1').diff).toEqual([]);
    expect(setRange(start, 'knot', 'dial', '0.5').refused).toBeDefined();
    expect(press(start, 'knot', 'gone').refused).toBe('This part is not there any more.');
    expect(press(start, 'gone', 'knob').refused).toBe('This is not on the board any more.');
  });
});

describe('nudge', () => {
  test('reaches with keys what the knob reaches with a pointer', () => {
    let now = scene(tile('knot', 'rail', { at: 0, turn: 0 }));
    const reached: unknown[] = [];
    for (let key = 0; key < 12; key += 1) {
      now = after(now, nudge(now, { tile: 'knot', part: 'knob' }, { x: 1, y: 0 }, false));
      reached.push(propsOf(now));
    }
    expect(reached.map((props) => (props as { at: number }).at)).toEqual([50, 100, 150, 200, 250, 300, 350, 400, 450, 500, 500, 500]);
    expect(nudge(now, { tile: 'knot', part: 'knob' }, { x: 1, y: 0 }, true).refused).toBe('The rail ends here.');
    expect(propsOf(after(now, nudge(now, { tile: 'knot', part: 'knob' }, { x: -1, y: 0 }, false)))).toMatchObject({ at: 450 });
  });

  test('steps a slider, up and right for more, by pages when coarse, and round where it wraps', () => {
    const turned = (turn: number, direction: { x: -1 | 0 | 1; y: -1 | 0 | 1 }, coarse = false) => {
      const start = scene(tile('knot', 'rail', { at: 0, turn }));
      return (propsOf(after(start, nudge(start, { tile: 'knot', part: 'dial' }, direction, coarse))) as { turn: number }).turn;
    };
    expect(turned(0, { x: 1, y: 0 })).toBe(1);
    expect(turned(0, { x: 0, y: -1 })).toBe(1);
    expect(turned(1, { x: 0, y: 1 })).toBe(0);
    expect(turned(0, { x: 1, y: 0 }, true)).toBe(2);
    expect(turned(2, { x: 1, y: 0 }, true)).toBe(3);
    expect(turned(3, { x: 1, y: 0 })).toBe(0);
    expect(turned(0, { x: -1, y: 0 })).toBe(3);
  });

  test('moves a free tile by ten, coarsely by fifty, and stops at the edge', () => {
    const start = scene(tile('r', 'rail', { at: 0, turn: 0 }), tile('edge', 'rail', { at: 0, turn: 0 }, { x: BOARD_END - 505 }));
    expect(after(start, nudge(start, { tile: 'r' }, { x: 0, y: 1 }, false)).seen.get('r')!.at).toEqual({ x: 0, y: 10 });
    expect(after(start, nudge(start, { tile: 'r' }, { x: -1, y: 0 }, true)).seen.get('r')!.at).toEqual({ x: -50, y: 0 });
    expect(after(start, nudge(start, { tile: 'edge' }, { x: 1, y: 0 }, false)).seen.get('edge')!.at.x).toBe(BOARD_END - 500);
    expect(nudge(start, { tile: 'r', tiles: ['r', 'edge'] }, { x: 1, y: 0 }, false).diff).toHaveLength(2);
  });

  test('takes a bead from cell to cell and out of its frame', () => {
    let now = scene(tile('one', 'tray', { cells: 3 }), tile('a', 'beads', { count: 1 }, { x: 5, y: 5, held: { by: 'one', slot: 'cell0' } }));
    const places: unknown[] = [];
    for (let key = 0; key < 3; key += 1) {
      now = after(now, nudge(now, { tile: 'a' }, { x: 1, y: 0 }, false));
      places.push(now.board['a']!.held?.slot);
    }
    expect(places).toEqual(['cell1', 'cell2', undefined]);
    const back = after(now, nudge(now, { tile: 'a' }, { x: -1, y: 0 }, false));
    expect(back.board['a']!.held?.slot).toBe('cell2');
  });

  test('splits nothing on its way', () => {
    const start = scene(tile('one', 'tray', { cells: 3 }), tile('row', 'beads', { count: 2 }, { x: 20, y: 45, z: 1 }));
    const shift = nudge(start, { tile: 'row' }, { x: 0, y: -1 }, true);
    expect(shift.refused).toBe('It goes in there only in pieces. Split it first.');
    expect(after(start, shift).board['row']).toMatchObject({ x: 20, y: -5 });
  });
});

function propsOf(now: Scene): unknown {
  return now.board['knot']!.props;
}

function total(now: Board): number {
  return Object.values(now).filter(({ type }) => type === 'beads').reduce((sum, { props }: Tile) => sum + (props as { count: number }).count, 0);
}

test('the samples are settled to begin with', () => {
  expect(settle(frames().board, kinds)).toEqual([]);
  expect(same(frames().board, board(...Object.values(frames().board)))).toBe(true);
});

describe('counters and ten frames', () => {
  const list: Readonly<Record<string, Kind>> = { counters: kind(counters), 'ten-frame': kind(tenFrame) };
  const real: Kinds = { get: (type) => list[type] };
  const counter = (id: string, frame: string, cell: number) => tile(id, 'counters', countersOf([['red', 1]]), { held: { by: frame, slot: `cell-${cell}` } });
  const played = (start: Scene, shift: Shift): Scene => {
    const next = apply(start.board, shift.diff);
    if (isRefusal(next)) throw new Error(next.refused);
    return see(next, real, surface);
  };
  const eightAndFive = (): Scene => {
    const loose = board(
      tile('left', 'ten-frame', { cells: 10 }), tile('right', 'ten-frame', { cells: 10 }, { x: 400, z: 1 }),
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((cell) => counter(`l${cell}`, 'left', cell)), ...[1, 2, 3, 4, 5].map((cell) => counter(`r${cell}`, 'right', cell)),
    );
    const settled = apply(loose, settle(loose, real));
    if (isRefusal(settled)) throw new Error(settled.refused);
    return see(settled, real, surface);
  };

  test('eight and five make ten and three, by pulling two across', () => {
    const start = eightAndFive();
    const from = start.seen.get('r5')!.at;
    const shown = played(start, pull(start, { ...tiles('r4', 'r5'), from }, { x: from.x - 100, y: from.y + 60 }));
    expect(shown.seen.get('right')!.value).toEqual(number(3));
    const ten = played(start, drop(start, { ...tiles('r4', 'r5'), from }, { x: 200, y: 60 }));
    expect([ten.seen.get('left')!.value, ten.seen.get('right')!.value]).toEqual([number(10), number(3)]);
    expect(settle(ten.board, real)).toEqual([]);
    const over = drop(ten, { ...tiles('r3'), from: ten.seen.get('r3')!.at }, { x: 100, y: 30 });
    expect(over.refused).toBe('There is no free place here.');
    expect(played(ten, over).board['r3']).not.toHaveProperty('held');
  });

  test('a group of seven dropped on eight fills the frame, and five stay loose', () => {
    const start = eightAndFive();
    const group = see({ ...start.board, seven: tile('seven', 'counters', countersOf([['yellow', 7]]), { x: 0, y: 300, z: 9 }) }, real, surface);
    const full = played(group, drop(group, tiles('seven'), { x: 20, y: -300 }));
    expect(full.seen.get('left')!.value).toEqual(number(10));
    expect(Object.values(full.board).filter(({ held, type }) => !held && type === 'counters')).toHaveLength(5);
  });

  test('pressing an empty cell lays a counter in, and clearing takes all out', () => {
    const start = eightAndFive();
    const nine = played(start, press(start, 'left', 'cell-9'));
    expect(nine.seen.get('left')!.value).toEqual(number(9));
    const clear = offersFor(nine, { tiles: ['left'], parts: [] }, () => 'new').find(({ id }) => id === 'ten-frame/clear')!;
    expect(played(nine, clear.run()).seen.get('left')!.value).toEqual(number(0));
    const fill = offersFor(nine, { tiles: ['left', 'right'], parts: [] }, () => 'new').find(({ id }) => id === 'ten-frame/fill')!;
    const filled = played(nine, fill.run());
    expect([filled.seen.get('left')!.value, filled.seen.get('right')!.value]).toEqual([number(10), number(10)]);
    expect(settle(filled.board, real)).toEqual([]);
  });

  test('a ten frame made a five frame sets the other counters free where they are seen, in the same change', () => {
    const start = eightAndFive();
    const smaller = { ...start.board['left']!, props: { cells: 5 } };
    const freed = played(start, shiftTo(start, { tiles: [smaller] }));
    expect(freed.seen.get('left')!.value).toEqual(number(5));
    expect(['l6', 'l7', 'l8'].map((id) => freed.seen.get(id)!.at)).toEqual(['l6', 'l7', 'l8'].map((id) => start.seen.get(id)!.at));
  });
});
