import * as fc from 'fast-check';
import { PANEL_TEXT, PROJECTOR_TEXT, textAt } from '../../widgets/board/camera.ts';
import type { Board, Json, PartId, Tile } from '../../widgets/board/document.ts';
import type { Action, Held, Kind, Kinds, Moved, Part } from '../../widgets/board/manipulative.ts';
import { see, type Scene, type Seen, type Surface } from '../../widgets/board/scene.ts';
import { counted, valueAt } from '../../widgets/board/slider.ts';
import { isRefusal } from '../../widgets/maths/refusal.ts';

/** What a kind is put through: a random walk of presses, typings, moves, slides, actions and things put into slots. */

/** A tile by itself, with what lies in its slots. */
export interface State { readonly props: Json; readonly held: readonly { readonly id: string; readonly slot: string; readonly type: string; readonly props: Json }[]; readonly next: number }
/** One random step; which part, action or slot is meant is counted round those there are. */
export interface Step {
  readonly does: 'press' | 'type' | 'move' | 'slide' | 'act' | 'hold';
  readonly which: number; readonly text: string; readonly x: number; readonly y: number; readonly index: number; readonly chosen: readonly number[]; readonly wide: boolean;
}
/** One step as it went: `outcome` is undefined when there was nothing to do it to. */
export interface Went { readonly before: State; readonly step: Step; readonly on?: string; readonly outcome?: Moved<Json> | { readonly threw: string }; readonly after: State }
/** A walk from a preset. */
export interface Walk { readonly kind: Kind; readonly kinds: Kinds; readonly start: State; readonly steps: readonly Went[]; readonly states: readonly State[] }

/** As large as in a panel, and as on a projector. */
export const PANEL: Surface = { text: textAt(1, PANEL_TEXT) };
export const PROJECTOR: Surface = { text: textAt(1, PROJECTOR_TEXT) };

const TEXTS = ['7', '0', '-3', '−2', '+3', '1/2', '1 1/2', '0.25', '.5', '?', 'x', '2x+3', '£5', '40%', '12 cm', '', ' ', 'abc', '3 + 4 = 7', '24 ÷ 3 = 8', '2(x+3)', '½',
  '9999999', '1/0', '1/97', '🙂', '<b>bold</b>', '5 < x', '24', '10', '100', '3 − (−2) = 5', 'Ana has 24', 'a\nb', '3', '4', '5', '2', '1', '8', '20'];

const step: fc.Arbitrary<Step> = fc.record({
  does: fc.constantFrom('press', 'type', 'type', 'move', 'move', 'slide', 'act', 'act', 'act', 'hold'),
  which: fc.nat(200), text: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...TEXTS) }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) }),
  x: fc.integer({ min: -400, max: 400 }), y: fc.integer({ min: -120, max: 120 }), index: fc.nat(1000), chosen: fc.array(fc.nat(200), { maxLength: 3 }), wide: fc.boolean(),
});
/** Which preset a walk starts from, and its steps: half of `length` on average. */
export const wandering = (length: number): fc.Arbitrary<readonly [number, readonly Step[]]> =>
  fc.tuple(fc.nat(100), fc.array(step, { maxLength: length, size: 'max' }));

/** Freezes plain data through and through, so that whoever changes it in place is found out. */
export function frozen<Data>(data: Data): Data {
  if (typeof data === 'object' && data !== null && !Object.isFrozen(data)) {
    Object.freeze(data);
    Object.values(data).forEach(frozen);
  }
  return data;
}

/** The board that a state is: the tile `it` and what lies in its slots. */
export function boardOf(kind: Kind, state: State, veiled: readonly PartId[] = []): Board {
  const tile = (id: string, type: string, props: Json, more: Partial<Tile>): Tile => ({ id, kind: 'tile', step: 's', type, version: 1, props, x: 0, y: 0, z: 0, ...more });
  const it = tile('it', kind.type, state.props, {
    version: kind.migrations.length + 1, ...(veiled.length > 0 && { veiled: Object.fromEntries(veiled.map((id, at) => [id, at])) }),
  });
  return Object.fromEntries([it, ...state.held.map(({ id, type, props, slot }, z) => tile(id, type, props, { held: { by: 'it', slot }, z }))].map(each => [each.id, each]));
}

const known = new WeakMap<State, Map<string, { readonly kind: Kind; readonly scene: Scene }>>();

/** The tile on its board, with these parts veiled; remembered, for every contract asks. */
export function sceneOf(walk: Pick<Walk, 'kind' | 'kinds'>, state: State, { veiled = [], surface = PANEL }: { readonly veiled?: readonly PartId[]; readonly surface?: Surface } = {}): Scene {
  const before = known.get(state) ?? new Map<string, { readonly kind: Kind; readonly scene: Scene }>();
  known.set(state, before);
  const key = JSON.stringify([surface.text, veiled]);
  const found = before.get(key);
  if (found?.kind === walk.kind) return found.scene;
  const scene = see(boardOf(walk.kind, state, veiled), walk.kinds, surface);
  before.set(key, { kind: walk.kind, scene });
  return scene;
}

