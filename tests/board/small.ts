import * as v from 'valibot';
import type { Board, Json, Tile } from '../../widgets/board/document.ts';
import { kind, type Kind, type Kinds, type Manipulative } from '../../widgets/board/manipulative.ts';
import { spaceOf } from '../../widgets/board/card.ts';
import type { Token } from '../../widgets/board/said.ts';
import { see, type Scene, type Surface } from '../../widgets/board/scene.ts';

// Small manipulatives that have one hard thing each, so that what reads the board can be tried without the real ones.

export const PANEL: Surface = { text: { value: 22, label: 16, minor: 13 } };
const text = (text: string, x: number, y: number) => ({ mark: 'text', text, at: { x, y }, size: 'label', anchor: 'start' } as const);
const rect = (width: number, height: number) => ({ mark: 'rect', x: 0, y: 0, width, height } as const);

type Chip = { readonly worth: string };
/** Worth something, and lies in trays. */
const chip: Manipulative<Chip> = {
  type: 'chip', schema: v.object({ worth: v.string() }), migrations: [], presets: [{ title: 'Chip', props: { worth: '1' } }],
  box: () => ({ x: 0, y: 0, width: 20, height: 20 }),
  marks: () => [{ mark: 'circle', x: 10, y: 10, radius: 10, fill: 'counter-1', edge: 'counter-1' }],
  parts: () => [],
  describe: ({ worth }) => ['worth ', { value: { exact: worth }, parts: ['worth'] }],
  value: ({ worth }) => ({ '': worth }),
};

type Tray = { readonly cells: number };
/** Holds one tile in each of its cells, and counts them. */
const tray: Manipulative<Tray> = {
  type: 'tray', schema: v.object({ cells: v.number() }), migrations: [], presets: [{ title: 'Tray', props: { cells: 2 } }],
  box: ({ cells }) => ({ x: 0, y: 0, width: cells * 30, height: 30 }),
  marks: ({ cells }) => [{ ...rect(cells * 30, 30), fill: 'part-2', edge: 'part-2' }],
  parts: () => [],
  describe: (_props, { held }) => [{ value: { exact: String(held.length) }, parts: ['count'] }, ' in the tray: ', ...held.flatMap(({ said }) => [...said, '; '])],
  sentences: (_props, { held }) => [{ kind: 'stem', said: ['The tray holds ', { value: { exact: String(held.length) }, parts: ['count'] }, '.'] }],
  slots: ({ cells }) => Array.from({ length: cells }, (_, index) => ({
    id: `c${index}`, name: 'cell', lies: 'cell', box: { x: index * 30 + 5, y: 5, width: 20, height: 20 }, accepts: () => 'whole',
  })),
};

