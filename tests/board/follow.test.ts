import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { offersFor } from '../../widgets/board/actions.ts';
import { apply, invert } from '../../widgets/board/diff.ts';
import type { Board, Diff, Tile } from '../../widgets/board/document.ts';
import { drop, pull, typeIn } from '../../widgets/board/gesture.ts';
import { kind, type Kind, type Kinds, type Manipulative } from '../../widgets/board/manipulative.ts';
import { putBeside } from '../../widgets/board/other-ways.ts';
import { relationIn } from '../../widgets/board/relation.ts';
import { see, type Scene } from '../../widgets/board/scene.ts';
import { readExact } from '../../widgets/maths/read.ts';
import { isRefusal } from '../../widgets/maths/refusal.ts';
import { board, kinds, surface, tile } from './samples.ts';

type Fraction = { readonly exact: string; readonly over: number; readonly colour: string };
/** A number from 0 to `most`, written over something; typing changes it, and dragging its knob to x = 0, 10, 20 … */
const shows = (type: string, most: number): Manipulative<Fraction> => ({
  type, migrations: [], presets: [{ title: 'Half', props: { exact: '1/2', over: 2, colour: 'red' } }],
  schema: v.strictObject({ exact: v.string(), over: v.number(), colour: v.string() }),
  box: () => ({ x: 0, y: 0, width: 50, height: 20 }), marks: () => [], describe: ({ exact }) => [{ value: { exact }, parts: ['it'] }],
  parts: (props) => [{
    id: 'it', name: ['it'], at: { x: 0, y: 0 }, hit: { x: 0, y: 0, width: 20, height: 20 }, token: { value: { exact: props.exact }, parts: ['it'] }, veil: 'value',
    type: (text) => { const read = readExact(text); return isRefusal(read) ? read : { props: { ...props, exact: read.exact } }; },
    move: (to) => ({ props: { ...props, exact: String(Math.round(to.x / 10)) } }), grain: { x: 10, y: 10 },
  }],
  sentences: ({ exact }) => [{ kind: 'number', said: [{ value: { exact }, parts: ['it'] }], expression: { exact } }],
  from: (sentence, was) => {
    const relation = relationIn(sentence);
    if (relation?.is !== 'number' || relation.value.compare(most) > 0 || relation.value.compare(0) < 0) return { refused: `It shows a number from 0 to ${most}.` };
    return { exact: relation.value.toFraction(), over: relation.over, colour: was?.colour ?? 'blue' };
  },
});
/** A tray that shows a whole number by the beads in it. */
const filledTray = (): Kind => {
  const tray = kinds.get('tray')!;
  const cells = (many: number) => Array.from({ length: many }, (_, at) => ({ slot: `cell${at}`, type: 'beads', props: { count: 1 } }));
  const numberIn = (sentence: Parameters<NonNullable<Kind['from']>>[0]) => { const relation = relationIn(sentence); return relation?.is === 'number' ? Number(relation.value) : 99; };
  return { ...tray, from: (sentence) => (numberIn(sentence) <= 10 ? { cells: 10 } : { refused: 'A tray holds ten.' }), filled: (sentence) => cells(numberIn(sentence)) };
};
const all: Kinds = { get: (type) => (type === 'tray' ? filledTray() : type === 'bar' ? kind(shows('bar', 1000)) : type === 'wall' ? kind(shows('wall', 3)) : kinds.get(type)) };
const scene = (...tiles: readonly Tile[]): Scene => see(board(...tiles), all, surface);
const half = (id: string, type: string, colour: string, rest: Partial<Tile> = {}): Tile => tile(id, type, { exact: '1/2', over: 2, colour }, { linked: 'word', ...rest });
const after = (start: Scene, diff: Diff<Tile>): Board => {
  const next = apply(start.board, diff);
  if (isRefusal(next)) throw new Error(next.refused);
  return next;
};

