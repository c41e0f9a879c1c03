import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { offersFor } from '../../widgets/board/actions.ts';
import { apply } from '../../widgets/board/diff.ts';
import type { Board, Diff, Tile, TileId } from '../../widgets/board/document.ts';
import { drop, press } from '../../widgets/board/gesture.ts';
import { kind } from '../../widgets/board/manipulative.ts';
import { outline } from '../../widgets/board/outline.ts';
import { see, type Scene } from '../../widgets/board/scene.ts';
import { settle } from '../../widgets/board/settle.ts';
import type { Shift } from '../../widgets/board/shift.ts';
import counters from '../../widgets/manipulatives/counters/index.ts';
import { countersOf } from '../../widgets/manipulatives/counters/counters.ts';
import tenFrame from '../../widgets/manipulatives/ten-frame/index.ts';
import { CELL, cellsOf, slots, type TenFrame } from '../../widgets/manipulatives/ten-frame/ten-frame.ts';
import { toText } from '../../widgets/maths/print.ts';
import { isRefusal } from '../../widgets/maths/refusal.ts';
import { PANEL } from '../contracts/walk.ts';

const loaded = new Map([counters, tenFrame].map(each => [each.type, each.type === 'counters' ? kind(counters) : kind(tenFrame)]));
const kinds = { get: (type: string) => loaded.get(type) };

function tile(id: TileId, type: string, props: Tile['props'], x: number): Tile {
  return { id, kind: 'tile', step: 's', type, version: 1, props, x, y: 0, z: 0 };
}

const boardOf = (...tiles: readonly Tile[]): Board => Object.fromEntries(tiles.map(each => [each.id, each]));
const sceneOf = (board: Board): Scene => see(board, kinds, PANEL);
function after(board: Board, shift: Shift): Board {
  expect(shift.refused).toBeUndefined();
  const change = (to: Board, diff: Diff<Tile>): Board => {
    const made = apply(to, diff);
    if (isRefusal(made)) throw new Error(made.refused);
    return made;
  };
  const changed = change(board, shift.diff);
  return change(changed, settle(changed, kinds));
}

function run(board: Board, frame: TileId, action: string, answer?: string): Board {
  let count = 0;
  const offer = offersFor(sceneOf(board), { tiles: [frame], parts: [] }, () => `made${count += 1}`).find(each => each.id === `ten-frame/${action}`);
  if (!offer) throw new Error(`There is no ${action}.`);
  return after(board, offer.run(answer));
}

const says = (board: Board, frame: TileId): readonly string[] => {
  const seen = sceneOf(board).seen.get(frame)!;
  return (tenFrame.sentences?.(seen.tile.props as TenFrame, seen.around) ?? []).map(({ expression }) => (expression ? toText(expression) : ''));
};
const held = (board: Board, frame: TileId): readonly Tile[] => Object.values(board).filter(each => each.held?.by === frame);

test('a tap on an empty cell puts a counter into it, and the frame says so', () => {
  const board = boardOf(tile('f', 'ten-frame', { cells: 10 }, 0));
  const one = after(board, press(sceneOf(board), 'f', 'cell-3'));
  expect(held(one, 'f').map(each => each.held?.slot)).toEqual(['cell-3']);
  expect(outline(sceneOf(one))[0]?.name).toBe('ten frame: 1 counter; 9 empty');
});

test('there are as many counters as were asked for, whatever there were before', () => {
  fc.assert(fc.property(fc.constantFrom(5, 10, 20), fc.nat(20), fc.nat(20), (cells, first, second) => {
    const [one, two] = [Math.min(first, cells), Math.min(second, cells)];
    const board = run(run(boardOf(tile('f', 'ten-frame', { cells }, 0)), 'f', 'how-many', String(one)), 'f', 'how-many', String(two));
    expect(held(board, 'f').map(each => each.held?.slot).toSorted()).toEqual(cellsOf({ cells: cells as 5 | 10 | 20 }).slice(0, two).map(cell => cell.id).toSorted());
    expect(says(board, 'f').at(-1)).toBe(`${two} + ${cells - two} = ${cells}`);
  }), { numRuns: 30 });
});

