import { FAR_TEXT } from '../board/camera.ts';
import type { StepId, Tile, TileId } from '../board/document.ts';
import { boundsOf } from '../board/hit.ts';
import type { Kinds } from '../board/manipulative.ts';
import { pictureBoard } from '../board/pictured.ts';
import { see } from '../board/scene.ts';
import type { Random } from '../maths/random.ts';
import type { Refusal } from '../maths/refusal.ts';
import { isConceptual, isExample } from '../variation/example.ts';
import type { AnyFamily } from '../variation/family.ts';
import type { VariationSet } from '../variation/set.ts';
import { textOf } from '../variation/written.ts';

/** So many pictures stand beside each other. */
const ACROSS = 3;
const GAP = 40;
/** The room of a question of two lines above the pictures. */
const QUESTION = 150;
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
 * The pictures of a set on a board, in an order by chance, below the question, where all are asked alike, and above the two sides that pupils drag them to. Refused where a picture cannot be made: its
 * manipulative is not loaded.
 */
export function sortingTiles(family: AnyFamily, set: VariationSet, kinds: Kinds, { step, ids, chance }: Making): readonly Tile[] | Refusal {
  const note = kinds.get('note');
  const boards = chance.shuffle(set.stops).map(({ item }) => {
    const [picture, id] = [family.picture?.(item), ids()];
    const board = picture && pictureBoard(picture, kinds, { id, step });
    const box = board && boundsOf(see(board, kinds, { text: FAR_TEXT }));
    return board && box ? { board, id, box } : undefined;
  });
  const made = boards.flatMap((one) => one ?? []);
  if (!note || made.length < boards.length) return { refused: 'These pictures could not be fetched. Close the panel, open it again and sort them once more.' };
  const [width, height] = [Math.ceil(Math.max(...made.map(({ box }) => box.width))) + GAP, Math.ceil(Math.max(...made.map(({ box }) => box.height))) + GAP];
  const pictures = made.flatMap(({ board, id, box }, at) => {
    const corner = { x: (at % ACROSS) * width - box.x, y: Math.floor(at / ACROSS) * height - box.y };
    return Object.values(board).map((tile): Tile => (tile.id === id ? { ...tile, ...corner, z: at + 1 } : { ...tile, id: ids(), held: tile.held && { ...tile.held, by: id } } as Tile));
  });
  const below = Math.ceil(made.length / ACROSS) * height;
  const written = (text: string, place: { readonly x: number; readonly y: number; readonly width: number }): Tile => ({
    id: ids(), kind: 'tile', step, type: 'note', version: note.migrations.length + 1, props: { text, width: place.width, size: 'value' }, x: place.x, y: place.y, z: 0,
  });
  const sides = SIDES.map((text, at) => written(text, { x: at * width * (ACROSS - 1), y: below, width: width - GAP }));
  const question = askedAlike(family, set.stops);
  return [...(question === undefined ? [] : [written(question, { x: 0, y: -QUESTION, width: ACROSS * width - GAP })]), ...sides, ...pictures];
}
