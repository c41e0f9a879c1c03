import type { Value } from '../maths/expression.ts';
import type { Box, Json, PartId, Tile } from './document.ts';
import type { Around, Held, Kind, Kinds, Part, Slot } from './manipulative.ts';
import type { Mark } from './marks.ts';
import { told } from './said.ts';
import { widthOf } from './text.ts';

/** What a tile is by itself, wherever it lies. Follows from its kind, its props and `around` alone. */
export interface Face {
  readonly tile: Tile;
  /** Undefined: a type that is not known here, or a version newer than ours; it is drawn as a labelled box. */
  readonly kind?: Kind | undefined;
  readonly around: Around;
  /** Its box in its own coordinates. */
  readonly own: Box;
  readonly marks: readonly Mark[];
  readonly parts: readonly Part<Json>[];
  readonly slots: readonly Slot[];
  readonly value?: Value | undefined;
  readonly veiled: ReadonlySet<PartId>;
  /** The veiled parts that lose every mark, not their value only. */
  readonly hidden: ReadonlySet<PartId>;
}

const NONE: ReadonlySet<PartId> = new Set();

/** The kind that can read this tile. A tile of another version than its kind's was kept as it came, and nothing here can read it. */
export function kindOf(tile: Tile, kinds: Kinds): Kind | undefined {
  const kind = kinds.get(tile.type);
  return kind && kind.migrations.length + 1 === tile.version ? kind : undefined;
}

/** The parts of a tile that are veiled; the same set as before while the tile's veils are. */
export function veiledOf(tile: Tile, was?: Face): ReadonlySet<PartId> {
  if (was && was.tile.veiled === tile.veiled) return was.veiled;
  return tile.veiled ? new Set(Object.keys(tile.veiled)) : NONE;
}

/** All that a face follows from. */
type Worked = Pick<Face, 'tile' | 'kind' | 'around'>;

/** Whether two faces are worked out from the same things, so that one stands for the other. */
export function sameFace(one: Worked, two: Worked): boolean {
  return one.tile.props === two.tile.props && one.tile.type === two.tile.type && one.kind === two.kind && one.around === two.around;
}

/** Works a tile out; `around` holds its veils. Calls the manipulative, and nothing else that could be slow. */
export function faceOf(tile: Tile, kind: Kind | undefined, around: Around): Face {
  const veiled = around.veiled ?? NONE;
  if (!kind) return { tile, kind, around, ...strange(tile, around), parts: [], slots: [], veiled, hidden: NONE };
  const parts = kind.parts(tile.props, around);
  return {
    tile, kind, around, parts, veiled,
    own: kind.box(tile.props, around),
    marks: kind.marks(tile.props, around),
    slots: kind.slots?.(tile.props, around.held) ?? [],
    value: kind.value?.(tile.props, around.held),
    hidden: veiled.size === 0 ? NONE : new Set(parts.filter((part) => part.veil === 'all' && veiled.has(part.id)).map((part) => part.id)),
  };
}

/** What a holder is told of a tile in one of its slots. What is veiled on the tile stays veiled in what its holder says. */
export function heldAs(face: Face, slot: string): Held {
  const { tile, kind, around, value } = face;
  return {
    id: tile.id, slot, type: tile.type, box: face.own, at: { x: tile.x, y: tile.y },
    ...(value && { value }),
    said: kind ? told(kind.describe(tile.props, around), face.veiled, face.hidden) : [{ typed: tile.type }],
  };
}

function strange(tile: Tile, { text }: Around): Pick<Face, 'own' | 'marks'> {
  const own = { x: 0, y: 0, width: widthOf(tile.type, text.label) + 2 * text.label, height: 3 * text.label };
  return {
    own,
    marks: [
      { mark: 'rect', ...own, round: 8, fill: 'paper', edge: 'ink-soft', dashed: true },
      { mark: 'text', text: tile.type, typed: true, at: { x: own.width / 2, y: own.height / 2 }, size: 'label', anchor: 'middle' },
    ],
  };
}