test.each(['', ' ', '1e1', '1/2', '-1', '?', '11', 'x'])('“%s” counters are refused in a sentence, and none is taken out', text => {
  const board = run(boardOf(tile('f', 'ten-frame', { cells: 10 }, 0)), 'f', 'how-many', '7');
  const shift = offersFor(sceneOf(board), { tiles: ['f'], parts: [] }, () => 'made').find(each => each.id === 'ten-frame/how-many')?.run(text);
  expect(shift).toEqual({ diff: [], refused: expect.stringMatching(/^[A-Z“].*\.$/) });
});

test('counters cross from one frame to another to make ten', () => {
  const frames = boardOf(tile('a', 'ten-frame', { cells: 10 }, 0), tile('b', 'ten-frame', { cells: 10 }, 400));
  let board = run(run(frames, 'a', 'how-many', '8'), 'b', 'how-many', '5');
  for (const cell of [9, 10]) {
    const scene = sceneOf(board);
    const counter = held(board, 'b')[0]!;
    const { box } = scene.seen.get(counter.id)!;
    const to = cellsOf({ cells: 10 })[cell - 1]!;
    const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    board = after(board, drop(scene, { grip: 'tiles', tiles: [counter.id], from }, { x: to.x + CELL / 2, y: to.y + CELL / 2 }));
  }
  expect(says(board, 'a')).toEqual(['10 + 0 = 10']);
  expect(says(board, 'b')).toEqual(['3 + 7 = 10']);
});

test('what is filled up is of the other side, so that both addends are said', () => {
  const board = run(run(boardOf(tile('f', 'ten-frame', { cells: 10 }, 0)), 'f', 'how-many', '7'), 'f', 'fill');
  expect(says(board, 'f')).toEqual(['7 + 3 = 10', '10 + 0 = 10']);
  expect(held(run(board, 'f', 'clear'), 'f')).toEqual([]);
});

test('a group of counters that is dropped on a frame is split over its cells', () => {
  const board = boardOf(tile('f', 'ten-frame', { cells: 10 }, 0), tile('g', 'counters', countersOf([['red', 4]]), 400));
  const dropped = after(board, drop(sceneOf(board), { grip: 'tiles', tiles: ['g'], from: { x: 488, y: 22 } }, { x: 120, y: 22 }));
  expect(held(dropped, 'f')).toHaveLength(4);
});

test('a smaller frame sets free what it no longer has a cell for', () => {
  const board = run(run(boardOf(tile('f', 'ten-frame', { cells: 20 }, 0)), 'f', 'how-many', '8'), 'f', 'size');
  expect(held(board, 'f')).toHaveLength(5);
  expect(Object.values(board).filter(each => each.type === 'counters')).toHaveLength(8);
});

test('a cell takes what is worth one and no more, and says why not', () => {
  const [cell] = slots({ cells: 10 });
  const box = { x: 0, y: 0, width: 44, height: 44 };
  expect(cell?.accepts({ type: 'counters', value: { '': '1' }, box }, [])).toBe('whole');
  for (const value of [{ '': '1/2' }, { x: '1' }, {}]) expect(isRefusal(cell?.accepts({ type: 'rod', value, box }, []))).toBe(true);
  expect(isRefusal(cell?.accepts({ type: 'counters', value: { '': '1' }, box: { ...box, width: 90 } }, []))).toBe(true);
});

test('a sentence is shown as a frame with its counters in it, in both colours', () => {
  const whole = fc.integer({ min: 0, max: 10 });
  fc.assert(fc.property(whole, whole, fc.constantFrom<TenFrame | undefined>(undefined, { cells: 5, upright: true }, { cells: 20, counted: true }), (a, b, was) => {
    const sentence = { kind: 'number' as const, said: [], expression: { op: 'plus' as const, of: [{ exact: String(a) }, { exact: String(b) }] } };
    const props = tenFrame.from!(sentence, was);
    if (isRefusal(props)) throw new Error(props.refused);
    const fill = tenFrame.filled!(sentence, props);
    const board = boardOf(tile('f', 'ten-frame', props, 0), ...fill.map(({ slot, type, props: its }, z) => ({ ...tile(`c${z}`, type, its, 0), z, held: { by: 'f', slot } })));
    expect(held(board, 'f').length).toBe(a + b);
    if (a > 0 && b > 0) expect(says(board, 'f')[0]).toBe(`${a} + ${b} = ${a + b}`);
    expect(props.upright).toBe(was?.upright);
  }));
  for (const expression of [{ exact: '21' }, { exact: '1/2' }, { exact: '-3' }]) expect(tenFrame.from!({ kind: 'number', said: [], expression })).toHaveProperty('refused');
});
