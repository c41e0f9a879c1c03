import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Refusal } from '../../maths/refusal.ts';
import type { Diff, PartId, StepId, Tile, TileId } from '../document.ts';
import type { Camera, Least, Size } from '../camera.ts';
import type { Grip } from '../gesture.ts';
import type { Scene } from '../scene.ts';
import type { Chosen } from '../actions.ts';

/** What a pointer does on the board. */
export type Tool = 'choose' | 'pen' | 'spotlight';

/** What the keypad is open for. `digit`: the key that opened it. */
export type Asking =
  | { readonly for: 'part'; readonly tile: TileId; readonly part: PartId }
  | { readonly for: 'action'; readonly offer: string; readonly kind: 'count' | 'value' | 'text'; readonly title: string };

/** A gesture that has begun. `scene`: what it began on; every `show` is a diff against that. */
export interface Holding {
  readonly scene: Scene;
  show(diff: Diff<Tile>): void;
  end(diff: Diff<Tile>): void;
  giveUp(): void;
}

/** What a page gives its board to show, and takes from its hands. A view keeps nothing that another view would need. */
export interface Host {
  /** The step as it is now, the hands of all pages laid over it. */
  readonly scene: ReadonlySignal<Scene>;
  /** Tiles in any hand, with what they hold. */
  readonly inHand: ReadonlySignal<ReadonlySet<TileId>>;
  /** What is chosen and still there. */
  readonly chosen: ReadonlySignal<Chosen>;
  choose(chosen: Chosen): void;
  readonly tool: Signal<Tool>;
  /** Whether a tap adds to what is chosen, for hands with no Shift key. */
  readonly several: Signal<boolean>;
  /** What was picked up by a tap and is put down by the next. */
  readonly carried: Signal<Grip | undefined>;
  readonly camera: Signal<Camera>;
  readonly size: Signal<Size>;
  readonly least: Least;
  hold(tiles: readonly TileId[]): Holding | Refusal;
  /** One change that is no gesture; one undo. `refused` is said. */
  commit(shift: { readonly diff: Diff<Tile>; readonly refused?: string; readonly chosen?: readonly TileId[] }): void;
  /** Like `commit`, but joined in one undo with the one before if that had the same run's name. */
  commitRun(run: string, diff: Diff<Tile>): void;
  say(text: string): void;
  ask(what: Asking): void;
  newId(): string;
  /** The step that is shown, to which new tiles belong. */
  step(): StepId;
}
