import { effect, useComputed, useSignal } from '@preact/signals';
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Box } from '../document.ts';
import { crowdOf, stopOf, towards } from '../crowd.ts';
import { drop, nudge, press, setRange } from '../gesture.ts';
import { boxOfPart } from '../hit.ts';
import { changes, outline, type OutlineItem, rangeNow } from '../outline.ts';
import type { Scene } from '../scene.ts';
import { counted, farTo, valueAt } from '../slider.ts';
import type { Host } from './host.ts';
import { useKeptFocus } from './kept-focus.ts';

interface ItemProps { readonly item: OutlineItem; readonly host: Host }

const ARROWS: Readonly<Record<string, { readonly x: -1 | 0 | 1; readonly y: -1 | 0 | 1 }>> = {
  ArrowLeft: { x: -1, y: 0 }, ArrowRight: { x: 1, y: 0 }, ArrowUp: { x: 0, y: -1 }, ArrowDown: { x: 0, y: 1 },
};

/** On a board with more tiles than this, what stands on a tile is told when it is chosen. */
const TOLD_WHOLE = 60;
/** On a board with more tiles than this, the outline is written when the page has nothing better to do, so many at a time. */
const TOLD_AT_ONCE = 60;
const NOT_YET: readonly OutlineItem[] = [];

/**
 * The board for the keyboard and for the ear: one button or slider for everything that can be pointed at, lying where it is seen, in reading
 * order. What has the focus is what is chosen. It rests while something is in a hand.
 */
export function Outline({ host, label }: { readonly host: Host; readonly label: string }) {
  const told = useSignal(host.scene.peek());
  useEffect(() => effect(() => {
    const scene = host.scene.value;
    if (host.inHand.value.size === 0) return whenQuiet(scene, () => {
      told.value = scene;
    });
  }), []);
  const list = useRef<HTMLElement>(null);
  const written = useRef(new Map<string, { readonly item: OutlineItem; readonly node: VNode }>());
  // The board is seen before a long outline of it is written.
  const room = useSignal(told.peek().order.length > TOLD_AT_ONCE ? 0 : TOLD_AT_ONCE);
  const all = useComputed(() => (room.value === 0 ? NOT_YET : outline(told.value)));
  useEffect(() => effect(() => {
    if (room.value > 0 && room.value >= all.value.length) return;
    const timer = setTimeout(() => {
      room.value += TOLD_AT_ONCE;
    }, room.value === 0 ? 250 : 0);
    return () => clearTimeout(timer);
  }), []);
  const items = useComputed(() => (room.value >= all.value.length ? all.value : all.value.slice(0, room.value))).value;
  useKeptFocus(list, items);
  // A vnode that is the same object is not looked at again: only what changed is written anew.
  written.current = new Map(items.map((item) => {
    const was = written.current.get(item.id);
    return [item.id, was?.item === item ? was : { item, node: <Item key={item.id} item={item} host={host} /> }];
  }));
  return (
    <>
      <nav class={host.several.value ? 'outline outline-several' : 'outline'} aria-label={label} ref={list}>
        <View host={host}><ul>{[...written.current.values()].map(({ node }) => node)}</ul></View>
      </nav>
      <p class="heard" role="status">{useChanges(all.value, host)}</p>
    </>
  );
}

/** What changed on the board is told once, but not the name of what has the focus: a screen reader tells that itself. Another step is another board. */
function useChanges(items: readonly OutlineItem[], host: Host): string {
  const last = useRef({ items, step: host.step(), said: '' });
  if (last.current.items !== items) {
    const { items: was, step, said } = last.current;
    const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset.item : undefined;
    const nameIn = (all: readonly OutlineItem[]): string | undefined => all.find(({ id }) => id === focused)?.name;
    const isRenamed = nameIn(was) !== nameIn(items);
    const others = (all: readonly OutlineItem[]): readonly OutlineItem[] => all.flatMap((item) =>
      (item.id === focused && isRenamed ? [] : [item.children.some(({ id }) => id === focused) ? { ...item, children: item.children.filter(({ id, part }) => id !== focused || part === undefined) } : item]));
    const now = host.step();
    const news = step === now && was !== NOT_YET ? changes(others(was), others(items)) : '';
    // The same words again, such as of a second counter, are told again: screen readers tell only what is new in the page.
    last.current = { items, step: now, said: news === '' && step === now ? said : news === said ? `${news}\u00a0` : news };
  }
  return last.current.said;
}

