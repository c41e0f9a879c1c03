import * as v from 'valibot';
import type { Board, Json, Tile } from '../../widgets/board/document.ts';
import { kind, type Kind, type Kinds, type Manipulative, type Slot } from '../../widgets/board/manipulative.ts';
import { see, type Scene, type Surface } from '../../widgets/board/scene.ts';
import { Fraction } from '../../widgets/maths/exact.ts';
import { number, numberOf, plus } from '../../widgets/maths/value.ts';

/** Small manipulatives that show one hard side of the board each. */
const drawing = { marks: () => [], parts: () => [], describe: () => ['a thing'] };

type Beads = { readonly count: number };
/** Beads in a row, each worth 1; they come apart and go together. */
const beads: Manipulative<Beads> = {
  ...drawing, type: 'beads', migrations: [], presets: [{ title: 'One bead', props: { count: 1 } }],
  schema: v.strictObject({ count: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
  box: ({ count }) => ({ x: 0, y: 0, width: 40 * count, height: 40 }),
  parts: ({ count }) => [{ id: 'count', name: ['count'], at: { x: 20, y: 20 }, hit: { x: 0, y: 0, width: 40, height: 40 }, veil: 'value', token: { value: { exact: String(count) }, parts: ['count'] } }],
  sentences: ({ count }) => [{ kind: 'number', said: [{ value: { exact: String(count) }, parts: ['count'] }], expression: { exact: String(count) } }],
  value: ({ count }) => number(count),
  actions: ({ count }) => [{ id: 'more', title: 'One more', icon: 'plus', keys: ['Shift+S'], run: () => ({ props: { count: count + 1 } }) }],
  split: ({ count }) => count < 2 ? undefined : Array.from({ length: count }, (_, index) => ({ props: { count: 1 }, at: { x: 40 * index, y: 0 } })),
  combine: (several) => several.length < 2 ? undefined
    : { uses: several.length, gives: [{ props: { count: several.reduce((sum, one) => sum + one.count, 0) }, at: { x: 0, y: 0 } }] },
};

type Tray = { readonly cells: number };
/** Cells of 50 for one bead each, in a row; longer beads go in one by one. */
const tray: Manipulative<Tray> = {
  ...drawing, type: 'tray', migrations: [], presets: [{ title: 'Ten cells', props: { cells: 10 } }],
  schema: v.strictObject({ cells: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20)) }),
  box: ({ cells }) => ({ x: 0, y: 0, width: 50 * cells, height: 50 }),
  value: (_, held) => held.reduce((sum, one) => plus(sum, one.value ?? number(0)), number(0)),
  slots: ({ cells }) => Array.from({ length: cells }, (_, index): Slot => ({
    id: `cell${index}`, name: 'cell', lies: 'cell', box: { x: 50 * index, y: 0, width: 50, height: 50 },
    accepts: ({ type, box }) => type !== 'beads' ? { refused: 'Only beads go in a tray.' } : box.width <= 50 ? 'whole' : 'split',
  })),
};

const region: Slot = { id: 'region', name: 'region', lies: 'region', box: { x: 0, y: 200, width: 600, height: 200 }, accepts: () => 'whole' };

/** A heap that holds beads up to a value of 9, above a region that takes anything, trays too. */
const mat: Manipulative<{ readonly open: boolean }> = {
  ...drawing, type: 'mat', migrations: [], presets: [{ title: 'Mat', props: { open: true } }],
  schema: v.strictObject({ open: v.boolean() }),
  box: () => ({ x: -10, y: -10, width: 620, height: 420 }),
  slots: ({ open }) => [
    { id: 'heap', name: 'heap', lies: 'heap', box: { x: 0, y: 0, width: 200, height: 200 }, accepts: (one, already) => {
      const total = [one, ...already].reduce((sum, each) => sum.add(numberOf(each.value ?? number(0)) ?? 0), new Fraction(0));
      return one.type !== 'beads' ? { refused: 'Only beads go on the heap.' } : total.compare(9) > 0 ? { refused: 'Nine is the most here.' } : 'whole';
    } },
    ...(open ? [region] : []),
  ],
};

type Rail = { readonly at: number; readonly turn: number };
/** A knob that snaps to every 50 units of 500, and one that is a slider of four quarters and wraps. */
const rail: Manipulative<Rail> = {
  ...drawing, type: 'rail', migrations: [], presets: [{ title: 'Rail', props: { at: 0, turn: 0 } }],
  schema: v.strictObject({ at: v.number(), turn: v.number() }),
  box: () => ({ x: 0, y: 0, width: 500, height: 20 }),
  parts: ({ at, turn }) => [
    {
      id: 'knob', name: ['knob'], at: { x: at, y: 10 }, hit: { x: at - 10, y: 0, width: 20, height: 20 }, grain: { x: 5, y: 5 },
      move: (to, from) => {
        const next = Math.round((at + to.x - from.x) / 50) * 50;
        return next < 0 || next > 500 ? { refused: 'The rail ends here.' } : { props: { at: next, turn } };
      },
      press: (to) => ({ props: { at: to?.x ?? 0, turn } }),
      type: (text) => Number.isFinite(Number(text)) && text !== '' ? { props: { at: Number(text), turn } } : { refused: 'A number goes here.' },
    },
    {
      id: 'dial', name: ['dial'], at: { x: 0, y: 0 }, hit: { x: 0, y: 0, width: 20, height: 20 },
      range: { least: '0', most: '3/4', now: new Fraction(turn, 4).toFraction(), step: '1/4', page: '1/2', wraps: true, set: (now) => ({ props: { at, turn: Number(new Fraction(now).mul(4)) } }) },
    },
  ],
};

const cover: Manipulative<null> = {
  ...drawing, type: 'cover', migrations: [], covers: true, presets: [{ title: 'Cover', props: null }],
  schema: v.null(), box: () => ({ x: 0, y: 0, width: 300, height: 300 }),
};

const list: Readonly<Record<string, Kind>> = { beads: kind(beads), tray: kind(tray), mat: kind(mat), rail: kind(rail), cover: kind(cover) };
export const kinds: Kinds = { get: (type) => list[type] };
export const surface: Surface = { text: { value: 22, label: 16, minor: 13 } };

export function tile(id: string, type: string, props: Json, rest: Partial<Tile> = {}): Tile {
  return { id, kind: 'tile', step: 's', type, version: 1, props, x: 0, y: 0, z: 0, ...rest };
}

export function board(...tiles: readonly Tile[]): Board {
  return Object.fromEntries(tiles.map((one) => [one.id, one]));
}

export function scene(...tiles: readonly Tile[]): Scene {
  return see(board(...tiles), kinds, surface);
}