describe('linked tiles', () => {
  test('follow once, keep their looks, and are one step with what they follow', () => {
    const start = scene(half('a', 'bar', 'red'), half('b', 'wall', 'green', { x: 100 }), half('c', 'bar', 'pink', { x: 200 }));
    const { diff, refused } = typeIn(start, 'a', 'it', '3/4');
    const next = after(start, diff);
    expect(refused).toBeUndefined();
    expect(['a', 'b', 'c'].map((id) => next[id]?.props)).toEqual([{ exact: '3/4', over: 2, colour: 'red' }, { exact: '3/4', over: 4, colour: 'green' }, { exact: '3/4', over: 4, colour: 'pink' }]);
    expect(after(see(next, all, surface), invert(diff))).toEqual(start.board);
  });

  test('follow while a hand is at it, too', () => {
    const start = scene(half('a', 'bar', 'red'), half('b', 'bar', 'green', { x: 100 }));
    const grip = { grip: 'part', tile: 'a', part: 'it', from: { x: 0, y: 0 } } as const;
    for (const gesture of [pull, drop]) expect(after(start, gesture(start, grip, { x: 20, y: 0 }).diff)['b']?.props).toMatchObject({ exact: '2' });
  });

  test('that say it already by value stay as they are', () => {
    const start = scene(half('a', 'bar', 'red'), tile('b', 'wall', { exact: '2', over: 1, colour: 'green' }, { linked: 'word' }));
    expect(typeIn(start, 'a', 'it', '2').diff.map(({ id }) => id)).toEqual(['a']);
  });

  test('that cannot show it say so and keep their last state, and nothing breaks', () => {
    const start = scene(half('a', 'bar', 'red'), half('b', 'wall', 'green', { x: 100 }));
    const { diff, refused } = typeIn(start, 'a', 'it', '137');
    expect(refused).toBe('The wall stays as it was. It shows a number from 0 to 3.');
    expect(after(start, diff)).toMatchObject({ a: { props: { exact: '137' } }, b: { props: { exact: '1/2' } } });
    const back = typeIn(see(after(start, diff), all, surface), 'a', 'it', '2');
    expect(back.refused).toBeUndefined();
    expect(back.diff.map(({ id }) => id).toSorted()).toEqual(['a', 'b']);
  });

  test('never follow what is veiled, nor while they are locked, nor what is only moved', () => {
    const veiled = scene(half('a', 'bar', 'red', { veiled: { it: 0 } }), half('b', 'bar', 'green', { x: 100 }));
    expect(after(veiled, typeIn(veiled, 'a', 'it', '3').diff)['b']?.props).toMatchObject({ exact: '1/2' });
    const locked = scene(half('a', 'bar', 'red'), half('b', 'bar', 'green', { x: 100, locked: true }));
    expect(typeIn(locked, 'a', 'it', '3').refused).toBe('The bar stays as it was. It is locked.');
    const start = scene(half('a', 'bar', 'red'), half('b', 'bar', 'green', { x: 100 }));
    expect(drop(start, { grip: 'tiles', tiles: ['a'], from: { x: 0, y: 0 } }, { x: 30, y: 30 }).diff.map(({ id }) => id)).toEqual(['a']);
  });

  test('that hold others hold what shows the new number, and no more what showed the old', () => {
    const start = scene(half('a', 'bar', 'red'), tile('b', 'tray', { cells: 10 }, { linked: 'word', y: 100 }), tile('c', 'beads', { count: 1 }, { held: { by: 'b', slot: 'cell4' } }));
    const next = after(start, typeIn(start, 'a', 'it', '3').diff);
    expect(Object.values(next).filter(({ held }) => held?.by === 'b').map(({ held }) => held?.slot).toSorted()).toEqual(['cell0', 'cell1', 'cell2']);
    expect(after(see(next, all, surface), invert(typeIn(start, 'a', 'it', '3').diff))).toEqual(start.board);
  });

  test('are made by putting one beside another, and parted again', () => {
    const start = scene(tile('a', 'bar', { exact: '1/2', over: 2, colour: 'red' }));
    const made = after(start, putBeside(start, 'a', { ways: [{ type: 'wall', props: { exact: '1/2', over: 2, colour: 'blue' } }], ids: () => 'b', linked: 'new' }).diff);
    expect([made['a']?.linked, made['b']?.linked]).toEqual(['new', 'new']);
    const linked = see(made, all, surface);
    const unlink = offersFor(linked, { tiles: ['b'], parts: [] }, () => 'x').find(({ id }) => id === 'unlink');
    const parted = after(linked, unlink?.run().diff ?? []);
    expect([parted['a']?.linked, parted['b']?.linked]).toEqual([undefined, undefined]);
  });
});
