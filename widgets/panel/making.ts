import { isRefusal } from '../maths/refusal.ts';
import type { Tree } from '../maths/tree.ts';
import { FAR_TEXT, PANEL_TEXT, seenBy, textAt, toBoard } from '../board/camera.ts';
import { grown } from '../board/copies.ts';
import { newTile } from '../board/copy.ts';
import type { Board, Json, Point, StepId, Tile, TileId } from '../board/document.ts';
import { fillings } from '../board/filling.ts';
import type { Filling, Kind } from '../board/manipulative.ts';
import { aroundAll } from '../board/room.ts';
import { type Scene, see } from '../board/scene.ts';
import { drop } from '../board/gesture.ts';
import { sketch } from '../board/sketch.ts';
import { svg } from '../board/svg.ts';
import { boardOf, headOf } from '../lesson/lesson.ts';
import type { Page } from './page.ts';
import { theme } from './theme.tsx';

/** One thing of the tray: a type, and which form of it; left out, its first. */
export interface Wanted { readonly type: string; readonly props?: Json }
/** Putting things on the board, and the small pictures of what there is to put. */
export interface Making {
  /** Puts one on the board: at a board point, or where there is room in the view. It is chosen then. */
  add(wanted: Wanted, at?: Point): Promise<void>;
  /** A pointer that went down on the tray: dragged over the board, it brings one more each time. `then`: once it has. */
  dragOut(event: PointerEvent, wanted: Wanted, then?: () => void): void;
  /** A small picture of one form of a manipulative, with what lies in its slots. */
  picture(type: string, props: Json, fill?: readonly Filling[]): Tree;
  /** A small picture of a step. */
  thumbnail(step: StepId): Tree;
}

const GAP = 16;
const SMALL = { text: textAt(1, PANEL_TEXT) };

/** `taken` is told of what type was put on the board. */
export function newMaking(page: Page, taken: (type: string) => void): Making {
  const { host } = page;
  const made = async ({ type, props }: Wanted): Promise<{ kind: Kind; props: Json } | undefined> => {
    await page.load([type]);
    const kind = page.kinds.peek().get(type);
    return kind && { kind, props: props ?? kind.presets[0].props };
  };
  const put = (kind: Kind, props: Json, middle: Point | undefined): void => {
    page.settle();
    const scene = host.scene.peek();
    const near = kind.box(props, { held: [], text: scene.surface.text });
    // Beside others it has room as large as it gets, so that nothing lies over it when the view goes away.
    const size = middle || scene.order.length === 0 ? near : aroundAll([near, kind.box(props, { held: [], text: FAR_TEXT })]) ?? near;
    const corner = middle ? { x: middle.x - size.x - size.width / 2, y: middle.y - size.y - size.height / 2 } : roomFor(page, size);
    const tile = newTile({ id: host.newId(), step: host.step(), kind, props, at: corner, scene });
    if (isRefusal(tile)) return host.say(tile.refused);
    host.commit(middle ? dropped(scene, tile, middle) : { diff: [{ id: tile.id, after: tile }], chosen: [tile.id] });
    if (!middle) showWhole(page, tile.id);
  };
  const pictures = new WeakMap<object, { readonly theme: unknown; readonly tree: Tree }>();
  const remembered = (key: object, prefix: string, board: () => Board): Tree => {
    const known = pictures.get(key);
    if (known && known.theme === theme.value) return known.tree;
    const scene = see(board(), page.kinds.value, SMALL);
    const tree = svg(scene, { palette: theme.value, prefix });
    pictures.set(key, { theme: theme.value, tree });
    return tree;
  };
  const add = async (wanted: Wanted, at?: Point): Promise<void> => {
    const one = await made(wanted);
    taken(wanted.type);
    if (one) put(one.kind, one.props, at);
    else host.say('This could not be fetched. Close the panel, open it again and take it once more.');
  };
  return {
    add,
    dragOut: (event, wanted, then) => dragged(page, event, async (at) => {
      await add(wanted, at);
      then?.();
    }),
    picture: (type, props, fill = []) => {
      const kind = page.kinds.value.get(type);
      const tile: Tile = { id: 'a', kind: 'tile', step: 'a', type, version: (kind?.migrations.length ?? 0) + 1, props, x: 0, y: 0, z: 0 };
      const key = fill.length > 0 ? fill : typeof props === 'object' && props !== null ? props : tile;
      return remembered(key, `tray-${type}-${numberOf(key)}-`, () => {
        const held = fillings({ board: {}, kinds: page.kinds.value }, { tile, holds: [] }, fill);
        return Object.fromEntries([tile, ...(isRefusal(held) ? [] : held)].map((one) => [one.id, one]));
      });
    },
    thumbnail: newThumbnails(page),
  };
}

interface Thumbnail { readonly scene: Scene; readonly colours: unknown; readonly title: string; readonly tree: Tree }
/** The picture of a step with more tiles than this is a sketch. */
const MOST_DRAWN = 200;

/** Pictures of steps between gestures. One is drawn again only when something on its step, or the colours, are others than before. */
function newThumbnails({ step: shown, lesson, kinds, resting }: Page): (step: StepId) => Tree {
  const drawn = new Map<StepId, Thumbnail>();
  return (step) => {
    const board = step === shown.value.id ? resting.value.board : boardOf(lesson.value, step);
    const crowded = Object.keys(board).length > MOST_DRAWN;
    const was = drawn.get(step);
    // What is seen of a sketch does not depend on how large text is, so the step that is shown need not be worked out again.
    const scene = crowded && step === shown.value.id ? resting.value : see(board, kinds.value, SMALL, was?.scene);
    const [colours, { title }] = [theme.value, headOf(lesson.value)];
    const stays = was && was.scene.order === scene.order && was.colours === colours && was.title === title
      && scene.order.every((id) => was.scene.seen.get(id) === scene.seen.get(id));
    const tree = stays ? was.tree : crowded ? sketch(scene, colours) : svg(scene, { palette: colours, prefix: `step-${step}-`, title });
    drawn.set(step, { scene, colours, title, tree });
    return tree;
  };
}

