import type { Expression } from '../maths/expression.ts';
import type { TileId } from './document.ts';
import type { Sentence } from './said.ts';
import { speak, tellsVeiled } from './said.ts';
import { holdsCovered, type Scene, type Seen } from './scene.ts';

/** One sentence of the live line, and which tile says it. */
export interface LiveSentence {
  readonly tile: TileId; readonly kind: Sentence['kind']; readonly said: string; readonly expression?: Expression;
}

/** Once so many sentences are found, no further tile is asked. */
const MOST_SAID = 60;
const remembered = new WeakMap<Seen, readonly LiveSentence[]>();

/**
 * What the live line says: the sentences of the chosen tiles, or of what holds them where they have none to say; else of all tiles in order.
 * Number sentences come first. A sentence that names a veiled or covered value is left out, and so are those of tiles that are covered
 * or hold something covered. Of a crowd the first are heard: nobody pages through more.
 */
export function sentencesOf(scene: Scene, chosen: readonly TileId[]): readonly LiveSentence[] {
  const near = chosen.flatMap((id) => withHolders(scene, id));
  const of = (tiles: readonly TileId[]): readonly LiveSentence[] | undefined => {
    const sentences: LiveSentence[] = [];
    for (const id of new Set(tiles)) if (sentences.length < MOST_SAID) sentences.push(...said(scene, id));
    return sentences.length > 0 ? sentences : undefined;
  };
  const found = of(chosen) ?? of(near) ?? of(scene.order) ?? [];
  return [...found.filter(({ kind }) => kind === 'number'), ...found.filter(({ kind }) => kind === 'stem')];
}

function withHolders(scene: Scene, id: TileId): readonly TileId[] {
  const holder = scene.seen.get(id)?.heldBy;
  return holder === undefined ? [id] : [id, ...withHolders(scene, holder)];
}

function said(scene: Scene, id: TileId): readonly LiveSentence[] {
  const seen = scene.seen.get(id);
  if (!seen?.kind?.sentences || seen.covered || holdsCovered(scene, seen)) return [];
  const known = remembered.get(seen);
  if (known) return known;
  const { tile, kind, around, untold } = seen;
  const sentences = (kind.sentences?.(tile.props, around) ?? []).filter((sentence) => !tellsVeiled(sentence.said, untold.values));
  const live = sentences.map((sentence): LiveSentence => ({
    tile: tile.id, kind: sentence.kind, said: speak(sentence.said, untold.values, untold.typed),
    ...(sentence.expression && { expression: sentence.expression }),
  }));
  remembered.set(seen, live);
  return live;
}
