import { Konva } from 'konva/lib/Global.js';
import { Layer } from 'konva/lib/Layer.js';
import { Shape } from 'konva/lib/Shape.js';
import { Stage } from 'konva/lib/Stage.js';
import type { Camera, Size } from '../camera.ts';
import type { Point, TileId } from '../document.ts';
import type { Scene, Seen } from '../scene.ts';

/** Paints one tile; the context's origin is the tile's corner and its unit the board's. */
export type Paint = (context: CanvasRenderingContext2D, seen: Seen) => void;
/** Paints what lies over the tiles (frames, marquee); the context is in board units. */
export type Over = (context: CanvasRenderingContext2D) => void;
/** One picture of the board, as the easel is told to show it. */
export interface Shown {
  readonly scene: Scene; readonly inHand: ReadonlySet<TileId>; readonly camera: Camera;
  /** Whether things may be seen to travel to where they went. */
  readonly motion: boolean;
}

interface Painted { readonly shape: Shape; seen: Seen; travel?: Travel | undefined }
interface Travel { readonly from: Point; readonly began: number }

const TRAVEL = 200;
const easeOut = (part: number): number => 1 - (1 - part) ** 3;

/**
 * Owns the canvas: a shape a tile, on a layer that rests and a layer that is in hands. It paints what it is shown and decides nothing; it is
 * told of changes by being shown the next scene, and finds what is to be painted again by comparing.
 */
export class Easel {
  readonly #stage: Stage;
  readonly #resting = new Layer({ listening: false });
  readonly #moving = new Layer({ listening: false });
  readonly #over = new Layer({ listening: false });
  readonly #painted = new Map<TileId, Painted>();
  readonly #paint: Paint;
  readonly #disturbed = new Set<Layer>();
  #order: readonly TileId[] = [];
  #frame = 0;

  constructor(container: HTMLDivElement, paint: Paint, over: Over) {
    Konva.pixelRatio = Math.min(devicePixelRatio || 1, 2);
    this.#paint = paint;
    this.#stage = new Stage({ container, width: 1, height: 1, listening: false });
    this.#over.add(new Shape({ listening: false, perfectDrawEnabled: false, sceneFunc: (context) => over(context._context) }));
    this.#stage.add(this.#resting, this.#moving, this.#over);
  }

  resize({ width, height }: Size): void {
    this.#stage.size({ width, height });
  }

  show({ scene, inHand, camera, motion }: Shown): void {
    for (const layer of [this.#resting, this.#moving, this.#over]) {
      layer.setAttrs({ x: -camera.x * camera.scale, y: -camera.y * camera.scale, scaleX: camera.scale, scaleY: camera.scale });
    }
    if (scene.order !== this.#order) this.#reorder(scene);
    for (const id of scene.order) {
      const seen = scene.seen.get(id);
      if (seen) this.#place(id, seen, { layer: inHand.has(id) ? this.#moving : this.#resting, motion: motion && !inHand.has(id) });
    }
    for (const layer of this.#disturbed) this.#stack(layer, scene.order);
    this.#disturbed.clear();
    this.#over.batchDraw();
  }

  /** Paints everything again: the colours or the size of text have changed. */
  repaint(): void {
    this.#resting.batchDraw();
    this.#moving.batchDraw();
    this.#over.batchDraw();
  }

  /** Paints again what lies over the tiles. */
  repaintOver(): void {
    this.#over.batchDraw();
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    this.#stage.destroy();
  }

  #reorder(scene: Scene): void {
    this.#order = scene.order;
    this.#disturbed.add(this.#resting).add(this.#moving);
    for (const [id, { shape }] of this.#painted) {
      if (scene.seen.has(id)) continue;
      shape.destroy();
      this.#painted.delete(id);
    }
  }

  #place(id: TileId, seen: Seen, { layer, motion }: { readonly layer: Layer; readonly motion: boolean }): void {
    const was = this.#painted.get(id);
    if (!was) {
      const painted: Painted = { seen, shape: new Shape({ x: seen.at.x, y: seen.at.y, listening: false, perfectDrawEnabled: false }) };
      painted.shape.sceneFunc((context) => this.#paint(context._context, painted.seen));
      this.#painted.set(id, painted);
      layer.add(painted.shape);
      return;
    }
    const changed = was.shape.getLayer() !== layer;
    if (changed) {
      was.shape.moveTo(layer);
      this.#disturbed.add(layer);
    }
    if (was.seen === seen && !changed) return;
    const moved = was.seen.at.x !== seen.at.x || was.seen.at.y !== seen.at.y;
    if (moved && motion) this.#send(was);
    else if (moved) was.travel = undefined;
    was.seen = seen;
    if (!was.travel) was.shape.position(seen.at);
    layer.batchDraw();
  }

  #send(painted: Painted): void {
    painted.travel = { from: painted.shape.position(), began: performance.now() };
    if (this.#frame === 0) this.#frame = requestAnimationFrame(this.#travel);
  }

  readonly #travel = (now: number): void => {
    let left = false;
    for (const painted of this.#painted.values()) {
      const { travel, seen: { at } } = painted;
      if (!travel) continue;
      const part = easeOut(Math.min(Math.max((now - travel.began) / TRAVEL, 0), 1));
      painted.shape.position({ x: travel.from.x + (at.x - travel.from.x) * part, y: travel.from.y + (at.y - travel.from.y) * part });
      if (part === 1) painted.travel = undefined;
      else left = true;
    }
    this.#frame = left ? requestAnimationFrame(this.#travel) : 0;
  };

  /** The order in which shapes stand in their layer is the order in which they are painted. */
  #stack(layer: Layer, order: readonly TileId[]): void {
    const wanted = order.flatMap((id) => {
      const shape = this.#painted.get(id)?.shape;
      return shape?.getLayer() === layer ? [shape] : [];
    });
    if (wanted.every((shape, index) => layer.children[index] === shape)) return;
    layer.removeChildren();
    layer.add(...wanted);
  }
}
