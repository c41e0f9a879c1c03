/** Names of things in the document. Ids are unique in a lesson and never used again. */
export type EntryId = string;
/** The id of a tile. */
export type TileId = EntryId;
/** The id of a step. */
export type StepId = EntryId;
/** The name of a part, unique on its tile; it stands in the tile's props and follows the thing. */
export type PartId = string;
/** The name of a slot, unique on its tile. */
export type SlotId = string;
/** The name of a picture in a lesson. */
export type PictureId = string;

/** Whatever JSON can write; all that is kept is this. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
/** Board units, x to the right and y downwards. */
export interface Point { readonly x: number; readonly y: number }
/** A rectangle in board units; `x`, `y` its top left corner. */
export interface Box extends Point { readonly width: number; readonly height: number }

/** Everything that undo can bring back is an entry: the lesson's head, its steps, its tiles. */
export interface Entry { readonly id: EntryId; readonly kind: 'lesson' | 'step' | 'tile' }

/** One thing on a board: its type and version say which manipulative reads its props. */
export interface Tile<Props = Json> extends Entry {
  readonly kind: 'tile';
  readonly step: StepId;
  readonly type: string;
  readonly version: number;
  readonly props: Props;
  /** Board units: from the slot's corner while held, else from the board's origin. `z` orders tiles in one place; ties by id. */
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly held?: { readonly by: TileId; readonly slot: SlotId };
  /** Part → its turn in the order of revealing, which runs over the whole step. */
  readonly veiled?: Readonly<Record<PartId, number>>;
  readonly locked?: true;
  /** Tiles with the same word show the same relation. */
  readonly linked?: string;
}

/** The tiles of one step, by id. */
export type Board = Readonly<Record<TileId, Tile>>;

/** One entry before and after; no `before`: it is new; no `after`: it is gone. */
export interface Change<E extends Entry = Entry> { readonly id: EntryId; readonly before?: E; readonly after?: E }
/** What one gesture changed. An id stands in it once at most. */
export type Diff<E extends Entry = Entry> = readonly Change<E>[];

/** The board ends here, in every direction from its origin, in board units. */
export const BOARD_END = 10_000;
/** The most tiles a step holds. */
export const MOST_TILES = 5_000;