function whenQuiet(scene: Scene, write: () => void): (() => void) | void {
  if (scene.order.length <= TOLD_AT_ONCE) return write();
  const timer = setTimeout(write, 250);
  return () => clearTimeout(timer);
}

/** Items lie in board units; the view moves over them as it does over the canvas. */
function View({ host, children }: { readonly host: Host; readonly children: VNode }) {
  const { x, y, scale } = host.camera.value;
  return <div class="outline-view" style={{ transform: `scale(${scale}) translate(${-x}px, ${-y}px)` }}>{children}</div>;
}

function Item({ item, host }: ItemProps) {
  const chosen = useComputed(() => host.chosen.value.tiles.includes(item.tile)).value;
  const open = chosen || host.scene.peek().order.length <= TOLD_WHOLE;
  return (
    <li>
      {item.role === 'slider' ? <Slider item={item} host={host} /> : <Press item={item} host={host} />}
      {open && item.children.length > 0 && <ul>{item.children.map((child) => <Item key={child.id} item={child} host={host} />)}</ul>}
    </li>
  );
}

function isChosen({ item, host }: ItemProps): boolean {
  const { tiles, parts } = host.chosen.value;
  return tiles.includes(item.tile) && (item.part === undefined ? parts.length === 0 : parts.includes(item.part));
}

function choose({ item, host }: ItemProps): void {
  if (!isChosen({ item, host })) host.choose({ tiles: [item.tile], parts: item.part === undefined ? [] : [item.part] });
}

/** While several are being chosen, the focus chooses nothing: each is added or left out by itself. */
function follow({ item, host }: ItemProps): void {
  if (!host.several.peek()) choose({ item, host });
}

function toggle({ item, host }: ItemProps): void {
  const { tiles, parts } = host.chosen.peek();
  const flipped = (all: readonly string[], one: string) => (all.includes(one) ? all.filter((other) => other !== one) : [...all, one]);
  const same = tiles.length === 1 && tiles[0] === item.tile;
  if (item.part === undefined) host.choose({ tiles: flipped(tiles, item.tile), parts: [] });
  else host.choose({ tiles: [item.tile], parts: flipped(same ? parts : [], item.part) });
}

/**
 * Whether an item is chosen, and whether the Tab key stops at it: at parts while their tile is chosen, but at one of a crowd only. One signal tells both,
 * for items may be many.
 */
function useStanding({ item, host }: ItemProps): { readonly pressed: boolean; readonly tabIndex: 0 | -1 } {
  const standing = useComputed(() => {
    const { tiles, parts } = host.chosen.value;
    const all = item.part !== undefined && tiles.includes(item.tile) ? host.scene.peek().seen.get(item.tile)?.parts ?? [] : [];
    const passes = crowdOf(all).some(({ id }) => id === item.part) && stopOf(all, parts) !== item.part;
    const stops = item.part === undefined || (tiles.includes(item.tile) && !passes);
    return isChosen({ item, host }) ? 'chosen' : stops ? 'stop' : 'passed';
  }).value;
  return { pressed: standing === 'chosen', tabIndex: standing === 'passed' ? -1 : 0 };
}

/** What was picked up is put down in the middle of this, as a tap there would do. */
function putDown({ item, host }: ItemProps): void {
  const scene = host.scene.peek();
  const seen = scene.seen.get(item.tile);
  const box = seen && (item.part === undefined ? seen.box : boxOfPart(seen, item.part));
  const grip = host.carried.peek();
  host.carried.value = undefined;
  if (grip && box) host.commit(drop(scene, grip, { x: box.x + box.width / 2, y: box.y + box.height / 2 }));
}

/** Enter types where something can be typed; else it presses, as the space bar does. */
function act({ item, host }: ItemProps, types: boolean): void {
  const scene = host.scene.peek();
  const part = scene.seen.get(item.tile)?.parts.find(({ id }) => id === item.part);
  if (part?.type && (types || !part.press)) host.ask({ for: 'part', tile: item.tile, part: part.id });
  else if (part?.press) host.commit(press(scene, item.tile, part.id));
}

