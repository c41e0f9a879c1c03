import type { Offer } from '../board/actions.ts';
import type { Point } from '../board/document.ts';
import { setRange } from '../board/gesture.ts';
import { counted, valueAt } from '../board/slider.ts';
import { revealNext, veiledLeft } from '../board/veil.ts';
import type { Comparing, Page } from './page.ts';

/** An action as the action bar, the shortcuts and their help show it. `on`: whether what it switches is on. `off`: why it cannot be done now. */
export interface Shown {
  readonly id: string; readonly title: string; readonly icon: string; readonly keys?: readonly string[];
  readonly on?: boolean; readonly off?: string;
  run(): void;
}

/** What can be done with what is chosen; with nothing chosen, what can be done with the board. */
export function actionsOf(page: Page, paste: () => void): readonly Shown[] {
  const { chosen } = page.host;
  if (page.host.carried.value) return [putBack(page)];
  if (chosen.value.tiles.length === 0) return boardActions(page, paste);
  const offers = page.offers.value;
  const veils = offers.filter(({ id }) => id === 'veil' || id === 'unveil');
  const own = offers.filter(({ tile }) => tile !== undefined);
  const others = offers.filter((offer) => !own.includes(offer) && !veils.includes(offer));
  // What teachers reach for most stands first, so that it is there without More.
  const shown = (some: readonly Offer[]) => some.map((offer) => shownOffer(page, offer));
  const ordered = [...shown([...own.slice(0, 3), ...veils, ...own.slice(3)]), ...compared(page), ...shown(others)];
  // What is switched on stands first, where it can be switched off again.
  const modes = [pen(page), several(page)].filter(({ on }) => on);
  return [...modes, ...stepsOfRange(page), ...typing(page), ...ordered.slice(0, 5), pickUp(page), ...(modes.some(({ id }) => id === 'several') ? [] : [several(page)]), ...ordered.slice(5)];
}

/** Other pictures of the one thing that is chosen: other manipulatives that show it, and other looks of it. */
function compared(page: Page): readonly Shown[] {
  const [tile, ...others] = page.host.chosen.value.tiles;
  const seen = tile === undefined || others.length > 0 ? undefined : page.resting.value.seen.get(tile);
  const show = (which: Comparing) => () => {
    page.comparing.value = which;
  };
  return [
    ...(seen?.kind?.sentences ?? seen?.kind?.value ? [{ id: 'ways', title: 'Show another way', icon: 'shapes', keys: ['Shift+w'], run: show('ways') }] : []),
    ...(seen?.kind?.looks ? [{ id: 'looks', title: 'Standard or not', icon: 'git-compare', run: show('looks') }] : []),
  ];
}

function several(page: Page): Shown {
  return { id: 'several', title: 'Several', icon: 'list-checks', on: page.host.several.value, run: () => chooseSeveral(page) };
}

function pen(page: Page): Shown {
  const { tool } = page.host;
  return { id: 'pen', title: 'Pen', icon: 'pencil', keys: ['p'], on: tool.value === 'pen', run: () => {
    tool.value = tool.value === 'pen' ? 'choose' : 'pen';
    void page.load(['pen']);
  } };
}

function shownOffer(page: Page, offer: Offer): Shown {
  const { id, title, icon, keys, off, asks } = offer;
  const run = () => {
    if (asks) page.host.ask({ for: 'action', offer: id, kind: asks, title });
    else {
      const why = page.run(offer);
      if (why !== undefined) page.host.say(why);
    }
  };
  return { id, title, icon, run, ...(keys && { keys }), ...(off !== undefined && { off }) };
}

function boardActions(page: Page, paste: () => void): readonly Shown[] {
  const { host } = page;
  const { scene } = host;
  const left = veiledLeft(page.resting.value);
  const empty = page.resting.value.order.length === 0;
  const nothing = 'There is nothing on the board yet. Take something from the tray first.';
  return [
    { id: 'reveal', title: 'Reveal', icon: 'eye', keys: ['r'], run: () => host.commit({ diff: revealNext(scene.value) }), ...(left === 0 && { off: 'Nothing is veiled. Choose a value and press Veil to hide it.' }) },
    pen(page), several(page),
    { id: 'all', title: 'Choose all', icon: 'box-select', keys: ['Mod+a'], run: () => chooseAll(page), ...(empty && { off: nothing }) },
    { id: 'paste', title: 'Paste', icon: 'clipboard-paste', run: paste },
  ];
}