type Sum = { readonly one: string; readonly two: string; readonly total: string; readonly name: string };
const token = (value: string, ...parts: string[]): Token => ({ value: value === '?' ? { unknown: true } : { exact: value }, parts });
/** Two numbers and what they come to, side by side: what can be veiled, and laid out by what is seen. */
const sum: Manipulative<Sum> = {
  type: 'sum', schema: v.object({ one: v.string(), two: v.string(), total: v.string(), name: v.string() }), migrations: [],
  presets: [{ title: 'Sum', props: { one: '3', two: '4', total: '7', name: 'Ana' } }],
  box: ({ one, two }, around) => {
    const width = spaceOf(token(one, 'one'), 'value', around).width + spaceOf(token(two, 'two'), 'value', around).width;
    return { x: 0, y: 0, width: width + 200, height: 60 };
  },
  marks: ({ one, two, total, name }, around) => {
    const first = spaceOf(token(one, 'one'), 'value', around).width;
    return [
      { ...rect(first + 20, 40), part: 'one', fill: 'part-1', edge: 'part-1' },
      { mark: 'value', token: token(one, 'one'), at: { x: 10, y: 20 }, size: 'value', anchor: 'start', part: 'one' },
      { mark: 'value', token: token(two, 'two'), at: { x: first + 40, y: 20 }, size: 'value', anchor: 'start' },
      { mark: 'value', token: token(total, 'total'), at: { x: first + 140, y: 20 }, size: 'value', anchor: 'middle' },
      { ...text('more', 0, 50), about: ['one', 'two'] },
      { mark: 'text', text: name, typed: true, part: 'name', at: { x: 60, y: 50 }, size: 'label', anchor: 'end', bold: true },
    ];
  },
  parts: ({ one, two, name }, around) => [
    { id: 'one', name: ['first part'], at: { x: 5, y: 20 }, hit: rect(spaceOf(token(one, 'one'), 'value', around).width + 20, 40), token: token(one, 'one'), veil: 'value' },
    { id: 'two', name: ['second part'], at: { x: 100, y: 20 }, hit: { x: 90, y: 0, width: 30, height: 40 }, token: token(two, 'two'), veil: 'value' },
    { id: 'name', name: ['name ', { typed: name, parts: ['name'] }], at: { x: 60, y: 50 }, hit: { x: 40, y: 45, width: 20, height: 10 }, veil: 'all' },
    {
      id: 'end', name: ['end'], at: { x: 45, y: 20 }, hit: { points: [{ x: 45, y: 0 }, { x: 45, y: 40 }], width: 4 },
      range: { least: '0', most: '10', now: one === '?' ? '0' : one, step: '1', set: (now) => ({ props: { one: now, two, total: two, name } }) },
    },
  ],
  describe: ({ one, two, total }) => [token(one, 'one'), ' and ', token(two, 'two'), { about: ['one', 'two'], said: [', so ', token(total, 'total')] }],
  sentences: ({ one, two, total }) => [
    { kind: 'stem', said: ['The first part is ', token(one, 'one'), '.'] },
    { kind: 'number', said: [token(one, 'one'), ' plus ', token(two, 'two'), ' equals ', token(total, 'total')], expression: {
      op: 'equals', of: [{ op: 'plus', of: [token(one).value, token(two).value] }, token(total).value],
    } },
  ],
};

type Size = { readonly width: number; readonly height: number };
/** Covers what lies under it. */
const lid: Manipulative<Size> = {
  type: 'lid', schema: v.object({ width: v.number(), height: v.number() }), migrations: [], presets: [{ title: 'Lid', props: { width: 50, height: 50 } }],
  covers: true,
  box: (size) => ({ x: 0, y: 0, ...size }),
  marks: ({ width, height }) => [{ ...rect(width, height), fill: 'ink-soft' }],
  parts: () => [],
  describe: () => [],
};

type Scribble = { readonly points: readonly { readonly x: number; readonly y: number }[] };
/** Bare lines: empty inside. */
const scribble: Manipulative<Scribble> = {
  type: 'scribble', schema: v.object({ points: v.array(v.object({ x: v.number(), y: v.number() })) }), migrations: [],
  presets: [{ title: 'Scribble', props: { points: [{ x: 0, y: 0 }, { x: 100, y: 0 }, { x: 100, y: 100 }, { x: 0, y: 100 }] } }],
  box: () => ({ x: 0, y: 0, width: 100, height: 100 }),
  marks: ({ points }) => [{ mark: 'line', points, edge: 'accent' }],
  parts: () => [],
  describe: () => ['a line'],
};

const ALL: ReadonlyMap<string, Kind> = new Map([kind(chip), kind(tray), kind(sum), kind(lid), kind(scribble)].map((one) => [one.type, one]));
export const KINDS: Kinds = ALL;

/** A tile at a place; what is not said is the preset's. */
export function tile(id: string, type: string, more: Partial<Tile> = {}): Tile {
  const props: Json = KINDS.get(type)?.presets[0].props ?? null;
  return { id, kind: 'tile', step: 's', type, version: 1, props, x: 0, y: 0, z: 0, ...more };
}

export function boardOf(...tiles: readonly Tile[]): Board {
  return Object.fromEntries(tiles.map((one) => [one.id, one]));
}

export function sceneOf(...tiles: readonly Tile[]): Scene {
  return see(boardOf(...tiles), KINDS, PANEL);
}
