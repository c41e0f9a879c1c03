import { type Signal, signal } from '@preact/signals';
import { isRefusal } from '../../maths/refusal.ts';
import { panned, toBoard, toSurface, zoomed } from '../camera.ts';
import { newTile } from '../copy.ts';
import type { Box, Point } from '../document.ts';
import { drop, type Grip, gripAt, press, pull } from '../gesture.ts';
import { type Hit, hitAt, within } from '../hit.ts';
import type { Holding, Host } from './host.ts';

/** What a gesture shows over the tiles while it lasts, in board units. `spot` is in CSS pixels of the surface. */
export interface Traced { readonly marquee?: Box; readonly ink?: readonly Point[]; readonly spot?: Point }

/** A pointer that is down. It is a tap until it has moved. */
type Track =
  | { readonly is: 'tap'; readonly at: Point; readonly hit: Hit | undefined; readonly adds: boolean }
  | { readonly is: 'hold'; readonly holding: Holding; readonly grip: Grip }
  | { readonly is: 'marquee'; readonly from: Point }
  | { readonly is: 'ink'; readonly points: Point[] }
  | { readonly is: 'view'; at: Point }
  | { readonly is: 'idle' };

/** A finger trembles more than a mouse: so many CSS pixels are still a tap. */
const STILL: Readonly<Record<string, number>> = { mouse: 4, pen: 6, touch: 10 };
/** So many CSS pixels around a finger's middle count as under it. */
const REACH: Readonly<Record<string, number>> = { mouse: 6, pen: 10, touch: 22 };
/** Milliseconds after a pen was last seen in which a touch is taken for the palm that holds it. */
const PALM = 1000;

const apart = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
const boxOf = (a: Point, b: Point): Box => ({ x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) });

/** Pointers on one surface, turned into gestures on the document. Every pointer has its own track, so that two hands can work at once. */
export class Hands {
  readonly traced: Signal<Traced> = signal({});
  readonly #host: Host;
  readonly #tracks = new Map<number, Track>();
  #penSeen = -PALM;

  constructor(host: Host) {
    this.#host = host;
  }

  down(event: PointerEvent): void {
    if (event.pointerType === 'pen') this.#penSeen = event.timeStamp;
    this.#tracks.set(event.pointerId, this.#begun(event));
    this.#pinchIfTwo();
  }