const numbers = new WeakMap<object, number>();
let count = 0;
function numberOf(key: object): number {
  const known = numbers.get(key) ?? (count += 1);
  numbers.set(key, known);
  return known;
}

/** The new tile where it was let go, in a slot if one takes it; all one change. */
function dropped(scene: Scene, tile: Tile, at: Point): Parameters<Page['host']['commit']>[0] {
  const with1 = see({ ...scene.board, [tile.id]: tile }, scene.kinds, scene.surface, scene);
  const { diff, refused } = drop(with1, { grip: 'tiles', tiles: [tile.id], from: { x: at.x - 0.01, y: at.y } }, at);
  const own = diff.find(({ id }) => id === tile.id);
  const after = own ? own.after : tile;
  const rest = diff.filter(({ id }) => id !== tile.id);
  return { diff: after ? [{ id: tile.id, after }, ...rest] : rest, chosen: [tile.id], ...(refused !== undefined && { refused }) };
}

/** A corner in the view where a box of this size lies free; under everything, if the view is full. */
function roomFor({ host }: Page, size: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }): Point {
  const view = seenBy(host.camera.peek(), host.size.peek());
  // When the view goes away text grows: there must be room for that too. A crowd is not worked out anew for it.
  const scene = host.scene.peek();
  const taken = [...(scene.order.length > MOST_DRAWN ? scene : grown(scene)).seen.values()].map(({ box }) => box);
  const free = ({ x, y }: Point) => taken.every((box) => x + size.width + GAP <= box.x || box.x + box.width + GAP <= x || y + size.height + GAP <= box.y || box.y + box.height + GAP <= y);
  const left = view.x + Math.max((view.width - size.width) / 2, GAP);
  const places = [0.5, 0.75, 0.25, 0.1].flatMap((down) => [left, view.x + GAP, view.x + view.width - size.width - GAP].map((x) => ({ x, y: view.y + (view.height - size.height) * down })));
  const bottom = Math.max(...taken.map((box) => box.y + box.height), view.y);
  const inView = places.find((place) => place.x >= view.x && place.y >= view.y && place.y + size.height <= view.y + view.height && free(place));
  const corner = inView ?? (taken.length === 0 ? { x: left, y: view.y + Math.max((view.height - size.height) / 2, GAP) } : { x: Math.min(...taken.map((box) => box.x)), y: bottom + GAP });
  return { x: corner.x - size.x, y: corner.y - size.y };
}

/** What was put where it is not seen whole brings the view to itself. */
function showWhole(page: Page, id: TileId): void {
  const { camera, size, scene } = page.host;
  const box = scene.peek().seen.get(id)?.box;
  const view = seenBy(camera.peek(), size.peek());
  const whole = box && box.x >= view.x && box.y >= view.y && box.x + box.width <= view.x + view.width && box.y + box.height <= view.y + view.height;
  if (box && !whole) page.fit();
}

/** Farther than this, in CSS pixels, and a press on the tray is a drag. */
const STILL = 10;

const isPicture = (node: Node | undefined): node is SVGElement | HTMLElement => node instanceof SVGElement || node instanceof HTMLElement;

function dragged(page: Page, event: PointerEvent, put: (at: Point) => Promise<void>): void {
  const from = event.currentTarget;
  if (!(from instanceof HTMLElement) || event.button !== 0) return;
  const start = { x: event.clientX, y: event.clientY };
  const ghost = from.querySelector('svg, img')?.cloneNode(true);
  const end = new AbortController();
  // A finger that goes up or down a sheet scrolls it; one that goes sideways takes something out.
  const scrolls = event.pointerType === 'touch' && from.closest('dialog') !== null;
  let moving = false;
  const follow = ({ clientX, clientY }: PointerEvent): void => {
    const by = { x: Math.abs(clientX - start.x), y: Math.abs(clientY - start.y) };
    if (!moving && (Math.hypot(by.x, by.y) < STILL || (scrolls && by.y > by.x))) return;
    moving = true;
    // A sheet that it is taken out of is no longer between the hand and the board.
    document.documentElement.classList.add('dragging-out');
    if (!isPicture(ghost)) return;
    ghost.classList.add('ghost');
    ghost.style.left = `${clientX}px`;
    ghost.style.top = `${clientY}px`;
    // Over an open dialog only what is in it is seen.
    if (!ghost.isConnected) (from.closest('dialog') ?? document.body).append(ghost);
  };
  const finish = (): void => {
    end.abort();
    if (isPicture(ghost)) ghost.remove();
    document.documentElement.classList.remove('dragging-out');
  };
  from.setPointerCapture(event.pointerId);
  from.addEventListener('pointermove', follow, { signal: end.signal });
  from.addEventListener('pointercancel', finish, { signal: end.signal });
  from.addEventListener('pointerup', ({ clientX, clientY }) => {
    finish();
    const board = document.querySelector('.board-canvas')?.getBoundingClientRect();
    if (!moving) return;
    // A drag that ends on the tray is no press of its button.
    from.addEventListener('click', (click) => click.stopImmediatePropagation(), { capture: true, once: true });
    setTimeout(() => from.blur());
    if (!board || clientX < board.left || clientX > board.right || clientY < board.top || clientY > board.bottom) return;
    void put(toBoard(page.host.camera.peek(), { x: clientX - board.left, y: clientY - board.top }));
  }, { signal: end.signal });
}