/** Every tile that lies on the board itself; what they hold goes with them. */
export function chooseAll({ host }: Page): void {
  const { seen, order } = host.scene.value;
  host.choose({ tiles: order.filter((id) => seen.get(id)?.heldBy === undefined), parts: [] });
}

/** Begins or ends choosing several things one by one. */
export function chooseSeveral({ host }: Page): void {
  host.several.value = !host.several.peek();
  host.say(host.several.peek() ? 'Choosing several: press each thing, by touch or with Space. Escape ends it.' : 'Choosing one thing at a time again.');
}

/** Where a slider is chosen, its steps as buttons: no drag is needed. */
function stepsOfRange(page: Page): readonly Shown[] {
  const part = chosenPart(page);
  const range = part?.found.range;
  if (!part || !range) return [];
  const { count, index } = counted(range);
  const by = (step: -1 | 1) => () => {
    const to = range.wraps ? (index + step + count + 1) % (count + 1) : index + step;
    const { diff, refused } = setRange(page.host.scene.value, part.tile, part.found.id, valueAt(range, to));
    if (refused !== undefined) page.host.say(refused);
    page.host.commitRun(`${part.tile}/${part.found.id}`, diff);
  };
  const at = (end: number) => (index === end && !range.wraps ? { off: 'This is as far as it goes.' } : {});
  return [
    { id: 'range-less', title: 'Step down', icon: 'minus', run: by(-1), ...at(0) },
    { id: 'range-more', title: 'Step up', icon: 'plus', run: by(1), ...at(count) },
  ];
}

/** Typing into the chosen part, where its manipulative has no action of its own for it. */
function typing(page: Page): readonly Shown[] {
  const part = chosenPart(page);
  if (!part?.found.type || page.offers.value.some(({ asks }) => asks === 'value' || asks === 'text')) return [];
  return [{ id: 'type', title: 'Type', icon: 'keyboard', keys: ['Enter'], run: () => page.host.ask({ for: 'part', tile: part.tile, part: part.found.id }) }];
}

/** A tap picks up and the next tap puts down: the way to move things without dragging. */
function pickUp(page: Page): Shown {
  const { host } = page;
  const { tiles } = host.chosen.value;
  const part = chosenPart(page);
  return {
    id: 'pick-up', title: 'Move', icon: 'move', run: () => {
      const from = part?.found.move ? add(part.at, part.found.at) : middleOf(page, tiles[0]);
      host.carried.value = part?.found.move ? { grip: 'part', tile: part.tile, part: part.found.id, from } : { grip: 'tiles', tiles, from };
      host.say('Now tap where it goes. By keys: go there with Tab, then press Space.');
    },
  };
}

function putBack({ host }: Page): Shown {
  return { id: 'put-back', title: 'Leave it', icon: 'x', keys: ['Escape'], run: () => {
    host.carried.value = undefined;
  } };
}

function chosenPart({ host }: Page) {
  const { tiles, parts } = host.chosen.value;
  const [tile] = tiles;
  const seen = tile === undefined || tiles.length !== 1 || parts.length !== 1 ? undefined : host.scene.value.seen.get(tile);
  const found = seen?.parts.find(({ id }) => id === parts[0]);
  return seen && found && tile !== undefined ? { tile, at: seen.at, found } : undefined;
}

function add(one: Point, other: Point): Point {
  return { x: one.x + other.x, y: one.y + other.y };
}

function middleOf({ host }: Page, tile: string | undefined): Point {
  const box = tile === undefined ? undefined : host.scene.value.seen.get(tile)?.box;
  return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : { x: 0, y: 0 };
}