  move(event: PointerEvent): void {
    if (event.pointerType === 'pen') this.#penSeen = event.timeStamp;
    const at = point(event);
    if (this.#host.tool.value === 'spotlight') this.traced.value = { spot: at };
    const track = this.#tracks.get(event.pointerId);
    if (!track) return;
    if (track.is === 'tap' && apart(track.at, at) > (STILL[event.pointerType] ?? 6)) this.#tracks.set(event.pointerId, this.#dragged(track));
    this.#follow(event.pointerId, at);
  }

  up(event: PointerEvent): void {
    const track = this.#tracks.get(event.pointerId);
    this.#tracks.delete(event.pointerId);
    if (!track) return;
    switch (track.is) {
      case 'tap': return this.#tapped(track);
      case 'hold': return this.#dropped(track, toBoard(this.#host.camera.value, point(event)));
      case 'ink': return this.#inked(track.points);
      case 'marquee': case 'view': case 'idle': this.traced.value = {};
    }
  }

  cancel(event: PointerEvent): void {
    const track = this.#tracks.get(event.pointerId);
    this.#tracks.delete(event.pointerId);
    if (track?.is === 'hold') track.holding.giveUp();
    this.traced.value = {};
  }

  /** Gives up every gesture under way; whether there was one. */
  giveUp(): boolean {
    const busy = [...this.#tracks.values()].filter((track) => track.is === 'hold' || track.is === 'ink' || track.is === 'marquee');
    for (const track of busy) if (track.is === 'hold') track.holding.giveUp();
    for (const id of this.#tracks.keys()) this.#tracks.set(id, { is: 'idle' });
    this.traced.value = {};
    const carried = this.#host.carried.value !== undefined;
    this.#host.carried.value = undefined;
    return busy.length > 0 || carried;
  }

  wheel(event: WheelEvent): void {
    const { camera, size } = this.#host;
    camera.value = event.ctrlKey || event.metaKey
      ? zoomed(camera.value, Math.exp(-event.deltaY / 300), point(event))
      : panned(camera.value, { x: -event.deltaX, y: -event.deltaY }, size.value);
  }

  #begun(event: PointerEvent): Track {
    const at = point(event);
    const { tool, camera, scene } = this.#host;
    if (event.button === 1) return { is: 'view', at };
    if (event.button !== 0) return { is: 'idle' };
    if (tool.value === 'pen') {
      const palm = event.pointerType === 'touch' && event.timeStamp - this.#penSeen < PALM;
      return palm ? { is: 'idle' } : { is: 'ink', points: [toBoard(camera.value, at)] };
    }
    const hit = hitAt(scene.value, toBoard(camera.value, at), (REACH[event.pointerType] ?? 10) / camera.value.scale);
    const taken = [...this.#tracks.values()].some((track) => hit && track.is !== 'view' && tilesOf(track).includes(hit.tile));
    return taken ? { is: 'idle' } : { is: 'tap', at, hit, adds: event.shiftKey || event.ctrlKey || event.metaKey || this.#host.several.value };
  }

  /** Two pointers on empty board move and zoom the view together. */
  #pinchIfTwo(): void {
    const empty = [...this.#tracks].filter(([, track]) => track.is === 'view' || track.is === 'marquee' || (track.is === 'tap' && !track.hit));
    if (empty.length < 2) return;
    this.traced.value = {};
    for (const [id, track] of empty) {
      if (track.is === 'tap') this.#tracks.set(id, { is: 'view', at: track.at });
      else if (track.is === 'marquee') this.#tracks.set(id, { is: 'view', at: toSurface(this.#host.camera.value, track.from) });
    }
  }

  #dragged({ hit, at }: Track & { readonly is: 'tap' }): Track {
    const host = this.#host;
    const from = toBoard(host.camera.value, at);
    if (host.carried.value) return { is: 'idle' };
    if (!hit) return { is: 'marquee', from };
    const grip = gripAt(host.scene.value, hit, { chosen: host.chosen.value, from });
    const holding = host.hold(grip.grip === 'part' ? [grip.tile] : grip.tiles);
    if (isRefusal(holding)) {
      host.say(holding.refused);
      return { is: 'idle' };
    }
    if (!host.chosen.value.tiles.includes(hit.tile)) host.choose({ tiles: [hit.tile], parts: grip.grip === 'part' ? [grip.part] : [] });
    return { is: 'hold', holding, grip };
  }

  #follow(id: number, at: Point): void {
    const track = this.#tracks.get(id);
    const board = toBoard(this.#host.camera.value, at);
    if (track?.is === 'view') this.#moveView(track, at);
    else if (track?.is === 'marquee') this.#marquee(boxOf(track.from, board));
    else if (track?.is === 'ink') {
      track.points.push(board);
      this.traced.value = { ink: [...track.points] };
    } else if (track?.is === 'hold') {
      // Browsers tell of moves once a frame, just before it is painted: shown at once, this move is seen in that frame and not in the next.
      track.holding.show(pull(track.holding.scene, track.grip, board).diff);
    }
  }

  #moveView(track: Track & { readonly is: 'view' }, at: Point): void {
    const { camera, size } = this.#host;
    const other = [...this.#tracks.values()].find((one) => one.is === 'view' && one !== track);
    if (other?.is === 'view') {
      const before = apart(track.at, other.at);
      const middle = { x: (track.at.x + other.at.x) / 2, y: (track.at.y + other.at.y) / 2 };
      if (before > 0) camera.value = zoomed(camera.value, apart(at, other.at) / before, middle);
      camera.value = panned(camera.value, { x: (at.x - track.at.x) / 2, y: (at.y - track.at.y) / 2 }, size.value);
    } else camera.value = panned(camera.value, { x: at.x - track.at.x, y: at.y - track.at.y }, size.value);
    track.at = at;
  }

  #marquee(box: Box): void {
    this.traced.value = { marquee: box };
    this.#host.choose({ tiles: within(this.#host.scene.value, box), parts: [] });
  }

  #tapped({ hit, at, adds }: Track & { readonly is: 'tap' }): void {
    const host = this.#host;
    const carried = host.carried.value;
    if (carried) {
      host.carried.value = undefined;
      return host.commit(drop(host.scene.value, carried, toBoard(host.camera.value, at)));
    }
    if (!hit) host.choose({ tiles: [], parts: [] });
    else if (adds) this.#add(hit);
    else this.#choose(hit, at);
  }

  #choose({ tile, part }: Hit, at: Point): void {
    const host = this.#host;
    const { tiles, parts } = host.chosen.value;
    const again = tiles.length === 1 && tiles[0] === tile && (part === undefined || (parts.length === 1 && parts[0] === part));
    const asked = part === undefined ? undefined : host.scene.value.seen.get(tile)?.parts.find(({ id }) => id === part);
    if (!again || !asked) host.choose({ tiles: [tile], parts: part === undefined ? [] : [part] });
    else if (asked.press) host.commit(press(host.scene.value, tile, asked.id, toBoard(host.camera.value, at)));
    else if (asked.type) host.ask({ for: 'part', tile, part: asked.id });
  }