function moveBy({ item, host }: ItemProps, event: KeyboardEvent): void {
  const direction = ARROWS[event.key];
  if (!direction || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  const next = item.part === undefined ? undefined : towards(host.scene.peek().seen.get(item.tile)?.parts ?? [], item.part, direction);
  if (next !== undefined && event.currentTarget instanceof HTMLElement) {
    return event.currentTarget.closest('.outline')?.querySelector<HTMLElement>(`[data-item="${CSS.escape(`${item.tile}/${next}`)}"]`)?.focus();
  }
  const { tiles } = host.chosen.value;
  const what = item.part === undefined ? { tile: item.tile, tiles: tiles.includes(item.tile) ? tiles : [item.tile] } : { tile: item.tile, part: item.part };
  const { diff, refused } = nudge(host.scene.peek(), what, direction, event.shiftKey);
  if (refused !== undefined) host.say(refused);
  host.commitRun(item.id, diff);
}

function Press({ item, host }: ItemProps) {
  const types = useRef(false);
  const { pressed, tabIndex } = useStanding({ item, host });
  return (
    <button type="button" class="outline-item" data-item={item.id} tabIndex={tabIndex} style={placed({ item, host })}
      aria-pressed={pressed} onFocus={() => follow({ item, host })}
      onKeyDown={(event) => {
        types.current = event.key === 'Enter';
        moveBy({ item, host }, event);
      }}
      onClick={() => {
        if (host.carried.peek()) return putDown({ item, host });
        if (host.several.peek()) return toggle({ item, host });
        choose({ item, host });
        act({ item, host }, types.current);
        types.current = false;
      }}>{item.name}</button>
  );
}

function Slider({ item, host }: ItemProps) {
  const { tabIndex } = useStanding({ item, host });
  const at = useRef(0);
  const range = host.scene.peek().seen.get(item.tile)?.parts.find(({ id }) => id === item.part)?.range;
  if (!range || item.part === undefined) return null;
  const part = item.part;
  const { count, index } = counted(range);
  // Of a covered value the place on the slider would tell as much as the words: it stands in the middle, with a step on either side.
  const covered = item.range?.text === 'covered';
  const stands = covered ? { most: 2, now: 1 } : { most: count, now: index };
  // The outline rests while a run of keys is under way, so this slider goes on by itself: it counts from where it stands, and tells where it came to.
  at.current = index;
  const indexOf = (input: HTMLInputElement): number => (covered ? at.current + Number(input.value) - stands.now : Number(input.value));
  const set = (input: HTMLInputElement, to: number) => {
    const wanted = Math.max(0, Math.min(to, count));
    const { diff, refused } = setRange(host.scene.peek(), item.tile, part, valueAt(range, wanted));
    if (refused === undefined) at.current = wanted;
    else host.say(refused);
    host.commitRun(item.id, diff);
    const told = rangeNow(host.scene.peek(), item.tile, part);
    if (told) input.setAttribute('aria-valuetext', told.text);
    // One that is covered goes back to the middle, whatever it was moved to.
    input.value = String(covered ? stands.now : at.current);
  };
  return (
    <input type="range" class="outline-item" data-item={item.id} tabIndex={tabIndex} style={placed({ item, host })} min={0} max={stands.most} step={1} value={stands.now}
      aria-label={item.name} aria-valuetext={item.range?.text} onFocus={() => follow({ item, host })}
      onKeyDown={(event) => {
        const input = event.currentTarget;
        const now = indexOf(input);
        const far = farTo({ ...range, now: valueAt(range, now) }, event.key);
        if (event.key === 'Enter') act({ item, host }, true);
        else if (far !== undefined && !event.ctrlKey && !event.metaKey && !event.altKey) set(input, far);
        else if (range.wraps && ((now === count && event.key === 'ArrowRight') || (now === 0 && event.key === 'ArrowLeft'))) set(input, now === 0 ? count : 0);
        else return;
        event.preventDefault();
      }}
      onInput={({ currentTarget }) => set(currentTarget, indexOf(currentTarget))} />
  );
}

/** Where it is seen, so that a magnifier and a finger that explores find it there. */
function placed({ item, host }: ItemProps): Record<string, string> {
  const seen = host.scene.peek().seen.get(item.tile);
  const box: Box | undefined = seen && (item.part === undefined ? seen.box : boxOfPart(seen, item.part));
  return box ? { left: `${box.x}px`, top: `${box.y}px`, width: `${Math.max(box.width, 1)}px`, height: `${Math.max(box.height, 1)}px` } : {};
}
