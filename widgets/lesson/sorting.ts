import { FAR_TEXT } from '../board/camera.ts';
import type { Json, Point, StepId, Tile, TileId } from '../board/document.ts';
import { boundsOf } from '../board/hit.ts';
import type { Kinds } from '../board/manipulative.ts';
import { pictureBoard } from '../board/pictured.ts';
import { see } from '../board/scene.ts';
import { versionOf } from '../board/tiles.ts';
import type { Random } from '../maths/random.ts';
import type { Refusal } from '../maths/refusal.ts';
import { isConceptual, isExample } from '../variation/example.ts';
import type { AnyFamily } from '../variation/family.ts';
import type { VariationSet } from '../variation/set.ts';
import { textOf } from '../variation/written.ts';

/** So many pictures stand beside each other at most. */
const MOST_ACROSS = 5;
/** So many rows of pictures have room on each side: pupils lay them over each other. */
const ROOM = 1.25;
const GAP = 40;
/** The room of the name of a side. */
const NAME = 72;
/** What the two sides are called that pictures are dragged to. */
export const SIDES = ['It is', 'It is not'] as const;

interface Making { readonly step: StepId; readonly ids: () => TileId; readonly chance: Random }

/** Whether a set is one to be sorted: pictures of what it is and of what it is not, of which the same is asked. */
export function canBeSorted(family: AnyFamily, { stops }: VariationSet): boolean {
  if (!isConceptual(family) || !stops.every(({ item }) => family.picture?.(item) !== undefined)) return false;
  const examples = stops.filter(({ item }) => isExample(family, item)).length;
  return examples > 0 && examples < stops.length && askedAlike(family, stops) !== undefined;
}

/** What is asked of every item, in the same words; undefined where they differ. */
function askedAlike(family: AnyFamily, stops: VariationSet['stops']): string | undefined {
  const [asked, ...others] = new Set(stops.map(({ item }) => textOf(family.ask(item))));
  return others.length === 0 ? asked : undefined;
}

/**
 * The pictures of a set on a board, in an order by chance, below the question, where all are asked alike, and above the two sides that pupils drag them
 * to, which have lines around them. Refused where a picture cannot be made: its manipulative is not loaded.
 */
export function sortingTiles(family: AnyFamily, set: VariationSet, kinds: Kinds, { step, ids, chance }: Making): readonly Tile[] | Refusal {
  const [note, pen] = [kinds.get('note'), kinds.get('pen')];
  const boards = chance.shuffle(set.stops).map(({ item }) => {
    const [picture, id] = [family.picture?.(item), ids()];
    const board = picture && pictureBoard(picture, kinds, { id, step });
    const box = board && boundsOf(see(board, kinds, { text: FAR_TEXT }));
    return board && box ? { board, id, box } : undefined;
  });
  const made = boards.flatMap((one) => one ?? []);
  if (!note || !pen || made.length < boards.length) return { refused: 'These pictures could not be fetched. Close the panel, open it again and sort them once more.' };
  const [width, height] = [Math.ceil(Math.max(...made.map(({ box }) => box.width))) + GAP, Math.ceil(Math.max(...made.map(({ box }) => box.height))) + GAP];
  const across = Math.min(MOST_ACROSS, Math.ceil(made.length / 2));
  const whole = across * width - GAP;
  const pictures = made.flatMap(({ board, id, box }, at) => {
    const corner = { x: (at % across) * width - box.x, y: Math.floor(at / across) * height - box.y };
    return Object.values(board).map((tile): Tile => (tile.id === id ? { ...tile, ...corner, z: at + 1 } : { ...tile, id: ids(), held: tile.held && { ...tile.held, by: id } } as Tile));
  });
  const below = Math.ceil(made.length / across) * height;
  const firm = (props: Json, { type, version, ...corner }: { readonly type: string; readonly version: number } & Point): Tile => ({ id: ids(), kind: 'tile', step, type, version, props, ...corner, z: 0, locked: true });
  const written = (text: string, { x, y, width: wide }: Point & { readonly width: number }): Tile => firm({ text, width: wide, size: 'value' }, { type: 'note', version: versionOf(note), x, y });
  const line = (from: Point, right: number, down: number): Tile => firm({ points: [0, 0, right, down], colour: 'ink', thickness: 'thin' }, { type: 'pen', version: versionOf(pen), ...from });
  const half = Math.floor((whole - GAP) / 2);
  const sides = SIDES.map((text, at) => written(text, { x: at * (half + GAP), y: below + GAP, width: half }));
  const lines = [line({ x: 0, y: below }, whole, 0), line({ x: half + GAP / 2, y: below + GAP / 2 }, 0, Math.round(NAME + ROOM * height))];
  const asked = askedAlike(family, set.stops);
  const question = (asked === undefined ? [] : [asked]).map((text) => {
    const tile = written(text, { x: 0, y: 0, width: whole });
    const high = boundsOf(see({ [tile.id]: tile }, kinds, { text: FAR_TEXT }))?.height ?? 0;
    return { ...tile, y: -Math.ceil(high) - GAP / 2 };
  });
  return [...question, ...sides, ...lines, ...pictures];
}