  #add({ tile, part }: Hit): void {
    const { tiles, parts } = this.#host.chosen.value;
    const toggled = (list: readonly string[], one: string) => (list.includes(one) ? list.filter((other) => other !== one) : [...list, one]);
    const alone = tiles.length === 0 || (tiles.length === 1 && tiles[0] === tile);
    if (!alone || part === undefined) return this.#host.choose({ tiles: toggled(tiles, tile), parts: [] });
    const left = toggled(parts, part);
    this.#host.choose({ tiles: left.length > 0 ? [tile] : [], parts: left });
  }

  #dropped({ holding, grip }: Track & { readonly is: 'hold' }, to: Point): void {
    const { diff, refused, inHand, chosen } = drop(holding.scene, grip, to);
    holding.end(diff);
    if (refused !== undefined) this.#host.say(refused);
    if (chosen) this.#host.choose({ tiles: chosen, parts: [] });
    else if (grip.grip === 'part' && inHand !== undefined) this.#host.choose({ tiles: [grip.tile], parts: [inHand] });
  }

  #inked(points: readonly Point[]): void {
    this.traced.value = {};
    const { scene } = this.#host;
    const kind = scene.value.kinds.get('pen');
    const before = scene.value.order.findLast((id) => scene.value.board[id]?.type === kind?.type);
    const drawn = kind?.drawn?.(points, before === undefined ? undefined : scene.value.board[before]?.props);
    const step = this.#host.step();
    if (!kind || !drawn) return;
    const tile = newTile({ id: this.#host.newId(), step, kind, props: drawn.props, at: drawn.at, scene: scene.value });
    this.#host.commit(isRefusal(tile) ? { diff: [], refused: tile.refused } : { diff: [{ id: tile.id, after: tile }] });
  }
}

function tilesOf(track: Track): readonly string[] {
  if (track.is === 'tap') return track.hit ? [track.hit.tile] : [];
  if (track.is !== 'hold') return [];
  return track.grip.grip === 'part' ? [track.grip.tile] : track.grip.tiles;
}

function point({ offsetX, offsetY }: MouseEvent): Point {
  return { x: offsetX, y: offsetY };
}