/** What the board sees of the tile itself. */
export function seenOf(walk: Pick<Walk, 'kind' | 'kinds'>, state: State, surface: Surface = PANEL): Seen {
  const seen = sceneOf(walk, state, { surface }).seen.get('it');
  if (!seen) throw new Error('The tile is not on its board.');
  return seen;
}

const pick = <Thing>(things: readonly Thing[], which: number): Thing | undefined => things[which % Math.max(1, things.length)];

/** Does one step to a state, as the board would. */
function go(walk: Pick<Walk, 'kind' | 'kinds'>, before: State, wanted: Step): Went {
  const surface = wanted.wide ? PROJECTOR : PANEL;
  try {
    const seen = seenOf(walk, before, surface);
    const did = wanted.does === 'hold' ? hold(walk, before, wanted, seen) : doTo(seen, wanted, walk.kind, before);
    if (did === undefined) return { before, step: wanted, after: before };
    return { before, step: wanted, ...did, after: after(walk, before, did.outcome) };
  } catch (error) {
    return { before, step: wanted, outcome: { threw: error instanceof Error ? error.stack ?? error.message : String(error) }, after: before };
  }
}

function doTo(seen: Seen, wanted: Step, kind: Kind, { props }: State): { readonly on: string; readonly outcome: Moved<Json> } | undefined {
  const can = (has: (part: Part<Json>) => boolean): Part<Json> | undefined => pick(seen.parts.filter(has), wanted.which);
  const from = (part: Part<Json>) => ({ x: part.at.x + (wanted.wide ? 3 : 0), y: part.at.y });
  switch (wanted.does) {
    case 'press': { const part = can(each => each.press !== undefined); return part?.press && { on: part.id, outcome: part.press(wanted.wide ? undefined : { x: part.at.x + wanted.x, y: part.at.y + wanted.y }) }; }
    case 'type': { const part = can(each => each.type !== undefined); return part?.type && { on: part.id, outcome: part.type(wanted.text) }; }
    case 'move': {
      const part = can(each => each.move !== undefined);
      return part?.move && { on: part.id, outcome: part.move({ x: part.at.x + wanted.x, y: part.at.y + wanted.y }, from(part)) };
    }
    case 'slide': {
      const part = can(each => each.range !== undefined);
      return part?.range && { on: part.id, outcome: part.range.set(valueAt(part.range, wanted.index % (counted(part.range).count + 1))) };
    }
    default: {
      const chosen = wanted.chosen.flatMap(which => pick(seen.parts, which)?.id ?? []);
      const action = pick(kind.actions?.(props, chosen, seen.around) ?? [], wanted.which);
      return action && { on: action.id, outcome: action.run(...answerTo(action, wanted)) };
    }
  }
}

function answerTo(action: Action<Json>, wanted: Step): [] | [string] {
  if (action.asks === undefined) return [];
  return [action.asks === 'count' && wanted.wide ? String(wanted.index % 25) : wanted.text];
}

/** A counter is laid into a slot that takes it, as a person would do it; or everything is taken out. */
function hold(walk: Pick<Walk, 'kinds'>, { props, held }: State, { which }: Step, seen: Seen): { readonly on: string; readonly outcome: Moved<Json> } | undefined {
  const slot = pick(seen.slots, which);
  const counter = walk.kinds.get('counters')?.presets[0].props;
  if (slot === undefined || counter === undefined) return undefined;
  if (which % 9 === 0) return { on: slot.id, outcome: { props, clear: held.map(each => each.id) } };
  const one: Pick<Held, 'type' | 'value' | 'box'> = { type: 'counters', value: { '': '1' }, box: { x: 0, y: 0, width: 44, height: 44 } };
  const takes = slot.accepts(one, seen.around.held.filter(each => each.slot === slot.id));
  return { on: slot.id, outcome: isRefusal(takes) ? takes : { props, fill: [{ slot: slot.id, type: 'counters', props: counter }] } };
}

function after(walk: Pick<Walk, 'kind' | 'kinds'>, before: State, outcome: Moved<Json>): State {
  if (isRefusal(outcome)) return before;
  const props = frozen(outcome.props);
  const { fill = [], clear = [] } = outcome;
  const made = fill.map(({ slot, type, props: its }, at) => ({ id: `held${before.next + at}`, slot, type, props: frozen(its) }));
  const held = [...before.held.filter(each => !clear.includes(each.id)), ...made];
  const slots = new Set(walk.kind.slots?.(props, []).map(slot => slot.id));
  const kept = held.filter(each => slots.has(each.slot));
  const same = kept.length === before.held.length && kept.every((each, at) => each === before.held[at]);
  return { props, held: same ? before.held : kept, next: before.next + fill.length };
}

/** Walks from a preset. */
export function walkOf(kind: Kind, kinds: Kinds, [preset, wanted]: readonly [number, readonly Step[]]): Walk {
  const start: State = { props: frozen(structuredClone(pick(kind.presets, preset)?.props ?? kind.presets[0].props)), held: [], next: 1 };
  const steps: Went[] = [];
  for (const each of wanted) steps.push(go({ kind, kinds }, steps.at(-1)?.after ?? start, each));
  const states = [start, ...steps.map(went => went.after)].filter((state, at, all) => state !== all[at - 1]);
  return { kind, kinds, start, steps, states };
}
